import { createSignal, For, Show } from 'solid-js'
import type { VisitSays } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** "I'm coming" and "I can't" are one tap each and of one size. Nobody asks why, and each can be changed. */
export function YourWord(props: { one: Planned }) {
  const { words, dates, tell } = useKith()
  const teams = createView('teams', () => null)
  const answer = createAct('answerVisit')
  const [all, setAll] = createSignal(false)
  const say = words.week.one
  const put = async (says: VisitSays) => {
    const { visitId } = props.one.visit
    if (await answer.run({ visitId, says, all: all() })) tell(say.said[says])
  }
  /** Of their other teams: this device alone knows of both. */
  const busy = () => {
    const { startsAt, endsAt } = props.one.visit
    return (teams()?.busy ?? []).filter((one) => one.startsAt < endsAt && startsAt < one.endsAt)
  }
  const mine = () => props.one.visit.people.find((one) => one.person.isMe)?.state
  const line = (): string => {
    const state = mine()
    if (props.one.visit.people.some((one) => one.person.isMe && one.isOfBefore))
      return words.rota.changed.again
    if (state === 'offered') return say.offeredYou
    if (state === 'spare') return say.spare
    const lines = { coming: say.sure, cant: say.sureNot, maybe: say.sureMaybe, open: '' }
    return lines[props.one.mine]
  }
  return (
    <section class="stack">
      <h2>{props.one.iAmAsked ? words.week.askedYou : say.canYou}</h2>
      <Show when={line() !== ''}>
        <Para text={line()} />
      </Show>
      <For each={busy()}>
        {(other) => (
          <p class="notice notice-sun">
            <Icon name="clock" />
            <span class="grow">
              {words.week.clash.busy(words.say.calledName(other.holder.name), dates.time(other.start))}
            </span>
          </p>
        )}
      </For>
      <Refusal of={answer.refusal()} />
      <div class="btns-two">
        <button
          class="btn btn-big"
          type="button"
          aria-pressed={props.one.mine === 'coming'}
          aria-disabled={answer.busy()}
          onClick={() => void put('coming')}
        >
          <Icon name="check" />
          {say.coming}
        </button>
        <button
          class="btn btn-big btn-line"
          type="button"
          aria-pressed={props.one.mine === 'cant'}
          aria-disabled={answer.busy()}
          onClick={() => void put('cant')}
        >
          <Icon name="cross" />
          {say.cant}
        </button>
      </div>
      <div class="btns">
        <button class="btn btn-quiet" type="button" onClick={() => void put('maybe')}>
          {say.maybe}
        </button>
        <Show when={props.one.mine !== 'open'}>
          <button class="btn btn-quiet" type="button" onClick={() => void put('open')}>
            {say.takeBack}
          </button>
        </Show>
      </div>
      <Show when={props.one.plan.repeat !== 'once'}>
        <div class="card choices">
          <Choice
            type="checkbox"
            name="all"
            value="all"
            checked={all()}
            title={say.all}
            what={say.allWhat}
            onChange={setAll}
          />
        </div>
      </Show>
    </section>
  )
}
