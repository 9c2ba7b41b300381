import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { type Attachment, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { foundEvidence } from '../../../../test/files/evidence-service.ts'
import { gif, makeDocx, makeJpeg, makePdf, makePng, makeZip } from '../../../../test/files/made-files.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { applicationPages } from '../journey/application.pages.ts'
import { submissionPages } from '../submission/submission.pages.ts'

const db = await demoDatabase()
await makeQueue(db)
await foundEvidence(db)
const edge = await openEdge(db, { applications: [...applicationPages, ...submissionPages(() => 'none')] })
const page = '/barchester/services/evidence/apply/evidence'

const file = (name: string, bytes: Buffer | string, type = 'application/octet-stream'): Attachment => ({
  name,
  type,
  bytes: Buffer.from(bytes),
})
const good = file('statement.pdf', makePdf())
const stored = (): number =>
  readdirSync(edge.filesFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length

/** Sends the page with these files by somebody new; returns what they see. */
const send = async (files: readonly Attachment[], { at = page, about = 'My pension' } = {}) => {
  const by = openBrowser(injecting(edge.app))
  const form = formsOf((await by.get(at)).body).find(({ multipart }) => multipart) ?? assert.fail('no form')
  const heard = await by.post(
    form.action,
    { ...form.hidden, about, email: 'septimus@example.org' },
    { proof: [...files] },
  )
  return { by, heard }
}
const summary = (body: string): string =>
  /error-summary__list">([\s\S]*?)<\/ul>/
    .exec(body)?.[1]
    ?.replace(/<[^>]*>|\s+/g, ' ')
    .trim() ?? 'no error summary'

const zip = makeZip([{ name: 'a.txt', content: 'hello' }])
const bomb = Buffer.alloc(20_000_000)
/** The last entry of its directory is said to lie where the first one does. */
const overlapping = makeDocx([{ name: 'word/b.xml', content: 'x' }])
overlapping.writeUInt32LE(0, overlapping.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 42)
const nested = makeDocx([
  { name: 'a.zip', content: makeZip([{ name: 'b.zip', content: makeZip([{ name: 'c.zip', content: zip }]) }]) },
])
const packed = (objects: string): Buffer => {
  const body = deflateSync(Buffer.from(objects))
  return makePdf(
    `5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${body.length}>>\nstream\n${body.toString('latin1')}\nendstream\nendobj`,
  )
}
const compound = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(900),
  ])

const refused: readonly (readonly [string, Attachment, RegExp, RegExp])[] = [
  [
    'larger than is taken',
    file('scan.pdf', Buffer.concat([makePdf(), Buffer.alloc(2_000_001)])),
    /must be smaller than 2MB/,
    /yn llai na 2MB/,
  ],
  ['empty', file('empty.pdf', ''), /is empty/, /yn wag/],
  ['a picture called a PDF', file('photo.pdf', makePng(2, 2)), /does not match what is in it/, /cyd-fynd/],
  ['a PDF called a picture', file('scan.jpg', makePdf()), /does not match/, /cyd-fynd/],
  [
    'a program called a text',
    file('readme.txt', Buffer.from('MZ\x90\0\x03\0', 'latin1')),
    /must be a JPG/,
    /fod yn JPG/,
  ],
  ['a text called a program', file('run.exe', 'echo hello'), /does not match/, /cyd-fynd/],
  ['an archive', file('papers.zip', zip), /must be a JPG/, /fod yn JPG/],
  ['a GIF that is an archive too', file('a.gif', Buffer.concat([gif, zip])), /another file hidden/, /ffeil arall/],
  [
    'a JPEG with an archive behind',
    file('a.jpg', Buffer.concat([makeJpeg(), zip])),
    /another file hidden/,
    /ffeil arall/,
  ],
  [
    'a PDF that is an archive too',
    file('a.pdf', Buffer.concat([makePdf(), zip])),
    /another file hidden/,
    /ffeil arall/,
  ],
  [
    'a GIF that is a web page too',
    file('a.gif', Buffer.concat([gif, Buffer.from('<script>alert(1)</script>')])),
    /another file hidden/,
    /ffeil arall/,
  ],
  [
    'a PDF that is a web page too',
    file('a.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n<html><body>'), makePdf()])),
    /another file hidden/,
    /ffeil arall/,
  ],
  [
    'a document with something before it',
    file('a.docx', Buffer.concat([makeDocx().subarray(0, 4), Buffer.alloc(80_000), makeDocx()])),
    /another file hidden|damaged/,
    /ffeil arall|difrodi/,
  ],
  [
    'an SVG',
    file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    /web page or an SVG/,
    /dudalen we/,
  ],
  ['an SVG called a text', file('a.txt', '\n <svg onload=1>'), /web page or an SVG/, /dudalen we/],
  ['a web page', file('a.html', '<!doctype html><title>x</title>'), /web page or an SVG/, /dudalen we/],
  [
    'a document that unfolds to a thousand times its size',
    file('a.docx', makeDocx([{ name: 'word/x.xml', content: bomb }])),
    /unfolds to far more/,
    /dadbacio/,
  ],
  [
    'a document that says it is smaller than it is',
    file('a.docx', makeDocx([{ name: 'word/x.xml', content: bomb, says: 1000 }])),
    /unfolds to far more/,
    /dadbacio/,
  ],
  [
    'a document whose entries overlap',
    file('a.docx', overlapping),
    /unfolds to far more|hidden|damaged/,
    /dadbacio|ffeil arall|difrodi/,
  ],
  ['archives in archives in archives', file('a.docx', nested), /unfolds to far more/, /dadbacio/],
  [
    'more entries than any document has',
    file('a.docx', makeDocx(Array.from({ length: 5001 }, (_, i) => ({ name: `w/${i}`, content: '' })))),
    /unfolds to far more/,
    /dadbacio/,
  ],
  [
    'a document that unfolds into itself',
    file('a.docx', makeDocx([], '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>')),
    /unfolds to far more/,
    /dadbacio/,
  ],
  [
    'a document with macros',
    file('a.docx', makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }])),
    /macros/,
    /macros/,
  ],
  [
    'a document with a way out of its folder',
    file('a.docx', makeDocx([{ name: '../../etc/passwd', content: 'x' }])),
    /damaged/,
    /difrodi/,
  ],
  [
    'a document with a password',
    file('a.docx', compound('EncryptedPackage')),
    /password protected/,
    /gyfrinair|chyfrinair/,
  ],
  [
    'an archive entry with a password',
    file('a.docx', makeDocx([{ name: 'word/x.xml', content: 'x', flags: 1 }])),
    /password protected/,
    /gyfrinair|chyfrinair/,
  ],
  [
    'a PDF with a password',
    file('a.pdf', makePdf('<</Filter/Standard>>\ntrailer\n<</Encrypt 9 0 R>>')),
    /password protected/,
    /gyfrinair|chyfrinair/,
  ],
  [
    'a PDF with a script',
    file('a.pdf', makePdf('4 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj')),
    /does something by itself/,
    /ohoni’i hun/,
  ],
  [
    'a PDF with a script spelled otherwise',
    file('a.pdf', makePdf('4 0 obj\n<</S/J#61vaScript/JS(1)>>\nendobj')),
    /does something by itself/,
    /ohoni’i hun/,
  ],
  [
    'a PDF with a script in packed objects',
    file('a.pdf', packed('<</S/JavaScript/JS(1)>>')),
    /does something by itself/,
    /ohoni’i hun/,
  ],
  [
    'a PDF that starts a program',
    file('a.pdf', makePdf('4 0 obj\n<</S/Launch/F(cmd.exe)>>\nendobj')),
    /does something by itself/,
    /ohoni’i hun/,
  ],
  [
    'a picture that says it is 50,000 pixels each way',
    file('a.png', makePng(50_000, 50_000)),
    /too large to show/,
    /rhy fawr i’w ddangos/,
  ],
  ['a JPEG that says so', file('a.jpg', makeJpeg([], [60_000, 60_000])), /too large to show/, /rhy fawr i’w ddangos/],
  ['a damaged picture', file('a.png', makePng(2, 2).subarray(0, 40)), /damaged/, /difrodi/],
]

for (const [what, wrong, en, cy] of refused)
  test(`${what} is refused with words at its question; what was typed and the other file stay`, async () => {
    const { by, heard } = await send([wrong, good])
    assert.equal(heard.status, 200)
    assert.match(heard.body, /<title>Error: /)
    assert.match(summary(heard.body), en)
    assert.match(heard.body, /href="#proof"/)
    assert.match(heard.body, /id="proof-error"/)
    assert.match(heard.body, /value="My pension"/)
    assert.match(heard.body, /Remove statement\.pdf/)
    const later = await by.get(page)
    assert.match(later.body, /Remove statement\.pdf/)
    assert.ok(!later.body.includes(`Remove ${wrong.name}`))
    const welsh = await send([wrong], { at: `/cy${page}` })
    assert.match(summary(welsh.heard.body), cy)
    assert.match(welsh.heard.body, /<title>Gwall: /)
  })

test('each of several files that are wrong is named; a file too many is not taken and the others are', async () => {
  const { heard } = await send([file('a.pdf', ''), file('b.pdf', makePng(2, 2)), good])
  assert.match(summary(heard.body), /is empty \(a\.pdf\).*does not match.*\(b\.pdf\)/)
  const many = await send(['1.pdf', '2.pdf', '3.pdf', '4.pdf'].map((name) => file(name, makePdf())))
  assert.match(summary(many.heard.body), /You can only select up to 3 files/)
  for (const name of ['1.pdf', '2.pdf', '3.pdf']) assert.match(many.heard.body, new RegExp(`Remove ${name}`))
  assert.doesNotMatch(many.heard.body, /Remove 4\.pdf/)
})

const names: readonly (readonly [string, string])[] = [
  ['../../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\me\\bill.pdf', 'bill.pdf'],
  ['bill\r\nSet-Cookie: a=b.pdf', 'billSet-Cookie_ a=b.pdf'],
  ['invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
  ['zero\u200Bwidth\uFEFF.pdf', 'zerowidth.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['..pdf', 'pdf.pdf'],
  [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(116)}.pdf`],
  ['<b>&"bill".pdf', '_b_&_bill_.pdf'],
]
for (const [given, shown] of names)
  test(`a file called ${JSON.stringify(given).slice(0, 40)} is taken as ${shown.slice(0, 30)}`, async () => {
    const { by, heard } = await send([file(given, makePdf())])
    assert.equal(heard.status, 303)
    const kept = await db.sql<{ answers: { finance: { proof: { name: string; id: string }[] } } }>(
      'select answers from applications.draft order by started_at desc, id desc limit 1',
    )
    const [{ name, id } = { name: '', id: '' }] = kept[0]?.answers.finance.proof ?? []
    assert.equal(name, shown)
    assert.match(id, /^[0-9a-f-]{36}$/)
    assert.ok((await by.get(page)).body.includes(`Remove ${shown.replaceAll('&', '&amp;')}`))
  })

const taken: readonly (readonly [string, Attachment])[] = [
  ['a PDF', good],
  ['a photo', file('a.jpeg', makeJpeg())],
  ['a photo with another behind it, as phones save them', file('a.jpg', Buffer.concat([makeJpeg(), makeJpeg()]))],
  ['a drawing', file('a.png', makePng(8, 8))],
  ['a GIF', file('a.gif', gif)],
  ['a Word document', file('a.docx', makeDocx([{ name: 'word/media/x.xml', content: 'hello '.repeat(1000) }]))],
  [
    'a Word document with a table of Excel in it',
    file('a.docx', makeDocx([{ name: 'word/embeddings/t.xlsx', content: zip }])),
  ],
  ['an old Word document', file('a.doc', compound('WordDocument'))],
  ['a plain text in Welsh', file('a.txt', 'Tŷ ar y bryn')],
  ['a table as CSV', file('a.csv', 'name,amount\nSeptimus,3')],
]
for (const [what, right] of taken)
  test(`${what} is taken`, async () => {
    const { heard } = await send([right])
    assert.equal(heard.status, 303, summary(heard.body))
  })

test('of what is refused nothing is left lying', async () => {
  const before = stored()
  await send([file('a.gif', Buffer.concat([gif, zip])), file('b.pdf', '')])
  assert.equal(stored(), before)
})
