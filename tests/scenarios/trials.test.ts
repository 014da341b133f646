import { expect, it } from 'vitest'
import type { TrialItem } from '../../src/app/index.ts'
import { join, type Device } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, somebody } = phonesOnRelay('after all')

const personIdOf = async (looker: Device, name: string): Promise<string> => {
  const { people } = await looker.until('people', null, (view) =>
    view.people.some((item) => item.person.name === name),
  )
  return people.find((item) => item.person.name === name)?.person.personId ?? ''
}

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const offer = {
  name: '',
  sessions: [{ date: yesterday, start: '10:00' }],
  pence: 1450,
  words: 'Tea and a walk',
}
const plain = { of: 'me', teller: 'me', thirdId: null, words: '', wish: '', liked: '' } as const

const stageOf = (one: Device, stage: TrialItem['stage']): Promise<TrialItem> =>
  one
    .until('trials', null, ({ trials }) => trials[0]?.stage === stage)
    .then(({ trials }) => trials[0] as TrialItem)

/** All that a screen of theirs could show of trials, as text. */
const allOf = async (one: Device): Promise<string> => JSON.stringify(await one.see('trials', null))

/** So that nothing is only on its way: what was said before it is there too. */
async function settled(from: Device, to: Device, text: string): Promise<void> {
  const { rooms } = await from.see('talk', { circleId: null })
  const circleId =
    rooms.find((room) => room.audience.circle.purpose === 'everyone')?.audience.circle.circleId ?? ''
  await from.run('say', { circleId, text })
  await to.until('talk', { circleId }, ({ room }) => room?.messages.some((one) => one.text === text) ?? false)
}

async function teamOf(...names: readonly string[]) {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const others: Device[] = []
  for (const name of names) {
    const one = await phone()
    await join(maureen, one, name, 'for a trial', [])
    others.push(one)
  }
  return [maureen, ...others] as const
}

async function agreed(maureen: Device, tariq: Device): Promise<string> {
  const personId = await personIdOf(maureen, 'Tariq')
  const { trialId } = await maureen.run('offerTrial', { personId, ...offer })
  const asked = await stageOf(tariq, 'asked')
  expect(asked).toMatchObject({ trialId, iAsk: false, pence: 1450, sessions: offer.sessions })
  await tariq.run('replyToTrial', { trialId, yes: true, how: '' })
  await stageOf(maureen, 'answer')
  await stageOf(tariq, 'answer')
  return trialId
}

it('36: both say yes, neither sees it before their own answer, and both see it then', async () => {
  const [maureen, tariq, anne] = await teamOf('Tariq', 'Anne')
  if (!tariq || !anne) throw new Error('They joined')
  const trialId = await agreed(maureen, tariq)
  await tariq.run('answerTrial', { ...plain, trialId, answer: 'yes', liked: 'the garden' })
  await settled(tariq, maureen, 'I am home')
  expect(await stageOf(maureen, 'answer')).toMatchObject({ mine: null, heard: null })
  expect(await allOf(maureen)).not.toContain('garden')
  await maureen.run('answerTrial', { ...plain, trialId, answer: 'yes' })
  await stageOf(maureen, 'both-yes')
  expect(await stageOf(tariq, 'both-yes')).toMatchObject({ heard: null })
  // What they liked stays each one's own, and nobody else has anything of it.
  expect(await allOf(maureen)).not.toContain('garden')
  await settled(maureen, anne, 'Good news soon')
  expect((await anne.see('trials', null)).trials).toEqual([])
  await maureen.run('endTrial', { trialId, end: 'join' })
  expect(await stageOf(tariq, 'ended')).toMatchObject({ end: 'join' })
})

it('36: one says no: nothing on the other’s phone or screen gives it away until it is told', async () => {
  const [maureen, tariq, anne] = await teamOf('Tariq', 'Anne')
  if (!tariq || !anne) throw new Error('They joined')
  const trialId = await agreed(maureen, tariq)
  await tariq.run('answerTrial', {
    ...{ ...plain, trialId, answer: 'yes', wish: 'A call, please' },
  })
  const before = await stageOf(tariq, 'answered')
  const anneId = await personIdOf(maureen, 'Anne')
  await settled(tariq, maureen, 'I am home')
  await maureen.run('answerTrial', {
    ...{
      ...plain,
      trialId,
      answer: 'no',
      teller: 'third',
      thirdId: anneId,
      words: 'It was too early for her',
    },
  })
  // Anne is asked to tell it, and how he would like that; his own page stays as it was.
  const { telling } = await anne.until('trials', null, (view) => view.telling.length === 1)
  expect(telling[0]).toMatchObject({ answer: 'no', wish: 'A call, please', done: false })
  expect(telling[0]?.of.name).toBe('Maureen')
  expect(telling[0]?.to.name).toBe('Tariq')
  await settled(maureen, tariq, 'See you')
  await settled(anne, tariq, 'Hello')
  expect(await stageOf(tariq, 'answered')).toEqual(before)
  await anne.run('toldFor', { tellingId: telling[0]?.tellingId ?? '' })
  const heard = await stageOf(tariq, 'heard')
  expect(heard.heard).toMatchObject({ answer: 'no', words: 'It was too early for her' })
  expect(heard.heard?.by.name).toBe('Anne')
  // That he said yes she was never shown.
  expect(await stageOf(maureen, 'told')).toMatchObject({ heard: null })
  expect((await anne.see('trials', null)).telling[0]?.done).toBe(true)
})

it('36: a yes on one phone, and a no on another without signal: what he was shown stands on each of them', async () => {
  for (const isNoFirst of [false, true]) {
    const [maureen, tariq] = await teamOf('Tariq')
    if (!tariq) throw new Error('He joined')
    const { device: tablet, line } = await somebody('tablet')
    await addDevice(maureen, tablet, 'tablet')
    const trialId = await agreed(maureen, tariq)
    await stageOf(tablet, 'answer')
    line.away(true)
    line.cut()
    const yes = async () => {
      await maureen.run('answerTrial', { ...plain, trialId, answer: 'yes' })
      await tariq.run('answerTrial', { ...plain, trialId, answer: 'yes' })
      await stageOf(tariq, 'both-yes')
    }
    const no = () => tablet.run('answerTrial', { ...plain, trialId, answer: 'no' })
    if (isNoFirst) await no()
    await yes()
    if (!isNoFirst) await no()
    line.away(false)
    await tablet.run('sendNow', null)
    await settled(tablet, maureen, 'Back')
    await settled(maureen, tablet, 'And here')
    await settled(tablet, tariq, 'And there')
    const [here, there] = [await stageOf(maureen, 'both-yes'), await stageOf(tablet, 'both-yes')]
    expect(there).toEqual(here)
    expect(here.mine?.answer).toBe('yes')
    expect(await stageOf(tariq, 'both-yes')).toMatchObject({ heard: null })
  }
})

it('36: who says no can tell it themselves, or let the other read it; an unsure is told as one', async () => {
  const [maureen, tariq] = await teamOf('Tariq')
  if (!tariq) throw new Error('He joined')
  const trialId = await agreed(maureen, tariq)
  await tariq.run('answerTrial', { ...plain, trialId, answer: 'no' })
  expect(await stageOf(tariq, 'answered')).toMatchObject({ wish: null })
  await maureen.run('answerTrial', {
    ...{ ...plain, trialId, answer: 'unsure', teller: 'screen', wish: 'Write to me' },
  })
  // Both have answered: hers is on his page, his waits for his own voice.
  await tariq.until('trials', null, ({ trials }) => trials[0]?.heard?.answer === 'unsure')
  expect(await stageOf(tariq, 'tell')).toMatchObject({ wish: 'Write to me' })
  expect(await stageOf(maureen, 'told')).toMatchObject({ heard: null })
  await tariq.run('toldTrial', { trialId })
  expect(await stageOf(maureen, 'heard')).toMatchObject({ heard: { answer: 'no' } })
  const again = await maureen.session.run('answerTrial', { ...plain, trialId, answer: 'yes' })
  expect(again).toMatchObject({ refusal: { kind: 'not-allowed' } })
})

it('36: offered in her place: the answers are hers, and it counts while that stands or once she went on with it', async () => {
  const [maureen, tariq, anne] = await teamOf('Tariq', 'Anne')
  if (!tariq || !anne) throw new Error('They joined')
  const [tariqId, anneId] = [await personIdOf(anne, 'Tariq'), await personIdOf(maureen, 'Anne')]
  await maureen.run('nominate', {
    ...{ personId: anneId, powers: ['invite'], circleIds: [], history: 'all' },
    ...{ basis: 'asked', evidence: '', starterIds: [], voices: 0, days: 30 },
  })
  await anne.until('trials', null, ({ canOffer }) => canOffer)
  const { trialId } = await anne.run('offerTrial', { personId: tariqId, ...offer })
  expect(await stageOf(tariq, 'asked')).toMatchObject({
    inPlace: { name: 'Anne' },
    other: { name: 'Maureen' },
  })
  expect(await stageOf(maureen, 'asked')).toMatchObject({ iAsk: true, inPlace: { name: 'Anne' } })
  await tariq.run('replyToTrial', { trialId, yes: true, how: '' })
  await stageOf(maureen, 'answer')
  await maureen.run('answerTrial', { ...plain, trialId, answer: 'yes' })
  await tariq.run('answerTrial', { ...plain, trialId, answer: 'yes' })
  await stageOf(tariq, 'both-yes')
  await settled(tariq, anne, 'Off home')
  expect((await anne.see('trials', null)).trials).toEqual([])

  // One that she said nothing in goes with the nomination; the one she went on with stays.
  await anne.run('offerTrial', { personId: tariqId, ...offer, words: 'Swimming' })
  await tariq.until('trials', null, ({ trials }) => trials.length === 2)
  await maureen.until('trials', null, ({ trials }) => trials.length === 2)
  await maureen.run('dismiss', { personId: anneId, how: 'told' })
  for (const one of [maureen, tariq]) {
    const { trials } = await one.until('trials', null, (view) => view.trials.length === 1)
    expect(trials[0]).toMatchObject({ trialId, stage: 'both-yes' })
  }
  await anne.until('trials', null, ({ canOffer }) => !canOffer)
  expect(await anne.session.run('offerTrial', { personId: tariqId, ...offer })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
})

it('36, 37: a trial with somebody without the app, on paper and by telephone', async () => {
  const [maureen, anne] = await teamOf('Anne')
  if (!anne) throw new Error('She joined')
  const notHers = await anne.session.run('offerTrial', { personId: null, ...offer, name: 'Kofi' })
  expect(notHers).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const { trialId } = await maureen.run('offerTrial', { personId: null, ...offer, name: '  Kofi  ' })
  expect(await maureen.session.run('replyToTrial', { trialId, yes: true, how: ' ' })).toMatchObject({
    refusal: { kind: 'nothing-yet' },
  })
  await maureen.run('replyToTrial', { trialId, yes: true, how: 'On the phone, on Monday' })
  expect(await stageOf(maureen, 'answer')).toMatchObject({ name: 'Kofi', other: null })
  await maureen.run('answerTrial', { ...plain, trialId, answer: 'yes' })
  await stageOf(maureen, 'answered')
  await maureen.run('answerTrial', { ...plain, trialId, of: 'them', answer: 'no', words: 'He rang: too far' })
  expect(await stageOf(maureen, 'heard')).toMatchObject({
    heard: { answer: 'no', words: 'He rang: too far' },
  })
  await maureen.run('endTrial', { trialId, end: 'goodbye' })
  expect(await stageOf(maureen, 'ended')).toMatchObject({ end: 'goodbye' })
})

it('refuses what is no trial', async () => {
  const [maureen, tariq] = await teamOf('Tariq')
  if (!tariq) throw new Error('He joined')
  const personId = await personIdOf(maureen, 'Tariq')
  const run = (takes: object) => maureen.session.run('offerTrial', { personId, ...offer, ...takes } as never)
  for (const bad of [
    { sessions: [] },
    { sessions: Array(4).fill(offer.sessions[0]) },
    { sessions: [{ date: '2026-02-30', start: '10:00' }] },
    { sessions: [{ date: yesterday, start: 'noon' }] },
    { personId: 'nobody' },
    { personId: null, name: ' \u202e ' },
    { words: 'x'.repeat(10_000) },
  ])
    expect((await run(bad)).ok, JSON.stringify(bad).slice(0, 80)).toBe(false)
  const { trialId } = await maureen.run('offerTrial', { personId, ...offer, words: 'چائے 🫖 <b>tea</b>' })
  expect((await stageOf(tariq, 'asked')).words).toBe('چائے 🫖 <b>tea</b>')
  // Nobody answers before it was agreed, and no is no.
  expect(await tariq.session.run('answerTrial', { ...plain, trialId, answer: 'yes' })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  await tariq.run('replyToTrial', { trialId, yes: false, how: '' })
  await stageOf(maureen, 'said-no')
  expect(await maureen.session.run('answerTrial', { ...plain, trialId, answer: 'yes' })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})
