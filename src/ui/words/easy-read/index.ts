import { enGB } from '../en-GB/index.ts'
import type { Here, Words } from '../index.ts'
import { doors } from './doors.ts'
import { decisions } from './decisions.ts'
import { consents } from './consents.ts'
import { money } from './money.ts'
import { coins } from './coins.ts'
import { pool } from './pool.ts'
import { tin } from './tin.ts'
import { moneyPaper } from './moneyPaper.ts'
import { account } from './account.ts'
import { achievements } from './achievements.ts'
import { trials } from './trials.ts'
import { promises } from './promises.ts'
import { hats } from './hats.ts'
import { devices } from './devices.ts'
import { first } from './first.ts'
import { happened } from './happened.ts'
import { helpers } from './helpers.ts'
import { lock } from './lock.ts'
import { me } from './me.ts'
import { calls } from './calls.ts'
import { digest } from './digest.ts'
import { direct } from './direct.ts'
import { news } from './news.ts'
import { nominees } from './nominees.ts'
import { opened } from './opened.ts'
import { pause } from './pause.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { goals } from './goals.ts'
import { trust } from './trust.ts'
import { finding } from './finding.ts'
import { body } from './body.ts'
import { noticed } from './noticed.ts'
import { keeping } from './keeping.ts'
import { records } from './records.ts'
import { refusals } from './refusals.ts'
import { safety } from './safety.ts'
import { today } from './today.ts'
import { joinCards } from './joinCards.ts'
import { wishes } from './wishes.ts'
import { concerns } from './concerns.ts'
import { glass } from './glass.ts'
import { checks } from './checks.ts'
import { medicine } from './medicine.ts'
import { alone } from './alone.ts'
import { wake } from './wake.ts'
import { carer } from './carer.ts'
import { circlePage } from './circlePage.ts'
import { circles } from './circles.ts'
import { crew } from './crew.ts'
import { emergency } from './emergency.ts'
import { emergencyCard } from './emergencyCard.ts'
import { emergencyDoor } from './emergencyDoor.ts'
import { emergencyFields } from './emergencyFields.ts'
import { frame } from './frame.ts'
import { greeting } from './greeting.ts'
import { history } from './history.ts'
import { looks } from './looks.ts'
import { media } from './media.ts'
import { members } from './members.ts'
import { paper } from './paper.ts'
import { rota } from './rota.ts'
import { plan } from './plan.ts'
import { problems } from './problems.ts'
import { profileCards } from './profileCards.ts'
import { saving } from './saving.ts'
import { teams } from './teams.ts'
import { visit } from './visit.ts'
import { visits } from './visits.ts'
import { talk } from './talk.ts'
import { day } from './day.ts'
import { tasks } from './tasks.ts'
import { week } from './week.ts'
import { write } from './write.ts'
import { profile } from './profile.ts'
import { leaving } from './leaving.ts'

/** What is not said more simply here is plain in English already. */
export const easyRead = (here: Here): Words => ({
  ...enGB(here),
  week,
  tasks,
  news,
  digest: digest(here),
  direct,
  calls,
  talk: talk(here),
  day,
  visit: visit(here),
  visits,
  teams,
  saving: saving(here),
  profileCards,
  problems: problems(here),
  plan,
  rota,
  paper,
  members: members(here),
  media,
  looks: looks(here),
  history,
  greeting,
  frame,
  emergencyFields,
  emergencyDoor: emergencyDoor(here),
  emergencyCard,
  emergency: emergency(here),
  crew,
  circles,
  circlePage,
  carer,
  doors,
  decisions,
  consents,
  money,
  coins,
  pool,
  tin,
  moneyPaper,
  account,
  achievements,
  trials,
  wishes,
  concerns,
  glass,
  checks,
  medicine,
  alone,
  wake: wake(here),
  joinCards,
  promises,
  finding,
  goals,
  trust,
  body,
  noticed,
  keeping,
  records,
  hats,
  devices: devices(here),
  first: first(here),
  happened,
  helpers: helpers(here),
  lock: lock(here),
  me: me(here),
  nominees: nominees(here),
  opened: opened(here),
  pause,
  people: people(here),
  person: person(here),
  refusals: refusals(here),
  safety: safety(here),
  today,
  write,
  profile,
  leaving: leaving(here),
})
