import type { Words } from '../index.ts'
import { calledName, list } from './say.ts'

const names = (all: readonly string[]) => list(all.map(calledName))

export const alone: Words['alone'] = {
  title: 'Rwyf ar fy mhen fy hun',
  row: 'Rwyf ar fy mhen fy hun am dipyn',
  rowWhat: 'Mae rhywun yn cael gwybod os na ddywedwch eich bod yn iawn',
  heading: 'Ydych chi ar eich pen eich hun am dipyn?',
  lead: 'Mae Kith yn gofyn a ydych yn iawn. Mae un tap yn dweud ydw.',
  until: 'Tan pryd?',
  every: 'Pa mor aml ddylai Kith ofyn?',
  everies: (minutes) =>
    minutes === 0
      ? 'Dim ond ar y diwedd'
      : minutes < 60
        ? `Bob ${minutes} munud`
        : minutes === 60
          ? 'Bob awr'
          : `Bob ${minutes / 60} awr`,
  who: 'Pwy sy’n cael gwybod os na ddywedwch ddim?',
  whoFew: 'Dewiswch o leiaf un person.',
  sum: (who, when) =>
    `Gall ${names(who)} weld eich bod ar eich pen eich hun tan ${when}. Does neb yn gweld ble rydych chi.`,
  limits:
    'Maen nhw’n cael gwybod pan fydd eu Kith ar agor, neu pan fydd eu ffôn yn gadael i Kith ei ddeffro. Mae dim signal yn edrych yr un fath â dim ateb. Mewn perygl, ffoniwch 999.',
  start: 'Dechrau',
  started: 'Wedi dechrau. Cymerwch ofal.',
  on: {
    heading: (when) => `Rydych ar eich pen eich hun tan ${when}`,
    next: (when) => `Mae Kith yn gofyn i chi am ${when}.`,
    asked: 'Ydych chi’n iawn?',
    late: (who) => `Nid ydych wedi dweud eich bod yn iawn. Efallai fod ${names(who)} yn poeni.`,
    who: (who) => `Gall ${names(who)} weld hyn.`,
    fine: 'Ydw, rwy’n iawn',
    fineDone: 'Da iawn. Diolch.',
    over: 'Dydw i ddim ar fy mhen fy hun bellach',
    overDone: 'Mae drosodd. Croeso’n ôl.',
    seen: (who) => `Mae ${names(who)} yn gofalu am hyn.`,
  },
  watched: {
    heading: 'Pobl rydych yn cadw llygad arnyn nhw',
    on: (who, when) => `Mae ${calledName(who)} heb gwmni tan ${when}.`,
    heard: (when) => `Clywyd ddiwethaf: ${when}`,
    late: (who, when) =>
      `Nid yw ${calledName(who)} wedi dweud bod popeth yn iawn. Roedd i fod am ${when}. Efallai nad oes signal.`,
    ring: (who) => `Ffoniwch ${calledName(who)} yn gyntaf.`,
    page: (who) => `Sut i gyrraedd ${calledName(who)}`,
    seeTo: 'Rwy’n gofalu am hyn',
    seen: (who) => `Mae ${names(who)} yn gofalu am hyn.`,
  },
  bar: {
    asked: 'Ydych chi’n iawn?',
    yes: 'Ydw',
    late: (who) => `Dim gair gan ${calledName(who)}, sydd heb gwmni.`,
    look: 'Edrych',
  },
}
