import { Show, type Component } from 'solid-js'
import type { MeView } from '../../../app/index.ts'
import { A } from '../../router.tsx'
import type { OpenShell } from '../../kith.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import type { Words } from '../../words/index.ts'

/** What a row of the Me page can ask. */
export type MeHere = {
  readonly words: Words
  readonly open: OpenShell
  readonly view: MeView
  /** Whether this is my own team. */
  readonly mine: boolean
  /** Whose team it is. */
  readonly holder: string
}

/** One row. Where it needs a view of its own it is a component beside the table. */
export type MeRow = {
  readonly when: (here: MeHere) => boolean
  readonly row: Component<{ readonly here: MeHere }>
}

/** A row that leads to `href`: its title, and what is there in a few words. `when` leaves it out for some. */
export const row = (
  href: string,
  icon: IconName,
  say: (here: MeHere) => readonly [title: string, what: string],
  when: (here: MeHere) => boolean = () => true,
): MeRow => ({
  when,
  row: (props) => (
    <Show when={when(props.here)}>
      <LinkRow href={href} icon={icon} title={say(props.here)[0]} what={say(props.here)[1]} />
    </Show>
  ),
})

/** A row that asks a view of its own what it says. */
export const rowOf = (component: MeRow['row']): MeRow => ({ when: () => true, row: component })

export function LinkRow(props: { href: string; icon: IconName; title: string; what: string }) {
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
