import { addDays, believedDay, isStanding, selectOccurrences, type Series } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import type { FoundThing } from '../findingTypes.ts'
import { today, type Look } from '../look.ts'
import { moneyOf, moneyPerson } from '../moneyFacts.ts'
import type { Audience, PersonRef } from '../types.ts'
import { selectCards } from './cards.ts'
import { selectOpenConcerns } from './concerns.ts'
import { selectConsents } from './consents.ts'
import { selectContacts } from './contacts.ts'
import { selectDecisions } from './decisions.ts'
import { selectEmergency } from './emergency.ts'
import { selectGoals } from './goals.ts'
import { medicinesOf, wordingsOf } from './medicineFacts.ts'
import { selectMember } from './members.ts'
import { poolOf } from './pool.ts'
import { selectPromises } from './promises.ts'
import { audienceOf, circleFor, peopleOf, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectTaskItems } from './tasks.ts'
import { tinOf } from './tin.ts'
import { selectTrustView } from './trust.ts'

/** Its words, and what it is as a screen gets it: made once it is found. */
export type Findable = {
  readonly words: readonly string[]
  readonly item: () => FoundThing
}

/**
 * All that stands beside what was written of days: as its own pages select it, so that nothing is found that a page does not
 * show to who looks.
 */
export const selectFindable = (look: Look, context: Context, desk: Desk): readonly Findable[] => [
  ...medicines(look),
  ...contacts(look),
  ...people(look),
  ...tasks(look),
  ...goals(look),
  ...visits(look),
  ...cards(look),
  ...emergency(look),
  ...agreed(look, context),
  ...trusted(look),
  ...money(look, context),
  ...concerns(look, context, desk),
]

type More = {
  readonly opens?: string
  readonly date?: string
  readonly by?: PersonRef | null
  readonly audience?: Audience | null
}
const thing = (
  what: FoundThing['what'],
  id: string,
  title: string,
  text: string,
  more: More = {},
): FoundThing => ({
  ...{ kind: 'thing', what, id, title, text },
  ...{ opens: '', date: '', by: null, audience: null },
  ...more,
})

const joined = (...words: readonly string[]): string => words.filter((one) => one.trim() !== '').join('\n')

function medicines(look: Look): readonly Findable[] {
  return [...medicinesOf(look).byId.values()].flatMap((one) =>
    wordingsOf(one).map((head) => ({
      words: [
        ...[head.name, head.strength, head.whatFor, head.isNeeded ? head.tryFirst : '', head.instructions],
        ...[head.because, head.prescriber, head.pharmacy, head.route, head.formulation, head.storage],
      ],
      item: () =>
        thing('medicine', head.id, joined(head.name, head.strength).replace('\n', ' '), head.whatFor, {
          opens: one.id,
          audience: audienceOf(look, head.row.circle),
        }),
    })),
  )
}

const contacts = (look: Look): readonly Findable[] =>
  selectContacts(look).contacts.map(({ contactId, name, what, phones, when, tell, audience }) => ({
    words: [name, what, when, tell, ...phones, ...phones.map((one) => one.replace(/\s/g, ''))],
    item: () => thing('contact', contactId, name, joined(what, ...phones), { opens: contactId, audience }),
  }))

/** Who is in the team, with what they say of themselves where I can read it. */
const people = (look: Look): readonly Findable[] =>
  [...look.state.personById.values()]
    .filter(({ standing }) => standing === 'member')
    .map(({ id }) => {
      const person = personRef(look, id)
      const said = selectMember(look, id)?.sections.flatMap(({ answers }) =>
        answers.flatMap(({ value }) => wordsIn(value)),
      )
      return {
        words: [person.name, person.relation, ...(said ?? [])],
        item: () => thing('person', id, person.name, person.relation, { opens: person.personId }),
      }
    })

/** An answer is words, or has some in it. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

const tasks = (look: Look): readonly Findable[] =>
  selectTaskItems(look).map(({ taskId, title, date, by, audience }) => ({
    words: [title],
    item: () => thing('task', taskId, title, '', { opens: taskId, date, by, audience }),
  }))

const goals = (look: Look): readonly Findable[] =>
  selectGoals(look).goals.map(({ goalId, title, know, steps, words, by, audience }) => ({
    words: [title, know, ...steps.map(({ text }) => text), ...words.map(({ text }) => text)],
    item: () => thing('goal', goalId, title, know, { opens: goalId, by, audience }),
  }))

const daysShown = 62

function visits(look: Look): readonly Findable[] {
  const { series, effects } = scheduleOf(look)
  const day = today(look)
  const dateOf = (id: string, one: Series) => {
    const near = (from: string) => selectOccurrences({ [id]: one }, from, daysShown, effects)
    const isOver = one.until !== '' && one.until < day
    return isOver ? near(addDays(one.until, 1 - daysShown)).at(-1) : near(day < one.from ? one.from : day)[0]
  }
  return [...series].map(([id, { series: one, row, suggestedBy }]) => ({
    words: [one.title, one.place, ...peopleOf(look, planned(one)).map(({ name }) => name)],
    item: () => {
      const next = dateOf(id, one)
      const names = peopleOf(look, planned(one)).map(({ name }) => name)
      return thing('visit', id, one.title, joined(one.place, names.filter(Boolean).join(', ')), {
        opens: next?.visitId ?? '',
        date: next?.date ?? '',
        by: suggestedBy === null ? null : personRef(look, suggestedBy),
        audience: audienceOf(look, row.circle),
      })
    },
  }))
}

const planned = ({ person, others }: Series): readonly PersonId[] =>
  [person, ...others].filter((one) => one !== '') as PersonId[]

const cards = (look: Look): readonly Findable[] =>
  selectCards(look).map(({ cardId, starter, text, audience, by }) => ({
    words: [starter, text],
    item: () => thing('card', cardId, starter, text, { opens: cardId, audience, by }),
  }))

const emergency = (look: Look): readonly Findable[] =>
  selectEmergency(look).fields.flatMap(({ field, lines }) =>
    lines.map(({ lineId, text, phone, person, audience, by }) => ({
      words: [text, phone, person?.name ?? ''],
      item: () =>
        thing('emergency', lineId, '', joined(text, person?.name ?? '', phone), {
          ...{ opens: field, audience, by },
        }),
    })),
  )

function agreed(look: Look, context: Context): readonly Findable[] {
  const { given, between, promises, audience } = selectPromises(look, context)
  const { notes, advocates } = selectDecisions(look)
  return [
    ...promises.flatMap(({ kind, text }) =>
      text.points.map((point) => ({
        words: Object.values(point.words),
        item: () => thing('promise', `${kind}.${point.id}`, '', point.words.en, { opens: kind, audience }),
      })),
    ),
    ...given.map(({ promiseId, person, text }) => ({
      words: [text],
      item: () => thing('promise', promiseId, '', text, { by: person, audience }),
    })),
    ...between.map(({ promiseId, from, text }) => ({
      words: [text],
      item: () => thing('promise', promiseId, '', text, { by: from }),
    })),
    ...selectConsents(look).people.flatMap(({ person, items }) =>
      items.map(({ words, now }) => ({
        words: [words, now.onlyIf],
        item: () =>
          thing('consent', now.consentId, words, now.onlyIf, { by: person, audience: now.audience }),
      })),
    ),
    ...notes.map(({ noteId, decision, help, said, asked, outcome, day, by, audience: whose }) => ({
      words: [decision, help, said, asked, outcome],
      item: () => thing('decision', noteId, decision, outcome, { date: day, by, audience: whose }),
    })),
    ...advocates.map(({ advocateId, name, contact, about, by, audience: whose }) => ({
      words: [name, contact, about],
      item: () => thing('decision', advocateId, name, joined(about, contact), { by, audience: whose }),
    })),
  ]
}

/** What stands of it, and what somebody else would say; what was said before is a fold of its page. */
const trusted = (look: Look): readonly Findable[] =>
  selectTrustView(look).talks.flatMap(({ talkId, heads, offered, audience }) =>
    [...heads, ...offered].map(({ wordingId, title, answers, agreed: steps, sides, by }) => ({
      words: [
        ...[title, ...Object.values(answers).map(({ text }) => text)],
        ...[...steps.map(({ what }) => what), ...sides.map(({ words }) => words)],
      ],
      item: () =>
        thing('trust', wordingId, title, joined(...steps.map(({ what }) => what)), {
          ...{ opens: talkId, by, audience },
        }),
    })),
  )

function money(look: Look, context: Context): readonly Findable[] {
  const circle = circleFor(look, 'money')
  const audience = circle ? audienceOf(look, circle) : null
  const by = (person: string) => moneyPerson(look, person)
  const claims = moneyOf(look, context).ledger.filter(isStanding)
  return [
    ...claims.map(({ id, person, line }) => ({
      words: [line.what, line.kind === 'miles' ? line.why : ''],
      item: () =>
        thing('money', id, line.what, '', {
          ...{ opens: line.date.slice(0, 7), date: line.date, by: by(person), audience },
        }),
    })),
    ...(circle ? tinOf(look, context).lines : [])
      .filter(({ kind }) => kind !== 'spent')
      .map(({ id, what, date, by: who }) => ({
        words: [what],
        item: () => thing('tin', id, what, '', { date, by: by(who), audience }),
      })),
    ...poolOf(look).map(({ id, by: who, entry }) => ({
      words: [entry.what],
      item: () => thing('fund', id, entry.what, '', { date: entry.date, by: by(who), audience }),
    })),
  ]
}

/** Only behind the PIN, for others may hold this phone; and by who is in its group, whom it is about never. */
const concerns = (look: Look, context: Context, desk: Desk): readonly Findable[] =>
  selectOpenConcerns(look, context, desk).map(({ id, what, author, at, more }) => ({
    words: [what, ...more.flatMap(({ values }) => values.map(({ value }) => value))],
    item: () =>
      thing('concern', id, '', what, {
        ...{ opens: id, date: believedDay('', at), by: personRef(look, author as PersonId) },
      }),
  }))
