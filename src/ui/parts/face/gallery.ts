/**
 * Drawings to choose from for the lock screen of a shared device. Drawn from these words and not from anybody's id, so a
 * picture there tells nothing. The order is kept by what devices have noted: new ones come at the end.
 */
export const gallery = [
  'g391',
  'g63',
  'g3',
  'g247',
  'g152',
  'g84',
  'g53',
  'g44',
  'g36',
  'g251',
  'g234',
  'g66',
  'g297',
  'g19',
  'g49',
] as const
