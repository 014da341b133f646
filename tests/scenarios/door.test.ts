import { expect, it } from 'vitest'
import { encodePlain } from '../../src/base/index.ts'

import { strangerAt } from '../helpers/hostileInsider.ts'
import { sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, relay } = phonesOnRelay('after all')

it('4, 21: a question first, an answer to it, and then a yes; nobody answers for the inviter', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  const asked = { name: 'Anne', relation: 'sister', ask: 'Sundays?', circleIds: [], days: 7 }
  const { link, invitationId } = await maureen.run('invite', asked)
  await sent(maureen)
  expect((await anne.run('readDoor', { link })).questions).toEqual([])
  await anne.run('askAtDoor', { link, text: 'Would mornings do? \u202eصبح' })
  const { doors } = await maureen.until('doors', null, (view) => view.doors.length === 1)
  expect(doors[0]).toMatchObject({
    invitationId,
    questions: [{ text: 'Would mornings do? صبح', reply: null }],
  })
  const waiting = (count: number) =>
    maureen.until('shell', null, (one) => one.phase === 'open' && one.questionsWaiting === count)
  await waiting(1)
  const questionId = doors[0]?.questions[0]?.questionId ?? ''

  // Somebody else with the link says an answer of their own: it is none.
  const stranger = await strangerAt(link, relay().http)
  await stranger.put('card', encodePlain({ body: new Uint8Array(40), signature: new Uint8Array(64) }))
  await stranger.put('answer', new Uint8Array([1, 2, 3]))
  await stranger.stop()
  expect((await anne.run('readDoor', { link })).questions.map(({ reply }) => reply)).toEqual([null])

  await maureen.run('replyAtDoor', { invitationId, questionId, text: 'Mornings are fine.' })
  await waiting(0)
  await sent(maureen)
  expect((await anne.run('readDoor', { link })).questions[0]?.reply).toBe('Mornings are fine.')
  // A question is no answer: the door is open as before.
  await anne.run('acceptInvitation', { link, name: 'Anne' })
  await maureen.until('people', null, ({ invitations }) => invitations[0]?.state === 'said-yes')

  for (const [takes, kind] of [
    [{ link, text: ' ' }, 'nothing-yet'],
    [{ link, text: 'x'.repeat(10_000) }, 'too-long'],
    [{ link: 'nonsense', text: 'x' }, 'link-not-ours'],
  ] as const)
    expect(await anne.session.run('askAtDoor', takes)).toMatchObject({ refusal: { kind } })
  expect(
    await maureen.session.run('replyAtDoor', { invitationId, questionId: '00', text: 'x' }),
  ).toMatchObject({ refusal: { kind: 'not-found' } })
})
