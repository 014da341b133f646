import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { CardItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { CardWords, SaidBy } from '../../parts/CardWords.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Settle } from './Settle.tsx'

/** One card of the profile: how it begins, the person's words, who wrote them down, who can see it. */
export function AboutCardView(props: { card: CardItem; readOnly?: boolean }) {
  const { words, dates } = useKith()
  const say = words.profile
  const one = () => (props.card.sayings.length === 1 ? props.card.sayings[0] : undefined)
  /** What goes without saying is not said: the person wrote it herself. */
  const told = () => {
    const saying = one()
    return saying && (saying.behalf || saying.helper !== '' || saying.lapsed || !saying.by?.isHolder)
      ? saying
      : undefined
  }
  const canWrite = () => props.card.canWrite && props.readOnly !== true
  const who = (name: string | undefined) => words.say.calledName(name ?? say.somebody)
  return (
    <article class="card about-card" data-two={props.card.sayings.length > 1 ? 'yes' : 'no'}>
      <h3 dir="auto">{props.card.starter}</h3>
      <CardWords card={props.card} />
      <Show when={told()}>{(saying) => <SaidBy saying={saying()} />}</Show>
      <Show when={props.card.checked}>
        {(checked) => (
          <p class="still-right">
            <Icon name="check" />
            <span>{say.checked(who(checked().by?.name), dates.stamp(checked().at))}</span>
          </p>
        )}
      </Show>
      <Show when={canWrite() && props.card.sayings.length > 1}>
        <Settle card={props.card} />
      </Show>
      <Seen audience={props.card.audience} />
      <Show when={props.readOnly !== true}>
        <div class="about-foot">
          <Show when={canWrite()} fallback={<Before card={props.card} />}>
            <SavedMark saved={props.card.saved} />
            <A
              class="text-btn"
              href={`/profile/card/${props.card.cardId}`}
              aria-label={say.editOf(props.card.starter)}
            >
              <Icon name="write" />
              {say.edit}
            </A>
          </Show>
        </div>
      </Show>
    </article>
  )
}

/** Whoever can read a card can read how it came to be; who can change it finds that there. */
export function Before(props: { card: CardItem }) {
  const { words } = useKith()
  return (
    <A
      class="text-btn"
      href={`/profile/card/${props.card.cardId}/before`}
      aria-label={words.profile.historyOf(props.card.starter)}
    >
      <Icon name="clock" />
      {words.profile.history}
    </A>
  )
}
