import { A } from '../router.tsx'
import { For, Show, type JSX } from 'solid-js'
import type { FeelingSafeView, PersonRef } from '../../app/index.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from './Audience.tsx'
import { CardWords, SaidBy } from './CardWords.tsx'
import { Para } from './Para.tsx'

/** What makes it safe for the person to let somebody in, in their words, with what is missing for it. */
export function FeelingSafe(props: { safe: FeelingSafeView; children?: JSX.Element }) {
  const { words } = useKith()
  const open = useOpen()
  const say = words.rota.safe
  const holder = () => open()?.team.holder.name ?? ''
  const called = (one: PersonRef) => words.say.calledName(one.name)
  const has = (wish: FeelingSafeView['wishes'][number]) => props.safe.wishes.includes(wish)
  const lines = () => [
    ...(has('two-at-first')
      ? props.safe.newHere.map((one) => (one.isMe ? say.youNew : say.new(called(one))))
      : []),
    ...(has('photo-first')
      ? props.safe.noPhoto.filter((one) => !one.isMe).map((one) => say.noPhoto(called(one)))
      : []),
  ]
  return (
    <Show when={props.safe.cards.length > 0}>
      <section class="card card-sun stack">
        <h2>{open()?.team.iAmHolder ? say.headingMine : say.heading(holder())}</h2>
        <For each={props.safe.cards}>
          {(card) => (
            <div class="stack-s">
              <CardWords card={card} />
              <For each={card.sayings.filter((saying) => saying.lapsed)}>
                {(saying) => <SaidBy saying={saying} />}
              </For>
              <Seen audience={card.audience} />
            </div>
          )}
        </For>
        <For each={lines()}>{(line) => <Para text={line} />}</For>
        <Show when={has('photo-first') && props.safe.noPhoto.some((one) => one.isMe)}>
          <Para text={say.youNoPhoto} />
          <A class="btn btn-line" href="/me/page/photo">
            {say.addPhoto}
          </A>
        </Show>
        {props.children}
      </section>
    </Show>
  )
}
