import { equalBytes } from '../base/index.ts'
import { verifyRecovery } from '../keys/index.ts'
import { findAuthor, findPerson, isMember, isReplaced } from './ledger.ts'
import type { Case, Sentence } from './sentences.ts'
import type { ActFault } from './state.ts'
import type { Check, DropDevice, Recover, SamePerson } from './types.ts'

/** The sentences about a person's devices and what brings them back. */
const fault = (isBroken: boolean, name: ActFault): ActFault | undefined => (isBroken ? name : undefined)

export const theDeviceIsKnown: Sentence<DropDevice> = ({ body, ledger, sees }) =>
  fault(findPerson(ledger, sees, body.device) === undefined, 'unknown-named-device')

/** Nobody but the Holder drops somebody else's, and nobody drops the Holder's. */
export const onlyItsPersonOrTheHolder: Sentence<DropDevice> = ({ body, author, ledger, sees }) =>
  fault(author !== ledger.holder && author !== findPerson(ledger, sees, body.device), 'only-the-holder')

/** Whoever would be left with none leaves the team instead. */
export const oneDeviceStays: Sentence<DropDevice> = ({ body, author, ledger, sees }) => {
  if (author !== findPerson(ledger, sees, body.device)) return undefined
  const others = [...ledger.introductionsByDevice.keys()].filter((device) => device !== body.device)
  return fault(!others.some((device) => findAuthor(ledger, sees, device) === author), 'last-device-stays')
}

export const thePersonIsHere: Sentence<Recover> = ({ author, ledger, sees }) =>
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

export const theKitSaidSo: Sentence<Recover> = ({ body, ledger }) =>
  fault(!verifyRecovery(body.kit, ledger.team, body.certificate, body.signature), 'not-by-the-kit')

export const theRecoveredDeviceIsFree: Sentence<Recover> = ({ body, author, ledger, sees }) => {
  const person = findPerson(ledger, sees, body.certificate.deviceId)
  return fault(person !== undefined && person !== author, 'device-taken')
}

export const notOneself: Sentence<Check> = ({ body, author }: Case<Check>) =>
  fault(body.person === author, 'not-oneself')

export const theEarlierSelfIsKnown: Sentence<SamePerson> = ({ body, ledger, sees }) => {
  const was = (ledger.admissionsByPerson.get(body.earlier) ?? []).some((one) => sees(one.position))
  return fault(!was || body.earlier === body.person || body.earlier === ledger.holder, 'unknown-earlier-self')
}
