import { For, onMount, Show } from 'solid-js'
import { lookNames, withLook } from '../looks.ts'
import { useKith } from '../kith.ts'
import { firstQuestion, languageNames, lookNamesInBoth } from '../words/languages.ts'
import { locales } from '../words/index.ts'
import { LookPicture } from './LookPicture.tsx'

/** Language and look: two choices, taken at once. `both` names the looks in every language, for who has not chosen yet. */
export function LookChoice(props: { both?: boolean }) {
  const { words, looks, choose, chose } = useKith()
  const say = words.looks
  let group: HTMLDivElement | undefined
  // Another language draws the page anew: the focus stays where the choice was made.
  onMount(() => {
    if (chose.last) group?.querySelector<HTMLElement>(`[name="${chose.last}"]:checked`)?.focus()
    chose.last = undefined
  })
  return (
    <div class="look-choice" ref={(element) => (group = element)}>
      <Show when={props.both}>
        <p class="look-question">
          <b lang="en-GB">{firstQuestion.en}</b>
          <span lang="cy">{firstQuestion.cy}</span>
        </p>
      </Show>
      <fieldset class="stack-s">
        <legend class={props.both ? 'unseen' : 'legend'}>{say.language}</legend>
        <div class="languages">
          <For each={locales}>
            {(locale) => (
              <label class="pick" lang={locale}>
                <input
                  class="tick"
                  type="radio"
                  name="language"
                  checked={looks().locale === locale}
                  onChange={() => {
                    chose.last = 'language'
                    choose({ ...looks(), locale })
                  }}
                />
                <span>{languageNames[locale]}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <fieldset class="stack-s">
        <legend class={props.both ? 'unseen' : 'legend'}>{say.look}</legend>
        <div class="look-cards" data-both={props.both ? 'yes' : 'no'}>
          <For each={lookNames}>
            {(look) => (
              <label class="look-card">
                <LookPicture of={look} />
                <span class="look-words">
                  <input
                    class="tick"
                    type="radio"
                    name="look"
                    checked={looks().look === look}
                    onChange={() => {
                      chose.last = 'look'
                      choose(withLook(looks(), look))
                    }}
                  />
                  <span class="grow">
                    <Show when={props.both} fallback={<b>{say.names[look]}</b>}>
                      <b lang="en-GB">{lookNamesInBoth[look].en}</b>
                      <span lang="cy" class="quiet">
                        {lookNamesInBoth[look].cy}
                      </span>
                    </Show>
                    <Show when={!props.both}>
                      <span class="quiet">{say.what[look]}</span>
                    </Show>
                  </span>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </div>
  )
}
