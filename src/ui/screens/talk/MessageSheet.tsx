import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js'
import type { MessageItem, TalkRoom } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { planFrom } from '../../planFrom.ts'
import { useNavigate } from '../../router.tsx'
import { SayThanks } from './SayThanks.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

type Step = 'choose' | 'back' | 'words' | 'thanks'

/** What can be done with one message, and who has seen it. */
export function MessageSheet(props: {
  message: MessageItem | undefined
  room: TalkRoom
  onAnswer: (message: MessageItem) => void
  onClose: () => void
}) {
  const { words } = useKith()
  const [step, setStep] = createSignal<Step>('choose')
  createEffect(
    on(
      () => props.message?.messageId,
      () => setStep('choose'),
    ),
  )
  const say = words.talk
  const title = () => {
    if (step() === 'back') return say.back.sure
    if (step() === 'thanks') return say.thanks.title
    return step() === 'words' ? say.voice.title : say.about
  }
  return (
    <Sheet open={props.message !== undefined} title={title()} onClose={() => props.onClose()}>
      <Show when={props.message}>
        {(message) => (
          <Switch fallback={<VoiceWords message={message()} room={props.room} onClose={props.onClose} />}>
            <Match when={step() === 'back'}>
              <TakeBack message={message()} room={props.room} onClose={props.onClose} />
            </Match>
            <Match when={step() === 'thanks'}>
              <SayThanks message={message()} room={props.room} onClose={props.onClose} />
            </Match>
            <Match when={step() === 'choose'}>
              <Choices
                message={message()}
                room={props.room}
                onAnswer={() => props.onAnswer(message())}
                onStep={setStep}
                onClose={props.onClose}
              />
            </Match>
          </Switch>
        )}
      </Show>
    </Sheet>
  )
}

type Part = { message: MessageItem; room: TalkRoom; onClose: () => void }

function Choices(props: Part & { onAnswer: () => void; onStep: (step: Step) => void }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const made = createAct('makeOfMessage')
  const pin = createAct('pinMessage')
  const unpin = createAct('unpinMessage')
  const say = words.talk
  const circleId = () => props.room.audience.circle.circleId
  const pinned = () => props.room.pins.find((one) => one.messageId === props.message.messageId)
  const make = async (what: 'task' | 'record') => {
    if (!(await made.run({ circleId: circleId(), messageId: props.message.messageId, what }))) return
    props.onClose()
    tell(say.made.done[what])
  }
  const sameWho = () =>
    `${circleName(words, props.room.audience.circle)}: ${words.circles.willSee(props.room.audience.people.length)}`
  const plan = () => {
    const { messageId, text } = props.message
    planFrom({ circleId: circleId(), messageId, title: text.replace(/\s+/g, ' ').trim().slice(0, 60) })
    navigate('/plan')
  }
  const hasVoice = () => props.message.media.some(({ kind }) => kind === 'voice')
  const turnPin = async () => {
    const up = pinned()
    const done = up
      ? await unpin.run({ circleId: circleId(), pinIds: up.pinIds })
      : await pin.run({ circleId: circleId(), messageId: props.message.messageId })
    if (done) props.onClose()
  }
  return (
    <>
      <SeenLine message={props.message} />
      <ul class="card links">
        <Row icon="talk" text={say.answer} onPress={() => props.onAnswer()} />
        <Show when={!props.message.isBack}>
          <Show when={props.message.by && !props.message.by.isMe}>
            <Row icon="heart" text={say.thanks.do} onPress={() => props.onStep('thanks')} />
          </Show>
          <Show when={props.message.text !== ''}>
            <Row icon="list" text={say.made.task} what={sameWho()} onPress={() => void make('task')} />
            <Row icon="calendar" text={say.made.visit} what={say.made.visitWhat} onPress={plan} />
          </Show>
          <Show when={props.room.care}>
            {(care) => (
              <Row
                icon="write"
                text={say.made.record}
                what={`${circleName(words, care().circle)}: ${words.circles.willSee(care().people.length)}`}
                onPress={() => void make('record')}
              />
            )}
          </Show>
          <Row icon="pin" text={pinned() ? say.pin.off : say.pin.up} onPress={() => void turnPin()} />
          <Show when={hasVoice()}>
            <Row icon="write" text={say.voice.write} onPress={() => props.onStep('words')} />
          </Show>
          <Show when={props.message.by?.isMe}>
            <Row icon="undo" text={say.back.do} onPress={() => props.onStep('back')} />
          </Show>
        </Show>
      </ul>
      <Refusal of={made.refusal() ?? pin.refusal() ?? unpin.refusal()} />
      <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
        {say.close}
      </button>
    </>
  )
}

function Row(props: { icon: IconName; text: string; what?: string; onPress: () => void }) {
  return (
    <li>
      <button class="link-row" type="button" onClick={() => props.onPress()}>
        <Icon name={props.icon} />
        <span class="grow">
          {props.text}
          <Show when={props.what}>
            <span class="quiet small row-line">{props.what}</span>
          </Show>
        </span>
      </button>
    </li>
  )
}

/** Who says that they have seen it. Not everybody's phone says so, and the line does not claim more. */
function SeenLine(props: { message: MessageItem }) {
  const { words } = useKith()
  const text = () => {
    const names = props.message.seenBy.map((one) =>
      one.isMe ? words.talk.you : words.say.calledName(one.name),
    )
    return names.length === 0 ? words.talk.seen.nobody : words.talk.seen.by(names)
  }
  return <Para class="quiet" text={text()} />
}

function TakeBack(props: Part) {
  const { words } = useKith()
  const back = createAct('takeBack')
  const say = words.talk.back
  const run = async () => {
    const circleId = props.room.audience.circle.circleId
    if (await back.run({ circleId, messageId: props.message.messageId })) props.onClose()
  }
  return (
    <>
      <Para text={say.what} />
      <Refusal of={back.refusal()} />
      <div class="btns-two">
        <button class="btn btn-clay" type="button" aria-disabled={back.busy()} onClick={() => void run()}>
          {say.yes}
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
          {say.no}
        </button>
      </div>
    </>
  )
}

function VoiceWords(props: Part) {
  const { words } = useKith()
  const write = createAct('writeVoiceWords')
  const [text, setText] = createSignal(props.message.words[0]?.text ?? '')
  const say = words.talk.voice
  const run = async () => {
    const { messageId, words: before } = props.message
    const circleId = props.room.audience.circle.circleId
    const replaces = before.map(({ wordsId }) => wordsId)
    if (await write.run({ circleId, messageId, text: text(), replaces })) props.onClose()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <Para text={say.what} />
      <TextArea label={say.label} value={text()} onInput={setText} />
      <Refusal of={write.refusal()} />
      <div class="btns-two">
        <button class="btn" type="submit" aria-disabled={write.busy()}>
          {say.save}
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
          {words.talk.close}
        </button>
      </div>
    </form>
  )
}
