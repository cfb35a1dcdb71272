### Practice: choosing what to rehearse.

practice-title = التمرّن على موقع تجريبي
practice-lead = الموقع التجريبي جزء من هذا التطبيق. وهو يعمل على هذا الكمبيوتر فقط. لن يتغير شيء حقيقي.
practice-apart = تُحفظ سجلات التمرين بعيدًا عن سجلاتك الحقيقية. وعليها علامة «تمرين».
practice-legend = ما موضوع التمرين؟
practice-none = يُرجى اختيار موضوع التمرين
practice-begin = بدء التمرين
practice-begin-again = بدء هذا التمرين
practice-now = التمرين الجاري الآن: { $scenario }.

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
