import { ok, refuse, type Result } from '../../base/index.ts'
import type { CircleState } from '../../circles/index.ts'
import {
  isPlainDate,
  noAnswers,
  tidyBehalf,
  tidyName,
  tidyText,
  trustLimits,
  trustPictures,
  trustQuestions,
  trustSays,
  trustTopics,
  trustWays,
  type OnBehalf,
  type Trust,
  type TrustAnswer,
  type TrustPicture,
  type TrustQuestion,
  type TrustStep,
  type TrustWord,
} from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { Look } from '../look.ts'
import { useVoice } from '../media.ts'
import { partnersOf, selectTrustView, trustOf, type PlacedTrust } from '../select/trust.ts'
import type { TrustCommands } from '../trustTypes.ts'
import { write } from '../writing.ts'

export const trustCommands: CommandTable<TrustCommands> = {
  saveTrust: { on: 'team', run: saveTrust },
  sayTrust: { on: 'team', run: sayTrust },
  endTrust: { on: 'team', run: endTrust },
}

type Done = Promise<Result<null, AppRefusal>>
type Takes = TrustCommands['saveTrust']['takes']

/** One wording, in place of those that were read. Of who does not write for the Holder it is what they would say. */
export async function saveTrust(
  context: Context,
  takes: Takes,
): Promise<Result<{ talkId: string }, AppRefusal>> {
  const look = context.look()
  const known = look && takes.talkId !== null ? talkOf(look, takes.talkId) : undefined
  if (!look || (takes.talkId !== null && !known)) return refuse({ kind: 'not-found' })
  const circle = known?.circle ?? look.circles.find(({ id }) => id === takes.circleId)
  const { audiences } = selectTrustView(look)
  if (!circle || !audiences.some((one) => one.circle.circleId === circle.id))
    return refuse({ kind: 'not-allowed' })
  const title = tidyName(takes.title, trustLimits.title)
  if (!title.ok) return title
  const answers = await soundAnswers(context, takes.answers)
  if (!answers.ok) return answers
  const agreed = soundSteps(look, circle, takes.agreed)
  if (!agreed.ok) return agreed
  const behalf = soundBehalf(look, takes.behalf)
  if (!behalf.ok) return behalf
  if (!trustWays.includes(takes.way) || !trustTopics.includes(takes.topic))
    return refuse({ kind: 'not-an-answer' })
  const partners = partnersOf(look, circle)
  return put(context, circle.id, {
    talk: takes.talkId ?? '',
    replaces: readOf(known, takes.replaces),
    ...{ way: takes.way, topic: takes.topic, title: title.value },
    ...{ answers: answers.value, agreed: agreed.value },
    people: [...new Set(takes.peopleIds)]
      .filter((one) => partners.includes(one))
      .slice(0, trustLimits.people),
    review: isPlainDate(takes.review) ? takes.review : '',
    isOver: false,
    behalf: behalf.value,
  })
}

async function sayTrust(
  context: Context,
  { wordingId, says, words: typed, behalf: said }: TrustCommands['sayTrust']['takes'],
): Done {
  const look = context.look()
  const known = look && trustOf(look)
  const wording = known?.byId.get(wordingId)
  const placed = known?.talks.find(({ talk }) =>
    [...talk.heads, ...talk.offered].some((one) => one.wording.id === wordingId),
  )
  if (!look || !wording || !placed) return refuse({ kind: 'not-found' })
  const isMember = placed.circle.members.includes(look.me)
  const mayTell = look.me !== look.state.holder && placed.sides.mayWrite(look.me)
  const mayOwn = look.me === look.state.holder || wording.people.includes(look.me)
  if (!isMember || !(said === null ? mayOwn : mayTell)) return refuse({ kind: 'not-allowed' })
  if (!trustSays.includes(says)) return refuse({ kind: 'not-an-answer' })
  const words = tidyText(typed, trustLimits.text)
  if (!words.ok) return words
  const behalf = soundBehalf(look, said)
  if (!behalf.ok) return behalf
  const own = known?.said.filter(
    (one) => one.wording === wordingId && one.by === look.me && (one.behalf === null) === (said === null),
  )
  const word: TrustWord = {
    ...{ wording: wordingId, mark: wording.mark, says, words: words.value, behalf: behalf.value },
    replaces: (own ?? []).map(({ id }) => id).slice(-trustLimits.replaces),
  }
  const written = await write(context, placed.circle.id, 'living', (place) =>
    context.documents.create(place, documentTypes.trustWord, (draft) => void Object.assign(draft, word)),
  )
  return written.ok ? ok(null) : written
}

/** The same words, as needed no more or again: asked of both sides like any other. */
async function endTrust(
  context: Context,
  { wordingId, isOver, behalf: said }: TrustCommands['endTrust']['takes'],
): Done {
  const look = context.look()
  const known = look && trustOf(look)
  const wording = known?.byId.get(wordingId)
  const placed = known?.talks.find(({ talk }) => talk.heads.some((one) => one.wording.id === wordingId))
  if (!look || !wording || !placed) return refuse({ kind: 'not-found' })
  if (!placed.sides.mayWrite(look.me)) return refuse({ kind: 'not-allowed' })
  const behalf = soundBehalf(look, said)
  if (!behalf.ok) return behalf
  const { trust } = wording
  const replaces = placed.talk.heads.map((one) => one.wording.id)
  const written = await put(context, placed.circle.id, {
    ...{ ...trust, talk: placed.talk.id, replaces, isOver, behalf: behalf.value },
  })
  return written.ok ? ok(null) : written
}

async function put(
  context: Context,
  circle: CircleId,
  trust: Trust,
): Promise<Result<{ talkId: string }, AppRefusal>> {
  const written = await write(context, circle, 'living', (place) =>
    context.documents.create(place, documentTypes.trust, (draft) => void Object.assign(draft, trust)),
  )
  return written.ok ? ok({ talkId: trust.talk === '' ? written.value.document : trust.talk }) : written
}

const talkOf = (look: Look, talkId: string): PlacedTrust | undefined =>
  trustOf(look).talks.find(({ talk }) => talk.id === talkId)

/** What was shown, and is there. */
const readOf = (known: PlacedTrust | undefined, ids: readonly string[]): readonly string[] =>
  [...(known?.talk.heads ?? []), ...(known?.talk.offered ?? [])]
    .map(({ wording }) => wording.id)
    .filter((one) => ids.includes(one))
    .slice(-trustLimits.replaces)

/** Only the Holder is written down for, and not by themselves. */
function soundBehalf(look: Look, behalf: OnBehalf | null): Result<OnBehalf | null, AppRefusal> {
  if (behalf && (behalf.person !== look.state.holder || look.me === look.state.holder))
    return refuse({ kind: 'not-allowed' })
  return tidyBehalf(behalf)
}

async function soundAnswers(
  context: Context,
  said: Takes['answers'],
): Promise<Result<Trust['answers'], AppRefusal>> {
  const answers: Record<TrustQuestion, TrustAnswer> = { ...noAnswers }
  for (const question of trustQuestions) {
    const { text: typed, pictures, voiceId } = said[question]
    const text = tidyText(typed, trustLimits.text)
    if (!text.ok) return text
    const voice = voiceId === null ? ok(null) : await useVoice(context, voiceId)
    if (!voice.ok) return voice
    const offered: readonly TrustPicture[] = trustPictures[question]
    answers[question] = {
      text: text.value,
      pictures: offered.filter((one) => pictures.includes(one)),
      voice: voice.value && { ...voice.value },
    }
  }
  return ok(answers)
}

function soundSteps(
  look: Look,
  circle: CircleState,
  said: Takes['agreed'],
): Result<readonly TrustStep[], AppRefusal> {
  const people = [look.state.holder, ...partnersOf(look, circle)]
  const steps: TrustStep[] = []
  for (const { what, personId } of said.slice(0, trustLimits.steps)) {
    const text = tidyText(what.replace(/\s+/g, ' '), trustLimits.step)
    if (!text.ok) return text
    if (text.value !== '') steps.push({ what: text.value, person: people.includes(personId) ? personId : '' })
  }
  return ok(steps)
}
