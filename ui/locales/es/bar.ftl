### The bar above the site's page.

bar-name = Barra de Default Off
bar-address = Dirección
bar-no-address = Aún no hay página
bar-driving-you = Usted tiene el control. La aplicación no está leyendo.
bar-driving-app = La aplicación está leyendo un interruptor.
bar-loading = La página se está cargando.
bar-read = Leer el interruptor ahora
bar-reload = Recargar
bar-home = Volver a la aplicación
bar-close = Cerrar
bar-practice = Práctica: un sitio simulado
bar-refused-page = No se abrió una página ajena a esta comprobación.
bar-refused-window = No se abrió una segunda ventana.
bar-refused-download = No se guardó un archivo.
