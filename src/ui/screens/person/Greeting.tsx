import { Show } from 'solid-js'
import type { MemberView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Photo } from '../../parts/media/Photo.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'

/** Their voice that says hello, and the photo that stands beside their name. */
export function Greeting(props: { view: NonNullable<MemberView> }) {
  const { words } = useKith()
  const say = words.greeting
  const name = () => words.say.calledName(props.view.person.name)
  const hear = () => (props.view.person.isMe ? say.hearMe : say.hear(name()))
  const photoOf = () => (props.view.person.isMe ? say.photoOfMe : say.photoOf(name()))
  return (
    <>
      <Show when={props.view.greeting.voice}>
        {(voice) => (
          <section class="card about-card stack">
            <h2>{hear()}</h2>
            <VoicePlayer
              item={voice().item}
              name={`${hear()}, ${words.media.seconds(voice().item.seconds)}`}
            />
            <Seen audience={voice().audience} />
          </section>
        )}
      </Show>
      <Show when={props.view.greeting.photo}>
        {(photo) => (
          <section class="card about-card stack">
            <h2>{photoOf()}</h2>
            <div class="greeting-media">
              <Photo item={photo().item} alt={photoOf()} />
            </div>
            <Seen audience={photo().audience} />
          </section>
        )}
      </Show>
    </>
  )
}
