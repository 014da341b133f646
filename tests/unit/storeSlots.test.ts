import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bytesToHex, type Disk } from '../../src/base/index.ts'
import { createSlots, isSlot, memoryDisk, slotNames, slotsDiskName } from '../../src/store/index.ts'

/** Who shares a device: the only thing of anybody's that is not sealed, and so as little as they chose. */
const frozen = JSON.parse(readFileSync(new URL('../vectors/slots.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>
const anne = { slot: '0a'.repeat(16), name: 'Anne', face: 3 }
const first = { slot: '', name: '', face: 0 }
const inHex = async (disk: Disk): Promise<Record<string, string>> =>
  Object.fromEntries((await disk.list('')).map(([key, bytes]) => [key, bytesToHex(bytes)]))

test('its bytes are frozen, and hold nothing but a name and a number', async () => {
  const disk = memoryDisk()
  const slots = createSlots(disk)
  await slots.show(first)
  await slots.show(anne)
  expect(await slots.list()).toEqual([first, anne])
  await slots.remove('')
  expect(await inHex(disk)).toEqual({ [`person/${anne.slot}`]: frozen['person'] })
  await slots.keepAlone(anne.slot)
  expect(await inHex(disk)).toEqual({ alone: frozen['alone'] })
})

test('nobody shares it: it is the first person’s, or whoever is left', async () => {
  const slots = createSlots(memoryDisk())
  expect([await slots.list(), await slots.alone()]).toEqual([[], ''])
  await slots.show(anne)
  await slots.keepAlone(anne.slot)
  expect([await slots.list(), await slots.alone()]).toEqual([[], anne.slot])
  await slots.show(anne)
  expect([await slots.list(), await slots.alone()]).toEqual([[anne], ''])
  await slots.keepAlone(anne.slot)
  await slots.remove(anne.slot)
  expect([await slots.list(), await slots.alone()]).toEqual([[], ''])
})

test('a damaged record hides nobody’s door, and a strange one makes none', async () => {
  const disk = memoryDisk()
  await createSlots(disk).show(anne)
  await disk.write([
    { put: `person/${anne.slot}`, bytes: new Uint8Array([7, 7]) },
    { put: 'person/../kith', bytes: new Uint8Array([1]) },
    { put: 'alone', bytes: new Uint8Array([0xff]) },
  ])
  expect(await createSlots(disk).list()).toEqual([{ slot: anne.slot, name: '', face: 0 }])
  expect(await createSlots(disk).alone()).toBe('')
})

test('no two slots share a name of anything, and none takes the list’s', () => {
  const slots = ['', '0a'.repeat(16), '0b'.repeat(16)]
  const disks = slots.flatMap((slot) => [slotNames(slot).disk, slotNames(slot).keys])
  expect(new Set([...disks, slotsDiskName]).size).toBe(7)
  expect(slotNames('')).toEqual({ disk: 'kith', keys: 'kith-keys', tabs: 'kith' })
  for (const odd of ['keys', 'shared', '../x', '0A'.repeat(16), '0a'.repeat(15)])
    expect(isSlot(odd)).toBe(false)
})
