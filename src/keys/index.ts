export * from './ids.ts'
export type * from './types.ts'
export type * from './keyringTypes.ts'
export type * from './ports.ts'
