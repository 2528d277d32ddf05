import type { Translation } from '../catalogue.ts'
import type { parkWords as english } from '../english/park.ts'

/** The grove as one picture. */
export const parkWords: Translation<typeof english> = {
  park: {
    label: 'Mapa del parque',
    keys: 'Las flechas van de tierra en tierra, Inicio vuelve a tu árbol y Enter abre.',
    landName: '{tree}, {growth, select, planted {plantado} sprouting {brotando} other {latente}}',
    homeName: '{tree}, {ripe}',
    homeRipe: '{count, plural, one {# madura} many {# maduras} other {# maduras}}',
    chosen: '{growth}, elegido',
    atLevel: '{count, number} en {level}',
    rated: 'Valoradas: {counts}.',
    fit: 'Mostrar todo el parque',
    legend: 'Cuánto ha crecido un árbol',
    dormant: 'Latente',
    sprouting: 'Brotando: hay una bellota madura',
    planted: 'Plantado',
    sentence: '{facts}.',
  },
}
