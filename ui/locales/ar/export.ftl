### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = حفظ نسخة من سجلاتك
export-lead = نضع سجلاتك في ملف واحد. يمكنك قراءته أو طباعته أو تسليمه إلى شخص موضع ثقتك.
export-yours = هذا الملف لك. والقرار لك في من يراه.
export-empty-text = يُرجى فحص إعدادك أولًا. بعد ذلك يمكنك حفظ سجل ذلك.
export-empty-check = فحص إعدادي
export-check-title = المراجعة قبل الحفظ
export-records =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $shown } سجلات
        [many] { $shown } سجلًا
       *[other] { $shown } سجل
    }
export-pictures =
    { $count ->
        [0] لا صور
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $shown } صور
        [many] { $shown } صورة
       *[other] { $shown } صورة
    }
export-row-records = السجلات
export-row-pictures = الصور
export-row-report = صفحة للقراءة أو الطباعة
export-row-report-value = نعم، لأي متصفح
export-row-seal = الختم
export-sealed = مختوم بمفتاح هذا الكمبيوتر
export-unsealed = غير مختوم. لا يتوفر مفتاح على هذا الكمبيوتر. تبقى السجلات مرتبطة بعضها ببعض.
export-row-file = اسم الملف
export-row-folder = المجلد
export-change-folder = اختيار مجلد آخر
export-private = قد تذكر سجلاتك بلدك. وإن دوّنت اعتراضًا، فنصه فيها أيضًا مع اسمك وبريدك الإلكتروني.
export-private-pictures = قد تُظهر الصور اسمك أو صورتك. يُستحسن النظر إليها قبل مشاركة الملف.
export-practice = هذا تمرين. يحمل الملف كلمة PRACTICE في اسمه وعلى كل صفحة. وهو لا يثبت شيئًا عن حساب حقيقي.
export-save = حفظ الملف
export-saving = يجري حفظ الملف وفحصه.

export-done-title = تم الحفظ
export-done-name = حُفظ باسم
export-done-name-practice = ملف تمرين، حُفظ باسم
export-done-folder = المجلد: { $folder }
export-done-intact = سليم. فتحنا الملف المحفوظ من جديد وفحصنا كل جزء فيه.
export-done-changed = الملف المحفوظ ليس كما كتبناه. يُرجى حفظه مرة أخرى في مجلد آخر.
export-done-unreadable = لم نتمكن من إعادة قراءة الملف المحفوظ. يُرجى حفظه مرة أخرى في مجلد آخر.
export-done-code-title = الرمز القصير
export-done-code-text = يُستحسن تدوين هذا الرمز. يمكن لأي شخص أن يتحقق به من أن الملف لم يتغير.
export-done-code-label = الرمز القصير للملف
export-done-sha-title = البصمة الكاملة، للخبراء
export-done-sha-label = بصمة SHA-256 للملف
export-done-size = الحجم: { $size }
export-done-size-bytes = { $size } بايت
export-done-size-kilobytes = { $size } كيلوبايت
export-done-size-megabytes = { $size } ميغابايت
export-done-next-title = ما يمكنك فعله الآن
export-done-verify = فحص هذا الملف
export-done-again = حفظ نسخة أخرى
export-done-home = الذهاب إلى الرئيسية
export-done-limit = يبيّن الملف ما أظهرته لك الصفحة ومتى. ولا يثبت ما فعلته LinkedIn ببياناتك.
