export { profileCards } from '../en-GB/profileCards.ts'
