import { assertNever } from '../base/index.ts'
import { doorstepNews } from './doorstepNews.ts'
import { selectAddresses } from './select/addresses.ts'
import { selectDevices } from './select/devices.ts'
import { selectHappened } from './select/happened.ts'
import { selectHelpers } from './select/helpers.ts'
import { selectMe } from './select/me.ts'
import { selectNominees } from './select/nominees.ts'
import { selectOpened } from './select/opened.ts'
import { selectPeople } from './select/people.ts'
import { selectPerson } from './select/person.ts'
import { selectProfile } from './select/profile.ts'
import { selectRecordsView } from './select/records.ts'
import { selectSeeAs } from './select/seeAs.ts'
import { selectShell } from './select/shell.ts'
import { selectTalk } from './select/talk.ts'
import { selectToday } from './select/today.ts'
import { selectUnsent } from './select/unsent.ts'
import { selectVisit } from './select/visits.ts'
import type { Desk } from './desk.ts'
import { emptyViews } from './emptyViews.ts'
import type { ViewName, Views } from './types.ts'

type Selected = { [V in ViewName]: Views[V]['data'] }[ViewName]

/** A view of what this device holds now. A device without a team has views too: they are empty. */
export function selectView<V extends ViewName>(
  desk: Desk,
  view: V,
  params: Views[V]['params'],
): Views[V]['data'] {
  return select(desk, { view, params } as Asked) as Views[V]['data']
}

type Asked = { [V in ViewName]: { readonly view: V; readonly params: Views[V]['params'] } }[ViewName]

function select(desk: Desk, asked: Asked): Selected {
  if (asked.view === 'shell') return selectShell(desk)
  const running = desk.running
  const look = running && !running.isOut() ? running.context.look() : undefined
  if (!running || !look) return emptyViews[asked.view]
  switch (asked.view) {
    case 'addresses':
      return selectAddresses(look, running)
    case 'today':
      return selectToday(look)
    case 'people':
      return selectPeople(look, (invitation) => doorstepNews(running, invitation))
    case 'person':
      return selectPerson(look, running.context, asked.params.personId)
    case 'unsent':
      return selectUnsent(look, running.context.carrier.unsent())
    case 'profile':
      return selectProfile(look)
    case 'visit':
      return selectVisit(look, asked.params.visitId)
    case 'records':
      return selectRecordsView(look)
    case 'talk':
      return selectTalk(look, asked.params.circleId)
    case 'seeAs':
      return selectSeeAs(look, asked.params.personId)
    case 'devices':
      return selectDevices(look, running.context)
    case 'me':
      return selectMe(look, running.context, desk.storage)
    case 'happened':
      return selectHappened(look, asked.params.personId)
    case 'opened':
      return selectOpened(look, running.context)
    case 'helpers':
      return selectHelpers(look, running.context)
    case 'nominees':
      return selectNominees(look, running.context)
    default:
      return assertNever(asked)
  }
}
