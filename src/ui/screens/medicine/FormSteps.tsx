import { For, Match, Show, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { noFurther, Question, useQuestions } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A, useNavigate, useSearchParams } from '../../router.tsx'
import { createMedicineDraft, type FormOf } from './formDraft.ts'
import { formFields, type FormField } from './FormFields.tsx'

const fields = Object.keys(formFields) as readonly FormField[]
type Step = FormField | 'sum'

/**
 * One question a page. A new medicine goes through them all and ends with what was said; to change one, the list is first, and
 * only what is tapped is asked.
 */
export function FormSteps(props: FormOf) {
  const { words, dates } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const form = createMedicineDraft(props)
  const { draft } = form
  const say = words.medicine.form
  const page = props.item ? `/medicine/${props.item.medicineId}/change` : '/medicine/new'
  const asked = (): readonly FormField[] => fields.filter((one) => one !== 'days' || !draft.isNeeded)
  const steps = (): readonly Step[] => [...asked(), 'sum']
  const isTimed = () =>
    draft.isNeeded || draft.support === 'self' || draft.times.some(({ time }) => time !== '')
  const furthest = (): Step => (draft.name.trim() === '' ? 'name' : 'sum')
  const step = (): Step => {
    const wanted = steps().find((one) => one === search['step'])
    return noFurther(steps(), wanted ?? (form.before ? 'sum' : 'name'), furthest())
  }
  const field = () => {
    const one = step()
    return one === 'sum' ? undefined : one
  }
  const hrefOf = (one: Step) => `${page}?step=${one}`
  const home = { href: props.item ? `/medicine/${props.item.medicineId}` : '/medicine' }
  const oneByOne = useQuestions({
    title: props.item ? say.titleChange : say.titleNew,
    next: say.steps.next,
    ...{ steps, step, hrefOf, home },
  })
  /** From a page of a change the way back and the way on are its list. */
  const common = () => {
    if (!form.before) return oneByOne()
    const isList = step() === 'sum'
    return {
      ...oneByOne(),
      next: say.steps.back,
      at: [isList ? 1 : 2, 2] as const,
      back: isList ? home : { href: hrefOf('sum'), to: say.steps.list },
      onNext: () => navigate(hrefOf('sum')),
    }
  }
  const headings: Readonly<Record<FormField, string>> = {
    ...{ name: say.name, strength: say.strength, dose: say.dose, route: say.route, for: say.whatFor },
    ...{ when: say.when, days: say.often, rules: say.gap, help: say.support, flags: say.steps.flags },
    ...{
      photo: say.photo,
      more: say.steps.more,
      dates: say.steps.dates,
      stock: words.medicine.stock.heading,
    },
    covert: say.covertLabel,
  }
  /** What stands there now, in a line. */
  const said = (one: FormField): string => {
    const day = (on: string) => (on === '' ? '' : dates.longDate(on))
    const lines: Readonly<Record<FormField, readonly string[]>> = {
      name: [draft.name],
      strength: [draft.strength, draft.formulation],
      dose: [draft.dose],
      route: [draft.route],
      for: [draft.whatFor],
      when: draft.isNeeded
        ? [say.whenNeeded]
        : draft.times.filter(({ time }) => time !== '').map(({ time }) => dates.time(time)),
      days: [often()],
      rules: [
        ...(draft.gap > 0 ? [words.medicine.gap(draft.gap)] : []),
        ...(draft.isNeeded && draft.most > 0 ? [words.medicine.most(draft.most)] : []),
      ],
      help: [words.medicine.support[draft.support]],
      flags: [
        ...(draft.isCritical ? [say.critical] : []),
        ...(draft.isControlled ? [say.controlled] : []),
        ...(draft.hasSite ? [say.site] : []),
      ],
      photo: [],
      more: [draft.instructions, draft.storage, draft.prescriber, draft.pharmacy],
      dates: [day(draft.from), day(draft.until), day(draft.review)],
      stock: [form.each()],
      covert: [draft.covert],
    }
    return lines[one].filter(Boolean).join(', ') || say.steps.none
  }
  const often = () => {
    if (draft.repeat === 'once') return say.once
    if (draft.repeat === 'week' || draft.repeat === 'month-weekday')
      return draft.weekdays.map((day) => dates.weekday(day)).join(', ')
    return draft.interval > 1 ? say.everyFew : say.everyDay
  }
  const missing = () => {
    if (step() === 'name' && draft.name.trim() === '') return say.steps.noName
    return step() === 'when' && !isTimed() ? say.missing : undefined
  }
  return (
    <Switch>
      <Match when={field()} keyed>
        {(one) => (
          <Question
            {...common()}
            heading={headings[one]}
            lead={one === 'name' ? say.leadNew : undefined}
            missing={missing()}
          >
            <Dynamic component={formFields[one]} form={form} isStep />
          </Question>
        )}
      </Match>
      <Match when={step() === 'sum'}>
        <Question
          {...common()}
          heading={form.before ? say.steps.which : say.steps.sum}
          lead={form.before ? say.leadChange : undefined}
          next={say.save}
          missing={isTimed() ? undefined : say.missing}
          busy={form.save.busy()}
          onNext={() => void form.submit()}
        >
          <Para class="quiet" text={say.noDose} />
          <Show when={!props.iKeep}>
            <Para strong text={say.suggests} />
          </Show>
          <div class="card links">
            <For each={asked()}>
              {(one) => (
                <A class="link-row" href={hrefOf(one)}>
                  <span class="grow">
                    <b>{headings[one]}</b>
                    <span class="row-line quiet">{said(one)}</span>
                  </span>
                  <Icon name="next" />
                </A>
              )}
            </For>
          </div>
          <Show when={form.before}>
            <TextField
              label={say.because}
              value={draft.because}
              onInput={(because) => form.change({ because })}
            />
          </Show>
          <Seen audience={props.audience} tense="will" />
          <Refusal of={form.save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
