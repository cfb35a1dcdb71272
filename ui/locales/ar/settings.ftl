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
settings-text-size-100 = عادي
settings-text-size-125 = أكبر
settings-text-size-150 = كبير
settings-text-size-200 = كبير جدًا، ضعف الحجم العادي
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
language-unchecked-help = يمكن الإبلاغ عن كلمة غير سليمة حيث يُحفظ هذا التطبيق. ملفات نصوصه مفتوحة للجميع.
