import { Show } from 'solid-js'
import type { VisitOtherwise } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { FeelingSafe } from '../../parts/FeelingSafe.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** What the person wants before somebody comes. Where two are wanted and one is planned, who plans asks for another with one tap. */
export function FeelSafe(props: { one: Planned }) {
  const { words, tell } = useKith()
  const change = createAct('changeVisit')
  const say = words.rota.safe
  const another = async () => {
    const standing: VisitOtherwise = Object.assign({}, ...props.one.changes.map((one) => one.otherwise))
    const { visitId } = props.one.visit
    if (await change.run({ visitId, otherwise: { ...standing, needed: 2 } })) tell(say.twoDone)
  }
  return (
    <FeelingSafe safe={props.one.safe}>
      <Show when={props.one.iPlan && !props.one.visit.isDraft && props.one.safe.wantsTwo}>
        <Refusal of={change.refusal()} />
        <button class="btn btn-line" type="button" onClick={() => void another()}>
          <Icon name="people" />
          {say.two}
        </button>
      </Show>
    </FeelingSafe>
  )
}
