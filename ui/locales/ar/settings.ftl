### Settings.

settings-title = الإعدادات
settings-language = اللغة
settings-language-system = كما على هذا الكمبيوتر ({ $language })
settings-colours = الألوان
settings-colours-system = كما على هذا الكمبيوتر
settings-colours-light = فاتحة
settings-colours-dark = داكنة
settings-colours-contrast = تباين أكبر
settings-text-size = حجم النص
settings-text-size-100 = عادي (⁨100%⁩)
settings-text-size-125 = أكبر قليلًا (⁨125%⁩)
settings-text-size-150 = أكبر (⁨150%⁩)
settings-text-size-175 = أكبر بكثير (⁨175%⁩)
settings-text-size-200 = ضعف الحجم (⁨200%⁩)
settings-movement = الحركة
settings-less-movement = حركة أقل
settings-less-movement-hint = لا يتحرك شيء على الشاشة من تلقاء نفسه.
settings-sign-in = تسجيل الدخول
settings-stay = إبقاء تسجيل الدخول إلى LinkedIn في نافذة التطبيق
settings-stay-hint = من دون علامة هنا ينسى التطبيق تسجيل الدخول عند إغلاقه.
settings-forget = نسيان تسجيل الدخول الآن
settings-forgotten = سُجّل الخروج من نافذة التطبيق، وهي لا تحتفظ بشيء.
settings-saved = تم الحفظ.
settings-seal = ختم سجلك
settings-seal-text = يُختم كل سجل بمفتاح كي يمكن اكتشاف التغييرات لاحقًا.
settings-seal-keychain = المفتاح في مخزن المفاتيح على الكمبيوتر.
settings-seal-no-keychain = ليس على هذا الكمبيوتر مخزن مفاتيح يستجيب. تُحفظ سجلاتك لكنها لا تُختم.
settings-seal-locked = مخزن المفاتيح على الكمبيوتر مقفل أو لا يستجيب. سجلاتك محفوظة. إذا فُتح قفله قبل حفظ ملف، يُختم الملف.
settings-seal-refused = رفض مخزن المفاتيح على الكمبيوتر. تُحفظ سجلاتك لكنها لا تُختم.
settings-seal-key-missing = لم يعد المفتاح الذي ختم سجلك موجودًا. تُحفظ السجلات الجديدة، لكن هذا الختم لا يمكن أن يستمر.
settings-new-key-text = إذا فُقد المفتاح القديم نهائيًا، فيمكنك إنشاء مفتاح جديد. وسيذكر السجل ذلك. والسجلات المختومة من قبل تبقى كما هي.
settings-new-key = إنشاء مفتاح جديد
settings-new-key-done = يوجد مفتاح جديد. ويذكر السجل أن القديم فُقد.

settings-seal-pending = يُنشأ المفتاح عند حفظ أول سجل لديك.
settings-fingerprint = بصمة المفتاح
settings-practice = التمرين
settings-practice-text = تجربة كل شيء على موقع تجريبي. لن يتغير شيء حقيقي.
settings-practice-open = الذهاب إلى التمرين
settings-version = Default Off، الإصدار { $version }

# The picture kept with each reading
settings-picture = صورة الصفحة
settings-picture-whole = الاحتفاظ بصورة للصفحة كلها
settings-picture-whole-hint = من دون ذلك تُظهر الصورة ما يمكنك رؤيته في النافذة. وقد تُظهر الصفحة كلها أكثر من حسابك.

language-unchecked = لم يراجع شخص هذه الترجمة.
language-unchecked-help = يمكن الإبلاغ عن كلمة غير سليمة حيث يُحفظ هذا التطبيق. نصوص التطبيق منشورة هناك للجميع، ويمكن لأي شخص اقتراح كلمة أفضل.

# Changing a key that is not lost
settings-change-key = تغيير المفتاح
settings-change-key-why = لا حاجة إلى هذا إلا إذا أمكن لشخص آخر استخدام مفتاحك. ربما أعطيت هذا الكمبيوتر لغيرك أو بعته، أو عرف أحد كلمة مرورك.
settings-change-key-what = يذكر السجل التغيير، ويوقّع عليه المفتاحان. ثم يُزال المفتاح القديم من مخزن المفاتيح. والملفات المحفوظة من قبل يمكن التحقق منها كما كانت.
settings-change-key-fingerprint = تتغير البصمة. ومن أعطيته القديمة، يحتاج إلى الجديدة أيضًا.
settings-change-key-open = عن تغيير المفتاح
settings-change-key-done = غُيّر المفتاح. ويذكر السجل ذلك تحت المفتاحين.

reminder-title = التذكيرات
reminder-text = قد يتغيّر الإعداد. والتذكير دعوة إلى النظر من جديد.
reminder-month = كل شهر
reminder-quarter = كل 3 أشهر
reminder-never = أبدًا
reminder-next = التذكير القادم في { $date }.
reminder-no-look = يُحدَّد اليوم بعد أول فحص.
reminder-in-app = يظهر التذكير دائمًا في التطبيق. وحين يكون التطبيق مغلقًا لا يحدث شيء، إلا عند وضع علامة هنا.
reminder-notification = عرضه أيضًا عند تسجيل الدخول إلى هذا الكمبيوتر
reminder-notification-hint = يبدأ التطبيق عندئذ للحظة، وينظر إلى التاريخ، ويعرض إشعارًا ثم ينتهي. ولا يتصل بالإنترنت ولا يفتح السجل.
reminder-notification-none = في هذا النظام لا يستطيع التطبيق عرضه وهو مغلق.
reminder-ask = هل تفيدك تذكرة بالنظر من جديد؟
reminder-choose = ضبط تذكير
reminder-no = بلا تذكير
reminder-me = تذكيري بالنظر من جديد
reminder-done = إلى الرئيسية
reminder-due = حان وقت النظر من جديد
reminder-due-text = هذا تذكير طُلب من قبل. كان آخر فحص منذ مدة.
lock-heading = القفل بعبارة مرور
lock-does = مع القفل لا يعرض التطبيق شيئًا قبل كتابة عبارة المرور. والمفتاح الذي يختم السجل مقفل معه.
lock-does-not = القفل باب وليس خزنة. فهو لا يشفّر السجل. ومن يستطيع قراءة ملفاتك يستطيع قراءته دون هذا التطبيق.
lock-lost = لا يستطيع أحد معرفة عبارة مرور منسية. ولا نحن أيضًا.
lock-is-set = يوجد قفل الآن.
lock-set = وضع قفل
lock-change = تغيير القفل أو إزالته
lock-now = القفل الآن
lock-current = عبارة المرور الحالية
lock-new = عبارة مرور جديدة
lock-new-hint = 8 أحرف على الأقل. من السهل تذكّر بضع كلمات متتالية. ويمكن لصقها.
lock-again = عبارة المرور الجديدة مرة أخرى
lock-show = إظهار ما يُكتب
lock-save = حفظ عبارة المرور الجديدة
lock-remove = إزالة القفل
lock-remove-hint = تكفي عبارة المرور الحالية لإزالة القفل.
lock-set-done = وُضع القفل.
lock-changed = حُفظت عبارة المرور الجديدة.
lock-removed = أُزيل القفل.
lock-empty = تلزم كتابة عبارة المرور
lock-too-short = عبارة المرور 8 أحرف أو أكثر
lock-differ = العبارتان غير متطابقتين
lock-title = Default Off مقفل
lock-lead = تُكتب عبارة المرور لفتح التطبيق.
lock-passphrase = عبارة المرور
lock-unlock = فتح
lock-forgotten = نسيت عبارة المرور
lock-forgotten-files = ما زالت الملفات على هذا الكمبيوتر كما كانت. والقفل لا يشفّرها. وهي في مجلدات بهذا الاسم:
lock-forgotten-again = لاستعمال التطبيق من جديد دون عبارة المرور، يُحذف كل ما فيه وتكون البداية من جديد. وللاحتفاظ بالسجل تُنسخ هذه المجلدات أولًا.
files-title = مكان ملفاتك
files-text = ملفاتك في هذه المجلدات على هذا الكمبيوتر.
files-records = سجلك وصوره
files-copies = النسخ المحفوظة
files-settings = الإعدادات
files-log = السجل التقني
files-open = فتح المجلد
files-not-yet = غير موجود بعد.
log-title = السجل التقني
log-lead = هنا يدوّن التطبيق ما يحدث فيه من خلل. ويبقى هذا السجل على هذا الكمبيوتر. ولا يرسله التطبيق أبدًا.
log-open = عرض السجل التقني
log-out = تُحذف أسماء المجلدات وعناوين البريد الإلكتروني وعناوين الشبكة قبل كتابة أي سطر.
log-empty = السجل التقني فارغ. لم يدوّن التطبيق أي خلل.
log-lines = السجل التقني كله
log-delete = حذف السجل التقني
log-deleted = حُذف السجل التقني.
delete-heading = حذف كل شيء
delete-text = يمكن إزالة كل ما يحتفظ به هذا التطبيق على هذا الكمبيوتر.
delete-open = عرض ما سيُحذف
delete-title = حذف كل شيء؟
delete-lead = يمكن النظر إلى القائمة أولًا. لم يُحذف شيء بعد.
delete-goes = ما يزول
delete-records = { $count ->
    [0] لا توجد سجلات بعد
    [zero] لا توجد سجلات بعد
    [one] سجل واحد ({ $number }) مع صوره
    [two] سجلان ({ $number }) مع صورهما
    [few] { $number } سجلات مع صورها
    [many] { $number } سجلًا مع صورها
   *[other] { $number } سجل مع صورها
}
delete-records-unknown = كل السجلات مع صورها
delete-objection = الاعتراض: مواعيده ورسائله وأجوبته في هذا التطبيق
delete-key = المفتاح الذي يختم السجل
delete-sign-in = تسجيل الدخول إلى LinkedIn، إن كان التطبيق يحتفظ به
delete-settings = الإعدادات والتذكير والقفل والسجل التقني وكل التمرين
delete-stays = ما يبقى
delete-stays-linkedin = يبقى الحساب والإعداد في LinkedIn كما هما.
delete-stays-copies = تبقى النسخ وملفات التقويم المحفوظة في مكانها.
delete-stays-sent = ما أُرسل إلى LinkedIn أو إلى غيره يبقى هناك.
delete-stays-backups = قد تحتوي النسخ الاحتياطية للكمبيوتر على ملفات أقدم.
delete-save-text = تحتفظ النسخة بالسجل لك. ويمكن لأي شخص فحصها لاحقًا، حتى دون هذا التطبيق.
delete-save = حفظ نسخة أولًا
delete-warning = لا يمكن التراجع عن الحذف. ولا نستطيع استرجاع شيء.
delete-busy = جارٍ الحذف. يستغرق ذلك لحظة.
delete-now = حذف كل شيء
delete-keep = الاحتفاظ بكل شيء
deleted-title = حُذف كل شيء
deleted-lead = زالت السجلات والمفتاح وتسجيل الدخول والإعدادات من هذا الكمبيوتر.
deleted-title-remains = حُذف كل شيء تقريبًا
deleted-remains = ما زال هذا موجودًا:
deleted-remains-key = المفتاح في مخزن المفاتيح على الكمبيوتر. واسمه هناك:
deleted-remains-folder = مجلد، أو شيء فيه:
deleted-remains-autostart = الملف الذي يبدأ التطبيق عند تسجيل الدخول:
deleted-remains-next = يمكن حذفه يدويًا.
deleted-copies = تبقى النسخ المحفوظة. وآخرها في هذا المجلد:
deleted-close = إغلاق التطبيق
deleted-again = البدء من جديد
settings-change-key-given = البصمة الآن بصمة جديدة. ومن أعطيته القديمة، يحتاج إلى هذه أيضًا.
