import {
  bytesToHex,
  labels,
  silentLog,
  systemClock,
  systemRandom,
  type Clock,
  type Disk,
  type Plain,
} from '../../src/base/index.ts'
import { createCarrier } from '../../src/app/carrier.ts'
import type { Carrier } from '../../src/app/carrierTypes.ts'
import {
  everyone,
  fold,
  invitationFromSecret,
  makeAct,
  parseLink,
  verifyAct,
  type Act,
  type ActDraft,
  type Invitation,
  type TeamState,
} from '../../src/circles/index.ts'
import { hash, verify, type PublicSigningKey } from '../../src/crypto/index.ts'
import { noEntry, sealEntry } from '../../src/documents/entries.ts'
import {
  chapterIdOf,
  createDocuments,
  deriveVolume,
  type Documents,
  type Letter,
  type Place,
} from '../../src/documents/index.ts'
import {
  deriveViewKey,
  mintKeyring,
  selectEpochs,
  type CircleId,
  type EpochKey,
  type Keyring,
  type TeamId,
} from '../../src/keys/index.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { createWire, systemScheduler } from '../../src/sync/index.ts'
import { keyringOn } from './hostileDisk.ts'
import { must } from './relay.ts'

type Where = { readonly month: string; readonly epoch?: EpochKey; readonly heads?: readonly string[] }

/**
 * Somebody with a member's keys and disk and no app that holds them back: they seal, sign and put whatever they like in
 * every volume whose key they have.
 */
export type Insider = {
  readonly keyring: Keyring
  readonly documents: Documents
  readonly carrier: Carrier
  readonly team: TeamId
  state(): TeamState
  /** The key of a circle's epoch: the newest that this keyring has, or the n-th. */
  epoch(circle: CircleId, n?: number): EpochKey
  /** An act on top of all that is known here, signed by this device. */
  make(draft: ActDraft): Act
  /** Puts letters into a volume of acts or grants and has the relay take them. */
  put(
    circle: CircleId,
    kind: 'act' | 'grant',
    letters: readonly Uint8Array[],
    epoch?: EpochKey,
  ): Promise<void>
  /** A message to a circle, in that month, under that epoch, as known from these heads. */
  say(circle: CircleId, text: string, where: Where): Promise<void>
  /** `where.id`: an id of their choice; `where.at`, with it: what their clock says. */
  fact(
    circle: CircleId,
    type: string,
    data: Plain,
    where: Where & { readonly id?: string; readonly at?: number },
  ): Promise<void>
  sent(): Promise<void>
  stop(): Promise<void>
}

export async function insiderOn(
  disk: Disk,
  origin: string,
  keyring?: Keyring,
  clock: Clock = systemClock,
): Promise<Insider> {
  const ring = keyring ?? (await keyringOn(disk))
  const [team] = [...ring.epochsByTeam.keys()]
  if (team === undefined) throw new Error('no team on this disk')
  const { documents, carrier } = connectAs(ring, disk, origin, clock)
  const circles = new Set(selectEpochs(ring, team).map((key) => key.circle))
  for (const circle of circles) await documents.openChapter(selectEpochs(ring, team, circle), 'acts', '')
  await documents.openChapter(selectEpochs(ring, team, everyone(team)), 'grants', '')
  await carrier.follow()
  await caughtUp(carrier)

  const epochOf: Insider['epoch'] = (circle, n) => {
    const key = selectEpochs(ring, team, circle).at(n ?? -1)
    if (!key) throw new Error('no key of that circle')
    return key
  }
  const state = (): TeamState => {
    const acts = [...circles]
      .flatMap((circle) => documents.view(chapterIdOf(circle, 'acts', ''))?.letters ?? [])
      .flatMap((letter) => {
        const act = verifyAct(letter.bytes)
        return act.ok ? [act.value] : []
      })
    const folded = fold(team, acts)
    if (!folded) throw new Error('the founding is not here')
    return folded
  }
  const sent = async (): Promise<void> => {
    if (!(await carrier.whenSent(20_000))) throw new Error('the relay did not take it')
  }
  const placeOf = (chapter: string, epoch: EpochKey, heads: readonly string[]): Place => ({
    chapter,
    epoch: epoch.commitment,
    heads: [...heads],
  })

  /** Where this device goes on in a volume in which it writes by hand. */
  const tips = new Map<string, { readonly seq: number; readonly previous: string }>()
  const tipOf = (chapter: string, volume: string) => {
    const own = documents
      .view(chapter)
      ?.facts.filter((one) => one.volume === volume && one.device === ring.certificate.deviceId)
    const last = own?.toSorted((a, b) => b.seq - a.seq)[0]
    return { seq: (last?.seq ?? 0) + 1, previous: last?.entry ?? noEntry }
  }
  const fact: Insider['fact'] = async (
    circle,
    type,
    data,
    { month, epoch = epochOf(circle), heads = [], id, at },
  ) => {
    const chapter = must(await documents.openChapter([epoch], 'month', month))
    await carrier.follow()
    const access = deriveVolume(epoch, 'month', month)
    const tip = tips.get(access.volume) ?? (id === undefined ? undefined : tipOf(chapter, access.volume))
    if (tip) {
      // Their own app would mint an id that names their device.
      const payload = {
        kind: 'fact',
        id: id ?? bytesToHex(systemRandom(16)),
        type,
        corrects: null,
        data,
      } as const
      const draft = { ...tip, heads: [...heads].sort(), at: at ?? clock.now(), payload }
      const entry = sealEntry(access, draft, ring.device.signing, true, systemRandom)
      tips.set(access.volume, { seq: tip.seq + 1, previous: entry.id })
      carrier.put({ volume: access.volume, entries: [entry] })
    } else carrier.put(must(await documents.fact(placeOf(chapter, epoch, heads), { type, data })))
    await sent()
  }

  return {
    keyring: ring,
    documents,
    carrier,
    team,
    state,
    epoch: epochOf,
    make: (draft) => makeAct(state(), draft, ring.device, systemClock.now()),
    async put(circle, kind, letters, epoch = epochOf(circle)) {
      const shelf = kind === 'act' ? 'acts' : 'grants'
      await documents.openChapter([epoch], shelf, '')
      await carrier.follow()
      const place = placeOf(chapterIdOf(circle, shelf, ''), epoch, [])
      carrier.put(must(await documents.letters(place, kind, letters)))
      await sent()
    },
    say: (circle, text, where) => fact(circle, 'message', { text }, where),
    fact,
    sent,
    async stop() {
      await carrier.stop()
      await documents.close()
    },
  }
}

/** Somebody who came by a link and has nothing else: they write at its doorstep whatever they like. */
export type Stranger = {
  readonly keyring: Keyring
  readonly invitation: Invitation
  letters(): readonly Letter[]
  put(kind: 'card' | 'answer' | 'admission', letter: Uint8Array): Promise<void>
  stop(): Promise<void>
}

export async function strangerAt(link: string, origin: string, keyring?: Keyring): Promise<Stranger> {
  const invitation = invitationFromSecret(must(parseLink(link)))
  return { ...(await strangerIn(invitation.doorstep, origin, keyring)), invitation }
}

/** Where any link with a secret leads. */
export async function strangerIn(
  place: EpochKey,
  origin: string,
  keyring?: Keyring,
): Promise<Omit<Stranger, 'invitation'>> {
  const ring = keyring ?? mintKeyring(systemRandom, systemClock.now())
  const { documents, carrier } = connectAs(ring, memoryDisk(), origin)
  const chapter = must(await documents.openChapter([place], 'doorstep', ''))
  await carrier.follow()
  await caughtUp(carrier)
  return {
    keyring: ring,
    letters: () => documents.view(chapter)?.letters ?? [],
    async put(kind, letter) {
      carrier.put(
        must(await documents.letters({ chapter, epoch: place.commitment, heads: [] }, kind, [letter])),
      )
      if (!(await carrier.whenSent(20_000))) throw new Error('the relay did not take it')
    },
    async stop() {
      await carrier.stop()
      await documents.close()
    },
  }
}

async function caughtUp(carrier: Carrier): Promise<void> {
  while (!carrier.caughtUp()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function connectAs(
  ring: Keyring,
  disk: Disk,
  origin: string,
  clock: Clock = systemClock,
): { documents: Documents; carrier: Carrier } {
  const documents = createDocuments({
    disk,
    clock,
    random: systemRandom,
    device: ring.device.signing,
    viewKey: deriveViewKey(ring.device),
    standing: () => 'member',
    log: silentLog,
  })
  const carrier = createCarrier({
    ports: {
      connect: (options) =>
        createWire({
          ...options,
          hash,
          verify: (message, signature, relay) =>
            verify(labels.relayReceipt, message, signature, relay as PublicSigningKey),
        }),
      relayUrl: `${origin.replace(/^http/, 'ws')}/relay`,
      random: systemRandom,
      scheduler: systemScheduler,
      clock: systemClock,
    },
    documents,
    pin: null,
    onIdentity: () => {},
    onReceived: () => {},
    onChange: () => {},
  })
  return { documents, carrier }
}
