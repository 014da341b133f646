export { Records } from '../screens/Records.tsx'
export { NewRecord } from '../screens/NewRecord.tsx'
