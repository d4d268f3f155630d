import { useEffect, useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { formWords } from './form-words.ts'

/** How long until an instant, by the server's time: `now` is what its clock said when it made the page. */
export function TimeLeft({ until, now }: { until: Date; now: Date }) {
  const w = useWords(formWords)
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - began), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.ceil((until.getTime() - now.getTime() - passed) / 1000)
  return <>{said(seconds, w)}</>
}

function said(seconds: number, w: typeof formWords.id): string {
  if (seconds <= 0) return w.over
  if (seconds < 60) return w.lastMinute(seconds)
  const minutes = Math.floor(seconds / 60)
  return w.timeLeft(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60)
}
