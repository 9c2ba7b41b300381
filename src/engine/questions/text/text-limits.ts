import type { Question } from '../../design/question.ts'
import { must, type Wrong } from '../wording.ts'
import { textOf } from '../words-of.ts'
import { patternOf } from './pattern.ts'

const characters = (n: number): { en: string; cy: string } => ({ en: `${n} characters`, cy: `${n} nod` })

const lengthProblem = (q: Question, length: number, most: number): Wrong | undefined => {
  const least = q.minLength ?? 0
  if (length >= least && length <= most) return undefined
  if (least > 0 && q.maxLength !== undefined)
    return {
      code: length < least ? 'too-short' : 'too-long',
      message: must(q, {
        en: `must be between ${least} and ${most} characters`,
        cy: `fod rhwng ${least} a ${most} nod`,
      }),
    }
  const { en, cy } = characters(length < least ? least : most)
  return length < least
    ? { code: 'too-short', message: must(q, { en: `must be ${en} or more`, cy: `fod yn ${cy} neu fwy` }) }
    : { code: 'too-long', message: must(q, { en: `must be ${en} or less`, cy: `fod yn ${cy} neu lai` }) }
}

/** How many words a text has, as the Design System's character count counts them: runs of anything but blanks. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * What is wrong with the length, the number of words or the pattern of a text. `most` (characters, counted as code
 * points) holds where the question names no `maxLength`. A pattern that is no regular expression refuses nothing here:
 * it is refused when the design is saved.
 */
export const textLimits = (q: Question, text: string, most: number): readonly Wrong[] => {
  const wrong: Wrong[] = []
  const tooLong = lengthProblem(q, [...text].length, q.maxLength ?? most)
  if (tooLong) wrong.push(tooLong)
  if (q.maxWords !== undefined && countWords(text) > q.maxWords)
    wrong.push({
      code: 'too-many-words',
      message: must(q, { en: `must be ${q.maxWords} words or fewer`, cy: `fod yn ${q.maxWords} gair neu lai` }),
    })
  if (wrong.length === 0 && q.pattern && patternOf(q.pattern.regex)?.test(text) === false)
    wrong.push({ code: 'pattern', message: textOf(q.pattern.message) })
  return wrong
}
