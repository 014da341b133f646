import { createSignal, Show } from 'solid-js'
import type { Audience, PersonRef } from '../../app/index.ts'
import { checkDecisions, checkKinds, type CheckDecision, type CheckKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AudienceChoice } from '../parts/AudienceChoice.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { DateField } from '../parts/DateField.tsx'
import { TextField } from '../parts/fields.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams } from '../router.tsx'

/** I saw a check of somebody: which, for which work, and what was decided. */
export function NewCheck() {
  const { words } = useKith()
  const params = useParams()
  const personId = () => params['personId'] ?? ''
  const view = createView('checks', () => ({ personId: personId() }))
  const say = words.checks.form
  const person = () => view()?.person
  return (
    <Screen
      title={say.title}
      heading={person() ? say.heading(person()?.name ?? '') : say.title}
      lead={say.lead}
      back={{ href: `/people/${personId()}`, to: words.people.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show when={now().mayNote && now().person} fallback={<Para text={say.notYours} />}>
            {(one) => <Form person={one()} audiences={now().audiences} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { person: PersonRef; audiences: readonly Audience[] }) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('noteCheck')
  const [kind, setKind] = createSignal<CheckKind>()
  const [position, setPosition] = createSignal('')
  const [dated, setDated] = createSignal('')
  const [decision, setDecision] = createSignal<CheckDecision>()
  const [decided, setDecided] = createSignal(dates.plainDate(clock.now()))
  const [circleId, setCircleId] = createSignal('')
  const say = words.checks
  const isWhole = () => kind() !== undefined && decision() !== undefined && circleId() !== ''
  const put = async () => {
    const [what, how] = [kind(), decision()]
    if (!what || !how || circleId() === '') return
    const { personId } = props.person
    const check = { person: personId, kind: what, position: position(), dated: dated(), decision: how }
    if (!(await save.run({ ...check, decided: decided(), circleId: circleId() }))) return
    tell(say.form.saved)
    navigate(`/people/${personId}`)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <ChooseOne
        legend={say.form.heading(props.person.name)}
        name="check-kind"
        of={checkKinds}
        value={(one) => one}
        chosen={(one) => kind() === one}
        title={(one) => say.kinds[one]}
        onChoose={setKind}
      />
      <TextField
        label={say.form.position}
        hint={say.form.positionHint}
        value={position()}
        onInput={setPosition}
      />
      <DateField label={say.form.dated} value={dated()} onInput={setDated} />
      <section class="stack-s">
        <h2>{say.form.decision}</h2>
        <ChooseOne
          legend={say.form.decision}
          name="check-decision"
          of={checkDecisions}
          value={(one) => one}
          chosen={(one) => decision() === one}
          title={(one) => say.decisions[one]}
          onChoose={setDecision}
        />
      </section>
      <DateField label={say.form.decided} value={decided()} onInput={setDecided} />
      <AudienceChoice
        legend={say.form.audience}
        audiences={props.audiences}
        value={circleId()}
        onChange={setCircleId}
      />
      <Para class="quiet" text={say.form.law} />
      <Refusal of={save.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={!isWhole() || save.busy()}>
        {say.form.save}
      </button>
    </form>
  )
}
