export { bundleActs, openActBundle } from './actBundle.ts'
export { powers, purposes } from './words.ts'
export type * from './words.ts'
export type * from './types.ts'
export type * from './invitationTypes.ts'
export type * from './state.ts'
export {
  everyone,
  foundTeam,
  logOf,
  makeAct,
  makeRecovery,
  makeRegain,
  verifyAct,
  type ActDraft,
} from './act.ts'
export { fold } from './fold.ts'
export {
  canAdmit,
  invitationStanding,
  isEnded,
  isInCircle,
  isKeyholder,
  needsTurn,
  openInvitations,
  personOfDevice,
  selectCircles,
  selectEpochsOf,
  selectRecipients,
  selectRecipientsOf,
  isSeenBy,
  mayInPlace,
  nominationsOf,
  writableEpoch,
  type Recipient,
} from './select.ts'
export {
  deviceStanding,
  entryStanding,
  type DeviceStanding,
  type EntryClaim,
  type EntryStanding,
} from './standing.ts'
export { isToMerge, planTurn, turnEpoch, type Turned, type TurnPlan, type TurnReason } from './turn.ts'
export { makeGrant, openGrant, selectAuthorised, type GrantRefusal, type OpenedGrant } from './grant.ts'
export { invitationFromSecret, invitationToLink, mintInvitation, parseLink } from './invitation.ts'
export { signCard, verifyCard } from './card.ts'
export { answerNo, answerYes, verifyAnswer } from './answer.ts'
export { makeQuestion, readQuestion, signReply, verifyReply } from './question.ts'
export {
  mostJoinLetterBytes,
  openJoinAnswer,
  openJoinAsk,
  sealJoinAnswer,
  sealJoinAsk,
  signJoinCard,
  verifyJoinCard,
  type JoinAnswer,
  type JoinAsk,
  type JoinCard,
} from './joinCard.ts'
export { makeAdmission, openAdmission } from './admission.ts'
