import { createEffect, createSignal, For, Match, on, Show, Switch } from 'solid-js'
import type { JoinCardRead } from '../../app/index.ts'
import { isCardLink } from '../arrival.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { LooksLink } from '../parts/LooksLink.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { useNavigate } from '../router.tsx'
import { FindLink } from './join/FindLink.tsx'
import { useBack } from './join/useBack.ts'

/** Somebody holds a card: what stands on it, and what they would like to say. Reading it leaves nothing here. */
export function AskToJoin(props: { link?: string }) {
  const { words, arrivedWith, forgetArrival } = useKith()
  const back = useBack()
  const read = createAct('readJoinCard')
  const [link, setLink] = createSignal('')
  const [card, setCard] = createSignal<JoinCardRead>()
  const say = words.joinCards.join
  const open = async (next: string) => {
    setLink(next)
    setCard((await read.run({ link: next }))?.gives)
  }
  createEffect(
    on(
      () => props.link ?? arrivedWith(),
      (arrived) => isCardLink(arrived) && void open(arrived),
    ),
  )
  return (
    <Switch
      fallback={
        <Screen
          title={say.title}
          heading={say.findHeading}
          lead={say.findLead}
          error={read.refusal() !== undefined}
          back={back()}
        >
          <FindLink
            link={link()}
            refusal={read.refusal()}
            onLink={(found) => void open(found)}
            say={{ label: say.label, hint: say.hint, read: say.read }}
          />
        </Screen>
      }
    >
      <Match when={card()}>{(now) => <AskForm card={now()} link={link()} onDone={forgetArrival} />}</Match>
      <Match when={read.busy()}>
        <Screen title={say.title} heading={say.reading}>
          <Skeleton cards={1} />
        </Screen>
      </Match>
    </Switch>
  )
}

function AskForm(props: { card: JoinCardRead; link: string; onDone: () => void }) {
  const { words, dates } = useKith()
  const navigate = useNavigate()
  const ask = createAct('askToJoin')
  const [name, setName] = createSignal('')
  const [offer, setOffer] = createSignal('')
  const [why, setWhy] = createSignal('')
  const [answers, setAnswers] = createSignal<readonly string[]>(props.card.questions.map(() => ''))
  const say = words.joinCards.join
  const kind = () => ask.refusal()?.kind
  const send = async () => {
    if (name().trim() === '') return ask.refuse({ kind: 'empty-name' })
    if (offer().trim() === '') return ask.refuse({ kind: 'nothing-yet' })
    const said = { name: name(), offer: offer(), why: why(), answers: answers() }
    if (!(await ask.run({ link: props.link, ...said }))) return
    props.onDone()
    navigate('/', { replace: true })
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      before={<LooksLink />}
      error={ask.refusal() !== undefined}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <figure class="card card-soft stack-s ask">
          <figcaption class="small">{say.words}</figcaption>
          <blockquote class="quote pre">{props.card.words}</blockquote>
        </figure>
        <TextField
          label={say.name}
          value={name()}
          onInput={setName}
          maxLength={120}
          invalid={kind() === 'empty-name'}
          errorId="ask-refused"
        />
        <TextArea
          label={say.offer}
          hint={say.offerHint}
          value={offer()}
          onInput={setOffer}
          invalid={kind() === 'nothing-yet'}
          errorId="ask-refused"
        />
        <For each={props.card.questions}>
          {(question, at) => (
            <TextArea
              label={question}
              value={answers()[at()] ?? ''}
              onInput={(typed) => setAnswers(answers().with(at(), typed))}
            />
          )}
        </For>
        <TextArea label={say.why} value={why()} onInput={setWhy} />
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{say.private}</span>
        </p>
        <Show when={props.card.endsAt > 0}>
          <Para
            class="quiet"
            text={`${say.next} ${say.until(dates.day(dates.plainDate(props.card.endsAt)))}`}
          />
        </Show>
        <Refusal of={ask.refusal()} id="ask-refused" />
        <button class="btn btn-big" type="submit" aria-disabled={ask.busy()}>
          {say.send}
        </button>
      </form>
    </Screen>
  )
}
