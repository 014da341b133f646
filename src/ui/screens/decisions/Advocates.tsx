import { createSignal, For, Show } from 'solid-js'
import type { DecisionsView } from '../../../app/index.ts'
import { advocateKinds, type AdvocateKind } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextField } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Who speaks for somebody; and a form to write one down, for the person in the middle. */
export function Advocates(props: { view: DecisionsView }) {
  const { words } = useKith()
  const say = words.decisions.advocates
  const note = createAct('noteAdvocate')
  const end = createAct('endAdvocate')
  const [isOpen, setOpen] = createSignal(false)
  const [name, setName] = createSignal('')
  const [contact, setContact] = createSignal('')
  const [about, setAbout] = createSignal('')
  const [kind, setKind] = createSignal<AdvocateKind>('care-act')
  const audience = () => props.view.audiences[0]
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const circleId = audience()?.circle.circleId ?? ''
    const { personId } = props.view.holder
    const takes = { circleId, personId, name: name(), kind: kind(), contact: contact(), about: about() }
    if (await note.run(takes)) setOpen(false)
  }
  return (
    <section class="card stack">
      <h2>{say.heading}</h2>
      <Para class="quiet" text={say.lead} />
      <Show when={props.view.advocates.length > 0} fallback={<Para text={say.none} />}>
        <ul class="stack">
          <For each={props.view.advocates}>
            {(one) => (
              <li class="stack-s">
                <b>{one.name}</b>
                <Para text={`${say.kinds[one.kind]}. ${words.decisions.about(one.person.name)}.`} />
                <p class="pre">{[one.contact, one.about].filter(Boolean).join('\n')}</p>
                <Show when={one.canEnd}>
                  <button
                    class="text-btn"
                    type="button"
                    onClick={() => void end.run({ advocateId: one.advocateId })}
                  >
                    {say.end}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={isOpen()}
        fallback={
          <button class="btn btn-line" type="button" onClick={() => setOpen(true)}>
            {say.add}
          </button>
        }
      >
        <form class="stack" onSubmit={(event) => void save(event)}>
          <TextField label={say.name} value={name()} onInput={setName} />
          <fieldset class="stack-s">
            <legend class="legend">{say.kind}</legend>
            <div class="picks">
              <For each={advocateKinds}>
                {(one) => (
                  <Pick type="radio" name="kind" checked={kind() === one} onChange={() => setKind(one)}>
                    {say.kinds[one]}
                  </Pick>
                )}
              </For>
            </div>
          </fieldset>
          <TextField label={say.contact} value={contact()} onInput={setContact} />
          <TextField label={say.about} value={about()} onInput={setAbout} />
          <Show when={audience()}>{(one) => <Seen audience={one()} tense="will" />}</Show>
          <button class="btn" type="submit" aria-disabled={note.busy()}>
            {say.save}
          </button>
        </form>
      </Show>
      <Refusal of={note.refusal() ?? end.refusal()} />
    </section>
  )
}
