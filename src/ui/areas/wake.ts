export { Wake } from '../screens/Wake.tsx'
