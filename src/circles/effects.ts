import { assert } from '../base/index.ts'
import type { CircleId, PersonId } from '../keys/index.ts'
import { everyone } from './act.ts'
import { append } from './append.ts'
import { seesAll } from './causal.ts'
import { beginCircle, findPerson, type CircleLedger, type Ledger, type Rank } from './ledger.ts'
import { findHelpers, findRegaining, voicesFor } from './regain.ts'
import type { Case } from './sentences.ts'
import type { ActBody, ActType, BodyOf } from './types.ts'

type Effect<B extends ActBody = ActBody> = (given: Case<B>) => void

const circleOf = (ledger: Ledger, circle: CircleId): CircleLedger => {
  const found = ledger.circleById.get(circle)
  assert(found, 'a judged act is about a circle that is there')
  return found
}

/** What an act that keeps the rules does. A type without a line does not compile. */
const effectsByType: { readonly [T in ActType]: Effect<BodyOf<T>> } = {
  found: ({ body, position, ledger }) => {
    const { holder, name } = body
    const { deviceId, device, personId, person } = holder
    append(ledger.introductionsByDevice, deviceId, { position, person: personId, keys: device })
    append(ledger.admissionsByPerson, personId, { position, keys: person, name, relation: '' })
    ledger.circleById.set(
      everyone(ledger.team),
      beginCircle({ position, purpose: 'everyone', name: '', by: personId }),
    )
  },
  circle: ({ id, body, position, author, ledger }) => {
    const circle = id as string as CircleId
    ledger.circleById.set(
      circle,
      beginCircle({ position, purpose: body.purpose, name: body.name, by: author }),
    )
  },
  invite: ({ body, position, ledger }) => {
    if (!ledger.invitedById.has(body.invitation)) ledger.invitedById.set(body.invitation, { position, body })
  },
  withdraw: ({ body, position, ledger }) => append(ledger.withdrawnById, body.invitation, position),
  admit: ({ body, position, author, ledger }) => {
    const { answer, invitation } = body
    if (answer.answer === 'no') return
    const { joiner, name } = answer
    const { personId, person, deviceId, device } = joiner
    const relation = ledger.invitedById.get(invitation)?.body.relation ?? ''
    append(ledger.admissionsByPerson, personId, { position, keys: person, name, relation })
    append(ledger.introductionsByDevice, deviceId, { position, person: personId, keys: device })
    append(ledger.admittedById, invitation, { position, person: personId, by: author })
  },
  device: ({ body, position, author, ledger }) => {
    const { deviceId, device } = body.certificate
    append(ledger.introductionsByDevice, deviceId, { position, person: author, keys: device })
  },
  drop: ({ body, position, author, ledger }) => {
    const pending = findRegaining(ledger, seesAll, body.device)?.person
    const person = findPerson(ledger, seesAll, body.device) ?? pending ?? author
    append(ledger.dropsByDevice, body.device, { position, person, by: author })
  },
  kit: ({ body, position, author, ledger }) =>
    append(ledger.kitsByPerson, author, { position, form: body.form, keys: body.kit }),
  recover: ({ body, position, author, ledger }) => {
    const { deviceId, device } = body.certificate
    append(ledger.introductionsByDevice, deviceId, { position, person: author, keys: device })
  },
  helpers: ({ id, body, position, author, ledger }) =>
    append(ledger.helpersByPerson, author, { id, position, body }),
  regain: ({ id, body, position, author, ledger, sees }) => {
    const asked = findHelpers(ledger, sees, author)
    const { deviceId, device } = body.certificate
    if (asked)
      ledger.regainById.set(id, { id, position, person: author, device: deviceId, keys: device, asked })
  },
  waited: ({ body, position, author, ledger, sees }) => {
    append(ledger.waitedById, body.regain, { position, by: author })
    const regain = ledger.regainById.get(body.regain)
    const sayIt = (at: number) => at === position || sees(at)
    if (regain && voicesFor(ledger, sayIt, regain).length >= regain.asked.body.voices) {
      const { person, keys } = regain
      append(ledger.introductionsByDevice, regain.device, { position, person, keys })
    }
  },
  check: ({ body, position, author, ledger }) =>
    append(ledger.checksByPerson, body.person, { position, by: author, how: body.how }),
  same: ({ body, ledger }) => void ledger.sameByEarlier.set(body.earlier, body.person),
  keyholder: ({ body, position, author, ledger }) => {
    circleOf(ledger, body.circle).namings.push({ position, person: body.person, by: author })
  },
  retire: ({ body, position, author, ledger }) => {
    circleOf(ledger, body.circle).retirements.push({ position, person: body.person, by: author })
  },
  nominate: ({ id, body, position, ledger }) =>
    append(ledger.nominationsByPerson, body.person, { id, position, body }),
  dismiss: ({ body, position, author, ledger }) => {
    const { person, how } = body
    append(ledger.dismissalsByPerson, person, { position, person, by: author, how })
  },
  confirm: ({ body, position, author, ledger }) =>
    append(ledger.confirmedById, body.nomination, { position, by: author }),
  remove: ({ body, position, ledger }) => append(ledger.departuresByPerson, body.person, position),
  leave: ({ author, position, ledger }) => append(ledger.departuresByPerson, author, position),
  grant: ({ body, position, author, ledger }) => {
    const { person, history } = body
    const rank = rankOf(ledger, position, author)
    circleOf(ledger, body.circle).grants.push({ position, person, by: author, rank, history })
  },
  revoke: ({ body, position, author, ledger }) => {
    const rank = rankOf(ledger, position, author)
    circleOf(ledger, body.circle).revokes.push({ position, person: body.person, by: author, rank })
  },
  epoch: ({ body, position, author, device, ledger }) => {
    const { commitment, follows } = body
    const begun = { position, by: author, device, commitment, follows, isVoid: false }
    circleOf(ledger, body.circle).epochs.push(begun)
  },
  /** Heard in the first pass. */
  settle: () => {},
  describe: ({ body, position, author, ledger }) => {
    circleOf(ledger, body.circle).descriptions.push({
      position,
      rank: rankOf(ledger, position, author),
      body,
    })
  },
  term: ({ body, position, author, ledger }) => {
    const { person, ends } = body
    const rank = rankOf(ledger, position, author)
    circleOf(ledger, body.circle).terms.push({ position, person, by: author, rank, ends })
  },
  close: ({ body, position, ledger }) => void circleOf(ledger, body.circle).closings.push({ position, body }),
}

export const rankOf = (ledger: Ledger, position: number, author: PersonId): Rank => {
  if (author === ledger.holder) return 'holder'
  return ledger.byNominee.has(position) ? 'nominee' : 'own'
}

export function takeEffect(given: Case): void {
  const effect = effectsByType[given.body.type] as Effect
  effect(given)
  given.ledger.accepted.add(given.position)
}
