/** Why a file cannot be entered as a picture. media/words.ts says each one, and what to do instead. */
export type PictureRefusal =
  | 'empty'
  | 'not-a-picture'
  | 'svg'
  | 'gif'
  | 'pdf'
  | 'psd'
  | 'jp2'
  | 'jxl'
  | 'bmp'
  | 'coreldraw'
  | 'archive'
  | 'video'
  | 'damaged'
  | 'too-small'
  | 'too-long'
  | 'too-many-pixels'
  | 'bomb'
  | 'too-heavy'

/** What the entrant should know of an accepted picture, and confirm with the preview beside it. */
export type PictureNotice =
  /** Fewer pixels than print and close looking want. */
  | 'small'
  /** Printing inks without a usable description of them: the colours are a fair guess. */
  | 'cmyk-assumed'
  /** The embedded colour profile cannot be read, so sRGB was assumed. */
  | 'profile-broken'
  /** Several pages or frames, of which only the first is taken. */
  | 'first-frame'
  /** One even colour all over: perhaps an export that failed. */
  | 'blank'
  /** Next to nothing but black. */
  | 'dark'
  /** Next to nothing but white. */
  | 'pale'
