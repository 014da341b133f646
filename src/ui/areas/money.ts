export { Money } from '../screens/Money.tsx'
export { MoneyHours, MoneyMiles, MoneySpent } from '../screens/MoneyClaim.tsx'
