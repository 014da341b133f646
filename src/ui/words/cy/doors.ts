import type { doors as plain } from '../en-GB/doors.ts'
import { calledName } from './say.ts'

export const doors: typeof plain = {
  ask: (who) => `Gofyn rhywbeth i ${calledName(who)} yn gyntaf`,
  label: 'Eich cwestiwn',
  only: (who) => `Dim ond ${calledName(who)} all ei ddarllen. Nid yw’n eich clymu i ddim.`,
  send: 'Gofyn',
  sent: 'Gofynnwyd. Agorwch yr un ddolen yn nes ymlaen i ddarllen yr ateb.',
  yours: 'Beth ofynnwyd',
  waiting: (who) => `Dyw ${calledName(who)} ddim wedi ateb eto. Agorwch y ddolen eto yn nes ymlaen.`,
  heading: (who) => `Mae ${calledName(who)} yn gofyn rhywbeth i chi yn gyntaf`,
  private: 'Dim ond chi’ch dau all ei ddarllen.',
  reply: 'Eich ateb',
  replySend: 'Ateb',
  replied: 'Atebasoch:',
}
