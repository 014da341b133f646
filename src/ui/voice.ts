import { createSignal, onCleanup, type Accessor } from 'solid-js'

/**
 * Reading aloud, by a voice that lives on this device: the browser's other voices send the words to a company. Where there is
 * none for the language, the screen says so. What is read is marked: the line, and the word where the browser can.
 */
export type Voice = {
  /** Whether there is one; undefined while the browser has not said. */
  readonly has: Accessor<boolean | undefined>
  /** The line that is being read. */
  readonly reading: Accessor<HTMLElement | undefined>
  /** Reads lines one after the other. */
  readonly read: (lines: readonly HTMLElement[]) => void
  readonly stop: () => void
}

/** The list of voices comes late, and in some browsers without a word: so it is looked for some times. */
const looksAfterMs = [0, 300, 1000, 3000]

export function createVoice(speech: SpeechSynthesis | undefined, locale: string): Voice {
  const [has, setHas] = createSignal<boolean | undefined>(speech ? undefined : false)
  const [reading, setReading] = createSignal<HTMLElement>()
  const find = () => speech?.getVoices().find((voice) => isFor(voice, locale))
  /** What is read now: an older line that ends late must not start the next one. */
  let turn = 0
  const mark = (line?: HTMLElement) => {
    reading()?.removeAttribute('data-reading')
    line?.setAttribute('data-reading', 'yes')
    markWord(undefined)
    setReading(line)
  }
  const stop = () => {
    turn++
    speech?.cancel()
    mark()
  }
  const read = (lines: readonly HTMLElement[]) => {
    stop()
    const [line, ...rest] = lines
    const voice = find()
    if (!speech || !voice || !line) return
    const mine = turn
    const said = new SpeechSynthesisUtterance(line.textContent ?? '')
    said.voice = voice
    said.lang = voice.lang
    const end = () => {
      if (turn === mine) read(rest)
    }
    said.onboundary = ({ charIndex, charLength }) => {
      if (turn === mine) markWord(findRange(line, charIndex, charIndex + (charLength ?? 0)))
    }
    said.onend = end
    said.onerror = end
    mark(line)
    speech.speak(said)
  }
  if (speech) {
    const look = (isLast: boolean) => {
      if (find()) setHas(true)
      else if (isLast) setHas(false)
    }
    const onChange = () => look(false)
    const timers = looksAfterMs.map((ms, i) => setTimeout(() => look(i === looksAfterMs.length - 1), ms))
    speech.addEventListener('voiceschanged', onChange)
    onCleanup(() => {
      for (const timer of timers) clearTimeout(timer)
      speech.removeEventListener('voiceschanged', onChange)
      stop()
    })
  }
  return { has, reading, read, stop }
}

/** In what order a page is read: each thing with words of its own, and nothing twice. */
export function linesOf(page: Element): readonly HTMLElement[] {
  const readable = 'h1, h2, h3, p, li, label, legend, dt, dd, b, .line'
  const all = [...page.querySelectorAll<HTMLElement>(readable)]
  return all.filter(
    (one) =>
      one.textContent?.trim() !== '' &&
      one.checkVisibility?.() !== false &&
      one.closest('.listen-bar') === null &&
      !all.some((other) => other !== one && other.contains(one)),
  )
}

export const isFor = (voice: Pick<SpeechSynthesisVoice, 'localService' | 'lang'>, locale: string): boolean =>
  voice.localService === true && voice.lang.toLowerCase().split(/[-_]/)[0] === locale.split('-')[0]

function markWord(range: Range | undefined): void {
  if (typeof Highlight === 'undefined') return
  if (range) CSS.highlights.set('reading', new Highlight(range))
  else CSS.highlights.delete('reading')
}

/** A part of the text of an element, as a range over its text nodes. */
function findRange(line: HTMLElement, from: number, to: number): Range | undefined {
  const range = document.createRange()
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let before = 0
  let hasStart = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!hasStart && from < before + length) {
      range.setStart(node, from - before)
      hasStart = true
    }
    if (hasStart && to <= before + length) {
      range.setEnd(node, to - before)
      return range
    }
    before += length
  }
  return undefined
}
