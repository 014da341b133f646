import { A } from '../../router.tsx'
import { createEffect, createSignal, on, Show } from 'solid-js'
import type { History, PeopleView, PersonItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { CircleChoices } from '../../parts/CircleChoices.tsx'
import { FromWhen } from '../../parts/FromWhen.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { InPlace } from '../../parts/InPlace.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { readsFrom } from './readsFrom.ts'
import { Para } from '../../parts/Para.tsx'

/** The boxes to change what somebody may see. */
export function Sharing(props: { view: PeopleView; item: PersonItem }) {
  const { words, dates, tell } = useKith()
  const setCircles = createAct('setCircles')
  const person = () => props.item.person
  const now = () => props.item.circles.filter((one) => one.purpose !== 'everyone').map((one) => one.circleId)
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [history, setHistory] = createSignal<History>('today')
  createEffect(
    on(
      () => [person().personId, ...now()].join(' '),
      () => setChosen(now()),
    ),
  )
  const names = (ids: readonly string[]) =>
    props.view.circles
      .filter((one) => ids.includes(one.circle.circleId))
      .map((one) => circleName(words, one.circle))
  const added = () => names(chosen().filter((id) => !now().includes(id)))
  const taken = () => names(now().filter((id) => !chosen().includes(id)))
  const changed = () => added().length + taken().length > 0
  const button = () => {
    const say = words.person.save
    if (!changed()) return say.none
    if (taken().length === 0) return say.add(added())
    return added().length === 0 ? say.take(taken()) : say.both
  }
  const save = async () => {
    if (!changed()) return
    const { personId, name } = person()
    if (!(await setCircles.run({ personId, circleIds: chosen(), history: history() }))) return
    window.scrollTo(0, 0)
    tell(words.person.saved(name))
  }
  return (
    <div class="stack-l">
      <CircleChoices
        legend={words.person.circlesLegend(person().name)}
        circles={props.view.circles}
        chosen={chosen()}
        may={({ circle, canChange, canTake }) => (now().includes(circle.circleId) ? canTake : canChange)}
        note={(circleId) => readsFrom(dates, words, props.item, circleId)}
        onChange={setChosen}
      />
      <Show when={added().length > 0}>
        <FromWhen chosen={history()} onChange={setHistory} />
      </Show>
      <div role="status">
        <Show when={changed()}>
          <div class="notice arrive-in">
            <Icon name="eye" />
            <div class="grow stack-s">
              <Show when={added().length > 0}>
                <Para text={words.history.adds[history()](person().name, added())} />
              </Show>
              <Show when={taken().length > 0}>
                <Para
                  text={`${words.person.takes(person().name, taken())} ${words.person.cannotUndo(person().name)}`}
                />
              </Show>
            </div>
          </div>
        </Show>
      </div>
      {/* Who only brings others in does so in their own name. */}
      <Show when={props.view.circles.some((one) => one.canTake)}>
        <InPlace />
      </Show>
      <Refusal of={setCircles.refusal()} />
      <div class="btns">
        <button
          class="btn"
          type="button"
          aria-disabled={!changed() || setCircles.busy()}
          onClick={() => void save()}
        >
          {button()}
        </button>
        {/* Somebody else does not know all that they see. */}
        <Show when={props.view.iAmHolder}>
          <A class="btn btn-line" href={`/people/${person().personId}/see`}>
            <Icon name="eye" />
            {words.person.seeAs(person().name)}
          </A>
        </Show>
      </div>
    </div>
  )
}
