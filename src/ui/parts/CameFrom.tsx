import { createContext, Show, useContext, type Accessor, type JSX } from 'solid-js'
import type { CameFrom as From } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { wantedMessage } from '../handed.ts'
import { A } from '../router.tsx'
import { Icon } from './Icon.tsx'

type All = Accessor<{ readonly all: readonly From[] } | undefined>
const Known = createContext<All>()

/** For a page of many things: where they came from is asked for once. */
export function CameFromOnce(props: { children: JSX.Element }) {
  const view = createView('cameFrom', () => null)
  return <Known.Provider value={view}>{props.children}</Known.Provider>
}

/** The message that it was made of, for who can read that; else nothing. */
export function CameFrom(props: { of: string }) {
  const { words } = useKith()
  const view = useContext(Known) ?? createView('cameFrom', () => null)
  const from = () => view()?.all.find(({ of }) => of === props.of)
  return (
    <Show when={from()}>
      {(one) => (
        <A
          class="text-btn no-print"
          href={`/talk/${one().circleId}`}
          onClick={() => wantedMessage.give(one().messageId)}
        >
          <Icon name="talk" />
          {one().by?.isMe
            ? words.talk.made.fromMe
            : words.talk.made.from(one().by?.name ?? words.talk.someone)}
        </A>
      )}
    </Show>
  )
}
