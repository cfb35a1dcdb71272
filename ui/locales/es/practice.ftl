### Practice: choosing what to rehearse.

practice-title = Practicar en un sitio simulado
practice-lead = El sitio simulado forma parte de esta aplicación. Funciona solo en este equipo. No cambiará nada real.
practice-apart = Los registros de práctica se guardan aparte de los reales. Llevan la marca «Práctica».
practice-legend = ¿Qué quiere practicar?
practice-none = Elija qué quiere practicar
practice-begin = Empezar la práctica
practice-begin-again = Empezar esta
practice-now = Ahora está practicando: { $scenario }.

scenario-on = El ajuste está activado
scenario-on-hint = El caso habitual. Puede desactivarlo y verlo confirmado.
scenario-off = El ajuste está desactivado
scenario-off-hint = Alguien lo desactivó antes.
scenario-cannot-tell = No podemos determinarlo
scenario-cannot-tell-hint = La página muestra dos interruptores sin nombre.
scenario-signed-out = La sesión está cerrada
scenario-signed-out-hint = La página le pide que inicie sesión otra vez.
scenario-challenge = Una verificación de que es usted
scenario-challenge-hint = El sitio pide primero un código.
scenario-offline = Sin Internet
scenario-offline-hint = No se puede acceder al sitio.
scenario-not-shown = El ajuste no aparece
scenario-not-shown-hint = El sitio muestra una lista sin él.
scenario-work-account = Una cuenta de trabajo
scenario-work-account-hint = El interruptor está, pero bloqueado.
scenario-german = Una página en alemán
scenario-german-hint = La aplicación lee el interruptor, no las palabras.
scenario-arabic = Una página en árabe
scenario-arabic-hint = La página va de derecha a izquierda.
scenario-save-fails = No se guarda
scenario-save-fails-hint = El interruptor se mueve, pero vuelve a Activado después de recargar.
