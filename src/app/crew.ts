import { crewLimits, emergencyFieldsOn } from '../domain/index.ts'
import { keepNote, type Keyring } from '../keys/index.ts'
import type { CommandName } from './commandTypes.ts'
import type { Desk } from './desk.ts'
import type { EmergencyView } from './emergencyTypes.ts'
import { notes } from './notes.ts'

/**
 * The device is in the hands of an ambulance crew: it shows the passport and nothing else, by what the worker gives and
 * takes and not by the screen alone. It is noted in the keyring, so that loading the page again changes nothing.
 */
export type Crew = { readonly until: number; readonly over: boolean }

const forMs = crewLimits.minutes * 60_000

export function crewOf(keyring: Keyring | undefined, now: number): Crew | null {
  const until = Number(keyring?.noteByName.get(notes.crew) ?? '')
  if (!Number.isSafeInteger(until) || until <= 0) return null
  // A clock that was put back does not make the half hour longer.
  return { until, over: now >= until || now < until - forMs }
}

export const isWithCrew = (desk: Desk): boolean =>
  crewOf(desk.keeper?.keyring(), desk.ports.clock.now()) !== null

const crewMay: ReadonlySet<CommandName> = new Set<CommandName>([
  'endCrew',
  'lock',
  'unlock',
  'unlockByPasskey',
])

export const isKeptFromCrew = (desk: Desk, name: CommandName): boolean =>
  isWithCrew(desk) && !crewMay.has(name)

/** When the half hour is over every page looks again. */
export function watchCrew(desk: Desk): void {
  const { clock, scheduler } = desk.ports
  const crew = crewOf(desk.keeper?.keyring(), clock.now())
  if (crew && !crew.over) scheduler.after(crew.until - clock.now() + 1, desk.changed)
}

export const noteCrew = (desk: Desk, on: boolean) =>
  desk.keeper?.keep((kept) => {
    const keyring = kept ?? desk.running?.context.keyring()
    if (!keyring) throw new Error('nobody is on this device')
    return keepNote(keyring, notes.crew, on ? String(desk.ports.clock.now() + forMs) : '')
  })

/** What a crew reads: the passport, and neither who is in the team nor how to get into the house. */
export const forCrew = (view: EmergencyView): EmergencyView => ({
  ...view,
  fields: view.fields.filter((one) => emergencyFieldsOn('passport').includes(one.field)),
  audiences: [],
  canWrite: null,
  people: [],
  atDoor: null,
  offers: [],
  taken: [],
  takenNews: [],
})
