import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { PersonRef, SheetItem } from '../../../app/index.ts'
import { addDays, paperLimits } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Pick, TextArea, TextField } from '../../parts/fields.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { OnBehalf, saidBehalf, type BehalfDraft } from '../../parts/OnBehalf.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { PrintedLine } from './PrintedLine.tsx'

/** Who wrote on the sheet, when, and what: then it is in, with who entered it. */
export function FilePaper(props: { sheet: SheetItem; people: readonly PersonRef[]; onDone: () => void }) {
  const { words, dates, clock, tell } = useKith()
  const file = createAct('onPaper')
  const place = () => `paper/${props.sheet.code}`
  const kept = createView('media', () => ({ place: place() }))
  const id = createUniqueId()
  const today = dates.plainDate(clock.now())
  const [personId, setPersonId] = createSignal<string | null>(
    props.people.find((person) => person.isHolder)?.personId ?? null,
  )
  const [name, setName] = createSignal('')
  const [on, setOn] = createSignal(today)
  const [text, setText] = createSignal('')
  const [behalf, setBehalf] = createSignal<BehalfDraft | null>(null)
  const say = words.paper.file
  const isOtherDay = () => on() !== today && on() !== addDays(today, -1)
  const writers = () => props.people.map((person) => ({ ...person, isMe: person.personId === personId() }))
  const save = async () => {
    const said = saidBehalf(behalf(), file)
    if (said === undefined) return
    const done = await file.run({
      code: props.sheet.code,
      personId: personId(),
      name: name(),
      on: on(),
      text: text(),
      media: (kept()?.drafts ?? []).map(({ mediaId }) => mediaId),
      behalf: said,
    })
    if (!done) return
    tell(say.saved)
    props.onDone()
  }
  const empty = () => file.refusal()?.kind === 'empty-name'
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <PrintedLine sheet={props.sheet} />
      <fieldset class="stack-s">
        <legend class="legend">{say.who}</legend>
        <div class="picks">
          <For each={props.people}>
            {(person) => (
              <Pick
                type="radio"
                name={`${id}-who`}
                checked={personId() === person.personId}
                before={<Face person={person} size="s" />}
                onChange={() => setPersonId(person.personId)}
              >
                {person.isMe ? words.people.you : words.say.calledName(person.name)}
              </Pick>
            )}
          </For>
          <Pick
            type="radio"
            name={`${id}-who`}
            checked={personId() === null}
            onChange={() => setPersonId(null)}
          >
            {say.else}
          </Pick>
        </div>
      </fieldset>
      <Show when={personId() === null}>
        <TextField
          label={say.name}
          value={name()}
          onInput={setName}
          maxLength={paperLimits.name}
          invalid={empty() && name().trim() === ''}
          errorId={`${id}-refused`}
        />
      </Show>
      <fieldset class="stack-s">
        <legend class="legend">{say.on}</legend>
        <div class="picks">
          <Pick type="radio" name={`${id}-on`} checked={on() === today} onChange={() => setOn(today)}>
            {say.today}
          </Pick>
          <Pick
            type="radio"
            name={`${id}-on`}
            checked={on() === addDays(today, -1)}
            onChange={() => setOn(addDays(today, -1))}
          >
            {say.yesterday}
          </Pick>
          <Pick
            type="radio"
            name={`${id}-on`}
            checked={isOtherDay()}
            onChange={() => setOn(addDays(today, -2))}
          >
            {say.other}
          </Pick>
        </div>
        <Show when={isOtherDay()}>
          <div class="field">
            <label for={`${id}-day`}>{say.day}</label>
            <input
              id={`${id}-day`}
              class="input"
              type="date"
              required
              max={today}
              value={on()}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          </div>
        </Show>
      </fieldset>
      <TextArea
        label={say.text}
        hint={say.textHint}
        value={text()}
        onInput={setText}
        invalid={empty() && text().trim() === ''}
        errorId={`${id}-refused`}
      />
      <div class="stack-s">
        <KeptMedia items={kept()?.drafts ?? []} />
        <PhotoInput place={place()} label={say.photo} />
      </div>
      <OnBehalf value={behalf()} onChange={setBehalf} people={writers()} />
      <Refusal of={file.refusal()} id={`${id}-refused`} />
      <Seen audience={props.sheet.audience} tense="will" />
      <button class="btn btn-big" type="submit" aria-disabled={file.busy()}>
        {say.save}
      </button>
      <button class="btn btn-quiet" type="button" onClick={() => props.onDone()}>
        {say.another}
      </button>
    </form>
  )
}
