import { Show } from 'solid-js'
import type { PaperWritten } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { BehalfLine } from '../../parts/OnBehalf.tsx'
import { Para } from '../../parts/Para.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'

/** What came back on a sheet: who held the pen, who put it in, its words and its photo. */
export function PaperCard(props: { item: PaperWritten }) {
  const { words } = useKith()
  const say = words.records.paper
  const paper = () => props.item.paper
  const pen = () => paper().writer?.name ?? paper().writerName
  const by = () => {
    const entered = paper().enteredBy?.name
    return entered === undefined ? say.byPen(pen()) : say.by(pen(), entered)
  }
  return (
    <article class="card stack">
      <h4 class="row record-title">
        <Icon name="card" />
        <span class="grow">{say.on(words.paper.kinds[props.item.sheet])}</span>
      </h4>
      <Show when={paper().text !== ''}>
        <p class="pre">{paper().text}</p>
      </Show>
      <MediaList items={paper().media} by={pen()} />
      <Para class="quiet" text={by()} />
      <BehalfLine by={paper().writer} behalf={paper().behalf} />
      <Seen audience={props.item.audience} />
      <Show when={paper().enteredBy?.isMe}>
        <SavedMark saved={paper().saved} />
      </Show>
    </article>
  )
}
