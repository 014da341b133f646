import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  consentFacts,
  consentLimits,
  isPlainDate,
  tidyBehalf,
  tidyText,
  type OnBehalf,
} from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { ConsentCommands } from '../consentTypes.ts'
import type { Context } from '../context.ts'
import { useVoice } from '../media.ts'
import { selectConsents } from '../select/consents.ts'
import { write } from '../writing.ts'

export const consentCommands: CommandTable<ConsentCommands> = {
  sayConsent: { on: 'team', run: sayConsent },
  withdrawConsent: { on: 'team', run: withdrawConsent },
}

/** A yes, a no or what lies between. Whatever it is, nothing else changes by it. */
export async function sayConsent(
  context: Context,
  takes: Commands['sayConsent']['takes'],
): Promise<Result<{ consentId: string }, AppRefusal>> {
  const words = tidyText(takes.words, consentLimits.words)
  const onlyIf = tidyText(takes.onlyIf, consentLimits.words)
  const behalf = tidyBehalf(takes.behalf)
  if (!words.ok) return words
  if (!onlyIf.ok) return onlyIf
  if (!behalf.ok) return behalf
  if (takes.purpose === 'own' && words.value === '') return refuse({ kind: 'nothing-yet' })
  if (takes.answer === 'only-if' && onlyIf.value === '') return refuse({ kind: 'nothing-yet' })
  if (behalf.value !== null && !isOther(context, behalf.value)) return refuse({ kind: 'not-allowed' })
  const voice = takes.voiceId ? await useVoice(context, takes.voiceId) : ok(null)
  if (!voice.ok) return voice
  const day = (date: string | null): string => (date !== null && isPlainDate(date) ? date : '')
  const said = await sayTo(context, takes.circleId as CircleId, consentFacts.said, {
    ...{ purpose: takes.purpose, answer: takes.answer, format: takes.format },
    ...{ words: words.value, onlyIf: takes.answer === 'only-if' ? onlyIf.value : '' },
    voice: voice.value && { ...voice.value },
    behalf: behalf.value === null ? null : { ...behalf.value },
    until: day(takes.until),
    review: day(takes.reviewOn),
  })
  return said.ok ? ok({ consentId: said.value }) : said
}

const isOther = (context: Context, { person }: OnBehalf): boolean =>
  person !== context.me() && context.state()?.personById.get(person as PersonId)?.standing === 'member'

/** In the circle where it was said, so that whoever read the one reads the other. */
async function withdrawConsent(
  context: Context,
  { consentId }: Commands['withdrawConsent']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const found =
    look &&
    selectConsents(look)
      .people.flatMap(({ items }) => items)
      .flatMap(({ now, beside, before }) => [now, ...(beside ? [beside] : []), ...before])
      .find((one) => one.consentId === consentId)
  if (!found) return refuse({ kind: 'not-found' })
  if (!found.canWithdraw) return refuse({ kind: 'not-allowed' })
  const circle = found.audience.circle.circleId as CircleId
  const said = await sayTo(context, circle, consentFacts.withdrawn, { consent: consentId })
  return said.ok ? ok(null) : said
}

async function sayTo(
  context: Context,
  circle: CircleId,
  type: string,
  data: Plain,
): Promise<Result<string, AppRefusal>> {
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(written.value.fact) : written
}
