import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { LinkRow } from './MeRow.tsx'

/** Who can help me back, and whom I can help back. */
export function HelperRows() {
  const { words } = useKith()
  const helpers = createView('helpers', () => null)
  const say = words.helpers
  return (
    <>
      <LinkRow
        href="/me/helpers"
        icon="people"
        title={say.link}
        what={helpers()?.mine ? say.linkWhat : say.none}
      />
      <Show when={(helpers()?.iHelp.length ?? 0) > 0}>
        <LinkRow href="/me/helping" icon="heart" title={say.helping.link} what={say.helping.linkWhat} />
      </Show>
    </>
  )
}
