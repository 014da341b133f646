import { expect, test } from 'vitest'
import { ok, systemRandom, type Bytes } from '../../src/base/index.ts'
import type { DevicePorts } from '../../src/app/ports.ts'
import { createStrongbox } from '../../src/app/strongbox.ts'
import { decodeRings, mintRing } from '../../src/keys/index.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { must } from '../helpers/relay.ts'

const bytes = (text: string) => new TextEncoder().encode(text) as Bytes

function device() {
  let content: Bytes | undefined
  const vault = {
    read: () => Promise.resolve(ok(content)),
    write: (next: Bytes) => {
      content = next
      return Promise.resolve(ok(undefined))
    },
  }
  const wipe = () => {
    content = undefined
    return Promise.resolve()
  }
  const ports = { vault, disk: memoryDisk(), wipe } as unknown as DevicePorts
  const teams = () => (content ? [...must(decodeRings(content)).keyringByRing.keys()] : [])
  return { box: createStrongbox(ports, () => []), teams }
}

test('what still writes for a team that was forgotten brings it back no more, and nothing of its person', async () => {
  const { box, teams } = device()
  const [ruth, kwame] = [mintRing(systemRandom), mintRing(systemRandom)]
  const [ofRuth, ofKwame] = [box.portsOf(ruth), box.portsOf(kwame)]
  must(await ofRuth.vault.write(bytes('keys of Ruth')))
  must(await ofKwame.vault.write(bytes('keys of Kwame')))
  const [, late] = await Promise.all([box.drop(ruth), ofRuth.vault.write(bytes('late'))])
  expect(late.ok).toBe(false)
  await ofRuth.vault.read()
  expect((await ofRuth.vault.write(bytes('later'))).ok).toBe(false)
  expect(teams()).toEqual([kwame])

  const [, last] = await Promise.all([box.drop(kwame), ofKwame.vault.write(bytes('late'))])
  expect(last.ok).toBe(false)
  expect((await ofKwame.own.keep('answers', 'mine')).ok).toBe(false)
  expect(teams()).toEqual([])
  // Begun anew in the same place it is another.
  must(await box.portsOf(kwame).vault.write(bytes('new keys')))
  expect([teams(), (await ofKwame.vault.write(bytes('late'))).ok]).toEqual([[kwame], false])
})

test('a place that was emptied is begun in anew once it was read', async () => {
  const { box, teams } = device()
  const here = box.portsOf('')
  must(await here.vault.write(bytes('half a founding')))
  await here.wipe()
  expect((await here.vault.write(bytes('late'))).ok).toBe(false)
  expect(must(await here.vault.read())).toBeUndefined()
  must(await here.vault.write(bytes('whole')))
  expect(teams()).toEqual([''])
})
