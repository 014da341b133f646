import { createView } from '../../bridge.ts'
import { Show } from 'solid-js'
import type { PayItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Sheet } from '../../parts/Sheet.tsx'
import { ClaimForm } from './ClaimForm.tsx'

/** Another claim in place of this one. What was agreed stands until the new one is agreed. */
export function ChangeLine(props: { item: PayItem; month: string; open: boolean; onClose: () => void }) {
  const { words } = useKith()
  return (
    <Sheet open={props.open} title={words.money.change} onClose={() => props.onClose()}>
      <Body item={props.item} month={props.month} onDone={() => props.onClose()} />
      <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
        {words.money.question.no}
      </button>
    </Sheet>
  )
}

function Body(props: { item: PayItem; month: string; onDone: () => void }) {
  const view = createView('money', () => ({ month: props.month }))
  const { line, lineId, onPaper, person } = props.item
  return (
    <Show when={view()}>
      {(now) => (
        <ClaimForm
          kind={line.kind}
          view={now()}
          begin={{ date: line.date, line, ...(onPaper && { paperName: person.name }) }}
          instead={[lineId]}
          onDone={() => props.onDone()}
        />
      )}
    </Show>
  )
}
