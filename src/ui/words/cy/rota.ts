import type { Words } from '../index.ts'
import { calledName } from './say.ts'

export const rota: Words['rota'] = {
  safe: {
    ask: 'Beth sy’n eich helpu i deimlo’n ddiogel pan ddaw rhywun?',
    heading: (holder) => `Er mwyn i ${calledName(holder)} deimlo’n ddiogel`,
    headingMine: 'Er mwyn i chi deimlo’n ddiogel',
    name: {
      'ring-first': 'Ffonio yn gyntaf',
      'photo-first': 'Llun o bwy sy’n dod, yn gyntaf',
      'see-id': 'Dangos bathodyn wrth y drws',
      'two-at-first': 'Dau berson i ddechrau',
      'not-alone': 'Ddim ar fy mhen fy hun gyda rhywun',
      knock: 'Cnoc arbennig',
    },
    what: {
      'ring-first': 'Mae’r botwm “Rydw i yma” yn aros nes eu bod wedi ffonio.',
      'photo-first': 'Mae Kith yn dweud pan nad oes llun gan rywun.',
      'see-id': 'Maen nhw’n cael gwybod cyn dod.',
      'two-at-first': 'Pan fydd rhywun yn newydd, gofynnir i bwy bynnag sy’n trefnu am ail berson.',
      'not-alone': 'Ysgrifennwch isod pwy yw hwnnw.',
      knock: 'Ysgrifennwch isod pa un.',
    },
    new: (who) => `Nid yw ${who} wedi bod mewn ymweliad yma eto.`,
    youNew: 'Nid ydych wedi bod mewn ymweliad yma eto.',
    two: 'Gofyn am ail berson',
    twoDone: 'Mae angen dau berson ar yr ymweliad nawr.',
    noPhoto: (who) => `Nid oes llun o ${who} eto.`,
    youNoPhoto: 'Nid oes llun ohonoch eto.',
    addPhoto: 'Ychwanegu llun ohonoch',
  },
  tasks: {
    heading: 'Beth gellir ei wneud',
    body: 'Beth sy’n breifat',
  },
}
