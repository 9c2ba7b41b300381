import type { ChangedCode } from '../codes.ts'
import type { SourceComponent } from '../source/form.ts'
import { raw, words } from '../source/raw.ts'
import type { Block, Converted } from '../words/blocks.ts'
import { fromHtml } from '../words/html.ts'
import { plainWords, toPlain } from '../words/plain.ts'

export type Note = readonly [ChangedCode, string]

/** What conversion did to a text, as notes for the report. */
export const notesOn = (converted: Converted, what: string): readonly Note[] => [
  ...(converted.templates ? [['template-removed', `Template code was removed from its ${what}.`] as const] : []),
  ...(converted.simplified ? [['html-simplified', `Markup of its ${what} was made plain.`] as const] : []),
]

/** The words of a question: its label, and its hint in one line or, where it is more than that, as content before the question. */
export interface QuestionWords {
  readonly label: string
  readonly hint: string | undefined
  readonly before: readonly Block[]
  readonly missing: string | undefined
  readonly notes: readonly Note[]
}

/** Reads the words of a component; `otherwise` are those of its page, for a component without a title. */
export const wordsOf = (component: SourceComponent, otherwise: string): QuestionWords => {
  const { raw: source, options } = component
  const title = toPlain(words(source.title))
  const made = title.text === ''
  const label = title.text || otherwise || component.name || 'Question'
  const hint = fromHtml(words(source.hint) ?? '')
  const only = hint.blocks.length === 1 ? hint.blocks[0] : undefined
  const isLine = hint.blocks.length === 0 || (only?.type === 'paragraph' && !/\n|\]\(/.test(only.text))
  const messages = raw(options.customValidationMessages)
  const own = toPlain(
    words(messages['any.required']) ?? words(messages['string.empty']) ?? words(options.customValidationMessage),
  ).text
  const other = Object.keys(messages).filter(
    (code) => !['any.required', 'string.empty', 'string.pattern.base', 'string.regex.base', 'any.only'].includes(code),
  )
  return {
    label,
    hint: isLine ? plainWords(hint) || undefined : undefined,
    before: isLine ? [] : hint.blocks,
    missing: own || undefined,
    notes: [
      ...(made ? [['title-made', `It has no title; “${label}” was taken.`] as const] : []),
      ...notesOn(title.converted, 'title'),
      ...notesOn(hint, 'hint'),
      ...(isLine ? [] : [['hint-moved', 'Its hint stands as content before it.'] as const]),
      ...(other.length > 0 ? [['error-wording', `Own wording for ${other.join(', ')} was left out.`] as const] : []),
    ],
  }
}
