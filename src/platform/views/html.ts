const safe = Symbol('safe')

/** Markup that is safe to send. Only `html` and `trusted` make it, so a raw string can never pass for it. */
export interface Html {
  readonly [safe]: string
  toString(): string
}

/** What may stand in an `html` template: markup, text (escaped), numbers, lists of these; false, null and undefined are nothing. */
export type Piece = Html | string | number | bigint | false | null | undefined | readonly Piece[]

const make = (text: string): Html => ({ [safe]: text, toString: () => text })
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text with the five characters of HTML escaped; right for element content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c] ?? c) : text

const render = (piece: Piece): string => {
  if (typeof piece === 'string') return escapeHtml(piece)
  if (piece === false || piece === null || piece === undefined) return ''
  if (Array.isArray(piece)) return piece.map(render).join('')
  if (typeof piece === 'object') return (piece as Html)[safe]
  return String(piece)
}

/** A template whose values are escaped unless they are markup already. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => {
  let out = parts[0] ?? ''
  for (let i = 0; i < pieces.length; i++) out += render(pieces[i]) + (parts[i + 1] ?? '')
  return make(out)
}

/** The only door for markup that did not come from `html`: files of our own and the output of tested converters. */
export const trusted = (markup: string): Html => make(markup)

export const isHtml = (value: unknown): value is Html => typeof value === 'object' && value !== null && safe in value
