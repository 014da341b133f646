import { beforeAll, expect, it } from 'vitest'
import type { CardItem } from '../../src/app/index.ts'
import { join, type Device } from '../helpers/cast.devices.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Maureen's profile, card by card: who writes it, two who write at once, and what it said before. */

const { somebody, teamOf } = phonesOnRelay('after all')
let team: Team
beforeAll(async () => {
  team = await teamOf({ Anne: ['care'], Priya: ['care'] })
})

const behalf = { how: 'aloud', words: '' } as const
const cardOf = async (device: Device, starter: string): Promise<CardItem | undefined> =>
  (await device.see('profile', null)).cards.find((card) => card.starter === starter)
const saying = (card: CardItem | undefined) => card?.sayings.map((one) => [one.by?.name, one.text])
const says = (one: Somebody, starter: string, texts: readonly string[]) =>
  one.device.until('profile', null, ({ cards }) => {
    const card = cards.find((each) => each.starter === starter)
    return (
      [...(card?.sayings ?? [])]
        .map((each) => each.text)
        .sort()
        .join() === [...texts].sort().join()
    )
  })

it('only she writes it, and whom she lets; the card always says who wrote it', async () => {
  const { holder } = team
  const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
  const circleId = await team.circleId('care')
  const card = { cardId: null, circleId, kind: 'do', starter: 'Please do', text: 'Count to three.' } as const
  const { cardId } = await holder.device.run('saveCard', card)
  await says(priya, 'Please do', ['Count to three.'])
  const change = { ...card, cardId, text: 'Count to three, then wait.', behalf }
  expect(await priya.device.session.run('saveCard', change)).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  expect((await priya.device.see('profile', null)).canWrite).toBe(false)

  await holder.device.run('setCardWriter', { circleId, personId: await team.personId('Priya'), on: true })
  await priya.device.until('profile', null, ({ canWrite }) => canWrite)
  // Nobody writes for her without saying how she said so.
  expect(await priya.device.session.run('saveCard', { ...change, behalf: null })).toMatchObject({
    refusal: { kind: 'empty-name' },
  })
  await priya.device.run('saveCard', change)
  await says(anne, 'Please do', ['Count to three, then wait.'])
  expect((await cardOf(anne.device, 'Please do'))?.sayings).toMatchObject([
    { by: { name: 'Priya' }, behalf: { person: { isHolder: true }, how: 'aloud' }, lapsed: false },
  ])

  // She is asked whether that is right, and with one tap it says so.
  await says(holder, 'Please do', ['Count to three, then wait.'])
  expect((await cardOf(holder.device, 'Please do'))?.due).toBe('changed')
  await holder.device.run('confirmCard', { cardId })
  expect(await cardOf(holder.device, 'Please do')).toMatchObject({
    due: null,
    checked: { by: { isMe: true } },
  })

  // What it said before, from what each phone signed; and put back.
  const { items } = await holder.device.run('readCardHistory', { cardId })
  expect(items.map((item) => [item.by?.name, item.saying.text])).toEqual([
    ['Priya', 'Count to three, then wait.'],
    ['Maureen', 'Count to three.'],
  ])
  const { starter, saying: was } = items[1] ?? { starter: '', saying: items[0]?.saying }
  await holder.device.run('saveCard', { cardId, circleId, starter, text: was?.text ?? '' })
  for (const one of [anne, priya]) await says(one, 'Please do', ['Count to three.'])

  // Taken back again: she writes no more, and what she wrote is not lost but waits to be looked at.
  await priya.device.run('saveCard', { ...change, text: 'Count to ten.' })
  await says(holder, 'Please do', ['Count to ten.'])
  await holder.device.run('setCardWriter', { circleId, personId: await team.personId('Priya'), on: false })
  await priya.device.until('profile', null, ({ canWrite }) => !canWrite)
  expect(await priya.device.session.run('saveCard', change)).toMatchObject({ ok: false })
  await says(anne, 'Please do', ['Count to ten.'])
  await anne.device.until('profile', null, ({ cards }) => cards[0]?.sayings[0]?.lapsed === true)
})

it('two without signal change one text, and both changes are in it', async () => {
  const { holder } = team
  const anne = team.somebody('Anne')
  const circleId = await team.circleId('care')
  await holder.device.run('setCardWriter', { circleId, personId: await team.personId('Anne'), on: true })
  const card = { cardId: null, circleId, kind: 'mornings', starter: 'My mornings' } as const
  const { cardId } = await holder.device.run('saveCard', { ...card, text: 'Tea first. Then the radio.' })
  await says(anne, 'My mornings', ['Tea first. Then the radio.'])
  await anne.device.until('profile', null, ({ canWrite }) => canWrite)
  await sent(holder)
  for (const one of [anne, holder]) one.line.away(true)
  await holder.device.run('saveCard', { ...card, cardId, text: 'Strong tea first. Then the radio.' })
  const edit = { ...card, cardId, text: 'Tea first. Then the radio, not loud.', behalf }
  await anne.device.run('saveCard', edit)
  for (const one of [anne, holder]) one.line.away(false)
  for (const one of [anne, holder]) await one.device.run('sendNow', null)
  for (const one of [anne, holder, team.somebody('Priya')])
    await says(one, 'My mornings', ['Strong tea first. Then the radio, not loud.'])
})

it('of what is safety-critical both stay on every screen, until somebody who may settles it', async () => {
  const { holder } = team
  const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
  const circleId = await team.circleId('care')
  const starter = 'I am allergic to'
  const card = { cardId: null, circleId, kind: 'allergies', starter } as const
  const { cardId } = await holder.device.run('saveCard', { ...card, text: 'Nothing that I know of' })
  for (const one of [anne, priya]) await says(one, starter, ['Nothing that I know of'])
  await sent(holder)
  for (const one of [anne, holder]) one.line.away(true)
  await holder.device.run('saveCard', { ...card, cardId, text: 'Nuts' })
  await holder.device.run('saveCard', { ...card, cardId, text: 'Nuts and shellfish' })
  const hers = { ...card, cardId, text: 'Penicillin', behalf }
  await anne.device.run('saveCard', hers)
  for (const one of [anne, holder]) one.line.away(false)
  for (const one of [anne, holder]) await one.device.run('sendNow', null)
  const both = ['Nuts and shellfish', 'Penicillin']
  for (const one of [anne, holder, priya]) await says(one, starter, both)
  const text = (await cardOf(priya.device, starter))?.text
  for (const word of both) expect(text).toContain(word)
  const { people } = await holder.device.see('people', null)
  const personId = people.find(({ person }) => person.name === 'Priya')?.person.personId ?? ''
  const asPriya = await holder.device.see('seeAs', { personId })
  expect(asPriya?.cards.find((one) => one.starter === starter)?.sayings).toHaveLength(2)

  // Priya may not; Anne may, and so may Maureen. Each of them settles it another way, without signal: nothing is lost.
  const idOf = async (one: Somebody, said: string) =>
    (await cardOf(one.device, starter))?.sayings.find((each) => each.text === said)?.versionId ?? ''
  const versionIds = [await idOf(priya, 'Nuts and shellfish')]
  expect(await priya.device.session.run('settleCard', { cardId, versionIds })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await sent(anne)
  await sent(holder)
  for (const one of [anne, holder]) one.line.away(true)
  await holder.device.run('settleCard', { cardId, versionIds: [await idOf(holder, 'Nuts and shellfish')] })
  expect(saying(await cardOf(holder.device, starter))).toEqual([['Maureen', 'Nuts and shellfish']])
  await anne.device.run('settleCard', { cardId, versionIds: [await idOf(anne, 'Penicillin')] })
  for (const one of [anne, holder]) one.line.away(false)
  for (const one of [anne, holder]) await one.device.run('sendNow', null)
  for (const one of [anne, holder, priya]) await says(one, starter, both)
  const all = (await cardOf(holder.device, starter))?.sayings.map((one) => one.versionId) ?? []
  await holder.device.run('settleCard', { cardId, versionIds: all })
  const settled = await anne.device.until(
    'profile',
    null,
    ({ cards }) => cards.find((one) => one.starter === starter)?.sayings.length === 1,
  )
  const now = settled.cards.find((one) => one.starter === starter)
  expect(now?.by?.name).toBe('Maureen')
  for (const word of both) expect(now?.text).toContain(word)

  // One takes it away while the other changes it: it stays, and says both.
  await sent(holder)
  await says(anne, starter, [now?.text ?? ''])
  for (const one of [anne, holder]) one.line.away(true)
  await anne.device.run('takeCardAway', { cardId })
  await holder.device.run('saveCard', { ...card, cardId, text: 'Nuts, shellfish, penicillin' })
  for (const one of [anne, holder]) one.line.away(false)
  for (const one of [anne, holder]) await one.device.run('sendNow', null)
  await says(priya, starter, ['', 'Nuts, shellfish, penicillin'])

  // Who comes in from today on sees what is said now, and of what was said before nothing; the others read it all.
  const tariq = await somebody('Tariq')
  await join(holder.device, tariq.device, 'Tariq', 'a volunteer', ['care'], '', 'today')
  await says(tariq, starter, ['', 'Nuts, shellfish, penicillin'])
  const past = async (one: Somebody) =>
    (await one.device.run('readCardHistory', { cardId })).items.map((item) => item.saying.text)
  expect(new Set(await past(tariq))).toEqual(new Set(['', 'Nuts, shellfish, penicillin']))
  expect(await past(priya)).toEqual(expect.arrayContaining(['Nothing that I know of', 'Nuts', 'Penicillin']))
})
