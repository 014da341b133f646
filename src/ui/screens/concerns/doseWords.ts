let carried = ''

/** What is known of a dose goes along to the page of a worry, once, and by no address. */
export const carryWords = (text: string): void => {
  carried = text
}

export function takeCarried(): string {
  const text = carried
  carried = ''
  return text
}
