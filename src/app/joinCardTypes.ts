import type { PersonRef } from './types.ts'

/** What was said between the two before a yes or a no. */
export type JoinTalk = { readonly mine: boolean; readonly text: string }

/** One who asks to join. `invited`: they have been answered with an invitation. */
export type JoinAskItem = {
  readonly askId: string
  readonly name: string
  readonly offer: string
  readonly why: string
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly at: number
  readonly talk: readonly JoinTalk[]
  readonly state: 'new' | 'asked-back' | 'invited' | 'no' | 'stopped'
  readonly canAskBack: boolean
}

export type JoinCardItem = {
  readonly cardId: string
  readonly words: string
  readonly questions: readonly string[]
  readonly endsAt: number
  readonly isPast: boolean
  readonly link: string
  /** It lies where the link leads: before that nobody can read it. */
  readonly isOut: boolean
  readonly by: PersonRef
  /** Who reads what is asked by it. Those who did and may not any more can still read it, until the card is ended. */
  readonly readers: readonly PersonRef[]
  readonly formerReaders: readonly PersonRef[]
  readonly asks: readonly JoinAskItem[]
  /** More came than are shown. */
  readonly isFull: boolean
}

export type JoinCardsView = {
  readonly canMake: boolean
  readonly cards: readonly JoinCardItem[]
  /** Who would read what is asked by a new one. */
  readonly readers: readonly PersonRef[]
  /** Asks that wait for a word. */
  readonly waiting: number
}

/** On the device of who asks. */
export type AskingView = {
  readonly words: string
  readonly endsAt: number
  readonly name: string
  readonly stage: 'waiting' | 'question' | 'yes' | 'no' | 'over'
  readonly talk: readonly JoinTalk[]
  /** With a yes: the invitation. */
  readonly link: string | null
  readonly sent: boolean
}

/** A card as whoever holds it reads it. */
export type JoinCardRead = {
  readonly words: string
  readonly questions: readonly string[]
  readonly endsAt: number
}

export type JoinCardViews = { joinCards: { params: null; data: JoinCardsView } }

export type JoinCardCommands = {
  /** By whoever may invite. */
  makeJoinCard: {
    takes: { words: string; questions: readonly string[]; days: number }
    gives: { cardId: string }
  }
  /** At once: nobody can ask by it any more, and asks without an answer go with it. */
  endJoinCard: { takes: { cardId: string }; gives: null }
  /** A no needs no reason. */
  answerAsk: { takes: { cardId: string; askId: string; kind: 'no' | 'question'; text: string }; gives: null }
  /** A yes: an ordinary invitation, which goes to who asked. */
  inviteAsker: {
    takes: {
      cardId: string
      askId: string
      relation: string
      ask: string
      circleIds: readonly string[]
      days: number
      stays: number | null
    }
    gives: { invitationId: string }
  }
  /** By whoever holds a card. Leaves nothing on the device. */
  readJoinCard: { takes: { link: string }; gives: JoinCardRead }
  /** A place of their own on the device, which waits for an answer. */
  askToJoin: {
    takes: { link: string; name: string; offer: string; why: string; answers: readonly string[] }
    gives: null
  }
  /** Whether there is an answer. */
  lookAtAsk: { takes: null; gives: null }
  replyToAsk: { takes: { text: string }; gives: null }
  /** Tells the other side, where there is signal. What is on the device goes by `stopWaiting` or `dropTeam`. */
  stopAsking: { takes: null; gives: null }
}
