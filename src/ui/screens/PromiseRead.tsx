import { createSignal, For, Show } from 'solid-js'
import type { PromiseItem } from '../../app/index.ts'
import { promiseKinds, promiseLanguages, type PromiseLanguage } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Pick } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useParams } from '../router.tsx'
import { Changes } from './promises/Changes.tsx'
import { useLanguage } from './promises/language.ts'
import { Listen } from './promises/Listen.tsx'
import { SignatureCard } from './promises/SignatureCard.tsx'
import { Para } from '../parts/Para.tsx'
import { Fold } from '../parts/Fold.tsx'

/** One promise, point by point, in any of its languages; who signed it, and what changed since I did. */
export function PromiseRead() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('promises', () => null)
  const say = words.promises
  const kind = () => promiseKinds.find((one) => one === params['kind'])
  const item = () => view()?.promises.find((one) => one.kind === kind())
  const [language, setLanguage] = createSignal<PromiseLanguage>(useLanguage())
  return (
    <Screen
      title={say.title}
      heading={item()?.text.title[language()] ?? say.title}
      lead={kind() && say.what[kind() ?? 'support']}
      back={{ href: '/promises', to: say.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={item()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => (
              <div class="stack-l">
                <Show when={one().kind !== 'own'}>
                  <fieldset class="stack-s">
                    <legend class="legend">{say.readIn}</legend>
                    <div class="picks">
                      <For each={promiseLanguages}>
                        {(each) => (
                          <Pick
                            type="radio"
                            name="language"
                            checked={language() === each}
                            onChange={() => setLanguage(each)}
                          >
                            {say.languages[each]}
                          </Pick>
                        )}
                      </For>
                    </div>
                  </fieldset>
                </Show>
                <Show when={one().mine && one().changed}>
                  {(changes) => <Changes changes={changes()} language={language()} />}
                </Show>
                <Listen item={one()} point="" language={language()} />
                <ol class="card promise-points" lang={language() === 'cy' ? 'cy' : 'en-GB'}>
                  <For each={one().text.points}>
                    {(point) => (
                      <li>
                        <Para text={point.words[language()]} />
                        <Listen item={one()} point={point.id} language={language()} />
                      </li>
                    )}
                  </For>
                </ol>
                <Show when={now().iAmHolder}>
                  <ReadAloud item={one()} />
                </Show>
                <section class="card card-soft stack-s">
                  <h2>{say.binds}</h2>
                  <Para text={say.bindsWhat} />
                  <Show when={one().kind !== 'own'}>
                    <Para class="quiet" text={`${say.example} ${say.version(one().text.version)}.`} />
                  </Show>
                </section>
                <Signed item={one()} />
                <Show when={now().audience}>{(audience) => <Seen audience={audience()} />}</Show>
                <Sign item={one()} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function ReadAloud(props: { item: PromiseItem }) {
  const { words } = useKith()
  const say = words.promises.voice
  return (
    <>
      <Show when={props.item.voices.some(({ sameWords }) => !sameWords)}>
        <div class="notice notice-sun">
          <Icon name="microphone" />
          <Para class="grow" strong text={say.changed} />
        </div>
      </Show>
      <A class="btn btn-line" href={`/promises/${props.item.kind}/voice`}>
        <Icon name="microphone" />
        {say.link}
      </A>
    </>
  )
}

function Signed(props: { item: PromiseItem }) {
  const { words } = useKith()
  const say = words.promises
  return (
    <section class="card stack">
      <h2>{say.signedHeading}</h2>
      <Show when={props.item.signed.length > 0} fallback={<Para class="quiet" text={say.signed(0, 0)} />}>
        <ul class="links">
          <For each={props.item.signed}>
            {(one) => (
              <li>
                <SignatureCard item={one} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.item.past.length > 0}>
        <Fold title={say.past}>
          <ul class="links">
            <For each={props.item.past}>
              {(one) => (
                <li>
                  <SignatureCard item={one} />
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
    </section>
  )
}

function Sign(props: { item: PromiseItem }) {
  const { words, tell } = useKith()
  const say = words.promises.mine
  const withdraw = createAct('withdrawPromise')
  const [asking, setAsking] = createSignal(false)
  const takeBack = async () => {
    const signatureId = props.item.mine?.signatureId
    setAsking(false)
    if (signatureId && (await withdraw.run({ signatureId }))) tell(say.withdrawn)
  }
  const href = () => `/promises/${props.item.kind}/sign`
  const isDone = () => props.item.mine !== null && props.item.changed === null && !props.item.mine.reviewDue
  return (
    <div class="stack">
      <Show when={props.item.canSign}>
        <A class="btn btn-big" classList={{ 'btn-line': isDone() }} href={href()}>
          <Icon name="write" />
          {props.item.mine ? say.signAgain : say.sign}
        </A>
      </Show>
      <A class="text-btn" href={`${href()}?who=other`}>
        <Icon name="people" />
        {say.signFor}
      </A>
      <Show when={props.item.mine?.canWithdraw}>
        <button class="text-btn text-btn-clay" type="button" onClick={() => setAsking(true)}>
          {say.withdraw}
        </button>
      </Show>
      <Refusal of={withdraw.refusal()} />
      <AreYouSure
        open={asking()}
        title={say.withdraw}
        yes={say.withdrawYes}
        no={say.withdrawNo}
        onYes={takeBack}
        onNo={() => setAsking(false)}
      >
        <Para text={say.withdrawSure} />
      </AreYouSure>
    </div>
  )
}
