/**
 * Every code that the report of an import can carry, with what it means. The list is closed: a program may rely on it.
 * `changed`: nothing that the source enforces is given up. `lost`: something is, and a person must look.
 */
export const changedCodes = {
  'filled-from-settings':
    'What the source format has no place for (stages, outcomes, messages, retention, respondent, language) was filled from the settings of the importing organisation.',
  'category-filled':
    'The source does not say what an answer tells of a person; the category was chosen by type and name.',
  renamed: 'The name is no valid id here, or is taken; the answer is stored under another id.',
  'title-made': 'The source has no title; one was made from its first question or its address.',
  'dead-reference':
    'Dead matter of the source: a link to nowhere, a condition or list that nothing uses, a page that nothing leads to. It is left out.',
  'words-added': 'The page has nothing that can be shown or asked here; it says its title, so that it is not empty.',
  'nothing-asked': 'The form asks nothing, so there is nothing to send: its last page ends the journey.',
  'platform-page': 'A page without content of its own, such as the summary, which Moothall shows itself.',
  'platform-setting': 'A setting of the engine that ran the form; Moothall has its own.',
  'secret-dropped': 'A key, token or credential. Secrets are never copied.',
  'after-submission': 'Content shown after submission; it stands with the first stage of the case.',
  'output-replaced':
    'Where answers were sent; in Moothall the application opens a case, and messages tell the applicant.',
  'html-simplified': 'Markup that the small Markdown of designs does not have; the words are kept.',
  'template-removed': 'Template code inside a text was removed; it would have been shown as it stands.',
  'hint-moved': 'A hint with paragraphs, a list or a link stands as content before its question.',
  'error-wording': 'Own wording of errors other than the missing answer; the Design System’s wording is used.',
  'number-decimals': 'The source takes any number of decimals; at most two are taken.',
  'repeat-bounded': 'The source lets an item repeat without end; it repeats at most 100 times.',
  'date-time-split': 'A date with a time is asked as two questions.',
  'revealed-on-own-page': 'A question that a choice revealed is asked on a page of its own, shown for that choice.',
  'redirect-page': 'A link to another site is a last page that links there.',
  'list-added': 'A list that the source takes for granted, or keeps with the question, was written out.',
  'payment-to-fee': 'A payment component became the fee of the design.',
  'blank-differs':
    'The engines tell a blank answer from an empty value and the design does not: the condition may come out otherwise when the optional question is left blank.',
  'never-holds':
    'In the source’s own engine this condition can never hold (a strict comparison with another type, an operator that the type lacks, a name that is read as a subtraction); nor does it here.',
  'controller-ignored': 'The page named a program of its own besides its questions; the questions are kept.',
  'duplicate-item': 'Two items of the list have one value, or an item has none; it got a value of its own.',
  'stricter-format': 'The type checks more than the source did.',
} as const
export type ChangedCode = keyof typeof changedCodes

export const lostCodes = {
  'unknown-component': 'A type of component that the importer does not know.',
  'looser-control': 'The design has no control as strict as the source’s.',
  'condition-not-evaluated': 'The condition cannot be said in the design; what depends on it is left out.',
  'limit-not-enforced': 'A limit of the source cannot be enforced.',
  'missing-list': 'The question names a list that the source does not have, so nothing could be chosen.',
  'list-item-condition': 'An item of a list that was only offered under a condition is always offered.',
  'hidden-field': 'A value that a program sets and nobody is asked.',
  'page-event': 'A call to another system when the page is shown.',
  'loop-back': 'A link back to an earlier page; a journey here only goes forward.',
  'custom-page': 'A page that only a program of the source’s own could show.',
  'reached-by-code': 'A page that no link leads to and only a program of the source’s own could open.',
  'too-tangled': 'The ways to this page cannot be said within the bounds of one expression.',
  'not-understood': 'Not of a shape that the importer knows.',
} as const
export type LostCode = keyof typeof lostCodes

/** What is wrong in the source itself and a person should look at. */
export const problemCodes = {
  'dead-reference': 'The source refers to something that is not there, or keeps something that nothing uses.',
  'duplicate-name': 'Several questions share one name.',
  'no-start-page': 'The source names no start page that exists; the first page is taken.',
  'never-holds': 'A condition of the source can never hold.',
  'loop-back': 'The source leads back to an earlier page.',
  'lost-branch': 'What a lost condition led to is left out.',
} as const
export type ProblemCode = keyof typeof problemCodes
