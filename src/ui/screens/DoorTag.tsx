import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** A code for the door of this home: it names no home, and opens nothing. */
export function DoorTag() {
  const { words } = useKith()
  const say = words.visits.watch
  const view = createView('week', () => ({ day: null, published: true }))
  return (
    <Screen title={say.tag} lead={say.tagOld} back={{ href: '/visits/late', to: say.title }}>
      <Ready data={view()}>
        {(week) => (
          <PaperSheet
            kind="door"
            circle={week().audience?.circle}
            heading={say.tagHere(week().holder.name)}
            of={week().holder.name}
          >
            <Para text={say.tagHow} />
          </PaperSheet>
        )}
      </Ready>
    </Screen>
  )
}
