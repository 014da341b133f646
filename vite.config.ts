import { fileURLToPath } from 'node:url'
import { appConfig } from './scripts/configs.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default appConfig({ repository: here('.'), root: here('src'), out: here('dist/app') })
