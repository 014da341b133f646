import { createSignal, For, Show } from 'solid-js'
import type { WishesView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** The Holder's: who sees her wishes too, each without what is about themselves. */
export function WishReaders(props: { view: WishesView }) {
  const { words, tell } = useKith()
  const show = createAct('showWishes')
  const [choosing, setChoosing] = createSignal(false)
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const say = words.wishes.readers
  const names = () => props.view.readers.map((one) => words.say.calledName(one.name))
  const begin = () => {
    setChosen(props.view.readers.map((one) => one.personId))
    setChoosing(true)
  }
  const takesBack = () => props.view.readers.some((one) => !chosen().includes(one.personId))
  const tick = (personId: string, on: boolean) =>
    setChosen([...chosen().filter((one) => one !== personId), ...(on ? [personId] : [])])
  const save = async () => {
    if (!(await show.run({ personIds: chosen() }))) return
    tell(say.saved)
    setChoosing(false)
  }
  return (
    <section class="card stack">
      <h2>{say.heading}</h2>
      <Para class="quiet" text={say.lead} />
      <Show
        when={choosing()}
        fallback={
          <>
            <Para text={names().length > 0 ? say.now(names()) : say.nobody} />
            <button class="btn btn-line" type="button" onClick={begin}>
              {say.change}
            </button>
          </>
        }
      >
        <fieldset class="stack-s">
          <legend class="legend">{say.legend}</legend>
          <div class="choices">
            <For each={props.view.people}>
              {(person) => (
                <Choice
                  type="checkbox"
                  name="readers"
                  value={person.personId}
                  checked={chosen().includes(person.personId)}
                  title={person.name}
                  before={<Face person={person} size="s" />}
                  onChange={(on) => tick(person.personId, on)}
                />
              )}
            </For>
          </div>
        </fieldset>
        <Show when={takesBack()}>
          <Para text={say.back} />
        </Show>
        <Refusal of={show.refusal()} />
        <button class="btn" type="button" aria-disabled={show.busy()} onClick={() => void save()}>
          {say.save}
        </button>
      </Show>
    </section>
  )
}
