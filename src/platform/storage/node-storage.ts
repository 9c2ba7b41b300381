import { join } from 'node:path'
import { openS3, type S3Settings } from './blobs/s3.ts'
import { openStorage, type Storage } from './storage.ts'

/** Where the node's files are: arriving, and unless there is a bucket also at rest, under its data folder. */
export interface FilesAt {
  readonly dataDir: string
  readonly s3: S3Settings | undefined
}

/** Opens the node's storage as its settings say. */
export const openNodeStorage = ({ dataDir, s3 }: FilesAt): Promise<Storage> => {
  const folder = join(dataDir, 'files')
  return s3 ? openStorage(folder, openS3(s3)) : openStorage(folder)
}
