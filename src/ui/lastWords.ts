/** What was asked for a moment before locking (a note that was left) is still written, behind the locked screen. */
const patience = 300
/** A voice that was being recorded takes longer. */
const patienceByCommand: Readonly<Record<string, number>> = { keepMedia: 3000 }

/** What a page has asked and not been answered, and who has something to ask before it locks. */
export type LastWords = {
  /** Called in the turn in which it locks. Answers how to be called no more. */
  hear(run: () => void): () => void
  say(): void
  asked(name: string, answer: Promise<unknown>): void
  /** Another window locks: what it still asks may be on its way to the worker of this one. */
  expect(): void
  /** Once all is answered, or has been waited for long enough; at once where there is nothing. */
  whenSaid(run: () => void): void
}

export function createLastWords(after: (ms: number, run: () => void) => () => void): LastWords {
  const runs = new Set<() => void>()
  const patienceByAnswer = new Map<Promise<unknown>, number>()

  function heed(answer: Promise<unknown>, ms: number): void {
    patienceByAnswer.set(answer, ms)
    void answer.finally(() => patienceByAnswer.delete(answer))
  }

  return {
    hear(run) {
      runs.add(run)
      return () => runs.delete(run)
    },
    say() {
      for (const run of runs) run()
    },
    asked: (name, answer) => heed(answer, patienceByCommand[name] ?? patience),
    expect: () => heed(new Promise<void>((resolve) => after(patience, resolve)), patience),
    whenSaid(run) {
      if (patienceByAnswer.size === 0) return run()
      const cancel = after(Math.max(...patienceByAnswer.values()), run)
      void Promise.allSettled(patienceByAnswer.keys()).then(() => {
        cancel()
        run()
      })
    },
  }
}
