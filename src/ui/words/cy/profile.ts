export { profile } from '../en-GB/profile.ts'
