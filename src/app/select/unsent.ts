import type { CircleState } from '../../circles/index.ts'
import {
  callFacts,
  cardCheckType,
  doseFacts,
  directType,
  endFacts,
  givenBackType,
  goalWordType,
  hatFacts,
  messageType,
  newsFacts,
  noteType,
  noticedType,
  presenceTypes,
  promiseFacts,
  taskFacts,
  talkFacts,
} from '../../domain/index.ts'
import { deviceNameType } from '../deviceNames.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, rowsOf, type Look } from '../look.ts'
import type { UnsentItem, UnsentKind, UnsentView } from '../unsentTypes.ts'
import { circleRef } from './refs.ts'

const kindByDocument: { readonly [T in (typeof documentTypes)[keyof typeof documentTypes]]: UnsentKind } = {
  [documentTypes.card]: 'card',
  [documentTypes.cardVersion]: 'card',
  [documentTypes.cardWriters]: 'card',
  [documentTypes.series]: 'plan',
  [documentTypes.tasks]: 'plan',
  [documentTypes.record]: 'record',
  [documentTypes.line]: 'card',
  [documentTypes.linesOut]: 'card',
  [documentTypes.promiseText]: 'promise',
  [documentTypes.promiseVoice]: 'promise',
  [documentTypes.member]: 'answer',
  [documentTypes.greeting]: 'answer',
  [documentTypes.contact]: 'contact',
  [documentTypes.legalRole]: 'evidence',
  [documentTypes.evidence]: 'evidence',
  [documentTypes.check]: 'evidence',
  [documentTypes.hat]: 'hat',
  [documentTypes.leaving]: 'leaving',
  [documentTypes.pause]: 'pause',
  [documentTypes.goal]: 'record',
  [documentTypes.keepRule]: 'record',
  [documentTypes.task]: 'task',
  [documentTypes.medicine]: 'medicine',
  [documentTypes.trust]: 'promise',
  [documentTypes.trustWord]: 'promise',
}

const kindByFact: Readonly<Record<string, UnsentKind>> = {
  [messageType]: 'message',
  [noteType]: 'record',
  [goalWordType]: 'record',
  [noticedType]: 'record',
  [talkFacts.back]: 'message',
  ...Object.fromEntries(Object.values(callFacts).map((type) => [type, 'message' as const])),
  [directType]: 'message',
  [newsFacts.answer]: 'message',
  [newsFacts.told]: 'message',
  [talkFacts.words]: 'message',
  [talkFacts.pin]: 'message',
  [talkFacts.pinOff]: 'message',
  [promiseFacts.signed]: 'promise',
  [cardCheckType]: 'card',
  ...Object.fromEntries(Object.values(doseFacts).map((type) => [type, 'medicine' as const])),
  [doseFacts.dose]: 'dose',
  [presenceTypes.arrived]: 'arrived',
  [presenceTypes.left]: 'left',
  [deviceNameType]: 'device-name',
  [givenBackType]: 'leaving',
  [endFacts.ended]: 'pause',
  [endFacts.notEnded]: 'pause',
  ...Object.fromEntries(Object.values(taskFacts).map((type) => [type, 'task' as const])),
  ...Object.fromEntries(Object.values(hatFacts).map((type) => [type, 'hat' as const])),
}

/** `entries` is how many the relay has not acknowledged; a document can have several of them. */
export function selectUnsent(look: Look, entries: number): UnsentView {
  const rows = Object.entries(kindByDocument).flatMap(([type, kind]) =>
    rowsOf(look, type)
      .filter((row) => row.unsent > 0)
      .map((row) => ({
        item: itemOf(look, row.document, kind, row.circle, row.last.at),
        entries: row.unsent,
      })),
  )
  const facts = Object.entries(kindByFact).flatMap(([type, kind]) =>
    factsOf(look, type)
      .filter((fact) => fact.number === null)
      .map((fact) => ({ item: itemOf(look, fact.id, kind, fact.circle, fact.at), entries: 1 })),
  )
  const named = [...rows, ...facts]
  const counted = named.reduce((n, one) => n + one.entries, 0)
  return {
    items: named.map((one) => one.item).sort((a, b) => b.at - a.at),
    others: Math.max(0, entries - counted),
  }
}

const itemOf = (
  look: Look,
  unsentId: string,
  kind: UnsentKind,
  circle: CircleState,
  at: number,
): UnsentItem => ({ unsentId, kind, circle: circleRef(look, circle), at })
