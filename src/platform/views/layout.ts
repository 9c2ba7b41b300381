import { inLocale, type Locale } from '#core/text.ts'
import { type Attributes, attributes } from '#platform/govuk/attributes.ts'
import { backLink } from '#platform/govuk/back-link/back-link.ts'
import { type Breadcrumb, breadcrumbs } from '#platform/govuk/breadcrumbs/breadcrumbs.ts'
import { exitThisPage } from '#platform/govuk/exit-this-page/exit-this-page.ts'
import { phaseBanner } from '#platform/govuk/phase-banner/phase-banner.ts'
import { skipLink } from '#platform/govuk/skip-link/skip-link.ts'
import { assetPaths } from './assets.ts'
import { coloursOf } from './brand/brand.ts'
import { brandPath } from './brand/brand-css.ts'
import type { FrameSession, PageOwner } from './frame/frame.ts'
import { frameWords } from './frame/frame.words.ts'
import { pageFooter } from './frame/page-footer.ts'
import { pageHeader } from './frame/page-header.ts'
import { timeoutWarning } from './frame/timeout-warning.ts'
import { type Html, html, trusted } from './html.ts'

export interface LayoutOptions {
  /** the page's h1, as a rule; the organisation's name follows it in the browser's title */
  readonly title: string
  readonly locale: Locale
  /** path and query of this page without the `/cy` of Welsh, for the language switch */
  readonly path: string
  /** whose page it is */
  readonly organisation?: PageOwner | undefined
  /** whose pages those are that are no organisation's own (`/home`) */
  readonly host?: PageOwner | undefined
  readonly session?: FrameSession | undefined
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined
  readonly main: Html
  /** on `<main>`: data-page and its kind */
  readonly mainAttributes?: Attributes | undefined
  /** the page is shown again with errors: its title says so first (WCAG 3.3.1) */
  readonly hasErrors?: boolean | undefined
  readonly phase?: { readonly tag: string; readonly text: string | Html } | undefined
  /** the whole width, for tables and workspaces; otherwise a column that reads well */
  readonly wide?: boolean | undefined
  /**
   * Seconds after which the page asks again by itself, while a job works. Where scripts run they ask, and the page is
   * loaded again only when there is something new to read (WCAG 2.2.1, 2.2.2); without them it is loaded each time.
   */
  readonly refresh?: number | undefined
  /** what stands above the page's own words, whichever page it is */
  readonly notice?: Html | undefined
  /** what stands below the page's own words, whichever page it is */
  readonly below?: Html | undefined
  /** a page of a quiet service: 'Exit this page' stays in sight */
  readonly exit?: boolean | undefined
}

/** The one inline script. The edge's content security policy names its hash: not a character may change. */
const bodyClass = trusted(
  `<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>`,
)

const documentTitle = (o: LayoutOptions, owner: PageOwner | undefined): string => {
  const whole = `${o.title} - ${owner ? inLocale(owner.name, o.locale) : 'Moothall'}`
  return o.hasErrors ? `${inLocale(frameWords.error, o.locale)}: ${whole}` : whole
}

const head = (o: LayoutOptions, owner: PageOwner | undefined): Html => html`<head>
<meta charset="utf-8">
<title>${documentTitle(o, owner)}</title>
${
  o.refresh !== undefined &&
  html`<noscript><meta http-equiv="refresh" content="${o.refresh}"></noscript>
`
}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="${coloursOf(owner?.brand).colour}">
<link rel="icon" href="${assetPaths.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPaths.styles}">
<link rel="stylesheet" href="${brandPath(owner?.brand)}">
</head>`

const beforeMain = ({ locale, exit, breadcrumbs: steps, back, notice }: LayoutOptions): Html =>
  html`${exit && exitThisPage({ locale })}
${steps && breadcrumbs({ items: steps, locale, collapseOnMobile: true })}
${back && backLink({ ...back, locale })}${notice}`

const main = (
  o: LayoutOptions,
): Html => html`<main class="govuk-main-wrapper" id="main-content"${attributes(o.mainAttributes)}>
${o.wide ? o.main : html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${o.main}</div></div>`}${o.below}
</main>`

/** A whole page, in its organisation's brand and the page's language. Takes what is said in `main`; the h1 is in there. */
export const inLayout = (o: LayoutOptions): Html => {
  const owner = o.organisation ?? o.host
  const frame = { locale: o.locale, path: o.path, owner, session: o.session }
  return html`<!DOCTYPE html>
<html lang="${o.locale}" class="govuk-template">
${head(o, owner)}
<body class="govuk-template__body${o.wide && ' moothall-wide'}"${o.refresh !== undefined && html` data-ask-again="${o.refresh}"`}>
${bodyClass}
${skipLink({ href: '#main-content', locale: o.locale })}
${pageHeader(frame, o.phase && phaseBanner(o.phase))}
<div class="govuk-width-container">
${beforeMain(o)}
${main(o)}
</div>
${pageFooter(frame)}
${o.session?.timeout && timeoutWarning(o.session.timeout, o.locale)}
<script type="module" src="${assetPaths.start}"></script>
</body>
</html>
`
}
