import { WebSocket, WebSocketServer } from 'ws'
import type { AddressInfo } from 'node:net'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'
import { start, type Child } from './child.ts'
import { comes, micros, pause, timed } from './clock.ts'
import { newFolder, removeFolder } from './folders.ts'
import { foundTeam, noteOf, untilSent, writeHistory } from './team.ts'
import type { Bench, Times, Work } from './bench.ts'

const records = 1000
const days = 250

/**
 * Somebody is let in, on a phone with nothing on it, until all records are there to be read. The bytes are counted at
 * the socket, both ways, from the invitation's opening on, beside the records as JSON. The time is from the Holder's yes,
 * against a bare socket that carries as many bytes.
 */
export const benches = [newDevice]

async function newDevice(): Promise<Bench> {
  const relay = await start('relay', null)
  const origin = relay.began.http
  const folder = await newFolder()
  const founded = await foundTeam(origin, folder, days)
  await untilSent(founded.maureen)
  await founded.maureen.close()
  await writeHistory(folder, founded.seriesIds, { records, messages: 0, days })
  const maureen = await device({ origin, folder })
  await untilSent(maureen)
  const plain = Buffer.byteLength(JSON.stringify((await maureen.see('records', null)).records.map(plainOf)))
  const first = await letIn(relay, maureen)
  const { down, up } = first.bytes

  const subject: Work = { name: 'let in', run: async () => ({ wall: [(await letIn(relay, maureen)).time] }) }
  const bare: Work = { name: 'ws alone, as many bytes', run: () => carried(down) }
  return {
    name:
      `a new device with ${records} records ` +
      `(${kib(down)} down and ${kib(up)} up, ${(down / plain).toFixed(1)} times their ${kib(plain)} as JSON)`,
    tells: ['mean'],
    rounds: 3,
    counted: { downBytes: down, upBytes: up, plainBytes: plain, perRecordBytes: Math.round(down / records) },
    compare: [{ subject, against: [bare] }],
    async close() {
      await maureen.close()
      await removeFolder(folder)
      await relay.end()
    },
  }
}

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`

/** What people wrote and ticked, without who else can see it. */
const plainOf = ({ visitId, visitTitle, date, note, mood, handover, tiles }: RecordLike): object => ({
  ...{ visitId, visitTitle, date, note, mood, handover, tiles },
})
type RecordLike = Awaited<ReturnType<typeof recordsOf>>[number]
const recordsOf = async (one: Device) => (await one.see('records', null)).records

let invited = 0

async function letIn(relay: Child<'relay'>, maureen: Device) {
  const proxy = await start('proxy', { port: relay.began.port })
  const phone = await start('joiner', { origin: proxy.began.http })
  const name = `Priya ${++invited}`
  const ids = await circleIds(maureen, 'schedule', 'care', 'news')
  const { link, invitationId } = await maureen.run('invite', {
    ...{ name, relation: 'my assistant', ask: '', circleIds: ids, days: 7 },
  })
  await untilSent(maureen)
  await phone.ask.accept(link, name)
  await maureen.until('people', null, (people) =>
    people.invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )
  let there = 0
  phone.hear(({ at }) => (there = at))
  const all = phone.ask.untilRecords(records)
  const began = micros()
  await maureen.run('admit', { invitationId, circleIds: ids, history: 'all' })
  await all
  await comes('the note of it', () => there > 0)
  await pause(300)
  const bytes = await proxy.ask.counted()
  const notes = new Set((await phone.ask.records()).map(([, note]) => note))
  for (let n = 0; n < records; n++) if (!notes.has(noteOf(n))) throw new Error('A record is not there')
  await phone.end()
  await proxy.end()
  return { time: there - began, bytes }
}

/** In frames as large as the relay's pages. */
async function carried(bytes: number): Promise<Times> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  await new Promise((resolve) => server.once('listening', resolve))
  const page = Buffer.alloc(512 * 1024)
  server.on('connection', (socket) => {
    for (let left = bytes; left > 0; left -= page.length)
      socket.send(page.subarray(0, Math.min(left, page.length)))
  })
  const time = await timed(1, async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      perMessageDeflate: false,
    })
    await new Promise<void>((resolve) => {
      let got = 0
      socket.on('message', (frame: Buffer) => {
        got += frame.length
        if (got === bytes) resolve()
      })
    })
    socket.terminate()
  })
  await new Promise((resolve) => server.close(resolve))
  return time
}
