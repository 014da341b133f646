import { straysIn, writtenBy, type Author, type Counts, type Row } from '../../documents/index.ts'
import { writersByType, type Writers } from '../documentTypes.ts'
import type { Look } from '../look.ts'
import type { PersonId } from '../../keys/index.ts'
import { personOf, personRef } from './refs.ts'

/** What those who may write in it made of a document; null where that is not here any more. */
export function countedData(look: Look, row: Row): Row['data'] {
  const counts = countsIn(look, row)
  return counts ? writtenBy(row, counts) : row.data
}

/** Who wrote in it and may not: what they changed is set aside. */
export function straysOf(look: Look, row: Row): readonly Author[] {
  const counts = row.authors.length > 1 || row.isCopied ? countsIn(look, row) : undefined
  return counts ? straysIn(row, counts) : []
}

/** As the acts that are known now say it. Undefined where everybody who can read it may write in it. */
function countsIn(look: Look, row: Row): Counts | undefined {
  const writers: Writers | undefined = writersByType[row.type as keyof typeof writersByType]
  if (writers === undefined || writers === 'circle' || writers === 'apart') return undefined
  const author = writerOf(look, row.first.device)
  return ({ device }) => {
    if (device === row.first.device) return true
    const by = writerOf(look, device)
    if (by === undefined) return false
    if (writers === 'holder-and-nominees')
      return (
        by === look.state.holder || look.state.nominations.some((one) => writerNow(look, one.person) === by)
      )
    return by === author || (writers === 'author-and-holder' && by === look.state.holder)
  }
}

const writerOf = (look: Look, device: string): PersonId | undefined => {
  const person = personOf(look.state, device)
  return person === undefined ? undefined : writerNow(look, person)
}

const writerNow = (look: Look, person: PersonId): PersonId => personRef(look, person).personId as PersonId
