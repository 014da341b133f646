import { For, Show } from 'solid-js'
import type { TrendView } from '../../../app/index.ts'
import { noticedBounds, type NoticedWhat } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { amountWords } from './noticedWords.ts'

const width = 360
const height = 180
const left = 4
const base = 150
const top = 14

/** Each word as a mark on its day. What is drunk lies on top of one another; everything else stands at its own height. */
export function Chart(props: { what: NoticedWhat; days: TrendView['days']; label: string }) {
  const { words, dates } = useKith()
  const isStacked = () => props.what === 'drink'
  const step = () => (width - 2 * left) / Math.max(props.days.length, 1)
  const x = (n: number) => left + step() * (n + 0.5)
  const range = (): readonly [number, number] => {
    const bounds = noticedBounds[props.what] ?? [0, 1]
    if (bounds[1] <= 10) return bounds
    const heights = props.days.map(({ said }) =>
      isStacked()
        ? said.reduce((all, one) => all + one.amount, 0)
        : Math.max(0, ...said.map((one) => one.amount)),
    )
    const most = Math.max(1, ...heights)
    const all = props.days.flatMap(({ said }) => said.map((one) => one.amount))
    return props.what === 'weight' ? [Math.min(...all) * 0.97, most * 1.02] : [0, most]
  }
  const y = (amount: number) => {
    const [least, most] = range()
    return base - ((amount - least) / Math.max(most - least, 1)) * (base - top)
  }
  const below = (said: TrendView['days'][number]['said'], n: number) =>
    said.slice(0, n).reduce((all, one) => all + one.amount, 0)
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      <line class="chart-base" x1={left} x2={width - left} y1={base} y2={base} />
      <line class="chart-line" x1={left} x2={width - left} y1={top} y2={top} />
      <Show when={(noticedBounds[props.what]?.[1] ?? 99) <= 10}>
        <text class="chart-word" x={left} y={top - 4}>
          {amountWords(words, { what: props.what, amount: range()[1] })}
        </text>
      </Show>
      <For each={props.days}>
        {(day, n) => (
          <>
            <For each={day.said}>
              {(one, m) => (
                <Show
                  when={isStacked()}
                  fallback={<circle class="chart-dot" cx={x(n())} cy={y(one.amount)} r="5" />}
                >
                  <rect
                    class="chart-bar"
                    x={x(n()) - step() * 0.4}
                    width={step() * 0.8}
                    y={y(below(day.said, m() + 1))}
                    height={Math.max(1, y(below(day.said, m())) - y(below(day.said, m() + 1)) - 1)}
                  />
                </Show>
              )}
            </For>
            <Show when={n() % 7 === 0}>
              <line class="chart-line" x1={x(n())} x2={x(n())} y1={base} y2={base + 5} />
              <text class="chart-word" x={x(n()) - 4} y={base + 20}>
                {dates.shortDate(day.date)}
              </text>
            </Show>
          </>
        )}
      </For>
    </svg>
  )
}
