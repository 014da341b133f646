import { ok, refuse, type Result } from '../../base/index.ts'
import {
  isPlainDate,
  mintSheetCode,
  onPaperType,
  paperLimits,
  printedType,
  tidyBehalf,
  tidyName,
  tidyText,
} from '../../domain/index.ts'
import { sheetMark, type CircleId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { useMedia } from '../media.ts'
import type { PaperCommands } from '../paperTypes.ts'
import { selectSheets } from '../select/paper.ts'
import { write } from '../writing.ts'

export const paperCommands: CommandTable<PaperCommands> = {
  printSheet: { on: 'team', run: printSheet },
  onPaper: { on: 'team', run: onPaper },
}

const dayMs = 24 * 60 * 60_000

/** Printed once more on the same day it is the same sheet. */
async function printSheet(
  context: Context,
  takes: PaperCommands['printSheet']['takes'],
): Promise<Result<{ code: string }, AppRefusal>> {
  const look = context.look()
  const circle = context.state()?.circleById.get(takes.circleId as CircleId)
  if (!look || !circle?.members.includes(context.me())) return refuse({ kind: 'not-allowed' })
  if (takes.subject.length > paperLimits.subject) return refuse({ kind: 'not-found' })
  const again = selectSheets(look).find(
    (sheet) =>
      sheet.kind === takes.kind &&
      sheet.subject === takes.subject &&
      sheet.audience.circle.circleId === circle.id &&
      sheet.printedBy?.isMe &&
      look.now - sheet.printedAt < dayMs,
  )
  if (again) return ok({ code: again.code })
  const code = mintSheetCode(context.ports.random, (half) => sheetMark(half, circle.id, context.me()))
  const written = await write(context, circle.id, 'month', (place) =>
    context.documents.fact(place, {
      type: printedType,
      data: { code, kind: takes.kind, subject: takes.subject },
    }),
  )
  return written.ok ? ok({ code }) : written
}

/** Filed beside the sheet, in its circle: no wider than who could read what was printed. */
async function onPaper(
  context: Context,
  takes: PaperCommands['onPaper']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const sheet = look && selectSheets(look).find((one) => one.code === takes.code)
  if (!sheet) return refuse({ kind: 'not-found' })
  const text = tidyText(takes.text, paperLimits.text)
  if (!text.ok) return text
  const name = takes.personId === null ? tidyName(takes.name, paperLimits.name) : ok('')
  if (!name.ok) return name
  const behalf = tidyBehalf(takes.behalf)
  if (!behalf.ok) return behalf
  const mediaIds = (takes.media ?? []).slice(0, paperLimits.media)
  if (text.value === '' && mediaIds.length === 0) return refuse({ kind: 'empty-name' })
  if (!isPlainDate(takes.on)) return refuse({ kind: 'not-found' })
  const circle = sheet.audience.circle.circleId as CircleId
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, {
      type: onPaperType,
      data: {
        code: sheet.code,
        person: takes.personId ?? '',
        name: name.value,
        on: takes.on,
        text: text.value,
        ...(media.value.length > 0 && { media: [...media.value] }),
        behalf: behalf.value,
      },
    }),
  )
  return written.ok ? ok(null) : written
}
