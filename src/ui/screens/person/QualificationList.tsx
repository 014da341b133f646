import { For, Show } from 'solid-js'
import type { MemberView } from '../../../app/index.ts'
import type { Qualification } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Evidence } from './Evidence.tsx'

/** What somebody learned, and who saw the paper for it. An ended one says so in words. */
export function QualificationList(props: {
  all: readonly Qualification[]
  view: NonNullable<MemberView>
  circleId: string
}) {
  const { words, dates, clock } = useKith()
  const say = words.members.say
  const isOver = (one: Qualification) => one.expiry !== '' && one.expiry < dates.plainDate(clock.now())
  const when = (one: Qualification) =>
    [
      one.date === '' ? '' : say.since(dates.longDate(one.date)),
      one.expiry === '' ? '' : (isOver(one) ? say.over : say.until)(dates.longDate(one.expiry)),
    ].filter((part) => part !== '')
  return (
    <ul class="stack">
      <For each={props.all}>
        {(one) => (
          <li class="stack-s">
            <b>{one.title}</b>
            <Show when={when(one).length > 0}>
              <span class="row-line" classList={{ clay: isOver(one) }}>
                {when(one).join('. ')}
              </span>
            </Show>
            <Evidence
              view={props.view}
              paper={{ about: 'qualification', of: one.title, from: one.date, until: one.expiry }}
              title={one.title}
              circleId={props.circleId}
            />
          </li>
        )}
      </For>
    </ul>
  )
}
