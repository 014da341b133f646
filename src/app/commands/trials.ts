import { bytesToHex, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { isPlainDate, isWallTime, tidyName, tidyText, trialFacts, trialLimits } from '../../domain/index.ts'
import { textHash, type PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { mayInvite } from '../joinCards.ts'
import { sayPrivately } from '../privately.ts'
import { otherOf, tellingsOf, trialsOf, type Trial } from '../trialFacts.ts'
import type { TrialCommands } from '../trialTypes.ts'

type Done = Promise<Result<null, AppRefusal>>
type Takes<C extends keyof TrialCommands> = Commands[C]['takes']

export const trialCommands: CommandTable<TrialCommands> = {
  offerTrial: { on: 'team', run: offerTrial },
  replyToTrial: { on: 'team', run: replyToTrial },
  answerTrial: { on: 'team', run: answerTrial },
  toldTrial: { on: 'team', run: toldTrial },
  toldFor: { on: 'team', run: toldFor },
  endTrial: { on: 'team', run: endTrial },
}

export async function offerTrial(
  context: Context,
  takes: Takes<'offerTrial'>,
): Promise<Result<{ trialId: string }, AppRefusal>> {
  const look = context.look()
  if (!look || !mayInvite(look)) return refuse({ kind: 'not-allowed' })
  const { state, me } = look
  const person = takes.personId === null ? undefined : state.personById.get(takes.personId as PersonId)
  if (takes.personId !== null && (person?.standing !== 'member' || [state.holder, me].includes(person.id)))
    return refuse({ kind: 'not-found' })
  const name = person ? ok(person.name) : tidyName(takes.name)
  const words = tidyText(takes.words, trialLimits.words)
  if (!name.ok) return name
  if (!words.ok) return words
  const sessions = takes.sessions.filter(({ date, start }) => isPlainDate(date) && isWallTime(start))
  const isSound = sessions.length === takes.sessions.length && sessions.length <= trialLimits.sessions
  if (!isSound || sessions.length === 0) return refuse({ kind: 'nothing-yet' })
  // Of one offered in their place the Holder is the other of the two.
  const to = [...(person ? [person.id] : []), ...(me === state.holder ? [] : [state.holder])]
  const said = await between(context, to, trialFacts.offer, {
    person: person?.id ?? '',
    name: name.value,
    sessions: sessions.map(({ date, start }) => ({ date, start })),
    pence: Math.min(Math.max(Math.round(takes.pence) || 0, 0), trialLimits.pence),
    words: words.value,
  })
  return said.ok ? ok({ trialId: said.value.fact }) : said
}

/** One's own; or by the Holder, who was told on paper or by telephone. */
export async function replyToTrial(context: Context, { trialId, yes, how }: Takes<'replyToTrial'>): Done {
  const found = findTrial(context, trialId)
  if (!found) return refuse({ kind: 'not-found' })
  const words = tidyText(how, trialLimits.words)
  if (!words.ok) return words
  const isMine = found.person === context.me()
  if (isMine === (words.value !== '')) return refuse({ kind: isMine ? 'not-allowed' : 'nothing-yet' })
  const other = otherOf(found, context.me())
  return done(
    await between(context, other ? [other] : [], trialFacts.reply, {
      trial: trialId,
      answer: yes ? 'yes' : 'no',
      how: words.value,
    }),
  )
}

/** To oneself alone; the other is told that there is an answer. Once both have one it stays as it is. */
export async function answerTrial(context: Context, takes: Takes<'answerTrial'>): Done {
  const { trialId, of, answer, teller } = takes
  const found = findTrial(context, trialId)
  if (!found || found.reply?.answer !== 'yes') return refuse({ kind: 'not-found' })
  const other = otherOf(found, context.me())
  const isOpened = found.mine !== undefined && found.otherAnswered !== undefined
  if (isOpened || (of === 'them' && other !== undefined)) return refuse({ kind: 'not-allowed' })
  const third = teller === 'third' ? (takes.thirdId as PersonId | null) : null
  const isMember = third === null || context.state()?.personById.get(third)?.standing === 'member'
  if (teller === 'third' && (third === null || third === other || !isMember))
    return refuse({ kind: 'nothing-yet' })
  const [words, wish, liked] = [takes.words, takes.wish, takes.liked].map((one) =>
    tidyText(one, trialLimits.words),
  ) as [Result<string, AppRefusal>, Result<string, AppRefusal>, Result<string, AppRefusal>]
  if (!words.ok) return words
  if (!wish.ok) return wish
  if (!liked.ok) return liked
  const token = bytesToHex(context.ports.random(32))
  const kept = await between(context, [], trialFacts.answer, {
    ...{ trial: trialId, of, answer, teller, token },
    third: third ?? '',
    words: words.value,
    wish: wish.value,
    liked: liked.value,
  })
  if (!kept.ok || other === undefined) return done(kept)
  const told = await between(context, [other], trialFacts.answered, {
    trial: trialId,
    wish: wish.value,
    check: textHash(token),
  })
  if (told.ok) await openTrials(context)
  return done(told)
}

/**
 * Once both have answered: who said yes says so to the other; what is no yes goes to the screen or the person that was chosen
 * to tell it, or nowhere. Each device of either does it, and twice is no harm.
 */
export async function openTrials(context: Context): Promise<void> {
  const look = context.look()
  if (!look) return
  for (const trial of trialsOf(look, context)) {
    const { mine, otherAnswered } = trial
    const other = otherOf(trial, look.me)
    if (!mine || !otherAnswered || other === undefined || trial.end !== undefined) continue
    if (mine.answer === 'yes') {
      if (!trial.isMyYesOut)
        await between(context, [other], trialFacts.yes, { trial: trial.id, answer: 'yes', how: '' })
    } else if (mine.teller === 'screen') {
      if (!trial.isMineTold) await sayTold(context, trial, [other])
    } else if (mine.teller === 'third' && !trial.isTellingAsked && !trial.isMineTold) {
      const third = mine.third as PersonId
      const told = toldData(trial, look.me, other)
      await between(context, [third], trialFacts.tell, {
        ...told,
        wish: otherAnswered.wish,
        token: mine.token,
      })
    }
  }
}

async function toldTrial(context: Context, { trialId }: Takes<'toldTrial'>): Done {
  const found = findTrial(context, trialId)
  const other = found && otherOf(found, context.me())
  const isMineToTell = found?.mine && found.mine.answer !== 'yes' && found.otherAnswered
  if (!found || other === undefined || !isMineToTell) return refuse({ kind: 'not-found' })
  return done(await sayTold(context, found, [other]))
}

async function toldFor(context: Context, { tellingId }: Takes<'toldFor'>): Done {
  const look = context.look()
  const found = look && tellingsOf(look, context).find((one) => one.id === tellingId)
  if (!found) return refuse({ kind: 'not-found' })
  const { trial, of, to, answer, words, token } = found
  const both = [of as PersonId, to as PersonId]
  return done(
    await between(context, both, trialFacts.told, { trial, of, to, answer, words, wish: '', token }),
  )
}

async function endTrial(context: Context, { trialId, end }: Takes<'endTrial'>): Done {
  const found = findTrial(context, trialId)
  if (!found) return refuse({ kind: 'not-found' })
  if (found.holder !== context.me()) return refuse({ kind: 'not-allowed' })
  const to = found.person === undefined ? [] : [found.person]
  return done(await between(context, to, trialFacts.end, { trial: trialId, end }))
}

const sayTold = (context: Context, trial: Trial, to: readonly PersonId[]) =>
  between(context, to, trialFacts.told, {
    ...toldData(trial, context.me(), to[0] ?? context.me()),
    wish: '',
    token: '',
  })

const toldData = ({ id, mine }: Trial, of: PersonId, to: PersonId) => ({
  ...{ trial: id, of, to },
  answer: mine?.answer ?? 'unsure',
  words: mine?.words ?? '',
})

function findTrial(context: Context, trialId: string): Trial | undefined {
  const look = context.look()
  return look && trialsOf(look, context).find((one) => one.id === trialId)
}

/** In everyone's circle, so that both can always read it, whatever else each of them sees. */
async function between(
  context: Context,
  to: readonly PersonId[],
  type: string,
  data: Plain,
): Promise<Result<{ readonly fact: string }, AppRefusal>> {
  const team = context.state()?.team
  return team === undefined
    ? refuse({ kind: 'not-found' })
    : sayPrivately(context, everyone(team), type, to, data)
}

const done = (said: Result<unknown, AppRefusal>): Result<null, AppRefusal> => (said.ok ? ok(null) : said)
