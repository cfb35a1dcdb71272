### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = خطأ: { $title }
places = أقسام هذا التطبيق
place-home = الرئيسية
place-records = السجلات
place-help = المساعدة
place-settings = الإعدادات
skip = الانتقال إلى المحتوى
loading = يجري فتح سجلاتك
not-part = تطبيق Default Off ليس جزءًا من LinkedIn. ولم توافق LinkedIn عليه.

back = رجوع
continue = متابعة
change = تغيير
copy = نسخ
copied = تم النسخ.
found-count =
    { $count ->
        [0] لا نتائج
        [one] نتيجة واحدة
        [zero] لا نتائج
        [two] نتيجتان
        [few] { $found } نتائج
        [many] { $found } نتيجة
       *[other] { $found } نتيجة
    }
copy-by-hand = النص محدد. لنسخه يمكنك الضغط على Ctrl وC.
important = مهم:
characters-of = عدد الحروف: { $used } من { $limit }
fault-title = توجد مشكلة
picture-fingerprint = البصمة (SHA-256):
source-line = { $publisher }: { $title }، { $date }.
source-checked = آخر مراجعة في { $date }.
yes = نعم
no = لا

## Dates

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
# A mark of direction stands before the day: nested in a sentence, the date would else be set from left to right.
date-long = ‏{ $day } { $month } { $year }
time-short = ⁦{ $hour }:{ $minute }⁩
moment-long = { $date }، الساعة { $time }
date-day = اليوم
date-month = الشهر
date-year = السنة

## How we know

how-seen-by-app = رآه هذا التطبيق
how-told-by-member = بناءً على قولك
how-imported = مستورد
how-noted-by-app = دوّنه هذا التطبيق
how-signed-by-sender = موقّع من المرسل
how-reference-text = نص في هذا التطبيق

## Whose word it is

kind-linkedin-says = تقول LinkedIn
kind-regulator = حقيقة: ما قالته سلطة رقابية
kind-court-record = حقيقة: ما يظهر في سجل المحكمة
kind-law = حقيقة: ما يقوله القانون
kind-regulator-open = ما قالته سلطة رقابية
kind-court-record-open = ما يظهر في سجل المحكمة
kind-law-open = ما يقوله القانون
kind-our-reading = قراءتنا نحن للمصادر
kind-press = ما يدّعيه آخرون: الصحافة
kind-research = ما يدّعيه آخرون: الأبحاث

## The switch and what a look came to

switch-on = مفعّل
switch-off = متوقف
switch-unknown = غير معروف
outcome-on = مفعّل
outcome-off = متوقف
outcome-not-shown = لا يظهر في الصفحة
outcome-signed-out = لم يُسجَّل الدخول
outcome-challenge = طلبت LinkedIn التحقق
outcome-restricted = الحساب مقيّد
outcome-page-problem = لم تعمل الصفحة
outcome-cannot-tell = تعذّر التحديد

## Practice

practice-strip-name = تمرين
practice-strip-title = هذا تمرين.
practice-strip-text = هذا موقع تجريبي. لا شيء هنا حقيقي، ولا يغادر شيء هذا الكمبيوتر. تبقى سجلات التمرين إلى أن ينتهي التمرين أو يُغلق التطبيق.
practice-end = إنهاء التمرين


## Errors of a command: what happened, and what to do next

problem-disk-full-what = القرص ممتلئ، لذلك لم نتمكن من حفظ هذا.
problem-disk-full-next = يُرجى إفراغ بعض المساحة ثم المحاولة مرة أخرى. سجلاتك السابقة بأمان.
problem-read-only-what = لا يمكننا الكتابة في مكان سجلاتك، لذلك لم نحفظ هذا.
problem-read-only-next = يُرجى التأكد من أن القرص ليس «للقراءة فقط»، ثم المحاولة مرة أخرى. سجلاتك السابقة بأمان.
problem-denied-what = لم يسمح لنا الكمبيوتر بحفظ هذا.
problem-denied-next = يُرجى التأكد من أن حساب المستخدم لديك يسمح بالكتابة في ملفاتك، ثم المحاولة مرة أخرى.
problem-busy-what = سجلاتك مفتوحة في نسخة أخرى من Default Off.
problem-busy-next = يُرجى إغلاق النسخة الأخرى ثم المحاولة مرة أخرى.
problem-record-unavailable-what = لا يمكن فتح سجلك الآن، لذلك لم يُحفظ شيء.
problem-record-unavailable-next = يُرجى إغلاق التطبيق وفتحه من جديد. وإن لم ينفع ذلك، فقد تفيد صفحة المساعدة.
problem-site-not-open-what = نافذة الموقع ليست مفتوحة.
problem-site-not-open-next = يُرجى فتحها مرة أخرى من «فحص الإعداد» ثم المتابعة.
problem-site-busy-what = ما زال التطبيق ينظر إلى الصفحة.
problem-site-busy-next = يُرجى الانتظار قليلًا ثم المحاولة مرة أخرى.
problem-site-failed-what = لم نتمكن من فتح نافذة الموقع.
problem-site-failed-next = يمكنك المحاولة مرة أخرى أو استخدام متصفحك. الطريقتان جيدتان بالقدر نفسه.
problem-practice-failed-what = لم نتمكن من تشغيل الموقع التجريبي.
problem-practice-failed-next = يُرجى إغلاق التطبيق وفتحه من جديد، ثم بدء التمرين مرة أخرى.
problem-picture-unreadable-what = لم نتمكن من قراءة هذا الملف كصورة.
problem-picture-unreadable-next = يُرجى اختيار صورة PNG أو JPEG.
problem-picture-too-large-what = هذه الصورة كبيرة جدًا.
problem-picture-too-large-next = يُرجى اختيار صورة أصغر، كصورة للنافذة وحدها مثلًا.
problem-page-unreadable-what = هذا الملف ليس صفحة ويب محفوظة يمكننا قراءتها.
problem-page-unreadable-next = يُرجى حفظ الصفحة بصيغة HTML في متصفحك، ثم اختيار الملف الذي ينتهي اسمه بـ «⁨.html⁩».
problem-mail-unreadable-what = هذا الملف ليس رسالة بريد إلكتروني يمكننا قراءتها.
problem-mail-unreadable-next = يُرجى حفظ الرسالة كملف ينتهي اسمه بـ «⁨.eml⁩»، ثم اختيار ذلك الملف.
problem-mail-too-large-what = هذه الرسالة كبيرة جدًا، أو فيها أجزاء أكثر من اللازم.
problem-mail-too-large-next = يُرجى اختيار رسالة لا تزيد على 4 ميغابايت.
problem-archive-unreadable-what = هذا الملف ليس ملف ZIP كاملًا.
problem-archive-unreadable-next = نزّله مرة أخرى ثم اختره كما وصلك.
problem-archive-encrypted-what = ملف ZIP هذا مقفل بكلمة مرور.
problem-archive-encrypted-next = اختر الملف كما أعطاه LinkedIn دون كلمة مرور.
problem-archive-too-large-what = يحوي ملف ZIP هذا أكثر مما نقرأ.
problem-archive-too-large-next = لم يُعدّ شيء. اختر أرشيفًا أصغر.
problem-archive-ambiguous-what = في ملف ZIP هذا ملفان بالاسم نفسه.
problem-archive-ambiguous-next = لا نعرف أيهما المقصود. نزّل الملف مرة أخرى ثم اختره كما وصلك.
problem-archive-unknown-what = لا نعرف أي ملف في ملف ZIP هذا.
problem-archive-unknown-next = اختر ملف بياناتك كما أعطاه LinkedIn.
problem-site-open-what = نافذة LinkedIn مفتوحة.
problem-site-open-next = يُرجى إغلاقها ثم المحاولة مرة أخرى.
problem-file-unreadable-what = لم نتمكن من قراءة هذا الملف.
problem-file-unreadable-next = يُرجى التأكد من أن الملف ما زال في مكانه وأن فتحه مسموح لك.
problem-nothing-chosen-what = لم يُختَر أي ملف.
problem-nothing-chosen-next = يُرجى اختيار ملف أو إفلاته على هذه النافذة.
problem-form-invalid-what = شيء ما في هذه الصفحة يحتاج إلى نظرة أخرى.
problem-form-invalid-next = يُرجى مراجعة الإجابات ثم المتابعة.
problem-browser-failed-what = لم نتمكن من فتح متصفحك.
problem-browser-failed-next = يُرجى نسخ العنوان ولصقه في متصفحك.
problem-no-such-record-what = لا يوجد سجل بهذا الرقم.
problem-no-such-record-next = يُرجى الرجوع إلى سجلاتك واختيار واحد من القائمة.
problem-stopped-what = أوقفت الحفظ. ولم يُترك أي ملف.
problem-stopped-next = يمكنك الحفظ مرة أخرى متى شئت.
problem-not-now-what = لا يمكن القيام بهذه الخطوة بعد.
problem-not-now-next = يُرجى الذهاب إلى الرئيسية. تبيّن القائمة هناك ما الخطوة التالية.
problem-unexpected-what = حدث خطأ لم نكن نتوقعه.
problem-unexpected-next = يُرجى المحاولة مرة أخرى. ما حفظته من قبل بأمان.

## Problems with a page of their own

trouble-record-set-aside-title = احتفظنا بسجلاتك القديمة وبدأنا سجلات جديدة
trouble-record-set-aside-text = شخص ما أو شيء ما غيّر ملف السجلات من خارج هذا التطبيق. احتفظنا بذلك الملف كما هو. ويوجد إلى جانبه ملف جديد.
trouble-record-set-aside-next = يمكنك المتابعة. ويُستحسن الاحتفاظ بالملف القديم إن كان قد يلزمك كدليل.
trouble-record-gone-title = سجلاتك السابقة لم تعد موجودة
trouble-record-gone-text = لم يعد ملف السجلات موجودًا. كانت لدينا ملاحظة عن أحدث حالة له. ويذكرها سجل جديد.
trouble-record-gone-next = يمكنك المتابعة. وإن كانت لديك نسخة من الملف القديم، فيُرجى حفظها في مكان آمن.
trouble-record-other-title = كان في هذا المكان سجل آخر
trouble-record-other-text = الملف ليس هو الذي رأيناه آخر مرة. احتفظنا به كما هو. ويوجد إلى جانبه ملف جديد.
trouble-record-other-next = يمكنك المتابعة. وإن كان لديك الملف الصحيح، فيُرجى حفظه في مكان آمن.
trouble-copy-not-kept-title = تعذّرت كتابة نسخة أمان واحدة
trouble-copy-not-kept-text = سجلاتك بأمان. نحتفظ أيضًا بملاحظة قصيرة عن أحدث سجل في مكان ثانٍ. وتعذّرت كتابة تلك الملاحظة.
trouble-copy-not-kept-next = يمكنك المتابعة. وإلى أن يعود ذلك إلى العمل، قد لا نلاحظ إن أُعيد ملف السجلات إلى ملف أقدم.

trouble-record-rolled-back-title = بعض أحدث سجلاتك مفقود
trouble-record-rolled-back-text = ملف السجلات أقدم من آخر ملف رأيناه. ربما جاء من نسخة احتياطية. دوّنّا ذلك في السجل.
trouble-record-rolled-back-next = يمكنك المتابعة. وإن كانت لديك نسخة أحدث من الملف، فيُرجى حفظها في مكان آمن.
trouble-record-unavailable-title = لا يمكننا فتح سجلاتك
trouble-record-unavailable-text = الملف موجود، لكن الكمبيوتر لا يسمح لهذا التطبيق بالكتابة فيه. لذلك لا يمكن حفظ شيء جديد.
trouble-record-unavailable-next = يُرجى التأكد من أن القرص ليس ممتلئًا وليس «للقراءة فقط». وبعد ذلك إغلاق التطبيق وفتحه من جديد.
trouble-record-busy-title = سجلاتك مفتوحة في نافذة أخرى
trouble-record-busy-text = نسخة أخرى من Default Off قيد التشغيل. يمكن لنسخة واحدة فقط الكتابة في السجل.
trouble-record-busy-next = يُرجى الانتقال إلى النافذة الأخرى، أو إغلاقها ثم فتح هذا التطبيق من جديد.
trouble-disk-full-title = القرص ممتلئ
trouble-disk-full-text = لم نتمكن من حفظ الخطوة الأخيرة، لذلك لا تُحتسب. سجلاتك السابقة بأمان.
trouble-disk-full-next = يُرجى إفراغ بعض المساحة ثم تكرار الخطوة.
trouble-clock-went-back-title = رجعت ساعة الكمبيوتر إلى الوراء
trouble-clock-went-back-text = تعرض الساعة وقتًا أسبق من وقت آخر سجل لديك. دوّنّا ذلك في السجل كي تبقى التواريخ صادقة.
trouble-clock-went-back-next = يُرجى التحقق من التاريخ والوقت في الكمبيوتر. بعد ذلك يمكنك المتابعة.
trouble-settings-set-aside-title = لم نتمكن من قراءة إعداداتك
trouble-settings-set-aside-text = كان ملف الإعدادات تالفًا. احتفظنا به وعدنا إلى الإعدادات الأولى. سجلاتك بأمان.
trouble-settings-set-aside-next = يمكنك المتابعة وضبط ما يلزم من جديد في الإعدادات.
trouble-place = مكانه على هذا الكمبيوتر:
page-waits = لحظة من فضلك.

problem-key-not-changed-what = لم يُغيّر المفتاح. لم يحتفظ مخزن المفاتيح بمفتاح جديد.
problem-key-not-changed-next = يبقى المفتاح الحالي مستخدمًا. يُرجى فتح قفل مخزن المفاتيح ثم المحاولة من جديد.
problem-old-key-kept-what = المفتاح الجديد مستخدم الآن. ولم يسمح لنا مخزن المفاتيح بإزالة القديم بعد.
problem-old-key-kept-next = يمكنك المتابعة. يحاول التطبيق من جديد عندما يحتاج إلى المفتاح.
problem-wrong-passphrase-what = عبارة المرور هذه غير مطابقة.
problem-wrong-passphrase-next = يُرجى التأكد من لوحة المفاتيح والأحرف الكبيرة، ثم المحاولة من جديد. ويمكن المحاولة أي عدد من المرات.
problem-passphrase-too-short-what = عبارة المرور هذه قصيرة جدًا.
problem-passphrase-too-short-next = يُرجى اختيار عبارة من 8 أحرف أو أكثر.
problem-lock-damaged-what = ملف القفل تالف، فلا تستطيع أي عبارة مرور فتحه.
problem-lock-damaged-next = ما زال السجل موجودًا. وفي «نسيت عبارة المرور» ما يمكن فعله.
problem-keychain-no-answer-what = لا يجيب مخزن المفاتيح على الكمبيوتر، فيبقى القفل.
problem-keychain-no-answer-next = يُرجى فتح مخزن المفاتيح، ثم المحاولة من جديد.
problem-folder-not-opened-what = لم نستطع فتح هذا المجلد.
problem-folder-not-opened-next = يُرجى نسخ مساره وفتحه في مدير الملفات.

problem-drop-unknown-what = لا يمكن للتطبيق قبول هذا النوع من الملفات.
problem-drop-unknown-next = يقبل الصور (PNG وJPEG) ورسائل البريد (⁨.eml⁩) والملفات التي حفظها بنفسه (⁨.zip⁩).
