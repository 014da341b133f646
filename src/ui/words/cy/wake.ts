import type { Here, Words } from '../index.ts'
import { thing } from './say.ts'

export const wake = (here: Here): Words['wake'] => ({
  title: 'Pan fydd Kith ar gau',
  row: 'Deffro’r ddyfais hon pan fydd Kith ar gau',
  rowWhat: 'Er mwyn i chi glywed pan fydd rhywun yn cael ei ddisgwyl',
  heading: { off: 'A ddylai Kith ddeffro’r ddyfais hon?', on: 'Mae Kith yn deffro’r ddyfais hon' },
  lead: {
    off: 'Cewch wybod pan fydd rhywun yn cael ei ddisgwyl, hefyd pan fydd Kith ar gau neu wedi’i gloi.',
    on: 'Cewch wybod pan fydd rhywun yn cael ei ddisgwyl a dim gair yn dod.',
  },
  know: 'Da gwybod',
  lines: [
    'Dim ond hyn mae’r sgrin yn ei ddweud: “Edrychwch pwy sy’n cael ei ddisgwyl.” Nid yw’n dangos enw na lle.',
    'Mae gwneuthurwr eich porwr yn dysgu bod y ddyfais hon wedi’i deffro, a phryd. Byth gan bwy na pham.',
    'Mae ffonau eich tîm yn gweld y gellir deffro’r un hon.',
    'Ydych chi mewn dau dîm yma? Dywedwch iawn ym mhob un. Gall eich co-op weld wedyn mai chi sydd yn y ddau.',
    'Mae angen signal. Nid yw dyfais sydd wedi’i diffodd yn cael ei deffro.',
    'Ar gyfer ymweliadau mae oriau tawel yn aros yn dawel. Mewn perygl, ffoniwch 999.',
  ],
  yes: 'Deffro’r ddyfais hon',
  busy: 'Un eiliad …',
  done: 'Gall Kith ddeffro’r ddyfais hon nawr.',
  stop: 'Peidio â’i deffro bellach',
  stopped: 'Nid yw Kith yn deffro’r ddyfais hon nawr.',
  cannot: {
    here: `Ni ellir deffro’r ${thing[here]} gyda’r porwr hwn. Ar iPhone, rhowch Kith ar y sgrin gartref yn gyntaf, a’i agor yno.`,
    team: 'Nid yw eich co-op wedi troi hyn ymlaen, neu nid oes signal nawr. Cewch wybod tra bo Kith ar agor.',
  },
  shown: 'Edrychwch pwy sy’n cael ei ddisgwyl.',
})
