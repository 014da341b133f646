import { Show } from 'solid-js'
import { addMonths } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useSearchParams } from '../router.tsx'
import { Chart, monthName } from './medicine/Chart.tsx'

/** The month as a sheet that a pharmacist knows: across the days, down the medicines and their times. */
export function MedicineChart() {
  const { words, dates } = useKith()
  const [search] = useSearchParams()
  const view = createView('medicineChart', () => ({ month: search.month ?? null }))
  const say = words.medicine.chart
  return (
    <Screen title={say.title} lead={say.lead} wide back={{ href: '/medicine', to: words.medicine.title }}>
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.medicine.notYours} />}>
            {(chart) => (
              <div class="stack-l">
                <nav class="btns-two no-print" aria-label={say.title}>
                  <A class="btn btn-line" href={`/medicine/chart?month=${addMonths(chart().month, -1)}`}>
                    <Icon name="back" />
                    {say.before}
                  </A>
                  <A class="btn btn-line" href={`/medicine/chart?month=${addMonths(chart().month, 1)}`}>
                    {say.after}
                    <Icon name="next" />
                  </A>
                </nav>
                <PaperSheet
                  kind="medicines"
                  subject={chart().month}
                  circle={chart().audience.circle}
                  heading={say.heading(monthName(dates, chart().month))}
                  of={[chart().holder.name, chart().born === '' ? '' : say.born(dates.longDate(chart().born))]
                    .filter(Boolean)
                    .join('. ')}
                >
                  <Chart chart={chart()} />
                </PaperSheet>
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
