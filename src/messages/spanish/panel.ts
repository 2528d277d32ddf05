import type { Translation } from '../catalogue.ts'
import type { panelWords as english } from '../english/panel.ts'

/** The panel of a skill. */
export const panelWords: Translation<typeof english> = {
  panel: {
    yourLevel: 'Tu nivel',
    clear: 'Borrar valoración',
    onlyToLook: 'Solo para mirar: aquí no se pueden cambiar los niveles.',
    unratedHint:
      'Elige el nivel del que puedas dar un ejemplo reciente. Si solo encaja en parte, quédate con el inferior: el siguiente es hacia donde vas. ¿Tienes dudas, o no es parte de tu trabajo? «Sin valorar» es una buena respuesta, y no es lo mismo que Aprendiz.',
    everyLevel: 'Mostrar todos los niveles',
    onlyMine: 'Mostrar solo mi nivel',
    keys: 'En una tarjeta del árbol, las teclas 1, 2 y 3 valoran y 0 borra.',
    loadFailed: 'No se pudo cargar cómo se nota cada nivel. Puedes valorar de todos modos.',

    practise: 'Practícala',
    practiseNow: 'Ahora, en tu trabajo de hoy',
    serves: 'También le sirve a la empresa:',
    practiseMore: 'Y para seguir creciendo',
    share: 'Compártela',
    questions: 'Preguntas para un 1:1',
    around: 'Adónde lleva',
    buildsOn: 'Se apoya en',
    leadsTo: 'Lleva a',
    seeds: 'Puede sembrar',
    acorn: 'bellota, en Referente',
    companion: 'compañera, en Pro',
    ground: 'Se sostiene por sí sola: ninguna otra habilidad va antes.',
    notForMe: 'No es para mí',
    notForMeHint:
      'Los caminos de siembra evitan esta habilidad donde hay otra forma de llegar. Su valoración se conserva.',

    behaviours: 'Cómo se nota',
    behavioursHint:
      'Marca lo que hayas mostrado últimamente. Las marcas son para ti; no cambian ningún nivel.',
    showsIn: 'Se nota en',
    more: 'Señales y una práctica: {behaviour}',
    moreShort: 'Señales y una práctica',
    overEvery: 'Sobre todas las etapas',
    origin: {
      seed: 'Aparece en el árbol de habilidades de soporte publicado del que creció este.',
      extended:
        'Se menciona en el árbol de habilidades de soporte publicado; otras fuentes ayudaron a darle forma.',
      added: 'Añadida por Skill Grove a partir de marcos de soporte públicos.',
    },
  },
}
