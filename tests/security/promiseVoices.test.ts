import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import { shippedPromises, wordsToSpeak } from '../../src/domain/index.ts'
import { textHash, type CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { voiceOf } from '../helpers/someMedia.ts'

const { relay, teamOf } = phonesOnRelay('after all')
let team: Team

it('C1: a voice that a member put there reads nobody the promise, nor does theirs in the place of the Holder’s', async () => {
  team = await teamOf({ Priya: [], Mallory: [] })
  const [maureen, priya, bad] = [team.holder.device, team.somebody('Priya').device, team.somebody('Mallory')]
  const everyone = (await team.circleId('everyone')) as CircleId
  const of = { textId: 'kith-support', version: 2, pointId: 'fair', language: 'en' } as const
  const { mediaId } = await maureen.run('keepMedia', voiceOf(systemRandom(900)))
  const { voiceId } = await maureen.run('savePromiseVoice', { ...of, mediaId })
  const voicesOf = async () =>
    (await priya.see('promises', null)).promises.find(({ kind }) => kind === 'support')?.voices
  for (const one of [priya, bad.device])
    await one.until('promises', null, ({ promises }) => promises.some(({ voices }) => voices.length === 1))
  await sent(bad)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  try {
    const epoch = mallory.epoch(everyone)
    const chapter = must(await mallory.documents.openChapter([epoch], 'living', 'g1'))
    await mallory.carrier.follow()
    const row = (id: string) => mallory.documents.view(chapter)?.rows[id]
    await expect.poll(() => row(voiceId)).toBeDefined()
    const heads = mallory.state().circleById.get(everyone)?.heads ?? []
    const place = { chapter: chapterIdOf(everyone, 'living', 'g1'), epoch: epoch.commitment, heads }
    const text = shippedPromises.find(({ textId, version }) => textId === of.textId && version === of.version)
    const words = (text && wordsToSpeak(text, 'truth', 'en')) ?? ''
    const forged = {
      ...voiceOf(systemRandom(900)).media,
      ...{ secret: systemRandom(32), hash: systemRandom(32), bytes: 900, at: 1 },
    }
    const spoken = { text: of.textId, version: 2, language: 'en', point: 'truth', hash: textHash(words) }
    const own = await mallory.documents.create(place, 'promise-voice', (draft) => {
      Object.assign(draft, { ...spoken, voice: forged })
    })
    mallory.carrier.put(must(own))

    // Another voice in the place of hers, after that one: none of them is offered, until she reads it again.
    const spoilt = await mallory.documents.change(place, voiceId, (draft) => {
      draft['voice'] = forged
    })
    mallory.carrier.put(must(spoilt))
    await mallory.sent()
    for (const one of [priya, maureen])
      await one.until('promises', null, ({ promises }) => promises.every(({ voices }) => voices.length === 0))
    const again = await maureen.run('keepMedia', voiceOf(systemRandom(900)))
    const second = await maureen.run('savePromiseVoice', { ...of, mediaId: again.mediaId })
    await priya.until('promises', null, ({ promises }) => promises.some(({ voices }) => voices.length > 0))
    expect((await voicesOf())?.map((one) => one.voiceId)).toEqual([second.voiceId])
  } finally {
    await mallory.stop()
  }
})
