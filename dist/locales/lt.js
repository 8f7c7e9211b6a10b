

!function(){"use strict";const i=Symbol.for("prevent-widgets");(window[i]=window[i]||[]).push({name:"lt",version:"MyzS",isReviewed:!1,templates:(i,a)=>({"about.ask":"Paklauskite daugiau","about.contest":i`<p>CONTEST sudaro keturios dalys:</p>
      <ul>
        <li><strong>Pursue</strong> (persekioti): sužinoti apie išpuolius, juos tirti ir sustabdyti.</li>
        <li><strong>Prepare</strong> (pasirengti): jei išpuolio sustabdyti neįmanoma, pasirūpinti, kad žala būtų kuo mažesnė.</li>
        <li><strong>Protect</strong> (apsaugoti): pasirūpinti, kad įvykdyti išpuolį būtų sunkiau, pavyzdžiui, pasienyje, elektros ir vandens tiekimo objektuose.</li>
        <li><strong>Prevent</strong> (užkirsti kelią): neleisti, kad žmonės taptų teroristais ar būtų įtraukti į terorizmą.</li>
      </ul>`,"about.duty":"Kam taikoma pareiga","about.duty-ni":i`<p>Prevent pareiga Šiaurės Airijoje netaikoma. Vis tiek galite pasakyti policijai, kas jums kelia nerimą.</p>`,"about.duty-scotland":"Škotijoje galioja atskiros šios pareigos gairės.","about.duty-text":i`<p>Pagal įstatymą kai kurios viešosios įstaigos privalo padėti, kad žmonės nebūtų įtraukti į terorizmą. Tai savivaldybės, mokyklos, kolegijos, vaikų priežiūros, sveikatos ir socialinės priežiūros įstaigos, kalėjimai, probacijos tarnybos ir policija. ${0}
            </p>
            <p>Jūs patys tokios pareigos neturite. Bet galite pasakyti, kas jums kelia nerimą.</p>`,"about.duty-wales":"Velse visos šios įstaigos naudoja vieną formą valų arba anglų kalba.","about.duty-where":"Tai galioja Anglijoje, Škotijoje ir Velse, bet ne Šiaurės Airijoje.","about.heading":"Kas yra Prevent","about.partners-with":a`Šį darbą kartu dirba daug partnerių, tarp jų – ${0}.`,"about.purpose":"Kam skirta Prevent","about.purpose-text":i`<p>Vien areštais terorizmo sustabdyti neįmanoma. Prevent padeda žmonėms anksti, kol jie dar nepasuko į terorizmą ar nepradėjo jo remti.</p>
      <p>Prevent kovoja su visų rūšių ekstremizmu. Dažniausiai pasitaiko kraštutinių dešiniųjų ir islamistų ekstremizmas.</p>
      <p>Prevent siekia:</p>
      <ul>
        <li>šalinti priežastis, dėl kurių žmonės pasuka į terorizmą</li>
        <li>atremti idėjas, kuriomis naudojasi teroristai</li>
        <li>apsaugoti žmones, kurie gali būti įtraukti, ir jiems padėti</li>
        <li>padėti jau įsitraukusiems žmonėms pasitraukti ir pradėti iš naujo</li>
        <li>saugoti žmones nuo tų, kurie nori jais pasinaudoti</li>
      </ul>`,"about.team":"Ką daro vietos komanda","about.team-text":i`<p>Komanda dirba su vietos bendruomenės grupėmis, siekdama:</p>
      <ul>
        <li>padėti joms pastebėti ekstremizmą ir tinkamai į jį reaguoti</li>
        <li>mokyti darbuotojus pastebėti, kam gali reikėti pagalbos, ir žinoti, kur dėl jos nukreipti</li>
        <li>supažindinti daugiau žmonių su Prevent ir su tuo, kas veda į ekstremizmą</li>
      </ul>`,"about.threat":"Terorizmo grėsmė yra reali. CONTEST yra Jungtinės Karalystės kovos su terorizmu planas.","emergency.call":i`Skambinkite ${0}`,"emergency.danger":"Šiuo metu gresia pavojus?","emergency.heading":i`Skubiu atveju skambinkite ${0}`,"emergency.last-resort":a`Skubus atvejis? Skambinkite ${0}`,"emergency.other-ways":"Jei negalite kalbėti arba negirdite","emergency.other-ways-text":i`<p>Vien dėl tylaus skambučio policija neatvyksta. Paspaudę ${0}, policijai nepranešate, kur esate. Jei skambinate laidiniu telefonu, nepadėkite ragelio.</p>
      <ul>
        <li>Tekstiniu telefonu arba per programėlę Relay UK: ${1}</li>
        <li>Britų gestų kalba, vaizdo skambučiu, nemokamai, dieną ir naktį: ${2}</li>
        <li>Žinute galite susisiekti tik tada, jei jau anksčiau užsiregistravote paslaugoje emergencySMS. Rašykite numeriu ${3}: nurodykite, kieno pagalbos jums reikia, kas įvyko ir kur. Per tris minutes negavote atsakymo? Rašykite dar kartą.<p>Norėdami užsiregistruoti, siųskite žinutę su žodžiu ${4} numeriu ${5}, atsakykite ${6} ir palaukite, kol jums praneš, kad pavyko.</p>
        </li>
      </ul>`,"emergency.silent":i`<p>Negalite kalbėti? Mobiliuoju telefonu skambinkite ${0} ir klausykitės. Jei galite, kostelėkite arba pabelskite į telefoną. Kai jūsų paprašys, spauskite ${1}.</p>`,"emergency.threats":i`<p>Pamatę grėsmę, iš karto skambinkite ${0}. Pavyzdžiui:</p>
      <ul>
        <li>Matote įtartiną krepšį, siuntinį ar automobilį.</li>
        <li>Kažkas netrukus išvyks, kad prisijungtų prie teroristų grupės.</li>
        <li>Atrodo, kad kažkas dalyvauja rengiant išpuolį.</li>
        <li>Kažkas kalba apie žmonių žalojimą ar ginklų įsigijimą.</li>
      </ul>`,"language.failed":"Šios kalbos nepavyko įkelti. Bandykite dar kartą.","language.menu":"Kalba","language.name":"Lietuvių","language.shown":"Dabar lietuviškai.","language.to-english":"Skaityti angliškai","language.unreviewed":"Šio vertimo dar niekas nepatikrino. Jame gali būti klaidų.","local.ask-for":"Paprašykite sujungti su Prevent komanda.","local.checked":a`Duomenys patikrinti: ${0}.`,"local.contact":"Jūsų vietos kontaktas","local.copied":i`Nukopijuota: ${0}`,"local.copy":"Kopijuoti","local.copy-failed":"Jūsų naršyklė to neleido. Pažymėkite adresą ir nukopijuokite jį patys.","local.day":"{year} m. {month} {day} d.","local.email":"El. paštas","local.email-advice":"Laiške rašykite tik tai, kad kreipiatės dėl Prevent, ir paprašykite jums paskambinti. Nerašykite vardų ir smulkmenų. Nepridėkite jokių failų.","local.form":"Internetinė forma","local.given-by":a`Šiuos duomenis pateikia: ${0}.`,"local.hours":"Darbo laikas","local.months":"sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio","local.out-of-date":a`Šie duomenys paskutinį kartą tikrinti daugiau nei prieš metus: ${0}. Jie gali būti neteisingi.`,"local.phone":"Telefonas","local.team":"Jūsų vietos Prevent komanda","region.box":a`(langelis ${0})`,"report.activity":"Pamatėte ar išgirdote ką nors įtartina?","report.activity-text":i`<p>Pasakykite policijai apie viską, kas gali būti teroristų plano dalis.</p>
      <p>Savo vardo sakyti neprivalote.</p>
      <p>Kovos su terorizmu karštoji linija, nemokamai, dieną ir naktį: ${0}</p>`,"report.channel":"Channel gali pasiūlyti žmogui pagalbą, pavyzdžiui, mentorių. Tai savivaldybės vadovaujama grupė. Žmogus turi su tuo sutikti, o jei tai vaikas – vienas iš tėvų.","report.complain":"Prevent taikyta netinkamai? Pateikite skundą svetainėje GOV.UK","report.education":"Nerimaujate dėl mokyklos ar kolegijos Anglijoje arba jos darbuotojų?","report.education-form":"Praneškite Švietimo ministerijai (Department for Education)","report.education-text":i`Šis būdas netinka pranešti apie nerimą dėl mokinio. Savo vardo sakyti neprivalote.<br>Arba skambinkite nuo pirmadienio iki penktadienio, ${0}–${1}, išskyrus valstybines šventes: ${2}`,"report.heading":"Pranešti, kas kelia nerimą","report.help-text":i`<ul>
      <li>Dažnai policijai toliau dalyvauti nereikia. Gali padėti mokytojai, sveikatos priežiūros darbuotojai, socialiniai darbuotojai ar mentoriai.</li>
      <li>${0}</li>
      <li>Pranešimas nėra bausmė. Dėl jo niekas neįgyja teistumo.</li>
    </ul>`,"report.lead":"Čia už vaikų apsaugą atsakingas asmuo","report.lead-text":"Darbuotojai: pirmiausia pasikalbėkite su už vaikų apsaugą atsakingu asmeniu. Taip gali daryti ir mokiniai bei tėvai.","report.material":"Pamatėte ką nors internete?","report.material-text":i`<p>Galite pranešti apie interneto turinį, kuris skatina terorizmą ar ekstremizmą. Jo neatsisiųskite ir nepersiųskite. Tai gali būti nusikaltimas.</p>
      <p>Savo vardo sakyti neprivalote.</p>`,"report.next":"Kas bus toliau","report.next-text":i`<ul>
      <li>Policija išnagrinėja tai, ką pasakėte. Ji gali jums perskambinti.</li>
      <li>Gali būti, kad daugiau nieko neišgirsite. Taip saugomas visų privatumas.</li>
      <li>Jei gresia pavojus gyvybei, policija gali bandyti sužinoti, kas skambino.</li>
    </ul>`,"report.online":"Praneškite svetainėje GOV.UK","report.pmap":"Prevent Multi-Agency Panel (PMAP), kelių įstaigų grupė, gali pasiūlyti žmogui pagalbą. Žmogus turi su tuo sutikti, o jei tai vaikas – vienas iš tėvų.","report.privacy":"Šis langelis nieko neišsaugo ir nesiunčia. Bet puslapis lieka jūsų naršyklės istorijoje, o skambutis – jūsų telefone.","report.say":"Ką sakyti","report.say-text":i`<p>Sakykite, ką žinote. Jūsų gali paklausti:</p>
      <ul>
        <li>Dėl kokio žmogaus nerimaujate? Kaip galime su jumis susisiekti?</li>
        <li>Kas įvyko ir kada? Ar tai buvo vienas atvejis, ar viskas pamažu stiprėjo?</li>
        <li>Ką tiksliai, kiek prisimenate, žmogus pasakė ar padarė?</li>
        <li>Kokie žmogaus veiksmai internete jums kelia nerimą? Iš kur apie tai žinote?</li>
        <li>Ar žmogus bendrauja su asmenimis ar grupėmis, kurie jums kelia nerimą? Kaip dažnai?</li>
        <li>Ar žmogus kalbėjo apie žmonių žalojimą, išpuolius ar keliones? Kokiais žodžiais?</li>
        <li>Ar žmogus turi kitų poreikių? Ar jam jau kas nors padeda?</li>
      </ul>`,"report.scotland":"Škotijos policija (Police Scotland), Prevent pranešimai","report.scotland-text":"Pranešimai skaitomi dieną ir naktį.","report.staff":"Nerimą kelia tai, ką pastebėjote darbe, pavyzdžiui, kaip mokytojas ar gydytojas? Pirmiausia laikykitės savo darbovietės tvarkos, skirtos žmonėms apsaugoti.","report.worried":"Nerimaujate dėl kokio nors žmogaus?","report.worried-text":i`<p>Pasitikėkite savo nuojauta ir kam nors pasakykite. Tai, ką pasakysite, bus tvarkoma konfidencialiai.</p>`,"routes.act-early":"ACT Early: daugiau apie požymius","routes.educate":"Educate Against Hate: patarimai tėvams ir mokytojams","routes.get-help":"GOV.UK: kas yra Prevent ir kaip gauti pagalbą","routes.police":"Policija, jei atvejis neskubus","routes.police-text":i`Jungtinėje Karalystėje nemokamai. ${0} Per teksto perdavimo paslaugą (text relay): ${1}.`,"routes.support-line":"ACT Early Support Line (pagalbos linija)","routes.support-line-text":i`Šeimai, draugams ir visiems kitiems. Kasdien, ${0}–${1}. Kitu metu jūsų skambutis nukreipiamas specializuotam pareigūnui. Skambučiai neįrašomi. Savo vardo sakyti neprivalote.`,"routes.training":"Vidaus reikalų ministerija (Home Office): nemokami Prevent mokymai anglų arba valų kalba","signs.caution":"Prieš skaitant apie požymius","signs.caution-text":i`<ul>
      <li>Svarbiausia yra jūsų nuojauta, kad kažkas negerai.</li>
      <li>Joks požymis nieko neįrodo. Jam gali būti kita priežastis.</li>
      <li>Kiekvienam tai vyksta kitaip ir dėl daugelio priežasčių. Tai gali įvykti greitai arba užtrukti ilgai.</li>
      <li>Daug paauglių pyksta, niekuo nepasitiki ar nori būti vieni. Tai brendimo dalis.</li>
      <li>Tvirtos ar neįprastos pažiūros nėra požymis. Požymis yra pritarimas tam, kad kam nors būtų kenkiama.</li>
    </ul>`,"signs.heading":"Požymiai, kad žmogus gali būti įtraukiamas į ekstremizmą","signs.learn":"Sužinokite daugiau","signs.life":"Kas vyksta žmogaus gyvenime","signs.life-text":i`<p>Tai nėra požymiai. Tai sunkūs laikai, kuriais kiti gali pasinaudoti, kad ką nors įtrauktų.</p>
        <ul>
          <li>Mirė artimas žmogus arba pasikeitė gyvenamoji vieta.</li>
          <li>Iš žmogaus tyčiojamasi arba su juo elgiamasi neteisingai.</li>
          <li>Yra vienišas, išgyvena krizę ar menkai save vertina.</li>
          <li>Ieško savo vietos, gyvenimo tikslo ar pagarbos.</li>
        </ul>`,"signs.online":"Žmogaus gyvenimas internete","signs.online-text":i`<ul>
        <li>Internete praleidžia daug daugiau laiko nei anksčiau ir slepia, ką ten daro.</li>
        <li>Naudojasi keliais profiliais ar nauju vardu.</li>
        <li>Skaito, platina ar kuria turinį, kuriame liaupsinamas smurtas ar neapykanta.</li>
      </ul>`,"signs.people":"Su kuo žmogus bendrauja","signs.people-text":i`<ul>
        <li>Nutraukia ryšius su senais draugais ar šeima arba meta tai, ką mėgo daryti.</li>
        <li>Turi naujų draugų ir nenori apie juos kalbėti.</li>
        <li>Atrodo, kad vienas asmuo ar grupė valdo, ką žmogus galvoja ar daro.</li>
      </ul>`,"signs.radicalised":"Žmogus radikalizuojasi, kai ima manyti, kad teroristinis smurtas yra pateisinamas, arba jame dalyvauja.","signs.support":"Ką žmogus remia","signs.support-text":i`<ul>
        <li>Sako, kad smurtas dėl kokio nors tikslo yra pateisinamas.</li>
        <li>Liaupsina žmones, kurie įvykdė išpuolius.</li>
        <li>Kartoja istorijas apie slaptą kokios nors grupės sąmokslą.</li>
        <li>Pyksta ir vis kartoja, kad reikia ką nors daryti.</li>
      </ul>`,"signs.talk":"Kaip žmogus kalba ir jaučiasi","signs.talk-text":i`<ul>
        <li>Žmogus piktesnis ar labiau susikrimtęs nei anksčiau.</li>
        <li>Kalba taip, lyg skaitytų paruoštą tekstą.</li>
        <li>Nenori klausytis, ką galvoja kiti.</li>
        <li>Dėl visko, kas negerai, kaltina ištisą žmonių grupę.</li>
        <li>Dažnai skirsto žmones į „juos“ ir „mus“.</li>
      </ul>`,"signs.trust":"Pasitikėkite savo nuojauta","signs.trust-text":i`<p>Jūs pažįstate savo artimuosius. Galbūt jūs pirmieji pamatysite, kad kažkas negerai.</p>
      <ul>
        <li>Pastebėkite, kas pasikeitė.</li>
        <li>Pasitarkite su žmogumi, kuriuo pasitikite: vienu iš tėvų, draugu, mokytoju. Ar yra kita priežastis?</li>
        <li>Pasakykite apie savo nerimą tam, kas gali padėti.</li>
      </ul>`})})}();
