import { pageAddress } from '../../keys/index.ts'
import { concernsOf } from '../concernFacts.ts'
import { documentTypes } from '../documentTypes.ts'
import { doorstepNews } from '../doorstepNews.ts'
import { atJoinCard, joinCardsOf } from '../joinCards.ts'
import { rowsOf, type Look } from '../look.ts'
import type { Running } from '../running.ts'
import { selectDecisions } from './decisions.ts'
import { draftsOf } from './drafts.ts'
import { newsWithPages } from './news.ts'
import { trialsOf } from '../trialFacts.ts'
import type { AddressesView } from '../types.ts'

/** Of everything that has a page of its own. Whoever said yes is among them, for their page is gone to as they come in. */
export function selectAddresses(look: Look, running: Running): AddressesView {
  const { device } = running.context.keyring()
  const { personById, circleById, deviceById, invitationById, nominations } = look.state
  const answered = [...invitationById.keys()].flatMap((id) => {
    const { answer } = doorstepNews(running, id)
    return answer?.said === 'yes' ? [answer.personId] : []
  })
  const documents = [
    documentTypes.card,
    documentTypes.series,
    documentTypes.hat,
    documentTypes.goal,
    documentTypes.contact,
    documentTypes.legalRole,
    documentTypes.task,
    documentTypes.medicine,
    documentTypes.trust,
  ].flatMap((type) => rowsOf(look, type).map((row) => row.document))
  const ids: readonly string[] = [
    ...personById.keys(),
    ...circleById.keys(),
    ...deviceById.keys(),
    ...invitationById.keys(),
    ...nominations.map((one) => one.act),
    ...answered,
    ...joinCardsOf(look, running.context).flatMap((card) => [
      card.id,
      ...atJoinCard(running.context.documents, card.keys).asks.map((ask) => ask.id),
    ]),
    ...trialsOf(look, running.context).map((trial) => trial.id),
    ...concernsOf(look, running.context).map((concern) => concern.id),
    ...draftsOf(look, running.context).keys(),
    ...newsWithPages(look),
    ...selectDecisions(look).notes.map((note) => note.noteId),
    ...documents,
  ]
  return Object.fromEntries(ids.map((id) => [id, pageAddress(device, id)]))
}
