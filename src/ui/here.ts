import type { Here } from './words/index.ts'

/** What to call the thing in somebody's hands. Asked of the finger or the mouse, not of the maker's name. */
export function findHere(window: Window): Here {
  if (!window.matchMedia('(pointer: coarse)').matches) return 'computer'
  return Math.min(window.screen.width, window.screen.height) >= 700 ? 'tablet' : 'phone'
}
