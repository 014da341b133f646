import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { PersonItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'

/** One person of the team: face, name, who they are, what they see. */
export function PersonRow(props: { item: PersonItem }) {
  const { words, briefOf } = useKith()
  const both = () => briefOf(props.item.person.personId)?.both ?? false
  const open = useOpen()
  const relation = () => words.say.relationTo(open()?.team.iAmHolder ?? false, props.item.person.relation)
  const sees = () => {
    if (props.item.person.isHolder)
      return props.item.person.isMe ? words.people.inMiddleYou : words.people.inMiddle
    const names = props.item.circles
      .filter((circle) => circle.purpose !== 'everyone')
      .map((circle) => circleName(words, circle))
    return names.length === 0 ? words.people.seesNothing : words.people.sees(names)
  }
  return (
    <A class="link-row" href={`/people/${props.item.person.personId}`} end>
      <Face person={props.item.person} />
      <span class="grow">
        <b>
          {props.item.person.name}
          {props.item.person.isMe ? ` (${words.circles.you})` : ''}
        </b>
        <span class="quiet">
          {relation() === '' ? '' : `${relation()}. `}
          {sees()}
        </span>
        <Show when={both()}>
          <span class="row-line quiet">{words.members.person.both}.</span>
        </Show>
      </span>
      <Icon name="next" />
    </A>
  )
}
