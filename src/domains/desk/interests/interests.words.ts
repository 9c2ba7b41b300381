import type { Text } from '#core/text.ts'
import type { Relation } from '../../cases/interests/interest.rules.ts'

export const words = {
  title: { en: 'Interests', cy: 'Buddiannau' },
  intro: {
    en: 'Say here whom you are close to. Their requests are closed to you: you cannot open, find or count them, and nobody can give them to you.',
    cy: 'Dywedwch yma i bwy rydych yn agos. Mae eu ceisiadau ar gau i chi: ni allwch eu hagor, dod o hyd iddynt na’u cyfrif, ac ni all neb eu rhoi i chi.',
  },
  seenBy: {
    en: 'Leads and administrators of your organisation see what you write here. Write what is needed to tell the person, and no more. Your own requests are closed to you already.',
    cy: 'Mae arweinwyr a gweinyddwyr eich sefydliad yn gweld yr hyn a ysgrifennwch yma. Ysgrifennwch yr hyn sydd ei angen i adnabod y person, a dim mwy. Mae eich ceisiadau eich hun eisoes ar gau i chi.',
  },
  mine: { en: 'What you declared', cy: 'Yr hyn a ddatganoch' },
  all: { en: 'What colleagues declared', cy: 'Yr hyn a ddatganodd cydweithwyr' },
  none: { en: 'Nothing is declared.', cy: 'Does dim wedi’i ddatgan.' },
  declare: { en: 'Declare an interest', cy: 'Datgan buddiant' },
  relation: { en: 'How are you connected?', cy: 'Sut ydych chi’n gysylltiedig?' },
  relationMissing: { en: 'Select how you are connected', cy: 'Dewiswch sut rydych yn gysylltiedig' },
  name: { en: 'Their name', cy: 'Eu henw' },
  nameHint: {
    en: 'A name counts together with a date of birth: many people have the same name.',
    cy: 'Mae enw yn cyfrif gyda dyddiad geni: mae gan lawer o bobl yr un enw.',
  },
  birthDate: { en: 'Their date of birth', cy: 'Eu dyddiad geni' },
  birthDateWrong: { en: 'Date of birth must be a real date', cy: 'Rhaid i’r dyddiad geni fod yn ddyddiad go iawn' },
  email: { en: 'Their email address', cy: 'Eu cyfeiriad e-bost' },
  emailWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  phone: { en: 'Their telephone number', cy: 'Eu rhif ffôn' },
  line1: { en: 'First line of their address', cy: 'Llinell gyntaf eu cyfeiriad' },
  line1Hint: {
    en: 'With the postcode: everybody who lives there.',
    cy: 'Gyda’r cod post: pawb sy’n byw yno.',
  },
  postcode: { en: 'Postcode', cy: 'Cod post' },
  tooLittle: {
    en: 'Enter a name and date of birth, an email address, a telephone number, or the first line of an address and its postcode',
    cy: 'Rhowch enw a dyddiad geni, cyfeiriad e-bost, rhif ffôn, neu linell gyntaf cyfeiriad a’i god post',
  },
  phoneWrong: {
    en: 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    cy: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
  },
  line1Missing: { en: 'Enter the first line of the address', cy: 'Rhowch linell gyntaf y cyfeiriad' },
  postcodeMissing: { en: 'Enter the postcode', cy: 'Rhowch y cod post' },
  who: { en: 'Who', cy: 'Pwy' },
  in: { en: 'In whom', cy: 'Ym mhwy' },
  since: { en: 'Since', cy: 'Ers' },
  stands: { en: 'Status', cy: 'Statws' },
  inForce: { en: 'In force', cy: 'Mewn grym' },
  ended: { en: 'Ended', cy: 'Wedi dod i ben' },
  request: { en: 'Request', cy: 'Cais' },
  aRequest: { en: 'A request that you cannot open', cy: 'Cais na allwch ei agor' },
  andPerson: {
    en: 'and whatever else that person asks for',
    cy: 'a beth bynnag arall y mae’r person hwnnw’n gofyn amdano',
  },
  end: { en: 'End it', cy: 'Dod ag ef i ben' },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonMissing: { en: 'Enter why', cy: 'Rhowch pam' },
  saved: { en: 'Your interest is declared', cy: 'Mae eich buddiant wedi’i ddatgan' },
  savedHint: {
    en: 'Requests that it means are closed to you within moments. A lead can end it.',
    cy: 'Caiff y ceisiadau y mae’n eu golygu eu cau i chi ymhen eiliadau. Gall arweinydd ddod ag ef i ben.',
  },
  closedNow: { en: 'The request is closed to you now', cy: 'Mae’r cais ar gau i chi nawr' },
  endedNow: { en: 'The interest has ended', cy: 'Mae’r buddiant wedi dod i ben' },
  endedHint: {
    en: 'The requests that it closed open again within moments.',
    cy: 'Mae’r ceisiadau a gaewyd ganddo yn agor eto ymhen eiliadau.',
  },
  inCase: { en: 'Do you have an interest in this request?', cy: 'A oes gennych fuddiant yn y cais hwn?' },
  inCaseIntro: {
    en: 'If you are close to the person, say so before you do anything else. The request is closed to you at once; a colleague deals with it.',
    cy: 'Os ydych yn agos at y person, dywedwch hynny cyn gwneud dim arall. Caiff y cais ei gau i chi ar unwaith; cydweithiwr fydd yn delio ag ef.',
  },
  person: {
    en: 'Close whatever else this person asks for to me as well',
    cy: 'Cau beth bynnag arall y mae’r person hwn yn gofyn amdano i mi hefyd',
  },
  theirOthers: { en: 'Their other requests', cy: 'Eu ceisiadau eraill' },
  declareClose: { en: 'Declare it and close the request to me', cy: 'Ei ddatgan a chau’r cais i mi' },
  closedTo: { en: 'Colleagues to whom it is closed', cy: 'Cydweithwyr y mae ar gau iddynt' },
  lift: { en: 'Open it to them again', cy: 'Ei agor iddynt eto' },
  lifted: { en: 'Opened again', cy: 'Agorwyd eto' },
  toDesk: { en: 'Back to the requests', cy: 'Yn ôl i’r ceisiadau' },
} as const satisfies Record<string, Text>

export const relationWords: Readonly<Record<Relation, Text>> = {
  family: { en: 'A relative or partner', cy: 'Perthynas neu bartner' },
  household: { en: 'Somebody I live with, or a neighbour', cy: 'Rhywun rwy’n byw gyda nhw, neu gymydog' },
  friend: { en: 'A friend', cy: 'Ffrind' },
  work: { en: 'Somebody I work with or used to', cy: 'Rhywun rwy’n gweithio gyda nhw neu’n arfer gwneud' },
  money: { en: 'A business or money matter', cy: 'Mater busnes neu arian' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
}
