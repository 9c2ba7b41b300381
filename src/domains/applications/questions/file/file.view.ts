import { inLocale } from '#core/text.ts'
import { fileDefaults, type StoredFile } from '#engine/questions/file/file.ts'
import { acceptAttribute } from '#engine/questions/file/file-kinds.ts'
import { sizeWords } from '#engine/questions/file/size-words.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { fileUpload } from '#platform/govuk/file-upload/file-upload.ts'
import { html } from '#platform/views/html.ts'
import { asLabel, errorAt, hintOf } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionContext, QuestionView } from '../question-context.ts'

const keptFiles = ({ files, value }: QuestionContext): readonly StoredFile[] =>
  files ?? (Array.isArray(value) ? (value as readonly StoredFile[]) : [])

/** Files to send. Those that came before are listed, each with a box to take it away (`_removeFile`). */
export const fileView: QuestionView = (question, context) => {
  const { name, locale } = context
  const kept = keptFiles(context)
  const most = question.maxFiles ?? Math.max(question.minFiles ?? 1, fileDefaults.maxFiles)
  return html`${fileUpload({
    name,
    label: asLabel(question, context),
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    multiple: most > 1,
    javascript: true,
    attributes: { accept: acceptAttribute(question) },
    locale,
  })}
${
  kept.length > 0 &&
  checkboxes({
    name: '_removeFile',
    idPrefix: `${name}-kept`,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: inLocale(words.filesSoFar, locale), classes: 'govuk-fieldset__legend--s' } },
    items: kept.map((file) => ({
      value: file.id,
      text: `${inLocale(words.removeFile, locale)} ${file.name} (${sizeWords(file.size)})`,
    })),
    locale,
  })
}`
}
