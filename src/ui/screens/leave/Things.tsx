import { createSignal, For, Show } from 'solid-js'
import type { LeavingItem, ThingItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Choice, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** What is given back, ticked by either side; each tick says whose it is. */
export function Things(props: { item: LeavingItem }) {
  const { words } = useKith()
  const note = createAct('noteThing')
  const tick = createAct('tickThing')
  const say = words.leaving.things
  const [what, setWhat] = createSignal('')
  const leavingId = () => props.item.leavingId
  const state = ({ backBy }: ThingItem) => {
    if (backBy === null) return say.notYet
    return backBy.isMe ? say.you : say.by(words.say.calledName(backBy.name))
  }
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await note.run({ leavingId: leavingId(), thingId: null, what: what() })) setWhat('')
  }
  return (
    <div class="stack-l">
      <Para text={say.what} />
      <Show when={props.item.things.length > 0} fallback={<Para class="quiet" text={say.none} />}>
        <div class="card">
          <div class="choices">
            <For each={props.item.things}>
              {(thing) => (
                <Choice
                  type="checkbox"
                  name="thing"
                  value={thing.thingId}
                  checked={thing.backBy !== null}
                  title={thing.what}
                  what={state(thing)}
                  onChange={(back) => void tick.run({ leavingId: leavingId(), thingId: thing.thingId, back })}
                />
              )}
            </For>
          </div>
        </div>
      </Show>
      <Refusal of={tick.refusal() ?? note.refusal()} />
      <form class="card stack" onSubmit={(event) => void put(event)}>
        <TextField label={say.add} value={what()} onInput={setWhat} suggestions={say.suggestions} />
        <button class="btn btn-line" type="submit" aria-disabled={note.busy()}>
          <Icon name="plus" />
          {say.put}
        </button>
      </form>
    </div>
  )
}
