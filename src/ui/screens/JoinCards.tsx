import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'

/** Cards by which people can ask to join, of whoever may invite. */
export function JoinCards() {
  const { words, dates } = useKith()
  const view = createView('joinCards', () => null)
  const say = words.joinCards
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/people', to: words.people.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show
              when={now().cards.length > 0}
              fallback={
                <div class="card stack-s">
                  <Para text={say.none} />
                  <Para class="quiet" text={say.noneWhat} />
                </div>
              }
            >
              <ul class="card links">
                <For each={now().cards}>
                  {(card) => (
                    <li>
                      <A class="link-row" href={`/people/cards/${card.cardId}`}>
                        <Icon name="card" />
                        <span class="grow">
                          <b>{card.words}</b>
                          <span class="quiet row-line">
                            {(card.isPast ? say.past : say.until)(dates.day(dates.plainDate(card.endsAt)))}
                          </span>
                          <span class="row-line">{say.asks(card.asks.length)}</span>
                        </span>
                        <Icon name="next" />
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={now().canMake}>
              <A class="btn btn-big" href="/people/cards/new">
                <Icon name="plus" />
                {say.make}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}
