import { A } from '../router.tsx'
import { Show } from 'solid-js'
import type { MeView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { OnThisPhone } from './me/OnThisPhone.tsx'
import { PostBox } from './me/PostBox.tsx'

export function Me() {
  const { words } = useKith()
  const open = useOpen()
  const me = createView('me', () => null)
  const shared = () => Boolean(open()?.lock.shared)
  const holder = () => open()?.team.holder.name ?? ''
  const mine = () => open()?.team.iAmHolder ?? false
  return (
    <Screen
      title={words.me.title}
      heading={open()?.me.name ?? words.me.title}
      lead={mine() ? words.me.holder : words.me.inTeam(holder())}
      wide
      before={<Show when={open()}>{(now) => <Face person={now().me} size="xl" />}</Show>}
    >
      <p class="quiet">{words.me.onlyYou}</p>
      <Ready data={me()} cards={3}>
        {(view) => (
          <div class="columns" data-even="yes">
            <div class="stack-l">
              <section class="card links" aria-label={words.me.more}>
                <MoreRow
                  href="/profile"
                  icon="card"
                  title={mine() ? words.me.links.profile : words.me.links.profileOther(holder())}
                  what={mine() ? words.me.links.profileWhat : words.me.links.profileWhatOther(holder())}
                />
                <MoreRow
                  href="/plan"
                  icon="calendar"
                  title={words.me.links.plan}
                  what={words.me.links.planWhat}
                />
                <MoreRow
                  href="/me/lock"
                  icon="lock"
                  title={words.lock.settings.link}
                  what={words.lock.settings.linkWhat(open()?.lock.kind ?? null)}
                />
                <Show when={!open()?.team.example}>
                  <MoreRow
                    href="/me/lock/shared"
                    icon="people"
                    title={shared() ? words.lock.shared.settings.linkShared : words.lock.shared.settings.link}
                    what={words.lock.shared.settings.linkWhat}
                  />
                </Show>
                <NomineeRow />
                <MoreRow
                  href="/me/happened"
                  icon="clock"
                  title={words.happened.link}
                  what={words.happened.linkWhat}
                />
                <MoreRow
                  href="/me/opened"
                  icon="eye"
                  title={words.opened.link}
                  what={words.opened.linkWhat}
                />
                <MoreRow
                  href="/safety"
                  icon="shield"
                  title={words.me.links.safety}
                  what={words.me.links.safetyWhat}
                />
              </section>
              <Devices devices={view().devices} />
            </div>
            <div class="stack-l">
              <OnThisPhone view={view()} />
              <PostBox view={view()} />
              <section class="card links">
                <Show when={!mine()}>
                  <MoreRow
                    href="/me/leave"
                    icon="leave"
                    title={words.me.leave.link}
                    what={words.me.leave.linkWhat}
                  />
                </Show>
                <MoreRow
                  href="/me/forget"
                  icon="bin"
                  title={words.me.forget.link}
                  what={words.me.forget.linkWhat}
                />
              </section>
            </div>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function NomineeRow() {
  const { words } = useKith()
  const view = createView('nominees', () => null)
  const say = words.nominees
  const called = (name: string) => words.say.calledName(name)
  const names = () => (view()?.nominees ?? []).map((item) => called(item.person.name))
  const holder = () => called(view()?.holder.name ?? '')
  // Also for whoever does not act any more: a page that they did not look for shows no change.
  const isMine = () => view()?.mine != null || (view()?.did.length ?? 0) > 0
  const title = () => {
    if (view()?.iAmHolder) return say.link
    return isMine() ? say.acting.heading(holder()) : say.acting.headingOthers(holder())
  }
  const what = () => {
    if (isMine()) return say.linkActing
    if (names().length > 0) return words.say.list(names())
    return view()?.iAmHolder ? say.linkNobody : say.linkOthersNobody
  }
  return (
    <Show when={view()}>
      <MoreRow
        href={view()?.iAmHolder ? '/me/nominees' : '/me/acting'}
        icon="heart"
        title={title()}
        what={what()}
      />
    </Show>
  )
}

function MoreRow(props: { href: string; icon: IconName; title: string; what: string }) {
  return (
    <A class="link-row" href={props.href}>
      <Icon name={props.icon} />
      <span class="grow">
        <b>{props.title}</b>
        <span class="quiet">{props.what}</span>
      </span>
      <Icon name="next" />
    </A>
  )
}

function Devices(props: { devices: MeView['devices'] }) {
  const { words } = useKith()
  const helpers = createView('helpers', () => null)
  return (
    <section class="card links">
      <MoreRow
        href="/me/devices"
        icon="device"
        title={words.me.devices.heading}
        what={words.me.devices.count(props.devices.length)}
      />
      <MoreRow
        href="/me/sheet"
        icon="card"
        title={words.devices.sheet.link}
        what={words.me.devices.sheetWhat}
      />
      <MoreRow
        href="/me/helpers"
        icon="people"
        title={words.helpers.link}
        what={helpers()?.mine ? words.helpers.linkWhat : words.helpers.none}
      />
      <Show when={(helpers()?.iHelp.length ?? 0) > 0}>
        <MoreRow
          href="/me/helping"
          icon="heart"
          title={words.helpers.helping.link}
          what={words.helpers.helping.linkWhat}
        />
      </Show>
    </section>
  )
}
