### Settings.

settings-title = Configuración
settings-language = Idioma
settings-language-system = Como en este equipo ({ $language })
settings-colours = Colores
settings-colours-system = Como en este equipo
settings-colours-light = Claros
settings-colours-dark = Oscuros
settings-colours-contrast = Más contraste
settings-text-size = Tamaño del texto
settings-text-size-100 = Normal
settings-text-size-125 = Más grande
settings-text-size-150 = Grande
settings-text-size-200 = Muy grande, el doble del tamaño normal
settings-movement = Movimiento
settings-less-movement = Menos movimiento
settings-less-movement-hint = En la pantalla nada se mueve por sí solo.
settings-sign-in = Inicio de sesión
settings-stay = Mantener la sesión de LinkedIn iniciada en la ventana de la aplicación
settings-stay-hint = Si no marca esta casilla, la aplicación olvida la sesión al cerrarse.
settings-forget = Olvidar la sesión ahora
settings-forgotten = La ventana de la aplicación tiene la sesión cerrada y no conserva nada.
settings-saved = Guardado.
settings-seal = El sello de su registro
settings-seal-text = Cada registro se sella con una clave, para que los cambios se puedan descubrir más tarde.
settings-seal-keychain = La clave está en el llavero de su equipo.
settings-seal-no-keychain = Este equipo no tiene un llavero que responda. Sus registros se guardan, pero no se sellan.
settings-seal-locked = El llavero de su equipo está bloqueado o no responde. Sus registros se guardan. Desbloquéelo antes de guardar un archivo, y el archivo se sellará.
settings-seal-refused = El llavero de su equipo dijo que no. Sus registros se guardan, pero no se sellan.
settings-seal-key-missing = La clave que selló su registro ya no está. Los registros nuevos se guardan, pero este sello no puede continuar.
settings-new-key-text = Si la clave antigua se ha perdido para siempre, puede crear una nueva. El registro lo dirá. Los registros sellados antes se quedan como están.
settings-new-key = Crear una clave nueva
settings-new-key-done = Hay una clave nueva. El registro dice que la antigua se perdió.

settings-seal-pending = La clave se crea cuando se guarda su primer registro.
settings-fingerprint = Huella de la clave
settings-practice = Práctica
settings-practice-text = Pruébelo todo en un sitio simulado. No cambiará nada real.
settings-practice-open = Ir a la práctica
settings-version = Default Off, versión { $version }

# The picture kept with each reading
settings-picture = Imagen de la página
settings-picture-whole = Conservar una imagen de la página completa
settings-picture-whole-hint = Si no, la imagen muestra lo que usted puede ver en la ventana. Una página completa puede mostrar más de su cuenta.

language-unchecked = Ninguna persona ha revisado esta traducción.
language-unchecked-help = Si una palabra suena mal, se puede avisar en el lugar donde se mantiene esta aplicación. Sus archivos de texto están abiertos a todos.
