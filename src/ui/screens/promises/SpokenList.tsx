import { For, Show } from 'solid-js'
import type { PromiseItem } from '../../../app/index.ts'
import { promiseLanguages, type PromiseLanguage } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { A, useNavigate } from '../../router.tsx'
import { SpokenCard } from './SpokenCard.tsx'

/** All of it and each point: which are recorded, in one language. */
export function SpokenList(props: { item: PromiseItem; language: PromiseLanguage }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const say = words.promises.voice
  const here = () => `/promises/${props.item.kind}/voice`
  const parts = () => [
    { id: '', words: say.whole },
    ...props.item.text.points.map((point) => ({ id: point.id, words: point.words[props.language] })),
  ]
  const stateOf = (id: string) => {
    const its = props.item.voices.filter((one) => one.pointId === id && one.language === props.language)
    if (its.some(({ sameWords }) => sameWords)) return say.some
    return its.length > 0 ? say.changed : say.none
  }
  const gone = () =>
    props.item.voices.filter(
      (one) => one.language === props.language && !parts().some(({ id }) => id === one.pointId),
    )
  return (
    <>
      <fieldset class="stack-s">
        <legend class="legend">{say.language}</legend>
        <div class="picks">
          <For each={promiseLanguages}>
            {(each) => (
              <Pick
                type="radio"
                name="language"
                checked={props.language === each}
                onChange={() => navigate(`${here()}?language=${each}`, { replace: true })}
              >
                {words.promises.languages[each]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <div class="card links promise-spoken">
        <For each={parts()}>
          {(part, n) => (
            <A class="link-row" href={`${here()}?language=${props.language}&point=${n()}`}>
              <span class="grow">
                <b lang={props.language === 'cy' && n() > 0 ? 'cy' : undefined}>{part.words}</b>
                <span class="quiet">{stateOf(part.id)}</span>
              </span>
              <Icon name={stateOf(part.id) === say.some ? 'check' : 'next'} />
            </A>
          )}
        </For>
      </div>
      <Show when={gone().length > 0}>
        <section class="stack">
          <h2>{say.gone}</h2>
          <For each={gone()}>{(one) => <SpokenCard voice={one} />}</For>
        </section>
      </Show>
    </>
  )
}
