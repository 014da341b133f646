import { Match, Show, Switch } from 'solid-js'
import type { RecordFormView } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { NoteForm } from './NoteForm.tsx'
import { NoticeForm } from './NoticeForm.tsx'

export type FormProps = {
  readonly view: RecordFormView
  readonly visitId: string
  readonly onDone: () => void
}

/** In the place of what is put right, so that no address of a page names it. What it said before stays under it. */
export function PutRight(props: { id: string; onDone: () => void }) {
  const { words } = useKith()
  const view = createView('recordForm', () => ({ insteadId: props.id, visitId: '', markId: '' }))
  return (
    <Show when={view()} keyed>
      {(now) => (
        <section class="card stack" aria-label={words.records.change}>
          <Switch>
            <Match when={now.instead?.kind === 'note'}>
              <NoteForm view={now} visitId="" onDone={props.onDone} />
            </Match>
            <Match when={now.instead?.kind === 'noticed' && now.instead}>
              {(one) => <NoticeForm what={one().what} view={now} visitId="" place="" onDone={props.onDone} />}
            </Match>
          </Switch>
          <button class="btn btn-quiet" type="button" onClick={() => props.onDone()}>
            {words.records.changeNot}
          </button>
        </section>
      )}
    </Show>
  )
}
