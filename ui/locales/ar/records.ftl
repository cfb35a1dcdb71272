### The list of records and the page of one record.

records-title = سجلاتك
records-lead = كل سطر هو شيء فعلته أو شيء رآه التطبيق. تُضاف السجلات ولا تُعدَّل أبدًا.
records-empty-text = سيظهر أول فحص لك هنا.
records-empty-check = فحص إعدادي
records-count =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $shown } سجلات
        [many] { $shown } سجلًا
       *[other] { $shown } سجل
    }
records-intact = فحصنا القائمة كلها. هي سليمة.
records-changed = السجل { $number } ليس كما كُتب. احتفظنا بكل شيء كما هو.
records-changed-unplaced = شيء ما في القائمة ليس كما كُتب. احتفظنا بكل شيء كما هو.
records-changed-next = السجلات التي قبله ما زالت صالحة. يُستحسن حفظ نسخة الآن ووضعها في مكان آمن.
records-table-caption = سجلاتك، الأحدث أولًا
records-column-number = الرقم
records-column-when = التاريخ والوقت
records-column-what = ماذا
records-column-how = كيف نعرف
records-column-seal = الختم
records-seal-intact = سليم
records-seal-changed = ليس كما كُتب
records-seal-after-change = بعد تغيير
records-filter-title = عرض
records-filter-all = الكل
records-filter-readings = القراءات
records-filter-steps = ما فعلته
records-filter-log = عن السجل نفسه
records-filter-none = لا سجل من هذا النوع بعد.
records-has-picture = مع صورة
records-save = حفظ نسخة
records-verify = فحص ملف محفوظ
records-practice = هذه سجلات تمرين. وهي محفوظة بعيدًا عن سجلاتك الحقيقية.
records-chain-title = كيف تتماسك السجلات
records-chain-text = يحمل كل سجل بصمة السجل الذي قبله. لذلك يظهر أي تغيير في سجل قديم.

# What a record is, by its kind
record-kind-log-started = بداية السجل
record-kind-explanation-read = قرأت الشرح
record-kind-connection-agreed = وافقت على الاتصال بالموقع
record-kind-reading = قرأ التطبيق زر التبديل
record-kind-told = أخبرتنا بما يظهر أمامك
record-kind-choice = اتخذت قرارًا
record-kind-switch-confirmed = زر التبديل متوقف، وتأكد ذلك بعد إعادة التحميل
record-kind-switch-came-back = عاد زر التبديل إلى «مفعّل»
record-kind-objection-noted = أرسلت اعتراضًا
record-kind-answer-noted = جاء رد
record-kind-exported = حفظت نسخة
record-kind-key-state = تغيّرت حالة مفتاح الختم
record-kind-clock-jumped = قفزت ساعة الكمبيوتر
record-kind-store-set-aside = وُضع سجل سابق جانبًا
record-kind-other = نوع آخر من السجلات

# What came of it
record-outcome-confirmed = متوقف، وتأكد ذلك بعد إعادة التحميل
record-outcome-not-confirmed = متوقف، ولم يتأكد بعد

# One record
record-title = السجل { $number }
record-missing-title = لا يوجد سجل كهذا
record-missing-text = تعرض القائمة كل السجلات الموجودة.
record-when = التاريخ والوقت
record-how = كيف نعرف
record-not-noted-title = ما لم يُدوَّن
record-not-noted-name = اسمك وحسابك.
record-not-noted-page = منشوراتك ورسائلك وجهات اتصالك.
record-not-noted-password = كلمة مرورك. لا يمكن للتطبيق رؤيتها.
record-picture-title = الصورة
record-picture-alt = ما أظهرته الصفحة عند إنشاء السجل { $number }
record-picture-none = لا توجد صورة مع هذا السجل.
record-picture-care = قد تُظهر الصورة اسمك أو صورتك. يُستحسن النظر إليها قبل مشاركتها.
record-fingerprint-title = بصمة هذا السجل
record-fingerprint-label = بصمة SHA-256 للسجل كما هو بالضبط
record-fingerprint-text = البصمة رمز قصير يُحسب من السجل كما هو بالضبط. إذا تغيّر حرف واحد صار رمزًا آخر.
record-raw-title = السجل كما هو بالضبط، للخبراء
record-raw-label = النص المحفوظ كما هو بالضبط
record-to-list = كل السجلات
record-previous = السجل الأسبق
record-next = السجل اللاحق

# Labels of the lines on a record’s page
record-line-outcome = ما أظهره
record-line-reason = السبب
record-line-step = الغرض من القراءة
record-line-confirmed = تأكد بعد إعادة التحميل
record-line-locked = تعذّر تغيير زر التبديل
record-line-control = اسم زر التبديل في الصفحة
record-line-also_seen = شوهد أيضًا في الصفحة
record-line-overlay = كان شيء ما فوق الصفحة
record-line-address = عنوان الصفحة
record-line-language = لغة الصفحة
record-line-recipe = الوصفة التي اعتمدها التطبيق
record-line-script = بصمة البرنامج النصي للقراءة (SHA-256)
record-line-picture = الصورة
record-line-picture_file = بصمة الصورة التي أحضرتها (SHA-256)
record-line-picture_whole = بصمة الصورة الكاملة بعد رسمها من جديد (SHA-256)
record-line-picture_whole_kept = الصورة الكاملة محفوظة أيضًا
record-line-picture_boxes = المربعات السوداء
record-line-picture_cut = قُصّت الحواف
record-line-saved_page = بصمة الصفحة المحفوظة (SHA-256)
record-line-answer = إجابتك
record-line-after_change = بعد تغييرك زر التبديل
record-line-choice = قرارك
record-line-before = السجل الأسبق
record-line-seen_off = أول سجل أظهر «متوقف»
record-line-after = السجل بعد إعادة التحميل
record-line-seen_on = السجل الذي أظهر «مفعّل» من جديد
record-line-country = مكان سكنك
record-line-member = حساب LinkedIn
record-line-targets = موضوع اعتراضك
record-line-letter_language = لغة الرسالة
record-line-text = ما أرسلته بالضبط
record-line-reference = الرقم المرجعي
record-line-sent_on = أُرسل في
record-line-received_on = جاء في
record-line-rule = القاعدة وراء التاريخ
record-line-due = آخر موعد للرد
record-line-note = ملاحظتك
record-line-file_name = الملف
record-line-sha256 = بصمة الملف (SHA-256)
record-line-records = السجلات فيه
record-line-scope = ما يضمه
record-line-protection = مكان حفظ المفتاح
record-line-fingerprint = بصمة المفتاح
record-line-fault = سبب عدم وجود مفتاح
record-line-by_seconds = مقدار القفزة بالثواني
record-line-clock_before = الوقت قبلها
record-line-clock_after = الوقت بعدها
record-line-kept_as = محفوظ باسم
record-line-last_checkpoint = آخر ختم معروف له
record-line-app_version = إصدار التطبيق
record-line-other = دُوّن أيضًا

# Codes on those lines
record-value-yes = نعم
record-value-no = لا
record-value-check = لمعرفة الحالة
record-value-after_change = بعد تغييرك زر التبديل
record-value-after_reload = بعد إعادة التحميل
record-value-on = مفعّل
record-value-off = متوقف
record-value-cannot_find = لم تجده
record-value-not_sure = لم يمكنك التأكد
record-value-turn_off = إيقافه
record-value-leave_on = إبقاؤه مفعّلًا
record-value-changed_mind = غيّرت رأيك
record-value-member = بحساب
record-value-not_a_member = دون حساب
record-value-content_generating_ai = ذكاء اصطناعي ينشئ المحتوى
record-value-content_ai = ذكاء اصطناعي ينشئ المحتوى
record-value-other_ai = أي ذكاء اصطناعي آخر أو تعلّم آلي
record-value-restriction = تجميد بياناتي في الوقت الحالي
record-value-keychain = في مخزن المفاتيح على هذا الكمبيوتر
record-value-no_key = لا يوجد مفتاح. السجلات مرتبطة لكنها غير مختومة.
record-value-no_service = لا يستجيب أي مخزن مفاتيح على هذا الكمبيوتر
record-value-locked = مخزن المفاتيح مقفل
record-value-denied = رفض مخزن المفاتيح
record-value-missing = المفتاح السابق لم يعد موجودًا
record-value-unwritable = مخزن المفاتيح لا يخزّن شيئًا
record-value-damaged = ما في مخزن المفاتيح ليس مفتاحًا لهذا التطبيق
record-value-no_answer = لم يستجب مخزن المفاتيح
record-value-all = كل السجلات
record-value-only = بعض السجلات
record-value-unreadable = تعذّرت قراءته
record-value-changed = تغيّر من خارج التطبيق
record-value-rolled_back = هو أقدم من نسخة ختمه
record-value-stopped = تقول LinkedIn إنها توقفت
record-value-partly = تقول LinkedIn إنها توقفت جزئيًا
record-value-refused = رفضت LinkedIn
record-value-unclear = الرد غير واضح
record-value-extended = تأخذ LinkedIn وقتًا أطول
record-value-acknowledged = تقول LinkedIn إنها استلمت اعتراضك
record-value-not_shown = لم يكن الإعداد في الصفحة
record-value-signed_out = لم يُسجَّل الدخول
record-value-challenge = أرادت LinkedIn التحقق من هويتك
record-value-restricted = كان الحساب مقيّدًا
record-value-page_problem = كانت في الصفحة مشكلة
record-value-cannot_tell = لم نتمكن من التحديد
