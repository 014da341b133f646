import { count, list } from './say.ts'

export const whoCanSee = {
  legend: 'Pwy sy\u2019n cael ei weld?',
  some: 'Dim ond rhai pobl …',
  someWhat: 'Chi sy\u2019n eu dewis, fesul un.',
  someLegend: 'Pwy o\u2019ch tîm?',
  nobodyElse: 'Neb arall. Dim ond chi fydd yn ei weld.',
  will: (names: readonly string[]) =>
    names.length === 0
      ? 'Dim ond chi fydd yn gweld hwn'
      : `Dim ond ${list([...names, 'chi'])} fydd yn gweld hwn`,
  onlyName: (others: readonly string[]) =>
    others.length === 0 ? 'Dim ond chi' : `Dim ond ${list(['chi', ...others])}`,
  button: (others: readonly string[]) => (others.length === 0 ? 'chi yn unig' : list(others)),
  nobody: 'Does neb yn y tîm eto.',
  move: {
    open: 'Newid pwy sy\u2019n cael ei weld',
    heading: 'Pwy sydd i\u2019w weld o hyn ymlaen?',
    can: 'Fydd pwy sydd ddim yno mwyach yn gweld dim byd newydd yma.',
    cannot: 'Mae\u2019r hyn y mae rhywun wedi\u2019i ddarllen neu ei gopïo yn aros gyda nhw.',
    opened: (names: readonly string[]) => `Mae ${list(names)} wedi edrych ar eich cardiau yno.`,
    notOpened: 'Hyd y gŵyr Kith, does neb wedi\u2019i agor yno eto.',
    done: 'Wedi\u2019i symud. Mae\u2019r hen le yn wag.',
    people: (n: number) => count(n, 'person', 'o bobl'),
  },
}
