import { createMemo, type Accessor } from 'solid-js'
import type { AddressesView } from '../app/index.ts'

/**
 * Browsers write down the address of every page, in files that are not sealed. So no id stands in one: in its place is what
 * the session gives for it, which only this device can make. Links and pages speak of ids; the router turns them.
 */
export type Addresses = {
  /** A path of ours with its ids hidden. An id that has no address yet leads to no page rather than into the history. */
  readonly hide: (path: string) => string
  /** A path, or a word of one, with its ids again. */
  readonly show: (path: string) => string
}

const ids = /\b[0-9a-f]{32}(?:[0-9a-f]{32})?\b/g
const words = /[0-9a-f]+/g

export function createAddresses(view: Accessor<AddressesView | undefined>): Addresses {
  const idByAddress = createMemo(
    () => new Map(Object.entries(view() ?? {}).map(([id, address]) => [address, id])),
  )
  return {
    hide: (path) => path.replace(ids, (id) => view()?.[id] ?? '-'),
    show: (path) => path.replace(words, (word) => idByAddress().get(word) ?? word),
  }
}
