import { A, useLocation } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

const shownOn = ['/today', '/me/nominees', '/me/acting']

/** Above every page that does not show it itself, until somebody has looked: what is done in somebody's place is never silent. */
export function NomineeNotes() {
  const { words } = useKith()
  const location = useLocation()
  const view = createView('nominees', () => null)
  const say = words.nominees.news
  const news = () => view()?.news.length ?? 0
  return (
    <Show when={!shownOn.includes(location.pathname) && news() > 0 ? view() : undefined}>
      {(now) => (
        <div class="note-bar">
          <span>{now().iAmHolder ? say.bar(news()) : say.barOthers(news(), now().holder.name)}</span>
          <A href={now().iAmHolder ? '/me/nominees' : '/me/acting'}>{say.look}</A>
        </div>
      )}
    </Show>
  )
}
