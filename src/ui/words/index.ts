import { enGB } from './en-GB/index.ts'

/** What the thing in somebody's hands is called. */
export type Here = 'phone' | 'tablet' | 'computer'

/** The languages of Kith, equals of one another, by their BCP 47 tags. */
export const locales = ['en-GB', 'en-GB-x-easyread', 'cy'] as const
export type Locale = (typeof locales)[number]

/**
 * A dictionary: every sentence of the app. English gives the shape; each other language is a function of that same shape,
 * and the compiler says what is missing.
 */
export type Words = Shape<ReturnType<typeof enGB>>
export type Dictionary = (here: Here) => Words

/** The same keys and parameters, with any text. */
type Shape<T> = T extends string
  ? string
  : T extends (...takes: infer Takes) => infer Gives
    ? (...takes: Takes) => Shape<Gives>
    : T extends object
      ? { readonly [Key in keyof T]: Shape<T[Key]> }
      : T

/** English is there at once; what only some people read comes when they do. */
const loaderByLocale: Readonly<Record<Locale, () => Promise<Dictionary>>> = {
  'en-GB': async () => enGB,
  'en-GB-x-easyread': async () => (await import('./easy-read/index.ts')).easyRead,
  cy: async () => (await import('./cy/index.ts')).cy,
}

export const loadDictionary = (locale: Locale): Promise<Dictionary> => loaderByLocale[locale]()
