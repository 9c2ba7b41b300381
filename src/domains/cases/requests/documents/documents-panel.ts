import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type Html, html } from '#platform/views/html.ts'
import { caseDocumentsPath, caseFilePath } from '../../case.paths.ts'
import { readMessages } from '../../content/read-messages.ts'
import { documentsIn } from './document.rules.ts'
import { documentsView } from './documents.view.ts'
import { words } from './documents.words.ts'

interface PanelOf {
  readonly id: string
  readonly reference: string
  readonly org: string
  readonly locale: Locale
}

/** What stands of documents beside a case at the desk: those asked for, and the way to ask for more. */
export const readDocumentsPanel = async (work: Work, { id, reference, org, locale }: PanelOf): Promise<Html> => {
  const documents = documentsIn(await readMessages(work, id))
  const href = (file: string) => inLanguage(caseFilePath(org, reference, file), locale)
  return html`<section class="moothall-act" aria-labelledby="documents"><h2 class="govuk-heading-m" id="documents">${inLocale(words.asked, locale)}</h2>
${documents.length > 0 ? documentsView(documents, { locale, sent: words.sentOn, href }) : html`<p class="govuk-body">${inLocale(words.none, locale)}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(caseDocumentsPath(org, reference), locale)}">${inLocale(words.link, locale)}</a></p></section>`
}
