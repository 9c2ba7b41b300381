import { lowerFirst, type Phrase, upperFirst, withoutEnd } from './phrase.ts'

const sentence =
  /^(tell|describe|give|explain|enter|select|choose|upload|provide|add|confirm|say|write|list (?!of)|pick|type (?!of)|attach|show)\b/i
const whWord = /^(what|which|how|where|when|who|whose|why)\b/i
const pronoun = '(you|we|they|it|this|that|these|there|he|she|I)'
const auxiliary = '(are|is|was|were|have|has|can|could|will|would|should|may|might|must)'
const whatIs = /^what(?:['’]s| is| are| was| were) ((?:your|the|this|their|its|his|her|our|my|a|an)\b.+)$/i
const whInverted = new RegExp(`^(.+?) ${auxiliary} ${pronoun}\\b(.*)$`, 'i')
const yesNoInverted = new RegExp(`^${auxiliary} ${pronoun}\\b(.*)$`, 'i')
const howIs = /^(how \w+) (is|are|was|were) ((?:your|the|this|their|its|his|her|our|my|a|an)\b.+)$/i
const leftInverted = /^(where|when|how|who|why) (are|is|was|were|have|has|can|could|will|would|should)\b/i

// A statement to agree with, as labels of yes-or-no questions sometimes are.
const said = /^(you|we|they|it|this|there|I) (?!of\b)/i
const modalInverted =
  /\b(can|could|will|would|should|may|might|must) (the|your|their|his|her|its|our|my|a|an|any|some|someone)\b/i

const quoted = (label: string): Phrase => ({
  object: `an answer to ‘${label.trim()}’`,
  subject: `Your answer to ‘${label.trim()}’`,
})
const named = (object: string): Phrase => ({ object, subject: upperFirst(object) })

const asked = (words: string): string | undefined => {
  const inverted = whInverted.exec(words)
  if (inverted) return `${inverted[1]} ${inverted[3]} ${inverted[2]}${inverted[4]}`
  if (/\b(did|does)\b/i.test(words) || leftInverted.test(words) || modalInverted.test(words)) return undefined
  return words.replace(/ do /i, ' ')
}

const whether = (words: string): string | undefined => {
  const inverted = yesNoInverted.exec(words)
  if (inverted) return `${inverted[2]} ${inverted[1]?.toLowerCase()}${inverted[3]}`
  return /^do (?!not\b)(.+)$/i.exec(words)?.[1]
}

/**
 * An English label as part of an error message: 'What is your date of birth?' → 'your date of birth', 'How many bins do
 * you need?' → 'how many bins you need'. Where the order of words cannot be turned safely the label is quoted.
 */
export const englishPhrase = (label: string): Phrase => {
  const words = withoutEnd(label)
  if (sentence.test(words)) return { ...quoted(label), ask: words }
  const whatItIs = whatIs.exec(words)?.[1]
  if (whatItIs) return named(whatItIs)
  const how = howIs.exec(words)
  if (how) {
    const [, much = '', verb = '', noun = ''] = how
    return {
      object: `${lowerFirst(much)} ${noun} ${verb}`,
      subject: upperFirst(/much/i.test(much) ? noun : `${much} ${noun} ${verb}`),
    }
  }
  if (whWord.test(words)) {
    const statement = asked(lowerFirst(words))
    return statement === undefined ? quoted(label) : named(statement)
  }
  if (/^if\b/i.test(words)) return quoted(label)
  if (!label.trim().endsWith('?'))
    return { ...named(lowerFirst(words)), ...(said.test(words) && { whether: lowerFirst(words) }) }
  const condition = whether(words)
  return condition === undefined ? quoted(label) : { ...quoted(label), whether: condition }
}
