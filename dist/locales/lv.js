

!function(){"use strict";const a=Symbol.for("prevent-widgets");(window[a]=window[a]||[]).push({name:"lv",version:"RbMI",isReviewed:!1,templates:(a,i)=>({"about.ask":"Jautājiet vairāk","about.contest":a`<p>CONTEST ir četras daļas:</p>
      <ul>
        <li><strong>Pursue</strong> (vajāt): uzzināt par uzbrukumiem, izmeklēt un apturēt tos.</li>
        <li><strong>Prepare</strong> (sagatavoties): ja uzbrukumu nevar apturēt, panākt, lai kaitējums būtu neliels.</li>
        <li><strong>Protect</strong> (aizsargāt): padarīt uzbrukumus grūtākus, piemēram, uz robežām, elektrostacijās un ūdensapgādes vietās.</li>
        <li><strong>Prevent</strong> (novērst): neļaut cilvēkiem kļūt par teroristiem vai tikt ievilktiem terorismā.</li>
      </ul>`,"about.duty":"Kam ir pienākums","about.duty-ni":a`<p>Prevent pienākums uz Ziemeļīriju neattiecas. Jūs tomēr varat pastāstīt policijai par savām bažām.</p>`,"about.duty-scotland":"Skotijā šim pienākumam ir savas vadlīnijas.","about.duty-text":a`<p>Saskaņā ar likumu dažām valsts un pašvaldību iestādēm ir jāpalīdz novērst cilvēku ievilkšanu terorismā. Tās ir pašvaldības, skolas, koledžas, bērnu aprūpes iestādes, veselības un sociālās aprūpes iestādes, cietumi, probācijas dienesti un policija. ${0}
            </p>
            <p>Jums personīgi šāda pienākuma nav. Bet jūs varat pastāstīt par savām bažām.</p>`,"about.duty-wales":"Velsā visi izmanto vienu veidlapu velsiešu vai angļu valodā.","about.duty-where":"Tas attiecas uz Angliju, Skotiju un Velsu, bet ne uz Ziemeļīriju.","about.heading":"Kas ir Prevent","about.partners-with":i`Pie tā kopā strādā daudzas iestādes, arī ${0}.`,"about.purpose":"Kāpēc vajadzīgs Prevent","about.purpose-text":a`<p>Ar arestiem vien terorismu izbeigt nevar. Prevent palīdz cilvēkiem laikus, pirms viņi pievēršas terorismam vai to atbalsta.</p>
      <p>Tas vēršas pret jebkādu ekstrēmismu. Visizplatītākais ir galēji labējais un islāmistu ekstrēmisms.</p>
      <p>Prevent mērķi:</p>
      <ul>
        <li>novērst cēloņus, kas ved cilvēkus uz terorismu</li>
        <li>stāties pretī idejām, ko izmanto teroristi</li>
        <li>aizsargāt un atbalstīt cilvēkus, kurus varētu ievilkt terorismā</li>
        <li>palīdzēt jau iesaistītiem cilvēkiem to pamest un sākt no jauna</li>
        <li>pasargāt cilvēkus no tiem, kas viņus grib izmantot</li>
      </ul>`,"about.team":"Ko dara vietējā komanda","about.team-text":a`<p>Komanda sadarbojas ar vietējās sabiedrības grupām, lai:</p>
      <ul>
        <li>palīdzētu viņiem pamanīt ekstrēmismu un pareizi uz to reaģēt</li>
        <li>mācītu darbiniekus saprast, kam var būt vajadzīgs atbalsts un kur šo cilvēku nosūtīt pēc atbalsta</li>
        <li>panāktu, ka vairāk cilvēku zina par Prevent un par to, kas ved uz ekstrēmismu</li>
      </ul>`,"about.threat":"Terorisma draudi ir reāli. CONTEST ir Apvienotās Karalistes plāns cīņai pret to.","emergency.call":a`Zvaniet ${0}`,"emergency.danger":"Vai pašlaik draud briesmas?","emergency.heading":a`Ārkārtas gadījumā zvaniet ${0}`,"emergency.last-resort":i`Ārkārtas gadījums? Zvaniet ${0}`,"emergency.other-ways":"Ja nevarat runāt vai dzirdēt","emergency.other-ways-text":a`<p>Ar klusu zvanu vien nepietiek, lai policija ierastos. Arī pēc ${0} nospiešanas policija nezina, kur jūs esat. Ja zvanāt no fiksētā tālruņa, nenolieciet klausuli.</p>
      <ul>
        <li>Pa teksta tālruni vai lietotnē Relay UK: ${1}</li>
        <li>Britu zīmju valodā, videozvanā, bez maksas, dienu un nakti: ${2}</li>
        <li>Ar īsziņu, tikai ja jau iepriekš reģistrējāties emergencySMS. Rakstiet uz ${3}: kāds dienests jums vajadzīgs, kas noticis un kur. Pēc trim minūtēm nav atbildes? Rakstiet vēlreiz.<p>Lai reģistrētos, nosūtiet īsziņu ${4} uz ${5}, atbildiet ${6} un gaidiet, līdz jums paziņo, ka tas ir izdevies.</p>
        </li>
      </ul>`,"emergency.silent":a`<p>Nevarat runāt? No mobilā tālruņa zvaniet ${0} un klausieties. Ja varat, ieklepojieties vai piesitiet tālrunim. Kad jums to lūdz, nospiediet ${1}.</p>`,"emergency.threats":a`<p>Ja redzat draudus, tūlīt zvaniet ${0}. Piemēram:</p>
      <ul>
        <li>Jūs redzat somu, saini vai automašīnu, kas izskatās aizdomīgi.</li>
        <li>Kāds grasās doties ceļā, lai pievienotos teroristu grupai.</li>
        <li>Šķiet, ka kāds ir iesaistīts uzbrukuma plānā.</li>
        <li>Kāds runā par vardarbību pret cilvēkiem vai par ieroču iegūšanu.</li>
      </ul>`,"language.failed":"Šo valodu nevarēja ielādēt. Lūdzu, mēģiniet vēlreiz.","language.menu":"Valoda","language.name":"Latviešu","language.shown":"Tagad latviešu valodā.","language.to-english":"Lasīt angliski","language.unreviewed":"Šo tulkojumu vēl neviens nav pārbaudījis. Tajā var būt kļūdas.","local.ask-for":"Lūdziet savienot ar Prevent komandu.","local.checked":i`Dati pārbaudīti: ${0}.`,"local.contact":"Jūsu vietējā kontaktpersona","local.copied":a`Nokopēts: ${0}`,"local.copy":"Kopēt","local.copy-failed":"Jūsu pārlūkprogramma to neatļāva. Atlasiet adresi un nokopējiet to pašrocīgi.","local.day":"{year}. gada {day}. {month}","local.email":"E-pasts","local.email-advice":"E-pastā rakstiet tikai to, ka runa ir par Prevent, un lūdziet jums piezvanīt. Neminiet cilvēku vārdus un sīkākas ziņas. Neko nepievienojiet.","local.form":"Tiešsaistes veidlapa","local.given-by":i`Šos datus sniedz: ${0}.`,"local.hours":"Darba laiks","local.months":"janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris, decembris","local.out-of-date":i`Šie dati pēdējoreiz pārbaudīti pirms vairāk nekā gada: ${0}. Tie var būt kļūdaini.`,"local.phone":"Tālrunis","local.team":"Jūsu vietējā Prevent komanda","region.box":i`(lodziņš ${0})`,"report.activity":"Redzējāt vai dzirdējāt kaut ko aizdomīgu?","report.activity-text":a`<p>Pastāstiet policijai par visu, kas varētu būt daļa no teroristu plāna.</p>
      <p>Jums nav jāsaka savs vārds.</p>
      <p>Pretterorisma tālrunis, bez maksas, dienu un nakti: ${0}</p>`,"report.channel":"Channel var piedāvāt cilvēkam palīdzību, piemēram, padomdevēju. Channel ir grupa, ko vada pašvaldība. Cilvēkam pašam tam jāpiekrīt; bērna vietā jāpiekrīt mātei vai tēvam.","report.complain":"Vai Prevent izmantots nepareizi? Iesniedziet sūdzību vietnē GOV.UK","report.education":"Bažas par skolu vai koledžu Anglijā vai par tās darbiniekiem?","report.education-form":"Paziņojiet Izglītības ministrijai (Department for Education)","report.education-text":a`Šādi neziņo par bažām saistībā ar skolēnu. Jums nav jāsaka savs vārds.<br>Varat arī zvanīt no pirmdienas līdz piektdienai no ${0} līdz ${1}, izņemot svētku dienas: ${2}`,"report.heading":"Ziņot par bažām","report.help-text":a`<ul>
      <li>Bieži policijai vairs nav jāiesaistās. Palīdzēt var skolotāji, veselības aprūpes darbinieki, sociālie darbinieki vai padomdevēji.</li>
      <li>${0}</li>
      <li>Ziņojums nav sods. Tas nevienam nerada sodāmību.</li>
    </ul>`,"report.lead":"Persona, kas šeit atbild par bērnu aizsardzību","report.lead-text":"Darbinieki: vispirms runājiet ar personu, kas atbild par bērnu aizsardzību. To var darīt arī skolēni un vecāki.","report.material":"Redzējāt kaut ko internetā?","report.material-text":a`<p>Jūs varat ziņot par materiāliem internetā, kas popularizē terorismu vai ekstrēmismu. Nelejupielādējiet tos un nesūtiet tālāk. Tas var būt noziegums.</p>
      <p>Jums nav jāsaka savs vārds.</p>`,"report.next":"Kas notiek tālāk","report.next-text":a`<ul>
      <li>Policija izskata jūsu teikto. Tā var jums atzvanīt.</li>
      <li>Iespējams, jūs vairs neko neuzzināsiet. Tā tiek aizsargāta visu privātums.</li>
      <li>Ja ir apdraudēta dzīvība, policija var mēģināt noskaidrot, kas zvanīja.</li>
    </ul>`,"report.online":"Ziņojiet vietnē GOV.UK","report.pmap":"Prevent Multi-Agency Panel (PMAP), vairāku iestāžu grupa, var piedāvāt cilvēkam palīdzību. Cilvēkam pašam tam jāpiekrīt; bērna vietā jāpiekrīt mātei vai tēvam.","report.privacy":"Šis lodziņš neko nesaglabā un nesūta. Bet lapa paliek jūsu pārlūkprogrammas vēsturē, un zvans paliek jūsu tālrunī.","report.say":"Ko teikt","report.say-text":a`<p>Stāstiet, ko zināt. Jums var jautāt:</p>
      <ul>
        <li>Par kuru cilvēku jums ir bažas? Kā mēs varam ar jums sazināties?</li>
        <li>Kas notika un kad? Vai tas bija viens gadījums, vai arī viss krājās pamazām?</li>
        <li>Ko cilvēks teica vai darīja? Stāstiet tik precīzi, cik atceraties.</li>
        <li>Kas no tā, ko cilvēks dara internetā, jums rada bažas? Kā jūs to zināt?</li>
        <li>Vai cilvēks sazinās ar personām vai grupām, kas jums rada bažas? Cik bieži?</li>
        <li>Vai cilvēks ir runājis par vardarbību pret cilvēkiem, par uzbrukumiem vai par ceļošanu? Kādiem vārdiem?</li>
        <li>Vai cilvēkam ir citas vajadzības, vai kāds viņam jau palīdz?</li>
      </ul>`,"report.scotland":"Skotijas policija (Police Scotland), Prevent ziņojumi","report.scotland-text":"Ziņojumus lasa dienu un nakti.","report.staff":"Bažas radušās darbā, piemēram, kā skolotājam vai ārstam? Vispirms ievērojiet cilvēku aizsardzības kārtību savā darbavietā.","report.worried":"Vai bažījaties par kādu?","report.worried-text":a`<p>Uzticieties savai nojautai un kādam pastāstiet. Jūsu teikto izskata konfidenciāli.</p>`,"routes.act-early":"ACT Early: vairāk par pazīmēm","routes.educate":"Educate Against Hate: padomi vecākiem un skolotājiem","routes.get-help":"GOV.UK: kas ir Prevent un kā saņemt palīdzību","routes.police":"Policija, ja tas nav ārkārtas gadījums","routes.police-text":a`Bez maksas Apvienotajā Karalistē. ${0} Pa teksta tālruni vai lietotnē Relay UK: ${1}.`,"routes.support-line":"ACT Early Support Line (palīdzības tālrunis)","routes.support-line-text":a`Ģimenēm, draugiem un visiem citiem. Katru dienu no ${0} līdz ${1}. Citā laikā uz jūsu zvanu atbild specializēts policists. Zvanus neieraksta. Jums nav jāsaka savs vārds.`,"routes.training":"Iekšlietu ministrija (Home Office): bezmaksas Prevent mācības angļu vai velsiešu valodā","signs.caution":"Pirms lasāt pazīmes","signs.caution-text":a`<ul>
      <li>Vissvarīgākā ir jūsu sajūta, ka kaut kas nav kārtībā.</li>
      <li>Neviena pazīme neko nepierāda. Tai var būt cits iemesls.</li>
      <li>Katram tas notiek citādi, daudzu iemeslu dēļ. Tas var notikt ātri vai prasīt ilgu laiku.</li>
      <li>Daudzi pusaudži kļūst dusmīgi, nevienam neuzticas vai grib būt vieni. Tā ir daļa no pieaugšanas.</li>
      <li>Stingri vai neparasti uzskati nav pazīme. Pazīme ir tas, ka cilvēks atbalsta kaitēšanu citiem.</li>
    </ul>`,"signs.heading":"Pazīmes, ka kādu var ievilkt ekstrēmismā","signs.learn":"Uzziniet vairāk","signs.life":"Kas notiek cilvēka dzīvē","signs.life-text":a`<p>Tās nav pazīmes. Tie ir grūti brīži, ko citi var izmantot, lai kādu ievilktu.</p>
        <ul>
          <li>Ir miris kāds tuvs cilvēks, vai arī ir mainīta dzīvesvieta.</li>
          <li>Cilvēku apceļ vai pret viņu izturas netaisni.</li>
          <li>Ir vientuļš, pārdzīvo krīzi vai zemu sevi vērtē.</li>
          <li>Meklē dzīves mērķi, cieņu vai vietu, kur justies piederīgs.</li>
        </ul>`,"signs.online":"Cilvēka dzīve internetā","signs.online-text":a`<ul>
        <li>Internetā pavada daudz vairāk laika un slēpj, ko tur dara.</li>
        <li>Izmanto vairākus profilus vai jaunu vārdu.</li>
        <li>Lasa, izplata vai veido materiālus, kas slavina vardarbību vai naidu.</li>
      </ul>`,"signs.people":"Ar ko cilvēks ir kopā","signs.people-text":a`<ul>
        <li>Atsakās no veciem draugiem, ģimenes vai lietām, kas agrāk patika.</li>
        <li>Ir jauni draugi, par kuriem cilvēks negrib runāt.</li>
        <li>Šķiet, ka viena persona vai grupa nosaka, ko cilvēks domā vai dara.</li>
      </ul>`,"signs.radicalised":"Cilvēks ir radikalizējies, ja sāk uzskatīt, ka teroristu vardarbība ir pareiza, vai pats tajā piedalās.","signs.support":"Ko cilvēks atbalsta","signs.support-text":a`<ul>
        <li>Saka, ka vardarbība ir pareiza kāda mērķa dēļ.</li>
        <li>Slavina cilvēkus, kas veikuši uzbrukumus.</li>
        <li>Atkārto stāstus par kādas grupas slepenu sazvērestību.</li>
        <li>Ir dusmīgs un visu laiku saka, ka kaut kas jādara.</li>
      </ul>`,"signs.talk":"Kā cilvēks runā un jūtas","signs.talk-text":a`<ul>
        <li>Cilvēks ir dusmīgāks vai satrauktāks nekā agrāk.</li>
        <li>Runā tā, it kā lasītu sagatavotu tekstu.</li>
        <li>Negrib uzklausīt, ko domā citi.</li>
        <li>Vaino veselu cilvēku grupu visā sliktajā.</li>
        <li>Bieži dala cilvēkus: „viņi” un „mēs”.</li>
      </ul>`,"signs.trust":"Uzticieties savai nojautai","signs.trust-text":a`<p>Jūs pazīstat savus tuvos cilvēkus. Iespējams, jūs pirms citiem pamanīsiet, ka kaut kas nav kārtībā.</p>
      <ul>
        <li>Pamaniet, kas ir mainījies.</li>
        <li>Pārbaudiet kopā ar kādu, kam uzticaties: ar vecākiem, draugu, skolotāju. Vai ir cits iemesls?</li>
        <li>Pastāstiet par savām bažām kādam, kas var palīdzēt.</li>
      </ul>`})})}();
