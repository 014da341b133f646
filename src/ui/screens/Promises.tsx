import { For, Show } from 'solid-js'
import type { GivenPromise, PromiseItem, PromisesView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face, Faces } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { Between } from './promises/Between.tsx'
import { Give } from './promises/Give.tsx'
import { useLanguage } from './promises/language.ts'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** What people promise one another: the texts with who signed, and promises in their own words. */
export function Promises() {
  const { words } = useKith()
  const view = createView('promises', () => null)
  const say = words.promises
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'mine')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <For each={now().promises}>{(item) => <PromiseCard item={item} view={now()} />}</For>
            <Show when={now().iAmHolder}>
              <A class="text-btn" href="/promises/own/write">
                <Icon name="write" />
                {now().promises.some(({ kind }) => kind === 'own') ? say.own.change : say.own.write}
              </A>
            </Show>
            <Given view={now()} />
            <Between items={now().between} />
            <Give view={now()} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function PromiseCard(props: { item: PromiseItem; view: PromisesView }) {
  const { words } = useKith()
  const say = words.promises
  const language = useLanguage()
  const asked = () =>
    props.view.people.filter((person) => props.item.kind !== 'member' || !person.isHolder).length
  const toSign = () => props.item.canSign && props.item.mine === null
  return (
    <section class="card stack">
      <h2>{props.item.text.title[language]}</h2>
      <Para class="quiet" text={say.what[props.item.kind]} />
      <Show when={props.item.mine && props.item.changed}>
        <div class="notice notice-sun">
          <Icon name="news" />
          <Para class="grow" strong text={say.mine.changed} />
        </div>
      </Show>
      <p class="seen">
        <span class="seen-words">{say.signed(props.item.signed.length, asked())}</span>
        <Faces people={props.item.signed.map(({ person }) => person)} />
      </p>
      <A class="btn" classList={{ 'btn-line': !toSign() }} href={`/promises/${props.item.kind}`}>
        {toSign() ? say.readAndSign : say.read}
      </A>
    </section>
  )
}

function Given(props: { view: PromisesView }) {
  const { words, tell } = useKith()
  const say = words.promises.given
  const takeBack = createAct('takeBackPromise')
  const undo = async ({ promiseId }: GivenPromise) => {
    if (await takeBack.run({ promiseId })) tell(say.takenBack)
  }
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Show when={props.view.given.length > 0} fallback={<Para class="quiet" text={say.none} />}>
        <ul class="card links">
          <For each={props.view.given}>
            {(item) => (
              <li class="circle-row">
                <Face person={item.person} />
                <div class="grow stack-s">
                  <b>{words.say.calledName(item.person.name)}</b>
                  <p class="pre">{item.text}</p>
                  <Show when={item.person.isMe}>
                    <button class="text-btn" type="button" onClick={() => void undo(item)}>
                      {say.takeBack}
                    </button>
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Refusal of={takeBack.refusal()} />
    </section>
  )
}
