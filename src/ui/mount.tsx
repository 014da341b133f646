import { render } from 'solid-js/web'
import { App } from './app.tsx'
import { takeArrival } from './arrival.ts'
import type { Bridge } from './bridge.ts'
import { findHere } from './here.ts'
import type { MountOptions } from './kith.ts'
import './styles/index.css'

/** Draws Kith into `root` at once; what the session knows comes in when it is ready. Gives the way to take it down. */
export function mountApp(root: HTMLElement, bridge: Bridge, options: MountOptions): () => void {
  const arrival = takeArrival(window)
  document.documentElement.lang = options.locale
  root.replaceChildren()
  return render(
    () => <App bridge={bridge} options={options} here={findHere(window)} arrival={arrival} />,
    root,
  )
}
