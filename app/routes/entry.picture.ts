import { notFound } from '#app/ground/http.server.ts'

export const loader = () => notFound()
