### The three first screens.

first-run-step = { $number } de 3
first-run-skip = Saltar isto
first-run-welcome-title = Verificar uma definição do LinkedIn
first-run-welcome-lead = O LinkedIn tem uma definição chamada «Dados para aprimoramento da IA generativa». Na maioria dos lugares está ativada, a não ser que seja desativada por si.
first-run-drawing = O nosso desenho da definição. Não é a sua.
first-run-welcome-what = Controla se as suas publicações e o seu perfil podem ajudar a treinar IA que cria conteúdos.
first-run-welcome-how = Esta aplicação ajuda a ver essa definição. Ajuda a alterá-la, se quiser. E conserva um registo para si.
first-run-welcome-nothing = Nada é enviado para lado nenhum até o dizer.
first-run-menus = A ajuda e as definições abrem depois destas três páginas, ou se as saltar.
first-run-data-title = O que esta aplicação faz com os seus dados
first-run-data-here = Os seus registos ficam neste computador.
first-run-data-nothing = Não recolhemos nada sobre si. Não há conta, nem rastreio, nem anúncios.
first-run-data-online = A aplicação só se liga à Internet quando carrega num botão que o diz. Nessa altura comunica com o LinkedIn e com mais ninguém, a não ser que peça um selo temporal ou a verificação de um e-mail.
first-run-begin-title = Como quer começar?
first-run-begin-lead = Pode parar em qualquer altura e não perde o lugar onde ficou.
first-run-begin-practice = Praticar primeiro
first-run-begin-practice-hint = Experimenta tudo num site simulado. Nada de real será alterado.
first-run-begin-now = Começar agora
first-run-begin-now-hint = Começa com a sua própria definição. Demora cerca de dois minutos.

first-run-begin-around-hint = Cinco paragens curtas num site simulado. Depois decide como continuar.
