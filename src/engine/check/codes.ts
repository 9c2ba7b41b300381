/**
 * Every code that `check` may answer, with its words; the list is closed. Words in braces are filled in. Grouped as the
 * checks are: the document's shape, its references, its expressions, its paths, and what a service owes.
 */
export const codes = {
  // the document
  'not-yaml': { en: 'This is not YAML: {why}', cy: 'Nid YAML yw hwn: {why}' },
  'not-a-design': {
    en: 'The file holds no service design: it must be a list of named parts that begins with an id',
    cy: 'Nid yw’r ffeil yn cynnwys dyluniad gwasanaeth: rhaid iddi fod yn rhestr o rannau ag enwau sy’n dechrau gydag id',
  },
  'unknown-property': {
    en: 'A design has no “{name}” here.{meant}',
    cy: 'Nid oes “{name}” mewn dyluniad yma.{meant}',
  },
  'missing-property': { en: '“{name}” is missing', cy: 'Mae “{name}” ar goll' },
  'wrong-value': {
    en: '“{value}” is not allowed here: it must be {must}.{meant}',
    cy: 'Ni chaniateir “{value}” yma: rhaid iddo fod yn {must}.{meant}',
  },
  'missing-id': {
    en: 'This has no id. Everything in a list needs one, so that changes can be followed',
    cy: 'Nid oes id gan hwn. Mae angen un ar bopeth mewn rhestr, er mwyn gallu dilyn newidiadau',
  },
  'duplicate-id': {
    en: 'The id “{name}” is used before, at {first}. Give each its own',
    cy: 'Mae’r id “{name}” wedi’i ddefnyddio o’r blaen, yn {first}. Rhowch ei id ei hun i bob un',
  },
  'reserved-word': {
    en: '“{name}” is a word of the expression language or of Moothall. Choose another id',
    cy: 'Mae “{name}” yn air yn yr iaith fynegiadau neu yn Moothall. Dewiswch id arall',
  },
  'hyphen-in-name': {
    en: 'An expression cannot name “{name}”, because - means minus. Give it an id without -',
    cy: 'Ni all mynegiad enwi “{name}”, oherwydd ystyr - yw minws. Rhowch id heb - iddo',
  },
  'missing-language': {
    en: 'These words are missing in {language}',
    cy: 'Mae’r geiriau hyn ar goll yn {language}',
  },
  'copied-language': {
    en: 'The words in {language} are the English words. Translate them',
    cy: 'Y geiriau Saesneg yw’r geiriau yn {language}. Cyfieithwch nhw',
  },
  // what refers to something else
  'unknown-section': { en: 'There is no section “{name}”.{meant}', cy: 'Nid oes adran “{name}”.{meant}' },
  'unknown-list': { en: 'There is no list “{name}”.{meant}', cy: 'Nid oes rhestr “{name}”.{meant}' },
  'unknown-question': {
    en: 'There is no question “{name}” here.{meant}',
    cy: 'Nid oes cwestiwn “{name}” yma.{meant}',
  },
  'unknown-stage': { en: 'There is no stage “{name}”.{meant}', cy: 'Nid oes cam “{name}”.{meant}' },
  'unknown-outcome': { en: 'There is no outcome “{name}”.{meant}', cy: 'Nid oes canlyniad “{name}”.{meant}' },
  'unknown-team': { en: 'There is no team “{name}”.{meant}', cy: 'Nid oes tîm “{name}”.{meant}' },
  'unknown-placeholder': {
    en: 'Nothing fills “{name}” in a message.{meant}',
    cy: 'Nid oes dim yn llenwi “{name}” mewn neges.{meant}',
  },
  'message-never-sent': {
    en: 'This message is sent at no stage and on no event. Name one',
    cy: 'Ni anfonir y neges hon ar unrhyw gam nac ar unrhyw ddigwyddiad. Enwch un',
  },
  'no-options': {
    en: 'There is nothing to choose from. Give it options',
    cy: 'Nid oes dim i ddewis ohono. Rhowch opsiynau iddo',
  },
  'no-diary': {
    en: 'A slot is a time of a diary. Say which diary: the code that the organisation gave it',
    cy: 'Amser mewn dyddiadur yw slot. Dywedwch pa ddyddiadur: y cod a roddodd y sefydliad iddo',
  },
  'slot-in-group': {
    en: 'A slot cannot be asked in a group: a time is booked once for a request. Ask it on a page of its own',
    cy: 'Ni ellir gofyn am slot mewn grŵp: trefnir amser unwaith ar gyfer cais. Gofynnwch amdano ar ei dudalen ei hun',
  },
  'no-questions': { en: 'This group asks nothing', cy: 'Nid yw’r grŵp hwn yn gofyn dim' },
  'limits-crossed': {
    en: 'No answer can be right: “{low}” ({from}) is more than “{high}” ({to})',
    cy: 'Ni all unrhyw ateb fod yn gywir: mae “{low}” ({from}) yn fwy na “{high}” ({to})',
  },
  'bad-pattern': { en: 'This is not a regular expression: {why}', cy: 'Nid yw hwn yn fynegiad rheolaidd: {why}' },
  'wrong-otherwise': {
    en: 'What the question counts as otherwise is no right answer to it: {why}',
    cy: 'Nid yw’r gwerth sydd gan y cwestiwn fel arall yn ateb cywir iddo: {why}',
  },
  'wrong-parameter': {
    en: 'This value is not of the parameter’s type, {type}',
    cy: 'Nid yw’r gwerth hwn o fath y paramedr, {type}',
  },
  'unknown-parameter': {
    en: 'There is no figure or column “{name}” here',
    cy: 'Nid oes ffigur na cholofn “{name}” yma',
  },
  'wrong-replacement': {
    en: '“{name}” is not a {type}',
    cy: 'Nid {type} yw “{name}”',
  },
  'lines-not-sum': {
    en: 'A decision with lines has one row, and its result is their sum in that order: {sum}',
    cy: 'Mae gan benderfyniad â llinellau un rhes, a’i ganlyniad yw eu swm yn y drefn honno: {sum}',
  },
  'no-such-day': { en: 'There is no day “{value}”', cy: 'Nid oes diwrnod “{value}”' },
  'closes-before-it-opens': {
    en: 'It closes on {closes} and opens on {opens}: nobody could answer it',
    cy: 'Mae’n cau ar {closes} ac yn agor ar {opens}: ni allai neb ei ateb',
  },
  'paper-without-closing': {
    en: 'Days after closing are named, and no day on which it closes. Name that day',
    cy: 'Mae diwrnodau ar ôl cau wedi’u henwi, ond nid y diwrnod y mae’n cau. Enwch y diwrnod hwnnw',
  },
  'phases-out-of-order': {
    en: 'This phase begins on {begins}, and the one before it on {before}. Put the phases in the order in which they begin, each on a day of its own',
    cy: 'Mae’r cyfnod hwn yn dechrau ar {begins}, a’r un o’i flaen ar {before}. Rhowch y cyfnodau yn y drefn y maent yn dechrau, pob un ar ei ddiwrnod ei hun',
  },
  // expressions
  'not-cel': { en: 'This expression cannot be read: {why}', cy: 'Ni ellir darllen y mynegiad hwn: {why}' },
  'unknown-name': { en: 'Nothing here is called “{name}”.{meant}', cy: 'Nid oes dim yma o’r enw “{name}”.{meant}' },
  'unknown-function': {
    en: 'There is no function {name} for these values.{meant}',
    cy: 'Nid oes ffwythiant {name} ar gyfer y gwerthoedd hyn.{meant}',
  },
  'type-mismatch': {
    en: 'These types do not go together: {why}',
    cy: 'Nid yw’r mathau hyn yn mynd gyda’i gilydd: {why}',
  },
  'wrong-result': {
    en: 'This must be {must}, and it is {type}',
    cy: 'Rhaid i hwn fod yn {must}, ac mae’n {type}',
  },
  'mixed-numbers': {
    en: 'Whole numbers and numbers with decimals are mixed here. Write 1.0 instead of 1, or use int() or double()',
    cy: 'Mae rhifau cyfan a rhifau degol yn gymysg yma. Ysgrifennwch 1.0 yn lle 1, neu defnyddiwch int() neu double()',
  },
  'unknown-option': {
    en: '“{name}” is no option of “{question}”.{meant}',
    cy: 'Nid yw “{name}” yn opsiwn yn “{question}”.{meant}',
  },
  'later-page': {
    en: 'This condition reads “{name}”, which is asked on “{asked}”, not before. A condition may read earlier pages only',
    cy: 'Mae’r amod hwn yn darllen “{name}”, a ofynnir ar “{asked}”, nid cyn hynny. Dim ond tudalennau cynharach y gall amod eu darllen',
  },
  'rule-circle': {
    en: 'These rules name each other in a circle: {circle}',
    cy: 'Mae’r rheolau hyn yn enwi ei gilydd mewn cylch: {circle}',
  },
  'rule-below': {
    en: 'This rule reads “{name}”, which stands below it. Move that rule up',
    cy: 'Mae’r rheol hon yn darllen “{name}”, sydd islaw iddi. Symudwch y rheol honno i fyny',
  },
  'may-be-empty': {
    en: '“{name}” may not have been asked here, and a {type} has no empty value. Give the question an “otherwise”, or ask first whether it was asked',
    cy: 'Efallai na ofynnwyd “{name}” yma, ac nid oes gwerth gwag gan {type}. Rhowch “otherwise” i’r cwestiwn, neu gofynnwch yn gyntaf a gafodd ei ofyn',
  },
  'row-never-reached': {
    en: 'The row “{name}” above always decides, so this row never does',
    cy: 'Y rhes “{name}” uchod sy’n penderfynu bob tro, felly nid yw’r rhes hon byth yn penderfynu',
  },
  // paths
  'never-true': {
    en: 'This page can never be reached: {why}',
    cy: 'Ni ellir byth gyrraedd y dudalen hon: {why}',
  },
  'ends-on-nothing': {
    en: 'A way through this design ends on nothing: {why}',
    cy: 'Mae ffordd drwy’r dyluniad hwn yn dod i ben heb ddim: {why}',
  },
  // the service
  'fee-not-pence': {
    en: 'A fee is a whole number of pence, and this is {type}',
    cy: 'Nifer cyfan o geiniogau yw ffi, a {type} yw hwn',
  },
  'fee-negative': { en: 'This fee can be negative: {why}', cy: 'Gall y ffi hon fod yn negyddol: {why}' },
  'money-not-pence': {
    en: 'Money is a whole number of pence: {value} is not',
    cy: 'Nifer cyfan o geiniogau yw arian: nid yw {value} felly',
  },
  'stage-without-way-out': {
    en: 'A case could never leave this stage: name the next stages, or the outcome it ends with',
    cy: 'Ni allai achos byth adael y cam hwn: enwch y camau nesaf, neu’r canlyniad y mae’n gorffen gydag ef',
  },
  'stage-unreachable': {
    en: 'No stage leads to this one, so no case comes here',
    cy: 'Nid oes cam yn arwain at yr un hwn, felly ni ddaw unrhyw achos yma',
  },
  'figure-without-value': {
    en: 'The figure “{name}” has no value until {first}, and the design is to be used from {day}. Give it a value that counts by then',
    cy: 'Nid oes gwerth gan y ffigur “{name}” tan {first}, ac mae’r dyluniad i’w ddefnyddio o {day} ymlaen. Rhowch werth iddo sy’n cyfrif erbyn hynny',
  },
  'missing-category': {
    en: 'The answer to this question says something of a person. Name its category',
    cy: 'Mae’r ateb i’r cwestiwn hwn yn dweud rhywbeth am berson. Enwch ei gategori',
  },
  'sharing-without-purpose': {
    en: 'Nothing may be shared without a purpose. Say what this is shared for',
    cy: 'Ni cheir rhannu dim heb ddiben. Dywedwch at ba ddiben y rhennir hwn',
  },
  'missing-retention': {
    en: 'The design does not say how long what was answered is kept, and why',
    cy: 'Nid yw’r dyluniad yn dweud am ba hyd y cedwir yr atebion, na pham',
  },
  'example-fails': {
    en: '“{title}” does not come out as it says: {differs}',
    cy: 'Nid yw “{title}” yn dod allan fel y mae’n dweud: {differs}',
  },
  'example-unknown-name': {
    en: 'This example names “{name}”, which the design does not have.{meant}',
    cy: 'Mae’r enghraifft hon yn enwi “{name}”, nad yw yn y dyluniad.{meant}',
  },
} as const satisfies Record<string, { en: string; cy: string }>

/** A code of `check`: one of the closed list above. */
export type Code = keyof typeof codes
