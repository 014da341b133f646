import type { VisitPlan } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

type Rule = Pick<Required<VisitPlan>, 'repeat' | 'interval' | 'nth' | 'weekdays' | 'from'>

/** "every Monday and Friday", "every month on the last Sunday" */
export function useRuleWords(): (rule: Rule) => string {
  const { words, dates } = useKith()
  return (rule) =>
    words.week.rule(
      rule,
      rule.weekdays.toSorted((a, b) => a - b).map(dates.weekday),
      dates.day(rule.from),
      Number(rule.from.slice(8)),
    )
}
