### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Erro: { $title }
places = Áreas desta aplicação
place-home = Início
place-records = Registos
place-help = Ajuda
place-settings = Definições
skip = Ir para o conteúdo
loading = A abrir os seus registos
not-part = A aplicação Default Off não faz parte do LinkedIn. O LinkedIn não a aprovou.

back = Voltar
continue = Continuar
change = Alterar
copy = Copiar
copied = Copiado.
found-count =
    { $count ->
        [0] Nada encontrado
        [one] { $found } encontrado
       *[other] { $found } encontrados
    }
copy-by-hand = O texto está selecionado. Carregue em Ctrl e C para o copiar.
important = Importante:
characters-of = { $used } de { $limit } caracteres
fault-title = Há um problema
picture-fingerprint = Impressão digital (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Última verificação: { $date }.
yes = Sim
no = Não

## Dates

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-long = { $day } de { $month } de { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date }, { $time }
date-day = Dia
date-month = Mês
date-year = Ano

## How we know

how-seen-by-app = Visto por esta aplicação
how-told-by-member = Indicado por si
how-imported = Importado
how-noted-by-app = Anotado por esta aplicação
how-signed-by-sender = Assinado pelo remetente
how-reference-text = Texto desta aplicação

## Whose word it is

kind-linkedin-says = O LinkedIn diz
kind-regulator = Facto: o que disse uma autoridade
kind-court-record = Facto: o que consta do processo judicial
kind-law = Facto: o que diz a lei
kind-regulator-open = O que disse uma autoridade
kind-court-record-open = O que consta do processo judicial
kind-law-open = O que diz a lei
kind-our-reading = A nossa própria leitura das fontes
kind-press = O que outros alegam: imprensa
kind-research = O que outros alegam: estudos

## The switch and what a look came to

switch-on = Ativada
switch-off = Desativada
switch-unknown = Não se sabe
outcome-on = Ativada
outcome-off = Desativada
outcome-not-shown = Não aparece na página
outcome-signed-out = Sessão terminada
outcome-challenge = O LinkedIn pediu uma verificação
outcome-restricted = Conta restringida
outcome-page-problem = A página não funcionou
outcome-cannot-tell = Não foi possível determinar

## Practice

practice-strip-name = Prática
practice-strip-title = Está a praticar.
practice-strip-text = Este é um site simulado. Aqui nada é real e nada sai deste computador. Os registos de prática ficam até terminar a prática ou fechar a aplicação.
practice-end = Terminar a prática


## Errors of a command: what happened, and what to do next

problem-disk-full-what = O disco está cheio, pelo que não conseguimos guardar isto.
problem-disk-full-next = Liberte espaço e tente de novo. Os seus registos anteriores estão a salvo.
problem-read-only-what = Não conseguimos escrever no local onde estão os seus registos, pelo que não guardámos isto.
problem-read-only-next = Verifique se o disco não está em modo «só de leitura» e tente de novo. Os seus registos anteriores estão a salvo.
problem-denied-what = O computador não nos deixou guardar isto.
problem-denied-next = Verifique se a sua conta de utilizador pode escrever nos seus próprios ficheiros e tente de novo.
problem-busy-what = Outra cópia da Default Off tem os seus registos abertos.
problem-busy-next = Feche a outra cópia e tente de novo.
problem-record-unavailable-what = Neste momento não é possível abrir o seu registo, pelo que nada foi guardado.
problem-record-unavailable-next = Feche a aplicação e abra-a de novo. Se isso não ajudar, consulte a Ajuda.
problem-site-not-open-what = A janela do site não está aberta.
problem-site-not-open-next = Abra-a de novo em «Verificar a definição» e continue.
problem-site-busy-what = A aplicação ainda está a ver a página.
problem-site-busy-next = Espere um momento e tente de novo.
problem-site-failed-what = Não conseguimos abrir a janela do site.
problem-site-failed-next = Tente de novo ou use o seu próprio navegador. As duas formas são igualmente boas.
problem-practice-failed-what = Não conseguimos iniciar o site simulado.
problem-practice-failed-next = Feche a aplicação, abra-a de novo e volte a iniciar a prática.
problem-picture-unreadable-what = Não conseguimos ler este ficheiro como imagem.
problem-picture-unreadable-next = Escolha uma imagem PNG ou JPEG.
problem-picture-too-large-what = Esta imagem é demasiado grande.
problem-picture-too-large-next = Escolha uma mais pequena, por exemplo uma imagem só da janela.
problem-page-unreadable-what = Este ficheiro não é uma página Web guardada que possamos ler.
problem-page-unreadable-next = Guarde a página como HTML no seu navegador e escolha o ficheiro que termina em .html.
problem-mail-unreadable-what = Este ficheiro não é um e-mail que possamos ler.
problem-mail-unreadable-next = Guarde o e-mail como ficheiro que termine em .eml e escolha esse ficheiro.
problem-mail-too-large-what = Este e-mail é demasiado grande ou tem demasiadas partes.
problem-mail-too-large-next = Escolha um e-mail até 4 MB.
problem-archive-unreadable-what = Este ficheiro não é um ficheiro ZIP completo.
problem-archive-unreadable-next = Descarregue-o de novo e escolha-o tal como chegou.
problem-archive-encrypted-what = Este ficheiro ZIP está protegido por uma palavra-passe.
problem-archive-encrypted-next = Escolha o ficheiro tal como o LinkedIn o deu, sem palavra-passe.
problem-archive-too-large-what = Este ficheiro ZIP contém mais do que lemos.
problem-archive-too-large-next = Nada foi contado. Escolha um arquivo menor.
problem-archive-ambiguous-what = Dois ficheiros neste ZIP têm o mesmo nome.
problem-archive-ambiguous-next = Não sabemos qual conta. Descarregue o ficheiro de novo e escolha-o tal como chegou.
problem-archive-unknown-what = Não conhecemos nenhum ficheiro neste ZIP.
problem-archive-unknown-next = Escolha o ficheiro com os seus dados, tal como o LinkedIn o deu.
problem-site-open-what = A janela do LinkedIn está aberta.
problem-site-open-next = Feche-a e tente de novo.
problem-file-unreadable-what = Não conseguimos ler este ficheiro.
problem-file-unreadable-next = Verifique se o ficheiro continua no sítio e se o pode abrir.
problem-nothing-chosen-what = Não foi escolhido nenhum ficheiro.
problem-nothing-chosen-next = Escolha um ficheiro ou largue um nesta janela.
problem-form-invalid-what = Há algo nesta página que precisa de mais um olhar.
problem-form-invalid-next = Reveja as respostas e continue.
problem-browser-failed-what = Não conseguimos abrir o seu navegador.
problem-browser-failed-next = Copie o endereço e cole-o no seu navegador.
problem-no-such-record-what = Não há nenhum registo com este número.
problem-no-such-record-next = Volte aos seus registos e escolha um da lista.
problem-stopped-what = Interrompeu a gravação. Não ficou nenhum ficheiro.
problem-stopped-next = Guarde de novo quando quiser.
problem-not-now-what = Este passo ainda não pode ser feito.
problem-not-now-next = Vá para Início. A lista mostra aí o que vem a seguir.
problem-unexpected-what = Algo correu mal e não o esperávamos.
problem-unexpected-next = Tente de novo. O que guardou antes está a salvo.

## Problems with a page of their own

trouble-record-set-aside-title = Conservámos os seus registos antigos e começámos outros novos
trouble-record-set-aside-text = Alguém ou alguma coisa alterou o ficheiro de registos fora desta aplicação. Conservámos esse ficheiro tal como está. Há um novo ao lado dele.
trouble-record-set-aside-next = Pode continuar. Conserve o ficheiro antigo se vier a precisar dele como prova.
trouble-record-gone-title = Os seus registos anteriores já não existem
trouble-record-gone-text = O ficheiro de registos já não está lá. Ainda tínhamos uma nota do estado mais recente dele. Um novo registo nomeia-a.
trouble-record-gone-next = Pode continuar. Se tem uma cópia do ficheiro antigo, guarde-a bem.
trouble-record-other-title = Neste lugar estava outro registo
trouble-record-other-text = O ficheiro não é o último que vimos. Conservámo-lo tal como está. Há um novo ao lado dele.
trouble-record-other-next = Pode continuar. Se tem o ficheiro certo, guarde-o bem.
trouble-copy-not-kept-title = Não foi possível escrever uma cópia de segurança
trouble-copy-not-kept-text = Os seus registos estão a salvo. Também guardamos, num segundo lugar, uma nota curta do mais recente. Não foi possível escrever essa nota.
trouble-copy-not-kept-next = Pode continuar. Até voltar a funcionar, podemos não notar se o ficheiro de registos for trocado por um mais antigo.

trouble-record-rolled-back-title = Faltam alguns dos seus registos mais recentes
trouble-record-rolled-back-text = O ficheiro de registos é mais antigo do que o último que vimos. Pode ter vindo de uma cópia de segurança. Anotámos isto no registo.
trouble-record-rolled-back-next = Pode continuar. Se tem uma cópia mais recente do ficheiro, guarde-a bem.
trouble-record-unavailable-title = Não conseguimos abrir os seus registos
trouble-record-unavailable-text = O ficheiro existe, mas o computador não deixa esta aplicação escrever nele. Por isso, nada de novo pode ser guardado.
trouble-record-unavailable-next = Verifique se o disco não está cheio nem em modo «só de leitura». Depois feche a aplicação e abra-a de novo.
trouble-record-busy-title = Os seus registos estão abertos noutra janela
trouble-record-busy-text = Há outra cópia da Default Off em execução. Só uma cópia pode escrever no registo.
trouble-record-busy-next = Vá para a outra janela, ou feche-a e abra esta aplicação de novo.
trouble-disk-full-title = O disco está cheio
trouble-disk-full-text = Não conseguimos guardar o último passo, pelo que não conta. Os seus registos anteriores estão a salvo.
trouble-disk-full-next = Liberte espaço e repita o passo.
trouble-clock-went-back-title = O relógio do computador atrasou-se
trouble-clock-went-back-text = O relógio mostra uma hora anterior à do seu último registo. Anotámos isto no registo, para que as datas continuem fiéis.
trouble-clock-went-back-next = Verifique a data e a hora do computador. Depois pode continuar.
trouble-settings-set-aside-title = Não conseguimos ler as suas definições
trouble-settings-set-aside-text = O ficheiro de definições estava danificado. Conservámo-lo e voltámos às definições iniciais. Os seus registos estão a salvo.
trouble-settings-set-aside-next = Pode continuar e voltar a escolher as suas opções em Definições.
trouble-place = Onde está neste computador:
page-waits = Um momento.

problem-key-not-changed-what = A chave não foi mudada. O seu porta-chaves não guardou uma nova.
problem-key-not-changed-next = A chave de até agora continua em uso. Desbloqueie o porta-chaves e tente outra vez.
problem-old-key-kept-what = A nova chave está em uso. O seu porta-chaves ainda não nos deixou retirar a antiga.
problem-old-key-kept-next = Pode continuar. A aplicação tenta outra vez quando voltar a precisar da chave.
problem-wrong-passphrase-what = Esta frase-passe não é a certa.
problem-wrong-passphrase-next = Veja o teclado e as maiúsculas e tente de novo. Pode tentar as vezes que quiser.
problem-passphrase-too-short-what = Esta frase-passe é demasiado curta.
problem-passphrase-too-short-next = Escolha uma com 8 carateres ou mais.
problem-lock-damaged-what = O ficheiro do bloqueio está danificado, por isso nenhuma frase-passe o pode abrir.
problem-lock-damaged-next = Os seus registos ainda lá estão. Em «Esqueci-me da minha frase-passe» está o que pode fazer.
problem-keychain-no-answer-what = O porta-chaves do seu computador não responde, por isso o bloqueio fica.
problem-keychain-no-answer-next = Desbloqueie o porta-chaves e tente de novo.
problem-folder-not-opened-what = Não conseguimos abrir esta pasta.
problem-folder-not-opened-next = Copie o caminho e abra-o no seu gestor de ficheiros.

problem-drop-unknown-what = Esta aplicação não pode aceitar este tipo de ficheiro.
problem-drop-unknown-next = Aceita imagens (PNG, JPEG), e-mails (.eml) e ficheiros que ela própria guardou (.zip).
