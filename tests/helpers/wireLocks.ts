import type { Locks } from '../../src/sync/index.ts'

type Waiting = { readonly mode: 'exclusive' | 'shared'; readonly owner: object; begin(): void }

/** `navigator.locks` of one origin, in a few lines. Each tab gets its own face of it, and a tab can be killed. */
export function createLockManager() {
  const heldBy = new Map<string, Waiting[]>()
  const queueOf = new Map<string, Waiting[]>()

  function settle(name: string): void {
    const queue = queueOf.get(name) ?? []
    const held = heldBy.get(name) ?? []
    heldBy.set(name, held)
    for (let next = queue[0]; next; next = queue[0]) {
      const free =
        held.length === 0 || (next.mode === 'shared' && held.every(({ mode }) => mode === 'shared'))
      if (!free) return
      queue.shift()
      held.push(next)
      next.begin()
    }
  }

  function drop(name: string, lock: Waiting): void {
    heldBy.set(
      name,
      (heldBy.get(name) ?? []).filter((other) => other !== lock),
    )
    queueOf.set(
      name,
      (queueOf.get(name) ?? []).filter((other) => other !== lock),
    )
    settle(name)
  }

  function tab(): Locks & { kill(): void } {
    const owner = {}
    let alive = true
    return {
      request(name, { mode = 'exclusive', signal }, run) {
        return new Promise((resolve, reject) => {
          const lock: Waiting = {
            mode,
            owner,
            begin() {
              signal?.removeEventListener('abort', abort)
              queueMicrotask(() => {
                if (!alive) return drop(name, lock)
                void Promise.resolve()
                  .then(run)
                  .then(resolve, reject)
                  .finally(() => drop(name, lock))
              })
            },
          }
          const abort = (): void => {
            drop(name, lock)
            reject(new DOMException('aborted', 'AbortError'))
          }
          if (signal?.aborted) return reject(new DOMException('aborted', 'AbortError'))
          signal?.addEventListener('abort', abort)
          queueOf.set(name, [...(queueOf.get(name) ?? []), lock])
          settle(name)
        })
      },
      kill() {
        alive = false
        for (const [name, locks] of [...heldBy, ...queueOf])
          for (const lock of locks) if (lock.owner === owner) drop(name, lock)
      },
    }
  }
  return { tab }
}
