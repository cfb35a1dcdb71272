### The bar above the site's page.

bar-name = شريط Default Off
bar-address = العنوان
bar-no-address = لا توجد صفحة بعد
bar-driving-you = التحكم بيدك. التطبيق لا يقرأ شيئًا.
bar-driving-app = التطبيق يقرأ زر تبديل واحدًا.
bar-loading = يجري تحميل الصفحة.
bar-read = قراءة زر التبديل الآن
bar-reload = إعادة التحميل
bar-home = العودة إلى التطبيق
bar-close = إغلاق
bar-practice = تمرين: موقع تجريبي
bar-refused-page = لم تُفتح صفحة لا علاقة لها بهذا الفحص.
bar-refused-window = لم تُفتح نافذة ثانية.
bar-refused-download = لم يُحفظ ملف.
