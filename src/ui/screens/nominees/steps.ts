import type { PeopleView } from '../../../app/index.ts'
import type { Draft } from './draft.ts'

/** What each question gets. `who` is the one who is asked, as people say it. */
export type StepProps = {
  readonly view: PeopleView
  readonly draft: Draft
  readonly who: string
  readonly onChange: (change: Partial<Draft>) => void
  readonly onNext: () => void
}

/** With it, or without it. */
export const toggled = <T>(all: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...all.filter((each) => each !== one), one] : all.filter((each) => each !== one)
