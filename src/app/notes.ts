/** Names of the small things a keyring remembers beside keys. */
export const notes = {
  /** 'begun' while the founding acts are not all on disk. */
  founding: 'founding',
  /** The name the joiner gave while they wait. */
  myName: 'my name',
  /** 'making' while the example team is being made, 'yes' in it. Cut off in the middle, a start-up begins anew. */
  example: 'example',
  /** JSON of the card while the joiner waits. */
  card: 'invitation card',
  /** Whose team this device was in: told once its keys are gone. */
  removedFrom: 'removed from',
  /** 'yes' when the person left by themselves. */
  left: 'left',
  /** Minutes without a touch until Kith locks, or 'never'. */
  lockAfter: 'lock after',
  /** 'no' when a PIN was offered and not wanted. */
  lockOffer: 'lock offer',
} as const
