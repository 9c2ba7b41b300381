import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Brand, brandFault, coloursOf, plainColours } from './brand.ts'
import { brandAsset, brandCss, brandPath } from './brand-css.ts'
import { contrast } from './contrast.ts'

const near = (one: number, other: number) => Math.abs(one - other) < 0.01

describe("A brand's colours can be read", () => {
  it('contrast is the ratio of WCAG 2.2', () => {
    // From the definition itself: black on white is 21; #767676 is the known lightest grey that passes on white.
    assert.ok(near(contrast('#000000', '#ffffff'), 21))
    assert.ok(near(contrast('#777777', '#ffffff'), 4.48))
    assert.ok(near(contrast('#767676', '#ffffff'), 4.54))
    assert.equal(contrast('#1d70b8', '#1d70b8'), 1)
  })

  it('text that cannot be read on the band is a fault', () => {
    assert.equal(brandFault({ colour: '#ffdd00', onColour: '#ffffff' }), 'too-little-contrast')
    assert.equal(brandFault({ colour: '#767676', onColour: '#ffffff' }), undefined)
    assert.equal(brandFault({ colour: '#777777', onColour: '#ffffff' }), 'too-little-contrast')
    assert.equal(brandFault({ colour: 'red' }), 'not-a-colour')
    assert.equal(brandFault({ colour: '#123456', accent: 'url(x)' }), 'not-a-colour')
  })

  it('a brand that does not say the colour of its text gets one that can be read, whatever its own colour', () => {
    for (let i = 0; i < 4096; i++) {
      const colour = `#${[i >> 8, (i >> 4) & 15, i & 15].map((n) => n.toString(16).repeat(2)).join('')}`
      assert.ok(contrast(colour, coloursOf({ colour }).onColour) >= 4.5, colour)
    }
  })

  it('a brand that cannot be used is replaced by plain colours', () => {
    assert.deepEqual(coloursOf({ colour: '#ffdd00', onColour: '#ffffff' }), plainColours)
    assert.deepEqual(coloursOf(undefined), plainColours)
  })
})

describe("A brand's style sheet", () => {
  const brand: Brand = { colour: '#5B2333', accent: '#d9a441' }

  it('is found again from its address alone', () => {
    const sheet = brandAsset(brandPath(brand))
    assert.equal(sheet?.body.toString(), brandCss(brand))
    assert.match(brandCss(brand), /--govuk-brand-colour: #5b2333/)
  })

  it('is not made from an address that nobody gave out', () => {
    for (const path of [
      '/assets/brand-00000000-5b2333-ffffff-d9a441.css',
      brandPath(brand).replace('5b2333', 'ffffff'),
      brandPath(brand).replace('5b2333', 'red;}'),
      '/assets/moothall.css',
    ])
      assert.equal(brandAsset(path), undefined, path)
  })
})
