import { notFound } from '#app/ground/http.server.ts'

export const loader = () => notFound()

export default function Page() {
  return null
}
