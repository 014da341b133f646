import { Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { MyVisit } from '../today/myVisits.ts'

/** One tap: that I have set out. Who waits reads it until I am there, or take it back. */
export function OnMyWay(props: { one: MyVisit; named?: boolean }) {
  const { words, offerUndo, tell } = useKith()
  const act = createAct('sayOnWay')
  const say = words.visits.coming
  const isSaid = () => props.one.visit.onWay.some(({ person }) => person.isMe)
  const run = (is: boolean) => {
    const { visit, ringId } = props.one
    return act.run({ visitId: visit.visitId, is, ...(ringId !== null && { ringId }) })
  }
  const takeBack = async () => {
    if (await run(false)) tell(say.onWayTakenBack)
  }
  const setOut = async () => {
    if (await run(true)) offerUndo(say.onWayDone(props.one.holder.name), () => void takeBack())
  }
  return (
    <>
      <Show when={props.one.visit.iMaySetOut}>
        <button
          class="btn btn-big btn-line"
          type="button"
          aria-disabled={act.busy()}
          onClick={() => void setOut()}
        >
          <Icon name="walk" />
          {props.named ? say.onWayTo(props.one.holder.name) : say.onWay}
        </button>
      </Show>
      <Show when={isSaid()}>
        <div class="notice notice-sun" role="status">
          <Icon name="walk" />
          <div class="grow stack-s">
            <Para text={say.onWayMe} />
            <button class="text-btn" type="button" onClick={() => void takeBack()}>
              {say.onWayBack}
            </button>
          </div>
        </div>
      </Show>
      <Refusal of={act.refusal()} />
    </>
  )
}
