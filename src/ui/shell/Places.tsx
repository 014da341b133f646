import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import { useOpen, useWords } from '../kith.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { Brand } from './Brand.tsx'

const places = ['today', 'people', 'write', 'talk', 'me'] as const satisfies readonly IconName[]

/** One of the five, where nobody is in the middle of something. */
export const isPlace = (path: string): boolean => places.some((place) => path === `/${place}`)

/** The same five places for everyone, always in the same order. */
export function Places() {
  const words = useWords()
  const open = useOpen()
  const answers = () => open()?.answersWaiting ?? 0
  const questions = () => open()?.questionsWaiting ?? 0
  const waiting = (place: string) => (place === 'people' ? answers() + questions() : 0)
  const say = () => [
    ...(answers() > 0 ? [words.today.answers(answers())] : []),
    ...(questions() > 0 ? [words.today.waits.questions(questions())] : []),
  ]
  return (
    <nav class="places" aria-label={words.frame.placesLabel}>
      <div class="rail-only">
        <Brand />
      </div>
      <ul>
        <For each={places}>
          {(place) => (
            <li>
              <A class="place" href={`/${place}`}>
                <span class="place-mark">
                  <Icon name={place} />
                  <Show when={waiting(place) > 0}>
                    <span class="place-count" aria-hidden="true">
                      {waiting(place)}
                    </span>
                  </Show>
                </span>
                <span>
                  {words.frame.places[place]}
                  <Show when={waiting(place) > 0}>
                    <span class="unseen">: {say().join('. ')}</span>
                  </Show>
                </span>
              </A>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
