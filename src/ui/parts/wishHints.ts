import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/** What the one who looks noted of somebody, or was told by the Holder: said quietly where people are chosen from. */
export function useWishHints(): (personId: string) => string | undefined {
  const { words } = useKith()
  const view = createView('wishes', () => null)
  return (personId) => {
    const now = view()
    const mine = now?.mine.find((one) => one.person.personId === personId)
    const theirs = now?.holders?.find((one) => one.person.personId === personId)
    const said = [
      theirs && [words.wishes.hintOf[theirs.kind](now?.holder.name ?? ''), theirs.why],
      mine && [words.wishes.hint[mine.kind], mine.why],
    ]
    return (
      said
        .flatMap((one) => one ?? [])
        .filter(Boolean)
        .join(' ') || undefined
    )
  }
}
