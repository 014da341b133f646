import { expect, it } from 'vitest'
import { equalBytes, systemRandom } from '../../src/base/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import type { GreetingKind } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { photoOf, voiceOf } from '../helpers/someMedia.ts'

/** A photo of oneself and a voice that says hello: for whom they are, on all their devices, and by nobody else. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const content = systemRandom(30_000)

/** Keeps one and shows it to these circles; gives its id. */
async function greets(
  { device }: Somebody,
  kind: GreetingKind,
  ...purposes: readonly string[]
): Promise<string> {
  const made = kind === 'photo' ? photoOf(content, 'me/photo') : voiceOf(content, 'me/voice')
  const { mediaId } = await device.run('keepMedia', made)
  const circleIds = await Promise.all(purposes.map((purpose) => team.circleId(purpose)))
  await device.run('saveGreeting', { kind, mediaId, circleIds })
  return mediaId
}
const photoIn = async ({ device }: Somebody, personId: string) =>
  (await device.see('briefs', null))[personId]?.photo
const showsPhoto = ({ device }: Somebody, personId: string, mediaId: string | null) =>
  device.until('briefs', null, (briefs) => briefs[personId]?.photo === mediaId)

it('a photo stands beside the name for the circles it is for, and for nobody else', async () => {
  team = await teamOf({ Priya: ['care'], Tariq: ['schedule'], Osei: ['care'] })
  const [priya, tariq, osei] = ['Priya', 'Tariq', 'Osei'].map(team.somebody) as [Somebody, Somebody, Somebody]
  const personId = await team.personId('Priya')
  const voice = await greets(priya, 'voice', 'everyone')
  const photo = await greets(priya, 'photo', 'care')
  expect((await priya.device.see('media', { place: 'me/photo' })).drafts).toEqual([])
  await sent(priya)

  for (const one of [osei, team.holder]) {
    await showsPhoto(one, personId, photo)
    const view = await one.device.until('member', { personId }, (seen) => seen?.greeting.voice !== null)
    expect(view?.greeting.photo).toMatchObject({ audience: { circle: { purpose: 'care' } } })
    const { bytes } = await one.device.run('showThumbnail', { mediaId: photo })
    expect(bytes.length).toBe(4000)
  }
  const shown = await osei.device.run('openMedia', { mediaId: photo })
  expect(equalBytes(shown.bytes, content)).toBe(true)

  // He hears her, and of the photo his phone knows nothing.
  const asTariq = await tariq.device.until('member', { personId }, (seen) => seen?.greeting.voice !== null)
  expect(asTariq?.greeting).toMatchObject({ photo: null, voice: { item: { mediaId: voice, seconds: 12 } } })
  expect(await photoIn(tariq, personId)).toBe(null)
  const refused = await tariq.device.session.run('showThumbnail', { mediaId: photo })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  const seenBy = async (name: string) => {
    const theirs = await team.holder.device.see('seeAs', { personId: await team.personId(name) })
    return theirs?.briefs[personId]?.photo
  }
  expect([await seenBy('Tariq'), await seenBy('Osei')]).toEqual([null, photo])

  const no = async (mediaId: string, circleIds: readonly string[]) =>
    priya.device.session.run('saveGreeting', { kind: 'photo', mediaId, circleIds })
  const care = await team.circleId('care')
  expect(await no(voice, [care])).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  for (const circleIds of [[], [await team.circleId('schedule')]])
    expect(await no(photo, circleIds)).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

  // The same photo for more of them, and then one tap takes it away everywhere. The voice stays.
  await priya.device.run('saveGreeting', {
    kind: 'photo',
    mediaId: photo,
    circleIds: [care, await team.circleId('everyone')],
  })
  await showsPhoto(tariq, personId, photo)
  await priya.device.run('removeGreeting', { kind: 'photo' })
  for (const one of [tariq, osei, team.holder]) await showsPhoto(one, personId, null)
  const { greetings } = await priya.device.see('myPage', null)
  expect(greetings).toMatchObject({ photo: null, voice: { item: { mediaId: voice } } })
})

it('two devices of the Holder without signal: what each put there comes together', async () => {
  team = await teamOf({ Priya: ['care'] })
  const phone = team.holder
  const personId = await team.personId('Maureen')
  const first = await greets(phone, 'photo', 'everyone')
  await sent(phone)
  const tablet = await somebody('Maureen’s tablet')
  await addDevice(phone.device, tablet.device, 'Tablet')
  await showsPhoto(tablet, personId, first)
  for (const one of [phone, tablet]) {
    one.line.away(true)
    one.line.cut()
  }
  const voice = await greets(phone, 'voice', 'everyone')
  const photo = await greets(tablet, 'photo', 'everyone')
  for (const one of [phone, tablet]) one.line.away(false)
  for (const one of [phone, tablet, team.somebody('Priya')]) {
    const view = await one.device.until(
      'member',
      { personId },
      (seen) => seen?.greeting.voice !== null && seen?.greeting.photo?.item.mediaId === photo,
    )
    expect(view?.greeting.voice?.item.mediaId).toBe(voice)
  }
})

it(
  'C1: a photo that another member put there in somebody’s name shows nothing',
  { timeout: 180_000 },
  async () => {
    team = await teamOf({ Priya: ['care'], Mallory: ['care'] })
    const [priya, bad] = [team.somebody('Priya'), team.somebody('Mallory')]
    const personId = await team.personId('Priya')
    const care = (await team.circleId('care')) as CircleId
    const photo = await greets(priya, 'photo', 'care')
    await showsPhoto(bad, personId, photo)
    await showsPhoto(team.holder, personId, photo)
    for (const one of [priya, bad]) await sent(one)
    await bad.device.close()
    const mallory = await insiderOn(bad.disk.copy(), relay().http)
    try {
      const epoch = mallory.epoch(care)
      const chapter = must(await mallory.documents.openChapter([epoch], 'living', 'g1'))
      await mallory.carrier.follow()
      const hers = () =>
        Object.values(mallory.documents.view(chapter)?.rows ?? {}).find(
          ({ type }) => type === 'member-greeting',
        )
      await expect.poll(hers).toBeDefined()
      const heads = [care, mallory.team as string as CircleId].flatMap(
        (circle) => mallory.state().circleById.get(circle)?.heads ?? [],
      )
      const place = { chapter: chapterIdOf(care, 'living', 'g1'), epoch: epoch.commitment, heads }
      const forged = {
        ...photoOf(content).media,
        secret: systemRandom(32),
        hash: systemRandom(32),
        bytes: 9,
        at: 1,
      }

      // One of their own with her name on it is theirs, and hers stays.
      const own = await mallory.documents.create(place, 'member-greeting', (draft) => {
        Object.assign(draft, { photo: forged, person: personId, 'carried/first': new Uint8Array(32) })
      })
      mallory.carrier.put(must(own))
      await mallory.sent()
      const mallorys = await team.personId('Mallory')
      await team.holder.device.until('briefs', null, (briefs) => briefs[mallorys]?.photo !== null)
      expect(await photoIn(team.holder, personId)).toBe(photo)

      // Who refers to the same photo with a small picture of something else has that with their own words only.
      const before = await team.holder.device.run('showThumbnail', { mediaId: photo })
      const refs = hers()?.data as { readonly photo: object }
      const other = { ...refs.photo, thumbnail: systemRandom(4000) }
      const month = monthsAround(Date.now())[1] ?? ''
      await mallory.fact(care, 'message', { text: 'Look', media: [other] }, { month, heads })
      const { room } = await team.holder.device.until('talk', { circleId: care }, (talk) =>
        (talk.room?.messages ?? []).some(({ text }) => text === 'Look'),
      )
      expect(room?.messages[0]?.media[0]?.mediaId).not.toBe(photo)
      expect(await team.holder.device.run('showThumbnail', { mediaId: photo })).toEqual(before)

      // Another one in the place of hers: neither is shown, until she puts hers there again.
      const spoilt = await mallory.documents.change(place, hers()?.document ?? '', (draft) => {
        draft['photo'] = forged
      })
      mallory.carrier.put(must(spoilt))
      await mallory.sent()
      for (const one of [team.holder, priya]) await showsPhoto(one, personId, null)
      await priya.device.run('saveGreeting', { kind: 'photo', mediaId: photo, circleIds: [care] })
      await showsPhoto(team.holder, personId, photo)
    } finally {
      await mallory.stop()
    }
  },
)
