import type { LateToday } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Icon } from './Icon.tsx'

/** That somebody comes later, by their own word. */
export function LateChip(props: { late: LateToday }) {
  const { words } = useKith()
  const by = () => words.time.duration(props.late.minutes)
  return (
    <span class="chip chip-late">
      <Icon name="clock" />
      {props.late.person.isMe ? words.visits.coming.lateSaidMe(by()) : words.day.later(by())}
    </span>
  )
}
