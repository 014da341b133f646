import { expect, it } from 'vitest'
import type { EmergencyCommands, EmergencyView } from '../../src/app/index.ts'
import type { EmergencyField } from '../../src/domain/index.ts'
import { circleIds, join } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** The emergency card: hers to say, seen as far as she chose, and never with a wording lost. */
const { phone } = phonesOnRelay('after each')

type Saving = EmergencyCommands['saveLine']['takes']
const line = (field: EmergencyField, circleId: string, text: string, more: Partial<Saving> = {}): Saving => ({
  ...{ field, circleId, text, phone: '', personId: null, order: 0, cardId: null, replaces: [], behalf: null },
  ...more,
})
const textsOf = (view: EmergencyView, field: EmergencyField): readonly string[] =>
  view.fields.find((one) => one.field === field)?.lines.map((one) => one.text) ?? []
const linesOf = (view: EmergencyView, field: EmergencyField) =>
  view.fields.find((one) => one.field === field)?.lines ?? []

/** Maureen with Priya, who cares, and Mr Clough, who is a neighbour. */
async function team() {
  const [maureen, priya, clough] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  await join(maureen, clough, 'Mr Clough', 'my neighbour', [])
  const [everyone = '', care = ''] = await circleIds(maureen, 'everyone', 'care')
  const maureenId = (await maureen.see('me', null)).me.personId
  return { maureen, priya, clough, everyone, care, maureenId }
}

it('each field goes as far as she says, and no further', async () => {
  const { maureen, priya, clough, everyone, care } = await team()
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin'))
  await maureen.run('saveLine', line('decision', care, 'ReSPECT form, on the fridge'))
  await priya.until('emergency', null, (view) => textsOf(view, 'decision').length === 1)
  const seen = await clough.until('emergency', null, (view) => textsOf(view, 'allergies').length === 1)
  expect(textsOf(seen, 'decision')).toEqual([])
  expect([seen.canWrite, (await priya.see('emergency', null)).canWrite]).toEqual([null, 'for'])

  // Moved to a narrower circle it is out of the wider one.
  const [first] = linesOf(await maureen.see('emergency', null), 'allergies')
  await maureen.run('saveLine', line('allergies', care, 'Penicillin', { replaces: [first?.lineId ?? ''] }))
  await clough.until('emergency', null, (view) => textsOf(view, 'allergies').length === 0)
  await priya.until(
    'emergency',
    null,
    (view) => linesOf(view, 'allergies')[0]?.audience.circle.purpose === 'care',
  )
})

it('what she has said before is offered for the card in one tap, and is told nobody who may not see it before', async () => {
  const { maureen, priya, clough, everyone, care } = await team()
  const card = { starter: 'What I said', circleId: care, cardId: null }
  await maureen.run('saveCard', { ...card, kind: 'allergies', text: 'Penicillin. My throat swells up.' })
  await maureen.run('saveCard', { ...card, kind: 'ring', text: 'My sister Anne 01706 555 0142' })
  const doctor = { name: 'Dr Osei', what: 'my surgery', when: '', tell: '', circleId: everyone }
  await maureen.run('saveContact', { ...doctor, contactId: null, phone: '01706 555 0100' })
  const mine = { circleIds: [everyone] }
  await clough.run('saveAnswer', { ...mine, answer: { field: 'phone', value: '01706 555 0177' } })
  const emergency = { answer: 'yes', minutes: 2, holdsKey: true } as const
  await clough.run('saveAnswer', { ...mine, answer: { field: 'emergency', value: emergency } })
  const offersOf = (view: EmergencyView, field: EmergencyField) =>
    view.offers.filter((one) => one.field === field).map((one) => [one.from, one.text, one.phone])

  const offered = await maureen.until('emergency', null, (view) => offersOf(view, 'key').length === 1)
  expect(offersOf(offered, 'allergies')).toEqual([['profile', 'Penicillin. My throat swells up.', '']])
  expect(offersOf(offered, 'key')).toEqual([['key', 'Mr Clough, my neighbour', '']])
  expect(offersOf(offered, 'call-1')).toEqual([
    ['profile', 'My sister Anne', '01706 555 0142'],
    ['ring', 'my neighbour', '01706 555 0177'],
    ['contact', 'Dr Osei, my surgery', '01706 555 0100'],
  ])
  expect((await priya.see('emergency', null)).offers).toEqual([])

  // Taken by a tap it stands on the card, is offered no more, and says so when the card of the profile is changed.
  const [allergies] = offered.offers.filter((one) => one.field === 'allergies')
  const [sister] = offered.offers.filter((one) => one.field === 'call-1')
  const cardId = allergies?.cardId ?? null
  await maureen.run('saveLine', line('allergies', everyone, allergies?.text ?? '', { cardId }))
  await maureen.run('saveLine', line('call-1', everyone, sister?.text ?? '', { phone: sister?.phone ?? '' }))
  const after = await clough.until('emergency', null, (view) => textsOf(view, 'call-1').length === 1)
  expect(textsOf(after, 'allergies')).toEqual(['Penicillin. My throat swells up.'])
  const left = await maureen.see('emergency', null)
  expect(offersOf(left, 'allergies')).toEqual([])
  expect(offersOf(left, 'call-2').map(([, text]) => text)).toEqual(['my neighbour', 'Dr Osei, my surgery'])
  await maureen.run('saveCard', { ...card, cardId, kind: 'allergies', text: 'Penicillin and nuts.' })
  const changed = await maureen.until(
    'emergency',
    null,
    (view) => linesOf(view, 'allergies')[0]?.cardSays != null,
  )
  expect(linesOf(changed, 'allergies')[0]?.cardSays).toEqual(['Penicillin and nuts.'])
})

it('two people who write without signal leave both wordings, until somebody settles them', async () => {
  const { maureen, priya, everyone, maureenId } = await team()
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin'))
  const old = await priya.until('emergency', null, (view) => textsOf(view, 'allergies').length === 1)
  const replaces = linesOf(old, 'allergies').map((one) => one.lineId)

  // Priya has read the first wording and no later one: to her session it is as if she had no signal.
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin and nuts', { replaces }))
  await priya.run(
    'saveLine',
    line('allergies', everyone, 'Penicillin and plasters', {
      replaces,
      behalf: { person: maureenId, how: 'aloud', words: 'They itch.' },
    }),
  )
  const both = ['Penicillin and nuts', 'Penicillin and plasters']
  for (const one of [maureen, priya]) {
    const view = await one.until('emergency', null, (now) => textsOf(now, 'allergies').length === 2)
    expect([...textsOf(view, 'allergies')].sort()).toEqual(both)
    const byPriya = linesOf(view, 'allergies').find((each) => each.behalf !== null)
    expect(byPriya).toMatchObject({
      by: { name: 'Priya' },
      behalf: { person: { personId: maureenId }, how: 'aloud', words: 'They itch.' },
    })
  }
  const open = linesOf(await maureen.see('emergency', null), 'allergies').map((each) => each.lineId)
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin, nuts, plasters', { replaces: open }))
  await priya.until(
    'emergency',
    null,
    (view) => textsOf(view, 'allergies').join() === 'Penicillin, nuts, plasters',
  )
})

it('nobody else writes on it, and who cares for her only says what she said', async () => {
  const { maureen, priya, clough, everyone, maureenId } = await team()
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin'))
  const seen = await clough.until('emergency', null, (view) => textsOf(view, 'allergies').length === 1)
  const lineIds = linesOf(seen, 'allergies').map((one) => one.lineId)
  const behalf = { person: maureenId, how: 'aloud', words: '' } as const
  const refused = { ok: false, refusal: { kind: 'not-allowed' } }
  expect(await clough.session.run('saveLine', line('allergies', everyone, 'None', { behalf }))).toMatchObject(
    refused,
  )
  expect(await clough.session.run('removeLines', { lineIds })).toMatchObject(refused)
  expect(await priya.session.run('saveLine', line('allergies', everyone, 'None'))).toMatchObject(refused)
  for (const [odd, kind] of [
    [line('born', everyone, '1948-02-30'), 'bad-date'],
    [line('call-1', everyone, 'Anne', { phone: '<b>1</b>' }), 'bad-phone'],
    [line('talk', everyone, ' \u202e\u202d '), 'empty-name'],
    [line('talk', everyone, 'x'.repeat(10_000)), 'too-long'],
    [line('talk', 'nowhere', 'x'), 'not-allowed'],
  ] as const)
    expect(await maureen.session.run('saveLine', odd)).toMatchObject({ refusal: { kind } })
  expect(textsOf(await maureen.see('emergency', null), 'allergies')).toEqual(['Penicillin'])
})

it('who takes something off her card is told to her, with what it said, and one tap puts it back', async () => {
  const { maureen, priya, clough, everyone, maureenId } = await team()
  const behalf = { person: maureenId, how: 'aloud', words: '' } as const
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin'))
  await maureen.run('saveLine', line('talk', everyone, 'Face me.'))
  const seen = await priya.until('emergency', null, (view) => textsOf(view, 'talk').length === 1)
  const idOf = (field: EmergencyField) => linesOf(seen, field).map((one) => one.lineId)
  await priya.run('removeLines', { lineIds: idOf('allergies') })
  await priya.run('saveLine', line('talk', everyone, 'Shout.', { replaces: idOf('talk'), behalf }))
  const told = await maureen.until('emergency', null, (view) => view.takenNews.length === 2)
  const byField = (field: EmergencyField) => told.takenNews.find((one) => one.field === field)
  expect(byField('allergies')).toMatchObject({
    ...{ was: { text: 'Penicillin' }, by: { name: 'Priya' }, isReplaced: false },
  })
  expect(byField('talk')).toMatchObject({
    was: { text: 'Face me.' },
    by: { name: 'Priya' },
    isReplaced: true,
  })
  const [lineId = ''] = idOf('allergies')
  expect(await priya.session.run('putLineBack', { lineId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.run('putLineBack', { lineId })
  for (const one of [maureen, priya, clough])
    await one.until('emergency', null, (view) => textsOf(view, 'allergies').join() === 'Penicillin')
  await maureen.run('noteNews', { newsIds: told.takenNews.map((one) => one.lineId) })
  expect((await maureen.see('emergency', null)).takenNews).toEqual([])
  // It stays to be found, by those who write there; nobody else reads what is out.
  expect((await maureen.see('emergency', null)).taken).toHaveLength(2)
  expect((await clough.see('emergency', null)).taken).toEqual([])

  // Also what Priya wrote down herself and took out herself, which nobody but the history remembers.
  await priya.run('saveLine', line('key', everyone, 'Under the mat', { behalf }))
  const [key] = linesOf(await priya.see('emergency', null), 'key')
  await priya.run('removeLines', { lineIds: [key?.lineId ?? ''] })
  const { takenNews } = await maureen.until('emergency', null, (view) => view.takenNews.length === 1)
  expect(takenNews).toMatchObject([{ field: 'key', was: null, by: { name: 'Priya' } }])
  await maureen.run('putLineBack', { lineId: takenNews[0]?.lineId ?? '' })
  await priya.until('emergency', null, (view) => textsOf(view, 'key').join() === 'Under the mat')
})
