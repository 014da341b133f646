import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { circleIds, device } from '../helpers/cast.devices.ts'
import { someEntry } from '../helpers/relayClient.ts'
import { start, type Child } from './child.ts'
import { comes, micros, pause } from './clock.ts'
import { diskOf, newFolder, removeFolder, type DiskKind } from './folders.ts'
import { foundTeam, untilSent } from './team.ts'
import type { Bench, Work } from './bench.ts'

const each = 25

/**
 * Nothing waits for a fixed time: from the command `say` to the first byte of its put, taken by a proxy between the
 * device and the relay. In between it is sealed and on the device's disk. Against a socket that sends as many bytes
 * through such a proxy, at once and after a flushed write.
 */
export const benches = [firstByte]

async function firstByte(): Promise<Bench> {
  const relay = await start('relay', null)
  const onFolder = await saying(relay, 'folder')
  const inMemory = await saying(relay, 'memory')
  const bare = await sending(false)
  const flushed = await sending(true)
  return {
    name: 'from a command to the first byte of its put',
    tells: ['p50', 'p95'],
    rounds: 9,
    compare: [
      { subject: onFolder.work, against: [flushed.work] },
      { subject: inMemory.work, against: [bare.work] },
    ],
    async close() {
      for (const one of [onFolder, inMemory, bare, flushed]) await one.end()
      await relay.end()
    },
  }
}

type Sender = { readonly work: Work; end(): Promise<void> }

async function saying(relay: Child<'relay'>, disk: DiskKind): Promise<Sender> {
  const folder = await newFolder()
  const { maureen: founder } = await foundTeam(relay.began.http, folder, 0)
  const [circleId = ''] = await circleIds(founder, 'everyone')
  await untilSent(founder)
  await founder.close()
  const proxy = await start('proxy', { port: relay.began.port })
  const chunks = chunksOf(proxy)
  const maureen = await device({ origin: proxy.began.http, ...(await diskOf(folder, disk)) })
  await maureen.until('me', null, (me) => me.relay.state === 'connected')
  await pause(500)
  let said = 0
  return {
    work: {
      name: disk === 'folder' ? 'say, on a folder' : 'say, disk in memory',
      async run() {
        const times: number[] = []
        for (let i = 0; i < each; i++) {
          const text = `Number ${++said}: had the porridge, and walked to the gate and back.`
          times.push(await chunks.first(() => maureen.run('say', { circleId, text })))
          await untilSent(maureen)
        }
        const talk = await maureen.see('talk', { circleId })
        if (talk.room?.messages.length !== said) throw new Error('Not every message is there once')
        return { wall: times }
      },
    },
    async end() {
      await maureen.close()
      await proxy.end()
      await removeFolder(folder)
    },
  }
}

async function sending(flush: boolean): Promise<Sender> {
  const echo = await start('echo', null)
  const proxy = await start('proxy', { port: Number(new URL(echo.began.url).port) })
  const chunks = chunksOf(proxy)
  const socket = new WebSocket(proxy.began.url, { perMessageDeflate: false })
  await new Promise((resolve) => socket.once('open', resolve))
  const path = join(tmpdir(), `kith-bench-${process.pid}-${flush}`)
  const file = openSync(path, 'a')
  const frame = someEntry(730)
  return {
    work: {
      name: flush ? 'ws alone, after a flushed write' : 'ws alone',
      async run() {
        const times: number[] = []
        for (let i = 0; i < each; i++)
          times.push(
            await chunks.first(async () => {
              if (flush) {
                writeSync(file, frame)
                fdatasyncSync(file)
              }
              socket.send(frame)
            }),
          )
        return { wall: times }
      },
    },
    async end() {
      socket.terminate()
      await proxy.end()
      await echo.end()
      closeSync(file)
      rmSync(path)
    },
  }
}

/** Times what is done until the first bytes of at least an entry's length go up. */
function chunksOf(proxy: Child<'proxy'>) {
  let wanted: ((at: number) => void) | undefined
  proxy.hear(({ at, bytes }) => {
    if (bytes > 256) wanted?.(at)
  })
  return {
    async first(run: () => Promise<unknown>): Promise<number> {
      let first = 0
      wanted = (at) => (first ||= at)
      const began = micros()
      await run()
      await comes('the first byte', () => first > 0)
      wanted = undefined
      await pause(5)
      return first - began
    },
  }
}
