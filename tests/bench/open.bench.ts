import sodium from 'libsodium-wrappers'
import { bindingOf, openEntry } from '../../src/documents/entries.ts'
import { device } from '../helpers/cast.devices.ts'
import { must } from '../helpers/relay.ts'
import { start } from './child.ts'
import { timed } from './clock.ts'
import { copyOf, inMemory, newFolder, removeFolder, rewrite } from './folders.ts'
import { foundTeam, openRooms, untilSent, writeHistory } from './team.ts'
import type { Bench, Work } from './bench.ts'

const records = 1000
const days = 250

/**
 * A device with a thousand records of eight months is started again on its folder, until Today is there: cold, with
 * nothing but entries, and warm, with the views it kept. Against libsodium alone opening as many bytes: every entry with
 * its signature, or the kept views.
 */
export const benches = [openings]

async function openings(): Promise<Bench> {
  const relay = await start('relay', null)
  const origin = relay.began.http
  const warm = await newFolder()
  const { maureen, seriesIds } = await foundTeam(origin, warm, days)
  await untilSent(maureen)
  await maureen.close()
  await writeHistory(warm, seriesIds, { records, messages: 0, days })
  const again = await device({ origin, folder: warm })
  await untilSent(again)
  await again.close()
  const cold = await copyOf(warm)
  await rewrite(cold, async (disk) => {
    const views = await disk.list('view/')
    must(await disk.write(views.map(([key]) => ({ remove: key }))))
  })
  const bare = await bareOf(warm)
  return {
    name: `open a device with ${records} records, to Today`,
    tells: ['mean', 'cpu'],
    rounds: 7,
    counted: bare.counted,
    compare: [
      { subject: opening('cold', cold, origin), against: [bare.entries] },
      { subject: opening('warm', warm, origin), against: [bare.entries, bare.views] },
    ],
    async close() {
      await removeFolder(warm)
      await removeFolder(cold)
      await relay.end()
    },
  }
}

const opening = (name: string, folder: string, origin: string): Work => ({
  name,
  async run() {
    const copy = await copyOf(folder)
    const open = async () => {
      const phone = await device({ origin, folder: copy })
      return { phone, today: await phone.see('today', null) }
    }
    let opened: Awaited<ReturnType<typeof open>> | undefined
    const times = await timed(1, async () => (opened = await open()))
    if (!opened) throw new Error('It did not open')
    const { phone, today } = opened
    const seen = await phone.see('records', null)
    if (today.coming.length !== 28 || seen.records.length !== records)
      throw new Error('Not everything was there')
    await phone.close()
    await removeFolder(copy)
    return times
  },
})

type Bare = {
  readonly sealed: Uint8Array
  readonly body: Uint8Array
  readonly signature: Uint8Array | null
}

/** As many bytes as lie in the folder, under keys of our own: decrypted, and verified where the entry is signed. */
async function bareOf(folder: string) {
  await sodium.ready
  const disk = await inMemory(folder)
  const { documents } = await openRooms(disk, folder)
  const pair = sodium.crypto_sign_keypair()
  const context = new Uint8Array(300)
  const key = sodium.randombytes_buf(32)
  const nonce = sodium.randombytes_buf(24)
  const sealedLike = (bytes: Uint8Array): Uint8Array => {
    const plaintext = sodium.randombytes_buf(bytes.length - 1 - 24 - 16)
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, nonce, key)
  }

  const entries: Bare[] = []
  for (const access of documents.volumes())
    for (const { id, bytes } of await documents.entriesAfter(access.volume, 0)) {
      const { signed } = must(openEntry(access, id, bytes, bindingOf(access)))
      const body = bytes.subarray(0, Math.floor(bytes.length * 0.8))
      const signature = signed ? sodium.crypto_sign_detached(body, pair.privateKey) : null
      entries.push({ sealed: sealedLike(bytes), body, signature })
    }
  const views = (await disk.list('view/')).map(([, bytes]) => sealedLike(bytes))
  await documents.close()

  const decrypt = (sealed: Uint8Array): Uint8Array =>
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, context, nonce, key)
  return {
    counted: {
      entries: entries.length,
      entryBytes: entries.reduce((sum, { sealed }) => sum + sealed.length, 0),
      viewBytes: views.reduce((sum, { length }) => sum + length, 0),
    },
    entries: {
      name: 'libsodium alone on its entries',
      run: () =>
        timed(1, () => {
          for (const { sealed, body, signature } of entries) {
            decrypt(sealed)
            if (signature) sodium.crypto_sign_verify_detached(signature, body, pair.publicKey)
          }
        }),
    } satisfies Work,
    views: {
      name: 'libsodium alone on its kept views',
      run: () =>
        timed(1, () => {
          for (const view of views) decrypt(view)
        }),
    } satisfies Work,
  }
}
