import type { Form } from './question-kind.ts'

// Half a surrogate pair, controls, direction overrides and byte order marks: never typed on purpose, and a NUL is
// refused by the database.
const neverTyped = /(?![\n\t])\p{Cc}|[\p{Surrogate}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu

// Most of what is typed or stored is clean ASCII already: one look spares five passes, at every evaluation.
const plainLines = /^[!-~](?:[ -~\n]*[!-~])?$/
const plainLine = /^[!-~]+(?: [!-~]+)*$/

/** Text of several lines as it is stored: NFC, lines ended by \n, without control characters, blanks at both ends gone. */
export const cleanLines = (text: string): string =>
  plainLines.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(neverTyped, '').normalize('NFC').trim()

/** Text of one line as it is stored: as `cleanLines`, and every run of blanks, tabs and line ends is one space. */
export const cleanLine = (text: string): string => (plainLine.test(text) ? text : cleanLines(text).replace(/\s+/g, ' '))

/** A code as it is compared: capitals, full-width digits made plain, without blanks and the dashes and dots people put in. */
export const cleanCode = (text: string): string =>
  cleanLine(text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐-―_]/g, '')

/** What came under a name, all of it; an empty list where nothing did. */
export const allOf = (form: Form, name: string): readonly string[] => {
  const value = Object.hasOwn(form, name) ? form[name] : undefined
  if (value === undefined) return []
  return (typeof value === 'string' ? [value] : value).filter((one) => typeof one === 'string')
}

/** What came first under a name, as it was typed; '' where nothing did. */
export const typed = (form: Form, name: string): string => allOf(form, name)[0] ?? ''
