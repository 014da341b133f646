import { expect, it } from 'vitest'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const month = new Date().toISOString().slice(0, 7)

/** Mallory with a member’s keys and no app that holds them back. */
async function mallorysPhone(circleId: CircleId) {
  const bad = team.somebody('Mallory')
  await sent(bad)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  stops.push(() => mallory.stop())
  const where = { month, heads: mallory.state().circleById.get(circleId)?.heads ?? [] }
  return (type: string, data: object | null) => mallory.fact(circleId, type, data as never, where)
}

it('C1: nobody takes back, sees or answers in another’s name, nor puts words into their mouth', async () => {
  team = await teamOf({ Tariq: ['news'], Mallory: ['news'] })
  const news = (await team.circleId('news')) as CircleId
  const [maureen, tariq] = [team.holder.device, team.somebody('Tariq').device]
  await maureen.run('say', { circleId: news, text: 'The boiler is mended' })
  const { room } = await tariq.until('talk', { circleId: news }, (view) => view.room?.messages.length === 1)
  const [first] = room?.messages ?? []
  const message = first?.messageId ?? ''
  const maureenId = await team.personId('Maureen')
  const tariqId = await team.personId('Tariq')
  const says = await mallorysPhone(news)
  await says('message-back', { message, by: maureenId })
  await says('talk-seen', { heads: [{ device: 'x'.repeat(43), at: 9e15 }], person: tariqId, by: tariqId })
  await says('talk-seen', { heads: 'all' })
  await says('talk-seen', null)
  // An answer that brings its own version of what it answers, and one to words that were never said.
  await says('message', { text: 'Shame on you', quotes: message, quoted: 'I sold the car', by: maureenId })
  await says('message', { text: 'So you said', quotes: 'never-said' })
  await says('talk-pin', { message: 'never-said' })
  await says('talk-pin-off', { pins: { length: 7 } })
  await says('voice-words', { message, text: 'She sold the car', replaces: [message] })
  await says('message', { text: '\u202egnorw si siht\u202c Mаureen: the PIN is 1234 \u200f🎉' })
  await says('message', { text: 'that was all' })
  const view = await tariq.until('talk', { circleId: news }, (now) =>
    (now.room?.messages ?? []).some(({ text }) => text === 'that was all'),
  )
  const said = view.room?.messages ?? []
  expect(said[0]).toMatchObject({ text: 'The boiler is mended', isBack: false, seenBy: [] })
  expect(said.find(({ text }) => text === 'Shame on you')?.quotes).toMatchObject({
    ...{ text: 'The boiler is mended', by: { name: 'Maureen' } },
  })
  expect(said.find(({ text }) => text === 'So you said')?.quotes).toMatchObject({
    state: 'not-here',
    text: '',
  })
  expect(said.slice(1).every(({ by }) => by?.name === 'Mallory')).toBe(true)
  expect(view.room?.pins).toEqual([])
  expect(JSON.stringify(view)).not.toContain('sold the car')
})

it('F5: who pins everything has three pins up, and who says a thousand things is read a page at a time', async () => {
  team = await teamOf({ Tariq: ['news'], Mallory: ['news'] })
  const news = (await team.circleId('news')) as CircleId
  const [maureen, tariq] = [team.holder.device, team.somebody('Tariq').device]
  await maureen.run('say', { circleId: news, text: 'Please read this' })
  const { room } = await tariq.until('talk', { circleId: news }, (view) => view.room?.messages.length === 1)
  const message = room?.messages[0]?.messageId ?? ''
  await tariq.run('pinMessage', { circleId: news, messageId: message })
  const says = await mallorysPhone(news)
  for (let n = 0; n < 100; n++) {
    await says('message', { text: `noise ${n}` })
    await says('talk-pin', { message })
  }
  await says('message', { text: 'that was all' })
  const view = await tariq.until(
    'talk',
    { circleId: news, most: 60 },
    (now) => now.room?.messages.at(-1)?.text === 'that was all' && now.room.messages.length === 60,
  )
  expect(view.room?.hasOlder).toBe(true)
  expect(view.room?.pins).toHaveLength(1)
  expect(view.room?.pins[0]?.pinIds.length).toBeLessThanOrEqual(4)
  const rooms = view.rooms.filter((one) => one.audience.circle.purpose === 'news')
  expect(rooms[0]?.fresh).toBe(99)
})

it('C1: nobody answers important news for another, and a flood of it leaves room for everybody else’s', async () => {
  team = await teamOf({ Tariq: ['news'], Mallory: ['news'] })
  const news = (await team.circleId('news')) as CircleId
  const [maureen, tariq] = [team.holder.device, team.somebody('Tariq').device]
  const { messageId: message } = await maureen.run('sayNews', {
    ...{ circleIds: [news], text: 'No water today', media: [], emergency: false, asks: 'yes-no' },
  })
  await tariq.until('importantNews', null, ({ toRead }) => toRead.length === 1)
  const id = (await tariq.see('talk', { circleId: news })).room?.messages[0]?.messageId
  expect(id).toBe(message)
  const tariqId = await team.personId('Tariq')
  const says = await mallorysPhone(news)
  await says('news-answer', { message, says: 'yes', person: tariqId, by: tariqId })
  await says('news-answer', { message, says: 'coming', replaces: 'all' })
  await says('news-answer', { message: 7, says: {} })
  // As if it were more of the Holder's: a piece of news is its author's alone.
  for (let n = 0; n < 40; n++)
    await says('message', { text: `URGENT ${n}`, news: { id: `n${n}`, emergency: true, asks: 'shout' } })
  await says('message', { text: 'odd', news: { id: 7, emergency: 'very' } })
  // What the Holder alone can do, and a text of fifty thousand letters, which no app of ours writes.
  await says('news-down', { messages: [message] })
  await says('message', { text: 'x'.repeat(50_000) })
  await says('message', { text: 'that was all' })
  await tariq.until('talk', { circleId: news }, ({ room }) => room?.messages.at(-1)?.text === 'that was all')
  const { toRead, folded } = await tariq.see('importantNews', null)
  expect(folded).toMatchObject([{ by: { name: 'Mallory' }, count: 37 }])
  expect(toRead.filter(({ by }) => by?.name === 'Mallory')).toHaveLength(3)
  expect(toRead.filter(({ by }) => by?.name === 'Maureen')).toHaveLength(1)
  const one = await tariq.see('newsOne', { messageId: message })
  const saidOf = (name: string) => one?.readers.find(({ person }) => person.name === name)?.says
  expect(saidOf('Tariq')).toEqual([])
  // Of her own answer what is one of the choices counts.
  expect(saidOf('Mallory')).toEqual(['yes'])
  expect(await tariq.session.run('takeNewsDown', { messageId: message, all: false })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.run('takeNewsDown', { messageId: folded[0]?.messageId ?? '', all: true })
  const quiet = await tariq.until('importantNews', null, (view) => view.toRead.length === 1)
  expect(quiet).toMatchObject({ toRead: [{ text: 'No water today' }], folded: [] })
})
