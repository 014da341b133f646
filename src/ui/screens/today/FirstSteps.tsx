import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import { useWords } from '../../kith.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'

/** What a new team could do first. Nothing here must be done. */
export function FirstSteps(props: { alone: boolean }) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words.today.empty.heading}</h2>
      <div class="doors">
        <Show when={props.alone}>
          <Door
            href="/people/invite"
            icon="people"
            title={words.today.empty.invite}
            what={words.today.empty.inviteWhat}
            first
          />
        </Show>
        <Door href="/plan" icon="calendar" title={words.today.empty.plan} what={words.today.empty.planWhat} />
        <Door href="/profile" icon="card" title={words.today.empty.card} what={words.today.empty.cardWhat} />
      </div>
    </section>
  )
}

export function Door(props: {
  href: string
  icon: IconName
  title: string
  what: string
  first?: boolean
  onGo?: () => void
}) {
  return (
    <A
      class="door"
      classList={{ 'door-first': props.first === true }}
      href={props.href}
      onClick={() => props.onGo?.()}
    >
      <span class="door-mark">
        <Icon name={props.icon} />
      </span>
      <span class="grow">
        <b>{props.title}</b>
        <span class="quiet">{props.what}</span>
      </span>
      <Icon name="next" />
    </A>
  )
}
