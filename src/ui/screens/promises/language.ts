import { promiseLanguages, type PromiseLanguage } from '../../../domain/index.ts'
import { useWords } from '../../kith.ts'

/** In which of a promise's languages the one who looks reads: the dictionary says it. */
export function useLanguage(): PromiseLanguage {
  const words = useWords()
  return promiseLanguages.find((one) => one === words.promises.language) ?? 'en'
}
