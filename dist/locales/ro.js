

!function(){"use strict";const e=Symbol.for("prevent-widgets");(window[e]=window[e]||[]).push({name:"ro",version:"Kw9x",isReviewed:!1,templates:(e,i)=>({"about.ask":"Cereți mai multe informații","about.contest":e`<p>CONTEST are patru părți:</p>
      <ul>
        <li><strong>Pursue</strong> (urmărire): atacurile să fie descoperite, cercetate și oprite.</li>
        <li><strong>Prepare</strong> (pregătire): când un atac nu poate fi oprit, urmările să fie cât mai mici.</li>
        <li><strong>Protect</strong> (protecție): atacurile să fie mai greu de făcut, de exemplu la frontiere și la instalațiile de electricitate și de apă.</li>
        <li><strong>Prevent</strong> (prevenire): oamenii să nu devină teroriști și să nu fie atrași spre terorism.</li>
      </ul>`,"about.duty":"Cine are această obligație","about.duty-ni":e`<p>Obligația Prevent nu se aplică în Irlanda de Nord. Puteți totuși să spuneți poliției ce vă îngrijorează.</p>`,"about.duty-scotland":"Scoția are propriile îndrumări pentru această obligație.","about.duty-text":e`<p>Prin lege, unele instituții publice trebuie să ajute ca oamenii să nu fie atrași în terorism. Acestea sunt consiliile locale, școlile, colegiile, serviciile de îngrijire a copiilor, cele de sănătate și de asistență socială, închisorile, serviciile de probațiune și poliția. ${0}
            </p>
            <p>Dumneavoastră nu aveți o astfel de obligație. Dar puteți spune ce vă îngrijorează.</p>`,"about.duty-wales":"În Țara Galilor toate folosesc același formular, în galeză sau în engleză.","about.duty-where":"Acest lucru este valabil în Anglia, Scoția și Țara Galilor, nu și în Irlanda de Nord.","about.heading":"Ce este Prevent","about.partners-with":i`Mulți parteneri lucrează împreună la aceasta, printre ei ${0}.`,"about.purpose":"La ce folosește Prevent","about.purpose-text":e`<p>Arestările singure nu pot pune capăt terorismului. Prevent îi ajută pe oameni din timp, înainte să se îndrepte spre terorism sau să îl sprijine.</p>
      <p>Se ocupă de orice fel de extremism. Cele mai răspândite sunt cel de extremă dreapta și cel islamist.</p>
      <p>Prevent are ca scop:</p>
      <ul>
        <li>să acționeze asupra cauzelor care îi duc pe oameni la terorism</li>
        <li>să răspundă ideilor pe care le folosesc teroriștii</li>
        <li>să protejeze și să sprijine oamenii care ar putea fi atrași</li>
        <li>să ajute persoanele deja implicate să iasă și să o ia de la capăt</li>
        <li>să îi ferească pe oameni de cei care vor să se folosească de ei</li>
      </ul>`,"about.team":"Ce face echipa locală","about.team-text":e`<p>Echipa lucrează cu grupuri din comunitate ca:</p>
      <ul>
        <li>să le ajute să recunoască extremismul și să îi răspundă cum trebuie</li>
        <li>să pregătească personalul să vadă cine poate avea nevoie de sprijin și unde să trimită persoana ca să îl primească</li>
        <li>să ajute mai mulți oameni să afle despre Prevent și despre ce duce la extremism</li>
      </ul>`,"about.threat":"Amenințarea terorismului este reală. CONTEST este planul Regatului Unit împotriva lui.","emergency.call":e`Sunați la ${0}`,"emergency.danger":"În pericol acum?","emergency.heading":e`În caz de urgență, sunați la ${0}`,"emergency.last-resort":i`Urgență? Sunați la ${0}`,"emergency.other-ways":"Dacă nu puteți vorbi sau auzi","emergency.other-ways-text":e`<p>Un apel în tăcere nu este de ajuns ca să vină poliția. Chiar dacă apăsați ${0}, poliția nu află unde sunteți. De pe un telefon fix, nu închideți.</p>
      <ul>
        <li>Prin telefon cu text sau cu aplicația Relay UK: ${1}</li>
        <li>În limba semnelor britanică, prin video, gratuit, zi și noapte: ${2}</li>
        <li>Prin SMS, numai dacă v-ați înregistrat înainte la emergencySMS. Scrieți la ${3}: spuneți de cine aveți nevoie, ce s-a întâmplat și unde. Niciun răspuns după trei minute? Scrieți din nou.<p>Ca să vă înregistrați, trimiteți ${4} prin SMS la ${5}, răspundeți cu ${6} și așteptați până vi se confirmă înregistrarea.</p>
        </li>
      </ul>`,"emergency.silent":e`<p>Nu puteți vorbi? De pe mobil, sunați la ${0} și ascultați. Tușiți sau loviți ușor telefonul, dacă puteți. Când vi se cere, apăsați ${1}.</p>`,"emergency.threats":e`<p>Sunați imediat la ${0} dacă vedeți o amenințare. De exemplu:</p>
      <ul>
        <li>Vedeți o geantă, un pachet sau o mașină care pare suspectă.</li>
        <li>Cineva este pe cale să plece ca să se alăture unui grup terorist.</li>
        <li>Cineva pare să facă parte dintr-un plan pentru un atac.</li>
        <li>Cineva vorbește despre rănirea unor oameni sau despre cum să facă rost de arme.</li>
      </ul>`,"language.failed":"Această limbă nu a putut fi încărcată. Încercați din nou.","language.menu":"Limba","language.name":"Română","language.shown":"Acum în română.","language.to-english":"Citiți în engleză","language.unreviewed":"Nimeni nu a verificat încă această traducere. Poate conține greșeli.","local.ask-for":"Cereți să vorbiți cu echipa Prevent.","local.checked":i`Date verificate la ${0}.`,"local.contact":"Contactul dumneavoastră local","local.copied":e`Copiat: ${0}`,"local.copy":"Copiați","local.copy-failed":"Browserul dumneavoastră nu a permis acest lucru. Selectați adresa și copiați-o manual.","local.day":"{day} {month} {year}","local.email":"E-mail","local.email-advice":"Într-un e-mail, spuneți doar că este vorba despre Prevent și cereți să vă sune. Nu scrieți nume sau detalii. Nu atașați nimic.","local.form":"Formular online","local.given-by":i`Aceste date sunt furnizate de: ${0}.`,"local.hours":"Program","local.months":"ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie","local.out-of-date":i`Aceste date au fost verificate ultima dată la ${0}, acum mai bine de un an. Pot fi greșite.`,"local.phone":"Telefon","local.team":"Echipa Prevent locală","region.box":i`(caseta ${0})`,"report.activity":"Ați văzut sau ați auzit ceva suspect?","report.activity-text":e`<p>Spuneți poliției tot ce ar putea face parte dintr-un plan terorist.</p>
      <p>Nu este nevoie să vă spuneți numele.</p>
      <p>Linia telefonică antiterorism, gratuit, zi și noapte: ${0}</p>`,"report.channel":"Channel poate oferi ajutor persoanei, de exemplu un mentor. Este un grup condus de consiliul local. Trebuie să fie de acord persoana sau, pentru un copil, un părinte.","report.complain":"Prevent a fost folosit greșit? Faceți o plângere pe GOV.UK","report.education":"Vă îngrijorează o școală sau un colegiu din Anglia ori personalul de acolo?","report.education-form":"Anunțați Ministerul Educației (Department for Education)","report.education-text":e`Dacă vă îngrijorează un elev, nu folosiți această cale. Nu este nevoie să vă spuneți numele.<br>Sau sunați, de luni până vineri, ${0}–${1}, în afara sărbătorilor legale: ${2}`,"report.heading":"Spuneți ce vă îngrijorează","report.help-text":e`<ul>
      <li>Adesea nu este nevoie ca poliția să rămână implicată. Pot ajuta profesori, personal medical, asistenți sociali sau mentori.</li>
      <li>${0}</li>
      <li>O sesizare nu este o pedeapsă. Nimeni nu primește cazier din cauza ei.</li>
    </ul>`,"report.lead":"Persoana responsabilă aici de protecția copiilor","report.lead-text":"Dacă lucrați aici, vorbiți întâi cu persoana responsabilă de protecția copiilor. La fel pot face elevii și părinții.","report.material":"Ați văzut ceva pe internet?","report.material-text":e`<p>Puteți raporta materiale de pe internet care promovează terorismul sau extremismul. Nu le descărcați și nu le trimiteți mai departe. Poate fi o infracțiune.</p>
      <p>Nu este nevoie să vă spuneți numele.</p>`,"report.next":"Ce se întâmplă apoi","report.next-text":e`<ul>
      <li>Poliția analizează ce ați spus. Vă poate suna înapoi.</li>
      <li>Este posibil să nu mai aflați nimic. Așa este protejată viața privată a tuturor.</li>
      <li>Dacă viața cuiva este în pericol, poliția poate încerca să afle cine a sunat.</li>
    </ul>`,"report.online":"Raportați pe GOV.UK","report.pmap":"Un Prevent Multi-Agency Panel (PMAP), un grup din mai multe instituții, poate oferi ajutor persoanei. Trebuie să fie de acord persoana sau, pentru un copil, un părinte.","report.privacy":"Această casetă nu salvează și nu trimite nimic. Dar pagina rămâne în istoricul browserului dumneavoastră, iar apelul rămâne în telefon.","report.say":"Ce să spuneți","report.say-text":e`<p>Spuneți ce știți. Vi se pot pune aceste întrebări:</p>
      <ul>
        <li>Pentru cine vă faceți griji? Cum putem lua legătura cu dumneavoastră?</li>
        <li>Ce s-a întâmplat și când? A fost un singur lucru sau s-au adunat mai multe cu timpul?</li>
        <li>Ce anume a spus sau a făcut persoana, cât mai exact, din câte vă amintiți?</li>
        <li>Ce vă îngrijorează din ceea ce face pe internet? De unde știți?</li>
        <li>Este în legătură cu persoane sau grupuri care vă îngrijorează? Cât de des?</li>
        <li>A vorbit despre rănirea unor oameni, despre atacuri sau despre o călătorie? Cu ce cuvinte?</li>
        <li>Are și alte nevoi sau primește deja ajutor de la cineva?</li>
      </ul>`,"report.scotland":"Poliția Scoției (Police Scotland), sesizări Prevent","report.scotland-text":"Se citesc zi și noapte.","report.staff":"Vă îngrijorează ceva ce ați aflat la muncă, de exemplu ca profesor sau medic? Urmați întâi pașii de la locul dumneavoastră de muncă pentru protecția persoanelor vulnerabile.","report.worried":"Vă faceți griji pentru cineva?","report.worried-text":e`<p>Aveți încredere în ceea ce simțiți și spuneți cuiva. Ceea ce spuneți este tratat confidențial.</p>`,"routes.act-early":"ACT Early: mai multe despre semne","routes.educate":"Educate Against Hate: sfaturi pentru părinți și profesori","routes.get-help":"GOV.UK: ce este Prevent și cum obțineți ajutor","routes.police":"Poliția, când nu este o urgență","routes.police-text":e`Gratuit în Regatul Unit. ${0} Prin text relay (transmitere prin text): ${1}.`,"routes.support-line":"ACT Early Support Line (linie de ajutor)","routes.support-line-text":e`Pentru familie, prieteni și public. În fiecare zi, ${0}–${1}. În afara acestor ore, la apel răspunde un polițist specializat. Apelurile nu se înregistrează. Nu este nevoie să vă spuneți numele.`,"routes.training":"Ministerul de Interne (Home Office): instruire Prevent gratuită, în engleză sau galeză","signs.caution":"Înainte să citiți semnele","signs.caution-text":e`<ul>
      <li>Cel mai mult contează sentimentul dumneavoastră că ceva nu este în regulă.</li>
      <li>Niciun semn nu dovedește nimic. Poate exista alt motiv.</li>
      <li>Este diferit pentru fiecare, din multe motive. Poate fi rapid sau poate dura mult.</li>
      <li>Mulți adolescenți se înfurie, nu au încredere în nimeni sau vor să fie singuri. Ține de vârstă.</li>
      <li>Părerile ferme sau neobișnuite nu sunt un semn. Un semn este susținerea faptelor care fac rău.</li>
    </ul>`,"signs.heading":"Semne că cineva ar putea fi atras în extremism","signs.learn":"Aflați mai multe","signs.life":"Ce se întâmplă în viața persoanei","signs.life-text":e`<p>Acestea nu sunt semne. Sunt momente grele de care alții pot profita ca să atragă pe cineva.</p>
        <ul>
          <li>I-a murit cineva drag sau s-a mutat.</li>
          <li>Este hărțuită sau tratată nedrept.</li>
          <li>Este singură, trece printr-o criză sau are o părere proastă despre sine.</li>
          <li>Caută un loc al său, un scop sau respect.</li>
        </ul>`,"signs.online":"Viața persoanei pe internet","signs.online-text":e`<ul>
        <li>Petrece mult mai mult timp pe internet și ascunde ce face acolo.</li>
        <li>Folosește mai multe profiluri sau un nume nou.</li>
        <li>Citește, distribuie sau face lucruri care laudă violența sau ura.</li>
      </ul>`,"signs.people":"Cu cine petrece timpul","signs.people-text":e`<ul>
        <li>Renunță la prieteni vechi, la familie sau la lucruri care îi plăceau.</li>
        <li>Are prieteni noi și nu vrea să vorbească despre ei.</li>
        <li>O persoană sau un grup pare să controleze ce gândește sau ce face.</li>
      </ul>`,"signs.radicalised":"O persoană este radicalizată când ajunge să creadă că violența teroristă este justificată sau când ia parte la ea.","signs.support":"Ce susține persoana","signs.support-text":e`<ul>
        <li>Spune că violența este justificată pentru o cauză.</li>
        <li>Laudă persoane care au comis atacuri.</li>
        <li>Repetă povești despre un complot secret al unui grup.</li>
        <li>Este furioasă și spune mereu că trebuie făcut ceva.</li>
      </ul>`,"signs.talk":"Cum vorbește și ce simte persoana","signs.talk-text":e`<ul>
        <li>Este mai furioasă sau mai supărată decât înainte.</li>
        <li>Vorbește de parcă ar citi un text pregătit.</li>
        <li>Nu vrea să asculte ce cred alții.</li>
        <li>Dă vina pe un întreg grup de oameni pentru ce merge rău.</li>
        <li>Vorbește des despre oameni ca „ei” și „noi”.</li>
      </ul>`,"signs.trust":"Aveți încredere în ceea ce simțiți","signs.trust-text":e`<p>Dumneavoastră îi cunoașteți pe cei apropiați. Puteți fi prima persoană care vede că ceva nu este în regulă.</p>
      <ul>
        <li>Observați ce s-a schimbat.</li>
        <li>Verificați cu cineva de încredere: un părinte, un prieten, un profesor. Există alt motiv?</li>
        <li>Spuneți cuiva care poate ajuta ce vă îngrijorează.</li>
      </ul>`})})}();
