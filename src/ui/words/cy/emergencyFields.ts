import type { Words } from '../index.ts'

export const emergencyFields: Words['emergencyFields'] = {
  called: {
    name: 'Galwch fi\u2019n',
    ask: 'Beth ydych chi\u2019n hoffi cael eich galw?',
    hint: 'Yr enw rydych chi\u2019n ateb iddo.',
  },
  born: {
    name: 'Ganwyd',
    ask: 'Pryd gawsoch chi eich geni?',
    hint: 'Mae staff yn dod o hyd i chi drwy\u2019r dyddiad hwn.',
  },
  allergies: {
    name: 'Alergeddau',
    ask: 'I beth mae gennych chi alergedd?',
    hint: 'Dywedwch beth sy\u2019n digwydd. Os nad oes dim, ysgrifennwch: dim y gwyddys amdano.',
  },
  medicines: {
    name: 'Moddion sy\u2019n gorfod bod ar amser',
    ask: 'Pa foddion sy\u2019n gorfod bod ar amser?',
    hint: 'Yr enw, faint, a\u2019r amserau. Beth sy\u2019n digwydd os ydyn nhw\u2019n hwyr?',
  },
  conditions: {
    name: 'Beth allai beryglu fy mywyd',
    ask: 'A oes cyflwr a allai beryglu eich bywyd?',
    hint: 'Fel epilepsi, diabetes neu\u2019r galon. Beth ddylai pobl ei wneud?',
  },
  talk: {
    name: 'Sut i siarad â fi',
    ask: 'Sut mae pobl yn siarad orau â chi?',
    hint: 'Er enghraifft: wynebwch fi, arhoswch amdana i, dangoswch luniau.',
  },
  'call-1': {
    name: 'Ffoniwch yn gyntaf',
    ask: 'Pwy ddylid ei ffonio gyntaf?',
    hint: 'Eu henw, a phwy ydyn nhw i chi.',
  },
  'call-2': {
    name: 'Ffoniwch wedyn',
    ask: 'Pwy ddylid ei ffonio wedyn?',
    hint: 'Pan nad yw\u2019r cyntaf yn ateb.',
  },
  decision: {
    name: 'Penderfyniad ymlaen llaw neu ffurflen ReSPECT',
    ask: 'Oes gennych chi benderfyniad ymlaen llaw neu ffurflen ReSPECT?',
    hint: 'Dywedwch ble mae\u2019r papur.',
  },
  key: {
    name: 'Pwy sydd ag allwedd',
    ask: 'Pwy sydd ag allwedd i\u2019ch cartref?',
    hint: 'Enwch y person. Peidiwch ag ysgrifennu cod sy\u2019n agor y drws.',
  },
  others: {
    name: 'Pwy sy\u2019n dibynnu arna i',
    ask: 'Oes rhywun yn dibynnu arnoch chi? Anifeiliaid hefyd.',
    hint: 'Pwy sy\u2019n gofalu amdanyn nhw pan fyddwch chi i ffwrdd?',
  },
  'legal-name': {
    name: 'Enw llawn',
    ask: 'Beth yw eich enw llawn?',
    hint: 'Fel y mae ar lythyrau gan y meddyg.',
  },
  nhs: { name: 'Rhif y GIG', ask: 'Beth yw eich rhif GIG?', hint: 'Mae ar lythyrau o\u2019r ysbyty.' },
  address: { name: 'Cyfeiriad', ask: 'Ble ydych chi\u2019n byw?', hint: 'Tŷ, stryd, tref a chod post.' },
  gp: { name: 'Fy meddyg teulu', ask: 'Pwy yw eich meddyg teulu?', hint: 'Yr enw, a\u2019r feddygfa.' },
  language: {
    name: 'Iaith',
    ask: 'Pa iaith ydych chi\u2019n ei siarad orau?',
    hint: 'Dywedwch a oes angen cyfieithydd neu iaith arwyddion.',
  },
  carer: {
    name: 'Pwy sy\u2019n fy adnabod orau',
    ask: 'Pwy sy\u2019n eich adnabod orau?',
    hint: 'Rhywun y gall staff yr ysbyty ei holi.',
  },
  history: {
    name: 'Salwch a llawdriniaethau',
    ask: 'Pa salwch a llawdriniaethau gawsoch chi?',
    hint: 'Mae\u2019r rhai mawr yn ddigon.',
  },
  'how-medicines': {
    name: 'Sut rwy\u2019n cymryd moddion',
    ask: 'Sut ydych chi\u2019n cymryd eich moddion?',
    hint: 'Er enghraifft: un ar y tro, gyda iogwrt.',
  },
  risks: {
    name: 'Calon, anadlu, tagu',
    ask: 'Oes perygl gyda\u2019ch calon, anadlu neu dagu?',
    hint: 'Beth ddylai staff ei wneud, a beth na ddylen nhw?',
  },
  needles: {
    name: 'Profion gwaed a nodwyddau',
    ask: 'Sut mae profion gwaed a nodwyddau\u2019n mynd orau?',
    hint: 'Er enghraifft: y fraich chwith, a rhywun i ddal fy llaw.',
  },
  anxious: {
    name: 'Pan fydd ofn arna i',
    ask: 'Beth sy\u2019n helpu pan fydd ofn arnoch chi?',
    hint: 'Sut gall staff ei weld? Beth sy\u2019n eich tawelu?',
  },
  deciding: {
    name: 'Penderfynu',
    ask: 'Pwy sy\u2019n eich helpu i benderfynu?',
    hint: 'Atwrneiaeth, dirprwy, eiriolwr. Dywedwch gan bwy mae\u2019r papurau.',
  },
  faith: {
    name: 'Ffydd a diwylliant',
    ask: 'Oes ffydd neu ddiwylliant i\u2019w barchu?',
    hint: 'Fel bwyd, gweddi, neu bwy gaiff eich ymolchi.',
  },
  pain: {
    name: 'Sut rwy\u2019n dangos poen',
    ask: 'Sut ydych chi\u2019n dangos eich bod mewn poen?',
    hint: 'Geiriau, synau, neu beth rydych chi\u2019n ei wneud.',
  },
  senses: {
    name: 'Gweld a chlywed',
    ask: 'Sut ydych chi\u2019n gweld ac yn clywed?',
    hint: 'Sbectol, cymhorthion clyw, pa ochr sydd orau.',
  },
  eat: {
    name: 'Bwyta ac yfed',
    ask: 'Sut ydych chi\u2019n bwyta ac yn yfed?',
    hint: 'Help, torri\u2019n fân, trwch, beth rydych chi\u2019n ei ddefnyddio.',
  },
  move: {
    name: 'Symud',
    ask: 'Sut ydych chi\u2019n symud o gwmpas?',
    hint: 'Ffrâm, cadair, teclyn codi, faint o bobl.',
  },
  toilet: {
    name: 'Mynd i\u2019r tŷ bach',
    ask: 'Pa help hoffech chi gyda\u2019r tŷ bach?',
    hint: 'Sut ydych chi\u2019n dweud bod angen mynd?',
  },
  wash: {
    name: 'Ymolchi a gwisgo',
    ask: 'Pa help hoffech chi gydag ymolchi?',
    hint: 'A beth rydych chi\u2019n ei wneud eich hun.',
  },
  sleep: {
    name: 'Cwsg',
    ask: 'Sut ydych chi\u2019n cysgu\u2019n dda?',
    hint: 'Amserau, golau, gobenyddion, pa ochr.',
  },
  safe: {
    name: 'Cadw\u2019n ddiogel',
    ask: 'Beth sy\u2019n eich cadw\u2019n ddiogel?',
    hint: 'Cwympo, rheiliau, peidio â bod ar eich pen eich hun.',
  },
  level: {
    name: 'Faint o help',
    ask: 'Faint o help sydd ei angen, a phryd?',
    hint: 'Yn y dydd a\u2019r nos.',
  },
  routine: {
    name: 'Fy niwrnod',
    ask: 'Sut mae eich diwrnod yn mynd?',
    hint: 'Beth sy\u2019n digwydd pryd, a beth na ddylai newid.',
  },
  likes: {
    name: 'Rwy\u2019n hoffi',
    ask: 'Beth ydych chi\u2019n ei hoffi?',
    hint: 'Beth i siarad amdano, ei wylio, ei fwyta, ei ddal.',
  },
  dislikes: {
    name: 'Dydw i ddim yn hoffi',
    ask: 'Beth nad ydych chi\u2019n ei hoffi?',
    hint: 'Beth sy\u2019n eich cynhyrfu neu\u2019n eich gwylltio.',
  },
  grab: {
    name: 'Dewch â hyn gyda fi',
    ask: 'Beth sy\u2019n gorfod dod gyda chi i\u2019r ysbyty?',
    hint: 'Bag, gwefrydd, sbectol, cymhorthion, rhywbeth i\u2019ch cysuro.',
  },
  reviewed: {
    name: 'Edrychwyd ddiwethaf',
    ask: 'Pryd edrychwyd ar hwn ddiwethaf?',
    hint: 'Gennych chi, neu gyda rhywun.',
  },
  'step-in': {
    name: 'Pwy sy\u2019n camu i mewn',
    ask: 'Pwy all gamu i mewn?',
    hint: 'Rhywun o\u2019ch tîm, neu rywun arall.',
  },
  'get-in': {
    name: 'Sut i fynd i mewn',
    ask: 'Sut maen nhw\u2019n mynd i mewn?',
    hint: 'Dywedwch gan bwy mae\u2019r allwedd. Meddyliwch pwy all ddarllen hwn.',
  },
  'first-48': {
    name: 'Y ddau ddiwrnod cyntaf',
    ask: 'Beth sy\u2019n gorfod digwydd yn y ddau ddiwrnod cyntaf?',
    hint: 'Moddion, prydau, ymweliadau, pwy i\u2019w hysbysu.',
  },
}
