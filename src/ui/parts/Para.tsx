import { For, Match, Show, Switch } from 'solid-js'
import { useKith } from '../kith.ts'
import type { PictureName } from '../pictures/drawings.ts'
import { findPicture } from '../pictures/lexicon.ts'
import { splitSentences } from '../pictures/sentences.ts'
import { Aloud } from './Aloud.tsx'
import { Picture } from './Picture.tsx'

/**
 * A text that Kith says. In Pictures each sentence stands by itself with its picture on the left; in Listen a button reads it; a
 * paragraph in the other looks. `picture` is for a text of which no word has one, such as a name. `role` is for what is said when
 * something has changed: it may be empty, and then takes no room.
 */
export function Para(props: {
  text: string
  class?: string | undefined
  strong?: boolean | undefined
  picture?: PictureName | undefined
  role?: 'status' | 'alert'
}) {
  const { looks } = useKith()
  const words = (text: string) => (props.strong ? <b>{text}</b> : text)
  const read = () => (
    <Aloud>
      {(ref) => (
        <p ref={ref} class={props.class}>
          {words(props.text)}
        </p>
      )}
    </Aloud>
  )
  return (
    <Switch
      fallback={
        <p class={props.class} role={props.role}>
          {words(props.text)}
        </p>
      }
    >
      <Match when={looks().look === 'pictures'}>
        <div class={`easy ${props.class ?? ''}`} role={props.role}>
          <For each={splitSentences(props.text)}>
            {(sentence) => (
              <p class="easy-line">
                <Picture name={findPicture(sentence, looks().locale) ?? props.picture ?? 'talk'} />
                <span>{words(sentence)}</span>
              </p>
            )}
          </For>
        </div>
      </Match>
      <Match when={looks().look === 'listen'}>
        <Show when={props.role} fallback={read()}>
          <div role={props.role}>
            <Show when={props.text}>{read()}</Show>
          </div>
        </Show>
      </Match>
    </Switch>
  )
}
