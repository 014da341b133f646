import { useKith, useOpen } from '../../kith.ts'

/** Back from a page that somebody reaches before there is a team, or out of the one they are in. */
export function useBack(): () => { readonly href: string; readonly to: string } {
  const { words } = useKith()
  const team = useOpen()
  return () =>
    team() ? { href: '/today', to: words.today.title } : { href: '/', to: words.first.welcome.title }
}
