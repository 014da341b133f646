import type { Words } from '../index.ts'
import { calledName, list, things } from './say.ts'

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
  draft: {
    heading: 'Drafft',
    lead: (others) =>
      others.length === 0
        ? 'Dim ond chi sy’n gweld hwn eto.'
        : `Dim ond ${list(['chi', ...others.map(calledName)])} sy’n gweld hwn eto.`,
    note: 'Dim ond pwy sy’n trefnu sy’n gweld hwn',
    new: 'Newydd',
    otherwise: 'Wedi newid',
    first: 'Fel drafft yn gyntaf',
    firstWhat: 'Dim ond pwy sy’n trefnu sy’n gweld drafft. Byddwch yn ei gyhoeddi pan fydd yn iawn.',
    keep: 'Cadw fel drafft',
    kept: 'Wedi’i gadw fel drafft. Nid oes neb arall yn ei weld eto.',
    publish: (n) => (n === 1 ? 'Ei gyhoeddi' : `Cyhoeddi’r ${n}`),
    published: 'Mae pawb yn y cylch Amserlen yn ei weld nawr.',
    left: (n) => `Mae pawb yn ei weld nawr. Mae ${things(n)} yn ddrafft o hyd.`,
    tells: 'Pan fyddwch yn ei gyhoeddi, mae pawb yn y cylch Amserlen yn ei weld.',
    out: 'Ei dynnu allan',
    outDone: 'Nid yw yn y drafft mwyach.',
    change: 'Newid y drafft',
    twice: 'Newidiodd dau ohonoch ef ar yr un pryd. Tynnwch ef allan, neu newidiwch ef, i’w wneud yn glir.',
    waiting: (day) => `Mae drafft yn aros yn wythnos ${day}`,
  },
  changed: {
    heading: 'Mae hwn wedi newid',
    lead: 'Dywedoch chi ie, ac yna newidiodd y diwrnod neu’r amser. Allwch chi ddod o hyd?',
    who: (who) => `Dywedodd ${who} ie cyn iddo newid`,
    you: 'Dywedoch chi ie cyn iddo newid',
    before: 'Wedi dweud ie cyn iddo newid',
    today: (title, day, at) => `Mae hwn wedi newid: ${title}, nawr ${day}, ${at}`,
    can: 'Allwch chi ddod o hyd?',
    again: 'Dywedoch chi ie, ac yna newidiodd. Dywedwch eto os gallwch ddod o hyd.',
  },
  tasks: {
    heading: 'Beth gellir ei wneud',
    body: 'Beth sy’n breifat',
  },
}
