/** "0.5" as hundredths, with a comma too; undefined for what is no number. */
export function hundredthsOf(text: string): number | undefined {
  const tidy = text.trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,2})?$/.test(tidy) ? Math.round(Number(tidy) * 100) : undefined
}

export const inUnits = (hundredths: number): string => String(hundredths / 100)
