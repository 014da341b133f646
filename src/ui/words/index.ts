import { enGB } from './en-GB/index.ts'

/** What the thing in somebody's hands is called. */
export type Here = 'phone' | 'tablet' | 'computer'

/**
 * A dictionary: every sentence of the app. Easy Read, Welsh and others are equals of this one: each is a function of the
 * same shape, and the compiler says what is missing.
 */
export type Words = ReturnType<typeof enGB>
export type Dictionary = (here: Here) => Words

const dictionaryByLocale: Readonly<Record<string, Dictionary>> = { 'en-GB': enGB }

export const selectWords = (locale: string, here: Here): Words => (dictionaryByLocale[locale] ?? enGB)(here)
