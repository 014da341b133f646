import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { MessageItem, TalkRoom } from '../../src/app/index.ts'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { sent } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { voiceOf } from '../helpers/someMedia.ts'

const { phone, teamOf } = phonesOnRelay('after each')

async function team() {
  const made = await teamOf({ Anne: ['schedule'], Priya: ['schedule'] })
  const [circleId = ''] = await circleIds(made.holder.device, 'schedule')
  const phones = ['Maureen', 'Anne', 'Priya'].map((name) => made.somebody(name))
  return { made, circleId, phones }
}

const roomUntil = async (
  one: Device,
  circleId: string,
  is: (room: TalkRoom) => boolean,
): Promise<TalkRoom> => {
  const { room } = await one.until('talk', { circleId }, (view) => view.room !== null && is(view.room))
  if (!room) throw new Error('no room')
  return room
}
const saying = (room: TalkRoom, text: string): MessageItem | undefined =>
  room.messages.find((one) => one.text === text)
const heard = async (one: Device, circleId: string, text: string): Promise<MessageItem> => {
  const found = saying(await roomUntil(one, circleId, (room) => saying(room, text) !== undefined), text)
  if (!found) throw new Error(text)
  return found
}
const seers = (room: TalkRoom, text: string) => saying(room, text)?.seenBy.map(({ name }) => name) ?? []

it('73: who saw it says so once a visit, whoever does not want to says nothing; what is new is counted until they look', async () => {
  const { circleId, phones } = await team()
  const [maureen, anne, priya] = phones.map(({ device }) => device) as [Device, Device, Device]
  await maureen.run('say', { circleId, text: 'Soup on Sunday?' })
  await heard(anne, circleId, 'Soup on Sunday?')
  await heard(priya, circleId, 'Soup on Sunday?')
  const fresh = async (one: Device) =>
    (await one.see('talk', { circleId: null })).rooms.find(
      (room) => room.audience.circle.circleId === circleId,
    )?.fresh
  expect(await fresh(anne)).toBe(1)
  expect(await fresh(maureen)).toBe(0)

  await priya.run('setSaySeen', { saySeen: false })
  await priya.run('seeTalk', { circleId })
  await anne.run('seeTalk', { circleId })
  await roomUntil(maureen, circleId, (room) => seers(room, 'Soup on Sunday?').join() === 'Anne')
  expect(await fresh(anne)).toBe(0)
  // Read here, and nobody hears of it.
  expect(await fresh(priya)).toBe(0)
  const before = (await anne.see('me', null)).onThisPhone.facts
  await anne.run('seeTalk', { circleId })
  expect((await anne.see('me', null)).onThisPhone.facts).toBe(before)
  await priya.run('setSaySeen', { saySeen: true })
  await maureen.run('say', { circleId, text: 'With dumplings' })
  await heard(priya, circleId, 'With dumplings')
  await priya.run('seeTalk', { circleId })
  const room = await roomUntil(maureen, circleId, (now) => seers(now, 'With dumplings').length > 0)
  expect(seers(room, 'With dumplings')).toEqual(['Priya'])
})

it('73: an answer names what it answers; pinned and taken down by anybody, in the open; on two phones without signal both hold', async () => {
  const { circleId, phones } = await team()
  const [holder, annes] = phones
  const [maureen, anne, priya] = phones.map(({ device }) => device) as [Device, Device, Device]
  await maureen.run('say', { circleId, text: 'Who has the key?' })
  const asked = await heard(anne, circleId, 'Who has the key?')
  await anne.run('say', { circleId, text: 'I have', quotes: asked.messageId })
  const answer = await heard(maureen, circleId, 'I have')
  // 79: a thank-you is a message with a picture.
  await priya.run('say', { circleId, text: 'Thank you!', quotes: answer.messageId, thanks: 'tea' })
  expect((await heard(anne, circleId, 'Thank you!')).thanks).toBe('tea')
  expect(answer.quotes).toMatchObject({ text: 'Who has the key?', state: 'here', by: { name: 'Maureen' } })
  const { rooms } = await maureen.see('talk', { circleId: null })
  expect(rooms.find((room) => room.audience.circle.circleId === circleId)).toMatchObject({
    answersMe: 1,
  })

  // Both pin it without signal: one pin on the screen, and taken down it is down.
  for (const one of [holder, annes]) {
    one?.line.away(true)
    one?.line.cut()
  }
  await maureen.run('pinMessage', { circleId, messageId: answer.messageId })
  await anne.run('pinMessage', { circleId, messageId: answer.messageId })
  for (const one of [holder, annes]) {
    one?.line.away(false)
    void one?.device.run('sendNow', null)
  }
  const both = await roomUntil(priya, circleId, (room) => room.pins[0]?.pinIds.length === 2)
  expect(both.pins.map(({ message }) => message.text)).toEqual(['I have'])
  await priya.run('unpinMessage', { circleId, pinIds: both.pins[0]?.pinIds ?? [] })
  await roomUntil(maureen, circleId, (room) => room.pins.length === 0)
  await maureen.run('pinMessage', { circleId, messageId: answer.messageId })
  const again = await roomUntil(anne, circleId, (room) => room.pins[0]?.by?.name === 'Maureen')
  expect(again.pins.map(({ pinIds }) => pinIds.length)).toEqual([1])
})

it('73: taken back by whoever said it, on another of their phones too; the answer to it says so', async () => {
  const { circleId, phones } = await team()
  const [maureen, anne] = phones.map(({ device }) => device) as [Device, Device, Device]
  await anne.run('say', { circleId, text: 'That was unkind of him' })
  const { messageId } = await heard(maureen, circleId, 'That was unkind of him')
  await maureen.run('say', { circleId, text: 'Was it?', quotes: messageId })
  await heard(anne, circleId, 'Was it?')
  expect(await maureen.session.run('takeBack', { circleId, messageId })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  const tablet = await phone()
  await addDevice(anne, tablet, 'Tablet')
  await heard(tablet, circleId, 'That was unkind of him')
  await tablet.run('takeBack', { circleId, messageId })
  const room = await roomUntil(maureen, circleId, (now) => now.messages.some((one) => one.isBack))
  expect(room.messages.find((one) => one.isBack)).toMatchObject({ text: '', media: [], by: { name: 'Anne' } })
  expect(saying(room, 'Was it?')?.quotes).toMatchObject({ state: 'back', text: '' })
  expect(JSON.stringify(room)).not.toContain('unkind')
})

it('77: words beside a voice, by who speaks or hears; two at once both stay until one takes their place', async () => {
  const { circleId, phones } = await team()
  const [holder, annes, priyas] = phones
  const [maureen, anne, priya] = phones.map(({ device }) => device) as [Device, Device, Device]
  const { mediaId } = await maureen.run('keepMedia', voiceOf(systemRandom(4000)))
  await maureen.run('say', { circleId, text: '', media: [mediaId] })
  const voice = (room: TalkRoom) => room.messages.find((one) => one.media.length > 0)
  const { messageId = '' } = voice(await roomUntil(anne, circleId, (room) => voice(room) !== undefined)) ?? {}
  await roomUntil(priya, circleId, (room) => voice(room) !== undefined)
  for (const one of [annes, priyas]) {
    one?.line.away(true)
    one?.line.cut()
  }
  await anne.run('writeVoiceWords', { circleId, messageId, text: 'The milk is off', replaces: [] })
  await priya.run('writeVoiceWords', { circleId, messageId, text: 'The milk has gone off', replaces: [] })
  for (const one of [annes, priyas]) {
    one?.line.away(false)
    void one?.device.run('sendNow', null)
  }
  const room = await roomUntil(maureen, circleId, (now) => voice(now)?.words.length === 2)
  const replaces = voice(room)?.words.map(({ wordsId }) => wordsId) ?? []
  await maureen.run('writeVoiceWords', { circleId, messageId, text: 'The milk has turned', replaces })
  const after = await roomUntil(anne, circleId, (now) => voice(now)?.words[0]?.by.name === 'Maureen')
  expect(voice(after)?.words.map(({ text }) => text)).toEqual(['The milk has turned'])
  if (holder) await sent(holder)
})

it('73: two people talk alone: also the Holder does not read it, a tablet of theirs does; taken back it is gone for both', async () => {
  const { made, phones } = await team()
  const [maureen, anne, priya] = phones.map(({ device }) => device) as [Device, Device, Device]
  const [anneId, priyaId] = [await made.personId('Anne'), await made.personId('Priya')]
  const roomWith = (one: Device, personId: string, texts: string) =>
    one.until(
      'directTalk',
      { personId, most: 60 },
      (room) => room?.messages.map(({ text, isBack }) => (isBack ? 'back' : text)).join() === texts,
    )
  await anne.run('sayDirectly', { personId: priyaId, text: 'How does she take her tea?', media: [] })
  await roomWith(priya, anneId, 'How does she take her tea?')
  await priya.run('sayDirectly', { personId: anneId, text: 'Milk first', media: [] })
  await roomWith(anne, priyaId, 'How does she take her tea?,Milk first')
  const tablet = await phone()
  await addDevice(priya, tablet, 'Tablet')
  const there = await roomWith(tablet, anneId, 'How does she take her tea?,Milk first')
  expect((await tablet.see('directTalks', null)).talks.map(({ person }) => person.name)).toEqual(['Anne'])

  // Her own talk with Anne is another, and she has nothing of theirs.
  await maureen.run('sayDirectly', { personId: anneId, text: 'Happy birthday', media: [] })
  const maureenId = await made.personId('Maureen')
  await roomWith(anne, maureenId, 'Happy birthday')
  await roomWith(maureen, anneId, 'Happy birthday')
  await roomWith(maureen, priyaId, '')
  expect((await maureen.see('directTalks', null)).talks).toHaveLength(1)

  const messageId = there?.messages[1]?.messageId ?? ''
  // Not Anne's to take back, whatever she sends.
  await anne.run('takeBackDirectly', { personId: priyaId, messageId })
  await anne.run('sayDirectly', { personId: priyaId, text: 'Thanks', media: [] })
  await roomWith(priya, anneId, 'How does she take her tea?,Milk first,Thanks')
  await tablet.run('takeBackDirectly', { personId: anneId, messageId })
  await roomWith(anne, priyaId, 'How does she take her tea?,back,Thanks')
  expect(await anne.session.run('sayDirectly', { personId: anneId, text: 'Me', media: [] })).toMatchObject({
    ...{ ok: false, refusal: { kind: 'not-allowed' } },
  })
})

it('76: a message becomes a task and a record in two taps; they name it, and it says what became of it', async () => {
  const made = await teamOf({ Anne: ['schedule', 'care'], Priya: ['schedule'] })
  const [circleId = ''] = await circleIds(made.holder.device, 'schedule')
  const [maureen, anne, priya] = ['Maureen', 'Anne', 'Priya'].map((name) => made.somebody(name).device) as [
    Device,
    Device,
    Device,
  ]
  await priya.run('say', { circleId, text: 'She had a fall on the step.\nThe rail is loose' })
  const { messageId } = await heard(anne, circleId, 'She had a fall on the step.\nThe rail is loose')
  await anne.run('makeOfMessage', { circleId, messageId, what: 'task' })
  await anne.run('makeOfMessage', { circleId, messageId, what: 'record' })
  const room = await roomUntil(maureen, circleId, (now) => now.messages[0]?.became.length === 2)
  expect(room.messages[0]?.became.map(({ what, by }) => `${by.name} ${what}`)).toEqual([
    'Anne task',
    'Anne record',
  ])
  // Priya reads no care records, and nothing tells her that there is one.
  const priyas = await roomUntil(priya, circleId, (now) => now.messages[0]?.became.length === 1)
  expect(priyas.messages[0]?.became.map(({ what }) => what)).toEqual(['task'])
  const { open: tasks } = await maureen.until('tasks', null, (view) => view.open.length === 1)
  expect(tasks[0]).toMatchObject({ title: 'She had a fall on the step. The rail is loose', from: messageId })
  const of = room.messages[0]?.became[0]?.of
  expect(tasks[0]?.taskId).toBe(of)
  // Both ways: the record says what it came of, also once it was put right, and the visit that was planned of it too.
  const record = room.messages[0]?.became[1]
  const fromOf = async (one: Device, id = '') =>
    (await one.see('cameFrom', null)).all
      .filter((from) => from.of === id)
      .map((from) => [from.messageId, from.by?.name])
  expect(await fromOf(maureen, record?.of)).toEqual([[messageId, 'Priya']])
  expect(await fromOf(priya, of)).toEqual([[messageId, 'Priya']])
  expect((await priya.see('cameFrom', null)).all).toHaveLength(1)
  const { recordId } = await anne.run('addRecord', {
    ...{ date: record?.on ?? '', text: 'A fall on the back step', source: 'me', insteadId: record?.of ?? '' },
  })
  await maureen.until('cameFrom', null, ({ all }) => all.some((from) => from.of === recordId))
  const { seriesId } = await maureen.run('planVisit', {
    ...{
      title: 'The rail',
      weekdays: [1],
      start: '09:00',
      minutes: 30,
      personId: null,
      tiles: [],
      repeat: 'once',
    },
    from: record?.on ?? '',
  })
  await maureen.run('noteMessageBecame', { circleId, messageId, seriesId })
  const planned = await roomUntil(priya, circleId, (now) => now.messages[0]?.became.length === 2)
  expect(planned.messages[0]?.became[1]).toMatchObject({ what: 'visit', of: seriesId, on: record?.on })
  expect(await fromOf(priya, seriesId)).toEqual([[messageId, 'Priya']])
  // Somebody else's word that it became theirs makes it nobody's.
  await priya.run('noteMessageBecame', { circleId, messageId, seriesId })
  await priya.run('say', { circleId, text: 'That is all' })
  const after = await roomUntil(maureen, circleId, (now) => now.messages.length === 2)
  expect(after.messages[0]?.became.filter(({ what }) => what === 'visit')).toHaveLength(1)
  // Who is not in the care circle cannot write there, from talk either.
  expect(await priya.session.run('makeOfMessage', { circleId, messageId, what: 'record' })).toMatchObject({
    ...{ ok: false, refusal: { kind: 'not-allowed' } },
  })
})

it('73: two who talk alone: pinned for both; messages not wanted come no more and nobody is told; who leaves leaves what was said', async () => {
  const { made, phones } = await team()
  const [maureen, anne, priya] = phones.map(({ device }) => device) as [Device, Device, Device]
  const [anneId, priyaId] = [await made.personId('Anne'), await made.personId('Priya')]
  await anne.run('sayDirectly', { personId: priyaId, text: 'Tea at four?', media: [] })
  const with_ = (personId: string) => ({ personId, most: 60 })
  const heardIt = await priya.until('directTalk', with_(anneId), (room) => room?.messages.length === 1)
  await priya.run('pinDirectly', {
    personId: anneId,
    messageId: heardIt?.messages[0]?.messageId ?? '',
    up: true,
  })
  const pinned = await anne.until('directTalk', with_(priyaId), (room) => room?.pins.length === 1)
  expect(pinned?.pins[0]).toMatchObject({ text: 'Tea at four?', state: 'here' })

  await priya.run('stopDirect', { personId: anneId, stopped: true })
  await anne.run('sayDirectly', { personId: priyaId, text: 'Answer me', media: [] })
  const room = await priya.until('directTalk', with_(anneId), (now) => now?.messages.length === 2)
  expect(room?.isStopped).toBe(true)
  const { talks } = await priya.see('directTalks', null)
  expect(talks).toMatchObject([{ text: '', isFresh: false, isStopped: true }])
  expect((await priya.see('digest', null)).needsMe).toEqual([])
  // Looking at it says nothing to her, and her own page is as it was.
  await priya.run('seeDirect', { personId: anneId })
  await priya.run('stopDirect', { personId: anneId, stopped: false })
  await priya.run('stopDirect', { personId: anneId, stopped: true })
  await priya.run('say', { circleId: (await circleIds(priya, 'schedule'))[0] ?? '', text: 'Later' })
  await heard(anne, (await circleIds(anne, 'schedule'))[0] ?? '', 'Later')
  const annes = await anne.see('directTalk', with_(priyaId))
  expect(annes).toMatchObject({ isStopped: false, hasLeft: false })
  expect(annes?.messages).toHaveLength(2)

  await maureen.run('removePerson', { personId: anneId })
  const left = await priya.until('directTalk', with_(anneId), (now) => now?.hasLeft === true)
  expect(left?.messages.map(({ text }) => text)).toEqual(['Tea at four?', 'Answer me'])
  expect(
    await priya.session.run('sayDirectly', { personId: anneId, text: 'Gone?', media: [] }),
  ).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
})
