import { expect, it } from 'vitest'
import { bytesToHex, labels } from '../../src/base/index.ts'
import { hash, sign } from '../../src/crypto/index.ts'
import { deriveVolume, type VolumeAccess } from '../../src/documents/index.ts'
import type { CircleId, EpochKey } from '../../src/keys/index.ts'
import { admissionBytes, entryId, type Open, type VolumeId } from '../../src/protocol/index.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { purposesOfAll, sent, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { connect, type TestClient } from '../helpers/relayClient.ts'
import { createAviary } from '../helpers/canary.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000
const months = monthsAround(Date.now())
const kinds = ['acts', 'grants', 'living'] as const

/** Every volume that follows from a key. */
const volumesOf = (key: EpochKey): readonly VolumeAccess[] => [
  ...kinds.flatMap((kind) =>
    (kind === 'living' ? ['g1', `g${key.commitment.slice(0, 16)}`] : ['']).map((period) =>
      deriveVolume(key, kind, period),
    ),
  ),
  ...months.map((month) => deriveVolume(key, 'month', month)),
]

/** Opens a volume with somebody's own proof, for this or for another volume. */
function openAs(client: TestClient, { address }: VolumeAccess, volume: VolumeId): void {
  const nonce = crypto.getRandomValues(new Uint8Array(32))
  const terms = { relay: client.hello.relay, relayNonce: client.hello.nonce, nonce, volume }
  const proof = sign(labels.relayAdmission, admissionBytes(terms), address.secretKey)
  client.send({ type: 'open', volume, since: 0, nonce, proof } satisfies Open)
}

it('B2: an honest phone that is out hangs up and hears no more', { timeout }, async () => {
  team = await teamOf({ Anne: ['care'], Priya: ['care'] })
  const priya = team.somebody('Priya')
  await sent(priya)
  expect(priya.line.connections()).toBe(1)
  await team.holder.device.run('removePerson', { personId: await team.personId('Priya') })
  await priya.device.until('shell', null, (shell) => shell.phase === 'removed')
  while (priya.line.connections() > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await team.holder.device.run('say', { circleId: await team.circleId('care'), text: 'after' })
  await sent(team.holder)
  expect(priya.line.connections()).toBe(0)
})

it(
  'B2, B6: a socket that stays open with every old key gets no content that was written after, and opens no new volume',
  { timeout },
  async () => {
    const aviary = createAviary()
    team = await teamOf({ Anne: purposesOfAll, Priya: purposesOfAll })
    const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
    for (const purpose of purposesOfAll)
      await anne.device.run('say', { circleId: await team.circleId(purpose), text: 'before' })
    await sent(anne)
    await sent(priya)
    await priya.device.close()
    const ring = await keyringOn(priya.disk)
    const keys = [...ring.epochsByTeam.values()].flat()
    const client = await connect(relay().url)
    const old = keys.flatMap(volumesOf)
    for (const access of old) openAs(client, access, access.volume)
    for (const access of old) await client.next('opened', ({ volume }) => volume === access.volume)
    // All that is there is taken first, so that what comes from now on was written after.
    const stored = await entriesIn(relay().folder)
    const idOf = (bytes: Uint8Array): string => bytesToHex(entryId(bytes, hash))
    const before = new Set(stored.map(({ bytes }) => idOf(bytes)))

    await team.holder.device.run('removePerson', { personId: await team.personId('Priya') })
    await sent(team.holder)
    const written: string[] = []
    for (const one of [team.holder, anne])
      for (const purpose of ['everyone', ...purposesOfAll]) {
        const text = aviary.word(`${one.name} in ${purpose}`)
        written.push(text)
        await one.device.run('say', { circleId: await team.circleId(purpose), text })
      }
    for (const one of [team.holder, anne]) await sent(one)

    const pushed = client.inbox.flatMap((message) =>
      message.type === 'entries' ? message.entries.map((bytes) => ({ volume: message.volume, bytes })) : [],
    )
    const after = pushed.filter(({ bytes }) => !before.has(idOf(bytes)))
    const opened = openAll(
      [ring],
      after.map(({ volume, bytes }, number) => ({ volume, number, bytes: new Uint8Array(bytes) })),
      months,
    )
    expect(opened.flatMap((one) => aviary.findIn(wordsOf(one)))).toEqual([])
    // What comes are the letters by which those who are behind hear of it: who is out, and boxes for others.
    expect(opened.map(({ kind }) => kind).filter((kind) => kind !== 'acts' && kind !== 'grants')).toEqual([])
    expect(after).toHaveLength(opened.length)

    // Each new volume is asked for with each old key. A key opens its own address and no other.
    const fresh = [
      ...new Set((await entriesIn(relay().folder)).map(({ volume }) => volume as VolumeId)),
    ].filter((volume) => !stored.some((one) => one.volume === volume))
    expect(fresh.length).toBeGreaterThan(purposesOfAll.length)
    for (const volume of fresh) {
      const asking = await connect(relay().url)
      for (const access of old.slice(0, 2)) openAs(asking, access, volume)
      expect(await asking.next('refused')).toMatchObject({ code: 'not-admitted', volume })
      asking.socket.terminate()
    }
    client.socket.terminate()
  },
)

it(
  'C6: what is dated 1999 or 2031 is read with its date, moves nothing and hides nothing',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['care'], Mallory: ['care'] })
    const anne = team.somebody('Anne')
    const care = (await team.circleId('care')) as CircleId
    const say = async (text: string): Promise<void> => {
      await anne.device.run('say', { circleId: care, text })
      await sent(anne)
    }
    await say('before')
    await sent(team.somebody('Mallory'))
    await team.somebody('Mallory').device.close()
    const { circles } = await anne.device.see('people', null)
    let now = ''
    const clock = { now: () => Date.parse(now) }
    const mallory = await insiderOn(team.somebody('Mallory').disk, relay().http, undefined, clock)
    const { circleById } = mallory.state()
    const heads = [care, mallory.team as string as CircleId].flatMap((id) => circleById.get(id)?.heads ?? [])
    const month = new Date().toISOString().slice(0, 7)
    for (const date of ['1999-06-01', '2031-06-01']) {
      now = date
      await mallory.say(care, `from ${date}`, { month, heads: [...new Set(heads)] })
    }
    await mallory.stop()
    await say('after')
    for (const one of [team.holder, anne]) {
      const { room } = await one.device.until(
        'talk',
        { circleId: care },
        (talk) => talk.room?.messages.length === 4,
      )
      expect(room?.messages.map(({ text }) => text)).toEqual([
        'from 1999-06-01',
        'before',
        'after',
        'from 2031-06-01',
      ])
      expect(room?.messages.map(({ at }) => new Date(at).getUTCFullYear())).toContain(1999)
      const me = await one.device.see('me', null)
      expect(me.setAside).toEqual([])
    }
    expect((await anne.device.see('people', null)).circles).toEqual(circles)
  },
)
