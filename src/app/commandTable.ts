import type { Result } from '../base/index.ts'
import type { Context } from './context.ts'
import type { Desk } from './desk.ts'
import type { AppRefusal, CommandName, Commands } from './commandTypes.ts'

export type Answer<C extends CommandName> = Promise<Result<Commands[C]['gives'], AppRefusal>>

/** A command on a team that is there. */
export type OnTeam<C extends CommandName> = (context: Context, takes: Commands[C]['takes']) => Answer<C>
/** A command for a device with nobody on it yet, or on the device itself. */
type OnDevice<C extends CommandName> = (desk: Desk, takes: Commands[C]['takes']) => Answer<C>

export type Entry<C extends CommandName> =
  | { readonly on: 'team'; readonly run: OnTeam<C> }
  | { readonly on: 'device'; readonly run: OnDevice<C> }
  /** Waits for the network and touches nothing that is here: need not take its turn. */
  | { readonly on: 'aside'; readonly run: OnDevice<C> }

/** What a feature adds to the commands: `const planCommands: CommandTable<PlanCommands> = { ... }`. */
export type CommandTable<C> = { readonly [N in keyof C & CommandName]: Entry<N> }
