import * as device from './devices.ts'
import * as own from './ownCircles.ts'
import * as rule from './sentences.ts'
import type { Case, Sentence } from './sentences.ts'
import type { ActFault } from './state.ts'
import type { ActType, BodyOf } from './types.ts'

/** What must be so for an act of each type, in the order in which it is asked. A type without a line does not compile. */
const rulesByType: { readonly [T in ActType]: readonly Sentence<BodyOf<T>>[] } = {
  found: [],
  circle: [rule.onlyTheHolderOrANominee],
  invite: [rule.onlyTheHolderOrANominee, rule.theInvitationIsNotTheHolders, rule.theOfferedCirclesAreKnown],
  withdraw: [rule.onlyTheHolderOrANominee, rule.theInvitationIsKnown],
  admit: [
    rule.theInvitationIsKnown,
    rule.onlyTheHolderOrANominee,
    rule.theAnswerIsAYesToThis,
    rule.theInvitationIsNotWithdrawn,
    rule.theInvitationIsNotUsed,
    rule.theJoinersDeviceIsFree,
    rule.theHolderDidNotRemoveThem,
    rule.itLostToNoOther,
  ],
  device: [rule.theDeviceIsTheirOwn, rule.theDeviceIsFree],
  drop: [device.theDeviceIsKnown, device.onlyItsPersonOrTheHolder, device.oneDeviceStays],
  kit: [],
  recover: [
    device.thePersonIsHere,
    device.theKitStands,
    device.theKitSaidSo,
    device.theRecoveredDeviceIsFree,
  ],
  helpers: [device.theyCanHelp],
  regain: [
    device.thePersonIsHere,
    device.theHelpersStand,
    device.theKitSaidSo,
    device.theRecoveredDeviceIsFree,
  ],
  waited: [device.onlyAHelperWaits, device.nobodyStoppedIt],
  check: [rule.thePersonIsAMember, device.notOneself],
  same: [rule.onlyTheHolder, rule.thePersonIsAMember, device.theEarlierSelfIsKnown],
  keyholder: [rule.onlyTheHolderOrANominee, rule.theCircleIsKnown, rule.thePersonIsAMember],
  retire: [rule.onlyTheHolderOrANominee, rule.theCircleIsKnown, rule.theirNomineeIsTheHolders],
  nominate: [
    rule.onlyTheHolder,
    rule.theHolderIsNoNominee,
    rule.thePersonIsAMember,
    rule.theCoveredCirclesAreKnown,
    rule.itCanBegin,
  ],
  dismiss: [rule.onlyTheHolderOrThemselves, rule.theyAreANominee],
  confirm: [rule.onlyAStarter],
  remove: [rule.onlyTheHolderOrANominee, rule.theHolderCannotBePutOut, rule.theirNomineeIsTheHolders],
  leave: [rule.theHolderCannotLeave],
  grant: [
    rule.theCircleIsKnown,
    rule.onlyWhoMayAdmit,
    rule.thePersonIsAMember,
    rule.theHolderHasTheLastWord,
    own.theCircleIsOpen,
  ],
  revoke: [
    rule.theCircleIsKnown,
    rule.everyoneIsLeftByRemove,
    rule.theHolderCannotBePutOut,
    rule.onlyWhoMayRevoke,
    rule.theirNomineeIsTheHolders,
  ],
  epoch: [
    rule.theCircleIsKnown,
    rule.onlyWhoMayTurn,
    rule.theEpochsItFollowsAreKnown,
    rule.theCommitmentIsNew,
    own.theCircleIsOpen,
  ],
  settle: [rule.onlyTheHolder, rule.theCircleIsKnown, rule.theHeadsAreInItsPast],
  describe: [rule.theCircleIsKnown, rule.onlyTheHolderOrANominee, own.theCircleIsOnesOwn],
  term: [
    rule.theCircleIsKnown,
    rule.onlyWhoMayAdmit,
    rule.theHolderCannotBePutOut,
    own.thePersonIsInIt,
    own.theirStayIsNobodyHigher,
    own.theCircleIsOpen,
  ],
  close: [rule.theCircleIsKnown, rule.onlyTheHolderOrANominee, own.theCircleIsOnesOwn],
}

/** The first rule that the act breaks. */
export function findFault(given: Case): ActFault | undefined {
  // The map ties each type to its rules; a type known only at run time loses that tie.
  const rules = rulesByType[given.body.type] as readonly Sentence[]
  for (const sentence of rules) {
    const broken = sentence(given)
    if (broken) return broken
  }
  return undefined
}
