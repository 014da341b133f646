import {
  answerYes,
  isInCircle,
  makeRecovery,
  makeRegain,
  powers,
  purposes,
  type ActDraft,
  type TeamState,
} from '../../src/circles/index.ts'
import { bytesToHex } from '../../src/base/index.ts'
import { kitFromEntropy, redact, type CircleId, type PersonId } from '../../src/keys/index.ts'
import { inviteFor } from './acts.ts'
import { draftDescribe } from './actsAtRandom.ts'
import { fixedRandom, noon, type Player } from './cast.ts'
import {
  deliver,
  isStanding,
  post,
  refresh,
  say,
  sayIfGood,
  secondDevices,
  seenOf,
  sit,
  stateOf,
  turnNow,
  write,
  type Chance,
  type Seat,
  type World,
} from './randomTeam.ts'

const manyDevices = 25
const manyCircles = 6
const year = 365 * 86_400_000

/** Whatever happens next. `isHonest` false: by a program that asks no rules, on any device, also one that was put out. */
export function step(world: World, chance: Chance): void {
  const seat = pick(chance, world.seats)
  if (chance.is(0.08)) return part(world, chance)
  if (chance.is(0.3)) {
    if (deliver(world, seat, chance, chance.is(0.5) ? 1 : 0.6)) refresh(world, seat)
    return
  }
  if (chance.is(0.4)) {
    const mine = circlesOf(stateOf(world, seat), seat)
    return write(world, seat, pickOrNone(chance, mine) ?? pick(chance, world.circles))
  }
  const isHonest = chance.is(0.75)
  if (isHonest && !isStanding(world, seat)) return
  const done = pick(chance, doings)(world, seat, chance, isHonest)
  if (done && isHonest) refresh(world, seat)
}

/** What a team has before anything goes wrong: a few circles, and people in them. */
export function begin(world: World, chance: Chance): void {
  const [holder] = world.seats
  if (!holder) return
  for (let left = 1 + chance.below(4); left > 0; left--) {
    makeCircle(world, holder, chance, true)
    refresh(world, holder)
  }
  for (let left = 1 + chance.below(world.outsiders.length); left > 0; left--)
    letIn(world, holder, chance, true)
  for (const seat of [...world.seats]) if (chance.is(0.4)) addDevice(world, seat, chance, true)
  for (const seat of world.seats) deliver(world, seat, chance, 1)
}

/** Some are cut off from the others, or all are together again. */
function part(world: World, chance: Chance): void {
  if (world.healed) for (const seat of world.seats) seat.island = chance.below(3)
  else for (const [at, letter] of world.letters.entries()) world.letters[at] = { ...letter, island: -1 }
  world.healed = !world.healed
}

type Doing = (world: World, seat: Seat, chance: Chance, isHonest: boolean) => boolean

const speak = (world: World, seat: Seat, draft: ActDraft, isHonest: boolean): boolean =>
  isHonest ? sayIfGood(world, seat, draft) !== undefined : say(world, seat, draft) !== undefined

const doings: readonly Doing[] = [
  letIn,
  letIn,
  grant,
  grant,
  revoke,
  remove,
  leave,
  makeCircle,
  keyholder,
  settle,
].concat([
  addDevice,
  dropDevice,
  keepKit,
  recover,
  nominate,
  nominate,
  dismiss,
  confirm,
  describe,
  term,
  term,
  close,
  askHelpers,
  regain,
  waited,
])

/** Invited, said yes, and let in, at one go. The joiner's device begins with what the other knows. */
function letIn(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const joiner = pickOrNone(chance, world.outsiders)
  if (!joiner || world.seats.length >= manyDevices) return false
  const invitation = inviteFor(`${world.counter++}`)
  const circles = some(chance, circlesOf(stateOf(world, seat), seat), 0.3)
  const { id } = invitation
  const invited = { name: joiner.name, relation: 'friend', circles: [...circles].sort() }
  const asked = { type: 'invite' as const, invitation: id, ...invited, ends: noon + year }
  if (!speak(world, seat, asked, isHonest)) return false
  const answer = answerYes(
    { team: world.team, invitation: id },
    joiner.name,
    joiner.person,
    joiner.certificate,
    noon,
  )
  const history = chance.is(0.5) ? 'all' : 'today'
  const entered = [...circles, world.circles[0] as CircleId]
  if (history === 'today' && isHonest) for (const circle of entered) turnNow(world, seat, circle, true)
  if (!speak(world, seat, { type: 'admit', invitation: id, answer }, isHonest)) return false
  for (const circle of entered)
    speak(world, seat, { type: 'grant', circle, person: joiner.id, history }, isHonest)
  world.outsiders.splice(world.outsiders.indexOf(joiner), 1)
  const theirs =
    world.seats.find((one) => one.player.deviceId === joiner.deviceId) ?? sit(world, joiner, chance)
  for (const [name, act] of seat.acts) theirs.acts.set(name, act)
  return true
}

function grant(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const person = anybody(world, seat, chance)
  const circle = pick(
    chance,
    world.circles.filter((one) => stateOf(world, seat).circleById.has(one)),
  )
  if (isHonest && isInCircle(stateOf(world, seat), circle, person)) return false
  const history = chance.is(0.5) ? 'all' : 'today'
  if (history === 'today' && isHonest && !turnNow(world, seat, circle, true)) return false
  return speak(world, seat, { type: 'grant', circle, person, history }, isHonest)
}

function revoke(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const person = anybody(world, seat, chance)
  const circle = pick(
    chance,
    world.circles.filter((one) => stateOf(world, seat).circleById.has(one)),
  )
  return speak(world, seat, { type: 'revoke', circle, person, seen: seenOf(world, seat, person) }, isHonest)
}

function remove(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  if (chance.is(0.5)) return false
  const person = anybody(world, seat, chance)
  return speak(world, seat, { type: 'remove', person, seen: seenOf(world, seat, person) }, isHonest)
}

function leave(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  if (chance.is(0.7)) return false
  return speak(world, seat, { type: 'leave', seen: seenOf(world, seat, seat.player.id) }, isHonest)
}

function makeCircle(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  if (world.circles.length > manyCircles) return false
  const purpose = pick(chance, purposes)
  const nonce = fixedRandom(`circle ${world.counter++}`)(32)
  const draft = { type: 'circle' as const, purpose, name: purpose === 'own' ? 'Bowls' : '', nonce }
  const act = isHonest ? sayIfGood(world, seat, draft) : say(world, seat, draft)
  if (!act || !isHonest) return act !== undefined
  const circle = act.id as string as CircleId
  world.circles.push(circle)
  // In the Holder's place: the maker comes in, with the Holder, who is in from the beginning.
  const me = seat.player.id
  if (me === stateOf(world, seat).holder) return true
  sayIfGood(world, seat, { type: 'grant', circle, person: me, history: 'all' })
  turnNow(world, seat, circle)
  return true
}

function describe(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const circle = pick(
    chance,
    world.circles.filter((one) => stateOf(world, seat).circleById.has(one)),
  )
  return speak(world, seat, draftDescribe(circle, `Bowls ${world.counter++}`), isHonest)
}

function term(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const circle = pick(
    chance,
    world.circles.filter((one) => stateOf(world, seat).circleById.has(one)),
  )
  const ends = chance.is(0.2) ? null : noon + chance.below(100)
  const person = anybody(world, seat, chance)
  return speak(world, seat, { type: 'term', circle, person, ends }, isHonest)
}

function close(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const circle = pick(chance, world.circles)
  if (chance.is(0.5) || !stateOf(world, seat).circleById.has(circle)) return false
  return speak(world, seat, { type: 'close', circle, seen: [...seat.seen.values()] }, isHonest)
}

function keyholder(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const circle = pick(
    chance,
    world.circles.filter((one) => stateOf(world, seat).circleById.has(one)),
  )
  const person = anybody(world, seat, chance)
  return speak(world, seat, { type: chance.is(0.7) ? 'keyholder' : 'retire', circle, person }, isHonest)
}

function settle(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const circle = pick(chance, world.circles)
  const heads = stateOf(world, seat).circleById.get(circle)?.heads
  return heads !== undefined && speak(world, seat, { type: 'settle', circle, heads }, isHonest)
}

function addDevice(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const used = new Set(world.seats.map((one) => one.player.deviceId))
  const next = secondDevices(seat.player).find((one) => !used.has(one.deviceId))
  if (!next || world.seats.length >= manyDevices) return false
  if (!speak(world, seat, { type: 'device', certificate: next.certificate }, isHonest)) return false
  const other = sit(world, next, chance)
  for (const [name, act] of seat.acts) other.acts.set(name, act)
  // The packet that a new device is given has what the other one can open.
  post(world, seat, { gifts: [...seat.keys].map((commitment) => ({ to: next.deviceId, commitment })) })
  for (const key of seat.keys) other.keys.add(key)
  return true
}

function dropDevice(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const devices = stateOf(world, seat).personById.get(anybody(world, seat, chance))?.devices ?? []
  const device = pickOrNone(chance, devices)
  if (!device || (isHonest && device === seat.player.deviceId)) return false
  return speak(world, seat, { type: 'drop', device, seen: [] }, isHonest)
}

const kitOf = (one: Player, at: number) => kitFromEntropy(fixedRandom(`${one.name} kit ${at}`)(16))

function keepKit(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const kit = chance.is(0.2) ? null : redact(kitOf(seat.player, chance.below(2)).keys)
  return speak(world, seat, { type: 'kit', form: 'sheet', kit }, isHonest)
}

function recover(world: World, seat: Seat, chance: Chance): boolean {
  const { player } = seat
  const used = new Set(world.seats.map((one) => one.player.deviceId))
  const next = secondDevices(player).find((one) => !used.has(one.deviceId))
  if (!next || world.seats.length >= manyDevices) return false
  const kit = kitOf(player, chance.below(2)).keys
  const act = makeRecovery(stateOf(world, seat), kit, next.certificate, next.device, noon)
  const other = sit(world, next, chance)
  for (const [name, known] of seat.acts) other.acts.set(name, known)
  other.acts.set(act.id, act)
  for (const commitment of world.giftsByRecipient.get(bytesToHex(kit.signing.publicKey)) ?? [])
    other.keys.add(commitment)
  post(world, other, { acts: [act] })
  return true
}

function nominate(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const person = anybody(world, seat, chance)
  const people = [...stateOf(world, seat).personById.keys()].filter((one) => one !== person)
  const starters = chance.is(0.7) ? [] : [...some(chance, people, 0.4)].sort()
  return speak(
    world,
    seat,
    {
      type: 'nominate',
      person,
      powers: powers.filter(() => chance.is(0.6)),
      circles: [...some(chance, circlesOf(stateOf(world, seat), seat), 0.6)].sort(),
      basis: 'asked',
      evidence: '',
      starters,
      voices: Math.min(starters.length, chance.below(3)),
      review: noon + year,
      ends: noon + (chance.is(0.7) ? 30 * year : -year),
    },
    isHonest,
  )
}

function dismiss(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  return speak(
    world,
    seat,
    { type: 'dismiss', person: anybody(world, seat, chance), how: chance.is(0.5) ? 'told' : 'quietly' },
    isHonest,
  )
}

function confirm(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const nomination = pickOrNone(chance, stateOf(world, seat).nominations)?.act
  return nomination !== undefined && speak(world, seat, { type: 'confirm', nomination }, isHonest)
}

function askHelpers(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const kit = chance.is(0.1) ? null : kitOf(seat.player, 2 + chance.below(2)).keys.signing.publicKey
  const people = [...some(chance, [...stateOf(world, seat).personById.keys()], 0.6)].sort()
  const voices = 1 + chance.below(2)
  return speak(world, seat, { type: 'helpers', kit, people, cards: 1, needed: 2, voices, wait: 0 }, isHonest)
}

function regain(world: World, seat: Seat, chance: Chance): boolean {
  const helpers = stateOf(world, seat).personById.get(seat.player.id)?.helpers
  const used = new Set(world.seats.map((one) => one.player.deviceId))
  const next = secondDevices(seat.player).find((one) => !used.has(one.deviceId))
  if (!helpers || !next || world.seats.length >= manyDevices) return false
  const kit = kitOf(seat.player, 2 + chance.below(2)).keys
  const act = makeRegain(world.team, helpers.act, kit, next.certificate, next.device, noon)
  const other = sit(world, next, chance)
  for (const [name, known] of seat.acts) other.acts.set(name, known)
  other.acts.set(act.id, act)
  post(world, other, { acts: [act] })
  return true
}

function waited(world: World, seat: Seat, chance: Chance, isHonest: boolean): boolean {
  const one = pickOrNone(chance, stateOf(world, seat).regains)
  return one !== undefined && speak(world, seat, { type: 'waited', regain: one.act }, isHonest)
}

// ---------------------------------------------------------------- choosing

const circlesOf = (state: TeamState, seat: Seat): readonly CircleId[] =>
  [...state.circleById.values()]
    .filter((one) => one.purpose !== 'everyone' && one.members.includes(seat.player.id))
    .map((one) => one.id)

const anybody = (world: World, seat: Seat, chance: Chance): PersonId =>
  pick(chance, [...stateOf(world, seat).personById.keys()])

const some = <T>(chance: Chance, items: readonly T[], probability: number): readonly T[] =>
  items.filter(() => chance.is(probability))

const pickOrNone = <T>(chance: Chance, items: readonly T[]): T | undefined =>
  items.length === 0 ? undefined : items[chance.below(items.length)]

function pick<T>(chance: Chance, items: readonly T[]): T {
  const item = pickOrNone(chance, items)
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}
