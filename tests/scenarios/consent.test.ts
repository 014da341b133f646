import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { ConsentsView } from '../../src/app/index.ts'
import { circleIds, join } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { voiceOf } from '../helpers/someMedia.ts'

const { phone } = phonesOnRelay('after all')

async function team() {
  const [maureen, priya, anne] = await Promise.all([0, 1, 2].map(() => phone()))
  if (!maureen || !priya || !anne) throw new Error('There are three')
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'assistant', ['care'])
  await join(maureen, anne, 'Anne', 'sister', [])
  const [care = ''] = await circleIds(maureen, 'care')
  const [everyone = ''] = await circleIds(maureen, 'everyone')
  const { people } = await maureen.see('people', null)
  const id = (name: string) => people.find((one) => one.person.name === name)?.person.personId ?? ''
  return { maureen, priya, anne, care, everyone, id }
}

const word = {
  purpose: 'photos',
  words: '',
  answer: 'no',
  onlyIf: '',
  format: 'said',
  behalf: null,
  until: null,
  reviewOn: null,
} as const

const firstOf = ({ people }: ConsentsView) => people[0]?.items[0]

it('20, 21: a no is a no; what another writes down later stands beside it; taken back, and all of it readable', async () => {
  const { maureen, priya, anne, care, everyone, id } = await team()
  await maureen.run('sayConsent', { ...word, circleId: everyone, answer: 'yes', until: '2020-01-01' })
  await maureen.run('sayConsent', { ...word, circleId: everyone })
  await anne.until('consents', null, (view) => firstOf(view)?.now.answer === 'no')
  const behalf = { person: id('Maureen'), how: 'signs', words: 'She smiled at the camera.' } as const
  await anne.run('sayConsent', {
    ...word,
    ...({ circleId: everyone, answer: 'yes', format: 'behaviour', behalf } as const),
  })
  const seen = await priya.until('consents', null, (view) => firstOf(view)?.beside != null)
  const item = firstOf(seen)
  expect(item).toMatchObject({ now: { answer: 'no', behalf: null }, beside: { answer: 'yes' } })
  expect(item?.beside?.by.name).toBe('Anne')
  expect(item?.before).toMatchObject([{ answer: 'yes', over: true }])
  // Refusing changed nothing else: she reads and writes as before.
  await maureen.run('withdrawConsent', { consentId: item?.now.consentId ?? '' })
  const gone = await anne.until('consents', null, (view) => firstOf(view)?.now.withdrawnAt != null)
  expect(firstOf(gone)).toMatchObject({ now: { answer: 'no' } })

  // A no can be said aloud, and is there to be heard.
  const { mediaId } = await maureen.run('keepMedia', voiceOf(systemRandom(4000), 'consent/new'))
  await maureen.run('sayConsent', { ...word, circleId: everyone, purpose: 'lists', voiceId: mediaId })
  const aloud = await anne.until('consents', null, ({ people }) => people[0]?.items.length === 2)
  expect(aloud.people[0]?.items.find(({ purpose }) => purpose === 'lists')?.now).toMatchObject({
    ...{ answer: 'no', voice: { mediaId, seconds: 12 } },
  })

  // What is said among those who care is not there for others.
  const { consentId } = await maureen.run('sayConsent', {
    ...word,
    ...({ circleId: care, purpose: 'own', words: 'Cream on my back' } as const),
    ...({ answer: 'only-if', onlyIf: 'it is Priya' } as const),
  })
  await priya.until('consents', null, ({ people }) => people[0]?.items.length === 3)
  expect((await anne.see('consents', null)).people[0]?.items).toHaveLength(2)
  expect(await priya.session.run('withdrawConsent', { consentId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  for (const [bad, kind] of [
    [{ answer: 'only-if' }, 'nothing-yet'],
    [{ purpose: 'own', words: ' \u202e ' }, 'nothing-yet'],
    [{ words: 'x'.repeat(10_000) }, 'too-long'],
    [{ behalf: { ...behalf, person: id('Anne') } }, 'not-allowed'],
    [{ circleId: care }, 'not-allowed'],
  ] as const)
    expect(
      await anne.session.run('sayConsent', { ...word, circleId: everyone, ...bad } as never),
      JSON.stringify(bad).slice(0, 60),
    ).toMatchObject({ refusal: { kind } })
})

it('20, 21: a yes and a no said at the same time on two phones: all come to the same, whoever is heard of first', async () => {
  const { maureen, priya, anne, everyone, id } = await team()
  const tablet = await phone()
  await addDevice(maureen, tablet, 'tablet')
  const behalf = { person: id('Maureen'), how: 'aloud', words: 'She said so.' } as const
  await Promise.all([
    maureen.run('sayConsent', { ...word, circleId: everyone, answer: 'yes' }),
    tablet.run('sayConsent', { ...word, circleId: everyone }),
    priya.run('sayConsent', { ...word, circleId: everyone, answer: 'yes', behalf }),
  ])
  const all = (view: ConsentsView) => {
    const item = firstOf(view)
    return item ? [item.now, ...(item.beside ? [item.beside] : []), ...item.before] : []
  }
  const told = await Promise.all(
    [maureen, tablet, priya, anne].map((one) =>
      one.until('consents', null, (view) => all(view).filter(({ saved }) => saved === 'sent').length === 3),
    ),
  )
  const seen = told.map((view) => all(view).map(({ consentId, answer }) => [consentId, answer]))
  for (const one of seen) expect(one).toEqual(seen[0])
  // Her own word holds, and not what was written down for her.
  expect(told.map((view) => firstOf(view)?.now.behalf)).toEqual([null, null, null, null])
})

it('22: a note is about one decision, is put right without being lost, and is for those who care alone', async () => {
  const { maureen, priya, anne, care, everyone, id } = await team()
  const note = {
    circleId: care,
    personId: id('Maureen'),
    decision: 'The operation in May',
    day: '2026-11-10',
    how: 'with-help',
    help: 'A model of an eye',
    said: '“Do it.”',
    asked: 'Anne',
    outcome: 'Yes',
    reviewOn: '2020-01-01',
    insteadId: null,
  } as const
  const { noteId } = await priya.run('noteDecision', note)
  await maureen.until('decisions', null, ({ notes }) => notes.length === 1)
  await maureen.run('noteDecision', { ...note, said: '“Do it in June.”', insteadId: noteId })
  const { notes } = await priya.until('decisions', null, (view) => view.notes[0]?.before.length === 1)
  expect(notes).toHaveLength(1)
  expect(notes[0]).toMatchObject({ said: '“Do it in June.”', reviewDue: true })
  expect(notes[0]?.before[0]).toMatchObject({ said: '“Do it.”' })
  const { advocateId } = await maureen.run('noteAdvocate', {
    ...({ circleId: care, personId: id('Maureen'), name: 'Ruth' } as const),
    ...({ kind: 'imca', contact: '', about: '' } as const),
  })
  await priya.until('decisions', null, ({ advocates }) => advocates.length === 1)
  expect(await priya.session.run('endAdvocate', { advocateId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.run('endAdvocate', { advocateId })
  await priya.until('decisions', null, ({ advocates }) => advocates.length === 0)
  expect(await anne.see('decisions', null)).toMatchObject({ notes: [], audiences: [] })
  for (const bad of [{ circleId: everyone }, { decision: ' ' }, { day: 'May' }, { personId: 'nobody' }])
    expect((await priya.session.run('noteDecision', { ...note, ...bad })).ok).toBe(false)
})
