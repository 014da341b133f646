import { For } from 'solid-js'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { backToMe } from './me/groups.ts'
import { Dots } from '../parts/Dots.tsx'

/** What is private and what is not, in plain words. The one page that speaks of keys. */
export function Safety() {
  const { words } = useKith()
  const open = useOpen()
  return (
    <Screen
      title={words.safety.title}
      heading={words.safety.heading}
      lead={words.safety.lead}
      wide
      back={open() ? backToMe(words, 'safe') : { href: '/', to: words.frame.app }}
    >
      <div class="cards">
        <For each={words.safety.parts}>
          {(part) => (
            <section class="card stack">
              <h2>{part.heading}</h2>
              <Dots lines={part.lines} />
            </section>
          )}
        </For>
      </div>
    </Screen>
  )
}
