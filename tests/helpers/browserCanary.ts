import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { unpackLevelDb } from './browserLevelDb.ts'

/**
 * Where words stand in the files of a browser's profile, as `file: word`. What has been in an address is not looked for
 * in the files in which a browser notes by itself where it has been: no page can keep it from that.
 */
export function searchProfile(
  profile: string,
  words: readonly string[],
  inAddresses: readonly string[] = [],
): readonly string[] {
  const needles = [...words, ...inAddresses].flatMap((word) =>
    formsOf(word).map((bytes) => ({ word, bytes, isFree: inAddresses.includes(word) })),
  )
  const found = new Set<string>()
  for (const file of filesOf(profile)) {
    const name = relative(profile, file)
    const sought = needles.filter(({ isFree }) => !isFree || !notesAddresses.test(name))
    for (const bytes of readings(name, readFileSync(file)))
      for (const needle of sought) if (bytes.includes(needle.bytes)) found.add(`${name}: ${needle.word}`)
  }
  return [...found].sort()
}

const notesAddresses =
  /^(Default\/(History|Favicons|Top Sites|Shortcuts|Sessions\/.*)|segmentation_platform\/.*)$/

/** As browsers write text, in one byte a letter or two; and as plain bytes where it is the hex of them. */
function formsOf(word: string): readonly Buffer[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  return /^([0-9a-f]{2}){16,}$/.test(word) ? [...forms, Buffer.from(word, 'hex')] : forms
}

function readings(name: string, raw: Buffer): readonly Buffer[] {
  return [raw, ...unpackLevelDb(name, raw).map((bytes) => Buffer.from(bytes))]
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Ids of people, devices, circles, documents and visits, as the pages were given them. */
export const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/g)].map(([id]) => id)

/**
 * A page of the same origin that seals nothing. The words stand there once in pieces and then whole, and enough follows
 * them that LevelDB packs them into a table, where the whole is no more than two references to the pieces.
 */
export const keepInPlain = (page: Page, words: string): Promise<void> =>
  page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const half = text.length >> 1
        const opening = indexedDB.open('control', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('plain'))
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('plain', 'readwrite', { durability: 'strict' })
          const plain = change.objectStore('plain')
          plain.put(`${text.slice(0, half)}|${text.slice(half)}|${text}`, 'words')
          for (let n = 0; n < 400; n++)
            plain.put(
              Array.from({ length: 1250 }, () => Math.random().toString(36).slice(2, 12)).join(' '),
              `${n}`,
            )
          change.addEventListener('complete', () => resolve())
        })
      }),
    words,
  )
