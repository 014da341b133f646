import { useKith } from '../kith.ts'
import { useWishHints } from './wishHints.ts'

/**
 * Said of somebody where who comes is chosen: which languages they speak and what they call themselves, as they wrote it for the
 * one who looks, and whom the one who looks would like. Nobody is left out or moved down by any of it.
 */
export function useComerHints(): (personId: string) => string | undefined {
  const { words, briefOf } = useKith()
  const wish = useWishHints()
  const say = words.members.comes
  return (personId) => {
    const { languages = [], gender = '' } = briefOf(personId) ?? {}
    const said = [
      gender === '' ? '' : `${gender}.`,
      languages.length === 0 ? '' : say.speaks(languages),
      wish(personId) ?? '',
    ]
    return said.filter((one) => one !== '').join(' ') || undefined
  }
}
