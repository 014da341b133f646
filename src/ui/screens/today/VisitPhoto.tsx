import { Show } from 'solid-js'
import type { LateToday, VisitItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { LateChip, OnWayChip } from '../../parts/LateChip.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { GapFace, isGap, useVisitWords } from '../../parts/VisitCard.tsx'
import { A } from '../../router.tsx'
import { useDayWords } from './dayWords.ts'

/** A visit by the face of who comes. The whole card leads to it. */
export function VisitPhoto(props: {
  visit: VisitItem
  today: string
  late?: LateToday | undefined
  isFirst?: boolean
}) {
  const { words } = useKith()
  const open = useOpen()
  const say = useVisitWords()
  const told = useDayWords(() => props.today)
  const isOn = () => props.visit.state !== 'planned'
  // Who is in the middle changes a visit there; who comes writes in it.
  const href = () =>
    open()?.team.iAmHolder && !isOn() ? `/week/${props.visit.visitId}` : `/write/${props.visit.visitId}`
  return (
    <A
      class="card photo-card"
      classList={{ 'card-gap': isGap(props.visit), 'photo-card-first': props.isFirst === true }}
      href={href()}
    >
      <Show when={props.visit.arrivedBy ?? props.visit.person} fallback={<GapFace size="xl" />}>
        {(person) => <Face person={person()} size="xl" />}
      </Show>
      <span class="grow">
        <b class="photo-name">{say.who(props.visit)}</b>
        <span class="row-line">{told.when(props.visit)}</span>
        <span class="row-line quiet">{props.visit.title}</span>
        <Show when={isGap(props.visit) && props.visit.person}>
          <span class="row-line">{words.week.missing(props.visit.gaps)}</span>
        </Show>
        <Show when={props.late}>{(late) => <LateChip late={late()} of={props.visit} />}</Show>
        <OnWayChip visit={props.visit} />
        <Show when={isOn()}>
          <span class="chip">
            <Icon name={props.visit.state === 'left' ? 'leave' : 'check'} />
            {say.state(props.visit)}
          </span>
        </Show>
        <Show when={props.visit.saved !== 'sent'}>
          <SavedMark saved={props.visit.saved} />
        </Show>
      </span>
    </A>
  )
}
