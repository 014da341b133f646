import { Show } from 'solid-js'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { linesOf } from '../voice.ts'

/** In Listen, above every page: all of it aloud, and a way to stop. Says so where this device has no voice of its own. */
export function ListenBar() {
  const { looks, voice, words } = useKith()
  const readPage = () => {
    const page = document.getElementById('main')
    if (page) voice.read(linesOf(page))
  }
  return (
    <Show when={looks().look === 'listen'}>
      <div class="listen-bar" role="status">
        <Show when={voice.has() !== false} fallback={<p>{words.looks.noVoice}</p>}>
          <Show
            when={voice.reading()}
            fallback={
              <button class="text-btn" type="button" onClick={readPage}>
                <Icon name="speaker" />
                {words.looks.readPage}
              </button>
            }
          >
            <button class="text-btn" type="button" onClick={() => voice.stop()}>
              <Icon name="cross" />
              {words.looks.stop}
            </button>
          </Show>
        </Show>
      </div>
    </Show>
  )
}
