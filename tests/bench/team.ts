import { join } from 'node:path'
import { headsOf } from '../../src/app/acts.ts'
import { openBook, readUp, type Book } from '../../src/app/book.ts'
import { documentTypes } from '../../src/app/documentTypes.ts'
import { openKeeper, type Keeper } from '../../src/app/keeper.ts'
import { silentLog, systemClock, systemRandom, type Clock, type Disk } from '../../src/base/index.ts'
import type { CirclePurpose } from '../../src/app/types.ts'
import { hide } from '../../src/crypto/index.ts'
import {
  chapterIdOf,
  createDocuments,
  type Documents,
  type Place,
  type VolumeAccess,
} from '../../src/documents/index.ts'
import { messageType, monthOf } from '../../src/domain/index.ts'
import {
  createKeyWrap,
  createVault,
  deriveViewKey,
  selectEpochs,
  type Keyring,
} from '../../src/keys/index.ts'
import { openKeyFile } from '../../src/store/folder.ts'
import { device, type Device } from '../helpers/cast.devices.ts'
import { must } from '../helpers/relay.ts'
import { rewrite } from './folders.ts'

const day = 86_400_000

/** The system's clock, so many days behind. */
export const clockBehind = (days: number): Clock => ({ now: () => systemClock.now() - days * day })

/** Maureen's phone, with a team that is so many days old and four visits on every one of them. Open. */
export async function foundTeam(
  origin: string,
  folder: string,
  daysOld: number,
): Promise<{ readonly maureen: Device; readonly seriesIds: readonly string[] }> {
  const maureen = await device({ origin, folder, clock: clockBehind(daysOld) })
  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
  const from = new Date(systemClock.now() - daysOld * day).toISOString().slice(0, 10)
  const seriesIds: string[] = []
  for (const [title, start] of Object.entries(visits)) {
    const planned = await maureen.run('planVisit', {
      title,
      start,
      from,
      minutes: 45,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      personId: null,
      tiles: ['breakfast', 'tablets'],
    })
    seriesIds.push(planned.seriesId)
  }
  return { maureen, seriesIds }
}

const visits = { Morning: '08:30', Midday: '12:00', Tea: '17:15', Evening: '21:00' }

/** Resolves when nothing is on this device only. */
export const untilSent = (one: Device): Promise<unknown> =>
  one.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0, 600_000)

export type Room = { readonly documents: Documents; readonly keeper: Keeper; readonly book: Book }

/** The rooms under a session, on the disk of a device whose session is closed, its chapters open. */
export async function openRooms(disk: Disk, folder: string, clock: Clock = systemClock): Promise<Room> {
  const key = must(await openKeyFile(join(folder, 'device.key'), systemRandom))
  const vault = createVault(disk, createKeyWrap('file', hide(key), systemRandom), systemRandom)
  const keeper = must(await openKeeper(vault))
  const keyring = keyringOf(keeper)
  const documents = createDocuments({
    disk,
    clock,
    random: systemRandom,
    device: keyring.device.signing,
    viewKey: deriveViewKey(keyring.device),
    standing: () => 'member',
    log: silentLog,
  })
  const [team] = [...keyring.epochsByTeam.keys()]
  if (team === undefined) throw new Error('There is no team on this device')
  const book = openBook(team)
  await readUp({ ports: { clock, log: silentLog }, documents, keeper }, book)
  return { documents, keeper, book }
}

export function keyringOf(keeper: Keeper): Keyring {
  const keyring = keeper.keyring()
  if (!keyring) throw new Error('There is nobody on this device')
  return keyring
}

/** The words of record or message `n`: no two alike, none longer than people's. */
export const noteOf = (n: number): string =>
  `Had the porridge and half an apple, walked to the gate and back, laughed about the van. Number ${n}.`

/**
 * Writes into the folder of a closed device what its session would have written day by day, each with a signature of its
 * own: records of visits, and messages to everyone. Nothing of it has been sent.
 */
export async function writeHistory(
  folder: string,
  seriesIds: readonly string[],
  history: {
    readonly records: number
    readonly messages: number
    readonly days: number
    /** In the schedule circle, of each visit or task, one in so many days. */
    readonly facts?: readonly { readonly type: string; readonly every: number; readonly task?: string }[]
  },
): Promise<void> {
  let now = 0
  await rewrite(folder, async (disk) => {
    const rooms = await openRooms(disk, folder, { now: () => now || systemClock.now() })
    const start = systemClock.now() - history.days * day
    for (let n = 0; n < history.records; n++) {
      now = start + Math.floor((n / history.records) * history.days * day)
      const date = new Date(now).toISOString().slice(0, 10)
      const visit = `${seriesIds[n % seriesIds.length]}.${date}`
      const place = await placeOf(rooms, 'care', now)
      must(
        await rooms.documents.create(place, documentTypes.record, (draft) =>
          Object.assign(draft, {
            ...{ visit, date, title: 'Morning', mood: 'good', handover: '', note: noteOf(n) },
            tiles: { breakfast: 'done', tablets: 'done' },
          }),
        ),
      )
    }
    for (let n = 0; n < history.messages; n++) {
      now = start + Math.floor((n / history.messages) * history.days * day)
      const place = await placeOf(rooms, 'everyone', now)
      must(await rooms.documents.fact(place, { type: messageType, data: { text: noteOf(n) } }))
    }
    for (const { type, every, task = '' } of history.facts ?? [])
      for (let n = 0; n * every < history.days; n++) {
        now = start + Math.floor(n * every * day)
        const visit = `${seriesIds[n % seriesIds.length]}.${new Date(now).toISOString().slice(0, 10)}`
        const data =
          task === ''
            ? { visit, at: now, how: 'tap', person: '', replaces: [] }
            : { task, is: true, replaces: [] }
        must(await rooms.documents.fact(await placeOf(rooms, 'schedule', now), { type, data }))
      }
    await rooms.documents.close()
  })
}

async function placeOf(
  { documents, keeper, book }: Room,
  purpose: CirclePurpose,
  at: number,
): Promise<Place> {
  const circle = [...(book.state?.circleById.values() ?? [])].find((one) => one.purpose === purpose)
  if (!circle) throw new Error(`There is no circle for ${purpose}`)
  const keys = selectEpochs(keyringOf(keeper), book.team, circle.id)
  const chapter = chapterIdOf(circle.id, 'month', monthOf(at))
  if (!documents.volumes().some((access) => isIn(access, chapter)))
    must(await documents.openChapter(keys, 'month', monthOf(at)))
  return { chapter, epoch: keys.at(-1)?.commitment ?? ('' as never), heads: headsOf(book, circle.id) }
}

const isIn = ({ circle, kind, period }: VolumeAccess, chapter: string): boolean =>
  chapterIdOf(circle, kind, period) === chapter
