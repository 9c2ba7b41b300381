/**
 * How a question's label stands inside another sentence.
 * `ask`: the whole sentence where the label is one already ('Describe what happened').
 * `object`: after "Enter" or "Select". `subject`: before "must be"; in Welsh after "Rhaid", with its preposition.
 * `whether`: after "Select yes if", for a question that is answered by yes or no.
 */
export interface Phrase {
  readonly ask?: string
  readonly object: string
  readonly subject: string
  readonly whether?: string
}

/** A label without the mark that ends it: 'What is your name?' → 'What is your name'. */
export const withoutEnd = (label: string): string => label.trim().replace(/[\s?:.!]+$/, '')

/** First letter small, unless the first word is a name or an abbreviation (NHS number, Council Tax, I). */
export const lowerFirst = (text: string): string => {
  const [first = '', second = '', third = ''] = text.split(/\s+/)
  const isName = /\p{Lu}/u.test(first.slice(1)) || first === 'I' || (/^\p{Lu}/u.test(second) && !/^\p{Lu}/u.test(third))
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** First letter large. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
