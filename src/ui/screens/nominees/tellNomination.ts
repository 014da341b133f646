import type { NomineeItem, PersonRef } from '../../../app/index.ts'
import { circleName } from '../../parts/Audience.tsx'
import type { Dates } from '../../words/dates.ts'
import type { Words } from '../../words/index.ts'

type Told = Omit<NomineeItem, 'nominationId' | 'since' | 'asksAgain' | 'letIn' | 'shared'> & {
  /** Null for one that is not said yet. */
  readonly since: number | null
}

const year = 365 * 86_400_000

/** A nomination in sentences, for whoever reads it. */
export function tellNomination(
  words: Words,
  dates: Dates,
  now: number,
  item: Told,
  holder: PersonRef,
): readonly string[] {
  const say = words.nominees.tell
  const called = (person: PersonRef) => (person.isMe ? say.you : words.say.calledName(person.name))
  const inside = (person: PersonRef) =>
    person.isMe ? words.happened.you.who : words.say.calledName(person.name)
  const day = (at: number) => dates.longDate(dates.plainDate(at))
  const who = called(item.person)
  const begins =
    item.standing === 'waiting'
      ? say.begins(item.voices, item.starters.map(inside))
      : item.since === null
        ? say.fromNow
        : say.since(day(item.since))
  const isYearly = holder.isMe && item.endsAt - now > year
  return [
    say.may(who, item.powers),
    item.circles.length > 0 ? say.circles(item.circles.map((circle) => circleName(words, circle))) : '',
    begins,
    item.standing === 'waiting' && item.startedBy.length > 0 ? say.started(item.startedBy.map(called)) : '',
    isYearly ? `${say.until(day(item.endsAt))} ${say.yearly}` : say.until(day(item.endsAt)),
    say.basis(item.basis, item.basis === 'asked' ? inside(item.person) : who, called(holder)),
    item.evidence === '' ? '' : say.evidence(item.evidence),
  ].filter((line) => line !== '')
}
