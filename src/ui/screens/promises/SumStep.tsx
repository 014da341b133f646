import { Match, Show, Switch } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { Question } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import { backOf, howOf, reviewOn, stepOf, type SignProps } from './draft.ts'
import { MarkPicture } from './MarkPad.tsx'
import { Para } from '../../parts/Para.tsx'

/** All of it once more, who will see it, and one button. */
export function SumStep(props: SignProps) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const sign = createAct('signPromise')
  const say = words.promises.sign
  const review = () => reviewOn(props.draft.months, dates.plainDate(clock.now()))
  const whose = () =>
    props.view.people.find((one) =>
      props.draft.person === null ? one.isMe : one.personId === props.draft.person,
    )
  const save = async () => {
    const how = howOf(props.draft)
    if (!how) return
    const { textId, version } = props.item.text
    const { language, points, person, questions } = props.draft
    const takes = { textId, version, language, points, how, forPersonId: person, questions }
    if (!(await sign.run({ ...takes, reviewOn: review() }))) return
    tell(say.sum.done)
    navigate(`/promises/${props.item.kind}`)
  }
  return (
    <Question
      title={say.title}
      heading={say.sum.heading}
      at={stepOf(props.draft, 'sum')}
      back={{ href: backOf(props.item.kind, props.draft, 'sum') }}
      next={say.sum.yes}
      busy={sign.busy()}
      onNext={() => void save()}
    >
      <section class="card stack">
        <Show when={whose()}>
          {(person) => (
            <p class="person-line">
              <Face person={person()} />
              <b>{person().name}</b>
            </p>
          )}
        </Show>
        <h2>{props.item.text.title[props.draft.language]}</h2>
        <Para text={say.sum.points(props.draft.points.length, props.item.text.points.length)} />
        <Show when={props.draft.person !== null} fallback={<OwnHand {...props} />}>
          <blockquote class="quote pre">{props.draft.witness}</blockquote>
        </Show>
        <Show when={review()}>
          {(day) => <Para class="quiet" text={words.promises.tell.review(dates.longDate(day()))} />}
        </Show>
        <Show when={props.view.audience}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
      </section>
      <Refusal of={sign.refusal()} />
    </Question>
  )
}

function OwnHand(props: SignProps) {
  const { words } = useKith()
  return (
    <Switch>
      <Match when={props.draft.by === 'name'}>
        <p class="signed-name">{props.draft.name}</p>
      </Match>
      <Match when={props.draft.by === 'mark'}>
        <MarkPicture strokes={props.draft.strokes} label={words.promises.sign.how.drawn} />
      </Match>
      <Match when={props.draft.by === 'voice' && props.draft.voice}>
        {(voice) => <VoicePlayer item={voice()} />}
      </Match>
    </Switch>
  )
}
