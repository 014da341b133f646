import { For } from 'solid-js'
import { A } from '../router.tsx'
import { languageNames } from '../words/languages.ts'
import { locales } from '../words/index.ts'
import { Icon } from './Icon.tsx'

/** For who came by a link and has chosen nothing yet: each language in its own words, and no step for anybody else. */
export function LooksLink() {
  return (
    <A class="text-btn" href="/looks">
      <Icon name="eye" />
      <span>
        <For each={locales}>
          {(locale, i) => (
            <>
              {i() > 0 ? ' · ' : ''}
              <span lang={locale}>{languageNames[locale]}</span>
            </>
          )}
        </For>
      </span>
    </A>
  )
}
