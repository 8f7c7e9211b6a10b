

!function(){"use strict";const n=Symbol.for("prevent-widgets");(window[n]=window[n]||[]).push({name:"cy",version:"CF2F",isReviewed:!1,templates:(n,e)=>({"about.ask":"Gofyn am ragor o wybodaeth","about.contest":n`<p>Mae pedair rhan i CONTEST:</p>
      <ul>
        <li><strong>Pursue</strong> (mynd ar drywydd): dod i wybod am ymosodiadau, ymchwilio iddyn nhw a’u hatal.</li>
        <li><strong>Prepare</strong> (paratoi): lle nad oes modd atal ymosodiad, cyfyngu ar y niwed.</li>
        <li><strong>Protect</strong> (diogelu): gwneud ymosodiadau’n anoddach, er enghraifft ar ffiniau ac mewn gorsafoedd pŵer a gweithfeydd dŵr.</li>
        <li><strong>Prevent</strong> (atal): atal pobl rhag dod yn derfysgwyr neu gael eu denu at derfysgaeth.</li>
      </ul>`,"about.duty":"Pwy sydd â dyletswydd","about.duty-ni":n`<p>Nid yw dyletswydd Prevent yn berthnasol yng Ngogledd Iwerddon. Er hynny, gallwch chi ddweud wrth yr heddlu am bryder.</p>`,"about.duty-scotland":"Mae gan yr Alban ei chanllawiau ei hun ar gyfer y ddyletswydd hon.","about.duty-text":n`<p>Yn ôl y gyfraith, rhaid i rai cyrff cyhoeddus helpu i atal pobl rhag cael eu tynnu i mewn i derfysgaeth. Y rhain yw cynghorau, ysgolion, colegau, gofal plant, iechyd a gofal cymdeithasol, carchardai, y gwasanaeth prawf a’r heddlu. ${0}
            </p>
            <p>Does dim dyletswydd o’r fath arnoch chi eich hun. Ond gallwch chi rannu pryder.</p>`,"about.duty-wales":"Yng Nghymru, maen nhw i gyd yn defnyddio’r un ffurflen, yn Gymraeg neu yn Saesneg.","about.duty-where":"Mae hyn yn berthnasol yn Lloegr, yr Alban a Chymru, ond nid yng Ngogledd Iwerddon.","about.heading":"Beth yw Prevent","about.partners-with":e`Mae llawer o bartneriaid yn gweithio arno gyda’i gilydd, gan gynnwys ${0}.`,"about.purpose":"Beth yw diben Prevent","about.purpose-text":n`<p>Nid yw arestio pobl yn ddigon i roi diwedd ar derfysgaeth. Mae Prevent yn helpu pobl yn gynnar, cyn iddyn nhw droi at derfysgaeth neu ei chefnogi.</p>
      <p>Mae’n delio â phob math o eithafiaeth. Y mathau mwyaf cyffredin yw eithafiaeth yr asgell dde eithafol ac eithafiaeth Islamyddol.</p>
      <p>Nod Prevent yw:</p>
      <ul>
        <li>mynd i’r afael â’r hyn sy’n arwain pobl at derfysgaeth</li>
        <li>ateb y syniadau y mae terfysgwyr yn eu defnyddio</li>
        <li>diogelu a chefnogi pobl a allai gael eu tynnu i mewn</li>
        <li>helpu pobl sydd eisoes yn rhan o derfysgaeth i’w gadael a dechrau o’r newydd</li>
        <li>cadw pobl yn ddiogel rhag y rhai a fyddai’n manteisio arnyn nhw</li>
      </ul>`,"about.team":"Beth mae’r tîm lleol yn ei wneud","about.team-text":n`<p>Mae’r tîm yn gweithio gyda grwpiau yn y gymuned er mwyn:</p>
      <ul>
        <li>eu helpu i sylwi ar eithafiaeth ac ymateb iddi yn y ffordd iawn</li>
        <li>hyfforddi staff i weld pwy y gallai fod angen cymorth arnyn nhw, ac i wybod ble i’w hanfon i’w gael</li>
        <li>gwneud mwy o bobl yn ymwybodol o Prevent ac o’r hyn sy’n arwain at eithafiaeth</li>
      </ul>`,"about.threat":"Mae bygythiad terfysgaeth yn un go iawn. CONTEST yw cynllun y DU i’w wrthsefyll.","emergency.call":n`Ffoniwch ${0}`,"emergency.danger":"Mewn perygl nawr?","emergency.heading":n`Mewn argyfwng, ffoniwch ${0}`,"emergency.last-resort":e`Argyfwng? Ffoniwch ${0}`,"emergency.other-ways":"Os na allwch chi siarad neu glywed","emergency.other-ways-text":n`<p>Nid yw galwad dawel ar ei phen ei hun yn dod â’r heddlu atoch chi. Nid yw pwyso ${0} yn dweud wrthyn nhw ble rydych chi. Ar ffôn llinell dir, arhoswch ar y lein.</p>
      <ul>
        <li>Drwy ffôn testun neu ap Relay UK: ${1}</li>
        <li>Yn Iaith Arwyddion Prydain, drwy fideo, am ddim, ddydd a nos: ${2}</li>
        <li>Drwy neges destun, dim ond os ydych chi eisoes wedi cofrestru gydag emergencySMS. Tecstiwch ${3}: dywedwch pa wasanaeth sydd ei angen arnoch chi, beth ddigwyddodd a ble. Dim ateb ar ôl tri munud? Tecstiwch eto.<p>I gofrestru, tecstiwch ${4} i ${5}, atebwch ${6} ac arhoswch nes i chi gael gwybod ei fod wedi gweithio.</p>
        </li>
      </ul>`,"emergency.silent":n`<p>Methu siarad? Ar ffôn symudol, ffoniwch ${0} a gwrandewch. Pesychwch neu tapiwch y ffôn os gallwch chi. Pan fydd rhywun yn gofyn i chi wneud hynny, pwyswch ${1}.</p>`,"emergency.threats":n`<p>Ffoniwch ${0} ar unwaith os ydych chi’n gweld bygythiad. Er enghraifft:</p>
      <ul>
        <li>Rydych chi’n gweld bag, parsel neu gar sydd ddim yn edrych yn iawn.</li>
        <li>Mae rhywun ar fin teithio i ymuno â grŵp terfysgol.</li>
        <li>Mae’n ymddangos bod rhywun yn rhan o gynllun i ymosod.</li>
        <li>Mae rhywun yn sôn am frifo pobl neu gael gafael ar arfau.</li>
      </ul>`,"language.failed":"Nid oedd modd llwytho’r iaith hon. Rhowch gynnig arall arni.","language.menu":"Iaith","language.name":"Cymraeg","language.shown":"Nawr yn Gymraeg.","language.to-english":"Darllen hyn yn Saesneg","language.unreviewed":"Nid oes neb wedi gwirio’r cyfieithiad hwn eto. Efallai fod camgymeriadau ynddo.","local.ask-for":"Gofynnwch am dîm Prevent.","local.checked":e`Cafodd y manylion eu gwirio ar ${0}.`,"local.contact":"Eich cyswllt lleol","local.copied":n`Wedi copïo: ${0}`,"local.copy":"Copïo","local.copy-failed":"Ni wnaeth eich porwr ganiatáu hyn. Dewiswch y cyfeiriad a’i gopïo â llaw.","local.day":"{day} {month} {year}","local.email":"E-bost","local.email-advice":"Mewn e-bost, dywedwch ei fod yn ymwneud â Prevent a gofynnwch am alwad ffôn, a dim mwy na hynny. Peidiwch â chynnwys enwau na manylion. Peidiwch ag atodi dim.","local.form":"Ffurflen ar-lein","local.given-by":e`${0} sy’n rhoi’r manylion hyn.`,"local.hours":"Ar agor","local.months":"Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr","local.out-of-date":e`Cafodd y manylion hyn eu gwirio ddiwethaf ar ${0}, dros flwyddyn yn ôl. Efallai eu bod yn anghywir.`,"local.phone":"Ffôn","local.team":"Eich tîm Prevent lleol","region.box":e`(blwch ${0})`,"report.activity":"Wedi gweld neu glywed rhywbeth amheus?","report.activity-text":n`<p>Dywedwch wrth yr heddlu am unrhyw beth a allai fod yn rhan o gynllun terfysgol.</p>
      <p>Nid oes rhaid i chi roi eich enw.</p>
      <p>Llinell Gymorth Gwrthderfysgaeth, am ddim, ddydd a nos: ${0}</p>`,"report.channel":"Efallai y bydd Channel yn cynnig help i’r person, fel mentor. Grŵp sy’n cael ei arwain gan y cyngor yw Channel. Rhaid i’r person gytuno i hyn, neu riant os mai plentyn yw’r person.","report.complain":"A gafodd Prevent ei ddefnyddio’n anghywir? Cwynwch ar GOV.UK","report.education":"Yn poeni am ysgol neu goleg yn Lloegr, neu am y staff yno?","report.education-form":"Dywedwch wrth yr Adran Addysg","report.education-text":n`Nid dyma’r ffordd i roi gwybod am bryder ynghylch disgybl. Nid oes rhaid i chi roi eich enw.<br>Neu ffoniwch, o ddydd Llun i ddydd Gwener, rhwng ${0} a ${1}, ond nid ar wyliau banc: ${2}`,"report.heading":"Rhowch wybod am bryder","report.help-text":n`<ul>
      <li>Yn aml, nid oes angen i’r heddlu barhau i fod yn rhan o’r mater. Gall athrawon, gweithwyr iechyd, gweithwyr cymdeithasol neu fentoriaid helpu.</li>
      <li>${0}</li>
      <li>Nid cosb yw rhoi gwybod am rywun. Nid yw’n rhoi cofnod troseddol i neb.</li>
    </ul>`,"report.lead":"Yr arweinydd diogelu yma","report.lead-text":"Staff: siaradwch â’r arweinydd diogelu yn gyntaf. Gall disgyblion a rhieni wneud hynny hefyd.","report.material":"Wedi gweld rhywbeth ar-lein?","report.material-text":n`<p>Gallwch chi roi gwybod am ddeunydd ar-lein sy’n hyrwyddo terfysgaeth neu eithafiaeth. Peidiwch â’i lawrlwytho na’i anfon ymlaen. Gall hynny fod yn drosedd.</p>
      <p>Nid oes rhaid i chi roi eich enw.</p>`,"report.next":"Beth sy’n digwydd nesaf","report.next-text":n`<ul>
      <li>Mae’r heddlu’n edrych ar yr hyn rydych chi wedi’i ddweud. Efallai y byddan nhw’n eich ffonio’n ôl.</li>
      <li>Efallai na fyddwch chi’n clywed dim mwy. Mae hynny’n diogelu preifatrwydd pawb.</li>
      <li>Os oes bywyd mewn perygl, efallai y bydd yr heddlu’n ceisio darganfod pwy ffoniodd.</li>
    </ul>`,"report.online":"Rhowch wybod amdano ar GOV.UK","report.pmap":"Efallai y bydd Prevent Multi-Agency Panel (PMAP), sef panel o wahanol asiantaethau, yn cynnig help i’r person. Rhaid i’r person gytuno i hyn, neu riant os mai plentyn yw’r person.","report.privacy":"Nid yw’r blwch hwn yn cadw nac yn anfon dim. Ond bydd y dudalen yn aros yn hanes eich porwr, a’r alwad yn aros ar eich ffôn.","report.say":"Beth i’w ddweud","report.say-text":n`<p>Dywedwch beth rydych chi’n ei wybod. Efallai y bydd rhywun yn gofyn i chi:</p>
      <ul>
        <li>Am bwy rydych chi’n poeni? Sut gallwn ni gysylltu â chi?</li>
        <li>Beth ddigwyddodd, a phryd? Ai un peth oedd hyn, neu rywbeth a ddatblygodd dros amser?</li>
        <li>Beth ddywedodd neu wnaeth y person, mor gywir ag y gallwch chi gofio?</li>
        <li>Beth maen nhw’n ei wneud ar-lein sy’n eich poeni chi? Sut ydych chi’n gwybod?</li>
        <li>Ydyn nhw mewn cysylltiad â phobl neu grwpiau sy’n eich poeni chi? Pa mor aml?</li>
        <li>Ydyn nhw wedi sôn am frifo pobl, am ymosodiadau neu am deithio? Ym mha eiriau?</li>
        <li>Oes ganddyn nhw anghenion eraill, neu ydyn nhw eisoes yn cael help gan rywun?</li>
      </ul>`,"report.scotland":"Heddlu’r Alban, atgyfeiriadau Prevent","report.scotland-text":"Caiff negeseuon eu darllen ddydd a nos.","report.staff":"Yn poeni am rywun drwy eich gwaith, fel athro neu feddyg? Dilynwch gamau diogelu eich gweithle yn gyntaf.","report.worried":"Yn poeni am rywun?","report.worried-text":n`<p>Ymddiriedwch yn eich greddf a dywedwch wrth rywun. Bydd yr hyn rydych chi’n ei rannu yn cael ei drin yn gyfrinachol.</p>`,"routes.act-early":"ACT Early: mwy am yr arwyddion","routes.educate":"Educate Against Hate: cyngor i rieni ac athrawon","routes.get-help":"GOV.UK: beth yw Prevent a sut i gael help","routes.police":"Yr heddlu, pan nad yw’n argyfwng","routes.police-text":n`Am ddim yn y DU. ${0} Drwy wasanaeth cyfnewid testun: ${1}.`,"routes.support-line":"ACT Early Support Line (llinell gymorth)","routes.support-line-text":n`I deulu, ffrindiau a’r cyhoedd. Bob dydd, rhwng ${0} a ${1}. Ar adegau eraill, bydd eich galwad yn mynd at swyddog arbenigol. Nid yw galwadau’n cael eu recordio. Nid oes rhaid i chi roi eich enw.`,"routes.training":"Y Swyddfa Gartref: hyfforddiant Prevent am ddim, yn Gymraeg neu yn Saesneg","signs.caution":"Cyn i chi ddarllen yr arwyddion","signs.caution-text":n`<ul>
      <li>Yn bwysicach nag unrhyw un arwydd penodol yw eich teimlad bod rhywbeth o’i le.</li>
      <li>Nid oes yr un arwydd yn profi dim. Gall fod rheswm arall drosto.</li>
      <li>Mae’n wahanol i bawb, am lawer o resymau. Gall ddigwydd yn gyflym neu gymryd amser hir.</li>
      <li>Mae llawer o bobl ifanc yn eu harddegau yn gwylltio, yn peidio ag ymddiried yn neb neu eisiau bod ar eu pen eu hunain. Mae hynny’n rhan o dyfu i fyny.</li>
      <li>Nid yw barn gref neu anarferol yn arwydd. Mae cefnogi niwed yn arwydd.</li>
    </ul>`,"signs.heading":"Arwyddion y gallai rhywun fod yn cael ei dynnu i mewn i eithafiaeth","signs.learn":"Dysgu mwy","signs.life":"Beth sy’n digwydd yn eu bywyd","signs.life-text":n`<p>Nid arwyddion yw’r rhain. Cyfnodau anodd ydyn nhw y gall pobl eraill eu defnyddio i dynnu rhywun i mewn.</p>
        <ul>
          <li>Mae rhywun maen nhw’n ei garu wedi marw, neu maen nhw wedi symud tŷ.</li>
          <li>Maen nhw’n cael eu bwlio neu eu trin yn annheg.</li>
          <li>Maen nhw’n unig, mewn argyfwng, neu mae eu hunan-barch yn isel.</li>
          <li>Maen nhw’n chwilio am le i berthyn, am bwrpas neu am barch.</li>
        </ul>`,"signs.online":"Eu bywyd ar-lein","signs.online-text":n`<ul>
        <li>Maen nhw’n treulio llawer mwy o amser ar-lein, ac yn cuddio’r hyn maen nhw’n ei wneud yno.</li>
        <li>Maen nhw’n defnyddio sawl proffil neu enw newydd.</li>
        <li>Maen nhw’n darllen, yn rhannu neu’n creu pethau sy’n canmol trais neu gasineb.</li>
      </ul>`,"signs.people":"Gyda phwy maen nhw","signs.people-text":n`<ul>
        <li>Maen nhw’n cefnu ar hen ffrindiau, teulu neu bethau roedden nhw’n hoffi eu gwneud.</li>
        <li>Mae ganddyn nhw ffrindiau newydd ac maen nhw’n gwrthod siarad amdanyn nhw.</li>
        <li>Mae’n ymddangos bod un person neu grŵp yn rheoli’r hyn maen nhw’n ei feddwl neu’n ei wneud.</li>
      </ul>`,"signs.radicalised":"Mae rhywun wedi’i radicaleiddio pan fydd yn dod i gredu bod trais terfysgol yn iawn, neu’n cymryd rhan ynddo.","signs.support":"Beth maen nhw’n ei gefnogi","signs.support-text":n`<ul>
        <li>Maen nhw’n dweud bod trais yn iawn dros achos.</li>
        <li>Maen nhw’n canmol pobl sydd wedi cyflawni ymosodiadau.</li>
        <li>Maen nhw’n ailadrodd straeon am gynllwyn cudd gan ryw grŵp.</li>
        <li>Maen nhw’n ddig ac yn dweud o hyd bod yn rhaid gwneud rhywbeth.</li>
      </ul>`,"signs.talk":"Sut maen nhw’n siarad ac yn teimlo","signs.talk-text":n`<ul>
        <li>Maen nhw’n fwy dig neu’n fwy gofidus nag o’r blaen.</li>
        <li>Maen nhw’n swnio fel pe baen nhw’n darllen o sgript.</li>
        <li>Maen nhw’n gwrthod gwrando ar farn pobl eraill.</li>
        <li>Maen nhw’n beio grŵp cyfan o bobl am yr hyn sy’n mynd o’i le.</li>
        <li>Maen nhw’n aml yn siarad am bobl fel ‘nhw’ a ‘ni’.</li>
      </ul>`,"signs.trust":"Ymddiriedwch yn eich greddf","signs.trust-text":n`<p>Rydych chi’n adnabod y bobl sy’n agos atoch chi. Efallai mai chi fydd y cyntaf i weld bod rhywbeth o’i le.</p>
      <ul>
        <li>Sylwch ar yr hyn sydd wedi newid.</li>
        <li>Gwiriwch gyda rhywun rydych chi’n ymddiried ynddo: rhiant, ffrind, athro. Oes rheswm arall?</li>
        <li>Rhannwch eich pryder â rhywun a all helpu.</li>
      </ul>`})})}();
