export { DayOrder } from '../screens/DayOrder.tsx'
export { Ways } from '../screens/Ways.tsx'
