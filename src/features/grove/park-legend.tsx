import { treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { Icon } from '../../ui/drawing.tsx'

const GROWTHS = ['dormant', 'sprouting', 'planted'] as const

/** What the three marks of growth mean. */
export function ParkLegend() {
  return (
    <ul className="park-legend" aria-label={late().park.legend}>
      {GROWTHS.map((growth) => (
        <li key={growth}>
          <Icon shape={treeMark(growth, 'sunk')} size={22} reach={11} />
          {late().park[growth]}
        </li>
      ))}
    </ul>
  )
}
