import { Show } from 'solid-js'
import type { LeavingItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { InPlace } from '../../parts/InPlace.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import { Para } from '../../parts/Para.tsx'

/** The last step: what is open is said, and holds nobody back. What is unsent goes first (`sayLeave`). */
export function EndStep(props: { item: LeavingItem; open: readonly string[] }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const leave = createAct('leaveTeam')
  const remove = createSureAct('removePerson')
  const say = words.leaving.end
  const isMe = () => props.item.person.isMe
  const who = () => words.say.calledName(props.item.person.name)
  const go = async () => {
    if (isMe()) {
      if (await leave.run(null)) navigate('/')
      return
    }
    const called = who()
    if (!(await remove.run({ personId: props.item.person.personId }))) return
    tell(say.done(called))
    navigate('/people', { replace: true })
  }
  return (
    <section class="card stack">
      <h3>{say.heading}</h3>
      <Lines lines={isMe() ? say.lines : say.linesThem(who())} sign="next" />
      <Show when={props.open.length > 0}>
        <Para class="notice" text={isMe() ? say.open(props.open) : say.openThem(props.open)} />
      </Show>
      <InPlaceFor me={isMe()} />
      <Refusal of={leave.refusal() ?? remove.refusal()} />
      <button
        class="btn btn-clay"
        type="button"
        aria-disabled={leave.busy() || remove.busy()}
        onClick={() => void go()}
      >
        {isMe() ? say.yes : say.yesThem(who())}
      </button>
      <AskPin of={remove} />
    </section>
  )
}

/** One's own leaving is in nobody's place. */
function InPlaceFor(props: { me: boolean }) {
  return (
    <Show when={!props.me}>
      <InPlace />
    </Show>
  )
}
