import { Show } from 'solid-js'
import type { TrialItem } from '../../../app/index.ts'
import type { TrialEnd } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { A, useNavigate } from '../../router.tsx'
import { Para } from '../../parts/Para.tsx'

/** Go on, once more, or goodbye; what each leads to is done on the page that does it for everybody. */
export function EndTrial(props: { item: TrialItem }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const end = createAct('endTrial')
  const say = words.trials.end
  const { item } = props
  const finish = async (how: TrialEnd) => {
    if (!(await end.run({ trialId: item.trialId, end: how }))) return
    if (how === 'again') navigate('/trials/ask')
    else if (item.other) navigate(`/people/${item.other.personId}${how === 'goodbye' ? '/remove' : ''}`)
  }
  return (
    <Show
      when={item.end === null}
      fallback={
        <div class="stack-s">
          <Para text={item.end ? say.ends[item.end] : ''} />
          <Show when={item.other}>
            {(person) => (
              <p class="row-wrap">
                <Show when={item.end === 'join'}>
                  <A class="text-btn" href={`/people/${person().personId}`}>
                    {say.share(person().name)}
                  </A>
                </Show>
                <Show when={item.end === 'goodbye'}>
                  <A class="text-btn text-btn-clay" href={`/people/${person().personId}/remove`}>
                    {say.remove(person().name)}
                  </A>
                </Show>
              </p>
            )}
          </Show>
        </div>
      }
    >
      <div class="stack">
        <h3>{say.heading}</h3>
        <Refusal of={end.refusal()} />
        <Show when={item.stage === 'both-yes'}>
          <button class="btn" type="button" onClick={() => void finish('join')}>
            {say.join}
          </button>
          <Para class="quiet" text={say.joinWhat} />
        </Show>
        <div class="row-wrap">
          <button class="btn btn-line" type="button" onClick={() => void finish('again')}>
            {say.again}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => void finish('goodbye')}>
            {say.goodbye}
          </button>
        </div>
        <Para class="quiet" text={item.other ? say.goodbyeStay : ''} />
      </div>
    </Show>
  )
}
