import type { PromiseItem, PromisesView, SignHow, VoiceItem } from '../../../app/index.ts'
import type { AgreedPoint, Mark, PromiseLanguage } from '../../../domain/index.ts'
import { addDays } from '../../../domain/index.ts'

/** What was chosen so far. `person` is null where it is one's own. */
export type SignDraft = {
  readonly asksWho: boolean
  readonly person: string | null
  readonly language: PromiseLanguage
  readonly points: readonly AgreedPoint[]
  readonly questions: string
  readonly by: 'name' | 'mark' | 'voice'
  readonly name: string
  readonly strokes: Mark
  readonly voice: VoiceItem | null
  readonly witness: string
  /** In how many months it is looked at again; 0 for no date. */
  readonly months: number
}

export const emptySigning = (language: PromiseLanguage): SignDraft => ({
  asksWho: false,
  person: null,
  language,
  points: [],
  questions: '',
  by: 'name',
  name: '',
  strokes: [],
  voice: null,
  witness: '',
  months: 12,
})

export const signSteps = ['who', 'points', 'how', 'review', 'sum'] as const
export type SignStep = (typeof signSteps)[number]

export type SignProps = {
  readonly item: PromiseItem
  readonly view: PromisesView
  readonly draft: SignDraft
  readonly onChange: (change: Partial<SignDraft>) => void
  readonly onNext: () => void
}

/** Where what somebody says to a promise is kept until they have signed. */
export const voicePlace = (item: PromiseItem): string => `promise/${item.text.textId}`

/** The first that is not answered yet; none is gone past. */
export function openStep(draft: SignDraft): SignStep {
  if (draft.asksWho && draft.person === null) return 'who'
  if (draft.points.length === 0) return 'points'
  return howOf(draft) ? 'sum' : 'how'
}

export function howOf(draft: SignDraft): SignHow | undefined {
  if (draft.person !== null)
    return draft.witness.trim() === '' ? undefined : { kind: 'witness', words: draft.witness }
  if (draft.by === 'voice')
    return draft.voice === null ? undefined : { kind: 'voice', mediaId: draft.voice.mediaId }
  if (draft.by === 'mark')
    return draft.strokes.length > 0 ? { kind: 'mark', strokes: draft.strokes } : undefined
  return draft.name.trim() === '' ? undefined : { kind: 'name', name: draft.name }
}

/** Some thirty days a month: it is a day to look at it, and no deadline. */
export const reviewOn = (months: number, today: string): string | null =>
  months === 0 ? null : addDays(today, Math.round(months * 30.4))

export const stepOf = (draft: SignDraft, step: SignStep): readonly [number, number] => {
  const steps = signSteps.filter((name) => name !== 'who' || draft.asksWho)
  return [steps.indexOf(step) + 1, steps.length]
}

export const backOf = (kind: string, draft: SignDraft, step: SignStep): string => {
  const steps = signSteps.filter((name) => name !== 'who' || draft.asksWho)
  const before = steps[steps.indexOf(step) - 1]
  return before ? `/promises/${kind}/sign?step=${before}` : `/promises/${kind}`
}
