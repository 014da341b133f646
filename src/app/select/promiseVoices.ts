import { parseSpokenPromise, wordsToSpeak, type PromiseText, type SpokenPromise } from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import { textHash } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { savedOf, type Look, type Placed } from '../look.ts'
import type { PromiseVoice } from '../promiseTypes.ts'
import { voiceItem } from './media.ts'
import { ownRows } from './ownRows.ts'

type Spoken = { readonly row: Placed<Row>; readonly spoken: SpokenPromise }

/** Of the Holder's devices alone: whoever has the circle's key could put other words into her promise. The oldest first. */
export const spokenPromises = (look: Look): readonly Spoken[] =>
  ownRows(look, documentTypes.promiseVoice).flatMap(({ row, person, isOwn }) => {
    const isHers = isOwn && person === look.state.holder && row.circle.purpose === 'everyone'
    const spoken = isHers ? parseSpokenPromise(row.data) : undefined
    return spoken ? [{ row, spoken }] : []
  })

/**
 * By the words and not by the version: a point that stayed as it was is still heard in the next one. Two that were made on two
 * phones at once are both there.
 */
export const selectVoices = (
  look: Look,
  texts: readonly PromiseText[],
  text: PromiseText,
): readonly PromiseVoice[] =>
  spokenPromises(look)
    .flatMap(({ row, spoken }) => {
      if (kindOf(texts, spoken) !== text.kind) return []
      const words = wordsToSpeak(text, spoken.point, spoken.language)
      const sameWords = words !== undefined && textHash(words) === spoken.hash
      if (!sameWords && look.me !== look.state.holder) return []
      return [
        {
          ...{ voiceId: row.document, pointId: spoken.point, language: spoken.language },
          ...{ voice: voiceItem(look, spoken.voice), sameWords, saved: savedOf(look, row.unsent > 0) },
        },
      ]
    })
    .toReversed()

export const kindOf = (
  texts: readonly PromiseText[],
  { text }: Pick<SpokenPromise, 'text'>,
): PromiseText['kind'] | undefined => texts.find(({ textId }) => textId === text)?.kind
