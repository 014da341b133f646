import { Navigate, useSearchParams } from '../router.tsx'
import { createEffect, createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import {
  draftOf,
  emptyDraft,
  openStep,
  personOf,
  stepNames,
  type Draft,
  type StepName,
} from './nominees/draft.ts'
import { SumStep } from './nominees/SumStep.tsx'
import { WhatStep } from './nominees/WhatStep.tsx'
import { WhenStep } from './nominees/WhenStep.tsx'
import { WhoStep } from './nominees/WhoStep.tsx'
import { WhyStep } from './nominees/WhyStep.tsx'
import { noFurther } from '../parts/Question.tsx'

/** Asks somebody to act in the Holder's place, one question a page. Which one is in the address: "back" is a step back. */
export function Nominate() {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const [search, setSearch] = useSearchParams()
  const people = createView('people', () => null)
  const nominees = createView('nominees', () => null)
  const [draft, setDraft] = createSignal<Draft>(emptyDraft)
  let isFilled = false
  createEffect(() => {
    const now = nominees()
    if (isFilled || !now) return
    isFilled = true
    const before = now.nominees.find((item) => item.person.personId === search['person'])
    if (before) setDraft(draftOf(before, dates.plainDate))
    else if (typeof search['person'] === 'string') setDraft({ ...emptyDraft, personId: search['person'] })
  })
  const step = createMemo((): StepName => {
    const asked = stepNames.find((name) => name === search['step'])
    // Somebody was chosen on the page that led here.
    const first = typeof search['person'] === 'string' && draft().personId !== null ? 'what' : 'who'
    const wanted = asked ?? first
    const furthest = openStep(draft(), dates.plainDate(clock.now()))
    return noFurther(stepNames, wanted, furthest)
  })
  const go = (to: StepName) => {
    setSearch({ step: to })
    window.scrollTo(0, 0)
  }
  const next = () => go(stepNames[stepNames.indexOf(step()) + 1] ?? 'sum')
  const change = (made: Partial<Draft>) => setDraft((was) => ({ ...was, ...made }))
  return (
    <Show when={open()?.team.iAmHolder !== false} fallback={<Navigate href="/me/acting" />}>
      <Show
        when={people() && nominees() ? people() : undefined}
        fallback={
          <Screen title={words.nominees.ask.title}>
            <Ready data={undefined}>{() => null}</Ready>
          </Screen>
        }
      >
        {(view) => {
          const props = () => ({
            view: view(),
            draft: draft(),
            who: words.say.calledName(personOf(view(), draft())?.person.name ?? ''),
            onChange: change,
            onNext: next,
          })
          return (
            <Switch>
              <Match when={step() === 'who'}>
                <WhoStep {...props()} nominees={nominees()} />
              </Match>
              <Match when={step() === 'what'}>
                <WhatStep {...props()} />
              </Match>
              <Match when={step() === 'when'}>
                <WhenStep {...props()} />
              </Match>
              <Match when={step() === 'why'}>
                <WhyStep {...props()} />
              </Match>
              <Match when={nominees()?.holder}>
                {(holder) => <SumStep {...props()} holder={holder()} />}
              </Match>
            </Switch>
          )
        }}
      </Show>
    </Show>
  )
}
