import { Show } from 'solid-js'
import type { LateToday, VisitItem } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Icon } from './Icon.tsx'

/** That somebody comes later, by their own word; named where it is not who stands beside it. */
export function LateChip(props: { late: LateToday; of: VisitItem }) {
  const { words } = useKith()
  const say = words.visits.coming
  const told = () => {
    const { person, minutes } = props.late
    const by = words.time.duration(minutes)
    if (person.isMe) return say.lateSaidMe(by)
    return person.personId === props.of.person?.personId ? words.day.later(by) : say.lateSaid(person.name, by)
  }
  return (
    <span class="chip chip-late">
      <Icon name="clock" />
      {told()}
    </span>
  )
}

/** That who comes has set out. */
export function OnWayChip(props: { visit: VisitItem }) {
  const { words } = useKith()
  const isSaid = () => props.visit.onWay.some(({ person }) => !person.isMe)
  return (
    <Show when={isSaid()}>
      <span class="chip">
        <Icon name="walk" />
        {words.day.onWay}
      </span>
    </Show>
  )
}
