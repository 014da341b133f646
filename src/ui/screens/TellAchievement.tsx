import { createSignal, For, Show } from 'solid-js'
import type { AchievementsView } from '../../app/index.ts'
import { achievementKinds, achievementLimits, type AchievementKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, CircleMark } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Choice, TextField } from '../parts/fields.tsx'
import { Question, useQuestions } from '../parts/Question.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useNavigate, useSearchParams } from '../router.tsx'

const steps = ['what', 'who'] as const

/** Something one is glad to tell of oneself: what it is, and then who hears it. Nobody tells it for somebody else. */
export function TellAchievement() {
  const view = createView('achievements', () => null)
  return <Show when={view()}>{(now) => <Form view={now()} />}</Show>
}

function Form(props: { view: AchievementsView }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const act = createAct('tellAchievement')
  const say = words.achievements
  const kinds = () => achievementKinds.filter((one) => one !== 'hours' || props.view.given > 0)
  const [kind, setKind] = createSignal<AchievementKind>(props.view.given > 0 ? 'hours' : 'learned')
  const [text, setText] = createSignal('')
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const isSaid = () => kind() === 'hours' || text().trim() !== ''
  const step = () => (search['step'] === 'who' && isSaid() ? 'who' : 'what')
  const common = useQuestions({
    ...{ title: say.tell, next: say.next, steps: () => steps, step },
    hrefOf: (one) => `/money/coins/tell?step=${one}`,
    home: { href: '/money/coins', to: words.coins.title },
  })
  const put = async () => {
    if (!(await act.run({ kind: kind(), text: text(), circleIds: chosen() }))) return
    tell(say.told)
    navigate('/money/coins')
  }
  const set = (id: string, on: boolean) =>
    setChosen(on ? [...chosen(), id] : chosen().filter((one) => one !== id))
  return (
    <Show
      when={step() === 'who'}
      fallback={
        <Question {...common()} heading={say.what} missing={isSaid() ? undefined : say.missing}>
          <Show when={kinds().length > 1}>
            <ChooseOne
              legend={say.what}
              name="achievement-kind"
              of={kinds()}
              value={(one) => one}
              chosen={(one) => kind() === one}
              title={(one) =>
                one === 'hours'
                  ? say.hours(words.money.hours(props.view.given), props.view.year)
                  : say.kindLearned
              }
              onChoose={setKind}
            />
          </Show>
          <Show when={kind() === 'learned'}>
            <TextField label={say.text} value={text()} maxLength={achievementLimits.text} onInput={setText} />
          </Show>
        </Question>
      }
    >
      <Question
        {...common()}
        heading={say.who}
        missing={chosen().length > 0 ? undefined : say.noCircle}
        next={say.yes}
        busy={act.busy()}
        onNext={() => void put()}
      >
        <div class="card choices">
          <For each={props.view.audiences}>
            {(one) => (
              <Choice
                type="checkbox"
                name="achievement-circle"
                value={one.circle.circleId}
                checked={chosen().includes(one.circle.circleId)}
                title={circleName(words, one.circle)}
                what={words.circles.inIt(
                  one.people
                    .filter((person) => !person.isMe)
                    .map((person) => words.say.calledName(person.name)),
                  true,
                )}
                before={<CircleMark purpose={one.circle.purpose} own={one.circle.own} large />}
                onChange={(on) => set(one.circle.circleId, on)}
              />
            )}
          </For>
        </div>
        <Para class="quiet" text={say.own} />
        <Refusal of={act.refusal()} />
      </Question>
    </Show>
  )
}
