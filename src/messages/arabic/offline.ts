import type { Translation } from '../catalogue.ts'
import type { offlineWords as english } from '../english/offline.ts'

/** Skill Grove as an app of the device: its versions, and getting it there. */
export const offlineWords: Translation<typeof english> = {
  offline: {
    waiting: 'يتوفر إصدار جديد.',
    changed: 'حُدِّث تطبيق Skill Grove في علامة تبويب أخرى. وتبقى هذه كما هي حتى إعادة تحميلها.',
    outdated:
      'غيّر إصدار أحدث من Skill Grove شكل ما يُحفَظ. يكتفي هذا التبويب بالعرض إلى أن تعيد تحميله؛ وما حفظته في أمان.',
    deleting: 'يحذف تبويب آخر كل ما يخصك. يكتفي هذا التبويب بعرض ما لديه إلى أن يُعاد تحميله.',
    missing:
      'تعذّر تحميل جزء من Skill Grove: لا يوجد اتصال، أو حلّ إصدار أحدث محله. وما حفظته في أمان.',
    update: 'التحديث الآن',
    reload: 'إعادة التحميل',
    later: 'لاحقًا',
    held: {
      writing: 'ما زال هنا نص لم يُحفظ. يلزم حفظه أو تجاهله أولًا، فإعادة التحميل تضيّعه.',
      saving: 'لم يُحفظ كل شيء بعد، وإعادة التحميل تضيّعه.',
    },
    install: 'تثبيت Skill Grove',
    installWhy:
      'يعمل دون اتصال، وله نافذة خاصة به، ويفتح ملفات \u2066.grove.json\u2069 وPNG حيث يسمح الجهاز بذلك.',
    installHow:
      'التثبيت من قائمة المتصفح: في Chrome وEdge «تثبيت»، وفي Safari «إضافة إلى Dock» أو «إضافة إلى الشاشة الرئيسية»، وفي Firefox على الهاتف «إضافة إلى الشاشة الرئيسية». ومن دون تثبيت تعمل الصفحة دون اتصال أيضًا.',
    installed: 'التطبيق مثبّت على هذا الجهاز ويعمل دون اتصال.',
  },
}
