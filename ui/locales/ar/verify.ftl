### Checking a saved file.

verify-title = فحص ملف محفوظ
verify-lead = يُرجى اختيار ملف أنشأه هذا التطبيق. نفحص هل تغيّر فيه شيء. يعمل هذا دون إنترنت.
verify-pick = اختيار ملف
verify-drop = يمكنك إفلات الملف على هذه النافذة أو اختياره.
verify-drop-hint = ينتهي اسم الملف المحفوظ بـ «⁨.zip⁩».
verify-last = فحص آخر ملف حفظته
verify-last-name = آخر ملف محفوظ: { $name }
verify-checking = يجري فحص الملف.
verify-again = فحص ملف آخر
verify-dropped = أُفلت ملف هنا. لفحصه يُرجى الضغط على الزر.
verify-dropped-check = فحص الملف الذي أُفلت

verify-intact-title = هذا الملف سليم
verify-intact-text =
    { $count ->
        [zero] لا سجلات فيه. لم يتغير فيه شيء بعد حفظه.
        [one] فيه سجل واحد. لم يتغير فيه شيء بعد حفظه.
        [two] فيه سجلان. لم يتغير فيه شيء بعد حفظه.
        [few] فيه { $records } سجلات. لم يتغير فيه شيء بعد حفظه.
        [many] فيه { $records } سجلًا. لم يتغير فيه شيء بعد حفظه.
       *[other] فيه { $records } سجل. لم يتغير فيه شيء بعد حفظه.
    }
verify-changed-title = تغيّر هذا الملف بعد حفظه
verify-changed-record = أول تغيير عند السجل { $number }.
verify-changed-elsewhere = أول تغيير خارج السجلات.
verify-changed-next = يُرجى عدم الاعتماد على هذه النسخة. وإن كانت لديك نسخة أخرى، فيُستحسن فحصها.
verify-changed-claims = هذا ما تقوله النسخة عن نفسها. وبعد أي تغيير لا شيء منه مؤكد.
verify-unreadable-title = لا يمكننا فحص هذا الملف
verify-unreadable-text = لم ينشئه هذا التطبيق، أو أن جزءًا منه مفقود.
verify-unreadable-next = يُرجى اختيار الملف «⁨.zip⁩» الذي حفظته بهذا التطبيق.

verify-row-file = الملف
verify-row-made = أُنشئ في
verify-row-records = السجلات
verify-row-code = الرمز القصير لهذا الملف
verify-code-compare = هل دُوِّن رمز عند حفظ الملف؟ يُرجى مقارنته بهذا الرمز. رمز آخر يعني ملفًا آخر.
verify-row-seal = الختم
verify-row-where = موضع الاختلاف
verify-row-how = نوع الاختلاف
verify-row-why = السبب
verify-made-unknown = غير مذكور
verify-seal-own = مختوم بمفتاح هذا الكمبيوتر
verify-seal-other = مختوم بمفتاح ليس على هذا الكمبيوتر. يُرجى مقارنة البصمة مع الشخص الذي أعطاك الملف.
verify-seal-none = غير مختوم. يمكن للملف أن يبيّن أن أجزاءه متطابقة معًا. ولا يمكنه أن يبيّن من جمعها.
verify-seal-changed = يوجد ختم، لكن هذه النسخة لا تجتاز الفحص. لذلك لا يشهد الختم لها.
verify-seal-changed-none = لا يوجد ختم يسري على هذه النسخة.
verify-fingerprint = بصمة المفتاح
verify-practice-title = هذا ملف تمرين
verify-practice-text = أُنشئ على الموقع التجريبي. وهو لا يثبت شيئًا عن حساب حقيقي.

verify-limit-title = ما يبيّنه هذا وما لا يبيّنه
verify-limit = يبيّن هذا أن الملف لم يتغير. ولا يثبت ما فعلته LinkedIn ببياناتك.
verify-limit-before = الملف السليم لم يتغير بعد حفظه. ولا يثبت ذلك ما فعلته LinkedIn ببياناتك.
verify-limit-changed = هذه النسخة بحالتها هذه لا تثبت شيئًا. ولا يبيّن الفحص من غيّرها ولا سبب ذلك.
verify-limit-unreadable = لم نتمكن من النظر في داخله. لذلك لا يقول هذا شيئًا عمّا يحتويه الملف.
verify-others-title = الثقة بنا ليست لازمة
verify-others-text = الملف ملف ZIP عادي. وفيه READ-ME-FIRST.txt الذي يذكر أوامر لأدوات صنعها آخرون.

# What is wrong, by kind
verify-bad-missing-file = جزء مفقود.
verify-bad-added-file = أُضيف جزء.
verify-bad-hash-differs = محتوى أحد الأجزاء غير ما كان عليه.
verify-bad-content-unreadable = لا يمكن قراءة أحد الأجزاء.
verify-bad-malformed-manifest = قائمة الأجزاء ليست بالشكل المقرر لها.
verify-bad-malformed-bag = الأجزاء ليست مجموعة كما كانت.
verify-bad-payload-oxum-differs = حجم كل الأجزاء ليس كما هو مذكور.
verify-bad-malformed-keys = قائمة المفاتيح ليست بالشكل المقرر لها.
verify-bad-seal-missing = ختم مفقود.
verify-bad-seal-malformed = ختم ليس بالشكل المقرر له.
verify-bad-seal-invalid = ختم غير مطابق.
verify-bad-unknown-key = خُتم بمفتاح غير الذي تذكره السجلات.
verify-bad-malformed-list = قائمة السجلات ليست بالشكل المقرر لها.
verify-bad-malformed-entry = سجل ليس بالشكل المقرر له.
verify-bad-entry-differs = سجل ليس هو الذي في القائمة.
verify-bad-entry-out-of-place = سجل في غير موضعه.
verify-bad-head-before-differs = سجل لا يطابق السجل الذي قبله.
verify-bad-checkpoint-missing = آخر ختم للقائمة مفقود.
verify-bad-malformed-checkpoint = ختم للقائمة ليس بالشكل المقرر له.
verify-bad-list-shortened = سجلات مفقودة في آخر القائمة.
verify-bad-list-hash-differs = قائمة السجلات ليست كما خُتمت.
verify-bad-root-differs = سلسلة السجلات ليست كما خُتمت.
verify-bad-attachment-missing = صورة مفقودة.
verify-bad-attachment-differs = صورة ليست هي التي حُفظت.
verify-bad-attachment-unreferenced = أُضيفت صورة لا يذكرها أي سجل.
verify-bad-practice-mixed = اختلطت سجلات تمرين بسجلات حقيقية.
verify-bad-tree-differs = سلسلة السجلات المخزّنة لا تطابق السجلات.
verify-bad-database-damaged = مخزن السجلات تالف.
verify-bad-other = شيء ما ليس كما كان.

# Why it cannot be read, by code
verify-reason-unreadable-file = لم يسمح لنا النظام بقراءة الملف.
verify-reason-not-a-zip = ليس ملف ZIP، أو هو تالف.
verify-reason-stray-bytes = فيه بايتات لا تعود إلى أي ملف فيه.
verify-reason-duplicate-name = فيه ملفان بالاسم نفسه.
verify-reason-unsafe-name = فيه اسم ملف قد يسبب ضررًا، لذلك لم نفتحه.
verify-reason-special-file = فيه رابط، لذلك لم نفتحه.
verify-reason-encrypted = جزء منه مقفل بكلمة مرور.
verify-reason-unknown-packing = جزء منه مضغوط بطريقة لا نعرفها.
verify-reason-too-many-files = فيه ملفات أكثر من اللازم.
verify-reason-too-large = يزيد حجمه بعد فكه على ما يمكن أن يضمه ملف محفوظ.
verify-reason-headers-differ = فهرساه لا يتفقان.
verify-reason-several-folders = ليس فيه مجلد واحد في الأعلى.
verify-reason-no-bag = هو ملف ZIP، لكن هذا التطبيق لم ينشئه.
verify-reason-newer-format = أنشأه إصدار أحدث من هذا التطبيق. يُرجى فحصه بذلك الإصدار.
verify-reason-other = لا نعرف هذا النوع من الملفات.
