import type { SheetItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

export function PrintedLine(props: { sheet: SheetItem }) {
  const { words, dates } = useKith()
  const say = words.paper.file
  const when = () => dates.stamp(props.sheet.printedAt)
  return (
    <p class="quiet">
      {props.sheet.printedBy?.isMe
        ? say.printedMine(when())
        : say.printed(props.sheet.printedBy?.name ?? words.me.setAside.unknown, when())}
    </p>
  )
}
