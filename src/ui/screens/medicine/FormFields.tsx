import { For, Show, type JSX } from 'solid-js'
import { medicineLimits, supportLevels } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Choice, TextArea, TextField } from '../../parts/fields.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import type { MedicineDraft } from './formDraft.ts'
import { FormDays, FormRules, FormTimes } from './FormWhen.tsx'

const flags = [
  ['critical', 'isCritical'],
  ['controlled', 'isControlled'],
  ['site', 'hasSite'],
] as const

/** `isStep`: the page asks already what a legend would. */
type Part = { readonly form: MedicineDraft; readonly isStep?: boolean | undefined }

/** What can be said of a medicine, question by question: all on one page, or a page each. */
export const formFields = {
  name: (props: Part) => (
    <TextField
      label={useKith().words.medicine.form.name}
      value={props.form.draft.name}
      onInput={(name) => props.form.change({ name })}
      invalid={props.form.save.refusal()?.kind === 'empty-name'}
      errorId="medicine-refused"
    />
  ),
  strength: (props: Part) => {
    const say = useKith().words.medicine.form
    return (
      <>
        <TextField
          label={say.strength}
          hint={say.strengthHint}
          value={props.form.draft.strength}
          onInput={(strength) => props.form.change({ strength })}
        />
        <TextField
          label={say.formulation}
          value={props.form.draft.formulation}
          suggestions={say.formulations}
          onInput={(formulation) => props.form.change({ formulation })}
        />
      </>
    )
  },
  dose: (props: Part) => {
    const say = useKith().words.medicine.form
    return (
      <TextField
        label={say.dose}
        hint={say.doseHint}
        value={props.form.draft.dose}
        onInput={(dose) => props.form.change({ dose })}
      />
    )
  },
  route: (props: Part) => {
    const say = useKith().words.medicine.form
    return (
      <TextField
        label={say.route}
        value={props.form.draft.route}
        suggestions={say.routes}
        onInput={(route) => props.form.change({ route })}
      />
    )
  },
  for: (props: Part) => (
    <TextField
      label={useKith().words.medicine.form.whatFor}
      value={props.form.draft.whatFor}
      onInput={(whatFor) => props.form.change({ whatFor })}
    />
  ),
  when: (props: Part) => (
    <FormTimes draft={props.form.draft} isStep={props.isStep} onChange={props.form.change} />
  ),
  days: (props: Part) => (
    <Show when={!props.form.draft.isNeeded}>
      <FormDays draft={props.form.draft} isStep={props.isStep} onChange={props.form.change} />
    </Show>
  ),
  rules: (props: Part) => <FormRules draft={props.form.draft} onChange={props.form.change} />,
  help: (props: Part) => {
    const { words } = useKith()
    return (
      <>
        <Show when={!props.isStep}>
          <h2 class="legend">{words.medicine.form.support}</h2>
        </Show>
        <ChooseOne
          legend={words.medicine.form.support}
          name="support"
          of={supportLevels}
          value={(one) => one}
          chosen={(one) => one === props.form.draft.support}
          title={(one) => words.medicine.support[one]}
          onChoose={(support) => props.form.change({ support })}
        />
      </>
    )
  },
  flags: (props: Part) => {
    const say = useKith().words.medicine.form
    return (
      <div class="card choices">
        <For each={flags}>
          {([name, field]) => (
            <Choice
              type="checkbox"
              name={name}
              value={name}
              checked={props.form.draft[field]}
              title={say[name]}
              what={say[`${name}What`]}
              onChange={(on) => props.form.change({ [field]: on })}
            />
          )}
        </For>
      </div>
    )
  },
  photo: (props: Part) => {
    const say = useKith().words.medicine.form
    const drafts = () => props.form.kept()?.drafts ?? []
    return (
      <section class="stack">
        <Show when={!props.isStep}>
          <h2>{say.photo}</h2>
        </Show>
        <KeptMedia items={drafts()} />
        <PhotoInput place={props.form.place()} disabled={drafts().length >= medicineLimits.photos} />
      </section>
    )
  },
  more: (props: Part) => {
    const { words } = useKith()
    return (
      <>
        <TextArea
          label={words.medicine.what.instructions}
          value={props.form.draft.instructions}
          onInput={(instructions) => props.form.change({ instructions })}
        />
        <For each={['storage', 'prescriber', 'pharmacy'] as const}>
          {(field) => (
            <TextField
              label={words.medicine.what[field]}
              value={props.form.draft[field]}
              onInput={(text) => props.form.change({ [field]: text })}
            />
          )}
        </For>
      </>
    )
  },
  dates: (props: Part) => {
    const { words } = useKith()
    return (
      <For each={['from', 'until', 'review'] as const}>
        {(field) => (
          <DateField
            label={words.medicine.what[field]}
            value={props.form.draft[field]}
            onInput={(day) => props.form.change({ [field]: day })}
          />
        )}
      </For>
    )
  },
  stock: (props: Part) => {
    const say = useKith().words.medicine.stock
    return (
      <>
        <TextField
          label={say.each}
          hint={say.eachHint}
          value={props.form.each()}
          onInput={props.form.setEach}
          maxLength={8}
        />
        <TextField label={say.lowAt} value={props.form.lowAt()} onInput={props.form.setLowAt} maxLength={8} />
      </>
    )
  },
  covert: (props: Part) => {
    const say = useKith().words.medicine.form
    return (
      <TextArea
        label={say.covertLabel}
        hint={say.covertHint}
        value={props.form.draft.covert}
        onInput={(covert) => props.form.change({ covert })}
      />
    )
  },
} satisfies Record<string, (props: Part) => JSX.Element>

export type FormField = keyof typeof formFields
