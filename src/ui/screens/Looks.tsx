import { useKith, useOpen } from '../kith.ts'
import { LookChoice } from '../parts/LookChoice.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'

/** How Kith looks to this person on this device. What is chosen is there at once, on this page too. */
export function Looks() {
  const { words } = useKith()
  const open = useOpen()
  const say = words.looks
  const back = () =>
    open() ? { href: '/me', to: words.me.title } : { href: '/', to: words.first.welcome.title }
  return (
    <Screen title={say.title} lead={say.lead} back={back()}>
      <LookChoice />
      <Para class="quiet" text={say.onlyYou} />
    </Screen>
  )
}
