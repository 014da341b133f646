import type { TodayView, VisitItem } from '../../../app/index.ts'
import { parseVisitId } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import type { IconName } from '../../parts/Icon.tsx'
import { isGap } from '../../parts/VisitCard.tsx'
import { useTaskWords } from '../tasks/taskWords.ts'
import { useDayWords } from './dayWords.ts'

const seriesOf = ({ visitId }: VisitItem): string => parseVisitId(visitId)?.seriesId ?? visitId

/** Something that needs the one who looks; the lower `rank`, the more pressing. */
export type Need = {
  readonly rank: number
  readonly href: string
  readonly icon: IconName
  readonly title: string
  readonly what: string
  readonly isGap?: boolean
}

/**
 * All that waits for the one who looks, the most pressing first: what somebody asks, a visit that nobody comes to, what is to be
 * done, then what has time. That a no is to be told is not said here, for this is the page that others see over a shoulder.
 */
export function useNeeds(today: () => TodayView): () => readonly Need[] {
  const { words, dates } = useKith()
  const open = useOpen()
  const trials = createView('trials', () => null)
  const cards = createView('joinCards', () => null)
  const week = createView('week', () => ({ day: null }))
  const tasks = createView('tasks', () => null)
  const agree = createView('toAgree', () => null)
  const medicines = createView('medicineDue', () => null)
  const trust = createView('trust', () => null)
  const say = words.today.waits
  const needs = words.day.needs
  const told = useTaskWords(() => today().date)
  const days = useDayWords(() => today().date)

  const asked = (): readonly Need[] =>
    (week()?.asked ?? []).map((visit) => ({
      ...{ rank: 1, href: `/week/${visit.visitId}`, icon: 'calendar', what: words.week.askedWhat },
      title: words.week.asked(visit.title, dates.day(visit.date), dates.time(visit.start)),
    }))
  const changed = (): readonly Need[] =>
    (week()?.changed ?? []).map((visit) => ({
      ...{ rank: 3, href: `/week/${visit.visitId}`, icon: 'calendar', what: words.rota.changed.can },
      title: words.rota.changed.today(visit.title, dates.day(visit.date), dates.time(visit.start)),
    }))
  const gaps = (): readonly Need[] => {
    const askedFor = new Set(week()?.asked.map(({ visitId }) => visitId))
    const { now, rest, coming, date } = today()
    const missing = [...(now ? [now] : []), ...rest, ...coming].filter(
      (visit) => isGap(visit) && !askedFor.has(visit.visitId),
    )
    // A visit that nobody comes to all week is one thing to look at, and not seven.
    const bySeries = new Map<string, VisitItem[]>()
    for (const visit of missing)
      bySeries.set(seriesOf(visit), [...(bySeries.get(seriesOf(visit)) ?? []), visit])
    return [...bySeries.values()].flatMap(([visit, ...more]): readonly Need[] => {
      if (!visit) return []
      const canYou = open()?.team.iAmHolder ? needs.gapWhatHolder : needs.gapWhat
      const others = more.length > 0 ? [needs.gapMore(more.length)] : []
      const need = { href: `/week/${visit.visitId}`, icon: 'question', isGap: true } as const
      const what = [`${visit.title}.`, ...others, canYou].join(' ')
      return [{ ...need, rank: visit.date === date ? 2 : 6, title: needs.gap(days.when(visit)), what }]
    })
  }
  const toDo = (): readonly Need[] => {
    const { open: all = [], done = [], today: day = '' } = tasks() ?? {}
    const isNow = (date: string) => date !== '' && date <= day
    return [
      ...all.flatMap((task): readonly Need[] => {
        const need = { href: `/tasks/${task.taskId}`, icon: task.picture }
        if (task.isMine && task.taken.length > 1)
          return [{ ...need, rank: 3, title: needs.two(task.title), what: needs.twoWhat }]
        if (!task.isMine && (!task.isFree || task.isOfBefore)) return []
        const what = `${told.when(task)}. ${told.who(task)}.`
        const rank = isNow(task.date) ? (task.isMine ? 3 : 4) : task.isMine ? 5 : 7
        return [{ ...need, rank, title: task.title, what }]
      }),
      ...done
        .filter((task) => task.done.length > 1 && task.done.some((one) => one.by.isMe))
        .map((task) => ({
          ...{ rank: 4, href: `/tasks/${task.taskId}`, icon: task.picture },
          ...{ title: needs.twoDone(task.title), what: needs.twoWhat },
        })),
    ]
  }
  const joining = (): readonly Need[] => {
    const { answersWaiting = 0, questionsWaiting = 0 } = open() ?? {}
    const asks = cards()?.waiting ?? 0
    const people = { href: '/people', icon: 'people' } as const
    return [
      ...(answersWaiting > 0
        ? [{ ...people, rank: 4, title: words.today.answers(answersWaiting), what: words.today.answersWhat }]
        : []),
      ...(questionsWaiting > 0
        ? [{ ...people, rank: 5, title: say.questions(questionsWaiting), what: say.questionsWhat }]
        : []),
      ...(asks > 0
        ? [
            {
              ...{ ...people, rank: 5, href: '/people/cards' },
              ...{ title: words.joinCards.waiting(asks), what: words.joinCards.waitingWhat },
            },
          ]
        : []),
    ]
  }
  const happened = (): readonly Need[] =>
    (agree() ?? [])
      .filter(({ isTime }) => isTime)
      .map(({ visitId, title, person }) => ({
        ...{ rank: 6, href: `/write/${visitId}`, icon: 'check', what: needs.agreeWhat },
        title: person.isMe ? needs.agreeYou(title) : needs.agree(person.name, title),
      }))
  const ofMedicines = (): readonly Need[] => {
    const { asked = 0, reminders = [] } = medicines() ?? {}
    const { review, witness } = words.medicine
    const [first, ...more] = reminders
    const need = { href: '/medicine', icon: 'tablets' } as const
    const one = (of: typeof first): readonly Need[] => {
      if (!of) return []
      const isReview = of.is === 'review'
      const day = dates.longDate(of.day)
      const when = isReview ? review.by(day) : review.lastDay(day)
      return [
        {
          ...{ ...need, rank: 6, title: isReview ? review.row(of.name) : review.rowEnds(of.name) },
          ...(more.length > 0
            ? { what: `${when}. ${review.more(more.length)}.` }
            : { what: when, href: `/medicine/${of.medicineId}` }),
        },
      ]
    }
    const seen = { ...need, rank: 3, title: witness.today(asked), what: witness.todayWhat }
    return [...(asked > 0 ? [seen] : []), ...one(first)]
  }
  /** For whoever writes it down; what it is about is not said here. */
  const trusts = (): readonly Need[] => {
    const { talks = [], holder, iWriteIn = [] } = trust() ?? {}
    const [first, ...more] = talks.filter(
      ({ isDue, audience }) =>
        isDue && (holder?.isMe === true || iWriteIn.includes(audience.circle.circleId)),
    )
    if (!first) return []
    const href = more.length > 0 ? '/trust' : `/trust/${first.talkId}`
    const { title, what } = words.trust.today
    return [{ rank: 6, href, icon: 'people', title: title(more.length + 1), what }]
  }
  const trial = (): readonly Need[] => {
    const all = trials()?.trials ?? []
    const hasToTell =
      all.some(({ stage }) => stage === 'tell') || (trials()?.telling.some(({ done }) => !done) ?? false)
    return [
      ...all.flatMap(({ trialId, stage, iAsk, other, name }): readonly Need[] => {
        const who = words.say.calledName(other?.name ?? name)
        if (stage === 'asked' && !iAsk)
          return [{ rank: 5, href: '/trials', icon: 'calendar', title: say.asked(who), what: say.askedWhat }]
        if (stage === 'answer')
          return [
            {
              ...{ rank: 6, href: `/trials/${trialId}`, icon: 'calendar' },
              ...{ title: say.answer(who), what: say.answerWhat },
            },
          ]
        return []
      }),
      ...(hasToTell
        ? [{ rank: 4, href: '/trials', icon: 'calendar', title: say.trials, what: say.trialsWhat } as const]
        : []),
    ]
  }
  return () =>
    [
      ...asked(),
      ...changed(),
      ...gaps(),
      ...toDo(),
      ...joining(),
      ...happened(),
      ...ofMedicines(),
      ...trusts(),
      ...trial(),
    ].sort((a, b) => a.rank - b.rank)
}
