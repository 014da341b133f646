import type { ThanksPicture } from '../../domain/index.ts'
import type { PictureName } from '../pictures/drawings.ts'

/** What a thank-you is drawn with. */
export const thanksDrawings: Readonly<Record<ThanksPicture, PictureName>> = {
  heart: 'heart',
  star: 'star',
  sun: 'day',
  tea: 'drink',
}
