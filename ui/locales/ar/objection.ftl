### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = إرسال اعتراض
objection-step = السؤال { $step } من { $steps }

# The start
objection-start-title = هل لديك رغبة في الاعتراض على استخدامات أخرى؟
objection-start-lead = لدى LinkedIn نموذج يمكنك فيه الاعتراض على تدريب آخر للذكاء الاصطناعي.
objection-start-law = في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة يمنحك القانون حق الاعتراض. وفي الأماكن الأخرى ما زال بإمكانك طلب ذلك.
objection-start-help = نساعدك على كتابته. والإرسال يكون من جانبك عبر نموذج LinkedIn نفسه.
objection-start-lawyer = لسنا محاميك، وهذه ليست استشارة قانونية.
objection-start-optional = هذا ليس واجبًا عليك. إيقاف الإعداد يعمل من دونه.
objection-start-legend = ما اختيارك؟
objection-start-yes = نعم، أريد المساعدة في كتابته
objection-start-no = لا، ليس الآن
objection-start-unsure = لا أعرف بعد
objection-unsure-title = ما فائدة النموذج
objection-unsure-setting = يشمل الإعداد الذكاء الاصطناعي الذي ينشئ المحتوى. ويمكنك إيقافه دون النموذج.
objection-unsure-form = يشمل النموذج استخدامات أخرى، مثل الترتيب والاقتراحات والسلامة. ويترك لك أيضًا أثرًا مكتوبًا.
objection-unsure-result = توازن LinkedIn كل اعتراض. وتقول إنها يمكن أن ترفض بعضها، وعندئذ تذكر الأسباب.
objection-unsure-later = يمكنك العودة إلى هذا في أي وقت.
objection-unsure-begin = أريد المساعدة في كتابته
objection-unsure-home = العودة إلى الرئيسية

# Where do you live
objection-country-title = ما مكان سكنك؟
objection-country-why = نسأل كي نعرض القانون الصحيح والتاريخ الصحيح. يبقى هذا على هذا الكمبيوتر.
objection-country-label = البلد
objection-country-hint = يمكن كتابة الحروف الأولى أو الاختيار من القائمة. إذا كانت في بلدك مناطق لها قانون خاص، فيُرجى اختيار المنطقة.
country-part = ‏{ $country }: { $part }
objection-country-none = يُرجى اختيار بلد
objection-part-label = في أي ولاية؟
objection-part-hint = لكل ولاية هناك سلطة خاصة بها. يمكنك ترك هذا فارغًا والإجابة لاحقًا.
objection-part-none = ليس الآن

objection-country-skip = أفضّل عدم الإجابة

# With or without an account
objection-member-title = هل لديك حساب LinkedIn؟
objection-member-why = يمكن لمن ليس لديهم حساب استخدام النموذج أيضًا. وعندئذ تحتاج LinkedIn إلى معرفة أي منشور أو صفحة تتعلق بك.
objection-member-yes = نعم، لديّ حساب
objection-member-no = لا، ليس لديّ حساب

# What do you object to
objection-targets-title = ما موضوع اعتراضك؟
objection-targets-hint = يمكنك اختيار كل ما يناسبك. لم نختر شيئًا نيابة عنك.
objection-target-content_ai = تدريب ذكاء اصطناعي ينشئ المحتوى
objection-target-content_ai-hint = هذا ما يشمله الإعداد. يترك لك النموذج أثرًا مكتوبًا.
objection-target-other_ai = تدريب أي ذكاء اصطناعي آخر أو تعلّم آلي
objection-target-other_ai-hint = مثل الذكاء الاصطناعي الذي يرتّب أو يقترح أو يحافظ على سلامة الناس.
objection-targets-also = يمكنك أيضًا طلب هذا
objection-target-restriction = إيقاف مؤقت إلى أن تقرر LinkedIn
objection-target-restriction-hint = يسمّي القانون هذا تقييد المعالجة. تحتفظ LinkedIn عندئذ بالبيانات لكنها لا تستخدمها حتى تقرر.

# Why
objection-grounds-title = لماذا يهمّك هذا؟
objection-grounds-why = يمكنك ترك هذا فارغًا.
objection-grounds-content = تقول تقارير إن نموذج LinkedIn لا يطلب سببًا ضد الذكاء الاصطناعي الذي ينشئ المحتوى.
objection-grounds-other = اخترت ذكاءً اصطناعيًا آخر. وفي هذه الحالة يطلب القانون في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة أسبابًا تخص وضعك. ومن دونها قد ترفض LinkedIn.
objection-grounds-label = بكلماتك
objection-grounds-care = يُرجى عدم ذكر تفاصيل صحية أو أرقام هوية أو أسماء أشخاص آخرين.
objection-grounds-starters-title = إن لم تكن البداية واضحة
objection-grounds-starter-purpose = كتبتُ منشوراتي ليقرأها الناس. ولم أكتبها لتدريب الذكاء الاصطناعي.
objection-grounds-starter-work = يصف ملفي الشخصي حياتي المهنية. وأريد أن أقرر بنفسي في ماذا يُستخدم.
objection-grounds-starter-undo = ما تعلّمه نموذج لا يمكن إخراجه منه. لذلك أريد أن يتوقف هذا قبل أن يبدأ.
objection-grounds-starter-add = إضافة هذه الجملة

# Contact details
objection-contact-title = ما اسمك وما عنوان بريدك الإلكتروني؟
objection-contact-why = يطلبهما النموذج. وتستخدمهما LinkedIn للعثور عليك والرد عليك. نحتفظ بهما على هذا الكمبيوتر فقط.
objection-contact-first-name = اسمك الأول
objection-contact-last-name = اسم عائلتك
objection-contact-email = عنوان بريدك الإلكتروني
objection-contact-email-hint = إن أمكن، استخدم عنوان حسابك على LinkedIn. فبه تعثر عليك LinkedIn.
objection-contact-links = أين تظهر بياناتك؟
objection-contact-links-hint = يُرجى كتابة عنوان كل منشور أو صفحة عنك، كل عنوان في سطر. من دون حساب، تحتاج LinkedIn إليها للعثور على بياناتك.
objection-contact-language = لغة الرسالة
objection-contact-language-hint = قد تختلف عن لغة هذا التطبيق.
objection-language-en = الإنجليزية (English)
objection-language-de = الألمانية (Deutsch)
objection-language-fr = الفرنسية (Français)
objection-language-es = الإسبانية (Español)
objection-language-it = الإيطالية (Italiano)
objection-language-nl = الهولندية (Nederlands)
objection-language-pt = البرتغالية (Português)
objection-language-pl = البولندية (Polski)
objection-language-sv = السويدية (Svenska)

# Check your text
objection-check-title = مراجعة نصك قبل إرساله
objection-check-nothing-sent = لم يُرسَل شيء بعد. ما يلي هو لصق هذا النص في نموذج LinkedIn والضغط على زر الإرسال هناك.
objection-check-answers-title = إجاباتك
objection-check-letter-title = رسالتك
objection-check-letter-label = النص
objection-check-letter-hint = يمكنك تغييره. نحتفظ بنسختك.
objection-check-other-language = الرسالة ليست بلغة هذا التطبيق. لغتها: { $language }.
objection-check-codes-title = الرموز في النهاية
objection-check-codes-why = تدل على سجلك كما هو الآن. وبذلك يمكن لاحقًا إظهار أن أحدًا لم يغيّره. ولا تُحسب المسافات فيها.
objection-check-codes-out = عدم وضع الرموز في رسائلي
objection-check-codes-own = غيّرت النص، لذلك نتركه كما هو. يمكنك حذف الرموز فيه.
objection-check-letter-save = حفظ تغييراتي
objection-check-letter-reset = كتابته من جديد من إجاباتي
objection-check-letter-saved = حُفظت تغييراتك.
objection-check-country = مكان سكنك
objection-check-member = حساب LinkedIn
objection-check-targets = موضوع اعتراضك
objection-check-also = طلب إضافي
objection-check-grounds = سببك
objection-check-first-name = الاسم الأول
objection-check-last-name = اسم العائلة
objection-check-email = عنوان البريد الإلكتروني
objection-check-links = أين تظهر بياناتك
objection-check-language = لغة الرسالة
objection-check-empty = لم يُذكر شيء
objection-check-not-said = تفضيلك عدم الإجابة
objection-check-yes = نعم
objection-check-no = لا
objection-check-law-title = ما يقوله القانون
objection-check-controller = من يقرر بشأن بياناتك: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation في الولايات المتحدة
objection-check-due-today = إذا أُرسل اليوم، فآخر موعد للرد هو { $date }.
objection-check-ask-today = إذا أُرسل اليوم، فيمكنك السؤال مرة أخرى اعتبارًا من { $date }.
objection-check-answer-again = تغيير الإجابة
objection-check-continue = الانتقال إلى النموذج

# Rights, by code
objection-right-gdpr = تمنحك المادة 21 من GDPR حق الاعتراض. وعلى LinkedIn أن تتوقف ما لم تُثبت أسبابًا ملحّة ترجح على أسبابك.
objection-right-uk_gdpr = تمنحك المادة 21 من UK GDPR حق الاعتراض. وعلى LinkedIn أن تتوقف ما لم تُثبت أسبابًا ملحّة ترجح على أسبابك.
objection-right-swiss_declared_wish = يتيح لك القانون السويسري التصريح بعدم رغبتك في هذا. ويمكنك أيضًا طلب منعه من محكمة. (المادتان 30 و32 من FADP)
objection-right-canada_withdraw_consent = في كندا يمكنك سحب موافقتك. وتسري بعض الحدود. (المبدأ 4.3.8 من PIPEDA)
objection-right-hong_kong_new_purpose = في هونغ كونغ يحتاج أي استخدام جديد لبياناتك إلى موافقتك. (المبدأ 3 من PDPO)
objection-right-brazil_opposition = في البرازيل يمكنك معارضة استخدام يخالف القانون. (المادة 18 من LGPD)
objection-right-none = لا نعرف قانونًا هناك يمنح حق الاعتراض. وما زال بإمكانك طلب ذلك.

# Rules behind a date
objection-rule-title = كيف حسبنا هذا التاريخ
objection-rule-gdpr = تطلب الفقرة 3 من المادة 12 من GDPR ردًّا دون تأخير لا مبرر له، وخلال شهر واحد على الأكثر. ولا يُحسب يوم استلام LinkedIn له. ويمكنها أن تمدد شهرين إذا أخبرتك بذلك وبسببه في الشهر الأول.
objection-rule-uk = تطلب الفقرة 3 من المادة 12 من UK GDPR ردًّا دون تأخير لا مبرر له، وخلال شهر واحد على الأكثر. ولا يُحسب يوم استلام LinkedIn له. ويمكنها أن تمدد شهرين إذا أخبرتك بذلك وبسببه في الشهر الأول.
objection-rule-uk_complaint = يطلب القانون البريطاني ردًا أول على الشكوى خلال 30 يومًا.
objection-rule-california = يحدد قانون كاليفورنيا 45 يومًا للرد على طلبات الخصوصية الأخرى. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-canada = يحدد القانون الكندي 30 يومًا للرد على طلب بياناتك. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-quebec = يحدد قانون كيبك 30 يومًا للرد على طلبات الخصوصية الأخرى. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-brazil = يحدد القانون البرازيلي 15 يومًا للرد على طلب بياناتك. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-switzerland = يحدد القانون السويسري 30 يومًا للرد على طلب بياناتك. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-hong_kong = يحدد قانون هونغ كونغ 40 يومًا للرد على طلب بياناتك. ولا يذكر مدة للاعتراض، لذلك نعتمد المدة نفسها.
objection-rule-ask_again = لا قانون نعرفه يحدد تاريخًا هنا. يمكنك السؤال مرة أخرى بعد 30 يومًا.
objection-rule-source = المصدر: { $source }
objection-source-gdpr = الفقرة 3 من المادة 12 من GDPR؛ والمادة 3 من اللائحة (EEC, Euratom) رقم 1182/71
objection-source-uk = الفقرة 3 من المادة 12 من UK GDPR
objection-source-uk_complaint = Data Protection Act 2018، المادة 164A، سارية منذ 19 يونيو 2026
objection-source-california = كاليفورنيا: Civil Code، المادة ‎1798.130(a)(2)‎
objection-source-canada = PIPEDA، القسمان ‎8(3)‎ و‎8(4)‎
objection-source-quebec = كيبيك: Act respecting the protection of personal information in the private sector، المادة 32
objection-source-brazil = LGPD (Lei 13.709/2018)، المادة 19، البند II
objection-source-switzerland = FADP، الفقرة 7 من المادة 25؛ ولائحة حماية البيانات السويسرية، المادة 18
objection-source-hong_kong = هونغ كونغ: Personal Data (Privacy) Ordinance، المادة 19
objection-source-ask_again = لا مهلة في القانون؛ تذكير من هذا التطبيق
objection-due-moved = حسب التقويم كان سيكون { $date }. وهو ليس يوم عمل، لذلك يُحتسب يوم العمل التالي.
objection-due-extended = أخبرتنا أن LinkedIn كتبت في { $date } أنها تحتاج إلى وقت أطول.
objection-extended-granted = كان ذلك في الوقت المحدد، لذلك يُحتسب التاريخ اللاحق.
objection-extended-too_late = كانت المهلة الأولى قد انتهت، لذلك يبقى التاريخ الأول قائمًا.
objection-extended-not_in_this_law = لا نعرف قانونًا هناك يمنحها وقتًا أطول.
objection-extended-reason-no = يطلب القانون سببًا أيضًا، وأخبرتنا أنه لم يُذكر. يمكنك أن تسأل عنه. ومع ذلك نعرض التاريخ اللاحق.
objection-extended-reason-not_sure = يطلب القانون سببًا أيضًا. انظر إن كانت الرسالة تذكر سببًا.

# Copy each field
objection-copy-title = وضع نصك في نموذج LinkedIn
objection-copy-lead = يُملأ النموذج بالقيم أدناه. هذا التطبيق لا يكتب شيئًا هناك.
objection-copy-step-open = فتح النموذج.
objection-copy-step-paste = المرور على القيم أدناه. كل قيمة تبيّن ما يُفعل بها.
objection-copy-step-send = الضغط على زر الإرسال في صفحة LinkedIn.
objection-copy-step-twice = فتح النموذج مرة أخرى وفعل الشيء نفسه للإرسال الثاني.
objection-copy-step-back = العودة إلى هنا وإخبارنا.
objection-copy-open-here = فتحه في هذا التطبيق
objection-copy-open-browser = فتحه في متصفحي
objection-copy-opened = النموذج مفتوح. هو صفحة من LinkedIn، والتحكم بيدك.
objection-copy-values-title = قيم النموذج
objection-copy-twice = يقبل النموذج نوعًا واحدًا من الاعتراض في كل مرة. لذلك يلزم إرساله مرتين.
objection-copy-sending =
    { $number ->
        [1] الإرسال الأول
        [2] الإرسال الثاني
       *[other] الإرسال { $order }
    }
objection-copy-paste = نسخ هذا ثم لصقه.
objection-copy-choose = اختيار هذا من القائمة. قد يكون هناك بلغتك.
objection-copy-tick = وضع علامة في هذا المربع إن أظهره النموذج.
objection-copy-may-differ = قد يبدو النموذج مختلفًا. يُستخدم ما يناسب.
objection-copy-called = اسمه في النموذج «{ $label }».
objection-copy-length =
    { $count ->
        [zero] لا حروف
        [one] حرف واحد
        [two] حرفان
        [few] { $length } أحرف
        [many] { $length } حرفًا
       *[other] { $length } حرف
    }
objection-copy-length-of =
    { $count ->
        [zero] لا حروف. يتسع النموذج لعدد { $limit }.
        [one] حرف واحد. يتسع النموذج لعدد { $limit }.
        [two] حرفان. يتسع النموذج لعدد { $limit }.
        [few] { $length } أحرف. يتسع النموذج لعدد { $limit }.
        [many] { $length } حرفًا. يتسع النموذج لعدد { $limit }.
       *[other] { $length } حرف. يتسع النموذج لعدد { $limit }.
    }
objection-copy-too-long = هذا أطول مما يتسع له النموذج. يُرجى الرجوع وتقصيره.
objection-copy-done = انتهيت من النموذج
objection-field-first_name = الاسم الأول
objection-field-last_name = اسم العائلة
objection-field-email = عنوان البريد الإلكتروني
objection-field-objection_type = موضوع اعتراضك
objection-field-details = نصك
objection-field-links = روابط المنشورات أو الصفحات التي عنك
objection-field-confirmation = المربع الذي يؤكد اعتراضك
objection-field-other = قيمة أخرى

# Did you send it
objection-sent-title = هل أرسلته؟
objection-sent-yes = نعم، أرسلته
objection-sent-no = لا، ليس بعد
objection-sent-error = أظهرت LinkedIn خطأ
objection-sent-date-label = متى أرسلته؟
objection-sent-date-hint = يُرجى استخدام تاريخ الضغط على زر الإرسال.
objection-sent-before-letter = كُتبت رسالتك في { $date }. هل تاريخ الإرسال صحيح؟
objection-sent-today = كان ذلك اليوم
objection-sent-reference-label = الرقم المرجعي، إن حصلت عليه
objection-sent-reference-hint = يُترك هذا فارغًا إذا لم تعطك LinkedIn رقمًا.
objection-sent-save = حفظ هذا
objection-not-sent-title = لم يُدوَّن شيء
objection-not-sent-text = نصك محفوظ. يمكنك إرساله متى شئت.
objection-not-sent-error = قد يعمل نموذج LinkedIn لاحقًا. نصك محفوظ، لذلك يمكنك المحاولة مرة أخرى.
objection-not-sent-again = العودة إلى النموذج
objection-not-sent-home = العودة إلى الرئيسية

# Confirmation
objection-done-title = دُوّن اعتراضك
objection-done-label-due = آخر موعد للرد
objection-done-label-ask = يمكنك السؤال مرة أخرى اعتبارًا من
objection-done-told = أخبرتنا أنك أرسلته في { $date }.
objection-done-reference = رقمك المرجعي: { $reference }
objection-done-no-reference = لم تذكر رقمًا مرجعيًا.
objection-done-days-left =
    { $count ->
        [0] ذلك هو اليوم.
        [zero] ذلك هو اليوم.
        [one] ذلك بعد يوم واحد.
        [two] ذلك بعد يومين.
        [few] ذلك بعد { $days } أيام.
        [many] ذلك بعد { $days } يومًا.
       *[other] ذلك بعد { $days } يوم.
    }
objection-done-days-late =
    { $count ->
        [zero] كان ذلك اليوم.
        [one] كان ذلك قبل يوم واحد.
        [two] كان ذلك قبل يومين.
        [few] كان ذلك قبل { $days } أيام.
        [many] كان ذلك قبل { $days } يومًا.
       *[other] كان ذلك قبل { $days } يوم.
    }
objection-done-next-title = ما الذي يحدث بعد ذلك
objection-done-next-mail = قد تؤكد LinkedIn الاستلام بالبريد الإلكتروني. يُرجى الاحتفاظ بتلك الرسالة.
objection-done-next-home = نعرض التاريخ في صفحتك الرئيسية.
objection-done-answered = دوّنت ردًّا. تُظهر صفحة المتابعة ما يلي ذلك.
objection-done-next-limits = يمكن لـ LinkedIn أن ترفض جزئيًا وتذكر الأسباب. لا يمكننا رؤية ما تفعله في الداخل.
objection-done-authority-title = إذا لم يأتِ رد
objection-done-authority-text = يمكنك سؤال LinkedIn مرة أخرى. ويمكنك أيضًا تقديم شكوى إلى سلطة رقابية. هذا مجاني.
objection-done-authority-name = السلطة: { $name }
objection-done-authority-none = يمكنك سؤال LinkedIn مرة أخرى.
objection-done-authority-address = مكان تقديم الشكوى:
objection-done-record = عرض السجل
objection-done-save = حفظ نسخة من سجلاتي
objection-done-home = الذهاب إلى الرئيسية

# Faults in a form
objection-error-start = يُرجى اختيار أحد الخيارات
objection-error-country = يُرجى اختيار بلد أو خيار عدم الإجابة
objection-error-member = يُرجى اختيار ما إذا كان لديك حساب
objection-error-targets = يُرجى اختيار أمر واحد على الأقل للاعتراض عليه
objection-error-grounds = يُرجى تقصير السبب
objection-error-first-name = يُرجى كتابة اسمك الأول
objection-error-last-name = يُرجى كتابة اسم عائلتك
objection-error-email = يُرجى كتابة عنوان بريد إلكتروني، مثل name@example.org
objection-error-links = يُرجى كتابة عنوان ويب واحد على الأقل تظهر فيه بياناتك
objection-error-letterLanguage = يُرجى اختيار لغة للرسالة
objection-error-editedText = يُرجى مراجعة نص الرسالة
objection-error-sent = يُرجى اختيار ما إذا كنت أرسلته
objection-error-sentOn = يُرجى كتابة يوم الإرسال
objection-error-sentOn-future = يُرجى كتابة يوم لا يأتي بعد اليوم
objection-error-reference = يُرجى تقصير الرقم المرجعي
objection-error-too-long = يُرجى تقصير هذه الإجابة: { $name }
objection-error-hidden = يُرجى حذف الحروف المخفية من هذه الإجابة: { $name }
objection-error-other = يُرجى مراجعة هذه الإجابة
objection-check-anew-title = هل تريد كتابة الرسالة من جديد؟
objection-check-anew-text = تُكتب الرسالة من إجاباتك. وتُفقد تعديلاتك عليها.
objection-check-anew-keep = الاحتفاظ بتعديلاتي
