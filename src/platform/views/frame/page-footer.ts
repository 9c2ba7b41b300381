import { inLocale, type Locale } from '#core/text.ts'
import { footer } from '#platform/govuk/footer/footer.ts'
import { type Html, html } from '../html.ts'
import { remembered } from '../remembered.ts'
import { framePaths } from './frame.paths.ts'
import type { Contact, Frame, PageOwner } from './frame.ts'
import { frameWords } from './frame.words.ts'

const ways = (contact: Contact, locale: Locale): Html => html`<dl class="moothall-contact__ways">
<div><dt>${inLocale(frameWords.phone, locale)}</dt>
<dd><a class="govuk-footer__link moothall-contact__phone" href="tel:${contact.phone.replace(/[^+0-9]/g, '')}">${contact.phone}</a><br>${inLocale(contact.hours, locale)}</dd></div>
${
  contact.email &&
  html`<div><dt>${inLocale(frameWords.email, locale)}</dt>
<dd><a class="govuk-footer__link" href="mailto:${contact.email}">${contact.email}</a></dd></div>`
}
${
  contact.address &&
  html`<div><dt>${inLocale(frameWords.visit, locale)}</dt>
<dd>${contact.address.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</dd></div>`
}
</dl>`

const contactBlock = (owner: PageOwner, locale: Locale): Html | undefined =>
  owner.contact &&
  html`<section class="moothall-contact" aria-labelledby="contact-heading">
<h2 class="govuk-heading-m" id="contact-heading">${inLocale(frameWords.contact, locale)}</h2>
<p class="govuk-body">${inLocale(owner.name, locale)}</p>
${ways(owner.contact, locale)}
</section>`

/** Staff are not told to telephone their own council. */
const staffBlock = (owner: PageOwner, locale: Locale): Html | undefined =>
  owner.contact?.staffHelp
    ? html`<section class="moothall-contact" aria-labelledby="contact-heading" data-part="staff-help">
<h2 class="govuk-heading-m" id="contact-heading">${inLocale(frameWords.staffHelp, locale)}</h2>
<p class="govuk-body">${owner.contact.staffHelp.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p>
</section>`
    : contactBlock(owner, locale)

const made = (owner: PageOwner | undefined, locale: Locale, staff = false): Html => {
  const paths = framePaths(owner?.slug, locale)
  const link = (of: 'accessibility' | 'privacy' | 'cookies') => ({
    text: inLocale(frameWords[of], locale),
    href: paths[of],
  })
  return html`<footer class="govuk-template__footer">
${footer({
  locale,
  classes: 'moothall-footer',
  start: owner && (staff ? staffBlock : contactBlock)(owner, locale),
  meta: owner && { items: [link('accessibility'), link('privacy'), link('cookies')] },
  contentLicence: null,
  copyright: null,
})}
</footer>`
}

const forEverybody = {
  en: remembered((owner: PageOwner) => made(owner, 'en')),
  cy: remembered((owner: PageOwner) => made(owner, 'cy')),
}
const forStaff = {
  en: remembered((owner: PageOwner) => made(owner, 'en', true)),
  cy: remembered((owner: PageOwner) => made(owner, 'cy', true)),
}

/** How to reach the organisation, or for those who work there whom they ask, and what it must say of itself: on every page. */
export const pageFooter = ({ owner, locale, session }: Frame): Html =>
  owner ? (session?.staff ? forStaff : forEverybody)[locale](owner) : made(undefined, locale)
