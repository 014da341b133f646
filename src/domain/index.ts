export { circleColours, circleSigns, type CircleColour, type CircleSign } from './circles/signs.ts'
export { behalfHows, behalfLimits, tidyBehalf, type BehalfHow, type OnBehalf } from './behalf/shape.ts'
export { circleLimits } from './circles/shape.ts'
export * from './records/shape.ts'
export * from './records/facts.ts'
export * from './records/keeping.ts'
export { mergeRecords } from './records/merge.ts'
export {
  cardKindOf,
  cardKinds,
  reviewMs,
  safeWishes,
  scaleIds,
  sectionIds,
  type CardKind,
  type CardKindId,
  type SafeWish,
  type ScaleId,
  type Scales,
  type SectionId,
} from './profiles/catalogue.ts'
export {
  cardCheckType,
  cardLimits,
  emptySaying,
  isEmptySaying,
  parseCard,
  parseCardCheck,
  parseCardVersion,
  parseCardWriters,
  sayingOf,
  type Card,
  type CardCheck,
  type CardVersion,
  type Saying,
} from './profiles/shape.ts'
export { selectSheet, sheetSizes, type SheetSize } from './profiles/sheet.ts'
export { selectHeads } from './profiles/versions.ts'
export {
  parseSeries,
  parseTasks,
  seconds,
  seriesLimits,
  visitTypes,
  type Second,
  type Series,
  type VisitType,
} from './schedule/shape.ts'
export {
  daysBetween,
  happensOn,
  lastOfMonth,
  mondayOf,
  repeats,
  type Repeat,
  type Rule,
} from './schedule/repeat.ts'
export {
  occurrenceOf,
  parseVisitId,
  selectOccurrences,
  visitIdOf,
  type Occurrence,
} from './schedule/select.ts'
export { selectEffects, type Effect } from './schedule/changes.ts'
export { whoComes, wordsOfVisit, type Answers, type ComingState, type WhoComes } from './schedule/coming.ts'
export { selectClashes, type Clash, type ClashKind, type Shift } from './schedule/conflicts.ts'
export {
  coverFacts,
  parseCoverOrder,
  parseVisitAnswer,
  parseVisitAsk,
  parseVisitChange,
  parseVisitsStand,
  saidLimits,
  visitFacts,
  type VisitAnswer,
  type VisitAsk,
  type VisitChange,
  type VisitSays,
} from './schedule/said.ts'
export { draftFacts, parseDraft, parseDraftTasks, selectDrafts, type DraftSaid } from './schedule/draft.ts'
export {
  journeyFacts,
  journeyFrom,
  journeyLimits,
  pairOf,
  parseJourney,
  parseTravelMode,
  plainPlace,
  selectJourneysSaid,
  travelModes,
  type Journey,
  type JourneyHow,
  type JourneySaid,
  type Lived,
  type TravelMode,
} from './schedule/journeys.ts'
export {
  isAtNight,
  mostWeekHours,
  noLimits,
  parseWorkLimits,
  workLimitsFact,
  type WorkLimits,
} from './schedule/limits.ts'
export { suggestOrder, wayOf, type Stop, type Way } from './schedule/order.ts'
export { spanOf } from './schedule/time.ts'
export * from './visits/shape.ts'
export * from './visits/presence.ts'
export * from './wake/shape.ts'
export * from './media/shape.ts'
export { calendarOf, type CalendarVisit } from './schedule/ics.ts'
export {
  hatFacts,
  hatKinds,
  hatLimits,
  hatNeeds,
  parseHat,
  parseHatAnswer,
  parseHatEnd,
  parseHatOffer,
  parseHatPass,
  parseHatsWorn,
  type Hat,
  type HatKind,
  type HatNeed,
  type HatOffer,
} from './hats/shape.ts'
export {
  selectAllOnOne,
  selectWearing,
  type HatRights,
  type Said,
  type SaidOfHats,
  type Wearing,
} from './hats/select.ts'
export {
  givenBackType,
  leavingLimits,
  leavingWordsType,
  parseGivenBack,
  parseLeaving,
  parseLeavingWords,
  type Leaving,
} from './leaving/shape.ts'
export {
  endFacts,
  parseNotEnded,
  parsePause,
  parseTeamEnded,
  pauseLimits,
  restsOn,
  type Pause,
} from './pause/shape.ts'
export * from './talk/shape.ts'
export * from './okay/shape.ts'
export * from './okay/select.ts'
export * from './tasks/shape.ts'
export { selectTaskStates, type TaskState } from './tasks/select.ts'
export {
  addDays,
  addMonths,
  dayInMonths,
  isPlainDate,
  isWallTime,
  monthOf,
  wallOf,
  weekdayOf,
  type PlainDate,
  type WallTime,
} from './dates.ts'
export {
  emergencyFieldOf,
  emergencyFields,
  emergencyFieldsOn,
  emergencySheets,
  lights,
  type EmergencyField,
  type EmergencySheet,
  type Light,
} from './emergency/fields.ts'
export { dialled, findPhones } from './phones.ts'
export {
  carerTypes,
  mostCarerIds,
  parseCarerAnswer,
  parseCarerOver,
  type CarerAnswer,
} from './emergency/carer.ts'
export { isPhone, lineLimits, parseLine, parseLinesOut, type Line } from './emergency/shape.ts'
export { crewLimits, parsePassportShown, passportShownType } from './emergency/shown.ts'
export { encodeDoorCard, parseDoorCard, type DoorCardText, type DoorDay } from './emergency/doorCard.ts'
export { cardText, mostCardBytes, type CardSaid } from './emergency/cardText.ts'
export {
  isSheetOf,
  mintSheetCode,
  onPaperType,
  paperLimits,
  parseOnPaper,
  parsePrinted,
  parseSheetCode,
  printedType,
  sheetText,
  type OnPaper,
  type SheetKind,
} from './paper/shape.ts'
export { tidyName, tidyText, type TextRefusal } from './words.ts'
export {
  dayParts,
  expertises,
  memberKinds,
  photoUses,
  supportAreas,
  textFields,
  fieldIds,
  fieldsFor,
  slotOf,
  type Answer,
  type DayPart,
  type Emergency,
  type Expertise,
  type FieldId,
  type MemberFields,
  type MemberKind,
  type OpenTo,
  type PhotoUse,
  type Qualification,
  type Rates,
  type Slot,
  type SupportArea,
} from './members/fields.ts'
export { greetingKinds, parseGreeting, type GreetingKind } from './members/greeting.ts'
export { parseAnswer, parseMember } from './members/shape.ts'
export { parsePence, tidyAnswer } from './members/tidy.ts'
export * from './achievements/shape.ts'
export * from './money/account.ts'
export * from './money/amounts.ts'
export * from './money/coins.ts'
export * from './money/csv.ts'
export * from './money/ledger.ts'
export * from './money/pool.ts'
export * from './money/postings.ts'
export * from './money/rates.ts'
export * from './money/shape.ts'
export * from './money/tin.ts'
export { parseContact, phonesInOrder, tidyContact, type ContactWords } from './contacts/shape.ts'
export {
  legalRoleKinds,
  legalLimits,
  parseLegalRole,
  parseEvidence,
  type LegalRoleKind,
  type Evidence,
} from './legal/shape.ts'
export { betweenFacts, parseBetween, parseBetweenAnswer } from './promises/between.ts'
export * from './promises/shape.ts'
export {
  pointsFrom,
  promiseChanges,
  shippedPromises,
  wordsOfPromise,
  type PromiseChanges,
} from './promises/select.ts'
export { parseSpokenPromise, wordsToSpeak, type SpokenPromise } from './promises/voice.ts'
export * from './trials/shape.ts'
export * from './joinCards/shape.ts'
export * from './wishes/shape.ts'
export * from './concerns/shape.ts'
export * from './concerns/select.ts'
export * from './glass/shape.ts'
export * from './glass/select.ts'
export * from './alone/shape.ts'
export * from './alone/select.ts'
export * from './checks/shape.ts'
export * from './consent/shape.ts'
export * from './decisions/shape.ts'
export * from './observations/body.ts'
export * from './observations/noticed.ts'
export { believedDay, selectReplaced } from './observations/standing.ts'
export * from './observations/notes.ts'
export * from './observations/pictures.ts'
export * from './talk/said.ts'
export * from './talk/calls.ts'
export * from './talk/direct.ts'
export * from './talk/news.ts'
export * from './talk/digest.ts'
export { namedIn } from './talk/named.ts'
export { hasSeen, headsBeyond, newestSeen, seenOf, type Seen } from './talk/seen.ts'
export { compareWeeks, type WeekSays } from './observations/trend.ts'
export * from './medicine/shape.ts'
export * from './medicine/dose.ts'
export * from './medicine/doses.ts'
export * from './medicine/due.ts'
export * from './goals/shape.ts'
export * from './finding.ts'
export * from './trust/shape.ts'
export * from './trust/select.ts'
