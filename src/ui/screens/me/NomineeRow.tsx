import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { LinkRow } from './MeRow.tsx'

export function NomineeRow() {
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
      <LinkRow
        href={view()?.iAmHolder ? '/me/nominees' : '/me/acting'}
        icon="heart"
        title={title()}
        what={what()}
      />
    </Show>
  )
}
