type Versioned = { readonly id: string; readonly replaces: readonly string[] }

/**
 * Those that nobody replaces: what is so. Two are there where two people wrote without having read one another, and both
 * stay until somebody writes one in place of both. Whoever writes names what they had before them, so any order of arrival
 * comes to the same. Two that each say to replace the other (nobody's app writes that) both stay: no words go out of sight
 * by a circle of claims.
 */
export function selectHeads<V extends Versioned>(versions: readonly V[]): readonly V[] {
  const replacesById = new Map(versions.map((one) => [one.id, one.replaces]))
  return versions.filter(
    (one) =>
      !versions.some(
        (other) =>
          other.id !== one.id && other.replaces.includes(one.id) && !reaches(replacesById, one.id, other.id),
      ),
  )
}

/** Whether `from` replaces `to`, by itself or by others that it replaces. */
function reaches(replacesById: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === to) return true
    for (const next of replacesById.get(id) ?? []) seen.add(next)
  }
  return false
}
