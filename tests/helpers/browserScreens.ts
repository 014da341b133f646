import type { Hands } from './browserPerson.ts'

/** Saved here, on its way, or with the team: in these words, at the top of every page of a team. */
const saved = /All sent|Sending|\d+ to send|Needs a look/
/** Who waits to be let in has sent one thing so far. */
const savedWaiting = /Your answer:\s+(Sent|Sending|Saved on this phone)/

/** Who can see what is on the page, or will when it is written. */
const audience = new RegExp(
  [
    '\\d+ people (can|will) see this',
    'Only you (can|will) see this',
    'Only you\\n',
    'sees this',
    'The team will see you as',
    'This is what \\S+ sees',
    'Whoever has this link can answer it',
    'Everyone\\n.* and you',
    'no records here for you',
  ].join('|'),
)

/** What every page of a team says: who can see what is on it, and whether it is saved here, being sent, or sent. */
export type Screens = {
  look(person: Hands, what: string): Promise<void>
  /** Pages that were looked at and left one of the two unsaid. */
  readonly unsaid: readonly string[]
  readonly seen: ReadonlySet<string>
}

export function createScreens(): Screens {
  const unsaid: string[] = []
  const seen = new Set<string>()
  return {
    unsaid,
    seen,
    async look(person, what) {
      const banner = person.page.getByRole('banner')
      await banner.waitFor()
      await person.page.locator('.skeleton').first().waitFor({ state: 'detached' })
      await person.picture(what)
      seen.add(what)
      const [top, page] = await Promise.all([banner.innerText(), person.page.getByRole('main').innerText()])
      const answer = (is: boolean, question: string): void => {
        if (!is) unsaid.push(`${what} of ${person.name}: ${question}`)
      }
      answer(saved.test(top) || savedWaiting.test(page), 'saved, sending or sent?')
      answer(audience.test(page), 'who can see it?')
    },
  }
}
