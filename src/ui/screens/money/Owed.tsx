import { createSignal, For, Show } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AreYouSure } from '../../parts/AreYouSure.tsx'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** What is agreed and not paid, for each; and that it was paid, as somebody says. */
export function Owed(props: { view: MoneyView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.money
  const paid = createAct('sayPaid')
  const [asked, setAsked] = createSignal('')
  const linesOf = (personId: string) =>
    props.view.items.filter((one) => one.mayPay && one.person.personId === personId).slice(0, 40)
  const sum = (personId: string) => linesOf(personId).reduce((all, one) => all + one.line.pence, 0)
  const put = async () => {
    const lineIds = linesOf(asked()).map((one) => one.lineId)
    if (!(await paid.run({ lineIds, day: dates.plainDate(clock.now()), words: '' }))) return
    setAsked('')
    tell(say.owed.done)
  }
  return (
    <section class="card stack">
      <h2>{say.owed.heading}</h2>
      <For each={props.view.owed}>
        {({ person, pence }) => (
          <div class="row money-owed">
            <Face person={person} />
            <b class="grow">
              {person.isMe ? say.you : words.say.calledName(person.name)}: {say.amount(pence)}
            </b>
            <Show when={linesOf(person.personId).length > 0}>
              <button class="btn btn-quiet btn-s" type="button" onClick={() => setAsked(person.personId)}>
                {say.owed.paid}
              </button>
            </Show>
          </div>
        )}
      </For>
      <Para class="quiet" text={say.owed.sureWhat} />
      <AreYouSure
        open={asked() !== ''}
        title={say.owed.sure(say.amount(sum(asked())))}
        yes={say.owed.yes}
        no={say.owed.no}
        busy={paid.busy()}
        onYes={put}
        onNo={() => setAsked('')}
      >
        <Para text={say.owed.sureWhat} />
        <Refusal of={paid.refusal()} />
      </AreYouSure>
    </section>
  )
}
