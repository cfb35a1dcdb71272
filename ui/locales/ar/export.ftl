### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = حفظ نسخة من سجلاتك
export-lead = نضع سجلاتك في ملف ZIP واحد. عند فتحه يوجد فيه report.html للقراءة والطباعة. ويمكن تسليم الملف إلى شخص موضع ثقتك.
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
export-private = قد تذكر سجلاتك بلدك والمنطقة الزمنية لهذا الكمبيوتر.
export-private-pictures = قد تُظهر الصور اسمك أو صورتك. يُستحسن النظر إليها قبل مشاركة الملف.
export-practice = هذا تمرين. يحمل الملف كلمة PRACTICE في اسمه وعلى كل صفحة. وهو لا يثبت شيئًا عن حساب حقيقي.
export-save = حفظ الملف
export-saving = يجري حفظ الملف وفحصه.
export-saving-files = كُتب { $done } من { $total } من الملفات.
export-cancel = إيقاف الحفظ

export-done-title = تم الحفظ
export-done-name = حُفظ باسم
export-done-name-practice = ملف تمرين، حُفظ باسم
export-done-folder = المجلد: { $folder }
export-done-open = يُرجى فتح ملف ZIP. في مجلده «data» يوجد report.html للقراءة والطباعة.
export-done-intact = سليم. فتحنا الملف المحفوظ من جديد وفحصنا كل جزء فيه.
export-done-changed = الملف المحفوظ ليس كما كتبناه. يُرجى حفظه مرة أخرى في مجلد آخر.
export-done-unreadable = لم نتمكن من إعادة قراءة الملف المحفوظ. يُرجى حفظه مرة أخرى في مجلد آخر.
export-done-code-title = الرمز القصير
export-done-code-text = يُستحسن تدوين هذا الرمز وحفظه بعيدًا عن الملف. تُظهر صفحة «فحص ملف محفوظ» رمز الملف، لتمكن المقارنة بين الرمزين.
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
export-choose-title = ما يدخل في الملف
export-scope = أي السجلات
export-scope-hint = هذا يخص السجلات. أما الصور والرسائل والملاحظات ورسائل البريد فيكون اختيارها أدناه.
export-scope-all = كل السجلات
export-scope-since = السجلات ابتداءً من يوم
export-scope-picked = سجلات أختارها
export-since = اليوم الأول
export-since-hint = مثلًا ‎2026-11-22
export-since-missing = يُرجى كتابة يوم، مثلًا ‎2026-11-22.
export-pick = اختيار السجلات
export-pick-none = يُرجى اختيار سجل واحد على الأقل.
export-parts = ما يُدخَل أيضًا
export-parts-pictures = إدخال صوري
export-parts-personal = إدخال رسائلي وملاحظاتي ورسائل البريد
export-parts-personal-hint = قد يكون فيها اسمك وعنوانك وبريدك الإلكتروني. من دون علامة هنا تبقى خارج الملف.
export-row-withheld = يبقى خارج الملف
export-withheld-records =
    { $count ->
        [zero] لا سجلات.
        [one] سجل واحد. في الملف بصمته فقط.
        [two] سجلان. في الملف بصمتاهما فقط.
        [few] { $shown } سجلات. في الملف بصماتها فقط.
        [many] { $shown } سجلًا. في الملف بصماتها فقط.
       *[other] { $shown } سجل. في الملف بصماتها فقط.
    }
export-withheld-pictures =
    { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $shown } صور
        [many] { $shown } صورة
       *[other] { $shown } صورة
    }
export-withheld-personal =
    { $count ->
        [zero] لا رسائل ولا ملاحظات ولا بريد
        [one] رسالة أو ملاحظة أو رسالة بريد واحدة
        [two] اثنتان من الرسائل والملاحظات ورسائل البريد
        [few] { $shown } من الرسائل والملاحظات ورسائل البريد
        [many] { $shown } من الرسائل والملاحظات ورسائل البريد
       *[other] { $shown } من الرسائل والملاحظات ورسائل البريد
    }
export-withheld-nothing = لا شيء
export-withheld-still = ما زال يمكن فحص الملف كاملًا. وما يبقى خارجه لا يحتوي الملف منه إلا على بصمة، ولا شيء منه يُقرأ.
export-personal-in = في الملف رسائل وملاحظات ورسائل بريد. وقد يكون فيها اسمك وعنوانك وبريدك الإلكتروني.
export-stamp-title = طابع زمني، إن كانت تلك رغبتك
export-stamp-text = يمكن لطرف خارجي أن يؤكد أن سجلاتك كانت هكذا في وقت معين. والاختيار لك في من يكون.
export-stamp-go = القراءة عن الطوابع الزمنية
stamp-title = الطوابع الزمنية
stamp-lead = يتيح الطابع الزمني لطرف خارجي أن يؤكد أن سجلاتك كانت هكذا في وقت معين.
stamp-why = قد تكون ساعة الكمبيوتر غير صحيحة. والطابع الزمني لا يعتمد عليها.
stamp-optional = لا يلزمك طابع. تُحفظ سجلاتك ويمكن فحصها من دونه.
stamp-empty = لا شيء للطبع عليه بعد. يُرجى فحص إعدادك أولًا.
stamp-address = عنوان خدمة الطوابع الزمنية
stamp-address-hint = يبدأ بـ ‎https://‎ أو ‎http://‎. يمكنك سؤال محاميك أو السلطة عن الخدمة التي يثقون بها.
stamp-address-fault = يُرجى كتابة عنوان على الإنترنت يبدأ بـ ‎https://‎ أو ‎http://‎ وليس فيه اسم مستخدم أو منفذ.
stamp-plan = عرض ما سيغادر
stamp-leaves-title = ما يغادر الكمبيوتر
stamp-leaves-bytes = هذه البايتات الـ 32، ورقم عشوائي لمطابقة الرد:
stamp-leaves-label = البايتات الـ 32
stamp-leaves-covers =
    { $count ->
        [zero] لا تخص أي سجل.
        [one] هي بصمة سجلك الواحد. ولا يمكن لأحد قراءة السجل منها.
        [two] هي بصمة سجليك. ولا يمكن لأحد قراءة السجلين منها.
        [few] هي بصمة سجلاتك، وعددها { $shown }. ولا يمكن لأحد قراءة السجلات منها.
        [many] هي بصمة سجلاتك، وعددها { $shown }. ولا يمكن لأحد قراءة السجلات منها.
       *[other] هي بصمة سجلاتك، وعددها { $shown }. ولا يمكن لأحد قراءة السجلات منها.
    }
stamp-leaves-to = تذهب إلى { $host }.
stamp-learns-title = من يعرف ماذا
stamp-learns-service = تعرف الخدمة عنوانك على الإنترنت والوقت والبايتات الـ 32.
stamp-learns-network = تعرف شبكتك أنك وصلت إلى { $host }.
stamp-learns-linkedin = لا تعرف LinkedIn شيئًا عن ذلك.
stamp-ask = طلب الطابع الزمني
stamp-other = استخدام عنوان آخر
stamp-asking = يجري الطلب. يمكنك متابعة أمور أخرى. لا شيء ينتظر الرد.
stamp-pending-title = لا طابع بعد
stamp-pending-not-asked = لم يكتمل سؤال الخدمة.
stamp-pending-offline = لم نتمكن من الوصول إلى الخدمة. ربما لا يوجد اتصال بالإنترنت.
stamp-pending-too-slow = لم ترد الخدمة خلال 10 ثوانٍ.
stamp-pending-refused = ردّت الخدمة بخطأ.
stamp-pending-bad-certificate = لم تتمكن الخدمة من إثبات هويتها، لذلك لم نرسل شيئًا.
stamp-pending-at = العنوان: { $address }
stamp-again = المحاولة مرة أخرى
stamp-drop = التخلي عنه
stamp-kept-title = طوابعك الزمنية
stamp-kept-none = لا طوابع لديك بعد.
stamp-kept-time = تذكر الخدمة: { $time }.
stamp-kept-covers =
    { $count ->
        [zero] لا يشمل أي سجل.
        [one] يشمل سجلًا واحدًا.
        [two] يشمل أول سجلين.
        [few] يشمل أول { $shown } سجلات.
        [many] يشمل أول { $shown } سجلًا.
       *[other] يشمل أول { $shown } سجل.
    }
stamp-kept-from = من { $address }
stamp-kept-valid = هو عن هذه السجلات وتوقيعه مطابق. أما من هي الخدمة فالحكم لك.
stamp-kept-not-valid = ليس ما طلبناه. وهو محفوظ كما جاء.
stamp-kept-not-checked = لم نتمكن من فحصه هنا. وهو محفوظ كما جاء. وقد تقرؤه أدوات أخرى.
stamp-kept-open = فتح السجل { $number }

# A PDF too
export-parts-pdf = حفظ ملف PDF أيضًا
export-parts-pdf-hint = التقرير نفسه في ملف واحد، للطباعة أو للإرسال حيث لا تُقبل ملفات ZIP.
export-done-pdf = ملف PDF بجانبه: { $file }

# Single pictures of a saved copy
export-pictures-title = الاختيار لكل صورة
export-pictures-lead = يمكنك ترك صورة أو تسويد أجزاء منها. ويحتفظ سجلك أنت بالصورة الكاملة.
export-pictures-none = لا صور لهذه السجلات.
export-picture-label = صورة السجل { $number }
export-picture-alt = صورة حُفظت مع السجل { $number }
export-picture-before-edit = هذه هي الصورة قبل تسويد شيء منها أو قصه. تبقى خارج الملف ما لم تُضف إليه.
export-picture-how = كيف توضع
export-picture-whole = كما هي
export-picture-blacked = مع أجزاء مسوّدة
export-picture-out = متروكة
export-picture-box-first = يُرجى رسم مربع على صورة السجل { $number }، أو اختيار شيء آخر لها.
export-picture-preview = هذا ما سيُظهره الملف:
export-picture-preview-alt = صورة السجل { $number } مع المربعات السوداء، كما سيُظهرها الملف
picture-edit-black-file = يمكنك رسم مربع فوق أي شيء خاص، مثل اسمك. يصير أسود في الملف.
export-pictures-more = عرض المزيد من الصور
export-withheld-blacked =
    { $count ->
        [zero] لا صور مسوّدة
        [one] أجزاء من صورة واحدة مسوّدة
        [two] أجزاء من صورتين مسوّدة
        [few] أجزاء من { $shown } صور مسوّدة
        [many] أجزاء من { $shown } صورة مسوّدة
       *[other] أجزاء من { $shown } صورة مسوّدة
    }
export-done-withheld = ما ليس في هذا الملف:
export-done-withheld-nothing = لم يُترك شيء. كل السجلات وكل الملفات فيه.

# Time stamp services to pick from
stamp-pick = أي خدمة
stamp-pick-first = يُرجى اختيار خدمة أولًا.
stamp-pick-other = خدمة أخرى. أكتب عنوانها.
stamp-pick-note = هذه القائمة من معرفة عامة في نوفمبر 2026. لم نجرب هذه الخدمات. وقد تتغير العناوين والشروط.
stamp-pick-qualified = لدى الاتحاد الأوروبي قوائم بخدمات يسميها قانونه «مؤهلة». لم نقرأ تلك القوائم. لذلك لا نضع هذه العلامة هنا على أي خدمة.
stamp-offer-anyone = تقول إن لأي شخص أن يستخدمها مجانًا.
stamp-offer-signers = هي لمن يوقّعون برامج أو مستندات.
stamp-offer-members = هي لأعضائها، مثل الجامعات.
stamp-offer-own-platform = هي لمن يصنعون برامج لأجهزتها.
stamp-pick-uncertain = نحن أقل تأكدًا من هذه.
stamp-pick-plain = تجيب دون تشفير.
stamp-learns-plain = تجيب هذه الخدمة دون تشفير. قد يقرأ آخرون في الطريق البايتات الـ 32 والجواب. ولا يمكنهم تغيير الجواب خفية، لأنه موقّع.
