import { A, useNavigate, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { circleName } from '../parts/Audience.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { findCircle } from './Circle.tsx'
import { Para } from '../parts/Para.tsx'

/** Yes and no of one size: a circle that ended does not come back. */
export function EndCircle() {
  const { words, tell } = useKith()
  const params = useParams()
  const navigate = useNavigate()
  const view = createView('circles', () => null)
  const end = createSureAct('endCircle')
  const item = () => findCircle(view(), params['circleId'])
  const name = () => {
    const found = item()
    return found ? circleName(words, found.circle) : ''
  }
  const say = words.circlePage.end
  const yes = async (circleId: string) => {
    const called = name()
    if (!(await end.run({ circleId }))) return
    tell(say.done(called))
    navigate('/circles')
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading(name())}
      lead={say.lead}
      back={{ href: `/circles/${params['circleId']}`, to: name() || words.circlePage.title }}
    >
      <Ready data={view()}>
        {() => (
          <Show when={item()?.canDescribe && item()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => (
              <div class="stack-l">
                <Consequences title={say.after} lines={say.afterLines} kind="goes" />
                <Consequences title={say.stays} lines={say.staysLines} kind="stays" />
                <Refusal of={end.refusal()} />
                <div class="btns-two">
                  <button
                    class="btn btn-clay"
                    type="button"
                    aria-disabled={end.busy()}
                    onClick={() => void yes(one().circle.circleId)}
                  >
                    {say.yes(name())}
                  </button>
                  <A class="btn btn-line" href={`/circles/${one().circle.circleId}`}>
                    {say.no}
                  </A>
                </div>
                <AskPin of={end} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
