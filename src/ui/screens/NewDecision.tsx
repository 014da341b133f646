import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { DecisionsView } from '../../app/index.ts'
import { addDays, decidedHow, type DecidedHow } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { DateField } from '../parts/DateField.tsx'
import { Face } from '../parts/Face.tsx'
import { Pick, TextArea } from '../parts/fields.tsx'
import { Question, useQuestions } from '../parts/Question.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useNavigate, useSearchParams } from '../router.tsx'

const steps = ['what', 'help', 'said', 'how', 'where'] as const

/** A note about one decision, one question a page. */
export function NewDecision() {
  const view = createView('decisions', () => null)
  return <Show when={view()}>{(now) => <Steps view={now()} />}</Show>
}

function Steps(props: { view: DecisionsView }) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('noteDecision')
  const say = words.decisions.new
  const instead = search['instead'] ?? null
  const old = props.view.notes.find((note) => note.noteId === instead)
  const today = dates.plainDate(clock.now())
  const [person, setPerson] = createSignal(old?.person.personId ?? props.view.holder.personId)
  const [decision, setDecision] = createSignal(old?.decision ?? '')
  const [day, setDay] = createSignal(old?.day ?? today)
  const [help, setHelp] = createSignal(old?.help ?? '')
  const [said, setSaid] = createSignal(old?.said ?? '')
  const [how, setHow] = createSignal<DecidedHow>(old?.how ?? 'with-help')
  const [asked, setAsked] = createSignal(old?.asked ?? '')
  const [outcome, setOutcome] = createSignal(old?.outcome ?? '')
  const [circle, setCircle] = createSignal(old?.audience.circle.circleId)
  const [again, setAgain] = createSignal(true)
  const audience = () =>
    props.view.audiences.find((one) => one.circle.circleId === circle()) ?? props.view.audiences[0]
  const isWhat = () => decision().trim() !== '' && day() !== ''
  const step = () => (isWhat() ? (steps.find((one) => one === search['step']) ?? 'what') : 'what')
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `/decisions/new?step=${one}`,
    home: { href: '/decisions', to: words.decisions.title },
  })
  const put = async () => {
    const circleId = audience()?.circle.circleId ?? ''
    const reviewOn = again() ? addDays(today, 182) : null
    const about = { circleId, personId: person(), decision: decision(), day: day(), how: how() }
    const takes = { ...about, help: help(), said: said(), asked: asked(), outcome: outcome() }
    if (!(await save.run({ ...takes, reviewOn, insteadId: old?.noteId ?? null }))) return
    tell(say.sum.done)
    navigate('/decisions')
  }
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Question {...common()} heading={say.what.heading} missing={isWhat() ? undefined : say.what.missing}>
          <fieldset class="stack-s">
            <legend class="legend">{say.what.who}</legend>
            <div class="picks">
              <For each={props.view.people}>
                {(one) => (
                  <Pick
                    type="radio"
                    name="person"
                    checked={person() === one.personId}
                    before={<Face person={one} size="s" />}
                    onChange={() => setPerson(one.personId)}
                  >
                    {words.say.calledName(one.name)}
                  </Pick>
                )}
              </For>
            </div>
          </fieldset>
          <TextArea label={say.what.decision} hint={say.what.hint} value={decision()} onInput={setDecision} />
          <DateField label={say.what.day} value={day()} onInput={setDay} />
        </Question>
      </Match>
      <Match when={step() === 'help'}>
        <Question {...common()} heading={say.help.heading} lead={say.help.lead}>
          <TextArea label={say.help.label} value={help()} onInput={setHelp} />
        </Question>
      </Match>
      <Match when={step() === 'said'}>
        <Question {...common()} heading={say.said.heading} lead={say.said.lead}>
          <TextArea label={say.said.label} value={said()} onInput={setSaid} />
        </Question>
      </Match>
      <Match when={step() === 'how'}>
        <Question {...common()} heading={say.how.heading}>
          <ChooseOne
            legend={say.how.heading}
            name="how"
            of={decidedHow}
            value={(one) => one}
            chosen={(one) => how() === one}
            title={(one) => words.decisions.how[one]}
            onChoose={(one) => setHow(one)}
          />
          <TextArea label={say.how.asked} hint={say.how.askedHint} value={asked()} onInput={setAsked} />
          <TextArea label={say.how.outcome} value={outcome()} onInput={setOutcome} />
        </Question>
      </Match>
      <Match when={step() === 'where'}>
        <Question
          {...common()}
          heading={say.where.heading}
          lead={say.where.lead}
          next={say.sum.yes}
          busy={save.busy()}
          onNext={() => void put()}
        >
          <ChooseOne
            legend={say.where.heading}
            name="circle"
            of={props.view.audiences}
            value={(one) => one.circle.circleId}
            chosen={(one) => audience()?.circle.circleId === one.circle.circleId}
            title={(one) => circleName(words, one.circle)}
            what={(one) => words.circles.willSee(one.people.length)}
            before={(one) => <CircleMark purpose={one.circle.purpose} />}
            onChoose={(one) => setCircle(one.circle.circleId)}
          />
          <Pick type="checkbox" name="again" checked={again()} onChange={setAgain}>
            {say.sum.review}
          </Pick>
          <Refusal of={save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
