export { createDoorCards, readDoorCards, type DoorCard, type DoorCards } from './doorCards.ts'
export { openIndexedDbDisk } from './indexedDb.ts'
export { browserKeyWrap } from './keyWrap.ts'
export { lockNoteIn } from './lockNote.ts'
export { looksNoteIn } from './looksNote.ts'
export { memoryDisk } from './memory.ts'
export { browserPasskeys } from './passkey.ts'
export { browserPersistence, noPersistence, type Persistence } from './persistence.ts'
export {
  createSlots,
  isSlot,
  mintSlot,
  removeSlot,
  slotNames,
  slotsDiskName,
  type SlotPerson,
  type Slots,
} from './slots.ts'
