import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { LinkRow } from './MeRow.tsx'

export function TeamsRow() {
  const { words } = useKith()
  const view = createView('teams', () => null)
  return (
    <LinkRow
      href="/teams"
      icon="people"
      title={words.teams.link}
      what={words.teams.linkWhat(view()?.teams.length ?? 1)}
    />
  )
}
