import { list } from './say.ts'

export const whoCanSee = {
  legend: 'Pwy sy\u2019n cael ei weld?',
  some: 'Dim ond rhai pobl …',
  someWhat: 'Chi sy\u2019n eu dewis, fesul un.',
  someLegend: 'Pwy o\u2019ch tîm?',
  onlyName: (others: readonly string[]) =>
    others.length === 0 ? 'Dim ond chi' : `Dim ond ${list(['chi', ...others])}`,
  button: (others: readonly string[]) => (others.length === 0 ? 'chi yn unig' : list(others)),
  nobody: 'Does neb yn y tîm eto.',
}
