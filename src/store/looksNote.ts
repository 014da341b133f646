const key = 'kith-looks'

/**
 * How the door of this device looks, for what is drawn before anybody has come in: a language and a look, as
 * "cy.pictures". It says nothing about anybody's care; each person's own choice is sealed with their keys.
 */
export const looksNoteIn = (storage: Storage) => ({
  read: (): string | null => storage.getItem(key),
  keep: (looks: string): void => storage.setItem(key, looks),
  remove: (): void => storage.removeItem(key),
})
