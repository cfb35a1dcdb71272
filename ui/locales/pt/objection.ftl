### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Enviar uma oposição
objection-step = Pergunta { $step } de { $steps }

# The start
objection-start-title = Quer opor-se a outros usos?
objection-start-lead = O LinkedIn tem um formulário onde se pode opor a outro treino de IA.
objection-start-law = Na UE, no EEE e no Reino Unido, a lei dá-lhe o direito de se opor. Noutros lugares pode pedir na mesma.
objection-start-help = Ajudamos a escrevê-la. O envio é feito por si, no próprio formulário do LinkedIn.
objection-start-lawyer = Não somos os seus advogados e isto não é aconselhamento jurídico.
objection-start-optional = Não é obrigatório. Desativar a definição funciona sem isto.
objection-start-legend = O que quer fazer?
objection-start-yes = Sim, quero ajuda para a escrever
objection-start-no = Não, agora não
objection-start-unsure = Não tenho a certeza
objection-unsure-title = Para que serve o formulário
objection-unsure-setting = A definição abrange a IA que cria conteúdos. Pode desativá-la sem o formulário.
objection-unsure-form = O formulário abrange outros usos, como a ordenação, as sugestões e a segurança. Também lhe deixa um rasto escrito.
objection-unsure-result = O LinkedIn pondera cada oposição. Diz que pode recusar algumas e que, nesse caso, dá os motivos.
objection-unsure-later = Pode voltar a isto em qualquer altura.
objection-unsure-begin = Quero ajuda para a escrever
objection-unsure-home = Voltar a Início

# Where do you live
objection-country-title = Onde vive?
objection-country-why = Perguntamos para mostrar a lei certa e a data certa. Isto fica neste computador.
objection-country-label = País
objection-country-hint = Escreva as primeiras letras ou escolha na lista. Se o seu país tem regiões com lei própria, escolha a região.
country-part = { $country }: { $part }
objection-country-none = Escolha um país
objection-part-label = Em que estado federado?
objection-part-hint = Lá, cada estado federado tem a sua própria autoridade. Pode deixar isto vazio e responder mais tarde.
objection-part-none = Agora não

objection-country-skip = Prefiro não dizer

# With or without an account
objection-member-title = Tem conta no LinkedIn?
objection-member-why = As pessoas sem conta também podem usar o formulário. Nesse caso, o LinkedIn precisa de saber que publicação ou página é sobre si.
objection-member-yes = Sim, tenho conta
objection-member-no = Não, não tenho conta

# What do you object to
objection-targets-title = A que se opõe?
objection-targets-hint = Escolha tudo o que quiser. Nada está escolhido por si.
objection-target-content_ai = Treino de IA que cria conteúdos
objection-target-content_ai-hint = É o que a definição abrange. O formulário deixa-lhe um rasto escrito.
objection-target-other_ai = Treino de qualquer outra IA ou aprendizagem automática
objection-target-other_ai-hint = Por exemplo, IA que ordena, sugere ou protege as pessoas.
objection-targets-also = Também pode pedir isto
objection-target-restriction = Uma pausa até o LinkedIn decidir
objection-target-restriction-hint = A lei chama a isto limitação do tratamento. O LinkedIn conserva então os dados, mas não os usa até ter decidido.

# Why
objection-grounds-title = Porque é que isto é importante para si?
objection-grounds-why = Pode deixar isto vazio.
objection-grounds-content = Há notícias que dizem que o formulário do LinkedIn não pede um motivo contra a IA que cria conteúdos.
objection-grounds-other = Escolheu outra IA. Para ela, a lei na UE, no EEE e no Reino Unido pede motivos da sua situação particular. Sem eles, o LinkedIn pode recusar.
objection-grounds-label = Nas suas próprias palavras
objection-grounds-care = Não inclua dados de saúde, números de identificação nem nomes de outras pessoas.
objection-grounds-starters-title = Se não sabe como começar
objection-grounds-starter-purpose = Escrevi as minhas publicações para as pessoas lerem. Não as escrevi para treinar IA.
objection-grounds-starter-work = O meu perfil descreve a minha vida profissional. Quero ser eu a decidir para que é usado.
objection-grounds-starter-undo = O que um modelo aprendeu já não se pode retirar. Por isso quero que isto pare antes de começar.
objection-grounds-starter-add = Juntar esta frase

# Contact details
objection-contact-title = Qual é o seu nome e o seu endereço de e‑mail?
objection-contact-why = O formulário pede-os. O LinkedIn usa-os para encontrar os seus dados e responder-lhe. Guardamo-los apenas neste computador.
objection-contact-first-name = O seu nome próprio
objection-contact-last-name = O seu apelido
objection-contact-email = O seu endereço de e-mail
objection-contact-email-hint = Se puder, use o endereço da sua conta do LinkedIn. É por ele que o LinkedIn encontra os seus dados.
objection-contact-links = Onde aparecem os seus dados?
objection-contact-links-hint = Indique o endereço Web de cada publicação ou página sobre si, um por linha. Sem conta, o LinkedIn precisa deles para encontrar os seus dados.
objection-contact-language = Língua da carta
objection-contact-language-hint = Pode ser diferente da língua desta aplicação.
objection-language-en = Inglês (English)
objection-language-de = Alemão (Deutsch)
objection-language-fr = Francês (Français)
objection-language-es = Espanhol (Español)
objection-language-it = Italiano
objection-language-nl = Neerlandês (Nederlands)
objection-language-pt = Português
objection-language-pl = Polaco (Polski)
objection-language-sv = Sueco (Svenska)

# Check your text
objection-check-title = Reveja o seu texto antes de o enviar
objection-check-nothing-sent = Ainda não foi enviado nada. Vai colar este texto no formulário do LinkedIn e carregar lá em enviar.
objection-check-answers-title = As suas respostas
objection-check-letter-title = A sua carta
objection-check-letter-label = O texto
objection-check-letter-hint = Pode alterá-lo. Conservamos a sua versão.
objection-check-other-language = A carta não está na língua desta aplicação. Está nesta língua: { $language }.
objection-check-codes-title = Os códigos no fim
objection-check-codes-why = Indicam o seu registo tal como está agora. Assim pode mostrar-se mais tarde que ninguém o alterou. Os espaços não contam.
objection-check-codes-out = Deixar os códigos fora das minhas cartas
objection-check-codes-own = Alterou o texto, por isso deixamo-lo como está. Pode apagar lá os códigos.
objection-check-letter-save = Guardar as minhas alterações
objection-check-letter-reset = Escrever de novo a partir das minhas respostas
objection-check-letter-saved = As suas alterações estão guardadas.
objection-check-country = Onde vive
objection-check-member = Conta no LinkedIn
objection-check-targets = Opõe-se a
objection-check-also = Também pede
objection-check-grounds = O seu motivo
objection-check-first-name = Nome próprio
objection-check-last-name = Apelido
objection-check-email = Endereço de e-mail
objection-check-links = Onde aparecem os seus dados
objection-check-language = Língua da carta
objection-check-empty = Nada indicado
objection-check-not-said = Prefere não dizer
objection-check-yes = Sim
objection-check-no = Não
objection-check-law-title = O que diz a lei
objection-check-controller = Quem decide sobre os seus dados: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, nos Estados Unidos
objection-check-due-today = Se a enviar hoje, a resposta deve chegar até { $date }.
objection-check-ask-today = Se a enviar hoje, pode perguntar de novo a partir de { $date }.
objection-check-answer-again = Mudar a resposta
objection-check-continue = Avançar para o formulário

# Rights, by code
objection-right-gdpr = O artigo 21.º do RGPD dá-lhe o direito de se opor. O LinkedIn tem de parar, a não ser que apresente razões imperiosas que pesem mais do que as suas.
objection-right-uk_gdpr = O artigo 21.º do UK GDPR dá-lhe o direito de se opor. O LinkedIn tem de parar, a não ser que apresente razões imperiosas que pesem mais do que as suas.
objection-right-swiss_declared_wish = A lei suíça permite-lhe declarar que não quer isto. Também pode pedir a um tribunal que o proíba. (FADP, artigos 30.º e 32.º)
objection-right-canada_withdraw_consent = No Canadá pode retirar o seu consentimento. Há alguns limites. (PIPEDA, princípio 4.3.8)
objection-right-hong_kong_new_purpose = Em Hong Kong, um novo uso dos seus dados precisa do seu consentimento. (PDPO, princípio 3)
objection-right-brazil_opposition = No Brasil pode opor-se a um uso que viole a lei. (LGPD, artigo 18)
objection-right-none = Não conhecemos nenhuma lei de lá que dê o direito de oposição. Pode pedir na mesma.

# Rules behind a date
objection-rule-title = Como calculámos esta data
objection-rule-gdpr = O artigo 12.º, n.º 3, do RGPD pede uma resposta sem demora injustificada e o mais tardar num mês. O dia em que o LinkedIn a recebe não conta. Pode prolongar por dois meses se lho disser, com o motivo, no primeiro mês.
objection-rule-uk = O artigo 12.º, n.º 3, do UK GDPR pede uma resposta sem demora injustificada e o mais tardar num mês. O dia em que o LinkedIn a recebe não conta. Pode prolongar por dois meses se lho disser, com o motivo, no primeiro mês.
objection-rule-uk_complaint = A lei do Reino Unido exige uma primeira resposta a uma reclamação no prazo de 30 dias.
objection-rule-california = A lei da Califórnia dá 45 dias para responder a outros pedidos de privacidade. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-canada = A lei do Canadá dá 30 dias para responder a um pedido dos seus dados. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-quebec = A lei do Quebeque dá 30 dias para responder a outros pedidos de privacidade. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-brazil = A lei do Brasil dá 15 dias para responder a um pedido dos seus dados. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-switzerland = A lei suíça dá 30 dias para responder a um pedido dos seus dados. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-hong_kong = A lei de Hong Kong dá 40 dias para responder a um pedido dos seus dados. Não indica prazo para uma oposição, pelo que usamos o mesmo.
objection-rule-ask_again = Nenhuma lei que conheçamos fixa aqui uma data. Pergunte de novo passados 30 dias.
objection-rule-source = Fonte: { $source }
objection-source-gdpr = artigo 12.º, n.º 3, do RGPD; artigo 3.º do Regulamento (CEE, Euratom) n.º 1182/71
objection-source-uk = artigo 12.º, n.º 3, do UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, em vigor desde 19 de junho de 2026
objection-source-california = Califórnia: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, secções 8(3) e 8(4)
objection-source-quebec = Quebeque: Act respecting the protection of personal information in the private sector, artigo 32
objection-source-brazil = LGPD (Lei 13.709/2018), artigo 19, II
objection-source-switzerland = FADP, artigo 25.º, n.º 7; portaria de proteção de dados, artigo 18.º
objection-source-hong_kong = Hong Kong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = sem prazo na lei; um lembrete desta aplicação
objection-due-moved = Pelo calendário seria { $date }. Não é um dia útil, por isso conta o dia útil seguinte.
objection-due-extended = Disse-nos que o LinkedIn escreveu em { $date } que precisa de mais tempo.
objection-extended-granted = Foi a tempo, por isso conta a data posterior.
objection-extended-too_late = O primeiro prazo já tinha terminado, por isso vale a primeira data.
objection-extended-not_in_this_law = Não conhecemos aí nenhuma lei que lhe dê mais tempo.
objection-extended-reason-no = A lei pede também um motivo, e disse-nos que não foi dado. Pode pedi-lo. Mesmo assim mostramos a data posterior.
objection-extended-reason-not_sure = A lei pede também um motivo. Veja se a mensagem dá algum.

# Copy each field
objection-copy-title = Ponha o seu texto no formulário do LinkedIn
objection-copy-lead = Preencha o formulário com os valores abaixo. Esta aplicação não escreve lá nada.
objection-copy-step-open = Abra o formulário.
objection-copy-step-paste = Percorra os valores abaixo. Cada um diz o que fazer com ele.
objection-copy-step-send = Carregue em enviar na página do LinkedIn.
objection-copy-step-twice = Abra de novo o formulário e faça o mesmo para o segundo envio.
objection-copy-step-back = Volte aqui e diga-nos.
objection-copy-open-here = Abri-lo nesta aplicação
objection-copy-open-browser = Abri-lo no meu navegador
objection-copy-opened = O formulário está aberto. É uma página do LinkedIn e o controlo é seu.
objection-copy-values-title = Valores para o formulário
objection-copy-twice = O formulário aceita um só tipo de oposição de cada vez. Por isso envia-se duas vezes.
objection-copy-sending =
    { $number ->
        [1] Primeiro envio
        [2] Segundo envio
       *[other] Envio { $order }
    }
objection-copy-paste = Copie isto e cole.
objection-copy-choose = Escolha isto na lista. Lá pode estar na sua própria língua.
objection-copy-tick = Assinale esta caixa, se o formulário a mostrar.
objection-copy-may-differ = O formulário pode ter outro aspeto. Use o que servir.
objection-copy-called = O formulário chama-lhe «{ $label }».
objection-copy-length =
    { $count ->
        [0] { $length } caracteres
        [one] { $length } carácter
       *[other] { $length } caracteres
    }
objection-copy-length-of =
    { $count ->
        [0] { $length } caracteres. O formulário aceita { $limit }.
        [one] { $length } carácter. O formulário aceita { $limit }.
       *[other] { $length } caracteres. O formulário aceita { $limit }.
    }
objection-copy-too-long = É mais longo do que o formulário aceita. Volte atrás e encurte-o.
objection-copy-done = Terminei o formulário
objection-field-first_name = Nome próprio
objection-field-last_name = Apelido
objection-field-email = Endereço de e-mail
objection-field-objection_type = A que se opõe
objection-field-details = O seu texto
objection-field-links = Ligações para publicações ou páginas sobre si
objection-field-confirmation = A caixa que confirma a sua oposição
objection-field-other = Outro valor

# Did you send it
objection-sent-title = Enviou-a?
objection-sent-yes = Sim, enviei
objection-sent-no = Não, ainda não
objection-sent-error = O LinkedIn mostrou um erro
objection-sent-date-label = Quando a enviou?
objection-sent-date-hint = Use a data em que carregou em enviar.
objection-sent-before-letter = A sua carta foi escrita em { $date }. A data de envio está certa?
objection-sent-today = Foi hoje
objection-sent-reference-label = Número de referência, se recebeu um
objection-sent-reference-hint = Deixe isto vazio se o LinkedIn não lhe deu nenhum.
objection-sent-save = Guardar isto
objection-not-sent-title = Nada foi anotado
objection-not-sent-text = O seu texto está guardado. Pode enviá-lo quando quiser.
objection-not-sent-error = O formulário do LinkedIn pode voltar a funcionar mais tarde. O seu texto está guardado, pelo que pode tentar de novo.
objection-not-sent-again = Voltar ao formulário
objection-not-sent-home = Voltar a Início

# Confirmation
objection-done-title = A sua oposição está registada
objection-done-label-due = Resposta até
objection-done-label-ask = Pode perguntar de novo a partir de
objection-done-told = Disse-nos que a enviou em { $date }.
objection-done-reference = A sua referência: { $reference }
objection-done-no-reference = Não indicou nenhuma referência.
objection-done-days-left =
    { $count ->
        [0] É hoje.
        [one] É daqui a { $days } dia.
       *[other] É daqui a { $days } dias.
    }
objection-done-days-late =
    { $count ->
        [0] Foi há { $days } dias.
        [one] Foi há { $days } dia.
       *[other] Foi há { $days } dias.
    }
objection-done-next-title = O que acontece a seguir
objection-done-next-mail = O LinkedIn pode confirmar por e-mail. Conserve esse e-mail.
objection-done-next-home = Mostramos a data na sua página Início.
objection-done-answered = Anotou uma resposta. A página de seguimento mostra o que vem a seguir.
objection-done-next-limits = O LinkedIn pode recusar em parte e dar motivos. Não podemos ver o que faz por dentro.
objection-done-authority-title = Se não chegar resposta
objection-done-authority-text = Pode perguntar de novo ao LinkedIn. Também pode reclamar junto de uma autoridade. É gratuito.
objection-done-authority-name = Autoridade: { $name }
objection-done-authority-none = Pode perguntar de novo ao LinkedIn.
objection-done-authority-address = Onde reclamar:
objection-done-record = Ver o registo
objection-done-save = Guardar uma cópia dos meus registos
objection-done-home = Ir para Início

# Faults in a form
objection-error-start = Escolha o que quer fazer
objection-error-country = Escolha um país ou indique que prefere não dizer
objection-error-member = Escolha se tem conta
objection-error-targets = Escolha pelo menos uma coisa a que se opõe
objection-error-grounds = Encurte o seu motivo
objection-error-first-name = Escreva o seu nome próprio
objection-error-last-name = Escreva o seu apelido
objection-error-email = Escreva um endereço de e-mail, por exemplo name@example.org
objection-error-links = Escreva pelo menos um endereço Web onde apareçam os seus dados
objection-error-letterLanguage = Escolha uma língua para a carta
objection-error-editedText = Reveja o texto da carta
objection-error-sent = Escolha se a enviou
objection-error-sentOn = Escreva o dia em que a enviou
objection-error-sentOn-future = Escreva um dia que não seja posterior a hoje
objection-error-reference = Encurte a referência
objection-error-too-long = Encurte esta resposta: { $name }
objection-error-hidden = Retire os caracteres ocultos desta resposta: { $name }
objection-error-other = Reveja esta resposta
objection-check-anew-title = Escrever a carta de novo?
objection-check-anew-text = A carta é feita a partir das suas respostas. As suas próprias alterações perdem-se.
objection-check-anew-keep = Manter as minhas alterações
