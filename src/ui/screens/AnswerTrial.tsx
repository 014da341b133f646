import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { TrialItem, TrialsView } from '../../app/index.ts'
import { trialAnswers, trialTellers, type TrialAnswer, type TrialTeller } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Pick, TextArea } from '../parts/fields.tsx'
import { Face } from '../parts/Face.tsx'
import { Question, useQuestions } from '../parts/Question.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams, useSearchParams } from '../router.tsx'
import { Para } from '../parts/Para.tsx'

/** Whether to go on: for oneself, one question a page. */
export function AnswerTrial() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('trials', () => null)
  const item = () => view()?.trials.find((one) => one.trialId === params['trialId'])
  return (
    <Show
      when={item()}
      fallback={
        <Screen title={words.trials.title} back={{ href: '/trials', to: words.trials.title }}>
          <Ready data={view()}>{() => <Para text={words.frame.notYours.lead} />}</Ready>
        </Screen>
      }
    >
      {(one) => <Show when={view()}>{(now) => <Steps item={one()} view={now()} />}</Show>}
    </Show>
  )
}

const allSteps = ['what', 'wish', 'teller', 'liked'] as const
type Step = (typeof allSteps)[number]

function Steps(props: { item: TrialItem; view: TrialsView }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('answerTrial')
  const say = words.trials.answer
  const of = search['of'] === 'them' ? 'them' : 'me'
  const [answer, setAnswer] = createSignal<TrialAnswer>()
  const [wish, setWish] = createSignal('')
  const [teller, setTeller] = createSignal<TrialTeller>('me')
  const [third, setThird] = createSignal('')
  const [text, setText] = createSignal('')
  const [liked, setLiked] = createSignal('')
  const name = () => props.item.other?.name ?? props.item.name
  // With somebody on paper nobody is told by Kith.
  const steps = (): readonly Step[] =>
    props.item.other === null
      ? ['what', 'liked']
      : allSteps.filter((one) => one !== 'teller' || answer() !== 'yes')
  const step = (): Step =>
    answer() === undefined ? 'what' : (steps().find((one) => one === search['step']) ?? 'what')
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps,
    step,
    hrefOf: (one) => `/trials/${props.item.trialId}?of=${of}&step=${one}`,
    home: { href: '/trials', to: words.trials.title },
  })
  const put = async () => {
    const said = answer()
    if (!said) return
    const isTold = said !== 'yes' && props.item.other !== null
    const by = isTold ? teller() : 'me'
    const takes = { trialId: props.item.trialId, of, answer: said, teller: by, wish: wish() } as const
    const withIt = of === 'them' ? liked() : isTold ? text() : ''
    const rest = {
      thirdId: by === 'third' ? third() : null,
      words: withIt,
      liked: of === 'me' ? liked() : '',
    }
    if (!(await save.run({ ...takes, ...rest }))) return
    tell(say.liked.done)
    navigate('/trials')
  }
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Question
          {...common()}
          heading={of === 'them' ? say.theirs(name()) : say.what.heading(name())}
          lead={props.item.other ? say.what.lead(name()) : undefined}
          missing={answer() === undefined ? say.what.missing : undefined}
        >
          <ChooseOne
            legend={say.what.heading(name())}
            name="answer"
            of={trialAnswers}
            value={(one) => one}
            chosen={(one) => answer() === one}
            title={(one) => say.what.answers[one]}
            onChoose={(one) => setAnswer(one)}
          />
        </Question>
      </Match>
      <Match when={step() === 'wish'}>
        <Question {...common()} heading={say.wish.heading} lead={say.wish.lead}>
          <TextArea label={say.wish.label} hint={say.wish.hint} value={wish()} onInput={setWish} />
        </Question>
      </Match>
      <Match when={step() === 'teller'}>
        <Question
          {...common()}
          heading={say.teller.heading(name())}
          lead={say.teller.lead}
          missing={teller() === 'third' && third() === '' ? say.teller.missing : undefined}
        >
          <ChooseOne
            legend={say.teller.heading(name())}
            name="teller"
            of={trialTellers}
            value={(one) => one}
            chosen={(one) => teller() === one}
            title={(one) => say.teller.choices[one].title}
            what={(one) => say.teller.choices[one].what}
            onChoose={(one) => setTeller(one)}
          />
          <Show when={teller() === 'third'}>
            <fieldset class="stack-s">
              <legend class="legend">{say.teller.who}</legend>
              <div class="picks">
                <For each={props.view.people.filter((one) => one.personId !== props.item.other?.personId)}>
                  {(one) => (
                    <Pick
                      type="radio"
                      name="third"
                      checked={third() === one.personId}
                      before={<Face person={one} size="s" />}
                      onChange={() => setThird(one.personId)}
                    >
                      {words.say.calledName(one.name)}
                    </Pick>
                  )}
                </For>
              </div>
            </fieldset>
          </Show>
          <TextArea label={say.teller.words} value={text()} onInput={setText} />
        </Question>
      </Match>
      <Match when={step() === 'liked'}>
        <Question
          {...common()}
          heading={of === 'them' ? say.theirs(name()) : say.liked.heading}
          lead={say.liked.lead}
          next={say.liked.save}
          busy={save.busy()}
          onNext={() => void put()}
        >
          <TextArea label={say.liked.label} value={liked()} onInput={setLiked} />
          <Refusal of={save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
