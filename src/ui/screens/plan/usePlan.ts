import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, VisitPlan } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { takePlanFrom } from '../../planFrom.ts'
import { useNavigate } from '../../router.tsx'
import { useRuleWords } from './ruleWords.ts'

export type Plan = Required<VisitPlan>

export type PlanFormProps = {
  readonly today: string
  readonly audience: Audience
  /** Undefined where I am not in it: what is private is not mine to plan. */
  readonly care: Audience | undefined
  readonly iPlan: boolean
  /** What goes on otherwise from a day on; or a suggestion that is taken up; or a draft, by its `itemId`. */
  readonly anew:
    { readonly seriesId: string; readonly plan: Plan; readonly itemId: string | null } | undefined
}

const fresh = (from: string): Plan => ({
  ...{ title: '', weekdays: [], start: '09:00', minutes: 60, from, until: '', personId: null, otherIds: [] },
  ...{ tiles: [], repeat: 'week', interval: 1, nth: 1, type: 'care', place: '', needed: 1, second: '' },
})

/** A plan while it is put together, whether on one page or on several: what nobody touches goes on as it was. */
export function usePlan(props: PlanFormProps) {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const planIt = createAct('planVisit')
  const planAnew = createAct('planAnew')
  const keepDraft = createAct('keepDraft')
  const became = createAct('noteMessageBecame')
  const rule = useRuleWords()
  const [plan, setPlan] = createStore<Plan>({ ...(props.anew?.plan ?? fresh(props.today)) })
  const [elsewhere, setElsewhere] = createSignal(plan.place !== '')
  const [noDays, setNoDays] = createSignal(false)
  const [choseDay, setChoseDay] = createSignal(false)
  const from = props.anew ? undefined : takePlanFrom()
  if (from) setPlan({ title: from.title, repeat: 'once' })
  const say = words.plan
  const isDraft = () => props.anew?.itemId != null
  const act = () => (isDraft() ? keepDraft : props.anew ? planAnew : planIt)
  const others = () => props.audience.people.filter((person) => !person.isHolder)
  const chosen = () => [plan.personId ?? '', ...plan.otherIds].filter((one) => one !== '')
  const names = () =>
    chosen().flatMap((one) => others().find((person) => person.personId === one)?.name ?? [])
  /** What comes again begins with the next that can be, unless somebody chose the day. */
  const isPast = () =>
    !props.anew &&
    !choseDay() &&
    plan.repeat !== 'once' &&
    plan.from === props.today &&
    Number(plan.start.slice(0, 2)) * 60 + Number(plan.start.slice(3)) + plan.minutes <= dates.hourNow() * 60
  const first = () => (isPast() ? addDays(plan.from, 1) : plan.from)
  const lacksDays = () => plan.repeat === 'week' && plan.weekdays.length === 0
  const save = async (asDraft = isDraft()) => {
    if (plan.title.trim() === '') return act().refuse({ kind: 'empty-name' })
    setNoDays(lacksDays())
    if (noDays()) return
    const whole = {
      ...plan,
      title: plan.title.trim(),
      from: first(),
      weekdays: plan.weekdays.toSorted((a, b) => a - b),
      otherIds: [...plan.otherIds],
      tiles: [...plan.tiles],
      place: elsewhere() ? plan.place.trim() : '',
    }
    const { anew } = props
    if (asDraft) {
      const itemId = anew?.itemId ?? null
      if (!(await keepDraft.run({ itemId, plan: whole, after: anew?.seriesId ?? '' }))) return
      tell(words.rota.draft.kept)
      return navigate(`/week?day=${plan.from}`)
    }
    const made = await (anew ? planAnew.run({ seriesId: anew.seriesId, plan: whole }) : planIt.run(whole))
    if (!made) return
    if (from)
      await became.run({ circleId: from.circleId, messageId: from.messageId, seriesId: made.gives.seriesId })
    tell(anew ? say.savedAnew : props.iPlan ? say.saved : say.suggested)
    navigate(anew ? '/week' : '/today')
  }
  return {
    ...{ plan, setPlan, elsewhere, setElsewhere, noDays, lacksDays, isPast, first, isDraft, others, chosen },
    ...{ act, save },
    choose: ([one, ...otherIds]: readonly string[]) => setPlan({ personId: one ?? null, otherIds }),
    chooseDay: (day: string) => {
      if (day === '') return
      setChoseDay(true)
      setPlan({ from: day })
    },
    refusal: () => act().refusal() ?? keepDraft.refusal(),
    sentence: () =>
      say.sentence(
        names(),
        plan.title.trim(),
        rule({ ...plan, from: first() }),
        dates.time(plan.start),
        words.time.duration(plan.minutes),
      ),
    saveWords: () =>
      isDraft() ? words.rota.draft.keep : props.anew ? say.saveAnew : props.iPlan ? say.save : say.suggest,
  }
}

export type PlanDraft = ReturnType<typeof usePlan>
