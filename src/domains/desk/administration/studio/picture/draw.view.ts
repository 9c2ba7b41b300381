import { type Html, html } from '#platform/views/html.ts'
import { measures as m, type Row } from './lay-out.rules.ts'

/** Where a row's box begins and ends, within the row. */
const boxOf = (row: Row) => {
  const top = row.over.length > 0 ? row.over.length * m.smallLine + 8 : 0
  return { top, bottom: row.height - m.gap, left: row.branch ? m.branchBox : m.box }
}

const textLines = (lines: readonly string[], at: { x: number; y: number; step: number; name: string }): Html =>
  html`${lines.map((line, i) => html`<text class="${at.name}" x="${at.x}" y="${at.y + i * at.step}">${line}</text>`)}`

/** The line down the picture, and the branch of this row beside it. */
const linesOf = (row: Row): Html => {
  const { top, bottom } = boxOf(row)
  const middle = (top + bottom) / 2
  const from = row.kind === 'start' ? 12 : 0
  const to = row.kind === 'finish' ? 12 : row.height
  const { branch } = row
  const bend = (y: number) => `C ${m.line} ${y + 12}, ${m.branch} ${y + 4}, ${m.branch} ${y + 18}`
  const back = (y: number) => `C ${m.branch} ${y + 14}, ${m.line} ${y + 6}, ${m.line} ${y + 18}`
  return html`<path class="moothall-picture__line" d="M ${m.line} ${from} V ${to}"/>${
    branch &&
    html`<path class="moothall-picture__line moothall-picture__line--branch" d="${
      branch.leaves ? `M ${m.line} 0 ${bend(0)} V ${middle}` : `M ${m.branch} 0 V ${middle}`
    }${branch.stops ? '' : branch.comesBack ? ` V ${row.height - 18} ${back(row.height - 18)}` : ` V ${row.height}`}"/>`
  }`
}

const node = (row: Row): Html => {
  const { top, bottom } = boxOf(row)
  const y = row.kind === 'page' ? (top + bottom) / 2 : 12
  if (row.kind === 'section') return html``
  if (row.branch?.stops || row.page?.end)
    return html`<rect class="moothall-picture__stop" x="${(row.branch ? m.branch : m.line) - 7}" y="${y - 7}" width="14" height="14"/>`
  const name = row.kind === 'page' ? 'moothall-picture__node' : 'moothall-picture__node moothall-picture__node--end'
  return html`<circle class="${name}" cx="${row.branch ? m.branch : m.line}" cy="${y}" r="7"/>`
}

const pageBox = (row: Row, href: string): Html => {
  const { top, bottom, left } = boxOf(row)
  const x = left + m.pad
  const titleY = top + m.pad + 13
  const underY = top + m.pad + row.title.length * m.titleLine + 11
  const kind = row.page?.end ? ' moothall-picture__box--end' : row.branch ? ' moothall-picture__box--branch' : ''
  return html`${textLines(row.over, { x: left, y: 14, step: m.smallLine, name: 'moothall-picture__condition' })}
<a href="${href}"><rect class="moothall-picture__box${kind}" x="${left}" y="${top}" width="${m.right - left}" height="${bottom - top}" rx="4"/>
${textLines(row.title, { x, y: titleY, step: m.titleLine, name: 'moothall-picture__title' })}
${textLines(row.under, { x, y: underY, step: m.smallLine, name: 'moothall-picture__under' })}</a>`
}

const rowView = (row: Row, y: number, href: (page: string) => string): Html =>
  html`<g transform="translate(0 ${y})">${linesOf(row)}${node(row)}${
    row.page
      ? pageBox(row, href(row.page.id))
      : textLines(row.title, {
          x: m.box,
          y: row.kind === 'section' ? 22 : 17,
          step: m.titleLine,
          name: row.kind === 'section' ? 'moothall-picture__section' : 'moothall-picture__title',
        })
  }</g>`

/** One piece of a picture, as markup: no script, no style of its own. `href`: where a page of it leads. */
export const drawPiece = (rows: readonly Row[], href: (page: string) => string): Html => {
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, { height }) => sum + height, 0))
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return html`<svg class="moothall-picture__piece" viewBox="0 0 ${m.width} ${height}" focusable="false">${rows.map((row, i) => rowView(row, tops[i] ?? 0, href))}</svg>`
}
