import { WebSocket } from 'ws'
import { circleIds, device, join, type Device } from '../helpers/cast.devices.ts'
import { someEntry } from '../helpers/relayClient.ts'
import { start, type Child } from './child.ts'
import { comes, micros } from './clock.ts'
import { diskOf, newFolder, removeFolder, type DiskKind } from './folders.ts'
import { foundTeam, untilSent, writeHistory } from './team.ts'
import type { Bench, Work } from './bench.ts'

const each = 25

/**
 * From the command `say` on one device to the message on the screen of another: two sessions and the real relay, each a
 * process. Against two bare sockets and a bare server that flushes every frame before it passes it on.
 */
export const benches = [() => seen(0), () => seen(1000)]

async function seen(messages: number): Promise<Bench> {
  const relay = await start('relay', null)
  const onFolders = await talking(relay, 'folder', messages)
  const inMemory = await talking(relay, 'memory', messages)
  const bare = await passing()
  return {
    name: `a write seen by another device, after ${messages} messages`,
    tells: ['p50', 'p95'],
    rounds: 9,
    compare: [
      { subject: onFolders.work, against: [bare.work] },
      { subject: inMemory.work, against: [bare.work] },
    ],
    async close() {
      for (const each of [onFolders, inMemory, bare]) await each.end()
      await relay.end()
    },
  }
}

type Pair = { readonly work: Work; end(): Promise<void> }

/** Maureen writes, Anne reads; what they had said before is on both devices. */
async function talking(relay: Child<'relay'>, disk: DiskKind, messages: number): Promise<Pair> {
  const origin = relay.began.http
  const folders = [await newFolder(), await newFolder()] as const
  const circleId = await makeTeam(origin, folders, messages)
  const anne = await start('reader', { origin, folder: folders[1], disk, circleId })
  const maureen = await device({ origin, ...(await diskOf(folders[0], disk)) })
  let unsent = -1
  maureen.session.watch('talk', { circleId }, () => {})
  maureen.session.watch('shell', null, (shell) => {
    unsent = shell.phase === 'open' && shell.saving.state === 'sent' ? 0 : -1
  })
  await untilConnected(maureen)

  const seenAt = new Map<string, number>()
  anne.hear(({ text, at }) => seenAt.set(text, at))
  let said = 0
  const sayOne = async (): Promise<number> => {
    const text = `Number ${++said}: had the porridge, and walked to the gate and back.`
    const began = micros()
    const done = maureen.run('say', { circleId, text })
    await comes('what was said, on the other device', () => seenAt.has(text))
    await done
    await comes('the receipt', () => unsent === 0)
    return (seenAt.get(text) ?? Number.NaN) - began
  }
  return {
    work: {
      name: disk === 'folder' ? 'say, on folders' : 'say, disks in memory',
      async run() {
        const times: number[] = []
        for (let i = 0; i < each; i++) times.push(await sayOne())
        if ((await anne.ask.count()) !== messages + said) throw new Error('Not every message is there once')
        return { wall: times }
      },
    },
    async end() {
      await maureen.close()
      await anne.end()
      for (const folder of folders) await removeFolder(folder)
    },
  }
}

async function makeTeam(
  origin: string,
  folders: readonly [string, string],
  messages: number,
): Promise<string> {
  const { maureen, seriesIds } = await foundTeam(origin, folders[0], 0)
  const anne = await device({ origin, folder: folders[1] })
  await join(maureen, anne, 'Anne', 'my sister', ['schedule'])
  const [circleId = ''] = await circleIds(maureen, 'everyone')
  await untilSent(maureen)
  await anne.close()
  await maureen.close()
  if (messages === 0) return circleId
  await writeHistory(folders[0], seriesIds, { records: 0, messages, days: 0 })
  const again = await device({ origin, folder: folders[0] })
  const annes = await device({ origin, folder: folders[1] })
  await untilSent(again)
  await annes.until('talk', { circleId }, ({ room }) => room?.messages.length === messages, 120_000)
  await annes.close()
  await again.close()
  return circleId
}

const untilConnected = (one: Device): Promise<unknown> =>
  one.until('me', null, (me) => me.relay.state === 'connected')

/** What two sockets and a flushed file take for it. */
async function passing(): Promise<Pair> {
  const server = await start('passOn', null)
  const far = await start('listener', { url: server.began.url })
  const socket = new WebSocket(server.began.url, { perMessageDeflate: false })
  await new Promise((resolve) => socket.once('open', resolve))
  const seenAt = new Map<string, number>()
  let kept = 0
  far.hear(({ text, at }) => seenAt.set(text, at))
  socket.on('message', () => kept++)
  let sent = 0
  const frame = Buffer.from(someEntry(730))
  return {
    work: {
      name: 'ws alone, flushed',
      async run() {
        const times: number[] = []
        for (let i = 0; i < each; i++) {
          const name = String(++sent).padStart(16, '0')
          frame.write(name)
          const began = micros()
          socket.send(frame)
          await comes('the frame, on the other side', () => seenAt.has(name))
          await comes('the answer', () => kept === sent)
          times.push((seenAt.get(name) ?? Number.NaN) - began)
        }
        return { wall: times }
      },
    },
    async end() {
      socket.terminate()
      await far.end()
      await server.end()
    },
  }
}
