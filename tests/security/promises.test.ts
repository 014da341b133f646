import { expect, it } from 'vitest'
import { shippedPromises } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const month = new Date().toISOString().slice(0, 7)
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

it('C1: nobody signs, consents, offers or answers in somebody else’s name, whatever their app says', async () => {
  team = await teamOf({ Tariq: [], Mallory: [] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const [maureenId, tariqId] = [await team.personId('Maureen'), await team.personId('Tariq')]
  const [maureen, tariq] = [team.holder.device, team.somebody('Tariq').device]
  const text = shippedPromises.find(({ kind, version }) => kind === 'support' && version === 2)
  const points = (text?.points ?? []).map(({ id }) => ({ id, how: 'ticked' as const }))
  const { signatureId } = await tariq.run('signPromise', {
    ...({ textId: 'kith-support', version: 2, language: 'en', points, forPersonId: null } as const),
    ...({ reviewOn: null, how: { kind: 'name', name: 'Tariq' }, questions: '' } as const),
  })
  const consent = { purpose: 'photos', words: '', answer: 'no', onlyIf: '', format: 'said' } as const
  await maureen.run('sayConsent', {
    ...{ ...consent, circleId: everyone, behalf: null, until: null, reviewOn: null },
  })
  const { trialId } = await maureen.run('offerTrial', {
    ...{ personId: tariqId, name: '', sessions: [{ date: yesterday, start: '10:00' }], pence: 0, words: '' },
  })
  await tariq.until('trials', null, ({ trials }) => trials.length === 1)
  const bad = team.somebody('Mallory')
  await sent(bad)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  stops.push(() => mallory.stop())
  const where = { month, heads: mallory.state().circleById.get(everyone)?.heads ?? [] }
  const lies: readonly (readonly [string, Record<string, string | number | null | object>])[] = [
    // A name, a mark and a witness for oneself; a promise taken back for another.
    [
      'promise-signed',
      {
        kind: 'support',
        text: 'kith-support',
        version: 2,
        person: maureenId,
        how: { kind: 'name', name: 'Maureen' },
      },
    ],
    [
      'promise-signed',
      {
        kind: 'support',
        text: 'kith-support',
        version: 2,
        person: maureenId,
        how: { kind: 'mark', strokes: [[1, 1]] },
      },
    ],
    ['promise-withdrawn', { signature: signatureId }],
    ['promise-taken-back', { promise: signatureId }],
    // Consent as if it were her own, and withdrawn for her.
    ['consent', { ...consent, answer: 'yes', person: maureenId }],
    [
      'trial',
      {
        person: tariqId,
        name: 'x',
        sessions: [{ date: yesterday, start: '10:00' }],
        pence: 1,
        words: 'mine',
      },
    ],
    [
      'trial-told',
      {
        trial: trialId,
        of: maureenId,
        to: tariqId,
        answer: 'no',
        words: 'she does not want you',
        wish: '',
        token: '',
      },
    ],
    ['promise-signed', { kind: 'support', text: 'kith-support', how: 7, points: 'all' }],
    ['promise-signed', null as never],
    ['consent', [] as never],
  ]
  for (const [type, data] of lies) await mallory.fact(everyone, type, data as never, where)
  await mallory.fact(everyone, 'message', { text: 'that was all' }, where)
  await tariq.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)

  const { promises } = await tariq.see('promises', null)
  const support = promises.find(({ kind }) => kind === 'support')
  expect(support?.signed.map(({ person }) => person.name)).toEqual(['Tariq'])
  expect(support?.past).toEqual([])
  const { people } = await tariq.see('consents', null)
  expect(people.map(({ person, items }) => [person.name, items[0]?.now.answer])).toEqual([
    ['Maureen', 'no'],
    ['Mallory', 'yes'],
  ])
  const { trials } = await tariq.see('trials', null)
  expect(trials.map((one) => [one.trialId, one.heard])).toEqual([[trialId, null]])
})
