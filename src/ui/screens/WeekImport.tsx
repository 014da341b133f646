import { useNavigate } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { VisitPlan } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useRuleWords } from './plan/ruleWords.ts'

/** Visits out of the file of another calendar: read here, chosen one by one, and nothing kept of the rest. */
export function WeekImport() {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const week = createView('week', () => ({ day: null }))
  const read = createAct('readCalendar')
  const plan = createAct('planVisit')
  const rule = useRuleWords()
  const [found, setFound] = createSignal<{ plans: readonly VisitPlan[]; left: number }>()
  const [chosen, setChosen] = createSignal<readonly number[]>([])
  const say = words.week.calendar
  const take = async (file: File | undefined) => {
    setFound(undefined)
    setChosen([])
    if (!file) return
    const done = await read.run({ text: file.size > 4_000_000 ? '' : await file.text() })
    setFound(done?.gives)
  }
  const titleOf = (one: VisitPlan) => one.title.trim() || say.untitled
  const put = async () => {
    for (const n of chosen()) {
      const one = found()?.plans[n]
      if (one && !(await plan.run({ ...one, title: titleOf(one) }))) return
    }
    tell(say.done)
    navigate('/week')
  }
  const whatOf = (one: VisitPlan) =>
    `${words.say.opening(rule({ repeat: 'once', interval: 1, nth: 1, ...one }))}, ${dates.time(one.start)}`
  return (
    <Screen title={say.in} lead={say.inLead} back={{ href: '/week', to: words.week.title }}>
      <Ready data={week()}>
        {(now) => (
          <Show when={now().audience} fallback={<Para text={words.week.cannot} />}>
            {(audience) => (
              <div class="stack-l">
                <label class="btn btn-line">
                  <Icon name="calendar" />
                  {say.choose}
                  <input
                    class="unseen"
                    type="file"
                    accept=".ics,text/calendar"
                    onChange={(event) => void take(event.currentTarget.files?.[0])}
                  />
                </label>
                <Refusal of={read.refusal()} />
                <Show when={found()}>
                  {(all) => (
                    <section class="stack">
                      <h2>{say.found(all().plans.length)}</h2>
                      <div class="card choices">
                        <For each={all().plans}>
                          {(one, n) => (
                            <Choice
                              type="checkbox"
                              name="visit"
                              value={String(n())}
                              checked={chosen().includes(n())}
                              title={titleOf(one)}
                              what={whatOf(one)}
                              onChange={(on) =>
                                setChosen(on ? [...chosen(), n()] : chosen().filter((other) => other !== n()))
                              }
                            />
                          )}
                        </For>
                      </div>
                      <Show when={all().left > 0}>
                        <Para class="quiet" text={say.left(all().left)} />
                      </Show>
                      <Seen audience={audience()} tense="will" />
                      <Refusal of={plan.refusal()} />
                      <Show when={all().plans.length > 0}>
                        <button
                          class="btn btn-big"
                          type="button"
                          aria-disabled={chosen().length === 0 || plan.busy()}
                          onClick={() => chosen().length > 0 && void put()}
                        >
                          {say.put(chosen().length)}
                        </button>
                      </Show>
                    </section>
                  )}
                </Show>
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
