import { createSignal, Show } from 'solid-js'
import type { HatItem, History, PeopleView, PersonItem } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Choice, Pick } from '../../parts/fields.tsx'
import { FromWhen } from '../../parts/FromWhen.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { InPlace } from '../../parts/InPlace.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { useHatWords } from './hatWords.ts'
import { Para } from '../../parts/Para.tsx'

/** What somebody sees already, what they would have to see, and until when: then one button. */
export function AskHatSum(props: { hat: HatItem; item: PersonItem; people: PeopleView; onDone: () => void }) {
  const { words, dates, clock, tell } = useKith()
  const hatWords = useHatWords()
  const offer = createAct('offerHat')
  const say = words.hats.give
  const isStarter = () => props.hat.kind === 'starter'
  const [letIn, setLetIn] = createSignal(true)
  const [history, setHistory] = createSignal<History>('today')
  const leaving = createView('leaving', () => null)
  const [endsChosen, setEnds] = createSignal<boolean>()
  const [untilTyped, setUntil] = createSignal<string>()
  /** Of somebody who is in the team for a time, or has said that they leave. */
  const lastDay = (): string => {
    const everyone = props.people.circles.find((one) => one.circle.purpose === 'everyone')?.circle.circleId
    const inTeam = props.item.untils?.find((one) => one.circleId === everyone)
    const says = leaving()?.others.find((one) => one.person.personId === props.item.person.personId)?.from
    const days = [inTeam ? dates.plainDate(inTeam.at) : '', says ?? ''].filter((day) => day > today())
    return days.sort()[0] ?? ''
  }
  const ends = () => endsChosen() ?? (isStarter() || lastDay() !== '')
  const until = () => untilTyped() ?? lastDay()
  const who = () => words.say.calledName(props.item.person.name)
  const today = () => dates.plainDate(clock.now())
  const isIn = (circleId: string) => props.item.circles.some((one) => one.circleId === circleId)
  const lacking = () =>
    props.item.person.isHolder ? [] : props.hat.circles.filter((one) => !isIn(one.circleId))
  const mayShare = () =>
    lacking().every(({ circleId }) =>
      props.people.circles.some((one) => one.circle.circleId === circleId && one.canChange),
    )
  const names = (circles: HatItem['circles']) => circles.map((one) => circleName(words, one))
  const has = () => props.hat.circles.filter((one) => isIn(one.circleId) || props.item.person.isHolder)
  const wrongDay = () => ends() && (until() === '' || until() < today())
  const does = () => (props.hat.kind === null ? undefined : hatWords.ofKind(props.hat.kind))
  const ask = async (event: SubmitEvent) => {
    event.preventDefault()
    if (wrongDay()) return
    const called = who()
    const letInto = letIn() && mayShare() ? lacking().map((one) => one.circleId) : []
    const { personId } = props.item.person
    const last = ends() ? until() : ''
    const said = { hatId: props.hat.hatId, personId, from: today(), until: last, letInto, history: history() }
    if (!(await offer.run(said))) return
    tell(say.done(called))
    props.onDone()
  }
  return (
    <form class="stack-l" onSubmit={(event) => void ask(event)}>
      <section class="card stack">
        <h2>{hatWords.name(props.hat)}</h2>
        <Para text={hatWords.what(props.hat)} />
        <Show when={does()}>
          {(kind) => (
            <>
              <Lines lines={kind().will} sign="check" />
              <Lines lines={kind().wont} sign="cross" />
            </>
          )}
        </Show>
        <Show when={has().length > 0 && !props.item.person.isMe}>
          <Para class="quiet" text={say.sees(who(), names(has()))} />
        </Show>
      </section>
      <Show when={lacking().length > 0}>
        <fieldset class="card stack">
          <legend class="unseen">{say.seesNot(who(), names(lacking()))}</legend>
          <Para text={`${say.seesNot(who(), names(lacking()))} ${say.without(who())}`} />
          <Show when={mayShare()}>
            <Choice
              type="checkbox"
              name="let-in"
              value="yes"
              checked={letIn()}
              title={say.letIn(names(lacking()))}
              what={say.letInWhat}
              onChange={setLetIn}
            />
          </Show>
          <A class="text-btn" href={`/people/${props.item.person.personId}/see`}>
            <Icon name="eye" />
            {say.seeAs(who())}
          </A>
        </fieldset>
        <Show when={letIn() && mayShare()}>
          <FromWhen chosen={history()} onChange={setHistory} />
        </Show>
      </Show>
      <fieldset class="card stack">
        <legend class="legend">{isStarter() ? say.starterUntil : say.until}</legend>
        <Show when={!isStarter()}>
          <div class="picks">
            <Pick type="radio" name="until" checked={!ends()} onChange={() => setEnds(false)}>
              {say.untilOpen}
            </Pick>
            <Pick type="radio" name="until" checked={ends()} onChange={() => setEnds(true)}>
              {say.untilDay}
            </Pick>
          </div>
        </Show>
        <Show when={ends()}>
          <Show when={untilTyped() === undefined && lastDay() !== ''}>
            <Para class="quiet" text={say.untilTheirs(who())} />
          </Show>
          <DateField label={say.untilLabel} value={until()} min={addDays(today(), 1)} onInput={setUntil} />
        </Show>
      </fieldset>
      <InPlace />
      <Refusal of={offer.refusal()} />
      <Para role="status" class="quiet" text={wrongDay() ? say.wrongDay : ''} />
      <div class="btns-two">
        <button class="btn" type="submit" aria-disabled={wrongDay() || offer.busy()}>
          {say.yes(who())}
        </button>
        <A class="btn btn-quiet" href={`/hats/${props.hat.hatId}`}>
          {say.no}
        </A>
      </div>
    </form>
  )
}
