import type { Text } from '#core/text.ts'
import { namedWords } from '#engine/variation/sentences/named.words.ts'
import { ruleWords } from './adding.words.ts'

const upper = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([tag, said]) => [tag, said.charAt(0).toUpperCase() + said.slice(1)]))

const words: Readonly<Record<string, Readonly<Record<string, Text>> | undefined>> = {
  questions: namedWords.questionType,
  parameters: namedWords.parameterType,
  rules: ruleWords,
}

/** What each kind of question, figure or decision is called; undefined where there is only one kind. */
export const kindWords = (of: string, as: string): Text | undefined => {
  const said = words[of]?.[as]
  return said && upper(said)
}
