import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { OpenedLines } from './OpenedLines.tsx'

/** Last week, to the Holder, until they have read it. */
export function OpenedNews() {
  const { words } = useKith()
  const view = createView('opened', () => null)
  const note = createAct('noteNews')
  return (
    <Show when={view()?.news}>
      {(news) => (
        <section class="card stack">
          <h2>{words.opened.news.heading}</h2>
          <OpenedLines week={news().week} />
          <Refusal of={note.refusal()} />
          <div class="btns">
            <button
              class="btn btn-line btn-s"
              type="button"
              aria-disabled={note.busy()}
              onClick={() => void note.run({ newsIds: [news().newsId] })}
            >
              {words.opened.news.know}
            </button>
            <A class="btn btn-quiet btn-s" href="/me/opened">
              {words.opened.news.more}
            </A>
          </div>
        </section>
      )}
    </Show>
  )
}
