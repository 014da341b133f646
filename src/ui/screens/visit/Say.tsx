import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Para } from '../../parts/Para.tsx'

const restMs = 1500

/** A few words about the visit. Kept whenever the hand rests, so a dark phone or a wrong tap loses nothing. */
export function Say(props: { view: NonNullable<VisitView>; onNext: () => void }) {
  const { words } = useKith()
  const write = createAct('writeNote')
  const kept = () => props.view.mine?.note ?? ''
  const [text, setText] = createSignal(kept())
  const [touched, setTouched] = createSignal(false)
  // Read once: the last words are kept while this page goes, when the view may be gone already.
  const { visitId } = props.view.visit
  let known = kept()
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeping: Promise<boolean> = Promise.resolve(true)
  // Until somebody types here, what comes from another phone of theirs is shown.
  createEffect(
    on(kept, (note) => {
      known = note
      if (!touched()) setText(note)
    }),
  )
  const keepNow = async (): Promise<boolean> => {
    const note = text()
    if (note === known) return true
    if (!(await write.run({ visitId, note }))) return false
    known = note
    return true
  }
  // One after another: the tap on "Next" that takes the focus out of the field asks twice at once.
  const keep = (): Promise<boolean> => {
    clearTimeout(timer)
    keeping = keeping.then(keepNow)
    return keeping
  }
  const type = (next: string) => {
    setTouched(true)
    setText(next)
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), restMs)
  }
  onCleanup(() => void keep())
  const next = async () => {
    if (await keep()) props.onNext()
  }
  return (
    <div class="stack">
      <Para class="quiet" text={words.visit.say.lead} />
      <TextArea
        label={words.visit.say.label}
        hint={words.visit.say.hint}
        value={text()}
        onInput={type}
        onLeave={() => void keep()}
        invalid={write.refusal() !== undefined}
        errorId="note-refused"
      />
      <Show when={props.view.recordAudience}>
        {(audience) => <Seen audience={audience()} tense="will" />}
      </Show>
      <p role="status" class="row-wrap">
        <Show when={props.view.mine} fallback={<span class="quiet small">{words.saving.asYouWrite}</span>}>
          {(mine) => <SavedMark saved={mine().saved} />}
        </Show>
      </p>
      <Refusal of={write.refusal()} id="note-refused" />
      <div class="bottom-act">
        <button class="btn btn-big" type="button" onClick={() => void next()}>
          {text().trim() === '' ? words.visit.say.skip : words.visit.say.next}
        </button>
      </div>
    </div>
  )
}
