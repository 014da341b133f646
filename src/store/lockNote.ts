/** What a page that was locked asks for after it was loaded again. It opens nothing, and keeps nobody out by itself. */
export type LockNote = {
  readonly needs: 'tap' | 'pin' | 'passphrase'
  /** What to ask a passkey for, in hex, where there is one; it is in the vault's header as well. */
  readonly passkey: { readonly credential: string; readonly salt: string } | null
}

const key = 'kith-locked'
const form = /^(tap|pin|passphrase)(?:\.([0-9a-f]+)\.([0-9a-f]{64}))?$/

export const lockNoteIn = (storage: Storage) => ({
  read(): LockNote | undefined {
    const kept = storage.getItem(key)
    if (kept === null) return undefined
    const [, needs = 'tap', credential, salt] = form.exec(kept) ?? []
    const passkey = credential !== undefined && salt !== undefined ? { credential, salt } : null
    return { needs: needs as LockNote['needs'], passkey }
  },
  keep({ needs, passkey }: LockNote): void {
    storage.setItem(key, passkey ? [needs, passkey.credential, passkey.salt].join('.') : needs)
  },
  remove: () => storage.removeItem(key),
})
