/** What a document is, as it is written in every change of it. Never renamed: they are on people's disks. */
export const documentTypes = {
  card: 'card',
  cardVersion: 'card-version',
  cardWriters: 'card-writers',
  series: 'visit-series',
  tasks: 'visit-tasks',
  record: 'visit-record',
  promiseText: 'promise-text',
  promiseVoice: 'promise-voice',
  member: 'member-profile',
  greeting: 'member-greeting',
  contact: 'contact',
  legalRole: 'legal-role',
  evidence: 'evidence',
  check: 'check',
  hat: 'hat',
  line: 'emergency-line',
  linesOut: 'emergency-out',
  leaving: 'leaving',
  pause: 'pause',
  goal: 'goal',
  task: 'task',
  medicine: 'medicine',
  keepRule: 'media-keep',
  trust: 'trust',
  trustWord: 'trust-word',
} as const

/**
 * Who may write in a document that somebody began, in any of its fields: `author` began it, on whichever phone. It hangs on
 * no hat and on no clock, so who was put out or laid a hat down changes nothing by setting a phone back. What anybody else
 * changes in it is set aside: it is told, it is not applied, and all else stays (select/counted.ts). `circle` is everybody
 * who can read it. Of those `apart` the view that shows them says it, since it hangs on more than who began it.
 */
export type Writers = 'author' | 'author-and-holder' | 'holder-and-nominees' | 'circle' | 'apart'

export const writersByType: Readonly<Record<(typeof documentTypes)[keyof typeof documentTypes], Writers>> = {
  'visit-series': 'author-and-holder',
  'visit-tasks': 'author-and-holder',
  'visit-record': 'author',
  goal: 'author-and-holder',
  task: 'author-and-holder',
  medicine: 'author',
  'media-keep': 'author',
  trust: 'author',
  'trust-word': 'author',
  check: 'author',
  'promise-text': 'author',
  contact: 'circle',
  card: 'apart',
  'card-version': 'apart',
  'card-writers': 'apart',
  'promise-voice': 'apart',
  'member-profile': 'apart',
  'member-greeting': 'apart',
  'legal-role': 'apart',
  evidence: 'apart',
  hat: 'apart',
  'emergency-line': 'apart',
  'emergency-out': 'apart',
  leaving: 'apart',
  pause: 'holder-and-nominees',
}
