import type { Locale } from '#core/text.ts'
import { type Html, html, isHtml, trusted } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, type Perhaps, present, said, type Worded } from '../said.ts'
import { translationAttributes } from '../translations.ts'
import { accordionWords } from './accordion.words.ts'

export interface AccordionSection {
  readonly heading: Content | Worded
  readonly summary?: Content | Worded | undefined
  /** a string stands as a paragraph; Html as it is */
  readonly content: Content | Worded
  readonly expanded?: boolean | undefined
}

export interface AccordionOptions {
  readonly id: string
  readonly items: readonly Perhaps<AccordionSection>[]
  readonly headingLevel?: number | string | undefined
  readonly rememberExpanded?: boolean | undefined
  readonly hideAllSectionsText?: string | undefined
  readonly hideSectionText?: string | undefined
  readonly hideSectionAriaLabelText?: string | undefined
  readonly showAllSectionsText?: string | undefined
  readonly showSectionText?: string | undefined
  readonly showSectionAriaLabelText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const section = (o: AccordionOptions, item: AccordionSection, place: number): Html => {
  const heading = trusted(`h${Number(o.headingLevel) || 2}`)
  const summary = said(item.summary)?.text
  const content = said(item.content)?.text
  return html`<div class="${names('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}">
<div class="govuk-accordion__section-header">
<${heading} class="govuk-accordion__section-heading">
<span class="govuk-accordion__section-button" id="${o.id}-heading-${place}">
${said(item.heading)?.text}
</span>
</${heading}>
${summary && html`<div class="govuk-accordion__section-summary govuk-body" id="${o.id}-summary-${place}">${summary}</div>`}
</div>
<div id="${o.id}-content-${place}" class="govuk-accordion__section-content">
${isHtml(content) ? content : content && html`<p class="govuk-body">${content}</p>`}
</div>
</div>
`
}

/** Sections that open and close (https://design-system.service.gov.uk/components/accordion/). */
export const accordion = (o: AccordionOptions): Html => {
  const words = {
    'hide-all-sections': o.hideAllSectionsText,
    'hide-section': o.hideSectionText,
    'hide-section-aria-label': o.hideSectionAriaLabelText,
    'show-all-sections': o.showAllSectionsText,
    'show-section': o.showSectionText,
    'show-section-aria-label': o.showSectionAriaLabelText,
  }
  return html`<div class="${names('govuk-accordion', o.classes)}" data-module="govuk-accordion" id="${o.id}"${translationAttributes(words, o.locale, accordionWords)}${attributes(
    {
      'data-remember-expanded': o.rememberExpanded === undefined ? undefined : String(o.rememberExpanded),
    },
  )}${attributes(o.attributes)}>
${present(o.items).map(({ item, place }) => section(o, item, place))}</div>`
}
