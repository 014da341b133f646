import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import type { CircleState } from '../../circles/index.ts'
import {
  addDays,
  isPlainDate,
  isWallTime,
  noteLimits,
  noteType,
  noticedLimits,
  noticedType,
  tidyNoticed,
  tidyText,
  type Noticed,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { useMedia } from '../media.ts'
import type { ObservationCommands } from '../observationTypes.ts'
import { isForRecords, selectOne, type PlacedWritten } from '../select/written.ts'
import { write } from '../writing.ts'

export const observationCommands: CommandTable<ObservationCommands> = {
  addRecord: { on: 'team', run: addRecord },
  notice: { on: 'team', run: notice },
  takeBackWritten: { on: 'team', run: takeBackWritten },
}

/** A record of no visit; talk makes one of a message as well. */
export async function addRecord(
  context: Context,
  takes: Commands['addRecord']['takes'],
): Promise<Result<{ recordId: string }, AppRefusal>> {
  const place = placeOf(context, takes)
  if (!place.ok) return place
  const text = tidyText(takes.text, noteLimits.text)
  if (!text.ok) return text
  const from = takes.source === 'me' ? ok('') : tidyText(takes.from ?? '', noteLimits.from)
  if (!from.ok) return from
  const tiles = takes.tiles ?? []
  const mediaIds = (takes.media ?? []).slice(0, noteLimits.media)
  if (text.value === '' && mediaIds.length === 0 && tiles.length === 0) return refuse({ kind: 'nothing-yet' })
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const { circle, when, replaces } = place.value
  const said = { text: text.value, tiles: [...tiles], source: takes.source, from: from.value }
  const written = await sayIn(context, circle, noteType, {
    ...when,
    ...said,
    media: [...media.value],
    replaces,
    gone: false,
  })
  return written.ok ? ok({ recordId: written.value }) : written
}

async function notice(
  context: Context,
  takes: Commands['notice']['takes'],
): Promise<Result<{ noticedId: string }, AppRefusal>> {
  const place = placeOf(context, takes)
  if (!place.ok) return place
  const text = tidyText(takes.text ?? '', noticedLimits.text)
  if (!text.ok) return text
  const { circle, when, replaces } = place.value
  const { what, amount, kind = '', place: on = '', markId: mark = '', state = '' } = takes
  const said: Noticed = {
    ...{ what, amount, kind, place: on, mark, state },
    ...when,
    ...{ text: text.value, media: [], replaces, gone: false },
  }
  const tidy = tidyNoticed(said)
  if (!tidy.ok) return tidy
  const media = await useMedia(context, (takes.media ?? []).slice(0, noticedLimits.media))
  if (!media.ok) return media
  const data = { ...tidy.value, replaces, media: [...media.value] }
  const written = await sayIn(context, circle, noticedType, data)
  return written.ok ? ok({ noticedId: written.value }) : written
}

async function takeBackWritten(
  context: Context,
  { id }: Commands['takeBackWritten']['takes'],
): Promise<Result<null, AppRefusal>> {
  const one = mine(context, id)
  if (!one) return refuse({ kind: 'not-found' })
  const about = one.kind === 'note' ? {} : { what: one.noticed.what }
  const type = one.kind === 'note' ? noteType : noticedType
  const data = { ...about, date: one.day, replaces: [one.id], gone: true }
  const written = await sayIn(context, one.circle, type, data)
  return written.ok ? ok(null) : written
}

type Said = Extract<PlacedWritten, { readonly kind: 'note' | 'noticed' }>
type SaidWhere = {
  readonly circle: CircleState
  readonly when: { readonly date: string; readonly time: string; readonly visit: string }
  readonly replaces: readonly string[]
}

/** What is put right stays where it lies; else it goes to the circle named, or to those who care. */
function placeOf(
  context: Context,
  takes: Pick<Commands['addRecord']['takes'], 'date' | 'time' | 'visitId' | 'circleId' | 'insteadId'>,
): Result<SaidWhere, AppRefusal> {
  const look = context.look()
  const { date, time = '', visitId: visit = '' } = takes
  if (!look) return refuse({ kind: 'not-found' })
  if (!isPlainDate(date) || (time !== '' && !isWallTime(time))) return refuse({ kind: 'bad-date' })
  if (date > addDays(today(look), 1) || date < addDays(today(look), -366 * 29) || visit.length > 80)
    return refuse({ kind: 'bad-date' })
  const instead = takes.insteadId ? mine(context, takes.insteadId) : undefined
  if (takes.insteadId && !instead) return refuse({ kind: 'not-found' })
  const isHolder = look.me === look.state.holder
  const open = look.circles.filter((one) => one.members.includes(look.me) && isForRecords(one, isHolder))
  const circle =
    instead?.circle ??
    open.find((one) => (takes.circleId ? one.id === takes.circleId : one.purpose === 'care'))
  if (!circle) return refuse({ kind: 'not-allowed' })
  return ok({ circle, when: { date, time, visit }, replaces: instead ? [instead.id] : [] })
}

function mine(context: Context, id: string): Said | undefined {
  const look = context.look()
  const one = look && selectOne(look, id)
  if (one?.kind !== 'note' && one?.kind !== 'noticed') return undefined
  return one.by === look?.me ? one : undefined
}

async function sayIn(
  context: Context,
  circle: CircleState,
  type: string,
  data: Readonly<Record<string, Plain>>,
): Promise<Result<string, AppRefusal>> {
  const written = await write(context, circle.id, 'month', (at) => context.documents.fact(at, { type, data }))
  return written.ok ? ok(written.value.fact) : written
}
