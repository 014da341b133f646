import { For, onMount, Show } from 'solid-js'
import type { PayItem, PhotoItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { createContent, createThumbnail } from '../../parts/media/content.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { isCounted } from './statement.ts'
import { useMoney } from './useMoney.ts'
import { Para } from '../../parts/Para.tsx'

export type Receipt = { readonly item: PayItem; readonly photo: PhotoItem }

/** Of what counts, in the order of the sheet: the first has the number 1. */
export const receiptsOf = (items: readonly PayItem[]): readonly Receipt[] =>
  items
    .filter(isCounted)
    .reverse()
    .flatMap((item) => {
      const photo = item.line.kind === 'spent' ? item.line.receipt : null
      return photo?.kind === 'photo' ? [{ item, photo }] : []
    })

/** Each receipt on a page of its own behind the sheet, whole. */
export function MonthReceipts(props: { receipts: readonly Receipt[] }) {
  return (
    <article class="sheet-paper money-receipts">
      <For each={props.receipts}>{(receipt, at) => <OnePage receipt={receipt} number={at() + 1} />}</For>
    </article>
  )
}

function OnePage(props: { receipt: Receipt; number: number }) {
  const { words, dates } = useKith()
  const money = useMoney()
  const say = words.money
  const small = createThumbnail(() => props.receipt.photo.mediaId)
  const whole = createContent(() => props.receipt.photo.mediaId)
  onMount(() => void whole.open())
  const { item, photo } = props.receipt
  const told = [dates.shortDate(item.line.date), item.person.name, money.what(item.line)].join(', ')
  return (
    <figure>
      <figcaption>
        <b>{say.sheet.receiptNumber(props.number)}</b>
        <span>
          {told}: <b>{say.amount(item.line.pence)}</b>
        </span>
      </figcaption>
      <img
        src={whole.url() ?? small()}
        alt={`${say.receipt}: ${told}`}
        width={photo.width}
        height={photo.height}
      />
      <Show when={whole.busy()}>
        <Para role="status" class="no-print" text={words.media.photo.coming} />
      </Show>
      <Refusal of={whole.refusal()} />
    </figure>
  )
}
