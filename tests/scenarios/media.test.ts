import { beforeAll, expect, it, vi } from 'vitest'
import { equalBytes, systemRandom } from '../../src/base/index.ts'
import type { Commands, MediaItem } from '../../src/app/index.ts'
import type { Device } from '../helpers/cast.devices.ts'
import { deviceOn } from '../helpers/hostileDisk.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf, videoOf, voiceOf } from '../helpers/someMedia.ts'

const { teamOf } = phonesOnRelay('after all')
let team: Team
let circleId: string
beforeAll(async () => {
  team = await teamOf({ Anne: ['news'], Priya: [] })
  circleId = await team.circleId('news')
})

const phoneOf = (name: string) => team.somebody(name)

/** What lies on the phone of photos and voices, by name. */
const blobsOn = ({ disk }: Somebody): readonly string[] => {
  const noted = [...disk.bytesByKey.keys()].flatMap((key) => /blob\/([0-9a-f]{64})$/.exec(key)?.[1] ?? [])
  return noted.filter((id) => [...disk.bytesByKey.keys()].some((key) => key.includes(`volume/${id}/entry`)))
}

/** Until somebody reads a message of these words that something goes with. */
async function mediaWith(device: Device, text: string): Promise<readonly MediaItem[]> {
  const talk = await device.until('talk', { circleId }, ({ room }) =>
    (room?.messages ?? []).some((one) => one.text === text),
  )
  return talk.room?.messages.find((one) => one.text === text)?.media ?? []
}

it('a photo and a voice go with words to the circle, and are there without signal once they were looked at', async () => {
  const [maureen, anne] = [phoneOf('Maureen'), phoneOf('Anne')]
  const [photo, voice] = [systemRandom(1_400_000), systemRandom(90_000)]
  maureen.line.away(true)
  maureen.line.cut()
  const kept = await maureen.device.run('keepMedia', photoOf(photo))
  const said = await maureen.device.run('keepMedia', voiceOf(voice))
  expect((await maureen.device.see('shell', null)).phase).toBe('open')
  await maureen.device.run('say', { circleId, text: 'The new boots', media: [kept.mediaId, said.mediaId] })

  // Without signal she has it herself, and is told that it has not been sent.
  expect((await maureen.device.run('openMedia', { mediaId: kept.mediaId })).bytes).toEqual(photo)
  const shell = await maureen.device.until(
    'shell',
    null,
    (one) => one.phase === 'open' && one.saving.unsent >= 3,
  )
  expect(shell.phase === 'open' && shell.saving.state).not.toBe('sent')

  maureen.line.away(false)
  await maureen.device.run('sendNow', null)
  await sent(maureen)
  const [gotPhoto, gotVoice] = await mediaWith(anne.device, 'The new boots')
  expect(gotPhoto).toMatchObject({ kind: 'photo', width: 1200, bytes: photo.length })
  expect(gotVoice).toMatchObject({ kind: 'voice', seconds: 12 })
  const { bytes: small } = await anne.device.run('showThumbnail', { mediaId: gotPhoto?.mediaId ?? '' })
  expect(small.length).toBe(4000)
  const shown = await anne.device.run('openMedia', { mediaId: gotPhoto?.mediaId ?? '' })
  expect(equalBytes(shown.bytes, photo)).toBe(true)

  // What she looked at is hers to see in the cellar; what she did not look at is not.
  anne.line.away(true)
  anne.line.cut()
  await anne.device.until('shell', null, (one) => one.phase === 'open' && one.saving.problem !== null)
  const again = await anne.device.run('openMedia', { mediaId: gotPhoto?.mediaId ?? '' })
  expect(equalBytes(again.bytes, photo)).toBe(true)
  const away = await anne.device.session.run('openMedia', { mediaId: gotVoice?.mediaId ?? '' })
  expect(away).toEqual({ ok: false, refusal: { kind: 'media', why: 'away' } })
  anne.line.away(false)
  await anne.device.run('sendNow', null)
  await anne.device.until('me', null, (me) => me.relay.state === 'connected')
  const heard = await anne.device.run('openMedia', { mediaId: gotVoice?.mediaId ?? '' })
  expect(equalBytes(heard.bytes, voice)).toBe(true)
})

it('cut off in the middle again and again it goes on where it was, and a phone that was off sends the rest', async () => {
  const maureen = phoneOf('Maureen')
  const photo = systemRandom(1_500_000)
  const { mediaId } = await maureen.device.run('keepMedia', photoOf(photo))
  await maureen.device.run('say', { circleId, text: 'The garden', media: [mediaId] })
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 15))
    maureen.line.cut()
    await maureen.device.run('sendNow', null)
  }
  // The phone goes off before it is done.
  maureen.line.away(true)
  maureen.line.cut()
  await maureen.device.close()
  maureen.line.away(false)
  const restarted = await deviceOn(maureen.disk, { origin: maureen.line.origin })
  await restarted.until('shell', null, (one) => one.phase === 'open' && one.saving.unsent === 0, 60_000)
  const [item] = await mediaWith(phoneOf('Anne').device, 'The garden')
  const got = await phoneOf('Anne').device.run('openMedia', { mediaId: item?.mediaId ?? '' })
  expect(equalBytes(got.bytes, photo)).toBe(true)
  Object.assign(maureen, { device: restarted })
})

it('what was kept at a place waits there over a restart, is sent by nobody, and goes when it is binned', async () => {
  const anne = phoneOf('Anne')
  const place = `talk/${circleId}`
  const before = blobsOn(anne)
  const { mediaId } = await anne.device.run('keepMedia', voiceOf(systemRandom(40_000), place))
  await anne.device.run('keepMedia', photoOf(systemRandom(40_000)))
  await anne.device.close()
  const restarted = await deviceOn(anne.disk, { origin: anne.line.origin })
  Object.assign(anne, { device: restarted })
  const { drafts } = await restarted.until('media', { place }, (view) => view.drafts.length === 1)
  expect(drafts[0]).toMatchObject({ mediaId, kind: 'voice' })
  // What was kept for the moment only is gone with the moment.
  expect((await restarted.see('media', { place: '' })).drafts).toEqual([])
  const shell = await restarted.until('shell', null, (one) => one.phase === 'open')
  expect(shell.phase === 'open' && shell.saving.unsent).toBe(0)
  await restarted.run('binMedia', { mediaId })
  await restarted.until('media', { place }, (view) => view.drafts.length === 0)
  expect(blobsOn(anne)).toEqual(before)
})

it('25: a video in pieces stands on a card in words too, and comes a piece after the other to who can read the card', async () => {
  const [maureen, priya] = [phoneOf('Maureen'), phoneOf('Priya')]
  const place = 'card/new/good-day'
  const pieces = [systemRandom(400_000), systemRandom(400_000), systemRandom(90_000)] as const
  // One that was not finished leaves nothing.
  const left = await maureen.device.run('keepPiece', { bytes: systemRandom(70_000) })
  const clean = blobsOn(maureen)
  await maureen.device.run('binMedia', { mediaId: left.pieceId })
  expect(blobsOn(maureen).length).toBe(clean.length - 1)

  const before: string[] = []
  for (const bytes of pieces.slice(0, 2))
    before.push((await maureen.device.run('keepPiece', { bytes })).pieceId)
  const kept = await maureen.device.run('keepMedia', videoOf(pieces[2], place, before))
  expect(kept).toMatchObject({ kind: 'video', pieces: 3, bytes: 890_000, seconds: 41, words: '' })
  // A phone that goes off now has it all, and what was not finished is gone.
  await maureen.device.run('keepPiece', { bytes: systemRandom(70_000) })
  const withAll = blobsOn(maureen)
  await maureen.device.close()
  Object.assign(maureen, { device: await deviceOn(maureen.disk, { origin: maureen.line.origin }) })
  await maureen.device.until('media', { place }, ({ drafts }) => drafts.length === 1)
  expect(blobsOn(maureen).length).toBe(withAll.length - 1)

  const words = 'I make tea. \u202e I laugh.'
  const told = await maureen.device.run('describeMedia', { mediaId: kept.mediaId, words })
  expect(told).toMatchObject({ words: 'I make tea.  I laugh.' })
  const long = { mediaId: told.mediaId, words: 'x'.repeat(10_000) }
  expect(await maureen.device.session.run('describeMedia', long)).toMatchObject({
    refusal: { kind: 'too-long' },
  })
  await maureen.device.run('saveCard', {
    ...{
      cardId: null,
      circleId: await team.circleId('everyone'),
      kind: 'good-day',
      starter: 'A good day is',
    },
    ...{ text: '', media: [told.mediaId] },
  })
  const { cards } = await priya.device.until('profile', null, (view) => view.cards.length === 1)
  const [item] = cards[0]?.sayings[0]?.media ?? []
  expect(item).toMatchObject({ kind: 'video', pieces: 3, words: 'I make tea.  I laugh.' })
  const mediaId = item?.mediaId ?? ''
  expect((await priya.device.run('showThumbnail', { mediaId })).bytes.length).toBe(5000)
  for (const [piece, bytes] of pieces.entries()) {
    const got = await vi.waitFor(() => priya.device.run('openMedia', { mediaId, piece }), 20_000)
    expect([got.type, equalBytes(got.bytes, bytes)]).toEqual(['video/mp4', true])
  }
  expect(await priya.device.session.run('openMedia', { mediaId, piece: 3 })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

it('what is larger or longer than it may be, of another kind, or not this phone’s is refused, and nothing is kept', async () => {
  const { session } = phoneOf('Maureen').device
  const before = blobsOn(phoneOf('Maureen'))
  const small = systemRandom(900)
  const [photo, voice, video] = [photoOf(small), voiceOf(small), videoOf(small)]
  const kept = (takes: object) => session.run('keepMedia', takes as Commands['keepMedia']['takes'])
  for (const [bad, why] of [
    [{ ...voice, media: { ...voice.media, seconds: 2400 } }, 'damaged'],
    [{ ...photo, media: { ...photo.media, width: 12_000, height: 9000 } }, 'damaged'],
    [{ ...photo, media: { ...photo.media, type: 'image/svg+xml' } }, 'damaged'],
    [{ ...voice, media: { ...voice.media, type: 'text/html' } }, 'damaged'],
    [{ ...video, media: { ...video.media, type: 'video/quicktime' } }, 'damaged'],
    [{ ...video, media: { ...video.media, seconds: 61 } }, 'damaged'],
    [{ ...photo, bytes: systemRandom(1_500_001) }, 'too-large'],
    [{ ...voice, bytes: systemRandom(6_000_001) }, 'too-large'],
    [{ ...video, bytes: systemRandom(8_000_001) }, 'too-large'],
    [{ ...video, bytes: new Uint8Array() }, 'empty'],
  ] as const)
    expect(await kept(bad)).toEqual({ ok: false, refusal: { kind: 'media', why } })
  expect(await kept({ ...video, before: ['nothing'] })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(blobsOn(phoneOf('Maureen'))).toEqual(before)
})

it('whoever is taken out of the team keeps no photo of it on the phone', async () => {
  const [maureen, anne] = [phoneOf('Maureen'), phoneOf('Anne')]
  expect(blobsOn(anne).length).toBeGreaterThan(0)
  await maureen.device.run('removePerson', { personId: await team.personId('Anne') })
  await anne.device.run('sendNow', null)
  await anne.device.until('shell', null, (shell) => shell.phase === 'removed')
  const left = () => [...anne.disk.bytesByKey.keys()].filter((key) => /(^|\/)(blob|volume)\//.test(key))
  await expect.poll(left).toEqual([])
})
