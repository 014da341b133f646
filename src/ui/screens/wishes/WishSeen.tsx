import type { WishesView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

/** Who can read what is noted of somebody: who notes it, and of the readers all but that person. */
export function WishSeen(props: { view: WishesView; personId: string }) {
  const { words } = useKith()
  const say = words.wishes.one
  const readers = () =>
    props.view.readers
      .filter((one) => one.personId !== props.personId)
      .map((one) => words.say.calledName(one.name))
  return (
    <p class="seen">
      <Icon name="lock" />
      <span class="seen-words">{readers().length > 0 ? say.youAnd(readers()) : say.onlyYou}</span>
    </p>
  )
}
