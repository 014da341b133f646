export { createSession } from './session.ts'
export type { Session } from './desk.ts'
export type { SessionPorts } from './ports.ts'
export type * from './types.ts'
