import type { doors as plain } from '../en-GB/doors.ts'
import { calledName } from './say.ts'

export const doors: typeof plain = {
  ask: (who) => `Gofyn rhywbeth i ${calledName(who)} yn gyntaf`,
  label: 'Eich cwestiwn',
  only: (who) => `Dim ond ${calledName(who)} all ei ddarllen. Nid yw’n eich clymu i ddim.`,
  send: 'Gofyn',
  sent: 'Mae eich cwestiwn ar ei ffordd. Dydych chi ddim wedi dweud ie na na.',
  yours: 'Gofynasoch',
  waiting: (who) =>
    `Dyw ${calledName(who)} ddim wedi ateb eto. Cadwch y ddolen. Agorwch hi eto yn nes ymlaen, a bydd yr ateb yma. Cymerwch eich amser.`,
  heading: (who) => `Mae ${calledName(who)} yn gofyn rhywbeth i chi yn gyntaf`,
  private: 'Dim ond chi’ch dau all ei ddarllen.',
  reply: 'Eich ateb',
  replySend: 'Ateb',
  replied: 'Atebasoch:',
}
