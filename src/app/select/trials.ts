import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { mayInvite } from '../joinCards.ts'
import { savedOf, today, type Look } from '../look.ts'
import { otherOf, tellingsOf, trialsOf, type Trial } from '../trialFacts.ts'
import type { TrialItem, TrialStage, TrialsView, TrialViews } from '../trialTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'

export const trialViews: ViewTable<TrialViews> = {
  trials: ({ look, context }) => selectTrials(look, context),
}

export function selectTrials(look: Look, context: Context): TrialsView {
  const members = circleFor(look, 'everyone')?.members ?? []
  return {
    trials: trialsOf(look, context)
      .map((trial) => itemOf(look, trial))
      .reverse(),
    telling: tellingsOf(look, context).map((one) => ({
      tellingId: one.id,
      of: personRef(look, one.of as PersonId),
      to: personRef(look, one.to as PersonId),
      answer: one.answer,
      words: one.words,
      wish: one.wish,
      done: one.isDone,
    })),
    people: peopleOf(
      look,
      members.filter((id) => id !== look.me),
    ),
    canOffer: mayInvite(look),
    holder: personRef(look, look.state.holder),
  }
}

function itemOf(look: Look, trial: Trial): TrialItem {
  const { offer, reply, mine } = trial
  const other = otherOf(trial, look.me)
  const stage = stageOf(look, trial)
  const third = mine?.teller === 'third' ? (mine.third as PersonId) : undefined
  return {
    trialId: trial.id,
    iAsk: look.me === trial.holder,
    inPlace: trial.by === trial.holder ? null : personRef(look, trial.by),
    other: other === undefined ? null : personRef(look, other),
    name: offer.name,
    sessions: offer.sessions,
    pence: offer.pence,
    words: offer.words,
    stage,
    reply: reply ? { answer: reply.answer, how: reply.how } : null,
    mine: mine
      ? {
          answer: mine.answer,
          teller: mine.teller,
          third: third === undefined ? null : personRef(look, third),
          liked: mine.liked,
        }
      : null,
    heard: heardOf(look, trial),
    wish: stage === 'tell' ? (trial.otherAnswered?.wish ?? null) : null,
    end: trial.end ?? null,
    at: trial.at,
    saved: savedOf(look, trial.unsent),
  }
}

/** Nothing of the other's answer before my own, and of a yes nothing unless mine is one too. */
function heardOf(look: Look, { heard, mine, theirs }: Trial): TrialItem['heard'] {
  if (!mine) return null
  const said = theirs ?? heard
  if (!said) return null
  return { answer: said.answer, words: said.words, by: personRef(look, said.author), at: said.at }
}

function stageOf(look: Look, trial: Trial): TrialStage {
  const { reply, mine, theirs, offer } = trial
  if (trial.end !== undefined) return 'ended'
  if (!reply) return 'asked'
  if (reply.answer !== 'yes') return 'said-no'
  if (!mine) {
    const day = today(look)
    return offer.sessions.some(({ date }) => date <= day) ? 'answer' : 'agreed'
  }
  const isYes = mine.answer === 'yes'
  if (isYes && (trial.isOtherYes || theirs?.answer === 'yes')) return 'both-yes'
  if (isToTell(look, trial)) return 'tell'
  if (trial.heard || theirs) return 'heard'
  return !isYes && trial.isMineTold ? 'told' : 'answered'
}

/** Mine to say by word of mouth; so it is where whom I asked to is here no more. */
export function isToTell(look: Look, { mine, otherAnswered, isMineTold }: Trial): boolean {
  if (!mine || mine.answer === 'yes' || !otherAnswered || isMineTold) return false
  const isThirdGone = look.state.personById.get(mine.third as PersonId)?.standing !== 'member'
  return mine.teller === 'me' || (mine.teller === 'third' && isThirdGone)
}
