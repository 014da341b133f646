import { shape, type Plain } from '../../base/index.ts'
import { parseVoiceRef, type VoiceRef } from '../media/shape.ts'
import { wordsOfPromise } from './select.ts'
import { promiseLanguages, type PromiseLanguage, type PromiseText } from './shape.ts'

/** A document of type `promise-voice`: the words of a promise read aloud. */
export type SpokenPromise = {
  readonly text: string
  readonly version: number
  readonly language: PromiseLanguage
  /** Empty for the whole. */
  readonly point: string
  /** Hash of the words that were spoken, in hex. */
  readonly hash: string
  readonly voice: VoiceRef
}

const readSpoken = shape.lenient({
  text: [shape.text(80), ''],
  version: [shape.whole(1), 1],
  language: [shape.oneOf(...promiseLanguages), undefined] as const,
  point: [shape.text(80), ''],
  hash: [shape.text(64), ''],
  voice: [parseVoiceRef as shape.Reader<VoiceRef>, undefined] as const,
})

/** Undefined where the voice was taken away, and for a language that this app does not know. */
export function parseSpokenPromise(data: Plain): SpokenPromise | undefined {
  const { language, voice, ...spoken } = readSpoken(data) ?? {}
  return language && voice ? ({ ...spoken, language, voice } as SpokenPromise) : undefined
}

/** What is to be read aloud: the whole, or one point. Undefined where that point is not in it. */
export const wordsToSpeak = (
  text: PromiseText,
  point: string,
  language: PromiseLanguage,
): string | undefined =>
  point === '' ? wordsOfPromise(text, language) : text.points.find(({ id }) => id === point)?.words[language]
