export { openIndexedDbDisk } from './indexedDb.ts'
export { browserKeyWrap } from './keyWrap.ts'
export { memoryDisk } from './memory.ts'
export { browserPersistence, noPersistence, type Persistence } from './persistence.ts'
export {
  createSlots,
  isSlot,
  longestShownName,
  removeSlot,
  slotNames,
  slotsDiskName,
  type SlotPerson,
  type Slots,
} from './slots.ts'
