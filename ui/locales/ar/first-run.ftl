### The three first screens.

first-run-step = { $number } من 3
first-run-skip = تخطي هذا
first-run-welcome-title = فحص إعداد واحد في LinkedIn
first-run-welcome-lead = في LinkedIn إعداد اسمه «Data for Generative AI Improvement». وهو في معظم الأماكن مفعّل ما لم يتم إيقافه.
first-run-drawing = رسم منا للإعداد. وليس إعدادك أنت.
first-run-welcome-what = يتحكم هذا الإعداد في ما إذا كان يمكن أن تساعد منشوراتك وملفك الشخصي على تدريب ذكاء اصطناعي ينشئ المحتوى.
first-run-welcome-how = يساعدك هذا التطبيق على النظر إلى ذلك الإعداد. ويساعدك على تغييره إن كانت تلك رغبتك. ويحتفظ لك بسجل.
first-run-welcome-nothing = لا يُرسَل شيء إلى أي مكان قبل موافقتك.
first-run-menus = تُفتح المساعدة والإعدادات بعد هذه الصفحات الثلاث أو عند تخطيها.
first-run-data-title = ما يفعله هذا التطبيق ببياناتك
first-run-data-here = تبقى سجلاتك على هذا الكمبيوتر.
first-run-data-nothing = لا نجمع أي شيء عنك. لا حساب ولا تتبّع ولا إعلانات.
first-run-data-online = لا يتصل التطبيق بالإنترنت إلا عند الضغط على زر يقول ذلك. وعندها يتصل بـ LinkedIn ولا يتصل بأحد غيرها، إلا عند طلب طابع زمني أو فحص رسالة بريد.
first-run-begin-title = ما الطريقة المناسبة لك للبدء؟
first-run-begin-lead = يمكنك التوقف في أي وقت، ولن يضيع موضعك.
first-run-begin-practice = التمرّن أولًا
first-run-begin-practice-hint = تجربة كل شيء على موقع تجريبي. لن يتغير شيء حقيقي.
first-run-begin-now = البدء الآن
first-run-begin-now-hint = البدء بإعدادك الحقيقي. يستغرق ذلك نحو دقيقتين.

first-run-begin-around-hint = خمس محطات قصيرة على موقع تجريبي. ثم يعود إليك قرار المتابعة.
