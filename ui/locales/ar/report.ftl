### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them. Used by Rust only.

# Head of the report
report-title = سجل إعداد واحد في LinkedIn
report-subtitle = «Data for Generative AI Improvement»
report-practice-text = تمرين (PRACTICE). أُنشئ هذا على موقع تجريبي. وهو لا يثبت شيئًا عن حساب حقيقي.
report-made = أنشأه برنامج Default Off في { $date }، الإصدار { $version }
report-independent = برنامج Default Off يعمل على الكمبيوتر الخاص بالعضو. وهو ليس جزءًا من LinkedIn، ولم توافق LinkedIn عليه.
report-page-footer = { $name }، بصمة رأس السجل { $head }

# Page one: the facts
report-facts-title = الحقائق في صفحة واحدة
report-facts-setting = الإعداد
report-facts-setting-value = «Data for Generative AI Improvement». اسم زر التبديل هو «Use my data for training content creation AI models».
report-facts-address = عنوان الصفحة
report-facts-first-on = شوهد مفعّلًا أول مرة
report-facts-last-on = شوهد مفعّلًا آخر مرة
report-facts-off-seen = شوهد متوقفًا أول مرة
report-facts-off-confirmed = متوقف، وتأكد ذلك بعد إعادة التحميل
report-facts-came-back = شوهد مفعّلًا من جديد بعد أن كان متوقفًا
report-facts-told = بناءً على قول العضو
report-facts-choice = قرار العضو
report-facts-objection = اعتراض دُوّن أنه أُرسل
report-facts-due = آخر موعد للرد
report-facts-records = السجلات في هذا الملف
report-facts-seal = الختم
report-facts-none = لا شيء في هذا الملف
report-facts-when-how = { $when }. { $how }. السجل { $number }.
report-facts-when-how-picture = { $when }. { $how }. السجل { $number }، الصورة { $picture }.
report-headline-on = أظهر زر التبديل «مفعّل» في آخر نظرة إليه.
report-headline-off-confirmed = أظهر زر التبديل «متوقف»، وأظهر «متوقف» مرة أخرى بعد إعادة تحميل الصفحة.
report-headline-off-unconfirmed = أظهر زر التبديل «متوقف» مرة واحدة. ولم يُنظر إليه مرة أخرى بعد إعادة التحميل.
report-headline-off-told = أخبر العضو التطبيق أن زر التبديل يُظهر «متوقف». ولم ير التطبيق ذلك.
report-headline-on-told = أخبر العضو التطبيق أن زر التبديل يُظهر «مفعّل». ولم ير التطبيق ذلك.
report-headline-came-back = أظهر زر التبديل «متوقف» ثم أظهر «مفعّل» من جديد لاحقًا.
report-headline-left-on = أظهر زر التبديل «مفعّل»، واختار العضو إبقاءه مفعّلًا.
report-headline-unknown = لا سجل في هذا الملف يقول «مفعّل» أو «متوقف».
report-headline-empty = لا يضم هذا الملف أي قراءة لزر التبديل.

# How we know
report-how-title = كيف يُعرف كل قول
report-how-noted_by_app = دوّنه التطبيق
report-how-seen_by_app = رآه التطبيق
report-how-told_by_member = بناءً على قول العضو
report-how-imported = مستورد
report-how-signed_by_sender = موقّع من المرسل
report-how-reference_text = نص مرجعي
report-how-seen_by_app-means = قرأ التطبيق زر التبديل في الصفحة عندما ضغط العضو على زر.
report-how-told_by_member-means = صرّح العضو بذلك. ولم يره التطبيق.
report-how-imported-means = جاء مع ملف أحضره العضو.
report-how-signed_by_sender-means = تقول ذلك رسالة بريد إلكتروني، وتوقيعها مطابق للمرسل.
report-how-reference_text-means = يأتي مع التطبيق ومعه مصدره.
report-method-title = كيف تتم القراءة
report-method-load = يفتح العضو الصفحة ويسجّل الدخول ويضغط على كل زر بنفسه. ولا يضغط التطبيق على شيء في الصفحة.
report-method-read = يقرأ التطبيق زر تبديل واحدًا مرتين متتاليتين. ويجب أن تتفق القراءتان، وأن تتفق معهما كل علامة في الصفحة.
report-method-doubt = عند أي شك يقول السجل «تعذّر التحديد» مع ذكر سبب.
report-method-off = لا يُعد «متوقف» مؤكدًا إلا بعد إعادة التحميل من الخادم وقراءة أخرى.

# Table of records
report-records-title = كل السجلات في هذا الملف
report-records-caption = السجلات، الأقدم أولًا
report-column-number = الرقم
report-column-when = التاريخ والوقت
report-column-what = ماذا
report-column-how = كيف نعرف
report-column-fingerprint = البصمة (SHA-256)
report-records-withheld =
    { $count ->
        [zero] لا سجلات محجوبة.
        [one] سجل واحد محجوب. بصمته موجودة في السجل الكامل، لذلك تبقى السلسلة تامة.
        [two] سجلان محجوبان. بصمتاهما موجودتان في السجل الكامل، لذلك تبقى السلسلة تامة.
        [few] { $shown } سجلات محجوبة. بصماتها موجودة في السجل الكامل، لذلك تبقى السلسلة تامة.
        [many] { $shown } سجلًا محجوبًا. بصماتها موجودة في السجل الكامل، لذلك تبقى السلسلة تامة.
       *[other] { $shown } سجل محجوب. بصماتها موجودة في السجل الكامل، لذلك تبقى السلسلة تامة.
    }
report-time-note = الأوقات من الكمبيوتر الخاص بالعضو. ومع كل وقت فرقه عن UTC.
report-numbers-note = تبدأ الأرقام من 0، كما في أسماء الملفات.

# What a record is, said to a reader who is not the member
report-kind-log-started = بداية السجل
report-kind-explanation-read = قرأ العضو الشرح
report-kind-connection-agreed = وافق العضو على الاتصال بالموقع
report-kind-reading = قرأ التطبيق زر التبديل
report-kind-reading-none = لا قراءة
report-kind-told = أخبر العضو بما يظهر أمامه
report-kind-choice = اتخذ العضو قرارًا
report-kind-switch-confirmed = زر التبديل متوقف، وتأكد ذلك بعد إعادة التحميل
report-kind-switch-came-back = عاد زر التبديل إلى «مفعّل»
report-kind-objection-noted = يصرّح العضو بأن اعتراضًا أُرسل
report-kind-answer-noted = يصرّح العضو بأن ردًا جاء
report-kind-follow-up-noted = يصرّح العضو بما جاء بعد ذلك
report-kind-mail-kept = احتفظ العضو برسالة بريد إلكتروني
report-kind-data-export-counted = عدّ العضو ما في أرشيف بياناته من LinkedIn
report-kind-exported = حُفظت نسخة
report-kind-key-state = تغيّرت حالة مفتاح الختم
report-kind-clock-jumped = قفزت ساعة الكمبيوتر
report-kind-log-begun-after = بدأ سجل جديد إلى جانب سجل سابق
report-kind-key-lost = فُقد مفتاح الختم، وحل محله مفتاح جديد
report-kind-key-rotated = غُيّر مفتاح الختم
report-kind-time-stamp = جاء طابع زمني
report-kind-store-set-aside = وُضع سجل سابق جانبًا
report-kind-other = نوع آخر من السجلات

# What the member chose
report-choice-turn_off = إيقاف الإعداد
report-choice-leave_on = إبقاء الإعداد مفعّلًا
report-choice-changed_mind = العدول عن إيقافه

# What a reading or a telling came to
record-outcome-on = مفعّل
record-outcome-off = متوقف
record-outcome-not_shown = لم يكن الإعداد في الصفحة
record-outcome-signed_out = لم يُسجَّل الدخول
record-outcome-challenge = أرادت LinkedIn التحقق من هوية العضو
record-outcome-restricted = كان الحساب مقيّدًا
record-outcome-page_problem = كانت في الصفحة مشكلة
record-outcome-cannot_tell = تعذّر التحديد

# Pictures
report-pictures-title = الصور
report-pictures-none = لا توجد صور في هذا الملف.
report-picture = الصورة { $picture }: السجل { $number }، { $when }
report-picture-seen = صورة للصفحة كما رآها التطبيق عندما قرأ زر التبديل. يقول السجل: { $outcome }.
report-picture-told = صورة أضافها العضو. يقول السجل: { $outcome }.
report-picture-also = حُفظت الصورة نفسها، بايتًا ببايت، مع السجل { $number } بتاريخ { $when }. ويقول ذلك السجل: { $outcome }.
report-picture-size = { $width } في { $height } نقطة
report-picture-file = الملف: { $path }
report-picture-sha256 = البصمة (SHA-256): { $sha256 }
report-picture-alt = ما أظهرته الصفحة عند إنشاء السجل { $number }

# The objection
report-objection-title = الاعتراض
report-objection-sent = يصرّح العضو بأن الاعتراض أُرسل في { $date }.
report-objection-reference = الرقم المرجعي الذي أعطته LinkedIn: { $reference }
report-objection-no-reference = لم يُعطَ رقم مرجعي.
report-objection-due = آخر موعد للرد { $date }. القاعدة: { $rule }.
report-objection-extended = يفيد العضو بأن الشركة كتبت في { $date } أنها تحتاج إلى وقت أطول.
report-objection-ask = يمكن للعضو أن يسأل مرة أخرى اعتبارًا من { $date }. القاعدة: { $rule }.
report-objection-text = النص الذي يفيد العضو بأنه أرسله
report-objection-text-withheld = النص محجوب لأنه يذكر اسم العضو. وبصمته في السجل.

# Proved and not proved
report-proved-title = ما يبيّنه هذا الملف
report-proved-shown = ما أظهرته الصفحة على الكمبيوتر الخاص بالعضو، كما قرأه التطبيق أو كما ذكره العضو.
report-proved-unchanged = أن أي سجل فيه لم يُغيَّر ولم يُحذف ولم يُضف ولم يُنقل منذ ختمه.
report-proved-order = ترتيب إنشاء السجلات. يحمل كل سجل بصمة السلسلة التي قبله.
report-proved-key = أن مفتاحًا واحدًا ختم الملف كله، إن كان الملف مختومًا.
report-not-proved-title = ما لا يبيّنه هذا الملف
report-not-proved-use = ما فعلته LinkedIn ببيانات العضو.
report-not-proved-past = أن تدريبًا جرى قبل ذلك اليوم قد أُلغي. تقول LinkedIn إن إيقاف الإعداد لا يلغيه.
report-not-proved-person = من كان أمام الكمبيوتر. يدل الختم على تثبيت للبرنامج، لا على شخص.
report-not-proved-account = صاحب الحساب. لا تذكر أي قراءة لزر التبديل حسابًا.
report-not-proved-account-letters = صاحب الحساب. لا تذكر أي قراءة لزر التبديل حسابًا. قد تذكر رسالة أو رسالة بريد في هذا الملف شخصًا، لكنها لا تذكر لمن كانت الصفحة التي قُرئت.
report-not-proved-clock = أن ساعة الكمبيوتر كانت صحيحة. لا يوجد طابع زمني خارجي في هذا الملف.
report-not-proved-clock-stamped = أن ساعة الكمبيوتر كانت صحيحة. تبيّن الطوابع الزمنية في هذا الملف متى كان السجل موجودًا بالفعل.
report-not-proved-server = أن الصفحة جاءت من LinkedIn دون تغيير. كان يمكن لشخص يتحكم تمامًا في الكمبيوتر أن يغيّرها.
report-not-proved-unsealed = من جمع هذا الملف. هو غير مختوم، لأنه لم يتوفر مفتاح على الكمبيوتر.
report-exhibits-title = المرفقات
report-exhibits-lead = كل ملف يعود إلى سجل، مع رقمه. وللصور الأرقام نفسها أعلاه.
report-exhibit-number = المرفق
report-exhibit-what = ما هو
report-exhibit-record = السجل
report-exhibit-file = الملف
report-exhibit-fingerprint = البصمة (SHA-256)
report-exhibit-picture = صورة
report-exhibit-mail = رسالة بريد إلكتروني كما جاءت
report-exhibit-stamp = رد خدمة طوابع زمنية كما جاء
report-exhibit-personal = ما كتبه العضو، مع الأسماء
report-exhibit-other = ملف
report-withheld-title = ما هو محجوب
report-withheld-nothing = لا شيء محجوب. كل السجلات وكل الملفات هنا.
report-withheld-pictures =
    { $count ->
        [zero] لا صور محجوبة.
        [one] صورة واحدة محجوبة.
        [two] صورتان محجوبتان.
        [few] { $shown } صور محجوبة.
        [many] { $shown } صورة محجوبة.
       *[other] { $shown } صورة محجوبة.
    }
report-withheld-personal =
    { $count ->
        [zero] لا رسائل ولا ملاحظات ولا بريد محجوب.
        [one] رسالة أو ملاحظة أو رسالة بريد واحدة محجوبة، لأنها قد تذكر اسم شخص.
        [two] اثنتان من الرسائل والملاحظات ورسائل البريد محجوبتان، لأنهما قد تذكران اسم شخص.
        [few] { $shown } من الرسائل والملاحظات ورسائل البريد محجوبة، لأنها قد تذكر اسم شخص.
        [many] { $shown } من الرسائل والملاحظات ورسائل البريد محجوبة، لأنها قد تذكر اسم شخص.
       *[other] { $shown } من الرسائل والملاحظات ورسائل البريد محجوبة، لأنها قد تذكر اسم شخص.
    }
report-withheld-numbers = أرقام السجلات المحجوبة: { $numbers }
report-withheld-list = يذكر الملف data/withheld-attachments.sha256 كل ملف محجوب مع بصمته. يمكن للعضو إظهاره لاحقًا، ويمكن لأي شخص المقارنة.
report-challenges-title = شكوك قد تُثار
report-challenges-lead = كل شك في محله. وهذا ما يمكن للسجل أن يجيب عنه، وما لا يمكنه.
report-challenge-clock = «كانت الساعة مضبوطة خطأً.»
report-challenge-clock-answer = لا يمكن للسجل استبعاد ذلك. وهو يدوّن كل قفزة للساعة رآها التطبيق. لا يوجد طابع زمني خارجي في هذا الملف.
report-challenge-clock-answer-stamped = تبيّن طوابع زمنية من الخارج أن السجل كان موجودًا عندئذ على أبعد تقدير. أما عن الوقت الذي قبل ذلك، فلا تتكلم إلا ساعة الكمبيوتر.
report-challenge-page = «عُدّلت الصفحة قبل قراءتها.»
report-challenge-page-answer = يقرأ التطبيق في مكان خاص به، مرتين، وبعد إعادة التحميل من الخادم. ومع ذلك كان يمكن لشخص يتحكم تمامًا في الكمبيوتر أن يغيّر الصفحة.
report-challenge-account = «كان حساب شخص آخر.»
report-challenge-account-answer = لا تذكر أي قراءة لزر التبديل حسابًا، لذلك لا يمكن للسجل أن يجيب عن هذا وحده. يمكن للعضو أن يُظهر الصفحة نفسها مرة أخرى، أو رسالة بريد من LinkedIn.
report-challenge-log = «يوجد سجل ثانٍ يقول شيئًا آخر.»
report-challenge-log-answer = لا يمكن للسجل استبعاد ذلك. أي نسخة احتفظ بها شخص آخر من قبل يجب أن تكون بداية هذا السجل. يُقارن الرأس في الاثنين.

report-challenge-tool = «كتب التطبيق ما يناسبه.»
report-challenge-tool-answer = تحمل كل قراءة ما شوهد في الصفحة، كي يمكن لأي شخص أن يحكم من جديد. وشيفرة التطبيق مفتوحة للجميع.
report-stamps-title = الطوابع الزمنية
report-stamps-none = لا يوجد طابع زمني في هذا الملف.
report-stamps-lead = توقّع الطابع الزمني خدمة اختارها العضو. وهو يبيّن أن السجلات التي يشملها كانت موجودة بحلول ذلك الوقت.
report-stamp-line = السجل { $number }: تذكر { $authority } الوقت { $time } لأول السجلات، وعددها { $size }.
report-stamp-line-unread = السجل { $number }: رد { $authority } لأول السجلات، وعددها { $size }.
report-stamp-valid = هو عن هذه السجلات، وتوقيعه مطابق.
report-stamp-not-valid = ليس ما طُلب. وهو محفوظ كما جاء.
report-stamp-not-checked = لم يتمكن التطبيق من فحصه. وهو محفوظ كما جاء.
report-stamps-root = لا يمكن لهذا الملف أن يبيّن من هي الخدمة. تُطلب شهادتها الجذرية من الخدمة نفسها.

# Seal
report-seal-title = الختم
report-seal-sealed = مختوم بمفتاح Ed25519. البصمة: { $fingerprint }
report-seal-unsealed = غير مختوم. لم يتوفر مفتاح على الكمبيوتر.
report-seal-pin = تُقارن البصمة بالبصمة التي يعطيها العضو بطريقة أخرى. المفتاح الموجود في هذا الملف وحده لا يدل على أحد.
report-seal-head = رأس السجل الكامل: عدد السجلات { $size }، الجذر { $root }

# How to check it
report-verify-title = كيف يُفحص هذا الملف من دوننا
report-verify-lead = يُفك ملف ZIP ويُفتح سطر الأوامر في مجلده الأعلى. كل أمر من أدوات صنعها آخرون.
report-verify-command = الأمر
report-verify-shows = ما يبيّنه
report-verify-silent = ما لا يقول عنه شيئًا
report-verify-copy = النسخة كاملة ولم تتغير.
report-verify-copy-silent = ملفات أُضيفت، أو شخص أعاد بناء القوائم.
report-verify-copy-other = على macOS يُستخدم «shasum -a 256» بدل «sha256sum».
report-verify-windows = لنظام Windows أسطر خاصة به في READ-ME-FIRST.txt.
report-verify-windows-lacks = لا يوفر Windows أداة للأوامر الأخرى. يُرجى تشغيلها على macOS أو Linux، أو في نظام Linux الذي يمكن لـ Windows إضافته (WSL).
report-verify-bag = لم يُضف شيء، والأجزاء متطابقة معًا.
report-verify-bag-silent = شخص أعاد بناء القوائم.
report-verify-seal = حامل المفتاح ختم هذا بالضبط.
report-verify-seal-silent = من يحمل المفتاح، ما لم تصل البصمة بطريقة أخرى.
report-verify-fingerprint = بصمة المفتاح في هذا الملف.
report-verify-fingerprint-silent = هل هو مفتاح العضو. تُقارن بالبصمة المعطاة.
report-verify-entries = كل سجل معروض هو السجل الموجود في السجل الكامل.
report-verify-entries-silent = سجلات غير معروضة.
report-verify-head = كان للسجل الكامل هذا الرأس عند هذا العدد من السجلات.
report-verify-head-silent = سجلات أُنشئت بعد أحدث رأس لدى أي شخص آخر.
report-verify-checkpoint = حامل المفتاح وقّع هذا الرأس للسجل الكامل.
report-verify-checkpoint-silent = متى كان ذلك حسب ساعة خارجية.
report-verify-stamp = أحدث طابع زمني هو عن هذا الرأس للسجل الكامل. الملف ROOT.pem هو الشهادة الجذرية للخدمة.
report-verify-stamp-silent = أي شيء قبل ذلك الوقت، وهل يمكن الوثوق بالخدمة.
report-verify-page = من دون سطر أوامر: يُفتح data/verify.html في متصفح ويُفلت ملف ZIP عليه. لا يحتاج إلى إنترنت.
report-verify-own = أمر واحد لكل ما سبق، صنعه مؤلفو Default Off.
report-verify-own-silent = الحدود نفسها. هو برنامجنا نحن، لذلك يُستحسن استخدام الأدوات الأخرى أيضًا.
report-verify-all = لا يكفي أمر وحده. تُستخدم كلها.

# Words
report-words-title = الكلمات المستخدمة هنا
report-words-record = السجل: قيد واحد في السجل الكامل، محفوظ بشكله كما هو بالضبط.
report-words-fingerprint = البصمة: رمز يُحسب من المحتوى كما هو بالضبط (SHA-256). محتوى آخر يعطي رمزًا آخر.
report-words-seal = الختم: توقيع صُنع بمفتاح يبقى على الكمبيوتر الخاص بالعضو.
report-words-head = الرأس: بصمة سلسلة السجلات كلها حتى نقطة معينة.
report-words-tamper = كاشف للعبث: يمكن إجراء تغيير، لكنه يظهر.

# READ-ME-FIRST.txt
readme-title = اقرأني أولًا (READ ME FIRST)
readme-practice = تمرين (PRACTICE): أُنشئ هذا الملف على موقع تجريبي. وهو لا يثبت شيئًا عن حساب حقيقي.
readme-what = يضم هذا المجلد سجل إعداد واحد في LinkedIn، وهو «Data for Generative AI Improvement».
readme-made = أنشأه برنامج Default Off في { $date }، الإصدار { $version }.
readme-records =
    { $count ->
        [zero] لا يضم سجلات.
        [one] يضم سجلًا واحدًا.
        [two] يضم سجلين.
        [few] يضم { $shown } سجلات.
        [many] يضم { $shown } سجلًا.
       *[other] يضم { $shown } سجل.
    }
readme-open-case = ملف القضية هو data/case-file.html. يُرجى فتحه أولًا.
readme-open = يُفتح data/report.html في أي متصفح. لا يحتاج إلى إنترنت ولا يشغّل أي برنامج نصي.
readme-verify-page = لفحص هذا الملف في متصفح: يُفتح data/verify.html ويُفلت ملف ZIP عليه. لا يحتاج إلى إنترنت.
readme-shows-title = ما يبيّنه
readme-shows-not-title = ما لا يبيّنه
readme-check-title = كيف يُفحص
readme-check-lead = تُشغَّل هذه الأوامر في هذا المجلد. وهي من أدوات صنعها آخرون.
readme-windows-title = على Windows
readme-windows-lead = لفك الضغط: «tar -xf FILE.zip». تُشغَّل هذه الأسطر في PowerShell في هذا المجلد. لا تطبع «copy» و«names» و«entries» شيئًا إذا لم يكن هناك خطأ. وتطبع «head» الكلمة «True». وتبدأ «seal» و«checkpoint» بالكلمة «Good» وتحتاجان إلى OpenSSH 8.1 أو أحدث.
readme-fingerprint = بصمة المفتاح: { $fingerprint }
readme-fingerprint-pin = تُقارن بالبصمة التي يعطيها العضو بطريقة أخرى.
readme-unsealed = هذا الملف غير مختوم، لأنه لم يتوفر مفتاح على الكمبيوتر. وما زال يمكن فحص قوائمه وسجله الكامل.
readme-unsealed-newest = أحدث رأس للسجل الكامل مرفق دون توقيع.
readme-files-title = ما في هذا المجلد
readme-files-report = ‏data/report.html: التقرير للقراءة أو الطباعة
readme-files-case = ‏data/case-file.html: ملف القضية لإحدى السلطات، للقراءة أو الطباعة
readme-files-exhibits = ‏data/exhibit-…: مرفقات ملف القضية بأرقامها (objection: اعتراض، picture: صورة، mail: بريد، reminder: تذكير، complaint: شكوى، details: بيانات)
readme-files-verify = ‏data/verify.html: صفحة تفحص هذا الملف دون إنترنت

readme-files-log = ‏data/log/log.sha256: سطر واحد لكل سجل
readme-files-entries = ‏data/log/entries: السجلات بشكلها كما هي بالضبط
readme-files-checkpoints = ‏data/log/checkpoints: رؤوس موقّعة للسجل الكامل
readme-files-attachments = ‏data/attachments: الصور
readme-files-keys = ‏data/keys: المفتاح لفحص الختم به
readme-files-manifest = ‏manifest-sha256.txt: قائمة كل الملفات مع بصماتها، والختم إلى جانبها

# The calendar file
report-calendar-summary = LinkedIn وتدريب الذكاء الاصطناعي: { $summary }
report-calendar-practice = تمرين: { $summary }
report-calendar-rule = القاعدة وراء هذا التاريخ: { $source }
report-calendar-look = لمعرفة الخطوة التالية يُرجى فتح Default Off.
report-calendar-act-wait = تنتهي مهلة الرد
report-calendar-act-remind = يمكن إرسال تذكير
report-calendar-act-ask-for-the-rest = السؤال عمّا لم يشمله الرد
report-calendar-act-ask-to-clarify = السؤال عمّا تم فعله
report-calendar-act-send-details = إرسال التفاصيل المطلوبة
report-calendar-act-complain-to-company = تقديم شكوى إلى LinkedIn أولًا
report-calendar-act-complain = يمكن تقديم شكوى
report-calendar-act-ask-authority = سؤال السلطة الرقابية عن الشكوى
report-calendar-act-look-again = لا شيء معلّق الآن
report-calendar-act-nothing-known = لا شيء معلّق الآن

# More commands
report-verify-names = كل ملف في هذا المجلد موجود في إحدى القائمتين.
report-verify-names-silent = شخص أعاد بناء القوائم.
report-verify-tree = كل رأس يطابق سلسلة السجلات التي قبله سطرًا بسطر.
report-verify-tree-silent = شخص بلا مفتاح أعاد بناء السجل الكامل كله.
report-verify-before = كل سجل معروض يطابق السجل الكامل الذي قبله، وملفاته هي التي يسميها.
report-verify-before-silent = سجلات غير معروضة.
report-verify-note = التوقيع نفسه مرة أخرى، فُحص بأداة أخرى.
report-verify-note-silent = متى كان ذلك حسب ساعة خارجية.
report-verify-outcome = الأمر الذي لا يجد خطأ ينتهي برمز الخروج 0. وإن وُجد خطأ فإنه ينتهي برمز آخر.

# The report as a PDF
report-page-number = صفحة { $page } من { $pages }
report-pictures-smaller = قد تظهر الصور هنا أصغر مما هي. ويحتوي ملف ZIP على كل صورة كما هي.
report-picture-unreadable = تعذّر رسم هذه الصورة هنا. وهي في ملف ZIP.
report-pdf-title = ملفات الإثبات داخل ملف PDF هذا
report-pdf-lead = الملفات أدناه موجودة داخل ملف PDF هذا كما هي في ملف ZIP. وتعرضها معظم برامج قراءة PDF كمرفقات.
report-pdf-limit = ليس لملف PDF ختم خاص به. ويحتوي ملف ZIP على ملف PDF هذا نفسه، بايتًا ببايت، تحت ختمه.
report-pdf-signs = العلامات التي لا يستطيع ملف PDF هذا رسمها مكتوبة كرموز، مثل [U+4E2D]. وهي في السجل كما هي.
report-pdf-list-long = قائمة كل السجلات أطول من أن توضع في ملف PDF هذا. وهي في ملف ZIP.
report-pdf-list = السجل الكامل: سطر لكل سجل مع بصمته
report-pdf-checkpoint = رأس من رؤوس السجل الكامل
report-pdf-signature = التوقيع على هذا الرأس
report-pdf-token = الطابع الزمني لهذا الرأس كما جاء
report-pdf-signers = المفتاح الذي يُفحص به التوقيع
report-verify-pdf-files = يُخرج هذه الملفات من ملف PDF. ثم تُنفّذ الأوامر التالية في ذلك المجلد.
report-verify-pdf-files-silent = كل ما عدا ذلك. فهو يُخرج الملفات فقط.
readme-files-pdf = ‏data/report.pdf: التقرير نفسه بصيغة PDF، ويمكن تسليمه وحده

# Pictures of which a copy shows only parts
report-picture-blacked = سوّد العضو أجزاء من هذه الصورة لهذا الملف. أما الصورة دون المربعات السوداء فمحجوبة.
report-picture-sha256-before = بصمة (SHA-256) الصورة دون المربعات السوداء: { $sha256 }
report-exhibit-picture-blacked = صورة سُوّدت أجزاء منها. البصمة هي بصمة الصورة دون المربعات السوداء.
report-withheld-blacked =
    { $count ->
        [zero] لا صور سُوّدت أجزاء منها.
        [one] صورة واحدة سُوّدت أجزاء منها. والصورة الكاملة محجوبة.
        [two] صورتان سُوّدت أجزاء منهما. والصورتان الكاملتان محجوبتان.
        [few] { $shown } صور سُوّدت أجزاء منها. والصور الكاملة محجوبة.
        [many] { $shown } صورة سُوّدت أجزاء منها. والصور الكاملة محجوبة.
       *[other] { $shown } صورة سُوّدت أجزاء منها. والصور الكاملة محجوبة.
    }

# The case file for an authority
case-title = ملف قضية لشكوى
case-for = إلى { $authority }
case-person = من يشتكي
case-person-withheld = محذوف من هذه النسخة
case-account = حساب LinkedIn
case-account-yes = نعم
case-account-no = لا، ليس للشخص حساب
case-place = المكان برمزه
case-company = الشركة
case-sent = أُرسل الاعتراض
case-aims = ما يستهدفه
case-aim-content-ai = تدريب ذكاء اصطناعي يُنشئ المحتوى
case-aim-other-ai = تدريب ذكاء اصطناعي آخر وتعلم آلي
case-aim-restriction = تقييد الاستخدام لتدريب الذكاء الاصطناعي
case-law = ما يستند إليه
case-law-gdpr = GDPR، المادة 21(1)
case-law-uk-gdpr = UK GDPR، المادة 21(1)
case-law-swiss = قانون حماية البيانات السويسري (FADP)، المادة 30(2)(b)
case-law-canada = PIPEDA، الجدول 1، المبدأ 4.3.8: سُحبت الموافقة
case-law-canada-province = سُحبت الموافقة. وللمقاطعة قانون خاص بها.
case-law-hong-kong = PDPO، المبدأ 3 لحماية البيانات
case-law-brazil = LGPD، المادة 18، الفقرة 2
case-law-none = لا نعرف هناك حقًا في الاعتراض على هذا. كان ذلك طلبًا.
case-reference = مرجع الشركة
case-reference-none = لم يُعطَ أي مرجع
case-due = مهلة الرد
case-due-law = يحين موعد الرد في { $date }. القاعدة: { $rule }.
case-due-over = انتهت في { $date }. القاعدة: { $rule }.
case-due-yardstick = لا يحدد القانون يومًا لهذا. يُسترشد بتاريخ { $date }. القاعدة: { $rule }.
case-due-none = لا نعرف قانونًا يحدد يومًا.
case-came = ما ورد من رد
case-came-nothing = لا شيء دوّنه الشخص
case-came-on = ‏{ $date }: { $what }
case-when = { $when }. { $what }. المرفق { $number }.
case-not-claimed = لا يدّعي هذا الملف أن بيانات قد استُخدمت. لا أحد خارج الشركة يمكنه التحقق من ذلك.
case-withheld = الأسماء والرسائل ورسائل البريد محذوفة من هذه النسخة. يمكن للشخص إظهارها لاحقًا، ويمكن لأي كان مقارنة بصماتها.
case-timeline-title = ما حدث
case-timeline-lead = السطر الذي فيه وقت دوّنه التطبيق في تلك اللحظة. والسطر الذي فيه يوم فقط دوّنه الشخص. وبجانب السطر أرقام المرفقات التي تؤيده.
case-column-day = اليوم
case-column-exhibits = المرفقات
case-event-sent = أُرسل الاعتراض إلى الشركة
case-event-acknowledged = أكدت الشركة وصوله
case-event-extended = طلبت الشركة وقتًا أطول
case-event-extended-until = طلبت الشركة وقتًا حتى { $date }
case-event-stopped = تقول الشركة إنها توقفت
case-event-partly = تقول الشركة إنها توقفت جزئيًا
case-event-refused = رفضت الشركة
case-event-unclear = ردت الشركة، ولا يذكر الرد ما الذي تم
case-event-no-answer = نظر الشخص ولم يكن هناك رد
case-event-reminded = أرسل الشخص تذكيرًا
case-event-details-sent = أرسل الشخص ما طلبته الشركة
case-event-complained-to-company = اشتكى الشخص إلى الشركة
case-event-complained = اشتكى الشخص إلى سلطة
case-event-authority-replied = كتبت السلطة إلى الشخص
case-event-authority-closed = أغلقت السلطة القضية
case-kind-objection = الاعتراض كما يفيد الشخص بأنه أرسله
case-kind-mail = رسالة بريد تلقاها الشخص
case-kind-letter = رسالة أرسلها الشخص
case-kind-proof = السجل كله مع إثباته
case-exhibits-lead = كل مرفق له ملف يوجد بجانب هذه الصفحة. ورقمه في اسم الملف.
case-fit-too-large = قد يكون المرفق { $number } أكبر مما يقبله النموذج. يمكن تقديمه عند الطلب.
case-fit-other-type = المرفق { $number } من نوع قد لا يقبله النموذج. ما يقوله يرد أدناه.
case-exhibit-heading = المرفق { $number }: { $what }، { $date }
case-letters-title = الرسائل ورسائل البريد
case-letters-none = لا يوجد منها شيء في هذا الملف.
case-text-withheld = النص محذوف من هذه النسخة. وبصمته في السجل.
case-mail-head = من { $from }. الموضوع: { $subject }
case-mail-valid = جرى التحقق من التوقيع، و{ $signer } يضمن هذا النص.
case-mail-altered = جرى التحقق من التوقيع، وهو لا يطابق. رسالة البريد ليست كما كانت عند إرسالها.
case-mail-unknown = لم يحسم أي تحقق من توقيع من كتبها. تُعرض كما أحضرها الشخص.
case-picture-elsewhere = لا مكان هنا لهذه الصورة. هي في الملف { $file }.
case-proof-title = كيف يمكن التحقق من هذا
case-proof-text = هذه الصفحة من ملف ZIP يحوي أيضًا السجل كله. يمكن التحقق منه بدوننا.
case-proof-read-me = يذكر READ-ME-FIRST.txt في ملف ZIP كل خطوة، بأدوات صنعها آخرون.
case-not-proved-clock = أن ساعة الكمبيوتر كانت صحيحة. يذكر READ-ME-FIRST.txt إن كانت في السجل أختام زمنية من الخارج.
