import { Match, Switch } from 'solid-js'
import { useKith } from '../../kith.ts'
import { noFurther, Question, useQuestions } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useSearchParams } from '../../router.tsx'
import { HowOften } from './HowOften.tsx'
import {
  PlanAsDraft,
  PlanBody,
  PlanMore,
  PlanSum,
  PlanTiles,
  PlanTitle,
  PlanWhen,
  PlanWho,
} from './PlanParts.tsx'
import { usePlan, type PlanFormProps } from './usePlan.ts'

const allSteps = ['what', 'often', 'when', 'who', 'tiles', 'private', 'sum'] as const
type Step = (typeof allSteps)[number]

/** One question a page, for whom a long page is too much; the last says the whole of it before anything is planned. */
export function PlanSteps(props: PlanFormProps & { anewOf: string | undefined; lead: string | undefined }) {
  const { words } = useKith()
  const [search] = useSearchParams()
  const of = usePlan(props)
  const say = words.plan
  const steps = (): readonly Step[] => allSteps.filter((one) => one !== 'private' || props.care)
  const furthest = (): Step => (of.plan.title.trim() === '' ? 'what' : of.lacksDays() ? 'often' : 'sum')
  const step = (): Step =>
    noFurther(steps(), steps().find((one) => one === search['step']) ?? 'what', furthest())
  const common = useQuestions({
    title: say.title,
    next: words.tasks.ask.next,
    steps,
    step,
    hrefOf: (one) => `/plan?step=${one}${props.anewOf ? `&anew=${props.anewOf}` : ''}`,
    home: { href: '/week', to: words.week.title },
  })
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Question
          {...common()}
          heading={say.what}
          lead={props.lead}
          missing={of.plan.title.trim() === '' ? words.tasks.ask.noTitle : undefined}
        >
          <PlanTitle of={of} form={props} />
        </Question>
      </Match>
      <Match when={step() === 'often'}>
        <Question {...common()} heading={say.often} missing={of.lacksDays() ? say.daysNone : undefined}>
          <HowOften plan={of.plan} noDays={false} onChange={of.setPlan} />
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question {...common()} heading={say.start}>
          <PlanWhen of={of} form={props} />
        </Question>
      </Match>
      <Match when={step() === 'who'}>
        <Question {...common()} heading={say.who}>
          <PlanWho of={of} form={props} />
        </Question>
      </Match>
      <Match when={step() === 'tiles'}>
        <Question {...common()} heading={say.tiles}>
          <PlanTiles of={of} form={props} />
        </Question>
      </Match>
      <Match when={step() === 'private'}>
        <Question {...common()} heading={say.bodyTiles}>
          <PlanBody of={of} form={props} />
        </Question>
      </Match>
      <Match when={step() === 'sum'}>
        <Question
          {...common()}
          heading={say.summary}
          next={of.saveWords()}
          busy={of.act().busy()}
          onNext={() => void of.save()}
        >
          <PlanSum of={of} form={props} isPage />
          <PlanMore of={of} form={props} isShut />
          <PlanAsDraft of={of} form={props} />
          <Refusal of={of.refusal()} id="plan-refused" />
        </Question>
      </Match>
    </Switch>
  )
}
