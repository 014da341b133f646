import * as Automerge from '@automerge/automerge/slim'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { makeGrant } from '../../src/circles/index.ts'
import { sealEntry } from '../../src/documents/entries.ts'
import { deriveVolume, type Payload } from '../../src/documents/index.ts'
import { mintEpoch, mintKeyring, type CircleId, type TeamId } from '../../src/keys/index.ts'
import type { VolumeId } from '../../src/protocol/index.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { reads } from '../helpers/hostileTeam.ts'
import { openAll } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { startLiarRelay, type LiarRelay } from '../helpers/liarRelay.ts'
import { factsIn, isTold, leadTo, screensOf, tellStory, type LiarStory } from '../helpers/liarStory.ts'

let relay: LiarRelay
let story: LiarStory
beforeEach(async () => {
  relay = await startLiarRelay()
  story = await tellStory(relay)
})
afterEach(async () => {
  await story.team.close()
  await relay.close()
})

const timeout = 180_000

/** Until every phone has set aside as much as it can have got. */
const setAside = (count: (name: string) => number): Promise<unknown> =>
  Promise.all(
    story.all.map((one) => one.device.until('me', null, (me) => me.setAside.length >= count(one.name))),
  )

const screens = (): Promise<unknown[]> => Promise.all(story.all.map((one) => screensOf(one, story.care)))

describe('bytes that the relay puts where they do not belong', () => {
  it('A1, A4, A8: any entry in any other volume opens nowhere and changes nothing', { timeout }, async () => {
    const { team, anne, say, allRead, all, care } = story
    await team.holder.device.run('saveCard', {
      cardId: null,
      circleId: care,
      starter: 'Ask first',
      text: 'before you touch the chair',
    })
    await say(anne, 'I will')
    await allRead()
    for (const one of all) await one.device.until('profile', null, ({ cards }) => cards.length === 1)
    const before = await screens()

    const there = [...relay.entriesByVolume].map(([volume, entries]) => [volume, [...entries]] as const)
    let moved = 0
    for (const [from, entries] of there)
      for (const [to] of there)
        for (const entry of from === to ? [] : entries) {
          await relay.inject(to, entry)
          moved++
        }
    expect(moved).toBeGreaterThan(60)
    await setAside(() => 10)
    await say(team.holder, 'still here')
    await allRead()
    const text = 'still here'
    expect(without(await screens(), text)).toEqual(before)
  })

  it('A8: changes of its own, and any other bytes, never come near a document', { timeout }, async () => {
    const { team, anne, say, allRead, care, volumeOf } = story
    const volume = await volumeOf('tea at four')
    const before = await screens()
    const documents = await Promise.all(story.all.map(({ device }) => device.see('me', null)))
    const change = Automerge.getLastLocalChange(
      Automerge.change(Automerge.init<Record<string, unknown>>(), (draft) => void (draft['text'] = 'mine')),
    )
    // A sound change, what looks like a sealed entry, and less.
    for (const bytes of [change ?? [], [1, ...systemRandom(511)], [0]])
      await relay.inject(volume, new Uint8Array(bytes))
    await setAside(() => 3)
    expect(await screens()).toEqual(before)
    const after = await Promise.all(story.all.map(({ device }) => device.see('me', null)))
    expect(after.map((me) => me.onThisPhone.documents)).toEqual(
      documents.map((me) => me.onThisPhone.documents),
    )
    await say(anne, 'and on we go')
    await allRead()
    await reads(team.holder, care, story.said)
  })

  it(
    'A6: a key that it hands out as the circle’s own is nobody’s, and nothing is sealed under it',
    { timeout },
    async () => {
      const { team, anne, say, allRead, care } = story
      // All that a relay could find out, and more: who they are, and their public keys.
      const holder = await keyringOn(team.holder.disk)
      const [teamId] = [...holder.epochsByTeam.keys()] as [TeamId]
      const rogue = mintEpoch(systemRandom, teamId, care as CircleId)
      const ring = { ...mintKeyring(systemRandom, Date.now()), epochsByTeam: new Map([[teamId, [rogue]]]) }
      const victims = [holder, await keyringOn(anne.disk)].flatMap(({ certificate }) => [
        certificate.person,
        certificate.device,
      ])
      const grants = victims.map((keys) => makeGrant(teamId, rogue.circle, keys, [rogue], ring.device))
      const before = [...relay.entriesByVolume.keys()]
      for (const bytes of grants) {
        const payload: Payload = { kind: 'grant', bytes }
        const entry = { seq: 1, previous: '0'.repeat(64), heads: [], at: Date.now(), payload }
        const access = deriveVolume(rogue, 'grants', '')
        const sealed = sealEntry(access, entry, ring.device.signing, true, systemRandom)
        for (const volume of before) await relay.inject(volume as VolumeId, sealed.bytes)
      }
      await setAside(() => 4)
      for (const one of story.all) await say(one, `from ${one.name}`)
      await allRead()
      const opened = openAll([ring], await storedOf(), monthsAround(Date.now()))
      expect(factsIn(opened, 'message')).toEqual([])
    },
  )

  it('A12: what does not open is answered as what does: not at all', { timeout }, async () => {
    const { tariq, say, volumeOf, said, care, anne } = story
    const other = await relay.face()
    leadTo(tariq, other)
    await isTold(tariq, null)
    const volume = await volumeOf('tea at four')
    await say(anne, 'this one opens')
    await reads(tariq, care, said)
    // Whatever is asked again, opened or shut; what is put is a person's doing, and of timers a phone asks once.
    const asked = (): readonly string[] => other.heard.filter((type) => type !== 'put' && type !== 'timers')
    const before = asked()
    const wrong = [...(relay.entriesByVolume.get(volume)?.at(-1) ?? [])]
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1
    for (const bytes of [new Uint8Array(wrong), new Uint8Array(wrong.slice(0, -1)), systemRandom(512)])
      await other.inject(volume, bytes)
    await tariq.device.until('me', null, (me) => me.setAside.length === 3)
    await say(anne, 'and so does this')
    await reads(tariq, care, said)
    expect(asked()).toEqual(before)
  })

  it('A5: an older version is not spoken, and nothing is said to it', { timeout }, async () => {
    const { anne, say, allRead } = story
    const old = await relay.face()
    old.rewrite((message) => (message.type === 'hello' ? { ...message, version: 0 } : message))
    leadTo(anne, old)
    await isTold(anne, 'relay-nonsense')
    expect(old.heard).toEqual([])
    leadTo(anne, relay)
    await say(anne, 'in the version of today')
    await allRead()
  })
})

const storedOf = async () =>
  [...relay.entriesByVolume].flatMap(([volume, entries]) =>
    entries.map((bytes, i) => ({ volume, number: i + 1, bytes: new Uint8Array(bytes) })),
  )

/** The screens without one message, by its text. */
const without = (all: unknown[], text: string): unknown[] =>
  (all as { messages: { text: string }[] }[]).map((one) => ({
    ...one,
    messages: one.messages.filter((message) => message.text !== text),
  }))
