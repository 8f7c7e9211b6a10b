

!function(){"use strict";const a=Symbol.for("prevent-widgets");(window[a]=window[a]||[]).push({name:"so",version:"T9Jg",isReviewed:!1,templates:(a,i)=>({"about.ask":"Meesha aad wax dheeraad ah ka weydiin karto","about.contest":a`<p>CONTEST waxay leedahay afar qaybood:</p>
      <ul>
        <li><strong>Pursue</strong> (baacsi): in weerarrada la ogaado, la baaro lana joojiyo.</li>
        <li><strong>Prepare</strong> (diyaar-garow): haddii weerar la joojin kari waayo, in waxyeellada la yareeyo.</li>
        <li><strong>Protect</strong> (ilaalin): in ay adkaato in weerar la qaado, tusaale ahaan xuduudaha iyo xarumaha korontada iyo biyaha.</li>
        <li><strong>Prevent</strong> (ka-hortag): in laga hortago in dadku argagixisayaal noqdaan ama lagu soo jiito argagixisada.</li>
      </ul>`,"about.duty":"Cidda waajibku saaran yahay","about.duty-ni":a`<p>Waajibka Prevent kama jiro Waqooyiga Ireland. Weli waad u sheegi kartaa booliska wixii ku walaaciya.</p>`,"about.duty-scotland":"Scotland waxay leedahay tilmaamo u gaar ah oo ku saabsan waajibkan.","about.duty-text":a`<p>Sharci ahaan, qaar ka mid ah hay’adaha dadweynaha waa in ay gacan ka geystaan sidii looga hortagi lahaa in dadka lagu soo jiito argagixisada. Waa dawladaha hoose (councils), dugsiyada, kulliyadaha, xannaanada carruurta, adeegyada caafimaadka iyo daryeelka bulshada, xabsiyada, adeegga la socodka dadka la xukumay (probation) iyo booliska. ${0}
            </p>
            <p>Adiga laftaada waajibkaasi kuma saarna. Laakiin waad sheegi kartaa wixii ku walaaciya.</p>`,"about.duty-wales":"Wales gudaheeda, dhammaantood waxay isticmaalaan hal foom, oo ku qoran af-Welsh ama af-Ingiriisi.","about.duty-where":"Tani waxay ka jirtaa England, Scotland iyo Wales, kamana jirto Waqooyiga Ireland.","about.heading":"Waa maxay Prevent","about.partners-with":i`Hay’ado badan ayaa si wadajir ah uga shaqeeya, waxaana ka mid ah ${0}.`,"about.purpose":"Waxa Prevent loogu talagalay","about.purpose-text":a`<p>Argagixisadu xarig oo keliya kuma dhammaan karto. Prevent waxay dadka caawisaa goor hore, ka hor inta aysan argagixisada u leexan ama taageerin.</p>
      <p>Waxay wax ka qabataa nooc kasta oo xagjirnimo ah. Noocyada ugu badan waa xagjirnimada midigta fog iyo xagjirnimada Islaamiyiinta (Islamist).</p>
      <p>Prevent waxay u shaqaysaa in:</p>
      <ul>
        <li>wax laga qabto sababaha dadka u horseeda argagixisada</li>
        <li>laga jawaabo fikradaha ay argagixisayaashu isticmaalaan</li>
        <li>la ilaaliyo oo la taageero dadka laga yaabo in la soo jiito</li>
        <li>la caawiyo dadka horeba ugu lug lahaa, si ay uga baxaan oo nolol cusub u bilaabaan</li>
        <li>dadka laga ilaaliyo kuwa ka faa’iidaysan lahaa</li>
      </ul>`,"about.team":"Waxa ay qabato kooxda deegaanku","about.team-text":a`<p>Kooxdu waxay la shaqaysaa ururrada bulshada, si ay:</p>
      <ul>
        <li>ka caawiso in ay xagjirnimada gartaan oo si sax ah uga jawaabaan</li>
        <li>shaqaalaha u tababarto in ay gartaan cidda laga yaabo in ay taageero u baahan tahay iyo halka loogu diro</li>
        <li>dad badan oo dheeraad ah u ogaysiiso Prevent iyo waxa xagjirnimada keena</li>
      </ul>`,"about.threat":"Khatarta argagixisadu waa dhab. CONTEST waa qorshaha Boqortooyada Midowday (UK) ee ka dhanka ah argagixisada.","emergency.call":a`Wac ${0}`,"emergency.danger":"Hadda ma khatar baa jirta?","emergency.heading":a`Xaaladda degdegga ah, wac ${0}`,"emergency.last-resort":i`Xaalad degdeg ah? Wac ${0}`,"emergency.other-ways":"Haddii aadan hadli karin ama aadan wax maqli karin","emergency.other-ways-text":a`<p>Wicitaan aamusnaan ah oo keliya booliska ma keeno. Riixista ${0} booliska uma sheegto halka aad joogto. Haddii aad ka wacdo taleefanka guriga (landline), taleefanka ha dhigin.</p>
      <ul>
        <li>Taleefanka qoraalka (textphone) ama app-ka Relay UK: ${1}</li>
        <li>Luqadda Dhegoolaha ee Ingiriiska (British Sign Language), fiidiyow ahaan, bilaash, habeen iyo maalin: ${2}</li>
        <li>Fariin qoraal ah, keliya haddii aad hore isaga diiwaangelisay emergencySMS. Fariin u dir ${3}: qor cidda aad u baahan tahay, waxa dhacay iyo halka ay ka dhaceen. Saddex daqiiqo kaddib jawaab ma helin? Mar kale fariin dir.<p>Si aad isu diiwaangeliso, fariin qoraal ah oo ah ${4} u dir ${5}, ku jawaab ${6}, oo sug ilaa lagaa soo sheego in ay guulaysatay.</p>
        </li>
      </ul>`,"emergency.silent":a`<p>Ma hadli kartid? Taleefanka gacanta ka wac ${0} oo dhegayso. Haddii aad awooddo, qufac ama farta ku garaac taleefanka. Marka lagaa codsado, riix ${1}.</p>`,"emergency.threats":a`<p>Isla markiiba wac ${0} haddii aad khatar aragto. Tusaale ahaan:</p>
      <ul>
        <li>Waxaad aragtaa boorso, baakad ama gaari aan caadi u ekayn.</li>
        <li>Qof baa ku dhow in uu safro si uu ugu biiro koox argagixiso.</li>
        <li>Qof baa u muuqda in uu ka mid yahay qorshe weerar.</li>
        <li>Qof baa ka hadlaya in uu dad waxyeelleeyo ama in uu hub helo.</li>
      </ul>`,"language.failed":"Luqaddan lama soo rari karin. Fadlan mar kale isku day.","language.menu":"Luqad","language.name":"Soomaali","language.shown":"Hadda waa af-Soomaali.","language.to-english":"Ku akhri af-Ingiriisi","language.unreviewed":"Cidina weli ma hubin turjumaaddan. Khaladaad bay yeelan kartaa.","local.ask-for":"Codso in aad la hadasho kooxda Prevent.","local.checked":i`Faahfaahinta waxaa la hubiyay ${0}.`,"local.contact":"Cidda aad kala xiriirayso deegaankaaga","local.copied":a`Waa la koobi gareeyay: ${0}`,"local.copy":"Koobi garee","local.copy-failed":"Biraawsarkaagu tan ma oggolaan. Cinwaanka dooro oo gacanta ku koobi garee.","local.day":"{day} {month} {year}","local.email":"Iimayl","local.email-advice":"Iimaylka ku sheeg oo keliya in uu ku saabsan yahay Prevent, oo codso in lagu soo waco. Ha ku qorin magacyo iyo faahfaahin. Waxba ha ku lifaaqin.","local.form":"Foom onlayn ah","local.given-by":i`Faahfaahintan waxaa bixiya: ${0}.`,"local.hours":"Saacadaha shaqada","local.months":"Jannaayo, Febraayo, Maarso, Abriil, Maajo, Juun, Luulyo, Agoosto, Sebtembar, Oktoobar, Nofembar, Desembar","local.out-of-date":i`Faahfaahintan waxaa ugu dambayn la hubiyay ${0}, in ka badan sannad ka hor. Waxaa dhici karta in ay khaldan tahay.`,"local.phone":"Taleefan","local.team":"Kooxda Prevent ee deegaankaaga","region.box":i`(sanduuq ${0})`,"report.activity":"Ma aragtay ama ma maqashay wax shaki leh?","report.activity-text":a`<p>Booliska u sheeg wax kasta oo ka mid noqon kara qorshe argagixiso.</p>
      <p>Qasab ma aha in aad magacaaga sheegto.</p>
      <p>Khadka tooska ah ee la-dagaallanka argagixisada, bilaash, habeen iyo maalin: ${0}</p>`,"report.channel":"Waxaa laga yaabaa in Channel ay qofka caawimaad u fidiso, sida qof hagaya (mentor). Waa koox ay hoggaamiso dawladda hoose (council). Qofku waa in uu oggolaado, haddii uu ilmo yahayna waa in waalid oggolaado.","report.complain":"Prevent ma si khaldan baa loo isticmaalay? Cabashadaada ku gudbi GOV.UK","report.education":"Ma ka walaacsan tahay dugsi ama kulliyad ku taal England, ama shaqaalaha ka shaqeeya?","report.education-form":"U sheeg Wasaaradda Waxbarashada (Department for Education)","report.education-text":a`Tani ma aha habka loo sheego walaac ku saabsan arday. Qasab ma aha in aad magacaaga sheegto.<br>Ama wac Isniinta ilaa Jimcaha, ${0} ilaa ${1}, marka laga reebo maalmaha fasaxa dadweynaha: ${2}`,"report.heading":"Sheeg wixii ku walaaciya","report.help-text":a`<ul>
      <li>Badanaa looma baahna in boolisku arrinta ku sii jiraan. Waxaa caawin kara macallimiin, shaqaalaha caafimaadka, shaqaalaha daryeelka bulshada ama dad hagaya (mentors).</li>
      <li>${0}</li>
      <li>Soo sheegiddu ciqaab ma aha. Cidna diiwaan dembi kuma yeelato.</li>
    </ul>`,"report.lead":"Qofka halkan u xilsaaran ilaalinta carruurta","report.lead-text":"Shaqaalaha: marka hore la hadla qofka u xilsaaran ilaalinta carruurta. Ardayda iyo waalidiintuna sidaas waa yeeli karaan.","report.material":"Wax ma ku aragtay internetka?","report.material-text":a`<p>Waad soo sheegi kartaa waxyaabaha internetka ku jira ee dhiirrigeliya argagixisada ama xagjirnimada. Ha soo dejisan, cid kalena ha u dirin. Taasi dembi bay noqon kartaa.</p>
      <p>Qasab ma aha in aad magacaaga sheegto.</p>`,"report.next":"Waxa xiga","report.next-text":a`<ul>
      <li>Boolisku waxay eegaan waxa aad sheegtay. Waxaa laga yaabaa in ay dib kuu soo wacaan.</li>
      <li>Waxaa laga yaabaa in aan wax kale laguu soo sheegin. Taasi waxay ilaalisaa asturnaanta qof walba.</li>
      <li>Haddii naf khatar ku jirto, boolisku waxay isku dayi karaan in ay ogaadaan cidda soo wacday.</li>
    </ul>`,"report.online":"Ku soo sheeg GOV.UK","report.pmap":"Waxaa laga yaabaa in Prevent Multi-Agency Panel (PMAP), oo ah koox ka kooban dad ka socda hay’ado kala duwan, ay qofka caawimaad u fidiso. Qofku waa in uu oggolaado, haddii uu ilmo yahayna waa in waalid oggolaado.","report.privacy":"Sanduuqani waxba ma kaydiyo, waxbana ma diro. Laakiin boggu wuxuu ku haraa taariikhda biraawsarkaaga, wicitaankuna wuxuu ku haraa taleefankaaga.","report.say":"Waxa aad sheegayso","report.say-text":a`<p>Sheeg waxa aad ogtahay. Waxaa laga yaabaa in lagu weydiiyo:</p>
      <ul>
        <li>Walaacaagu qofkee buu ku saabsan yahay? Sidee baan kuula soo xiriiri karnaa?</li>
        <li>Maxaa dhacay, goorma? Ma hal arrin bay ahayd, mise si tartiib ah bay u sii kordhaysay?</li>
        <li>Maxuu qofku yiri ama sameeyay, sida ugu saxsan ee aad u xasuusato?</li>
        <li>Waa maxay waxa uu qofku internetka ku sameeyo ee ku walaaciya? Sidee ku ogaatay?</li>
        <li>Qofku ma la xiriiraa dad ama kooxo adiga ku walaaciya? Intee jeer?</li>
        <li>Qofku ma ka hadlay in uu dad waxyeelleeyo, weerarro ama safar? Erayadee buu isticmaalay?</li>
        <li>Qofku ma leeyahay baahiyo kale? Ma jirtaa cid horeba u caawisa?</li>
      </ul>`,"report.scotland":"Booliska Scotland (Police Scotland), u gudbinta Prevent","report.scotland-text":"Waxaa la akhriyaa habeen iyo maalin.","report.staff":"Walaacu ma kaaga yimid shaqadaada, sida macallin ama dhakhtar? Marka hore raac tallaabooyinka ilaalinta carruurta iyo dadka waaweyn ee goobtaada shaqada.","report.worried":"Ma qabtaa walaac ku saabsan qof?","report.worried-text":a`<p>Ku kalsoonow dareenkaaga oo cid u sheeg. Waxa aad sheegto si sir ah ayaa loola dhaqmaa.</p>`,"routes.act-early":"ACT Early: wax badan oo ku saabsan calaamadaha","routes.educate":"Educate Against Hate: talo loogu talagalay waalidiinta iyo macallimiinta","routes.get-help":"GOV.UK: waa maxay Prevent iyo sida caawimaad loo helo","routes.police":"Booliska, marka aysan xaalad degdeg ah jirin","routes.police-text":a`UK gudaheeda waa bilaash. ${0} Adeegga gudbinta qoraalka (text relay): ${1}.`,"routes.support-line":"ACT Early Support Line (khadka taageerada)","routes.support-line-text":a`Waxaa loogu talagalay qoyska, asxaabta iyo dadweynaha. Maalin kasta, ${0} ilaa ${1}. Waqtiyada kale wicitaankaaga waxaa qabta sarkaal boolis oo takhasus leh. Wicitaannada lama duubo. Qasab ma aha in aad magacaaga sheegto.`,"routes.training":"Home Office (Wasaaradda Arrimaha Gudaha): tababar Prevent oo bilaash ah, af-Ingiriisi ama af-Welsh","signs.caution":"Intaadan calaamadaha akhrin","signs.caution-text":a`<ul>
      <li>Waxa ugu muhiimsan waa dareenkaaga ah in wax aan sax ahayn ay jiraan.</li>
      <li>Calaamadna waxba ma caddayso. Sabab kale ayaa jiri karta.</li>
      <li>Qof walba si gooni ah ayay ugu dhacdaa, sababo badan awgood. Dhaqso bay u dhici kartaa ama waqti dheer bay qaadan kartaa.</li>
      <li>Dhallinyaro badan oo qaangaar ah way caroodaan, cidna ma aaminaan ama waxay rabaan in ay keligood ahaadaan. Taasi waa qayb ka mid ah koritaanka.</li>
      <li>Fikrado adag ama aan caadi ahayn calaamad ma aha. Taageeridda in dad la waxyeelleeyo ayaa calaamad ah.</li>
    </ul>`,"signs.heading":"Calaamadaha muujin kara in qof lagu soo jiidanayo xagjirnimo","signs.learn":"Wax dheeraad ah baro","signs.life":"Waxa ka socda nolosha qofka","signs.life-text":a`<p>Kuwani ma aha calaamado. Waa waqtiyo adag oo dad kale ay uga faa’iidaysan karaan in ay qof soo jiitaan.</p>
        <ul>
          <li>Qof uu jeclaa ayaa dhintay, ama guri kale ayuu u guuray.</li>
          <li>Waa la cagajugleeyaa ama si aan caddaalad ahayn baa loola dhaqmaa.</li>
          <li>Wuxuu dareemaa cidlo, xaalad aad u adag buu ku jiraa, ama naftiisa ayuu hoos u eegaa.</li>
          <li>Wuxuu raadiyaa meel uu ka tirsanaado, ujeeddo nololeed ama ixtiraam.</li>
        </ul>`,"signs.online":"Nolosha qofka ee internetka","signs.online-text":a`<ul>
        <li>Waqti aad uga badan sidii hore ayuu internetka ku qaataa, wuxuuna qariyaa waxa uu ku sameeyo.</li>
        <li>Wuxuu isticmaalaa dhowr akoon ama magac cusub.</li>
        <li>Wuxuu akhriyaa, faafiyaa ama sameeyaa waxyaabo ammaanaya rabshad ama nacayb.</li>
      </ul>`,"signs.people":"Cidda uu qofku la joogo","signs.people-text":a`<ul>
        <li>Wuxuu ka tagaa asxaabtii hore, qoyska ama waxyaabihii uu jeclaa in uu sameeyo.</li>
        <li>Wuxuu leeyahay asxaab cusub, mana rabo in uu ka hadlo.</li>
        <li>Waxaa muuqata in hal qof ama koox ay maamusho waxa uu qofku ku fikiro ama sameeyo.</li>
      </ul>`,"signs.radicalised":"Qofka waxaa la yiraahdaa waa la xagjireeyay (radicalised) marka uu rumaysto in rabshadda argagixisadu ay sax tahay, ama uu ka qayb qaato.","signs.support":"Waxa uu qofku taageero","signs.support-text":a`<ul>
        <li>Wuxuu yiraahdaa waa sax in ujeeddo darteed rabshad loo adeegsado.</li>
        <li>Wuxuu ammaanaa dad weerarro fuliyay.</li>
        <li>Wuxuu ku celceliyaa sheekooyin ku saabsan shirqool qarsoodi ah oo ay koox maleegayso.</li>
        <li>Wuu caraysan yahay, wuxuuna ku celceliyaa in ay tahay in wax la sameeyo.</li>
      </ul>`,"signs.talk":"Sida uu qofku u hadlo iyo waxa uu dareemo","signs.talk-text":a`<ul>
        <li>Wuxuu u caroodaa ama u murugoodaa si ka badan sidii hore.</li>
        <li>Wuxuu u hadlaa sida qof qoraal akhrinaya.</li>
        <li>Ma rabo in uu dhegaysto waxa dadka kale ay qabaan.</li>
        <li>Wixii khaldama wuxuu ku eedeeyaa koox dad ah oo dhan.</li>
        <li>Marar badan dadka wuxuu u kala saaraa “iyaga” iyo “annaga”.</li>
      </ul>`,"signs.trust":"Ku kalsoonow dareenkaaga","signs.trust-text":a`<p>Waad taqaannaa dadka kuu dhow. Waxaa laga yaabaa in aad noqoto qofka ugu horreeya ee arka in wax khaldan yihiin.</p>
      <ul>
        <li>U fiirso waxa isbeddelay.</li>
        <li>La tasho qof aad ku kalsoon tahay: waalid, saaxiib, macallin. Ma jirtaa sabab kale?</li>
        <li>Walaacaaga la wadaag qof caawin kara.</li>
      </ul>`})})}();
