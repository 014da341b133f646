import { encode } from 'uqr'

/** A square picture of a text. Drawn as one path from the squares themselves, so no markup is ever parsed. */
/** `small`: for much text on little paper, with larger squares and less that may be torn off. */
export function Qr(props: { text: string; label: string; small?: boolean }) {
  const code = () => encode(props.text, { ecc: props.small ? 'L' : 'M', border: 3 })
  const path = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
  return (
    <div class="qr">
      <svg viewBox={`0 0 ${code().size} ${code().size}`} role="img" aria-label={props.label}>
        <path d={path()} />
      </svg>
    </div>
  )
}
