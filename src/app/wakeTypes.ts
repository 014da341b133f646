export type WakeViews = {
  /** Whether this device is woken when Kith is closed. */
  wake: {
    params: null
    data: {
      /** By what push services know the relay, base64url; null where it wakes nobody, or is not reached yet. */
      readonly key: string | null
      /** Where this device said that it is woken; '' where it is not. */
      readonly address: string
      /** Somebody may know it who is out of the team by now, or it is old: another is asked for. */
      readonly isOld: boolean
    }
  }
}

export type WakeCommands = {
  /** What the browser gave out, bytes in hex. */
  wakeMe: { takes: { address: string; point: string; auth: string }; gives: null }
  wakeMeNot: { takes: null; gives: null }
}
