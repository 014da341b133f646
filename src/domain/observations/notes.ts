import { shape, type Plain } from '../../base/index.ts'
import { isWallTime, readDay, type PlainDate, type WallTime } from '../dates.ts'
import { mediaLimits, parseMediaRefs, type MediaRef } from '../media/shape.ts'
import { tileIds, type TileId } from '../records/shape.ts'

/** Where what is written down came from: seen or done by who writes, written on paper, told to them. */
export const noteSources = ['me', 'paper', 'told'] as const
export type NoteSource = (typeof noteSources)[number]

/**
 * A record of no visit: what somebody wrote down of a day, their own diary among it. Never changed; a later one names what it
 * takes the place of, and with `gone` it takes it back.
 */
export type Note = {
  readonly date: PlainDate
  readonly time: WallTime | ''
  readonly text: string
  readonly media: readonly MediaRef[]
  readonly tiles: readonly TileId[]
  readonly source: NoteSource
  /** Who wrote it on paper or told it; '' where that is who writes. */
  readonly from: string
  /** The visit that it is about, or ''. */
  readonly visit: string
  readonly replaces: readonly string[]
  readonly gone: boolean
}

export const noteType = 'note'
export const noteLimits = { text: 8000, from: 120, media: mediaLimits.together, replaces: 20 } as const

export const readWallTime: shape.Reader<WallTime | ''> = (value) =>
  value === '' || (typeof value === 'string' && isWallTime(value)) ? value : undefined

const readTiles: shape.Reader<readonly TileId[]> = (value) =>
  Array.isArray(value) ? tileIds.filter((tile) => value.includes(tile)) : undefined

const readNote = shape.lenient<Note>({
  date: [readDay, ''],
  time: [readWallTime, ''],
  text: [shape.text(noteLimits.text * 4), ''],
  media: [parseMediaRefs, []],
  tiles: [readTiles, []],
  source: [shape.oneOf(...noteSources), 'me'],
  from: [shape.text(noteLimits.from * 4), ''],
  visit: [shape.text(80), ''],
  replaces: [shape.list(shape.text(64), noteLimits.replaces), []],
  gone: [shape.flag, false],
})

/** Undefined where there is nothing in it that this app can show. */
export function parseNote(data: Plain): Note | undefined {
  const note = readNote(data)
  if (!note || note.date === '') return undefined
  const says = note.text !== '' || note.media.length > 0 || note.tiles.length > 0
  return says || (note.gone && note.replaces.length > 0) ? note : undefined
}
