import type { CircleId, DeviceId, PersonId } from '../keys/index.ts'
import { everyone } from './act.ts'
import { isBefore, isConcurrent, type Sees } from './causal.ts'
import type { HolderWord } from './holderWord.ts'
import {
  findCircle,
  findPerson,
  isInCircle,
  isKeyholderOf,
  isMember,
  lossesOf,
  wasEverIn,
  type Ledger,
  type Rank,
} from './ledger.ts'
import { standingNominations } from './nominees.ts'
import type { ActFault } from './state.ts'
import type {
  ActBody,
  AddDevice,
  Admit,
  BeginEpoch,
  Check,
  CloseCircle,
  Confirm,
  Describe,
  Dismiss,
  Grant,
  Invite,
  Leave,
  NameKeyholder,
  Nominate,
  Remove,
  RetireKeyholder,
  Revoke,
  SamePerson,
  SetTerm,
  Settle,
  Withdraw,
} from './types.ts'
import type { ActId } from './words.ts'

/** An act before its judges: what it says, who says it, and what they knew. */
export type Case<B extends ActBody = ActBody> = {
  readonly id: ActId
  readonly body: B
  readonly position: number
  readonly author: PersonId
  readonly device: DeviceId
  readonly sees: Sees
  readonly ledger: Ledger
  readonly word: HolderWord
  /** A nomination of the author's, as of what they saw, lets them say it in the Holder's place. */
  readonly isNominee: boolean
}

/** A rule is a sentence: the fault where it is broken, nothing where it is kept. It looks at the act's past only. */
export type Sentence<B extends ActBody = ActBody> = (given: Case<B>) => ActFault | undefined

type AboutCircle =
  NameKeyholder | RetireKeyholder | Grant | Revoke | BeginEpoch | Settle | Describe | SetTerm | CloseCircle
type AboutPerson =
  Check | SamePerson | Nominate | NameKeyholder | RetireKeyholder | Remove | Grant | Revoke | SetTerm

const fault = (isBroken: boolean, name: ActFault): ActFault | undefined => (isBroken ? name : undefined)

export const onlyTheHolder: Sentence = ({ author, ledger }) =>
  fault(author !== ledger.holder, 'only-the-holder')

/** Or, within what the Holder said they may, a nominee. */
export const onlyTheHolderOrANominee: Sentence = (given) =>
  fault(given.author !== given.ledger.holder && !given.isNominee, 'only-the-holder')

/** A nominee is the Holder's choice: nobody but the Holder puts them out of what they were chosen for. */
export const theirNomineeIsTheHolders: Sentence<Remove | RetireKeyholder | Revoke> = (given) => {
  const { body, author, position, ledger, sees, word } = given
  if (author === ledger.holder || author === body.person) return undefined
  const nominations = standingNominations(ledger, sees, body.person)
  const isTouched = (one: Nominate) => body.type === 'remove' || one.circles.includes(body.circle)
  if (nominations.some((one) => isTouched(one.body))) return 'the-holders-nominee'
  // Whom the Holder chose meanwhile, nobody ends by not having heard of it.
  const isChosen = word.nominations.some(
    (one) =>
      one.body.person === body.person &&
      isTouched(one.body) &&
      isConcurrent(ledger.order, one.position, position),
  )
  return fault(isChosen, 'the-holders-nominee')
}

/** An invitation that the Holder made is the Holder's, whoever else names it, and whenever. */
export const theInvitationIsNotTheHolders: Sentence<Invite> = ({ body, author, ledger, word }) =>
  fault(author !== ledger.holder && word.invitations.has(body.invitation), 'only-the-holder')

/** Whom the Holder took out, the Holder alone lets in again. */
export const theHolderDidNotRemoveThem: Sentence<Admit> = ({ body, author, ledger, sees, word }) => {
  if (author === ledger.holder || body.answer.answer === 'no') return undefined
  const { personId } = body.answer.joiner
  const removals = (word.endingsByPerson.get(personId) ?? []).filter(
    (one) => one.type === 'remove' && !one.isByNominee && sees(one.position),
  )
  return fault(removals.length > 0, 'holder-decides')
}

export const theHolderIsNoNominee: Sentence<Nominate> = ({ body, ledger }) =>
  fault(body.person === ledger.holder, 'the-holder-stays')

/** More voices than people would never come. */
export const itCanBegin: Sentence<Nominate> = ({ body }) =>
  fault(body.voices > body.starters.length || body.starters.includes(body.person), 'too-few-starters')

export const theCoveredCirclesAreKnown: Sentence<Nominate> = ({ body, ledger, sees }) =>
  fault(!body.circles.every((circle) => findCircle(ledger, sees, circle)), 'unknown-circle')

export const onlyTheHolderOrThemselves: Sentence<Dismiss> = ({ body, author, ledger }) =>
  fault(author !== ledger.holder && author !== body.person, 'only-the-holder')

export const theyAreANominee: Sentence<Dismiss> = ({ body, ledger, sees }) =>
  fault(standingNominations(ledger, sees, body.person).length === 0, 'not-a-nominee')

export const onlyAStarter: Sentence<Confirm> = ({ body, author, ledger, sees }) => {
  const all = [...ledger.nominationsByPerson.values()].flat()
  const found = all.find((one) => one.id === body.nomination && sees(one.position))
  if (!found) return 'not-a-nominee'
  return fault(!found.body.starters.includes(author), 'not-a-starter')
}

export const theHolderCannotLeave: Sentence<Leave> = ({ author, ledger }) =>
  fault(author === ledger.holder, 'the-holder-stays')

export const theHolderCannotBePutOut: Sentence<AboutPerson> = ({ body, ledger }) =>
  fault(body.person === ledger.holder, 'the-holder-stays')

export const theCircleIsKnown: Sentence<AboutCircle> = ({ body, ledger, sees }) =>
  fault(!findCircle(ledger, sees, body.circle), 'unknown-circle')

export const theOfferedCirclesAreKnown: Sentence<Invite> = ({ body, ledger, sees }) =>
  fault(!body.circles.every((circle) => findCircle(ledger, sees, circle)), 'unknown-circle')

export const thePersonIsAMember: Sentence<AboutPerson> = ({ body, ledger, sees }) =>
  fault(!isMember(ledger, sees, body.person), 'person-not-a-member')

/** Who admits to the team is the Holder alone; so who speaks about everyone's history is too. */
export const onlyWhoMayAdmit: Sentence<Grant | SetTerm> = (given) => {
  const { body, author, ledger, sees } = given
  if (author === ledger.holder || given.isNominee) return undefined
  if (body.circle === everyone(ledger.team)) return 'only-the-holder'
  return fault(!isKeyholderOf(ledger, sees, body.circle, author), 'only-a-keyholder')
}

/**
 * A keyholder's grant does not undo what the Holder or a nominee decided, nor choose between keyholders who revoked each
 * other; a nominee's does not undo what the Holder decided.
 */
export const theHolderHasTheLastWord: Sentence<Grant> = (given) => {
  const { body, author, ledger, sees } = given
  if (author === ledger.holder) return undefined
  const outranks: readonly Rank[] = given.isNominee ? ['holder'] : ['holder', 'nominee']
  const circle = ledger.circleById.get(body.circle)
  if (!circle) return undefined
  const seen = circle.revokes.filter((revoke) => sees(revoke.position))
  const mine = seen.filter((revoke) => revoke.person === body.person)
  const open = mine.filter(
    (revoke) =>
      outranks.includes(revoke.rank) ||
      seen.some(
        (other) =>
          other.by === body.person &&
          other.person === revoke.by &&
          isConcurrent(ledger.order, other.position, revoke.position),
      ),
  )
  const isDecided = circle.grants.some(
    (grant) =>
      grant.rank !== 'own' &&
      grant.person === body.person &&
      sees(grant.position) &&
      open.every(
        (revoke) =>
          isBefore(ledger.order, revoke.position, grant.position) &&
          (grant.rank === 'holder' || revoke.rank === 'nominee'),
      ),
  )
  return fault(open.length > 0 && !isDecided, 'holder-decides')
}

export const everyoneIsLeftByRemove: Sentence<Revoke> = ({ body, ledger }) =>
  fault(body.circle === everyone(ledger.team), 'everyone-is-left-by-remove')

/** Equals may revoke each other (rule 4); a member may go of their own accord. */
export const onlyWhoMayRevoke: Sentence<Revoke> = (given) => {
  const { body, author, ledger, sees } = given
  return fault(
    author !== ledger.holder &&
      !given.isNominee &&
      !isKeyholderOf(ledger, sees, body.circle, author) &&
      !(author === body.person && isInCircle(ledger, sees, body.circle, author)),
    'only-a-keyholder',
  )
}

/** A departure must never wait for a keyholder: whoever is in the circle may turn its epoch then. */
export const onlyWhoMayTurn: Sentence<BeginEpoch> = (given) => {
  const { body, author, ledger, sees } = given
  const { circle } = body
  if (author === ledger.holder || isKeyholderOf(ledger, sees, circle, author)) return undefined
  if (given.isNominee) return undefined
  const epochs = (ledger.circleById.get(circle)?.epochs ?? []).filter((epoch) => sees(epoch.position))
  const isOpen = departuresOf(ledger, sees, circle).some(
    (departure) =>
      sees(departure) && !epochs.some((epoch) => isBefore(ledger.order, departure, epoch.position)),
  )
  const isMine = isInCircle(ledger, sees, circle, author)
  return fault(!isMine || !isOpen, 'only-a-keyholder-or-after-a-departure')
}

export const theEpochsItFollowsAreKnown: Sentence<BeginEpoch> = ({ body, ledger, sees }) => {
  const epochs = (ledger.circleById.get(body.circle)?.epochs ?? []).filter((epoch) => sees(epoch.position))
  const isKnown = body.follows.every((commitment) => epochs.some((epoch) => epoch.commitment === commitment))
  return fault(!isKnown, 'follows-unknown-epoch')
}

/** A commitment names one epoch for good, also when two claim it at once: the first in the order has it. */
export const theCommitmentIsNew: Sentence<BeginEpoch> = ({ body, ledger }) => {
  const epochs = ledger.circleById.get(body.circle)?.epochs ?? []
  return fault(
    epochs.some((epoch) => epoch.commitment === body.commitment),
    'commitment-taken',
  )
}

export const theInvitationIsKnown: Sentence<Withdraw | Admit> = ({ body, ledger, sees }) => {
  const invited = ledger.invitedById.get(body.invitation)
  return fault(!invited || !sees(invited.position), 'unknown-invitation')
}

/** Nobody is put in a team by somebody else: the yes is the joiner's own, for this team and this invitation. */
export const theAnswerIsAYesToThis: Sentence<Admit> = ({ body, ledger }) => {
  const { answer } = body
  if (answer.team !== ledger.team || answer.invitation !== body.invitation) return 'answer-for-another'
  return fault(answer.answer !== 'yes', 'answer-was-no')
}

export const theInvitationIsNotWithdrawn: Sentence<Admit> = ({ body, ledger, sees }) =>
  fault((ledger.withdrawnById.get(body.invitation) ?? []).some(sees), 'invitation-withdrawn')

export const theInvitationIsNotUsed: Sentence<Admit> = ({ body, ledger, sees }) =>
  fault(
    (ledger.admittedById.get(body.invitation) ?? []).some((one) => sees(one.position)),
    'invitation-used',
  )

export const itLostToNoOther: Sentence<Admit> = ({ position, word }) =>
  word.lostByPosition.get(position)?.fault

export const theJoinersDeviceIsFree: Sentence<Admit> = ({ body, ledger, sees }) => {
  const { answer } = body
  if (answer.answer === 'no') return 'answer-was-no'
  const person = findPerson(ledger, sees, answer.joiner.deviceId)
  if (person !== undefined && person !== answer.joiner.personId) return 'device-taken'
  // A key of somebody who is here lets nobody in: their devices come by their own word, their kit or their helpers.
  const { personId, deviceId } = answer.joiner
  const isHere = personId === ledger.holder || isMember(ledger, sees, personId)
  const isDropped = (ledger.dropsByDevice.get(deviceId) ?? []).some((drop) => sees(drop.position))
  return fault(isDropped || (isHere && person === undefined), 'device-taken')
}

export const theDeviceIsTheirOwn: Sentence<AddDevice> = ({ body, author }) =>
  fault(body.certificate.personId !== author, 'not-their-own-device')

export const theDeviceIsFree: Sentence<AddDevice> = ({ body, author, ledger, sees }) => {
  const person = findPerson(ledger, sees, body.certificate.deviceId)
  return fault(person !== undefined && person !== author, 'device-taken')
}

export const theHeadsAreInItsPast: Sentence<Settle> = ({ body, ledger, sees }) => {
  const positions = body.heads.map((head) => ledger.order.positionById.get(head))
  return fault(!positions.every((at) => at !== undefined && sees(at)), 'heads-not-in-past')
}

/** Positions of the acts after which somebody who may have the circle's key is in it no more. */
export function departuresOf(ledger: Ledger, sees: Sees, circle: CircleId): readonly number[] {
  const revokes = (ledger.circleById.get(circle)?.revokes ?? []).map((revoke) => revoke.position)
  const gone = [...ledger.departuresByPerson].flatMap(([person, positions]) =>
    wasEverIn(ledger, sees, circle, person) ? positions : [],
  )
  const lostDevices = lossesOf(ledger, sees, circle)
  const undone = ledger.lostAdmissions
    .filter((lost) => ledger.accepted.has(lost.to) && wasEverIn(ledger, sees, circle, lost.person))
    .map((lost) => lost.to)
  return [...new Set([...revokes, ...gone, ...lostDevices, ...undone])].filter(sees).sort((a, b) => a - b)
}
