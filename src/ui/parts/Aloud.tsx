import { createSignal, Show, type JSX } from 'solid-js'
import { useKith } from '../kith.ts'
import { Icon } from './Icon.tsx'

/** A line and, in Listen, the button that reads it and stops again. The line gives its element to `ref`. */
export function Aloud(props: { children: (ref: (element: HTMLElement) => void) => JSX.Element }) {
  const { looks, voice, words } = useKith()
  const [line, setLine] = createSignal<HTMLElement>()
  const isReading = () => line() !== undefined && voice.reading() === line()
  const press = () => {
    const now = line()
    if (isReading()) voice.stop()
    else if (now) voice.read([now])
  }
  return (
    <Show when={looks().look === 'listen'} fallback={props.children(setLine)}>
      <div class="aloud">
        {props.children(setLine)}
        <button
          class="aloud-btn"
          type="button"
          aria-label={isReading() ? words.looks.stop : words.looks.read(line()?.textContent ?? '')}
          aria-disabled={voice.has() === false}
          onClick={press}
        >
          <Icon name={isReading() ? 'cross' : 'speaker'} />
        </button>
      </div>
    </Show>
  )
}
