import {
  isSheetOf,
  onPaperType,
  parseOnPaper,
  parsePrinted,
  printedType,
  type OnBehalf,
} from '../../domain/index.ts'
import { sheetMark, type PersonId } from '../../keys/index.ts'
import { factsOf, groupBy, savedOf, type Look } from '../look.ts'
import type { BehalfItem, PaperItem, PapersView, PaperViews, SheetItem } from '../paperTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, authorRef, peopleOf, personOf, personRef } from './refs.ts'

export const paperViews: ViewTable<PaperViews> = { papers: ({ look }) => selectPapers(look) }

/** What stands beside a thing that somebody did for another. */
export const behalfItem = (look: Look, behalf: OnBehalf | null): BehalfItem | null =>
  behalf && { person: personRef(look, behalf.person as PersonId), how: behalf.how, words: behalf.words }

/**
 * A code is the sheet of who printed it and of the circle it was printed for, as the code itself says: whoever sees one lie
 * about can say it again elsewhere, and it is no sheet there. An old code says neither, and counts where fewest read it. What
 * came back is filed beside it in the same circle only.
 */
export function selectSheets(look: Look): readonly SheetItem[] {
  const filed = factsOf(look, onPaperType).flatMap((fact) => {
    const paper = parseOnPaper(fact.data)
    return paper ? [{ ...fact, paper }] : []
  })
  const filedByPlace = groupBy(filed, ({ paper, circle }) => `${circle.id} ${paper.code}`)
  const sheetByCode = new Map<string, SheetItem>()
  const printed = [...factsOf(look, printedType)].sort(
    (a, b) => a.circle.members.length - b.circle.members.length || a.at - b.at || a.id.localeCompare(b.id),
  )
  for (const fact of printed) {
    const sheet = parsePrinted(fact.data)
    const person = personOf(look.state, fact.device)
    if (!sheet || person === undefined || sheetByCode.has(sheet.code)) continue
    if (!isSheetOf(sheet.code, (half) => sheetMark(half, fact.circle.id, person))) continue
    sheetByCode.set(sheet.code, {
      code: sheet.code,
      kind: sheet.kind,
      subject: sheet.subject,
      printedAt: fact.at,
      printedBy: authorRef(look, fact.device),
      audience: audienceOf(look, fact.circle),
      filed: (filedByPlace.get(`${fact.circle.id} ${sheet.code}`) ?? [])
        .toSorted((a, b) => b.at - a.at || a.id.localeCompare(b.id))
        .map(({ paper, id, device, at, number }): PaperItem => ({
          paperId: id,
          writer: paper.person === '' ? null : personRef(look, paper.person as PersonId),
          writerName: paper.name,
          writtenOn: paper.on,
          enteredBy: authorRef(look, device),
          enteredAt: at,
          text: paper.text,
          media: paper.media.map(look.mediaItem),
          behalf: behalfItem(look, paper.behalf),
          saved: savedOf(look, number === null),
        })),
    })
  }
  return [...sheetByCode.values()].sort((a, b) => b.printedAt - a.printedAt)
}

const selectPapers = (look: Look): PapersView => ({
  sheets: selectSheets(look),
  people: peopleOf(
    look,
    [...look.state.personById.values()].filter((one) => one.standing === 'member').map((one) => one.id),
  ),
})
