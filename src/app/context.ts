import type { TeamState } from '../circles/index.ts'
import type { Documents } from '../documents/index.ts'
import type { Keyring, PersonId } from '../keys/index.ts'
import type { Attesting } from './attesting.ts'
import type { Book } from './book.ts'
import type { Carrier } from './carrierTypes.ts'
import type { Keeper } from './keeper.ts'
import type { LinkingHolder } from './linking.ts'
import type { Look } from './look.ts'
import type { Media } from './media.ts'
import type { SessionPorts } from './ports.ts'

/** What a command works with while this device has a person on it. `book` is undefined while they wait to be let in. */
export type Context = {
  readonly ports: SessionPorts
  readonly keeper: Keeper
  readonly documents: Documents
  readonly media: Media
  readonly carrier: Carrier
  readonly attesting: () => Attesting
  readonly book: () => Book | undefined
  readonly keyring: () => Keyring
  readonly me: () => PersonId
  readonly state: () => TeamState | undefined
  readonly linking: LinkingHolder
  readonly look: () => Look | undefined
  /** Letters may have come or gone out: read on, and let the screens look again. */
  readonly refresh: () => Promise<void>
}
