import { For, Show } from 'solid-js'
import type { BetweenPromise } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Para } from '../../parts/Para.tsx'

/** What I promised one person, or they me, and what waits for a yes. Each says that the two read it, and nobody else. */
export function Between(props: { items: readonly BetweenPromise[] }) {
  const { words } = useKith()
  const say = words.promises.between
  return (
    <Show when={props.items.length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <ul class="card links">
          <For each={props.items}>{(item) => <One item={item} />}</For>
        </ul>
      </section>
    </Show>
  )
}

function One(props: { item: BetweenPromise }) {
  const { words, tell } = useKith()
  const say = words.promises.between
  const answer = createAct('answerPromise')
  const takeBack = createAct('takeBackPromise')
  const name = (who: BetweenPromise['from']) => words.say.calledName(who.name)
  const other = () => (props.item.from.isMe ? props.item.to : props.item.from)
  const told = () => {
    const { state, from } = props.item
    if (state === 'promised') return from.isMe ? say.mine(name(other())) : say.theirs(name(other()))
    if (state === 'no') return say.no(name(other()))
    return from.isMe ? say.askedMe(name(other())) : say.askedThem(name(other()))
  }
  const reply = async (yes: boolean) => {
    if (await answer.run({ promiseId: props.item.promiseId, yes })) tell(yes ? say.yesSaid : say.noSaid)
  }
  const undo = async () => {
    if (await takeBack.run({ promiseId: props.item.promiseId })) tell(words.promises.given.takenBack)
  }
  return (
    <li class="circle-row">
      <Face person={other()} />
      <div class="grow stack-s">
        <b>{told()}</b>
        <p class="pre" dir="auto">
          {props.item.text}
        </p>
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{say.only(name(other()))}</span>
        </p>
        <Show when={props.item.canAnswer}>
          <Para class="quiet small" text={say.free} />
          <div class="btns-two">
            <button class="btn" type="button" onClick={() => void reply(true)}>
              {say.yes}
            </button>
            <button class="btn btn-quiet" type="button" onClick={() => void reply(false)}>
              {say.not}
            </button>
          </div>
        </Show>
        <Show when={props.item.canTakeBack}>
          <button class="text-btn" type="button" onClick={() => void undo()}>
            {words.promises.given.takeBack}
          </button>
        </Show>
        <Show when={props.item.saved !== 'sent'}>
          <SavedMark saved={props.item.saved} />
        </Show>
        <Refusal of={answer.refusal() ?? takeBack.refusal()} />
      </div>
    </li>
  )
}
