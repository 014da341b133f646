export { Hats } from '../screens/Hats.tsx'
export { PutOutHat } from '../screens/PutOutHat.tsx'
export { Hat } from '../screens/Hat.tsx'
export { AskHat } from '../screens/AskHat.tsx'
