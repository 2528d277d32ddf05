import type { TreeHeader } from '../domain/tree.ts'
import { header as bugTester } from './headers/bug-tester.ts'
import { header as customerResearch } from './headers/customer-research.ts'
import { header as dataDigger } from './headers/data-digger.ts'
import { header as fraudBilling } from './headers/fraud-billing.ts'
import { header as happinessEngineer } from './headers/happiness-engineer.ts'
import { header as helpCenter } from './headers/help-center.ts'
import { header as marketing } from './headers/marketing.ts'
import { header as organizer } from './headers/organizer.ts'
import { header as productLiaison } from './headers/product-liaison.ts'
import { header as productSpecialist } from './headers/product-specialist.ts'
import { header as qualityReview } from './headers/quality-review.ts'
import { header as socialSupport } from './headers/social-support.ts'
import { header as strategist } from './headers/strategist.ts'
import { header as teamLeadership } from './headers/team-leadership.ts'
import { header as toolsBuilder } from './headers/tools-builder.ts'
import { header as trainer } from './headers/trainer.ts'

/** The tree that needs no seed; an acorn of it leads to every destination. */
export const HOME_TREE = happinessEngineer.id

/**
 * Every built-in tree, without its skills: the home tree, then the destinations.
 * `loadBuiltInTree` brings the skills.
 */
export const headers: readonly TreeHeader[] = [
  happinessEngineer,
  trainer,
  toolsBuilder,
  productLiaison,
  marketing,
  teamLeadership,
  helpCenter,
  socialSupport,
  bugTester,
  qualityReview,
  fraudBilling,
  dataDigger,
  customerResearch,
  productSpecialist,
  organizer,
  strategist,
]
