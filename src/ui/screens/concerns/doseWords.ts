let carried = ''

/** What is known of a dose goes along to the page of a worry, once, and by no address. */
export const carryWords = (text: string): void => {
  carried = text
}

/** The words, and that it is of a medicine where there are any. */
export function takeCarried(): { readonly text: string; readonly types: readonly 'medicine'[] } {
  const text = carried
  carried = ''
  return { text, types: text === '' ? [] : ['medicine'] }
}
