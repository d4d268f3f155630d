import { sidePicture } from './side-picture.ts'

type Pictured = Parameters<typeof sidePicture>[0] & { width: number; height: number }

/** A small picture of one side, uncropped. The words beside it say what it is. */
export function Thumbnail({ side, className = '' }: { side: Pictured; className?: string }) {
  return (
    <img
      src={sidePicture(side, 320)}
      width={side.width}
      height={side.height}
      alt=""
      loading="lazy"
      decoding="async"
      className={`block bg-gading object-contain ${className}`}
    />
  )
}
