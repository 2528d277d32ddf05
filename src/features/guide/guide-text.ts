/** The parts that the guide may have. Whatever else its file holds ends the build. */
export type GuideTag =
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'strong'
  | 'em'
  | 'kbd'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'

/** A picture in the built app, one for each theme. */
export interface GuidePicture {
  readonly light: string
  readonly dark: string
  readonly alt: string
  /** In px. */
  readonly width: number
  readonly height: number
}

/** Words of the guide as data. */
export type GuideNode =
  | string
  | { readonly tag: GuideTag; readonly children: readonly GuideNode[] }
  | { readonly tag: 'heading'; readonly depth: 2 | 3; readonly id: string; readonly name: string }
  /** `section` is the id of a heading. */
  | { readonly tag: 'link'; readonly section: string; readonly children: readonly GuideNode[] }
  | { readonly tag: 'picture'; readonly picture: GuidePicture }

/** The whole guide. */
export interface GuideText {
  readonly title: string
  readonly nodes: readonly GuideNode[]
}
