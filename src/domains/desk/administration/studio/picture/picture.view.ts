import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { partPath, servicePath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { studioWays } from '../studio-ways.view.ts'
import { drawPiece } from './draw.view.ts'
import type { DrawnPage } from './journey-of.rules.ts'
import { inPieces, layOut } from './lay-out.rules.ts'
import { words } from './picture.words.ts'

export interface PictureView extends Administered {
  readonly service: string
  readonly title: string
  readonly pages: readonly DrawnPage[]
}

const asked = (page: DrawnPage, view: PictureView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  if (page.end)
    return tag({
      text: say(page.end === 'elsewhere' ? words.elsewhere : words.notEligible),
      classes: 'govuk-tag--grey',
    })
  if (page.questions.length === 0) return html`${say(words.asksNothing)}`
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">${page.questions.map(({ number, label }) => html`<li>${number}. ${label}</li>`)}</ul>`
}

/** A journey as a picture, and the same as a table beside it. */
export const pictureView = (view: PictureView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const to = (page: string) => inLanguage(partPath(view.org, view.service, `/pages/${page}`), locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return administrationPage({
    ...view,
    name: 'administration-picture',
    title: say(words.title),
    wide: true,
    above: { text: view.title, href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${studioWays({ ...view, locale }, 'picture')}
<p class="govuk-body">${say(words.intro)}</p>
<div class="moothall-picture"><div class="moothall-picture__drawing" role="group" aria-label="${say(words.picture)}. ${say(words.pictureHint)}">${inPieces(layOut(view.pages, view.title, locale)).map((rows) => drawPiece(rows, to))}</div>
<div>${table({
      caption: say(words.picture),
      captionClasses: 'govuk-table__caption--m',
      classes: 'moothall-stack',
      firstCellIsHeader: true,
      head: [words.page, words.shown, words.asks].map((text) => ({ text: say(text) })),
      rows: view.pages.map((page) => [
        {
          text: html`<a class="govuk-link" href="${to(page.id)}">${page.title}</a>${page.section && html`<br><span class="govuk-hint">${say(words.section).replace('{title}', () => page.section ?? '')}</span>`}`,
        },
        { text: page.shown ?? say(words.everybody), ...under(words.shown) },
        { text: asked(page, view), ...under(words.asks) },
      ]),
    })}</div></div>`,
  })
}
