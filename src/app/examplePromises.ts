import { ok, type Result } from '../base/index.ts'
import { everyone } from '../circles/index.ts'
import { addDays, shippedPromises, wallOf } from '../domain/index.ts'
import { sayConsent } from './commands/consents.ts'
import { givePromise, signPromise } from './commands/promises.ts'
import { offerTrial } from './commands/trials.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import type { Session } from './desk.ts'

/** Answers `not-found` for as long as their phone has not heard of what they are asked about. */
type Retry = (
  attempt: () => Promise<Result<unknown, AppRefusal>>,
) => Promise<Result<unknown, AppRefusal> | undefined>

const wave = [60, 260, 140, 120, 220, 300, 300, 110, 380, 290, 470, 130, 560, 280, 700, 180, 930, 210]

/** The promise signed by three, one of an older version; a no to photos; a trial with a volunteer who said yes. */
export async function promiseExample(
  context: Context,
  sessionOf: (name: string) => Session | undefined,
  retry: Retry,
): Promise<Result<null, AppRefusal>> {
  const state = context.state()
  const today = wallOf(context.ports.clock.now(), context.ports.timeZone).date
  const circleId = everyone(state?.team ?? ('' as never))
  const signed = await signPromise(context, {
    ...signing(2),
    how: { kind: 'mark', strokes: [wave] },
    reviewOn: addDays(today, 182),
  })
  if (!signed.ok) return signed
  const refused = await sayConsent(context, {
    circleId,
    purpose: 'photos',
    words: 'On the co-op’s web page',
    answer: 'no',
    onlyIf: '',
    format: 'said',
    behalf: null,
    until: null,
    reviewOn: null,
  })
  if (!refused.ok) return refused
  const given = await givePromise(context, { text: 'I say so when I am tired, and I do not pretend.' })
  if (!given.ok) return given
  for (const [name, version] of [
    ['Anne Holroyd', 1],
    ['Priya Shah', 2],
  ] as const) {
    const how = { kind: 'name', name } as const
    const done = await sessionOf(name)?.run('signPromise', { ...signing(version), how, reviewOn: null })
    if (done && !done.ok) return done
  }
  const bev = [...(state?.personById.values() ?? [])].find(({ name }) => name === 'Bev Sutcliffe')
  const trial = await offerTrial(context, {
    personId: bev?.id ?? null,
    name: 'Bev Sutcliffe',
    sessions: [-2, 1].map((days) => ({ date: addDays(today, days), start: '15:30' })),
    pence: 0,
    words: 'Tea and cards, and see whether we get on.',
  })
  if (!trial.ok) return trial
  const { trialId } = trial.value
  const session = sessionOf('Bev Sutcliffe')
  const replied = session && (await retry(() => session.run('replyToTrial', { trialId, yes: true, how: '' })))
  return replied && !replied.ok ? replied : ok(null)
}

const signing = (version: number) =>
  ({
    textId: 'kith-support',
    version,
    language: 'en',
    points: (
      shippedPromises.find((text) => text.kind === 'support' && text.version === version)?.points ?? []
    ).map(({ id }) => ({ id, how: 'ticked' as const })),
    forPersonId: null,
    questions: '',
  }) as const
