/** A finding of axe that we accept, for one rule on one kind of element, with the reason. */
export interface AcceptedFinding {
  readonly rule: string
  /** the elements it may be found on */
  readonly selector: string
  readonly because: string
}

/** What govuk-frontend's own scripts do to its components, and axe objects to. Anything else is a defect. */
export const acceptedFindings: readonly AcceptedFinding[] = [
  {
    rule: 'aria-allowed-attr',
    selector: '.govuk-radios__input[aria-expanded]',
    because: 'The script says on the radio itself whether the question it uncovers is shown.',
  },
  {
    rule: 'label-content-name-mismatch',
    selector: '.govuk-accordion__section-button',
    because: 'The script puts heading, summary and the word to click in one label, with pauses between.',
  },
  {
    rule: 'label-content-name-mismatch',
    selector: '.govuk-file-upload-button',
    because: 'The script names the button by the label, its state and its instruction, with pauses between.',
  },
]
