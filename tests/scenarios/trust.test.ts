import { beforeAll, expect, it } from 'vitest'
import type { TrustCommands, TrustItem } from '../../src/app/index.ts'
import { apart, sent, together, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What Maureen wants to be trusted to do, talked about with those who come, and said anew on two phones without signal. */
const { teamOf } = phonesOnRelay('after all')
let team: Team
let [maureen, priya, osei, bev] = [] as unknown as [Somebody, Somebody, Somebody, Somebody]
let circleId = ''
let ids: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  team = await teamOf({ Priya: ['care'], Osei: ['care'], Bev: ['schedule'] })
  maureen = team.holder
  ;[priya, osei, bev] = [team.somebody('Priya'), team.somebody('Osei'), team.somebody('Bev')]
  circleId = await team.circleId('care')
  ids = {
    priya: await team.personId('Priya'),
    osei: await team.personId('Osei'),
    bev: await team.personId('Bev'),
  }
}, 60_000)

const empty = { text: '', pictures: [], voiceId: null }
const stairs = (
  more: Partial<TrustCommands['saveTrust']['takes']> = {},
): TrustCommands['saveTrust']['takes'] => ({
  ...{ talkId: null, replaces: [], way: 'me', topic: 'stairs', title: 'I go up to bed by myself.' },
  answers: {
    matters: { text: 'To say good night to the garden.', pictures: ['home'], voiceId: null },
    lost: empty,
    wrong: { text: '', pictures: ['fall'], voiceId: null },
    helps: { text: '', pictures: ['slowly', 'ring' as never], voiceId: null },
    after: { text: 'Sit with me first.', pictures: [], voiceId: null },
    know: empty,
  },
  agreed: [
    { what: 'The light on the landing is on by eight', personId: ids['priya'] ?? '' },
    { what: '  ', personId: '' },
  ],
  ...{
    peopleIds: [ids['priya'] ?? '', ids['bev'] ?? ''],
    review: '2026-03-01',
    behalf: null,
    circleId,
    ...more,
  },
})
const talkOf = (one: Somebody, isIt: (talk: TrustItem) => boolean = () => true) =>
  one.device
    .until('trust', null, ({ talks }) => talks.some(isIt))
    .then(({ talks }) => talks.find(isIt) as TrustItem)

it('in her own words, asked of those who come, agreed by both sides; the schedule never knows', async () => {
  const { talkId } = await maureen.device.run('saveTrust', stairs())
  const seen = await talkOf(priya)
  const [head] = seen.heads
  // Without an address of its own the page of a talk could not be opened.
  const addresses = await priya.device.until('addresses', null, (all) => talkId in all)
  expect(addresses[talkId]).toMatch(/^[0-9a-f]{10}$/)
  // Bev is not in the circle, so she is not asked; a picture of another question is none.
  expect(head).toMatchObject({
    ...{ title: 'I go up to bed by myself.', state: 'waiting', iAmAsked: true, iMayTell: false },
    sides: [
      { person: { isHolder: true }, says: 'trust' },
      { person: { isMe: true }, says: '' },
    ],
    answers: { helps: { pictures: ['slowly'] } },
    agreed: [{ what: 'The light on the landing is on by eight', person: { isMe: true } }],
  })
  expect(seen).toMatchObject({ isDue: true, isOver: false })
  const wordingId = head?.wordingId ?? ''
  expect(
    (await osei.device.until('trust', null, ({ talks }) => talks.length === 1)).talks[0]?.heads[0],
  ).toMatchObject({
    iAmAsked: false,
  })
  const refused = { refusal: { kind: 'not-allowed' } }
  const yes = { wordingId, says: 'trust', words: '', behalf: null } as const
  expect(await osei.device.session.run('sayTrust', yes)).toMatchObject(refused)
  const forHer = { person: head?.sides[0]?.person.personId ?? '', how: 'aloud', words: '' } as const
  expect(await priya.device.session.run('sayTrust', { ...yes, behalf: forHer })).toMatchObject(refused)
  expect(await priya.device.session.run('endTrust', { wordingId, isOver: true, behalf: null })).toMatchObject(
    refused,
  )
  await priya.device.run('sayTrust', { ...yes, says: 'talk', words: 'May we talk about the night?' })
  expect((await talkOf(maureen, ({ heads }) => heads[0]?.state === 'talk')).heads[0]?.sides[1]).toMatchObject(
    {
      words: 'May we talk about the night?',
    },
  )
  await priya.device.run('sayTrust', yes)
  await talkOf(maureen, ({ heads }) => heads[0]?.state === 'agreed')
  expect((await bev.device.see('trust', null)).talks).toEqual([])
  expect(talkId).toBe(seen.talkId)
})

it('somebody would say it otherwise: it stands beside, until she takes it; what was said before is kept', async () => {
  const { talkId, heads } = await talkOf(priya, (talk) => talk.heads[0]?.state === 'agreed')
  const replaces = heads.map(({ wordingId }) => wordingId)
  await priya.device.run('saveTrust', stairs({ talkId, replaces, title: 'I go up with somebody near.' }))
  const offered = await talkOf(maureen, (talk) => talk.offered.length === 1)
  expect(offered.heads).toMatchObject([{ title: 'I go up to bed by myself.', state: 'agreed' }])
  const wordingId = offered.offered[0]?.wordingId ?? ''
  await maureen.device.run('sayTrust', { wordingId, says: 'trust', words: '', behalf: null })
  const taken = await talkOf(priya, (talk) => talk.before.length === 1)
  expect(taken).toMatchObject({
    heads: [{ title: 'I go up with somebody near.', state: 'agreed' }],
    offered: [],
    before: [{ title: 'I go up to bed by myself.' }],
  })
})

it('said anew on two phones without signal: both stand on each, neither hides the other, until one is written', async () => {
  const other = await talkOf(maureen)
  const replaces = other.heads.map(({ wordingId }) => wordingId)
  apart(maureen)
  apart(priya)
  await maureen.device.run('saveTrust', stairs({ talkId: other.talkId, replaces, title: 'I go up at nine.' }))
  await priya.device.run('saveTrust', stairs({ talkId: other.talkId, replaces, title: 'I go up at ten.' }))
  together(priya)
  together(maureen)
  await Promise.all([sent(priya), sent(maureen)])
  for (const one of [maureen, priya, osei]) {
    const both = await talkOf(
      one,
      (talk) => talk.offered.length === 1 && talk.heads[0]?.title === 'I go up at nine.',
    )
    expect(both.offered[0]?.title).toBe('I go up at ten.')
    expect(both.before.map(({ title }) => title)).toEqual([
      'I go up with somebody near.',
      'I go up to bed by myself.',
    ])
  }
  const { offered } = await talkOf(maureen)
  await maureen.device.run('sayTrust', {
    wordingId: offered[0]?.wordingId ?? '',
    says: 'trust',
    words: '',
    behalf: null,
  })
  const two = await talkOf(priya, (talk) => talk.heads.length === 2)
  const all = two.heads.map(({ wordingId }) => wordingId)
  await maureen.device.run(
    'saveTrust',
    stairs({ talkId: other.talkId, replaces: all, title: 'At nine or at ten.' }),
  )
  await talkOf(osei, (talk) => talk.heads.length === 1 && talk.heads[0]?.title === 'At nine or at ten.')
})

it('refuses what says nothing, and takes names in any script as they are', async () => {
  const { session } = maureen.device
  expect(await session.run('saveTrust', stairs({ title: ' \u202e ' }))).toMatchObject({
    refusal: { kind: 'empty-name' },
  })
  expect(await session.run('saveTrust', stairs({ title: 'x'.repeat(10_000) }))).toMatchObject({
    refusal: { kind: 'too-long' },
  })
  expect(await session.run('saveTrust', stairs({ circleId: 'nowhere' }))).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  const title = 'میں خود سیڑھیاں چڑھتی ہوں 🌱 <b>'
  await maureen.device.run('saveTrust', stairs({ title, topic: 'other' }))
  expect((await talkOf(priya, ({ heads }) => heads[0]?.title === title)).heads[0]?.topic).toBe('other')
})
