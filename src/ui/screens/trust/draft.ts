import type { PersonRef, TrustItem, TrustView, VoiceItem } from '../../../app/index.ts'
import {
  trustQuestions,
  type TrustPicture,
  type TrustQuestion,
  type TrustTopic,
  type TrustWay,
} from '../../../domain/index.ts'

type AnswerDraft = {
  text: string
  pictures: readonly TrustPicture[]
  voiceId: string | null
  /** As it is shown before it is saved. */
  voice: VoiceItem | null
}
/** As it is being said. */
export type TrustDraft = {
  way: TrustWay
  topic: TrustTopic
  title: string
  answers: Record<TrustQuestion, AnswerDraft>
  agreed: { what: string; personId: string }[]
  peopleIds: readonly string[]
  review: string
}

export function draftOf(talk: TrustItem | undefined): TrustDraft {
  const from = talk?.heads[0] ?? talk?.offered[0]
  const answers = trustQuestions.map((question) => {
    const said = from?.answers[question]
    const voice = said?.voice ?? null
    const answer = {
      text: said?.text ?? '',
      pictures: said?.pictures ?? [],
      voiceId: voice?.mediaId ?? null,
      voice,
    }
    return [question, answer] as const
  })
  return {
    ...{ way: from?.way ?? 'me', topic: from?.topic ?? 'stairs', title: from?.title ?? '' },
    answers: Object.fromEntries(answers) as TrustDraft['answers'],
    agreed: (from?.agreed ?? []).map(({ what, person }) => ({ what, personId: person?.personId ?? '' })),
    peopleIds: (from?.sides ?? []).map(({ person }) => person.personId),
    review: from?.review ?? '',
  }
}

/** Everybody who can be named as doing something: whoever reads any of it. */
export function personsOf({ audiences }: TrustView): readonly PersonRef[] {
  const byId = new Map(audiences.flatMap(({ people }) => people.map((one) => [one.personId, one] as const)))
  return [...byId.values()]
}

/** For a command: nothing of the page's own goes with it. */
export const plain = ({ text, pictures, voiceId }: AnswerDraft) => ({
  text,
  pictures: [...pictures],
  voiceId,
})
