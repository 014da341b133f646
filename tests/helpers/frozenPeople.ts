import { sent, type Somebody, type Team } from './hostileTeam.ts'

/** What is agreed between people, and what they are to one another, each kind by its own command: for the disk of the days. */
export async function sayOfPeople(team: Team, day: string): Promise<void> {
  const [maureen, tariq, priya] = [team.holder, team.somebody('Tariq'), team.somebody('Priya')]
  const [care = '', schedule = '', everyone = ''] = await Promise.all(
    ['care', 'schedule', 'everyone'].map((purpose) => team.circleId(purpose)),
  )
  const [tariqId = '', priyaId = ''] = await Promise.all(
    ['Tariq', 'Priya'].map((name) => team.personId(name)),
  )
  await trusted(maureen, tariq, tariqId, care)
  await maureen.device.run('stopDirect', { personId: priyaId, stopped: true })
  await stepsIn(maureen, tariq, tariqId, schedule)
  await agreed(maureen, tariqId, everyone)
  await maureen.device.run('noteEvidence', {
    ...{ person: tariqId, about: 'legal-role', of: 'The letter', from: '', until: '', on: day },
    circleId: everyone,
  })
  await leaves(maureen, tariqId)
  await trials(maureen, tariq, priya, { tariq: tariqId, priya: priyaId }, day)
  const { cardId } = await maureen.device.run('makeJoinCard', { words: 'To swim', questions: [], days: 30 })
  await maureen.device.run('endJoinCard', { cardId })
  await maureen.device.run('openCrew', { why: 'She fell' })
  await maureen.device.run('endCrew', { pin: '' })
  for (const one of [tariq, priya, maureen]) await sent(one)
}

async function trusted(maureen: Somebody, tariq: Somebody, tariqId: string, circleId: string): Promise<void> {
  const answer = (text: string) => ({ text, pictures: [], voiceId: null })
  await maureen.device.run('saveTrust', {
    ...{ talkId: null, replaces: [], way: 'me', topic: 'stairs', title: 'I go up to bed by myself' },
    answers: {
      ...{ matters: answer('The garden at night'), lost: answer(''), wrong: answer('I may fall') },
      ...{ helps: answer('The rail'), after: answer('Sit with me first'), know: answer('') },
    },
    agreed: [{ what: 'The light is on by eight', personId: tariqId }],
    ...{ peopleIds: [tariqId], review: '2027-03-01', behalf: null, circleId },
  })
  const { talks } = await tariq.device.until('trust', null, (view) => view.talks.length > 0)
  const wordingId = talks[0]?.heads[0]?.wordingId ?? ''
  await tariq.device.run('sayTrust', { wordingId, says: 'trust', words: 'Gladly', behalf: null })
  await maureen.device.until('trust', null, (view) => view.talks[0]?.heads[0]?.state === 'agreed')
}

async function stepsIn(
  maureen: Somebody,
  tariq: Somebody,
  personId: string,
  circleId: string,
): Promise<void> {
  await maureen.device.run('saveLine', {
    ...{ field: 'step-in', circleId, text: 'Next door', phone: '', personId, order: 1 },
    ...{ cardId: null, replaces: [], behalf: null },
  })
  await maureen.device.run('startCarerPlan', null)
  const { on, steps } = await tariq.device.until('carer', null, (view) => view.on !== null)
  const asked = { startId: on?.startId ?? '', lineId: steps[0]?.line.lineId ?? '' }
  await tariq.device.run('answerCarerPlan', { ...asked, can: true })
  await maureen.device.until('carer', null, (view) => view.steps[0]?.answer?.can === true)
  await maureen.device.run('endCarerPlan', { startId: asked.startId })
}

async function agreed(maureen: Somebody, tariqId: string, circleId: string): Promise<void> {
  const me = maureen.device
  const { consentId } = await me.run('sayConsent', {
    ...{ circleId, purpose: 'photos', words: 'Of the cat', answer: 'yes', onlyIf: '', format: 'said' },
    ...{ behalf: null, until: null, reviewOn: null },
  })
  await me.run('withdrawConsent', { consentId })
  const { textId } = await me.run('savePromiseText', { title: 'Ours', points: ['We knock'] })
  const ours = (await me.see('promises', null)).promises.find(({ text }) => text.textId === textId)
  const { signatureId } = await me.run('signPromise', {
    ...{ textId, version: 1, language: 'en', forPersonId: null, reviewOn: null, questions: '' },
    points: (ours?.text.points ?? []).map(({ id }) => ({ id, how: 'ticked' as const })),
    how: { kind: 'name', name: 'Maureen' },
  })
  await me.run('withdrawPromise', { signatureId })
  const between = { toPersonId: tariqId, text: 'I wait at the gate', asks: false }
  const { promiseId } = await me.run('promisePerson', between)
  await me.run('takeBackPromise', { promiseId })
}

async function leaves(maureen: Somebody, personId: string): Promise<void> {
  const me = maureen.device
  const { leavingId } = await me.run('beginLeaving', { personId, from: '2027-01-01' })
  await me.run('noteThing', { leavingId, thingId: null, what: 'The key of the shed' })
  const { others } = await me.until('leaving', null, (view) => (view.others[0]?.things.length ?? 0) > 0)
  const thingId = others[0]?.things[0]?.thingId ?? ''
  await me.run('tickThing', { leavingId, thingId, back: true })
  await me.run('sayOnLeaving', { about: 'worked', toId: personId, text: 'The walks' })
  await me.run('stopLeaving', { leavingId })
}

/** One to which both say yes, and one that a third tells of. */
async function trials(
  maureen: Somebody,
  tariq: Somebody,
  priya: Somebody,
  ids: { readonly tariq: string; readonly priya: string },
  day: string,
): Promise<void> {
  const plain = { of: 'me', teller: 'me', thirdId: null, words: '', wish: '', liked: '' } as const
  const begun = async (other: Somebody, personId: string): Promise<string> => {
    const { trialId } = await maureen.device.run('offerTrial', {
      ...{ personId, name: '', sessions: [{ date: day, start: '08:00' }], pence: 0, words: 'A walk' },
    })
    await other.device.until('trials', null, (view) => view.trials.some((one) => one.trialId === trialId))
    await other.device.run('replyToTrial', { trialId, yes: true, how: '' })
    await maureen.device.until('trials', null, (view) =>
      view.trials.some((one) => one.trialId === trialId && one.stage === 'answer'),
    )
    return trialId
  }
  const first = await begun(tariq, ids.tariq)
  await tariq.device.run('answerTrial', { ...plain, trialId: first, answer: 'yes' })
  await maureen.device.run('answerTrial', { ...plain, trialId: first, answer: 'yes' })
  await maureen.device.until('trials', null, (view) => view.trials.some(({ stage }) => stage === 'both-yes'))
  await maureen.device.run('endTrial', { trialId: first, end: 'join' })
  const second = await begun(priya, ids.priya)
  await priya.device.run('answerTrial', { ...plain, trialId: second, answer: 'yes' })
  await maureen.device.run('answerTrial', {
    ...{ ...plain, trialId: second, answer: 'no', teller: 'third', thirdId: ids.tariq, words: 'Thank you' },
  })
  const { telling } = await tariq.device.until('trials', null, (view) => view.telling.length > 0)
  await tariq.device.run('toldFor', { tellingId: telling[0]?.tellingId ?? '' })
}
