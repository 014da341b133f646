import { circles as plain } from '../en-GB/circles.ts'
import { calledName, whose } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

const everyone = 'Who is in the team. News for all'

export const circles = simpler(plain, {
  byPurpose: { everyone: { what: () => everyone } },
  whatIn: (purpose, holder) =>
    purpose === 'everyone'
      ? everyone
      : plain.byPurpose[purpose].what(holder.isMe ? 'your' : whose(calledName(holder.name))),
})
