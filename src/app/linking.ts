import { equalBytes, type Bytes } from '../base/index.ts'
import {
  acceptProposal,
  linkCode,
  offerHash,
  promiseOf,
  signLinkCard,
  type LinkCard,
  type Meeting,
} from '../keys/index.ts'
import type { Context } from './context.ts'
import { lettersIn, putAtPlace } from './meetingPlace.ts'
import type { LinkingView } from './types.ts'

/** A new device that is being added from here. In memory only: closing Kith ends it, and a new link is made. */
export type Linking = {
  readonly meeting: Meeting
  readonly link: string
  readonly number: Bytes
  readonly ends: number
  /** The first that came. Nobody who comes later is heard. */
  offer: Bytes | undefined
}

/** The one link that is open, or none. */
export type LinkingHolder = { now: Linking | undefined }

export function cardOf(context: Context, linking: Linking, isShown: boolean): LinkCard {
  const me = context.state()?.personById.get(context.me())
  return {
    by: context.keyring().certificate,
    name: me?.name ?? '',
    ends: linking.ends,
    promise: promiseOf(linking.meeting, linking.number),
    number: isShown ? linking.number : new Uint8Array(0),
    heard: linking.offer ? offerHash(linking.offer) : new Uint8Array(0),
  }
}

export const putCard = (context: Context, linking: Linking, isShown: boolean) =>
  putAtPlace(
    context,
    linking.meeting.place,
    'card',
    signLinkCard(linking.meeting, cardOf(context, linking, isShown), context.keyring().device),
  )

/** Once an offer is here, the number that was promised is shown, and both sides have the same code. */
export async function goOnLinking(context: Context): Promise<void> {
  const linking = context.linking.now
  if (!linking || linking.offer) return
  if (linking.ends <= context.ports.clock.now()) {
    context.linking.now = undefined
    return
  }
  for (const letter of lettersIn(context.documents, linking.meeting.place)) {
    if (letter.kind !== 'answer' || letter.number === null) continue
    const certified = acceptProposal(context.keyring().person, letter.bytes)
    if (!certified.ok || certified.value.personId !== context.me()) continue
    linking.offer = new Uint8Array(letter.bytes)
    await putCard(context, linking, true)
    return
  }
}

export function selectLinking(context: Context): LinkingView | null {
  const linking = context.linking.now
  if (!linking) return null
  const code = linking.offer ? linkCode(linking.meeting, cardOf(context, linking, true), linking.offer) : null
  return { link: linking.link, endsAt: linking.ends, code }
}

/** Whether the old device heard this very offer. */
export const isHeard = (card: LinkCard, offer: Uint8Array): boolean =>
  equalBytes(card.heard, offerHash(offer))
