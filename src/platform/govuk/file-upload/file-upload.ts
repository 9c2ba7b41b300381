import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Field, field } from '../field.ts'
import { said } from '../said.ts'
import { translationAttributes } from '../translations.ts'
import type { Plurals } from '../words.ts'
import { dropZoneWords } from './file-upload.words.ts'

export interface FileUploadOptions extends Field {
  readonly multiple?: boolean | undefined
  /** a place to drop files on, where there is JavaScript */
  readonly javascript?: boolean | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
  readonly chooseFilesButtonText?: string | undefined
  readonly noFileChosenText?: string | undefined
  readonly multipleFilesChosenText?: Plurals | undefined
  readonly dropInstructionText?: string | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
}

const dropZone = (o: FileUploadOptions, control: Html): Html => {
  const words = {
    'choose-files-button': o.chooseFilesButtonText,
    'no-file-chosen': o.noFileChosenText,
    'multiple-files-chosen': o.multipleFilesChosenText,
    'drop-instruction': o.dropInstructionText,
    'entered-drop-zone': o.enteredDropZoneText,
    'left-drop-zone': o.leftDropZoneText,
  }
  return html`<div class="${names('govuk-file-upload-wrapper', o.wrapperClasses)}" data-module="govuk-file-upload"${translationAttributes(words, o.locale, dropZoneWords)}${attributes(o.wrapperAttributes)}>
${control}
</div>`
}

/** A file to send (https://design-system.service.gov.uk/components/file-upload/). */
export const fileUpload = (o: FileUploadOptions): Html =>
  field(o, (id, describedBy) => {
    const control = html`<input${attributes({
      class: names('govuk-file-upload', o.classes, said(o.errorMessage) && 'govuk-file-upload--error'),
      id,
      name: o.name ?? '',
      type: 'file',
      disabled: o.disabled,
      multiple: o.multiple,
      'aria-describedby': describedBy || undefined,
    })}${attributes(o.attributes)}>`
    return html`${o.formGroup?.before}
${o.javascript ? dropZone(o, control) : control}
${o.formGroup?.after}`
  })
