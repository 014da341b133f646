import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { CheckItem, DeviceItem, PersonView } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Para } from '../../parts/Para.tsx'

/** What stands on a person's page below what they may see: who made sure of them, their devices, what happened. */
export function PersonMore(props: { personId: string; mayRemove: boolean }) {
  const { words } = useKith()
  const view = createView('person', () => ({ personId: props.personId }))
  const name = () => view()?.person.name ?? ''
  return (
    <div class="stack-l">
      <Show when={view()}>
        {(person) => (
          <>
            <Checked view={person()} />
            <Show when={person().devices.length > 0}>
              <TheirDevices view={person()} />
            </Show>
          </>
        )}
      </Show>
      <ul class="stack-s">
        <Show when={(view()?.earlier.length ?? 0) > 0}>
          <li>
            <A class="text-btn" href={`/people/${props.personId}/before`}>
              <Icon name="people" />
              {words.person.before.link(name())}
            </A>
          </li>
        </Show>
        <Show when={view()?.person.isMe === false}>
          <li>
            <A class="text-btn" href="/promises">
              <Icon name="write" />
              {words.promises.linkOf(name())}
            </A>
          </li>
        </Show>
        <li>
          <A class="text-btn" href={`/people/${props.personId}/happened`}>
            <Icon name="clock" />
            {view()?.person.isMe ? words.happened.linkMine : words.happened.linkOf(name())}
          </A>
        </li>
        <Show when={props.mayRemove}>
          <li>
            <A class="text-btn text-btn-clay" href={`/people/${props.personId}/remove`}>
              <Icon name="leave" />
              {words.person.removeShort}
            </A>
          </li>
        </Show>
      </ul>
    </div>
  )
}

/** Who made sure that this is really them. Not checked is no alarm: most people of a team never are. */
function Checked(props: { view: NonNullable<PersonView> }) {
  const { words, dates } = useKith()
  const say = words.person.check
  const person = () => props.view.person
  const day = (check: CheckItem) => dates.longDate(dates.plainDate(check.at))
  const by = (check: CheckItem) => (check.by.isMe ? say.you : words.say.calledName(check.by.name))
  const mine = () => props.view.checks.some((check) => check.by.isMe)
  return (
    <Show when={!person().isMe || props.view.checks.length > 0}>
      <section class="card stack">
        <h2>{person().isMe ? say.headingMe : say.heading(person().name)}</h2>
        <Show when={props.view.checks.length > 0} fallback={<Para class="quiet" text={say.none} />}>
          <Lines
            lines={props.view.checks.map((check) => say.by[check.how](by(check), day(check)))}
            sign="check"
          />
        </Show>
        <Show when={!person().isMe}>
          <p>
            <A class="text-btn" href={`/people/${person().personId}/check`}>
              <Icon name="shield" />
              {mine() ? say.again : say.link(person().name)}
            </A>
          </p>
        </Show>
      </section>
    </Show>
  )
}

/** Of somebody else, for the person in the middle: a lost one can be taken off from here. */
function TheirDevices(props: { view: NonNullable<PersonView> }) {
  const { words, dates } = useKith()
  const say = words.devices
  const name = (device: DeviceItem) => device.name || words.say.opening(say.unnamed)
  return (
    <section class="card stack">
      <h2>{say.theirs.heading(props.view.person.name)}</h2>
      <Para class="quiet" text={say.theirs.lead(props.view.person.name)} />
      <ul class="links">
        <For each={props.view.devices}>
          {(device) => (
            <li class="circle-row">
              <Icon name="device" />
              <span class="grow">
                <b>{name(device)}</b>
                <span class="quiet small row-line">
                  {device.lastSeenAt === null ? say.neverSeen : say.lastSeen(dates.stamp(device.lastSeenAt))}
                </span>
                <A
                  class="text-btn text-btn-clay"
                  href={`/people/${props.view.person.personId}/devices/${device.deviceId}`}
                  aria-label={say.takeName(name(device))}
                >
                  {say.take}
                </A>
              </span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
