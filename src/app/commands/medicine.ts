import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  doseFacts,
  isPlainDate,
  isWallTime,
  medicineLimits,
  repeats,
  stockKinds,
  supportLevels,
  tidyName,
  tidyText,
  type Medicine,
  type MediaRef,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { today } from '../look.ts'
import { useMedia } from '../media.ts'
import type { MedicineCommands, MedicineWords } from '../medicineTypes.ts'
import { medicinesOf, type OneMedicine, type PlacedMedicine } from '../select/medicineFacts.ts'
import { myCircle, write } from '../writing.ts'
import { writeDose } from './doses.ts'

type Done = Promise<Result<null, AppRefusal>>
type Own = Pick<
  MedicineCommands,
  | 'saveMedicine'
  | 'stopMedicine'
  | 'settleMedicine'
  | 'checkMedicine'
  | 'lookedAt'
  | 'countStock'
  | 'writeOther'
>

export const medicineCommands: CommandTable<Own> = {
  saveMedicine: { on: 'team', run: saveMedicine },
  stopMedicine: { on: 'team', run: stopMedicine },
  settleMedicine: { on: 'team', run: settleMedicine },
  checkMedicine: { on: 'team', run: checkMedicine },
  lookedAt: { on: 'team', run: lookedAt },
  countStock: { on: 'team', run: countStock },
  writeOther: { on: 'team', run: writeOther },
}

/** Of who does not keep the chart it is a suggestion: who reads it asks the acts who wrote it. */
export async function saveMedicine(
  context: Context,
  { medicineId, replaces, words, media }: Own['saveMedicine']['takes'],
): Promise<Result<{ medicineId: string }, AppRefusal>> {
  const look = context.look()
  const one = look && medicineId !== null ? medicinesOf(look).byId.get(medicineId) : undefined
  if (!look || (medicineId !== null && !one)) return refuse({ kind: 'not-found' })
  const sound = soundMedicine(words)
  if (!sound.ok) return sound
  const from = sound.value.from === '' ? today(look) : sound.value.from
  const photos = await useMedia(context, [...new Set(media)].slice(0, medicineLimits.photos))
  if (!photos.ok) return photos
  return put(context, medicineId ?? '', known(one, replaces), { ...sound.value, from }, photos.value)
}

/** What was shown, and is there. */
const known = (one: OneMedicine | undefined, ids: readonly string[]): readonly string[] =>
  (one?.all ?? [])
    .map((wording) => wording.id)
    .filter((id) => ids.includes(id))
    .slice(-medicineLimits.replaces)

async function put(
  context: Context,
  medicine: string,
  replaces: readonly string[],
  words: MedicineWords,
  photos: readonly MediaRef[],
  isBeside = false,
): Promise<Result<{ medicineId: string }, AppRefusal>> {
  const circle = myCircle(context, 'care')
  const look = context.look()
  if (!circle.ok) return circle
  const isSuggested = isBeside || !look || !medicinesOf(look).keepers.now.has(look.me)
  const written = await write(context, circle.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.medicine, (draft) => {
      Object.assign(draft, { ...words, medicine, replaces, isSuggested, photos })
    }),
  )
  return written.ok ? ok({ medicineId: medicine === '' ? written.value.document : medicine }) : written
}

/** It stays on the chart as stopped, with why. */
async function stopMedicine(
  context: Context,
  { medicineId, replaces, because }: Own['stopMedicine']['takes'],
): Done {
  const look = context.look()
  const one = look && medicinesOf(look).byId.get(medicineId)
  const said = tidyText(because, medicineLimits.words)
  if (!said.ok) return said
  const wording = one?.all.find((all) => replaces.includes(all.id))
  if (!one || !wording) return refuse({ kind: 'not-found' })
  const words = { ...wordsOf(wording), isStopped: true, because: said.value }
  const written = await put(context, medicineId, known(one, replaces), words, wording.photos)
  return written.ok ? ok(null) : written
}

/** The one that was chosen, said anew in place of all that were shown. */
async function settleMedicine(
  context: Context,
  { medicineId, versionId, replaces }: Own['settleMedicine']['takes'],
): Done {
  const look = context.look()
  const medicines = look && medicinesOf(look)
  const one = medicines?.byId.get(medicineId)
  const chosen = one?.all.find((all) => all.id === versionId)
  if (!look || !medicines || !one || !chosen) return refuse({ kind: 'not-found' })
  if (!medicines.keepers.now.has(look.me)) return refuse({ kind: 'not-allowed' })
  const all = known(one, [...replaces, versionId])
  const written = await put(context, medicineId, all, wordsOf(chosen), chosen.photos)
  return written.ok ? ok(null) : written
}

/** It stays as it is, with another day on which somebody looks at it again. */
async function lookedAt(context: Context, { medicineId, replaces, review }: Own['lookedAt']['takes']): Done {
  const look = context.look()
  const medicines = look && medicinesOf(look)
  const one = medicines?.byId.get(medicineId)
  const [wording, ...others] = one?.heads ?? []
  if (!look || !medicines || !one || !wording) return refuse({ kind: 'not-found' })
  // What people have not agreed on is settled first, and words that came since are read first.
  if (others.length > 0 || !replaces.includes(wording.id)) return refuse({ kind: 'not-an-answer' })
  if (!medicines.keepers.now.has(look.me)) return refuse({ kind: 'not-allowed' })
  if (review !== '' && (!isPlainDate(review) || review <= today(look))) return refuse({ kind: 'bad-date' })
  const words = { ...wordsOf(wording), review, because: '' }
  const written = await put(context, medicineId, known(one, replaces), words, wording.photos)
  return written.ok ? ok(null) : written
}

const besideTheChart: MedicineWords = {
  ...{ name: '', formulation: '', strength: '', dose: '', route: '', whatFor: '', instructions: '' },
  ...{ storage: '', prescriber: '', pharmacy: '', support: 'help', isCritical: false, isControlled: false },
  ...{ covert: '', hasSite: false, isNeeded: true, tryFirst: '', most: 0, gap: 0, review: '', each: 0 },
  ...{ times: [], lowAt: 0, isStopped: false, because: '' },
  ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

/** From the chemist's shelf: it stands beside the chart, and everything that stops a second dose is there for it too. */
async function writeOther(
  context: Context,
  { name: typed, amount: typedAmount, visitId }: Own['writeOther']['takes'],
): Promise<Result<{ doseId: string }, AppRefusal>> {
  const look = context.look()
  const name = tidyName(typed, medicineLimits.name)
  const amount = tidyText(typedAmount.replace(/\s+/g, ' '), medicineLimits.short)
  if (!look) return refuse({ kind: 'not-found' })
  if (!name.ok) return name
  if (!amount.ok) return amount
  const isNamed = (one: OneMedicine): boolean =>
    [...one.heads, ...one.suggested].some(
      (wording) => wording.name.toLocaleLowerCase() === name.value.toLocaleLowerCase(),
    )
  const there = [...medicinesOf(look).byId.values()].find(isNamed)
  const words = { ...besideTheChart, name: name.value, dose: amount.value, from: today(look) }
  const found = there ? ok({ medicineId: there.id }) : await put(context, '', [], words, [], true)
  if (!found.ok) return found
  const { medicineId } = found.value
  return writeDose(context, {
    ...{ medicineId, occasion: '', amount: amount.value, outcome: 'taken', visitId, knew: [] },
  })
}

function wordsOf(one: PlacedMedicine): MedicineWords {
  const { id: _, row: __, by: ___, at: ____, isKept: _____, isOdd: ______, ...medicine } = one
  const { medicine: _7, replaces: _8, photos: _9, isSuggested: _10, ...words }: Medicine = medicine
  return words
}

async function checkMedicine(
  context: Context,
  { medicineId, versions }: Own['checkMedicine']['takes'],
): Done {
  const look = context.look()
  const one = look && medicinesOf(look).byId.get(medicineId)
  const others = [...(one?.heads ?? []), ...(one?.suggested ?? [])]
    .filter((head) => versions.includes(head.id) && head.by !== look?.me)
    .map((head) => head.id)
  if (others.length === 0) return refuse({ kind: 'not-found' })
  return say(context, doseFacts.checked, { medicine: medicineId, versions: others })
}

async function countStock(
  context: Context,
  { medicineId, kind, amount, words }: Own['countStock']['takes'],
): Done {
  const look = context.look()
  if (!look || !medicinesOf(look).byId.has(medicineId)) return refuse({ kind: 'not-found' })
  const said = tidyText(words, medicineLimits.short)
  if (!said.ok) return said
  const isSound = Number.isSafeInteger(amount) && amount >= 0 && amount <= medicineLimits.count
  if (!isSound || !stockKinds.includes(kind)) return refuse({ kind: 'not-an-answer' })
  const at = context.ports.clock.now()
  return say(context, doseFacts.stock, { medicine: medicineId, kind, amount, at, words: said.value })
}

async function say(context: Context, type: string, data: Plain): Done {
  const circle = myCircle(context, 'care')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}

const lines = [
  'formulation',
  'strength',
  'dose',
  'route',
  'whatFor',
  'storage',
  'prescriber',
  'pharmacy',
] as const
const texts = ['instructions', 'covert', 'tryFirst', 'because'] as const

/** Words are kept as they were said; only what no chart can show is refused. */
function soundMedicine(words: MedicineWords): Result<MedicineWords, AppRefusal> {
  const name = tidyName(words.name, medicineLimits.name)
  if (!name.ok) return name
  const tidied: Partial<Record<(typeof lines)[number] | (typeof texts)[number], string>> = {}
  for (const field of lines) {
    const said = tidyText(words[field].replace(/\s+/g, ' '), medicineLimits.short)
    if (!said.ok) return said
    tidied[field] = said.value
  }
  for (const field of texts) {
    const said = tidyText(words[field], medicineLimits.words)
    if (!said.ok) return said
    tidied[field] = said.value
  }
  const { from, until, review, most, gap, interval, nth, each, lowAt } = words
  const weekdays = [...new Set(words.weekdays)].filter((day) => day >= 1 && day <= 7).sort()
  const times = words.times.slice(0, medicineLimits.times)
  const byTime = new Map<string, string>()
  for (const { time, amount } of times) {
    const said = tidyText(amount.replace(/\s+/g, ' '), medicineLimits.short)
    if (!said.ok) return said
    byTime.set(time, said.value)
  }
  const areDays = [from, until, review].every((day) => day === '' || isPlainDate(day))
  if (!areDays || (until !== '' && from !== '' && until < from)) return refuse({ kind: 'bad-date' })
  const onWeekdays = words.repeat === 'week' || words.repeat === 'month-weekday'
  const isSound =
    [...byTime.keys()].every(isWallTime) &&
    (words.isNeeded || words.isStopped || words.support === 'self' || byTime.size > 0) &&
    (!onWeekdays || words.isNeeded || weekdays.length > 0) &&
    repeats.includes(words.repeat) &&
    supportLevels.includes(words.support) &&
    isWithin(most, 0, medicineLimits.most) &&
    isWithin(gap, 0, medicineLimits.gap) &&
    isWithin(interval, 1, 366) &&
    isWithin(nth, 1, 5) &&
    isWithin(each, 0, medicineLimits.count) &&
    isWithin(lowAt, 0, medicineLimits.count)
  if (!isSound) return refuse({ kind: 'not-an-answer' })
  const sorted = [...byTime].sort(([a], [b]) => (a < b ? -1 : 1)).map(([time, amount]) => ({ time, amount }))
  return ok({ ...words, ...tidied, name: name.value, weekdays, times: words.isNeeded ? [] : sorted })
}

const isWithin = (n: number, least: number, most: number): boolean =>
  Number.isSafeInteger(n) && n >= least && n <= most
