import { asOneText, type Converted } from './blocks.ts'
import { fromHtml } from './html.ts'

/** Words without any markup, in one line: for titles, labels and short hints. */
export const plainWords = (converted: Converted): string =>
  asOneText(converted.blocks)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/^\* /gm, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A text of the source as plain words in one line, with what was done to it. Empty text where nothing readable is left. */
export const toPlain = (text: string | undefined): { readonly text: string; readonly converted: Converted } => {
  const converted = fromHtml(text ?? '')
  return { text: plainWords(converted), converted }
}
