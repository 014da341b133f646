export { ChangeTask } from '../screens/ChangeTask.tsx'
export { Task } from '../screens/Task.tsx'
export { Tasks } from '../screens/Tasks.tsx'
