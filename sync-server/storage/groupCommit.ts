/**
 * Gathers what is asked for in one turn of the event loop (and, while a commit holds the loop, all that came in meanwhile)
 * and hands it to `commit` as one group, so that many appends share one fsync. `commit` settles each of its members.
 */
export type GroupCommit<T> = {
  add(member: T): void
  /** Commits what is waiting. */
  flush(): void
}

export function createGroupCommit<T>(
  commit: (group: readonly T[]) => void,
  size: (member: T) => number,
  groupSize: number,
): GroupCommit<T> {
  let waiting: T[] = []
  let scheduled = false

  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      commitOne()
      if (waiting.length > 0) schedule()
    })
  }

  /** A group is bounded, since the loop stands still while it is written. */
  const commitOne = (): void => {
    let count = 0
    let total = 0
    for (const member of waiting) {
      if (count > 0 && total + size(member) > groupSize) break
      total += size(member)
      count += 1
    }
    const group = waiting.slice(0, count)
    waiting = waiting.slice(count)
    if (group.length > 0) commit(group)
  }

  return {
    add(member) {
      waiting.push(member)
      schedule()
    },
    flush() {
      while (waiting.length > 0) commitOne()
    },
  }
}
