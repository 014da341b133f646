/** A page writes there what a locked screen says, in the language of who uses this device; the service worker reads it. */
export const wakeCache = 'kith wake'
export const wakeWordsUrl = '/wake-words'
