import {
  everyone,
  fold,
  foundTeam,
  isInCircle,
  isToMerge,
  makeAct,
  planTurn,
  selectEpochsOf,
  selectRecipients,
  writableEpoch,
  type Act,
  type ActDraft,
  type ActId,
  type Seen,
  type TeamState,
} from '../../src/circles/index.ts'
import {
  mintEpoch,
  type CircleId,
  type Commitment,
  type DeviceId,
  type PersonId,
  type TeamId,
  type VolumeId,
} from '../../src/keys/index.ts'
import { fixedRandom, noon, onAnotherDevice, player, type Player } from './cast.ts'

/**
 * A team at random, as its devices live it: acts by the real rules, signed and folded; who holds which epoch's secret and
 * who wrote what when are kept as plain data, so that a thousand teams take a minute. Letters go through a relay that
 * anybody may be cut off from, that gives them in any order, some of them twice and some not before the end.
 */
export type Entry = {
  readonly circle: CircleId
  readonly commitment: Commitment
  readonly by: Seat
  readonly seq: number
  readonly heads: readonly ActId[]
}
type Gift = { readonly to: string; readonly commitment: Commitment }
type Letter = {
  readonly island: number
  readonly acts: readonly Act[]
  readonly gifts: readonly Gift[]
  readonly entry?: Entry
}

/** A device with somebody at it. */
export type Seat = {
  readonly player: Player
  /** Milliseconds by which its clock is wrong. */
  readonly clock: number
  readonly acts: Map<ActId, Act>
  readonly heard: Set<number>
  readonly keys: Set<Commitment>
  readonly seen: Map<string, Seen>
  island: number
}

export type World = {
  readonly team: TeamId
  readonly seats: Seat[]
  readonly letters: Letter[]
  readonly entries: Entry[]
  /** Every secret that was ever sealed to a device or kit, delivered or not. */
  readonly giftsByRecipient: Map<string, Set<Commitment>>
  /** Of circles anybody made. */
  readonly circles: CircleId[]
  readonly outsiders: Player[]
  healed: boolean
  counter: number
}

const year = 365 * 86_400_000
const names = [
  'Maureen',
  'Anne',
  'Priya',
  'Tariq',
  'Mr Clough',
  'Joy',
  'Sam',
  'Ines',
  'Bea',
  'Dr Shah',
  'Lou',
  'Kit',
]
let pool: readonly (readonly Player[])[] | undefined

/** Twelve people with three devices each, made once: keys cost more than all the rest. */
const everybody = (): readonly (readonly Player[])[] =>
  (pool ??= names.map((name) => {
    const one = player(`${name} at random`)
    return [one, onAnotherDevice(one, 'tablet'), onAnotherDevice(one, 'old phone')]
  }))

export type Chance = { readonly below: (n: number) => number; readonly is: (probability: number) => boolean }

export function foundAtRandom(chance: Chance): World {
  const people = everybody().slice(0, 3 + chance.below(10))
  const [holder, ...others] = people
  const first = holder?.[0]
  if (!first) throw new Error('A team begins with somebody')
  const found = foundTeam('Maureen', first.certificate, first.device, fixedRandom('random team'), noon)
  const world: World = {
    team: found.id as string as TeamId,
    seats: [],
    letters: [],
    entries: [],
    giftsByRecipient: new Map(),
    circles: [found.id as string as CircleId],
    outsiders: others.flatMap((one) => one.slice(0, 1)),
    healed: true,
    counter: 0,
  }
  const seat = sit(world, first, chance)
  seat.acts.set(found.id, found)
  post(world, seat, { acts: [found] })
  refresh(world, seat)
  return world
}

export function sit(world: World, one: Player, chance: Chance): Seat {
  const clock = chance.is(0.5) ? 0 : (chance.below(40) - 20) * year
  const seat: Seat = {
    player: one,
    clock,
    acts: new Map(),
    heard: new Set(),
    keys: new Set(world.giftsByRecipient.get(one.deviceId)),
    seen: new Map(),
    island: 0,
  }
  world.seats.push(seat)
  return seat
}

export const secondDevices = (one: Player): readonly Player[] =>
  everybody().find((devices) => devices[0]?.id === one.id) ?? []

// ---------------------------------------------------------------- what a device knows

const foldCache = new Map<string, TeamState>()

/** By which acts there are, whichever device asks. */
export function stateOf(world: World, seat: Seat): TeamState {
  const name = [...seat.acts.keys()]
    .map((id) => id.slice(0, 10))
    .sort()
    .join()
  const known = foldCache.get(name)
  if (known) return known
  const state = fold(world.team, [...seat.acts.values()])
  if (!state) throw new Error('Everybody has the founding act')
  if (foldCache.size > 200) foldCache.clear()
  foldCache.set(name, state)
  return state
}

export const isStanding = (world: World, seat: Seat): boolean => {
  const state = stateOf(world, seat)
  return (
    state.personById.get(seat.player.id)?.standing === 'member' &&
    state.deviceById.get(seat.player.deviceId)?.stands === true
  )
}

// ---------------------------------------------------------------- what it says

export function post(
  world: World,
  seat: Seat,
  { acts = [], gifts = [], entry }: { acts?: readonly Act[]; gifts?: readonly Gift[]; entry?: Entry },
): void {
  for (const { to, commitment } of gifts) {
    const given = world.giftsByRecipient.get(to) ?? new Set()
    world.giftsByRecipient.set(to, given.add(commitment))
  }
  seat.heard.add(world.letters.length)
  world.letters.push({ island: world.healed ? -1 : seat.island, acts, gifts, ...(entry && { entry }) })
}

/** Whether or not it has an effect. */
export function say(world: World, seat: Seat, draft: ActDraft): Act {
  const act = makeAct(stateOf(world, seat), draft, seat.player.device, noon + seat.clock)
  seat.acts.set(act.id, act)
  post(world, seat, { acts: [act] })
  return act
}

/** As a screen does: only what will count. */
export function sayIfGood(world: World, seat: Seat, draft: ActDraft): Act | undefined {
  const act = makeAct(stateOf(world, seat), draft, seat.player.device, noon + seat.clock)
  const after = fold(world.team, [...seat.acts.values(), act])
  if (after?.invalid.some((one) => one.act === act.id)) return undefined
  seat.acts.set(act.id, act)
  post(world, seat, { acts: [act] })
  return act
}

export function turnNow(world: World, seat: Seat, circle: CircleId, isAsked = false): boolean {
  const state = stateOf(world, seat)
  const plan = planTurn(state, circle, seat.player.id, noon + seat.clock, isAsked)
  if (!plan) return false
  const epoch = mintEpoch(fixedRandom(`epoch ${world.counter++} ${seat.player.deviceId}`), world.team, circle)
  const draft = { type: 'epoch' as const, circle, commitment: epoch.commitment, follows: plan.follows }
  const act = makeAct(state, draft, seat.player.device, noon + seat.clock)
  seat.keys.add(epoch.commitment)
  seat.acts.set(act.id, act)
  const gifts = plan.recipients.map(({ id }) => ({ to: id, commitment: epoch.commitment }))
  post(world, seat, { acts: [act], gifts })
  return true
}

/** Whom by the acts a key is due and who was not given it, from anybody who has it. */
export function giveWhatIsDue(world: World, seat: Seat): void {
  const state = stateOf(world, seat)
  const gifts: Gift[] = []
  for (const circle of state.circleById.values())
    for (const one of selectRecipients(state, circle.id)) {
      const given = world.giftsByRecipient.get(one.id)
      for (const commitment of selectEpochsOf(state, circle.id, one.person))
        if (seat.keys.has(commitment) && !given?.has(commitment)) gifts.push({ to: one.id, commitment })
    }
  if (gifts.length > 0) post(world, seat, { gifts })
}

/** What an honest device does when something came. */
export function refresh(world: World, seat: Seat): void {
  if (!isStanding(world, seat)) return
  for (const circle of [...stateOf(world, seat).circleById.keys()]) {
    const state = stateOf(world, seat)
    const me = seat.player.id
    const mayTurn = me === state.holder || state.circleById.get(circle)?.keyholders.includes(me)
    const isSeveral = planTurn(state, circle, me, noon + seat.clock)?.reason === 'several'
    const isMine = isToMerge(state, circle, seat.player.deviceId, noon + seat.clock)
    if (mayTurn && (!isSeveral || isMine)) turnNow(world, seat, circle)
  }
  giveWhatIsDue(world, seat)
}

/** In a circle, under the epoch that leaves out everybody who is out as far as the writer knows. */
export function write(world: World, seat: Seat, circle: CircleId): void {
  const me = seat.player.id
  if (!isStanding(world, seat) || !isInCircle(stateOf(world, seat), circle, me)) return
  if (stateOf(world, seat).circleById.get(circle)?.closings.length) return
  if (writableEpoch(stateOf(world, seat), circle) === undefined) turnNow(world, seat, circle)
  const state = stateOf(world, seat)
  const commitment = writableEpoch(state, circle)
  if (commitment === undefined || !seat.keys.has(commitment)) return
  const volume = commitment as string as VolumeId
  const name = `${volume} ${seat.player.deviceId}`
  const seq = (seat.seen.get(name)?.seq ?? 0) + 1
  seat.seen.set(name, { volume, device: seat.player.deviceId, seq })
  const heads = [everyone(world.team), circle].flatMap((one) => state.circleById.get(one)?.heads ?? [])
  const entry: Entry = { circle, commitment, by: seat, seq, heads }
  world.entries.push(entry)
  post(world, seat, { entry })
}

export const seenOf = (world: World, seat: Seat, person: PersonId): readonly Seen[] => {
  const devices: readonly DeviceId[] = stateOf(world, seat).personById.get(person)?.devices ?? []
  return [...seat.seen.values()].filter((row) => devices.includes(row.device))
}

// ---------------------------------------------------------------- what comes

/** Letters that can reach it, each with this probability, in any order. */
export function deliver(world: World, seat: Seat, chance: Chance, probability: number): boolean {
  let isNew = false
  const order = world.letters
    .map((_, at) => ({ at, by: chance.below(1_000_000) }))
    .sort((a, b) => a.by - b.by)
  for (const { at } of order) {
    const letter = world.letters[at]
    const isTwice = seat.heard.has(at) && !chance.is(0.05)
    if (!letter || isTwice || !chance.is(probability)) continue
    if (letter.island !== -1 && letter.island !== seat.island) continue
    isNew = take(seat, letter, at) || isNew
  }
  return isNew
}

export function take(seat: Seat, letter: Letter, at: number): boolean {
  const isNew = !seat.heard.has(at)
  seat.heard.add(at)
  for (const act of letter.acts) seat.acts.set(act.id, act)
  for (const gift of letter.gifts) if (gift.to === seat.player.deviceId) seat.keys.add(gift.commitment)
  const { entry } = letter
  if (entry) {
    const volume = entry.commitment as string as VolumeId
    const device = entry.by.player.deviceId
    const name = `${volume} ${device}`
    // A chain is taken in as far as it is whole.
    if ((seat.seen.get(name)?.seq ?? 0) + 1 === entry.seq)
      seat.seen.set(name, { volume, device, seq: entry.seq })
  }
  return isNew
}

/** Everybody online and everything delivered, until nobody has anything more to say. */
export function settle(world: World): number {
  for (const [at, letter] of world.letters.entries()) world.letters[at] = { ...letter, island: -1 }
  world.healed = true
  for (const seat of world.seats) seat.island = 0
  for (let round = 1; round <= 20; round++) {
    let count = world.letters.length
    for (const seat of world.seats)
      for (let at = 0; at < world.letters.length; at++) {
        const letter = world.letters[at]
        if (letter && !seat.heard.has(at)) take(seat, letter, at)
      }
    for (const seat of world.seats) refresh(world, seat)
    if (count === world.letters.length) return round
    count = world.letters.length
  }
  throw new Error('The devices never came to an end')
}
