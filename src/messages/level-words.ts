import type { LevelOrNone } from '../domain/level.ts'
import type { Standing } from '../domain/standing.ts'
import { t } from './messages.ts'

/** “Rookie”, or “Unrated”. */
export function levelName(level: LevelOrNone): string {
  return level === null ? t.level.unrated : t.level[level]
}

/** “Self-care, pro”: a skill as buttons and options name it. */
export function skillWithLevel(name: string, level: LevelOrNone): string {
  return t.tree.skillName({ name, level: level ?? 'unrated' })
}

/** A card's line: the level, with “ripe” at master, and “ready” only below pro, where it says something. */
export function levelWords(level: LevelOrNone, standing: Standing): string {
  if (level === 'master') return t.level.masterRipe
  const isWorthSaying = standing === 'ready' && level !== 'pro'
  return isWorthSaying ? t.standing.withReady({ level: levelName(level) }) : levelName(level)
}

/** “Sprouting from Clear writing”, for a tree beside the one that carries it. */
export function sproutWords(growth: 'sprouting' | 'planted', carrier: string): string {
  return growth === 'planted'
    ? t.growth.plantedFrom({ skill: carrier })
    : t.growth.sproutingFrom({ skill: carrier })
}
