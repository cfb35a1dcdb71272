### The three first screens.

first-run-step = { $number } de 3
first-run-skip = Omitir esto
first-run-welcome-title = Compruebe un ajuste de LinkedIn
first-run-welcome-lead = LinkedIn tiene un ajuste llamado «Data for Generative AI Improvement». En la mayoría de los lugares está activado si usted no lo desactiva.
first-run-drawing = Nuestro dibujo del ajuste. No es el suyo.
first-run-welcome-what = Controla si sus publicaciones y su perfil pueden ayudar a entrenar IA que crea contenido.
first-run-welcome-how = Esta aplicación le ayuda a mirar ese ajuste. Le ayuda a cambiarlo si quiere. Y guarda un registro para usted.
first-run-welcome-nothing = No se envía nada a ningún sitio hasta que usted lo diga.
first-run-menus = La ayuda y los ajustes se abren después de estas tres páginas, o si las omite.
first-run-data-title = Qué hace esta aplicación con sus datos
first-run-data-here = Sus registros se quedan en este equipo.
first-run-data-nothing = No recogemos nada sobre usted. No hay cuenta, ni seguimiento, ni anuncios.
first-run-data-online = La aplicación solo se conecta a Internet cuando usted pulsa un botón que lo dice. Entonces se comunica con LinkedIn y con nadie más, salvo que pida un sello de tiempo o la comprobación de un correo.
first-run-begin-title = ¿Cómo quiere empezar?
first-run-begin-lead = Puede parar en cualquier momento y no perderá su lugar.
first-run-begin-practice = Practicar primero
first-run-begin-practice-hint = Lo prueba todo en un sitio simulado. No cambiará nada real.
first-run-begin-now = Empezar ahora
first-run-begin-now-hint = Empieza con su propio ajuste. Lleva unos dos minutos.

first-run-begin-around-hint = Cinco paradas cortas en un sitio simulado. Después decide cómo seguir.
