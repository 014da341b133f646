import type { ConcernField } from '../../../domain/index.ts'

/** What is asked together, later and by whoever knows it. What was seen and what somebody thinks never share a page. */
export const concernGroups = {
  seen: ['when-where', 'affected', 'saw', 'injury', 'body'],
  person: ['their-words', 'their-wish', 'consent', 'consent-why', 'capacity'],
  opinion: ['opinion'],
  kind: ['types'],
  done: ['at-once', 'services'],
  told: ['told', 'council', 'cqc', 'police', 'dbs', 'not-told-why'],
  after: ['lead', 'actions', 'person-told', 'learning'],
} as const satisfies Readonly<Record<string, readonly ConcernField[]>>

export type ConcernGroup = keyof typeof concernGroups
export const concernGroupIds = Object.keys(concernGroups) as readonly ConcernGroup[]
