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

const made = (owner: PageOwner | undefined, locale: Locale): Html => {
  const paths = framePaths(owner?.slug, locale)
  const link = (of: 'accessibility' | 'privacy' | 'cookies') => ({
    text: inLocale(frameWords[of], locale),
    href: paths[of],
  })
  return html`<footer class="govuk-template__footer">
${footer({
  locale,
  classes: 'moothall-footer',
  start: owner && contactBlock(owner, locale),
  meta: owner && { items: [link('accessibility'), link('privacy'), link('cookies')] },
  contentLicence: null,
  copyright: null,
})}
</footer>`
}

const own = {
  en: remembered((owner: PageOwner) => made(owner, 'en')),
  cy: remembered((owner: PageOwner) => made(owner, 'cy')),
}

/** How to reach the organisation, and what it must say of itself: on every page. */
export const pageFooter = ({ owner, locale }: Frame): Html => (owner ? own[locale](owner) : made(undefined, locale))
