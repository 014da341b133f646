import { parseLegalRole, parseEvidence } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, savedOf, type Look } from '../look.ts'
import type { LegalRoleItem, SeenItem } from '../memberTypes.ts'
import { audienceOf, personRef, writersOf } from './refs.ts'

/** Written by the person or by the Holder, and by nobody else in any part. */
export const selectLegalRoles = (look: Look, person: PersonId): readonly LegalRoleItem[] =>
  rowsOf(look, documentTypes.legalRole)
    .toSorted((a, b) => a.first.at - b.first.at || a.document.localeCompare(b.document))
    .flatMap((row) => {
      const role = parseLegalRole(row.data)
      const writers = writersOf(look, row.authors)
      const isTheirs = writers.every((one) => one === person || one === look.state.holder)
      if (!role || role.removed || role.person !== person || !isTheirs) return []
      const [last] = writersOf(look, [row.last.device])
      return [
        {
          roleId: row.document,
          role: role.role,
          from: role.from,
          note: role.note,
          by: personRef(look, last as PersonId),
          audience: audienceOf(look, row.circle),
          saved: savedOf(look, row.unsent > 0),
        },
      ]
    })

/** The word of one who is not the one it is about. */
export const selectEvidence = (look: Look, person: PersonId): readonly SeenItem[] =>
  rowsOf(look, documentTypes.evidence)
    .toSorted((a, b) => a.first.at - b.first.at || a.document.localeCompare(b.document))
    .flatMap((row) => {
      const evidence = parseEvidence(row.data)
      const [by, ...others] = writersOf(look, row.authors)
      const isTheirs = by !== undefined && by !== '' && by !== person && others.length === 0
      if (!evidence || evidence.removed || evidence.person !== person || !isTheirs) return []
      return [{ evidenceId: row.document, by: personRef(look, by as PersonId), evidence }]
    })
