import { createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { NoteItem, NoticedItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AreYouSure } from '../../parts/AreYouSure.tsx'
import { Seen } from '../../parts/Audience.tsx'
import { CameFrom } from '../../parts/CameFrom.tsx'
import { Face } from '../../parts/Face.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { LetGo } from '../../parts/media/LetGo.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { PutRight } from './PutRight.tsx'
import { noticedIcon, noticedWords } from './noticedWords.ts'

/** A note, or one thing that was noticed: by whom, where it came from, what it said before. */
export function SaidCard(props: { item: NoteItem | NoticedItem; level?: 'h3' | 'h4' }) {
  const { words, dates } = useKith()
  const say = words.records
  const by = () => (props.item.by.isMe ? undefined : props.item.by.name)
  const [isChanging, setChanging] = createSignal(false)
  const stamp = () => {
    const { time } = props.item
    return time === '' ? dates.stamp(props.item.writtenAt) : words.time.at(dates.time(time))
  }
  return (
    <Show when={!isChanging()} fallback={<PutRight id={props.item.id} onDone={() => setChanging(false)} />}>
      <article class="card stack">
        <div class="row">
          <Face person={props.item.by} />
          <Dynamic component={props.level ?? 'h4'} class="grow record-title">
            {props.item.by.isMe ? words.write.byYou : words.write.by(props.item.by.name)}
            <span class="quiet record-by">{stamp()}</span>
          </Dynamic>
        </div>
        <SaidWords item={props.item} />
        <MediaList items={props.item.media} by={by()} />
        <LetGo items={props.item.letGo} />
        <Show when={props.item.late && dates.plainDate(props.item.writtenAt) !== props.item.date}>
          <Para class="quiet" text={say.late(dates.longDate(dates.plainDate(props.item.writtenAt)))} />
        </Show>
        <Show when={props.item.before.length > 0}>
          <Fold title={say.before} class="stack-s">
            <ul class="stack-s">
              <For each={props.item.before as readonly (NoteItem | NoticedItem)[]}>
                {(older) => (
                  <li class="stack-s said-before">
                    <SaidWords item={older} />
                    <p class="quiet">{dates.stamp(older.writtenAt)}</p>
                  </li>
                )}
              </For>
            </ul>
          </Fold>
        </Show>
        <CameFrom of={props.item.id} />
        <Show when={props.item.canChange}>
          <div class="row-wrap no-print">
            <button class="text-btn" type="button" onClick={() => setChanging(true)}>
              <Icon name="write" />
              {say.change}
            </button>
            <TakeBack id={props.item.id} />
          </div>
        </Show>
        <Seen audience={props.item.audience} />
        <Show when={props.item.by.isMe}>
          <SavedMark saved={props.item.saved} />
        </Show>
      </article>
    </Show>
  )
}

type Words = Pick<NoteItem, 'kind' | 'text' | 'tiles' | 'source' | 'from'> | NoticedWords
type NoticedWords = Pick<NoticedItem, 'kind' | 'text' | 'what' | 'amount' | 'of' | 'place' | 'state'>

function SaidWords(props: { item: Words }) {
  const { words } = useKith()
  const say = words.records
  const note = () => (props.item.kind === 'note' ? props.item : undefined)
  const noticed = () => (props.item.kind === 'noticed' ? props.item : undefined)
  return (
    <>
      <Show when={noticed()}>
        {(one) => (
          <p class="noticed" data-what={one().what}>
            <Icon name={noticedIcon(one())} />
            <span>
              <b>{words.noticed.whats[one().what]}</b> {noticedWords(words, one())}
            </span>
          </p>
        )}
      </Show>
      <Show when={(note()?.tiles.length ?? 0) > 0}>
        <ul class="record-tiles">
          <For each={note()?.tiles}>
            {(tile) => (
              <li class="record-tile" data-outcome="done">
                <Icon name={tile} />
                {words.write.tiles[tile]}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.item.text !== ''}>
        <p class="pre">{props.item.text}</p>
      </Show>
      <Show when={note() && note()?.source !== 'me' && note()}>
        {(one) => (
          <Para
            class="quiet"
            text={one().source === 'paper' ? say.from.paper(one().from) : say.from.told(one().from)}
          />
        )}
      </Show>
    </>
  )
}

function TakeBack(props: { id: string }) {
  const { words, tell } = useKith()
  const [isAsked, setAsked] = createSignal(false)
  const take = createAct('takeBackWritten')
  const say = words.records
  const yes = async () => {
    if (!(await take.run({ id: props.id }))) return
    setAsked(false)
    tell(say.tookBack)
  }
  return (
    <>
      <button class="text-btn" type="button" onClick={() => setAsked(true)}>
        <Icon name="undo" />
        {say.takeBack}
      </button>
      <AreYouSure
        open={isAsked()}
        title={say.takeBack}
        yes={say.takeBackYes}
        no={say.takeBackNo}
        busy={take.busy()}
        onYes={yes}
        onNo={() => setAsked(false)}
      >
        <Para text={say.takeBackSure} />
        <Refusal of={take.refusal()} />
      </AreYouSure>
    </>
  )
}
