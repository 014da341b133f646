import { For } from 'solid-js'
import type { PeopleView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** Who sees what, on paper: for whoever is never near a screen. Only the circles that the one who prints is in. */
export function CircleSheet() {
  const { words } = useKith()
  const open = useOpen()
  const people = createView('people', () => null)
  const holder = () => open()?.team.holder.name ?? ''
  const say = words.paper.circles
  const everyone = (view: PeopleView) => view.circles.find((item) => item.circle.purpose === 'everyone')
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/people', to: words.frame.places.people }}
    >
      <Ready data={people()}>
        {(view) => (
          <PaperSheet kind="circles" circle={everyone(view())?.circle} heading={say.title} of={holder()}>
            <ul class="circle-sheet">
              <For each={view().circles}>
                {(item) => (
                  <li data-circle={item.circle.purpose}>
                    <CircleMark purpose={item.circle.purpose} own={item.circle.own} large />
                    <div>
                      <b>{circleName(words, item.circle)}</b>
                      <p>{words.circles.whatIn(item.circle.purpose, { name: holder(), isMe: false })}</p>
                      <p>{words.say.list(item.people.map((person) => person.name))}</p>
                    </div>
                  </li>
                )}
              </For>
            </ul>
          </PaperSheet>
        )}
      </Ready>
    </Screen>
  )
}
