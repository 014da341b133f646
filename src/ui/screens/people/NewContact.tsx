import { createSignal, Match, Show, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ContactsView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName, Seen } from '../../parts/Audience.tsx'
import { AudienceChoice } from '../../parts/AudienceChoice.tsx'
import { TextArea, TextField } from '../../parts/fields.tsx'
import { Question, useQuestions } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { ringName } from '../../handed.ts'
import { useNavigate, useSearchParams } from '../../router.tsx'

const steps = ['name', 'what', 'phone', 'when', 'tell', 'where'] as const

/** Somebody to ring, one question a page. All but the name and the circle can be left empty. */
export function NewContact(props: { view: ContactsView }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('saveContact')
  const say = words.members.contacts
  const [draft, setDraft] = createStore({
    name: ringName.take() ?? '',
    what: '',
    phone: '',
    when: '',
    tell: '',
  })
  const [circleId, setCircleId] = createSignal('')
  const audience = () => props.view.audiences.find((one) => one.circle.circleId === circleId())
  const called = () => {
    const who = audience()
    return who && circleName(words, who.circle)
  }
  const step = () =>
    draft.name.trim() === '' ? 'name' : (steps.find((one) => one === search['step']) ?? 'name')
  const common = useQuestions({
    title: say.title,
    next: say.ask.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `/people/ring/new/change?step=${one}`,
    home: { href: '/people', to: words.people.title },
  })
  const put = async () => {
    const saved = await save.run({ ...draft, contactId: null, circleId: circleId() })
    if (!saved) return
    tell(say.saved)
    navigate(`/people/ring/${saved.gives.contactId}`)
  }
  return (
    <Switch>
      <Match when={step() === 'name'}>
        <Question
          {...common()}
          heading={say.ask.name}
          lead={say.headingWhat}
          missing={draft.name.trim() === '' ? say.ask.noName : undefined}
        >
          <TextField
            label={say.name}
            hint={say.nameHint}
            value={draft.name}
            onInput={(name) => setDraft({ name })}
          />
        </Question>
      </Match>
      <Match when={step() === 'what'}>
        <Question {...common()} heading={say.ask.what}>
          <TextField
            label={say.what}
            value={draft.what}
            suggestions={say.whats}
            onInput={(what) => setDraft({ what })}
          />
        </Question>
      </Match>
      <Match when={step() === 'phone'}>
        <Question {...common()} heading={say.ask.phone}>
          <TextField label={say.phone} value={draft.phone} onInput={(phone) => setDraft({ phone })} />
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question {...common()} heading={say.ask.when}>
          <TextArea
            label={say.when}
            hint={say.whenHint}
            value={draft.when}
            onInput={(when) => setDraft({ when })}
          />
        </Question>
      </Match>
      <Match when={step() === 'tell'}>
        <Question {...common()} heading={say.ask.tell}>
          <TextArea
            label={say.tell}
            hint={say.tellHint}
            value={draft.tell}
            onInput={(known) => setDraft({ tell: known })}
          />
        </Question>
      </Match>
      <Match when={step() === 'where'}>
        <Question
          {...common()}
          heading={say.ask.where}
          missing={audience() ? undefined : say.ask.noCircle}
          next={called() === undefined ? say.saveFirst : say.save(called() ?? '')}
          busy={save.busy()}
          onNext={() => void put()}
        >
          <AudienceChoice
            legend={say.audience}
            audiences={props.view.audiences}
            value={circleId()}
            onChange={setCircleId}
          />
          <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
          <Refusal of={save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
