### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = فهم الإعداد
understand-lead = تسمّيه LinkedIn ‏«Data for Generative AI Improvement». إليك ما يفعله بكلمات بسيطة.

understand-short-title = باختصار
understand-short-on = عندما يكون الإعداد مفعّلًا، تقول LinkedIn إنها قد تستخدم ملفك الشخصي ومنشوراتك لتدريب ذكاء اصطناعي ينشئ المحتوى.
understand-short-default = في معظم الأماكن يكون مفعّلًا حتى يتم إيقافه من جانبك. ومعظم الناس يُبقون ما هو مختار أصلًا، لذلك يهم هذا الأمر.
understand-short-off = يسري الإيقاف من وقت إجرائه. وتقول LinkedIn إنه لا يلغي تدريبًا جرى من قبل.

understand-contents-title = في هذه الصفحة

understand-what-title = كيف يبدو زر التبديل؟
understand-what-text = هو زر تبديل واحد في صفحة واحدة. بجانبه كلمة معناها «مفعّل» أو «متوقف». العبرة بالكلمة لا باللون.

understand-default-title = ما معنى «مفعّل افتراضيًا»؟
understand-default-text = معناه أن أحدًا اختار عنك قبل اطلاعك عليه. لا خطأ من جانبك. ويمكنك إبقاء الاختيار أو تغييره.
understand-default-research = تبيّن دراسات كثيرة أن معظم الناس يُبقون ما هو مختار أصلًا. هذا أمر طبيعي.

understand-covered-title = ما البيانات المشمولة؟
understand-covered-text = تذكر LinkedIn ما تستخدمه وما تتركه. الرسائل الخاصة والرسائل في المجموعات ليست الشيء نفسه. فهي تذكر رسائل المجموعات ضمن ما تستخدمه.

understand-all-ai-title = هل يشمل كل ذكاء اصطناعي؟
understand-all-ai-text = لا. يشمل الإعداد الذكاء الاصطناعي الذي ينشئ المحتوى، مثل نصوص المنشورات.
understand-all-ai-form = تستخدم LinkedIn الذكاء الاصطناعي أيضًا للترتيب والاقتراح والحفاظ على سلامة الناس. لتلك الاستخدامات يوجد نموذج. يمكننا مساعدتك في الاثنين.

understand-off-title = ما الذي يغيّره «متوقف»؟
understand-off-text = يسري «متوقف» من يوم الإيقاف. إليك ما تقوله LinkedIn وغيرها عن ذلك.
understand-off-does-title = ما يفعله «متوقف»
understand-off-does-not-title = ما لا يفعله «متوقف»
understand-off-does-not-text = قد يُظهر زر التبديل «مفعّل» مع أن LinkedIn لا تدرّب على ذلك الحساب. لذلك نقول ما يُظهره زر التبديل. ولا نقول أبدًا إن بياناتك استُخدمت.

understand-when-title = متى بدأ هذا في مكان سكني؟
understand-when-text = يعتمد التاريخ على المكان المذكور في ملفك الشخصي. كان الثالث من نوفمبر 2025 بداية، لا آخر يوم. يمكنك إيقاف الإعداد في أي وقت.

understand-others-title = ما يقوله آخرون
understand-others-text = هذه ادّعاءات، وردود على ادّعاءات، وآراء سلطات رقابية. ولا يثبت أي منها كيف استُخدمت بياناتك أنت.

understand-statements-setting = أقوال ومصادر عن الإعداد
understand-statements-form = أقوال ومصادر عن النموذج
understand-statements-others-say = ادّعاءات وردود وآراء السلطات الرقابية
understand-statements-default = أقوال ومصادر عن الوضع الافتراضي
understand-statements-covered = أقوال ومصادر عمّا يُستخدم
understand-statements-not-covered = أقوال ومصادر عمّا لا يُستخدم
understand-statements-when = أقوال ومصادر عن التواريخ

understand-unknown-title = ما لا يمكن لأحد التحقق منه من الخارج
understand-unknown-used = لا يمكن لأحد خارج LinkedIn أن يرى أي بيانات دخلت في نموذج ما.

understand-done-title = ما التالي؟
understand-done-text = أصبح معروفًا لديك ما يفعله الإعداد. الخطوة التالية فحص إعدادك. إبقاؤه مفعّلًا وإيقافه كلاهما مناسب.
understand-done-text-checked = أصبح معروفًا لديك ما يفعله الإعداد. إبقاؤه مفعّلًا وإيقافه كلاهما مناسب.
understand-done = قرأت هذا
understand-to-check = فحص الإعداد
understand-to-facts = عرض كل الأقوال ومصادرها

# The page with all facts.
facts-title = الأقوال ومصادرها
facts-lead = إليك ما يقوله هذا التطبيق عن LinkedIn، مع ذكر من قاله ومتى.
facts-search-label = بحث
facts-search-hint = يمكنك كتابة كلمة، مثل «الرسائل» أو «أيرلندا».
facts-kinds-title = عرض
facts-kinds-all = كل الأنواع
facts-count =
    { $count ->
        [0] لا يوجد قول مطابق.
        [zero] لا يوجد قول مطابق.
        [one] قول واحد مطابق.
        [two] قولان مطابقان.
        [few] { $shown } أقوال مطابقة.
        [many] { $shown } قولًا مطابقًا.
       *[other] { $shown } قول مطابق.
    }
facts-none-text = يمكنك تجربة كلمة أخرى أو عرض كل الأنواع.
facts-clear = عرض كل شيء من جديد
facts-status-confirmed = موجود في النص الأصلي، أو في مصدرين مستقلين أحدهما عن الآخر.
facts-status-single_source = موجود في مصدر واحد فقط.
facts-status-uncertain = غير مؤكد. المصادر غير مباشرة أو لا تتفق.
facts-status-short-confirmed = مؤكد
facts-status-short-single_source = مصدر واحد
facts-status-short-uncertain = غير مؤكد
facts-month = ‏{ $month } { $year }
facts-source-short = { $publisher }، { $date }
facts-unknown-title = ما لا يمكن لأحد التحقق منه من الخارج
facts-unknown-text = لا يمكن لأي قائمة أن تبيّن ما حدث داخل LinkedIn. قيمة كل قول من قيمة مصدره.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = المضمون نفسه في جدول
picture-column-what = ماذا

picture-switch-title = زر التبديل، مفعّلًا ومتوقفًا
picture-switch-description = صفان بالاسم نفسه. في الصف العلوي يقع المقبض في الطرف البعيد والكلمة «مفعّل». وفي الصف السفلي يقع المقبض في الطرف القريب والكلمة «متوقف».
picture-switch-name = Use my data for training content creation AI models
picture-switch-on = مفعّل
picture-switch-off = متوقف
picture-switch-on-meaning = تقول LinkedIn إنها قد تستخدم بياناتك لتدريب ذكاء اصطناعي ينشئ المحتوى.
picture-switch-off-meaning = تقول LinkedIn إنها من ذلك الحين لن تستخدم بياناتك لهذا.
picture-switch-note = رسم من عندنا. قد تبدو الصفحة الحقيقية مختلفة.
picture-switch-column-word = الكلمة بجانب زر التبديل
picture-switch-column-means = معناها

picture-covered-title = ما يشمله الإعداد
picture-covered-description = قائمتان. القائمة الأولى على كل سطر فيها علامة صح، وتسمّي ما تقول LinkedIn إنها تستخدمه. والقائمة الثانية على كل سطر فيها شرطة، وتسمّي ما تقول إنها لا تستخدمه.
picture-covered-used = تقول LinkedIn إنها تستخدم
picture-covered-not-used = تقول إنها لا تستخدم
picture-covered-used-profile = بيانات الملف الشخصي
picture-covered-used-posts = المنشورات والمقالات والتعليقات
picture-covered-used-groups = الرسائل في المجموعات
picture-covered-used-prompts = مدخلاتك في ميزات الذكاء الاصطناعي
picture-covered-used-resumes = السير الذاتية والإجابات الوظيفية المحفوظة
picture-covered-not-messages = الرسائل الخاصة
picture-covered-not-sign-in = بيانات تسجيل الدخول
picture-covered-not-payment = بيانات الدفع
picture-covered-not-salary = بيانات الراتب التي قدّمتها
picture-covered-not-applications = طلبات التوظيف المرتبطة بك

picture-off-title = ما الذي يغيّره «متوقف»
picture-off-description = خط زمني عليه علامة عند يوم إيقاف الإعداد. قبل العلامة يبقى التدريب الذي جرى. وبعد العلامة تقول LinkedIn إن التدريب الجديد يتوقف. وتحته خط ثانٍ يستمر دون انقطاع: استخدامات الذكاء الاصطناعي الأخرى تستمر.
picture-off-day = يوم الإيقاف
picture-off-before = قبل
picture-off-after = بعد
picture-off-stays = التدريب الذي جرى يبقى
picture-off-stops = تقول LinkedIn إن التدريب الجديد يتوقف
picture-off-row-content = ذكاء اصطناعي ينشئ المحتوى
picture-off-row-other = استخدامات أخرى للذكاء الاصطناعي
picture-off-goes-on = تستمر
picture-off-earlier-posts = تختلف المصادر في المنشورات التي كانت منشورة قبل الإيقاف.

picture-doors-title = بابان
picture-doors-description = بابان متجاوران. الباب الأول هو الإعداد ويؤدي إلى الذكاء الاصطناعي الذي ينشئ المحتوى. والباب الثاني هو النموذج ويؤدي إلى استخدامات أخرى للذكاء الاصطناعي.
picture-doors-setting = الإعداد
picture-doors-form = النموذج
picture-doors-setting-leads = ذكاء اصطناعي ينشئ المحتوى
picture-doors-form-leads = استخدامات أخرى: الترتيب والاقتراحات والسلامة
picture-doors-setting-how = زر تبديل واحد. يعمل فورًا.
picture-doors-form-how = اعتراض مكتوب. تردّ LinkedIn عليه.
picture-doors-column-door = الباب
picture-doors-column-leads = يؤدي إلى
picture-doors-column-how = كيف يعمل

picture-where-title = إلى أين تذهب بياناتك
picture-where-description = هذا الكمبيوتر في جانب وLinkedIn في الجانب الآخر. يصل بينهما خط واحد، ولا يُستخدم إلا عند الضغط على زر. ولا يؤدي أي خط إلى أحد غيرهما، إلا عند طلب طابع زمني أو فحص رسالة بريد.
picture-where-computer = هذا الكمبيوتر
picture-where-computer-holds = سجلاتك وصورك وإعداداتك
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = تسجيل دخولك وزيارتك
picture-where-line = فقط عند الضغط على زر
picture-where-others = أي جهة أخرى
picture-where-nothing = لا شيء يذهب إلى هنا، إلا عند طلب طابع زمني أو فحص رسالة بريد
picture-where-column-place = المكان
picture-where-column-gets = ما يصل إليه

picture-chain-title = كيف تتماسك سجلاتك
picture-chain-description = ثلاثة سجلات متتالية. يحمل كل منها بصمة السجل الذي قبله. ويغلق ختم السلسلة. إذا تغيّر سجل، فلا يعود السجل التالي مطابقًا.
picture-chain-record = السجل { $number }
picture-chain-carries = يحمل بصمة السجل { $number }
picture-chain-first = السجل الأول
picture-chain-seal = الختم
picture-chain-seal-closes = يغلق السلسلة كلها
picture-chain-broken = إذا تغيّر سجل، فلا يعود السجل التالي مطابقًا.
picture-chain-column-part = الجزء
picture-chain-column-does = ما يفعله

picture-when-title = متى بدأ ذلك، حسب المكان
picture-when-description = خمسة صفوف، صف لكل مجموعة أماكن. يبيّن الشريط الممتلئ متى كان الإعداد مفعّلًا افتراضيًا. ويبيّن الشريط المتقطع فترة توقف مؤقت.
picture-when-axis-start = سبتمبر 2024
picture-when-axis-mark = 3 نوفمبر 2025
picture-when-axis-now = الآن
picture-when-most = الولايات المتحدة ومعظم الأماكن
picture-when-eu = الاتحاد الأوروبي والمنطقة الاقتصادية وسويسرا
picture-when-uk = المملكة المتحدة
picture-when-hk = هونغ كونغ
picture-when-ca = كندا
picture-when-most-text = مفعّل افتراضيًا بحلول 18 سبتمبر 2024.
picture-when-eu-text = مفعّل افتراضيًا منذ 3 نوفمبر 2025. لم يكن متاحًا قبل ذلك.
picture-when-uk-text = مفعّل افتراضيًا في سبتمبر 2024. أُوقف مؤقتًا بحلول 20 سبتمبر 2024. مفعّل من جديد منذ 3 نوفمبر 2025.
picture-when-hk-text = مفعّل افتراضيًا في سبتمبر 2024. أُوقف مؤقتًا في 11 أكتوبر 2024. مفعّل من جديد منذ 3 نوفمبر 2025.
picture-when-ca-text = أُوقف مؤقتًا في عام 2024. يقول ذلك مصدر واحد. مفعّل افتراضيًا منذ 3 نوفمبر 2025.
picture-when-legend-on = مفعّل افتراضيًا
picture-when-legend-pause = موقوف مؤقتًا أو غير متاح
picture-when-column-place = المكان
picture-when-column-when = متى

# عدّ ما في أرشيف العضو
own-data-title = انظر ما الذي تشمله حالتك
own-data-open = عدّ ما في بياناتك أنت
own-data-lead = يتيح لك LinkedIn تنزيل بياناتك. إن كان لديك هذا الملف فيمكننا أن نعدّ ما فيه.
own-data-private = يبقى الملف على هذا الحاسوب. نحن نعدّ فقط ولا نحتفظ بأي كلمة منه.
own-data-pick = اختر الملف
own-data-get-title = إن لم يكن لديك الملف بعد
own-data-get-text = افتح الإعدادات في LinkedIn ثم خصوصية البيانات. ابحث عن صفحة الحصول على نسخة من بياناتك. اختر الأرشيف الأكبر إن أردت المنشورات والتعليقات.
own-data-get-wait = قد يستغرق تجهيز الملف يومًا أو أكثر. ثم اختر هنا ملف ZIP كما وصلك.
own-data-used-title = يقول LinkedIn إنه يستخدم بيانات كهذه
own-data-not-used-title = يقول LinkedIn إنه لا يستخدم بيانات كهذه
own-data-kind = نوع البيانات
own-data-count = العدد
own-data-days = من وإلى
own-data-from-to = من { $first } إلى { $last }
own-data-missing = ليس في هذا الملف
own-data-mind-title = ماذا تعني هذه الأعداد
own-data-limits = تبيّن هذه الأعداد ما لديك. وهي لا تبيّن ما استُخدم.
own-data-missing-text = عبارة «ليس في هذا الملف» لا تعني أنه لا يوجد شيء. فالأرشيف الصغير يترك أنواعًا كثيرة.
own-data-groups = يذكر LinkedIn رسائل المجموعات ضمن ما يُستخدم. ولا يمكن عدّها من هذا الملف.
own-data-mapping = أيّ ملف يحوي أيّ نوع هو قراءتنا نحن. فإن LinkedIn لا ينشر قائمة كهذه.
own-data-unrecognised = لا تبدو هذه الملفات كما نعرفها. لذلك لم نعدّها:
own-data-keep-text = يمكنك أن تحفظ هذه الأعداد في سجلك. تُحفظ الأعداد والأيام فقط.
own-data-keep = احفظ الأعداد
own-data-discard = لا تحفظها
own-data-kept = الأعداد في سجلك.
