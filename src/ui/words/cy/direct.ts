import type { Words } from '../index.ts'
import { and, calledName, gyda } from './say.ts'

export const direct: Words['direct'] = {
  title: 'Siarad ag un person',
  heading: (name) => `Chi ${and(calledName(name))} ${calledName(name)}`,
  all: 'Dim ond chi’ch dau',
  start: 'Siarad ag un person',
  from: (name) => `Siarad ${gyda(calledName(name))} yn unig`,
  gone: 'Dydy’r person hwn ddim yn y tîm nawr.',
  who: (name) => `Dim ond chi ${and(calledName(name))} ${calledName(name)} sy’n darllen hwn.`,
  notHolder: (name) => `Dydy ${calledName(name)} ddim yn ei ddarllen.`,
  others:
    'Mae eraill yn gweld bod rhywun wedi dweud rhywbeth yn breifat. Maen nhw’n gweld pwy, ond nid wrth bwy na beth.',
  first: (name) => `Dywedwch y peth cyntaf wrth ${calledName(name)}.`,
  label: (name) => `Dweud rhywbeth wrth ${calledName(name)} yn unig`,
  willSee: (name) => `Dim ond chi ${and(calledName(name))} ${calledName(name)} fydd yn gweld hyn`,
}
