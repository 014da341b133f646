import type { Here, Words } from '../index.ts'
import { behalf } from './behalf.ts'
import { carer } from './carer.ts'
import { circlePage } from './circlePage.ts'
import { circles } from './circles.ts'
import { devices } from './devices.ts'
import { crew } from './crew.ts'
import { emergencyCard } from './emergencyCard.ts'
import { emergencyFields } from './emergencyFields.ts'
import { emergencyDoor } from './emergencyDoor.ts'
import { emergency } from './emergency.ts'
import { first } from './first.ts'
import { frame } from './frame.ts'
import { happened } from './happened.ts'
import { hats } from './hats.ts'
import { helpers } from './helpers.ts'
import { history } from './history.ts'
import { leaving } from './leaving.ts'
import { lock } from './lock.ts'
import { looks } from './looks.ts'
import { me } from './me.ts'
import { media } from './media.ts'
import { greeting } from './greeting.ts'
import { members } from './members.ts'
import { calls } from './calls.ts'
import { digest } from './digest.ts'
import { direct } from './direct.ts'
import { news } from './news.ts'
import { nominees } from './nominees.ts'
import { opened } from './opened.ts'
import { paper } from './paper.ts'
import { pause } from './pause.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { plan } from './plan.ts'
import { profile } from './profile.ts'
import { profileCards } from './profileCards.ts'
import { problems } from './problems.ts'
import { promises } from './promises.ts'
import { trials } from './trials.ts'
import { consents } from './consents.ts'
import { money } from './money.ts'
import { coins } from './coins.ts'
import { pool } from './pool.ts'
import { tin } from './tin.ts'
import { moneyPaper } from './moneyPaper.ts'
import { account } from './account.ts'
import { achievements } from './achievements.ts'
import { decisions } from './decisions.ts'
import { doors } from './doors.ts'
import { rota } from './rota.ts'
import { goals } from './goals.ts'
import { trust } from './trust.ts'
import { finding } from './finding.ts'
import { noticed } from './noticed.ts'
import { keeping } from './keeping.ts'
import { records } from './records.ts'
import { refusals } from './refusals.ts'
import { safety } from './safety.ts'
import { saving } from './saving.ts'
import { calledName, count, list, opening, relationTo, whose } from './say.ts'
import { body, trends } from './trends.ts'
import { talk } from './talk.ts'
import { day } from './day.ts'
import { tasks } from './tasks.ts'
import { teams } from './teams.ts'
import { time } from './time.ts'
import { today } from './today.ts'
import { visit } from './visit.ts'
import { visits } from './visits.ts'
import { week } from './week.ts'
import { whoCanSee } from './whoCanSee.ts'
import { joinCards } from './joinCards.ts'
import { wishes } from './wishes.ts'
import { concerns } from './concerns.ts'
import { glass } from './glass.ts'
import { checks } from './checks.ts'
import { medicine } from './medicine.ts'
import { alone } from './alone.ts'
import { wake } from './wake.ts'
import { write } from './write.ts'

export const cy = (here: Here): Words => ({
  behalf,
  carer,
  circlePage,
  circles,
  devices: devices(here),
  emergency: emergency(here),
  crew,
  emergencyCard,
  emergencyDoor: emergencyDoor(here),
  emergencyFields,
  first: first(here),
  frame,
  happened,
  hats,
  helpers: helpers(here),
  history,
  leaving: leaving(here),
  lock: lock(here),
  looks: looks(here),
  me: me(here),
  media,
  greeting,
  members: members(here),
  nominees: nominees(here),
  opened: opened(here),
  paper,
  pause,
  people: people(here),
  person: person(here),
  plan,
  profile,
  profileCards,
  problems: problems(here),
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
  noticed,
  body,
  trends,
  keeping,
  records,
  refusals: refusals(here),
  safety: safety(here),
  rota,
  saving: saving(here),
  tasks,
  news,
  digest: digest(here),
  direct,
  calls,
  talk: talk(here),
  day,
  teams,
  time,
  today,
  visit: visit(here),
  visits,
  week,
  whoCanSee,
  write,
  say: { calledName, count, list, opening, relationTo, whose },
})
