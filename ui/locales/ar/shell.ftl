### The menu, the desktop entry, the reminder.

menu-file = ملف
menu-go = انتقال
menu-view = عرض
menu-help = مساعدة
menu-save-record = حفظ نسخة من السجلات
menu-verify-file = فحص ملف محفوظ
menu-lock-now = القفل الآن
menu-quit = إغلاق التطبيق
menu-back = رجوع
menu-home = الرئيسية
menu-check = فحص الإعداد
menu-records = السجلات
menu-follow-up = متابعة الاعتراض
menu-settings = الإعدادات
menu-next-pane = الجزء التالي من النافذة
menu-previous-pane = الجزء السابق
menu-text-larger = نص أكبر
menu-text-smaller = نص أصغر
menu-text-normal = نص عادي
menu-colours-system = الألوان كما في هذا الكمبيوتر
menu-colours-light = ألوان فاتحة
menu-colours-dark = ألوان داكنة
menu-colours-contrast = تباين أكبر
menu-help-page = المساعدة
menu-how-it-works = كيف يعمل
menu-show-around = جولة في التطبيق
menu-technical-log = السجل التقني

desktop-name = Default Off
desktop-generic-name = فاحص الخصوصية
desktop-comment = فحص إعداد واحد في LinkedIn وحفظ سجل به. ليس جزءًا من LinkedIn
desktop-keywords = LinkedIn;ذكاء اصطناعي;تدريب;خصوصية;اعتراض;سجل;

autostart-comment = يعرض تذكيرًا من Default Off حين يأتي يومه
notification-title = حان وقت النظر من جديد
notification-text = هذا تذكير طُلب من قبل. يمكن فتح Default Off والنظر إلى الإعداد.

# Titles of the file dialogs
dialog-picture = اختيار صورة
dialog-page = اختيار صفحة محفوظة
dialog-mail = اختيار رسالة بريد
dialog-data-export = اختيار الملف من LinkedIn
dialog-bundle = اختيار ملف محفوظ
dialog-folder = اختيار مجلد
dialog-problem-report = حفظ تقرير المشكلة
