### Home: the state in words, and the five tasks.

home-title = Su ajuste de IA en LinkedIn
home-tasks = Qué puede hacer
home-not-checked = Aún sin comprobar
home-not-checked-text = Comprobarlo lleva unos dos minutos. Tendrá que iniciar sesión en LinkedIn.
home-on = El ajuste está activado
home-off = El ajuste está desactivado
home-off-not-sure = El interruptor mostraba Desactivado
home-off-unconfirmed = Aún sin confirmar. Recargue la página y mire otra vez, para que lo sepamos con certeza.
home-on-imported = Una página guardada muestra que el ajuste estaba activado
home-off-imported = Una página guardada muestra que el ajuste estaba desactivado
home-off-told = Usted nos dijo que el ajuste está desactivado
home-on-told = Usted nos dijo que el ajuste está activado
home-locked = En esta cuenta no se puede cambiar el interruptor.
home-stale = Su última comprobación fue hace más de 90 días.
home-record = Registro { $number }
home-check = Comprobar mi ajuste
home-check-again = Comprobar otra vez
home-choices = Ver sus opciones
home-confirm = Mirar otra vez para confirmar
home-save = Guardar una copia
home-go-on = Seguir donde lo dejó

home-try-signed-out = La última mirada no funcionó: la sesión estaba cerrada.
home-try-challenge = La última mirada no funcionó: LinkedIn quería comprobar que es usted.
home-try-restricted = La última mirada no funcionó: LinkedIn dice que la cuenta está restringida.
home-try-page-problem = La última mirada no funcionó: la página no se cargó como es debido.
home-try-not-shown = La última mirada no encontró el ajuste en la página.
home-try-cannot-tell = La última mirada no pudo determinar si el ajuste está activado o desactivado.
home-try-keeps = Lo que ve aquí es de la mirada anterior.

home-drift-title = Esto cambió desde la última vez
home-drift-off = Se vio Desactivado el { $date } a las { $time }.
home-drift-on = Se vio Activado el { $date } a las { $time }.
home-drift-off-record = Ver el registro de Desactivado
home-drift-on-record = Ver el registro de Activado

home-due-title = Respuesta a más tardar el { $date }
home-due-ask-title = Preguntar de nuevo después del { $date }
home-due-left = { $count ->
    [0] Es hoy.
    [one] Es dentro de { $days } día.
   *[other] Es dentro de { $days } días.
}
home-due-late = { $count ->
    [one] Fue hace { $days } día.
   *[other] Fue hace { $days } días.
}
home-due-wait-title = Esperar hasta el { $date }
home-due-see = Ver su oposición
home-due-follow = Seguirlo


home-task-understand = Entender el ajuste
home-task-understand-hint = Qué abarca, y qué no cambia al desactivarlo
home-task-check = Comprobar el ajuste
home-task-check-hint = Mirar un interruptor, en esta aplicación o en su navegador
home-task-choose = Elegir
home-task-choose-hint = Desactivarlo o dejarlo activado
home-task-object = Enviar una oposición
home-task-object-hint = Para usos que el interruptor no abarca. Opcional
home-task-save = Guardar su registro
home-task-save-hint = Un archivo que otros pueden comprobar si usted se lo da
home-status-not-started = Sin empezar
home-status-in-progress = En curso
home-status-done = Hecho
home-status-not-needed = No hace falta
home-status-cannot-start-yet = Aún no se puede empezar

home-practise = Probarlo primero en un sitio simulado
home-practice-other = Elegir otra práctica
home-verify = Comprobar un archivo guardado
home-records = { $count ->
    [0] Aún no hay registros
    [one] { $number } registro en este equipo
   *[other] { $number } registros en este equipo
}
home-seal-keychain = Sellado con una clave del llavero de su equipo
home-seal-no-keychain = Sin sellar: este equipo no tiene un llavero que responda
home-seal-locked = Sin sellar: el llavero de su equipo está bloqueado o no responde
home-seal-refused = Sin sellar: el llavero de su equipo dijo que no
home-seal-key-missing = La clave que selló su registro ya no está
home-seal-pending = El sello se crea con su primer registro

drift-open = Ver qué puede haber detrás
drift-title = El ajuste estaba desactivado. Ahora está activado
drift-lead = Esto cambió entre dos miradas. Puede haber varias razones.
drift-seen = Lo que se vio
drift-why = Qué puede haber detrás
drift-why-you = Puede que usted lo haya activado de nuevo.
drift-why-device = Puede que se haya cambiado en otro navegador o en su teléfono.
drift-why-someone = Puede que lo haya cambiado otra persona que puede usar su cuenta.
drift-why-linkedin = Puede que LinkedIn haya cambiado cómo funciona el ajuste, o lo haya restablecido.
drift-why-unknown = La aplicación no puede saber cuál de estas fue. Solo sabe qué se vio y cuándo.
drift-next = Qué puede hacer
drift-next-choose = Puede desactivarlo de nuevo o dejarlo activado. Las dos cosas están bien.
drift-next-password = Si cree que otra persona usó su cuenta, cambie su contraseña de LinkedIn.
drift-next-save = Las dos miradas están en sus registros. Una copia las muestra con sus horas.
drift-none-title = Nada cambió
drift-none = La aplicación no ha visto que el ajuste pase de desactivado a activado.
