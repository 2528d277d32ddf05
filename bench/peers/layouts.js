// The libraries that lay out trees, each told as much of the tiers as it can take.
import dagre from '@dagrejs/dagre'
import { coordGreedy, graphStratify, layeringSimplex, sugiyama, tweakFlip } from 'd3-dag'
import ELK from 'elkjs/lib/elk.bundled.js'
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_STEP, ROW_GAP } from '../../src/layout/measures.ts'
import { layoutTask } from '../node/layout-task.ts'

const COLUMN_GAP = COLUMN_STEP - CARD_WIDTH
const tierIndexes = (tree) => new Map(tree.tiers.map(({ id }, index) => [id, index]))
const linksOf = (tree) =>
  tree.skills.flatMap(({ id, buildsOn }) => buildsOn.map((from) => ({ from, to: id })))

/** Tiers as partitions, which it keeps in their order. */
async function byElk(tree) {
  const tiers = tierIndexes(tree)
  const graph = await new ELK().layout({
    id: 'tree',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.edgeRouting': 'POLYLINE',
      'elk.spacing.nodeNode': String(ROW_GAP),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(COLUMN_GAP),
    },
    children: tree.skills.map(({ id, tier }) => ({
      id,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      layoutOptions: { 'elk.partitioning.partition': String(tiers.get(tier)) },
    })),
    edges: linksOf(tree).map(({ from, to }, index) => ({
      id: `e${String(index)}`,
      sources: [from],
      targets: [to],
    })),
  })
  return {
    cards: new Map(
      graph.children.map(({ id, x, y }) => [id, { x: x + CARD_WIDTH / 2, y: y + CARD_HEIGHT / 2 }]),
    ),
    lines: graph.edges.map(({ sources, targets, sections }) => {
      const { startPoint, bendPoints = [], endPoint } = sections[0]
      return { from: sources[0], to: targets[0], points: [startPoint, ...bendPoints, endPoint] }
    }),
  }
}

/** It has no columns; each link is told to span at least as many as its tiers are apart. */
function byDagre(tree) {
  const tiers = tierIndexes(tree)
  const tierOf = new Map(tree.skills.map(({ id, tier }) => [id, tiers.get(tier)]))
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP })
  for (const { id } of tree.skills) graph.setNode(id, { width: CARD_WIDTH, height: CARD_HEIGHT })
  for (const { from, to } of linksOf(tree)) {
    graph.setEdge(from, to, { minlen: tierOf.get(to) - tierOf.get(from) })
  }
  dagre.layout(graph)
  return {
    cards: new Map(graph.nodes().map((id) => [id, graph.node(id)])),
    lines: graph.edges().map((edge) => ({
      from: edge.v,
      to: edge.w,
      points: graph.edge(edge).points,
    })),
  }
}

/** Tiers as ranks, which are layers of their own. It draws downwards, so it is turned. */
function d3Dag(tree, layout) {
  const tiers = tierIndexes(tree)
  const dag = graphStratify().parentIds(({ buildsOn }) => buildsOn)(tree.skills)
  layout
    .layering(layeringSimplex().rank(({ data }) => tiers.get(data.tier)))
    .nodeSize([CARD_HEIGHT, CARD_WIDTH])
    .gap([ROW_GAP, COLUMN_GAP])
    .tweaks([tweakFlip('diagonal')])(dag)
  return {
    cards: new Map([...dag.nodes()].map(({ data, x, y }) => [data.id, { x, y }])),
    lines: [...dag.links()].map(({ source, target, points }) => ({
      from: source.data.id,
      to: target.data.id,
      points: points.map(([x, y]) => ({ x, y })),
    })),
  }
}

const asItIs = (placed) => placed

export const peerLayouts = {
  elkjs: layoutTask(byElk, asItIs),
  dagre: layoutTask(byDagre, asItIs),
  'd3-dag': layoutTask((tree) => d3Dag(tree, sugiyama()), asItIs),
  'd3-dag, fast': layoutTask((tree) => d3Dag(tree, sugiyama().coord(coordGreedy())), asItIs),
}
