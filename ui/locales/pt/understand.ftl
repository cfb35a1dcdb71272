### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Compreender a definição
understand-lead = O LinkedIn chama-lhe «Dados para aprimoramento da IA generativa». Eis o que faz, em palavras simples.

understand-short-title = Em resumo
understand-short-on = Quando a definição está ativada, o LinkedIn diz que pode usar o seu perfil e as suas publicações para treinar IA que cria conteúdos.
understand-short-default = Na maioria dos lugares está ativada até a desativar. A maioria das pessoas mantém o que já está escolhido, por isso tem importância.
understand-short-off = Desativá-la tem efeito a partir desse momento. O LinkedIn diz que não desfaz o treino que já ocorreu.

understand-contents-title = Nesta página

understand-what-title = Que aspeto tem o interruptor?
understand-what-text = É um interruptor numa página. Uma palavra ao lado diz Ativada ou Desativada. Guie-se pela palavra e não pela cor.

understand-default-title = O que significa «ativada por predefinição»?
understand-default-text = Significa que alguém escolheu por si antes de ter visto. Não fez nada de errado. Pode manter a escolha ou alterá-la.
understand-default-research = Muitos estudos mostram que a maioria das pessoas mantém o que já está escolhido. É normal.

understand-covered-title = Que dados são abrangidos?
understand-covered-text = O LinkedIn enumera o que usa e o que deixa de fora. As mensagens privadas e as mensagens em grupos não são a mesma coisa. As mensagens em grupos são enumeradas como usadas.

understand-all-ai-title = Abrange toda a IA?
understand-all-ai-text = Não. A definição abrange a IA que cria conteúdos, como texto para publicações.
understand-all-ai-form = O LinkedIn também usa IA para ordenar, sugerir e proteger as pessoas. Para esses usos há um formulário. Podemos ajudar com ambos.

understand-off-title = O que muda com Desativada?
understand-off-text = Desativada conta a partir do dia em que a desativa. Eis o que o LinkedIn e outros dizem sobre isso.
understand-off-does-title = O que Desativada faz
understand-off-does-not-title = O que Desativada não faz
understand-off-does-not-text = O interruptor pode mostrar Ativada embora o LinkedIn não treine com essa conta. Por isso dizemos o que o interruptor mostra. Nunca dizemos que os seus dados foram usados.

understand-when-title = Quando começou onde vivo?
understand-when-text = A data depende do lugar indicado no seu perfil. O dia 3 de novembro de 2025 foi um começo, não um último dia. Pode desativar a definição em qualquer altura.

understand-others-title = O que dizem outros
understand-others-text = São alegações, respostas a alegações e opiniões de autoridades. Nada disto prova como foram usados os seus próprios dados.

understand-statements-setting = Afirmações e fontes sobre a definição
understand-statements-form = Afirmações e fontes sobre o formulário
understand-statements-others-say = Alegações, respostas e opiniões de autoridades
understand-statements-default = Afirmações e fontes sobre a predefinição
understand-statements-covered = Afirmações e fontes sobre o que é usado
understand-statements-not-covered = Afirmações e fontes sobre o que não é usado
understand-statements-when = Afirmações e fontes sobre as datas

understand-unknown-title = O que ninguém pode verificar de fora
understand-unknown-used = Ninguém fora do LinkedIn pode ver que dados entraram num modelo.

understand-done-title = E agora?
understand-done-text = Já sabe o que a definição faz. A seguir pode verificar a sua. Mantê-la ativada e desativá-la são opções igualmente boas.
understand-done-text-checked = Já sabe o que a definição faz. Mantê-la ativada e desativá-la são opções igualmente boas.
understand-done = Já li isto
understand-to-check = Verificar a definição
understand-to-facts = Ver todas as afirmações com as suas fontes

# The page with all facts.
facts-title = Afirmações e as suas fontes
facts-lead = Eis o que esta aplicação diz sobre o LinkedIn, com quem o disse e quando.
facts-search-label = Procurar
facts-search-hint = Escreva uma palavra, por exemplo «mensagens» ou «Irlanda».
facts-kinds-title = Mostrar
facts-kinds-all = Todos os tipos
facts-count =
    { $count ->
        [0] Nenhuma afirmação corresponde.
        [one] { $shown } afirmação corresponde.
       *[other] { $shown } afirmações correspondem.
    }
facts-none-text = Experimente outra palavra ou mostre todos os tipos.
facts-clear = Mostrar tudo de novo
facts-status-confirmed = Encontrado no texto original ou em duas fontes que não dependem uma da outra.
facts-status-single_source = Encontrado numa só fonte.
facts-status-uncertain = Não é certo. As fontes são indiretas ou divergem.
facts-status-short-confirmed = Confirmado
facts-status-short-single_source = Uma fonte
facts-status-short-uncertain = Não é certo
facts-month = { $month } de { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = O que ninguém pode verificar de fora
facts-unknown-text = Nenhuma lista pode mostrar o que aconteceu dentro do LinkedIn. Cada afirmação vale apenas o que vale a sua fonte.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = O mesmo numa tabela
picture-column-what = O quê

picture-switch-title = O interruptor, ativado e desativado
picture-switch-description = Duas linhas com o mesmo nome. Na linha de cima, o botão está na extremidade mais distante e a palavra é Ativada. Na linha de baixo, o botão está na extremidade mais próxima e a palavra é Desativada.
picture-switch-name = Usar meus dados para treinar modelos de IA para criar conteúdos
picture-switch-on = Ativada
picture-switch-off = Desativada
picture-switch-on-meaning = O LinkedIn diz que pode usar os seus dados para treinar IA que cria conteúdos.
picture-switch-off-meaning = O LinkedIn diz que, a partir daí, não usará os seus dados para isto.
picture-switch-note = O nosso próprio desenho. A página real pode ter outro aspeto.
picture-switch-column-word = Palavra ao lado do interruptor
picture-switch-column-means = O que significa

picture-covered-title = O que a definição abrange
picture-covered-description = Duas listas. A lista da esquerda tem um visto em cada linha e nomeia o que o LinkedIn diz que usa. A lista da direita tem um traço em cada linha e nomeia o que diz que não usa.
picture-covered-used = O LinkedIn diz usar
picture-covered-not-used = Diz não usar
picture-covered-used-profile = Dados do perfil
picture-covered-used-posts = Publicações, artigos e comentários
picture-covered-used-groups = Mensagens em grupos
picture-covered-used-prompts = O que escreve em funções de IA
picture-covered-used-resumes = Currículos e respostas de emprego guardados
picture-covered-not-messages = Mensagens privadas
picture-covered-not-sign-in = Dados de início de sessão
picture-covered-not-payment = Dados de pagamento
picture-covered-not-salary = Dados de salário que indicou
picture-covered-not-applications = Candidaturas ligadas a si

picture-off-title = O que muda com Desativada
picture-off-description = Uma linha do tempo com uma marca no dia em que desativa a definição. Antes da marca, o treino que ocorreu permanece. Depois da marca, o LinkedIn diz que o novo treino termina. Uma segunda linha, abaixo, segue sem interrupção: outros usos da IA continuam.
picture-off-day = O dia em que a desativa
picture-off-before = Antes
picture-off-after = Depois
picture-off-stays = O treino que ocorreu permanece
picture-off-stops = O LinkedIn diz que o novo treino termina
picture-off-row-content = IA que cria conteúdos
picture-off-row-other = Outros usos da IA
picture-off-goes-on = Continua
picture-off-earlier-posts = As fontes divergem sobre publicações que já estavam em linha antes de a desativar.

picture-doors-title = Duas portas
picture-doors-description = Duas portas lado a lado. A porta da esquerda é a definição e leva à IA que cria conteúdos. A porta da direita é o formulário e leva a outros usos da IA.
picture-doors-setting = Definição
picture-doors-form = Formulário
picture-doors-setting-leads = IA que cria conteúdos
picture-doors-form-leads = Outros usos: ordenação, sugestões, segurança
picture-doors-setting-how = Um interruptor. Tem efeito de imediato.
picture-doors-form-how = Uma oposição por escrito. O LinkedIn responde.
picture-doors-column-door = Porta
picture-doors-column-leads = Leva a
picture-doors-column-how = Como funciona

picture-where-title = Para onde vão os seus dados
picture-where-description = Este computador está de um lado e o LinkedIn do outro. Uma linha une-os e só é usada quando carrega num botão. Nenhuma linha leva a mais ninguém, a não ser que peça um selo temporal ou a verificação de um e-mail.
picture-where-computer = Este computador
picture-where-computer-holds = Os seus registos, as suas imagens, as suas definições
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = O seu início de sessão, a sua visita
picture-where-line = Só quando carrega num botão
picture-where-others = Mais alguém
picture-where-nothing = Nada chega aqui, a não ser que peça um selo temporal ou a verificação de um e-mail
picture-where-column-place = Lugar
picture-where-column-gets = O que recebe

picture-chain-title = Como os seus registos se sustentam entre si
picture-chain-description = Três registos em fila. Cada um traz a impressão digital do anterior. Um selo fecha a fila. Se um registo for alterado, o seguinte deixa de encaixar.
picture-chain-record = Registo { $number }
picture-chain-carries = traz a impressão digital do registo { $number }
picture-chain-first = o primeiro registo
picture-chain-seal = Selo
picture-chain-seal-closes = fecha a fila inteira
picture-chain-broken = Se um registo mudar, o seguinte deixa de encaixar.
picture-chain-column-part = Parte
picture-chain-column-does = O que faz

picture-when-title = Quando começou, por lugar
picture-when-description = Cinco linhas, uma para cada grupo de lugares. Uma barra cheia mostra quando a definição estava ativada por predefinição. Uma barra tracejada mostra uma pausa.
picture-when-axis-start = set. 2024
picture-when-axis-mark = 3 nov. 2025
picture-when-axis-now = agora
picture-when-most = Estados Unidos e maioria dos lugares
picture-when-eu = UE, EEE e Suíça
picture-when-uk = Reino Unido
picture-when-hk = Hong Kong
picture-when-ca = Canadá
picture-when-most-text = Ativada por predefinição o mais tardar em 18 de setembro de 2024.
picture-when-eu-text = Ativada por predefinição desde 3 de novembro de 2025. Antes não era oferecida.
picture-when-uk-text = Ativada por predefinição em setembro de 2024. Em pausa o mais tardar em 20 de setembro de 2024. Ativada de novo desde 3 de novembro de 2025.
picture-when-hk-text = Ativada por predefinição em setembro de 2024. Em pausa em 11 de outubro de 2024. Ativada de novo desde 3 de novembro de 2025.
picture-when-ca-text = Em pausa em 2024. Di-lo uma só fonte. Ativada por predefinição desde 3 de novembro de 2025.
picture-when-legend-on = Ativada de início
picture-when-legend-pause = Em pausa ou sem oferta
picture-when-column-place = Lugar
picture-when-column-when = Quando

# Contar o que há no arquivo do membro
own-data-title = Veja o que está abrangido no seu caso
own-data-open = Contar o que há nos seus dados
own-data-lead = O LinkedIn deixa descarregar os seus dados. Se tiver esse ficheiro, podemos contar o que contém.
own-data-private = O ficheiro fica neste computador. Contamos e não guardamos uma palavra.
own-data-pick = Escolher o ficheiro
own-data-get-title = Se ainda não tem o ficheiro
own-data-get-text = No LinkedIn, abra as definições e depois a privacidade dos dados. Procure a página para obter uma cópia dos seus dados. Escolha o arquivo maior se quiser publicações e comentários.
own-data-get-wait = Pode demorar um dia ou mais até o ficheiro estar pronto. Depois escolha aqui o ficheiro ZIP, tal como chegou.
own-data-used-title = O LinkedIn diz que usa dados como estes
own-data-not-used-title = O LinkedIn diz que não usa dados como estes
own-data-kind = Tipo de dados
own-data-count = Número
own-data-days = De e até
own-data-from-to = { $first } a { $last }
own-data-missing = Não está neste ficheiro
own-data-mind-title = O que estes números querem dizer
own-data-limits = Estes números mostram o que tem. Não mostram o que foi usado.
own-data-missing-text = «Não está neste ficheiro» não quer dizer nenhum. Um arquivo pequeno deixa muitos tipos de fora.
own-data-groups = O LinkedIn indica as mensagens de grupo como usadas. Não se podem contar a partir deste ficheiro.
own-data-mapping = Que ficheiro contém que tipo é a nossa própria leitura. O LinkedIn não publica uma lista assim.
own-data-unrecognised = Estes ficheiros não são como os conhecemos. Não os contámos:
own-data-keep-text = Pode guardar estes números no seu registo. Só se guardam os números e os dias.
own-data-keep = Guardar os números
own-data-discard = Não guardar
own-data-kept = Os números estão no seu registo.
