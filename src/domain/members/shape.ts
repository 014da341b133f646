import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, isWallTime, type PlainDate, type WallTime } from '../dates.ts'
import { readScales } from '../profiles/shape.ts'
import {
  expertises,
  fieldIds,
  memberKinds,
  memberLimits as most,
  photoUses,
  slots,
  supportAreas,
  textFields,
  type Answer,
  type FieldId,
  type MemberFields,
  type OpenTo,
} from './fields.ts'

const words = shape.text(most.text * 4)
const line = shape.text(most.line * 4)
const date: shape.Reader<PlainDate> = (value) =>
  typeof value === 'string' && isPlainDate(value) ? value : undefined
const dateOrNone: shape.Reader<PlainDate | ''> = (value) => (value === '' ? '' : date(value))
const time: shape.Reader<WallTime> = (value) =>
  typeof value === 'string' && isWallTime(value) ? value : undefined
const pence = shape.nullable(shape.whole(0, most.pence))
const minutes = shape.nullable(shape.whole(0, most.minutes))

/** Those that this app knows, in its own order: a newer one may have more. */
const known =
  <const T extends string>(ids: readonly T[]): shape.Reader<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? ids.filter((id) => value.includes(id)) : undefined

const openTo: shape.Reader<OpenTo> = (value) => {
  const read = readOpen(value)
  if (!read) return undefined
  if (read.answer !== 'not-until') return { answer: read.answer, until: '' }
  return read.until === '' ? undefined : { answer: read.answer, until: read.until }
}
const readOpen = shape.lenient<{ answer: OpenTo['answer']; until: PlainDate | '' }>({
  answer: [shape.oneOf('yes', 'no', 'not-until'), 'no'],
  until: [dateOrNone, ''],
})

const quiet: shape.Reader<MemberFields['quiet']> = (value) => {
  const read = readQuiet(value)
  return read && read.from !== '' && read.to !== '' ? read : undefined
}
const readQuiet = shape.lenient<MemberFields['quiet']>({ from: [time, ''], to: [time, ''] })

const readQualification = shape.lenient<MemberFields['qualifications'][number]>({
  title: [line, ''],
  date: [dateOrNone, ''],
  expiry: [dateOrNone, ''],
})
const qualifications: shape.Reader<MemberFields['qualifications']> = (value) =>
  Array.isArray(value)
    ? value
        .slice(0, most.qualifications)
        .flatMap((one: Plain) => readQualification(one) ?? [])
        .filter((one) => one.title !== '')
    : undefined

const readers: { readonly [F in FieldId]: shape.Reader<MemberFields[F]> } = {
  ...(Object.fromEntries(textFields.map((field) => [field, words])) as Record<
    (typeof textFields)[number],
    shape.Reader<string>
  >),
  kind: shape.oneOf(...memberKinds),
  face: shape.whole(0, most.faces),
  phone: line,
  quiet,
  languages: shape.list(shape.text(most.language * 4), most.languages),
  emergency: shape.lenient<MemberFields['emergency']>({
    answer: [shape.oneOf('yes', 'no'), 'no'],
    minutes: [minutes, null],
    holdsKey: [shape.flag, false],
  }),
  supported: shape.oneOf('yes', 'no'),
  expertise: known(expertises),
  supports: known(supportAreas),
  qualifications,
  approach: readScales,
  availability: known(slots),
  open: openTo,
  area: line,
  gender: line,
  rates: shape.lenient<MemberFields['rates']>({
    weekday: [pence, null],
    night: [pence, null],
    bankHoliday: [pence, null],
    minimumMinutes: [minutes, null],
  }),
  insurance: shape.lenient<MemberFields['insurance']>({ what: [line, ''], until: [dateOrNone, ''] }),
  photoUse: known(photoUses),
}

/** One field as it was written by whatever app; undefined where this one cannot tell what is meant. */
export function parseAnswer(field: FieldId, value: Plain | undefined): Answer | undefined {
  const read = readers[field](value)
  return read === undefined ? undefined : ({ field, value: read } as Answer)
}

/** The answers in a document of somebody's; fields that this app does not know are left alone. */
export function parseMember(data: Plain): readonly Answer[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data) || data instanceof Uint8Array)
    return []
  const found = data as { readonly [key: string]: Plain }
  return fieldIds.flatMap((field) => {
    const answer = Object.hasOwn(found, field) ? parseAnswer(field, found[field]) : undefined
    return answer === undefined || isBlank(answer) ? [] : [answer]
  })
}

/** Nothing was said: a text without words, nothing ticked, nothing known. */
export function isBlank({ field, value }: Answer): boolean {
  if (typeof value === 'string') return value === ''
  if (Array.isArray(value)) return value.length === 0
  if (field === 'rates') return Object.values(value).every((one) => one === null)
  if (field === 'insurance') return value.what === '' && value.until === ''
  return field === 'approach' && Object.keys(value).length === 0
}
