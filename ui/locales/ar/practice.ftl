### Practice: choosing what to rehearse.

practice-title = التمرّن على موقع تجريبي
practice-lead = الموقع التجريبي جزء من هذا التطبيق. وهو يعمل على هذا الكمبيوتر فقط. لن يتغير شيء حقيقي.
practice-apart = تُحفظ سجلات التمرين بعيدًا عن سجلاتك الحقيقية. وعليها علامة «تمرين».
practice-fresh = يبدأ التمرين الجديد من دون سجلات تمرين.
practice-legend = ما موضوع التمرين؟
practice-none = يُرجى اختيار موضوع التمرين
practice-begin = بدء التمرين
practice-begin-again = بدء هذا التمرين
practice-now = التمرين الجاري الآن: { $scenario }.
practice-erases = { $count ->
    [zero] لا توجد سجلات تمرين.
    [one] يمحو هذا سجل تمرين واحدًا.
    [two] يمحو هذا سجلَي تمرين.
    [few] يمحو هذا { $number } سجلات تمرين.
    [many] يمحو هذا { $number } سجل تمرين.
   *[other] يمحو هذا { $number } سجل تمرين.
}
practice-again-title = بدء تمرين جديد؟
practice-real-stays = تبقى سجلاتك الحقيقية وإعدادك الحقيقي كما هي.
practice-again = البدء من جديد
practice-keep = الاحتفاظ بها والعودة
practice-end-title = إنهاء التمرين؟
practice-never-touched = لم تُمسّ سجلاتك الحقيقية ولا إعدادك الحقيقي قط.
practice-go-on = متابعة التمرين
practice-ended = انتهى التمرين. لم يُمسّ إعدادك الحقيقي.

scenario-on = الإعداد مفعّل
scenario-on-hint = الحالة المعتادة. يمكنك إيقافه ورؤية ذلك مؤكدًا.
scenario-off = الإعداد متوقف
scenario-off-hint = أوقفه شخص ما من قبل.
scenario-cannot-tell = لا يمكننا التحديد
scenario-cannot-tell-hint = تُظهر الصفحة زري تبديل بلا أسماء.
scenario-signed-out = لم يُسجَّل دخولك
scenario-signed-out-hint = تطلب الصفحة تسجيل الدخول مرة أخرى.
scenario-challenge = التحقق من هويتك
scenario-challenge-hint = يطلب الموقع رمزًا أولًا.
scenario-offline = لا إنترنت
scenario-offline-hint = لا يمكن الوصول إلى الموقع.
scenario-not-shown = الإعداد لا يظهر
scenario-not-shown-hint = يعرض الموقع قائمة من دونه.
scenario-work-account = حساب عمل
scenario-work-account-hint = زر التبديل موجود لكنه مقفل.
scenario-german = صفحة بالألمانية
scenario-german-hint = يقرأ التطبيق زر التبديل لا الكلمات.
scenario-arabic = صفحة بالعربية
scenario-arabic-hint = تسير الصفحة من اليمين إلى اليسار.
scenario-save-fails = فشل الحفظ
scenario-save-fails-hint = يتحرك زر التبديل، لكنه يعود إلى «مفعّل» بعد إعادة التحميل.

around-title = جولة في التطبيق
around-lead = خمس محطات قصيرة على الموقع التجريبي. تستغرق نحو دقيقتين.
around-real = بهذا يبدأ تمرين. وتبقى سجلاتك الحقيقية منفصلة وكما هي.
around-start = بدء
around-skip = ليس الآن
around-step = المحطة { $number } من { $total }
around-next = المحطة التالية
around-look = النظر إلى هذه الشاشة
around-end = الانتهاء هنا
around-practise = متابعة التمرين
around-home-title = الرئيسية: ما هو معروف
around-home-what = في أعلى الرئيسية ما هو معروف عن الإعداد، ومنذ متى، وكيف عرفناه.
around-home-how = وتحته خمسة أشياء يمكن فعلها. ويمكن التوقف بعد كل منها. وتبيّن الرئيسية أين كان التوقف.
around-check-title = الفحص: طريقتان للنظر
around-check-what = يمكن النظر في نافذة من هذا التطبيق أو في متصفحك. والطريقتان جيدتان بالقدر نفسه.
around-check-how = تسجيل الدخول والنقر لك وحدك. ويقرأ التطبيق زر تبديل واحدًا، مرة واحدة، عند الضغط على زر القراءة.
around-answer-title = مفعّل، أو متوقف، أو لم نستطع التحديد
around-answer-what = يعطي التطبيق واحدًا من ثلاثة أجوبة. وحين لا تكون الصفحة واضحة لا يخمّن.
around-answer-how = لك اختيار ما يأتي بعد ذلك. ولا يُعد «متوقف» مؤكدًا إلا بعد إعادة التحميل ونظرة ثانية.
around-records-title = السجلات: ما شوهد ومتى
around-records-what = تصبح كل نظرة وكل اختيار سجلًا، مع وقته وكيف عرفناه.
around-records-how = تُضاف السجلات ولا تُعدَّل أبدًا. ويمكن اكتشاف أي تغيير لاحق.
around-save-title = نسخة يستطيع غيرك فحصها
around-save-what = يمكن حفظ السجلات في ملف واحد. ولك تحديد ما يدخل فيه ومن يحصل عليه.
around-save-how = يمكن لأي شخص التحقق من أن الملف لم يتغيّر، حتى دون هذا التطبيق.
around-back = العودة إلى الجولة

## What a page says while practising, in place of the sentence without “-practice”

home-title-practice = تمرين: إعداد الذكاء الاصطناعي التجريبي
home-not-checked-text-practice = يستغرق الفحص نحو دقيقتين. ويكفي أي اسم في الموقع التجريبي.
result-signed-out-text-practice = يُرجى تسجيل الدخول في الموقع التجريبي بأي اسم ثم العودة إلى هنا.
objection-sent-title-practice = هل أرسلت النموذج التجريبي؟
objection-done-told-practice = أخبرتنا أنك أرسلت النموذج التجريبي في { $date }.
outcome-challenge-practice = طلب الموقع التجريبي التحقق
check-trouble-challenge-comes-back-practice = طلب الموقع التجريبي مرة أخرى إثبات هويتك.
check-trouble-second-window-practice = أراد الموقع التجريبي فتح نافذة ثانية لتسجيل دخولك. هذا التطبيق لا يسمح بذلك.
result-signed-out-title-practice = لم يُسجَّل دخولك إلى الموقع التجريبي
result-challenge-title-practice = يريد الموقع التجريبي التحقق من هويتك
result-challenge-text-practice = قد يطلب رمزًا أو حل لغز. يُرجى إكمال ذلك في صفحة الموقع التجريبي. هذه خطوة تخص الموقع التجريبي، ولا يمكننا القيام بها نيابة عنك.
result-offline-title-practice = لم نتمكن من الوصول إلى الموقع التجريبي
left-on-text-practice = حفظنا اختيارك في { $date }، الساعة { $time }. لم يتغير شيء لدى الموقع التجريبي.
turn-off-still-on-text-practice = أحيانًا تحتاج الصفحة إلى لحظة. يُرجى إعادة تحميل صفحة الموقع التجريبي والنظر مرة أخرى. لم يتعطل شيء.
turn-off-seen-text-practice = رأى التطبيق «متوقف» في { $date }، الساعة { $time }. ليست هذه النهاية بعد: فقد تُظهر الصفحة «متوقف» قبل أن يخزّنه الموقع التجريبي.
turn-off-seen-next-practice = يُرجى الضغط على «إعادة التحميل والنظر مرة أخرى». تُحمَّل الصفحة من الموقع التجريبي من جديد، ويقرأ التطبيق زر التبديل مرة أخرى.
turn-off-confirmed-alone-practice = رأينا «متوقف»، ثم حمّلنا الصفحة من الموقع التجريبي من جديد، ورأينا «متوقف» مرة أخرى في { $after }.
turn-off-came-back-text-practice = رأى التطبيق «متوقف» في { $off }. وبعد إعادة التحميل، في { $on }، أظهرت صفحة الموقع التجريبي «مفعّل» من جديد. أي أن التغيير لم يُخزَّن.
turn-off-own-step-reload-practice = إعادة تحميل الصفحة. هكذا يظهر لك ما خزّنه الموقع التجريبي.
home-try-challenge-practice = لم تنجح النظرة الأخيرة: أراد الموقع التجريبي التحقق من هويتك.
reason-wrong-site-practice = تعرض النافذة موقعًا آخر. يُرجى فتح صفحة الموقع التجريبي مرة أخرى ثم القراءة من جديد.
reason-redirected-practice = حوّلنا الموقع التجريبي إلى صفحة أخرى. يُرجى فتح الصفحة التي فيها الإعداد ثم القراءة مرة أخرى.
reason-sign-in-address-practice = يعرض الموقع التجريبي صفحة تسجيل الدخول. يُرجى تسجيل الدخول هناك ثم القراءة مرة أخرى.
reason-challenge-address-practice = يعرض الموقع التجريبي صفحة تتحقق من هويتك. يُرجى إكمالها هناك ثم القراءة مرة أخرى.
reason-http-status-practice = ردّ الموقع التجريبي بخطأ. يُرجى الانتظار بضع دقائق ثم إعادة تحميل الصفحة.
reason-not-a-page-practice = أرسل الموقع التجريبي شيئًا ليس صفحة ويب. يُرجى إعادة تحميلها ثم القراءة مرة أخرى.
record-value-challenge-practice = أراد الموقع التجريبي التحقق من هويتك
problem-site-open-what-practice = نافذة الموقع التجريبي مفتوحة.
saved-page-site-open-practice = نافذة الموقع التجريبي مفتوحة. يُرجى إغلاقها أولًا كي لا تختلط الصفحتان.
objection-start-help-practice = نساعدك على كتابته. والإرسال يكون من جانبك عبر نموذج الموقع التجريبي.
objection-check-nothing-sent-practice = لم يُرسَل شيء بعد. ما يلي هو لصق هذا النص في نموذج الموقع التجريبي والضغط على زر الإرسال هناك.
objection-copy-title-practice = وضع نصك في نموذج الموقع التجريبي
objection-copy-step-send-practice = الضغط على زر الإرسال في صفحة الموقع التجريبي.
objection-copy-opened-practice = النموذج مفتوح. هو صفحة من الموقع التجريبي، والتحكم بيدك.
objection-sent-error-practice = أظهر الموقع التجريبي خطأ
objection-sent-reference-hint-practice = يُترك هذا فارغًا إذا لم يعطك الموقع التجريبي رقمًا.
objection-not-sent-error-practice = قد يعمل نموذج الموقع التجريبي لاحقًا. نصك محفوظ، لذلك يمكنك المحاولة مرة أخرى.

# It is practice, and is told as such

home-on-practice = ‏{ practice-strip-name }: { home-on }
home-off-practice = ‏{ practice-strip-name }: { home-off }
home-off-not-sure-practice = ‏{ practice-strip-name }: { home-off-not-sure }
home-on-told-practice = ‏{ practice-strip-name }: { home-on-told }
home-off-told-practice = ‏{ practice-strip-name }: { home-off-told }
home-on-imported-practice = ‏{ practice-strip-name }: { home-on-imported }
home-off-imported-practice = ‏{ practice-strip-name }: { home-off-imported }
result-on-title-practice = ‏{ practice-strip-name }: { result-on-title }
result-on-told-title-practice = ‏{ practice-strip-name }: { result-on-told-title }
result-off-told-title-practice = ‏{ practice-strip-name }: { result-off-told-title }
turn-off-told-title-practice = ‏{ practice-strip-name }: { turn-off-told-title }
turn-off-confirmed-title-practice = ‏{ practice-strip-name }: { turn-off-confirmed-title }
turn-off-confirmed-already-title-practice = ‏{ practice-strip-name }: { turn-off-confirmed-already-title }
objection-done-title-practice = ‏{ practice-strip-name }: { objection-done-title }
home-due-title-practice = ‏{ practice-strip-name }: { home-due-title }
home-due-ask-title-practice = ‏{ practice-strip-name }: { home-due-ask-title }
home-due-wait-title-practice = ‏{ practice-strip-name }: { home-due-wait-title }
objection-due-extended-practice = ‏{ practice-strip-name }: { objection-due-extended }
follow-up-because-extended-in-time-practice = ‏{ practice-strip-name }: { follow-up-because-extended-in-time }
follow-up-because-extended-too-late-practice = ‏{ practice-strip-name }: { follow-up-because-extended-too-late }
follow-up-because-extended-without-law-practice = ‏{ practice-strip-name }: { follow-up-because-extended-without-law }
follow-up-because-stopped-practice = ‏{ practice-strip-name }: { follow-up-because-stopped }
follow-up-because-partly-practice = ‏{ practice-strip-name }: { follow-up-because-partly }
follow-up-because-refused-practice = ‏{ practice-strip-name }: { follow-up-because-refused }
follow-up-because-details-asked-practice = ‏{ practice-strip-name }: { follow-up-because-details-asked }
follow-up-because-company-has-complaint-practice = ‏{ practice-strip-name }: { follow-up-because-company-has-complaint }
follow-up-basis-named-by-linkedin-practice = ‏{ practice-strip-name }: { follow-up-basis-named-by-linkedin }
follow-up-event-acknowledged-practice = ‏{ practice-strip-name }: { follow-up-event-acknowledged }
follow-up-event-extended-practice = ‏{ practice-strip-name }: { follow-up-event-extended }
follow-up-event-answered-practice = ‏{ practice-strip-name }: { follow-up-event-answered }
follow-up-event-details-sent-practice = ‏{ practice-strip-name }: { follow-up-event-details-sent }
follow-up-event-complained-to-company-practice = ‏{ practice-strip-name }: { follow-up-event-complained-to-company }
record-value-stopped-practice = ‏{ practice-strip-name }: { record-value-stopped }
record-value-partly-practice = ‏{ practice-strip-name }: { record-value-partly }
record-value-refused-practice = ‏{ practice-strip-name }: { record-value-refused }
record-value-extended-practice = ‏{ practice-strip-name }: { record-value-extended }
record-value-acknowledged-practice = ‏{ practice-strip-name }: { record-value-acknowledged }
record-value-event_acknowledged-practice = ‏{ practice-strip-name }: { record-value-event_acknowledged }
record-value-event_extended-practice = ‏{ practice-strip-name }: { record-value-event_extended }
record-value-event_answered-practice = ‏{ practice-strip-name }: { record-value-event_answered }
record-value-event_details_sent-practice = ‏{ practice-strip-name }: { record-value-event_details_sent }
record-value-event_complained_to_company-practice = ‏{ practice-strip-name }: { record-value-event_complained_to_company }
drift-title-practice = ‏{ practice-strip-name }: { drift-title }
home-drift-title-practice = ‏{ practice-strip-name }: { home-drift-title }

# What is true of the real site alone

check-see-on-means-practice = مع الموقع الحقيقي يظهر هنا: «{ check-see-on-means }»
check-see-off-means-practice = مع الموقع الحقيقي يظهر هنا: «{ check-see-off-means }»
result-on-means-practice = مع الموقع الحقيقي يظهر هنا: «{ result-on-means }»
result-off-means-practice = مع الموقع الحقيقي يظهر هنا: «{ result-off-means }»
result-locked-next-practice = مع الموقع الحقيقي يظهر هنا: «{ result-locked-next }»
result-not-shown-why-practice = مع الموقع الحقيقي يظهر هنا: «{ result-not-shown-why }»
result-not-shown-means-practice = مع الموقع الحقيقي يظهر هنا: «{ result-not-shown-means }»
choice-off-means-practice = مع الموقع الحقيقي يظهر هنا: «{ choice-off-means }»
choice-on-means-practice = مع الموقع الحقيقي يظهر هنا: «{ choice-on-means }»
turn-off-confirmed-means-practice = مع الموقع الحقيقي يظهر هنا: «{ turn-off-confirmed-means }»
turn-off-confirmed-object-practice = مع الموقع الحقيقي يظهر هنا: «{ turn-off-confirmed-object }»
drift-why-linkedin-practice = مع الموقع الحقيقي يظهر هنا: «{ drift-why-linkedin }»
drift-next-password-practice = مع الموقع الحقيقي يظهر هنا: «{ drift-next-password }»
objection-done-next-mail-practice = مع الموقع الحقيقي يظهر هنا: «{ objection-done-next-mail }»
objection-done-next-limits-practice = مع الموقع الحقيقي يظهر هنا: «{ objection-done-next-limits }»
objection-done-authority-text-practice = مع الموقع الحقيقي يظهر هنا: «{ objection-done-authority-text }»
objection-done-authority-none-practice = مع الموقع الحقيقي يظهر هنا: «{ objection-done-authority-none }»
