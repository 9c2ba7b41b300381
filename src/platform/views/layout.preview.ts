import type { Locale } from '#core/text.ts'
import { html } from './html.ts'
import { inLayout, type LayoutOptions } from './layout.ts'
import type { Preview } from './preview.ts'

const barchester = {
  slug: 'barchester',
  name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
  brand: { colour: '#5b2333', accent: '#d9a441' },
  contact: {
    phone: '01632 960 100',
    hours: { en: 'Monday to Friday, 9am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 9am i 5pm' },
    email: 'hello@barchester.example',
    address: ['The Guildhall', 'Market Place', 'Barchester'],
  },
}

const longest = {
  ...barchester,
  brand: { colour: '#ffd23f', accent: '#1f4b5f' },
  name: {
    en: 'Hogglestock and Plumstead Episcopi Joint Housing and Regeneration Partnership',
    cy: 'Partneriaeth Tai ac Adfywio ar y Cyd Hogglestock a Plumstead Episcopi',
  },
}

const signedIn = {
  signedInAs: 'Eleanor Harding',
  csrf: html`<input type="hidden" name="_csrf" value="shown in the gallery">`,
}

const page = (locale: Locale, more: Partial<LayoutOptions>) => {
  const title = locale === 'cy' ? 'Eich biniau' : 'Your bins'
  return inLayout({
    title,
    locale,
    path: '/barchester/services',
    organisation: barchester,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${locale === 'cy' ? 'Mae’r dudalen yn sefyll yma.' : 'The page stands here.'}</p>`,
    ...more,
  })
}

/** The frame of every page, by who looks at it and whose page it is. */
export const layoutPreview: Preview = {
  name: 'layout',
  kind: 'page',
  states: [
    { name: 'nobody signed in', html: (locale) => page(locale, { back: { href: '#back' } }) },
    { name: 'a resident', html: (locale) => page(locale, { path: '/home', session: signedIn }) },
    {
      name: 'staff, wide',
      html: (locale) => page(locale, { path: '/desk', wide: true, session: { ...signedIn, staff: true } }),
    },
    {
      name: 'with errors, a phase and a way out',
      html: (locale) =>
        page(locale, {
          hasErrors: true,
          exit: true,
          phase: {
            tag: locale === 'cy' ? 'Enghraifft' : 'Demo',
            text: locale === 'cy' ? 'Lle dychmygol yw Barsetshire.' : 'Barsetshire is a made-up place.',
          },
        }),
    },
    {
      name: 'before the session runs out',
      html: (locale) => page(locale, { session: { ...signedIn, timeout: { seconds: 3600, shown: 'warning' } } }),
    },
    {
      name: 'after the session has run out',
      html: (locale) => page(locale, { session: { ...signedIn, timeout: { seconds: 3600, shown: 'over' } } }),
    },
    { name: 'the longest name, on a light brand', html: (locale) => page(locale, { organisation: longest }) },
    { name: 'no organisation', html: (locale) => page(locale, { organisation: undefined, path: '/' }) },
  ],
}
