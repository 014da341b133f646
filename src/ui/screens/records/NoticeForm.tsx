import { createSignal, createUniqueId, For, Show } from 'solid-js'
import {
  bodyPlaces,
  markStates,
  noticedKinds,
  type BodyPlace,
  type MarkState,
  type NoticedKind,
  type NoticedWhat,
} from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { FormProps } from './PutRight.tsx'
import { HowMuch } from './HowMuch.tsx'
import { noticedWords } from './noticedWords.ts'
import { WhichDay } from './WhichDay.tsx'

/** One thing that was noticed: a tap for how much, perhaps one for which kind or where, and saved. */
export function NoticeForm(props: FormProps & { what: NoticedWhat; place: string }) {
  const { words, tell } = useKith()
  const save = createAct('notice')
  const say = words.noticed
  const instead = props.view.instead?.kind === 'noticed' ? props.view.instead : undefined
  const mark = props.view.mark ?? undefined
  const [amount, setAmount] = createSignal(instead?.amount ?? null)
  const [kind, setKind] = createSignal<NoticedKind | ''>(instead?.of ?? '')
  const [place, setPlace] = createSignal<BodyPlace | ''>(
    instead?.place ?? mark?.place ?? bodyPlaces.find((one) => one === props.place) ?? '',
  )
  const [state, setState] = createSignal<MarkState | ''>(instead?.state ?? '')
  const [text, setText] = createSignal(instead?.text ?? '')
  const [date, setDate] = createSignal(instead?.date ?? props.view.today)
  const at = `records/${props.what}`
  const kept = createView('media', () => ({ place: at }))
  const hasPlace = () => props.what === 'pain' || props.what === 'skin'
  const isFollowing = () => mark !== undefined || (instead?.mark ?? '') !== ''
  const isMissing = () =>
    props.what === 'skin' ? (isFollowing() ? state() === '' : kind() === '') : amount() === null
  const audience = () => instead?.audience ?? mark?.audience ?? props.view.audiences[0]

  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isMissing()) return save.refuse({ kind: 'nothing-yet' })
    const said = { what: props.what, amount: amount(), kind: kind(), place: place(), state: state() }
    const media = [...(instead?.media ?? []), ...(kept()?.drafts ?? [])].map(({ mediaId }) => mediaId)
    const where = {
      circleId: audience()?.circle.circleId ?? '',
      visitId: instead?.visitId ?? props.visitId,
      insteadId: instead?.id ?? '',
      markId: mark?.id ?? instead?.mark ?? '',
    }
    if (!(await save.run({ ...said, ...where, media, text: text(), date: date() }))) return
    tell(words.records.new.done)
    props.onDone()
  }
  return (
    <form class="stack-l" onSubmit={(event) => void put(event)}>
      <Show when={mark}>{(one) => <Para text={say.markWas(noticedWords(words, one()))} />}</Show>
      <Show when={props.what !== 'skin'}>
        <HowMuch what={props.what} value={amount()} onChange={setAmount} />
      </Show>
      <Show when={isFollowing()}>
        <PickOne legend={say.became} of={markStates} value={state()} words={say.states} onPick={setState} />
      </Show>
      <Show when={!isFollowing() && noticedKinds[props.what].length > 0}>
        <PickOne
          legend={say.kindOf[props.what]}
          of={noticedKinds[props.what]}
          value={kind()}
          words={say.kinds}
          onPick={(one) => setKind(one === kind() ? '' : one)}
        />
      </Show>
      <Show when={hasPlace() && !isFollowing()}>
        <PickOne
          legend={say.where}
          of={bodyPlaces}
          value={place()}
          words={say.places}
          onPick={setPlace}
          fold
        />
      </Show>
      <WhichDay today={props.view.today} value={date()} onChange={setDate} />
      <Show when={props.what === 'skin'}>
        <div class="stack-s">
          <KeptMedia items={kept()?.drafts ?? []} />
          <PhotoInput place={at} label={say.photo} />
        </div>
      </Show>
      <Fold title={say.more} open={text() !== ''}>
        <TextArea label={words.records.new.words} value={text()} onInput={setText} />
      </Fold>
      <Refusal of={save.refusal()} />
      <Show when={audience()}>{(one) => <Seen audience={one()} tense="will" />}</Show>
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {words.records.new.saveOnly}
      </button>
    </form>
  )
}

function PickOne<T extends string>(props: {
  legend: string
  of: readonly T[]
  value: T | ''
  words: Readonly<Record<T, string>>
  onPick: (one: T) => void
  /** A long list, open where something is chosen already or when it is asked for. */
  fold?: boolean
}) {
  const name = createUniqueId()
  const picks = () => (
    <div class="picks">
      <For each={props.of}>
        {(one) => (
          <Pick type="radio" name={name} checked={props.value === one} onChange={() => props.onPick(one)}>
            {props.words[one]}
          </Pick>
        )}
      </For>
    </div>
  )
  const chosen = () => (props.value === '' ? props.legend : `${props.legend} ${props.words[props.value]}`)
  return (
    <Show
      when={props.fold}
      fallback={
        <fieldset class="stack-s">
          <legend class="legend">{props.legend}</legend>
          {picks()}
        </fieldset>
      }
    >
      <Fold title={chosen()} class="stack">
        {picks()}
      </Fold>
    </Show>
  )
}
