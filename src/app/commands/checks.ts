import { ok, refuse, type Result } from '../../base/index.ts'
import {
  checkBackType,
  checkDecisions,
  checkKinds,
  checkLimits,
  checkOn,
  isPlainDate,
  parseCheck,
  tidyText,
} from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CheckCommands } from '../checkTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, today } from '../look.ts'
import { checksOf } from '../select/checks.ts'
import { edited, memberCircle, write } from '../writing.ts'

export const checkCommands: CommandTable<CheckCommands> = {
  noteCheck: { on: 'team', run: noteCheck },
  takeBackCheck: { on: 'team', run: takeBackCheck },
}

type Done = Promise<Result<null, AppRefusal>>

async function noteCheck(context: Context, takes: Commands['noteCheck']['takes']): Done {
  const { person, kind, dated, decision, decided } = takes
  const state = context.state()?.personById.get(person as PersonId)
  if (!state || state.id === context.me()) return refuse({ kind: 'not-allowed' })
  const position = tidyText(takes.position.replace(/\s+/g, ' '), checkLimits.position)
  if (!position.ok) return position
  const isSound = checkKinds.includes(kind) && checkDecisions.includes(decision) && isPlainDate(decided)
  if (!isSound || (dated !== '' && !isPlainDate(dated))) return refuse({ kind: 'not-an-answer' })
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.check, (draft) => {
      Object.assign(draft, {
        person,
        kind,
        position: position.value,
        dated,
        decision,
        decided,
        removed: false,
      })
    }),
  )
  return written.ok ? ok(null) : written
}

async function takeBackCheck(context: Context, { checkId }: Commands['takeBackCheck']['takes']): Done {
  const look = context.look()
  const mine = look && checksOf(look).find((one) => one.checkId === checkId && one.by.isMe)
  if (!mine) return refuse({ kind: 'not-allowed' })
  const said = await write(context, mine.audience.circle.circleId as CircleId, 'month', (place) =>
    context.documents.fact(place, { type: checkBackType, data: { check: checkId } }),
  )
  if (!said.ok) return said
  const done = await edited(context, checkId, (draft) => {
    Object.assign(draft, { position: '', dated: '', removed: true })
  })
  return done.ok ? ok(null) : done
}

/** What is not to be kept any longer is emptied by whoever wrote it. */
export async function emptyOldChecks(context: Context): Promise<void> {
  const look = context.look()
  if (!look) return
  const mine = new Set(checksOf(look).flatMap((one) => (one.by.isMe ? [one.checkId] : [])))
  for (const row of rowsOf(look, documentTypes.check)) {
    const check = mine.has(row.document) ? parseCheck(row.data) : undefined
    if (!check || checkOn(check, today(look)) === check || (check.position === '' && check.dated === ''))
      continue
    await edited(context, row.document, (draft) => {
      Object.assign(draft, { position: '', dated: '' })
    })
  }
}
