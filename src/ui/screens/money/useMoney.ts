import type { PayItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

type Line = PayItem['line']

/** What a line says, in words. */
export function useMoney() {
  const { words, dates } = useKith()
  const say = words.money
  /** "2 hours, Morning": what it is of. */
  const what = (line: Line | PayItem['instead'][number]): string => {
    const about = line.what === '' ? [] : [line.what]
    switch (line.kind) {
      case 'hours':
        return [say.hours(line.minutes), ...about].join(', ')
      case 'miles':
        return [`${say.miles(line.miles)} ${say.vehicles[line.vehicle]}`, ...about].join(', ')
      case 'spent':
        return [...about, say.categories[line.category]].join(', ')
    }
  }
  /** The smaller things there are to know of it, a line each. */
  const notes = (item: PayItem): readonly string[] => {
    const { line } = item
    const own: readonly (string | false)[] =
      line.kind === 'hours'
        ? [
            line.rate > 0 && say.at(say.amount(line.rate)),
            line.travel > 0 && say.travel(say.hours(line.travel)),
          ]
        : line.kind === 'miles'
          ? [line.passenger > 0 && say.with(say.miles(line.passenger)), line.why]
          : [say.paidFrom[line.paid], item.agreedBefore !== null && say.before(item.agreedBefore.name)]
    return [
      ...own,
      ...item.instead.map((one) => say.insteadOf(`${what(one)}, ${say.amount(one.pence)}`)),
    ].filter((note) => note !== false && note !== '') as readonly string[]
  }
  /** What should be looked at before anybody says yes. */
  const doubts = (item: PayItem): readonly string[] =>
    [
      item.differs && say.differs,
      item.twin && say.twin,
      item.twinOf !== null && words.moneyPaper.twinOf(item.twinOf.name, item.twinOf.isMe),
      item.isLongAgo && words.moneyPaper.longAgo(dates.longDate(item.line.date)),
      item.visitMinutes !== null && say.visitWas(say.hours(item.visitMinutes)),
      item.byRates !== null && say.byRates(say.amount(item.byRates)),
    ].filter((doubt) => doubt !== false)
  const who = (item: PayItem): string => (item.person.isMe ? say.you : words.say.calledName(item.person.name))
  return { what, notes, doubts, who, day: (line: Line) => dates.day(line.date) }
}
