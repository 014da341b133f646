import { For } from 'solid-js'
import type { MeView } from '../../../app/index.ts'
import { useKith, type OpenShell } from '../../kith.ts'
import type { MeHere, MeRow } from './MeRow.tsx'

export function MeRows(props: { rows: readonly MeRow[]; label: string; open: OpenShell; view: MeView }) {
  const { words } = useKith()
  const here: MeHere = {
    words,
    get open() {
      return props.open
    },
    get view() {
      return props.view
    },
    get mine() {
      return props.open.team.iAmHolder
    },
    get holder() {
      return props.open.team.holder.name
    },
  }
  return (
    <nav class="card links" aria-label={props.label}>
      <For each={props.rows}>{(one) => <one.row here={here} />}</For>
    </nav>
  )
}
