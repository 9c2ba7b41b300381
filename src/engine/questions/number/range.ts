import type { Question } from '../../design/question.ts'
import { andNumber } from '../welsh.ts'
import { must, type Wrong } from '../wording.ts'

/**
 * What is wrong with a number against the question's `min` and `max` (pence for money), in the Design System's words;
 * `shown` writes a limit ('£12'), `most` is the word of a highest amount ('fewer' of things, 'less' of money).
 */
export const rangeProblem = (
  q: Question,
  value: number,
  shown: (n: number) => string,
  most: 'fewer' | 'less',
): Wrong | undefined => {
  const { min, max } = q
  const low = min !== undefined && value < min
  const high = max !== undefined && value > max
  if (!low && !high) return undefined
  const code = low ? 'too-low' : 'too-high'
  if (min !== undefined && max !== undefined) {
    const [least, greatest] = [shown(min), shown(max)]
    return {
      code,
      message: must(q, {
        en: `must be between ${least} and ${greatest}`,
        cy: `fod rhwng ${least} ${andNumber(max)} ${greatest}`,
      }),
    }
  }
  return low
    ? { code, message: must(q, { en: `must be ${shown(min ?? 0)} or more`, cy: `fod yn ${shown(min ?? 0)} neu fwy` }) }
    : {
        code,
        message: must(q, { en: `must be ${shown(max ?? 0)} or ${most}`, cy: `fod yn ${shown(max ?? 0)} neu lai` }),
      }
}
