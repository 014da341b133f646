import { For, Show } from 'solid-js'
import type { HatItem } from '../../../app/index.ts'
import { A } from '../../router.tsx'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useHatWords } from './hatWords.ts'

/** One hat of the list: what it is, and who wears it. One that nobody wears is hatched, and says so. */
export function HatRow(props: { hat: HatItem }) {
  const { words, dates } = useKith()
  const say = useHatWords()
  const worn = () => props.hat.wears.filter((one) => one.state === 'worn')
  const overdue = () => worn().find((one) => one.isOverdue)
  const who = () => {
    if (worn().length === 0) return words.hats.nobody
    const others = worn().flatMap((one) => (one.person.isMe ? [] : [say.who(one.person)]))
    if (others.length === worn().length) return words.hats.wears(others)
    return others.length === 0 ? words.hats.youWear : words.hats.youAnd(others)
  }
  return (
    <A
      class="day-visit link-row"
      classList={{ 'card-gap': worn().length === 0 }}
      href={`/hats/${props.hat.hatId}`}
    >
      <Icon name={say.icon(props.hat)} />
      <span class="grow">
        <b>{say.name(props.hat)}</b>
        <span class="quiet small row-line">{who()}</span>
        <For each={props.hat.wears.filter((one) => one.state === 'asked' && !one.person.isMe)}>
          {(one) => <span class="quiet small row-line">{words.hats.offered(say.who(one.person))}</span>}
        </For>
        <Show when={overdue()}>
          {(one) => <span class="small row-line">{words.hats.overdue(dates.longDate(one().review))}</span>}
        </Show>
      </span>
      <For each={worn().slice(0, 2)}>{(one) => <Face person={one.person} size="s" />}</For>
      <Icon name="next" />
    </A>
  )
}
