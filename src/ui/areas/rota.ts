export { DayOrder } from '../screens/DayOrder.tsx'
export { Work } from '../screens/Work.tsx'
export { Ways } from '../screens/Ways.tsx'
