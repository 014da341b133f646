import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { newsAnswers, newsAsks, type NewsAsks } from '../../domain/index.ts'
import type { NewsViews } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Choice, TextArea } from '../parts/fields.tsx'
import { KeptMedia } from '../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../parts/media/PhotoInput.tsx'
import { Picture } from '../parts/Picture.tsx'
import { noFurther, Question, useQuestions } from '../parts/Question.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useNavigate, useSearchParams } from '../router.tsx'
import { answerPictures } from './news/newsPictures.ts'

const place = 'news/new'
const steps = ['words', 'who', 'asks'] as const

/** Important news, or an emergency: what, to whom, whether an answer is wanted. One question a page. */
export function NewNews() {
  const view = createView('importantNews', () => null)
  return <Show when={view()}>{(now) => <Steps audiences={now().audiences} />}</Show>
}

function Steps(props: { audiences: NewsViews['importantNews']['data']['audiences'] }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('sayNews')
  const say = words.news.new
  const emergency = () => search['what'] === 'emergency'
  const what = () => (emergency() ? 'emergency' : 'news')
  const [text, setText] = createSignal(emergency() ? say.emergencyText : '')
  const [chosen, setChosen] = createSignal<readonly string[] | undefined>()
  const [asks, setAsks] = createSignal<NewsAsks | undefined>(emergency() ? 'come' : undefined)
  const kept = createView('media', () => ({ place }))
  const drafts = () => kept()?.drafts ?? []
  const first = () =>
    props.audiences.find((one) => one.circle.purpose === (emergency() ? 'everyone' : 'news')) ??
    props.audiences[0]
  const circleIds = (): readonly string[] => chosen() ?? [first()?.circle.circleId ?? '']
  const audiences = () => props.audiences.filter((one) => circleIds().includes(one.circle.circleId))
  const isSaid = () => text().trim() !== '' || drafts().length > 0
  const step = () => {
    const wanted = steps.find((one) => one === search['step']) ?? 'words'
    const furthest = !isSaid() ? 'words' : audiences().length === 0 ? 'who' : 'asks'
    return noFurther(steps, wanted, furthest)
  }
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `/talk/news/new?what=${what()}&step=${one}`,
    home: { href: '/talk', to: words.talk.title },
  })
  const people = () => new Set(audiences().flatMap((one) => one.people.map(({ personId }) => personId))).size
  const send = async () => {
    const wanted = asks()
    if (!wanted) return
    const media = drafts().map(({ mediaId }) => mediaId)
    const said = await save.run({
      ...{ circleIds: circleIds(), text: text(), media },
      ...{ emergency: emergency(), asks: wanted },
    })
    if (said) navigate(`/talk/news/${said.gives.messageId}`, { replace: true })
  }
  const toggle = (circleId: string, on: boolean) =>
    setChosen(on ? [...circleIds(), circleId] : circleIds().filter((one) => one !== circleId))
  return (
    <Switch>
      <Match when={step() === 'words'}>
        <Question
          {...common()}
          heading={emergency() ? say.emergencyHeading : say.heading}
          lead={emergency() ? say.emergencyLead : say.lead}
          missing={isSaid() ? undefined : say.missing}
        >
          <Picture name={emergency() ? 'emergency' : 'news'} class="news-picture" />
          <TextArea label={say.words} value={text()} onInput={setText} />
          <KeptMedia items={drafts()} />
          <PhotoInput place={place} />
        </Question>
      </Match>
      <Match when={step() === 'who'}>
        <Question
          {...common()}
          heading={say.whoHeading}
          missing={audiences().length > 0 ? undefined : say.whoMissing}
        >
          <fieldset>
            <legend class="unseen">{say.whoHeading}</legend>
            <div class="card choices">
              <For each={props.audiences}>
                {(one) => (
                  <Choice
                    type="checkbox"
                    name="circle"
                    value={one.circle.circleId}
                    checked={circleIds().includes(one.circle.circleId)}
                    title={circleName(words, one.circle)}
                    what={words.say.list(one.people.map(({ name }) => words.say.calledName(name)))}
                    before={<CircleMark purpose={one.circle.purpose} own={one.circle.own} large />}
                    onChange={(on) => toggle(one.circle.circleId, on)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </Question>
      </Match>
      <Match when={step() === 'asks'}>
        <Question
          {...common()}
          heading={say.asksHeading}
          missing={asks() === undefined ? say.asksMissing : undefined}
          next={emergency() ? say.sendNow(people() - 1) : say.send(people() - 1)}
          busy={save.busy()}
          onNext={() => void send()}
        >
          <ChooseOne
            legend={say.asksHeading}
            name="asks"
            of={newsAsks}
            value={(one) => one}
            chosen={(one) => asks() === one}
            title={(one) => say.asks[one]}
            what={(one) =>
              newsAnswers[one].map((answer) => words.news.answers[answer]).join(' · ') || undefined
            }
            before={(one) => <Picture name={answerPictures[newsAnswers[one][0] ?? 'seen']} />}
            onChoose={(one) => setAsks(one)}
          />
          <For each={audiences()}>{(one) => <Seen audience={one} tense="will" />}</For>
          <Refusal of={save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
