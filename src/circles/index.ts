export { purposes } from './types.ts'
export type * from './types.ts'
export type * from './invitationTypes.ts'
export type * from './state.ts'
