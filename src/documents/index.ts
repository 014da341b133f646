export type * from './types.ts'
export type * from './port.ts'
