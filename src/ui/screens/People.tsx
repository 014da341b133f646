import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { PeopleView, PersonItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Rings } from '../parts/Rings.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Contacts } from './people/Contacts.tsx'
import { CircleRow, sayWhoIsIn } from './people/CircleRow.tsx'
import { Invitations } from './people/Invitations.tsx'
import { PersonRow } from './people/PersonRow.tsx'
import { Para } from '../parts/Para.tsx'

export function People() {
  const { words } = useKith()
  const open = useOpen()
  const people = createView('people', () => null)
  const holder = () => open()?.team.holder.name ?? ''
  const heading = () =>
    open()?.team.iAmHolder === false ? words.people.headingMember(holder()) : words.people.heading
  return (
    <Screen title={words.people.title} heading={heading()} wide>
      <Ready data={people()} cards={3}>
        {(view) => (
          <div class="stack-l">
            <Show when={view().canInvite}>
              <Invitations invitations={view().invitations} state="said-yes" />
            </Show>
            <div class="columns" data-even="yes">
              <Circles view={view()} holder={holder()} />
              <div class="stack-l">
                <section class="stack">
                  <h2>{words.people.people}</h2>
                  <Show when={view().people.length <= 1 && view().iAmHolder}>
                    <Para class="quiet" text={`${words.people.none} ${words.people.noneWhat}`} />
                  </Show>
                  <ul class="card links">
                    <For each={byCloseness(view())}>
                      {(item) => (
                        <li>
                          <PersonRow item={item} />
                        </li>
                      )}
                    </For>
                  </ul>
                  <Show when={view().canInvite}>
                    <A class="btn" href="/people/invite">
                      <Icon name="plus" />
                      {words.people.invite}
                    </A>
                    <A class="text-btn" href="/people/cards">
                      <Icon name="card" />
                      {words.joinCards.link}
                    </A>
                  </Show>
                </section>
                <Contacts />
                <Show when={view().canInvite}>
                  <Invitations invitations={view().invitations} state="other" />
                </Show>
              </div>
            </div>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

/** Who shares most with the one in the middle comes first; of those who share as much, by name. */
const byCloseness = ({ people }: PeopleView): readonly PersonItem[] => {
  const weight = (item: PersonItem) =>
    item.circles.reduce((sum, circle) => sum + (circle.purpose === 'intimate' ? 3 : 1), 0)
  return people.toSorted(
    (a, b) => Number(b.person.isHolder) - Number(a.person.isHolder) || weight(b) - weight(a),
  )
}

function Circles(props: { view: PeopleView; holder: string }) {
  const { words } = useKith()
  const [touched, setTouched] = createSignal<string>()
  const [over, setOver] = createSignal<string>()
  const sentences = () =>
    props.view.circles.map((item) => `${circleName(words, item.circle)}: ${sayWhoIsIn(words, item)}.`)
  const toggle = (circleId: string) => setTouched(touched() === circleId ? undefined : circleId)
  return (
    <section class="stack" aria-label={words.people.circles}>
      <Show when={props.view.people.length > 1}>
        <Rings
          people={props.view.people.map((item) => item.person)}
          circles={props.view.circles}
          label={words.people.rings(props.holder, sentences())}
          hot={over() ?? touched()}
          onTouch={toggle}
        />
      </Show>
      <ul class="card links">
        <For each={props.view.circles}>
          {(item) => (
            <li
              onPointerEnter={(event) => event.pointerType === 'mouse' && setOver(item.circle.circleId)}
              onPointerLeave={() => setOver(undefined)}
            >
              <CircleRow
                item={item}
                open={touched() === item.circle.circleId}
                onToggle={() => toggle(item.circle.circleId)}
              />
            </li>
          )}
        </For>
      </ul>
      <A class="btn btn-line" href="/circles">
        <Icon name="people" />
        {words.circlePage.all}
      </A>
      <A class="btn btn-quiet" href="/people/print">
        <Icon name="print" />
        {words.paper.circles.link}
      </A>
    </section>
  )
}
