import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { words as contact } from '../../messages/wishes/wishes.words.ts'
import { casePath, requestPath } from '../case.paths.ts'
import { words as talk } from '../conversation/conversation.words.ts'
import { caseFilePdfPath, copyPdfPath, receiptPdfPath, requestFilePdfPath } from './papers.paths.ts'
import { words } from './papers.words.ts'

interface Of {
  readonly org: string
  readonly reference: string
  readonly locale: Locale
}

const link = (href: string, text: Text, locale: Locale): Html =>
  html`<li><a class="govuk-link" href="${inLanguage(href, locale)}">${inLocale(text, locale)}</a></li>`

/** What a person can take with them of their request, write about it, and how they are contacted. */
export const requestPapers = (of: Of & { readonly paid: boolean }): Html => {
  const { org, reference, locale } = of
  return html`<h2 class="govuk-heading-m">${inLocale(words.download, locale)}</h2>
<ul class="govuk-list">${link(copyPdfPath(org, reference), words.downloadCopy, locale)}
${of.paid && link(receiptPdfPath(org, reference), words.downloadReceipt, locale)}
${link(requestFilePdfPath(org, reference), words.downloadFile, locale)}
${link(`${requestPath(org, reference)}.json`, words.asJson, locale)}</ul>
<h2 class="govuk-heading-m">${inLocale(talk.contactUs, locale)}</h2>
<ul class="govuk-list">${link(`${requestPath(org, reference)}/messages`, talk.write, locale)}
${link(`${requestPath(org, reference)}/contact`, contact.change, locale)}</ul>`
}

/** The conversation of a case and what is new in it, and its whole file, for whoever works on it. */
export const casePapers = ({ org, reference, locale, unread }: Of & { readonly unread: number }): Html =>
  html`<section class="moothall-act" aria-labelledby="talk-panel" data-part="messages"><h2 class="govuk-heading-m" id="talk-panel">${inLocale(talk.title, locale)}</h2>
${unread > 0 && html`<p class="govuk-body">${tag({ text: inLocale(talk.newOnes, locale).replace('{count}', String(unread)), classes: 'govuk-tag--yellow' })}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(`${casePath(org, reference)}/messages`, locale)}">${inLocale(talk.open, locale)}</a></p></section>
<section class="moothall-act" aria-labelledby="papers-panel"><h2 class="govuk-heading-m" id="papers-panel">${inLocale(words.file, locale)}</h2>
<ul class="govuk-list">${link(caseFilePdfPath(org, reference), words.downloadFileDesk, locale)}
${link(`${casePath(org, reference)}.json`, words.asJson, locale)}</ul></section>`
