import { Show } from 'solid-js'
import type { ConcernFull } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** While the person in the middle does not know: until when, who agreed, and both ways on. */
export function HolderLater(props: { of: ConcernFull }) {
  const { words, dates, tell } = useKith()
  const agree = createAct('agreeToWait')
  const letIn = createAct('letIntoConcern')
  const say = words.concerns.holder
  const holder = () => props.of.holder.name
  const day = () => dates.longDate(dates.plainDate(props.of.laterUntil))
  const takes = () => ({ concernId: props.of.concernId })
  const put = async () => {
    if (await agree.run(takes())) tell(say.agreeDone)
  }
  return (
    <>
      <Show when={props.of.holderKnows === 'about'}>
        <Para class="quiet" text={say.about(holder())} />
      </Show>
      <Show when={props.of.holderKnows === 'later'}>
        <section class="card card-soft stack">
          <h2>{say.heading(holder())}</h2>
          <Para
            text={
              props.of.agreed.length > 0
                ? say.agreed(
                    props.of.agreed.map(({ name }) => name),
                    day(),
                  )
                : say.until(holder(), day())
            }
          />
          <Para class="quiet" text={say.lead} />
          <Show when={props.of.mayAgree} fallback={<Para class="quiet" text={say.second} />}>
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={agree.busy()}
              onClick={() => void put()}
            >
              <Icon name="clock" />
              {say.agree}
            </button>
          </Show>
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={letIn.busy()}
            onClick={() => void letIn.run({ ...takes(), personId: props.of.holder.personId })}
          >
            <Icon name="talk" />
            {say.tell(holder())}
          </button>
          <Refusal of={agree.refusal() ?? letIn.refusal()} />
        </section>
      </Show>
    </>
  )
}
