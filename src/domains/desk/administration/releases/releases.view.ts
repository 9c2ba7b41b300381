import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Adopter, Release } from '../../../designs/releasing/find-releases.ts'
import { severityWords, words } from './release.words.ts'

/** Why adopters need a version, and by when. */
export const severityTag = ({ severity, neededBy }: Pick<Release, 'severity' | 'neededBy'>, locale: Locale): Html => {
  const { tag: text, colour } = severityWords[severity]
  return html`${tag({ text: inLocale(text, locale), classes: `govuk-tag--${colour}` })}${neededBy && html`<br>${inLocale(words.neededBy, locale)} ${longDate(neededBy, locale)}`}`
}

const credited = ({ credits }: Pick<Release, 'credits'>, locale: Locale): Html | false =>
  credits.length > 0 &&
  html`<div class="govuk-hint govuk-!-margin-bottom-0">${inLocale(words.credits, locale)} ${credits.map((name) => inLocale(name, locale)).join(', ')}</div>`

/** The versions of a design that went live, each with its reason. `adopted`: the content that this organisation has. */
export const versionsTable = (releases: readonly Release[], adopted: string | undefined, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (releases.length === 0) return html`<p class="govuk-body">${say(words.noVersions)}</p>`
  const label = (text: Text) => ({ 'data-label': say(text) })
  return table({
    classes: 'moothall-stack',
    caption: say(words.versions),
    captionClasses: 'govuk-visually-hidden',
    head: [say(words.when), say(words.what), say(words.severity)],
    rows: releases.map((release) => [
      {
        text: html`${longDate(dayOf(release.releasedAt), locale)}${release.contentHash === adopted && html` ${tag({ text: say(words.yours), classes: 'govuk-tag--green' })}`}`,
        attributes: label(words.when),
      },
      { text: html`${say(textOf(release.reason))}${credited(release, locale)}`, attributes: label(words.what) },
      { text: severityTag(release, locale), attributes: label(words.severity) },
    ]),
  })
}

const versionOf = (releases: readonly Release[], { contentHash }: Adopter, locale: Locale): string => {
  const say = (text: Text) => inLocale(text, locale)
  const [newest] = releases
  if (newest?.contentHash === contentHash) return say(words.newest)
  const release = releases.find((one) => one.contentHash === contentHash)
  return release ? `${say(words.of)} ${longDate(dayOf(release.releasedAt), locale)}` : say(words.older)
}

const shownBy = ({ name }: Adopter, shown: NonNullable<Adopter['shown']>, locale: Locale): Html =>
  details({
    summary: `${inLocale(words.howDiffers, locale)}: ${inLocale(name, locale)} (${shown.length})`,
    text: html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${shown.map(
      ({ sentence, reason }) =>
        html`<li>${inLocale(sentence, locale)}${reason && html`<div class="govuk-hint govuk-!-margin-bottom-0">${reason}</div>`}</li>`,
    )}</ul>`,
  })

/** Which organisations adopted a design, and which version each has. */
export const adoptersTable = (adopters: readonly Adopter[], releases: readonly Release[], locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (adopters.length === 0) return html`<p class="govuk-body">${say(words.noAdopters)}</p>`
  const label = (text: Text) => ({ 'data-label': say(text) })
  return html`${table({
    classes: 'moothall-stack',
    caption: say(words.adopters),
    captionClasses: 'govuk-visually-hidden',
    head: [say(words.organisation), say(words.version), say(words.changes)],
    rows: adopters.map((adopter) => [
      { text: say(adopter.name), attributes: label(words.organisation) },
      { text: versionOf(releases, adopter, locale), attributes: label(words.version) },
      { text: say(adopter.varied ? words.some : words.none), attributes: label(words.changes) },
    ]),
  })}
${adopters.map((adopter) => adopter.shown && shownBy(adopter, adopter.shown, locale))}`
}
