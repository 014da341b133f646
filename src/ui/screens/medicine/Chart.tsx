import { For, Show } from 'solid-js'
import type { ChartCell, ChartWording, DoseItem, MedicineChartView } from '../../../app/index.ts'
import type { DoseOutcome } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import type { Dates } from '../../words/dates.ts'
import { Para } from '../../parts/Para.tsx'

type Shown = NonNullable<MedicineChartView>

/** The same in all languages; what they mean stands below in words. Taken is the initials alone. */
const signs: Readonly<Record<Exclude<DoseOutcome, 'mistake'>, string>> = {
  taken: '',
  reminded: 'P',
  family: 'F',
  self: 'S',
  declined: 'R',
  asleep: 'Z',
  away: 'L',
  'not-there': 'N',
  'not-needed': 'X',
  withheld: 'W',
}
const signed = Object.keys(signs).filter((one) => one !== 'taken') as readonly (keyof typeof signs)[]

/** "November 2026" */
export const monthName = (dates: Dates, month: string): string =>
  dates.longDate(`${month}-01`).replace(/^\D*\d+\s*/, '')

/** Wider than a phone: it takes the focus, so that keys can move it too. */
const canScroll = (element: HTMLElement): void => {
  element.tabIndex = 0
}

export function Chart(props: { chart: Shown }) {
  const { words, dates } = useKith()
  const say = words.medicine.chart
  const lettersOf = (personId: string | undefined): string =>
    props.chart.people.find((one) => one.personId === personId)?.initials ?? '?'
  const initials = (dose: DoseItem): string => lettersOf(dose.by?.personId)
  /** Behind a line: who saw it, or that nobody did. */
  const seen = (dose: DoseItem): string => {
    if (dose.lacksWitness) return '/–'
    const letters = lettersOf(dose.witness?.personId)
    if (dose.witnessed === 'yes') return `/${letters}`
    return dose.witnessed === 'asked' ? `/(${letters})` : ''
  }
  const signOf = (dose: DoseItem): string => (dose.outcome === 'mistake' ? '' : signs[dose.outcome])
  /** On a sheet of its own: whose it is, and what nobody may miss. */
  const whose = () => {
    const { holder, born, month, allergies } = props.chart
    const known = allergies.map((one) => one.text).join('; ') || words.medicine.allergiesNone
    return [
      holder.name,
      ...(born === '' ? [] : [say.born(dates.longDate(born))]),
      monthName(dates, month),
      `${words.medicine.allergies}: ${known}`,
    ].join('. ')
  }
  const isEmpty = () => props.chart.rows.length + props.chart.needed.length === 0
  return (
    <div class="chart">
      <p class="chart-allergies">
        <b>{words.medicine.allergies}: </b>
        {props.chart.allergies.length > 0
          ? props.chart.allergies.map((one) => one.text).join('; ')
          : words.medicine.allergiesNone}
      </p>
      <Show when={!isEmpty()} fallback={<Para text={say.none} />}>
        <div class="chart-scroll" ref={canScroll} role="region" aria-label={say.title}>
          <table class="chart-table chart-days">
            <thead>
              <tr>
                <th scope="col">{say.medicine}</th>
                <th scope="col">{say.time}</th>
                <For each={props.chart.days}>{(day) => <th scope="col">{Number(day.slice(8))}</th>}</For>
              </tr>
            </thead>
            <For each={props.chart.rows}>
              {(row) => (
                <tbody>
                  <For each={row.times}>
                    {(time, n) => (
                      <tr>
                        <Show when={n() === 0}>
                          <th scope="rowgroup" rowspan={row.times.length} class="chart-name">
                            <For each={row.wordings}>{(one) => <Name one={one} />}</For>
                          </th>
                        </Show>
                        <th scope="row">
                          {time.time}
                          <span class="row-line">{time.amounts.join(' / ')}</span>
                        </th>
                        <For each={time.cells}>
                          {(cell) => (
                            <Cell
                              cell={cell}
                              today={props.chart.today}
                              sign={signOf}
                              initials={initials}
                              seen={seen}
                            />
                          )}
                        </For>
                      </tr>
                    )}
                  </For>
                </tbody>
              )}
            </For>
          </table>
        </div>
        <Legend chart={props.chart} />
        <Show when={props.chart.needed.length > 0}>
          <section class="chart-needed">
            <h3>{say.needed}</h3>
            <p class="chart-of">{whose()}</p>
            <For each={props.chart.needed}>
              {(one) => (
                <div
                  class="chart-scroll"
                  ref={canScroll}
                  role="region"
                  aria-label={`${say.needed}: ${one.wordings[0]?.words.name ?? ''}`}
                >
                  <table class="chart-table">
                    <caption>
                      <For each={one.wordings}>{(wording) => <Name one={wording} needed />}</For>
                    </caption>
                    <thead>
                      <tr>
                        <For each={[say.day, say.amount, say.what, say.effect, say.by]}>
                          {(name) => <th scope="col">{name}</th>}
                        </For>
                      </tr>
                    </thead>
                    <tbody>
                      <For each={one.doses}>
                        {(dose) => (
                          <tr data-off={dose.happened === false ? 'yes' : 'no'}>
                            <th scope="row">
                              {dates.shortDate(dates.plainDate(dose.at))}, {dates.clockTime(dose.at)}
                            </th>
                            <td>{dose.amount}</td>
                            <td>
                              {[words.medicine.outcomes[dose.outcome], dose.words, dose.why]
                                .filter(Boolean)
                                .join('. ')}
                            </td>
                            <td>{dose.effect ? words.medicine.effect.says[dose.effect.says] : ''}</td>
                            <td>
                              {initials(dose)}
                              {seen(dose)}
                            </td>
                          </tr>
                        )}
                      </For>
                    </tbody>
                  </table>
                </div>
              )}
            </For>
          </section>
        </Show>
      </Show>
      <p>{say.knows}</p>
    </div>
  )
}

function Name(props: { one: ChartWording; needed?: boolean }) {
  const { words, dates } = useKith()
  const its = () => props.one.words
  const more = () =>
    [
      ...(props.one.since === '' ? [] : [words.medicine.chart.since(dates.shortDate(props.one.since))]),
      its().dose,
      its().route,
      its().whatFor,
      its().instructions,
      ...(its().isCritical ? [words.medicine.critical] : []),
      ...(its().isControlled ? [words.medicine.controlled] : []),
      ...(its().covert === '' ? [] : [`${words.medicine.what.covert}: ${its().covert}`]),
      ...(props.needed && its().most > 0 ? [words.medicine.most(its().most)] : []),
      ...(props.needed && its().gap > 0 ? [words.medicine.gap(its().gap)] : []),
      ...(its().isStopped ? [words.medicine.stopped] : []),
      ...(its().prescriber === '' ? [] : [its().prescriber]),
      ...(its().review === '' ? [] : [`${words.medicine.what.review}: ${dates.shortDate(its().review)}`]),
    ]
      .map((text) => text.replace(/[.\s]+$/, ''))
      .filter(Boolean)
  return (
    <span class="row-line">
      <b>
        {its().name} {its().strength} {its().formulation}
      </b>
      <span class="row-line chart-more">{more().join('. ')}.</span>
    </span>
  )
}

function Cell(props: {
  cell: ChartCell
  today: string
  sign: (dose: DoseItem) => string
  initials: (dose: DoseItem) => string
  seen: (dose: DoseItem) => string
}) {
  const isMissing = () => props.cell.isDue && props.cell.doses.length === 0 && props.cell.day < props.today
  return (
    <td data-due={props.cell.isDue ? 'yes' : 'no'}>
      <For each={props.cell.doses} fallback={isMissing() ? '\u00b7' : ''}>
        {(dose) => (
          <span class="row-line" data-off={dose.happened === false ? 'yes' : 'no'}>
            <Show when={props.sign(dose)}>{(sign) => <b>{sign()} </b>}</Show>
            {props.initials(dose)}
            {props.seen(dose)}
          </span>
        )}
      </For>
    </td>
  )
}

function Legend(props: { chart: Shown }) {
  const { words } = useKith()
  const say = words.medicine.chart
  const hasSeen = () =>
    [
      ...props.chart.rows.flatMap(({ times }) => times.flatMap(({ cells }) => cells)),
      ...props.chart.needed,
    ].some(({ doses }) => doses.some((dose) => dose.witnessed !== '' || dose.lacksWitness))
  return (
    <div class="chart-legend">
      <section>
        <h3>{say.signs}</h3>
        <p>
          {say.initials} {say.blank} {say.twice} {say.crossed} {hasSeen() ? say.witness : ''}
        </p>
        <p>
          <For each={signed}>
            {(one) => (
              <span class="chart-sign">
                <b>{signs[one]}</b> {words.medicine.outcomes[one]}
              </span>
            )}
          </For>
        </p>
      </section>
      <section>
        <h3>{say.people}</h3>
        <p>
          <For each={props.chart.people}>
            {(one) => (
              <span class="chart-sign">
                <b>{one.initials}</b> {one.name}
              </span>
            )}
          </For>
        </p>
      </section>
    </div>
  )
}
