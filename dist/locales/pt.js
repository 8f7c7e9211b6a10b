

!function(){"use strict";const e=Symbol.for("prevent-widgets");(window[e]=window[e]||[]).push({name:"pt",version:"m_f2",isReviewed:!1,templates:(e,a)=>({"about.ask":"Peça mais informações","about.contest":e`<p>O CONTEST tem quatro partes:</p>
      <ul>
        <li><strong>Pursue</strong> (perseguir): descobrir os atentados, investigá-los e impedi-los.</li>
        <li><strong>Prepare</strong> (preparar): quando não se consegue impedir um atentado, fazer com que os danos sejam pequenos.</li>
        <li><strong>Protect</strong> (proteger): tornar os atentados mais difíceis, por exemplo nas fronteiras e nas instalações de eletricidade e de água.</li>
        <li><strong>Prevent</strong> (prevenir): evitar que as pessoas se tornem terroristas ou sejam atraídas para o terrorismo.</li>
      </ul>`,"about.duty":"Quem tem o dever","about.duty-ni":e`<p>O dever Prevent não se aplica na Irlanda do Norte. Mesmo assim, pode contar à polícia o que o preocupa.</p>`,"about.duty-scotland":"A Escócia tem orientações próprias para este dever.","about.duty-text":e`<p>Por lei, alguns organismos públicos têm de ajudar a evitar que as pessoas sejam arrastadas para o terrorismo. São as autarquias, as escolas, os estabelecimentos de formação, as creches e amas, a saúde e a assistência social, as prisões, os serviços de reinserção social e a polícia. ${0}
            </p>
            <p>A si não se aplica esse dever. Mas pode comunicar uma preocupação.</p>`,"about.duty-wales":"No País de Gales, todos usam o mesmo formulário, em galês ou em inglês.","about.duty-where":"Isto aplica-se em Inglaterra, na Escócia e no País de Gales, não na Irlanda do Norte.","about.heading":"O que é o Prevent","about.partners-with":a`Muitas entidades trabalham nisto em conjunto, entre elas ${0}.`,"about.purpose":"Para que serve o Prevent","about.purpose-text":e`<p>As detenções, por si só, não conseguem acabar com o terrorismo. O Prevent ajuda as pessoas cedo, antes de se voltarem para o terrorismo ou de o apoiarem.</p>
      <p>Trata de todos os tipos de extremismo. Os mais comuns são o de extrema-direita e o islamista.</p>
      <p>O Prevent pretende:</p>
      <ul>
        <li>atuar sobre as causas que levam as pessoas ao terrorismo</li>
        <li>dar resposta às ideias que os terroristas usam</li>
        <li>proteger e apoiar pessoas que podem ser aliciadas</li>
        <li>ajudar quem já está envolvido a sair e a recomeçar</li>
        <li>manter as pessoas a salvo de quem as quer usar</li>
      </ul>`,"about.team":"O que faz a equipa local","about.team-text":e`<p>A equipa trabalha com grupos da comunidade para:</p>
      <ul>
        <li>ajudar as pessoas a reconhecer o extremismo e a responder-lhe da forma certa</li>
        <li>formar profissionais para ver quem pode precisar de apoio e saber para onde encaminhar essa pessoa</li>
        <li>dar a conhecer a mais pessoas o Prevent e o que leva ao extremismo</li>
      </ul>`,"about.threat":"A ameaça do terrorismo é real. O CONTEST é o plano do Reino Unido contra ela.","emergency.call":e`Ligue ${0}`,"emergency.danger":"Em perigo agora?","emergency.heading":e`Numa emergência, ligue ${0}`,"emergency.last-resort":a`Emergência? Ligue ${0}`,"emergency.other-ways":"Se não consegue falar ou ouvir","emergency.other-ways-text":e`<p>Uma chamada silenciosa, por si só, não faz vir a polícia. Carregar em ${0} não diz à polícia onde está. Num telefone fixo, não desligue.</p>
      <ul>
        <li>Por telefone de texto ou com a aplicação Relay UK: ${1}</li>
        <li>Em língua gestual britânica, por vídeo, grátis, de dia e de noite: ${2}</li>
        <li>Por SMS, só se já se registou antes no emergencySMS. Escreva para o ${3}: diga de quem precisa, o que aconteceu e onde. Sem resposta após três minutos? Escreva outra vez.<p>Para se registar, envie ${4} por SMS para o ${5}, responda ${6} e espere até lhe dizerem que resultou.</p>
        </li>
      </ul>`,"emergency.silent":e`<p>Não consegue falar? Num telemóvel, ligue ${0} e ouça. Tussa ou bata no telefone, se conseguir. Quando lhe pedirem, carregue em ${1}.</p>`,"emergency.threats":e`<p>Ligue imediatamente para o ${0} se vir uma ameaça. Por exemplo:</p>
      <ul>
        <li>Vê um saco, uma encomenda ou um carro que lhe parece estranho.</li>
        <li>Alguém está prestes a viajar para se juntar a um grupo terrorista.</li>
        <li>Alguém parece fazer parte de um plano para um atentado.</li>
        <li>Alguém fala em fazer mal a pessoas ou em arranjar armas.</li>
      </ul>`,"language.failed":"Não foi possível carregar este idioma. Tente outra vez.","language.menu":"Idioma","language.name":"Português","language.shown":"Agora em português.","language.to-english":"Ler em inglês","language.unreviewed":"Ainda ninguém verificou esta tradução. Pode ter erros.","local.ask-for":"Peça para falar com a equipa Prevent.","local.checked":a`Dados verificados em ${0}.`,"local.contact":"O seu contacto local","local.copied":e`Copiado: ${0}`,"local.copy":"Copiar","local.copy-failed":"O seu navegador não o permitiu. Selecione o endereço e copie-o à mão.","local.day":"{day} de {month} de {year}","local.email":"E-mail","local.email-advice":"Num e-mail, diga apenas que é sobre o Prevent e peça que lhe liguem. Não escreva nomes nem pormenores. Não anexe nada.","local.form":"Formulário online","local.given-by":a`Estes dados são fornecidos por: ${0}.`,"local.hours":"Horário","local.months":"janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro","local.out-of-date":a`Estes dados foram verificados pela última vez em ${0}, há mais de um ano. Podem estar errados.`,"local.phone":"Telefone","local.team":"A sua equipa Prevent local","region.box":a`(caixa ${0})`,"report.activity":"Viu ou ouviu algo suspeito?","report.activity-text":e`<p>Conte à polícia tudo o que possa fazer parte de um plano terrorista.</p>
      <p>Não tem de dar o seu nome.</p>
      <p>Linha direta contra o terrorismo, grátis, de dia e de noite: ${0}</p>`,"report.channel":"O Channel pode oferecer ajuda à pessoa, por exemplo um mentor. É um grupo dirigido pela autarquia. A pessoa tem de concordar ou, se for menor, o pai ou a mãe.","report.complain":"O Prevent foi mal usado? Apresente queixa em GOV.UK","report.education":"Está preocupado com uma escola ou um estabelecimento de formação em Inglaterra, ou com quem lá trabalha?","report.education-form":"Informe o Ministério da Educação (Department for Education)","report.education-text":e`Este não é o meio para comunicar uma preocupação com um aluno. Não tem de dar o seu nome.<br>Ou ligue, de segunda a sexta-feira, das ${0} às ${1}, exceto feriados: ${2}`,"report.heading":"Comunicar uma preocupação","report.help-text":e`<ul>
      <li>Muitas vezes, a polícia não precisa de continuar envolvida. Professores, profissionais de saúde, assistentes sociais ou mentores podem ajudar.</li>
      <li>${0}</li>
      <li>Comunicar uma preocupação não é um castigo. Nada fica no registo criminal de ninguém.</li>
    </ul>`,"report.lead":"A pessoa responsável pela proteção de menores aqui","report.lead-text":"Quem trabalha aqui deve falar primeiro com a pessoa responsável pela proteção de menores. Os alunos e os pais também o podem fazer.","report.material":"Viu algo na internet?","report.material-text":e`<p>Pode denunciar conteúdos na internet que promovam o terrorismo ou o extremismo. Não os descarregue nem os reenvie. Isso pode ser crime.</p>
      <p>Não tem de dar o seu nome.</p>`,"report.next":"O que acontece depois","report.next-text":e`<ul>
      <li>A polícia analisa o que disse e pode ligar-lhe depois.</li>
      <li>Pode não receber mais notícias. Isso protege a privacidade de todos.</li>
      <li>Se uma vida estiver em risco, a polícia pode tentar descobrir quem ligou.</li>
    </ul>`,"report.online":"Denuncie em GOV.UK","report.pmap":"Um Prevent Multi-Agency Panel (PMAP), um grupo de vários organismos, pode oferecer ajuda à pessoa. A pessoa tem de concordar ou, se for menor, o pai ou a mãe.","report.privacy":"Esta caixa não guarda nem envia nada. Mas a página fica no histórico do seu navegador, e a chamada fica no histórico do seu telefone.","report.say":"O que dizer","report.say-text":e`<p>Diga o que sabe. Podem perguntar-lhe:</p>
      <ul>
        <li>Com quem está preocupado? Como podemos contactar consigo?</li>
        <li>O que aconteceu, e quando? Foi uma só coisa ou foi aumentando?</li>
        <li>O que disse ou fez a pessoa, tão exatamente quanto se lembra?</li>
        <li>O que faz essa pessoa na internet que o preocupa? Como sabe?</li>
        <li>Essa pessoa está em contacto com alguém ou com grupos que o preocupam? Com que frequência?</li>
        <li>Essa pessoa falou em fazer mal a alguém, em atentados ou em viajar? Com que palavras?</li>
        <li>Essa pessoa tem outras necessidades, ou já recebe ajuda de alguém?</li>
      </ul>`,"report.scotland":"Polícia da Escócia (Police Scotland), comunicações ao Prevent","report.scotland-text":"São lidas de dia e de noite.","report.staff":"A sua preocupação surgiu no trabalho, por exemplo como professor ou médico? Siga primeiro as regras de proteção de pessoas do seu local de trabalho.","report.worried":"Está preocupado com alguém?","report.worried-text":e`<p>Confie nos seus instintos e conte a alguém. O que disser é tratado de forma confidencial.</p>`,"routes.act-early":"ACT Early: mais sobre os sinais","routes.educate":"Educate Against Hate: conselhos para pais e professores","routes.get-help":"GOV.UK: o que é o Prevent e como obter ajuda","routes.police":"Polícia, quando não é uma emergência","routes.police-text":e`Grátis no Reino Unido. ${0} Por retransmissão de texto: ${1}.`,"routes.support-line":"ACT Early Support Line (linha de apoio)","routes.support-line-text":e`Para familiares, amigos e o público. Todos os dias, das ${0} às ${1}. Fora dessas horas, a sua chamada é atendida por um agente especializado. As chamadas não são gravadas. Não tem de dar o seu nome.`,"routes.training":"Ministério do Interior (Home Office): formação gratuita sobre o Prevent, em inglês ou galês","signs.caution":"Antes de ler os sinais","signs.caution-text":e`<ul>
      <li>O que mais conta é a sua sensação de que algo não está bem.</li>
      <li>Nenhum sinal prova nada. Pode haver outra razão.</li>
      <li>É diferente para cada pessoa, por muitas razões. Pode ser rápido ou demorar muito tempo.</li>
      <li>Muitos adolescentes ficam zangados, não confiam em ninguém ou querem estar sozinhos. Faz parte de crescer.</li>
      <li>Opiniões fortes ou invulgares não são um sinal. Apoiar que se faça mal a alguém é.</li>
    </ul>`,"signs.heading":"Sinais de que alguém pode estar a ser arrastado para o extremismo","signs.learn":"Saiba mais","signs.life":"O que se passa na vida da pessoa","signs.life-text":e`<p>Estes não são sinais. São momentos difíceis que outros podem aproveitar para aliciar alguém.</p>
        <ul>
          <li>Morreu-lhe alguém querido, ou mudou de casa.</li>
          <li>É alvo de bullying ou de tratamento injusto.</li>
          <li>Sente-se só, está em crise ou dá-se pouco valor.</li>
          <li>Procura um lugar a que pertença, um objetivo na vida ou respeito.</li>
        </ul>`,"signs.online":"A vida da pessoa na internet","signs.online-text":e`<ul>
        <li>Passa muito mais tempo na internet e esconde o que lá faz.</li>
        <li>Usa vários perfis ou um nome novo.</li>
        <li>Lê, partilha ou cria coisas que elogiam a violência ou o ódio.</li>
      </ul>`,"signs.people":"Com quem a pessoa convive","signs.people-text":e`<ul>
        <li>Afasta-se de velhos amigos, da família ou de coisas que gostava de fazer.</li>
        <li>Tem novos amigos e não quer falar deles.</li>
        <li>Uma pessoa ou um grupo parece controlar o que pensa ou faz.</li>
      </ul>`,"signs.radicalised":"Uma pessoa radicaliza-se quando passa a achar que a violência terrorista está certa, ou participa nela.","signs.support":"O que a pessoa apoia","signs.support-text":e`<ul>
        <li>Diz que é certo usar a violência por uma causa.</li>
        <li>Elogia pessoas que cometeram atentados.</li>
        <li>Repete histórias sobre uma conspiração secreta de um grupo.</li>
        <li>Sente raiva e repete que é preciso fazer alguma coisa.</li>
      </ul>`,"signs.talk":"Como a pessoa fala e se sente","signs.talk-text":e`<ul>
        <li>Zanga-se ou perturba-se mais do que antes.</li>
        <li>Fala como se lesse um guião.</li>
        <li>Não quer ouvir o que os outros pensam.</li>
        <li>Culpa todo um grupo de pessoas pelo que corre mal.</li>
        <li>Fala muitas vezes das pessoas como «eles» e «nós».</li>
      </ul>`,"signs.trust":"Confie nos seus instintos","signs.trust-text":e`<p>Conhece as pessoas que lhe são próximas. Pode ser a primeira pessoa a ver que algo está mal.</p>
      <ul>
        <li>Repare no que mudou.</li>
        <li>Confirme com alguém de confiança: o pai, a mãe, um amigo, um professor. Há outra razão?</li>
        <li>Partilhe o que o preocupa com alguém que possa ajudar.</li>
      </ul>`})})}();
