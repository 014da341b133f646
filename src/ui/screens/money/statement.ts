import type { MoneyView, PayItem } from '../../../app/index.ts'
import { csvOf, milesOf, poundsOf, type SpentCategory } from '../../../domain/index.ts'
import type { Words } from '../../words/index.ts'

/** What counts: agreed, or paid as somebody said. */
export const isCounted = ({ state }: PayItem): boolean => state === 'agreed' || state === 'paid'

export const sumOf = (items: readonly PayItem[]): number =>
  items.filter(isCounted).reduce((sum, one) => sum + one.line.pence, 0)

export function kindOf({ line }: PayItem, say: Words['money']): string {
  return line.kind === 'spent' ? say.categories[line.category] : say.accounts[line.kind]
}

export const accountName = (account: string, say: Words['money']): string =>
  account === 'hours' || account === 'miles'
    ? say.accounts[account]
    : say.categories[account as SpentCategory]

/** The month as a table for a spreadsheet, each thing a row, also what waits. */
export function statementCsv(
  view: MoneyView,
  words: Pick<Words, 'money' | 'account' | 'moneyPaper'>,
): string {
  const say = words.money
  const { columns, yes, no } = say.sheet
  const head = [
    ...[columns.date, columns.who, columns.what, columns.kind, columns.hours, columns.miles, columns.amount],
    ...[columns.from, columns.receipt, columns.own, columns.agreed, columns.state, columns.rates],
  ]
  const rows = [...view.items].reverse().map((item) => {
    const { line } = item
    return [
      ...[line.date, item.person.name, line.what, kindOf(item, say)],
      line.kind === 'hours' ? decimalHours(line.minutes) : '',
      line.kind === 'miles' ? milesOf(line.miles) : '',
      poundsOf(line.pence),
      line.kind === 'spent' ? say.paidFrom[line.paid] : '',
      line.kind === 'spent' ? (line.receipt ? yes : no) : '',
      item.onPaper
        ? words.moneyPaper.tick(item.person.name, item.onPaper.by.name, false)
        : item.isOwnWord
          ? yes
          : no,
      item.agreedBy.map((one) => one.name).join('; '),
      say.states[item.state],
      line.kind === 'hours' ? poundsOf(line.rate) : line.kind === 'miles' ? line.rates.slice(0, 8) : '',
    ]
  })
  const moved = (view.account?.moves ?? []).map(({ date, by, what, kind, pence }) => [
    ...[date, by.name, what, words.account.kinds[kind], '', '', poundsOf(pence)],
    ...['', '', '', '', '', ''],
  ])
  return csvOf([head, ...rows, ...moved, ...balances(view, words)])
}

/** "1.75" of 105 minutes, a hundredth of an hour at the finest. */
const decimalHours = (minutes: number): string => poundsOf(Math.round((minutes * 100) / 60))

/** Of the account: what was in it, what came and went, and what is left. */
export const accountSums = ['opening', 'came', 'out', 'spent', 'closing'] as const

/** What there was at the beginning and is at the end, each on its last lines. */
function balances({ account }: MoneyView, { account: say }: Pick<Words, 'account'>): readonly string[][] {
  if (!account) return []
  return accountSums.map((one) => [
    ...['', '', say.sums[one], '', '', '', poundsOf(account[one])],
    ...['', '', '', '', '', ''],
  ])
}
