import { createSignal, For, Show } from 'solid-js'
import type { ConcernFull } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AreYouSure } from '../../parts/AreYouSure.tsx'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { Face } from '../../parts/Face.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** Who was let in, by whom, and a way to let in one more. Whom it is about is not among them. */
export function ConcernReaders(props: { of: ConcernFull }) {
  const { words, tell } = useKith()
  const letIn = createAct('letIntoConcern')
  const [chosen, setChosen] = createSignal('')
  const [asking, setAsking] = createSignal(false)
  const say = words.concerns.one
  const person = () => props.of.others.find((one) => one.personId === chosen())
  const yes = async () => {
    const one = person()
    setAsking(false)
    if (!one || !(await letIn.run({ concernId: props.of.concernId, personId: one.personId }))) return
    tell(say.letInDone(one.name))
    setChosen('')
  }
  return (
    <section class="stack-s">
      <For each={props.of.letIn}>
        {(one) => (
          <Para
            class="quiet"
            text={
              one.why === 'over' ? say.letInOver(one.person.name) : say.letIn(one.person.name, one.by.name)
            }
          />
        )}
      </For>
      <Show when={props.of.others.length > 0}>
        <Fold title={say.readers} class="fold card">
          <div class="stack">
            <Para class="quiet" text={say.readersWhat} />
            <ChooseOne
              legend={say.readers}
              name="concern-let-in"
              of={props.of.others}
              value={(one) => one.personId}
              chosen={(one) => one.personId === chosen()}
              title={(one) => one.name}
              before={(one) => <Face person={one} size="s" />}
              onChoose={(one) => setChosen(one.personId)}
            />
            <Show when={person()}>
              {(one) => (
                <>
                  <button
                    class="btn"
                    type="button"
                    aria-disabled={letIn.busy()}
                    onClick={() => setAsking(true)}
                  >
                    {say.letInYes(one().name)}
                  </button>
                  <AreYouSure
                    open={asking()}
                    title={say.letInYes(one().name)}
                    yes={say.letInYes(one().name)}
                    no={words.lock.ask.no}
                    busy={letIn.busy()}
                    onYes={yes}
                    onNo={() => setAsking(false)}
                  >
                    <Para text={say.readersWhat} />
                  </AreYouSure>
                </>
              )}
            </Show>
            <Refusal of={letIn.refusal()} />
          </div>
        </Fold>
      </Show>
    </section>
  )
}
