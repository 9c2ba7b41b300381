import { statfs } from 'node:fs/promises'

/** Whether the disk still has room for what people send. */
export interface WatchedDisk {
  isLow(): boolean
  stop(): void
}

const every = 5000

/** Looks at the disk of `folder` now and every five seconds; low means fewer than `reserve` bytes free. */
export const watchDisk = (folder: string, reserve: number): WatchedDisk => {
  let low = false
  const look = async (): Promise<void> => {
    const { bavail, bsize } = await statfs(folder)
    low = bavail * bsize < reserve
  }
  const again = (): void => void look().catch(() => undefined)
  again()
  const timer = setInterval(again, every).unref()
  return { isLow: () => low, stop: () => clearInterval(timer) }
}
