import { For, Show } from 'solid-js'
import type { ProfileView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { Choice } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** Whom the Holder lets write cards, circle by circle. */
export function AboutWriters() {
  const { words } = useKith()
  const profile = createView('profile', () => null)
  const say = words.profile.writersPage
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/profile', to: words.profile.title }}>
      <Ready data={profile()}>
        {(view) => (
          <For each={view().writers} fallback={<Para class="quiet" text={say.none} />}>
            {(one) => <CircleWriters one={one} />}
          </For>
        )}
      </Ready>
    </Screen>
  )
}

function CircleWriters(props: { one: ProfileView['writers'][number] }) {
  const { words, tell } = useKith()
  const set = createAct('setCardWriter')
  const say = words.profile.writersPage
  const isOn = (personId: string) => props.one.people.some((person) => person.personId === personId)
  const put = async (personId: string, name: string, on: boolean) => {
    const { circleId } = props.one.audience.circle
    const who = words.say.calledName(name)
    if (await set.run({ circleId, personId, on })) tell(on ? say.on(who) : say.off(who))
  }
  return (
    <fieldset class="stack-s">
      <legend class="legend row">
        <CircleMark purpose={props.one.audience.circle.purpose} />
        {circleName(words, props.one.audience.circle)}
      </legend>
      <div class="card choices">
        <For each={props.one.audience.people.filter((person) => !person.isMe)}>
          {(person) => (
            <Choice
              type="checkbox"
              name="writer"
              value={person.personId}
              checked={isOn(person.personId)}
              title={person.name}
              what={words.say.opening(person.relation)}
              before={<Face person={person} />}
              onChange={(on) => void put(person.personId, person.name, on)}
            />
          )}
        </For>
      </div>
      <Show when={set.refusal()}>
        <Refusal of={set.refusal()} />
      </Show>
    </fieldset>
  )
}
