import type {
  BetweenPromise,
  PromiseItem,
  PromisesView,
  PromiseVoice,
  SignatureItem,
} from '../../../src/app/index.ts'
import { promiseChanges, shippedPromises } from '../../../src/domain/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { hello } from './media.ts'
import { at } from './team.ts'

const textOf = (kind: string, version: number) => {
  const found = shippedPromises.find((text) => text.kind === kind && text.version === version)
  if (!found) throw new Error('It comes with the app')
  return found
}

const signature = (eyes: Eyes, name: Parameters<Eyes['of']>[0], version: number): SignatureItem => ({
  signatureId: `signed-${name}`,
  person: eyes.of(name),
  by: null,
  version,
  points: textOf('support', version).points.map(({ id }) => ({ id, how: 'ticked' })),
  pointsOf: textOf('support', version).points.length,
  how: { kind: 'name', name: eyes.of(name).name },
  questions: '',
  at: at(-30, 10),
  reviewOn: '2027-05-21',
  reviewDue: false,
  sameWords: true,
  withdrawnAt: null,
  canWithdraw: eyes.me === name,
  saved: 'sent',
})

/** All of it, and two points; the words of one are others now, which the Holder alone is told. */
const voicesOf = (eyes: Eyes): readonly PromiseVoice[] => {
  const voice = { voice: hello, language: 'en', sameWords: true, saved: 'sent' } as const
  const all: readonly PromiseVoice[] = [
    { ...voice, voiceId: 'voice-all', pointId: '' },
    { ...voice, voiceId: 'voice-all-easy', pointId: '', language: 'easy' },
    { ...voice, voiceId: 'voice-fair', pointId: 'fair' },
    { ...voice, voiceId: 'voice-truth', pointId: 'truth', language: 'easy' },
    { ...voice, voiceId: 'voice-money', pointId: 'money', sameWords: false, saved: 'on-this-phone' },
  ]
  return all.filter(({ sameWords }) => sameWords || eyes.me === 'maureen')
}

const wave = [[60, 260, 140, 120, 220, 300, 300, 110, 380, 290, 470, 130, 560, 280, 700, 180, 930, 210]]

const betweenOf = (eyes: Eyes): readonly BetweenPromise[] => {
  const other = eyes.me === 'maureen' ? 'priya' : 'maureen'
  const common = { at: at(-4, 10), saved: 'sent', canAnswer: false } as const
  return [
    {
      ...{ ...common, promiseId: 'between-1', from: eyes.of(other), to: eyes.of(eyes.me), state: 'promised' },
      ...{ text: 'I never speak of the night in Leeds.', canTakeBack: false },
    },
    {
      ...{ ...common, promiseId: 'between-2', from: eyes.of(eyes.me), to: eyes.of(other), state: 'asked' },
      ...{ text: 'Ring me before eight if you are late.', canAnswer: true, canTakeBack: false },
    },
  ]
}

/** Maureen signed with a mark, Anne an older version; how Mr Clough agreed Priya wrote down. */
export function promisesOf(scene: SceneName, eyes: Eyes): PromisesView {
  const empty = scene === 'empty'
  const signed: readonly SignatureItem[] = [
    { ...signature(eyes, 'maureen', 2), how: { kind: 'mark', strokes: wave } },
    { ...signature(eyes, 'priya', 1), reviewOn: '2026-11-01', reviewDue: true },
    {
      ...signature(eyes, 'anne', 2),
      how: { kind: 'voice', voice: hello },
      questions: 'Can we talk about the rates again in spring?',
      points: textOf('support', 2)
        .points.slice(2)
        .map(({ id }) => ({ id, how: 'talked' as const })),
    },
    {
      ...signature(eyes, 'clough', 2),
      by: eyes.of('priya'),
      how: { kind: 'witness', words: 'I read it to him at his door. He said: “Aye, all of it.”' },
    },
  ]
  const mine = empty ? null : (signed.find((one) => one.person.isMe) ?? null)
  const support: PromiseItem = {
    kind: 'support',
    text: textOf('support', 2),
    voices: empty ? [] : voicesOf(eyes),
    signed: empty ? [] : signed,
    past: empty ? [] : [{ ...signature(eyes, 'bev', 1), withdrawnAt: at(-3, 10) }],
    mine,
    changed:
      mine?.version === 1 ? (promiseChanges(textOf('support', 1), textOf('support', 2), 'en') ?? null) : null,
    canSign: true,
  }
  const member: PromiseItem = {
    ...support,
    kind: 'member',
    text: textOf('member', 1),
    voices: [],
    signed: [],
    past: [],
    mine: null,
    changed: null,
    canSign: eyes.me !== 'maureen',
  }
  return {
    promises: [support, member],
    given: empty
      ? []
      : [
          {
            promiseId: 'given-1',
            person: eyes.of('priya'),
            text: 'I ring the bell twice, and I wait.',
            at: at(-9, 10),
          },
        ],
    between: empty ? [] : betweenOf(eyes),
    people: eyes.people,
    audience: eyes.audience('everyone'),
    iAmHolder: eyes.me === 'maureen',
  }
}
