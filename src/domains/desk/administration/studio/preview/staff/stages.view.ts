import { periodWords } from '#core/days/period-words.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { isFinal, type Stage } from '../../../../../cases/case.rules.ts'
import { roleWords } from '../../../staff/staff.words.ts'
import { words } from './staff.words.ts'

const moverWords = (stage: Stage, locale: Locale): string => {
  const say = (text: Text) => inLocale(text, locale)
  if (isFinal(stage)) return say(words.nobody)
  if (stage.by) return stage.by.map((role) => say(roleWords[role]?.name ?? { en: role })).join(', ')
  return stage.team ? say(words.anyOfTeam).replace('{team}', stage.team) : say(words.anybody)
}

const nextWords = (design: Design, stage: Stage, locale: Locale): string => {
  const titleOf = (id: string) => inLocale(textOf(design.stages.find((one) => one.id === id)?.title), locale)
  if (!isFinal(stage)) return (stage.next ?? []).map((id) => `“${titleOf(id)}”`).join(', ')
  const outcome = inLocale(textOf(design.outcomes?.find(({ id }) => id === stage.outcome)?.title), locale)
  return inLocale(words.ends, locale).replace('{outcome}', outcome)
}

/** How a request flows: where each stage goes on to, who may move it there, and by when. */
export const stagesTable = (design: Design, begins: string, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return table({
    caption: say(words.stages),
    captionClasses: 'govuk-table__caption--m',
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [words.stage, words.goesTo, words.movedBy, words.target].map((text) => ({ text: say(text) })),
    rows: design.stages.map((stage) => {
      const notes = [stage.id === begins && say(words.begins), stage.waits && say(words.waits)].filter(Boolean)
      return [
        {
          text: html`${say(textOf(stage.title))}${notes.length > 0 && html`<br><span class="govuk-hint">${notes.join(', ')}</span>`}`,
        },
        { text: nextWords(design, stage, locale) || '–', ...under(words.goesTo) },
        { text: moverWords(stage, locale), ...under(words.movedBy) },
        { text: stage.target ? periodWords(stage.target, locale) : '–', ...under(words.target) },
      ]
    }),
  })
}
