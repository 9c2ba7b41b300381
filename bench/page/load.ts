import autocannon from 'autocannon'

/** What this process is told on its command line, as JSON. */
export interface LoadAsked {
  readonly url: string
  readonly cookie: string
  /** words that stand in every right answer */
  readonly says: string
  readonly connections: number
  readonly seconds: number
}

const { url, cookie, says, connections, seconds } = JSON.parse(process.argv[2] ?? '') as LoadAsked
const options = { url, connections, headers: { cookie, accept: 'text/html' } }
let wrong = 0
const asked = {
  ...options,
  verifyBody: (body: string | Buffer | undefined): boolean => {
    const right = body?.includes(says) ?? false
    if (!right) wrong += 1
    return right
  },
}
await autocannon({ ...asked, duration: 1 })
const result = await autocannon({ ...asked, duration: seconds })
if (result.errors + result.timeouts + result.non2xx + wrong > 0)
  throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals, ${wrong} wrong pages`)
process.stdout.write(JSON.stringify({ perSecond: result.requests.total / result.duration, p99: result.latency.p99 }))
