import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  closeMsOf,
  doseFacts,
  doseHelps,
  doseLimits,
  doseOutcomes,
  doseReasons,
  doseSites,
  medicineLimits,
  isTaken,
  latestAt,
  occasionOf,
  tidyText,
  whenOf,
  type Dose,
  type StandingDose,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import type { MedicineCommands } from '../medicineTypes.ts'
import { medicinesOf, wordingsOf } from '../select/medicineFacts.ts'
import { newestHeard } from '../select/medicineClock.ts'
import { medicineItem } from '../select/medicineItems.ts'
import { isSo, ofEach, presentId } from '../select/medicineSaid.ts'
import { myCircle, write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>
type Own = Pick<MedicineCommands, 'writeDose' | 'rightDose' | 'sayWitness' | 'settleDouble' | 'sayEffect'>

export const doseCommands: CommandTable<Own> = {
  writeDose: { on: 'team', run: writeDose },
  rightDose: { on: 'team', run: rightDose },
  sayWitness: { on: 'team', run: sayWitness },
  settleDouble: { on: 'team', run: settleDouble },
  sayEffect: { on: 'team', run: sayEffect },
}

/**
 * Something that stands in the way (a recent dose, the most in a day, the same time written down already) is passed with a
 * reason and in no other way, whatever a screen showed.
 */
export async function writeDose(
  context: Context,
  takes: Own['writeDose']['takes'],
): Promise<Result<{ doseId: string }, AppRefusal>> {
  const look = context.look()
  const medicines = look && medicinesOf(look)
  const one = medicines?.byId.get(takes.medicineId)
  if (!look || !medicines || !one) return refuse({ kind: 'not-found' })
  const at = takes.at ?? look.now
  const why = tidyText(takes.why ?? '', doseLimits.words)
  if (!why.ok) return why
  const said = soundWords(takes)
  if (!said.ok) return said
  const amount = tidyText(takes.amount.replace(/\s+/g, ' '), medicineLimits.short)
  if (!amount.ok) return amount
  if (takes.occasion !== '' && !occasionOf(takes.occasion)) return refuse({ kind: 'bad-date' })
  if (!Number.isSafeInteger(at) || whenOf(at, look.now) !== 'fine') return refuse({ kind: 'bad-date' })
  const doses = (medicines.doses.get(one.id) ?? []).filter(isSo)
  const same = doses.filter((dose) => takes.occasion !== '' && dose.said.occasion === takes.occasion)
  const closeMs = closeMsOf(wordingsOf(one))
  const isNear = (dose: StandingDose): boolean =>
    Math.abs(dose.said.at - at) < closeMs || Math.abs(latestAt(dose, look.now) - at) < closeMs
  const near = doses.filter((dose) => isTaken(dose.said.outcome) && isNear(dose))
  const isStopped = near.length > 0 || medicineItem(look, medicines, one).stop !== null
  const asksWhy = same.length > 0 || (isTaken(takes.outcome) && isStopped)
  if (asksWhy && why.value === '') return refuse({ kind: 'dose-recent' })
  const witness = takes.witnessId ?? ''
  if (!canHaveSeen(look, witness, look.me)) return refuse({ kind: 'not-found' })
  const data: Dose = {
    medicine: one.id,
    versions: wordingsOf(one)
      .map((wording) => wording.id)
      .slice(-medicineLimits.replaces),
    occasion: takes.occasion,
    at,
    amount: amount.value,
    outcome: takes.outcome,
    ...said.value,
    witness,
    visit: takes.visitId ?? '',
    knew: knewOf(doses, takes.knew),
    after: newestHeard(look),
    why: why.value,
    replaces: [],
  }
  return say(context, doseFacts.dose, data)
}

/** Nobody, or somebody else of the team. */
const canHaveSeen = (look: Look, witness: string, by: string): boolean =>
  witness === '' ||
  (presentId(look, witness) !== presentId(look, by) &&
    look.state.personById.get(presentId(look, witness) as PersonId)?.standing === 'member')

/** What the screen showed and is there: nobody names a dose that has come since it was drawn. */
const knewOf = (doses: readonly StandingDose[], shown: readonly string[]): readonly string[] =>
  ofEach(
    doses.filter((one) => shown.includes(one.id)),
    doseLimits.knew,
  ).map((one) => one.id)

function soundWords(takes: {
  readonly outcome: string
  readonly reason?: string
  readonly words?: string
  readonly site?: string
}): Result<Pick<Dose, 'reason' | 'words' | 'site'>, AppRefusal> {
  const words = tidyText(takes.words ?? '', doseLimits.words)
  if (!words.ok) return words
  const reason = ['', ...doseReasons].find((one) => one === (takes.reason ?? ''))
  const site = ['', ...doseSites].find((one) => one === (takes.site ?? ''))
  const isKnown = doseOutcomes.some((one) => one === takes.outcome)
  if (reason === undefined || site === undefined || !isKnown) return refuse({ kind: 'not-an-answer' })
  return ok({ reason: reason as Dose['reason'], words: words.value, site: site as Dose['site'] })
}

/** Mine, or any for who keeps the chart. What it said stays to be read. */
async function rightDose(context: Context, takes: Own['rightDose']['takes']): Done {
  const look = context.look()
  const one = look && doseIn(look, takes.doseId)
  if (!look || !one) return refuse({ kind: 'not-found' })
  if (!mayRight(look, one)) return refuse({ kind: 'not-allowed' })
  const said = soundWords({ ...takes, site: takes.site ?? one.said.site })
  if (!said.ok) return said
  const at = takes.at ?? one.said.at
  if (!Number.isSafeInteger(at) || (takes.at !== null && whenOf(at, look.now) !== 'fine'))
    return refuse({ kind: 'bad-date' })
  const witness = takes.witnessId ?? one.said.witness
  if (witness !== one.said.witness && !canHaveSeen(look, witness, one.by))
    return refuse({ kind: 'not-found' })
  // What the first writer's clock was off by stays known from what they wrote.
  const after = takes.at === null ? 0 : newestHeard(look)
  const written = await say(context, doseFacts.dose, {
    ...one.said,
    ...said.value,
    ...{ at, after, witness, outcome: takes.outcome, replaces: [one.id] },
  })
  return written.ok ? ok(null) : written
}

/** For oneself, and only where one is named. */
async function sayWitness(context: Context, { doseId, was }: Own['sayWitness']['takes']): Done {
  const look = context.look()
  const one = look && doseIn(look, doseId)
  if (!look || !one) return refuse({ kind: 'not-found' })
  if (one.by === look.me || presentId(look, one.said.witness) !== look.me)
    return refuse({ kind: 'not-allowed' })
  const mine = medicinesOf(look).seenSaid.filter((said) => said.by === look.me && said.said.dose === doseId)
  const replaces = mine.map((said) => said.id).slice(-doseLimits.replaces)
  const written = await say(context, doseFacts.seen, { dose: doseId, was: was === true, replaces })
  return written.ok ? ok(null) : written
}

/** Each of those in doubt that I may speak of: whether it really was so. */
async function settleDouble(
  context: Context,
  { doubleId, doses, happened, words }: Own['settleDouble']['takes'],
): Done {
  const look = context.look()
  const double = look && medicinesOf(look).doubles.find((one) => one.id === doubleId)
  if (!look || !double) return refuse({ kind: 'not-found' })
  const said = tidyText(words, doseLimits.words)
  if (!said.ok) return said
  const mine = double.doses
    .filter((one) => doses.includes(one.id) && mayRight(look, one))
    .map((one) => one.id)
  if (mine.length === 0) return refuse({ kind: 'not-allowed' })
  const settled = mine.slice(0, doseLimits.settled)
  const written = await say(context, doseFacts.settled, {
    medicine: double.medicine,
    doses: settled,
    happened: settled.filter((id) => happened.includes(id)),
    words: said.value,
    replaces: medicinesOf(look)
      .settled.filter((one) => one.said.doses.some((id) => settled.includes(id)))
      .map((one) => one.id)
      .slice(-doseLimits.replaces),
  })
  return written.ok ? ok(null) : written
}

async function sayEffect(context: Context, { doseId, says, words }: Own['sayEffect']['takes']): Done {
  const look = context.look()
  const one = look && doseIn(look, doseId)
  const said = tidyText(words, doseLimits.words)
  if (!one) return refuse({ kind: 'not-found' })
  if (!said.ok) return said
  if (!doseHelps.includes(says)) return refuse({ kind: 'not-an-answer' })
  const written = await say(context, doseFacts.effect, { dose: doseId, says, words: said.value })
  return written.ok ? ok(null) : written
}

function doseIn(look: Look, doseId: string): StandingDose | undefined {
  for (const all of medicinesOf(look).doses.values()) {
    const found = all.find((one) => one.id === doseId)
    if (found) return found
  }
  return undefined
}

const mayRight = (look: Look, one: StandingDose): boolean =>
  one.by === look.me || medicinesOf(look).keepers.now.has(look.me)

async function say(
  context: Context,
  type: string,
  data: Plain,
): Promise<Result<{ doseId: string }, AppRefusal>> {
  const circle = myCircle(context, 'care')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok({ doseId: written.value.fact }) : written
}
