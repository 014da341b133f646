import { finding as plain } from '../en-GB/finding.ts'
import { list } from '../en-GB/say.ts'
import type { Words } from '../index.ts'

export const finding: Words['finding'] = {
  ...plain,
  last: { ...plain.last, lead: 'Only what was written down. Only what you can read.' },
  instead: (text, found) => `Nobody wrote “${text}”. We looked for “${found}”.`,
  limits: {
    ...plain.limits,
    notIn: (circles) => `What is for ${list(circles)}. You are not in there.`,
    direct: 'Old words between two people. Look in their talk.',
  },
}
