import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import { readAddressFile } from './address-file.rules.ts'

const read = (text: string) => readAddressFile(text, ukPostcode)

test('a gazetteer is read by the names of its columns, in any order, with quotes as RFC 4180 has them', () => {
  const { addresses, problems } = read(
    '\u{feff}postcode,uprn,line1,areas,town\r\nba11ad,100023336956,"The ""Bell"", 2 High Street",barchester;barsetshire,Barchester\r\n',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(addresses, [
    {
      uprn: 100023336956,
      line1: 'The "Bell", 2 High Street',
      line2: null,
      town: 'Barchester',
      county: null,
      postcode: 'BA1 1AD',
      areas: ['barchester', 'barsetshire'],
      lsoa: null,
      usrn: null,
    },
  ])
})

test('a quote in the wrong place, or without an end, is told: what comes after it is not taken for the end of the file', () => {
  const head = 'uprn,line1,postcode,areas\n1,1 High Street,BA1 1AD,barchester\n'
  for (const broken of ['2,12 "Old" Road,BA1 1AD,barchester\n', '2,"12 Old Road,BA1 1AD,barchester\n'])
    assert.deepEqual(read(`${head}${broken}3,3 High Street,BA1 1AD,barchester\n`).problems, [
      { line: 3, says: 'a quote stands in the wrong place, or has no end' },
    ])
})

test('everything that is wrong with a file is told with its line', () => {
  const head = 'uprn,line1,postcode,areas,lsoa\n'
  const { problems } = read(
    `${head}1,1 High Street,BA1 1AD,barchester,E01999001\n0,x,BA1 1AD,barchester,\n2,"a\nb",BA1,barchester,\n3,,BA1 1AD,barchester,\n4,x,BA1 1AD,Not A Slug,\n5,x,BA1 1AD,barchester,E1\n1,x,BA1 1AD,barchester,\n`,
  )
  assert.deepEqual(problems, [
    { line: 3, says: 'uprn is 1 to 12 digits' },
    { line: 4, says: 'postcode is no full UK postcode' },
    { line: 6, says: 'line1 is missing' },
    { line: 7, says: 'areas are slugs, parted by blanks' },
    { line: 8, says: 'lsoa is E01 or W01 and six digits' },
    { line: 9, says: 'uprn 1 stands on line 2 too' },
  ])
  assert.deepEqual(read('uprn,line1\n').problems, [{ line: 1, says: 'no column postcode, areas' }])
})
