import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  decisionFacts,
  decisionLimits,
  isPlainDate,
  tidyName,
  tidyText,
  type TextRefusal,
} from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { DecisionCommands } from '../decisionTypes.ts'
import { isForDecisions, selectDecisions } from '../select/decisions.ts'
import { write } from '../writing.ts'

export const decisionCommands: CommandTable<DecisionCommands> = {
  noteDecision: { on: 'team', run: noteDecision },
  noteAdvocate: { on: 'team', run: noteAdvocate },
  endAdvocate: { on: 'team', run: endAdvocate },
}

/** One decision at one time: which, what helped, what they said, who was asked, what came of it. */
async function noteDecision(
  context: Context,
  takes: Commands['noteDecision']['takes'],
): Promise<Result<{ noteId: string }, AppRefusal>> {
  const { decision, help, said, asked, outcome } = takes
  const tidy = tidyAll({ decision, help, said, asked, outcome })
  if (!tidy.ok) return tidy
  if (tidy.value['decision'] === '' || !isPlainDate(takes.day)) return refuse({ kind: 'nothing-yet' })
  const written = await sayAbout(context, takes.circleId, takes.personId, decisionFacts.note, {
    ...tidy.value,
    day: takes.day,
    how: takes.how,
    review: takes.reviewOn !== null && isPlainDate(takes.reviewOn) ? takes.reviewOn : '',
    instead: takes.insteadId ?? '',
  })
  return written.ok ? ok({ noteId: written.value }) : written
}

async function noteAdvocate(
  context: Context,
  takes: Commands['noteAdvocate']['takes'],
): Promise<Result<{ advocateId: string }, AppRefusal>> {
  const name = tidyName(takes.name, decisionLimits.line)
  const contact = tidyText(takes.contact, decisionLimits.line)
  const about = tidyText(takes.about, decisionLimits.words)
  if (!name.ok) return name
  if (!contact.ok) return contact
  if (!about.ok) return about
  const data = { name: name.value, kind: takes.kind, contact: contact.value, about: about.value }
  const written = await sayAbout(context, takes.circleId, takes.personId, decisionFacts.advocate, data)
  return written.ok ? ok({ advocateId: written.value }) : written
}

async function endAdvocate(
  context: Context,
  { advocateId }: Commands['endAdvocate']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const found = look && selectDecisions(look).advocates.find((one) => one.advocateId === advocateId)
  if (!found) return refuse({ kind: 'not-found' })
  if (!found.canEnd) return refuse({ kind: 'not-allowed' })
  const { circleId } = found.audience.circle
  const said = await sayAbout(context, circleId, found.person.personId, decisionFacts.gone, {
    advocate: advocateId,
  })
  return said.ok ? ok(null) : said
}

function tidyAll(texts: Readonly<Record<string, string>>): Result<Record<string, string>, TextRefusal> {
  const tidied: Record<string, string> = {}
  for (const [name, typed] of Object.entries(texts)) {
    const tidy = tidyText(typed, decisionLimits.words)
    if (!tidy.ok) return tidy
    tidied[name] = tidy.value
  }
  return ok(tidied)
}

async function sayAbout(
  context: Context,
  circleId: string,
  personId: string,
  type: string,
  data: Readonly<Record<string, Plain>>,
): Promise<Result<string, AppRefusal>> {
  const state = context.state()
  const circle = state?.circleById.get(circleId as CircleId)
  if (state?.personById.get(personId as PersonId)?.standing !== 'member') return refuse({ kind: 'not-found' })
  if (!circle || !isForDecisions(circle)) return refuse({ kind: 'not-allowed' })
  const written = await write(context, circle.id, 'month', (place) =>
    context.documents.fact(place, { type, data: { ...data, person: personId } }),
  )
  return written.ok ? ok(written.value.fact) : written
}
