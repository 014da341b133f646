import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { LookName, LooksView } from '../app/index.ts'
import type { Bridge } from './bridge.ts'
import { locales, type Locale } from './words/index.ts'

export type { LookName }
export const lookNames: readonly LookName[] = ['plain', 'pictures', 'listen', 'dense']

/** How Kith looks, and in which language. */
export type Looks = { readonly locale: Locale; readonly look: LookName }

/** What is drawn before anybody has come in: beside what is sealed, and about nobody. */
export type LooksDoor = { read(): string | null; keep(looks: string): void }

export type LooksChoice = {
  readonly looks: Accessor<Looks>
  readonly choose: (next: Looks) => void
  /** Which of the two choices was made last: another language draws the page anew, and the focus goes back there. */
  readonly chose: { last: 'language' | 'look' | undefined }
}

/**
 * Whose looks: at the door those of the device, then those of whoever came in. On a device of one person the two are the same,
 * so that a locked Kith is read like an open one; on a shared one the door keeps its own.
 */
export function createLooks(bridge: Bridge, door: LooksDoor, languages: readonly string[]): LooksChoice {
  const [atDoor, setAtDoor] = createSignal(parseLooks(door.read()))
  const [mine, setMine] = createSignal<Looks>()
  const byDefault: Looks = {
    locale: languages.some(isWelsh) ? 'cy' : 'en-GB',
    look: 'plain',
  }
  const looks = () => mine() ?? atDoor() ?? byDefault
  let phase: string | undefined
  let isShared = false
  let kept: LooksView | undefined
  /**
   * What is sealed is this person's. Whoever has none takes along what the door had; and of two teams of one person, the other one
   * may have been told otherwise before.
   */
  const agree = () => {
    if (phase !== 'open' || kept === undefined) return
    const sealed = kept ? toLooks(kept.locale, kept.look) : undefined
    const door = isShared ? undefined : atDoor()
    if (sealed && (!door || same(door, sealed))) return void setMine(sealed)
    const wanted = door ?? mine() ?? atDoor()
    if (!wanted) return
    kept = wanted
    void bridge.run('chooseLooks', wanted)
  }
  onCleanup(
    bridge.watch('shell', null, (shell) => {
      phase = shell.phase
      isShared = phase === 'choose' || ('lock' in shell && shell.lock.shared !== null)
      if (phase === 'choose') {
        kept = undefined
        setMine(undefined)
      }
      agree()
    }),
  )
  onCleanup(
    bridge.watch('looks', null, (view) => {
      kept = view ?? kept ?? null
      agree()
    }),
  )
  const choose = (next: Looks) => {
    kept = next
    setMine(next)
    if (!isShared) {
      setAtDoor(next)
      door.keep(`${next.locale}.${next.look}`)
    }
    void bridge.run('chooseLooks', next)
  }
  return { looks, choose, chose: { last: undefined } }
}

/** Pictures go with simple words, where the language has them; another look leaves them again. */
export function withLook({ locale, look: before }: Looks, look: LookName): Looks {
  if (look === 'pictures' && locale === 'en-GB') return { locale: 'en-GB-x-easyread', look }
  if (before === 'pictures' && look !== before && locale === 'en-GB-x-easyread')
    return { locale: 'en-GB', look }
  return { locale, look }
}

export function parseLooks(text: string | null): Looks | undefined {
  const [locale = '', look = ''] = text?.split('.') ?? []
  return toLooks(locale, look)
}

function toLooks(locale: string, look: string): Looks | undefined {
  const language = locales.find((one) => one === locale)
  const name = lookNames.find((one) => one === look)
  return language && name && { locale: language, look: name }
}

const same = (a: Looks, b: Looks): boolean => a.locale === b.locale && a.look === b.look

const isWelsh = (language: string): boolean => /^cy\b/i.test(language)
