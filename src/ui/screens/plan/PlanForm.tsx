import { Refusal } from '../../parts/Refusal.tsx'
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

/** All of a plan on one page. */
export function PlanForm(props: PlanFormProps) {
  const of = usePlan(props)
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault()
        void of.save()
      }}
    >
      <div class="stack-l">
        <PlanTitle of={of} form={props} />
        <HowOften plan={of.plan} noDays={of.noDays()} onChange={of.setPlan} />
        <PlanWhen of={of} form={props} />
        <PlanWho of={of} form={props} />
        <PlanMore of={of} form={props} />
        <PlanTiles of={of} form={props} />
        <PlanBody of={of} form={props} />
      </div>
      <section class="stack plan-side">
        <PlanSum of={of} form={props} />
        <Refusal of={of.refusal()} id="plan-refused" />
        <button class="btn btn-big" type="submit" aria-disabled={of.act().busy()}>
          {of.saveWords()}
        </button>
        <PlanAsDraft of={of} form={props} />
      </section>
    </form>
  )
}
