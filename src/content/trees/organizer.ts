import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/organizer.ts'

const tiers: readonly Tier[] = [
  { id: 'why-and-who', name: 'Why & who', description: 'What it is for, and whom it concerns.' },
  {
    id: 'getting-going',
    name: 'Getting going',
    description: 'A plan, regular news and good meetings.',
  },
  {
    id: 'making-it-happen',
    name: 'Making it happen',
    description: 'Time together that works, and teaches for the next time.',
  },
  {
    id: 'many-at-once',
    name: 'Many at once',
    description: 'Several efforts that pull the same way.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'org-purpose',
    name: 'Purpose & scope',
    description: 'Says why, for whom, and what is left out.',
    tier: 'why-and-who',
    buildsOn: [],
    practiseNow:
      'Write one line on the purpose of a meeting you attend, and ask the group whether it fits.',
  },
  {
    id: 'org-people',
    name: 'Who is involved',
    description: 'Finds out who decides, who helps and who is affected.',
    tier: 'why-and-who',
    buildsOn: [],
    practiseNow:
      'Draw the people around one team project, and show the drawing to whoever runs it.',
  },
  {
    id: 'org-plan',
    name: 'Planning backwards',
    description: 'Works back from the date and leaves time for surprises.',
    tier: 'getting-going',
    buildsOn: ['org-purpose'],
    practiseNow:
      'Plan one team event backwards from its end, and give every step a name and a date.',
  },
  {
    id: 'org-comms',
    name: 'Keeping people informed',
    description: 'Sends short updates before people ask.',
    tier: 'getting-going',
    buildsOn: ['org-people'],
    practiseNow: 'Send a three-line update on one piece of team work every week for a month.',
  },
  {
    id: 'org-facilitate',
    name: 'Leading meetings',
    description: 'Helps everyone in the meeting to take part, including quiet people.',
    tier: 'getting-going',
    buildsOn: ['org-purpose', 'org-people'],
    practiseNow:
      'Lead one meeting in which the team looks back on finished work, and hear each person once.',
  },
  {
    id: 'org-risk',
    name: 'What could go wrong',
    description: 'Lists risks early and agrees who watches each one.',
    tier: 'making-it-happen',
    buildsOn: ['org-plan'],
    practiseNow:
      'Spend ten minutes with the team on what could go wrong on one launch day, and note who watches what.',
  },
  {
    id: 'org-events',
    name: 'Events & meetups',
    description: 'Makes time together worth what it costs.',
    tier: 'making-it-happen',
    buildsOn: ['org-plan', 'org-facilitate'],
    practiseNow:
      'Organise one thirty-minute skill swap for the team, and ask each person what they will use.',
  },
  {
    id: 'org-retro',
    name: 'Learning after',
    description: 'Looks back while it is fresh and changes one thing.',
    tier: 'making-it-happen',
    buildsOn: ['org-facilitate'],
    practiseNow:
      'Write down three things that one project taught the team, and share them within a week.',
  },
  {
    id: 'org-programme',
    name: 'Running a programme',
    description: 'Keeps several efforts working towards the same end.',
    tier: 'many-at-once',
    buildsOn: ['org-events', 'org-risk', 'org-comms', 'org-retro'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
