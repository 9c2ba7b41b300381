/**
 * Words that GOV.UK's style guide has among those to avoid, each with what to write instead. Those that have an ordinary
 * meaning in a service (a bin is delivered, a key opens a door, a plot is land) are left out: they would be wrong advice.
 * A word stands for its forms as well: `utilise`, `utilised`, `utilising`.
 */
export const wordsToAvoid: Readonly<Record<string, string>> = {
  advancing: 'improving',
  collaborate: 'work with',
  combat: 'stop, solve or reduce',
  deploy: 'use, build or create',
  dialogue: 'talk or discuss',
  disincentivise: 'discourage',
  empower: 'allow or give permission',
  facilitate: 'help, run or explain what you do',
  foster: 'encourage or help',
  'going forward': 'from now on, or nothing',
  incentivise: 'encourage',
  'in order to': 'to',
  initiate: 'start',
  leverage: 'use',
  liaise: 'talk to or work with',
  overarching: 'nothing',
  'one-stop shop': 'website',
  robust: 'say what makes it strong',
  streamline: 'make simpler',
  tackle: 'stop, solve or deal with',
  transform: 'say what you change',
  utilise: 'use',
  'prior to': 'before',
  'in the event that': 'if',
  'in respect of': 'about',
  'with regard to': 'about',
  commence: 'start',
  terminate: 'end',
  endeavour: 'try',
  ascertain: 'find out',
  notwithstanding: 'even if',
  aforementioned: 'this',
  herein: 'here',
  'pursuant to': 'under',
}

/** Short forms of Latin, and what is read instead. */
export const latin: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  eg: 'for example',
  'i.e.': 'that is',
  ie: 'that is',
  'etc.': 'such as, before the list',
  etc: 'such as, before the list',
  'n.b.': 'note',
}

/** Negative contractions, which some people read as their opposite. */
export const contractions: Readonly<Record<string, string>> = {
  'can’t': 'cannot',
  'don’t': 'do not',
  'won’t': 'will not',
  'isn’t': 'is not',
  'aren’t': 'are not',
  'doesn’t': 'does not',
  'didn’t': 'did not',
  'haven’t': 'have not',
  'hasn’t': 'has not',
  'shouldn’t': 'should not',
  'couldn’t': 'could not',
  'wouldn’t': 'would not',
}

/** Abbreviations that are better known than what they stand for. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  'UK GB EU US VAT MP NHS BBC GOV TV DVD PDF CD ID OK PO PC BSL MOT DVLA HMRC DWP AM PM GP CV FAQ PIN SMS URL JPG JPEG PNG GIF DOC DOCX XLS XLSX CSV ZIP MB KB GB A4 A3 DBS PAYE ISBN CCTV USB SIM BST GMT UTC UPRN ABC'.split(
    ' ',
  ),
)

/** The words of links that say nothing of where they lead, by language. */
export const emptyLinks: Readonly<Record<string, readonly string[]>> = {
  en: ['click here', 'here', 'more', 'read more', 'find out more', 'this link', 'this page', 'link', 'learn more'],
  cy: ['cliciwch yma', 'yma', 'mwy', 'darllen mwy', 'rhagor', 'y ddolen hon', 'dolen', 'y dudalen hon'],
}
