import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import type { CircleState } from '../../circles/index.ts'
import { setText, type Draft } from '../../documents/index.ts'
import { fieldIds, parseMember, tidyAnswer, type Answer, type FieldId } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { Look } from '../look.ts'
import type { MemberCommands } from '../memberTypes.ts'
import { keepAnswer, readKeptAnswer } from '../myAnswers.ts'
import { memberRows, selectMyPage } from '../select/members.ts'
import type { OwnRow } from '../select/ownRows.ts'
import { edited, write } from '../writing.ts'
import { greetingCommands } from './greetings.ts'
import { noteEvidence, removeLegalRole, saveLegalRole, takeBackEvidence } from './legal.ts'

type Done = Promise<Result<null, AppRefusal>>

export const memberCommands: CommandTable<MemberCommands> = {
  ...greetingCommands,
  saveAnswer: { on: 'team', run: saveAnswer },
  removeAnswer: { on: 'team', run: (context, { field }) => tell(context, field, null, []) },
  shareAnswers: { on: 'team', run: shareAnswers },
  saveLegalRole: { on: 'team', run: saveLegalRole },
  removeLegalRole: { on: 'team', run: removeLegalRole },
  noteEvidence: { on: 'team', run: noteEvidence },
  takeBackEvidence: { on: 'team', run: takeBackEvidence },
}

export async function saveAnswer(context: Context, takes: Commands['saveAnswer']['takes']): Done {
  if (!fieldIds.includes(takes.answer.field)) return refuse({ kind: 'not-found' })
  const tidy = tidyAnswer(takes.answer)
  if (!tidy.ok) return tidy
  return tell(context, takes.answer.field, tidy.value, takes.circleIds)
}

/** Kept here first, so that nothing is lost where a circle cannot be written in. */
async function tell(
  context: Context,
  field: FieldId,
  answer: Answer | null,
  circleIds: readonly string[],
): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  if (circleIds.some((id) => !mine.some((circle) => circle.id === id))) return refuse({ kind: 'not-allowed' })
  const note = answer === null ? '' : JSON.stringify(answer.value)
  if (!(await keepAnswer(context, field, note))) return refuse({ kind: 'disk-broken' })
  for (const circle of mine) {
    const told = answer !== null && circleIds.includes(circle.id) ? [answer] : []
    const put = await putIn(context, look, circle, told, told.length === 0 ? [field] : [])
    if (!put.ok) return put
  }
  return ok(null)
}

async function shareAnswers(context: Context, takes: Commands['shareAnswers']['takes']): Done {
  const look = context.look()
  const circle = look?.circles.find((one) => one.id === takes.circleId && one.members.includes(look.me))
  if (!look || !circle) return refuse({ kind: 'not-allowed' })
  const page = selectMyPage(look, (field) => readKeptAnswer(context, field))
  const answers = page.answers.map((one) => one.answer).filter((one) => takes.fields.includes(one.field))
  return putIn(context, look, circle, answers, [])
}

/**
 * What I say in one circle stands in one document there. Of two, begun on two devices at once, the newer one is written
 * in, and what it says is taken out of the other; so is all of one that somebody else wrote in.
 */
async function putIn(
  context: Context,
  look: Look,
  circle: CircleState,
  answers: readonly Answer[],
  taken: readonly FieldId[],
): Done {
  const mine = memberRows(look).filter((one) => one.person === look.me && one.row.circle.id === circle.id)
  const home = mine.findLast((one) => one.isOwn)
  const said = answers.map((one) => one.field)
  if (answers.length > 0 && !home) {
    const begun = await write(context, circle.id, 'living', (place) =>
      context.documents.create(place, documentTypes.member, (draft) => {
        for (const answer of answers) setAnswer(draft, answer)
      }),
    )
    if (!begun.ok) return begun
  }
  for (const one of mine) {
    const gone = one === home ? taken : [...said, ...taken]
    const isSpoiled = !one.isOwn && answers.length > 0
    const put = await editRow(context, one, one === home ? answers : [], isSpoiled ? fieldIds : gone)
    if (!put.ok) return put
  }
  return ok(null)
}

async function editRow(
  context: Context,
  { row }: OwnRow,
  answers: readonly Answer[],
  gone: readonly FieldId[],
): Done {
  const here = new Set(parseMember(row.data).map((one) => one.field))
  const leaving = gone.filter((field) => here.has(field))
  if (answers.length + leaving.length === 0) return ok(null)
  const done = await edited(context, row.document, (draft) => {
    for (const answer of answers) setAnswer(draft, answer)
    for (const field of leaving) delete draft[field]
  })
  return done.ok ? ok(null) : done
}

/** Words by their smallest edit, and what has parts part by part, so that two devices of one person come together. */
function setAnswer(draft: Draft, { field, value }: Answer): void {
  const before = draft[field]
  if (typeof value === 'string') return setText(draft, field, value)
  if (typeof value === 'object' && !Array.isArray(value) && isParts(before)) {
    const parts = value as { readonly [key: string]: Plain }
    for (const key of Object.keys(before)) if (!Object.hasOwn(parts, key)) delete before[key]
    for (const [key, part] of Object.entries(parts)) if (before[key] !== part) before[key] = part
    return
  }
  if (JSON.stringify(before) !== JSON.stringify(value)) draft[field] = structuredClone(value)
}

const isParts = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
