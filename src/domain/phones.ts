/** Finds what looks like a phone number in somebody's own words, with who it is: the rest of its line. */
export type PhoneLine = { readonly who: string; readonly number: string }

const pattern = /(?:\+|0)\d(?:[\s()-]?\d){8,12}/

export function findPhones(text: string): readonly PhoneLine[] {
  return text.split(/\n|[.;] /).flatMap((line) => {
    const found = pattern.exec(line)?.[0]
    if (found === undefined) return []
    const who = line
      .replace(found, '')
      .replace(/[\s:,.-]+$/, '')
      .trim()
    return [{ who: who === '' ? found : who, number: found.trim() }]
  })
}

/** Two ways of writing one number are one number. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '')
