### The facts of crates/optout/catalog in plain words. One message a fact, named fact-<id>.

## The setting: its name, its places, and what on by default means.

fact-setting-name = O LinkedIn chama a esta definição «Data for Generative AI Improvement». Em português: «Dados para aprimoramento da IA generativa».
fact-setting-switch-label = O interruptor chama-se «Use my data for training content creation AI models». Em português: «Usar meus dados para treinar modelos de IA para criar conteúdos».
fact-setting-address = O próprio aviso do LinkedIn remete para a definição neste endereço.
fact-setting-list-address = A lista de definições de dados está neste endereço.
fact-setting-menu-computer = Num computador: «Eu», depois «Configurações e privacidade», depois «Privacidade dos dados» e depois o nome da definição.
fact-setting-menu-phone = Na aplicação do telemóvel: a sua foto, depois «Settings», depois «Privacidade dos dados» e depois o nome da definição.
fact-setting-account-wide = Uma página de ajuda do LinkedIn diz que as definições podem ser geridas a partir de qualquer dispositivo.
fact-setting-word-not-colour = Guie-se pela palavra, não pela cor. As fontes descrevem a cor de Desativada de formas diferentes.
fact-setting-saves-at-once = A maioria dos guias não mostra um botão para guardar. Um guia diz o contrário, pelo que não temos a certeza. É por isso que se recarrega e se vê outra vez.
fact-setting-region-wording = As palavras na página variam consoante o lugar e o ano. Textos mais antigos nomeiam também outras empresas do grupo do LinkedIn.
fact-default-on = O LinkedIn diz que a definição está ativada, a não ser que o membro a desative.
fact-default-no-question = Não lhe perguntam antes. A sua conta começa em Ativada e assim fica até a alterar.
fact-default-research = Uma análise de 58 estudos concluiu que o que vem escolhido no início influencia aquilo com que as pessoas acabam por ficar. A maioria de nós mantém-no, e isso é normal.
fact-default-by-place = Um texto de ajuda do LinkedIn de 2024 associa isto ao lugar indicado no seu perfil.
fact-default-kept = Notícias que citam o LinkedIn dizem que as escolhas anteriores continuam a contar depois de 3 de novembro de 2025.
fact-default-on-not-used = Ativada mostra o que a definição diz. Não mostra que os seus dados foram usados.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = O seu perfil: nome, foto, empregos, escolas, lugar, competências e o que outros escreveram para o recomendar.
fact-covered-content = O que partilha: publicações, artigos, respostas a sondagens e comentários.
fact-covered-groups = O que faz em grupos. O LinkedIn inclui aqui também as mensagens em grupos.
fact-covered-ai-use = O que escreve nas ferramentas de IA do LinkedIn, como perguntas e pedidos.
fact-covered-jobs = Dados de emprego que conserva na sua conta: currículos guardados e respostas guardadas a perguntas de triagem.
fact-covered-feedback = Uma página de ajuda menciona também as opiniões, como um polegar para cima. O aviso europeu põe as opiniões noutra parte.
fact-covered-purpose = O LinkedIn diz que a IA serve para coisas como rascunhos de publicações, rascunhos de mensagens, artigos, anúncios e um assistente de conversação.
fact-not-covered-private-messages = O LinkedIn diz que não usa mensagens privadas para isto.
fact-not-covered-group-messages = As mensagens em grupos não contam aqui como privadas. O LinkedIn menciona-as entre o que é abrangido.
fact-not-covered-secrets = O LinkedIn diz que não usa palavras-passe, dados de cartões nem o salário que lhe indicou.
fact-not-covered-applications = O LinkedIn diz que não usa candidaturas a emprego que apontem para um membro em concreto.
fact-not-covered-under-18 = Autoridades de Itália e da Irlanda dizem que os membros com menos de 18 anos ficam de fora.
fact-not-covered-under-18-on = Uma notícia cita o LinkedIn: o interruptor pode mostrar Ativada a pessoas com menos de 18 anos, e os dados delas não são usados mesmo assim.
fact-not-covered-sensitive-groups = A autoridade da Irlanda diz que o LinkedIn acrescentou filtros para alguns grupos e páginas onde as pessoas partilham assuntos privados.

## What switching off does and does not do.

fact-off-does-future = O LinkedIn diz que Desativada põe fim a novo treino de IA que cria conteúdos com os dados que lhe deu.
fact-off-does-keep-account = Mantém a sua conta e pode continuar a usar as ferramentas de IA do LinkedIn.
fact-off-does-any-time = Pode desativá-la em qualquer altura. O dia 3 de novembro de 2025 foi um começo, não um último dia.
fact-off-does-object = Autoridades do Luxemburgo e da Bélgica descrevem o interruptor como uma forma de oposição.
fact-off-not-past = O LinkedIn diz que Desativada não desfaz o treino que ocorreu antes.
fact-off-not-earlier-posts = O LinkedIn diz que Desativada põe fim ao uso futuro para treino. As fontes divergem sobre publicações que já estavam em linha antes de a desativar.
fact-off-not-other-ai = Não abrange a IA que ordena, sugere ou protege as pessoas.
fact-off-not-product-use = O aviso do LinkedIn tem uma segunda parte sobre melhorar o serviço. O interruptor não abrange essa parte. O formulário abrange.
fact-off-not-ai-tools = Se usar as ferramentas de IA do LinkedIn, elas continuam a funcionar com o que escreve.
fact-off-not-others = Abrange os dados que deu. Não abrange o que outras pessoas publicam sobre si.
fact-off-not-feedback = Uma notícia cita o LinkedIn: as opiniões que dá sobre resultados de IA podem continuar a ser usadas.
fact-off-not-inputs-kept = Uma notícia de 2024 diz que o LinkedIn conserva o que escreve nas ferramentas de IA até o apagar.
fact-off-not-removal = Algumas notícias dizem que o formulário retira os dados já usados. Não encontrámos nada do LinkedIn que o diga.
fact-off-not-checkable = Ninguém fora do LinkedIn pode verificar que dados foram usados. Não encontrámos forma de o fazer.
fact-off-not-ads = Não altera os anúncios. A partilha de dados com a Microsoft para anúncios tem uma definição própria.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = «Affiliates» são empresas do grupo do LinkedIn. A Microsoft é dona do LinkedIn, pelo que é uma delas.
fact-affiliates-uk-microsoft = No Reino Unido, o aviso tem mais uma parte. O LinkedIn pode partilhar publicações, comentários e artigos com a Microsoft para treinar a IA da Microsoft. O mesmo interruptor desativa isto.
fact-affiliates-uk-conflict = Um texto de ajuda mais antigo dizia o contrário para o Reino Unido. Seguimos o aviso mais recente.
fact-affiliates-eea-none = Para a UE, o EEE e a Suíça, o aviso não tem nenhuma parte sobre o treino da IA da Microsoft.
fact-affiliates-elsewhere = Noutros lugares, a política permite que o LinkedIn partilhe conteúdos públicos com empresas do seu grupo, para que estas criem os seus próprios serviços.
fact-affiliates-same-switch = Um texto de ajuda de 2024 diz que o interruptor abrange o treino pelo LinkedIn e por empresas do seu grupo.
fact-affiliates-models = A IA pode ser do próprio LinkedIn ou vir de outros, como a Microsoft.
fact-ads-separate = Em 3 de novembro de 2025 o LinkedIn começou também a partilhar mais dados com a Microsoft para anúncios. Essa é uma definição diferente.
fact-ads-not-in-europe = A alteração sobre anúncios com a Microsoft não abrange a UE, o EEE, o Reino Unido nem a Suíça.
fact-ads-address = As definições de anúncios estão neste endereço.
fact-ads-gpc = Nos Estados Unidos, o LinkedIn diz que trata o sinal do navegador «Global Privacy Control» como um não à partilha para anúncios. Não diz o mesmo sobre o treino de IA.

## What happened when, by region.

fact-when-2023-features = Há notícias que dizem que o LinkedIn começou a oferecer ferramentas de escrita com IA em 2023.
fact-when-2024-08-switch = Uma ação judicial nos Estados Unidos alegou que o interruptor apareceu em agosto de 2024. O LinkedIn disse que o alegado nessa ação era falso, e a ação foi retirada. Essa data pode estar certa, mas não a conseguimos confirmar.
fact-when-2024-09-elsewhere = Nos Estados Unidos e na maior parte do mundo, o interruptor existia e estava ativado o mais tardar em 18 de setembro de 2024.
fact-when-2024-09-policy = A política do LinkedIn nomeava o treino de IA desde 18 de setembro de 2024. A imprensa noticiou que o interruptor já lá estava antes.
fact-when-2024-09-uk-pause = A autoridade do Reino Unido disse em 20 de setembro de 2024 que o LinkedIn tinha suspendido isto no Reino Unido.
fact-when-2024-10-hk-pause = Em Hong Kong, o LinkedIn suspendeu isto em 11 de outubro de 2024.
fact-when-2024-12-ca-pause = A autoridade do Canadá disse em dezembro de 2024 que o LinkedIn tinha suspendido isto no Canadá.
fact-when-2025-09-announced = O LinkedIn anunciou a alteração em 18 de setembro de 2025.
fact-when-2025-09-switch-eea = Na UE, no EEE e na Suíça, o interruptor pôde ser visto desde 18 de setembro de 2025.
fact-when-2025-11-start-eea = Na UE, no EEE e na Suíça, o treino começou em 3 de novembro de 2025, com o interruptor ativado.
fact-when-2025-11-start-uk = No Reino Unido, o treino recomeçou em 3 de novembro de 2025, com o interruptor ativado.
fact-when-2025-11-start-hk = Em Hong Kong, o treino recomeçou em 3 de novembro de 2025, com o interruptor ativado.
fact-when-2025-11-start-ca = No Canadá, o treino começou em 3 de novembro de 2025, com o interruptor ativado.
fact-when-cn-unknown = Para a China continental, não conseguimos apurar o que vigora hoje.
fact-when-2026-08-notice = O aviso europeu do LinkedIn mudou em 21 de agosto de 2026. A parte sobre o treino de IA ficou igual.
fact-when-2026-nothing-new = Não encontrámos em 2026 nenhuma coima, decisão judicial ou ação nova sobre este treino. Isso não prova que não tenha havido.
fact-when-look-back = A autoridade neerlandesa falou de dados desde 2003. A da Irlanda disse que o LinkedIn encurtou depois esse período. Não se sabe até quando recua.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = Em 21 de janeiro de 2025, um membro com subscrição paga processou o LinkedIn na Califórnia.
fact-suit-claim = Alegou que o LinkedIn tinha partilhado mensagens privadas de membros com subscrição paga para treinar IA.
fact-suit-denial = O LinkedIn disse que isto era falso. Disse que as mensagens privadas nunca foram partilhadas para treino de IA.
fact-suit-withdrawn = Nove dias depois, desistiu da ação. Nenhum tribunal decidiu quem tinha razão.
fact-suit-lawyer = O advogado dele disse que o LinkedIn lhes mostrara provas de que não usou mensagens privadas para isto. Disse também que o aviso tardio deixara as pessoas confusas.
fact-others-testachats = Uma associação belga de consumidores disse em agosto de 2024 que enviara uma reclamação à autoridade da Bélgica. Não foi um processo em tribunal.
fact-others-fine = Em outubro de 2024, a autoridade da Irlanda aplicou ao LinkedIn uma coima de 310 milhões de euros. Foi sobre anúncios, não sobre IA.
fact-others-fine-appeal = O LinkedIn recorreu aos tribunais contra essa coima. Em abril de 2026 houve uma decisão sobre questões prévias. Tanto quanto se sabe, o processo não terminou.
fact-reg-dpc = Em novembro de 2025, a autoridade da Irlanda disse que o LinkedIn tinha reduzido os dados e o período que usaria. Disse que não tinha aprovado o plano nem concluído que era lícito.
fact-reg-dpc-report = O LinkedIn devia apresentar um relatório à autoridade da Irlanda por volta de abril de 2026. Não se sabe o que daí resultou.
fact-reg-ico = Em setembro de 2025, a autoridade do Reino Unido disse que sabia que o treino ia recomeçar e que o ia vigiar. Não o aprovou.
fact-reg-ap = Em setembro de 2025, a autoridade neerlandesa disse às pessoas que vissem as suas definições antes de o treino começar.
fact-reg-german = Em outubro de 2025, autoridades alemãs explicaram como se opor. Dizem que ainda é possível opor-se mais tarde, para o uso a partir daí.
fact-reg-garante = Em outubro de 2025, a autoridade italiana explicou o interruptor e o formulário, também para pessoas sem conta.
fact-reg-cnpd-apd = No outono de 2025, autoridades da Bélgica e do Luxemburgo mostraram como desativar o interruptor.
fact-reg-pcpd = Em outubro de 2024, a autoridade de Hong Kong manifestou preocupações, e o LinkedIn fez uma pausa.
fact-basis-claimed = O LinkedIn diz que a lei permite este treino como «interesse legítimo». Isso significa uma boa razão própria, ponderada com as razões que tem para se opor.
fact-basis-not-confirmed = Nenhuma autoridade confirmou que essa razão é suficiente aqui.
fact-basis-ca-hk = Há notícias que dizem que o LinkedIn usa as mesmas palavras no Canadá e em Hong Kong. As leis de lá não funcionam assim, pelo que o significado pode ser diferente.
fact-basis-elsewhere = Noutros lugares, o LinkedIn remete para a sua política de privacidade e para a definição.

## Rights, data controllers and times.

fact-controller-ireland = A LinkedIn na Irlanda decide sobre os seus dados. A lei chama-lhe responsável pelo tratamento.
fact-controller-uk = A LinkedIn nos Estados Unidos decide sobre os seus dados. A lei chama-lhe responsável pelo tratamento. A sua autoridade é a ICO, não a irlandesa.
fact-controller-us = A LinkedIn nos Estados Unidos decide sobre os seus dados.
fact-right-eea-object = Tem o direito de se opor, por motivos relacionados com a sua situação. O LinkedIn tem então de parar, a não ser que apresente razões imperiosas que pesem mais do que as suas. (RGPD, artigo 21.º: «razões imperiosas e legítimas»)
fact-right-eea-restrict = Enquanto analisa isso, pode pedir-lhe que suspenda o uso dos seus dados. (RGPD, artigo 18.º)
fact-right-eea-time = O LinkedIn tem um mês para responder. Pode demorar mais dois meses se lhe disser porquê dentro do primeiro. (RGPD, artigo 12.º)
fact-right-eea-complain = Pode apresentar reclamação à autoridade do lugar onde vive ou trabalha. É gratuito. (RGPD, artigo 77.º)
fact-right-eea-lead = A autoridade da Irlanda é a principal para a LinkedIn na Irlanda. Pode dirigir-se na mesma à sua. A irlandesa pede que escreva primeiro ao LinkedIn.
fact-right-de-land = Na Alemanha, cada Land tem a sua própria autoridade para isto.
fact-right-uk-object = Tem o direito de se opor, por motivos relacionados com a sua situação. O LinkedIn tem então de parar, a não ser que apresente razões imperiosas que pesem mais do que as suas. (UK GDPR, artigo 21.º: «razões imperiosas e legítimas»)
fact-right-uk-time = O LinkedIn tem um mês para responder. Pode demorar mais dois meses se lhe disser porquê dentro do primeiro.
fact-right-uk-acknowledge = Desde 19 de junho de 2026, uma empresa tem de confirmar a receção de uma reclamação no prazo de 30 dias. A ICO espera que reclame primeiro junto da empresa.
fact-right-ch = Pode declarar que não quer este uso. Usar dados contra a sua vontade declarada pode violar a lei suíça. (FADP, artigo 30.º)
fact-right-ch-court = Pode pedir a um tribunal cível que o proíba. Também pode informar o FDPIC. (FADP, artigo 32.º)
fact-right-ca = Pode retirar o seu consentimento. Há limites na lei e nos contratos, e tem de avisar com antecedência razoável. (PIPEDA, 4.3.8)
fact-right-ca-time = Para uma cópia dos seus dados, a lei do Canadá fixa 30 dias. Para uma oposição não fixa nenhum dia. Usamos 30 dias como orientação.
fact-right-ca-qc-time = Para uma cópia dos seus dados, a lei do Quebeque fixa 30 dias. Para uma oposição não fixa nenhum dia. Usamos 30 dias como orientação.
fact-right-ca-provinces = O Quebeque, a Colúmbia Britânica e Alberta têm leis e autoridades próprias.
fact-right-hk = Uma empresa precisa do seu consentimento claro para usar os seus dados com uma nova finalidade. Pode reclamar junto da PCPD. (PDPO, princípio 3)
fact-right-hk-time = A PCPD pode recusar uma reclamação se conhecia o assunto há mais de dois anos.
fact-right-us-ca-none = A lei da Califórnia não dá um direito geral de oposição ao treino de IA. Pode pedi-lo na mesma ao LinkedIn.
fact-right-us-ca = Pode ver, corrigir e apagar os seus dados. Pode dizer não à sua venda ou partilha. O LinkedIn tem 45 dias para responder a um pedido desses.
fact-right-us-other = Não conhecemos nenhum estado que dê um direito de oposição ao treino de IA enquanto tal. Alguns dão direito a ver, corrigir e apagar dados. O procurador-geral do seu estado recebe queixas.
fact-right-br = Pode opor-se a um uso feito sem o seu consentimento, se violar a lei. Escreva primeiro ao LinkedIn e depois pode dirigir-se à ANPD. (LGPD, artigo 18)
fact-right-br-time = Para uma cópia completa dos seus dados, a lei fixa 15 dias. Para uma oposição usamos 15 dias como orientação. (LGPD, artigo 19)
fact-right-au = Não encontrámos um direito de oposição. Reclame primeiro junto do LinkedIn e depois junto da OAIC.
fact-right-unknown = Não estudámos a lei do lugar onde vive. Pode ter direitos que não nomeamos. Pode pedi-lo na mesma ao LinkedIn.
fact-time-ask-again = Não encontrámos nenhuma lei de lá que fixe um dia para a resposta a uma oposição destas. Pode haver uma. Lembramos-lhe que pergunte de novo passados 30 dias.
fact-time-ch = Para uma cópia dos seus dados, a lei suíça fixa 30 dias. Para a sua vontade declarada não fixa nenhum dia. Usamos 30 dias como orientação.
fact-time-hk = Para uma cópia dos seus dados, a lei de Hong Kong fixa 40 dias. Para uma oposição não fixa nenhum dia. Usamos 40 dias como orientação. (PDPO, secção 19)

## The objection form.

fact-form-name = O formulário do LinkedIn chama-se «LinkedIn Data Processing Objection Form».
fact-form-adds = O formulário chega ao que o interruptor não abrange: a IA que ordena, sugere ou protege as pessoas.
fact-form-visitors = As pessoas sem conta também podem usar o formulário.
fact-form-option = Uma opção do formulário é «Object to processing for training content-generating AI models». Outra é «Other».
fact-form-no-reason = Não precisa de um motivo para essa opção. Dizem-no duas notícias baseadas na autoridade italiana.
fact-form-fields = As fontes divergem sobre os campos, pelo que o formulário pode ter um aspeto diferente do que mostramos.
fact-form-weighs = O LinkedIn diz que pondera o seu pedido e que pode recusá-lo em alguns casos. Deixa sempre de usar os dados para marketing direto.
fact-form-mail = Há notícias que dizem que o LinkedIn confirma por e-mail. O LinkedIn não promete um dia.
fact-form-where = O LinkedIn não diz que o formulário seja só para a Europa. Não é claro quanto conta no lugar onde vive.

## What nobody can verify from outside.

fact-limit-page-text = Não conseguimos ver as páginas do LinkedIn como membro. Lemos cópias públicas, a última de 22 de agosto de 2026.
fact-limit-log = Não se sabe se o LinkedIn conserva um histórico deste interruptor que possa ver. O seu próprio registo pode ser o único.
fact-limit-proof = Um registo mostra o que foi visto. Não prova o que o LinkedIn fez com os seus dados.
fact-limit-terms = As condições do LinkedIn proíbem bots e ferramentas que copiem as suas páginas. Por isso esta aplicação nunca clica nem escreve lá. Isso é feito por si. A aplicação lê uma só página, uma vez, sempre que carrega no botão.
