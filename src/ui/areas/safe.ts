export { Concern } from '../screens/Concern.tsx'
export { Concerns } from '../screens/Concerns.tsx'
export { ConcernPage } from '../screens/ConcernPage.tsx'
export { ConcernAdd } from '../screens/ConcernAdd.tsx'
