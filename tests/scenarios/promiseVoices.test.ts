import { expect, it, vi } from 'vitest'
import { systemRandom, type Bytes } from '../../src/base/index.ts'
import type { PromiseVoice } from '../../src/app/index.ts'
import type { PromiseKind, PromiseLanguage } from '../../src/domain/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf, voiceOf } from '../helpers/someMedia.ts'

/** A promise read aloud by the Holder: heard by everyone, in the language it is in, for as long as the words are those. */
const { somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const support = { textId: 'kith-support', version: 2 } as const
const speak = async (
  { device }: Somebody,
  of: { textId: string; version: number; pointId: string; language: PromiseLanguage },
  bytes: Bytes = systemRandom(20_000),
): Promise<string> => {
  const { mediaId } = await device.run('keepMedia', voiceOf(bytes, 'promise-voice'))
  return (await device.run('savePromiseVoice', { ...of, mediaId })).voiceId
}
const heardBy = async (
  { device }: Somebody,
  kind: PromiseKind,
  is: (voices: readonly PromiseVoice[]) => boolean,
): Promise<readonly PromiseVoice[]> => {
  const find = ({ promises }: { promises: readonly { kind: string; voices: readonly PromiseVoice[] }[] }) =>
    promises.find((item) => item.kind === kind)?.voices ?? []
  return find(await device.until('promises', null, (view) => is(find(view))))
}
const told = (voices: readonly PromiseVoice[]) =>
  voices.map(({ pointId, language, sameWords }) => [pointId, language, sameWords])

it('28: all of it and a point, heard by everyone; recorded again and taken away', async () => {
  team = await teamOf({ Priya: [] })
  const [maureen, priya] = [team.holder, team.somebody('Priya')]
  const bytes = systemRandom(20_000)
  await speak(maureen, { ...support, pointId: '', language: 'cy' }, bytes)
  expect((await maureen.device.see('media', { place: 'promise-voice' })).drafts).toEqual([])
  const first = await speak(maureen, { ...support, pointId: 'fair', language: 'easy' })
  const voices = await heardBy(priya, 'support', (all) => all.length === 2)
  expect(told(voices)).toEqual([
    ['fair', 'easy', true],
    ['', 'cy', true],
  ])
  expect(JSON.stringify(voices)).not.toContain('secret')
  const mediaId = voices[1]?.voice.mediaId ?? ''
  await vi.waitFor(async () => {
    expect((await priya.device.run('openMedia', { mediaId })).bytes).toEqual(bytes)
  }, 20_000)
  expect(await heardBy(priya, 'member', () => true)).toEqual([])

  // Another one takes its place, and one tap takes it away.
  const second = await speak(maureen, { ...support, pointId: 'fair', language: 'easy' })
  expect(second).not.toBe(first)
  await heardBy(priya, 'support', (all) => all.length === 2 && all.some((one) => one.voiceId === second))
  await maureen.device.run('removePromiseVoice', { voiceId: second })
  const left = await heardBy(priya, 'support', (all) => all.length === 1)
  expect(left[0]?.voice.mediaId).toBe(mediaId)

  const { mediaId: voice } = await priya.device.run('keepMedia', voiceOf(bytes))
  const { mediaId: hers } = await maureen.device.run('keepMedia', voiceOf(systemRandom(900)))
  const { mediaId: photo } = await maureen.device.run('keepMedia', photoOf(systemRandom(900)))
  const good = { ...support, pointId: '', language: 'en', mediaId: hers } as const
  for (const [one, bad, kind] of [
    [priya, { mediaId: voice }, 'not-allowed'],
    [maureen, { mediaId: photo }, 'not-found'],
    [maureen, { pointId: 'nothing of it' }, 'not-found'],
    [maureen, { version: 9 }, 'not-found'],
  ] as const)
    expect(await one.device.session.run('savePromiseVoice', { ...good, ...bad })).toMatchObject({
      refusal: { kind },
    })
  const remove = { voiceId: left[0]?.voiceId ?? '' }
  expect(await priya.device.session.run('removePromiseVoice', remove)).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
})

it('28: where the words are others now nobody is offered it, and the Holder is told; a point that stayed is heard', async () => {
  team = await teamOf({ Priya: [] })
  const [maureen, priya] = [team.holder, team.somebody('Priya')]
  const { textId } = await maureen.device.run('savePromiseText', {
    title: 'Ours',
    points: ['Tea first.', 'No shoes.'],
  })
  for (const pointId of ['', 'p1', 'p2'])
    await speak(maureen, { textId, version: 1, pointId, language: 'en' })
  await heardBy(priya, 'own', (all) => all.length === 3)
  const next = await maureen.device.run('savePromiseText', {
    title: 'Ours',
    points: ['Tea first.', 'Shoes off.'],
  })
  expect(told(await heardBy(priya, 'own', (all) => all.length === 1))).toEqual([['p1', 'en', true]])
  expect(told(await heardBy(maureen, 'own', (all) => all.length === 3))).toEqual([
    ['p2', 'en', false],
    ['p1', 'en', true],
    ['', 'en', false],
  ])
  await speak(maureen, { textId: next.textId, version: 2, pointId: 'p2', language: 'en' })
  await heardBy(priya, 'own', (all) => all.length === 2)
  expect(told(await heardBy(maureen, 'own', (all) => all.length === 3))).toEqual([
    ['p2', 'en', true],
    ['p1', 'en', true],
    ['', 'en', false],
  ])
})

it('28: two devices of the Holder without signal: both recordings are heard, until she makes another', async () => {
  team = await teamOf({ Priya: [] })
  const [phone, priya] = [team.holder, team.somebody('Priya')]
  const tablet = await somebody('Maureen’s tablet')
  await addDevice(phone.device, tablet.device, 'Tablet')
  await tablet.device.until('promises', null, ({ promises }) => promises.length > 0)
  for (const one of [phone, tablet]) {
    one.line.away(true)
    one.line.cut()
  }
  const of = { ...support, pointId: 'truth', language: 'en' } as const
  const made = [await speak(phone, of), await speak(tablet, of)]
  for (const one of [phone, tablet]) one.line.away(false)
  for (const one of [phone, tablet, priya]) {
    const voices = await heardBy(one, 'support', (all) => all.length === 2)
    expect(voices.map(({ voiceId }) => voiceId).toSorted()).toEqual(made.toSorted())
  }
  const third = await speak(tablet, of)
  await sent(tablet)
  for (const one of [phone, tablet, priya]) {
    const voices = await heardBy(one, 'support', (all) => all.length === 1)
    expect(voices[0]?.voiceId).toBe(third)
  }
})
