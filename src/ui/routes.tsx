import { lazy, Show } from 'solid-js'
import { areas } from './areas/index.ts'
import { Route } from './router.tsx'
import { Emergency } from './screens/Emergency.tsx'
import { First } from './screens/First.tsx'
import { Join } from './screens/Join.tsx'
import { NotFound } from './screens/NotFound.tsx'
import { Start } from './screens/Start.tsx'
import { Today } from './screens/Today.tsx'

/** Every part in every state: for whoever draws, and for tests. What people get is built without it. */
const Gallery =
  import.meta.env.MODE === 'production'
    ? undefined
    : lazy(async () => ({ default: (await import('./gallery/Gallery.tsx')).Gallery }))

const {
  acting,
  agreed,
  circles,
  devices,
  emergency,
  hats,
  leaving,
  lock,
  me,
  money,
  medicine,
  people,
  profile,
  records,
  safe,
  rota,
  talk,
  tasks,
  trust,
  visits,
  wake,
} = areas

/** Every address of the app. A new screen is one file in `screens/`, a line in its area, a line here, one dictionary in `words/`. */
export function Pages() {
  return (
    <>
      <Route path="/" component={First} />
      <Route path="/start" component={Start} />
      <Route path="/join" component={Join} />
      <Route path="/teams" component={me((its) => its.Teams)} />
      <Route path="/today" component={Today} />
      <Route path="/people" component={people((its) => its.People)} />
      <Route path="/people/print" component={people((its) => its.CircleSheet)} />
      <Route path="/people/invite" component={people((its) => its.Invite)} />
      <Route path="/people/cards" component={people((its) => its.JoinCards)} />
      <Route path="/people/cards/new" component={people((its) => its.MakeJoinCard)} />
      <Route path="/people/cards/:cardId" component={people((its) => its.JoinCard)} />
      <Route path="/people/cards/:cardId/:askId" component={people((its) => its.JoinAsk)} />
      <Route path="/ask" component={people(({ AskToJoin }) => () => <AskToJoin />)} />
      <Route path="/people/answer/:invitationId" component={people((its) => its.Answer)} />
      <Route path="/people/ring/:contactId" component={people((its) => its.Contact)} />
      <Route path="/people/ring/:contactId/change" component={people((its) => its.ChangeContact)} />
      <Route path="/people/:personId" component={people((its) => its.Person)} />
      <Route path="/people/:personId/legal/:roleId" component={people((its) => its.LegalRole)} />
      <Route path="/people/:personId/check" component={people((its) => its.CheckPerson)} />
      <Route path="/people/:personId/before" component={people((its) => its.SamePerson)} />
      <Route path="/people/:personId/devices/:deviceId" component={devices((its) => its.DropTheirDevice)} />
      <Route path="/people/:personId/see" component={people((its) => its.SeeAs)} />
      <Route path="/people/:personId/wish" component={people((its) => its.Wish)} />
      <Route path="/people/:personId/remove" component={people((its) => its.RemovePerson)} />
      <Route path="/people/:personId/happened" component={me((its) => its.Happened)} />
      <Route path="/circles" component={circles((its) => its.Circles)} />
      <Route path="/circles/new" component={circles((its) => its.CircleForm)} />
      <Route path="/circles/:circleId" component={circles((its) => its.Circle)} />
      <Route path="/circles/:circleId/edit" component={circles((its) => its.CircleForm)} />
      <Route path="/circles/:circleId/end" component={circles((its) => its.EndCircle)} />
      <Route path="/profile" component={profile((its) => its.About)} />
      <Route path="/profile/add" component={profile((its) => its.AboutAdd)} />
      <Route path="/profile/add/:section" component={profile((its) => its.AboutAdd)} />
      <Route path="/profile/check" component={profile((its) => its.AboutCheck)} />
      <Route path="/profile/print" component={profile((its) => its.AboutSheet)} />
      <Route path="/profile/writers" component={profile((its) => its.AboutWriters)} />
      <Route path="/profile/card/:cardId" component={profile((its) => its.AboutCard)} />
      <Route path="/profile/card/:cardId/before" component={profile((its) => its.AboutBefore)} />
      <Route path="/plan" component={visits((its) => its.Plan)} />
      <Route path="/week" component={visits((its) => its.Week)} />
      <Route path="/week/ways" component={rota((its) => its.Ways)} />
      <Route path="/week/work" component={rota((its) => its.Work)} />
      <Route path="/week/order" component={rota((its) => its.DayOrder)} />
      <Route path="/visits/late" component={visits((its) => its.LateVisits)} />
      <Route path="/visits/tag" component={visits((its) => its.DoorTag)} />
      <Route path="/week/print" component={visits((its) => its.WeekSheet)} />
      <Route path="/week/export" component={visits((its) => its.WeekExport)} />
      <Route path="/week/import" component={visits((its) => its.WeekImport)} />
      <Route path="/week/:visitId" component={visits((its) => its.PlannedVisit)} />
      <Route path="/wishes" component={people((its) => its.Wishes)} />
      <Route path="/write" component={visits((its) => its.Write)} />
      <Route path="/write/:visitId" component={visits((its) => its.Visit)} />
      <Route path="/records" component={records((its) => its.Records)} />
      <Route path="/goals" component={records((its) => its.Goals)} />
      <Route path="/goals/new" component={records((its) => its.GoalForm)} />
      <Route path="/goals/:goalId" component={records((its) => its.Goal)} />
      <Route path="/goals/:goalId/change" component={records((its) => its.GoalForm)} />
      <Route path="/records/keep" component={records((its) => its.RecordsKeep)} />
      <Route path="/records/print" component={records((its) => its.RecordsSheet)} />
      <Route path="/records/find" component={records((its) => its.Find)} />
      <Route path="/records/trends" component={records((its) => its.Trends)} />
      <Route path="/records/trends/:what" component={records((its) => its.Trend)} />
      <Route path="/records/body" component={records((its) => its.Body)} />
      <Route path="/records/new" component={records((its) => its.NewRecord)} />
      <Route path="/medicine" component={medicine((its) => its.Medicines)} />
      <Route path="/medicine/new" component={medicine((its) => its.MedicineForm)} />
      <Route path="/medicine/chart" component={medicine((its) => its.MedicineChart)} />
      <Route path="/medicine/:medicineId" component={medicine((its) => its.Medicine)} />
      <Route path="/medicine/:medicineId/change" component={medicine((its) => its.MedicineForm)} />
      <Route path="/talk" component={talk((its) => its.Talk)} />
      <Route path="/talk/new" component={talk((its) => its.Digest)} />
      <Route path="/talk/lists" component={talk((its) => its.CallLists)} />
      <Route path="/talk/lists/:contactId" component={talk((its) => its.CallWay)} />
      <Route path="/talk/letter/:contactId" component={talk((its) => its.CallLetter)} />
      <Route path="/talk/with/:personId" component={talk((its) => its.Direct)} />
      <Route path="/talk/news/new" component={talk((its) => its.NewNews)} />
      <Route path="/talk/news/:messageId" component={talk((its) => its.NewsOne)} />
      <Route path="/talk/:circleId" component={talk((its) => its.TalkRoom)} />
      <Route path="/tasks" component={tasks((its) => its.Tasks)} />
      <Route path="/tasks/new" component={tasks((its) => its.ChangeTask)} />
      <Route path="/tasks/:taskId" component={tasks((its) => its.Task)} />
      <Route path="/tasks/:taskId/change" component={tasks((its) => its.ChangeTask)} />
      <Route path="/me" component={me((its) => its.Me)} />
      <Route path="/me/mine" component={me(({ MePart }) => () => <MePart page="mine" />)} />
      <Route path="/me/days" component={me(({ MePart }) => () => <MePart page="days" />)} />
      <Route path="/me/team" component={me(({ MePart }) => () => <MePart page="team" />)} />
      <Route path="/me/phone" component={me(({ MePart }) => () => <MePart page="phone" />)} />
      <Route path="/me/safe" component={me(({ MePart }) => () => <MePart page="safe" />)} />
      <Route path="/me/leaving" component={me(({ MePart }) => () => <MePart page="leaving" />)} />
      <Route path="/looks" component={me((its) => its.Looks)} />
      <Route path="/me/page" component={me((its) => its.MyPage)} />
      <Route path="/me/page/photo" component={me(({ MyGreeting }) => () => <MyGreeting kind="photo" />)} />
      <Route path="/me/page/voice" component={me(({ MyGreeting }) => () => <MyGreeting kind="voice" />)} />
      <Route path="/me/page/:field" component={me((its) => its.MyAnswer)} />
      <Route path="/me/lock" component={lock((its) => its.Lock)} />
      <Route path="/me/lock/set" component={lock(({ LockSet }) => () => <LockSet />)} />
      <Route path="/me/lock/passkey" component={lock((its) => its.LockPasskey)} />
      <Route path="/me/lock/remove" component={lock((its) => its.LockRemove)} />
      <Route path="/me/lock/shared" component={lock((its) => its.LockShared)} />
      <Route path="/me/devices" component={devices((its) => its.Devices)} />
      <Route path="/me/devices/add" component={devices((its) => its.AddDevice)} />
      <Route path="/me/devices/:deviceId/remove" component={devices((its) => its.DropDevice)} />
      <Route path="/me/sheet" component={devices((its) => its.KitSheet)} />
      <Route path="/me/helpers" component={devices((its) => its.Helpers)} />
      <Route path="/me/helpers/ask" component={devices((its) => its.AskHelpers)} />
      <Route path="/me/helping" component={devices((its) => its.Helping)} />
      <Route path="/help" component={devices((its) => its.HelpBack)} />
      <Route path="/device" component={devices((its) => its.NewDevice)} />
      <Route path="/recover" component={devices((its) => its.Recover)} />
      <Route path="/pause" component={leaving((its) => its.Pause)} />
      <Route path="/end" component={leaving((its) => its.EndTeam)} />
      <Route path="/hats" component={hats((its) => its.Hats)} />
      <Route path="/hats/new" component={hats((its) => its.PutOutHat)} />
      <Route path="/hats/:hatId" component={hats((its) => its.Hat)} />
      <Route path="/hats/:hatId/change" component={hats((its) => its.PutOutHat)} />
      <Route path="/hats/:hatId/ask" component={hats((its) => its.AskHat)} />
      <Route path="/me/happened" component={me((its) => its.Happened)} />
      <Route path="/me/nominees" component={acting((its) => its.Nominees)} />
      <Route path="/me/nominees/ask" component={acting((its) => its.Nominate)} />
      <Route path="/me/nominees/:personId/stop" component={acting((its) => its.StopNominee)} />
      <Route path="/me/acting" component={acting((its) => its.Acting)} />
      <Route path="/me/acting/stop" component={acting((its) => its.StopActing)} />
      <Route path="/me/acting/start/:nominationId" component={acting((its) => its.StartNominee)} />
      <Route path="/me/paper" component={me((its) => its.Papers)} />
      <Route path="/me/opened" component={me((its) => its.Opened)} />
      <Route path="/me/leave" component={leaving((its) => its.Leave)} />
      <Route path="/me/leave/now" component={leaving((its) => its.LeaveNow)} />
      <Route path="/people/:personId/end" component={leaving((its) => its.EndPlace)} />
      <Route path="/me/forget" component={lock((its) => its.Forget)} />
      <Route path="/promises" component={agreed((its) => its.Promises)} />
      <Route path="/promises/own/write" component={agreed((its) => its.WritePromise)} />
      <Route path="/promises/:kind" component={agreed((its) => its.PromiseRead)} />
      <Route path="/promises/:kind/voice" component={agreed((its) => its.PromiseVoice)} />
      <Route path="/promises/:kind/sign" component={agreed((its) => its.SignPromise)} />
      <Route path="/trials" component={agreed((its) => its.Trials)} />
      <Route path="/trials/ask" component={agreed((its) => its.OfferTrial)} />
      <Route path="/trials/:trialId" component={agreed((its) => its.AnswerTrial)} />
      <Route path="/money" component={money((its) => its.Money)} />
      <Route path="/money/month" component={money((its) => its.MoneyMonth)} />
      <Route path="/money/rates" component={money((its) => its.MoneyRates)} />
      <Route path="/money/coins" component={money((its) => its.MoneyCoins)} />
      <Route path="/money/coins/tell" component={money((its) => its.TellAchievement)} />
      <Route path="/money/paper" component={money((its) => its.MoneyPaper)} />
      <Route path="/money/tin" component={money((its) => its.MoneyTin)} />
      <Route path="/money/shared" component={money((its) => its.MoneyShared)} />
      <Route path="/money/hours" component={money((its) => its.MoneyHours)} />
      <Route path="/money/miles" component={money((its) => its.MoneyMiles)} />
      <Route path="/money/spent" component={money((its) => its.MoneySpent)} />
      <Route path="/consent" component={agreed((its) => its.Consents)} />
      <Route path="/consent/new" component={agreed((its) => its.NewConsent)} />
      <Route path="/decisions" component={agreed((its) => its.Decisions)} />
      <Route path="/decisions/new" component={agreed((its) => its.NewDecision)} />
      <Route path="/trust" component={trust((its) => its.Trusts)} />
      <Route path="/trust/new" component={trust((its) => its.TrustForm)} />
      <Route path="/trust/:talkId" component={trust((its) => its.TrustTalk)} />
      <Route path="/trust/:talkId/change" component={trust((its) => its.TrustForm)} />
      <Route path="/trust/:talkId/print" component={trust((its) => its.TrustSheet)} />
      <Route path="/concern" component={safe((its) => its.Concern)} />
      <Route path="/people/:personId/checks/new" component={safe((its) => its.NewCheck)} />
      <Route path="/wake" component={wake((its) => its.Wake)} />
      <Route path="/alone" component={safe((its) => its.Alone)} />
      <Route path="/together" component={safe((its) => its.Glass)} />
      <Route path="/together/prepare" component={safe((its) => its.GlassPrepare)} />
      <Route path="/concerns" component={safe((its) => its.Concerns)} />
      <Route path="/concerns/:concernId" component={safe((its) => its.ConcernPage)} />
      <Route path="/concerns/:concernId/print" component={safe((its) => its.ConcernSheet)} />
      <Route path="/concerns/:concernId/:group" component={safe((its) => its.ConcernAdd)} />
      <Route path="/safety" component={me((its) => its.Safety)} />
      <Route path="/emergency" component={Emergency} />
      <Show when={Gallery}>{(page) => <Route path="/gallery" component={page()} />}</Show>
      <Route path="/emergency/card" component={emergency((its) => its.EmergencyCard)} />
      <Route path="/emergency/card/door" component={emergency((its) => its.EmergencyDoor)} />
      <Route path="/emergency/card/print" component={emergency((its) => its.EmergencyPaper)} />
      <Route path="/emergency/carer" component={emergency((its) => its.Carer)} />
      <Route path="/emergency/crew" component={emergency((its) => its.Crew)} />
      <Route path="/emergency/passport" component={emergency((its) => its.Passport)} />
      <Route path="/emergency/:sheet/edit" component={emergency((its) => its.EmergencyEdit)} />
      <Route path="/emergency/:sheet/ask/:fieldId" component={emergency((its) => its.EmergencyAsk)} />
      <Route path="*" component={NotFound} />
    </>
  )
}
