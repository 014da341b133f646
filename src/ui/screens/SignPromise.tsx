import { createSignal, Match, Show, Switch } from 'solid-js'
import type { PromiseItem, PromisesView } from '../../app/index.ts'
import { promiseKinds } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { createVoice } from '../parts/media/OneVoice.tsx'
import { noFurther, stepAfter } from '../parts/Question.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams, useSearchParams } from '../router.tsx'
import {
  emptySigning,
  openStep,
  signSteps,
  type SignDraft,
  type SignStep,
  voicePlace,
} from './promises/draft.ts'
import { HowStep } from './promises/HowStep.tsx'
import { useLanguage } from './promises/language.ts'
import { PointsStep } from './promises/PointsStep.tsx'
import { ReviewStep } from './promises/ReviewStep.tsx'
import { SumStep } from './promises/SumStep.tsx'
import { WhoStep } from './promises/WhoStep.tsx'
import { Para } from '../parts/Para.tsx'

/** Signs a promise, one question a page. Which one is in the address: "back" is a step back. */
export function SignPromise() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('promises', () => null)
  const kind = () => promiseKinds.find((one) => one === params['kind'])
  const item = () => view()?.promises.find((one) => one.kind === kind())
  return (
    <Show
      when={item()}
      fallback={
        <Screen title={words.promises.title}>
          <Ready data={view()}>{() => <Para text={words.frame.notYours.lead} />}</Ready>
        </Screen>
      }
    >
      {(one) => <Show when={view()}>{(now) => <Steps item={one()} view={now()} />}</Show>}
    </Show>
  )
}

function Steps(props: { item: PromiseItem; view: PromisesView }) {
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const isForOther = search['who'] === 'other' || !props.item.canSign
  const voice = createVoice(() => voicePlace(props.item))
  const [filled, setDraft] = createSignal<SignDraft>({
    ...emptySigning(language),
    asksWho: isForOther,
  })
  const draft = (): SignDraft => ({ ...filled(), voice: voice() })
  const step = (): SignStep => {
    const wanted = signSteps.find((name) => name === search['step']) ?? (draft().asksWho ? 'who' : 'points')
    const furthest = openStep(draft())
    return noFurther(signSteps, wanted, furthest)
  }
  const given = () => ({
    item: props.item,
    view: props.view,
    draft: draft(),
    onChange: (made: Partial<SignDraft>) => setDraft((was) => ({ ...was, ...made })),
    onNext: () => setSearch({ step: stepAfter(signSteps, step()) ?? 'sum' }),
  })
  return (
    <Switch>
      <Match when={step() === 'who'}>
        <WhoStep {...given()} />
      </Match>
      <Match when={step() === 'points'}>
        <PointsStep {...given()} />
      </Match>
      <Match when={step() === 'how'}>
        <HowStep {...given()} />
      </Match>
      <Match when={step() === 'review'}>
        <ReviewStep {...given()} />
      </Match>
      <Match when={step() === 'sum'}>
        <SumStep {...given()} />
      </Match>
    </Switch>
  )
}
