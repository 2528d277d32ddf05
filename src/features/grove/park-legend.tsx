import { treeMark } from '../../layout/tree-marks.ts'
import { t } from '../../messages/messages.ts'
import { Icon } from '../../ui/drawing.tsx'

const GROWTHS = ['dormant', 'sprouting', 'planted'] as const

/** What the three marks of growth mean. */
export function ParkLegend() {
  return (
    <ul className="park-legend" aria-label={t.park.legend}>
      {GROWTHS.map((growth) => (
        <li key={growth}>
          <Icon shape={treeMark(growth, 'sunk')} size={22} reach={11} />
          {t.park[growth]}
        </li>
      ))}
    </ul>
  )
}
