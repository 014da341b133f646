import { equalBytes } from '../base/index.ts'
import { verifyRecovery, type DeviceId, type PersonId } from '../keys/index.ts'
import type { Sees } from './causal.ts'
import { findAuthor, findPerson, isMember, isReplaced, type Ledger } from './ledger.ts'
import { findHelpers, findRegaining } from './regain.ts'
import type { Case, Sentence } from './sentences.ts'
import type { ActFault } from './state.ts'
import type { AskHelpers, Check, DropDevice, Recover, Regain, SamePerson, Waited } from './types.ts'

/** The sentences about a person's devices and what brings them back. */
const fault = (isBroken: boolean, name: ActFault): ActFault | undefined => (isBroken ? name : undefined)

export const theDeviceIsKnown: Sentence<DropDevice> = ({ body, ledger, sees }) =>
  fault(personOf(ledger, sees, body.device) === undefined, 'unknown-named-device')

/** Also of one that is on its way back: dropping it is how that is stopped. */
const personOf = (ledger: Ledger, sees: Sees, device: DeviceId): PersonId | undefined =>
  findPerson(ledger, sees, device) ?? findRegaining(ledger, sees, device)?.person

/** Nobody but the Holder drops somebody else's, and nobody drops the Holder's. */
export const onlyItsPersonOrTheHolder: Sentence<DropDevice> = ({ body, author, ledger, sees }) =>
  fault(author !== ledger.holder && author !== personOf(ledger, sees, body.device), 'only-the-holder')

/** Whoever would be left with none leaves the team instead. */
export const oneDeviceStays: Sentence<DropDevice> = ({ body, author, ledger, sees }) => {
  if (author !== findPerson(ledger, sees, body.device)) return undefined
  const others = [...ledger.introductionsByDevice.keys()].filter((device) => device !== body.device)
  return fault(!others.some((device) => findAuthor(ledger, sees, device) === author), 'last-device-stays')
}

export const thePersonIsHere: Sentence<Recover | Regain> = ({ author, ledger, sees }) =>
  fault(!isMember(ledger, sees, author), 'person-not-a-member')

/** The kit they keep now, by what its author knew: an old sheet is paper. */
export const theKitStands: Sentence<Recover> = ({ body, author, ledger, sees }) => {
  const seen = (ledger.kitsByPerson.get(author) ?? []).filter((kit) => sees(kit.position))
  const named = seen.find((kit) => kit.keys !== null && equalBytes(kit.keys.sign, body.kit))
  if (!named) return 'unknown-kit'
  return fault(
    seen.some((other) => isReplaced(ledger, named, other)),
    'kit-replaced',
  )
}

/** A helper cannot be oneself, and a wait that nobody can end would never end. */
export const theyCanHelp: Sentence<AskHelpers> = ({ body, author }) => {
  const { kit, people, cards, needed, voices } = body
  if (kit === null) return undefined
  const isEnough = needed >= 1 && needed <= people.length + cards && voices >= 1 && voices <= people.length
  return fault(!isEnough || people.includes(author), 'too-few-helpers')
}

export const theHelpersStand: Sentence<Regain> = ({ body, author, ledger, sees }) => {
  const kit = findHelpers(ledger, sees, author)?.body.kit
  return fault(!kit || !equalBytes(kit, body.kit), 'unknown-kit')
}

export const onlyAHelperWaits: Sentence<Waited> = ({ body, author, ledger, sees }) => {
  const regain = ledger.regainById.get(body.regain)
  if (!regain || !sees(regain.position)) return 'unknown-regain'
  return fault(!regain.asked.body.people.includes(author), 'not-a-helper')
}

/** Whoever knows that it was stopped does not go on. */
export const nobodyStoppedIt: Sentence<Waited> = ({ body, ledger, sees }) => {
  const regain = ledger.regainById.get(body.regain)
  const drops = (regain && ledger.dropsByDevice.get(regain.device)) ?? []
  const isElse = regain && findHelpers(ledger, sees, regain.person)?.id !== regain.asked.id
  return fault(drops.some((drop) => sees(drop.position)) || isElse === true, 'kit-replaced')
}

export const theKitSaidSo: Sentence<Recover | Regain> = ({ body, ledger }) =>
  fault(!verifyRecovery(body.kit, ledger.team, body.certificate, body.signature), 'not-by-the-kit')

export const theRecoveredDeviceIsFree: Sentence<Recover | Regain> = ({ body, author, ledger, sees }) => {
  const person = findPerson(ledger, sees, body.certificate.deviceId)
  return fault(person !== undefined && person !== author, 'device-taken')
}

export const notOneself: Sentence<Check> = ({ body, author }: Case<Check>) =>
  fault(body.person === author, 'not-oneself')

export const theEarlierSelfIsKnown: Sentence<SamePerson> = ({ body, ledger, sees }) => {
  const was = (ledger.admissionsByPerson.get(body.earlier) ?? []).some((one) => sees(one.position))
  return fault(!was || body.earlier === body.person || body.earlier === ledger.holder, 'unknown-earlier-self')
}
