

!function(){"use strict";const e=Symbol.for("prevent-widgets");(window[e]=window[e]||[]).push({name:"es",version:"QiiU",isReviewed:!1,templates:(e,a)=>({"about.ask":"Pida más información","about.contest":e`<p>CONTEST tiene cuatro partes:</p>
      <ul>
        <li><strong>Pursue</strong> (perseguir): descubrir los atentados, investigarlos e impedirlos.</li>
        <li><strong>Prepare</strong> (preparar): si no se puede impedir un atentado, lograr que el daño sea pequeño.</li>
        <li><strong>Protect</strong> (proteger): hacer más difíciles los atentados, por ejemplo en las fronteras y en las instalaciones de electricidad y agua.</li>
        <li><strong>Prevent</strong> (prevenir): evitar que las personas se hagan terroristas o sean atraídas hacia el terrorismo.</li>
      </ul>`,"about.duty":"Quién tiene la obligación","about.duty-ni":e`<p>La obligación de Prevent no se aplica en Irlanda del Norte. Aun así, usted puede contar a la policía lo que le preocupa.</p>`,"about.duty-scotland":"Escocia tiene su propia guía para esta obligación.","about.duty-text":e`<p>Por ley, algunos organismos públicos deben ayudar a evitar que las personas sean arrastradas al terrorismo. Son los ayuntamientos, los colegios, los centros de formación, los servicios de cuidado infantil, la sanidad y la asistencia social, las prisiones, los servicios de libertad vigilada y la policía. ${0}
            </p>
            <p>Usted no tiene esa obligación. Pero puede comunicar lo que le preocupa.</p>`,"about.duty-wales":"En Gales todos usan un mismo formulario, en galés o en inglés.","about.duty-where":"Esto se aplica en Inglaterra, Escocia y Gales, no en Irlanda del Norte.","about.heading":"Qué es Prevent","about.partners-with":a`Muchas entidades trabajan juntas en ello, entre ellas ${0}.`,"about.purpose":"Para qué sirve Prevent","about.purpose-text":e`<p>Las detenciones por sí solas no pueden acabar con el terrorismo. Prevent ayuda a las personas a tiempo, antes de que recurran a él o lo apoyen.</p>
      <p>Se ocupa de todos los tipos de extremismo. Los más comunes son el de extrema derecha y el islamista.</p>
      <p>Prevent quiere:</p>
      <ul>
        <li>actuar sobre las causas que llevan a las personas al terrorismo</li>
        <li>dar respuesta a las ideas que usan los terroristas</li>
        <li>proteger y apoyar a quienes podrían ser captados</li>
        <li>ayudar a quienes ya están implicados a salir y empezar de nuevo</li>
        <li>mantener a las personas a salvo de quienes quieren utilizarlas</li>
      </ul>`,"about.team":"Qué hace el equipo local","about.team-text":e`<p>El equipo trabaja con grupos de la comunidad para:</p>
      <ul>
        <li>ayudarles a reconocer el extremismo y a responder de la forma correcta</li>
        <li>formar al personal para que vea quién puede necesitar apoyo y sepa adónde enviar a esa persona para que lo reciba</li>
        <li>dar a conocer a más personas qué es Prevent y qué lleva al extremismo</li>
      </ul>`,"about.threat":"La amenaza del terrorismo es real. CONTEST es el plan del Reino Unido contra él.","emergency.call":e`Llame al ${0}`,"emergency.danger":"¿En peligro ahora?","emergency.heading":e`En una emergencia, llame al ${0}`,"emergency.last-resort":a`¿Emergencia? Llame al ${0}`,"emergency.other-ways":"Si no puede hablar u oír","emergency.other-ways-text":e`<p>Una llamada en silencio, por sí sola, no hace venir a la policía. Pulsar ${0} no les dice dónde está usted. Desde un teléfono fijo, no cuelgue.</p>
      <ul>
        <li>Por teléfono de texto o con la aplicación Relay UK: ${1}</li>
        <li>En lengua de signos británica, por vídeo, gratis, de día y de noche: ${2}</li>
        <li>Por SMS, solo si ya se registró antes en emergencySMS. Escriba al ${3}: diga a quién necesita, qué ha pasado y dónde. ¿No hay respuesta después de tres minutos? Escriba otra vez.<p>Para registrarse, envíe ${4} por SMS al ${5}, responda ${6} y espere hasta que le digan que ha funcionado.</p>
        </li>
      </ul>`,"emergency.silent":e`<p>¿No puede hablar? Desde un móvil, llame al ${0} y escuche. Tosa o dé golpecitos en el teléfono si puede. Cuando se lo pidan, pulse ${1}.</p>`,"emergency.threats":e`<p>Llame al ${0} enseguida si ve una amenaza. Por ejemplo:</p>
      <ul>
        <li>Ve una bolsa, un paquete o un coche que le resulta extraño.</li>
        <li>Alguien está a punto de viajar para unirse a un grupo terrorista.</li>
        <li>Alguien parece formar parte de un plan para un atentado.</li>
        <li>Alguien habla de hacer daño a la gente o de conseguir armas.</li>
      </ul>`,"language.failed":"No se ha podido cargar este idioma. Inténtelo de nuevo.","language.menu":"Idioma","language.name":"Español","language.shown":"Ahora en español.","language.to-english":"Leer en inglés","language.unreviewed":"Nadie ha revisado todavía esta traducción. Puede tener errores.","local.ask-for":"Pregunte por el equipo de Prevent.","local.checked":a`Datos comprobados el ${0}.`,"local.contact":"Su contacto local","local.copied":e`Copiado: ${0}`,"local.copy":"Copiar","local.copy-failed":"Su navegador no lo ha permitido. Seleccione la dirección y cópiela a mano.","local.day":"{day} de {month} de {year}","local.email":"Correo electrónico","local.email-advice":"En un correo, diga solo que se trata de Prevent y pida que le llamen. No ponga nombres ni detalles. No adjunte nada.","local.form":"Formulario en línea","local.given-by":a`Estos datos los facilita: ${0}.`,"local.hours":"Horario","local.months":"enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre","local.out-of-date":a`Estos datos se comprobaron por última vez el ${0}, hace más de un año. Puede que no sean correctos.`,"local.phone":"Teléfono","local.team":"Su equipo local de Prevent","region.box":a`(recuadro ${0})`,"report.activity":"¿Ha visto u oído algo sospechoso?","report.activity-text":e`<p>Cuente a la policía todo lo que pueda formar parte de un plan terrorista.</p>
      <p>No tiene que dar su nombre.</p>
      <p>Línea directa contra el terrorismo, gratis, de día y de noche: ${0}</p>`,"report.channel":"Channel puede ofrecer ayuda a la persona, por ejemplo un mentor. Es un grupo dirigido por el ayuntamiento. La persona debe estar de acuerdo o, si es menor, su padre o su madre.","report.complain":"¿Se usó mal Prevent? Presente una queja en GOV.UK","report.education":"¿Le preocupa un colegio o un centro de formación de Inglaterra, o su personal?","report.education-form":"Comuníquelo al Ministerio de Educación (Department for Education)","report.education-text":e`Esta no es la vía para comunicar que le preocupa un alumno. No tiene que dar su nombre.<br>O llame, de lunes a viernes, de ${0} a ${1}, excepto los días festivos: ${2}`,"report.heading":"Comunicar lo que le preocupa","report.help-text":e`<ul>
      <li>A menudo no hace falta que la policía siga interviniendo. Pueden ayudar docentes, personal sanitario, trabajadores sociales o mentores.</li>
      <li>${0}</li>
      <li>Comunicar lo que le preocupa no es un castigo. No le crea antecedentes penales a nadie.</li>
    </ul>`,"report.lead":"La persona responsable de la protección de los menores en este centro","report.lead-text":"Personal: hable primero con la persona responsable de la protección de los menores. También pueden hacerlo los alumnos y los padres.","report.material":"¿Ha visto algo en internet?","report.material-text":e`<p>Puede denunciar contenidos de internet que promuevan el terrorismo o el extremismo. No los descargue ni los reenvíe. Hacerlo puede ser un delito.</p>
      <p>No tiene que dar su nombre.</p>`,"report.next":"Qué pasa después","report.next-text":e`<ul>
      <li>La policía estudia lo que usted ha dicho. Puede que le devuelvan la llamada.</li>
      <li>Puede que no vuelva a saber nada. Eso protege la intimidad de todos.</li>
      <li>Si una vida corre peligro, la policía puede intentar averiguar quién llamó.</li>
    </ul>`,"report.online":"Denúncielo en GOV.UK","report.pmap":"Un Prevent Multi-Agency Panel (PMAP), un grupo de varios organismos, puede ofrecer ayuda a la persona. La persona debe estar de acuerdo o, si es menor, su padre o su madre.","report.privacy":"Este recuadro no guarda ni envía nada. Pero el historial de su navegador guarda la página, y su teléfono guarda la llamada.","report.say":"Qué decir","report.say-text":e`<p>Diga lo que sabe. Puede que le pregunten:</p>
      <ul>
        <li>¿Quién le preocupa? ¿Cómo podemos contactar con usted?</li>
        <li>¿Qué pasó y cuándo? ¿Fue una sola cosa o fue a más poco a poco?</li>
        <li>¿Qué dijo o hizo exactamente la persona, hasta donde usted recuerde?</li>
        <li>¿Qué hace en internet que le preocupa a usted? ¿Cómo lo sabe?</li>
        <li>¿Está en contacto con personas o grupos que le preocupan a usted? ¿Con qué frecuencia?</li>
        <li>¿Ha hablado de hacer daño a la gente, de atentados o de viajar? ¿Con qué palabras?</li>
        <li>¿Tiene otras necesidades, o ya recibe ayuda de alguien?</li>
      </ul>`,"report.scotland":"Policía de Escocia (Police Scotland), avisos a Prevent","report.scotland-text":"Se leen de día y de noche.","report.staff":"¿Le preocupa alguien a quien conoce por su trabajo, por ejemplo como docente o médico? Siga primero el protocolo de protección de su lugar de trabajo.","report.worried":"¿Le preocupa alguien?","report.worried-text":e`<p>Confíe en su instinto y cuénteselo a alguien. Lo que usted diga se trata de forma confidencial.</p>`,"routes.act-early":"ACT Early: más sobre las señales","routes.educate":"Educate Against Hate: consejos para padres y docentes","routes.get-help":"GOV.UK: qué es Prevent y cómo conseguir ayuda","routes.police":"Policía, si no es una emergencia","routes.police-text":e`Gratis en el Reino Unido. ${0} Por teléfono de texto o Relay UK: ${1}.`,"routes.support-line":"ACT Early Support Line (línea de ayuda)","routes.support-line-text":e`Para familiares, amigos y el público. Todos los días, de ${0} a ${1}. A otras horas atiende su llamada un agente especializado. Las llamadas no se graban. No tiene que dar su nombre.`,"routes.training":"Ministerio del Interior (Home Office): formación gratuita sobre Prevent, en inglés o galés","signs.caution":"Antes de leer las señales","signs.caution-text":e`<ul>
      <li>Lo que más cuenta es su sensación de que algo no va bien.</li>
      <li>Ninguna señal prueba nada. Puede haber otra razón.</li>
      <li>Es distinto para cada persona, por muchas razones. Puede ser rápido o llevar mucho tiempo.</li>
      <li>Muchos adolescentes se enfadan, no confían en nadie o quieren estar solos. Es parte de crecer.</li>
      <li>Las opiniones fuertes o poco comunes no son una señal. Apoyar que se haga daño sí lo es.</li>
    </ul>`,"signs.heading":"Señales de que alguien puede ser arrastrado al extremismo","signs.learn":"Más información","signs.life":"Qué pasa en su vida","signs.life-text":e`<p>Estas no son señales. Son momentos difíciles que otros pueden aprovechar para captar a alguien.</p>
        <ul>
          <li>Se ha mudado de casa, o ha muerto un ser querido.</li>
          <li>Sufre acoso o un trato injusto.</li>
          <li>Siente soledad, pasa por una crisis o se valora poco.</li>
          <li>Busca respeto, un lugar al que pertenecer o algo que dé sentido a su vida.</li>
        </ul>`,"signs.online":"Su vida en internet","signs.online-text":e`<ul>
        <li>Pasa mucho más tiempo en internet y esconde lo que hace allí.</li>
        <li>Usa varios perfiles o un nombre nuevo.</li>
        <li>Lee, comparte o crea cosas que alaban la violencia o el odio.</li>
      </ul>`,"signs.people":"Con quién está","signs.people-text":e`<ul>
        <li>Deja a sus amigos de siempre, a su familia o cosas que le gustaba hacer.</li>
        <li>Tiene amigos nuevos y no quiere hablar de ellos.</li>
        <li>Una persona o un grupo parece controlar lo que piensa o hace.</li>
      </ul>`,"signs.radicalised":"Una persona se radicaliza cuando llega a pensar que la violencia terrorista está bien, o participa en ella.","signs.support":"Qué apoya","signs.support-text":e`<ul>
        <li>Dice que la violencia está bien por una causa.</li>
        <li>Alaba a personas que han cometido atentados.</li>
        <li>Repite historias sobre una conspiración secreta de algún grupo.</li>
        <li>Siente rabia y repite que hay que hacer algo.</li>
      </ul>`,"signs.talk":"Cómo habla y cómo se siente","signs.talk-text":e`<ul>
        <li>Se enfada o se altera más que antes.</li>
        <li>Habla como si leyera un guion.</li>
        <li>No quiere escuchar lo que piensan los demás.</li>
        <li>Culpa a todo un grupo de personas de lo que va mal.</li>
        <li>A menudo habla de la gente como «ellos» y «nosotros».</li>
      </ul>`,"signs.trust":"Confíe en su instinto","signs.trust-text":e`<p>Usted conoce a las personas de su entorno. Puede ser quien primero vea que algo va mal.</p>
      <ul>
        <li>Fíjese en lo que ha cambiado.</li>
        <li>Compruébelo con alguien de confianza: un padre o una madre, un amigo, un profesor. ¿Puede haber otra razón?</li>
        <li>Comparta lo que le preocupa con alguien que pueda ayudar.</li>
      </ul>`})})}();
