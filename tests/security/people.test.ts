import { expect, it } from 'vitest'
import type { Clock } from '../../src/base/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import type { Insider } from '../helpers/hostileInsider.ts'
import { behindMallory as openBehindMallory, writingIn } from '../helpers/hostileLiving.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

/** Mallory's app closed, and their keys at work without it. */
async function behindMallory(clock?: Clock): Promise<Insider> {
  const mallory = await openBehindMallory(team, relay().http, clock)
  stops.push(() => mallory.stop())
  return mallory
}

type Device = Team['holder']['device']

/** They have all that Mallory wrote. */
async function done(mallory: Insider, circle: CircleId, devices: readonly Device[]): Promise<void> {
  const heads = mallory.state().circleById.get(circle)?.heads ?? []
  await mallory.say(circle, 'that was all', { month: new Date().toISOString().slice(0, 7), heads })
  for (const device of devices)
    await device.until('talk', { circleId: circle }, ({ room }) => room?.messages.length === 1)
}

it('C3: nobody makes an allergy vanish, nor says another as hers, by writing in what she wrote', async () => {
  team = await teamOf({ Priya: ['care'], Mallory: [] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const maureen = team.holder.device
  const priya = team.somebody('Priya').device
  const card = { cardId: null, circleId: everyone, text: 'Penicillin' }
  await maureen.run('saveCard', { ...card, kind: 'allergies', starter: 'Allergies' })
  const line = { circleId: everyone, phone: '', personId: null, order: 0, cardId: null, replaces: [] }
  await maureen.run('saveLine', { ...line, field: 'allergies', text: 'Penicillin', behalf: null })
  const mallory = await behindMallory()
  const writing = await writingIn(mallory, everyone)
  const seen = async () => {
    const { cards } = await priya.see('profile', null)
    const { fields } = await priya.see('emergency', null)
    return {
      cards: cards.map((one) => [
        one.critical,
        one.starter,
        one.sayings.map(({ text, by, gone, lapsed }) => [text, by?.name, gone, lapsed]),
      ]),
      lines: fields.flatMap(({ field, lines }) => lines.map((one) => [field, one.text, one.by?.name])),
    }
  }
  const honest = {
    cards: [[true, 'Allergies', [['Penicillin', 'Maureen', false, false]]]],
    lines: [['allergies', 'Penicillin', 'Maureen']],
  }
  await writing.change(writing.idOf('card-version'), (draft) => {
    Object.assign(draft, { text: '', gone: true, card: '', replaces: ['x'] })
  })
  await writing.change(writing.idOf('card'), (draft) => {
    Object.assign(draft, { kind: '', starter: 'Safe to take', removed: true })
  })
  await writing.change(writing.idOf('emergency-line'), (draft) => {
    Object.assign(draft, { field: 'called', text: 'Nothing', removed: true })
  })
  await done(mallory, everyone, [priya])
  expect(await seen()).toEqual(honest)
  // An epoch makes none of it hers, and what they made too large for a copy does not hold it up.
  for (const key of ['one', 'two'])
    await writing.change(writing.idOf('emergency-line'), (draft) => void (draft[key] = 'x'.repeat(40_000)))
  await maureen.run('removePerson', { personId: await team.personId('Mallory') })
  await maureen.run('say', { circleId: everyone, text: 'without them' })
  await priya.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 2)
  await sent(team.holder)
  expect(await seen()).toEqual(honest)
})

it('C3: what she writes goes where it lay, and not to another circle where somebody began one of the same id', async () => {
  team = await teamOf({ Priya: ['care'], Mallory: [] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const care = (await team.circleId('care')) as CircleId
  const maureen = team.holder.device
  const card = { circleId: care, kind: 'do', starter: 'Please do' } as const
  const { cardId } = await maureen.run('saveCard', { ...card, cardId: null, text: 'Sit with me' })
  // Its id is no secret: a line of her emergency card names it.
  const mallory = await behindMallory()
  const writing = await writingIn(mallory, everyone)
  await writing.begin(cardId, 'card', {
    kind: 'do',
    starter: 'Please do',
    text: 'Sit with me',
    removed: false,
  })
  await done(mallory, everyone, [maureen])
  await maureen.run('saveCard', { ...card, cardId, text: 'Sit with me, and wait' })
  const { cards } = await maureen.see('profile', null)
  expect(cards.map((one) => [one.text, one.audience.circle.purpose])).toEqual([
    ['Sit with me, and wait', 'care'],
  ])
  await sent(team.holder)
  await team
    .somebody('Priya')
    .device.until('profile', null, ({ cards: [one] }) => one?.text.includes('wait') === true)
  expect(JSON.stringify(mallory.documents.view(`${everyone}/living/g1`))).not.toContain('and wait')
})

it('C3: what comes back on paper goes where the sheet was printed for, though somebody else says its code elsewhere', async () => {
  team = await teamOf({ Priya: ['care'], Mallory: ['news'] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const care = (await team.circleId('care')) as CircleId
  const maureen = team.holder.device
  const { code } = await maureen.run('printSheet', { kind: 'passport', subject: '', circleId: care })
  // Everybody's sheet, said again where only two read.
  const wide = await maureen.run('printSheet', { kind: 'circles', subject: '', circleId: everyone })
  const mallory = await behindMallory({ now: () => Date.now() - 3_600_000 })
  const heads = mallory.state().circleById.get(everyone)?.heads ?? []
  const where = { month: new Date().toISOString().slice(0, 7), heads }
  await mallory.fact(everyone, 'sheet-printed', { code, kind: 'passport', subject: '' }, where)
  const news = (await team.circleId('news')) as CircleId
  const newsHeads = mallory.state().circleById.get(news)?.heads ?? []
  const narrow = { month: where.month, heads: newsHeads }
  await mallory.fact(news, 'sheet-printed', { code: wide.code, kind: 'circles', subject: '' }, narrow)
  await mallory.fact(everyone, 'passport-shown', { why: 'I felt like it' }, where)
  await done(mallory, everyone, [maureen])
  const { sheets } = await maureen.see('papers', null)
  const purposeOf = (one: string) => sheets.find((sheet) => sheet.code === one)?.audience.circle.purpose
  expect([sheets.length, purposeOf(code), purposeOf(wide.code)]).toEqual([2, 'care', 'everyone'])
  expect((await maureen.see('crew', null)).shown).toEqual([])
})

it('C6: a wrong clock keeps no alarm open and closes none, and nobody answers in another’s name', async () => {
  team = await teamOf({ Anne: ['schedule'], Mallory: ['schedule'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const [maureen, anne] = [team.holder.device, team.somebody('Anne').device]
  const steps = { field: 'step-in', circleId: schedule, cardId: null, replaces: [], behalf: null } as const
  const personId = await team.personId('Anne')
  await maureen.run('saveLine', { ...steps, text: 'my sister', phone: '', personId, order: 1 })
  await maureen.run('saveLine', { ...steps, text: 'Duty phone', phone: '01706 5', personId: null, order: 2 })
  await anne.until('carer', null, (view) => view.steps.length === 2)
  await anne.run('startCarerPlan', null)
  const { on, steps: asked } = await maureen.until('carer', null, (view) => view.on !== null)
  const [hers, duty] = asked.map((step) => step.line.lineId)
  const { startId = '' } = on ?? {}
  await anne.run('answerCarerPlan', { startId, lineId: hers ?? '', can: false })
  await maureen.run('answerCarerPlan', { startId, lineId: duty ?? '', can: false })
  await sent(team.somebody('Anne'))
  await sent(team.holder)
  const ahead = Date.UTC(2099, 0)
  const mallory = await behindMallory({ now: () => ahead })
  const heads = mallory.state().circleById.get(schedule)?.heads ?? []
  const where = { month: new Date().toISOString().slice(0, 7), heads }
  // All is well, say they; and Anne comes, and the duty phone; and then there are two more alarms, from another century.
  await mallory.fact(schedule, 'carer-out-over', { of: startId }, where)
  for (const line of [hers ?? '', duty ?? ''])
    await mallory.fact(schedule, 'carer-answer', { of: startId, line, can: true }, where)
  for (const at of [1, 2]) await mallory.fact(schedule, 'carer-out', { at }, where)
  await done(mallory, schedule, [maureen, anne])
  for (const one of [maureen, anne]) {
    const { on: still, steps: said } = await one.see('carer', null)
    expect([still?.startId, still?.by?.name, still?.canEnd]).toEqual([startId, 'Anne', true])
    expect(said.map((step) => [step.answer?.can, step.answer?.by?.name])).toEqual([
      [false, 'Anne'],
      [false, 'Maureen'],
    ])
  }
  // Anne can come after all, on a phone that thinks it is years ago; and it is over, all of it, with one tap.
  await anne.run('answerCarerPlan', { startId, lineId: hers ?? '', can: true })
  await maureen.until('carer', null, (view) => view.steps[0]?.answer?.can === true)
  await maureen.run('endCarerPlan', { startId })
  await anne.until('carer', null, (view) => view.on === null)
})

it('C3: what was taken off her emergency card stays off, whatever somebody writes in it', async () => {
  team = await teamOf({ Priya: ['care'], Mallory: [] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const maureen = team.holder.device
  const priya = team.somebody('Priya').device
  const line = { circleId: everyone, personId: null, order: 0, cardId: null, behalf: null }
  const first = { ...line, field: 'call-1', text: 'Kev', phone: '01706 555 0142', replaces: [] } as const
  const { lineId: old } = await maureen.run('saveLine', first)
  await priya.until('emergency', null, ({ fields }) => fields.some(({ lines }) => lines.length > 0))
  await maureen.run('removeLines', { lineIds: [old] })
  const cat = { ...line, field: 'others', text: 'The cat', phone: '', replaces: [] } as const
  const { lineId: was } = await maureen.run('saveLine', cat)
  await maureen.run('saveLine', { ...cat, text: 'Two cats', replaces: [was] })
  await sent(team.holder)
  const linesOn = async (device: Device) =>
    (await device.see('emergency', null)).fields.flatMap(({ lines }) => lines.map((one) => one.text))
  const mallory = await behindMallory()
  const writing = await writingIn(mallory, everyone)
  for (const document of [old, was])
    await writing.change(document, (draft) => Object.assign(draft, { removed: false, odd: 'x' }))
  await done(mallory, everyone, [maureen, priya])
  for (const device of [maureen, priya]) expect(await linesOn(device)).toEqual(['Two cats'])
  // It can be put back all the same.
  await maureen.run('putLineBack', { lineId: old })
  await priya.until('emergency', null, ({ fields }) => fields.some(({ lines }) => lines[0]?.text === 'Kev'))
}, 60_000)
