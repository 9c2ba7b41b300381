import { randomInt } from 'node:crypto'

/**
 * The letters and digits of references: without I, L, O, S, U, 0 and 1, which people confuse or misread. There are 29,
 * a prime, so a weighted sum modulo 29 tells every single wrong character and every swap of two neighbours.
 */
const letters = '23456789ABCDEFGHJKMNPQRTVWXYZ'
const size = 7

const checkLetter = (body: string): string => {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum += (i + 2) * letters.indexOf(body[i] ?? '')
  return letters[sum % letters.length] ?? ''
}

/**
 * A new reference for people, such as `7KXM-42QB`: seven random characters and a check character. Random and not
 * counted: a counter's row would make every submission of an organisation wait for the one before it, and a number that
 * can be counted up tells how many others there are. The unique constraint of its table catches the rare double.
 */
export const newReference = (): string => {
  let body = ''
  for (let i = 0; i < size; i++) body += letters[randomInt(letters.length)]
  return `${body.slice(0, 4)}-${body.slice(4)}${checkLetter(body)}`
}

/** A reference as somebody typed it (any case, spaces, no hyphen) in its written form, or undefined when its check fails. */
export const readReference = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  if (plain.length !== size + 1 || [...plain].some((letter) => !letters.includes(letter))) return undefined
  if (checkLetter(plain.slice(0, size)) !== plain[size]) return undefined
  return `${plain.slice(0, 4)}-${plain.slice(4)}`
}
