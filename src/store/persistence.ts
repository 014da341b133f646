/** What the browser promises about keeping our disk. Never more than a hint: Safari empties sites not visited for 7 days. */
export type Persistence = {
  /** Whether the browser has promised not to evict this site under storage pressure. */
  persisted(): Promise<boolean>
  /** Asks for that promise. Ask after something worth keeping was written; Firefox shows the person a question. */
  persist(): Promise<boolean>
  /** Bytes used and granted, as far as the browser says. */
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | undefined>
}

/** `storage` is `navigator.storage`, which is missing where the page is not in a secure context. */
export function browserPersistence(storage: StorageManager | undefined): Persistence {
  return {
    persisted: () => orElse(false, async () => (await storage?.persisted?.()) ?? false),
    // Missing in workers of some browsers: the page asks there.
    persist: () => orElse(false, async () => (await storage?.persist?.()) ?? false),
    estimate: () =>
      orElse(undefined, async () => {
        const { usage, quota } = (await storage?.estimate?.()) ?? {}
        return usage === undefined || quota === undefined ? undefined : { usage, quota }
      }),
  }
}

/** For Node and memory, where nobody evicts and nobody grants. */
export const noPersistence: Persistence = {
  persisted: async () => true,
  persist: async () => true,
  estimate: async () => undefined,
}

/** Private windows of some browsers reject where others answer false. */
async function orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}
