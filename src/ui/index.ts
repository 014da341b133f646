export { mountApp } from './mount.tsx'
export type { Bridge } from './bridge.ts'
export type { MountOptions, Updates } from './kith.ts'
export { createLastWords } from './lastWords.ts'
