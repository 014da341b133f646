export { Money } from '../screens/Money.tsx'
export { MoneyMonth } from '../screens/MoneyMonth.tsx'
export { MoneyRates } from '../screens/MoneyRates.tsx'
export { MoneyHours, MoneyMiles, MoneySpent } from '../screens/MoneyClaim.tsx'
