export { Talk } from '../screens/Talk.tsx'
export { TalkRoom } from '../screens/TalkRoom.tsx'
