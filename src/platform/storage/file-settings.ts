import type { FileRules } from '#core/files/file-rules.ts'
import type { S3Settings } from './blobs/s3.ts'

/** What the environment says of files. */
export interface FileSettings {
  readonly files: FileRules
  /** where clamd listens: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; undefined = nothing scans */
  readonly clamdUrl: string | undefined
  readonly s3: S3Settings | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const bucketOf = (env: Environment): S3Settings | undefined => {
  if (!env.S3_URL) return undefined
  const { S3_URL: url, S3_REGION = 'eu-west-2', S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = env
  if (!/^https?:\/\/[^/]+\/[^/]+/.test(url) || !URL.canParse(url))
    throw new Error('S3_URL must be the address of a bucket, such as https://s3.eu-west-2.amazonaws.com/moothall')
  if (S3_ACCESS_KEY_ID === '' || S3_SECRET_ACCESS_KEY === '')
    throw new Error('S3_URL needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it')
  return {
    url,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    sessionToken: env.S3_SESSION_TOKEN || undefined,
  }
}

/**
 * Reads CLAMD_URL, FILES_UNSCANNED (allow | refuse; allow in a demo), S3_URL, S3_REGION, S3_ACCESS_KEY_ID,
 * S3_SECRET_ACCESS_KEY and S3_SESSION_TOKEN. Throws an Error that says what is wrong, for the operator.
 */
export const readFileSettings = (env: Environment, demo: boolean): FileSettings => {
  const { CLAMD_URL: clamdUrl, FILES_UNSCANNED: unscanned = demo ? 'allow' : 'refuse' } = env
  if (clamdUrl && !/^(tcp:\/\/[^/]+:\d+\/?|unix:\/.+)$/.test(clamdUrl))
    throw new Error('CLAMD_URL must be tcp://host:port or unix:/path/of/the/socket')
  if (unscanned !== 'allow' && unscanned !== 'refuse') throw new Error('FILES_UNSCANNED must be allow or refuse')
  return {
    files: { scans: Boolean(clamdUrl), unscanned: unscanned === 'allow' },
    clamdUrl: clamdUrl || undefined,
    s3: bucketOf(env),
  }
}
