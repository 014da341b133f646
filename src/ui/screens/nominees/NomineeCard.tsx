import { Show, type JSX } from 'solid-js'
import type { NomineeItem, PersonRef } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { tellNomination } from './tellNomination.ts'
import { Para } from '../../parts/Para.tsx'

/** One who acts for the Holder, in sentences. */
export function NomineeCard(props: { item: NomineeItem; holder: PersonRef; children?: JSX.Element }) {
  const { words } = useKith()
  const say = words.nominees
  const state = () => {
    if (props.item.standing === 'waiting') return say.waiting
    return props.holder.isMe ? say.acts : say.actsFor(words.say.calledName(props.holder.name))
  }
  return (
    <section class="card stack">
      <div class="person-head">
        <Face person={props.item.person} />
        <div>
          <h2>{props.item.person.name}</h2>
          <Para class="quiet" text={state()} />
        </div>
      </div>
      <NominationLines item={props.item} holder={props.holder} />
      {props.children}
    </section>
  )
}

export function NominationLines(props: {
  item: Parameters<typeof tellNomination>[3]
  holder: PersonRef
  more?: readonly string[]
}) {
  const { words, dates, clock } = useKith()
  const lines = () => [
    ...tellNomination(words, dates, clock.now(), props.item, props.holder),
    ...(props.more ?? []),
  ]
  return (
    <Show when={lines().length > 0}>
      <Lines lines={lines()} sign="check" />
    </Show>
  )
}
