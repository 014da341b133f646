import { mkdir } from 'node:fs/promises'
import { systemClock, systemRandom } from '../src/base/index.ts'
import { backUp } from './backup.ts'
import { readConfig } from './config.ts'
import { loadIdentity } from './identity.ts'
import { createJsonLog } from './log.ts'
import { httpsPost } from './push/post.ts'
import { loadPushKey } from './push/pushKey.ts'
import { createWaker, type Waker } from './push/waker.ts'
import { createRelay } from './relay.ts'
import { emptySite, loadSite } from './site/files.ts'
import { openLmdb } from './storage/lmdb.ts'

const mebibyte = 1024 * 1024

/** Says why on the error stream and ends; only before the relay listens. */
function stopWith(sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const config = readConfig(process.argv.slice(2), process.env)
if (!config.ok) stopWith(config.refusal.sentences)
const { port, host, data, app, origins, behindProxy, volumeMib, freeMib, checkOnly, backup } = config.value
const { pushContact, pushHosts } = config.value
process.stdout.write(`${JSON.stringify({ event: 'config', ...config.value })}\n`)
if (checkOnly) process.exit(0)

// Whatever is written from here on is for this user alone.
process.umask(0o077)
if (backup !== undefined) {
  const copied = await backUp(data, backup)
  if (!copied.ok) stopWith([`No backup was made: ${copied.refusal.why}`])
  process.exit(0)
}
const log = createJsonLog((line) => process.stdout.write(line), systemClock)
await mkdir(data, { recursive: true, mode: 0o700 })
const identity = await loadIdentity(data, systemRandom)
if (!identity.ok) stopWith([`The relay's key cannot be used: ${identity.refusal.why}`])
const storage = openLmdb({ folder: data, volumeBytes: volumeMib * mebibyte, freeBytes: freeMib * mebibyte })
if (!storage.ok) stopWith([`The volumes cannot be opened: ${storage.refusal.kind}`])
const site = await loadSite(app).catch(() => emptySite)
log('site', { files: site.size })

async function wakerTo(contact: string): Promise<Waker> {
  const key = await loadPushKey(data, systemRandom)
  if (!key.ok) stopWith([`The key for push services cannot be used: ${key.refusal.why}`])
  const now = () => systemClock.now()
  return createWaker({ key: key.value, contact, hosts: pushHosts, post: httpsPost(), now, log })
}

const relay = await createRelay({
  ...(pushContact !== undefined && { waker: await wakerTo(pushContact) }),
  port,
  host,
  origins,
  behindProxy,
  site,
  log,
  identity: identity.value,
  storage: storage.value,
  clock: systemClock,
  random: systemRandom,
})
if (!relay.ok) stopWith([`The relay cannot listen: ${relay.refusal.why}`])
process.stdout.write(`${JSON.stringify({ event: 'ready', port: relay.value.port })}\n`)

let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void relay.value.close().then(() => process.exit(0))
  })
}
