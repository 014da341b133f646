import { Show } from 'solid-js'
import type { MoneyView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useSearchParams } from '../router.tsx'
import { ClaimForm } from './money/ClaimForm.tsx'
import type { Begin, ClaimKind } from './money/draft.ts'

export const MoneyHours = () => <MoneyClaim kind="hours" />
export const MoneyMiles = () => <MoneyClaim kind="miles" />
export const MoneySpent = () => <MoneyClaim kind="spent" />

/** One claim on a page of its own; of a visit, with what is known of it. */
function MoneyClaim(props: { kind: ClaimKind }) {
  const { words, dates, clock } = useKith()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { visit: visitId = '' } = search
  // Of a visit of last month, what is known of it stands in that month.
  const month = /\d{4}-\d{2}(?=-\d{2}$)/.exec(visitId)?.[0] ?? null
  const view = createView('money', () => ({ month }))
  const say = words.money.form
  const isOnPaper = () => search.paper === 'yes'
  const titles = { hours: say.hoursTitle, miles: say.milesTitle, spent: say.spentTitle }
  const begin = (now: MoneyView): Begin => {
    const one = now.toClaim.find((item) => item.visitId === visitId)
    const fromTin = search.paid === 'tin' ? ({ paid: 'float' } as const) : {}
    const whose = isOnPaper() ? { paperName: '' } : { rate: now.myRate }
    const common = { date: dates.plainDate(clock.now()), ...whose, ...fromTin }
    return one
      ? {
          ...common,
          date: one.date,
          visitId,
          what: one.title,
          minutes: one.minutes,
          travel: one.travel,
          planned: one.miles,
        }
      : common
  }
  return (
    <Screen
      title={titles[props.kind]}
      lead={isOnPaper() ? words.moneyPaper.formLead : undefined}
      back={
        isOnPaper()
          ? { href: '/money/paper', to: words.moneyPaper.title }
          : { href: '/money', to: words.money.title }
      }
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={now().readers.length > 0}>
            <ClaimForm
              kind={props.kind}
              view={now()}
              begin={begin(now())}
              instead={[]}
              onDone={() => navigate('/money')}
            />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
