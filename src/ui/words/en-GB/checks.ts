import type { CheckDecision, CheckKind, CheckTier } from '../../../domain/index.ts'
import { calledName } from './say.ts'

/** Checks of a worker: what was seen by whom, and no badge. */
export const checks = {
  heading: 'Checks that somebody saw',
  lead: 'These are facts, by the person who saw them. They do not say whom to trust.',
  none: 'Nobody has noted a check here.',
  add: 'I saw a check',
  tiers: { one: 'Tier One', two: 'Tier Two' } satisfies Record<CheckTier, string>,
  kinds: {
    identity: 'Who they are',
    'dbs-basic': 'Basic DBS check',
    'dbs-standard': 'Standard DBS check',
    'dbs-enhanced': 'Enhanced DBS check',
    'dbs-barred': 'Enhanced DBS check with barred lists',
    qualifications: 'Training and experience',
    references: 'References',
    application: 'Application form',
    interview: 'Interview',
    skills: 'Skills test',
  } satisfies Record<CheckKind, string>,
  decisions: {
    fine: 'Decided: they may do this work',
    talked: 'Decided after talking about it: they may do this work',
    'not-now': 'Decided: not for this work now',
  } satisfies Record<CheckDecision, string>,
  seen: (by: string, day: string) => `Seen by ${calledName(by)}. Decided on ${day}.`,
  seenMe: (day: string) => `Seen by you. Decided on ${day}.`,
  position: (position: string) => `For: ${position}`,
  dated: (day: string) => `Day on the paper: ${day}`,
  kept: (day: string) => `Its day and the work it was for are kept until ${day}.`,
  takeBack: 'I was wrong, take it back',
  form: {
    title: 'A check',
    heading: (name: string) => `Which check of ${calledName(name)} did you see?`,
    lead: 'Only what you write here is kept. No number, and no picture of the paper.',
    position: 'For which work?',
    positionHint: 'Such as: personal assistant.',
    dated: 'Day on the paper',
    decision: 'What was decided?',
    decided: 'Decided on',
    audience: 'Who may read it?',
    law: 'Pass on a DBS check only to those who need it to decide. The law says so.',
    save: 'Note it',
    saved: 'It is noted that you saw it.',
    notYours: 'Nobody notes a check of their own.',
  },
}
