import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { signs, type Sign } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Para } from '../../parts/Para.tsx'
import { signIcons } from '../../parts/visitIcons.ts'
import { VisitMedia } from './VisitMedia.tsx'

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
  const more = createAct('sayOfVisit')
  const [chose, setChose] = createSignal(props.view.mine?.chose ?? '')
  const chosen = (): readonly Sign[] => props.view.mine?.signs ?? []
  const sign = (one: Sign, on: boolean) =>
    void more.run({
      visitId,
      said: { signs: on ? [...chosen(), one] : chosen().filter((other) => other !== one) },
    })
  const media = createView('media', () => ({ place: `visit/${visitId}` }))
  const isEmpty = () =>
    text().trim() === '' &&
    chose().trim() === '' &&
    chosen().length + (props.view.mine?.media.length ?? 0) + (media()?.drafts.length ?? 0) === 0
  // What was kept of photos and voices goes with it.
  const sayMore = () =>
    more.run({ visitId, said: chose() === (props.view.mine?.chose ?? '') ? {} : { chose: chose() } })
  const next = async () => {
    if ((await keep()) && (await sayMore())) props.onNext()
  }
  return (
    <div class="stack">
      <Para class="quiet" text={words.visit.say.lead} />
      <fieldset class="stack-s">
        <legend class="legend">{words.visits.say.signs}</legend>
        <div class="picks picks-visit">
          <For each={signs}>
            {(one) => (
              <Pick
                type="checkbox"
                name="signs"
                checked={chosen().includes(one)}
                onChange={(on) => sign(one, on)}
                before={<Icon name={signIcons[one]} />}
              >
                {words.visits.signs[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <VisitMedia view={props.view} />
      <TextArea
        label={words.visit.say.label}
        hint={words.visit.say.hint}
        value={text()}
        onInput={type}
        onLeave={() => void keep()}
        invalid={write.refusal() !== undefined}
        errorId="note-refused"
      />
      <Fold title={words.visits.say.chose} open={chose() !== ''}>
        <TextArea
          label={words.visits.say.chose}
          hint={words.visits.say.choseHint}
          value={chose()}
          onInput={setChose}
          onLeave={() => void sayMore()}
        />
      </Fold>
      <Show when={props.view.recordAudience}>
        {(audience) => <Seen audience={audience()} tense="will" />}
      </Show>
      <p role="status" class="row-wrap">
        <Show when={props.view.mine} fallback={<span class="quiet small">{words.saving.asYouWrite}</span>}>
          {(mine) => <SavedMark saved={mine().saved} />}
        </Show>
      </p>
      <Refusal of={write.refusal()} id="note-refused" />
      <Refusal of={more.refusal()} />
      <div class="bottom-act">
        <button class="btn btn-big" type="button" onClick={() => void next()}>
          {isEmpty() ? words.visit.say.skip : words.visit.say.next}
        </button>
      </div>
    </div>
  )
}
