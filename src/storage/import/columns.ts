/** What a column says of a skill. `level` is a person's own, which is no part of a tree. */
export type Meaning =
  | 'name'
  | 'id'
  | 'tier'
  | 'tier-id'
  | 'category'
  | 'builds-on'
  | 'leads-to'
  | 'related'
  | 'description'
  | 'rookie'
  | 'pro'
  | 'master'
  | 'levels'
  | 'practise-now'
  | 'practise'
  | 'share'
  | 'questions'
  | 'onward'
  | 'serves'
  | 'home'

/** Titles as people write them, in English, German and Spanish; the first ones win. */
const TITLES: Readonly<Record<Meaning, readonly string[]>> = {
  name: [
    ...[
      'name',
      'skill',
      'skill name',
      'title',
      'label',
      'topic',
      'skills',
      'competency',
      'competence',
    ],
    ...['fähigkeit', 'bezeichnung', 'titel', 'kompetenz', 'thema', 'fertigkeit'],
    ...['nombre', 'habilidad', 'destreza', 'título', 'tema', 'competencia'],
    ...['المهارة', 'الاسم'],
  ],
  id: ['id', 'key', 'slug', 'code', 'skill id', 'kennung', 'kürzel', 'clave', 'código'],
  tier: [
    ...['tier', 'column', 'stage', 'phase', 'step', 'tier name'],
    ...['ebene', 'stufe', 'spalte', 'etappe', 'schritt'],
    ...['columna', 'etapa', 'fase', 'escalón', 'paso'],
    ...['الطبقة'],
  ],
  'tier-id': ['tier id'],
  category: [
    ...['category', 'category name', 'group', 'area', 'competency', 'domain', 'theme', 'type'],
    ...['kategorie', 'bereich', 'gruppe', 'kompetenz', 'gebiet'],
    ...['categoría', 'grupo', 'área', 'competencia', 'ámbito'],
  ],
  'builds-on': [
    ...['builds on', 'prerequisites', 'prerequisite', 'prereqs', 'prereq', 'requires', 'required'],
    ...['depends', 'depends on', 'dependencies', 'parents', 'parent', 'needs', 'requirements'],
    ...[
      'baut auf',
      'baut auf auf',
      'aufbauend auf',
      'voraussetzungen',
      'voraussetzung',
      'benötigt',
    ],
    ...['abhängig von', 'hängt ab von', 'braucht'],
    ...['se basa en', 'se apoya en', 'requisitos', 'prerrequisitos', 'requisito', 'depende de'],
    ...['requiere', 'necesita', 'تقوم على'],
  ],
  'leads-to': [
    ...['leads to', 'children', 'unlocks', 'enables', 'derivatives', 'next'],
    ...['führt zu', 'ermöglicht', 'conduce a', 'lleva a', 'permite'],
  ],
  related: [
    ...['related', 'related skills', 'see also', 'relations', 'related to', 'links'],
    ...['verwandt', 'verwandte fähigkeiten', 'siehe auch', 'verknüpft mit'],
    ...['relacionado', 'relacionados', 'relacionadas', 'habilidades relacionadas', 'véase también'],
  ],
  description: [
    ...['description', 'summary', 'about', 'definition', 'details', 'notes', 'explanation'],
    ...['beschreibung', 'erklärung', 'zusammenfassung', 'notizen'],
    ...['descripción', 'resumen', 'detalles', 'definición', 'notas', 'الوصف'],
  ],
  rookie: ['rookie', 'beginner', 'junior', 'neuling', 'anfänger', 'principiante', 'novato'],
  pro: ['pro', 'professional', 'intermediate', 'profi', 'fortgeschritten', 'profesional'],
  master: ['master', 'expert', 'senior', 'meister', 'experte', 'maestría', 'experto', 'maestro'],
  levels: ['levels', 'point description', 'level descriptions', 'milestones', 'stufen', 'niveles'],
  'practise-now': ['practise now', 'practice now'],
  practise: ['practise', 'practice', 'üben', 'practicar'],
  share: ['share', 'teilen', 'compartir'],
  questions: ['questions', 'fragen', 'preguntas'],
  onward: ['onward'],
  serves: ['serves'],
  home: ['home tree'],
}

/**
 * The number of the column that has each meaning, by the titles of the columns. Where two could have one,
 * the better title has it, and then the first.
 */
export function meaningsOf(titles: readonly string[]): ReadonlyMap<Meaning, number> {
  const columns = new Map<string, number[]>()
  titles.forEach((title, column) => {
    const plain = plainTitle(title)
    const known = columns.get(plain)
    if (known) known.push(column)
    else columns.set(plain, [column])
  })
  const found = new Map<Meaning, number>()
  const taken = new Set<number>()
  for (const [meaning, titlesOf] of PLAIN_TITLES) {
    const column = titlesOf
      .flatMap((title) => columns.get(title)?.find((at) => !taken.has(at)) ?? [])
      .at(0)
    if (column === undefined) continue
    found.set(meaning, column)
    taken.add(column)
  }
  return found
}

const MEANINGS = [
  ...([
    'name',
    'id',
    'tier',
    'tier-id',
    'category',
    'builds-on',
    'leads-to',
    'related',
    'description',
  ] as const),
  ...(['rookie', 'pro', 'master', 'levels', 'practise-now', 'practise', 'share'] as const),
  ...(['questions', 'onward', 'serves', 'home'] as const),
]

const PLAIN_TITLES = MEANINGS.map((meaning) => [meaning, TITLES[meaning].map(plainTitle)] as const)
/** From the last to the first, since of two of one title the first one wins. */
const FIRST_MEANINGS = new Map(
  PLAIN_TITLES.flatMap(([meaning, titles]) =>
    titles.map((title) => [title, meaning] as const),
  ).toReversed(),
)

/** What `meaningsOf` would have a column mean that stands alone: an outline asks of each of its lines. */
export function meaningOf(title: string): Meaning | undefined {
  return FIRST_MEANINGS.get(plainTitle(title))
}

/** `relatedSkills`, `related_skills` and `Related skills` are one title. */
function plainTitle(title: string): string {
  return title
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
