import { createSignal, Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { useWishHints } from '../../parts/wishHints.ts'
import { A } from '../../router.tsx'
import { WishSeen } from '../wishes/WishSeen.tsx'

/** What I noted of them for myself. Shut until it is asked for: they may be sitting beside the one who looks. */
export function MyWish(props: { person: PersonRef }) {
  const { words } = useKith()
  const view = createView('wishes', () => null)
  const hint = useWishHints()
  const [open, setOpen] = createSignal(false)
  const say = words.wishes
  const isNoted = () => view()?.mine.some(({ person }) => person.personId === props.person.personId)
  return (
    <Show when={!props.person.isMe}>
      <section class="stack-s">
        <button class="text-btn" type="button" aria-expanded={open()} onClick={() => setOpen(!open())}>
          <Icon name="lock" />
          {open() ? say.person.hide : say.person.show}
        </button>
        <Show when={open()}>
          <div class="card stack-s arrive-in">
            <Para text={hint(props.person.personId) ?? say.person.none} />
            <A class="text-btn" href={`/people/${props.person.personId}/wish`}>
              <Icon name="write" />
              {isNoted() ? say.person.change : say.person.write}
            </A>
            <Show when={view()}>{(now) => <WishSeen view={now()} personId={props.person.personId} />}</Show>
          </div>
        </Show>
      </section>
    </Show>
  )
}
