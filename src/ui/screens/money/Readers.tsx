import { Show } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'

/** Who can see what is claimed: the money circle, or for who is not in it those of it by name. */
export function Readers(props: { view: MoneyView }) {
  const { words } = useKith()
  const names = () =>
    props.view.readers.filter((one) => !one.isMe).map((one) => words.say.calledName(one.name))
  return (
    <Show
      when={props.view.audience}
      fallback={
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{words.money.seen.readers(props.view.holder.name, names())}</span>
        </p>
      }
    >
      {(audience) => <Seen audience={audience()} tense="will" />}
    </Show>
  )
}
