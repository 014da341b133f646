import { expect, test } from 'vitest'
import type { Clock } from '../../src/base/index.ts'
import { diskIn, freeze } from '../helpers/frozenDisk.ts'
import { deviceOn, type HeldDisk } from '../helpers/hostileDisk.ts'
import { startLastingRelay } from '../helpers/hostileRelay.ts'
import { sent, teamOf } from '../helpers/hostileTeam.ts'

/**
 * The disk of a whole team as it was written once, with one of each thing that people keep: a later app must still open
 * it. Made anew with FREEZE=1, which is a decision: what lies on people's phones is not made anew with it.
 */
const file = new URL('./team.json', import.meta.url)
const at = Date.UTC(2026, 10, 20, 10)
const clockFrom = (start: number): Clock => {
  let now = start
  return { now: () => ++now }
}

async function make(): Promise<HeldDisk> {
  const relay = await startLastingRelay()
  const team = await teamOf(relay, { Tariq: ['care'] }, clockFrom(at))
  const { device } = team.holder
  const tariqId = await team.personId('Tariq')
  const maureenId = await team.personId('Maureen')
  const circleId = await team.circleId('care')
  const everyone = await team.circleId('everyone')
  const card = { cardId: null, circleId, starter: 'Please do' }
  await device.run('saveCard', { ...card, kind: 'do', text: 'Sit with me' })
  const { cardId } = await device.run('saveCard', { ...card, kind: 'allergies', text: 'Penicillin' })
  await device.run('saveCard', { ...card, cardId, kind: 'allergies', text: 'Penicillin and latex' })
  await device.run('confirmCard', { cardId })
  await device.run('setCardWriter', { circleId, personId: tariqId, on: true })
  await device.run('saveLine', {
    ...{ field: 'allergies', circleId: everyone, text: 'Latex', phone: '', personId: null, order: 0 },
    ...{ cardId: null, replaces: [], behalf: null },
  })
  const { textId } = await device.run('savePromiseText', { title: 'Ours', points: ['We knock'] })
  const ours = (await device.see('promises', null)).promises.find(({ text }) => text.textId === textId)
  const points = (ours?.text.points ?? []).map(({ id }) => ({ id, how: 'ticked' as const }))
  await device.run('signPromise', {
    ...{ textId, version: 1, language: 'en', points, forPersonId: null },
    ...{ reviewOn: null, how: { kind: 'name', name: 'Maureen' }, questions: 'Who else?' },
  })
  await device.run('givePromise', { text: 'I ring before I come' })
  await device.run('sayConsent', {
    ...{ circleId: everyone, purpose: 'photos', words: 'Of my hands', answer: 'no', onlyIf: '', format: 'said' },
    ...{ behalf: null, until: null, reviewOn: null },
  })
  await device.run('offerTrial', {
    ...{ personId: tariqId, name: '', sessions: [{ date: '2026-11-25', start: '10:00' }] },
    ...{ pence: 1450, words: 'A walk first' },
  })
  const { hatId } = await device.run('putOutHat', {
    ...{ hatId: null, kind: null, name: 'The cat', what: 'Feeds it', circleIds: [circleId], months: 12 },
  })
  await device.run('offerHat', {
    ...{ hatId, personId: tariqId, from: '', until: '', letInto: [], history: 'today' },
  })
  await device.run('saveContact', {
    ...{ contactId: null, circleId, name: 'Ridge Lane', what: 'My doctor', phone: '01706 555010' },
    ...{ when: 'Before six.', tell: '' },
  })
  await device.run('saveLegalRole', {
    ...{ roleId: null, personId: tariqId, role: 'attorney-money', from: '2024-05-01', note: 'Both', circleId },
  })
  await device.run('noteDecision', {
    ...{ circleId, personId: maureenId, decision: 'The operation', day: '2026-11-10', how: 'with-help' },
    ...{ help: 'A model', said: 'Do it', asked: 'Anne', outcome: 'Yes', reviewOn: null, insteadId: null },
  })
  await device.run('planVisit', {
    ...{ title: 'Morning', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '09:00', minutes: 60 },
    ...{ from: '2026-01-01', personId: tariqId, tiles: [] },
  })
  await device.run('pauseTeam', { from: '2026-12-01', until: '2026-12-08', why: 'Away' })
  await device.run('beginLeaving', { personId: tariqId, from: '2027-01-01' })
  await device.run('say', { circleId, text: 'Hello all' })
  await sent(team.holder)
  await team.close()
  const disk = team.holder.disk.copy()
  await relay.end()
  return disk
}

test('a disk of before opens: every kind of thing that a team keeps is there, word for word', async () => {
  if (process.env['FREEZE'] === '1') freeze(await make(), file)
  const device = await deviceOn(diskIn(file), { origin: 'http://127.0.0.1:9', clock: clockFrom(at + 3_600_000) })
  const shell = await device.until('shell', null, ({ phase }) => phase === 'open')
  expect(shell).toMatchObject({ setAside: 0, team: { iAmHolder: true } })
  const { cards } = await device.see('profile', null)
  expect(cards.map(({ kind, text, critical }) => [kind, text, critical]).sort()).toEqual([
    ['allergies', 'Penicillin and latex', true],
    ['do', 'Sit with me', false],
  ])
  expect(cards.find(({ kind }) => kind === 'allergies')?.checked).toMatchObject({ by: { isHolder: true } })
  const { fields } = await device.see('emergency', null)
  expect(fields.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['Latex'])
  const { promises, given } = await device.see('promises', null)
  const own = promises.find(({ kind }) => kind === 'own')
  expect(own?.text).toMatchObject({ version: 1 })
  expect(own?.mine).toMatchObject({ questions: 'Who else?', sameWords: true })
  expect(given.map(({ text }) => text)).toEqual(['I ring before I come'])
  const { people } = await device.see('consents', null)
  expect(people[0]?.items[0]).toMatchObject({ words: 'Of my hands', now: { answer: 'no' } })
  const { trials } = await device.see('trials', null)
  expect(trials).toMatchObject([{ pence: 1450, words: 'A walk first' }])
  expect(JSON.stringify(await device.see('hats', null))).toContain('Feeds it')
  const { contacts } = await device.see('contacts', null)
  expect(contacts).toMatchObject([{ name: 'Ridge Lane', what: 'My doctor', phones: ['01706 555010'] }])
  const { notes } = await device.see('decisions', null)
  expect(notes).toMatchObject([{ decision: 'The operation', said: 'Do it' }])
  const everybody = (await device.see('people', null)).people
  const tariq = everybody.find(({ person }) => person.name === 'Tariq')?.person.personId ?? ''
  expect(JSON.stringify(await device.see('member', { personId: tariq }))).toContain('attorney-money')
  expect(JSON.stringify(await device.see('pause', null))).toContain('2026-12-08')
  expect(JSON.stringify(await device.see('leaving', null))).toContain('2027-01-01')
  const talk = await device.see('talk', { circleId: cards[0]?.audience.circle.circleId ?? '' })
  expect(talk.room?.messages.map(({ text }) => text)).toEqual(['Hello all'])
  await device.close()
}, 120_000)
