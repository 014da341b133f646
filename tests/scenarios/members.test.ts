import { expect, it } from 'vitest'
import type { MemberView, MyPageView } from '../../src/app/index.ts'
import type { Answer, FieldId } from '../../src/domain/index.ts'
import { createAviary } from '../helpers/canary.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What people say of themselves: each answer to whom they chose, on all their devices, and in nobody else's hands. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const valueOf = (view: MemberView, field: FieldId) =>
  view?.sections.flatMap((one) => one.answers).find((one) => one.field === field)?.value
const mineOf = (view: MyPageView, field: FieldId) => view.answers.find((one) => one.answer.field === field)

async function says(one: Somebody, answer: Answer, ...purposes: readonly string[]): Promise<void> {
  const circleIds = await Promise.all(purposes.map((purpose) => team.circleId(purpose)))
  await one.device.run('saveAnswer', { answer, circleIds })
}

it('each answer is read by the circles it was shared with, and opens for nobody else', async () => {
  const aviary = createAviary()
  team = await teamOf({ Priya: ['schedule', 'care'], Tariq: ['schedule'], Osei: ['care'] })
  const [priya, tariq, osei] = ['Priya', 'Tariq', 'Osei'].map(team.somebody) as [Somebody, Somebody, Somebody]
  const personId = await team.personId('Priya')
  const bio = aviary.word('to everyone')
  const lived = aviary.word('to the care circle')
  const alone = aviary.word('to nobody')
  await says(priya, { field: 'bio', value: bio }, 'everyone')
  await says(priya, { field: 'lived', value: lived }, 'care')
  await says(priya, { field: 'supporting', value: alone })
  await says(priya, { field: 'phone', value: '07700 900417' }, 'everyone', 'care')
  await sent(priya)

  for (const one of [team.holder, osei]) {
    const view = await one.device.until('member', { personId }, (seen) => valueOf(seen, 'lived') === lived)
    expect(view?.sections.map(({ audience }) => audience.circle.purpose)).toEqual(['everyone', 'care'])
    expect([valueOf(view, 'bio'), valueOf(view, 'supporting')]).toEqual([bio, undefined])
  }
  const asTariq = await tariq.device.until(
    'member',
    { personId },
    (seen) => valueOf(seen, 'phone') !== undefined,
  )
  expect([valueOf(asTariq, 'lived'), valueOf(asTariq, 'bio')]).toEqual([undefined, bio])
  expect(asTariq?.mayWriteRoles).toBe(false)
  // His keys, on all that lies at the relay.
  const opened = async (one: Somebody) => {
    const loot = openAll(
      [await keyringOn(one.disk)],
      await entriesIn(relay().folder),
      monthsAround(Date.now()),
    )
    return loot.flatMap((each) => aviary.findIn(wordsOf(each)))
  }
  expect(new Set(await opened(tariq))).toEqual(new Set(['to everyone (raw)']))
  expect(new Set(await opened(osei))).toEqual(new Set(['to everyone (raw)', 'to the care circle (raw)']))

  // Taken back it is gone from the page, and stays hers.
  await says(priya, { field: 'lived', value: lived })
  await osei.device.until('member', { personId }, (seen) => valueOf(seen, 'lived') === undefined)
  const page = await priya.device.see('myPage', null)
  expect(mineOf(page, 'lived')).toMatchObject({ answer: { value: lived }, circles: [] })
  // One tap shares what she said before with one circle more.
  const circleId = await team.circleId('schedule')
  await priya.device.run('shareAnswers', { fields: ['lived', 'supporting'], circleId })
  const shared = await tariq.device.until('member', { personId }, (seen) => valueOf(seen, 'lived') === lived)
  expect(valueOf(shared, 'supporting')).toBe(alone)
  const refused = await tariq.device.session.run('shareAnswers', {
    fields: ['bio'],
    circleId: await team.circleId('care'),
  })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
})

it('two devices of one person write without signal, and come together', async () => {
  team = await teamOf({ Priya: ['care'] })
  const phone = team.somebody('Priya')
  await says(phone, { field: 'bio', value: 'I bake. I cycle.' }, 'everyone')
  await says(phone, { field: 'supporting', value: 'Quiet mornings.' })
  await sent(phone)
  const tablet = await somebody('Priya’s tablet')
  await addDevice(phone.device, tablet.device, 'Tablet')
  const arrived = await tablet.device.until(
    'myPage',
    null,
    (view) => mineOf(view, 'bio')?.circles.length === 1,
  )
  expect(mineOf(arrived, 'supporting')).toMatchObject({ answer: { value: 'Quiet mornings.' }, circles: [] })
  for (const one of [phone, tablet]) {
    one.line.away(true)
    one.line.cut()
  }
  await says(phone, { field: 'bio', value: 'I bake bread. I cycle.' }, 'everyone')
  await says(phone, { field: 'languages', value: ['Gujarati'] }, 'everyone')
  await says(tablet, { field: 'bio', value: 'I bake. I cycle in the hills.' }, 'everyone')
  await says(tablet, { field: 'kind', value: 'independent' }, 'everyone')
  for (const one of [phone, tablet]) one.line.away(false)

  const personId = await team.personId('Priya')
  for (const one of [phone, tablet, team.holder]) {
    const view = await one.device.until('member', { personId }, (seen) =>
      ['kind', 'languages'].every((field) => valueOf(seen, field as FieldId) !== undefined),
    )
    expect(valueOf(view, 'bio')).toBe('I bake bread. I cycle in the hills.')
  }
})

it('everybody of a circle keeps its contacts, and two numbers written at once are both there', async () => {
  team = await teamOf({ Priya: ['care'], Tariq: ['schedule'] })
  const [priya, tariq] = [team.somebody('Priya'), team.somebody('Tariq')]
  const circleId = await team.circleId('care')
  const gp = { name: 'Ridge Lane', what: 'My doctor', phone: '01706 555010', when: 'Before six.', tell: '' }
  const { contactId } = await priya.device.run('saveContact', { contactId: null, circleId, ...gp })
  await team.holder.device.until('contacts', null, ({ contacts }) => contacts.length === 1)
  expect((await tariq.device.see('contacts', null)).contacts).toEqual([])
  const refused = await tariq.device.session.run('saveContact', { contactId, circleId, ...gp })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  await sent(priya)

  for (const one of [priya, team.holder]) {
    one.line.away(true)
    one.line.cut()
  }
  const change = (one: Somebody, words: Partial<typeof gp>) =>
    one.device.run('saveContact', { contactId, circleId, ...gp, ...words })
  await change(priya, { phone: '01706 555011', when: 'Before six. Ask for Jan.' })
  await change(team.holder, { phone: '01706 555012', when: 'Weekdays. Before six.' })
  for (const one of [priya, team.holder]) one.line.away(false)
  for (const one of [priya, team.holder]) {
    const view = await one.device.until('contacts', null, ({ contacts }) => contacts[0]?.phones.length === 2)
    expect(view.contacts[0]).toMatchObject({
      phones: ['01706 555011', '01706 555012'],
      when: 'Weekdays. Before six. Ask for Jan.',
    })
  }
  await change(priya, { phone: '01706 555012' })
  await team.holder.device.until(
    'contacts',
    null,
    ({ contacts }) => contacts[0]?.phones.join() === '01706 555012',
  )
  await priya.device.run('removeContact', { contactId })
  await team.holder.device.until('contacts', null, ({ contacts }) => contacts.length === 0)
})

it('a legal role gives nothing here, and that its paper was seen is the word of who saw it', async () => {
  team = await teamOf({ Anne: ['money'], Tariq: ['schedule'], Priya: ['money'] })
  const [anne, tariq, priya] = ['Anne', 'Tariq', 'Priya'].map(team.somebody) as [Somebody, Somebody, Somebody]
  const personId = await team.personId('Anne')
  const circleId = await team.circleId('money')
  const before = await anne.device.see('people', null)
  const role = { personId, role: 'attorney-money', from: '2024-05-01', note: '', circleId } as const
  const { roleId } = await anne.device.run('saveLegalRole', { roleId: null, ...role })
  const forged = await priya.device.session.run('saveLegalRole', { roleId: null, ...role })
  expect(forged).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  const paper = { person: personId, about: 'legal-role', of: role.role, from: role.from, until: '' } as const
  const own = await anne.device.session.run('noteEvidence', { ...paper, on: '2026-11-20', circleId })
  expect(own).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

  await priya.device.until('member', { personId }, (view) => view?.roles.length === 1)
  await priya.device.run('noteEvidence', { ...paper, on: '2026-11-20', circleId })
  const seen = await team.holder.device.until('member', { personId }, (view) => view?.seen.length === 1)
  expect(seen?.seen[0]).toMatchObject({ by: { name: 'Priya' }, evidence: { of: 'attorney-money' } })
  expect((await tariq.device.see('member', { personId }))?.roles).toEqual([])
  expect(await anne.device.see('people', null)).toEqual(before)

  const { evidenceId = '' } = seen?.seen[0] ?? {}
  const notTheirs = await anne.device.session.run('takeBackEvidence', { evidenceId })
  expect(notTheirs).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  await team.holder.device.run('removeLegalRole', { roleId })
  await anne.device.until('member', { personId }, (view) => view?.roles.length === 0)
})

it('what somebody said in one team is offered in the next, and told there only when they share it', async () => {
  team = await teamOf({ Priya: ['care'] })
  const { device } = team.somebody('Priya')
  await says(team.somebody('Priya'), { field: 'bio', value: 'I bake.' }, 'everyone')
  await device.run('beginTeam', null)
  await device.run('startTeam', { name: 'Priya' })
  const offered = await device.until('myPage', null, (view) => view.me.isHolder && view.answers.length === 1)
  expect(mineOf(offered, 'bio')).toMatchObject({ answer: { value: 'I bake.' }, circles: [] })
  const everyone = offered.audiences.find(({ circle }) => circle.purpose === 'everyone')
  await device.run('shareAnswers', { fields: ['bio'], circleId: everyone?.circle.circleId ?? '' })
  const shared = await device.until('myPage', null, (view) => mineOf(view, 'bio')?.circles.length === 1)
  expect(mineOf(shared, 'bio')?.answer.value).toBe('I bake.')
})
