import { shape, type Plain, type Result } from '../base/index.ts'
import { everyone, selectRecipientsOf, type HelpersState } from '../circles/index.ts'
import { formerDevices, openHelpAsk, openHelpWill, type PersonId, type PublicKeys } from '../keys/index.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { factsOf, type Look } from './look.ts'
import { personOf } from './select/refs.ts'
import { write } from './writing.ts'

/**
 * Between somebody and those they ask to help them back: facts of everyone's circle, of which the rest of the team can see
 * that there was one, and its author. What is in it is sealed to each device of the one it is for.
 */
const askType = 'help ask'
const willType = 'help will'

const readBoxes = shape.exact({ boxes: shape.list(shape.someBytes(1024), 100) })

export function saySealed(
  context: Context,
  kind: 'ask' | 'will',
  to: PersonId,
  seal: (keys: PublicKeys) => Plain,
): Promise<Result<unknown, AppRefusal>> {
  const state = context.state()
  const boxes = state ? selectRecipientsOf(state, to).map((one) => seal(one.keys)) : []
  const type = kind === 'ask' ? askType : willType
  const circle = everyone(context.book()?.team ?? ('' as never))
  return write(context, circle, 'month', (place) => context.documents.fact(place, { type, data: { boxes } }))
}

/** What somebody asks me, by the act in which they say so: it must be theirs, and stand. */
export function askOf(look: Look, context: Context, { act }: HelpersState, person: PersonId) {
  for (const fact of factsOf(look, askType)) {
    if (personOf(look.state, fact.device) !== person) continue
    for (const box of readBoxes(fact.data)?.boxes ?? []) {
      for (const mine of devicesOf(context)) {
        const ask = openHelpAsk(box, mine)
        if (ask?.asked === act) return ask
      }
    }
  }
  return undefined
}

/** What those whom I ask have said, the latest of each. Nobody else's devices can open it. */
export function willsFor(look: Look, context: Context, asked: string): ReadonlyMap<PersonId, boolean> {
  const facts = [...factsOf(look, willType)].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const wills = new Map<PersonId, boolean>()
  for (const fact of facts) {
    const by = personOf(look.state, fact.device)
    for (const box of readBoxes(fact.data)?.boxes ?? []) {
      for (const mine of devicesOf(context)) {
        const will = openHelpWill(box, mine)
        if (by !== undefined && will?.asked === asked) wills.set(by, will.will)
      }
    }
  }
  return wills
}

/** Whoever asks or answers may not have heard that this device took another key. */
const devicesOf = (context: Context) => [context.keyring().device, ...formerDevices(context.keyring())]
