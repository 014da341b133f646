import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { CardItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'

/** One card of the profile: how it begins, the person's words, who can see it. */
export function AboutCardView(props: { card: CardItem; canWrite: boolean }) {
  const words = useWords()
  return (
    <article class="card about-card">
      <h3>{props.card.starter}</h3>
      <p class="quote pre">{props.card.text}</p>
      <Seen audience={props.card.audience} />
      <Show when={props.canWrite}>
        <div class="about-foot">
          <SavedMark saved={props.card.saved} />
          <A
            class="text-btn"
            href={`/profile/card/${props.card.cardId}`}
            aria-label={words.profile.editOf(props.card.starter)}
          >
            <Icon name="write" />
            {words.profile.edit}
          </A>
        </div>
      </Show>
    </article>
  )
}
