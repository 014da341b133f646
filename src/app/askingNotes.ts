import { bytesToHex, hexToBytes } from '../base/index.ts'
import type { JoinAnswer, JoinCard } from '../circles/index.ts'
import { keepNote, type Keyring } from '../keys/index.ts'
import type { AskingView, JoinTalk } from './joinCardTypes.ts'
import { notes } from './notes.ts'

/** On the device of who asks: kept before it is said, so that a phone that goes off goes on where it was. Bytes are in hex. */
export type Asking = {
  readonly link: string
  readonly card: JoinCard
  readonly name: string
  /** The ask, and each thing said after it. */
  readonly letters: readonly { readonly hex: string; readonly text: string }[]
  readonly heard: readonly JoinAnswer[]
  readonly isClosed: boolean
  readonly isSent: boolean
}

export const readAsking = (keyring: Keyring | undefined): Asking | undefined =>
  (JSON.parse(keyring?.noteByName.get(notes.asking) || 'null') as Asking | null) ?? undefined

export const keepAsking = (keyring: Keyring, asking: Asking): Keyring =>
  keepNote(keyring, notes.asking, JSON.stringify(asking))

export const letterOf = (bytes: Uint8Array, text: string) => ({ hex: bytesToHex(bytes), text })
export const bytesOf = ({ hex }: Asking['letters'][number]) => hexToBytes(hex) ?? new Uint8Array(0)

/** A yes counts before a no: an invitation is there, whoever thought otherwise meanwhile. */
export function askingView({ card, name, letters, heard, isClosed, isSent }: Asking): AskingView {
  const questions = heard.filter((one) => one.kind === 'question')
  const replies = letters.slice(1)
  const yes = heard.find((one) => one.kind === 'yes' && one.link !== '')
  const isNo = heard.some((one) => one.kind === 'no')
  const isAsked = questions.length > replies.length
  const stage = yes ? 'yes' : isNo ? 'no' : isClosed ? 'over' : isAsked ? 'question' : 'waiting'
  const talk = questions.flatMap(({ text }, at): readonly JoinTalk[] => [
    { mine: false, text },
    ...replies.slice(at, at + 1).map((reply) => ({ mine: true, text: reply.text })),
  ])
  return { words: card.words, endsAt: card.ends, name, stage, talk, link: yes?.link ?? null, sent: isSent }
}
