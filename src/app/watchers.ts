import type { ViewName, Views } from './types.ts'

type Select = <V extends ViewName>(view: V, params: Views[V]['params']) => Views[V]['data']

type Watcher = { readonly look: (select: Select) => void }

export type Watchers = {
  /** Calls back at once with what is there, and then whenever it differs. Answers how to stop. */
  watch<V extends ViewName>(
    view: V,
    params: Views[V]['params'],
    onData: (data: Views[V]['data']) => void,
  ): () => void
  /** Something changed: every watcher looks again, once, at the end of this turn. */
  changed(): void
}

/**
 * Views are selected anew from what the session holds; a watcher hears only of a difference. Many changes of one turn
 * cost one look, which `viewsNow` puts together for all who watch.
 */
export function createWatchers(viewsNow: () => Select): Watchers {
  const watchers = new Set<Watcher>()
  let waiting = false

  function changed(): void {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      const select = viewsNow()
      for (const watcher of watchers) watcher.look(select)
    })
  }

  return {
    changed,
    watch(view, params, onData) {
      let last: string | undefined
      const watcher: Watcher = {
        look(select) {
          const data = select(view, params)
          const now = JSON.stringify(data)
          if (now === last) return
          last = now
          onData(data)
        },
      }
      watchers.add(watcher)
      watcher.look(viewsNow())
      return () => {
        watchers.delete(watcher)
      }
    },
  }
}
