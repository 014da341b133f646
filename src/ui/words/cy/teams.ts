import { calledName, count } from './say.ts'

export const teams = {
  title: 'Fy nhimau',
  heading: 'Tîm pwy?',
  lead: 'Un tîm ar y tro rydych chi’n ei weld. Mae’r hyn sydd mewn un tîm yn aros ynddo.',
  link: 'Fy nhimau',
  linkWhat: (n: number) => (n === 1 ? 'Ymuno â thîm arall, neu ddechrau un' : count(n, 'tîm', 'tîm')),
  mine: 'Fy nhîm i',
  teamOf: (name: string) => `Tîm ${calledName(name)}`,
  waiting: (name: string) =>
    `Dywedoch chi ie wrth ${calledName(name)}. Mae angen i chi gael eich gadael i mewn o hyd.`,
  removed: 'Dydych chi ddim yn y tîm hwn bellach.',
  new: 'Tîm newydd',
  here: 'Rydych chi yma nawr',
  others: 'Mynd i dîm arall',
  next: (title: string, day: string, time: string) => `Nesaf: ${title}, ${day} am ${time}`,
  answers: (n: number) => `Yn aros am eich ateb: ${n}`,
  unsent: (n: number) => `Heb eu hanfon eto: ${n}`,
  another: 'Tîm arall',
  anotherWhat: 'Ymuno gyda gwahoddiad, neu ddechrau eich tîm eich hun',
  back: 'Yn ôl at fy nhimau',
  drop: 'Tynnu’r tîm hwn oddi ar y ddyfais hon',
  dropWhat: 'Mae eich timau eraill yn aros yma.',
}
