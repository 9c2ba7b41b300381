import { inLocale, type Locale, type Text } from '#core/text.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Editor } from '../../../../designs/studio/editors/meet-editors.ts'
import { words } from './studio.words.ts'

/** Who else works on a service now, and which part of it they have open; nothing where nobody does. */
export const editorsView = (
  editors: readonly (Pick<Editor, 'name'> & { readonly partName: Text | undefined })[],
  locale: Locale,
): Html | false => {
  const say = (text: Text) => inLocale(text, locale)
  return (
    editors.length > 0 &&
    insetText({
      attributes: { 'data-part': 'editors' },
      text: html`${editors.map(({ name, partName }, i) => {
        const open = partName && html`, ${say(words.isAt)} “${say(partName)}”`
        return html`${i > 0 && html`<br>`}<strong>${name}</strong> ${say(words.isHere)}${open}.`
      })}`,
    })
  )
}
