

!function(){"use strict";const i=Symbol.for("prevent-widgets");(window[i]=window[i]||[]).push({name:"pl",version:"hQES",isReviewed:!1,templates:(i,o)=>({"about.ask":"Gdzie zapytać o więcej","about.contest":i`<p>CONTEST składa się z czterech części:</p>
      <ul>
        <li><strong>Pursue</strong> (ściganie): wykrywanie przygotowań do zamachów, prowadzenie śledztw i powstrzymywanie zamachów.</li>
        <li><strong>Prepare</strong> (przygotowanie): ograniczanie szkód, gdy zamachu nie da się powstrzymać.</li>
        <li><strong>Protect</strong> (ochrona): utrudnianie zamachów, na przykład na granicach oraz w elektrowniach i wodociągach.</li>
        <li><strong>Prevent</strong> (zapobieganie): niedopuszczanie do tego, aby ludzie stawali się terrorystami lub byli wciągani w terroryzm.</li>
      </ul>`,"about.duty":"Kogo dotyczy obowiązek","about.duty-ni":i`<p>W Irlandii Północnej obowiązek wynikający z programu Prevent nie istnieje. Mimo to mogą Państwo powiedzieć policji o swoich obawach.</p>`,"about.duty-scotland":"Szkocja ma własne wytyczne dotyczące tego obowiązku.","about.duty-text":i`<p>Zgodnie z prawem niektóre instytucje publiczne muszą pomagać w tym, aby ludzie nie byli wciągani w terroryzm. Są to: władze lokalne, szkoły, college’e, placówki opieki nad dziećmi, służba zdrowia, opieka społeczna, więzienia, kuratorzy sądowi i policja. ${0}
            </p>
            <p>Państwa ten obowiązek nie dotyczy. Mogą jednak Państwo powiedzieć o swoich obawach.</p>`,"about.duty-wales":"W Walii wszystkie te instytucje używają jednego formularza, po walijsku lub po angielsku.","about.duty-where":"Tak jest w Anglii, Szkocji i Walii, ale nie w Irlandii Północnej.","about.heading":"Czym jest Prevent","about.partners-with":o`Wspólnie pracuje nad tym wielu partnerów, a wśród nich ${0}.`,"about.purpose":"Do czego służy Prevent","about.purpose-text":i`<p>Same aresztowania nie położą kresu terroryzmowi. Prevent pomaga ludziom wcześnie, zanim zwrócą się ku terroryzmowi lub zaczną go popierać.</p>
      <p>Prevent zajmuje się każdym rodzajem ekstremizmu. Najczęstsze rodzaje to ekstremizm skrajnie prawicowy i islamistyczny.</p>
      <p>Prevent działa po to, aby:</p>
      <ul>
        <li>zajmować się przyczynami, które prowadzą ludzi do terroryzmu</li>
        <li>przeciwstawiać się ideom, którymi posługują się terroryści</li>
        <li>chronić i wspierać ludzi, którzy mogliby zostać wciągnięci</li>
        <li>pomagać ludziom, którzy już się w to zaangażowali, odejść i zacząć od nowa</li>
        <li>chronić ludzi przed tymi, którzy chcieliby ich wykorzystać</li>
      </ul>`,"about.team":"Co robi lokalny zespół","about.team-text":i`<p>Zespół współpracuje z grupami w lokalnej społeczności, aby:</p>
      <ul>
        <li>pomagać im rozpoznawać ekstremizm i właściwie na niego reagować</li>
        <li>szkolić pracowników, żeby zauważali, kto może potrzebować wsparcia, i wiedzieli, gdzie taką osobę skierować</li>
        <li>sprawiać, żeby więcej ludzi wiedziało o programie Prevent i o tym, co prowadzi do ekstremizmu</li>
      </ul>`,"about.threat":"Zagrożenie terroryzmem jest realne. CONTEST to plan walki Zjednoczonego Królestwa z terroryzmem.","emergency.call":i`Zadzwoń pod ${0}`,"emergency.danger":"Niebezpieczeństwo w tej chwili?","emergency.heading":i`W nagłym wypadku proszę dzwonić pod ${0}`,"emergency.last-resort":o`Nagły wypadek? Proszę dzwonić pod ${0}`,"emergency.other-ways":"Jeśli nie mogą Państwo mówić lub nie słyszą","emergency.other-ways-text":i`<p>Samo milczące połączenie nie sprowadzi policji. Po naciśnięciu ${0} policja nadal nie wie, gdzie Państwo są. Na telefonie stacjonarnym proszę się nie rozłączać.</p>
      <ul>
        <li>Przez telefon tekstowy lub aplikację Relay UK: ${1}</li>
        <li>W brytyjskim języku migowym, przez połączenie wideo, bezpłatnie, przez całą dobę: ${2}</li>
        <li>SMS-em, tylko jeśli wcześniej zarejestrowali się Państwo w usłudze emergencySMS. Proszę wysłać SMS pod ${3} i napisać, jaka służba jest potrzebna, co się stało i gdzie. Po trzech minutach nie ma odpowiedzi? Proszę wysłać SMS jeszcze raz.<p>Aby się zarejestrować, proszę wysłać SMS o treści ${4} pod numer ${5}, odpowiedzieć ${6} i poczekać na wiadomość, że rejestracja się udała.</p>
        </li>
      </ul>`,"emergency.silent":i`<p>Nie mogą Państwo mówić? Proszę zadzwonić z telefonu komórkowego pod ${0} i słuchać. Jeśli to możliwe, proszę zakaszleć lub postukać w telefon. Gdy padnie takie polecenie, proszę nacisnąć ${1}.</p>`,"emergency.threats":i`<p>Jeśli widzą Państwo zagrożenie, proszę natychmiast zadzwonić pod ${0}. Na przykład:</p>
      <ul>
        <li>Widzą Państwo torbę, paczkę lub samochód, z którymi coś jest nie tak.</li>
        <li>Ktoś lada chwila wyjedzie, aby przyłączyć się do grupy terrorystycznej.</li>
        <li>Wygląda na to, że ktoś bierze udział w planowaniu zamachu.</li>
        <li>Ktoś mówi o krzywdzeniu ludzi lub o zdobyciu broni.</li>
      </ul>`,"language.failed":"Nie udało się wczytać tego języka. Proszę spróbować ponownie.","language.menu":"Język","language.name":"Polski","language.shown":"Teraz po polsku.","language.to-english":"Czytaj po angielsku","language.unreviewed":"Nikt jeszcze nie sprawdził tego tłumaczenia. Może zawierać błędy.","local.ask-for":"Proszę powiedzieć, że chcą Państwo rozmawiać z zespołem Prevent.","local.checked":o`Dane sprawdzono ${0}.`,"local.contact":"Państwa lokalny kontakt","local.copied":i`Skopiowano: ${0}`,"local.copy":"Kopiuj","local.copy-failed":"Przeglądarka na to nie pozwoliła. Proszę zaznaczyć adres i skopiować go ręcznie.","local.day":"{day} {month} {year} roku","local.email":"E-mail","local.email-advice":"W e-mailu proszę napisać tylko, że chodzi o Prevent, i poprosić o telefon. Proszę nie podawać nazwisk, imion ani szczegółów. Proszę niczego nie załączać.","local.form":"Formularz internetowy","local.given-by":o`Te dane podaje: ${0}.`,"local.hours":"Godziny pracy","local.months":"stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia","local.out-of-date":o`Te dane sprawdzono ostatnio ${0}, ponad rok temu. Mogą być błędne.`,"local.phone":"Telefon","local.team":"Państwa lokalny zespół Prevent","region.box":o`(ramka ${0})`,"report.activity":"Widzieli lub słyszeli Państwo coś podejrzanego?","report.activity-text":i`<p>Proszę powiadomić policję o wszystkim, co może być częścią planu terrorystów.</p>
      <p>Nie trzeba podawać swojego imienia ani nazwiska.</p>
      <p>Antyterrorystyczna gorąca linia, bezpłatnie, przez całą dobę: ${0}</p>`,"report.channel":"Channel może zaproponować tej osobie pomoc, na przykład mentora. To grupa kierowana przez władze lokalne. Na pomoc musi się zgodzić ta osoba, a w przypadku dziecka – rodzic.","report.complain":"Prevent zastosowano niewłaściwie? Skargę można złożyć na GOV.UK","report.education":"Niepokoi Państwa szkoła lub college w Anglii albo ich pracownicy?","report.education-form":"Zgłoszenie do Ministerstwa Edukacji (Department for Education)","report.education-text":i`Obawy dotyczące ucznia zgłasza się w inny sposób. Nie trzeba podawać swojego imienia ani nazwiska.<br>Można też zadzwonić, od poniedziałku do piątku, od ${0} do ${1}, oprócz dni ustawowo wolnych od pracy: ${2}`,"report.heading":"Jak zgłosić obawy","report.help-text":i`<ul>
      <li>Często policja nie musi się dalej zajmować sprawą. Pomóc mogą nauczyciele, pracownicy służby zdrowia, pracownicy socjalni lub mentorzy.</li>
      <li>${0}</li>
      <li>Zgłoszenie nie jest karą. Nikt nie trafia przez nie do rejestru karnego.</li>
    </ul>`,"report.lead":"Osoba, która odpowiada tutaj za ochronę dzieci","report.lead-text":"Pracownicy: proszę najpierw porozmawiać z osobą, która odpowiada za ochronę dzieci. Uczniowie i rodzice też mogą to zrobić.","report.material":"Widzieli Państwo coś w internecie?","report.material-text":i`<p>Mogą Państwo zgłosić materiały w internecie, które promują terroryzm lub ekstremizm. Proszę ich nie pobierać ani nie wysyłać dalej. To może być przestępstwo.</p>
      <p>Nie trzeba podawać swojego imienia ani nazwiska.</p>`,"report.next":"Co dzieje się dalej","report.next-text":i`<ul>
      <li>Policja sprawdza to, co Państwo powiedzieli. Może do Państwa oddzwonić.</li>
      <li>Mogą Państwo nie dostać więcej żadnych wiadomości. Chroni to prywatność wszystkich.</li>
      <li>Jeśli zagrożone jest czyjeś życie, policja może próbować ustalić, kto dzwonił.</li>
    </ul>`,"report.online":"Zgłoszenie na GOV.UK","report.pmap":"Pomoc może zaproponować tej osobie Prevent Multi-Agency Panel (PMAP), czyli zespół osób z różnych instytucji. Na pomoc musi się zgodzić ta osoba, a w przypadku dziecka – rodzic.","report.privacy":"Ta ramka niczego nie zapisuje ani nie wysyła. Jednak strona zostaje w historii przeglądarki, a połączenie w historii telefonu.","report.say":"Co powiedzieć","report.say-text":i`<p>Proszę powiedzieć to, co Państwo wiedzą. Mogą paść takie pytania:</p>
      <ul>
        <li>O kogo się Państwo martwią? Jak możemy się z Państwem skontaktować?</li>
        <li>Co się stało i kiedy? Czy było to jedno zdarzenie, czy narastało to stopniowo?</li>
        <li>Co ta osoba powiedziała lub zrobiła, tak dokładnie, jak to Państwo pamiętają?</li>
        <li>Co Państwa niepokoi w tym, co ta osoba robi w internecie? Skąd Państwo o tym wiedzą?</li>
        <li>Czy ta osoba ma kontakt z ludźmi lub grupami, które Państwa niepokoją? Jak często?</li>
        <li>Czy ta osoba mówiła o krzywdzeniu ludzi, o zamachach lub o wyjeździe? Jakich słów użyła?</li>
        <li>Czy ta osoba ma inne potrzeby lub czy ktoś już jej pomaga?</li>
      </ul>`,"report.scotland":"Policja Szkocji (Police Scotland), zgłoszenia do programu Prevent","report.scotland-text":"Zgłoszenia są czytane przez całą dobę.","report.staff":"Obawy mają związek z Państwa pracą, na przykład nauczyciela lub lekarza? Najpierw proszę postąpić zgodnie z zasadami ochrony dzieci i dorosłych, które obowiązują w Państwa miejscu pracy.","report.worried":"Martwią się Państwo o kogoś?","report.worried-text":i`<p>Proszę zaufać swojemu przeczuciu i komuś o tym powiedzieć. To, co Państwo powiedzą, jest traktowane jako poufne.</p>`,"routes.act-early":"ACT Early: więcej o oznakach","routes.educate":"Educate Against Hate: porady dla rodziców i nauczycieli","routes.get-help":"GOV.UK: czym jest Prevent i jak uzyskać pomoc","routes.police":"Policja, gdy to nie jest nagły wypadek","routes.police-text":i`W Zjednoczonym Królestwie bezpłatnie. ${0} Przez przekaz tekstowy (text relay): ${1}.`,"routes.support-line":"ACT Early Support Line (linia wsparcia)","routes.support-line-text":i`Dla rodziny, przyjaciół i wszystkich innych. Codziennie od ${0} do ${1}. O innych porach połączenie trafia do wyspecjalizowanego funkcjonariusza. Rozmowy nie są nagrywane. Nie trzeba podawać swojego imienia ani nazwiska.`,"routes.training":"Home Office (Ministerstwo Spraw Wewnętrznych): bezpłatne szkolenie o programie Prevent, po angielsku lub po walijsku","signs.caution":"Zanim przeczytają Państwo o oznakach","signs.caution-text":i`<ul>
      <li>Najważniejsze jest Państwa przeczucie, że coś jest nie tak.</li>
      <li>Żadna oznaka niczego nie dowodzi. Może mieć inną przyczynę.</li>
      <li>U każdego wygląda to inaczej i ma wiele przyczyn. Może to się stać szybko albo trwać długo.</li>
      <li>Wielu nastolatków wpada w złość, nikomu nie ufa lub szuka samotności. To część dorastania.</li>
      <li>Zdecydowane lub nietypowe poglądy nie są oznaką. Oznaką jest popieranie krzywdzenia ludzi.</li>
    </ul>`,"signs.heading":"Oznaki, że ktoś może być wciągany w ekstremizm","signs.learn":"Więcej informacji","signs.life":"Co się dzieje w życiu tej osoby","signs.life-text":i`<p>To nie są oznaki. To trudne chwile, które inni ludzie mogą wykorzystać, aby kogoś wciągnąć.</p>
        <ul>
          <li>Zmarł ktoś jej bliski albo zmieniła miejsce zamieszkania.</li>
          <li>Ktoś ją nęka lub traktuje niesprawiedliwie.</li>
          <li>Czuje się samotnie, przeżywa kryzys lub źle o sobie myśli.</li>
          <li>Szuka swojego miejsca wśród ludzi, celu w życiu lub szacunku.</li>
        </ul>`,"signs.online":"Życie tej osoby w internecie","signs.online-text":i`<ul>
        <li>Spędza w internecie dużo więcej czasu i ukrywa, co tam robi.</li>
        <li>Używa kilku profili lub nowego imienia albo nazwiska.</li>
        <li>Czyta, udostępnia lub tworzy treści, które pochwalają przemoc lub nienawiść.</li>
      </ul>`,"signs.people":"Z kim ta osoba przebywa","signs.people-text":i`<ul>
        <li>Odsuwa się od dawnych przyjaciół lub rodziny albo porzuca to, co lubiła robić.</li>
        <li>Ma nowych znajomych i nie chce o nich mówić.</li>
        <li>Wydaje się, że ktoś jeden lub jakaś grupa kontroluje to, co ta osoba myśli lub robi.</li>
      </ul>`,"signs.radicalised":"Ktoś ulega radykalizacji, gdy zaczyna uważać przemoc terrorystyczną za słuszną lub bierze w niej udział.","signs.support":"Co ta osoba popiera","signs.support-text":i`<ul>
        <li>Mówi, że przemoc w imię jakiejś sprawy jest słuszna.</li>
        <li>Chwali ludzi, którzy dokonali zamachów.</li>
        <li>Powtarza historie o tajnym spisku jakiejś grupy.</li>
        <li>Złości się i ciągle powtarza, że trzeba coś zrobić.</li>
      </ul>`,"signs.talk":"Jak ta osoba mówi i co czuje","signs.talk-text":i`<ul>
        <li>Złości się lub denerwuje bardziej niż dawniej.</li>
        <li>Mówi tak, jakby czytała gotowy tekst.</li>
        <li>Nie chce słuchać, co myślą inni.</li>
        <li>Za to, co idzie źle, obwinia całą grupę ludzi.</li>
        <li>Kiedy mówi o ludziach, często dzieli ich na „oni” i „my”.</li>
      </ul>`,"signs.trust":"Proszę zaufać swojemu przeczuciu","signs.trust-text":i`<p>Znają Państwo swoich bliskich. Mogą Państwo jako pierwsi zauważyć, że coś jest nie tak.</p>
      <ul>
        <li>Proszę zwrócić uwagę na to, co się zmieniło.</li>
        <li>Proszę porozmawiać o tym z zaufaną osobą: z rodzicem, przyjacielem, nauczycielem. Czy jest jakaś inna przyczyna?</li>
        <li>Proszę powiedzieć o swoich obawach komuś, kto może pomóc.</li>
      </ul>`})})}();
