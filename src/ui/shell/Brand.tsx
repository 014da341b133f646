import { useWords } from '../kith.ts'

/** Three who lean together, and the ring around them. */
export function Brand() {
  const words = useWords()
  return (
    <span class="brand">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="17.500" fill="none" stroke="var(--leaf)" stroke-width="3" />
        <circle cx="20" cy="14.500" r="5.200" fill="var(--leaf)" />
        <circle cx="13" cy="25" r="4.300" fill="var(--clay)" />
        <circle cx="27" cy="25" r="4.300" fill="var(--c-everyone)" />
      </svg>
      {words.frame.app}
    </span>
  )
}
