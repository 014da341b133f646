import { A, useNavigate, useParams } from '../router.tsx'
import { createEffect, createSignal, Show } from 'solid-js'
import type { CircleItem, History, InvitationItem, PeopleView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { CircleChoices } from '../parts/CircleChoices.tsx'
import { Pick } from '../parts/fields.tsx'
import { FromWhen } from '../parts/FromWhen.tsx'
import { createHowLong, HowLong } from '../parts/HowLong.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PeopleAside } from './people/PeopleAside.tsx'
import { Para } from '../parts/Para.tsx'

/** Somebody said yes. What may they see? Yes and Not now are the same size. */
export function Answer() {
  const { words } = useKith()
  const params = useParams()
  const people = createView('people', () => null)
  const answer = () =>
    people()?.invitations.find((one) => one.invitationId === params.invitationId && one.state === 'said-yes')
  const name = () => words.say.calledName(answer()?.answerName ?? answer()?.name ?? '')
  return (
    <Screen
      title={words.people.title}
      heading={answer() ? words.people.answer.heading(name()) : words.people.title}
      lead={answer() ? words.people.answer.lead : undefined}
      back={{ href: '/people', to: words.people.title }}
      aside={<PeopleAside view={people()} />}
      asideLabel={words.people.title}
    >
      <Ready data={people()}>
        {(view) => (
          <Show when={answer()} fallback={<Para text={words.people.answer.gone} />}>
            {(said) => <AnswerForm view={view()} answer={said()} name={name()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function AnswerForm(props: { view: PeopleView; answer: InvitationItem; name: string }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const admit = createAct('admit')
  const check = createAct('checkPerson')
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [history, setHistory] = createSignal<History>('today')
  const [together, setTogether] = createSignal<boolean>()
  const howLong = createHowLong(props.answer.stays ?? null)
  const say = words.people.answer
  createEffect(() =>
    setChosen(
      props.answer.circles.filter((circle) => circle.purpose !== 'everyone').map((circle) => circle.circleId),
    ),
  )
  const names = () =>
    props.view.circles
      .filter((one) => chosen().includes(one.circle.circleId))
      .map((one) => circleName(words, one.circle))
  const mayGive = (item: CircleItem) =>
    item.canChange ||
    (item.canOffer && props.answer.circles.some((one) => one.circleId === item.circle.circleId))
  const differs = () =>
    props.answer.answerName !== null && props.answer.answerName.trim() !== props.answer.name.trim()
  const yes = async () => {
    const { name } = props
    const { invitationId, answerPersonId: personId, nameIsKnown } = props.answer
    if (!(await admit.run({ invitationId, circleIds: chosen(), history: history(), until: howLong.until() })))
      return
    // A word more, not a condition: cut off before it, they are in and not checked yet.
    if (together() && personId !== null) await check.run({ personId, how: 'in-person' })
    tell(say.done(name))
    const isAsked = props.view.iAmHolder && nameIsKnown && personId !== null
    navigate(isAsked ? `/people/${personId}/before` : '/people')
  }
  return (
    <div class="stack-l">
      <Show when={props.answer.relation !== ''}>
        <Para text={say.invitedAs(props.answer.relation)} />
      </Show>
      <Show when={differs()}>
        <div class="notice notice-sun">
          <Icon name="question" />
          <Para
            class="grow"
            text={`${say.otherName(props.answer.answerName ?? '', props.answer.name)} ${say.checkThem}`}
          />
        </div>
      </Show>
      <CircleChoices
        legend={say.heading(props.name)}
        circles={props.view.circles}
        chosen={chosen()}
        may={mayGive}
        onChange={setChosen}
      />
      <FromWhen chosen={history()} onChange={setHistory} />
      <HowLong choice={howLong} legend={words.circlePage.howLong.legendTeam(props.name)} />
      <fieldset class="card from-when">
        <legend class="legend">{say.together(props.name)}</legend>
        <div class="picks">
          <Pick type="radio" name="together" checked={together() === true} onChange={() => setTogether(true)}>
            {say.togetherYes}
          </Pick>
          <Pick
            type="radio"
            name="together"
            checked={together() === false}
            onChange={() => setTogether(false)}
          >
            {say.togetherNo}
          </Pick>
        </div>
        <Para
          class="quiet"
          role="status"
          text={
            together() === undefined
              ? ''
              : together()
                ? say.togetherThen(props.name)
                : say.notTogether(props.name)
          }
        />
      </fieldset>
      <InPlace />
      <Refusal of={admit.refusal()} />
      <div class="btns-two">
        <button class="btn btn-big" type="button" aria-disabled={admit.busy()} onClick={() => void yes()}>
          {say.yes(names())}
        </button>
        <A class="btn btn-big btn-quiet" href="/people">
          {say.no}
        </A>
      </div>
    </div>
  )
}
