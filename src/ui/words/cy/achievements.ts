import type { achievements as plain } from '../en-GB/achievements.ts'
import { calledName, list } from './say.ts'

export const achievements: typeof plain = {
  heading: 'Yn falch o ddweud',
  none: 'Does neb wedi dweud dim eto.',
  tell: 'Dweud rhywbeth amdanoch chi',
  gave: (name, isMe, time, year) =>
    isMe ? `Rhoesoch chi ${time} yn ${year}` : `Rhoddodd ${calledName(name)} ${time} yn ${year}`,
  learned: (name, isMe) => (isMe ? 'Dysgoch chi rywbeth' : `Dysgodd ${calledName(name)} rywbeth`),
  signed: 'Mae’r rhai a gafodd yr amser wedi llofnodi amdano.',
  toldIn: (circles) => `Dywedoch chi hyn yn: ${list(circles)}`,
  backDone: 'Tynnwyd yn ôl.',
  what: 'Beth ydych chi’n falch o’i ddweud?',
  hours: (time, year) => `Rhoddais ${time} yn ${year}`,
  kindLearned: 'Dysgais rywbeth',
  text: 'Beth ddysgoch chi?',
  next: 'Nesaf',
  missing: 'Dywedwch beth ddysgoch chi.',
  who: 'Pwy ddylai glywed?',
  noCircle: 'Dewiswch pwy ddylai glywed.',
  own: 'Dim ond chi all ddweud hyn amdanoch eich hun. Gallwch ei dynnu’n ôl ag un tap.',
  yes: 'Ie, dweud wrthyn nhw',
  told: 'Dywedwyd.',
}
