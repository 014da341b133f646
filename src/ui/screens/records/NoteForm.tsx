import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { mediaLimits, noteLimits, noteSources, tileIds, type TileId } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { Pick, TextArea, TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { VoiceInput } from '../../parts/media/VoiceInput.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { createWhoCanSee, WhoCanSee } from '../../parts/WhoCanSee.tsx'
import type { FormProps } from './PutRight.tsx'
import { WhichDay } from './WhichDay.tsx'
import { VoiceButton } from '../../parts/media/VoiceButton.tsx'

/** A note: words, a photo, a voice, pictures. One is enough, and who can see it is said before it is saved. */
export function NoteForm(props: FormProps) {
  const { words, tell } = useKith()
  const save = createAct('addRecord')
  const say = words.records.new
  const instead = props.view.instead?.kind === 'note' ? props.view.instead : undefined
  const place = instead ? 'records/right' : 'records/new'
  const [text, setText] = createSignal(instead?.text ?? '')
  const [date, setDate] = createSignal(instead?.date ?? props.view.today)
  const [tiles, setTiles] = createSignal<readonly TileId[]>(instead?.tiles ?? [])
  const [source, setSource] = createSignal(instead?.source ?? 'me')
  const [from, setFrom] = createSignal(instead?.from ?? '')
  const [isSpeaking, setSpeaking] = createSignal(false)
  const who = createWhoCanSee(instead?.audience.circle.circleId ?? props.view.audiences[0]?.circle.circleId)
  const kept = createView('media', () => ({ place }))
  const media = () => [...(instead?.media ?? []), ...(kept()?.drafts ?? [])]
  const isEmpty = () => text().trim() === '' && media().length === 0 && tiles().length === 0
  const isFull = () => media().length >= mediaLimits.together
  const tick = (tile: TileId, on: boolean) =>
    setTiles(on ? [...tiles(), tile] : tiles().filter((one) => one !== tile))

  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isEmpty()) return save.refuse({ kind: 'nothing-yet' })
    const circleId = instead ? instead.audience.circle.circleId : await who.place()
    if (circleId === undefined) return
    const said = { text: text(), tiles: tiles(), source: source(), from: from(), date: date() }
    const where = { circleId, visitId: instead?.visitId ?? props.visitId, insteadId: instead?.id ?? '' }
    if (!(await save.run({ ...said, ...where, media: media().map(({ mediaId }) => mediaId) }))) return
    tell(say.done)
    props.onDone()
  }
  return (
    <form class="stack-l" onSubmit={(event) => void put(event)}>
      <TextArea label={say.words} value={text()} onInput={setText} />
      <KeptMedia items={kept()?.drafts ?? []} />
      <Show
        when={isSpeaking()}
        fallback={
          <div class="btns-two">
            <PhotoInput place={place} disabled={isFull()} />
            <VoiceButton isFull={isFull()} onPress={() => setSpeaking(true)} />
          </div>
        }
      >
        <VoiceInput place={place} onKept={() => setSpeaking(false)} onBinned={() => setSpeaking(false)} />
      </Show>
      <WhichDay today={props.view.today} value={date()} onChange={setDate} />
      <Fold title={say.tiles} class="stack" open={tiles().length > 0}>
        <p class="hint">{say.tilesWhat}</p>
        <div class="picks picks-tall">
          <For each={tileIds}>
            {(tile) => (
              <Pick
                type="checkbox"
                name="tiles"
                checked={tiles().includes(tile)}
                before={<Icon name={tile} />}
                onChange={(on) => tick(tile, on)}
              >
                {words.write.tiles[tile]}
              </Pick>
            )}
          </For>
        </div>
      </Fold>
      <Source source={source()} onSource={setSource} from={from()} onFrom={setFrom} names={namesOf(props)} />
      <Show when={!instead}>
        <WhoCanSee choice={who} legend={say.who} audiences={props.view.audiences} />
      </Show>
      <Refusal of={save.refusal() ?? who.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={save.busy() || who.busy()}>
        {who.called() !== '' && !instead ? say.save(who.called()) : say.saveOnly}
      </button>
    </form>
  )
}

const namesOf = ({ view }: FormProps) =>
  view.people.filter((person) => !person.isMe).map((person) => person.name)

function Source(props: {
  source: (typeof noteSources)[number]
  onSource: (source: (typeof noteSources)[number]) => void
  from: string
  onFrom: (from: string) => void
  names: readonly string[]
}) {
  const { words } = useKith()
  const say = words.records.new
  const name = createUniqueId()
  return (
    <div class="stack">
      <h2 class="legend">{say.source}</h2>
      <ChooseOne
        legend={say.source}
        name={name}
        of={noteSources}
        value={(one) => one}
        chosen={(one) => props.source === one}
        title={(one) => say.sources[one]}
        onChoose={props.onSource}
      />
      <Show when={props.source !== 'me'}>
        <TextField
          label={props.source === 'paper' ? say.fromPaper : say.fromTold}
          value={props.from}
          maxLength={noteLimits.from}
          suggestions={props.names.slice(0, 8)}
          onInput={props.onFrom}
        />
      </Show>
    </div>
  )
}
