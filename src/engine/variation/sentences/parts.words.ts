import type { Two } from './two.ts'

/** What an item of each list is called, and which of its texts it is known by. */
export const itemWords: Readonly<Record<string, Two & { readonly label?: readonly string[] }>> = {
  modelledOn: { en: 'model', cy: 'patrwm', label: ['title'] },
  need: { en: 'thing to have ready', cy: 'peth i’w gael yn barod', label: ['text'] },
  synonyms: { en: 'word to search for', cy: 'gair chwilio', label: ['text'] },
  phases: { en: 'phase', cy: 'cyfnod', label: ['title'] },
  parameters: { en: 'figure', cy: 'ffigur', label: ['label'] },
  fields: { en: 'column', cy: 'colofn', label: ['label'] },
  replacements: { en: 'replacement of figures', cy: 'amnewid ffigurau', label: ['title'] },
  values: { en: 'value', cy: 'gwerth' },
  lists: { en: 'list', cy: 'rhestr', label: ['title'] },
  options: { en: 'choice', cy: 'dewis', label: ['label'] },
  sections: { en: 'section', cy: 'adran', label: ['title'] },
  pages: { en: 'page', cy: 'tudalen', label: ['title'] },
  content: { en: 'text', cy: 'testun', label: ['title', 'text'] },
  questions: { en: 'question', cy: 'cwestiwn', label: ['label'] },
  checks: { en: 'check', cy: 'gwiriad', label: ['message'] },
  rules: { en: 'decision', cy: 'penderfyniad', label: ['title'] },
  decide: { en: 'row', cy: 'rhes', label: ['because'] },
  stages: { en: 'stage', cy: 'cam', label: ['title'] },
  outcomes: { en: 'outcome', cy: 'canlyniad', label: ['title'] },
  messages: { en: 'message', cy: 'neges', label: ['subject'] },
  sharing: { en: 'sharing', cy: 'rhannu', label: ['because'] },
  counted: { en: 'statistic', cy: 'ystadegyn', label: ['title'] },
  measures: { en: 'measure', cy: 'mesur', label: ['title'] },
  examples: { en: 'example', cy: 'enghraifft', label: ['title'] },
}

/** Decisions whose ids the language reserves have these names where they have no title. */
export const reservedRules: Readonly<Record<string, Two>> = {
  eligible: { en: 'Who is eligible', cy: 'Pwy sy’n gymwys' },
  fee: { en: 'The fee', cy: 'Y ffi' },
}

/** How a value is read. A name of `named.words.ts` is meant by its own key. */
export type Reading =
  | 'words'
  | 'number'
  | 'money'
  | 'amount'
  | 'day'
  | 'limit'
  | 'period'
  | 'size'
  | 'expression'
  | 'figure'
  | 'answer'
  | 'expected'
  | 'repeat'
  | 'name'
  | 'plain'
  | 'whole'
  | 'unsaid'
  | 'section'
  | 'question'
  | 'list'
  | 'stage'
  | 'outcome'
  | 'parameterType'
  | 'contentType'
  | 'questionType'
  | 'end'
  | 'category'
  | 'respondent'
  | 'confidence'
  | 'signIn'
  | 'after'
  | 'basis'
  | 'counts'
  | 'event'
  | 'channel'
  | 'fileKind'
  | 'way'
  | 'rule'
  | 'parameter'
  | 'rest'

/** A leaf: its name with its article, and how its value is read; `yes` and `no` say a truth value in whole. */
export interface LeafWords extends Two {
  readonly as?: Reading
  readonly yes?: Two
  readonly no?: Two
}

/** What is said of a name that a list of names now has, or has no longer. {x} is the name. */
export interface NamesWords {
  readonly as: Reading
  readonly more: Two
  readonly less: Two
}

/** Every leaf of a design, by the list that its element stands in and the keys from there on; `service` is the design itself. */
export const leafWords: Readonly<Record<string, LeafWords>> = {
  'service.id': { en: 'the name in its address', cy: 'yr enw yn ei gyfeiriad', as: 'unsaid' },
  'service.title': { en: 'the title', cy: 'y teitl' },
  'service.kind': { en: 'the kind of service', cy: 'y math o wasanaeth', as: 'name' },
  'service.respondent': { en: 'who it is for', cy: 'y rhai y mae ar eu cyfer', as: 'respondent' },
  'service.lgsl': {
    en: 'the number in the local government list',
    cy: 'y rhif yn y rhestr llywodraeth leol',
    as: 'number',
  },
  'service.confidence': {
    en: 'the confidence in who is asking',
    cy: 'yr hyder ynghylch pwy sy’n gofyn',
    as: 'confidence',
  },
  'service.signIn': { en: 'the strength of the sign-in', cy: 'cryfder y mewngofnodi', as: 'signIn' },
  'service.onBehalf': {
    en: 'when it is asked for somebody else',
    cy: 'yr amod ei fod ar ran rhywun arall',
    as: 'expression',
  },
  'service.quiet': {
    en: 'quiet',
    cy: 'tawel',
    yes: {
      en: 'it is now quiet: no notices, and no line on anybody’s home page',
      cy: 'mae bellach yn dawel: dim hysbysiadau, a dim llinell ar dudalen gartref neb',
    },
    no: { en: 'it is no longer quiet', cy: 'nid yw’n dawel mwyach' },
  },
  'service.restricted': {
    en: 'restricted',
    cy: 'cyfyngedig',
    yes: {
      en: 'its cases are now open to named people only',
      cy: 'dim ond i bobl a enwir y mae ei achosion ar agor bellach',
    },
    no: {
      en: 'its cases are no longer kept to named people',
      cy: 'nid yw ei achosion wedi’u cadw i bobl a enwir mwyach',
    },
  },
  'service.declaration': { en: 'the declaration', cy: 'y datganiad' },
  'service.about': { en: 'the description', cy: 'y disgrifiad', as: 'whole' },
  'service.about.summary': { en: 'the summary', cy: 'y crynodeb' },
  'service.about.time': { en: 'how long it takes', cy: 'yr amser y mae’n ei gymryd' },
  'service.about.cost': { en: 'what it says it costs', cy: 'y gost a nodir' },
  'service.window': { en: 'when it can be answered', cy: 'pryd y gellir ei ateb', as: 'whole' },
  'service.window.opens': { en: 'the day on which it opens', cy: 'y diwrnod y mae’n agor', as: 'day' },
  'service.window.closes': {
    en: 'the last day on which it can be answered',
    cy: 'y diwrnod olaf y gellir ei ateb',
    as: 'day',
  },
  'service.window.paper': {
    en: 'the time after closing in which paper answers are keyed in',
    cy: 'yr amser ar ôl cau i roi atebion papur i mewn',
    as: 'period',
  },
  'service.review': { en: 'how to ask for another look', cy: 'y ffordd o ofyn am ail olwg', as: 'whole' },
  'service.review.text': { en: 'how to ask for another look', cy: 'y ffordd o ofyn am ail olwg' },
  'service.review.within': { en: 'the time to ask for another look', cy: 'yr amser i ofyn am ail olwg', as: 'period' },
  'service.costs': {
    en: 'what a request costs the organisation',
    cy: 'yr hyn y mae cais yn ei gostio i’r sefydliad',
    as: 'whole',
  },
  'service.costs.channels': { en: 'what a request costs by channel', cy: 'cost cais yn ôl sianel', as: 'whole' },
  'service.costs.channels.web': { en: 'the cost of a request on the web', cy: 'cost cais ar y we', as: 'money' },
  'service.costs.channels.phone': { en: 'the cost of a request by phone', cy: 'cost cais dros y ffôn', as: 'money' },
  'service.costs.channels.desk': { en: 'the cost of a request at the desk', cy: 'cost cais wrth y ddesg', as: 'money' },
  'service.costs.channels.paper': { en: 'the cost of a request on paper', cy: 'cost cais ar bapur', as: 'money' },
  'service.costs.staffMinute': {
    en: 'the cost of a minute of staff time',
    cy: 'cost munud o amser staff',
    as: 'money',
  },
  'service.costs.source': { en: 'the source of its costs', cy: 'ffynhonnell ei gostau' },
  'service.retention': { en: 'how long answers are kept', cy: 'yr amser y cedwir atebion', as: 'whole' },
  'service.retention.keep': { en: 'how long answers are kept', cy: 'yr amser y cedwir atebion', as: 'period' },
  'service.retention.after': { en: 'what that time is counted from', cy: 'dechrau’r amser hwnnw', as: 'after' },
  'service.retention.basis': { en: 'the lawful basis', cy: 'y sail gyfreithlon', as: 'basis' },
  'service.retention.because': { en: 'why they are kept so long', cy: 'y rheswm dros eu cadw cyhyd' },
  'phases.title': { en: 'the title', cy: 'y teitl' },
  'phases.begins': { en: 'the day on which it begins', cy: 'y diwrnod y mae’n dechrau', as: 'day' },
  'phases.text': { en: 'the wording', cy: 'y geiriad' },
  'modelledOn.title': { en: 'the title', cy: 'y teitl', as: 'plain' },
  'modelledOn.url': { en: 'the web address', cy: 'y cyfeiriad gwe', as: 'plain' },
  'need.text': { en: 'the wording', cy: 'y geiriad' },
  'synonyms.text': { en: 'the wording', cy: 'y geiriad' },
  'parameters.type': { en: 'the type', cy: 'y math', as: 'parameterType' },
  'parameters.of': { en: 'the type of its items', cy: 'math ei eitemau', as: 'parameterType' },
  'parameters.label': { en: 'the name', cy: 'yr enw' },
  'parameters.optional': {
    en: 'optional',
    cy: 'dewisol',
    yes: { en: 'it may now have no value', cy: 'gall fod heb werth bellach' },
    no: { en: 'it must now have a value', cy: 'rhaid iddo gael gwerth bellach' },
  },
  'parameters.otherwise': { en: 'what it is without a value', cy: 'yr hyn ydyw heb werth', as: 'answer' },
  'fields.type': { en: 'the type', cy: 'y math', as: 'parameterType' },
  'fields.of': { en: 'the type of its items', cy: 'math ei eitemau', as: 'parameterType' },
  'fields.label': { en: 'the name', cy: 'yr enw' },
  'fields.optional': {
    en: 'optional',
    cy: 'dewisol',
    yes: { en: 'it may now be left out', cy: 'gellir ei gadael allan bellach' },
    no: { en: 'it may no longer be left out', cy: 'ni ellir ei gadael allan mwyach' },
  },
  'fields.otherwise': {
    en: 'what it is where it is left out',
    cy: 'yr hyn ydyw pan gaiff ei gadael allan',
    as: 'answer',
  },
  'replacements.title': { en: 'the title', cy: 'y teitl' },
  'replacements.each': {
    en: 'the table whose rows are looked at',
    cy: 'y tabl yr edrychir ar ei resi',
    as: 'parameter',
  },
  'replacements.when': { en: 'the condition', cy: 'yr amod', as: 'expression' },
  'replacements.use': { en: 'the figures that are used', cy: 'y ffigurau a ddefnyddir', as: 'parameter' },
  'replacements.rest': {
    en: 'what happens to the other figures',
    cy: 'yr hyn sy’n digwydd i’r ffigurau eraill',
    as: 'rest',
  },
  'replacements.because': { en: 'the reason', cy: 'y rheswm' },
  'values.value': { en: 'the value', cy: 'y gwerth', as: 'figure' },
  'values.source': { en: 'the source', cy: 'y ffynhonnell', as: 'plain' },
  'lists.title': { en: 'the title', cy: 'y teitl' },
  'options.label': { en: 'the wording', cy: 'y geiriad' },
  'options.hint': { en: 'the hint', cy: 'yr awgrym' },
  'options.exclusive': {
    en: 'exclusive',
    cy: 'ar ei ben ei hun',
    yes: { en: 'it now rules the other choices out', cy: 'mae bellach yn eithrio’r dewisiadau eraill' },
    no: { en: 'it may now be chosen with others', cy: 'gellir ei ddewis gydag eraill bellach' },
  },
  'sections.title': { en: 'the title', cy: 'y teitl' },
  'pages.title': { en: 'the title', cy: 'y teitl' },
  'pages.section': { en: 'the section', cy: 'yr adran', as: 'section' },
  'pages.when': { en: 'the condition', cy: 'yr amod', as: 'expression' },
  'pages.end': { en: 'how the journey ends here', cy: 'diwedd y daith yma', as: 'end' },
  'content.type': { en: 'the kind of text', cy: 'y math o destun', as: 'contentType' },
  'content.title': { en: 'the title', cy: 'y teitl' },
  'content.text': { en: 'the wording', cy: 'y geiriad' },
  'content.after': { en: 'the question above it', cy: 'y cwestiwn uwch ei ben', as: 'question' },
  'questions.type': { en: 'the type of answer', cy: 'y math o ateb', as: 'questionType' },
  'questions.label': { en: 'the wording', cy: 'y geiriad' },
  'questions.hint': { en: 'the hint', cy: 'yr awgrym' },
  'questions.category': { en: 'what the answer is about', cy: 'testun yr ateb', as: 'category' },
  'questions.optional': {
    en: 'optional',
    cy: 'dewisol',
    yes: { en: 'it may now be left blank', cy: 'gellir ei adael yn wag bellach' },
    no: { en: 'it must now be answered', cy: 'rhaid ei ateb bellach' },
  },
  'questions.otherwise': { en: 'what it counts as without an answer', cy: 'y gwerth heb ateb', as: 'answer' },
  'questions.fact': { en: 'what is offered as its answer', cy: 'yr hyn a gynigir yn ateb', as: 'name' },
  'questions.missing': { en: 'the wording when the answer is missing', cy: 'y geiriad pan fo’r ateb ar goll' },
  'questions.autocomplete': { en: 'what browsers fill in', cy: 'yr hyn y mae porwyr yn ei lenwi', as: 'name' },
  'questions.min': { en: 'the lowest number', cy: 'y rhif isaf', as: 'amount' },
  'questions.max': { en: 'the highest number', cy: 'y rhif uchaf', as: 'amount' },
  'questions.decimals': { en: 'the number of decimals', cy: 'nifer y lleoedd degol', as: 'number' },
  'questions.prefix': { en: 'what stands before the answer', cy: 'yr hyn sydd o flaen yr ateb' },
  'questions.suffix': { en: 'what stands after the answer', cy: 'yr hyn sydd ar ôl yr ateb' },
  'questions.minLength': { en: 'the least number of characters', cy: 'y nifer lleiaf o nodau', as: 'number' },
  'questions.maxLength': { en: 'the greatest number of characters', cy: 'y nifer mwyaf o nodau', as: 'number' },
  'questions.maxWords': { en: 'the greatest number of words', cy: 'y nifer mwyaf o eiriau', as: 'number' },
  'questions.pattern': {
    en: 'the form that an answer must have',
    cy: 'y ffurf y mae’n rhaid i ateb ei chael',
    as: 'whole',
  },
  'questions.pattern.regex': {
    en: 'the form that an answer must have',
    cy: 'y ffurf y mae’n rhaid i ateb ei chael',
    as: 'plain',
  },
  'questions.pattern.message': {
    en: 'the wording when an answer has another form',
    cy: 'y geiriad pan fo ffurf arall ar ateb',
  },
  'questions.rows': { en: 'the height of the box in lines', cy: 'uchder y blwch mewn llinellau', as: 'number' },
  'questions.earliest': { en: 'the earliest date', cy: 'y dyddiad cynharaf', as: 'limit' },
  'questions.latest': { en: 'the latest date', cy: 'y dyddiad diweddaraf', as: 'limit' },
  'questions.list': { en: 'the list of choices', cy: 'y rhestr o ddewisiadau', as: 'list' },
  'questions.minChosen': { en: 'the least number of choices', cy: 'y nifer lleiaf o ddewisiadau', as: 'number' },
  'questions.maxChosen': { en: 'the greatest number of choices', cy: 'y nifer mwyaf o ddewisiadau', as: 'number' },
  'questions.maxSize': { en: 'the largest file', cy: 'y ffeil fwyaf', as: 'size' },
  'questions.minFiles': { en: 'the least number of files', cy: 'y nifer lleiaf o ffeiliau', as: 'number' },
  'questions.maxFiles': { en: 'the greatest number of files', cy: 'y nifer mwyaf o ffeiliau', as: 'number' },
  'questions.statement': { en: 'what is declared', cy: 'yr hyn a ddatgenir' },
  'questions.diary': { en: 'the diary that its times come from', cy: 'y dyddiadur y daw ei amserau ohono', as: 'name' },
  'questions.repeat': { en: 'how often it may be answered', cy: 'pa mor aml y gellir ei ateb', as: 'repeat' },
  'questions.repeat.min': {
    en: 'the least number of times it is answered',
    cy: 'y nifer lleiaf o weithiau y’i hatebir',
    as: 'number',
  },
  'questions.repeat.max': {
    en: 'the greatest number of times it is answered',
    cy: 'y nifer mwyaf o weithiau y’i hatebir',
    as: 'number',
  },
  'questions.itemTitle': { en: 'what one of them is called', cy: 'enw un ohonynt' },
  'checks.must': { en: 'what must be true', cy: 'yr hyn y mae’n rhaid iddo fod yn wir', as: 'expression' },
  'checks.message': { en: 'the wording', cy: 'y geiriad' },
  'rules.title': { en: 'the title', cy: 'y teitl' },
  'decide.when': { en: 'the condition', cy: 'yr amod', as: 'expression' },
  'decide.then': { en: 'the result', cy: 'y canlyniad', as: 'expression' },
  'decide.because': { en: 'the reason', cy: 'y rheswm' },
  'stages.title': { en: 'the title', cy: 'y teitl' },
  'stages.text': { en: 'the wording under it', cy: 'y geiriad oddi tano' },
  'stages.team': { en: 'the team', cy: 'y tîm', as: 'name' },
  'stages.target': { en: 'the target', cy: 'y targed', as: 'period' },
  'stages.waits': {
    en: 'waits',
    cy: 'aros',
    yes: { en: 'the clock now stands still here', cy: 'mae’r cloc bellach yn sefyll yma' },
    no: { en: 'the clock now runs here', cy: 'mae’r cloc bellach yn rhedeg yma' },
  },
  'stages.outcome': { en: 'the outcome', cy: 'y canlyniad', as: 'outcome' },
  'outcomes.title': { en: 'the title', cy: 'y teitl' },
  'outcomes.success': {
    en: 'success',
    cy: 'llwyddiant',
    yes: { en: 'it now counts as a success', cy: 'mae bellach yn cyfrif fel llwyddiant' },
    no: { en: 'it no longer counts as a success', cy: 'nid yw’n cyfrif fel llwyddiant mwyach' },
  },
  'messages.stage': { en: 'the stage that sends it', cy: 'y cam sy’n ei hanfon', as: 'stage' },
  'messages.event': { en: 'what sends it', cy: 'y digwyddiad sy’n ei hanfon', as: 'event' },
  'messages.subject': { en: 'the subject', cy: 'y pwnc' },
  'messages.body': { en: 'the wording', cy: 'y geiriad' },
  'sharing.purpose': { en: 'the purpose', cy: 'y diben', as: 'name' },
  'sharing.with': { en: 'who it is shared with', cy: 'y corff y rhennir ag ef', as: 'name' },
  'sharing.when': { en: 'the condition', cy: 'yr amod', as: 'expression' },
  'sharing.because': { en: 'the reason', cy: 'y rheswm' },
  'counted.title': { en: 'the title', cy: 'y teitl' },
  'counted.value': { en: 'what is counted', cy: 'yr hyn a gyfrifir', as: 'expression' },
  'measures.title': { en: 'the title', cy: 'y teitl' },
  'measures.counts': { en: 'what it counts', cy: 'yr hyn y mae’n ei gyfrif', as: 'counts' },
  'measures.value': { en: 'how it is worked out', cy: 'y ffordd o’i gyfrifo', as: 'expression' },
  'examples.title': { en: 'the title', cy: 'y teitl' },
  'examples.asOf': { en: 'the day', cy: 'y diwrnod', as: 'day' },
  'examples.organisation': { en: 'the organisation', cy: 'y sefydliad', as: 'name' },
  'examples.parameters': { en: 'its own figures', cy: 'ei ffigurau ei hun', as: 'whole' },
  'examples.answers': { en: 'its answers', cy: 'ei atebion', as: 'whole' },
  'examples.expect': { en: 'what is expected', cy: 'yr hyn a ddisgwylir', as: 'whole' },
}

/** Every list of names. */
export const namesWords: Readonly<Record<string, NamesWords>> = {
  'questions.accept': {
    as: 'fileKind',
    more: { en: '{x} may now be sent', cy: 'gellir anfon {x} bellach' },
    less: { en: '{x} may no longer be sent', cy: 'ni ellir anfon {x} mwyach' },
  },
  'questions.mediaTypes': {
    as: 'plain',
    more: { en: 'files of type {x} may now be sent', cy: 'gellir anfon ffeiliau o fath {x} bellach' },
    less: { en: 'files of type {x} may no longer be sent', cy: 'ni ellir anfon ffeiliau o fath {x} mwyach' },
  },
  'questions.ways': {
    as: 'way',
    more: { en: 'the place may now be given {x}', cy: 'gellir rhoi’r lle {x} bellach' },
    less: { en: 'the place may no longer be given {x}', cy: 'ni ellir rhoi’r lle {x} mwyach' },
  },
  'rules.lines': {
    as: 'rule',
    more: { en: '{x} is now one of its lines', cy: 'mae {x} bellach yn un o’i linellau' },
    less: { en: '{x} is no longer one of its lines', cy: 'nid yw {x} yn un o’i linellau mwyach' },
  },
  'replacements.keeps': {
    as: 'parameter',
    more: { en: '{x} now stays as it is', cy: 'mae {x} bellach yn aros fel y mae' },
    less: { en: '{x} may now be replaced', cy: 'gellir amnewid {x} bellach' },
  },
  'stages.next': {
    as: 'stage',
    more: { en: 'it may now lead to {x}', cy: 'gall arwain at {x} bellach' },
    less: { en: 'it may no longer lead to {x}', cy: 'ni all arwain at {x} mwyach' },
  },
  'stages.by': {
    as: 'name',
    more: { en: '{x} may now move a case on', cy: 'gall {x} symud achos ymlaen bellach' },
    less: { en: '{x} may no longer move a case on', cy: 'ni all {x} symud achos ymlaen mwyach' },
  },
  'messages.by': {
    as: 'channel',
    more: { en: 'it is now sent {x} too', cy: 'fe’i hanfonir {x} hefyd bellach' },
    less: { en: 'it is no longer sent {x}', cy: 'nis anfonir {x} mwyach' },
  },
  'sharing.categories': {
    as: 'category',
    more: { en: 'answers on {x} may now be shared', cy: 'gellir rhannu atebion am {x} bellach' },
    less: { en: 'answers on {x} may no longer be shared', cy: 'ni ellir rhannu atebion am {x} mwyach' },
  },
}
