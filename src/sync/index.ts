export { createWire } from './wire.ts'
export { systemScheduler } from './scheduler.ts'
export { startOfVolume } from './types.ts'
export type {
  FollowRequest,
  Lie,
  Point,
  Scheduler,
  VolumeHex,
  Wire,
  WireEvent,
  WireOptions,
  WireState,
} from './types.ts'
