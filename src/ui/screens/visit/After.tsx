import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { VisitRow } from '../../parts/VisitCard.tsx'
import { Para } from '../../parts/Para.tsx'
import { WithBeside } from './Beside.tsx'
import { Happened, ToAgree } from './Happened.tsx'
import { NextVisit } from './NextVisit.tsx'

/** The visit is over: what I wrote, what others wrote, and the way to change mine. */
export function After(props: { view: NonNullable<VisitView>; onChange: () => void }) {
  const { words, dates } = useKith()
  return (
    <div class="stack-l">
      <NextVisit but={props.view.visit.visitId} />
      <Show when={props.view.came.length === 0}>
        <Show when={props.view.visit.leftAt} fallback={<VisitRow visit={props.view.visit} />}>
          {(at) => <Para text={`${words.today.left(dates.clockTime(at()))}.`} />}
        </Show>
      </Show>
      <Happened view={props.view} />
      <Show when={props.view.mine}>{(mine) => <WithBeside record={mine()} />}</Show>
      <For each={props.view.others}>{(record) => <WithBeside record={record} />}</For>
      <ToAgree but={props.view.visit.visitId} />
      <div class="btns-two">
        <A class="btn" href="/today">
          {words.visit.after.today}
        </A>
        <button class="btn btn-quiet" type="button" onClick={() => props.onChange()}>
          <Icon name="write" />
          {words.visit.after.change}
        </button>
      </div>
    </div>
  )
}
