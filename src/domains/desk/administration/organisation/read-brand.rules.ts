import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { problem, type Sent, typed } from '../form.rules.ts'
import { words } from './organisation.words.ts'

/** Colours as the form has them, `#rrggbb`. */
export interface ReadColours {
  readonly colour: string
  readonly onColour?: string
  readonly accent?: string
}

const full = (text: string): string => {
  const hex = text.toLowerCase().replace(/^#?/, '#')
  return /^#[0-9a-f]{3}$/.test(hex) ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
}
const isColour = (hex: string): boolean => /^#[0-9a-f]{6}$/.test(hex)

/**
 * Reads the colours; `contrast` gives the ratio of two (WCAG 2.2). Text on the brand's colour needs 4.5 (1.4.3): with less
 * it is a problem that says how much there is.
 */
export const readColours = (
  form: Sent,
  contrast: (one: string, other: string) => number,
): { readonly colours: ReadColours; readonly problems: readonly FieldProblem[] } => {
  const given = (name: string): string | undefined => {
    const text = typed(form, name)
    return text === '' ? undefined : full(text)
  }
  const [colour = '', onColour, accent] = [given('colour'), given('onColour'), given('accent')]
  const wrong = (name: string, value: string | undefined, say: Text) =>
    value === undefined || isColour(value) ? [] : [problem(name, 'colour', say)]
  const problems = [
    ...wrong('colour', colour, words.colourWrong),
    ...wrong('onColour', onColour, words.onColourWrong),
    ...wrong('accent', accent, words.accentWrong),
  ]
  const ratio = problems.length === 0 && onColour !== undefined ? contrast(colour, onColour) : 21
  const say = (text: string): string => text.replace('{ratio}', (Math.floor(ratio * 10) / 10).toString())
  return {
    colours: { colour, ...(onColour && { onColour }), ...(accent && { accent }) },
    problems: [
      ...problems,
      ...(ratio < 4.5
        ? [problem('onColour', 'contrast', { en: say(words.contrast.en), cy: say(words.contrast.cy) })]
        : []),
    ],
  }
}
