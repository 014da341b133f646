import { hexToBytes } from '../../base/index.ts'
import { decodeShare, helpPlaceOf, helpPlaceToLink, type Share } from '../../keys/index.ts'
import type { RegainingView } from '../helpTypes.ts'
import type { Regaining } from '../helpNotes.ts'

type Heard = {
  readonly words: readonly string[]
  /** What helpers' apps said since they carried the act to the team. */
  readonly told: { readonly until: number | null; readonly stopped: boolean } | null
  readonly isAway: boolean
}

export function selectRegaining(origin: string, now: Regaining, heard: Heard): RegainingView {
  const stage = stageOf(now, heard)
  const place = helpPlaceOf(hexToBytes(now.secret) ?? new Uint8Array(0))
  return {
    stage,
    name: now.name,
    link: stage === 'gathering' ? helpPlaceToLink(origin, place) : null,
    words: heard.words,
    helped: now.helped,
    needed: sharesOf(now)[0]?.needed ?? null,
    until: heard.told?.until ?? null,
    isAway: heard.isAway,
  }
}

function stageOf(now: Regaining, { told }: Heard): RegainingView['stage'] {
  if (now.isLost) return 'lost'
  if (now.kit !== '') return told?.stopped ? 'stopped' : 'waiting'
  const shares = sharesOf(now)
  return shares.length > 0 && shares.length >= (shares[0]?.needed ?? 2) ? 'looking' : 'gathering'
}

export const sharesOf = ({ shares }: Pick<Regaining, 'shares'>): readonly Share[] =>
  shares.flatMap((hex) => decodeShare(hexToBytes(hex) ?? new Uint8Array(0)) ?? [])
