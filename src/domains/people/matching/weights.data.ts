/**
 * How often two records agree to each degree: if they are one person's (`m`), if they are two strangers' (`u`), and if they
 * are two people's of one home (`h`), who share a surname, an address and often a telephone without being one.
 *
 * The method is Fellegi and Sunter's (A Theory for Record Linkage, Journal of the American Statistical Association 64, 1969),
 * with levels of agreement as in Splink (Ministry of Justice, moj-analytical-services.github.io/splink), whose starting values
 * give full agreement most of m and the rest to the other levels. `u` is arithmetic where a population gives it: a date of
 * birth is one of 365 × 80; the rest are our estimates, to be replaced by an organisation's own counts of settled pairs.
 * `h` keeps twins, couples, and parents and children of one name apart: classic weights count a home's shared facts thrice.
 */
export interface Odds {
  readonly m: number
  readonly u: number
  readonly h: number
}

const level = (m: number, u: number, h: number): Odds => ({ m, u, h })

export const weights = {
  first: {
    same: level(0.8, 0.01, 0.008),
    short: level(0.08, 0.002, 0.004),
    initial: level(0.04, 0.003, 0.004),
    close: level(0.05, 0.003, 0.004),
    different: level(0.03, 0.982, 0.98),
  },
  last: {
    same: level(0.89, 0.004, 0.7),
    swapped: level(0.01, 0.0001, 0.001),
    close: level(0.04, 0.002, 0.01),
    part: level(0.02, 0.0005, 0.03),
    different: level(0.04, 0.9934, 0.259),
  },
  birth: {
    same: level(0.92, 0.000034, 0.008),
    swapped: level(0.015, 0.00003, 0.0005),
    digit: level(0.03, 0.0012, 0.003),
    year: level(0.01, 0.0027, 0.004),
    different: level(0.025, 0.996, 0.9845),
  },
  address: {
    same: level(0.7, 0.00002, 0.96),
    home: level(0.06, 0.00003, 0.025),
    near: level(0.03, 0.00001, 0.01),
    street: level(0.02, 0.0003, 0.002),
    different: level(0.19, 0.9996, 0.003),
  },
  phone: {
    same: level(0.65, 0.00001, 0.3),
    close: level(0.03, 0.00001, 0.002),
    different: level(0.32, 0.99998, 0.698),
  },
  email: {
    same: level(0.7, 0.000005, 0.08),
    close: level(0.04, 0.000005, 0.005),
    different: level(0.26, 0.99999, 0.915),
  },
} as const satisfies Record<string, Record<string, Odds>>

/**
 * How many of the pairs that could be made are which, in a council that knows 100,000 people: one in ten has a second record,
 * and a home has 1.36 other people in it (average household of 2.36, Census 2021, England and Wales).
 */
export const before: Odds = { m: 0.1 / 100_000, u: 1, h: 1.36 / 100_000 }

/**
 * From how many bits on a pair is shown: 6 to 1, so that one name at one address with nothing against it is; and from how many
 * it is called very likely (100 to 1) and all but certain (10,000 to 1).
 */
export const shownFrom = Math.log2(6)
export const veryLikelyFrom = Math.log2(100)
export const certainFrom = Math.log2(10_000)
