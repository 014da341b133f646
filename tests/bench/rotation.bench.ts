import sodium from 'libsodium-wrappers'
import { systemRandom } from '../../src/base/index.ts'
import { planTurn, turnEpoch, type TeamState } from '../../src/circles/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import { foundWith, grant, makeCircle, remove, welcome, type Desk } from '../helpers/acts.ts'
import { noon, onAnotherDevice, player } from '../helpers/cast.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { timed } from './clock.ts'
import type { Bench, Work } from './bench.ts'

/**
 * Somebody is out, and a circle's epoch turns: a new secret, the act that names it, and a grant to every device that
 * stays. Against libsodium alone for as many grants: one signature and one sealed box each; and against a small team, to
 * see how it grows.
 */
export const benches = [rotations]

const sizes = [10, 30, 90] as const

async function rotations(): Promise<Bench> {
  await cryptoReady
  await sodium.ready
  const works = sizes.map((people) => rotationOf(teamOf(people)))
  const [small, middle, large] = works
  if (!small || !middle || !large) throw new Error('Three sizes of team are compared')
  return {
    name: 'an epoch turned after somebody is out',
    tells: ['cpu'],
    rounds: 9,
    counted: Object.fromEntries(works.map(({ turning, grants }) => [turning.name, grants])),
    compare: [
      { subject: small.turning, against: [small.bare] },
      { subject: middle.turning, against: [middle.bare, small.turning] },
      { subject: large.turning, against: [large.bare, small.turning] },
    ],
  }
}

type Team = {
  readonly state: TeamState
  readonly desk: Desk
  readonly circle: CircleId
  readonly people: number
}

/** Two devices each. */
function teamOf(people: number): Team {
  const cast = Array.from({ length: people }, (_, n) => player(`Person ${n}`))
  const [holder, ...others] = cast
  const [out] = others
  if (!holder || !out) throw new Error('A team to rotate has two people')
  const desk = foundWith(holder)
  const circle = makeCircle(desk)
  desk.say({ type: 'device', certificate: onAnotherDevice(holder).certificate })
  for (const one of others) {
    const theirs = welcome(desk, one)
    grant(desk, circle, one)
    theirs.hear(desk.acts())
    theirs.say({ type: 'device', certificate: onAnotherDevice(one).certificate })
    desk.hear(theirs.acts())
  }
  remove(desk, out)
  return { state: desk.state(), desk, circle, people }
}

function rotationOf({ state, desk, circle, people }: Team) {
  const { player: holder } = desk
  const plan = planTurn(state, circle, holder.id, noon)
  if (plan?.reason !== 'departure') throw new Error('Somebody is out')
  const grants = plan.recipients.length
  const once = turnEpoch(state, plan, holder.device, systemRandom, noon)
  const bytes = systemRandom((once.grants[0]?.length ?? 0) - 48)
  const signing = reveal(holder.device.signing.secretKey)
  const turning: Work = {
    name: `${people} people, ${people * 2} devices`,
    run: () =>
      timed(1, () => {
        const plan = planTurn(state, circle, holder.id, noon)
        if (!plan) throw new Error('It need not turn')
        const turned = turnEpoch(state, plan, holder.device, systemRandom, noon)
        if (turned.grants.length !== grants) throw new Error('Somebody was left out')
      }),
  }
  const bare: Work = {
    name: `libsodium alone, ${grants} grants`,
    run: () =>
      timed(1, () => {
        for (const { keys } of plan.recipients) {
          sodium.crypto_sign_detached(bytes, signing)
          sodium.crypto_box_seal(bytes, keys.seal)
        }
      }),
  }
  return { turning, bare, grants }
}
