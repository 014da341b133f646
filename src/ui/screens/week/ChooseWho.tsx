import { For, Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { useComerHints } from '../../parts/comerHints.ts'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** More said that they come than are needed: whoever plans chooses, and no clock does. */
export function ChooseWho(props: { one: Planned }) {
  const { words, tell } = useKith()
  const change = createAct('changeVisit')
  const hint = useComerHints()
  const say = words.week.one
  const offered = () => props.one.visit.people.filter((one) => one.state === 'offered')
  const held = () =>
    props.one.visit.people
      .filter((one) => one.isPlanned && (one.state === 'planned' || one.state === 'coming'))
      .map((one) => one.person.personId)
  const put = async (personId: string) => {
    const { visitId } = props.one.visit
    const personIds = [...held(), personId]
    if (await change.run({ visitId, otherwise: { personIds } })) tell(say.chosen)
  }
  return (
    <section class="card card-sun stack">
      <h2>{say.choose}</h2>
      <Para text={say.chooseLead(offered().map((one) => one.person.name))} />
      <Refusal of={change.refusal()} />
      <div class="btns-two">
        <For each={offered()}>
          {({ person }) => (
            <div class="stack-s">
              <button
                class="btn btn-line"
                type="button"
                aria-disabled={change.busy()}
                onClick={() => void put(person.personId)}
              >
                <Face person={person} size="s" />
                {say.put(person.name)}
              </button>
              <Show when={hint(person.personId)}>{(text) => <Para class="quiet small" text={text()} />}</Show>
            </div>
          )}
        </For>
      </div>
    </section>
  )
}
