import type { FieldProblem } from '#core/field-problem.ts'
import { words } from '../message.words.ts'
import type { Way } from '../sending/way.rules.ts'

const wrong = { email: words.emailWrong, text: words.textWrong, letter: words.letterWrong } as const

/** An address as somebody typed it, as it is kept: an email, a phone number's digits, an envelope's lines. */
export const readAddress = (by: Way, typed: string): string =>
  by === 'letter'
    ? typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n')
    : by === 'text'
      ? typed.replace(/[\s()-]/g, '')
      : typed.trim()

const isRight = (by: Way, address: string): boolean =>
  by === 'email'
    ? /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(address) && address.length <= 254
    : by === 'text'
      ? /^(?:\+\d{8,15}|0\d{9,10})$/.test(address)
      : address.split('\n').length >= 3 && address.split('\n').length <= 7

/** What is wrong with it, to be said at the box `address`. */
export const addressProblems = (by: Way, address: string): readonly FieldProblem[] =>
  isRight(by, address) ? [] : [{ field: 'address', code: 'wrong', message: wrong[by] }]
