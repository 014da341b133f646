/** Between two people of a team, sealed for the two inside everyone's circle: it carries a `message`, or takes one back. */
export const directType = 'private-talk'
export const directBodies = { said: 'direct-message', back: 'direct-back' } as const
