import type { Words } from '../index.ts'
import { and, calledName, gyda } from './say.ts'

export const direct: Words['direct'] = {
  title: 'Siarad ag un person',
  heading: (name) => `Chi ${and(calledName(name))} ${calledName(name)}`,
  all: 'Dim ond chi’ch dau',
  start: 'Siarad ag un person',
  from: (name) => `Siarad ${gyda(calledName(name))} yn unig`,
  gone: 'Dydy’r person hwn ddim yn y tîm nawr.',
  left: (name) =>
    `Dydy ${calledName(name)} ddim yn y tîm nawr. Mae’r hyn a ddywedoch chi’ch dau yn aros yma.`,
  hasLeft: 'Ddim yn y tîm nawr',
  pin: 'Ei binio i’r ddau ohonoch',
  stop: {
    do: (name) => `Dydw i ddim eisiau negeseuon gan ${calledName(name)}`,
    sure: (name) => `Dim mwy o negeseuon gan ${calledName(name)}?`,
    what: (name) =>
      `Dydy ${calledName(name)} ddim yn cael gwybod. Welwch chi ddim byd mwy y mae ${calledName(name)} yn ei ddweud wrthych chi’n unig.`,
    circles: (name) =>
      `Yn eich cylchoedd rydych chi’n dal i ddarllen beth mae ${calledName(name)} yn ei ddweud.`,
    yes: 'Ie, dim mwy o negeseuon',
    no: 'Na, mynd yn ôl',
    on: (name) =>
      `Dydych chi ddim eisiau negeseuon gan ${calledName(name)}. Dydy ${calledName(name)} ddim yn cael gwybod.`,
    inList: 'Dydych chi ddim eisiau negeseuon',
    show: 'Dangos beth gafodd ei ddweud',
    again: (name) => `Gadael i negeseuon gan ${calledName(name)} ddod eto`,
    worry: 'Mae rhywbeth yn fy mhoeni',
  },
  who: (name) => `Dim ond chi ${and(calledName(name))} ${calledName(name)} sy’n darllen hwn.`,
  notHolder: (name) => `Dydy ${calledName(name)} ddim yn ei ddarllen.`,
  others:
    'Mae eraill yn gweld bod rhywun wedi dweud rhywbeth yn breifat. Maen nhw’n gweld pwy, ond nid wrth bwy na beth.',
  first: (name) => `Dywedwch y peth cyntaf wrth ${calledName(name)}.`,
  label: (name) => `Dweud rhywbeth wrth ${calledName(name)} yn unig`,
  willSee: (name) => `Dim ond chi ${and(calledName(name))} ${calledName(name)} fydd yn gweld hyn`,
}
