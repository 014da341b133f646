import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { wordsToSpeak } from '../../domain/index.ts'
import { textHash } from '../../keys/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { useVoice } from '../media.ts'
import type { PromiseCommands } from '../promiseTypes.ts'
import { promiseText, promiseTexts } from '../select/promises.ts'
import { kindOf, spokenPromises } from '../select/promiseVoices.ts'
import { edited, write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>

/** The new one is there before any other goes. */
export async function savePromiseVoice(
  context: Context,
  { textId, version, language, pointId, mediaId }: PromiseCommands['savePromiseVoice']['takes'],
): Promise<Result<{ voiceId: string }, AppRefusal>> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const texts = promiseTexts(look)
  const text = promiseText(texts, { text: textId, version })
  const words = text && wordsToSpeak(text, pointId, language)
  if (!text || words === undefined) return refuse({ kind: 'not-found' })
  const before = spokenPromises(look).filter(
    ({ spoken }) =>
      kindOf(texts, spoken) === text.kind && spoken.point === pointId && spoken.language === language,
  )
  const voice = await useVoice(context, mediaId)
  if (!voice.ok) return voice
  const written = await write(context, everyone(look.state.team), 'living', (place) =>
    context.documents.create(place, documentTypes.promiseVoice, (draft) => {
      const spoken = { text: textId, version, language, point: pointId, hash: textHash(words) }
      Object.assign(draft, spoken, { voice: voice.value as unknown as Plain })
    }),
  )
  if (!written.ok) return written
  for (const { row } of before) {
    const gone = await takeAway(context, row.document)
    if (!gone.ok) return gone
  }
  return ok({ voiceId: written.value.document })
}

export async function removePromiseVoice(
  context: Context,
  { voiceId }: PromiseCommands['removePromiseVoice']['takes'],
): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const isThere = spokenPromises(look).some(({ row }) => row.document === voiceId)
  return isThere ? takeAway(context, voiceId) : refuse({ kind: 'not-found' })
}

async function takeAway(context: Context, document: string): Done {
  const done = await edited(context, document, (draft) => {
    delete draft['voice']
  })
  return done.ok ? ok(null) : done
}
