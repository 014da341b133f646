/** What a document is, as it is written in every change of it. Never renamed: they are on people's disks. */
export const documentTypes = {
  card: 'card',
  cardVersion: 'card-version',
  cardWriters: 'card-writers',
  series: 'visit-series',
  tasks: 'visit-tasks',
  record: 'visit-record',
  promiseText: 'promise-text',
  member: 'member-profile',
  greeting: 'member-greeting',
  contact: 'contact',
  legalRole: 'legal-role',
  evidence: 'evidence',
  hat: 'hat',
  line: 'emergency-line',
  leaving: 'leaving',
  pause: 'pause',
} as const
