import { A } from '../router.tsx'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { Audience } from '../../app/index.ts'
import { findPhones } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useLock, useOpen } from '../kith.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { SayDialog, type Saying } from '../parts/SayDialog.tsx'
import { Screen } from '../parts/Screen.tsx'
import { DoorCards } from './emergency/DoorCards.tsx'
import { lineText } from './emergency/said.ts'
import { LinkRow } from './me/MeRow.tsx'
import { phoneLink } from '../phones.ts'
import { Para } from '../parts/Para.tsx'

/** Of one contact; the others stand on their page. */
const mostOfOne = 3

/** Help, without waiting for anything: the numbers stand here before the session has answered. */
export function Emergency() {
  const { words } = useKith()
  const open = useOpen()
  const say = words.emergency
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} wide>
      <div class="columns" data-even="yes">
        <div class="stack">
          <Call href="tel:999" icon="phone" title={say.call999} what={say.call999What} first />
          <Call href="tel:111" icon="phone" title={say.call111} what={say.call111What} />
        </div>
        <Show when={open()} fallback={<Closed />}>
          <Ours />
        </Show>
      </div>
    </Screen>
  )
}

function NotNow() {
  const { words } = useKith()
  return <Para class="quiet" text={words.emergency.closed} />
}

/** The cards are not to be read now; the way back to what opens them is. */
function Closed() {
  const { words, shell } = useKith()
  return (
    <div class="stack">
      <Show when={shell()?.phase === 'locked'} fallback={<NotNow />}>
        <DoorCards none={<NotNow />} />
      </Show>
      <A class="btn btn-line" href="/">
        <Icon name="back" />
        {words.lock.hide.back}
      </A>
    </div>
  )
}

function Call(props: { href: string; icon: IconName; title: string; what: string; first?: boolean }) {
  return (
    <a class="call" classList={{ 'call-line': props.first !== true }} href={props.href} rel="external">
      <Icon name={props.icon} />
      <span class="grow">
        <b>{props.title}</b>
        {props.what}
      </span>
    </a>
  )
}

function Ours() {
  const { words, dates } = useKith()
  const view = createView('emergency', () => null)
  const open = useOpen()
  const profile = createView('profile', () => null)
  const people = createView('people', () => null)
  const contacts = createView('contacts', () => null)
  const [saying, setSaying] = createSignal<Saying>()
  const say = words.emergency
  const mine = () => open()?.team.iAmHolder ?? false
  const holder = () => open()?.team.holder.name ?? ''
  /** Who is to be rung stands on the card, or before there is one in the words of other cards; then those outside the team. */
  const phones = createMemo(() => {
    const named = (view()?.fields ?? [])
      .filter((one) => one.field === 'call-1' || one.field === 'call-2')
      .flatMap((one) => one.lines)
      .filter((line) => line.phone !== '')
      .map((line) => ({ who: lineText(line, dates), number: line.phone }))
    const first = named.length > 0 ? named : (profile()?.cards ?? []).flatMap((card) => findPhones(card.text))
    const known = new Set(first.map(({ number }) => phoneLink(number)))
    const others = (contacts()?.contacts ?? []).flatMap((contact) =>
      contact.phones.slice(0, mostOfOne).map((number) => ({ who: contact.name, number })),
    )
    return [...first, ...others.filter(({ number }) => !known.has(phoneLink(number)))]
  })
  const everyone = (): Audience | undefined => {
    const item = people()?.circles.find((one) => one.circle.purpose === 'everyone')
    return item && { circle: item.circle, people: item.people }
  }
  const help = (audience: Audience): Saying => ({
    title: say.tellTitle,
    text: mine() ? say.tellText : say.tellTextOther(holder()),
    audience,
    note: say.tellNote,
  })
  return (
    <div class="stack-l">
      <A class="btn btn-big" href="/emergency/card">
        <Icon name="card" />
        {mine() ? say.card : say.cardOther(holder())}
      </A>
      <A class="call call-line" href="/talk/news/new?what=emergency">
        <Icon name="news" />
        <span class="grow">
          <b>{words.news.tell}</b>
          {words.news.tellWhat}
        </span>
      </A>
      <A class="call call-line" href="/concern">
        <Icon name="alert" />
        <span class="grow">
          <b>{words.concerns.tile}</b>
          {words.concerns.tileWhat}
        </span>
      </A>
      <section class="stack">
        <h2>{mine() ? say.people : say.peopleOther(holder())}</h2>
        <For each={phones()} fallback={<NoNumbers mine={mine()} />}>
          {(phone) => (
            <Call
              href={phoneLink(phone.number)}
              icon="phone"
              title={words.say.opening(phone.who)}
              what={phone.number}
            />
          )}
        </For>
        <Show when={everyone()}>
          {(audience) => (
            <button class="btn btn-clay-line" type="button" onClick={() => setSaying(help(audience()))}>
              <Icon name="talk" />
              {say.tell}
            </button>
          )}
        </Show>
      </section>
      <nav class="card links" aria-label={say.more}>
        <LinkRow
          href="/emergency/passport"
          icon="shield"
          title={words.emergencyCard.sheets.passport}
          what={words.emergencyCard.passport.lead}
        />
        <LinkRow href="/alone" icon="clock" title={words.alone.row} what={words.alone.rowWhat} />
        <LinkRow
          href="/emergency/carer"
          icon="people"
          title={mine() ? words.carer.heading : words.carer.headingOther(holder())}
          what={words.carer.row}
        />
      </nav>
      <HideAll />
      <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
    </div>
  )
}

/** For when somebody comes who should not see any of this. */
function HideAll() {
  const { words, bridge } = useKith()
  const lock = useLock()
  const say = () => (lock()?.kind ? words.lock.panic : words.lock.hide)
  return (
    <button class="btn btn-line" type="button" onClick={() => void bridge.run('lock', null)}>
      <Icon name="lock" />
      <span>
        {say().label}
        <span class="small row-line">{say().what}</span>
      </span>
    </button>
  )
}

function NoNumbers(props: { mine: boolean }) {
  const { words } = useKith()
  const say = words.emergency
  return (
    <div class="stack-s">
      <Para text={props.mine ? say.noNumbers : say.noNumbersOther} />
      <Show when={props.mine}>
        <Para class="quiet" text={say.noNumbersTodo} />
        <A class="btn btn-line" href="/emergency/card/ask/call-1">
          <Icon name="write" />
          {say.writeCard}
        </A>
      </Show>
    </div>
  )
}
