import { shape, type Plain } from '../../base/index.ts'

/** What is said of messages, in the circle where they are. Who said it is whose device signed it. */
export const talkFacts = {
  seen: 'talk-seen',
  pin: 'talk-pin',
  pinOff: 'talk-pin-off',
  back: 'message-back',
  words: 'voice-words',
  became: 'message-became',
} as const

export const talkLimits = {
  /** What one visit of a room can have seen: so many devices' words. */
  heads: 64,
  headsOfMonth: 12_800,
  devices: 256,
  /** Words beside a voice. */
  words: 4000,
  /** So many pins of each person stand over a room, and so many of all. */
  pinsOfEach: 3,
  pins: 8,
  /** Of each person so many words that take pins down, the newest. */
  offs: 1000,
  ids: 32,
  /** Of each person so many words of what they made of a message, the newest. */
  became: 300,
} as const

/** I have seen what that device said, up to a message that it dated so. */
export type Head = { readonly device: string; readonly at: number }

const id = shape.text(100)
const ids = shape.list(id, talkLimits.ids)
const head = shape.exact<Head>({ device: id, at: shape.whole(0) })

const readSeen = shape.lenient<{ readonly heads: readonly Head[] }>({
  heads: [shape.list(head, talkLimits.heads), []],
})
const readOfMessage = shape.lenient<{ readonly message: string }>({ message: [id, ''] })
const readPinOff = shape.lenient<{ readonly pins: readonly string[] }>({ pins: [ids, []] })

export type VoiceWords = {
  readonly message: string
  readonly text: string
  readonly replaces: readonly string[]
}
const readWords = shape.lenient<VoiceWords>({
  message: [id, ''],
  text: [shape.text(talkLimits.words * 4), ''],
  replaces: [ids, []],
})

/** What somebody made of a message: they say so, and it has its own rights where it is. */
export const becameWhats = ['task', 'record', 'visit'] as const
export type BecameWhat = (typeof becameWhats)[number]
const readBecame = shape.lenient<{ message: string; what: BecameWhat | ''; of: string }>({
  message: [id, ''],
  what: [shape.oneOf(...becameWhats), ''],
  of: [id, ''],
})

export const parseSeen = (data: Plain): readonly Head[] => readSeen(data)?.heads ?? []
/** The message that a pin, or a word that takes it back, is about. */
export const parseOfMessage = (data: Plain): string => readOfMessage(data)?.message ?? ''
export const parsePinOff = (data: Plain): readonly string[] => readPinOff(data)?.pins ?? []
export function parseVoiceWords(data: Plain): VoiceWords | undefined {
  const read = readWords(data)
  return read?.message ? read : undefined
}
export function parseBecame(data: Plain): { message: string; what: BecameWhat; of: string } | undefined {
  const read = readBecame(data)
  return read?.message && read.what && read.of ? { ...read, what: read.what } : undefined
}
