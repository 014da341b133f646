import { render } from 'solid-js/web'
import { For } from 'solid-js'
import { Face } from '../../../src/ui/parts/Face.tsx'
import '../../../src/ui/styles/index.css'
const names = [
  'maureen-thwaite',
  'anne-thwaite',
  'priya-nair',
  'doctor-osei',
  'tariq-aziz',
  'bev-holt',
  'mister-clough',
  ...Array.from({ length: 65 }, (_, n) => 'x' + n),
  ...Array.from({ length: 20 }, (_, n) => 'welcome-' + n),
]
render(
  () => (
    <div
      style={{
        display: 'grid',
        'grid-template-columns': 'repeat(12,1fr)',
        padding: '10px',
        gap: '8px',
        'font-size': '12px',
      }}
    >
      <For each={names}>
        {(n) => (
          <div>
            <Face size="l" person={{ personId: n, name: n, relation: '', isMe: false, isHolder: false }} />
            <br />
            {n}
          </div>
        )}
      </For>
    </div>
  ),
  document.body,
)
