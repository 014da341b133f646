import { doorstepNews } from './doorstepNews.ts'
import { selectAddresses } from './select/addresses.ts'
import { circleViews } from './select/circles.ts'
import { contactViews } from './select/contacts.ts'
import { carerViews } from './select/carer.ts'
import { crewViews } from './select/crew.ts'
import { selectDevices } from './select/devices.ts'
import { crewOf, forCrew } from './crew.ts'
import { emergencyViews, selectEmergency } from './select/emergency.ts'
import { selectHappened } from './select/happened.ts'
import { leavingViews } from './select/leaving.ts'
import { pauseViews } from './select/pause.ts'
import { hatViews } from './select/hats.ts'
import { selectHelpers } from './select/helpers.ts'
import { mediaViews } from './select/media.ts'
import { selectLooks } from './select/looks.ts'
import { medicineViews } from './select/medicine.ts'
import { selectMe } from './select/me.ts'
import { memberViews } from './select/memberViews.ts'
import { selectNominees } from './select/nominees.ts'
import { goalViews } from './select/goals.ts'
import { trustViews } from './select/trust.ts'
import { findingViews } from './select/lastTimes.ts'
import { keepingViews } from './select/keeping.ts'
import { observationViews } from './select/observations.ts'
import { selectOpened } from './select/opened.ts'
import { paperViews } from './select/paper.ts'
import { selectPeople } from './select/people.ts'
import { selectPerson } from './select/person.ts'
import { profileViews } from './select/profile.ts'
import { promiseViews } from './select/promises.ts'
import { trialViews } from './select/trials.ts'
import { joinCardViews } from './select/joinCards.ts'
import { wishViews } from './select/wishes.ts'
import { concernViews } from './select/concerns.ts'
import { aloneViews } from './select/alone.ts'
import { wakeViews } from './select/wake.ts'
import { checkViews } from './select/checks.ts'
import { glassViews } from './select/glass.ts'
import { consentViews } from './select/consents.ts'
import { decisionViews } from './select/decisions.ts'
import { doorViews } from './select/doors.ts'
import { moneyViews } from './select/money.ts'
import { achievementViews } from './select/achievements.ts'
import { coinViews } from './select/coins.ts'
import { poolViews } from './select/pool.ts'
import { tinViews } from './select/tin.ts'
import { recordViews } from './select/records.ts'
import { selectSeeAs } from './select/seeAs.ts'
import { selectShell } from './select/shell.ts'
import { trendViews } from './select/trends.ts'
import { madeViews } from './select/made.ts'
import { talkViews } from './select/talk.ts'
import { callViews } from './select/calls.ts'
import { digestViews } from './select/digest.ts'
import { directViews } from './select/direct.ts'
import { newsViews } from './select/news.ts'
import { taskViews } from './select/tasks.ts'
import { todayViews } from './select/today.ts'
import { selectUnsent } from './select/unsent.ts'
import { visitViews } from './select/visitViews.ts'
import { rotaViews } from './select/rota.ts'
import { scheduleViews } from './select/week.ts'
import { emptyViews } from './emptyViews.ts'
import type { ViewName, Views } from './types.ts'
import type { Desk } from './desk.ts'
import type { Look } from './look.ts'
import type { ViewTable } from './viewTable.ts'

/** What there is without a team too. */
const deviceViews = { shell: selectShell, looks: selectLooks } as const
type DeviceView = keyof typeof deviceViews
type TeamView = Exclude<ViewName, DeviceView | 'teams'>

/** Every view of this team. A feature's own table is spread in here. */
const views: ViewTable<Pick<Views, TeamView>> = {
  ...memberViews,
  ...contactViews,
  addresses: ({ look, running }) => selectAddresses(look, running),
  ...todayViews,
  people: ({ look, running }) => selectPeople(look, (invitation) => doorstepNews(running, invitation)),
  person: ({ look, context }, params) => selectPerson(look, context, params.personId),
  unsent: ({ look, context }) => selectUnsent(look, context.carrier.unsent()),
  ...profileViews,
  ...rotaViews,
  ...visitViews,
  ...recordViews,
  ...talkViews,
  ...madeViews,
  ...newsViews,
  ...digestViews,
  ...directViews,
  ...callViews,
  ...taskViews,
  seeAs: ({ look }, params) => selectSeeAs(look, params.personId, params.would ?? null),
  devices: ({ look, context }) => selectDevices(look, context),
  me: ({ look, context, desk }) => selectMe(look, context, desk.storage),
  happened: ({ look }, params) => selectHappened(look, params.personId),
  opened: ({ look, context }) => selectOpened(look, context),
  helpers: ({ look, context }) => selectHelpers(look, context),
  nominees: ({ look, context }) => selectNominees(look, context),
  ...doorViews,
  ...decisionViews,
  ...consentViews,
  ...trialViews,
  ...wishViews,
  ...concernViews,
  ...aloneViews,
  ...wakeViews,
  ...checkViews,
  ...glassViews,
  ...joinCardViews,
  ...promiseViews,
  ...findingViews,
  ...goalViews,
  ...trustViews,
  ...keepingViews,
  ...observationViews,
  ...trendViews,
  ...paperViews,
  ...emergencyViews,
  ...carerViews,
  ...circleViews,
  ...crewViews,
  ...mediaViews,
  ...medicineViews,
  ...hatViews,
  ...pauseViews,
  ...scheduleViews,
  ...moneyViews,
  ...achievementViews,
  ...coinViews,
  ...poolViews,
  ...tinViews,
  ...leavingViews,
}

/**
 * Views of what this device holds now: all that are asked of one answer look at the same, which is put together once, and
 * what one of them folded the next need not. A device without a team has views too: they are empty.
 */
export function viewsNow(
  desk: Desk,
): <V extends TeamView | DeviceView>(view: V, params: Views[V]['params']) => Views[V]['data'] {
  const running = desk.running
  let seen: { readonly look: Look | undefined } | undefined
  const look = (): Look | undefined => {
    seen ??= { look: running && !running.isOut() ? running.context.look() : undefined }
    return seen.look
  }
  return (view, params) =>
    view in deviceViews
      ? deviceViews[view as DeviceView](desk)
      : selectTeamView(desk, look(), view as TeamView & typeof view, params)
}

function selectTeamView<V extends TeamView>(
  desk: Desk,
  look: Look | undefined,
  view: V,
  params: Views[V]['params'],
): Views[V]['data'] {
  const { running } = desk
  if (!running || !look) return emptyViews[view]
  const crew = crewOf(desk.keeper?.keyring(), desk.ports.clock.now())
  if (crew && (crew.over || view !== 'emergency')) return emptyViews[view]
  if (crew) return forCrew(selectEmergency(look)) as Views[V]['data']
  return views[view]({ look, running, context: running.context, desk }, params)
}
