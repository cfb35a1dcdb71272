### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them. Used by Rust only.

# Head of the report
report-title = Registo de uma definição do LinkedIn
report-subtitle = «Dados para aprimoramento da IA generativa» («Data for Generative AI Improvement»)
report-practice-text = PRÁTICA (PRACTICE). Isto foi feito num site simulado. Não prova nada sobre uma conta real.
report-made = Feito em { $date } pela Default Off, versão { $version }
report-independent = A Default Off é um programa no computador do próprio membro. Não faz parte do LinkedIn, e o LinkedIn não a aprovou.
report-page-footer = { $name }, impressão digital da cabeça do registo { $head }

# Page one: the facts
report-facts-title = Os factos numa página
report-facts-setting = A definição
report-facts-setting-value = «Dados para aprimoramento da IA generativa» («Data for Generative AI Improvement»). O interruptor chama-se «Usar meus dados para treinar modelos de IA para criar conteúdos» («Use my data for training content creation AI models»).
report-facts-address = Endereço da página
report-facts-first-on = Vista ativada pela primeira vez
report-facts-last-on = Vista ativada pela última vez
report-facts-off-seen = Vista desativada pela primeira vez
report-facts-off-confirmed = Desativada, confirmado depois de recarregar
report-facts-came-back = Vista ativada de novo depois de desativada
report-facts-told = Indicado pelo membro
report-facts-choice = Escolha do membro
report-facts-objection = Oposição anotada como enviada
report-facts-due = Resposta até
report-facts-records = Registos neste ficheiro
report-facts-seal = Selo
report-facts-none = Nada neste ficheiro
report-facts-when-how = { $when }. { $how }. Registo { $number }.
report-facts-when-how-picture = { $when }. { $how }. Registo { $number }, imagem { $picture }.
report-headline-on = O interruptor mostrava Ativada da última vez que foi visto.
report-headline-off-confirmed = O interruptor mostrava Desativada e voltou a mostrar Desativada depois de a página ser recarregada.
report-headline-off-unconfirmed = O interruptor mostrou Desativada uma vez. Não voltou a ser visto depois de recarregar.
report-headline-off-told = O membro indicou à aplicação que o interruptor mostra Desativada. A aplicação não o viu.
report-headline-on-told = O membro indicou à aplicação que o interruptor mostra Ativada. A aplicação não o viu.
report-headline-came-back = O interruptor mostrou Desativada e mais tarde voltou a mostrar Ativada.
report-headline-left-on = O interruptor mostrava Ativada e o membro escolheu deixá-la ativada.
report-headline-unknown = Nenhum registo neste ficheiro diz Ativada ou Desativada.
report-headline-empty = Este ficheiro não contém nenhuma leitura do interruptor.

# How we know
report-how-title = Como se sabe cada afirmação
report-how-noted_by_app = Anotado pela aplicação
report-how-seen_by_app = Visto pela aplicação
report-how-told_by_member = Indicado pelo membro
report-how-imported = Importado
report-how-signed_by_sender = Assinado pelo remetente
report-how-reference_text = Texto de referência
report-how-seen_by_app-means = A aplicação leu o interruptor na página quando o membro carregou num botão.
report-how-told_by_member-means = O membro declarou-o. A aplicação não o viu.
report-how-imported-means = Veio com um ficheiro que o membro trouxe.
report-how-signed_by_sender-means = Um e-mail di-lo, e a assinatura dele condiz com o remetente.
report-how-reference_text-means = Vem com a aplicação, com a respetiva fonte.
report-method-title = Como é feita uma leitura
report-method-load = O membro abre a página, inicia sessão e carrega em cada botão. A aplicação não carrega em nada na página.
report-method-read = A aplicação lê um interruptor, duas vezes seguidas. As duas leituras têm de coincidir, e todos os sinais na página têm de coincidir com elas.
report-method-doubt = Em caso de qualquer dúvida, o registo diz «não foi possível determinar», com um motivo.
report-method-off = «Desativada» só conta como confirmada depois de recarregar a partir do servidor e de outra leitura.

# Table of records
report-records-title = Todos os registos neste ficheiro
report-records-caption = Registos, os mais antigos primeiro
report-column-number = N.º
report-column-when = Data e hora
report-column-what = O quê
report-column-how = Como sabemos
report-column-fingerprint = Impressão digital (SHA-256)
report-records-withheld =
    { $count ->
        [0] { $shown } registos não são mostrados. As suas impressões digitais estão no diário, pelo que a série fica completa.
        [one] { $shown } registo não é mostrado. A sua impressão digital está no diário, pelo que a série fica completa.
       *[other] { $shown } registos não são mostrados. As suas impressões digitais estão no diário, pelo que a série fica completa.
    }
report-time-note = As horas vêm do computador do membro. Cada uma é dada com a diferença em relação à UTC.
report-numbers-note = Os números começam em 0, como nos nomes dos ficheiros.

# What a record is, said to a reader who is not the member
report-kind-log-started = O registo começou
report-kind-explanation-read = O membro leu a explicação
report-kind-connection-agreed = O membro aceitou ligar-se ao site
report-kind-reading = A aplicação leu o interruptor
report-kind-reading-none = Sem leitura
report-kind-told = O membro indicou o que vê
report-kind-choice = O membro fez uma escolha
report-kind-switch-confirmed = O interruptor está desativado, confirmado depois de recarregar
report-kind-switch-came-back = O interruptor voltou a Ativada
report-kind-objection-noted = O membro declara que foi enviada uma oposição
report-kind-answer-noted = O membro declara que chegou uma resposta
report-kind-follow-up-noted = O membro declara o que veio a seguir
report-kind-mail-kept = O membro conservou um e-mail
report-kind-data-export-counted = O membro contou o que contém o arquivo dos seus dados do LinkedIn
report-kind-exported = Foi guardada uma cópia
report-kind-key-state = A chave do selo mudou de estado
report-kind-clock-jumped = O relógio do computador deu um salto
report-kind-log-begun-after = Começou um novo registo ao lado de um anterior
report-kind-key-lost = A chave do selo perdeu-se e uma nova tomou o seu lugar
report-kind-key-rotated = A chave do selo foi mudada
report-kind-time-stamp = Chegou um selo temporal
report-kind-store-set-aside = Um registo anterior foi posto de parte
report-kind-other = Outro tipo de registo

# What the member chose
report-choice-turn_off = Desativar a definição
report-choice-leave_on = Deixar a definição ativada
report-choice-changed_mind = Deixar de a desativar

# What a reading or a telling came to
record-outcome-on = Ativada
record-outcome-off = Desativada
record-outcome-not_shown = A definição não estava na página
record-outcome-signed_out = Sessão terminada
record-outcome-challenge = O LinkedIn queria verificar a identidade do membro
record-outcome-restricted = A conta estava restringida
record-outcome-page_problem = A página tinha um problema
record-outcome-cannot_tell = Não foi possível determinar

# Pictures
report-pictures-title = Imagens
report-pictures-none = Não há imagens neste ficheiro.
report-picture = Imagem { $picture }: registo { $number }, { $when }
report-picture-seen = Imagem da página tal como a aplicação a viu quando leu o interruptor. O registo diz: { $outcome }.
report-picture-told = Imagem que o membro juntou. O registo diz: { $outcome }.
report-picture-also = A mesma imagem, byte por byte, foi guardada com o registo { $number } de { $when }. Esse registo diz: { $outcome }.
report-picture-size = { $width } por { $height } pontos
report-picture-file = Ficheiro: { $path }
report-picture-sha256 = Impressão digital (SHA-256): { $sha256 }
report-picture-alt = O que a página mostrava quando o registo { $number } foi feito

# The objection
report-objection-title = A oposição
report-objection-sent = O membro declara que a oposição foi enviada em { $date }.
report-objection-reference = Referência dada pelo LinkedIn: { $reference }
report-objection-no-reference = Não foi dada nenhuma referência.
report-objection-due = A resposta deve chegar até { $date }. Regra: { $rule }.
report-objection-extended = O membro declara que a empresa escreveu em { $date } que precisa de mais tempo.
report-objection-ask = O membro pode perguntar de novo a partir de { $date }. Regra: { $rule }.
report-objection-text = O texto que o membro declara ter enviado
report-objection-text-withheld = O texto não é mostrado, porque nomeia o membro. A impressão digital dele está no registo.

# Proved and not proved
report-proved-title = O que este ficheiro mostra
report-proved-shown = O que a página mostrava no computador do membro, tal como a aplicação o leu ou o membro o indicou.
report-proved-unchanged = Que nenhum registo nele contido foi alterado, retirado, acrescentado ou movido desde que foi selado.
report-proved-order = Por que ordem os registos foram feitos. Cada um traz a impressão digital da série anterior a ele.
report-proved-key = Que uma só chave selou o ficheiro inteiro, quando o ficheiro está selado.
report-not-proved-title = O que este ficheiro não mostra
report-not-proved-use = O que o LinkedIn fez com os dados do membro.
report-not-proved-past = Que o treino anterior a esse dia foi desfeito. O LinkedIn diz que desativar a definição não o desfaz.
report-not-proved-person = Quem estava diante do computador. O selo representa uma instalação, não uma pessoa.
report-not-proved-account = De quem era a conta. Nenhuma leitura do interruptor nomeia uma conta.
report-not-proved-account-letters = De quem era a conta. Nenhuma leitura do interruptor nomeia uma conta. Uma carta ou um e-mail neste ficheiro pode nomear uma pessoa, mas não de quem era a página lida.
report-not-proved-clock = Que o relógio do computador estava certo. Não há nenhum selo temporal externo neste ficheiro.
report-not-proved-clock-stamped = Que o relógio do computador estava certo. Os selos temporais neste ficheiro mostram quando o registo já existia.
report-not-proved-server = Que a página veio do LinkedIn sem alterações. Uma pessoa com controlo total do computador podia tê-la alterado.
report-not-proved-unsealed = Quem reuniu este ficheiro. Não está selado, porque o computador não tinha nenhuma chave disponível.
report-exhibits-title = Anexos
report-exhibits-lead = Cada ficheiro que pertence a um registo, com o seu número. As imagens têm acima os mesmos números.
report-exhibit-number = Anexo
report-exhibit-what = O que é
report-exhibit-record = Registo
report-exhibit-file = Ficheiro
report-exhibit-fingerprint = Impressão digital (SHA-256)
report-exhibit-picture = Imagem
report-exhibit-mail = E-mail, tal como chegou
report-exhibit-stamp = Resposta de um serviço de selos temporais, tal como chegou
report-exhibit-personal = O que o membro escreveu, com nomes
report-exhibit-other = Ficheiro
report-withheld-title = O que não é mostrado
report-withheld-nothing = Nada é retido. Todos os registos e todos os ficheiros estão aqui.
report-withheld-pictures =
    { $count ->
        [0] { $shown } imagens não são mostradas.
        [one] { $shown } imagem não é mostrada.
       *[other] { $shown } imagens não são mostradas.
    }
report-withheld-personal =
    { $count ->
        [0] { $shown } cartas, notas ou e-mails não são mostrados, porque podem nomear uma pessoa.
        [one] { $shown } carta, nota ou e-mail não é mostrado, porque pode nomear uma pessoa.
       *[other] { $shown } cartas, notas ou e-mails não são mostrados, porque podem nomear uma pessoa.
    }
report-withheld-numbers = Números dos registos não mostrados: { $numbers }
report-withheld-list = O ficheiro data/withheld-attachments.sha256 enumera cada ficheiro não mostrado com a sua impressão digital. O membro pode mostrá-lo mais tarde e qualquer pessoa pode comparar.
report-challenges-title = Dúvidas que podem ser levantadas
report-challenges-lead = Cada dúvida é legítima. Isto é o que o registo pode responder, e onde não pode.
report-challenge-clock = «O relógio não estava certo.»
report-challenge-clock-answer = O registo não o pode excluir. Anota cada salto do relógio que a aplicação viu. Não há nenhum selo temporal externo neste ficheiro.
report-challenge-clock-answer-stamped = Selos temporais externos mostram que o registo existia o mais tardar nessa altura. Quanto ao tempo anterior, só fala o relógio do computador.
report-challenge-page = «A página foi modificada antes de ser lida.»
report-challenge-page-answer = A aplicação lê num lugar próprio, duas vezes, e depois de recarregar a partir do servidor. Mesmo assim, alguém com controlo total do computador podia ter alterado a página.
report-challenge-account = «Era a conta de outra pessoa.»
report-challenge-account-answer = Nenhuma leitura do interruptor nomeia uma conta, pelo que o registo não pode responder a isto sozinho. O membro pode mostrar de novo a mesma página, ou um e-mail do LinkedIn.
report-challenge-log = «Há um segundo registo que diz outra coisa.»
report-challenge-log-answer = O registo não o pode excluir. Uma cópia que outra pessoa guardou antes tem de ser o início deste registo. Compare a cabeça em ambos.
report-challenge-tool = «A aplicação escreveu o que lhe convinha.»
report-challenge-tool-answer = Cada leitura contém o que foi visto na página, para que qualquer pessoa possa julgar de novo. O código da aplicação está aberto a todos.
report-stamps-title = Selos temporais
report-stamps-none = Não há nenhum selo temporal neste ficheiro.
report-stamps-lead = Um selo temporal é assinado por um serviço que o membro escolheu. Mostra que os registos que abrange já existiam a essa hora.
report-stamp-line = Registo { $number }: { $authority } indica { $time } para os primeiros { $size } registos.
report-stamp-line-unread = Registo { $number }: resposta de { $authority } para os primeiros { $size } registos.
report-stamp-valid = É sobre estes registos e a assinatura condiz.
report-stamp-not-valid = Não é o que foi pedido. Está conservado tal como chegou.
report-stamp-not-checked = A aplicação não o conseguiu verificar. Está conservado tal como chegou.
report-stamps-root = Este ficheiro não pode mostrar quem é o serviço. Obtenha o certificado raiz junto do próprio serviço.

# Seal
report-seal-title = O selo
report-seal-sealed = Selado com uma chave Ed25519. Impressão digital: { $fingerprint }
report-seal-unsealed = Não selado. O computador não tinha nenhuma chave disponível.
report-seal-pin = Compare a impressão digital com a que o membro lhe der por outra via. Uma chave que só se encontra neste ficheiro não identifica ninguém.
report-seal-head = Cabeça do diário: { $size } registos, raiz { $root }

# How to check it
report-verify-title = Como verificar este ficheiro sem nós
report-verify-lead = Descomprima o ficheiro ZIP e abra uma linha de comandos na pasta de topo. Cada comando vem de ferramentas feitas por outros.
report-verify-command = Comando
report-verify-shows = O que mostra
report-verify-silent = Sobre o que nada diz
report-verify-copy = A cópia está completa e sem alterações.
report-verify-copy-silent = Ficheiros acrescentados, ou alguém que tenha refeito as listas.
report-verify-copy-other = No macOS use «shasum -a 256» em vez de «sha256sum».
report-verify-windows = Para o Windows, READ-ME-FIRST.txt tem linhas próprias.
report-verify-windows-lacks = Para os outros comandos, o Windows não traz ferramenta. Execute-os no macOS ou no Linux, ou no Linux que o Windows pode acrescentar (WSL).
report-verify-bag = Nada foi acrescentado e as partes encaixam umas nas outras.
report-verify-bag-silent = Alguém que tenha refeito as listas.
report-verify-seal = Quem tem a chave selou exatamente isto.
report-verify-seal-silent = Quem tem a chave, a não ser que tenha recebido a impressão digital por outra via.
report-verify-fingerprint = A impressão digital da chave neste ficheiro.
report-verify-fingerprint-silent = Se essa é a chave do membro. Compare-a com a que lhe foi dada.
report-verify-entries = Cada registo mostrado é o que está no diário.
report-verify-entries-silent = Registos que não são mostrados.
report-verify-head = O diário tinha esta cabeça com este número de registos.
report-verify-head-silent = Registos feitos depois da cabeça mais recente que outra pessoa tenha.
report-verify-checkpoint = Quem tem a chave assinou esta cabeça do diário.
report-verify-checkpoint-silent = Quando foi, segundo um relógio externo.
report-verify-stamp = O selo temporal mais recente é sobre esta cabeça do diário. ROOT.pem é o certificado raiz do serviço.
report-verify-stamp-silent = Tudo o que é anterior a essa hora, e se se pode confiar no serviço.
report-verify-page = Sem linha de comandos: abra data/verify.html num navegador e largue lá o ficheiro ZIP. Não precisa de Internet.
report-verify-own = Um só comando para tudo isto, feito pelos autores da Default Off.
report-verify-own-silent = Os mesmos limites. É o nosso próprio programa, pelo que use também os outros.
report-verify-all = Nenhum comando basta sozinho. Use-os todos.

# Words
report-words-title = Palavras usadas aqui
report-words-record = Registo: uma entrada do diário, conservada na sua forma exata.
report-words-fingerprint = Impressão digital: um código calculado a partir de conteúdo exato (SHA-256). Outro conteúdo dá outro código.
report-words-seal = Selo: uma assinatura feita com uma chave que fica no computador do membro.
report-words-head = Cabeça: a impressão digital de toda a série de registos até um ponto.
report-words-tamper = Com adulteração evidente: pode ser feita uma alteração, mas nota-se.

# READ-ME-FIRST.txt
readme-title = LEIA PRIMEIRO (READ ME FIRST)
readme-practice = PRÁTICA (PRACTICE): este ficheiro foi feito num site simulado. Não prova nada sobre uma conta real.
readme-what = Esta pasta contém o registo de uma definição do LinkedIn, «Dados para aprimoramento da IA generativa» («Data for Generative AI Improvement»).
readme-made = Foi feita em { $date } pela Default Off, versão { $version }.
readme-records =
    { $count ->
        [0] Contém { $shown } registos.
        [one] Contém { $shown } registo.
       *[other] Contém { $shown } registos.
    }
readme-open-case = O processo é data/case-file.html. Abra-o primeiro.
readme-open = Abra data/report.html em qualquer navegador. Não precisa de Internet e não executa nenhum script.
readme-verify-page = Para verificar este ficheiro num navegador, abra data/verify.html e largue lá o ficheiro ZIP. Não precisa de Internet.
readme-shows-title = O que mostra
readme-shows-not-title = O que não mostra
readme-check-title = Como verificar
readme-check-lead = Execute estes comandos nesta pasta. Vêm de ferramentas feitas por outros.
readme-windows-title = No Windows
readme-windows-lead = Descompacte com «tar -xf FILE.zip». Execute estas linhas no PowerShell nesta pasta. «copy», «names» e «entries» não mostram nada se nada estiver errado. «head» mostra «True». «seal» e «checkpoint» começam por «Good» e precisam do OpenSSH 8.1 ou mais recente.
readme-fingerprint = Impressão digital da chave: { $fingerprint }
readme-fingerprint-pin = Compare-a com a impressão digital que o membro lhe der por outra via.
readme-unsealed = Este ficheiro não está selado, porque o computador não tinha nenhuma chave disponível. As suas listas e o seu diário podem ser verificados na mesma.
readme-unsealed-newest = A cabeça mais recente do diário é incluída sem assinatura.
readme-files-title = O que há nesta pasta
readme-files-report = data/report.html: o relatório para ler ou imprimir
readme-files-case = data/case-file.html: o processo para uma autoridade, para ler ou imprimir
readme-files-exhibits = data/exhibit-…: os anexos do processo, pelos seus números (objection: oposição, picture: imagem, mail: e-mail, reminder: lembrete, complaint: reclamação, details: dados)
readme-files-verify = data/verify.html: uma página que verifica este ficheiro, sem Internet

readme-files-log = data/log/log.sha256: uma linha por cada registo
readme-files-entries = data/log/entries: os registos, na sua forma exata
readme-files-checkpoints = data/log/checkpoints: cabeças assinadas do diário
readme-files-attachments = data/attachments: imagens
readme-files-keys = data/keys: a chave para verificar o selo
readme-files-manifest = manifest-sha256.txt: a lista de todos os ficheiros com as suas impressões digitais e, ao lado dela, o selo

# The calendar file
report-calendar-summary = LinkedIn e treino de IA: { $summary }
report-calendar-practice = Prática: { $summary }
report-calendar-rule = A regra por trás desta data: { $source }
report-calendar-look = Abra a Default Off para ver o que vem a seguir.
report-calendar-act-wait = termina o prazo de resposta
report-calendar-act-remind = pode ser enviado um lembrete
report-calendar-act-ask-for-the-rest = perguntar pelo que ficou de fora
report-calendar-act-ask-to-clarify = perguntar o que foi feito
report-calendar-act-send-details = enviar os dados que foram pedidos
report-calendar-act-complain-to-company = reclamar primeiro junto do LinkedIn
report-calendar-act-complain = pode ser apresentada uma reclamação
report-calendar-act-ask-authority = perguntar à autoridade pela reclamação
report-calendar-act-look-again = agora não há nada pendente
report-calendar-act-nothing-known = agora não há nada pendente

# More commands
report-verify-names = Cada ficheiro desta pasta está numa das duas listas.
report-verify-names-silent = Alguém que tenha refeito as listas.
report-verify-tree = Cada cabeça encaixa, linha a linha, na série de registos que a precede.
report-verify-tree-silent = Alguém sem chave que tenha refeito todo o diário.
report-verify-before = Cada registo mostrado encaixa no diário que o precede, e os seus ficheiros são os que nomeia.
report-verify-before-silent = Registos que não são mostrados.
report-verify-note = A mesma assinatura outra vez, verificada com outra ferramenta.
report-verify-note-silent = Quando foi, segundo um relógio externo.
report-verify-outcome = Um comando que não encontra nada de errado termina com o código de saída 0. Se algo não estiver certo, termina com outro código.

# The report as a PDF
report-page-number = Página { $page } de { $pages }
report-pictures-smaller = As imagens podem estar aqui mais pequenas do que são. O ficheiro ZIP contém cada uma tal como é.
report-picture-unreadable = Não foi possível desenhar aqui esta imagem. Está no ficheiro ZIP.
report-pdf-title = Os ficheiros de prova neste PDF
report-pdf-lead = Os ficheiros abaixo estão dentro deste PDF, tal como estão no ficheiro ZIP. A maioria dos leitores de PDF mostra-os como anexos.
report-pdf-limit = Um PDF não tem selo próprio. O ficheiro ZIP contém este mesmo PDF, byte a byte, sob o seu selo.
report-pdf-signs = Os sinais que este PDF não consegue desenhar estão escritos como códigos, por exemplo [U+4E2D]. O registo contém-nos tal como são.
report-pdf-list-long = A lista de todos os registos é demasiado longa para este PDF. Está no ficheiro ZIP.
report-pdf-list = O diário: uma linha por cada registo, com a sua impressão digital
report-pdf-checkpoint = Uma cabeça do diário
report-pdf-signature = A assinatura desta cabeça
report-pdf-token = O selo temporal desta cabeça, tal como chegou
report-pdf-signers = A chave com que se verifica a assinatura
report-verify-pdf-files = Retira estes ficheiros do PDF. Os comandos seguintes correm depois nessa pasta.
report-verify-pdf-files-silent = Tudo o resto. Só retira os ficheiros.
readme-files-pdf = data/report.pdf: o mesmo relatório em PDF, que pode ser entregue sozinho

# Pictures of which a copy shows only parts
report-picture-blacked = O membro tapou a preto partes desta imagem para este ficheiro. A imagem sem as caixas pretas não é mostrada.
report-picture-sha256-before = Impressão digital (SHA-256) da imagem sem as caixas pretas: { $sha256 }
report-exhibit-picture-blacked = Imagem, com partes tapadas a preto. A impressão digital é a da imagem sem as caixas pretas.
report-withheld-blacked =
    { $count ->
        [0] { $shown } imagens têm partes tapadas a preto. As imagens inteiras não são mostradas.
        [one] { $shown } imagem tem partes tapadas a preto. A imagem inteira não é mostrada.
       *[other] { $shown } imagens têm partes tapadas a preto. As imagens inteiras não são mostradas.
    }

# The case file for an authority
case-title = Processo para uma reclamação
case-for = Destinatário: { $authority }
case-person = Quem reclama
case-person-withheld = Omitido nesta cópia
case-account = Conta do LinkedIn
case-account-yes = Sim
case-account-no = Não, a pessoa não tem conta
case-place = Lugar, pelo seu código
case-company = A empresa
case-sent = Oposição enviada
case-aims = A que se dirige
case-aim-content-ai = Treino de IA que cria conteúdos
case-aim-other-ai = Treino de outra IA e aprendizagem automática
case-aim-restriction = Limitação do uso para treino de IA
case-law = Em que se apoia
case-law-gdpr = RGPD, artigo 21.º, n.º 1
case-law-uk-gdpr = UK GDPR, artigo 21.º, n.º 1
case-law-swiss = Lei suíça de proteção de dados (LPD), artigo 30.º, n.º 2, alínea b)
case-law-canada = PIPEDA, anexo 1, princípio 4.3.8: o consentimento foi retirado
case-law-canada-province = O consentimento foi retirado. A província tem uma lei própria.
case-law-hong-kong = PDPO, princípio 3 de proteção de dados
case-law-brazil = LGPD, artigo 18, parágrafo 2
case-law-none = Não conhecemos ali um direito de oposição a isto. Foi um pedido.
case-reference = Referência da empresa
case-reference-none = Nenhuma foi dada
case-due = Prazo para uma resposta
case-due-law = A resposta é devida até { $date }. Regra: { $rule }.
case-due-over = Terminou em { $date }. Regra: { $rule }.
case-due-yardstick = A lei não fixa nenhum dia para isto. { $date } serve de orientação. Regra: { $rule }.
case-due-none = Não conhecemos nenhuma lei que fixe um dia.
case-came = O que voltou
case-came-nothing = Nada que a pessoa tenha anotado
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Anexo { $number }.
case-not-claimed = Este processo não afirma que os dados foram usados. Ninguém fora da empresa o pode verificar.
case-withheld = Nomes, cartas e e-mails são omitidos nesta cópia. A pessoa pode mostrá-los mais tarde, e qualquer pessoa pode comparar as suas impressões digitais.
case-timeline-title = O que aconteceu
case-timeline-lead = Uma linha com hora é o que a aplicação anotou nesse momento. Uma linha só com o dia é o que a pessoa anotou. Ao lado estão os anexos que a apoiam.
case-column-day = Dia
case-column-exhibits = Anexos
case-event-sent = A oposição foi enviada à empresa
case-event-acknowledged = A empresa confirmou que chegou
case-event-extended = A empresa pediu mais tempo
case-event-extended-until = A empresa pediu tempo até { $date }
case-event-stopped = A empresa diz que parou
case-event-partly = A empresa diz que parou em parte
case-event-refused = A empresa recusou
case-event-unclear = A empresa respondeu, e a resposta não diz o que foi feito
case-event-no-answer = A pessoa verificou, e não havia resposta
case-event-reminded = A pessoa enviou um lembrete
case-event-details-sent = A pessoa enviou o que a empresa pediu
case-event-complained-to-company = A pessoa reclamou junto da empresa
case-event-complained = A pessoa reclamou junto de uma autoridade
case-event-authority-replied = A autoridade escreveu à pessoa
case-event-authority-closed = A autoridade encerrou o caso
case-kind-objection = A oposição, tal como a pessoa declara tê-la enviado
case-kind-mail = E-mail que a pessoa recebeu
case-kind-letter = Carta que a pessoa enviou
case-kind-proof = Todo o registo, com a sua prova
case-exhibits-lead = Cada anexo com um ficheiro está junto desta página. O seu número está no nome do ficheiro.
case-fit-too-large = O anexo { $number } pode ser demasiado grande para o formulário. Pode ser entregue a pedido.
case-fit-other-type = O anexo { $number } é de um tipo que o formulário talvez não aceite. O que diz está mais abaixo.
case-exhibit-heading = Anexo { $number }: { $what }, { $date }
case-letters-title = Cartas e e-mails
case-letters-none = Não há nenhum neste processo.
case-text-withheld = O texto é omitido nesta cópia. A sua impressão digital está no registo.
case-mail-head = De { $from }. Assunto: { $subject }
case-mail-valid = A assinatura foi verificada, e { $signer } responde por este texto.
case-mail-altered = A assinatura foi verificada, e não corresponde. O e-mail não está como quando foi enviado.
case-mail-unknown = Nenhuma verificação de assinatura esclareceu quem o escreveu. É mostrado como a pessoa o trouxe.
case-picture-elsewhere = Não há aqui espaço para esta imagem. Está no ficheiro { $file }.
case-proof-title = Como se pode verificar
case-proof-text = Esta página vem de um ficheiro ZIP que contém também todo o registo. Pode ser verificado sem nós.
case-proof-read-me = READ-ME-FIRST.txt, no ficheiro ZIP, indica cada passo, com ferramentas feitas por outros.
case-not-proved-clock = Que o relógio do computador estava certo. READ-ME-FIRST.txt diz se há carimbos de tempo externos no registo.
