import { expect, it } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import { documentTypes } from '../../src/app/documentTypes.ts'
import { selectTrustView, trustOf } from '../../src/app/select/trust.ts'
import { edited, write } from '../../src/app/writing.ts'
import type { Plain } from '../../src/base/index.ts'
import { noAnswers } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { apart, sent, together, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { lookOf, until } from '../helpers/running.ts'

/** What somebody of the circle, or who was of it, does with an altered app to what two people trust one another with. */
const { teamOf, withoutApp } = phonesOnRelay('after each')
let team: Team
const behind = (name: string) => withoutApp(team.somebody(name))

const empty = { text: '', pictures: [], voiceId: null }
const answers = { matters: empty, lost: empty, wrong: empty, helps: empty, after: empty, know: empty }
const said = { way: 'me', topic: 'stairs', answers, agreed: [], review: '', behalf: null } as const
const title = 'I go up to bed by myself.'

async function trusting() {
  team = await teamOf({ Priya: ['care'], Osei: ['care'] })
  const circleId = await team.circleId('care')
  const [priyaId, oseiId, maureenId] = [
    await team.personId('Priya'),
    await team.personId('Osei'),
    await team.personId('Maureen'),
  ]
  const { talkId } = await team.holder.device.run('saveTrust', {
    ...{ ...said, talkId: null, replaces: [], title, peopleIds: [priyaId], circleId },
  })
  return { circleId: circleId as CircleId, priyaId, oseiId, maureenId, talkId }
}
const put = (by: Context, circle: CircleId, type: string, data: Plain) =>
  write(by, circle, 'living', (place) =>
    by.documents.create(place, type, (draft) => void Object.assign(draft, data)),
  ).then(must)

it('89, C2: what a stranger writes into her words, or says in another’s name, counts for nothing', async () => {
  const { circleId, priyaId, maureenId, talkId } = await trusting()
  const { device: priya } = team.somebody('Priya')
  await priya.until('trust', null, ({ talks }) => talks.length === 1)
  await priya.run('sayTrust', { wordingId: talkId, says: 'talk', words: '', behalf: null })
  const osei = await behind('Osei')
  const word = await until(osei, () => trustOf(lookOf(osei)).said[0])
  const { mark } = trustOf(lookOf(osei)).byId.get(talkId) ?? { mark: '' }
  must(await edited(osei, talkId, (draft) => void Object.assign(draft, { title: 'Anybody may carry me up' })))
  must(await edited(osei, word.id, (draft) => void Object.assign(draft, { says: 'trust' })))
  const yes = { wording: talkId, mark, says: 'trust', words: '', replaces: [word.id] }
  for (const person of [maureenId, priyaId])
    await put(osei, circleId, documentTypes.trustWord, {
      ...yes,
      behalf: { person, how: 'aloud', words: '' },
    })
  await put(osei, circleId, documentTypes.trustWord, { ...yes, behalf: null })
  // Of his own he says that it stands in place of hers, and that she told him.
  const forged = {
    ...said,
    answers: noAnswers,
    talk: talkId,
    replaces: [talkId],
    isOver: true,
    people: [priyaId],
  }
  for (let n = 0; n < 90; n++)
    await put(osei, circleId, documentTypes.trust, {
      ...{ ...forged, title: `Nothing is agreed ${n}` },
      behalf: { person: maureenId, how: 'aloud', words: '' },
    } as unknown as Plain)
  for (const device of [team.holder.device, priya]) {
    const { talks } = await device.until('trust', null, ({ talks: all }) =>
      all.some(({ offered }) => offered.length > 0),
    )
    expect(talks).toHaveLength(1)
    expect(talks[0]).toMatchObject({
      isOver: false,
      heads: [{ title, state: 'talk', isOver: false, isOdd: false }],
    })
    expect(talks[0]?.heads[0]?.sides.map(({ says }) => says)).toEqual(['trust', 'talk'])
    expect(talks[0]?.offered.length).toBeLessThanOrEqual(60)
  }
}, 120_000)

it('89: who changes their own words after somebody trusted them has nobody’s yes any more', async () => {
  const { circleId, priyaId, talkId } = await trusting()
  const priya = await behind('Priya')
  await until(priya, () => selectTrustView(lookOf(priya)).talks[0])
  const wording = {
    ...said,
    answers: noAnswers,
    talk: talkId,
    replaces: [talkId],
    people: [priyaId],
    isOver: false,
  }
  const { document } = await put(priya, circleId, documentTypes.trust, {
    ...{ ...wording, title: 'I go up with Priya behind me.' },
  } as unknown as Plain)
  const { device } = team.holder
  await device.until('trust', null, ({ talks }) => talks[0]?.offered.length === 1)
  await device.run('sayTrust', { wordingId: document, says: 'trust', words: '', behalf: null })
  await device.until('trust', null, ({ talks }) => talks[0]?.heads[0]?.state === 'agreed')
  must(await edited(priya, document, (draft) => void Object.assign(draft, { title: 'I stay downstairs.' })))
  const { talks } = await device.until('trust', null, ({ talks: all }) => all[0]?.offered.length === 1)
  expect(talks[0]).toMatchObject({
    heads: [{ title, wordingId: talkId }],
    offered: [{ title: 'I stay downstairs.', state: 'waiting' }],
  })
}, 120_000)

it('89: what somebody says without signal who is not of the circle any more is neither shown nor counted', async () => {
  const { circleId, oseiId, talkId } = await trusting()
  const { device } = team.holder
  const osei = team.somebody('Osei')
  await osei.device.until('trust', null, ({ talks }) => talks.length === 1)
  apart(osei)
  await osei.device.run('saveTrust', {
    ...{ ...said, talkId, replaces: [talkId], title: 'She must not go up.', peopleIds: [oseiId], circleId },
  })
  await device.run('setCircles', { personId: oseiId, circleIds: [], history: 'all' })
  together(osei)
  await osei.device.until('trust', null, ({ talks }) => talks.length === 0)
  await sent(osei)
  await device.run('sendNow', null)
  const { talks } = await team
    .somebody('Priya')
    .device.until('trust', null, ({ talks: all }) => all.length === 1)
  expect(talks).toMatchObject([{ heads: [{ title }], offered: [] }])
  expect((await device.see('trust', null)).talks).toMatchObject([{ heads: [{ title }], offered: [] }])
}, 120_000)
