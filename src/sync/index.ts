export { createWire } from './wire.ts'
export { systemScheduler } from './scheduler.ts'
export { startOfVolume } from './types.ts'
export { callerOf, deskOf, type Api, type Caller, type CallRefusal, type Desk } from './desk.ts'
export { connect, serve, type Connected, type Port } from './rpc.ts'
export { createTabs, type Lead, type Locks, type Tabs, type TabsOptions, type TabsState } from './tabs.ts'
export type { Wake } from '../protocol/index.ts'
export type {
  FollowRequest,
  LeftTimer,
  Lie,
  Point,
  Scheduler,
  SignedPoint,
  VolumeHex,
  Wire,
  WireEvent,
  WireOptions,
  WireState,
} from './types.ts'
