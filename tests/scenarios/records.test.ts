import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { TimelineItem } from '../../src/app/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf } from '../helpers/someMedia.ts'

const { phone } = phonesOnRelay('after each')
const everything = { picture: '', circleId: '' } as const
const date = new Date().toISOString().slice(0, 10)
const month = date.slice(0, 7)

/** What somebody reads of this month, the newest first. */
const read = async (
  one: Device,
  filter: { picture: '' | 'photo' | 'drink' | 'wash'; circleId: string } = everything,
) => (await one.see('timelineMonth', { ...filter, month })).days.flatMap((day) => day.items)

const until = async (one: Device, is: (items: readonly TimelineItem[]) => boolean) => {
  const { days } = await one.until('timelineMonth', { ...everything, month }, (view) =>
    is(view.days.flatMap((day) => day.items)),
  )
  return days.flatMap((day) => day.items)
}

async function team() {
  const [maureen, priya, tariq] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['schedule', 'care'])
  await join(maureen, tariq, 'Tariq', 'a volunteer', ['schedule'])
  return { maureen, priya, tariq }
}

it('writes down a day in words and a photo, says where it came from, and puts it right in the open', async () => {
  const { maureen, priya, tariq } = await team()
  const photo = await priya.run('keepMedia', photoOf(systemRandom(9000)))
  const { recordId } = await priya.run('addRecord', {
    date,
    text: 'Anne said: a good shower.',
    media: [photo.mediaId],
    tiles: ['shower'],
    source: 'told',
    from: ' Anne  Holroyd',
  })
  const [seen] = await until(maureen, (items) => items.length === 1)
  expect(seen).toMatchObject({
    kind: 'note',
    id: recordId,
    by: { name: 'Priya' },
    source: 'told',
    text: 'Anne said: a good shower.',
    media: [{ kind: 'photo' }],
    canChange: false,
    audience: { circle: { purpose: 'care' } },
  })
  // Found by its picture and its circle; nothing of it reaches who reads the schedule.
  const [care = ''] = await circleIds(maureen, 'care')
  expect(await read(maureen, { picture: 'photo', circleId: care })).toHaveLength(1)
  expect(await read(maureen, { picture: 'wash', circleId: '' })).toHaveLength(1)
  expect(await read(maureen, { picture: 'drink', circleId: '' })).toEqual([])
  expect((await tariq.see('timeline', everything)).months).toEqual([])
  const no = await tariq.session.run('addRecord', { date, text: 'Hello', source: 'me' })
  expect(no).toMatchObject({ refusal: { kind: 'not-allowed' } })

  await priya.run('addRecord', {
    date,
    text: 'Anne said: a bath.',
    source: 'told',
    from: 'Anne',
    insteadId: recordId,
  })
  const [right, ...more] = await until(maureen, ([one]) => one?.kind === 'note' && one.text.includes('bath'))
  expect(more).toEqual([])
  expect(right).toMatchObject({ before: [{ text: 'Anne said: a good shower.' }] })
  // Nobody puts right what somebody else said, and what is taken back is gone.
  const theirs = { date, text: 'No', source: 'me', insteadId: right?.id ?? '' } as const
  expect(await maureen.session.run('addRecord', theirs)).toMatchObject({ refusal: { kind: 'not-found' } })
  await priya.run('takeBackWritten', { id: right?.id ?? '' })
  await until(maureen, (items) => items.length === 0)
})

it('keeps the diary of the person in the middle for herself, or for whom she chooses', async () => {
  const { maureen, priya } = await team()
  const { circleId } = await maureen.run('onlyCircle', { personIds: [] })
  await maureen.run('addRecord', { date, text: 'Nobody else reads this.', source: 'me', circleId })
  await maureen.run('addRecord', { date, text: 'A walk by the canal.', source: 'me' })
  const shown = await until(priya, (items) => items.length === 1)
  expect(shown).toMatchObject([{ text: 'A walk by the canal.', by: { isHolder: true } }])
  expect(await read(maureen)).toHaveLength(2)
  // Of the schedule and of money nobody reads care there, the Holder's own words neither.
  const [schedule = ''] = await circleIds(maureen, 'schedule')
  const wide = await maureen.session.run('addRecord', { date, text: 'X', source: 'me', circleId: schedule })
  expect(wide).toMatchObject({ refusal: { kind: 'not-allowed' } })
})

it('a mark on the skin is followed by everybody who cares, and weeks stand beside one another', async () => {
  const { maureen, priya, tariq } = await team()
  const { noticedId } = await priya.run('notice', {
    date,
    what: 'skin',
    amount: null,
    kind: 'red',
    place: 'left-heel',
  })
  await maureen.until('body', null, ({ marks }) => marks.length === 1)
  await maureen.run('notice', { date, what: 'skin', amount: null, markId: noticedId, state: 'better' })
  await priya.run('notice', { date, what: 'pain', amount: 6, place: 'left-knee' })
  const body = await priya.until(
    'body',
    null,
    ({ marks, pains }) => marks[0]?.later.length === 1 && pains.length === 1,
  )
  expect(body.marks).toMatchObject([
    { mark: { of: 'red' }, later: [{ state: 'better', by: { name: 'Maureen' } }] },
  ])
  const pain = await priya.see('trend', { what: 'pain', until: '' })
  expect(pain).toMatchObject({ to: date, week: 'alone' })
  expect(pain.days).toHaveLength(28)
  expect(pain.days.at(-1)?.said).toMatchObject([{ amount: 6, place: 'left-knee', by: { isMe: true } }])
  expect((await tariq.see('body', null)).marks).toEqual([])
})

it('finds by a word and by a picture, only what each can read, and says what it cannot see', async () => {
  const { maureen, priya, tariq } = await team()
  const [care = ''] = await circleIds(maureen, 'care')
  const [everyone = ''] = await circleIds(maureen, 'everyone')
  const { recordId } = await priya.run('addRecord', {
    date,
    text: 'Her knee hurt on the café stairs.',
    tiles: ['walk'],
    source: 'me',
  })
  await priya.run('say', { circleId: care, text: 'Ask about the knee, please.' })
  await maureen.run('say', { circleId: everyone, text: 'The new kneeler for chapel has come.' })
  await priya.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
  await until(maureen, (items) => items.length === 1)
  const kinds = async (one: Device, text: string) =>
    (await one.run('find', { text })).hits
      .map((hit) => (hit.kind === 'thing' ? hit.what : hit.kind))
      .toSorted()
  expect(await kinds(priya, 'knee')).toEqual(['message', 'message', 'note'])
  expect(await kinds(priya, 'CAFE knee')).toEqual(['note'])
  await tariq.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
  expect(await kinds(tariq, 'knee')).toEqual(['message'])
  expect(await priya.see('lastTimes', null)).toMatchObject({
    lines: [{ id: 'walk', date }],
    notIn: ['intimate'],
  })
  expect((await tariq.see('lastTimes', null)).lines).toEqual([])
  // What is put right is found as it stands now.
  await priya.run('addRecord', { date, text: 'Her hip hurt.', source: 'me', insteadId: recordId })
  expect(await kinds(priya, 'cafe')).toEqual([])
  expect(await kinds(priya, 'hip')).toEqual(['note'])
  expect((await priya.see('lastTimes', null)).lines).toEqual([])
  for (const [text, kind] of [
    ['x'.repeat(300), 'too-long'],
    [' \u202e', 'nothing-yet'],
  ] as const)
    expect(await priya.session.run('find', { text })).toMatchObject({ refusal: { kind } })
  expect(await kinds(priya, '") OR * [[<b>')).toEqual([])
})

it('refuses in words what cannot be, and loses nothing that odd people type', async () => {
  const { maureen } = await team()
  const add = (takes: object) =>
    maureen.session.run('addRecord', { date, text: 'x', source: 'me', ...takes } as never)
  for (const [odd, kind] of [
    [{ text: ' \u202e ' }, 'nothing-yet'],
    [{ text: 'x'.repeat(10_000) }, 'too-long'],
    [{ date: '2026-02-30' }, 'bad-date'],
    [{ date: '2126-01-01' }, 'bad-date'],
    [{ time: '25:00' }, 'bad-date'],
    [{ media: ['none'] }, 'not-found'],
  ] as const)
    expect(await add(odd), kind).toMatchObject({ refusal: { kind } })
  const notice = (takes: object) =>
    maureen.session.run('notice', { date, what: 'pain', amount: 3, ...takes } as never)
  for (const odd of [
    { amount: 11 },
    { amount: 0.5 },
    { amount: null },
    { what: 'skin' },
    { kind: 'thin' },
    { what: 'x' },
  ])
    expect(await notice(odd)).toMatchObject({ refusal: { kind: 'not-an-answer' } })
  await add({ text: 'آج اچھا دن تھا 🙂 <b>x</b>' })
  expect(await read(maureen)).toMatchObject([{ text: 'آج اچھا دن تھا 🙂 <b>x</b>' }])
})
