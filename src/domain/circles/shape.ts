/** What somebody types for a circle of their own. An act holds 200 units of UTF-16, and a letter may take two. */
export const circleLimits = { name: 40, about: 100 } as const
