import { expect, it, vi } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { TimelineItem } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import type { Device } from '../helpers/cast.devices.ts'
import { createWatch } from '../helpers/helpers.ts'
import { deviceOn } from '../helpers/hostileDisk.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf, voiceOf } from '../helpers/someMedia.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const day = 86_400_000
const date = new Date().toISOString().slice(0, 10)

const blobsOn = ({ disk }: Somebody): number =>
  [...disk.bytesByKey.keys()].filter((key) => /blob\/[0-9a-f]{64}$/.test(key)).length

/** Something happens on each phone, so that it looks at its clock. */
const nudge = (...all: readonly Somebody[]) =>
  Promise.all(all.map(({ device }) => device.run('noteNews', { newsIds: [] })))

const written = async (device: Device, is: (items: readonly TimelineItem[]) => boolean) => {
  const asked = { picture: '', circleId: '', month: date.slice(0, 7) } as const
  const items = (view: { days: readonly { items: readonly TimelineItem[] }[] }) =>
    view.days.flatMap((one) => one.items)
  return items(await device.until('timelineMonth', asked, (view) => is(items(view))))
}

/** Writes a day down with a photo and a voice, each looked at by the reader too. */
async function shareDay(writer: Somebody, reader: Somebody): Promise<void> {
  const photo = await writer.device.run('keepMedia', photoOf(systemRandom(9000)))
  const voice = await writer.device.run('keepMedia', voiceOf(systemRandom(9000)))
  const media = [photo.mediaId, voice.mediaId]
  await writer.device.run('addRecord', { date, text: 'The bulbs came up.', source: 'me', media })
  await sent(writer)
  const [item] = await written(reader.device, (items) => items.length > 0)
  if (item?.kind !== 'note') throw new Error('no note')
  for (const { mediaId } of item.media) await reader.device.run('openMedia', { mediaId })
}

it('lets photos go from each phone when the person said so, and keeps the words and the voices', async () => {
  const watch = createWatch()
  team = await teamOf({ Anne: ['care'] }, watch.clock)
  const [maureen, anne] = [team.holder, team.somebody('Anne')]
  await shareDay(anne, maureen)
  expect([blobsOn(maureen), blobsOn(anne)]).toEqual([2, 2])

  const rule = { photos: 'month', voices: 'always' } as const
  const no = await anne.device.session.run('setKeeping', rule)
  expect(no).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const zero = await maureen.device.session.run('setKeeping', { ...rule, photos: 0 as never })
  expect(zero).toMatchObject({ ok: false })
  await maureen.device.run('setKeeping', rule)
  await anne.device.until('keeping', null, ({ photos }) => photos === 'month')
  await nudge(maureen, anne)

  watch.on(20 * day)
  await nudge(maureen, anne)
  expect([blobsOn(maureen), blobsOn(anne)]).toEqual([2, 2])
  watch.on(11 * day)
  await nudge(maureen, anne)
  await vi.waitFor(() => expect([blobsOn(maureen), blobsOn(anne)]).toEqual([1, 1]), 20_000)
  const [item] = await written(anne.device, ([one]) => one?.kind === 'note' && one.letGo.length > 0)
  expect(item).toMatchObject({
    text: 'The bulbs came up.',
    media: [{ kind: 'voice' }],
    letGo: [{ kind: 'photo', asked: { name: 'Maureen' } }],
  })
})

it('believes no clock that leapt, and lets nothing go that it cannot get again', async () => {
  const watch = createWatch()
  team = await teamOf({ Anne: ['care'] }, watch.clock)
  const [maureen, anne] = [team.holder, team.somebody('Anne')]
  await shareDay(maureen, anne)
  await maureen.device.run('setKeeping', { photos: 'month', voices: 'month' })
  await anne.device.until('keeping', null, ({ photos }) => photos === 'month')
  watch.on(8 * day)
  await nudge(anne)

  const restart = async (ahead: number): Promise<void> => {
    await anne.device.close()
    const clock = { now: () => watch.clock.now() + ahead }
    Object.assign(anne, { device: await deviceOn(anne.disk, { origin: anne.line.origin, clock }) })
    await nudge(anne)
  }
  await restart(3 * 365 * day)
  // What it shows by that clock is one thing; what it has is another.
  const [gone] = await written(anne.device, (items) => items.length > 0)
  expect(gone).toMatchObject({ media: [], letGo: [{ kind: 'photo' }, { kind: 'voice' }] })
  expect(blobsOn(anne)).toBe(2)
  await restart(0)
  const [there] = await written(anne.device, (items) => items.length > 0)
  expect(there).toMatchObject({ media: [{ kind: 'photo' }, { kind: 'voice' }], letGo: [] })

  // A photo that nobody else has is kept until it is sent, however late.
  anne.line.away(true)
  anne.line.cut()
  const { mediaId } = await anne.device.run('keepMedia', photoOf(systemRandom(9000)))
  await anne.device.run('addRecord', { date, text: 'Alone', source: 'me', media: [mediaId] })
  for (let n = 0; n < 3; n++) {
    watch.on(20 * day)
    await nudge(anne)
  }
  await vi.waitFor(() => expect(blobsOn(anne)).toBe(1), 20_000)
})

it('of two who say it at once the longer counts, and nobody else says it in anybody\u2019s name', async () => {
  team = await teamOf({ Anne: ['care'], Mallory: ['care'] })
  const [maureen, anne] = [team.holder, team.somebody('Anne')]
  await maureen.device.run('nominate', {
    ...{ personId: await team.personId('Anne'), powers: ['circles'], history: 'all', basis: 'asked' },
    ...{ evidence: '', starterIds: [], voices: 0, days: 30 },
    circleIds: [await team.circleId('care')],
  })
  await anne.device.until('keeping', null, ({ mayChange }) => mayChange)
  for (const { line } of [maureen, anne]) {
    line.away(true)
    line.cut()
  }
  await maureen.device.run('setKeeping', { photos: 'month', voices: 'year' })
  await anne.device.run('setKeeping', { photos: 'year', voices: 'month' })
  for (const { line, device } of [maureen, anne]) {
    line.away(false)
    await device.run('sendNow', null)
  }
  const both = ({ photos, voices }: { photos: string; voices: string }) =>
    photos === 'year' && voices === 'year'
  for (const { device } of [maureen, anne]) await device.until('keeping', null, both)
  // Said again by who has read both, it takes their place.
  await maureen.device.run('setKeeping', { photos: 'always', voices: 'year' })
  const now = ({ photos, voices }: { photos: string; voices: string }) =>
    photos === 'always' && voices === 'year'
  await anne.device.until('keeping', null, now)
  await sent(maureen)
  await team.somebody('Mallory').device.until('keeping', null, now)

  const mallory = await behindMallory(team, relay().http)
  const everyone = (await team.circleId('everyone')) as CircleId
  const writing = await writingIn(mallory, everyone)
  await writing.create('media-keep', {
    photos: 'month',
    voices: 'month',
    replaces: [writing.idOf('media-keep')],
  })
  await writing.create('media-keep', { photos: 0, voices: [], replaces: 'all' })
  await writing.change(writing.idOf('media-keep'), (draft) => {
    draft['photos'] = 'month'
  })
  const heads = mallory.state().circleById.get(everyone)?.heads ?? []
  await mallory.say(everyone, 'Said last', { month: date.slice(0, 7), heads })
  for (const { device } of [maureen, anne])
    await device.until(
      'talk',
      { circleId: everyone },
      ({ room }) => room?.messages.at(-1)?.text === 'Said last',
    )
  for (const { device } of [maureen, anne]) expect(now(await device.see('keeping', null))).toBe(true)
  await mallory.stop()
})
