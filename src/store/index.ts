export { openIndexedDbDisk } from './indexedDb.ts'
export { memoryDisk } from './memory.ts'
export { browserPersistence, noPersistence, type Persistence } from './persistence.ts'
