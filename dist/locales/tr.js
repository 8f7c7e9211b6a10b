

!function(){"use strict";const e=Symbol.for("prevent-widgets");(window[e]=window[e]||[]).push({name:"tr",version:"M0NA",isReviewed:!1,templates:(e,i)=>({"about.ask":"Daha fazla bilgi isteyin","about.contest":e`<p>CONTEST dört bölümden oluşur:</p>
      <ul>
        <li><strong>Pursue</strong> (peşine düşmek): saldırı planlarını öğrenmek, soruşturmak ve durdurmak.</li>
        <li><strong>Prepare</strong> (hazırlanmak): bir saldırı durdurulamıyorsa zararı az tutmak.</li>
        <li><strong>Protect</strong> (korumak): saldırıları zorlaştırmak, örneğin sınırlarda, elektrik ve su tesislerinde.</li>
        <li><strong>Prevent</strong> (önlemek): insanların terörist olmasını veya teröre çekilmesini önlemek.</li>
      </ul>`,"about.duty":"Kimler yükümlü","about.duty-ni":e`<p>Prevent yükümlülüğü Kuzey İrlanda’da geçerli değildir. Yine de bir kaygınızı polise anlatabilirsiniz.</p>`,"about.duty-scotland":"İskoçya’nın bu yükümlülük için kendi kılavuzu vardır.","about.duty-text":e`<p>Yasaya göre bazı kamu kurumları, insanların teröre çekilmesini önlemeye yardım etmek zorundadır. Bunlar belediyeler, okullar, kolejler, çocuk bakım yerleri, sağlık ve sosyal bakım kurumları, cezaevleri, denetimli serbestlik kurumları ve polistir. ${0}
            </p>
            <p>Sizin böyle bir yükümlülüğünüz yoktur. Ama bir kaygınızı paylaşabilirsiniz.</p>`,"about.duty-wales":"Galler’de hepsi, Galce veya İngilizce olan tek bir form kullanır.","about.duty-where":"Bu, İngiltere, İskoçya ve Galler’de geçerlidir; Kuzey İrlanda’da geçerli değildir.","about.heading":"Prevent nedir","about.partners-with":i`Birçok kurum bu konuda birlikte çalışır; bunlardan biri: ${0}.`,"about.purpose":"Prevent ne içindir","about.purpose-text":e`<p>Yalnız tutuklamalarla terör bitmez. Prevent, insanlara erkenden, teröre yönelmeden veya onu desteklemeden önce yardım eder.</p>
      <p>Her tür aşırılıkla ilgilenir. En yaygın türler aşırı sağcı ve İslamcı aşırılıktır.</p>
      <p>Prevent’in amaçları:</p>
      <ul>
        <li>insanları teröre götüren nedenlerle ilgilenmek</li>
        <li>teröristlerin kullandığı düşüncelere karşılık vermek</li>
        <li>teröre çekilebilecek kişileri korumak ve desteklemek</li>
        <li>teröre karışmış kişilerin ayrılmasına ve yeniden başlamasına yardım etmek</li>
        <li>insanları, onları kullanmak isteyenlerden korumak</li>
      </ul>`,"about.team":"Yerel ekip ne yapar","about.team-text":e`<p>Ekip, toplumdaki gruplarla şunlar için çalışır:</p>
      <ul>
        <li>aşırılığı fark etmelerine ve doğru biçimde karşılık vermelerine yardım etmek</li>
        <li>çalışanları, kimin desteğe ihtiyacı olabileceğini görmeleri ve onu nereye yönlendireceklerini bilmeleri için eğitmek</li>
        <li>daha çok kişiye Prevent’i ve aşırılığa götüren şeyleri tanıtmak</li>
      </ul>`,"about.threat":"Terör tehdidi gerçektir. CONTEST, Birleşik Krallık’ın buna karşı planıdır.","emergency.call":e`Arayın: ${0}`,"emergency.danger":"Şu anda tehlikede misiniz?","emergency.heading":e`Acil durumda ${0} numarasını arayın`,"emergency.last-resort":i`Acil durum mu? ${0} numarasını arayın`,"emergency.other-ways":"Konuşamıyor veya duyamıyorsanız","emergency.other-ways-text":e`<p>Sessiz bir arama tek başına polisi getirmez. ${0} tuşlamak polise yerinizi bildirmez. Sabit telefondan arıyorsanız hattı kapatmayın.</p>
      <ul>
        <li>Yazılı telefonla veya Relay UK uygulamasıyla: ${1}</li>
        <li>İngiliz İşaret Dili ile, görüntülü, ücretsiz, gece gündüz: ${2}</li>
        <li>SMS ile, yalnızca daha önce emergencySMS’e kaydolduysanız. ${3} numarasına yazın: kime ihtiyacınız olduğunu, ne olduğunu ve nerede olduğunu belirtin. Üç dakika sonra yanıt yok mu? Yeniden yazın.<p>Kaydolmak için ${5} numarasına ${4} yazıp SMS gönderin, gelen mesajı ${6} diye yanıtlayın ve kaydın tamamlandığı bildirilene kadar bekleyin.</p>
        </li>
      </ul>`,"emergency.silent":e`<p>Konuşamıyor musunuz? Cep telefonundan ${0} numarasını arayın ve dinleyin. Yapabiliyorsanız öksürün veya telefona vurun. İstendiğinde ${1} tuşlayın.</p>`,"emergency.threats":e`<p>Bir tehdit görürseniz hemen ${0} numarasını arayın. Örneğin:</p>
      <ul>
        <li>Şüpheli görünen bir çanta, paket veya araba görüyorsunuz.</li>
        <li>Birisi bir terör grubuna katılmak için yola çıkmak üzere.</li>
        <li>Birisi bir saldırı planının parçası gibi görünüyor.</li>
        <li>Birisi insanlara zarar vermekten veya silah bulmaktan söz ediyor.</li>
      </ul>`,"language.failed":"Bu dil yüklenemedi. Lütfen yeniden deneyin.","language.menu":"Dil","language.name":"Türkçe","language.shown":"Şimdi Türkçe.","language.to-english":"İngilizce oku","language.unreviewed":"Bu çeviriyi henüz kimse kontrol etmedi. Hatalar olabilir.","local.ask-for":"Prevent ekibiyle görüşmek istediğinizi söyleyin.","local.checked":i`Bilgilerin kontrol edildiği gün: ${0}.`,"local.contact":"Yerel iletişim noktanız","local.copied":e`Kopyalandı: ${0}`,"local.copy":"Kopyala","local.copy-failed":"Tarayıcınız buna izin vermedi. Adresi seçip elle kopyalayın.","local.day":"{day} {month} {year}","local.email":"E-posta","local.email-advice":"E-postada yalnızca konunun Prevent olduğunu yazın ve sizi aramalarını isteyin. Ad ve ayrıntı yazmayın. Hiçbir şey eklemeyin.","local.form":"Çevrimiçi form","local.given-by":i`Bu bilgileri veren: ${0}.`,"local.hours":"Açık olduğu saatler","local.months":"Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık","local.out-of-date":i`Bu bilgiler en son bir yıldan daha önce kontrol edildi: ${0}. Yanlış olabilirler.`,"local.phone":"Telefon","local.team":"Yerel Prevent ekibiniz","region.box":i`(kutu ${0})`,"report.activity":"Şüpheli bir şey mi gördünüz veya duydunuz?","report.activity-text":e`<p>Bir terör planının parçası olabilecek her şeyi polise anlatın.</p>
      <p>Adınızı vermeniz gerekmez.</p>
      <p>Terörle Mücadele Hattı, ücretsiz, gece gündüz: ${0}</p>`,"report.channel":"Channel kişiye yardım önerebilir; örneğin bir rehber. Channel, belediyenin yönettiği bir gruptur. Kişinin, çocuksa anne veya babasının kabul etmesi gerekir.","report.complain":"Prevent yanlış mı kullanıldı? GOV.UK’de şikâyet edin","report.education":"İngiltere’deki bir okul veya kolej ya da çalışanlarıyla ilgili bir kaygınız mı var?","report.education-form":"Eğitim Bakanlığına (Department for Education) bildirin","report.education-text":e`Bir öğrenciyle ilgili kaygı buraya bildirilmez. Adınızı vermeniz gerekmez.<br>Ya da resmî tatiller dışında, pazartesiden cumaya, saat ${0} ile ${1} arasında arayın: ${2}`,"report.heading":"Kaygınızı bildirin","report.help-text":e`<ul>
      <li>Çoğu zaman polisin işin içinde kalması gerekmez. Öğretmenler, sağlık çalışanları, sosyal hizmet uzmanları veya rehberler yardım edebilir.</li>
      <li>${0}</li>
      <li>Bildirim bir ceza değildir. Bildirim yüzünden kimsenin sabıkası olmaz.</li>
    </ul>`,"report.lead":"Buradaki çocuk koruma sorumlusu","report.lead-text":"Çalışanlar: önce çocuk koruma sorumlusuyla konuşun. Öğrenciler ve anne babalar da konuşabilir.","report.material":"İnternette bir şey mi gördünüz?","report.material-text":e`<p>Terörü veya aşırılığı özendiren internet içeriklerini bildirebilirsiniz. Bunları indirmeyin ve başkasına göndermeyin. Bunu yapmak suç olabilir.</p>
      <p>Adınızı vermeniz gerekmez.</p>`,"report.next":"Sonra ne olur","report.next-text":e`<ul>
      <li>Polis anlattıklarınızı inceler. Sizi geri arayabilir.</li>
      <li>Bir daha haber almayabilirsiniz. Bu, herkesin gizliliğini korur.</li>
      <li>Birinin hayatı tehlikedeyse polis kimin aradığını bulmaya çalışabilir.</li>
    </ul>`,"report.online":"GOV.UK’de bildirin","report.pmap":"Bir Prevent Multi-Agency Panel (PMAP), yani birçok kurumdan oluşan bir kurul, kişiye yardım önerebilir. Kişinin, çocuksa anne veya babasının kabul etmesi gerekir.","report.privacy":"Bu kutu hiçbir şey kaydetmez ve göndermez. Ama sayfa tarayıcınızın geçmişinde, arama da telefonunuzda kalır.","report.say":"Ne söylemeli","report.say-text":e`<p>Bildiklerinizi anlatın. Size şunlar sorulabilir:</p>
      <ul>
        <li>Kim için kaygılısınız? Size nasıl ulaşabiliriz?</li>
        <li>Ne oldu ve ne zaman? Tek bir olay mıydı, yoksa zamanla mı arttı?</li>
        <li>Kişi tam olarak ne söyledi veya ne yaptı? Hatırlayabildiğiniz kadar anlatın.</li>
        <li>İnternette yaptıklarından sizi kaygılandıran nedir? Bunu nereden biliyorsunuz?</li>
        <li>Sizi kaygılandıran kişi veya gruplarla ilişkisi var mı? Ne sıklıkta?</li>
        <li>İnsanlara zarar vermekten, saldırılardan veya yolculuktan söz etti mi? Hangi sözlerle?</li>
        <li>Başka ihtiyaçları var mı, ya da zaten birinden yardım alıyor mu?</li>
      </ul>`,"report.scotland":"İskoçya Polisi (Police Scotland), Prevent bildirimleri","report.scotland-text":"Gece gündüz okunur.","report.staff":"Öğretmenlik veya doktorluk gibi işiniz nedeniyle mi kaygılısınız? Önce iş yerinizin koruma adımlarını izleyin.","report.worried":"Biri için kaygılı mısınız?","report.worried-text":e`<p>Sezgilerinize güvenin ve birine anlatın. Paylaştıklarınız gizli tutulur.</p>`,"routes.act-early":"ACT Early: belirtiler hakkında daha fazlası","routes.educate":"Educate Against Hate: anne babalar ve öğretmenler için öneriler","routes.get-help":"GOV.UK: Prevent nedir ve nasıl yardım alınır","routes.police":"Polis, acil olmayan durumlarda","routes.police-text":e`Birleşik Krallık’ta ücretsizdir. ${0} Yazılı aktarma ile: ${1}.`,"routes.support-line":"ACT Early Support Line (destek hattı)","routes.support-line-text":e`Aileler, arkadaşlar ve herkes için. Her gün, saat ${0} ile ${1} arasında. Diğer saatlerde aramanız uzman bir polise gider. Aramalar kaydedilmez. Adınızı vermeniz gerekmez.`,"routes.training":"İçişleri Bakanlığı (Home Office): İngilizce veya Galce ücretsiz Prevent eğitimi","signs.caution":"Belirtileri okumadan önce","signs.caution-text":e`<ul>
      <li>En önemlisi, bir şeylerin yolunda olmadığını hissetmenizdir.</li>
      <li>Hiçbir belirti bir şey kanıtlamaz. Başka bir nedeni olabilir.</li>
      <li>Bu, birçok nedenle herkeste farklıdır. Çabuk olabilir veya uzun sürebilir.</li>
      <li>Birçok ergen öfkelenir, kimseye güvenmez veya yalnız kalmak ister. Bu, büyümenin bir parçasıdır.</li>
      <li>Sert veya alışılmadık görüşler bir belirti değildir. Zarar vermeyi desteklemek belirtidir.</li>
    </ul>`,"signs.heading":"Birinin aşırılığa çekildiğini gösterebilecek belirtiler","signs.learn":"Daha fazla bilgi","signs.life":"Hayatında neler oluyor","signs.life-text":e`<p>Bunlar belirti değildir. Başkalarının birini kendine çekmek için kullanabileceği zor zamanlardır.</p>
        <ul>
          <li>Sevdiği biri öldü veya başka bir eve taşındı.</li>
          <li>Zorbalığa veya haksızlığa uğruyor.</li>
          <li>Yalnızlık çekiyor, bir kriz yaşıyor veya kendini değersiz görüyor.</li>
          <li>Kendini ait hissedeceği bir yer, bir amaç veya saygı arıyor.</li>
        </ul>`,"signs.online":"İnternetteki hayatı","signs.online-text":e`<ul>
        <li>İnternette çok daha fazla zaman geçiriyor ve orada ne yaptığını gizliyor.</li>
        <li>Birkaç profil veya yeni bir ad kullanıyor.</li>
        <li>Şiddeti veya nefreti öven şeyler okuyor, paylaşıyor veya hazırlıyor.</li>
      </ul>`,"signs.people":"Kimlerle birlikte","signs.people-text":e`<ul>
        <li>Eski arkadaşlarını, ailesini veya severek yaptığı şeyleri bırakıyor.</li>
        <li>Yeni arkadaşları var ve onlardan söz etmek istemiyor.</li>
        <li>Bir kişi veya grup, onun düşündüklerini veya yaptıklarını yönetiyor gibi görünüyor.</li>
      </ul>`,"signs.radicalised":"Bir kişi terörist şiddetin doğru olduğunu düşünmeye başladığında veya ona katıldığında radikalleşmiş olur.","signs.support":"Neleri destekliyor","signs.support-text":e`<ul>
        <li>Bir dava uğruna şiddetin doğru olduğunu söylüyor.</li>
        <li>Saldırı yapmış kişileri övüyor.</li>
        <li>Bir grubun gizli komplosuyla ilgili hikâyeleri tekrarlıyor.</li>
        <li>Öfkeli ve bir şeyler yapılması gerektiğini söyleyip duruyor.</li>
      </ul>`,"signs.talk":"Nasıl konuşuyor ve hissediyor","signs.talk-text":e`<ul>
        <li>Eskisinden daha öfkeli veya daha üzgün.</li>
        <li>Ezberden okur gibi konuşuyor.</li>
        <li>Başkalarının ne düşündüğünü dinlemek istemiyor.</li>
        <li>Kötü giden şeyler için bütün bir insan grubunu suçluyor.</li>
        <li>İnsanlardan sık sık “onlar” ve “biz” diye söz ediyor.</li>
      </ul>`,"signs.trust":"Sezgilerinize güvenin","signs.trust-text":e`<p>Yakınlarınızı siz tanırsınız. Bir şeylerin yolunda olmadığını ilk gören siz olabilirsiniz.</p>
      <ul>
        <li>Fark edin: nelerin değiştiğini görün.</li>
        <li>Danışın: güvendiğiniz birine, örneğin bir anne veya babaya, bir arkadaşa, bir öğretmene sorun. Başka bir nedeni olabilir mi?</li>
        <li>Paylaşın: kaygınızı yardım edebilecek birine anlatın.</li>
      </ul>`})})}();
