import { isPlainDate, mondayOf } from '../../domain/index.ts'
import { today } from '../look.ts'
import type { RotaViews } from '../rotaTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectDraft } from './drafts.ts'

export const rotaViews: ViewTable<RotaViews> = {
  draft: ({ look, context }, { day }) =>
    selectDraft(look, context, mondayOf(day !== null && isPlainDate(day) ? day : today(look))),
}
