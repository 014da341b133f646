import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { join } from '../helpers/cast.devices.ts'
import { createAviary } from '../helpers/canary.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { circlesOfAll, monthsAround } from '../helpers/hostileWriting.ts'
import {
  purposesOfAll,
  reads,
  sent,
  somebody,
  teamOf,
  type Somebody,
  type Team,
} from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { randomFrom } from '../helpers/relayCrash.ts'
import { buildRelayBundle, runRelay, type RelayProcess } from '../helpers/relayProcess.ts'

const seed = Number(process.env['KITH_KILL_SEED'] ?? Date.now() % 1_000_000)
const kills = Number(process.env['KITH_KILLS'] ?? 8)

let bundle: string
let data: string
beforeAll(async () => {
  bundle = await buildRelayBundle('relay-killed')
  data = await mkdtemp(joinPath(tmpdir(), 'kith-killed-'))
}, 60_000)
afterAll(() => rm(data, { recursive: true, force: true }))

/**
 * The relay is killed while three people write, again and again. What any phone ever showed as sent is on the relay's
 * disk before anybody comes back to put it there again, and on the phone of somebody who joins afterwards.
 */
it(
  `E1: killed ${kills} times in the middle of a story, the relay loses nothing that was shown as sent`,
  { timeout: 180_000 },
  async () => {
    console.log(`killed: KITH_KILL_SEED=${seed}`)
    const random = randomFrom(seed)
    const below = (n: number): number => Math.floor(random() * n)
    const aviary = createAviary()
    let relay: RelayProcess = await runRelay(bundle, data)
    const team: Team = await teamOf(relay, { Anne: purposesOfAll, Priya: purposesOfAll })
    const { people } = team
    const ids = new Map<string, string>()
    for (const circle of circlesOfAll) ids.set(circle, await team.circleId(circle))
    const shownAsSent = new Set<string>()
    let heard = (): void => {}
    for (const { device } of people)
      for (const circleId of ids.values())
        device.session.watch('talk', { circleId }, ({ room }) => {
          for (const { text, saved } of room?.messages ?? []) if (saved === 'sent') shownAsSent.add(text)
          heard()
        })

    const written: { readonly circle: string; readonly text: string }[] = []
    const write = async (writer: Somebody): Promise<void> => {
      for (let n = 0; n < 8; n++) {
        const circle = circlesOfAll[below(circlesOfAll.length)] ?? 'everyone'
        const text = aviary.word(`message ${written.length}`)
        written.push({ circle, text })
        await writer.device.run('say', { circleId: ids.get(circle) ?? '', text })
      }
    }

    for (let kill = 1; kill <= kills; kill++) {
      const enough = shownAsSent.size + 1 + below(12)
      const isTime = new Promise<void>((resolve) => {
        heard = () => void (shownAsSent.size >= enough && resolve())
      })
      const writing = people.map(write)
      await isTime
      await relay.kill('SIGKILL')
      if (kill === kills) for (const { line } of people) line.away(true)
      const shown = [...shownAsSent]
      await Promise.all(writing)
      expect(await notOnDisk(people, shown)).toEqual([])
      if (kill === kills) break
      relay = await runRelay(bundle, data)
      for (const { line, device } of people) {
        line.lead(relay.url)
        await device.run('sendNow', null)
      }
    }

    const acknowledged = shownAsSent.size
    relay = await runRelay(bundle, data)
    for (const { line } of people) {
      line.lead(relay.url)
      line.away(false)
    }
    const carol = await somebody(relay, 'Carol')
    await team.holder.device.run('sendNow', null)
    await join(team.holder.device, carol.device, 'Carol', 'a friend', purposesOfAll)
    for (const one of people) {
      await one.device.run('sendNow', null)
      await sent(one)
    }
    for (const [circle, circleId] of ids)
      await reads(
        carol,
        circleId,
        written.filter((one) => one.circle === circle).map(({ text }) => text),
      )
    console.log(
      `killed: ${kills} kills, ${written.length} messages, ${acknowledged} shown as sent by then, all there`,
    )
    expect(acknowledged).toBeGreaterThan(kills)
    await carol.device.close()
    await carol.line.close()
    await team.close()
    await relay.kill('SIGTERM')
  },
)

/** Of these words, those that the Holder's keys find nowhere on the dead relay's disk. */
async function notOnDisk(
  [holder]: readonly Somebody[],
  texts: readonly string[],
): Promise<readonly string[]> {
  if (!holder) throw new Error('nobody is here')
  const loot = openAll([await keyringOn(holder.disk)], await entriesIn(data), monthsAround(Date.now()))
  const all = Buffer.concat(loot.map(wordsOf))
  return texts.filter((text) => !all.includes(text))
}
