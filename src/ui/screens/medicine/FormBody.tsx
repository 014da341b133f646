import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { createMedicineDraft, type FormOf } from './formDraft.ts'
import { formFields } from './FormFields.tsx'

const first = [
  'name',
  'strength',
  'dose',
  'route',
  'for',
  'when',
  'days',
  'rules',
  'help',
  'flags',
  'photo',
] as const
const more = ['more', 'dates', 'stock', 'covert'] as const

/** In the words of the label. Nothing is worked out from them. */
export function FormBody(props: FormOf) {
  const { words } = useKith()
  const form = createMedicineDraft(props)
  const say = words.medicine.form
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <Para class="quiet" text={say.noDose} />
      <Show when={!props.iKeep}>
        <Para strong text={say.suggests} />
      </Show>
      <For each={first}>{(field) => <Dynamic component={formFields[field]} form={form} />}</For>
      <Fold title={say.more}>
        <div class="card stack">
          <For each={more}>{(field) => <Dynamic component={formFields[field]} form={form} />}</For>
        </div>
      </Fold>
      <Show when={form.before}>
        <TextField
          label={say.because}
          value={form.draft.because}
          onInput={(because) => form.change({ because })}
        />
      </Show>
      <Seen audience={props.audience} tense="will" />
      <div id="medicine-refused">
        <Refusal of={form.save.refusal()} />
        <Show when={form.save.refusal()?.kind === 'not-an-answer'}>
          <Para class="clay" text={say.missing} />
        </Show>
      </div>
      <button class="btn btn-big" type="submit" aria-disabled={form.save.busy()}>
        {say.save}
      </button>
    </form>
  )
}
