type Handed<T> = { readonly give: (what: T) => void; readonly take: () => T | undefined }

/** What one page hands the next: in memory and not in an address, which browsers keep. Once: the next one is another. */
function createHanded<T>(): Handed<T> {
  let waiting: T | undefined
  return {
    give: (what) => {
      waiting = what
    },
    take: () => {
      const taken = waiting
      waiting = undefined
      return taken
    },
  }
}

/** Whom somebody is about to write a number down for. */
export const ringName = createHanded<string>()
/** The message that somebody wants to see where it was said. */
export const wantedMessage = createHanded<string>()
