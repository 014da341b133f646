import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources, type Source } from '../architecture/sources.ts'

/**
 * What Kith says goes through `Para`, so that each sentence has its picture and its voice. A bare `<p>` or `<li>` is for what
 * people wrote themselves and for what is no sentence.
 */

/** By the class of the paragraph: why it is no sentence of Kith's. */
const classes: Readonly<Record<string, string>> = {
  pre: 'words of people, as they wrote them',
  quote: 'words of people',
  said: 'words of people on the emergency card',
  'signed-name': 'a name, as it was signed',
  'held-name': 'a name, large, on the emergency card',
  'wallet-name': 'a name, on paper',
  hint: 'belongs to a field, which reads it with its label',
  unseen: 'is heard and not seen',
  'link-text': 'an address',
  'day-line': 'a day, or which page it is of how many',
  'message-day': 'a day',
  'voice-count': 'seconds',
  'said-by': 'who wrote it, and when',
  chip: 'a label',
  'paper-line': 'a line to fill in by hand',
  legend: 'a label of several fields',
  'money-state': 'a label',
  'money-total': 'a sum',
  'chart-of': 'the head of a paper',
  'medicine-amount': 'what stands on the label',
  'medicine-big': 'what stands on the label',
}

/** The rest, by its file and its words. */
const places: readonly (readonly [file: string, words: string, why: string])[] = [
  ['parts/Para.tsx', 'words(props.text)', 'is the part itself'],
  ['shell/ListenBar.tsx', 'words.looks.noVoice', 'there is no voice to read it'],
  ['screens/Wishes.tsx', 'props.children(one)', 'a row with its person'],
  ['screens/WeekSheet.tsx', '*', 'a page of paper'],
  ['screens/week/Settle.tsx', '*', 'who wrote it, and when'],
  ['screens/CircleSheet.tsx', '*', 'a page of paper'],
  ['screens/CallLetter.tsx', '*', 'a page of paper'],
  ['screens/EmergencyPaper.tsx', 'say.sheets.card', 'the head of a paper'],
  ['screens/person/Evidence.tsx', 'props.title', 'what it is about, above its fields'],
  ['screens/EmergencyPaper.tsx', 'say.paper.small', 'paper that is folded to the size of a card'],
  ['screens/EmergencyPaper.tsx', 'say.squareWhat', 'paper that is folded to the size of a card'],
  ['screens/Contact.tsx', 'by()', 'who wrote it, and when'],
  ['screens/today/Side.tsx', '*', 'who wrote it, and when'],
  ['parts/AnswerWords.tsx', 'line', 'words of people'],
  ['screens/CheckPerson.tsx', 'word', 'one of the words to read aloud'],
  ['screens/HelpBack.tsx', 'word', 'one of the words to read aloud'],
  ['screens/Regain.tsx', 'word', 'one of the words to read aloud'],
  ['screens/helpers/Cards.tsx', 'word', 'one of the words on paper'],
  ['screens/kit/Paper.tsx', 'word', 'one of the words on paper'],
  ['screens/OfferTrial.tsx', 'words.trials.at(dates.day(one.date), dates.time(one.start))', 'a day'],
  [
    'screens/Passport.tsx',
    'say.by(one.by?.name ?? words.me.setAside.unknown, dates.stamp(one.at), one.why)',
    'who wrote it, and when',
  ],
  ['screens/me/PostBox.tsx', '*', 'who wrote it, and when'],
  ['screens/Helpers.tsx', 'dates.longDate(dates.plainDate(props.mine.at))', 'a day'],
  ['screens/leave/LeavingCards.tsx', 'words.say.opening(dates.stamp(one.at))', 'a day'],
  ['screens/JoinCard.tsx', '*', 'a page of paper'],
  ['screens/promises/Listen.tsx', 'what()', 'the name of a language'],
  ['screens/emergency/Wordings.tsx', 'say.or', 'stands between two wordings of people'],
  ['screens/emergency/Wordings.tsx', 'say.by(by().name)', 'who wrote it'],
  ['screens/emergency/DoorCards.tsx', 'say.or', 'stands between two wordings of people'],
  ['screens/CallLists.tsx', '*', 'words of people, and a page of paper'],
  ['screens/calls/CallCard.tsx', '*', 'words of people'],
  ['screens/RecordsSheet.tsx', '*', 'a page of paper'],
  ['screens/medicine/Chart.tsx', '*', 'a page of paper'],
  ['screens/money/MonthSheet.tsx', '*', 'a page of paper'],
  ['screens/medicine/Wordings.tsx', '*', 'what stands on the label, who wrote it, and when'],
  ['screens/medicine/Allergies.tsx', 'item.text', 'words of people'],
  ['screens/medicine/Sites.tsx', '*', 'a place of the body, and when'],
  ['screens/MoneyCoins.tsx', 'one.title', 'words of people'],
  ['screens/MoneyShared.tsx', 'dates.day(props.item.date)', 'a day'],
  ['screens/money/TinLines.tsx', '*', 'words of people, who wrote it, and when'],
  ['screens/Goal.tsx', '*', 'who wrote it, and when'],
  ['screens/Trend.tsx', 'span()', 'from which day to which'],
  ['screens/records/SaidCard.tsx', 'dates.stamp(older.writtenAt)', 'when it was written'],
  ['screens/visit/Beside.tsx', '*', 'who wrote it, and when'],
]

type Bare = { readonly file: string; readonly words: string; readonly line: number }

/** Every paragraph or line of a list of which all that is in it is words. */
function bareParagraphs(source: Source): readonly Bare[] {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const bare: Bare[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && /^(p|li)$/.test(node.openingElement.tagName.getText())) {
      const words = wordsOf(node)
      if (words !== '' && !classesOf(node).some((name) => name in classes))
        bare.push({
          file: source.path.replace(/^src\/ui\//, ''),
          words,
          line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return bare
}

function wordsOf(paragraph: ts.JsxElement): string {
  const inside = paragraph.children.filter((child) => !(ts.isJsxText(child) && child.text.trim() === ''))
  const only = inside.length === 1 ? inside[0] : undefined
  if (only && ts.isJsxElement(only) && only.openingElement.tagName.getText() === 'b') return wordsOf(only)
  const isWords = inside.every((child) => ts.isJsxExpression(child) || ts.isJsxText(child))
  return isWords ? inside.map((child) => child.getText().replace(/^\{|\}$/g, '')).join(' ') : ''
}

function classesOf(paragraph: ts.JsxElement): readonly string[] {
  const given = paragraph.openingElement.attributes.properties
    .map((one) => one.getText())
    .find((one) => one.startsWith('class='))
  return given?.match(/[\w-]+/g) ?? []
}

describe('A paragraph of Kith’s own words', () => {
  const screens = readSources('.', ['src/ui']).filter(
    ({ path }) => path.endsWith('.tsx') && !path.startsWith('src/ui/gallery/'),
  )
  const bare = screens.flatMap(bareParagraphs)
  const isReasoned = (one: Bare) =>
    places.some(([file, words]) => file === one.file && (words === '*' || words === one.words))

  it('is a Para, which gives it its picture and its voice', () => {
    const left = bare.filter((one) => !isReasoned(one))
    expect(left.map((one) => `${one.file}:${one.line} ${one.words}`)).toEqual([])
  })

  it('is excepted only where there still is one', () => {
    const idle = places.filter(
      ([file, words]) => !bare.some((one) => one.file === file && (words === '*' || words === one.words)),
    )
    expect(idle).toEqual([])
  })
})
