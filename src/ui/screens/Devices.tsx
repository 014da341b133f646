import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { DeviceItem, DevicesView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { NameDevice } from './devices/NameDevice.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** Mine, with a name and when each last wrote; what happened with them that I should know; the way to add one. */
export function Devices() {
  const { words } = useKith()
  const view = createView('devices', () => null)
  const say = words.devices
  return (
    <Screen title={say.title} heading={say.title} lead={say.lead} back={backToMe(words, 'phone')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <News news={now().news} />
            <ul class="card links">
              <For each={now().devices}>{(device) => <DeviceRow device={device} />}</For>
            </ul>
            <A class="btn" href="/me/devices/add">
              <Icon name="plus" />
              {say.addOne}
            </A>
            <Para class="quiet small" text={say.note} />
            <A class="card link-row" href="/me/sheet">
              <Icon name="shield" />
              <span class="grow">
                <b>{say.sheet.link}</b>
                <SheetState kit={now().kit} />
              </span>
              <Icon name="next" />
            </A>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

export function SheetState(props: { kit: DevicesView['kit'] }) {
  const { words, dates } = useKith()
  const say = words.devices.sheet
  return (
    <span class="quiet">
      <Show when={props.kit.madeAt} fallback={say.none}>
        {(at) => say.has(dates.longDate(dates.plainDate(at())))}
      </Show>{' '}
      <Show when={props.kit.checkedAt}>{(at) => say.checked(dates.stamp(at()))}</Show>
    </span>
  )
}

function DeviceRow(props: { device: DeviceItem }) {
  const { words, dates } = useKith()
  const say = words.devices
  const [naming, setNaming] = createSignal(false)
  const name = () => props.device.name || (props.device.isThis ? say.this : say.other)
  return (
    <li class="circle-row">
      <Icon name="device" />
      <span class="grow">
        <b>{name()}</b>
        <Show when={props.device.isThis && props.device.name !== ''}>
          <span class="quiet small row-line">{say.this}</span>
        </Show>
        <span class="quiet small row-line">
          {props.device.lastSeenAt === null
            ? say.neverSeen
            : say.lastSeen(dates.stamp(props.device.lastSeenAt))}
        </span>
        <span class="row-wrap">
          <button
            class="text-btn"
            type="button"
            aria-label={say.renameName(name())}
            onClick={() => setNaming(true)}
          >
            {say.rename}
          </button>
          <Show when={!props.device.isThis}>
            <A
              class="text-btn text-btn-clay"
              href={`/me/devices/${props.device.deviceId}/remove`}
              aria-label={say.takeName(name())}
            >
              {say.take}
            </A>
          </Show>
        </span>
      </span>
      <NameDevice device={props.device} open={naming()} onClose={() => setNaming(false)} />
    </li>
  )
}

function News(props: { news: DevicesView['news'] }) {
  const { words, dates } = useKith()
  const note = createAct('noteNews')
  const say = words.devices.news
  return (
    <Show when={props.news.length > 0}>
      <section class="card stack">
        <h2>{say.heading}</h2>
        <ul class="lines">
          <For each={props.news}>
            {(one) => (
              <li>
                <Icon name="alert" />
                <span>
                  {one.otherId === null
                    ? say.by[one.kind](one.who.name, one.who.isMe, one.deviceName)
                    : say.copiedHere}{' '}
                  {say.when(dates.stamp(one.at))}
                  <Show when={one.otherId}>
                    {(otherId) => (
                      <>
                        {' '}
                        {say.copiedWhat}{' '}
                        <A class="text-btn text-btn-clay" href={`/me/devices/${otherId()}/remove`}>
                          {say.copiedTake}
                        </A>
                      </>
                    )}
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Para text={say.notYou} />
        <Refusal of={note.refusal()} />
        <div class="btns">
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={note.busy()}
            onClick={() => void note.run({ newsIds: props.news.map((one) => one.newsId) })}
          >
            {say.know}
          </button>
        </div>
      </section>
    </Show>
  )
}
