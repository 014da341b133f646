import { For, Show } from 'solid-js'
import { useNavigate, useParams, useSearchParams } from '../router.tsx'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Choice } from '../parts/fields.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useWishHints } from '../parts/wishHints.ts'
import { createSignal } from 'solid-js'
import { AskHatSum } from './hats/AskHatSum.tsx'
import { useHatWords } from './hats/hatWords.ts'
import { Para } from '../parts/Para.tsx'

/** Asks somebody to wear a hat: who, then what they will see and until when. The person asked is in the address. */
export function AskHat() {
  const { words } = useKith()
  const params = useParams()
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const hatWords = useHatWords()
  const view = createView('hats', () => null)
  const people = createView('people', () => null)
  const [chosen, setChosen] = createSignal('')
  const hint = useWishHints()
  const say = words.hats.give
  const hat = () => view()?.hats.find((one) => one.hatId === params['hatId'])
  const person = () => people()?.people.find((one) => one.person.personId === search['person'])
  const free = () => {
    const wearing = (hat()?.wears ?? []).map((one) => one.person.personId)
    return (people()?.people ?? []).filter((one) => !wearing.includes(one.person.personId))
  }
  const called = () => words.say.calledName(person()?.person.name ?? '')
  const next = (event: SubmitEvent) => {
    event.preventDefault()
    if (chosen() !== '') setSearch({ person: chosen() })
  }
  return (
    <Screen
      title={say.title}
      heading={
        <Show
          when={person()}
          fallback={<Show when={hat()}>{(one) => say.heading(hatWords.name(one()))}</Show>}
        >
          {say.sumHeading(called())}
        </Show>
      }
      lead={say.lead}
      step={person() ? 'sum' : 'who'}
      back={{ href: `/hats/${params['hatId']}`, to: words.hats.title }}
    >
      <Ready data={view() && people()}>
        {(team) => (
          <Show when={hat()} fallback={<Para text={words.hats.page.gone} />}>
            {(one) => (
              <Show
                when={person()}
                fallback={
                  <form class="stack-l" onSubmit={next}>
                    <Show when={free().length > 0} fallback={<Para text={say.nobody} />}>
                      <fieldset class="card">
                        <legend class="unseen">{say.heading(hatWords.name(one()))}</legend>
                        <div class="choices">
                          <For each={free()}>
                            {({ person: other }) => (
                              <Choice
                                type="radio"
                                name="who"
                                value={other.personId}
                                checked={chosen() === other.personId}
                                title={other.isMe ? `${other.name} (${words.circles.you})` : other.name}
                                what={words.say.opening(other.relation)}
                                note={hint(other.personId)}
                                before={<Face person={other} size="s" />}
                                onChange={() => setChosen(other.personId)}
                              />
                            )}
                          </For>
                        </div>
                      </fieldset>
                      <Para role="status" class="quiet" text={chosen() === '' ? say.choose : ''} />
                      <button class="btn btn-big" type="submit" aria-disabled={chosen() === ''}>
                        {say.next}
                      </button>
                    </Show>
                  </form>
                }
              >
                {(item) => (
                  <AskHatSum
                    hat={one()}
                    item={item()}
                    people={team()}
                    onDone={() => navigate(`/hats/${one().hatId}`, { replace: true })}
                  />
                )}
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
