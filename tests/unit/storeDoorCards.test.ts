import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { encodePlain, systemRandom, type Disk } from '../../src/base/index.ts'
import { encodeDoorCard, parseDoorCard } from '../../src/domain/index.ts'
import { browserKeyWrap, createDoorCards, memoryDisk } from '../../src/store/index.ts'

/** What may be read at a locked door: sealed by the browser's own key, and what cannot be opened is nothing. */
const card = {
  days: [],
  rows: [{ field: 'allergies' as const, wordings: [{ text: 'Penicillin', phone: '' }] }],
}
const bytes = encodeDoorCard(card)
const on = (disk: Disk, keys = 'keys') => createDoorCards(disk, browserKeyWrap(keys, systemRandom, 'door'))
const textOn = async (disk: Disk): Promise<string> =>
  (await disk.list('')).map(([, kept]) => Buffer.from(kept).toString('utf8')).join()
const keyOf = async (use: string): Promise<unknown> => {
  const database = await openDB('keys', 1)
  const key: unknown = await database.get('keys', use)
  database.close()
  return key
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))

test('what is kept is opened again, under a key that cannot be read, and is not legible on the disk', async () => {
  const disk = memoryDisk()
  await on(disk).at('').keep(bytes)
  expect((await on(disk).all()).map(parseDoorCard)).toEqual([card])
  expect(await textOn(disk)).not.toContain('Penicillin')
  expect(await keyOf('door')).toMatchObject({ extractable: false, type: 'secret' })
})

test('another key, damaged bytes and somebody else’s words show nothing, and nothing fails', async () => {
  const disk = memoryDisk()
  await on(disk).at('').keep(bytes)
  await on(disk, 'other').at('').keep(bytes)
  expect(await on(disk).all()).toEqual([])
  for (const broken of [[], [1, 2, 3], Array.from({ length: 60 }, () => 7)]) {
    await disk.write([{ put: 'door-card/', bytes: new Uint8Array(broken) }])
    expect(await on(disk).all()).toEqual([])
    expect(await on(disk).at('').read()).toBeUndefined()
  }
  // The vault's own key opens none of it, nor the other way round.
  await on(disk).at('').keep(bytes)
  expect(await createDoorCards(disk, browserKeyWrap('keys', systemRandom)).all()).toEqual([])
  expect(parseDoorCard(new Uint8Array([0xff]))).toBeUndefined()
  expect(parseDoorCard(encodePlain({ version: 2, rows: [] }))).toBeUndefined()
  const strange = { version: 1, rows: [{ field: 'from-a-newer-app', wordings: [] }] }
  expect(parseDoorCard(encodePlain(strange))).toEqual({ rows: [], days: [] })
})

test('with the last card its key goes; one of two teams takes only its own away', async () => {
  const disk = memoryDisk()
  const cards = on(disk)
  await cards.at('').keep(bytes)
  await cards.at('aa').keep(bytes)
  await cards.at('').remove()
  expect([(await cards.all()).length, await keyOf('door')]).toEqual([1, expect.anything()])
  await cards.clear()
  expect([await disk.list(''), await keyOf('door')]).toEqual([[], undefined])
  await cards.at('').keep(bytes)
  expect((await cards.all()).length).toBe(1)
})
