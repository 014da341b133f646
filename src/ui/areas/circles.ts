export { Circles } from '../screens/Circles.tsx'
export { CircleForm } from '../screens/CircleForm.tsx'
export { Circle } from '../screens/Circle.tsx'
export { EndCircle } from '../screens/EndCircle.tsx'
