import { A, useNavigate, useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { PersonView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** Two people read six words to one another, and hear whether they are the same. */
export function CheckPerson() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('person', () => ({ personId: params['personId'] ?? '' }))
  const [differ, setDiffer] = createSignal(false)
  const name = () => words.say.calledName(view()?.person.name ?? '')
  const say = words.person.checkPage
  return (
    <Screen
      title={say.title}
      step={differ() ? 'differ' : 'compare'}
      heading={differ() ? say.differ.heading : say.heading(name())}
      lead={differ() ? say.differ.lead : say.lead(name())}
      back={{
        href: `/people/${params['personId'] ?? ''}`,
        to: name() === '' ? words.people.title : name(),
      }}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(person) => (
              <Show
                when={differ()}
                fallback={<Compare view={person()} name={name()} onDiffer={() => setDiffer(true)} />}
              >
                <Differ name={name()} onBack={() => setDiffer(false)} />
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Compare(props: { view: NonNullable<PersonView>; name: string; onDiffer: () => void }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const check = createAct('checkPerson')
  const say = words.person.checkPage
  const myName = () => words.say.calledName(open()?.me.name ?? '')
  const yes = async () => {
    const { personId } = props.view.person
    if (!(await check.run({ personId, how: 'spoken' }))) return
    tell(say.done(props.name))
    navigate(`/people/${personId}`, { replace: true })
  }
  return (
    <div class="stack-l">
      <ol class="steps-next">
        <For each={say.steps(props.name, myName())}>
          {(line) => (
            <li>
              <Para text={line} />
            </li>
          )}
        </For>
      </ol>
      <section class="card stack">
        <h2>{say.words}</h2>
        <ol class="spoken">
          <For each={props.view.words}>{(word) => <li>{word}</li>}</For>
        </ol>
      </section>
      <h2>{say.ask}</h2>
      <Refusal of={check.refusal()} />
      <div class="btns-two">
        <button class="btn btn-big" type="button" aria-disabled={check.busy()} onClick={() => void yes()}>
          {say.yes}
        </button>
        <button class="btn btn-big btn-line" type="button" onClick={() => props.onDiffer()}>
          {say.no}
        </button>
      </div>
    </div>
  )
}

/** What it can mean and what to do. Nothing is ended from here: it may be a word that was heard wrongly. */
function Differ(props: { name: string; onBack: () => void }) {
  const { words } = useKith()
  const open = useOpen()
  const say = words.person.checkPage.differ
  const lines = () =>
    open()?.team.iAmHolder
      ? say.holderLines(props.name)
      : say.memberLines(props.name, words.say.calledName(open()?.team.holder.name ?? ''))
  return (
    <div class="stack-l">
      <Para text={say.means(props.name)} />
      <Consequences title={say.todo} lines={lines()} kind="changes" />
      <Para class="quiet" text={say.nothing} />
      <div class="btns-two">
        <button class="btn" type="button" onClick={() => props.onBack()}>
          {say.again}
        </button>
        <A class="btn btn-quiet" href="/people">
          {say.toPeople}
        </A>
      </div>
    </div>
  )
}
