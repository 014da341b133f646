import { dialled } from '../domain/index.ts'

export const phoneLink = (number: string): string => `tel:${dialled(number)}`
