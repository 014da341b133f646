export { Medicines } from '../screens/Medicines.tsx'
export { Medicine } from '../screens/Medicine.tsx'
export { MedicineChart } from '../screens/MedicineChart.tsx'
export { MedicineForm } from '../screens/MedicineForm.tsx'
