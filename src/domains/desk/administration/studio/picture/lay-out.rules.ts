import { inLocale, type Locale } from '#core/text.ts'
import type { DrawnPage } from './journey-of.rules.ts'
import { words } from './picture.words.ts'

/** One row of a picture: what stands in it, where its line runs, and how high it is. */
export interface Row {
  readonly kind: 'start' | 'section' | 'page' | 'finish'
  readonly page: DrawnPage | undefined
  /** lines of words, as they are broken */
  readonly title: readonly string[]
  readonly under: readonly string[]
  /** the condition, over the first page of a branch */
  readonly over: readonly string[]
  /** beside the line: it leaves it before this row, comes back after it, or stops here */
  readonly branch: { readonly leaves: boolean; readonly comesBack: boolean; readonly stops: boolean } | undefined
  readonly height: number
}

/** The measures of a picture, in its own units: made for a telephone's width, drawn larger where there is room. */
export const measures = {
  width: 344,
  line: 16,
  branch: 44,
  box: 32,
  branchBox: 60,
  right: 340,
  titleLine: 18,
  smallLine: 15,
  /** within a box, above and below its words */
  pad: 9,
  gap: 14,
} as const

/** How many letters of a size go on a line: words are broken by a mean width, since nobody measures letters on a server. */
const lettersIn = (width: number, size: 'title' | 'small'): number => Math.floor(width / (size === 'title' ? 7.6 : 6.4))

const mostLines = 4

/** Words broken into lines of so many letters; what is too long ends with "…", since the table has it whole. */
export const broken = (text: string, letters: number, most = mostLines): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, letters - 1)}…`]
}

const underWords = ({ end, questions }: DrawnPage, locale: Locale): string => {
  if (end) return inLocale(end === 'elsewhere' ? words.elsewhere : words.notEligible, locale)
  const [first, last] = [questions[0]?.number ?? '', questions.at(-1)?.number ?? '']
  if (questions.length === 0) return ''
  const text = questions.length === 1 ? words.oneQuestion : words.questions
  return inLocale(text, locale).replace('{first}', first).replace('{last}', last)
}

const plain = (kind: Row['kind'], text: string): Row => {
  const title = broken(text, lettersIn(measures.right - measures.box, 'title'))
  const height = title.length * measures.titleLine + measures.gap + (kind === 'section' ? 8 : 0)
  return { kind, page: undefined, title, under: [], over: [], branch: undefined, height }
}

const pageRow = (page: DrawnPage, branch: Row['branch'], locale: Locale): Row => {
  const left = branch ? measures.branchBox : measures.box
  const inside = measures.right - left - 2 * measures.pad
  const title = broken(page.title, lettersIn(inside, 'title'))
  const under = broken(underWords(page, locale), lettersIn(inside, 'small')).filter((line) => line !== '')
  const over =
    branch?.leaves && page.shown !== undefined ? broken(page.shown, lettersIn(measures.right - left, 'small'), 6) : []
  const words_ = title.length * measures.titleLine + under.length * measures.smallLine
  const above = over.length > 0 ? over.length * measures.smallLine + 8 : 0
  return { kind: 'page', page, title, under, over, branch, height: above + words_ + 2 * measures.pad + measures.gap }
}

/**
 * The rows of a picture, from the top: pages that everybody comes to on the line, the others beside it. Pages in a row that
 * share a condition share a branch.
 */
export const layOut = (pages: readonly DrawnPage[], title: string, locale: Locale): readonly Row[] => {
  const rows: Row[] = [plain('start', `${inLocale(words.start, locale)}: ${title}`)]
  pages.forEach((page, i) => {
    const [before, after] = [pages[i - 1], pages[i + 1]]
    const newSection = page.section !== undefined && page.section !== before?.section
    if (newSection) rows.push(plain('section', page.section ?? ''))
    const follows = !newSection && before?.shown === page.shown && !before?.end
    const goesOn = after?.shown === page.shown && (after?.section === undefined || after.section === page.section)
    const stops = page.end !== undefined
    const branch = page.shown === undefined ? undefined : { leaves: !follows, comesBack: !stops && !goesOn, stops }
    rows.push(pageRow(page, branch, locale))
  })
  rows.push(plain('finish', inLocale(words.finish, locale)))
  return rows
}

const mostInOne = 6

/** Rows in pieces that a sheet of paper holds: a picture is never cut through a page of the journey. */
export const inPieces = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const pieces: Row[][] = []
  for (const row of rows) {
    const last = pieces.at(-1)
    const full = last && last.length >= mostInOne && row.branch?.leaves !== false
    if (!last || full) pieces.push([row])
    else last.push(row)
  }
  return pieces
}
