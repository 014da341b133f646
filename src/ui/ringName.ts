/** Whom somebody is about to write a number down for: in memory and not in an address, which browsers keep. */
let waiting = ''

export function ringName(name: string): void {
  waiting = name
}

/** Once: the next one is somebody else. */
export function takeRingName(): string {
  const taken = waiting
  waiting = ''
  return taken
}
