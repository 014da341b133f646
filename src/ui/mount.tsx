import { createSignal, Show } from 'solid-js'
import { render } from 'solid-js/web'
import { App } from './app.tsx'
import { takeArrival } from './arrival.ts'
import type { Bridge } from './bridge.ts'
import { findHere } from './here.ts'
import type { MountOptions } from './kith.ts'
import './styles/index.css'
import { loadDictionary, type Locale, type Words } from './words/index.ts'

/** Draws Kith into `root` as soon as its words are here; what the session knows comes in when it is ready. Gives the way to take it down. */
export function mountApp(root: HTMLElement, bridge: Bridge, options: MountOptions): () => void {
  const arrival = takeArrival(window)
  const here = findHere(window)
  const [spoken, setSpoken] = createSignal<{ readonly locale: Locale; readonly words: Words }>()
  const speak = async (locale: Locale) => {
    const dictionary = await loadDictionary(locale)
    document.documentElement.lang = locale
    setSpoken({ locale, words: dictionary(here) })
  }
  void speak(options.locale)
  root.replaceChildren()
  return render(
    () => (
      <Show when={spoken()} keyed>
        {(now) => (
          <App bridge={bridge} options={options} locale={now.locale} words={now.words} arrival={arrival} />
        )}
      </Show>
    ),
    root,
  )
}
