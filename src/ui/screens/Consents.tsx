import { For, Show } from 'solid-js'
import type { ConsentItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { ConsentLine } from './consents/ConsentLine.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'
import { Fold } from '../parts/Fold.tsx'

/** What each said yes or no to, one thing a card; what was said before stays readable. */
export function Consents() {
  const { words } = useKith()
  const view = createView('consents', () => null)
  const say = words.consents
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'mine')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().people.length === 0}>
              <div class="card stack-s">
                <Para text={say.none} />
                <Para class="quiet" text={say.noneWhat} />
              </div>
            </Show>
            <For each={now().people}>
              {({ person, items }) => (
                <section class="stack">
                  <div class="person-line">
                    <Face person={person} />
                    <h2>{say.of(person.name, person.isMe)}</h2>
                  </div>
                  <For each={items}>{(item) => <ConsentCard item={item} />}</For>
                </section>
              )}
            </For>
            <A class="btn btn-big" href="/consent/new">
              <Icon name="plus" />
              {say.add}
            </A>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function ConsentCard(props: { item: ConsentItem }) {
  const { words, tell } = useKith()
  const withdraw = createAct('withdrawConsent')
  const say = words.consents
  const takeBack = async () => {
    const { consentId } = props.item.now
    if (await withdraw.run({ consentId })) tell(say.withdrawnDone)
  }
  return (
    <article class="card stack">
      <h3>{props.item.purpose === 'own' ? props.item.words : say.purposes[props.item.purpose]}</h3>
      <Show when={props.item.purpose !== 'own' && props.item.words !== ''}>
        <p class="pre">{props.item.words}</p>
      </Show>
      <ConsentLine said={props.item.now} />
      <Show when={props.item.beside}>
        {(beside) => (
          <div class="notice notice-sun">
            <div class="grow stack-s">
              <Para text={say.beside} />
              <ConsentLine said={beside()} />
            </div>
          </div>
        )}
      </Show>
      <Show when={props.item.before.length > 0}>
        <Fold title={say.before}>
          <ul class="stack">
            <For each={props.item.before}>
              {(said) => (
                <li>
                  <ConsentLine said={said} />
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
      <Refusal of={withdraw.refusal()} />
      <Show when={props.item.now.canWithdraw}>
        <button class="text-btn" type="button" onClick={() => void takeBack()}>
          {say.withdraw}
        </button>
      </Show>
    </article>
  )
}
