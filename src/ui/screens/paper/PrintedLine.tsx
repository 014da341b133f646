import type { SheetItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'

export function PrintedLine(props: { sheet: SheetItem }) {
  const { words, dates } = useKith()
  const say = words.paper.file
  const when = () => dates.stamp(props.sheet.printedAt)
  return (
    <Para
      class="quiet"
      text={
        props.sheet.printedBy?.isMe
          ? say.printedMine(when())
          : say.printed(props.sheet.printedBy?.name ?? words.me.setAside.unknown, when())
      }
    />
  )
}
