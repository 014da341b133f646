import type { PersonRef, ViewName, Views } from './types.ts'

export const nobody: PersonRef = { personId: '', name: '', relation: '', isMe: false, isHolder: false }

/** What there is to see where there is no team: nothing, in the shape that a screen expects. */
export const emptyViews: {
  readonly [V in Exclude<ViewName, 'shell' | 'teams' | 'looks'>]: Views[V]['data']
} = {
  addresses: {},
  today: { date: '', now: null, rest: [], over: [], coming: [], handovers: [], news: [] },
  people: { people: [], circles: [], invitations: [], iAmHolder: false, canInvite: false },
  profile: { holder: nobody, cards: [], audiences: [], canWrite: false, writers: [] },
  person: null,
  briefs: {},
  member: null,
  myPage: { me: nobody, answers: [], audiences: [], spoiled: [] },
  contacts: { contacts: [], audiences: [] },
  unsent: { items: [], others: 0 },
  visit: null,
  records: { records: [], canSee: false },
  talk: { rooms: [], room: null },
  seeAs: null,
  media: { drafts: [] },
  happened: { person: null, items: [] },
  opened: { iAmHolder: false, weeks: [], news: null },
  decisions: { notes: [], advocates: [], people: [], audiences: [], holder: nobody },
  consents: { people: [], audiences: [], iAmHolder: false, holder: nobody },
  trials: { trials: [], telling: [], people: [], iAmHolder: false, holder: nobody },
  promises: { promises: [], given: [], people: [], audience: null, iAmHolder: false },
  nominees: {
    holder: nobody,
    iAmHolder: false,
    nominees: [],
    mine: null,
    did: [],
    starting: [],
    news: [],
  },
  emergency: { holder: nobody, fields: [], audiences: [], canWrite: null, people: [] },
  carer: { holder: nobody, steps: [], audience: null, cannotHear: [], on: null, mine: [] },
  papers: { sheets: [], people: [] },
  hats: {
    iAmHolder: false,
    mayPutOut: false,
    hats: [],
    more: [],
    asked: [],
    news: [],
    allOn: null,
    audience: null,
  },
  helpers: { mine: null, choices: [], iHelp: [], meeting: null, regains: [] },
  devices: {
    devices: [],
    linking: null,
    kit: { madeAt: null, places: null, checkedAt: null },
    news: [],
  },
  me: {
    me: nobody,
    devices: [],
    onThisPhone: { documents: 0, facts: 0, entries: 0, unsent: 0 },
    storage: { persisted: null, usedBytes: null, quotaBytes: null },
    relay: { address: '', state: 'away' },
    setAside: [],
  },
}
