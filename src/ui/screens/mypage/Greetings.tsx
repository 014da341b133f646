import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { MyPageView, PhotoItem, VoiceItem } from '../../../app/index.ts'
import { greetingKinds, type GreetingKind } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Photo } from '../../parts/media/Photo.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'

/** My photo and my voice on my own page, each with who sees it and a tap that takes it away. */
export function Greetings(props: { page: MyPageView }) {
  const { words } = useKith()
  return (
    <section class="stack">
      <h2>{words.greeting.title}</h2>
      <For each={greetingKinds}>{(kind) => <One kind={kind} page={props.page} />}</For>
    </section>
  )
}

function One(props: { kind: GreetingKind; page: MyPageView }) {
  const { words, tell } = useKith()
  const remove = createAct('removeGreeting')
  const say = () => words.greeting[props.kind]
  const takeAway = async () => {
    if (await remove.run({ kind: props.kind })) tell(say().taken)
  }
  return (
    <Show
      when={props.page.greetings[props.kind]}
      fallback={
        <A class="btn btn-line" href={`/me/page/${props.kind}`}>
          <Icon name={props.kind === 'photo' ? 'camera' : 'microphone'} />
          {say().add}
        </A>
      }
    >
      {(mine) => (
        <article class="card about-card stack-s">
          <MyMedia item={mine().item} alt={say().alt} />
          <A class="link-row" href={`/me/page/${props.kind}`}>
            <span class="grow">{say().change}</span>
            <Icon name="write" />
          </A>
          <button class="text-btn text-btn-clay" type="button" onClick={() => void takeAway()}>
            <Icon name="bin" />
            {say().take}
          </button>
          <Refusal of={remove.refusal()} />
          <Show when={mine().saved !== 'sent'}>
            <SavedMark saved={mine().saved} />
          </Show>
          <For each={mine().circles}>{(audience) => <Seen audience={audience} />}</For>
        </article>
      )}
    </Show>
  )
}

export function MyMedia(props: { item: PhotoItem | VoiceItem; alt: string }) {
  const { words } = useKith()
  return (
    <div class="greeting-media">
      {props.item.kind === 'photo' ? (
        <Photo item={props.item} alt={props.alt} />
      ) : (
        <VoicePlayer item={props.item} name={`${props.alt}, ${words.media.seconds(props.item.seconds)}`} />
      )}
    </div>
  )
}
