### Home: the state in words, and the five tasks.

home-title = إعداد الذكاء الاصطناعي لديك في LinkedIn
home-tasks = ما يمكنك فعله
home-not-checked = لم يُفحص بعد
home-not-checked-text = يستغرق الفحص نحو دقيقتين. وسيلزم تسجيل دخولك إلى LinkedIn.
home-on = الإعداد مفعّل
home-off = الإعداد متوقف
home-off-not-sure = أظهر زر التبديل «متوقف»
home-off-unconfirmed = لم يتأكد بعد. يُرجى إعادة تحميل الصفحة والنظر مرة أخرى كي نتأكد.
home-on-imported = تُظهر صفحة محفوظة أن الإعداد كان مفعّلًا
home-off-imported = تُظهر صفحة محفوظة أن الإعداد كان متوقفًا
home-off-told = أخبرتنا أن الإعداد متوقف
home-on-told = أخبرتنا أن الإعداد مفعّل
home-locked = لا يمكن تغيير زر التبديل في هذا الحساب.
home-stale = مضى على آخر فحص أكثر من 90 يومًا.
home-record = السجل { $number }
home-check = فحص إعدادي
home-check-again = الفحص مرة أخرى
home-choices = عرض الخيارات
home-confirm = نظرة أخرى للتأكد
home-save = حفظ نسخة
home-go-on = المتابعة من حيث توقفت

home-try-signed-out = لم تنجح النظرة الأخيرة: لم يكن دخولك مسجّلًا.
home-try-challenge = لم تنجح النظرة الأخيرة: أرادت LinkedIn التحقق من هويتك.
home-try-restricted = لم تنجح النظرة الأخيرة: تقول LinkedIn إن الحساب مقيّد.
home-try-page-problem = لم تنجح النظرة الأخيرة: لم تُحمَّل الصفحة كما يلزم.
home-try-not-shown = لم تجد النظرة الأخيرة الإعداد في الصفحة.
home-try-cannot-tell = لم تتمكن النظرة الأخيرة من تحديد ما إذا كان الإعداد مفعّلًا أم متوقفًا.
home-try-keeps = المعروض هنا من النظرة التي قبلها.

home-drift-title = تغيّر هذا منذ آخر مرة
home-drift-off = شوهد «متوقف» في { $date }، الساعة { $time }.
home-drift-on = شوهد «مفعّل» في { $date }، الساعة { $time }.
home-drift-off-record = عرض سجل «متوقف»
home-drift-on-record = عرض سجل «مفعّل»

home-due-title = آخر موعد للرد: { $date }
home-due-ask-title = السؤال مرة أخرى بعد { $date }
home-due-left = { $count ->
    [0] ذلك هو اليوم.
    [zero] ذلك هو اليوم.
    [one] ذلك بعد يوم واحد.
    [two] ذلك بعد يومين.
    [few] ذلك بعد { $days } أيام.
    [many] ذلك بعد { $days } يومًا.
   *[other] ذلك بعد { $days } يوم.
}
home-due-late = { $count ->
    [zero] كان ذلك اليوم.
    [one] كان ذلك قبل يوم واحد.
    [two] كان ذلك قبل يومين.
    [few] كان ذلك قبل { $days } أيام.
    [many] كان ذلك قبل { $days } يومًا.
   *[other] كان ذلك قبل { $days } يوم.
}
home-due-wait-title = الانتظار حتى { $date }
home-due-see = عرض اعتراضك
home-due-follow = متابعة الأمر


home-task-understand = فهم الإعداد
home-task-understand-hint = ما يشمله، وما لا يفعله إيقافه
home-task-check = فحص الإعداد
home-task-check-hint = النظر إلى زر التبديل الواحد، في هذا التطبيق أو في متصفحك
home-task-choose = اتخاذ القرار
home-task-choose-hint = إيقافه أو إبقاؤه مفعّلًا
home-task-object = إرسال اعتراض
home-task-object-hint = على الاستخدامات التي لا يشملها زر التبديل. اختياري
home-task-save = حفظ سجلك
home-task-save-hint = ملف واحد يمكن لغيرك فحصه إذا أعطيته لهم
home-status-not-started = لم يبدأ
home-status-in-progress = قيد التقدم
home-status-done = تم
home-status-not-needed = غير لازم
home-status-cannot-start-yet = لا يمكن البدء بعد

home-practise = التجربة أولًا على موقع تجريبي
home-practice-other = اختيار تمرين آخر
home-verify = فحص ملف محفوظ
home-records = { $count ->
    [0] لا سجلات بعد
    [zero] لا سجلات بعد
    [one] سجل واحد على هذا الكمبيوتر
    [two] سجلان على هذا الكمبيوتر
    [few] { $number } سجلات على هذا الكمبيوتر
    [many] { $number } سجلًا على هذا الكمبيوتر
   *[other] { $number } سجل على هذا الكمبيوتر
}
home-seal-keychain = مختوم بمفتاح في مخزن المفاتيح على الكمبيوتر
home-seal-no-keychain = غير مختوم: لا يوجد على هذا الكمبيوتر مخزن مفاتيح يستجيب
home-seal-locked = غير مختوم: مخزن المفاتيح على الكمبيوتر مقفل أو لا يستجيب
home-seal-refused = غير مختوم: رفض مخزن المفاتيح على الكمبيوتر
home-seal-key-missing = المفتاح الذي ختم سجلك لم يعد موجودًا
home-seal-pending = يُنشأ الختم مع أول سجل لديك

drift-open = عرض ما قد يكون السبب
drift-title = كان الإعداد متوقفًا. وهو الآن مفعّل
drift-lead = تغيّر هذا بين نظرتين. وقد تكون هناك أسباب عدة.
drift-seen = ما شوهد
drift-why = ما قد يكون السبب
drift-why-you = قد يكون التشغيل من جديد تمّ منك.
drift-why-device = قد يكون التغيير في متصفح آخر أو على هاتفك.
drift-why-someone = قد يكون غيّره شخص آخر يستطيع استعمال حسابك.
drift-why-linkedin = قد يكون LinkedIn غيّر طريقة عمل الإعداد، أو أعاد ضبطه.
drift-why-unknown = لا يستطيع التطبيق معرفة أيّها كان السبب. فهو لا يعرف إلا ما شوهد ومتى.
drift-next = ما يمكن فعله
drift-next-choose = يمكن إيقافه من جديد أو تركه مفعّلًا. وكلاهما جيد.
drift-next-password = عند الظن بأن شخصًا آخر استعمل حسابك، يمكن تغيير كلمة المرور في LinkedIn.
drift-next-save = النظرتان موجودتان في السجل. والنسخة تعرضهما مع وقتيهما.
drift-none-title = لم يتغيّر شيء
drift-none = لم يرَ التطبيق الإعداد ينتقل من متوقف إلى مفعّل.
