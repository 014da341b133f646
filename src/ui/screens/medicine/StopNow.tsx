import { createSignal, For, Show } from 'solid-js'
import { findPhones } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { TextField } from '../../parts/fields.tsx'
import { phoneLink } from '../../phones.ts'
import { A } from '../../router.tsx'
import { Heard } from './Heard.tsx'
import type { OneMedicine } from '../Medicine.tsx'
import { DoseWorry } from './DoseWorry.tsx'
import { MyClock } from './MyClock.tsx'
import { useClockWords } from './said.ts'

/** One was given shortly before, or as many as the chart allows: nothing else is on the screen until somebody says why it goes on. */
export function StopNow(props: { one: OneMedicine; onWhy: (why: string) => void }) {
  const { words, dates, clock, briefOf } = useKith()
  const [asks, setAsks] = createSignal(false)
  const [why, setWhy] = createSignal('')
  const say = words.medicine.stop
  const off = useClockWords()
  const stop = () => props.one.item.stop
  const recent = () => stop()?.recent
  const what = () => {
    const dose = recent()
    if (!dose) return ''
    const name = dose.by?.name ?? ''
    if (dose.when === 'ahead') return words.medicine.ahead(name, dates.stamp(dose.at))
    const ago = say.ago(Math.round((clock.now() - dose.at) / 60_000))
    return dose.by?.isMe ? say.recentMe(ago) : say.recent(ago, name)
  }
  const number = () => {
    const by = recent()?.by
    const phone = by && !by.isMe ? briefOf(by.personId)?.phone : undefined
    return phone ? findPhones(phone)[0]?.number : undefined
  }
  return (
    <div class="stop-now stack-l" role="alert">
      <div class="notice notice-clay">
        <Icon name="alert" />
        <div class="grow stack-s">
          <b class="medicine-big">{props.one.item.wordings[0]?.words.name}</b>
          <Show when={what()}>{(text) => <p class="medicine-big">{text()}</p>}</Show>
          <Show when={off(recent())}>{(text) => <Para strong text={text()} />}</Show>
          <Show when={stop()?.gapOver}>{(at) => <Para text={say.gap(dates.stamp(at()))} />}</Show>
          <Show when={stop()?.isMost}>
            <Para text={say.most} />
          </Show>
          <Para strong text={say.ask} />
        </div>
      </div>
      <MyClock clock={props.one.clock} />
      <Heard heard={props.one.heard} />
      <Show when={number()}>
        {(phone) => (
          <a class="btn btn-big btn-line" href={phoneLink(phone())} rel="external">
            <Icon name="phone" />
            {say.call(recent()?.by?.name ?? '')}
          </a>
        )}
      </Show>
      <a class="btn btn-big btn-line" href="tel:111" rel="external">
        <Icon name="phone" />
        {say.call111}
      </a>
      <A class="btn btn-big" href="/medicine">
        {say.back}
      </A>
      <Show when={recent()}>
        {(dose) => <DoseWorry dose={dose()} name={props.one.item.wordings[0]?.words.name ?? ''} />}
      </Show>
      <Show
        when={asks()}
        fallback={
          <button class="btn btn-clay-line dose-btn" type="button" onClick={() => setAsks(true)}>
            {say.on}
          </button>
        }
      >
        <fieldset class="card stack">
          <legend class="legend">{say.why}</legend>
          <For each={say.whys}>
            {(text) => (
              <button class="btn btn-quiet dose-btn" type="button" onClick={() => props.onWhy(text)}>
                {text}
              </button>
            )}
          </For>
          <TextField label={words.medicine.reasons.other} hint={say.whyHint} value={why()} onInput={setWhy} />
          <button
            class="btn btn-clay-line dose-btn"
            type="button"
            aria-disabled={why().trim() === ''}
            onClick={() => why().trim() !== '' && props.onWhy(why().trim())}
          >
            {say.on}
          </button>
        </fieldset>
      </Show>
    </div>
  )
}
