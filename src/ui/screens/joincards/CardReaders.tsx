import type { PersonRef } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

/** Who reads what people ask by a card. */
export function CardReaders(props: { readers: readonly PersonRef[] }) {
  const { words } = useKith()
  const names = () => props.readers.filter((one) => !one.isMe).map((one) => words.say.calledName(one.name))
  return (
    <p class="seen">
      <Icon name="lock" />
      <span class="seen-words">{words.joinCards.readers(names())}</span>
    </p>
  )
}
