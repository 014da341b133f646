import { A, Navigate } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { HappenedItem, NomineesView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { tellHappened } from './me/tellHappened.ts'
import { NomineeCard, NominationLines } from './nominees/NomineeCard.tsx'
import { NomineeNews } from './nominees/NomineeNews.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** For everybody but the Holder: what I may in their place, what waits for my word, who acts for them. */
export function Acting() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('nominees', () => null)
  const say = words.nominees.acting
  const holder = () => words.say.calledName(view()?.holder.name ?? open()?.team.holder.name ?? '')
  const isMine = () => view()?.mine !== null || (view()?.did.length ?? 0) > 0
  const lead = () => {
    const now = view()
    if (!now || !isMine()) return undefined
    if (!now.mine) return say.not(holder())
    return now.mine.standing === 'acting' ? say.lead(holder()) : say.waits(holder())
  }
  return (
    <Show when={open()?.team.iAmHolder !== true} fallback={<Navigate href="/me/nominees" />}>
      <Screen
        title={say.title}
        heading={isMine() ? say.heading(holder()) : say.headingOthers(holder())}
        lead={lead()}
        back={backToMe(words, 'team')}
      >
        <Ready data={view()} cards={2}>
          {(now) => (
            <div class="stack-l">
              <NomineeNews />
              <For each={now().starting}>
                {(item) => (
                  <A class="card card-soft link-row" href={`/me/acting/start/${item.nominationId}`}>
                    <Icon name="question" />
                    <span class="grow">
                      <b>{say.start.link(words.say.calledName(item.person.name), holder())}</b>
                      <span class="row-line">
                        {item.startedBy.some((one) => one.isMe)
                          ? say.start.said(words.say.calledName(item.person.name))
                          : say.start.linkWhat}
                      </span>
                    </span>
                    <Icon name="next" />
                  </A>
                )}
              </For>
              <Mine view={now()} />
              <Others view={now()} holder={holder()} />
            </div>
          )}
        </Ready>
      </Screen>
    </Show>
  )
}

function Mine(props: { view: NomineesView }) {
  const { words } = useKith()
  const say = words.nominees.acting
  return (
    <>
      <Show when={props.view.mine}>
        {(mine) => (
          <section class="card stack">
            <h2>{say.mine}</h2>
            <NominationLines item={mine()} holder={props.view.holder} />
            <Show when={mine().standing === 'acting'}>
              <Para class="quiet" text={say.where} />
            </Show>
            <div class="btns">
              <A class="btn btn-line btn-s" href="/me/acting/stop">
                {say.stop}
              </A>
            </div>
          </section>
        )}
      </Show>
      <Show when={props.view.mine?.standing === 'acting' || props.view.did.length > 0}>
        <section class="stack">
          <h2>{say.did}</h2>
          <Show when={props.view.did.length > 0} fallback={<Para class="quiet" text={say.didNone} />}>
            <ul class="card links">
              <For each={props.view.did}>{(item) => <Did item={item} />}</For>
            </ul>
          </Show>
        </section>
      </Show>
    </>
  )
}

function Did(props: { item: HappenedItem }) {
  const { words, dates } = useKith()
  return (
    <li class="circle-row">
      <span class="grow">
        <b>{tellHappened(words, props.item)}</b>
        <span class="quiet">{words.say.opening(dates.stamp(props.item.at))}</span>
      </span>
    </li>
  )
}

function Others(props: { view: NomineesView; holder: string }) {
  const { words } = useKith()
  const say = words.nominees.acting
  const others = () => props.view.nominees.filter((item) => !item.person.isMe)
  return (
    <Show
      when={others().length > 0}
      fallback={
        <Show when={props.view.mine === null}>
          <Para text={say.othersNone(props.holder)} />
        </Show>
      }
    >
      <section class="stack">
        <Show when={props.view.mine !== null || props.view.did.length > 0}>
          <h2>{say.others(props.holder)}</h2>
        </Show>
        <For each={others()}>{(item) => <NomineeCard item={item} holder={props.view.holder} />}</For>
      </section>
    </Show>
  )
}
