import { Show } from 'solid-js'
import type { DueItem, MedicineItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'
import { standing, useLastWords } from './said.ts'

const stateIcons: Readonly<Record<DueItem['state'], IconName>> = {
  now: 'tablets',
  late: 'alert',
  later: 'clock',
  written: 'check',
}

/** One time of one medicine. It leads to its page, where it is written down. */
export function DueRow(props: { due: DueItem; visit: string | undefined }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const href = () => {
    const visit = props.due.state !== 'written' && props.visit ? `&visit=${props.visit}` : ''
    return `/medicine/${props.due.medicineId}?at=${props.due.occasion}${visit}`
  }
  const line = () => {
    const time = dates.time(props.due.time)
    if (props.due.dose)
      return `${say.at(time)}. ${say.outcomes[props.due.dose.outcome]}, ${props.due.dose.by?.name ?? ''}`
    return props.due.state === 'late' ? say.late(time) : say.at(time)
  }
  return (
    <A class="card medicine-row" href={href()} data-state={props.due.state}>
      <Thumb due={props.due} />
      <span class="grow">
        <b class="medicine-name">{props.due.name}</b>
        <span class="row-line">{props.due.amounts.join(' / ')}</span>
        <span class="row-line">{line()}</span>
        <Show when={props.due.isCritical && !props.due.dose}>
          <span class="chip chip-clay">
            <Icon name="clock" />
            {say.critical}
          </span>
        </Show>
        <Show when={props.due.isContested}>
          <span class="row-line clay">{say.notAgreed}</span>
        </Show>
      </span>
      <Icon name="next" />
    </A>
  )
}

function Thumb(props: { due: DueItem }) {
  const { thumbnailOf } = useKith()
  const url = () => (props.due.photo ? thumbnailOf(props.due.photo.mediaId) : undefined)
  return (
    <Show when={url()} fallback={<Icon name={stateIcons[props.due.state]} class="medicine-icon" />}>
      {(src) => <img class="medicine-thumb" src={src()} alt="" />}
    </Show>
  )
}

/** What is there when it is needed: when it was taken last stands beside it. */
export function NeededRow(props: { item: MedicineItem; visit: string }) {
  const { words } = useKith()
  const last = useLastWords()
  const wording = () => standing(props.item)[0]?.words
  return (
    <A class="card medicine-row" href={`/medicine/${props.item.medicineId}${props.visit}`}>
      <Icon name="tablets" class="medicine-icon" />
      <span class="grow">
        <b class="medicine-name">{wording()?.name}</b>
        <span class="row-line">{wording()?.whatFor}</span>
        <span class="row-line">{last(props.item)}</span>
        <Show when={props.item.wordings.length > 1}>
          <span class="row-line clay">{words.medicine.notAgreed}</span>
        </Show>
        <Show when={props.item.wordings.length === 0}>
          <span class="row-line quiet">
            {words.medicine.suggestedBy(props.item.suggested[0]?.by?.name ?? '')}
          </span>
        </Show>
      </span>
      <Icon name="next" />
    </A>
  )
}

/** Every other: those that have times, what is only suggested, what was stopped. */
export function OtherRow(props: { item: MedicineItem }) {
  const { words } = useKith()
  const say = words.medicine
  const shown = () => standing(props.item)[0]
  const what = () => {
    if (props.item.isStopped) return say.stopped
    if (props.item.wordings.length > 1) return say.notAgreed
    if (props.item.wordings.length === 0) return say.suggestedBy(shown()?.by?.name ?? '')
    if (shown()?.words.support === 'self') return say.support.self
    return shown()?.words.dose ?? ''
  }
  return (
    <A class="card medicine-row" href={`/medicine/${props.item.medicineId}`}>
      <span class="grow">
        <b class="medicine-name">{shown()?.words.name}</b>
        <span class="row-line">{what()}</span>
        <Show when={props.item.stock?.isLow && !props.item.isStopped}>
          <span class="row-line clay">{say.stock.low}</span>
        </Show>
      </span>
      <Icon name="next" />
    </A>
  )
}
