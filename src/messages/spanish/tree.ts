import type { Translation } from '../catalogue.ts'
import type { treeWords as english } from '../english/tree.ts'

/** A tree, its skills and levels. */
export const treeWords: Translation<typeof english> = {
  level: {
    unrated: 'Sin valorar',
    rookie: 'Aprendiz',
    pro: 'Pro',
    master: 'Referente',
    masterRipe: 'Referente, madura',
    meaning: {
      rookie:
        'Lo hago con indicaciones, una lista de pasos o alguien cerca. El resultado varía de un día a otro.',
      pro: 'Lo hago por mi cuenta en días normales y puedo mostrar ejemplos recientes.',
      master:
        'Lo hago bajo presión y en casos poco habituales, y gracias a mí otras personas lo hacen mejor.',
    },
    rise: 'De {from} a {to}',
  },
  standing: {
    withReady: '{level}, lista',
    stretchHint:
      'Un reto por ahora: no todo aquello en lo que se apoya está en Pro. Puedes valorarla de todos modos.',
    startHint: 'Ninguna otra va antes: un buen lugar para empezar.',
    readyHint: 'Lista: todo aquello en lo que se apoya está en Pro o por encima.',
    ripeHint: 'Madura: esta habilidad puede ser la semilla de un árbol nuevo.',
  },
  growth: {
    dormant: 'Latente',
    sprouting: 'Brotando',
    planted: 'Plantado',
    sproutingFrom: 'Brotando desde\n{skill}',
    plantedFrom: 'Plantado desde\n{skill}',
  },
  tree: {
    aside: 'cada habilidad se apoya en otras a su izquierda',
    legend: 'Niveles',
    edit: 'Editar',
    view: 'Vista',
    graph: 'Gráfico',
    outline: 'Esquema',
    graphLabel: 'Árbol de habilidades: {tree}',
    skillName:
      '{name}, {level, select, rookie {aprendiz} pro {pro} master {referente} other {sin valorar}}',
    tier: '{number} {name}',
    describeTier: 'Etapa {tier}.',
    describeNeeds: 'Se apoya en {skills}.',
    describeOpens: 'Lleva a {skills}.',
    keys: 'Las flechas recorren los enlaces, Enter abre, 1, 2 y 3 valoran, 0 borra y el signo de interrogación muestra todas las teclas.',
    ahead:
      '{next, plural, =0 {nada a continuación} one {# a continuación} many {# a continuación} other {# a continuación}}{ripe, plural, =0 {} one {, # madura} many {, # maduras} other {, # maduras}}',
    overEveryTier: 'sobre todas las etapas',
    behaviourCount: '{shown, number} de {all, number} mostrados',
    buildsOnTag: 'se apoya en',
    leadsToTag: 'lleva a',
    focusTag: 'Foco {place}',
    destinations: 'Destinos',
    noneSprouting:
      'Valora una habilidad como Referente y aquí brotarán los árboles que puede sembrar.',
    destinationName: '{tree}, {words}',
    allInGrove: 'Ver los {count, number} en el Bosque',
    moreInGrove: '{count, number} más en el Bosque',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Mostrar todo el árbol',
    map: 'Mapa general',
    home: 'Volver a {tree}',
    toPath: 'Camino de siembra hacia {tree}',
    rated: '{skill}: {level}',
    unknownTree: 'Aquí no hay ningún árbol «{id}».',
    unknownTreeHint:
      'Puede que haya un error en la dirección, o que el árbol esté en un archivo que no se abrió en este navegador. No se cambió nada de lo guardado.',
    unknownSkill: 'En {tree} no hay ninguna habilidad «{id}».',
    unknownSkillHint:
      'Puede que haya un error en la dirección, o que la habilidad tenga ahora otro nombre. Las valoraciones se conservan.',
    openHome: 'Abrir el árbol de soporte',
    openGrove: 'Ver todos los árboles en el Bosque',
    loadFailed: 'No se pudo cargar el árbol «{tree}».',
    loadFailedHint:
      'Comprueba la conexión y vuelve a intentarlo. Tus valoraciones están guardadas y a salvo.',
  },
  lens: {
    lens: 'Lo que abre un paso',
    hint: 'Cada número dice cuánto abre la próxima subida de nivel: habilidades que deja listas, semillas que hace madurar, árboles que acerca. Una tarjeta sin número no abre nada con su próximo paso.',
    opens: 'abre {count, number}',
    step: 'El próximo paso lleva a {level}.',
    readies: 'Lo que deja listo: {skills}.',
    ripens: 'Hace madurar una semilla de {trees}.',
    nearer: 'Te acerca a {trees}.',
    behind:
      '{count, plural, =0 {Ninguna habilidad se apoya en ella.} one {# habilidad se apoya en ella.} many {# habilidades se apoyan en ella.} other {# habilidades se apoyan en ella.}}',
  },
}
