import { ok, refuse } from '../base/index.ts'
import { carerCommands } from './commands/carer.ts'
import { crewCommands } from './commands/crew.ts'
import { checkPerson, samePerson } from './commands/checking.ts'
import { keepWords, removePerson, sayLeave, setCircles, setKeyholder } from './commands/circles.ts'
import {
  addDevice,
  confirmDevice,
  dropDevice,
  nameDevice,
  noteNews,
  stopLinking,
} from './commands/devices.ts'
import { leavingCommands } from './commands/leaving.ts'
import { pauseCommands } from './commands/pause.ts'
import { hatCommands } from './commands/hats.ts'
import { confirmHelp, helpBack, stopHelping } from './commands/helpBack.ts'
import { answerHelp, askHelpers, endHelpers, stopRegain, vouch } from './commands/helpers.ts'
import { checkKit, endKit, makeKit, recover } from './commands/kit.ts'
import { openDeviceLink, stopArriving } from './commands/newDevice.ts'
import { contactCommands } from './commands/contacts.ts'
import { keepStorage, startTeam } from './commands/device.ts'
import { admit, invite, withdrawInvitation } from './commands/invitations.ts'
import { acceptInvitation, declineInvitation, readInvitation } from './commands/joining.ts'
import { doseCommands } from './commands/doses.ts'
import { medicineCommands } from './commands/medicine.ts'
import { memberCommands } from './commands/members.ts'
import { confirmNomination, dismiss, layDown, nominate, renewNominee } from './commands/nominees.ts'
import { emergencyCommands } from './commands/emergency.ts'
import { goalCommands } from './commands/goals.ts'
import { trustCommands } from './commands/trust.ts'
import { findingCommands } from './commands/finding.ts'
import { keepingCommands } from './commands/keeping.ts'
import { observationCommands } from './commands/observations.ts'
import { paperCommands } from './commands/paper.ts'
import { profileCommands } from './commands/profile.ts'
import { looksCommands } from './commands/looks.ts'
import { addCard, beginRegain, newHelpLink } from './commands/regain.ts'
import { circleCommands } from './commands/ownCircles.ts'
import { journeyCommands } from './commands/journeys.ts'
import { rotaCommands } from './commands/rota.ts'
import { scheduleCommands } from './commands/schedule.ts'
import { visitRecordCommands } from './commands/visitRecords.ts'
import { visitComingCommands } from './commands/visitComing.ts'
import { visitCommands } from './commands/visits.ts'
import {
  addPasskey,
  changePin,
  confirmPin,
  lock,
  isShutOut,
  needsConfirming,
  removePasskey,
  removePin,
  setAutoLock,
  setPin,
  skipPin,
  unlock,
  unlockByPasskey,
} from './commands/lock.ts'
import { promiseCommands } from './commands/promises.ts'
import { trialCommands } from './commands/trials.ts'
import { joinCardCommands } from './commands/joinCards.ts'
import { wishCommands } from './commands/wishes.ts'
import { concernCommands } from './commands/concerns.ts'
import { aloneCommands } from './commands/alone.ts'
import { wakeCommands } from './commands/wake.ts'
import { checkCommands } from './commands/checks.ts'
import { glassCommands } from './commands/glass.ts'
import { consentCommands } from './commands/consents.ts'
import { decisionCommands } from './commands/decisions.ts'
import { doorCommands } from './commands/doors.ts'
import { leaveDevice, shareDevice, stopSharing } from './commands/sharing.ts'
import { mediaCommands } from './commands/media.ts'
import { todayCommands } from './commands/okay.ts'
import { taskCommands } from './commands/tasks.ts'
import { talkCommands } from './commands/talk.ts'
import { moneyCommands } from './commands/money.ts'
import { callCommands } from './commands/calls.ts'
import { digestCommands } from './commands/digest.ts'
import { directCommands } from './commands/direct.ts'
import { coinCommands } from './commands/coins.ts'
import { poolCommands } from './commands/pool.ts'
import { tinCommands } from './commands/tin.ts'
import { newsCommands } from './commands/news.ts'
import type { Answer, CommandTable, Entry, OnTeam } from './commandTable.ts'
import { lookAround } from './example.ts'
import type { Desk } from './desk.ts'
import type { CommandName, Commands } from './commandTypes.ts'

type InTurn = <T>(task: () => Promise<T>) => Promise<T>

const commands: CommandTable<Commands> = {
  ...memberCommands,
  ...medicineCommands,
  ...doseCommands,
  ...contactCommands,
  ...findingCommands,
  ...goalCommands,
  ...trustCommands,
  ...keepingCommands,
  ...observationCommands,
  ...paperCommands,
  ...emergencyCommands,
  ...carerCommands,
  ...crewCommands,
  startTeam: { on: 'device', run: (desk, takes) => startTeam(desk, takes) },
  lookAround: { on: 'device', run: lookAround },
  readInvitation: { on: 'aside', run: readInvitation },
  acceptInvitation: { on: 'device', run: acceptInvitation },
  declineInvitation: { on: 'aside', run: declineInvitation },
  stopWaiting: { on: 'device', run: leaveDevice },
  forgetDevice: { on: 'device', run: leaveDevice },
  keepStorage: { on: 'aside', run: keepStorage },
  invite: { on: 'team', run: invite },
  withdrawInvitation: { on: 'team', run: withdrawInvitation },
  admit: { on: 'team', run: admit },
  setCircles: { on: 'team', run: setCircles },
  setKeyholder: { on: 'team', run: setKeyholder },
  checkPerson: { on: 'team', run: checkPerson },
  samePerson: { on: 'team', run: samePerson },
  removePerson: { on: 'team', run: removePerson },
  keepWords: { on: 'team', run: keepWords },
  nominate: { on: 'team', run: nominate },
  renewNominee: { on: 'team', run: renewNominee },
  dismiss: { on: 'team', run: dismiss },
  layDown: { on: 'team', run: layDown },
  confirmNomination: { on: 'team', run: confirmNomination },
  leaveTeam: { on: 'team', run: sayLeave },
  ...profileCommands,
  ...rotaCommands,
  ...journeyCommands,
  ...scheduleCommands,
  ...visitCommands,
  ...moneyCommands,
  ...coinCommands,
  ...poolCommands,
  ...tinCommands,
  ...visitRecordCommands,
  ...visitComingCommands,
  ...mediaCommands,
  ...talkCommands,
  ...newsCommands,
  ...digestCommands,
  ...directCommands,
  ...callCommands,
  ...taskCommands,
  ...todayCommands,
  addDevice: { on: 'team', run: addDevice },
  stopLinking: { on: 'team', run: stopLinking },
  confirmDevice: { on: 'team', run: confirmDevice },
  nameDevice: { on: 'team', run: nameDevice },
  dropDevice: { on: 'team', run: dropDevice },
  noteNews: { on: 'team', run: noteNews },
  openDeviceLink: { on: 'aside', run: openDeviceLink },
  stopArriving: {
    on: 'aside',
    run: async (desk) => {
      stopArriving(desk)
      return ok(null)
    },
  },
  makeKit: { on: 'team', run: makeKit },
  endKit: { on: 'team', run: endKit },
  checkKit: { on: 'team', run: checkKit },
  recover: { on: 'device', run: recover },
  askHelpers: { on: 'team', run: askHelpers },
  endHelpers: { on: 'team', run: endHelpers },
  answerHelp: { on: 'team', run: answerHelp },
  helpBack: { on: 'team', run: helpBack },
  confirmHelp: { on: 'team', run: confirmHelp },
  stopHelping: { on: 'team', run: stopHelping },
  vouch: { on: 'team', run: vouch },
  stopRegain: { on: 'team', run: stopRegain },
  beginRegain: { on: 'device', run: beginRegain },
  addCard: { on: 'device', run: addCard },
  newHelpLink: { on: 'device', run: newHelpLink },
  ...circleCommands,
  sendNow: {
    on: 'aside',
    run: async (desk) => {
      desk.running?.context.carrier.sendNow()
      return ok(null)
    },
  },
  // In a browser the page ends the worker instead, and all memory that held a secret with it: see `page.ts`.
  lock: { on: 'device', run: lock },
  unlock: { on: 'device', run: unlock },
  setPin: { on: 'device', run: setPin },
  changePin: { on: 'device', run: changePin },
  removePin: { on: 'device', run: removePin },
  confirmPin: { on: 'device', run: confirmPin },
  setAutoLock: { on: 'device', run: setAutoLock },
  skipPin: { on: 'device', run: skipPin },
  ...looksCommands,
  addPasskey: { on: 'device', run: addPasskey },
  removePasskey: { on: 'device', run: removePasskey },
  unlockByPasskey: { on: 'device', run: unlockByPasskey },
  shareDevice: { on: 'device', run: shareDevice },
  stopSharing: { on: 'device', run: stopSharing },
  // Whose session this is was decided before it began: see `page.ts`.
  addPerson: { on: 'aside', run: async () => refuse({ kind: 'not-allowed' }) },
  choosePerson: { on: 'aside', run: async () => refuse({ kind: 'not-allowed' }) },
  ...doorCommands,
  ...decisionCommands,
  ...consentCommands,
  ...trialCommands,
  ...wishCommands,
  ...concernCommands,
  ...aloneCommands,
  ...wakeCommands,
  ...checkCommands,
  ...glassCommands,
  ...joinCardCommands,
  ...promiseCommands,
  // Which team this is, too: see `session.ts`.
  switchTeam: { on: 'aside', run: async () => refuse({ kind: 'not-allowed' }) },
  beginTeam: { on: 'aside', run: async () => refuse({ kind: 'not-allowed' }) },
  dropTeam: { on: 'aside', run: async () => refuse({ kind: 'not-allowed' }) },
  ...hatCommands,
  ...pauseCommands,
  ...leavingCommands,
}

export function runCommand<C extends CommandName>(
  desk: Desk,
  name: C,
  takes: Commands[C]['takes'],
  inTurn: InTurn,
): Answer<C> {
  if (!Object.hasOwn(commands, name)) return Promise.resolve(refuse({ kind: 'not-found' }))
  if (isShutOut(desk, name)) return Promise.resolve(refuse({ kind: 'locked' }))
  if (needsConfirming(desk, name)) return Promise.resolve(refuse({ kind: 'confirm-pin' }))
  const command: Entry<C> = commands[name]
  switch (command.on) {
    case 'aside':
      return command.run(desk, takes)
    case 'device':
      return inTurn(() => command.run(desk, takes))
    case 'team':
      return inTurn(() => onTeam(desk, takes, command.run))
  }
}

async function onTeam<C extends CommandName>(
  desk: Desk,
  takes: Commands[C]['takes'],
  run: OnTeam<C>,
): Answer<C> {
  const running = desk.running
  if (!running || running.isOut() || !running.context.state()) return refuse({ kind: 'not-found' })
  const done = await run(running.context, takes)
  await running.context.refresh()
  return done
}
