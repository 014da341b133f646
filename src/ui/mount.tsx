import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import { render } from 'solid-js/web'
import { App } from './app.tsx'
import { takeArrival } from './arrival.ts'
import type { Bridge } from './bridge.ts'
import { findHere } from './here.ts'
import type { MountOptions } from './kith.ts'
import { createLooks } from './looks.ts'
import './styles/index.css'
import { loadDictionary, type Locale, type Words } from './words/index.ts'

/** Draws Kith into `root` as soon as its words are here; what the session knows comes in when it is ready. Gives the way to take it down. */
export function mountApp(root: HTMLElement, bridge: Bridge, options: MountOptions): () => void {
  const arrival = takeArrival(window)
  root.replaceChildren()
  return render(() => <Spoken bridge={bridge} options={options} arrival={arrival} />, root)
}

/** The app in one language: another one draws it anew, on the same page. */
function Spoken(props: { bridge: Bridge; options: MountOptions; arrival: ReturnType<typeof takeArrival> }) {
  const choice = createLooks(props.bridge, props.options.looksDoor, navigator.languages)
  const here = findHere(window)
  const [spoken, setSpoken] = createSignal<{ readonly locale: Locale; readonly words: Words }>()
  const speak = async (locale: Locale) => {
    const dictionary = await loadDictionary(locale)
    if (choice.looks().locale !== locale) return
    document.documentElement.lang = locale
    setSpoken({ locale, words: dictionary(here) })
  }
  // Looks are told anew with every change of the session: only another language may draw the page anew.
  const locale = createMemo(() => choice.looks().locale)
  createEffect(on(locale, (next) => void speak(next)))
  createEffect(() => (document.documentElement.dataset.look = choice.looks().look))
  return (
    <Show when={spoken()} keyed>
      {(now) => (
        <App
          bridge={props.bridge}
          options={props.options}
          choice={choice}
          locale={now.locale}
          words={now.words}
          arrival={props.arrival}
        />
      )}
    </Show>
  )
}
