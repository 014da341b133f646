import { A } from '../router.tsx'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'

export function NotFound() {
  const { words } = useKith()
  return (
    <Screen title={words.frame.notFound.title} lead={words.frame.notFound.lead}>
      <A class="btn" href="/">
        {words.frame.notFound.home}
      </A>
    </Screen>
  )
}
