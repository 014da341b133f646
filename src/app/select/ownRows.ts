import type { Row } from '../../documents/index.ts'
import { rowsOf, type Look, type Placed } from '../look.ts'
import { writersOf } from './refs.ts'

export type OwnRow = {
  readonly row: Placed<Row>
  readonly person: string
  /** Every word in it is from a device of that person. */
  readonly isOwn: boolean
}

/** By who began them. Whoever has the circle's key can write in another's: where anybody did, none of it is theirs. */
export const ownRows = (look: Look, type: string): readonly OwnRow[] =>
  rowsOf(look, type)
    .flatMap((row) => {
      const [person, ...others] = writersOf(look, row.authors)
      return person === undefined ? [] : [{ row, person, isOwn: others.length === 0 }]
    })
    .sort((a, b) => a.row.last.at - b.row.last.at || a.row.document.localeCompare(b.row.document))
