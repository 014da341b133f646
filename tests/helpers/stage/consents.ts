import type { ConsentSaid, ConsentsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { hello } from './media.ts'
import { at } from './team.ts'

const said = (eyes: Eyes): ConsentSaid => ({
  consentId: 'consent-1',
  answer: 'no',
  onlyIf: '',
  format: 'said',
  voice: null,
  by: eyes.of('maureen'),
  behalf: null,
  at: at(-20, 10),
  until: null,
  over: false,
  reviewOn: null,
  reviewDue: false,
  withdrawnAt: null,
  canWithdraw: eyes.me === 'maureen',
  audience: eyes.audience('everyone'),
  saved: 'sent',
})

/** No to photos, where somebody wrote down another word later; yes to the doctor, until a day that is near. */
export function consentsOf(scene: SceneName, eyes: Eyes): ConsentsView {
  const one = said(eyes)
  const behalf = { person: eyes.of('maureen'), how: 'signs', words: 'She smiled at the camera.' } as const
  const items: ConsentsView['people'][number]['items'] = [
    {
      purpose: 'photos',
      words: 'On the co-op’s web page',
      now: one,
      beside: { ...one, consentId: 'c2', answer: 'yes', by: eyes.of('priya'), behalf, format: 'behaviour' },
      before: [{ ...one, consentId: 'c3', answer: 'yes', withdrawnAt: at(-40, 10) }],
    },
    {
      purpose: 'gp',
      words: '',
      now: {
        ...{ ...one, consentId: 'c4', answer: 'only-if', onlyIf: 'I read it first.' },
        voice: hello,
        ...{ format: 'signed', until: '2026-12-31', reviewOn: '2026-11-01', reviewDue: true },
      },
      beside: null,
      before: [],
    },
  ]
  return {
    people: scene === 'empty' ? [] : [{ person: eyes.of('maureen'), items }],
    audiences: eyes.circles.map(({ circle }) => eyes.audience(circle.purpose)),
    iAmHolder: eyes.me === 'maureen',
    holder: eyes.of('maureen'),
  }
}
