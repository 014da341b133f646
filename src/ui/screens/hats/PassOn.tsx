import { For, Show } from 'solid-js'
import type { WearItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Pick } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'

/** The wearer says who could wear it next. It is a wish: whoever offers hats asks them. */
export function PassOn(props: { one: WearItem; open?: boolean }) {
  const { words } = useKith()
  const open = useOpen()
  const people = createView('people', () => null)
  const pass = createAct('passHat')
  const say = words.hats.page
  const others = () => (people()?.people ?? []).map((item) => item.person).filter((one) => !one.isMe)
  const chosen = () => props.one.passTo?.personId ?? ''
  const choose = (personId: string) => void pass.run({ offerId: props.one.offerId, personId })
  return (
    <Show when={others().length > 0}>
      <Fold title={say.pass} open={props.open}>
        <fieldset class="stack-s">
          <legend class="unseen">{say.passHeading}</legend>
          <Para
            class="quiet"
            text={open()?.team.iAmHolder ? say.passWhatHolder : say.passWhat(open()?.team.holder.name ?? '')}
          />
          <div class="picks">
            <For each={others()}>
              {(person) => (
                <Pick
                  type="radio"
                  name={`pass-${props.one.offerId}`}
                  checked={chosen() === person.personId}
                  onChange={() => choose(person.personId)}
                >
                  {words.say.calledName(person.name)}
                </Pick>
              )}
            </For>
            <Pick
              type="radio"
              name={`pass-${props.one.offerId}`}
              checked={chosen() === ''}
              onChange={() => choose('')}
            >
              {say.passNobody}
            </Pick>
          </div>
          <Refusal of={pass.refusal()} />
        </fieldset>
      </Fold>
    </Show>
  )
}
