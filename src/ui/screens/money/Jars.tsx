import { For } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

const jars = [
  ['pay', '/money', 'purse'],
  ['shared', '/money/shared', 'people'],
  ['coins', '/money/coins', 'heart'],
] as const

/** The jars, each with its sign and its name. */
export function Jars(props: { now: (typeof jars)[number][0] }) {
  const { words } = useKith()
  const say = words.money.jars
  return (
    <nav class="money-jars" aria-label={say.label}>
      <For each={jars}>
        {([jar, href, icon]) => (
          <A class="money-jar" href={href} end aria-current={props.now === jar ? 'page' : undefined}>
            <Icon name={icon} />
            {say[jar]}
          </A>
        )}
      </For>
    </nav>
  )
}
