import { refuse } from '../../base/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { LooksCommands } from '../looksTypes.ts'
import { notes } from '../notes.ts'
import { isLook } from '../select/looks.ts'
import { keepDeviceNote } from './deviceNote.ts'

const tag = /^[A-Za-z0-9-]{2,35}$/

export const looksCommands: CommandTable<LooksCommands> = {
  chooseLooks: {
    on: 'device',
    run: async (desk, { locale, look }) =>
      tag.test(locale) && isLook(look)
        ? keepDeviceNote(desk, notes.looks, `${locale}.${look}`)
        : refuse({ kind: 'not-found' }),
  },
}
