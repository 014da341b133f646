import { createSignal, For, Show } from 'solid-js'
import type { ClaimDraft, MoneyView } from '../../../app/index.ts'
import { parsePounds } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Choice, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { Readers } from './Readers.tsx'

/** As many as go into one claim; what is more waits its turn. */
const most = 20

/** Visits that I came to, with the time that I was there: nothing is typed twice, and one tap claims them. */
export function ToClaimCard(props: { view: MoneyView }) {
  const { words, dates, tell } = useKith()
  const say = words.money
  const save = createAct('claim')
  const [typed, setTyped] = createSignal('')
  const [withMiles, setWithMiles] = createSignal(true)
  const visits = () => props.view.toClaim.slice(0, most)
  const rate = () => props.view.myRate ?? parsePounds(typed())
  const hasMiles = () => visits().some((one) => one.miles !== null)
  const minutes = () => visits().reduce((sum, one) => sum + one.minutes, 0)
  const drafts = (pence: number): readonly ClaimDraft[] =>
    visits().flatMap(({ visitId, date, title, miles, ...one }): readonly ClaimDraft[] => {
      const common = { visitId, date, what: title }
      const way = { kind: 'miles', ...common, planned: miles?.miles ?? -1, why: '', passenger: 0 } as const
      return [
        { kind: 'hours', ...common, minutes: one.minutes, travel: one.travel, rate: pence },
        ...(miles && withMiles() ? [{ ...way, miles: miles.miles, vehicle: miles.vehicle }] : []),
      ]
    })
  const claim = async () => {
    const pence = rate()
    if (pence !== undefined && (await save.run({ drafts: drafts(pence), instead: [] })))
      tell(say.toClaim.done)
  }
  return (
    <section class="card stack">
      <h2>{say.toClaim.heading}</h2>
      <Para class="quiet" text={say.toClaim.what(props.view.toClaim.length)} />
      <ul class="links">
        <For each={visits()}>
          {(one) => (
            <li>
              <A class="link-row" href={`/money/hours?visit=${one.visitId}`}>
                <span class="grow">
                  <b>
                    {dates.day(one.date)}, {say.hours(one.minutes)}
                  </b>
                  <span class="quiet">
                    {one.title}, {dates.clockTime(one.arrivedAt)} – {dates.clockTime(one.leftAt)}
                    <Show when={withMiles() && one.miles}>
                      {(way) => (
                        <> {say.toClaim[way().how === 'last' ? 'miles' : 'way'](say.miles(way().miles))}</>
                      )}
                    </Show>
                    <Show when={one.travel > 0}>
                      <span class="row-line">{say.travel(say.hours(one.travel))}</span>
                    </Show>
                  </span>
                </span>
                <Icon name="write" />
                <span class="unseen">{say.toClaim.change}</span>
              </A>
            </li>
          )}
        </For>
      </ul>
      <Show when={hasMiles()}>
        <Choice
          type="checkbox"
          name="miles"
          value="miles"
          checked={withMiles()}
          title={say.toClaim.withMiles}
          onChange={setWithMiles}
        />
      </Show>
      <Show when={props.view.myRate === null}>
        <TextField
          label={say.toClaim.rate}
          hint={say.toClaim.rateHint}
          value={typed()}
          maxLength={8}
          onInput={setTyped}
        />
      </Show>
      <Readers view={props.view} />
      <Refusal of={save.refusal()} />
      <Para role="status" class="quiet" text={rate() === undefined ? say.toClaim.rateMissing : ''} />
      <button
        class="btn btn-big"
        type="button"
        aria-disabled={rate() === undefined || save.busy()}
        onClick={() => void claim()}
      >
        <Icon name="check" />
        {say.toClaim.yes(say.hours(minutes()))}
      </button>
    </section>
  )
}
