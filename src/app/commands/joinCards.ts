import { bytesToHex, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { joinCardFacts, joinCardLimits, tidyText } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { atJoinCard, joinCardsOf, mayInvite, othersWhoInvite, type JoinCardOut } from '../joinCards.ts'
import type { JoinCardCommands } from '../joinCardTypes.ts'
import { sayPrivately } from '../privately.ts'
import { askToJoin, lookAtAsk, readJoinCard, replyToAsk, stopAsking } from './asking.ts'
import { invite } from './invitations.ts'

type Takes<C extends keyof JoinCardCommands> = Commands[C]['takes']

export const joinCardCommands: CommandTable<JoinCardCommands> = {
  makeJoinCard: { on: 'team', run: makeJoinCard },
  endJoinCard: { on: 'team', run: endJoinCard },
  answerAsk: { on: 'team', run: answerAsk },
  inviteAsker: { on: 'team', run: inviteAsker },
  readJoinCard: { on: 'aside', run: readJoinCard },
  askToJoin: { on: 'device', run: askToJoin },
  lookAtAsk: { on: 'aside', run: lookAtAsk },
  replyToAsk: { on: 'device', run: replyToAsk },
  stopAsking: { on: 'device', run: stopAsking },
}

const day = 86_400_000

async function makeJoinCard(
  context: Context,
  takes: Takes<'makeJoinCard'>,
): Promise<Result<{ cardId: string }, AppRefusal>> {
  const look = context.look()
  if (!look || !mayInvite(look)) return refuse({ kind: 'not-allowed' })
  const words = tidyText(takes.words, joinCardLimits.words)
  if (!words.ok) return words
  if (words.value === '') return refuse({ kind: 'nothing-yet' })
  const questions: string[] = []
  for (const typed of takes.questions.slice(0, joinCardLimits.questions)) {
    const question = tidyText(typed, joinCardLimits.question)
    if (!question.ok) return question
    if (question.value !== '') questions.push(question.value)
  }
  const open = joinCardsOf(look, context).filter((card) => !card.isEnded)
  if (open.length >= joinCardLimits.cards) return refuse({ kind: 'not-allowed' })
  const days = Math.min(Math.max(Math.round(takes.days) || 1, 1), joinCardLimits.days)
  const said = await say(context, othersWhoInvite(look), joinCardFacts.card, {
    seed: bytesToHex(context.ports.random(32)),
    words: words.value,
    questions,
    ends: look.now + days * day,
  })
  return said.ok ? ok({ cardId: said.value.fact }) : said
}

async function endJoinCard(
  context: Context,
  { cardId }: Takes<'endJoinCard'>,
): Promise<Result<null, AppRefusal>> {
  const found = findCard(context, cardId)
  if (!found.ok) return found
  const to = readersNow(context, found.value)
  const said = await say(context, to, joinCardFacts.ended, { card: cardId })
  return said.ok ? ok(null) : said
}

async function answerAsk(
  context: Context,
  { cardId, askId, kind, text: typed }: Takes<'answerAsk'>,
): Promise<Result<null, AppRefusal>> {
  const found = findAsk(context, cardId, askId)
  if (!found.ok) return found
  const text = tidyText(typed, joinCardLimits.text)
  if (!text.ok) return text
  if (kind === 'question' && text.value === '') return refuse({ kind: 'nothing-yet' })
  const asked = found.value.answers.filter((one) => one.ask === askId && one.kind === 'question')
  if (kind === 'question' && asked.length >= joinCardLimits.talk) return refuse({ kind: 'not-allowed' })
  const said = await sayAnswer(context, found.value, { ask: askId, kind, text: text.value, link: '' })
  return said.ok ? ok(null) : said
}

async function inviteAsker(
  context: Context,
  takes: Takes<'inviteAsker'>,
): Promise<Result<{ invitationId: string }, AppRefusal>> {
  const { cardId, askId, ...rest } = takes
  const found = findAsk(context, cardId, askId)
  if (!found.ok) return found
  const { asks } = atJoinCard(context.documents, found.value.keys)
  const name = asks.find((one) => one.id === askId)?.name ?? ''
  const invited = await invite(context, { ...rest, name })
  if (!invited.ok) return invited
  const { link, invitationId } = invited.value
  const said = await sayAnswer(context, found.value, { ask: askId, kind: 'yes', text: '', link })
  return said.ok ? ok({ invitationId }) : said
}

const sayAnswer = (context: Context, card: JoinCardOut, answer: Readonly<Record<string, string>>) =>
  say(context, readersNow(context, card), joinCardFacts.answer, { card: card.id, ...answer })

function findCard(context: Context, cardId: string): Result<JoinCardOut, AppRefusal> {
  const look = context.look()
  if (!look || !mayInvite(look)) return refuse({ kind: 'not-allowed' })
  const card = joinCardsOf(look, context).find((one) => one.id === cardId && !one.isEnded)
  return card ? ok(card) : refuse({ kind: 'not-found' })
}

/** One who waits for a word: neither answered for good, nor gone. */
function findAsk(context: Context, cardId: string, askId: string): Result<JoinCardOut, AppRefusal> {
  const card = findCard(context, cardId)
  if (!card.ok) return card
  const ask = atJoinCard(context.documents, card.value.keys).asks.find((one) => one.id === askId)
  const isAnswered = card.value.answers.some((one) => one.ask === askId && one.kind !== 'question')
  return !ask || ask.isStopped || isAnswered ? refuse({ kind: 'not-found' }) : card
}

const readersNow = (context: Context, { readers }: JoinCardOut) => {
  const look = context.look()
  return look ? othersWhoInvite(look).filter((id) => readers.includes(id)) : []
}

const say = (context: Context, to: Parameters<typeof sayPrivately>[3], type: string, data: Plain) => {
  const team = context.state()?.team
  return team === undefined
    ? Promise.resolve(refuse({ kind: 'not-found' } as const))
    : sayPrivately(context, everyone(team), type, to, data)
}
