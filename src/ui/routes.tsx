import { lazy, Show } from 'solid-js'
import { Route } from './router.tsx'
import { About } from './screens/About.tsx'
import { AboutAdd } from './screens/AboutAdd.tsx'
import { AboutBefore } from './screens/AboutBefore.tsx'
import { AboutCard } from './screens/AboutCard.tsx'
import { AboutCheck } from './screens/AboutCheck.tsx'
import { AboutSheet } from './screens/AboutSheet.tsx'
import { AboutWriters } from './screens/AboutWriters.tsx'
import { Acting } from './screens/Acting.tsx'
import { Answer } from './screens/Answer.tsx'
import { AskHelpers } from './screens/AskHelpers.tsx'
import { CircleSheet } from './screens/CircleSheet.tsx'
import { Carer } from './screens/Carer.tsx'
import { CheckPerson } from './screens/CheckPerson.tsx'
import { Circle } from './screens/Circle.tsx'
import { CircleForm } from './screens/CircleForm.tsx'
import { Circles } from './screens/Circles.tsx'
import { EndCircle } from './screens/EndCircle.tsx'
import { Emergency } from './screens/Emergency.tsx'
import { EmergencyCard } from './screens/EmergencyCard.tsx'
import { EmergencyDoor } from './screens/EmergencyDoor.tsx'
import { EmergencyEdit } from './screens/EmergencyEdit.tsx'
import { Crew } from './screens/Crew.tsx'
import { EmergencyAsk } from './screens/EmergencyAsk.tsx'
import { EmergencyPaper } from './screens/EmergencyPaper.tsx'
import { First } from './screens/First.tsx'
import { Forget } from './screens/Forget.tsx'
import { Happened } from './screens/Happened.tsx'
import { AskHat } from './screens/AskHat.tsx'
import { Hat } from './screens/Hat.tsx'
import { EndTeam } from './screens/EndTeam.tsx'
import { Pause } from './screens/Pause.tsx'
import { Hats } from './screens/Hats.tsx'
import { PutOutHat } from './screens/PutOutHat.tsx'
import { HelpBack } from './screens/HelpBack.tsx'
import { Helpers } from './screens/Helpers.tsx'
import { Helping } from './screens/Helping.tsx'
import { AskToJoin } from './screens/AskToJoin.tsx'
import { JoinAsk } from './screens/JoinAsk.tsx'
import { JoinCard } from './screens/JoinCard.tsx'
import { JoinCards } from './screens/JoinCards.tsx'
import { MakeJoinCard } from './screens/MakeJoinCard.tsx'
import { Invite } from './screens/Invite.tsx'
import { Join } from './screens/Join.tsx'
import { EndPlace } from './screens/EndPlace.tsx'
import { Leave } from './screens/Leave.tsx'
import { LeaveNow } from './screens/LeaveNow.tsx'
import { Lock } from './screens/Lock.tsx'
import { LockPasskey } from './screens/LockPasskey.tsx'
import { LockRemove } from './screens/LockRemove.tsx'
import { LockSet } from './screens/LockSet.tsx'
import { LockShared } from './screens/LockShared.tsx'
import { Looks } from './screens/Looks.tsx'
import { ChangeContact } from './screens/ChangeContact.tsx'
import { Contact } from './screens/Contact.tsx'
import { LegalRole } from './screens/LegalRole.tsx'
import { Me, MePart } from './screens/Me.tsx'
import { MyAnswer } from './screens/MyAnswer.tsx'
import { MyGreeting } from './screens/MyGreeting.tsx'
import { MyPage } from './screens/MyPage.tsx'
import { Nominate } from './screens/Nominate.tsx'
import { Nominees } from './screens/Nominees.tsx'
import { NotFound } from './screens/NotFound.tsx'
import { Opened } from './screens/Opened.tsx'
import { Papers } from './screens/Papers.tsx'
import { People } from './screens/People.tsx'
import { Passport } from './screens/Passport.tsx'
import { Person } from './screens/Person.tsx'
import { Plan } from './screens/Plan.tsx'
import { PlannedVisit } from './screens/PlannedVisit.tsx'
import { RemovePerson } from './screens/RemovePerson.tsx'
import { Safety } from './screens/Safety.tsx'
import { SamePerson } from './screens/SamePerson.tsx'
import { SeeAs } from './screens/SeeAs.tsx'
import { Start } from './screens/Start.tsx'
import { StartNominee } from './screens/StartNominee.tsx'
import { StopActing } from './screens/StopActing.tsx'
import { StopNominee } from './screens/StopNominee.tsx'
import { Talk } from './screens/Talk.tsx'
import { TalkRoom } from './screens/TalkRoom.tsx'
import { Promises } from './screens/Promises.tsx'
import { WritePromise } from './screens/WritePromise.tsx'
import { PromiseRead } from './screens/PromiseRead.tsx'
import { SignPromise } from './screens/SignPromise.tsx'
import { Trials } from './screens/Trials.tsx'
import { OfferTrial } from './screens/OfferTrial.tsx'
import { AnswerTrial } from './screens/AnswerTrial.tsx'
import { Consents } from './screens/Consents.tsx'
import { NewConsent } from './screens/NewConsent.tsx'
import { Decisions } from './screens/Decisions.tsx'
import { NewDecision } from './screens/NewDecision.tsx'
import { AddDevice } from './screens/AddDevice.tsx'
import { Devices } from './screens/Devices.tsx'
import { DropDevice, DropTheirDevice } from './screens/DropDevice.tsx'
import { KitSheet } from './screens/KitSheet.tsx'
import { NewDevice } from './screens/NewDevice.tsx'
import { Recover } from './screens/Recover.tsx'
import { Teams } from './screens/Teams.tsx'
import { Today } from './screens/Today.tsx'
import { Visit } from './screens/Visit.tsx'
import { Week } from './screens/Week.tsx'
import { WeekSheet } from './screens/WeekSheet.tsx'
import { Wish } from './screens/Wish.tsx'
import { Wishes } from './screens/Wishes.tsx'
import { Write } from './screens/Write.tsx'

/** Every part in every state: for whoever draws, and for tests. What people get is built without it. */
const Gallery =
  import.meta.env.MODE === 'production'
    ? undefined
    : lazy(async () => ({ default: (await import('./gallery/Gallery.tsx')).Gallery }))

/** Every address of the app. A new screen is one file in `screens/`, one line here, one dictionary in `words/`. */
export function Pages() {
  return (
    <>
      <Route path="/" component={First} />
      <Route path="/start" component={Start} />
      <Route path="/join" component={Join} />
      <Route path="/teams" component={Teams} />
      <Route path="/today" component={Today} />
      <Route path="/people" component={People} />
      <Route path="/people/print" component={CircleSheet} />
      <Route path="/people/invite" component={Invite} />
      <Route path="/people/cards" component={JoinCards} />
      <Route path="/people/cards/new" component={MakeJoinCard} />
      <Route path="/people/cards/:cardId" component={JoinCard} />
      <Route path="/people/cards/:cardId/:askId" component={JoinAsk} />
      <Route path="/ask" component={() => <AskToJoin />} />
      <Route path="/people/answer/:invitationId" component={Answer} />
      <Route path="/people/ring/:contactId" component={Contact} />
      <Route path="/people/ring/:contactId/change" component={ChangeContact} />
      <Route path="/people/:personId" component={Person} />
      <Route path="/people/:personId/legal/:roleId" component={LegalRole} />
      <Route path="/people/:personId/check" component={CheckPerson} />
      <Route path="/people/:personId/before" component={SamePerson} />
      <Route path="/people/:personId/devices/:deviceId" component={DropTheirDevice} />
      <Route path="/people/:personId/see" component={SeeAs} />
      <Route path="/people/:personId/wish" component={Wish} />
      <Route path="/wishes" component={Wishes} />
      <Route path="/people/:personId/remove" component={RemovePerson} />
      <Route path="/people/:personId/happened" component={Happened} />
      <Route path="/circles" component={Circles} />
      <Route path="/circles/new" component={CircleForm} />
      <Route path="/circles/:circleId" component={Circle} />
      <Route path="/circles/:circleId/edit" component={CircleForm} />
      <Route path="/circles/:circleId/end" component={EndCircle} />
      <Route path="/profile" component={About} />
      <Route path="/profile/add" component={AboutAdd} />
      <Route path="/profile/add/:section" component={AboutAdd} />
      <Route path="/profile/check" component={AboutCheck} />
      <Route path="/profile/print" component={AboutSheet} />
      <Route path="/profile/writers" component={AboutWriters} />
      <Route path="/profile/card/:cardId" component={AboutCard} />
      <Route path="/profile/card/:cardId/before" component={AboutBefore} />
      <Route path="/plan" component={Plan} />
      <Route path="/week" component={Week} />
      <Route path="/week/print" component={WeekSheet} />
      <Route path="/week/:visitId" component={PlannedVisit} />
      <Route path="/write" component={Write} />
      <Route path="/write/:visitId" component={Visit} />
      <Route path="/talk" component={Talk} />
      <Route path="/talk/:circleId" component={TalkRoom} />
      <Route path="/me" component={Me} />
      <Route path="/me/mine" component={() => <MePart page="mine" />} />
      <Route path="/me/team" component={() => <MePart page="team" />} />
      <Route path="/me/phone" component={() => <MePart page="phone" />} />
      <Route path="/me/safe" component={() => <MePart page="safe" />} />
      <Route path="/me/leaving" component={() => <MePart page="leaving" />} />
      <Route path="/looks" component={Looks} />
      <Route path="/me/page" component={MyPage} />
      <Route path="/me/page/photo" component={() => <MyGreeting kind="photo" />} />
      <Route path="/me/page/voice" component={() => <MyGreeting kind="voice" />} />
      <Route path="/me/page/:field" component={MyAnswer} />
      <Route path="/me/lock" component={Lock} />
      <Route path="/me/lock/set" component={() => <LockSet />} />
      <Route path="/me/lock/passkey" component={LockPasskey} />
      <Route path="/me/lock/remove" component={LockRemove} />
      <Route path="/me/lock/shared" component={LockShared} />
      <Route path="/me/devices" component={Devices} />
      <Route path="/me/devices/add" component={AddDevice} />
      <Route path="/me/devices/:deviceId/remove" component={DropDevice} />
      <Route path="/me/sheet" component={KitSheet} />
      <Route path="/me/helpers" component={Helpers} />
      <Route path="/me/helpers/ask" component={AskHelpers} />
      <Route path="/me/helping" component={Helping} />
      <Route path="/help" component={HelpBack} />
      <Route path="/device" component={NewDevice} />
      <Route path="/recover" component={Recover} />
      <Route path="/pause" component={Pause} />
      <Route path="/end" component={EndTeam} />
      <Route path="/hats" component={Hats} />
      <Route path="/hats/new" component={PutOutHat} />
      <Route path="/hats/:hatId" component={Hat} />
      <Route path="/hats/:hatId/change" component={PutOutHat} />
      <Route path="/hats/:hatId/ask" component={AskHat} />
      <Route path="/me/happened" component={Happened} />
      <Route path="/me/nominees" component={Nominees} />
      <Route path="/me/nominees/ask" component={Nominate} />
      <Route path="/me/nominees/:personId/stop" component={StopNominee} />
      <Route path="/me/acting" component={Acting} />
      <Route path="/me/acting/stop" component={StopActing} />
      <Route path="/me/acting/start/:nominationId" component={StartNominee} />
      <Route path="/me/paper" component={Papers} />
      <Route path="/me/opened" component={Opened} />
      <Route path="/me/leave" component={Leave} />
      <Route path="/me/leave/now" component={LeaveNow} />
      <Route path="/people/:personId/end" component={EndPlace} />
      <Route path="/me/forget" component={Forget} />
      <Route path="/promises" component={Promises} />
      <Route path="/promises/own/write" component={WritePromise} />
      <Route path="/promises/:kind" component={PromiseRead} />
      <Route path="/promises/:kind/sign" component={SignPromise} />
      <Route path="/trials" component={Trials} />
      <Route path="/trials/ask" component={OfferTrial} />
      <Route path="/trials/:trialId" component={AnswerTrial} />
      <Route path="/consent" component={Consents} />
      <Route path="/consent/new" component={NewConsent} />
      <Route path="/decisions" component={Decisions} />
      <Route path="/decisions/new" component={NewDecision} />
      <Route path="/safety" component={Safety} />
      <Route path="/emergency" component={Emergency} />
      <Show when={Gallery}>{(page) => <Route path="/gallery" component={page()} />}</Show>
      <Route path="/emergency/card" component={EmergencyCard} />
      <Route path="/emergency/card/door" component={EmergencyDoor} />
      <Route path="/emergency/card/print" component={EmergencyPaper} />
      <Route path="/emergency/carer" component={Carer} />
      <Route path="/emergency/crew" component={Crew} />
      <Route path="/emergency/passport" component={Passport} />
      <Route path="/emergency/:sheet/edit" component={EmergencyEdit} />
      <Route path="/emergency/:sheet/ask/:fieldId" component={EmergencyAsk} />
      <Route path="*" component={NotFound} />
    </>
  )
}
