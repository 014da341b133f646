import { sayOfPeople } from './frozenPeople.ts'
import { sent, type Somebody, type Team } from './hostileTeam.ts'

/**
 * What a team says on its days, each kind of it once and by its own command: for the disk that a later app must open.
 * Maureen, Tariq and Priya read the schedule and the care records; Tariq the money too.
 */
export async function sayOfDays(team: Team, day: string): Promise<void> {
  const [maureen, tariq, priya] = [team.holder, team.somebody('Tariq'), team.somebody('Priya')]
  const me = maureen.device
  const [care, schedule, money, news] = await Promise.all(
    ['care', 'schedule', 'money', 'news'].map((purpose) => team.circleId(purpose)),
  )
  const [maureenId, tariqId, priyaId] = await Promise.all(
    ['Maureen', 'Tariq', 'Priya'].map((name) => team.personId(name)),
  )
  const ids = { care: care ?? '', schedule: schedule ?? '', money: money ?? '', news: news ?? '' }
  const people = { maureen: maureenId ?? '', tariq: tariqId ?? '', priya: priyaId ?? '' }
  await visits(maureen, tariq, priya, people, day)
  await written(maureen, priya, ids.care, day)
  await medicines(maureen, priya, people.priya, day)
  await tasks(maureen, tariq, ids.schedule, day)
  await talk(maureen, tariq, priya, people, ids)
  await moneyOf(maureen, tariq, priya, people, day)
  await safe(maureen, tariq, priya, people, ids.care, day)
  await calls(maureen, tariq, ids.care)
  await besides(maureen, tariq, priya, people, ids.care, day)
  await sayOfPeople(team, day)
  await me.run('sayOk', { is: true })
  await me.run('setKeeping', { photos: 'year', voices: 'always' })
  for (const one of [tariq, priya, maureen]) await sent(one)
}

type People = { readonly maureen: string; readonly tariq: string; readonly priya: string }

const every = [1, 2, 3, 4, 5, 6, 7]

async function visits(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  people: People,
  day: string,
): Promise<void> {
  const me = maureen.device
  const plan = { title: 'Morning', weekdays: every, start: '09:00', minutes: 120, from: '2026-11-01' }
  const { seriesId } = await me.run('planVisit', {
    ...plan,
    personId: people.tariq,
    tiles: ['walk', 'shower'],
  })
  const visitId = `${seriesId}.${day}`
  const next = `${seriesId}.2026-11-22`
  await tariq.device.until('visit', { visitId }, (view) => view !== null)
  await tariq.device.run('sayTravelMode', { mode: 'bus' })
  await tariq.device.run('sayOnWay', { visitId, is: true })
  await tariq.device.run('sayLate', { visitId, minutes: 15 })
  await tariq.device.run('sayRang', { visitId, answered: true })
  await tariq.device.run('arrive', { visitId })
  await tariq.device.run('tick', { visitId, tile: 'walk', outcome: 'declined', why: 'tired' })
  await tariq.device.run('writeNote', { visitId, note: 'We sat by the window.' })
  await tariq.device.run('leaveVisit', { visitId, mood: 'good', handover: 'The blue tin is empty.' })
  const visit = await me.until('visit', { visitId }, (view) => (view?.others[0]?.handover ?? '') !== '')
  const record = visit?.others[0]
  const came = await me.until('visit', { visitId }, (view) => typeof view?.came[0]?.leftAt === 'number')
  const { arrivedAt = 0, leftAt = 0 } = came?.came[0] ?? {}
  await me.run('agreeVisit', {
    ...{ visitId, personId: people.tariq, arrivedAt, leftAt: leftAt ?? 0, says: 'agreed', words: '' },
  })
  await me.run('commentRecord', { visitId, recordId: record?.recordId ?? '', text: 'I was glad of it.' })
  await me.run('seeHandover', {
    ...{ visitId, recordId: record?.recordId ?? '', handover: record?.handover ?? '' },
  })
  await me.run('setWatch', { grace: 30, quietFrom: '22:00', quietUntil: '07:00' })
  await me.run('sayWorkLimits', { hours: 40, noLoneNights: true })
  await me.run('sayJourney', { from: '', to: 'The library', mode: 'walk', minutes: 15, miles: null })
  await me.run('keepDraft', {
    ...{ itemId: null, after: '', plan: { ...plan, title: 'Evening', personId: null, tiles: ['shower'] } },
  })
  await me.run('changeVisit', {
    visitId: `${seriesId}.2026-11-23`,
    otherwise: { start: '10:00', why: 'The dentist' },
  })
  await tariq.device.run('answerVisit', { visitId: next, says: 'cant', all: false })
  await me.until('visit', { visitId: next }, (view) => JSON.stringify(view?.visit ?? {}).includes('cant'))
  await me.run('askToCome', { visitId: next, personIds: [people.priya], hours: null })
  await priya.device.until('visit', { visitId: next }, (view) => view !== null)
}

async function written(maureen: Somebody, priya: Somebody, care: string, day: string): Promise<void> {
  const me = maureen.device
  await priya.device.run('addRecord', { date: day, text: 'She sang.', tiles: ['drinks'], source: 'me' })
  await priya.device.run('notice', { date: day, what: 'drink', amount: 200, kind: 'thin' })
  await priya.device.run('notice', { date: day, what: 'skin', amount: null, kind: 'red', place: 'left-foot' })
  const steps = [{ stepId: null, text: 'To the gate' }]
  const goal = { title: 'To walk to the canal', know: 'I hear the lock', picture: 'walk' } as const
  const { goalId } = await me.run('saveGoal', { ...goal, goalId: null, steps, circleId: care })
  await me.run('sayOfGoal', { goalId, how: 'nearer', text: 'As far as the post box', media: [] })
  const { code } = await me.run('printSheet', { kind: 'records', subject: '', circleId: care })
  await me.run('onPaper', {
    ...{ code, personId: null, name: 'Joan', on: day, text: 'She ate well.', behalf: null },
  })
}

async function medicines(maureen: Somebody, other: Somebody, witnessId: string, day: string): Promise<void> {
  const me = maureen.device
  const { medicineId } = await me.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], media: [] },
    words: {
      ...{ name: 'Paracetamol', formulation: 'Tablet', strength: '500 mg', dose: '2', route: 'By mouth' },
      ...{ whatFor: 'Pain', instructions: '', storage: '', prescriber: '', pharmacy: '', support: 'help' },
      ...{ isCritical: false, isControlled: false, covert: '', hasSite: false, isNeeded: true, tryFirst: '' },
      ...{ most: 4, gap: 240, times: [], review: '', each: 200, lowAt: 1000, isStopped: false, because: '' },
      ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: day, until: '' },
    },
  })
  const dose = { medicineId, occasion: '', amount: '2', outcome: 'taken', knew: [] } as const
  const first = await me.run('writeDose', { ...dose, witnessId })
  await me.run('writeDose', { ...dose, why: 'She asked for it' })
  await me.run('sayEffect', { doseId: first.doseId, says: 'helped', words: '' })
  await me.run('countStock', { medicineId, kind: 'count', amount: 2400, words: '' })
  await other.device.until('medicines', null, (view) => JSON.stringify(view).includes(first.doseId))
  await other.device.run('checkMedicine', { medicineId, versions: [medicineId] })
  await other.device.run('sayWitness', { doseId: first.doseId, was: true })
  const { doubles } = await me.see('medicines', null)
  const [double] = doubles
  const doses = double?.doses.map((one) => one.doseId) ?? []
  await me.run('settleDouble', { doubleId: double?.doubleId ?? '', doses, happened: doses, words: 'Both' })
}

async function tasks(maureen: Somebody, tariq: Somebody, circleId: string, day: string): Promise<void> {
  const task = { title: 'Ring the clinic', picture: 'phone', date: day, personId: null } as const
  const { taskId } = await maureen.device.run('addTask', { ...task, circleId })
  await tariq.device.until('tasks', null, ({ open }) => open.length > 0)
  await tariq.device.run('takeTask', { taskId, takes: true })
  await tariq.device.run('tickTask', { taskId, done: true })
  await maureen.device.run('removeTask', { taskId, gone: true })
}

async function talk(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  people: People,
  ids: { readonly care: string; readonly news: string },
): Promise<void> {
  const me = maureen.device
  const circleId = ids.care
  await priya.device.run('say', { circleId, text: 'The chair has come', thanks: 'sun' })
  const seen = await me.until('talk', { circleId }, ({ room }) => (room?.messages.length ?? 0) > 0)
  const messageId = seen.room?.messages.at(-1)?.messageId ?? ''
  await me.run('seeTalk', { circleId })
  await me.run('pinMessage', { circleId, messageId })
  const pinned = await me.until('talk', { circleId }, ({ room }) => (room?.pins.length ?? 0) > 0)
  await me.run('unpinMessage', { circleId, pinIds: pinned.room?.pins[0]?.pinIds ?? [] })
  await me.run('makeOfMessage', { circleId, messageId, what: 'record' })
  await me.run('say', { circleId, text: 'A slip' })
  const mine = await me.until('talk', { circleId }, ({ room }) => room?.messages.at(-1)?.text === 'A slip')
  await me.run('takeBack', { circleId, messageId: mine.room?.messages.at(-1)?.messageId ?? '' })
  const news = {
    circleIds: [ids.news],
    text: 'No heating',
    media: [],
    emergency: false,
    asks: 'yes-no',
  } as const
  const said = await me.run('sayNews', news)
  await tariq.device.until('importantNews', null, ({ toRead }) => toRead.length > 0)
  await tariq.device.run('answerNews', { messageId: said.messageId, says: 'yes' })
  await me.run('noteNewsTold', { messageId: said.messageId, personId: people.priya })
  await me.run('takeNewsDown', { messageId: said.messageId, all: false })
  await tariq.device.run('sayDirectly', { personId: people.maureen, text: 'Between us', media: [] })
}

async function moneyOf(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  people: People,
  day: string,
): Promise<void> {
  const me = maureen.device
  await me.run('setBudget', { from: '2026-11-01', pence: 120_000 })
  await me.run('setMileRates', {
    ...{ from: '2026-11-01', car: 45, after: 25, limit: 100_000, motorbike: 24, bike: 20, passenger: 5 },
    travel: true,
  })
  const spent = {
    kind: 'spent',
    date: day,
    from: '',
    agreedBy: '',
    receiptId: null,
    category: 'home',
  } as const
  const drafts = [{ ...spent, what: 'Light bulbs', pence: 540, paid: 'own' }] as const
  await tariq.device.run('claim', { drafts, instead: [] })
  await priya.device.run('claim', {
    drafts: [{ ...spent, what: 'Bus', pence: 230, paid: 'own' }],
    instead: [],
  })
  const view = await me.until(
    'money',
    { month: null },
    ({ items }) => items.filter((one) => one.mayAnswer).length > 1,
  )
  const lineIds = view.items.filter((one) => one.mayAnswer).map((one) => one.lineId)
  await me.run('answerClaim', { lineIds, says: 'agreed', words: '' })
  await me.run('sayPaid', { lineIds, day, words: 'From the bank' })
  await me.run('moveInTin', { kind: 'begun', date: day, what: 'From the bank', pence: 2000 })
  await me.run('moveInAccount', { kind: 'begun', date: day, what: 'From the council', pence: 50_000 })
  const { countId } = await me.run('countTin', { pence: 2000 })
  await tariq.device.until('tin', null, ({ counts }) => counts.length > 0)
  await tariq.device.run('signCount', { countId })
  const hours = { personId: people.maureen, minutes: 60, date: day, visitId: '' }
  const given = await tariq.device.run('giveHours', hours)
  const other = await tariq.device.run('giveHours', { ...hours, minutes: 30 })
  const third = await tariq.device.run('giveHours', { ...hours, minutes: 15 })
  await me.until('coins', null, ({ items }) => items.length === 3)
  await me.run('signCoins', { coinId: given.coinId, yes: true })
  await me.run('signCoins', { coinId: other.coinId, yes: false })
  await tariq.device.run('takeBackCoins', { coinId: third.coinId })
  await tariq.device.until('coins', null, ({ items }) => items.some((one) => one.mayGive))
  await tariq.device.run('passCoins', { coinId: given.coinId, personId: people.priya })
  const pool = { kind: 'in', date: day, what: 'For the garden', amount: 1000, receiptId: null } as const
  const entry = await me.run('addToPool', {
    ...pool,
    shares: [people.maureen, people.tariq].map((personId) => ({ personId, parts: 1 })),
  })
  await tariq.device.until('pool', null, ({ items }) => items.length > 0)
  await tariq.device.run('sayOfPool', { entryId: entry.entryId, yes: true })
}

async function safe(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  people: People,
  care: string,
  day: string,
): Promise<void> {
  const me = maureen.device
  const worry = { what: 'Her purse was empty', safe: 'yes', aboutIds: [], media: [] } as const
  const { concernId } = await priya.device.run('sayConcern', { ...worry, toIds: [people.maureen] })
  await me.until('concern', { concernId }, ({ concern }) => concern !== null)
  await me.run('addToConcern', { concernId, values: [{ field: 'saw', value: 'On the table' }] })
  await me.run('letIntoConcern', { concernId, personId: people.tariq })
  const second = await priya.device.run('sayConcern', { ...worry, toIds: [people.tariq] })
  await tariq.device.until('concern', { concernId: second.concernId }, ({ concern }) => concern !== null)
  await tariq.device.run('letIntoConcern', { concernId: second.concernId, personId: people.maureen })
  await me.run('tellAchievement', { kind: 'learned', text: 'I walked to the canal', circleIds: [care] })
  await me.run('wakeMe', {
    ...{ address: 'https://push.example.org/maureen', point: '04'.repeat(65), auth: '05'.repeat(16) },
  })
  await me.run('startAlone', { until: Date.UTC(2026, 10, 20, 12), every: 30, personIds: [people.tariq] })
  await me.run('sayFine', null)
  const { watched } = await tariq.device.until('alone', null, (view) => view.watched.length > 0)
  await tariq.device.run('seeToAlone', { aloneId: watched[0]?.aloneId ?? '' })
  await me.run('endAlone', null)
  const check = { person: people.tariq, kind: 'references', position: 'A volunteer', dated: '' } as const
  const { checks: before } = await me.see('checks', { personId: people.tariq })
  await me.run('noteCheck', { ...check, decision: 'fine', decided: day, circleId: care })
  const { checks } = await me.see('checks', { personId: people.tariq })
  const noted = checks.find((one) => !before.includes(one))
  await me.run('takeBackCheck', { checkId: noted?.checkId ?? '' })
  const personIds = [people.tariq, people.priya]
  await me.run('setGlass', { personIds, cardIds: [], words: 'The code of the safe is with Anne' })
  await tariq.device.until('glass', null, ({ set }) => set?.iAmNamed === true)
  await tariq.device.run('askGlass', { reason: 'She does not answer' })
  await priya.device.until('glass', null, ({ asked }) => asked.length > 0)
  const [asked] = (await priya.device.see('glass', null)).asked
  await priya.device.run('agreeGlass', { askId: asked?.askId ?? '' })
  await tariq.device.until('glass', null, ({ asked: all }) => all[0]?.mayOpen === true)
  await tariq.device.run('openGlass', { askId: asked?.askId ?? '' })
  await me.run('stopGlass', { askId: asked?.askId ?? '' })
  await me.run('endGlass', null)
}

async function calls(maureen: Somebody, tariq: Somebody, care: string): Promise<void> {
  const me = maureen.device
  const words = {
    contactId: null,
    circleId: care,
    what: 'My friend',
    phone: '01706 555010',
    when: '',
    tell: '',
  }
  await me.run('saveContact', { ...words, name: 'Joan' })
  const [joan] = (await me.see('contacts', null)).contacts
  const contactId = joan?.contactId ?? ''
  await me.run('setCallWay', { contactId, way: 'phone', circleIds: [care], address: '' })
  await me.run('addCallLine', { contactId, text: 'The chair has come' })
  await me.run('addCallLine', { contactId, text: 'A slip' })
  const { calls: all } = await me.until('calls', null, (view) => view.calls[0]?.lines.length === 2)
  const [first, last] = all[0]?.lines ?? []
  await me.run('takeCallLineOff', { contactId, about: last?.about ?? '' })
  await tariq.device.until('calls', null, (view) => view.calls.length > 0)
  await tariq.device.run('takeCall', { contactId, rings: true })
  await tariq.device.run('tickCallLine', { contactId, about: first?.about ?? '', told: true })
}

async function besides(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  people: People,
  care: string,
  day: string,
): Promise<void> {
  const me = maureen.device
  await tariq.device.run('saveAnswer', { answer: { field: 'bio', value: 'I walk' }, circleIds: [care] })
  await me.run('noteWish', { personId: people.tariq, kind: 'gladly', why: 'He waits for me' })
  await me.run('showWishes', { personIds: [people.priya] })
  const advocate = { circleId: care, personId: people.maureen, name: 'Asha', kind: 'imca' } as const
  const { advocateId } = await me.run('noteAdvocate', { ...advocate, contact: '', about: 'The move' })
  await me.run('endAdvocate', { advocateId })
  await me.run('promisePerson', { toPersonId: people.tariq, text: 'I ring first', asks: true })
  const { between } = await tariq.device.until('promises', null, (view) => view.between.length > 0)
  await tariq.device.run('answerPromise', { promiseId: between[0]?.promiseId ?? '', yes: true })
  const { promiseId } = await me.run('givePromise', { text: 'I say when I am late' })
  await me.run('takeBackPromise', { promiseId })
  const line = {
    circleId: care,
    phone: '',
    personId: null,
    cardId: null,
    replaces: [],
    behalf: null,
    order: 0,
  }
  const { lineId } = await me.run('saveLine', { ...line, field: 'likes', text: 'Brass bands' })
  await me.run('removeLines', { lineIds: [lineId] })
  const { hatId } = await me.run('putOutHat', {
    ...{ hatId: null, kind: null, name: 'The cat', what: 'Feeds it', circleIds: [], months: 0 },
  })
  await me.run('offerHat', {
    ...{ hatId, personId: people.priya, from: day, until: '', letInto: [], history: 'today' },
  })
  const { asked } = await priya.device.until('hats', null, (view) => view.asked.length > 0)
  const offerId = asked[0]?.offerId ?? ''
  await priya.device.run('answerHat', { offerId, yes: true })
  await priya.device.run('passHat', { offerId, personId: people.tariq })
  await priya.device.run('endHat', { offerId })
}
