import { createSignal, For, onMount, Show } from 'solid-js'

/** Grounds, and what may stand on each with a contrast of 7:1 or more. */
const grounds: readonly (readonly [ground: string, on: readonly string[]])[] = [
  ['--paper', ['--ink', '--quiet', '--leaf', '--clay']],
  ['--card', ['--ink', '--quiet', '--leaf', '--clay']],
  ['--sunk', ['--ink', '--quiet']],
  ['--leaf-fill', ['--on-leaf']],
  ['--leaf-soft', ['--ink', '--leaf']],
  ['--clay-fill', ['--on-clay']],
  ['--clay-soft', ['--ink', '--clay']],
  ['--sun-soft', ['--ink', '--on-sun']],
  ...['everyone', 'news', 'schedule', 'care', 'intimate', 'money', 'own'].map(
    (circle) => [`--c-${circle}-soft`, ['--ink', `--c-${circle}`]] as const,
  ),
]
const sizes = ['--text-s', '--text', '--text-l', '--text-h2'] as const
const rooms = ['--s1', '--s2', '--s3', '--s4', '--s5', '--s6', '--s7'] as const

/** Colours, sizes and room, as the browser has them now: in light, in dark, in a larger text. */
export function Tokens() {
  const [style, setStyle] = createSignal<CSSStyleDeclaration>()
  onMount(() => setStyle(getComputedStyle(document.documentElement)))
  const value = (token: string) => style()?.getPropertyValue(token).trim() ?? ''
  return (
    <Show when={style()}>
      <h3>Colour</h3>
      <ul class="gallery-grid">
        <For each={grounds}>
          {([ground, on]) => (
            <For each={on}>
              {(ink) => (
                <li class="card" ref={(element) => paint(element, value(ground), value(ink))}>
                  <b>{ink.slice(2)}</b> on {ground.slice(2)}: {contrast(value(ground), value(ink)).toFixed(1)}{' '}
                  to 1
                </li>
              )}
            </For>
          )}
        </For>
      </ul>
      <h3>Type</h3>
      <For each={sizes}>
        {(size) => (
          <p ref={(element) => (element.style.fontSize = value(size))}>
            {size.slice(2)}, {value(size)}: Priya is coming at 9.
          </p>
        )}
      </For>
      <h3>Room</h3>
      <For each={rooms}>
        {(room) => (
          <p class="row-wrap">
            <span class="gallery-room" ref={(element) => (element.style.width = value(room))} />
            {room.slice(2)}, {value(room)}
          </p>
        )}
      </For>
    </Show>
  )
}

// Set by hand: the policy refuses a style attribute in markup.
function paint(element: HTMLElement, ground: string, ink: string): void {
  element.style.background = ground
  element.style.color = ink
}

/** WCAG 2.2, of two colours as #rrggbb. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
