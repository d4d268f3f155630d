import type { Tx } from '#app/ground/db.server.ts'
import { everywhere } from '#app/words/everywhere.ts'

/** Who writes: the name of the newest edition in both languages. */
export async function letterhead(client: Tx): Promise<{ name: string; nameEn: string }> {
  const edition = await client.edition.findFirst({
    orderBy: { createdAt: 'desc' },
    select: { name: true, nameEn: true },
  })
  return edition ?? { name: everywhere.id.site, nameEn: everywhere.en.site }
}
