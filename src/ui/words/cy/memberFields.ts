import type { memberFields as english } from '../en-GB/memberFields.ts'

type Fields = {
  readonly [F in keyof typeof english]: { readonly ask: string; readonly name: string; readonly hint: string }
}

export const memberFields: Fields = {
  kind: {
    ask: 'Beth ydw i yn y tîm hwn?',
    name: 'Beth ydw i yma',
    hint: 'Mae hyn yn dewis y cwestiynau nesaf.',
  },
  bio: {
    ask: 'Ychydig amdana i',
    name: 'Ychydig amdana i',
    hint: 'Ysgrifennwch fel rydych chi\u2019n siarad.',
  },
  face: { ask: 'Pa lun sydd debycaf i mi?', name: 'Fy llun', hint: '' },
  known: {
    ask: 'Sut ydyn ni\u2019n adnabod ein gilydd?',
    name: 'Sut rydyn ni\u2019n adnabod ein gilydd',
    hint: '',
  },
  phone: {
    ask: 'Beth yw fy rhif ffôn?',
    name: 'Fy rhif ffôn',
    hint: 'Mae\u2019n troi\u2019n fotwm i\u2019ch ffonio.',
  },
  reach: {
    ask: 'Beth yw\u2019r ffordd orau i gael gafael arna i?',
    name: 'Y ffordd orau i gael gafael arna i',
    hint: 'Er enghraifft: neges yn gyntaf.',
  },
  quiet: { ask: 'Pryd na ddylai neb fy ffonio?', name: 'Oriau tawel', hint: '' },
  languages: {
    ask: 'Pa ieithoedd ydw i\u2019n eu siarad neu\u2019n eu harwyddo?',
    name: 'Ieithoedd',
    hint: '',
  },
  gender: {
    ask: 'Ydw i\u2019n fenyw, yn ddyn, neu mewn geiriau eraill?',
    name: 'Menyw, dyn, neu mewn geiriau eraill',
    hint: 'Dim ond os hoffech chi. Mae rhai pobl eisiau menyw neu ddyn ar gyfer ymolchi.',
  },
  offer: {
    ask: 'Beth alla i ei gynnig?',
    name: 'Beth alla i ei gynnig',
    hint: 'Er enghraifft: paned o de, neu dro bach.',
  },
  interests: {
    ask: 'Beth ydw i\u2019n ei hoffi?',
    name: 'Beth ydw i\u2019n ei hoffi',
    hint: 'Er enghraifft: cerdded, canu, paned o de.',
  },
  emergency: { ask: 'Gewch chi fy ffonio mewn argyfwng?', name: 'Mewn argyfwng', hint: '' },
  supported: {
    ask: 'Ydw i\u2019n cael cymorth hefyd?',
    name: 'Rydw i\u2019n cael cymorth hefyd',
    hint: 'Mae llawer yn rhoi cymorth ac yn ei gael.',
  },
  experience: { ask: 'Beth wnes i o\u2019r blaen, a pham?', name: 'Fy mhrofiad, a pham', hint: '' },
  lived: {
    ask: 'Beth ydw i wedi byw drwyddo fy hun?',
    name: 'Beth ydw i wedi byw drwyddo',
    hint: 'Rhannwch gyda chyn lleied o bobl ag y mynnwch.',
  },
  expertise: { ask: 'Am beth ydw i\u2019n gwybod llawer?', name: 'Beth ydw i\u2019n ei wybod', hint: '' },
  supports: { ask: 'Gyda beth ydw i\u2019n helpu?', name: 'Gyda beth ydw i\u2019n helpu', hint: '' },
  qualifications: {
    ask: 'Beth ddysgais i, gyda phapur i\u2019w ddangos?',
    name: 'Cymwysterau',
    hint: 'Dim ond yr enw a\u2019r dyddiad. Dim llun o\u2019r papur.',
  },
  approach: { ask: 'Sut ydw i\u2019n hoffi gweithio?', name: 'Sut ydw i\u2019n hoffi gweithio', hint: '' },
  availability: { ask: 'Pryd alla i ddod?', name: 'Pryd alla i ddod', hint: '' },
  open: { ask: 'Ydw i\u2019n agored i dimau newydd?', name: 'Agored i dimau newydd', hint: '' },
  area: {
    ask: 'Ble ydw i\u2019n gweithio?',
    name: 'Ble ydw i\u2019n gweithio',
    hint: 'Mae tref neu gwm yn ddigon.',
  },
  travel: {
    ask: 'Sut ydw i\u2019n teithio?',
    name: 'Sut ydw i\u2019n teithio',
    hint: 'Bws, beic, car, a pha mor bell.',
  },
  limits: {
    ask: 'Beth nad ydw i\u2019n ei wneud?',
    name: 'Beth nad ydw i\u2019n ei wneud',
    hint: 'Er enghraifft: dim cŵn. Dim ar fy mhen fy hun yn y nos.',
  },
  supporting: {
    ask: 'Beth sydd ei angen arna i i weithio\u2019n dda?',
    name: 'Beth sy\u2019n fy helpu',
    hint: '',
  },
  rates: {
    ask: 'Faint ydw i\u2019n gofyn yr awr?',
    name: 'Faint ydw i\u2019n gofyn',
    hint: 'Gadewch allan yr hyn nad ydych yn ei wneud.',
  },
  insurance: { ask: 'Pwy sy\u2019n yswirio fy ngwaith?', name: 'Yswiriant', hint: '' },
  photoUse: { ask: 'Ble gaiff fy llun fod?', name: 'Ble gaiff fy llun fod', hint: '' },
}
