import { useNavigate, useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { MyAnswer as Said, MyPageView } from '../../app/index.ts'
import { fieldIds, tidyAnswer, type Answer, type FieldId } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { AudiencePicks } from './mypage/AudiencePicks.tsx'
import { inputOf } from './mypage/inputs.tsx'

/** One question, and who may see what I answer. */
export function MyAnswer() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('myPage', () => null)
  const field = (): FieldId | undefined => fieldIds.find((one) => one === params.field)
  const say = words.members
  return (
    <Show when={field()} fallback={<Screen title={say.form.title}>{words.frame.notYours.lead}</Screen>}>
      {(asked) => (
        <Screen
          title={say.form.title}
          heading={say.fields[asked()].ask}
          lead={say.fields[asked()].hint}
          back={{ href: '/me/page', to: say.page.title }}
        >
          <Ready data={view()}>
            {(page) => (
              <AnswerForm
                page={page()}
                field={asked()}
                said={page().answers.find((one) => one.answer.field === asked())}
              />
            )}
          </Ready>
        </Screen>
      )}
    </Show>
  )
}

/** Where an answer goes that nobody has chosen for yet. What is close to somebody's skin goes nowhere by itself. */
const suggested: Readonly<Partial<Record<FieldId, 'everyone' | 'schedule' | 'none'>>> = {
  gender: 'none',
  lived: 'none',
  supporting: 'none',
  rates: 'none',
  insurance: 'none',
  limits: 'schedule',
  availability: 'schedule',
}

function AnswerForm(props: { page: MyPageView; field: FieldId; said: Said | undefined }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveAnswer')
  const remove = createAct('removeAnswer')
  const say = words.members.form
  const [value, setValue] = createSignal<Answer['value'] | undefined>(props.said?.answer.value)
  const [odd, setOdd] = createSignal(false)
  const [circleIds, setCircleIds] = createSignal<readonly string[]>(
    (props.said?.circles ?? props.page.audiences.filter(isSuggested)).map((one) => one.circle.circleId),
  )
  const chosen = () => props.page.audiences.filter((one) => circleIds().includes(one.circle.circleId))
  const people = () => new Set(chosen().flatMap((one) => one.people.map((person) => person.personId))).size
  const done = (said: string) => {
    tell(said)
    navigate('/me/page')
  }
  const takeAway = async () => {
    if (await remove.run({ field: props.field })) done(say.takenAway)
  }
  const submit = async () => {
    const answer = { field: props.field, value: value() } as Answer
    if (odd()) return save.refuse({ kind: 'not-an-answer' })
    if (value() === undefined) return save.refuse({ kind: 'empty-name' })
    const tidy = tidyAnswer(answer)
    if (!tidy.ok) return save.refuse(tidy.refusal)
    if (tidy.value === null) return save.refuse({ kind: 'empty-name' })
    if (await save.run({ answer: tidy.value, circleIds: circleIds() })) done(say.saved)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Dynamic
        component={inputOf(props.field)}
        value={value()}
        label={words.members.fields[props.field].name}
        onChange={(next: Answer['value']) => setValue(() => next)}
        onOdd={setOdd}
      />
      <AudiencePicks
        audiences={props.page.audiences}
        chosen={circleIds()}
        hint={say.audienceHint}
        onChange={setCircleIds}
      />
      <Show when={people() >= wideFrom && suggested[props.field] !== undefined}>
        <div class="notice notice-sun arrive-in">
          <Icon name="people" />
          <Para class="grow" text={say.wide(people())} />
        </div>
      </Show>
      <Refusal of={save.refusal()} />
      <For each={chosen()}>{(audience) => <Seen audience={audience} tense="will" />}</For>
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {chosen().length === 0 ? say.alone : say.save(chosen().map((one) => circleName(words, one.circle)))}
      </button>
      <Show when={props.said}>
        <div class="stack-s">
          <button class="text-btn text-btn-clay" type="button" onClick={() => void takeAway()}>
            <Icon name="bin" />
            {say.takeAway}
          </button>
          <Refusal of={remove.refusal()} />
          <Para class="quiet" text={say.hasRead} />
        </div>
      </Show>
    </form>
  )

  function isSuggested(one: MyPageView['audiences'][number]): boolean {
    return one.circle.purpose === (suggested[props.field] ?? 'everyone')
  }
}

const wideFrom = 5
