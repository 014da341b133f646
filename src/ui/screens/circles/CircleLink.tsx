import { A } from '../../router.tsx'
import type { CircleDetails } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Faces } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Words } from '../../words/index.ts'

const named = 4

/** "Only Anne, and you": who is in it, in one line. */
export function sayOthers(words: Words, item: CircleDetails): string {
  const others = item.people.filter((one) => !one.person.isMe).map((one) => one.person.name)
  const most = others.length > named ? named - 1 : named
  return words.circlePage.others(
    others.slice(0, most).map((name) => words.say.calledName(name)),
    Math.max(0, others.length - most),
  )
}

/** A circle as one row: its sign, its name, a sentence and faces. */
export function CircleLink(props: { item: CircleDetails }) {
  const words = useWords()
  return (
    <A class="circle-row circle-link" href={`/circles/${props.item.circle.circleId}`}>
      <CircleMark purpose={props.item.circle.purpose} own={props.item.circle.own} large />
      <span class="grow">
        <b>{circleName(words, props.item.circle)}</b>
        <span class="quiet">{sayOthers(words, props.item)}</span>
        <Faces people={props.item.people.map((one) => one.person)} />
      </span>
      <Icon name="next" />
    </A>
  )
}
