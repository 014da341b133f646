import fc from 'fast-check'
import {
  makeRecovery,
  makeRegain,
  powers,
  type Act,
  type ActId,
  type Power,
  type TeamState,
} from '../../src/circles/index.ts'
import {
  idToBytes,
  kitFromEntropy,
  type Kit,
  redact,
  type CircleId,
  type PersonId,
  type TeamId,
} from '../../src/keys/index.ts'
import {
  admit,
  deskOf,
  draftInvite,
  epochOf,
  foundWith,
  grant,
  inviteFor,
  makeCircle,
  nameKeyholder,
  turn,
  welcome,
  type Desk,
} from './acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Player } from './cast.ts'

/** Something somebody does, or two who meet. Numbers are taken modulo what there is to choose from. */
export type Step =
  | { readonly kind: 'meet'; readonly who: number; readonly whom: number }
  | {
      readonly kind: (typeof sayings)[number]
      readonly who: number
      readonly whom: number
      readonly where: number
      readonly nonce: number
    }

const sayings = [
  'grant',
  'revoke',
  'keyholder',
  'retire',
  'remove',
  'leave',
  'admit',
  'invite',
  'withdraw',
  'epoch',
  'settle',
  'device',
  'drop',
  'kit',
  'recover',
  'helpers',
  'regain',
  'waited',
  'circle',
  'nominate',
  'dismiss',
  'confirm',
  'describe',
  'term',
  'close',
] as const

const number = fc.nat({ max: 50 })

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('meet' as const), who: number, whom: number }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom(...sayings),
        who: number,
        whom: number,
        where: number,
        nonce: number,
      }),
    },
  ),
  { minLength: 5, maxLength: 30 },
)

export type Play = {
  readonly team: TeamId
  readonly desks: readonly Desk[]
  readonly players: readonly Player[]
  readonly circles: readonly CircleId[]
  readonly allActs: () => readonly Act[]
}

/** Maureen on two devices, Anne and Priya with the keys of care, Tariq in care and her nominee there, Mr Clough still outside. */
export function prepare(): () => Play {
  const cast = makeCast()
  const maureen = foundWith(cast.maureen)
  const tablet = onAnotherDevice(cast.maureen)
  maureen.say({ type: 'device', certificate: tablet.certificate })
  const care = makeCircle(maureen)
  const money = makeCircle(maureen, 'money')
  const bowls = makeCircle(maureen, 'own')
  for (const one of [cast.anne, cast.priya, cast.tariq]) {
    welcome(maureen, one)
    grant(maureen, care, one)
  }
  for (const one of [cast.anne, cast.priya]) grant(maureen, bowls, one)
  nameKeyholder(maureen, bowls, cast.anne)
  for (const one of [cast.anne, cast.priya]) nameKeyholder(maureen, care, one)
  nameKeyholder(maureen, maureen.everyone, cast.anne)
  maureen.say(draftNominate(cast.tariq, [care], ['invite', 'circles', 'keyholders', 'remove']))
  maureen.say(draftInvite(inviteFor('open').id, 'somebody'))
  const { team } = maureen
  const opening = maureen.acts()
  const seats = [cast.maureen, tablet, cast.anne, cast.priya, cast.tariq, cast.clough]
  return () => {
    const desks = seats.map((one) => deskOf(one, team, opening))
    const allActs = () => [
      ...new Map(desks.flatMap((desk) => desk.acts()).map((act) => [act.id, act])).values(),
    ]
    return {
      team,
      desks,
      players: Object.values(cast),
      circles: [maureen.everyone, care, money, bowls],
      allActs,
    }
  }
}

export function play(stage: Play, chosen: readonly Step[]): Play {
  for (const step of chosen) {
    const desk = pick(stage.desks, step.who)
    if (step.kind === 'meet') {
      const other = pick(stage.desks, step.whom)
      desk.hear(other.acts())
      other.hear(desk.acts())
    } else sayAtRandom(stage, desk, step)
  }
  return stage
}

/** Says it whether or not they may: a program that is not ours would. */
export function sayAtRandom(stage: Play, desk: Desk, step: Exclude<Step, { kind: 'meet' }>): Act {
  const { team, players, circles } = stage
  const person = pick(players, step.whom)
  const state = desk.state()
  const known = circles.filter((one) => state.circleById.has(one))
  const circle = pick(known, step.where)
  const seen = [{ volume: 'ab'.repeat(32) as never, device: person.deviceId, seq: 1 + step.nonce }]
  const invitation = inviteFor(step.nonce % 3 === 0 ? 'open' : `random ${step.nonce % 4}`)
  switch (step.kind) {
    case 'grant':
      return grant(desk, circle, person)
    case 'revoke':
      return desk.say({ type: 'revoke', circle, person: person.id, seen })
    case 'keyholder':
      return nameKeyholder(desk, circle, person)
    case 'retire':
      return desk.say({ type: 'retire', circle, person: person.id })
    case 'remove':
      return desk.say({ type: 'remove', person: person.id, seen })
    case 'leave':
      return desk.say({ type: 'leave', seen })
    case 'invite':
      return desk.say(draftInvite(invitation.id, person.name))
    case 'admit':
      return admit(desk, person, invitation.id)
    case 'withdraw':
      return desk.say({ type: 'withdraw', invitation: invitation.id })
    case 'epoch':
      return turn(
        desk,
        circle,
        `${epochOf(desk, circle, `${step.nonce}`).commitment} ${desk.player.deviceId}`,
      )
    case 'settle':
      return desk.say({ type: 'settle', circle, heads: headsOf(desk.state(), circle) })
    case 'device': {
      const device = onAnotherDevice(person, `phone ${step.nonce % 3}`)
      return desk.say({ type: 'device', certificate: device.certificate })
    }
    case 'drop': {
      const devices = state.personById.get(person.id)?.devices ?? []
      return desk.say({ type: 'drop', device: devices[step.nonce % devices.length] ?? person.deviceId, seen })
    }
    case 'kit':
      return desk.say({
        type: 'kit',
        form: 'sheet',
        kit: step.nonce % 5 === 0 ? null : redact(kitOf(desk.player, step.nonce % 2).keys),
      })
    case 'recover': {
      const { device, certificate } = onAnotherDevice(person, `found ${step.nonce % 3}`)
      const act = makeRecovery(state, kitOf(person, step.nonce % 2).keys, certificate, device, noon)
      desk.hear([act])
      return act
    }
    case 'helpers':
      return desk.say(
        askHelpers(players, step.nonce % 5 === 0 ? null : kitOf(desk.player, step.nonce % 2), step),
      )
    case 'regain': {
      const asked = [...new Set(desk.acts())].filter((act) => act.body.type === 'helpers')
      const { device, certificate } = onAnotherDevice(person, `back ${step.nonce % 3}`)
      const kit = kitOf(person, step.nonce % 2).keys
      const on = asked[step.nonce % asked.length]?.id ?? (team as string as ActId)
      const act = makeRegain(team, on, kit, certificate, device, noon)
      desk.hear([act])
      return act
    }
    case 'waited': {
      const { regains } = state
      const regain = regains[step.nonce % regains.length]?.act ?? (team as string as ActId)
      return desk.say({ type: 'waited', regain })
    }
    case 'nominate': {
      const some = powers.filter((_, at) => ((step.nonce >> at) & 1) === 1)
      const starters = players.flatMap((one, at) =>
        ((step.nonce >> at) & 5) === 5 && one.id !== person.id ? [one.id] : [],
      )
      const draft = draftNominate(person, known.slice(1, 1 + (step.where % 3)), some)
      return desk.say({
        ...draft,
        starters: starters.sort(),
        voices: Math.min(starters.length, step.nonce % 3),
      })
    }
    case 'dismiss':
      return desk.say({ type: 'dismiss', person: person.id, how: step.nonce % 2 ? 'told' : 'quietly' })
    case 'confirm': {
      const nominations = state.nominations
      const nomination = nominations[step.nonce % nominations.length]?.act ?? (team as string as ActId)
      return desk.say({ type: 'confirm', nomination })
    }
    case 'circle': {
      const nonce = idToBytes(team).map((byte) => byte ^ step.nonce)
      return desk.say({ type: 'circle', purpose: 'own', name: `Circle ${step.nonce}`, nonce })
    }
    case 'describe':
      return desk.say(draftDescribe(circle, `Circle ${step.nonce}`))
    case 'term':
      return desk.say({
        type: 'term',
        circle,
        person: person.id,
        ends: step.nonce % 4 === 0 ? null : noon + step.nonce,
      })
    case 'close':
      return desk.say({ type: 'close', circle, seen })
  }
}

export const draftDescribe = (circle: CircleId, name: string) => ({
  type: 'describe' as const,
  circle,
  form: 'named' as const,
  name,
  about: '',
  sign: 'star',
  colour: 'own',
})

const kitOf = (one: Player, at: number) => kitFromEntropy(fixedRandom(`${one.name} kit ${at}`)(16))

const askHelpers = (
  players: readonly Player[],
  kit: Kit | null,
  { nonce, where }: Step & { readonly nonce: number; readonly where: number },
) => ({
  type: 'helpers' as const,
  kit: kit && kit.keys.signing.publicKey,
  people: players
    .filter((_, at) => ((nonce >> at) & 1) === 1)
    .map((one) => one.id)
    .sort(),
  cards: where % 3,
  needed: 1 + (where % 2),
  voices: 1 + (nonce % 2),
  wait: 0,
})

const draftNominate = (whom: Player, circles: readonly CircleId[], some: readonly Power[]) => ({
  type: 'nominate' as const,
  person: whom.id,
  powers: some,
  circles: [...circles].sort(),
  basis: 'asked' as const,
  evidence: '',
  starters: [] as readonly PersonId[],
  voices: 0,
  review: noon,
  ends: noon,
})

const headsOf = (state: TeamState, circle: CircleId) => [...(state.circleById.get(circle)?.heads ?? [])]

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}

/** A whole play is dear, so fewer of them than of other laws unless more are asked for. */
export const runs = (usual: number): number => Number(process.env['TEST_RUNS'] ?? usual)
