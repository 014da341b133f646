import type { BeginningStep, BeginningView } from '../beginningTypes.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { readTold } from '../told.ts'
import { selectBriefs } from './members.ts'
import { selectPromises } from './promises.ts'
import { circleFor } from './refs.ts'
import { haveISaid } from './talk.ts'

const laterId = 'beginning.later'
const newsIds: Readonly<Record<BeginningStep, string | null>> = {
  about: 'beginning.about',
  support: 'beginning.support',
  hello: null,
  face: null,
  promise: null,
}

/** Not the Holder's: her first steps are others. */
export function selectBeginning(look: Look, context: Context): BeginningView {
  const told = readTold(context)
  const everyone = circleFor(look, 'everyone')
  const common = { laterId, everyoneId: everyone?.id ?? '' }
  if (look.me === look.state.holder || told.has(laterId)) return { ...common, steps: [] }
  const brief = selectBriefs(look)[look.me]
  const promise = selectPromises(look, context).promises.find((one) => one.kind === 'support')
  const isDone: Readonly<Record<BeginningStep, boolean>> = {
    about: told.has(newsIds.about ?? ''),
    support: told.has(newsIds.support ?? ''),
    hello: !everyone || haveISaid(look, everyone.id),
    face: brief?.photo != null || brief?.face != null,
    promise: !promise?.canSign || promise.mine !== null,
  }
  const steps = (['about', 'support', 'hello', 'face', 'promise'] as const).filter((step) => !isDone[step])
  return { ...common, steps: steps.map((step) => ({ step, newsId: newsIds[step] })) }
}
