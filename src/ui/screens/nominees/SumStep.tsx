import { A, useNavigate } from '../../router.tsx'
import { Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { Consequences } from '../../parts/Consequences.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { entering, nominationOf, personOf } from './draft.ts'
import { NominationLines } from './NomineeCard.tsx'
import { StepPage } from './StepPage.tsx'
import type { StepProps } from './steps.ts'

const dayMs = 86_400_000

/** All of it in sentences, and one button. */
export function SumStep(props: StepProps & { holder: PersonRef }) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const nominate = createSureAct('nominate')
  const say = words.nominees.ask.sum
  const nomination = () => nominationOf(props.draft, dates.plainDate(clock.now()))
  const person = (personId: string) =>
    props.view.people.find((item) => item.person.personId === personId)?.person
  const item = (who: PersonRef) => {
    const { powers, circleIds, basis, evidence, starterIds, voices, days } = nomination()
    return {
      ...{ person: who, powers, basis, evidence, voices },
      standing: voices > 0 ? ('waiting' as const) : ('acting' as const),
      circles: props.view.circles
        .map((one) => one.circle)
        .filter((circle) => circleIds.includes(circle.circleId)),
      starters: starterIds.flatMap((id) => person(id) ?? []),
      startedBy: [],
      since: null,
      endsAt: clock.now() + days * dayMs,
    }
  }
  const more = () => {
    const names = entering(props.view, props.draft).map((circle) => circleName(words, circle))
    const enters = names.length > 0 ? [words.history.adds[props.draft.history](props.who, names)] : []
    return props.draft.basis === 'asked' ? enters : [...enters, words.nominees.tell.law]
  }
  const yes = async () => {
    const { who } = props
    const said = nomination()
    if (!(await nominate.run(said))) return
    tell(said.voices > 0 ? say.doneLater(who) : say.done(who))
    navigate('/me/nominees', { replace: true })
  }
  return (
    <StepPage step="sum" heading={say.heading(props.who)} lead={say.talk(props.who)}>
      <Show when={personOf(props.view, props.draft)}>
        {(who) => (
          <section class="card stack">
            <h2>{say.decide}</h2>
            <NominationLines item={item(who().person)} holder={props.holder} more={more()} />
          </section>
        )}
      </Show>
      <Consequences title={say.told} lines={say.toldLines(props.who)} kind="stays" />
      <Refusal of={nominate.refusal()} />
      <div class="btns-two">
        <button class="btn" type="button" aria-disabled={nominate.busy()} onClick={() => void yes()}>
          {say.yes(props.who)}
        </button>
        <A class="btn btn-quiet" href="/me/nominees">
          {say.no}
        </A>
      </div>
      <AskPin of={nominate} />
    </StepPage>
  )
}
