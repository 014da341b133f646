import { Show } from 'solid-js'
import type { Audience, CirclePurpose, CircleRef, OwnCircle } from '../../app/index.ts'
import { useWords } from '../kith.ts'
import type { Words } from '../words/index.ts'
import { Faces } from './Face.tsx'
import { Icon, type IconName } from './Icon.tsx'

const signs: Readonly<Record<CirclePurpose, IconName>> = {
  everyone: 'people',
  news: 'news',
  schedule: 'calendar',
  care: 'heart',
  intimate: 'curtain',
  money: 'purse',
  own: 'star',
}

export function circleName(words: Words, circle: CircleRef): string {
  const only = circle.own?.only
  if (only) return words.whoCanSee.onlyName(only.map((one) => words.say.calledName(one.name)))
  return circle.purpose === 'own' && circle.name !== ''
    ? circle.name
    : words.circles.byPurpose[circle.purpose].name
}

/** A circle's sign in its colour. Its name always stands beside it. */
export function CircleMark(props: {
  purpose: CirclePurpose
  /** Of a circle that somebody made. */
  own?: OwnCircle | undefined
  large?: boolean
}) {
  return (
    <span
      class="circle-mark"
      classList={{ 'circle-mark-l': props.large === true }}
      data-circle={props.own?.colour ?? props.purpose}
      aria-hidden="true"
    >
      <Icon name={props.own?.only ? 'lock' : (props.own?.sign ?? signs[props.purpose])} />
    </span>
  )
}

/** Who can see a thing: sign and name of the circle, faces, and how many. `tense` is for what is not said yet. */
export function Seen(props: { audience: Audience; tense?: 'will' | 'can'; faces?: boolean }) {
  const words = useWords()
  const say = () =>
    props.tense === 'will'
      ? words.circles.willSee(props.audience.people.length)
      : words.circles.canSee(props.audience.people.length)
  return (
    <p class="seen">
      <CircleMark purpose={props.audience.circle.purpose} own={props.audience.circle.own} />
      <span class="seen-words">
        <b>{circleName(words, props.audience.circle)}</b>: {say()}
      </span>
      <Show when={props.faces !== false}>
        <Faces people={props.audience.people} />
      </Show>
    </p>
  )
}
