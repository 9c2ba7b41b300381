import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import { type Content, said, type Worded } from '../said.ts'
import { type TagOptions, tag } from '../tag/tag.ts'

export interface PhaseBannerOptions extends Worded {
  /** 'Alpha', 'Beta' */
  readonly tag?: Content | TagOptions | undefined
}

/** Says that a service is still being worked on (https://design-system.service.gov.uk/components/phase-banner/). */
export const phaseBanner = (o: PhaseBannerOptions): Html => {
  const phase: TagOptions = said(o.tag) ?? {}
  return html`<div class="${names('govuk-phase-banner govuk-width-container', o.classes)}"${attributes(o.attributes)}>
<p class="govuk-phase-banner__content">
${tag({ text: phase.text, classes: names('govuk-phase-banner__content__tag', phase.classes) })}
<span class="govuk-phase-banner__text">
${o.text}
</span>
</p>
</div>`
}
