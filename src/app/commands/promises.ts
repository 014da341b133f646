import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import {
  isPlainDate,
  markSize,
  parseOwnText,
  pointsFrom,
  promiseFacts,
  promiseLimits,
  tidyName,
  tidyText,
  wordsOfPromise,
  type SignedHow,
} from '../../domain/index.ts'
import { textHash, type PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf } from '../look.ts'
import { useVoice } from '../media.ts'
import type { PromiseCommands, SignHow } from '../promiseTypes.ts'
import { canPromise, promiseText, promiseTexts, selectPromises } from '../select/promises.ts'
import { write } from '../writing.ts'
import { answerPromise, endBetween, promisePerson } from './promisesBetween.ts'
import { removePromiseVoice, savePromiseVoice } from './promiseVoices.ts'

type Done = Promise<Result<null, AppRefusal>>

export const promiseCommands: CommandTable<PromiseCommands> = {
  signPromise: { on: 'team', run: signPromise },
  withdrawPromise: { on: 'team', run: withdrawPromise },
  savePromiseText: { on: 'team', run: savePromiseText },
  savePromiseVoice: { on: 'team', run: savePromiseVoice },
  removePromiseVoice: { on: 'team', run: removePromiseVoice },
  givePromise: { on: 'team', run: givePromise },
  promisePerson: { on: 'team', run: promisePerson },
  answerPromise: { on: 'team', run: answerPromise },
  takeBackPromise: { on: 'team', run: takeBackPromise },
}

export async function signPromise(
  context: Context,
  takes: Commands['signPromise']['takes'],
): Promise<Result<{ signatureId: string }, AppRefusal>> {
  const look = context.look()
  const { textId, version, language, forPersonId } = takes
  const text = look && promiseText(promiseTexts(look), { text: textId, version })
  if (!look || !text) return refuse({ kind: 'not-found' })
  const person = (forPersonId ?? look.me) as PersonId
  const isHere = look.state.personById.get(person)?.standing === 'member'
  const isMine = person === look.me
  if (!isHere || !canPromise(look, text.kind, person) || isMine === (takes.how.kind === 'witness'))
    return refuse({ kind: 'not-allowed' })
  const questions = tidyText(takes.questions, promiseLimits.words)
  if (!questions.ok) return questions
  const points = text.points.flatMap(({ id }) => takes.points.find((one) => one.id === id) ?? [])
  if (points.length === 0) return refuse({ kind: 'nothing-yet' })
  const how = await tidyHow(context, takes.how)
  if (!how.ok) return how
  const review = takes.reviewOn !== null && isPlainDate(takes.reviewOn) ? takes.reviewOn : ''
  const signed = await sayToAll(context, promiseFacts.signed, {
    ...{ kind: text.kind, text: textId, version, language },
    hash: textHash(wordsOfPromise(text, language)),
    points: points.map(({ id, how: agreed }) => ({ id, how: agreed })),
    how: how.value as Plain,
    person: isMine ? '' : person,
    ...{ review, questions: questions.value },
  })
  return signed.ok ? ok({ signatureId: signed.value }) : signed
}

/** A name that is there, a mark that was drawn, a voice that was kept, words of who saw it. */
async function tidyHow(context: Context, how: SignHow): Promise<Result<SignedHow, AppRefusal>> {
  switch (how.kind) {
    case 'name': {
      const name = tidyName(how.name, promiseLimits.title)
      return name.ok ? ok({ kind: 'name', name: name.value }) : name
    }
    case 'mark': {
      const on = (dot: number) => Math.min(Math.max(Math.round(dot) || 0, 0), markSize.width)
      const strokes = how.strokes
        .slice(0, promiseLimits.strokes)
        .map((stroke) => stroke.slice(0, promiseLimits.dots).map(on))
        .filter((stroke) => stroke.length >= 2)
      return strokes.length > 0 ? ok({ kind: 'mark', strokes }) : refuse({ kind: 'nothing-yet' })
    }
    case 'voice': {
      const voice = await useVoice(context, how.mediaId)
      return voice.ok ? ok({ kind: 'voice', voice: voice.value }) : voice
    }
    case 'witness': {
      const words = tidyText(how.words, promiseLimits.words)
      if (!words.ok) return words
      return words.value === ''
        ? refuse({ kind: 'nothing-yet' })
        : ok({ kind: 'witness', words: words.value })
    }
  }
}

async function withdrawPromise(
  context: Context,
  { signatureId }: Commands['withdrawPromise']['takes'],
): Done {
  const look = context.look()
  const found =
    look &&
    selectPromises(look, context)
      .promises.flatMap(({ signed, past }) => [...signed, ...past])
      .find((one) => one.signatureId === signatureId)
  if (!found) return refuse({ kind: 'not-found' })
  if (!found.canWithdraw) return refuse({ kind: 'not-allowed' })
  const said = await sayToAll(context, promiseFacts.withdrawn, { signature: signatureId })
  return said.ok ? ok(null) : said
}

async function savePromiseText(
  context: Context,
  takes: Commands['savePromiseText']['takes'],
): Promise<Result<{ textId: string }, AppRefusal>> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const title = tidyName(takes.title, promiseLimits.title)
  if (!title.ok) return title
  const paragraphs: string[] = []
  for (const typed of takes.points) {
    const point = tidyText(typed, promiseLimits.point)
    if (!point.ok) return point
    if (point.value !== '') paragraphs.push(point.value)
  }
  if (paragraphs.length === 0) return refuse({ kind: 'nothing-yet' })
  if (paragraphs.length > promiseLimits.points)
    return refuse({ kind: 'too-long', most: promiseLimits.points })
  const latest = promiseTexts(look)
    .filter((text) => text.kind === 'own')
    .at(-1)
  const row = latest && rowsOf(look, documentTypes.promiseText).find((one) => one.document === latest.textId)
  const before = (row && parseOwnText(row.data)?.points) ?? []
  const version = (latest?.version ?? 0) + 1
  const points = pointsFrom(paragraphs, before).map(({ id, text }) => ({ id, text }))
  const written = await write(context, everyone(look.state.team), 'living', (place) =>
    context.documents.create(place, documentTypes.promiseText, (draft) => {
      Object.assign(draft, { version, title: title.value, points })
    }),
  )
  return written.ok ? ok({ textId: written.value.document }) : written
}

export async function givePromise(
  context: Context,
  takes: Commands['givePromise']['takes'],
): Promise<Result<{ promiseId: string }, AppRefusal>> {
  const text = tidyText(takes.text, promiseLimits.words)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  const said = await sayToAll(context, promiseFacts.given, { text: text.value })
  return said.ok ? ok({ promiseId: said.value }) : said
}

async function takeBackPromise(context: Context, { promiseId }: Commands['takeBackPromise']['takes']): Done {
  const look = context.look()
  const found = look && selectPromises(look, context).given.find((one) => one.promiseId === promiseId)
  if (!found) return endBetween(context, promiseId)
  if (!found.person.isMe) return refuse({ kind: 'not-allowed' })
  const said = await sayToAll(context, promiseFacts.takenBack, { promise: promiseId })
  return said.ok ? ok(null) : said
}

async function sayToAll(context: Context, type: string, data: Plain): Promise<Result<string, AppRefusal>> {
  const team = context.state()?.team
  if (team === undefined) return refuse({ kind: 'not-found' })
  const written = await write(context, everyone(team), 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(written.value.fact) : written
}
