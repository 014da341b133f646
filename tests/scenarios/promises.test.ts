import { expect, it, vi } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { PromiseItem, SignatureItem } from '../../src/app/index.ts'
import { shippedPromises, type AgreedPoint } from '../../src/domain/index.ts'
import { join, type Device } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf, voiceOf } from '../helpers/someMedia.ts'

const { phone } = phonesOnRelay('after all')

const versions = shippedPromises.filter((text) => text.kind === 'support')
const pointsOf = (version: number): readonly AgreedPoint[] =>
  (versions.find((text) => text.version === version)?.points ?? []).map(({ id }) => ({ id, how: 'ticked' }))
const common = {
  textId: 'kith-support',
  language: 'en',
  forPersonId: null,
  reviewOn: null,
  questions: '',
} as const

const itemOf = (one: Device, is: (item: PromiseItem) => boolean, kind = 'support'): Promise<PromiseItem> =>
  one
    .until('promises', null, ({ promises }) => promises.some((item) => item.kind === kind && is(item)))
    .then(({ promises }) => promises.find((item) => item.kind === kind) as PromiseItem)

/** What a phone that has only just been told of it hears, once it has come. */
async function heard(one: Device, mediaId: string): Promise<Uint8Array> {
  return vi.waitFor(async () => (await one.run('openMedia', { mediaId })).bytes, 20_000)
}

const namesOf = (signed: readonly SignatureItem[]) => signed.map(({ person }) => person.name)

it('28, 29: signed by name, by mark and by a witness; what changed since; signed again; withdrawn', async () => {
  const [maureen, anne, priya] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  await join(maureen, priya, 'Priya', 'assistant', [])
  const me = (await maureen.see('promises', null)).people.find(({ isMe }) => isMe)?.personId ?? ''

  await anne.run('signPromise', {
    ...{ ...common, version: 1, points: pointsOf(1), how: { kind: 'name', name: 'Anne Holroyd' } },
    reviewOn: '2020-01-01',
  })
  const strokes = [[10, 10, 990, 390, 3000, -4]]
  const talked = pointsOf(2).map(({ id }) => ({ id, how: 'talked' as const }))
  await maureen.run('signPromise', { ...common, version: 2, points: talked, how: { kind: 'mark', strokes } })
  // Priya writes down how Maureen agreed once more: it is Priya's word, and beside Maureen's own.
  const { signed } = await itemOf(priya, (item) => item.signed.length === 2)
  expect(namesOf(signed)).toEqual(['Maureen', 'Anne'])
  expect(signed[0]).toMatchObject({
    how: { kind: 'mark', strokes: [[10, 10, 990, 390, 1000, 0]] },
    sameWords: true,
    by: null,
    pointsOf: 14,
  })
  expect(signed[1]).toMatchObject({ version: 1, sameWords: true, reviewDue: true })

  const anneSees = await itemOf(anne, (item) => item.mine !== null)
  expect(anneSees.changed?.added.map(({ id }) => id)).toEqual(['ways', 'speak-up'])
  expect(anneSees.changed?.changed.map(({ after }) => after.id)).toEqual(['money'])
  const signAgain = {
    ...common,
    version: 2,
    points: pointsOf(2),
    how: { kind: 'name', name: 'Anne' },
  } as const
  const { signatureId } = await anne.run('signPromise', signAgain)
  const again = await itemOf(anne, (item) => item.mine?.version === 2)
  expect(again.changed).toBe(null)
  expect(again.past.map(({ version }) => version)).toEqual([1])

  await anne.run('withdrawPromise', { signatureId })
  const after = await itemOf(maureen, (item) => item.past.some((one) => one.withdrawnAt !== null))
  // Taken back is taken back: what she had signed before does not stand again, and both can be read.
  expect(after.past.map(({ version }) => version)).toEqual([2, 1])
  expect(namesOf(after.signed)).toEqual(['Maureen'])
  const notHers = await anne.session.run('withdrawPromise', {
    signatureId: after.signed[0]?.signatureId ?? '',
  })
  expect(notHers).toMatchObject({ refusal: { kind: 'not-allowed' } })

  // What somebody writes down for her stands beside her own word, and not in its place; for who has none it stands.
  const witness = { kind: 'witness', words: 'She nodded at each picture.' } as const
  await anne.run('signPromise', { ...common, version: 2, points: talked, how: witness, forPersonId: me })
  const priyaId =
    (await anne.see('promises', null)).people.find(({ name }) => name === 'Priya')?.personId ?? ''
  await anne.run('signPromise', { ...common, version: 2, points: talked, how: witness, forPersonId: priyaId })
  const seen = await itemOf(priya, (item) => item.mine !== null)
  expect(seen.mine).toMatchObject({ how: witness, person: { name: 'Priya' }, by: { name: 'Anne' } })
  expect(seen.signed[0]).toMatchObject({ how: { kind: 'mark' }, person: { name: 'Maureen' }, by: null })
})

it('refuses a signature that is none, and one in somebody else’s name', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  const me = (await anne.see('promises', null)).people.find(({ isHolder }) => isHolder)?.personId ?? ''
  const good = { ...common, version: 2, points: pointsOf(2), how: { kind: 'name', name: 'Anne' } } as const
  for (const [bad, kind] of [
    [{ points: [] }, 'nothing-yet'],
    [{ points: [{ id: 'nothing of it', how: 'ticked' }] }, 'nothing-yet'],
    [{ version: 9 }, 'not-found'],
    [{ how: { kind: 'name', name: ' \u202e ' } }, 'empty-name'],
    [{ how: { kind: 'mark', strokes: [] } }, 'nothing-yet'],
    [{ how: { kind: 'witness', words: 'me' } }, 'not-allowed'],
    [{ forPersonId: me }, 'not-allowed'],
    [{ forPersonId: me, how: { kind: 'witness', words: '' } }, 'nothing-yet'],
    [{ forPersonId: 'nobody', how: { kind: 'witness', words: 'x' } }, 'not-allowed'],
    [{ questions: 'x'.repeat(10_000) }, 'too-long'],
  ] as const)
    expect(
      await anne.session.run('signPromise', { ...good, ...bad } as never),
      JSON.stringify(bad),
    ).toMatchObject({
      refusal: { kind },
    })
  const member = {
    ...common,
    textId: 'kith-member',
    version: 1,
    points: [{ id: 'come', how: 'ticked' as const }],
  }
  expect(
    await maureen.session.run('signPromise', { ...member, how: { kind: 'name', name: 'M' } }),
  ).toMatchObject({ refusal: { kind: 'not-allowed' } })
})

it('29: promises in one’s own words, and a team’s own text in two versions', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  const { promiseId } = await anne.run('givePromise', { text: 'I ring before I come. \u202eمیں فون کروں گی' })
  const { given } = await maureen.until('promises', null, (view) => view.given.length === 1)
  expect(given[0]).toMatchObject({ text: 'I ring before I come. میں فون کروں گی', person: { name: 'Anne' } })
  expect(await maureen.session.run('takeBackPromise', { promiseId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await anne.run('takeBackPromise', { promiseId })
  await maureen.until('promises', null, (view) => view.given.length === 0)

  const own = { title: 'Ours', points: ['Tea first.', '', 'No shoes.'] }
  expect(await anne.session.run('savePromiseText', own)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const { textId } = await maureen.run('savePromiseText', own)
  await itemOf(anne, (item) => item.text.textId === textId, 'own')
  await anne.run('signPromise', {
    ...{ ...common, textId, version: 1, points: [{ id: 'p1', how: 'ticked' }] },
    how: { kind: 'name', name: 'Anne' },
  })
  await maureen.run('savePromiseText', { title: 'Ours', points: ['Tea first.', 'Shoes off.', 'Be on time.'] })
  const changed = await itemOf(anne, (item) => item.text.version === 2, 'own')
  expect(changed.mine).toMatchObject({ version: 1, sameWords: true })
  expect(changed.changed?.added.map(({ id }) => id)).toEqual(['p3'])
  expect(changed.changed?.changed.map(({ before, after }) => [before.words.en, after.words.en])).toEqual([
    ['No shoes.', 'Shoes off.'],
  ])
})

it('29: a promise to one person, and one that is asked for, are read by those two and by nobody else', async () => {
  const [maureen, anne, priya] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  await join(maureen, priya, 'Priya', 'assistant', [])
  const people = (await maureen.see('promises', null)).people
  const idOf = (name: string) => people.find((one) => one.name === name)?.personId ?? ''
  const between = (one: Device, is: (texts: string) => boolean) =>
    one
      .until('promises', null, (view) =>
        is(view.between.map(({ text, state }) => `${text} ${state}`).join('; ')),
      )
      .then((view) => view.between)

  // The Holder promises too, and asks; Priya answers; Anne never hears of it.
  await maureen.run('promisePerson', { toPersonId: idOf('Priya'), text: 'I pay by Friday.', asks: false })
  const { promiseId } = await maureen.run('promisePerson', {
    ...{ toPersonId: idOf('Priya'), text: 'You ring before eight.', asks: true },
  })
  const asked = await between(
    priya,
    (texts) => texts === 'I pay by Friday. promised; You ring before eight. asked',
  )
  expect(asked.map(({ from, to, canAnswer }) => [from.name, to.name, canAnswer])).toEqual([
    ['Maureen', 'Priya', false],
    ['Priya', 'Maureen', true],
  ])
  expect(await maureen.session.run('answerPromise', { promiseId, yes: true })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await priya.run('answerPromise', { promiseId, yes: true })
  await between(maureen, (texts) => texts.endsWith('You ring before eight. promised'))
  for (const name of ['answerPromise', 'takeBackPromise'] as const)
    expect(await anne.session.run(name, { promiseId, yes: false })).toMatchObject({
      refusal: { kind: 'not-found' },
    })
  await anne.run('promisePerson', { toPersonId: idOf('Maureen'), text: 'I bring soup.', asks: false })
  await between(maureen, (texts) => texts.includes('soup'))
  expect((await anne.see('promises', null)).between.map(({ text }) => text)).toEqual(['I bring soup.'])
  expect((await anne.see('promises', null)).given).toEqual([])

  // Hers to take back, and a no is seen by who asked.
  await priya.run('takeBackPromise', { promiseId })
  await between(maureen, (texts) => !texts.includes('ring before'))
  const again = await maureen.run('promisePerson', {
    ...{ toPersonId: idOf('Priya'), text: 'You cook.', asks: true },
  })
  await between(priya, (texts) => texts.includes('You cook. asked'))
  await priya.run('answerPromise', { promiseId: again.promiseId, yes: false })
  await between(maureen, (texts) => texts.includes('You cook. no'))
  expect((await priya.see('promises', null)).between.map(({ text }) => text)).toEqual(['I pay by Friday.'])

  for (const [takes, kind] of [
    [{ text: ' \u202e ' }, 'nothing-yet'],
    [{ text: 'x'.repeat(10_000) }, 'too-long'],
    [{ toPersonId: idOf('Anne') }, 'not-allowed'],
    [{ toPersonId: 'nobody' }, 'not-allowed'],
  ] as const)
    expect(
      await anne.session.run('promisePerson', {
        ...{ toPersonId: idOf('Priya'), text: 'x', asks: false, ...takes },
      }),
    ).toMatchObject({ refusal: { kind } })
})

it('29: a text written on two phones at the same time: both are there, and all see the same one as the newest', async () => {
  const [maureen, tablet, anne] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  await addDevice(maureen, tablet, 'tablet')
  await Promise.all([
    maureen.run('savePromiseText', { title: 'Ours', points: ['Tea first.'] }),
    tablet.run('savePromiseText', { title: 'Ours too', points: ['Shoes off.'] }),
  ])
  const newest = async (device: Device) =>
    (await itemOf(device, ({ text }) => text.kind === 'own', 'own')).text
  const third = await maureen.run('savePromiseText', { title: 'Ours', points: ['Tea first.', 'Shoes off.'] })
  for (const device of [maureen, tablet, anne]) {
    const item = await itemOf(device, ({ text }) => text.textId === third.textId, 'own')
    expect(item.text.version).toBe(2)
    expect(await newest(device)).toEqual(item.text)
  }
})

it('28: signed by voice: everyone can hear it, and what is no voice of this phone is none', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', [])
  const bytes = systemRandom(40_000)
  const { mediaId } = await maureen.run('keepMedia', voiceOf(bytes, 'promise/kith-support'))
  const photo = await maureen.run('keepMedia', photoOf(systemRandom(900)))
  const signing = { ...common, version: 2, points: pointsOf(2) }
  for (const wrong of [photo.mediaId, 'nothing'])
    expect(
      await maureen.session.run('signPromise', { ...signing, how: { kind: 'voice', mediaId: wrong } }),
    ).toMatchObject({ refusal: { kind: 'not-found' } })
  await maureen.run('signPromise', { ...signing, how: { kind: 'voice', mediaId } })
  expect((await maureen.see('media', { place: 'promise/kith-support' })).drafts).toEqual([])
  const { signed } = await itemOf(anne, (item) => item.signed.length === 1)
  expect(signed[0]).toMatchObject({ how: { kind: 'voice', voice: { mediaId, seconds: 12 } } })
  expect(JSON.stringify(signed)).not.toContain('secret')
  expect(await heard(anne, mediaId)).toEqual(bytes)
})
