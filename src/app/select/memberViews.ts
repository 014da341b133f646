import type { MemberViews } from '../memberTypes.ts'
import { readKeptAnswer } from '../myAnswers.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectBeginning } from './beginning.ts'
import { selectBriefs, selectMember, selectMyPage } from './members.ts'

export const memberViews: ViewTable<MemberViews> = {
  beginning: ({ look, context }) => selectBeginning(look, context),
  briefs: ({ look }) => selectBriefs(look),
  member: ({ look }, params) => selectMember(look, params.personId),
  myPage: ({ look, context }) => selectMyPage(look, (field) => readKeptAnswer(context, field)),
}
