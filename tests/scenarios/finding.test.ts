import { expect, it } from 'vitest'
import type { FoundItem, MedicineWords } from '../../src/app/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after each')
const date = new Date().toISOString().slice(0, 10)

const kindOf = (hit: FoundItem): string => (hit.kind === 'thing' ? hit.what : hit.kind)
const find = async (one: Device, text: string) => (await one.run('find', { text })).hits
const kinds = async (one: Device, text: string) => (await find(one, text)).map(kindOf).toSorted()
const untilFound = async (one: Device, text: string, wanted: readonly string[]) => {
  for (let tries = 0; tries < 400; tries++) {
    const found = await kinds(one, text)
    if (JSON.stringify(found) === JSON.stringify(wanted)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  expect(await kinds(one, text), text).toEqual(wanted)
}
const personId = async (one: Device, name: string): Promise<string> =>
  (await one.see('people', null)).people.find(({ person }) => person.name === name)?.person.personId ?? ''

async function team() {
  const [maureen, anne, priya, tariq] = [await phone(), await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', ['schedule', 'care', 'money'])
  await join(maureen, priya, 'Priya', 'my assistant', ['schedule', 'care'])
  await join(maureen, tariq, 'Tariq', 'a volunteer', ['schedule'])
  return { maureen, anne, priya, tariq }
}

const medicine: MedicineWords = {
  ...{ name: 'Paracetamol', formulation: 'Tablet', strength: '500 mg', dose: '2 tablets', route: '' },
  ...{ whatFor: 'For her back', instructions: 'With a zigzag spoon', storage: '', prescriber: '' },
  ...{ pharmacy: '', support: 'give', isCritical: false, isControlled: false, covert: '', hasSite: false },
  ...{ isNeeded: true, tryFirst: '', most: 4, gap: 240, review: '', each: 100, lowAt: 0, isStopped: false },
  ...{ because: '', repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
  times: [],
}

it('63: finds everything that each can read, says what it is, and nothing of another circle', async () => {
  const { maureen, anne, priya, tariq } = await team()
  const [care = '', schedule = '', everyone = ''] = (
    await Promise.all(['care', 'schedule', 'everyone'].map((one) => circleIds(maureen, one)))
  ).flat()
  const { medicineId } = await maureen.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], words: medicine, media: [] },
  })
  await priya.until('medicines', null, ({ needed }) => needed.length === 1)
  const dose = { medicineId, occasion: '', amount: '2 tablets', outcome: 'taken', knew: [] } as const
  await priya.run('writeDose', { ...dose, words: 'Zigzag pain in her hip' })
  await maureen.run('addTask', {
    ...{ title: 'Post the zigzag card', picture: 'card', date: '', personId: null, circleId: schedule },
  })
  await priya.run('saveContact', {
    ...{ contactId: null, circleId: care, name: 'Dr Zigzag', what: 'Practice', phone: '01706 555011' },
    ...{ when: '', tell: '' },
  })
  await maureen.run('saveGoal', {
    ...{ goalId: null, title: 'To the canal', know: '', picture: 'walk', circleId: care },
    steps: [{ stepId: null, text: 'To the zigzag gate' }],
  })
  await maureen.run('givePromise', { text: 'No zigzag talk behind backs.' })
  await anne.run('claim', {
    instead: [],
    drafts: [
      {
        ...{ kind: 'spent', date, what: 'Zigzag scissors', category: 'home', pence: 540, paid: 'own' },
        ...{ from: '', agreedBy: '', receiptId: null },
      },
    ],
  })
  await priya.run('notice', { date, what: 'weight', amount: 614, text: 'On the zigzag scales' })
  await maureen.run('say', { circleId: everyone, text: 'Zigzag!' })
  await priya.run('sayDirectly', { personId: await personId(priya, 'Anne'), text: 'zigzag', media: [] })
  const said = { text: '', pictures: [], voiceId: null }
  const { talkId } = await maureen.run('saveTrust', {
    ...{ talkId: null, replaces: [], way: 'me', topic: 'stairs', title: 'I go up by myself' },
    answers: {
      ...{ matters: said, lost: said, wrong: said, after: said, know: said },
      helps: { ...said, text: 'The zigzag rail' },
    },
    agreed: [{ what: 'The light is on by eight', personId: '' }],
    ...{ peopleIds: [], review: '', behalf: null, circleId: care },
  })
  const cares = ['contact', 'dose', 'goal', 'medicine', 'message', 'noticed', 'promise', 'task', 'trust']
  await untilFound(
    anne,
    'zigzag',
    ['contact', 'direct', 'dose', 'goal', 'medicine', 'message', 'money'].concat(
      'noticed',
      'promise',
      'task',
      'trust',
    ),
  )
  await untilFound(priya, 'ZIGZAG', [...cares, 'direct'].toSorted())
  await untilFound(maureen, 'zigzág', [...cares, 'money'].toSorted())
  await untilFound(tariq, 'zigzag', ['message', 'promise', 'task'])
  expect(await find(priya, 'paracetamol')).toMatchObject([
    { what: 'medicine', opens: medicineId, title: 'Paracetamol 500 mg', text: 'For her back' },
  ])
  expect(await find(priya, 'light eight')).toMatchObject([
    { what: 'trust', opens: talkId, title: 'I go up by myself', text: 'The light is on by eight' },
  ])
  expect(await kinds(priya, 'tariq')).toEqual(['person'])
  // A letter that slipped.
  const slipped = await priya.run('find', { text: 'paracetomal' })
  expect(slipped).toEqual({ hits: [], more: 0, instead: [] })
  expect(await priya.run('find', { text: 'paracetamal' })).toMatchObject({
    instead: ['paracetamol'],
    hits: [{ what: 'medicine' }],
  })
  for (const text of [
    'When did she last have paracetamol?',
    'pryd gafodd hi paracetamol',
    'the last paracetamal',
  ])
    expect(await priya.run('find', { text }), text).toMatchObject({
      instead: ['paracetamol'],
      hits: [{ what: 'medicine' }],
    })
  // When was it last: the medicine, the scales, and who came.
  const last = await priya.see('lastTimes', null)
  expect(last).toMatchObject({
    medicines: [{ medicineId, name: 'Paracetamol', date, amount: '2 tablets', by: { isMe: true } }],
    lines: [{ id: 'weight', amount: 614, date }],
    isFetching: false,
    from: [],
  })
  expect(await tariq.see('lastTimes', null)).toMatchObject({
    medicines: [],
    lines: [],
    notIn: ['care', 'intimate'],
  })
}, 120_000)

it('63: who is out of a circle finds nothing of it any more, and who came later learns from when on', async () => {
  const { maureen, priya, tariq } = await team()
  await priya.run('addRecord', { date, text: 'Umbrella by the door.', source: 'me' })
  await untilFound(maureen, 'umbrella', ['note'])
  await untilFound(priya, 'umbrella', ['note'])
  const [schedule = ''] = await circleIds(maureen, 'schedule')
  const [care = ''] = await circleIds(maureen, 'care')
  const id = await personId(maureen, 'Priya')
  await maureen.run('setCircles', { personId: id, circleIds: [schedule], history: 'all' })
  await untilFound(priya, 'umbrella', [])
  expect((await priya.run('find', { text: 'umbrela' })).instead).toEqual([])
  await maureen.run('setCircles', {
    ...{ personId: await personId(maureen, 'Tariq'), circleIds: [schedule, care], history: 'today' },
  })
  await tariq.until('lastTimes', null, ({ from }) =>
    from.some(({ audience }) => audience.circle.circleId === care),
  )
  expect(await find(tariq, 'umbrella')).toEqual([])
  await untilFound(maureen, 'umbrella', ['note'])
}, 120_000)

it('90: a worry is found by who is told of it, behind the PIN, and by whom it is about never', async () => {
  const { maureen, anne, priya, tariq } = await team()
  const to = [await personId(tariq, 'Priya'), await personId(tariq, 'Maureen')]
  await tariq.run('sayConcern', {
    ...{ what: 'Her purse was empty, quetzal.', safe: 'yes', media: [] },
    ...{ aboutIds: [await personId(tariq, 'Anne')], toIds: to },
  })
  await priya.until('concerns', null, ({ concerns }) => concerns.length === 1)
  await anne.run('say', { circleId: (await circleIds(anne, 'everyone'))[0] ?? '', text: 'Good morning' })
  await untilFound(priya, 'morning', ['message'])
  // On an open phone nobody finds it who only holds it, be it the phone of whom it was said to.
  for (const one of [maureen, anne, priya, tariq]) expect(await find(one, 'quetzal')).toEqual([])
  for (const one of [anne, priya, maureen]) {
    await one.run('setPin', { kind: 'pin', pin: '49165783' })
    await one.run('confirmPin', { pin: '49165783' })
  }
  expect(await kinds(priya, 'quetzal')).toEqual(['concern'])
  await untilFound(maureen, 'quetzal', ['concern'])
  expect(await find(anne, 'quetzal')).toEqual([])
  expect((await anne.run('find', { text: 'quetzel' })).instead).toEqual([])
  // Behind a lock there is nothing to look in.
  await priya.run('lock', null)
  expect((await priya.session.run('find', { text: 'quetzal' })).ok).toBe(false)
  await priya.run('unlock', { pin: '49165783' })
  expect(await kinds(priya, 'morning')).toEqual(['message'])
}, 120_000)

it('63: what happened on a day is a line of each kind beside what was written, circle by circle', async () => {
  const { maureen, priya, tariq } = await team()
  const [schedule = ''] = await circleIds(maureen, 'schedule')
  const { medicineId } = await maureen.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], words: medicine, media: [] },
  })
  await priya.until('medicines', null, ({ needed }) => needed.length === 1)
  const dose = { medicineId, occasion: '', amount: '2 tablets', knew: [] } as const
  await priya.run('writeDose', { ...dose, outcome: 'taken' })
  await priya.run('writeDose', { ...dose, outcome: 'declined', reason: 'did-not-want' })
  const { taskId } = await maureen.run('addTask', {
    ...{ title: 'Post the card', picture: 'card', date: '', personId: null, circleId: schedule },
  })
  const { seriesId } = await maureen.run('planVisit', {
    ...{ title: 'Tea', weekdays: [], start: '00:01', minutes: 60, from: date, repeat: 'once', tiles: [] },
    personId: await personId(maureen, 'Tariq'),
  })
  const visitId = `${seriesId}.${date}`
  await tariq.until('plannedVisit', { visitId }, (visit) => visit !== null)
  await tariq.until('tasks', null, ({ open }) => open.length === 1)
  await tariq.run('arrive', { visitId })
  await tariq.run('tickTask', { taskId, done: true })
  const all = { picture: '', circleId: '' } as const
  const month = date.slice(0, 7)
  const came = { kind: 'came', visits: [{ visitId, title: 'Tea', person: { name: 'Tariq' }, leftAt: null }] }
  const done = { kind: 'tasks', tasks: [{ taskId, title: 'Post the card', by: { name: 'Tariq' } }] }
  const doses = { kind: 'doses', taken: 1, declined: 1, other: 0, audience: { circle: { purpose: 'care' } } }
  const linesOf = async (one: Device, wanted: number, filter: object = {}) => {
    const { days } = await one.until(
      'timelineMonth',
      { ...all, ...filter, month },
      (view) => view.days.flatMap(({ lines }) => lines).length === wanted,
    )
    return days.flatMap(({ lines }) => lines)
  }
  expect(await linesOf(priya, 3)).toMatchObject([doses, done, came])
  expect(await linesOf(tariq, 2)).toMatchObject([done, came])
  expect(await linesOf(priya, 1, { kind: 'doses' })).toMatchObject([doses])
  expect(await linesOf(priya, 2, { circleId: schedule })).toMatchObject([done, came])
  expect(await linesOf(priya, 1, { picture: 'tablets' })).toMatchObject([doses])
  expect(await tariq.see('timeline', all)).toMatchObject({ months: [month], hasWritten: false })
  expect(await tariq.see('timeline', { ...all, kind: 'doses' })).toMatchObject({ months: [] })
  // Who came is in what was written of it.
  await priya.run('arrive', { visitId })
  expect(await priya.see('lastTimes', null)).toMatchObject({
    visitors: [
      { visitId, isHere: true },
      { visitId, isHere: true },
    ],
    medicines: [{ name: 'Paracetamol', date }],
  })
}, 120_000)
