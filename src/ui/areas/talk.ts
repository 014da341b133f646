export { NewNews } from '../screens/NewNews.tsx'
export { NewsOne } from '../screens/NewsOne.tsx'
export { Talk } from '../screens/Talk.tsx'
export { TalkRoom } from '../screens/TalkRoom.tsx'
