import { ok, refuse, type Result } from '../base/index.ts'

export type TextRefusal =
  { readonly kind: 'empty-name' } | { readonly kind: 'too-long'; readonly most: number }

/**
 * What a person typed, made safe to keep and show: one Unicode form (NFC), no control or direction-changing characters,
 * no lone surrogates, no white space at the ends. `most` counts characters as people do, roughly.
 */
export function tidyText(typed: string, most: number): Result<string, TextRefusal> {
  const tidy = typed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
  return [...tidy].length > most ? refuse({ kind: 'too-long', most }) : ok(tidy)
}

/** A name stands on one line and is not empty. */
export function tidyName(typed: string, most = 60): Result<string, TextRefusal> {
  const tidy = tidyText(typed.replace(/\s+/g, ' '), most)
  return tidy.ok && tidy.value === '' ? refuse({ kind: 'empty-name' }) : tidy
}
