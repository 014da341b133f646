import { expect, it } from 'vitest'
import type { AskingView, JoinAskItem, JoinCardItem } from '../../src/app/index.ts'
import { decodeStrict, encodePlain, systemRandom, textToBytes } from '../../src/base/index.ts'
import { sealJoinAnswer, sealJoinAsk, signJoinCard, verifyJoinCard } from '../../src/circles/index.ts'
import { joinCardLimits } from '../../src/domain/index.ts'
import { joinCardFromSeed, mintPerson, parseJoinCardLink, type PersonPublic } from '../../src/keys/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { strangerIn } from '../helpers/hostileInsider.ts'
import { addDevice, sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'

const { phone, relay, somebody } = phonesOnRelay('after all')

async function maureenAlone(): Promise<Device> {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
  return maureen
}

const bodyOf = (letter: unknown) => (letter as { body: Uint8Array }).body

const words = 'Somebody to go swimming with, on Tuesdays'
const card = { words, questions: ['Do you swim?', ' '], days: 30 }
const ask = { name: 'Tom', offer: 'Tuesdays are free', why: '', answers: ['Every day'] }

async function madeBy(one: Device, takes = card): Promise<JoinCardItem> {
  const { cardId } = await one.run('makeJoinCard', takes)
  const { cards } = await one.until('joinCards', null, (view) =>
    view.cards.some((item) => item.cardId === cardId && item.isOut),
  )
  await sent(one)
  return cards.find((item) => item.cardId === cardId) as JoinCardItem
}

/** With so many who ask; the first card there is. */
const asksOf = (
  one: Device,
  is: (asks: readonly JoinAskItem[]) => boolean,
): Promise<readonly JoinAskItem[]> =>
  one
    .until('joinCards', null, ({ cards }) => is(cards[0]?.asks ?? []))
    .then(({ cards }) => cards[0]?.asks ?? [])

/** Looks until there is what is waited for, as the screen does. */
async function hears(one: Device, stage: AskingView['stage']): Promise<AskingView> {
  for (let tries = 0; tries < 200; tries++) {
    await one.session.run('lookAtAsk', null)
    const shell = await one.see('shell', null)
    if (shell.phase === 'asking' && shell.asking.stage === stage) return shell.asking
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`never: ${stage}`)
}

it('5: a card, an ask, a question back, a yes: an ordinary invitation, and in', async () => {
  const [maureen, tom] = [await maureenAlone(), await phone()]
  const { link, cardId } = await madeBy(maureen)
  expect(await tom.run('readJoinCard', { link })).toMatchObject({ words, questions: ['Do you swim?'] })
  expect((await tom.see('shell', null)).phase).toBe('new')
  await tom.run('askToJoin', { link, ...ask })
  expect(await hears(tom, 'waiting')).toMatchObject({ name: 'Tom', sent: true, talk: [] })
  const asked = (await asksOf(maureen, (asks) => asks.length === 1))[0]
  expect(asked).toMatchObject({ name: 'Tom', offer: 'Tuesdays are free', why: '', state: 'new' })
  expect(asked?.answers).toEqual([{ question: 'Do you swim?', answer: 'Every day' }])
  const askId = asked?.askId ?? ''

  await maureen.run('answerAsk', { cardId, askId, kind: 'question', text: 'Mornings?' })
  await hears(tom, 'question')
  await tom.run('replyToAsk', { text: 'Gladly' })
  expect(await tom.session.run('replyToAsk', { text: 'And more' })).toMatchObject({ ok: false })
  const [answered] = await asksOf(maureen, (asks) => asks[0]?.talk.length === 2)
  expect(answered?.talk).toEqual([
    { mine: true, text: 'Mornings?' },
    { mine: false, text: 'Gladly' },
  ])

  const schedule = await circleIds(maureen, 'schedule')
  const invited = { relation: 'swims with me', ask: 'Do come', circleIds: schedule, days: 7, stays: null }
  const { invitationId } = await maureen.run('inviteAsker', { cardId, askId, ...invited })
  const yes = await hears(tom, 'yes')
  expect(await tom.run('readInvitation', { link: yes.link ?? '' })).toMatchObject({
    holderName: 'Maureen Thwaite',
  })
  await tom.run('acceptInvitation', { link: yes.link ?? '', name: 'Tom' })
  await maureen.until('people', null, ({ invitations }) => invitations[0]?.state === 'said-yes')
  await maureen.run('admit', { invitationId, circleIds: schedule, history: 'today' })
  await tom.until('people', null, ({ people }) => people.length === 2)
  expect((await asksOf(maureen, () => true))[0]?.state).toBe('invited')
  // Answered for good.
  const again = await maureen.session.run('answerAsk', { cardId, askId, kind: 'no', text: '' })
  expect(again).toMatchObject({ refusal: { kind: 'not-found' } })
})

it('5: not now needs no reason; the card is ended with one tap, and who waits by it is told', async () => {
  const [maureen, tom, kofi, late] = [await maureenAlone(), await phone(), await phone(), await phone()]
  const { link, cardId } = await madeBy(maureen)
  await tom.run('askToJoin', { link, ...ask })
  await kofi.run('askToJoin', { link, ...ask, name: 'کوفی 🏊 <b>K</b>', why: '\u202ewhy' })
  const asks = await asksOf(maureen, (all) => all.length === 2)
  expect(asks[1]).toMatchObject({ name: 'کوفی 🏊 <b>K</b>', why: 'why' })
  await maureen.run('answerAsk', { cardId, askId: asks[0]?.askId ?? '', kind: 'no', text: '' })
  expect(await hears(tom, 'no')).toMatchObject({ link: null, talk: [] })
  await maureen.run('endJoinCard', { cardId })
  expect((await maureen.see('joinCards', null)).cards).toEqual([])
  await hears(kofi, 'over')
  const refused = { refusal: { kind: 'invitation-withdrawn' } }
  expect(await late.session.run('askToJoin', { link, ...ask })).toMatchObject(refused)
  expect(await late.session.run('readJoinCard', { link })).toMatchObject(refused)
  expect((await late.see('shell', null)).phase).toBe('new')
  // Who was told no goes their way, and the device is as it was.
  await tom.run('stopAsking', null)
  await tom.run('stopWaiting', null)
  expect((await tom.see('shell', null)).phase).toBe('new')
})

it('5: who has thought again says so, and is answered nothing', async () => {
  const [maureen, tom] = [await maureenAlone(), await phone()]
  const { link, cardId } = await madeBy(maureen)
  await tom.run('askToJoin', { link, ...ask })
  await tom.run('stopAsking', null)
  const [asked] = await asksOf(maureen, (all) => all[0]?.state === 'stopped')
  const late = { cardId, askId: asked?.askId ?? '', kind: 'no', text: '' } as const
  expect(await maureen.session.run('answerAsk', late)).toMatchObject({ refusal: { kind: 'not-found' } })
})

it('5, A2, A12: who holds the card learns what is on it; a forged card, answer or ask is none, and a flood has an end', async () => {
  const [maureen, tom] = [await maureenAlone(), await phone()]
  const { link, cardId } = await madeBy(maureen)
  const other = await madeBy(maureen, { ...card, words: 'Another' })
  const at = must(parseJoinCardLink(link))
  const stranger = await strangerIn(at.place, relay().http)
  await tom.run('askToJoin', { link, ...ask })
  const asked = (await maureen.until('joinCards', null, ({ cards }) => cards[1]?.asks.length === 1)).cards[1]
    ?.asks[0]
  await maureen.run('answerAsk', { cardId, askId: asked?.askId ?? '', kind: 'question', text: 'Mornings?' })
  await hears(tom, 'question')
  while (stranger.letters().length < 3) await new Promise((resolve) => setTimeout(resolve, 20))

  // All that lies there, as the stranger can open it.
  const letters = stranger.letters()
  const seen = letters.map(({ bytes }) => new TextDecoder().decode(bytes)).join(' ')
  expect(seen).toContain(words)
  for (const hidden of ['Maureen', 'Tom', 'Tuesdays are free', 'Mornings?'])
    expect(seen).not.toContain(hidden)
  const me = (await maureen.see('me', null)).devices.map(({ deviceId }) => deviceId)
  for (const { device: by } of letters) expect(me).not.toContain(by)
  const known = letters.flatMap(({ bytes }) => verifyJoinCard(bytes, at) ?? [])
  const keys = known[0]?.keys
  if (!keys) throw new Error('The card lies there')

  // A card with keys of the stranger's own, and one that says that it was ended.
  const mine = joinCardFromSeed('ab'.repeat(32))
  await stranger.put('card', signJoinCard({ words: 'Send me money', questions: [], ends: 0 }, mine))
  await stranger.put('card', encodePlain({ body: textToBytes('x'), signature: new Uint8Array(64) }))
  expect(await tom.run('readJoinCard', { link })).toMatchObject({ words })
  // A yes that leads elsewhere: by other keys than the card's.
  const askLetter = letters.find(({ kind }) => kind === 'answer')
  if (!askLetter) throw new Error('He asked')
  const forged = { kind: 'yes', text: '', link: 'https://evil.example/join#x', fact: 'f', at: 1 } as const
  const his = must(decodeStrict(bodyOf(must(decodeStrict(askLetter.bytes))))) as unknown as PersonPublic
  const byMe = sealJoinAnswer(systemRandom, { ...mine, at }, { sign: his.sign, seal: his.seal }, forged)
  if (byMe) await stranger.put('card', byMe)
  expect(await hears(tom, 'question')).toMatchObject({ link: null })

  // The same ask again, and carried to another card.
  await stranger.put('answer', askLetter.bytes)
  const elsewhere = await strangerIn(must(parseJoinCardLink(other.link)).place, relay().http)
  await elsewhere.put('answer', askLetter.bytes)
  await elsewhere.put('answer', new Uint8Array(40_000))
  for (let n = 0; n < joinCardLimits.asks + 3; n++) {
    const flood = sealJoinAsk(systemRandom, at, keys, mintPerson(systemRandom), {
      ...{ kind: 'ask', name: `Bot ${n}`, offer: 'x', why: '', answers: [], at: 1 },
    })
    if (flood) await stranger.put('answer', flood)
  }
  const full = await maureen.until('joinCards', null, ({ cards }) => cards[1]?.isFull === true)
  expect(full.cards[1]?.asks).toHaveLength(joinCardLimits.asks)
  expect(full.cards[1]?.asks.filter(({ name }) => name === 'Tom')).toHaveLength(1)
  expect(full.cards[0]?.asks).toEqual([])
  await maureen.run('endJoinCard', { cardId })
  await stranger.stop()
  await elsewhere.stop()
})

it('5: made without signal it goes out later; her other phone and who invites in her place see what is asked', async () => {
  const maureen = await maureenAlone()
  const { device: tablet, line } = await somebody('tablet')
  await addDevice(maureen, tablet, 'tablet')
  const [anne, bev, tom] = [await phone(), await phone(), await phone()]
  await join(maureen, anne, 'Anne', 'sister', ['schedule'])
  await join(maureen, bev, 'Bev', 'neighbour', [])
  const { people } = await maureen.see('people', null)
  const personId = people.find(({ person }) => person.name === 'Anne')?.person.personId ?? ''
  await maureen.run('nominate', {
    ...{ personId, powers: ['invite'], circleIds: await circleIds(maureen, 'schedule'), history: 'all' },
    ...{ basis: 'asked', evidence: '', starterIds: [], voices: 0, days: 30 },
  })
  await anne.until('nominees', null, ({ mine }) => mine?.standing === 'acting')
  await tablet.until('nominees', null, ({ nominees }) => nominees.length === 1)
  line.away(true)
  line.cut()
  await tablet.run('makeJoinCard', card)
  const [made] = (await tablet.see('joinCards', null)).cards
  expect(made).toMatchObject({ isOut: false })
  expect(await tom.session.run('readJoinCard', { link: made?.link ?? '' })).toMatchObject({
    refusal: { kind: 'invitation-not-found' },
  })
  line.away(false)
  await tablet.run('sendNow', null)
  await tablet.until('joinCards', null, ({ cards }) => cards[0]?.isOut === true)
  await tom.run('askToJoin', { link: made?.link ?? '', ...ask })
  for (const one of [maureen, tablet, anne]) await asksOf(one, (asks) => asks[0]?.name === 'Tom')
  expect(await bev.see('joinCards', null)).toMatchObject({ canMake: false, cards: [] })
  const refused = { refusal: { kind: 'not-allowed' } }
  expect(await bev.session.run('makeJoinCard', card)).toMatchObject(refused)

  // Anne answers; once she acts no more, whoever looks is told that she can still read it.
  const { cards } = await anne.see('joinCards', null)
  const [cardId, askId] = [cards[0]?.cardId ?? '', cards[0]?.asks[0]?.askId ?? '']
  const invited = { relation: '', ask: '', circleIds: [], days: 7, stays: null }
  await anne.run('inviteAsker', { cardId, askId, ...invited })
  await hears(tom, 'yes')
  await asksOf(maureen, (asks) => asks[0]?.state === 'invited')
  await maureen.run('dismiss', { personId, how: 'told' })
  const left = await maureen.until('joinCards', null, ({ cards: now }) => now[0]?.formerReaders.length === 1)
  expect(left.cards[0]?.formerReaders[0]?.name).toBe('Anne')
  await anne.until('joinCards', null, ({ cards: now }) => now.length === 0)
})

it('5: somebody in a team asks beside it; and what is no card or no ask is refused in words', async () => {
  const [maureen, anne] = [await maureenAlone(), await maureenAlone()]
  const { link } = await madeBy(maureen)
  await anne.run('askToJoin', { link, ...ask, name: 'Anne' })
  const { teams } = await anne.until('teams', null, (view) => view.teams.length === 2)
  expect(teams.map(({ phase }) => phase).toSorted()).toEqual(['asking', 'open'])
  await hears(anne, 'waiting')
  await anne.run('dropTeam', null)
  expect((await anne.see('shell', null)).phase).toBe('open')
  const tom = await phone()
  for (const [takes, kind] of [
    [{ ...ask, name: ' \u202e' }, 'empty-name'],
    [{ ...ask, offer: ' ' }, 'nothing-yet'],
    [{ ...ask, offer: 'x'.repeat(10_000) }, 'too-long'],
    [{ ...ask, link: 'nonsense' }, 'link-not-ours'],
    [{ ...ask, link: link.slice(0, -3) }, 'link-cut-off'],
  ] as const)
    expect(await tom.session.run('askToJoin', { link, ...takes })).toMatchObject({ refusal: { kind } })
  for (const [takes, kind] of [
    [{ ...card, words: '' }, 'nothing-yet'],
    [{ ...card, words: 'x'.repeat(10_000) }, 'too-long'],
    [{ ...card, questions: ['x'.repeat(1000)] }, 'too-long'],
  ] as const)
    expect(await maureen.session.run('makeJoinCard', takes)).toMatchObject({ refusal: { kind } })
})
