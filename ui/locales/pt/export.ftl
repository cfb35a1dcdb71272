### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Guardar uma cópia dos seus registos
export-lead = Pomos os seus registos num ficheiro ZIP. Abra-o: lá dentro, report.html serve para ler e imprimir. Pode entregar o ficheiro a alguém da sua confiança.
export-yours = Este ficheiro é para si. A decisão sobre quem o vê é sua.
export-empty-text = Verifique primeiro a sua definição. Depois pode guardar o registo dessa verificação.
export-empty-check = Verificar a minha definição
export-check-title = Reveja antes de guardar
export-records =
    { $count ->
        [0] { $shown } registos
        [one] { $shown } registo
       *[other] { $shown } registos
    }
export-pictures =
    { $count ->
        [0] Nenhuma imagem
        [one] { $shown } imagem
       *[other] { $shown } imagens
    }
export-row-records = Registos
export-row-pictures = Imagens
export-row-report = Uma página para ler ou imprimir
export-row-report-value = Sim, para qualquer navegador
export-row-seal = Selo
export-sealed = Selado com a chave deste computador
export-unsealed = Não selado. Este computador não tem nenhuma chave disponível. Os registos continuam ligados entre si.
export-row-file = Nome do ficheiro
export-row-folder = Pasta
export-change-folder = Escolher outra pasta
export-private = Os seus registos podem indicar o seu país e o fuso horário deste computador.
export-private-pictures = As imagens podem mostrar o seu nome ou a sua foto. Veja-as antes de partilhar o ficheiro.
export-practice = Isto é uma prática. O ficheiro diz PRACTICE no nome e em cada página. Não prova nada sobre uma conta real.
export-save = Guardar o ficheiro
export-saving = A guardar e a verificar o ficheiro.
export-saving-files = { $done } de { $total } ficheiros escritos.
export-cancel = Parar de guardar

export-done-title = Guardado
export-done-name = Guardado como
export-done-name-practice = Ficheiro de prática, guardado como
export-done-folder = Pasta: { $folder }
export-done-open = Abra o ficheiro ZIP. Na pasta «data» está report.html, para ler e imprimir.
export-done-intact = Íntegro. Abrimos de novo o ficheiro guardado e verificámos cada parte.
export-done-changed = O ficheiro guardado não está como o escrevemos. Guarde-o de novo, noutra pasta.
export-done-unreadable = Não conseguimos voltar a ler o ficheiro guardado. Guarde-o de novo, noutra pasta.
export-done-code-title = Código curto
export-done-code-text = Anote este código e guarde-o à parte do ficheiro. «Verificar um ficheiro guardado» mostra o código de um ficheiro, para que possa comparar os dois.
export-done-code-label = Código curto do ficheiro
export-done-sha-title = A impressão digital inteira, para especialistas
export-done-sha-label = SHA-256 do ficheiro
export-done-size = Tamanho: { $size }
export-done-size-bytes = { $size } bytes
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = O que pode fazer agora
export-done-verify = Verificar este ficheiro
export-done-again = Guardar outra cópia
export-done-home = Ir para Início
export-done-limit = O ficheiro mostra o que a página lhe mostrou, e quando. Não prova o que o LinkedIn fez com os seus dados.
export-choose-title = O que entra
export-scope = Que registos
export-scope-hint = Isto diz respeito aos registos. As imagens, cartas, notas e e-mails escolhem-se mais abaixo.
export-scope-all = Todos os registos
export-scope-since = Registos a partir de um dia
export-scope-picked = Registos que eu escolher
export-since = Primeiro dia
export-since-hint = Por exemplo 2026-11-22
export-since-missing = Escreva um dia, por exemplo 2026-11-22.
export-pick = Escolha os registos
export-pick-none = Escolha pelo menos um registo.
export-parts = O que mais incluir
export-parts-pictures = Incluir as minhas imagens
export-parts-personal = Incluir as minhas cartas, notas e e-mails
export-parts-personal-hint = Podem conter o seu nome, a sua morada e o seu e-mail. Se não assinalar isto, ficam de fora.
export-row-withheld = Fica de fora
export-withheld-records =
    { $count ->
        [0] { $shown } registos. No ficheiro estão só as impressões digitais deles.
        [one] { $shown } registo. No ficheiro está só a impressão digital dele.
       *[other] { $shown } registos. No ficheiro estão só as impressões digitais deles.
    }
export-withheld-pictures =
    { $count ->
        [0] { $shown } imagens
        [one] { $shown } imagem
       *[other] { $shown } imagens
    }
export-withheld-personal =
    { $count ->
        [0] { $shown } cartas, notas e e-mails
        [one] { $shown } carta, nota ou e-mail
       *[other] { $shown } cartas, notas e e-mails
    }
export-withheld-nothing = Nada
export-withheld-still = O ficheiro pode na mesma ser verificado por inteiro. Do que fica de fora contém só uma impressão digital, e nada para ler.
export-personal-in = O ficheiro inclui cartas, notas e e-mails. Podem conter o seu nome, a sua morada e o seu e-mail.
export-stamp-title = Um selo temporal, se o quiser
export-stamp-text = Alguém de fora pode confirmar que os seus registos estavam assim num dado momento. A escolha de quem é sua.
export-stamp-go = Ler sobre selos temporais
stamp-title = Selos temporais
stamp-lead = Com um selo temporal, alguém de fora pode confirmar que os seus registos estavam assim num dado momento.
stamp-why = O relógio do seu computador pode estar errado. Um selo temporal não depende dele.
stamp-optional = Não precisa de um. Os seus registos são guardados e podem ser verificados sem ele.
stamp-empty = Ainda não há nada a selar. Verifique primeiro a sua definição.
stamp-address = Endereço do serviço de selos temporais
stamp-address-hint = Começa por https:// ou http://. Pergunte ao seu advogado ou à sua autoridade em que serviço confiam.
stamp-address-fault = Escreva um endereço da Internet que comece por https:// ou http:// e não tenha nome nem porta.
stamp-plan = Mostrar o que sairia
stamp-leaves-title = O que sai do seu computador
stamp-leaves-bytes = Estes 32 bytes e um número aleatório para associar a resposta:
stamp-leaves-label = Os 32 bytes
stamp-leaves-covers =
    { $count ->
        [0] São uma impressão digital dos seus { $shown } registos. Ninguém pode ler os registos a partir deles.
        [one] São uma impressão digital do seu { $shown } registo. Ninguém pode ler o registo a partir deles.
       *[other] São uma impressão digital dos seus { $shown } registos. Ninguém pode ler os registos a partir deles.
    }
stamp-leaves-to = Vão para { $host }.
stamp-learns-title = Quem fica a saber o quê
stamp-learns-service = O serviço fica a saber o seu endereço na Internet, a hora e os 32 bytes.
stamp-learns-network = A sua rede fica a saber que se ligou a { $host }.
stamp-learns-linkedin = O LinkedIn não fica a saber nada disto.
stamp-ask = Pedir o selo temporal
stamp-other = Usar outro endereço
stamp-asking = A pedir. Pode continuar com outras coisas. Nada fica à espera da resposta.
stamp-pending-title = Ainda sem selo temporal
stamp-pending-not-asked = O pedido ao serviço não chegou ao fim.
stamp-pending-offline = Não conseguimos aceder ao serviço. Pode não ter ligação.
stamp-pending-too-slow = O serviço não respondeu em 10 segundos.
stamp-pending-refused = O serviço respondeu com um erro.
stamp-pending-bad-certificate = O serviço não conseguiu provar quem é, pelo que não enviámos nada.
stamp-pending-at = Endereço: { $address }
stamp-again = Tentar de novo
stamp-drop = Desistir dele
stamp-kept-title = Os seus selos temporais
stamp-kept-none = Ainda não tem nenhum.
stamp-kept-time = O serviço indica { $time }.
stamp-kept-covers =
    { $count ->
        [0] Abrange os primeiros { $shown } registos.
        [one] Abrange { $shown } registo.
       *[other] Abrange os primeiros { $shown } registos.
    }
stamp-kept-from = De { $address }
stamp-kept-valid = É sobre estes registos e a assinatura condiz. Quem é o serviço, cabe-lhe a si julgar.
stamp-kept-not-valid = Não é o que pedimos. Está conservado tal como chegou.
stamp-kept-not-checked = Não o conseguimos verificar aqui. Está conservado tal como chegou. Outras ferramentas podem conseguir lê-lo.
stamp-kept-open = Abrir o registo { $number }

# A PDF too
export-parts-pdf = Guardar também um PDF
export-parts-pdf-hint = O mesmo relatório num só ficheiro, para imprimir ou enviar onde não se aceitam ficheiros ZIP.
export-done-pdf = O PDF ao lado: { $file }

# Single pictures of a saved copy
export-pictures-title = Escolher para cada imagem
export-pictures-lead = Pode deixar de fora uma imagem ou tapar a preto partes dela. O seu próprio registo guarda a imagem inteira.
export-pictures-none = Estes registos não têm imagens.
export-picture-label = Imagem do registo { $number }
export-picture-alt = Imagem que foi guardada com o registo { $number }
export-picture-before-edit = É a imagem de antes de tapar ou cortar alguma coisa. Fica de fora, a não ser que a inclua.
export-picture-how = Como vai
export-picture-whole = Tal como é
export-picture-blacked = Com partes a preto
export-picture-out = De fora
export-picture-box-first = Desenhe uma caixa na imagem do registo { $number }, ou escolha outra coisa para ela.
export-picture-preview = É isto que o ficheiro vai mostrar:
export-picture-preview-alt = Imagem do registo { $number } com as caixas pretas, como o ficheiro a vai mostrar
picture-edit-black-file = Desenhe uma caixa sobre o que for privado, como o seu nome. Fica a preto no ficheiro.
export-pictures-more = Mostrar mais imagens
export-withheld-blacked =
    { $count ->
        [0] Partes de { $shown } imagens estão tapadas a preto
        [one] Partes de { $shown } imagem estão tapadas a preto
       *[other] Partes de { $shown } imagens estão tapadas a preto
    }
export-done-withheld = O que não está neste ficheiro:
export-done-withheld-nothing = Nada fica de fora. Estão lá todos os registos e todos os ficheiros.

# Time stamp services to pick from
stamp-pick = Que serviço
stamp-pick-first = Escolha primeiro um serviço.
stamp-pick-other = Outro serviço. Escrevo o endereço.
stamp-pick-note = Esta lista vem de conhecimento geral de novembro de 2026. Não experimentámos estes serviços. Os endereços e as condições podem mudar.
stamp-pick-qualified = A União Europeia tem listas de serviços a que o seu direito chama «qualificados». Não lemos essas listas. Por isso nenhum serviço é aqui indicado como tal.
stamp-offer-anyone = Diz que qualquer pessoa o pode usar sem pagar.
stamp-offer-signers = É feito para quem assina programas ou documentos.
stamp-offer-members = É feito para os seus membros, como universidades.
stamp-offer-own-platform = É feito para quem cria programas para os seus próprios aparelhos.
stamp-pick-uncertain = Deste temos menos certeza.
stamp-pick-plain = Responde sem cifra.
stamp-learns-plain = Este serviço responde sem cifra. Outros pelo caminho poderiam ler os 32 bytes e a resposta. Não podem mudar a resposta sem que se note, porque está assinada.
