<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Privdesk</source>
            <translation>Acerca de Privdesk</translation>
        </message>
        <message>
            <source>Privdesk {version}
The requests of the data subjects, their terms and their proof, in one encrypted file.

Privdesk counts terms and prepares letters by the law that it cites; the decision and the signature are yours.</source>
            <translation>Privdesk {version}
Las solicitudes de los titulares, sus plazos y sus pruebas, en un solo archivo cifrado.

Privdesk cuenta los términos y prepara las cartas según la ley que cita; la decisión y la firma son suyas.</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Accepted the program's holidays and terms</source>
            <translation>Aceptó los festivos y términos del programa</translation>
        </message>
        <message>
            <source>Annulled a request</source>
            <translation>Anuló una solicitud</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>Adjuntó un archivo</translation>
        </message>
        <message>
            <source>Changed a letter's template</source>
            <translation>Cambió una plantilla de carta</translation>
        </message>
        <message>
            <source>Changed a list</source>
            <translation>Cambió una lista</translation>
        </message>
        <message>
            <source>Changed the calendar</source>
            <translation>Cambió el calendario</translation>
        </message>
        <message>
            <source>Changed the kept filters</source>
            <translation>Cambió los filtros guardados</translation>
        </message>
        <message>
            <source>Changed the logo or the signature</source>
            <translation>Cambió el logo o la firma</translation>
        </message>
        <message>
            <source>Changed the organization or settings</source>
            <translation>Cambió la organización o los ajustes</translation>
        </message>
        <message>
            <source>Changed the passphrase</source>
            <translation>Cambió la frase de contraseña</translation>
        </message>
        <message>
            <source>Closed a request</source>
            <translation>Cerró una solicitud</translation>
        </message>
        <message>
            <source>Corrected a person</source>
            <translation>Corrigió una persona</translation>
        </message>
        <message>
            <source>Corrected a request</source>
            <translation>Corrigió una solicitud</translation>
        </message>
        <message>
            <source>Created the file</source>
            <translation>Creó el archivo</translation>
        </message>
        <message>
            <source>Disposed of data</source>
            <translation>Suprimió datos</translation>
        </message>
        <message>
            <source>Erased a person</source>
            <translation>Suprimió a una persona</translation>
        </message>
        <message>
            <source>Erased copies of identity documents</source>
            <translation>Suprimió copias de documentos de identidad</translation>
        </message>
        <message>
            <source>Issued a letter</source>
            <translation>Emitió una carta</translation>
        </message>
        <message>
            <source>Linked two requests</source>
            <translation>Vinculó dos solicitudes</translation>
        </message>
        <message>
            <source>Made the example</source>
            <translation>Creó el ejemplo</translation>
        </message>
        <message>
            <source>Received a request</source>
            <translation>Recibió una solicitud</translation>
        </message>
        <message>
            <source>Reclassified a request</source>
            <translation>Reclasificó una solicitud</translation>
        </message>
        <message>
            <source>Recorded a sending</source>
            <translation>Registró un envío</translation>
        </message>
        <message>
            <source>Recorded what happened</source>
            <translation>Registró un hecho</translation>
        </message>
        <message>
            <source>Removed a record</source>
            <translation>Eliminó un registro</translation>
        </message>
        <message>
            <source>Saved a record</source>
            <translation>Guardó un registro</translation>
        </message>
        <message>
            <source>Set where numbers start</source>
            <translation>Fijó el inicio de la numeración</translation>
        </message>
        <message>
            <source>Struck out an event</source>
            <translation>Tachó un hecho</translation>
        </message>
        <message>
            <source>Took a file off</source>
            <translation>Quitó un archivo</translation>
        </message>
        <message>
            <source>Undid the last action</source>
            <translation>Deshizo la última acción</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Agent, for a principal</source>
            <translation>Mandatario, por cuenta de otro</translation>
        </message>
        <message>
            <source>Also for whom, or with whom</source>
            <translation>También por cuenta de quién, o con quién</translation>
        </message>
        <message>
            <source>Another controller</source>
            <translation>Otro responsable</translation>
        </message>
        <message>
            <source>Are data of people under 18 processed?</source>
            <translation>¿Se tratan datos de menores de 18 años?</translation>
        </message>
        <message>
            <source>Are decisions taken by machine alone?</source>
            <translation>¿Se toman decisiones solo de forma automatizada?</translation>
        </message>
        <message>
            <source>Are sensitive data processed?</source>
            <translation>¿Se tratan datos sensibles?</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autoridad</translation>
        </message>
        <message>
            <source>By what is really done, whatever it is called.</source>
            <translation>Según lo que de verdad se hace, no como se le llame.</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Categorías de datos</translation>
        </message>
        <message>
            <source>Categories of data subjects</source>
            <translation>Categorías de titulares</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Date of the impact assessment</source>
            <translation>Fecha del estudio de impacto</translation>
        </message>
        <message>
            <source>Do data leave Colombia?</source>
            <translation>¿Salen datos de Colombia?</translation>
        </message>
        <message>
            <source>Does anybody receive the data?</source>
            <translation>¿Alguien recibe los datos?</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>For whom, or with whom</source>
            <translation>Por cuenta de quién, o con quién</translation>
        </message>
        <message>
            <source>Is it done on paper?</source>
            <translation>¿Se hace en papel?</translation>
        </message>
        <message>
            <source>Is it done with computers?</source>
            <translation>¿Se hace con computadores?</translation>
        </message>
        <message>
            <source>Is it for direct marketing?</source>
            <translation>¿Es para mercadeo directo?</translation>
        </message>
        <message>
            <source>Is there an impact assessment?</source>
            <translation>¿Hay un estudio de impacto?</translation>
        </message>
        <message>
            <source>Joint controller</source>
            <translation>Corresponsable</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 7</source>
            <translation>Ley 1581 de 2012, art. 7</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, arts. 5 and 6</source>
            <translation>Ley 1581 de 2012, arts. 5 y 6</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Our role</source>
            <translation>En qué calidad actuamos</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planeada</translation>
        </message>
        <message>
            <source>Principal: an agent does it for us</source>
            <translation>Mandante: un mandatario lo hace por nosotros</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Processor, for another</source>
            <translation>Encargado, por cuenta de otro</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalidades</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Systems and trackers</source>
            <translation>Sistemas y rastreadores</translation>
        </message>
        <message>
            <source>The data subject or who represents them</source>
            <translation>El titular o quien lo representa</translation>
        </message>
        <message>
            <source>Transfers and transmissions</source>
            <translation>Transferencias y transmisiones</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Qué se hace</translation>
        </message>
        <message>
            <source>Which decisions, and by which logic</source>
            <translation>Qué decisiones, y con qué lógica</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Quién responde por ella</translation>
        </message>
        <message>
            <source>Why sensitive data may be processed</source>
            <translation>Por qué pueden tratarse los datos sensibles</translation>
        </message>
    </context>
    <context>
        <name>ActivityPage</name>
        <message>
            <source>Categories of data</source>
            <translation>Categorías de datos</translation>
        </message>
        <message>
            <source>Databases that it uses</source>
            <translation>Bases de datos que usa</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Por cuenta de</translation>
        </message>
        <message>
            <source>It is not said why sensitive data may be processed (Ley 1581 de 2012, art. 6).</source>
            <translation>No se dice por qué pueden tratarse datos sensibles (Ley 1581 de 2012, art. 6).</translation>
        </message>
        <message>
            <source>It says that no sensitive data are processed, and these categories are sensitive.</source>
            <translation>Dice que no se tratan datos sensibles, y estas categorías lo son.</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Nueva actividad</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>People, roughly</source>
            <translation>Personas, aproximadas</translation>
        </message>
        <message>
            <source>Processing activity</source>
            <translation>Actividad de tratamiento</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalidades</translation>
        </message>
        <message>
            <source>Retention rules</source>
            <translation>Reglas de conservación</translation>
        </message>
        <message>
            <source>Role not said</source>
            <translation>Sin decir en qué calidad</translation>
        </message>
        <message>
            <source>Sensitive: {categories}</source>
            <translation>Sensibles: {categories}</translation>
        </message>
        <message>
            <source>Still to be verified; some categories are sensitive.</source>
            <translation>Falta verificar; hay categorías sensibles.</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>A través de</translation>
        </message>
        <message>
            <source>To be reviewed since {day}</source>
            <translation>Por revisar desde el {day}</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Junto con</translation>
        </message>
        <message>
            <source>Without a legal ground</source>
            <translation>Sin fundamento legal</translation>
        </message>
        <message>
            <source>Without a retention rule</source>
            <translation>Sin regla de conservación</translation>
        </message>
    </context>
    <context>
        <name>ActivityRows</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>Categoría de datos</translation>
        </message>
        <message>
            <source>Category of data subjects</source>
            <translation>Categoría de titulares</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Database of an activity</source>
            <translation>Base de datos de una actividad</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Estimated number</source>
            <translation>Número estimado</translation>
        </message>
        <message>
            <source>Ground of the GDPR</source>
            <translation>Fundamento según el RGPD</translation>
        </message>
        <message>
            <source>Legal ground</source>
            <translation>Fundamento legal</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Measure of an activity</source>
            <translation>Medida de una actividad</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Norm or details</source>
            <translation>Norma o detalle</translation>
        </message>
        <message>
            <source>Of a tracker: for example 26 months.</source>
            <translation>De un rastreador: por ejemplo, 26 meses.</translation>
        </message>
        <message>
            <source>Only for who applies the GDPR besides (art. 6).</source>
            <translation>Solo para quien aplica además el RGPD (art. 6).</translation>
        </message>
        <message>
            <source>Other controller of an activity</source>
            <translation>Otro responsable de una actividad</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Purpose of an activity</source>
            <translation>Finalidad de una actividad</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Regla de conservación</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Revisada el</translation>
        </message>
        <message>
            <source>System or tracker</source>
            <translation>Sistema o rastreador</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>What it decides, or what is done for it</source>
            <translation>Qué decide, o qué se hace para él</translation>
        </message>
        <message>
            <source>What it receives, and for what</source>
            <translation>Qué recibe y para qué</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Qué datos</translation>
        </message>
        <message>
            <source>Who exactly</source>
            <translation>Quiénes exactamente</translation>
        </message>
        <message>
            <source>Who, if not on record</source>
            <translation>Quién, si no está registrado</translation>
        </message>
    </context>
    <context>
        <name>ActivityWarnings</name>
        <message>
            <source>It rests on a ground of the GDPR alone, and on none of the Ley 1581 de 2012 (arts. 9 and 10), which knows neither the contract nor the legitimate interest: {purposes}.</source>
            <translation>Se apoya solo en un fundamento del RGPD y en ninguno de la Ley 1581 de 2012 (arts. 9 y 10), que no conoce ni el contrato ni el interés legítimo: {purposes}.</translation>
        </message>
        <message>
            <source>It says that data of minors are processed, and each database that it uses says that it holds none.</source>
            <translation>Dice que se tratan datos de menores de 18 años, y cada base que usa dice que no los tiene.</translation>
        </message>
        <message>
            <source>It says that no data leave Colombia, and the database “{database}”, which it uses, sends some to {parties}: say in that transfer of which activity it is.</source>
            <translation>Dice que no salen datos de Colombia, y la base «{database}», que usa, los envía a {parties}: diga en esa transferencia o transmisión de qué actividad es.</translation>
        </message>
        <message>
            <source>It says that no data leave Colombia, and transfers stand here.</source>
            <translation>Dice que no salen datos de Colombia, y hay transferencias registradas.</translation>
        </message>
        <message>
            <source>It says that no data of minors are processed, and they stand among its data subjects.</source>
            <translation>Dice que no se tratan datos de menores de 18 años, y entre sus titulares hay niños, niñas y adolescentes.</translation>
        </message>
        <message>
            <source>It says that no sensitive data are processed, and its categories of data hold some.</source>
            <translation>Dice que no se tratan datos sensibles, y entre sus categorías de datos los hay.</translation>
        </message>
        <message>
            <source>It says that nobody receives the data, and recipients stand here.</source>
            <translation>Dice que nadie recibe los datos, y hay destinatarios registrados.</translation>
        </message>
        <message>
            <source>Its categories of data hold sensitive data, and nobody verified whether they are processed.</source>
            <translation>Entre sus categorías de datos los hay sensibles, y nadie ha verificado si se tratan.</translation>
        </message>
        <message>
            <source>Minors stand among its data subjects, and nobody verified whether their data are processed.</source>
            <translation>Entre sus titulares hay niños, niñas y adolescentes, y nadie ha verificado si se tratan sus datos.</translation>
        </message>
        <message>
            <source>The role says that others have a part in it, and it is not said who they are.</source>
            <translation>El papel de la organización supone a otra persona o entidad, y no se dice quién es.</translation>
        </message>
    </context>
    <context>
        <name>Article30</name>
        <message>
            <source>Activity or controller</source>
            <translation>Actividad o responsable</translation>
        </message>
        <message>
            <source>Art. 30</source>
            <translation>Art. 30</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Delegado u oficial de protección de datos</translation>
        </message>
        <message>
            <source>Database “{database}”, measures that are met: {measures}</source>
            <translation>Base «{database}», medidas que se cumplen: {measures}</translation>
        </message>
        <message>
            <source>Database “{database}”, measures that nobody verified: {count}</source>
            <translation>Base de datos «{database}», medidas sin verificar: {count}</translation>
        </message>
        <message>
            <source>It was stated that there are; which, is not on record.</source>
            <translation>Se declaró que sí; no consta cuáles.</translation>
        </message>
        <message>
            <source>None on record</source>
            <translation>Sin registros</translation>
        </message>
        <message>
            <source>None: so it was stated.</source>
            <translation>No hay: así se declaró.</translation>
        </message>
        <message>
            <source>None: the organization decides alone.</source>
            <translation>Ninguno: la organización decide sola.</translation>
        </message>
        <message>
            <source>Not on record</source>
            <translation>No consta</translation>
        </message>
        <message>
            <source>Of the databases that it uses; not all of them receive data of this activity:</source>
            <translation>De las bases que usa; no todos reciben datos de esta actividad:</translation>
        </message>
        <message>
            <source>Processor: {party}, of the database “{database}”</source>
            <translation>Encargado: {party}, de la base «{database}»</translation>
        </message>
        <message>
            <source>Record of processing activities of the controller</source>
            <translation>Registro de actividades del responsable</translation>
        </message>
        <message>
            <source>Record of processing activities of the processor</source>
            <translation>Registro de actividades del encargado</translation>
        </message>
        <message>
            <source>Representative in the European Union</source>
            <translation>Representante en la Unión Europea</translation>
        </message>
        <message>
            <source>Safeguard: not on record</source>
            <translation>Garantía: no consta</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Advertencia: {words}</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>a) Controller (GDPR, art. 30.1 a)</source>
            <translation>a) Responsable (RGPD, art. 30.1 a)</translation>
        </message>
        <message>
            <source>a) Controller for whom it acts (art. 30.2 a)</source>
            <translation>a) Responsable por cuenta del cual se actúa (RGPD, art. 30.2 a)</translation>
        </message>
        <message>
            <source>a) Joint controllers (art. 30.1 a)</source>
            <translation>a) Corresponsables (RGPD, art. 30.1 a)</translation>
        </message>
        <message>
            <source>a) Other processors (art. 30.2 a)</source>
            <translation>a) Otros encargados (RGPD, art. 30.2 a)</translation>
        </message>
        <message>
            <source>a) Processor (GDPR, art. 30.2 a)</source>
            <translation>a) Encargado (RGPD, art. 30.2 a)</translation>
        </message>
        <message>
            <source>b) Categories of processing (art. 30.2 b)</source>
            <translation>b) Categorías de tratamientos (RGPD, art. 30.2 b)</translation>
        </message>
        <message>
            <source>b) Purposes of the processing (art. 30.1 b)</source>
            <translation>b) Fines del tratamiento (RGPD, art. 30.1 b)</translation>
        </message>
        <message>
            <source>c) Categories of data subjects (art. 30.1 c)</source>
            <translation>c) Categorías de interesados (RGPD, art. 30.1 c)</translation>
        </message>
        <message>
            <source>c) Categories of personal data (art. 30.1 c)</source>
            <translation>c) Categorías de datos personales (RGPD, art. 30.1 c)</translation>
        </message>
        <message>
            <source>c) Transfers and their safeguards (art. 30.2 c)</source>
            <translation>c) Transferencias y sus garantías (RGPD, art. 30.2 c)</translation>
        </message>
        <message>
            <source>d) Categories of recipients (art. 30.1 d)</source>
            <translation>d) Categorías de destinatarios (RGPD, art. 30.1 d)</translation>
        </message>
        <message>
            <source>d) Security measures (art. 30.2 d)</source>
            <translation>d) Medidas de seguridad (RGPD, art. 30.2 d)</translation>
        </message>
        <message>
            <source>e) Transfers and their safeguards (art. 30.1 e)</source>
            <translation>e) Transferencias y sus garantías (RGPD, art. 30.1 e)</translation>
        </message>
        <message>
            <source>f) Time limits for erasure (art. 30.1 f)</source>
            <translation>f) Plazos de supresión (RGPD, art. 30.1 f)</translation>
        </message>
        <message>
            <source>g) Security measures (art. 30.1 g)</source>
            <translation>g) Medidas de seguridad (RGPD, art. 30.1 g)</translation>
        </message>
        <message>
            <source>no period on record</source>
            <translation>sin plazo registrado</translation>
        </message>
        <message>
            <source>not on record</source>
            <translation>no consta</translation>
        </message>
        <message>
            <source>not verified: {count}</source>
            <translation>sin verificar: {count}</translation>
        </message>
        <message>
            <source>{activity} (continued)</source>
            <translation>{activity} (continúa)</translation>
        </message>
        <message>
            <source>{category} [sensitive]</source>
            <translation>{category} [sensible]</translation>
        </message>
        <message>
            <source>{group} ({met} of {asked})</source>
            <translation>{group} ({met} de {asked})</translation>
        </message>
        <message>
            <source>{kind}: {party}, {country}</source>
            <translation>{kind}: {party}, {country}</translation>
        </message>
        <message>
            <source>{people} (about {count})</source>
            <translation>{people} (cerca de {count})</translation>
        </message>
        <message>
            <source>{purpose}. Ground: {ground}</source>
            <translation>{purpose}. Fundamento legal: {ground}</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>Added</source>
            <translation>Agregado</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>Adjunto a</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Adjunto</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was attached.</source>
            <translation>El archivo está vacío. No se adjuntó nada.</translation>
        </message>
        <message>
            <source>The file is larger than 100 MB. Nothing was attached; divide it.</source>
            <translation>El archivo pesa más de 100 MB. No se adjuntó nada; divídalo.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>“{name}” changed while it was being attached. Attach it again.</source>
            <translation>«{name}» cambió mientras se adjuntaba. Adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” could not be read ({reason}).</source>
            <translation>«{name}» no se pudo leer ({reason}).</translation>
        </message>
        <message>
            <source>“{name}” could not be read ({reason}). Nothing was attached.</source>
            <translation>«{name}» no se pudo leer ({reason}). No se adjuntó nada.</translation>
        </message>
        <message>
            <source>“{name}” is a folder: attach the files in it.</source>
            <translation>«{name}» es una carpeta: adjunte los archivos que contiene.</translation>
        </message>
        <message>
            <source>“{name}” is attached already: the same bytes.</source>
            <translation>«{name}» ya está adjunto: son los mismos bytes.</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <source>“{name}” is larger than 100 MB: divide it.</source>
            <translation>«{name}» pasa de 100 MB: divídalo.</translation>
        </message>
        <message>
            <source>“{name}” is no file that can be kept.</source>
            <translation>«{name}» no es un archivo que se pueda conservar.</translation>
        </message>
        <message>
            <source>“{name}” is no longer there.</source>
            <translation>«{name}» ya no está allí.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>A folder on another disk or a stick, to which each backup is carried too. Only your passphrase opens what is there.</source>
            <translation>Una carpeta en otro disco o en una memoria USB, a la que también se lleva cada copia. Lo que hay allí solo se abre con su frase de contraseña.</translation>
        </message>
        <message>
            <source>An earlier passphrase</source>
            <translation>Una frase anterior</translation>
        </message>
        <message>
            <source>Another backup…</source>
            <translation>Otra copia…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Backups (*.privdesk-backup *.privdesk);;All files (*)</source>
            <translation>Copias de seguridad (*.privdesk-backup *.privdesk);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Backups of this file</source>
            <translation>Copias de este archivo</translation>
        </message>
        <message>
            <source>Beside the file</source>
            <translation>Junto al archivo</translation>
        </message>
        <message>
            <source>Beside the file and in the second place</source>
            <translation>Junto al archivo y en el segundo lugar</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir carpeta…</translation>
        </message>
        <message>
            <source>Entries of the history</source>
            <translation>Asientos del historial</translation>
        </message>
        <message>
            <source>Go back to it…</source>
            <translation>Volver a ella…</translation>
        </message>
        <message>
            <source>If that disk fails, both are lost. Choose another one.</source>
            <translation>Si ese disco falla, se pierden ambos. Elija otro.</translation>
        </message>
        <message>
            <source>In the second place</source>
            <translation>En el segundo lugar</translation>
        </message>
        <message>
            <source>It is not there now.</source>
            <translation>No está ahora.</translation>
        </message>
        <message>
            <source>It is on the same disk as the file.</source>
            <translation>Está en el mismo disco que el archivo.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>None: the backups are only beside the file.</source>
            <translation>Ninguno: las copias están solo junto al archivo.</translation>
        </message>
        <message>
            <source>One is made on opening, on closing and every {minutes} minutes if something changed, and it counts only after it was opened and checked. The newest stay, then one a day for a month, then one a month.</source>
            <translation>Se hace una al abrir, al cerrar y cada {minutes} minutos si algo cambió, y solo cuenta después de abrirla y comprobarla. Se conservan las más recientes, luego una por día durante un mes y después una por mes.</translation>
        </message>
        <message>
            <source>Opens with</source>
            <translation>Se abre con</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>Segundo lugar</translation>
        </message>
        <message>
            <source>See the backups</source>
            <translation>Ver las copias</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The backup has no copy in the second place.</source>
            <translation>La copia de seguridad no llegó al segundo lugar.</translation>
        </message>
        <message>
            <source>The backup was not made.</source>
            <translation>La copia de seguridad no se hizo.</translation>
        </message>
        <message>
            <source>The backups are in that folder already.</source>
            <translation>Las copias ya están en esa carpeta.</translation>
        </message>
        <message>
            <source>The backups may weigh, in each place, up to (GB)</source>
            <translation>Las copias pueden pesar, en cada lugar, hasta (GB)</translation>
        </message>
        <message>
            <source>The example goes when its window closes, and is made anew each time: try this with a file of your own.</source>
            <translation>El ejemplo se va al cerrar la ventana y se hace de nuevo cada vez: pruebe esto con un archivo propio.</translation>
        </message>
        <message>
            <source>The example has no way back</source>
            <translation>En el ejemplo no se vuelve a una copia</translation>
        </message>
        <message>
            <source>The next backup is carried to it once it is there again.</source>
            <translation>La próxima copia se lleva allí cuando vuelva a estar.</translation>
        </message>
        <message>
            <source>The passphrase of today</source>
            <translation>La frase de contraseña de hoy</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Todavía no hay ninguna.</translation>
        </message>
        <message>
            <source>Those made under an earlier passphrase are never taken away: once you no longer need them, delete them in their folder.</source>
            <translation>Las hechas con una frase de contraseña anterior no se quitan nunca: cuando ya no las necesite, bórrelas en su carpeta.</translation>
        </message>
        <message>
            <source>To which folder each backup is carried</source>
            <translation>A qué carpeta se lleva cada copia</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>What you saved is safe in the file itself.</source>
            <translation>Lo que guardó está a salvo en el propio archivo.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Qué copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Add…</source>
            <translation>Agregar…</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>By the retention rule: {day}</source>
            <translation>Según la regla de conservación: {day}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Choose a day of the list to see or attach its files.</source>
            <translation>Elija un día de la lista para ver o adjuntar sus archivos.</translation>
        </message>
        <message>
            <source>Closures of the office</source>
            <translation>Cierres de la oficina</translation>
        </message>
        <message>
            <source>Days off by law or authority</source>
            <translation>Días no hábiles por ley o autoridad</translation>
        </message>
        <message>
            <source>Days on which the office itself does not work, such as collective holidays. They pull the targets earlier; the legal limits do not move.</source>
            <translation>Días en que la oficina misma no trabaja, como las vacaciones colectivas. Adelantan las metas; los límites legales no se mueven.</translation>
        </message>
        <message>
            <source>Deadlines of {organization}</source>
            <translation>Vencimientos de {organization}</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>Exported from Privdesk on {day}.</source>
            <translation>Exportado de Privdesk el {day}.</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>Files of the closure</source>
            <translation>Archivos del cierre</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <source>Internal date: {day}</source>
            <translation>Fecha interna: {day}</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>It was not taken back</source>
            <translation>No se quitó</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>Legal limit: {day}</source>
            <translation>Límite legal: {day}</translation>
        </message>
        <message>
            <source>Letter issued and not sent: {number}</source>
            <translation>Carta emitida y sin enviar: {number}</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>Not counted: {name}</source>
            <translation>No hábil: {name}</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save this day?</source>
            <translation>¿Guardar este día?</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <source>Sunday, no business day</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Take it back? The files attached to it go with it; the history keeps it.</source>
            <translation>¿Quitarlo? Los archivos adjuntos se van con él; el historial lo conserva.</translation>
        </message>
        <message>
            <source>Target: {day}</source>
            <translation>Meta: {day}</translation>
        </message>
        <message>
            <source>The act that declares the day</source>
            <translation>El acto que lo dispone</translation>
        </message>
        <message>
            <source>The closure “{name}” ends before it begins.</source>
            <translation>El cierre «{name}» termina antes de empezar.</translation>
        </message>
        <message>
            <source>The contract ends on {day}.</source>
            <translation>El contrato vence el {day}.</translation>
        </message>
        <message>
            <source>The holidays of Colombia are known to the program. Add here a day that a law or an authority declared not to be a business day, or the contrary, with the act that says so: it moves the legal limits.</source>
            <translation>El programa conoce los festivos de Colombia. Agregue aquí un día que una ley o una autoridad haya declarado no hábil, o lo contrario, con el acto que lo dispone: mueve los límites legales.</translation>
        </message>
        <message>
            <source>The new day is not saved.</source>
            <translation>El día nuevo no se ha guardado.</translation>
        </message>
        <message>
            <source>The person's own term ends on {day}.</source>
            <translation>El plazo de la persona termina el {day}.</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fin de semana</translation>
        </message>
        <message>
            <source>{day} cannot be counted: the holidays are known from {first} to {last}.</source>
            <translation>No se puede contar desde o hasta el {day}: los festivos se conocen de {first} a {last}.</translation>
        </message>
        <message>
            <source>{name}, moved from {weekday} {day} ({law})</source>
            <translation>{name}, trasladado del {weekday} {day} ({law})</translation>
        </message>
        <message>
            <source>{name}, moved from {weekday} {day} {month} ({law})</source>
            <translation>{name}, trasladado del {weekday} {day} de {month} ({law})</translation>
        </message>
    </context>
    <context>
        <name>CalendarChange</name>
        <message>
            <source>1 becomes overdue.</source>
            <translation>1 pasa a vencida.</translation>
        </message>
        <message>
            <source>1 open request moves.</source>
            <translation>Se mueve 1 solicitud abierta.</translation>
        </message>
        <message>
            <source>Accept and open</source>
            <translation>Aceptar y abrir</translation>
        </message>
        <message>
            <source>Change of the calendar: {what}</source>
            <translation>Cambio del calendario: {what}</translation>
        </message>
        <message>
            <source>Close without accepting</source>
            <translation>Cerrar sin aceptar</translation>
        </message>
        <message>
            <source>Counting the open requests…</source>
            <translation>Contando las solicitudes abiertas…</translation>
        </message>
        <message>
            <source>Dates of the RNBD that move: {count}.</source>
            <translation>Fechas del RNBD que se mueven: {count}.</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Limit and target now</source>
            <translation>Límite y meta de hoy</translation>
        </message>
        <message>
            <source>No open request moves.</source>
            <translation>Ninguna solicitud abierta se mueve.</translation>
        </message>
        <message>
            <source>Open requests that moved: {count}. Their history says so.</source>
            <translation>Solicitudes abiertas que se movieron: {count}. Su historia lo dice.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Saturday is a business day from now on</source>
            <translation>el sábado pasa a ser día hábil</translation>
        </message>
        <message>
            <source>Saturday is no business day from now on</source>
            <translation>el sábado deja de ser día hábil</translation>
        </message>
        <message>
            <source>That day is in the calendar no more.</source>
            <translation>Ese día ya no está en el calendario.</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>El archivo no se abrió</translation>
        </message>
        <message>
            <source>The history of each of these requests will say so. A closed request keeps the dates that it was closed with.</source>
            <translation>La historia de cada una de estas solicitudes lo dirá. Una solicitud cerrada conserva las fechas con las que se cerró.</translation>
        </message>
        <message>
            <source>This version of Privdesk brings other holidays or terms of the law</source>
            <translation>Esta versión de Privdesk trae otros festivos o términos de la ley</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>What moves</source>
            <translation>Lo que se mueve</translation>
        </message>
        <message>
            <source>What the change moves</source>
            <translation>Lo que mueve el cambio</translation>
        </message>
        <message>
            <source>With the change</source>
            <translation>Con el cambio</translation>
        </message>
        <message>
            <source>added: {day}</source>
            <translation>se añadió {day}</translation>
        </message>
        <message>
            <source>becomes overdue</source>
            <translation>pasa a vencida</translation>
        </message>
        <message>
            <source>closure of the office from {first} to {last} ({name})</source>
            <translation>el cierre de la oficina del {first} al {last} ({name})</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>is no longer overdue</source>
            <translation>deja de estar vencida</translation>
        </message>
        <message>
            <source>later</source>
            <translation>después</translation>
        </message>
        <message>
            <source>limit {before} → {after}</source>
            <translation>límite {before} → {after}</translation>
        </message>
        <message>
            <source>taken back: {day}</source>
            <translation>se quitó {day}</translation>
        </message>
        <message>
            <source>target {before} → {after}</source>
            <translation>meta {before} → {after}</translation>
        </message>
        <message>
            <source>target {day}</source>
            <translation>meta {day}</translation>
        </message>
        <message>
            <source>the dates stay</source>
            <translation>las fechas se quedan</translation>
        </message>
        <message>
            <source>the limit stays</source>
            <translation>el límite no cambia</translation>
        </message>
        <message>
            <source>the time zone is {new} instead of {old}</source>
            <translation>la zona horaria es {new} en lugar de {old}</translation>
        </message>
        <message>
            <source>{count} become overdue.</source>
            <translation>{count} pasan a vencidas.</translation>
        </message>
        <message>
            <source>{count} open requests move.</source>
            <translation>Se mueven {count} solicitudes abiertas.</translation>
        </message>
        <message>
            <source>{day} is a business day ({name}, {act})</source>
            <translation>el {day} como día hábil ({name}, {act})</translation>
        </message>
        <message>
            <source>{day} is no business day ({name}, {act})</source>
            <translation>el {day} como día no hábil ({name}, {act})</translation>
        </message>
        <message>
            <source>{old} is now {new}</source>
            <translation>en lugar de {old}, ahora {new}</translation>
        </message>
        <message>
            <source>{task}: {dates}</source>
            <translation>{task}: {dates}</translation>
        </message>
        <message>
            <source>{what}. {moves}.</source>
            <translation>{what}. {moves}.</translation>
        </message>
    </context>
    <context>
        <name>CalendarDay</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Day off by law or authority</source>
            <translation>Día no hábil por ley o autoridad</translation>
        </message>
        <message>
            <source>Is a business day</source>
            <translation>Es hábil</translation>
        </message>
        <message>
            <source>Law or act that says so</source>
            <translation>Ley o acto que lo dispone</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not a business day</source>
            <translation>No es hábil</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
    </context>
    <context>
        <name>Capacity</name>
        <message>
            <source>Attorney</source>
            <translation>Apoderado</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Representante legal</translation>
        </message>
        <message>
            <source>Stipulation for another</source>
            <translation>Estipulación a favor de otro</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Causahabiente</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>  Received: {day}</source>
            <translation>  Recibida: {day}</translation>
        </message>
        <message>
            <source>  State:    {state} · {stage}</source>
            <translation>  Estado:   {state} · {stage}</translation>
        </message>
        <message>
            <source>Acknowledge receipt</source>
            <translation>Acusar recibo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Ask an area</source>
            <translation>Pedir información a un área</translation>
        </message>
        <message>
            <source>Ask for the proof of identity</source>
            <translation>Pedir que acredite la identidad</translation>
        </message>
        <message>
            <source>Ask the person to complete the claim</source>
            <translation>Requerir que complete el reclamo</translation>
        </message>
        <message>
            <source>Carry out what was decided</source>
            <translation>Ejecutar lo decidido</translation>
        </message>
        <message>
            <source>Check that the backups are gone</source>
            <translation>Verificar que ya no quede en las copias de respaldo</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Cerrar el expediente</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Declare the withdrawal</source>
            <translation>Declarar el desistimiento</translation>
        </message>
        <message>
            <source>Deny: identity or standing not proven</source>
            <translation>Negar: identidad o legitimación no acreditada</translation>
        </message>
        <message>
            <source>Extend the answer</source>
            <translation>Prorrogar la respuesta</translation>
        </message>
        <message>
            <source>Lift the legend “claim in process”</source>
            <translation>Levantar la leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Siguiente paso</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguno.</translation>
        </message>
        <message>
            <source>Open a linked request</source>
            <translation>Abrir una solicitud vinculada</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Se recibió la solicitud</translation>
        </message>
        <message>
            <source>Record that identity was verified</source>
            <translation>Registrar que se verificó la identidad</translation>
        </message>
        <message>
            <source>Record the claim as complete and ours</source>
            <translation>Registrar el reclamo como completo y de nuestra competencia</translation>
        </message>
        <message>
            <source>Record the reply of the area</source>
            <translation>Registrar la respuesta del área</translation>
        </message>
        <message>
            <source>Record the sending of the letter</source>
            <translation>Registrar el envío de la carta</translation>
        </message>
        <message>
            <source>Set the legend “claim in process”</source>
            <translation>Poner la leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>Struck out: {words}</source>
            <translation>Tachado: {words}</translation>
        </message>
        <message>
            <source>Tell the change to who holds the data</source>
            <translation>Comunicar el cambio a quien tiene los datos</translation>
        </message>
        <message>
            <source>Tell the legend to who holds the data</source>
            <translation>Comunicar la leyenda a quien tiene los datos</translation>
        </message>
        <message>
            <source>Tell the person of the transfer</source>
            <translation>Informar el traslado a la persona</translation>
        </message>
        <message>
            <source>Tell the person of the withdrawal</source>
            <translation>Avisar del desistimiento a la persona</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Términos</translation>
        </message>
        <message>
            <source>Transfer to who is competent</source>
            <translation>Trasladar a quien es competente</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>behind “{task}”</source>
            <translation>en espera; rige «{task}»</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>a más tardar el {day}</translation>
        </message>
        <message>
            <source>in backups until {day}</source>
            <translation>en copias de respaldo hasta el {day}</translation>
        </message>
        <message>
            <source>internal date {day}</source>
            <translation>fecha interna {day}</translation>
        </message>
        <message>
            <source>limit {day}</source>
            <translation>límite {day}</translation>
        </message>
        <message>
            <source>met on {day}</source>
            <translation>cumplido el {day}</translation>
        </message>
        <message>
            <source>missing: {items}</source>
            <translation>falta: {items}</translation>
        </message>
        <message>
            <source>no longer pending</source>
            <translation>ya no está pendiente</translation>
        </message>
        <message>
            <source>promised {day}</source>
            <translation>prometido {day}</translation>
        </message>
        <message>
            <source>replaced by “{task}”</source>
            <translation>reemplazado por «{task}»</translation>
        </message>
        <message>
            <source>target {day}</source>
            <translation>meta {day}</translation>
        </message>
        <message>
            <source>to {address}</source>
            <translation>a {address}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>{what}: added</source>
            <translation>{what}: se agregó</translation>
        </message>
        <message>
            <source>{what}: it was “{old}”, it is “{new}”</source>
            <translation>{what}: era «{old}», es «{new}»</translation>
        </message>
        <message>
            <source>{what}: removed</source>
            <translation>{what}: se quitó</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Certified mail</source>
            <translation>Correo certificado</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>Mensajería</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En persona</translation>
        </message>
        <message>
            <source>Letter on paper</source>
            <translation>Carta en papel</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Formulario web</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Backing up before closing…</source>
            <translation>Haciendo la copia de seguridad antes de cerrar…</translation>
        </message>
        <message>
            <source>Close without a backup</source>
            <translation>Cerrar sin copia</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>In another folder…</source>
            <translation>En otra carpeta…</translation>
        </message>
        <message>
            <source>The backup was not made</source>
            <translation>No se hizo la copia de seguridad</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>What you saved is safe in the file itself.</source>
            <translation>Lo que guardó está a salvo en el propio archivo.</translation>
        </message>
        <message>
            <source>Where to make the backup</source>
            <translation>Dónde hacer la copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Closure</name>
        <message>
            <source>Closure of the office</source>
            <translation>Cierre de la oficina</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>The last day comes before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Columns, from left to right</source>
            <translation>Columnas, de izquierda a derecha</translation>
        </message>
        <message>
            <source>Move left (Alt+Up)</source>
            <translation>Mover a la izquierda (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Move right (Alt+Down)</source>
            <translation>Mover a la derecha (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>Restablecer columnas</translation>
        </message>
        <message>
            <source>Show these</source>
            <translation>Mostrar estas</translation>
        </message>
        <message>
            <source>Tick those to see. Space ticks; Alt and an arrow moves.</source>
            <translation>Marque las que quiere ver. Espacio marca; Alt y una flecha mueve.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>  Days not counted:</source>
            <translation>  Días que no se cuentan:</translation>
        </message>
        <message>
            <source>  From:   {day}</source>
            <translation>  Desde:  {day}</translation>
        </message>
        <message>
            <source>  Limit:  {day}</source>
            <translation>  Límite: {day}</translation>
        </message>
        <message>
            <source>  Target: {day}</source>
            <translation>  Meta:   {day}</translation>
        </message>
        <message>
            <source>--facts takes one JSON object.</source>
            <translation>--facts recibe un objeto JSON.</translation>
        </message>
        <message>
            <source>--set takes FIELD=TEXT.</source>
            <translation>--set recibe CAMPO=TEXTO.</translation>
        </message>
        <message>
            <source>--values takes a JSON object of texts.</source>
            <translation>--values recibe un objeto JSON de textos.</translation>
        </message>
        <message>
            <source>1 date of open requests moves:</source>
            <translation>Se mueve 1 fecha de solicitudes abiertas:</translation>
        </message>
        <message>
            <source>A draft is written as a PDF alone: give it with --to.</source>
            <translation>Un borrador se escribe solo en PDF: dígalo con --to.</translation>
        </message>
        <message>
            <source>Both hold the same.</source>
            <translation>Ambos contienen lo mismo.</translation>
        </message>
        <message>
            <source>Copy of an identity document “{name}”, request {number}</source>
            <translation>Copia de un documento de identidad «{name}», solicitud {number}</translation>
        </message>
        <message>
            <source>Correspondence of the closed request {number}</source>
            <translation>Correspondencia de la solicitud cerrada {number}</translation>
        </message>
        <message>
            <source>Created {path}.</source>
            <translation>Se creó {path}.</translation>
        </message>
        <message>
            <source>Damaged, and not saved: {names}. Look for them in a backup; the others are saved.</source>
            <translation>Dañados, y no guardados: {names}. Búsquelos en una copia de seguridad; los demás se guardaron.</translation>
        </message>
        <message>
            <source>Dates of open requests and of the RNBD that move:</source>
            <translation>Fechas de solicitudes abiertas y del RNBD que se mueven:</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Erased, by the act {number}.</source>
            <translation>Suprimido, con el acta {number}.</translation>
        </message>
        <message>
            <source>Erased:</source>
            <translation>Suprimido:</translation>
        </message>
        <message>
            <source>Gained: {count} actions.</source>
            <translation>Acciones que se ganan: {count}.</translation>
        </message>
        <message>
            <source>Give a picture's file, or --remove.</source>
            <translation>Indique el archivo de una imagen, o --remove.</translation>
        </message>
        <message>
            <source>Give one JSON object.</source>
            <translation>Dé un solo objeto JSON.</translation>
        </message>
        <message>
            <source>Give one change at a time.</source>
            <translation>Dé un solo cambio a la vez.</translation>
        </message>
        <message>
            <source>Give the list and the code of its entry.</source>
            <translation>Dé la lista y el código de la entrada.</translation>
        </message>
        <message>
            <source>Give the new passphrase: --new-passphrase-file.</source>
            <translation>Indique la frase nueva: --new-passphrase-file.</translation>
        </message>
        <message>
            <source>Give the passphrase: --passphrase-file or PRIVDESK_PASSPHRASE.</source>
            <translation>Indique la frase de contraseña: --passphrase-file o PRIVDESK_PASSPHRASE.</translation>
        </message>
        <message>
            <source>HELD by {holds}</source>
            <translation>RETENIDO por {holds}</translation>
        </message>
        <message>
            <source>It is no backup of this store: its history is another one.</source>
            <translation>No es una copia de este archivo: su historial es otro.</translation>
        </message>
        <message>
            <source>Kept:</source>
            <translation>Se conserva:</translation>
        </message>
        <message>
            <source>Lost: {count} actions.</source>
            <translation>Acciones que se pierden: {count}.</translation>
        </message>
        <message>
            <source>NIT with its check digit</source>
            <translation>NIT con su dígito de verificación</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Frase de contraseña nueva: </translation>
        </message>
        <message>
            <source>No open request moves.</source>
            <translation>Ninguna solicitud abierta se mueve.</translation>
        </message>
        <message>
            <source>Nothing is due for erasure.</source>
            <translation>No hay nada por suprimir.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada por vencer.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was changed: give --yes to carry it out.</source>
            <translation>No se cambió nada: dé --yes para hacerlo.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>OVERDUE</source>
            <translation>VENCIDA</translation>
        </message>
        <message>
            <source>Once more: </source>
            <translation>Otra vez: </translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Frase de contraseña: </translation>
        </message>
        <message>
            <source>Privdesk without a window. Without arguments the window opens.</source>
            <translation>Privdesk sin ventana. Sin argumentos se abre la ventana.</translation>
        </message>
        <message>
            <source>Proposed and not adopted: {rules}. Adopt them with --adopt.</source>
            <translation>Propuestas y no adoptadas: {rules}. Adóptelas con --adopt.</translation>
        </message>
        <message>
            <source>Records written to {path}: {count}.</source>
            <translation>Registros escritos en {path}: {count}.</translation>
        </message>
        <message>
            <source>Restored to {path}.</source>
            <translation>Restaurado en {path}.</translation>
        </message>
        <message>
            <source>Rows written to {path}: {count}.</source>
            <translation>Filas escritas en {path}: {count}.</translation>
        </message>
        <message>
            <source>Saturday is a business day.</source>
            <translation>El sábado es día hábil.</translation>
        </message>
        <message>
            <source>Saturday is no business day.</source>
            <translation>El sábado no es día hábil.</translation>
        </message>
        <message>
            <source>Say where to write the letter: --to, --docx or --eml.</source>
            <translation>Diga dónde escribir la carta: --to, --docx o --eml.</translation>
        </message>
        <message>
            <source>Say which disposal.</source>
            <translation>Diga cuál supresión.</translation>
        </message>
        <message>
            <source>TYPE:NUMBER of the document, or id:ID as `find --json` has it</source>
            <translation>TIPO:NÚMERO del documento, o id:ID como lo da `find --json`</translation>
        </message>
        <message>
            <source>The backup {path} does not open with this passphrase. It opens with the one that the store had when it was made: give that with --other-passphrase-file FILE.</source>
            <translation>La copia {path} no se abre con esta frase de contraseña. Se abre con la que tenía el archivo cuando se hizo: dela con --other-passphrase-file FILE.</translation>
        </message>
        <message>
            <source>The chain of {count} entries is whole. Seal: {seal}</source>
            <translation>La cadena de {count} asientos está íntegra. Sello: {seal}</translation>
        </message>
        <message>
            <source>The file was written anew.</source>
            <translation>El archivo se escribió de nuevo.</translation>
        </message>
        <message>
            <source>The holidays and terms of this Privdesk are not accepted yet: privdesk calendar STORE --accept.</source>
            <translation>Los festivos y términos de este Privdesk aún no se han aceptado: privdesk calendar STORE --accept.</translation>
        </message>
        <message>
            <source>The law asks for more than the letter says: {items}.</source>
            <translation>La ley pide más de lo que dice la carta: {items}.</translation>
        </message>
        <message>
            <source>The passphrase file is empty.</source>
            <translation>El archivo de la frase de contraseña está vacío.</translation>
        </message>
        <message>
            <source>The passphrase file {path} cannot be read.</source>
            <translation>No se puede leer el archivo de la frase de contraseña {path}.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>La frase de contraseña está vacía.</translation>
        </message>
        <message>
            <source>The passphrase of {path} is changed.</source>
            <translation>La frase de contraseña de {path} se cambió.</translation>
        </message>
        <message>
            <source>The recovery sheet is {path}: print it, keep it apart.</source>
            <translation>La hoja de recuperación es {path}: imprímala y guárdela aparte.</translation>
        </message>
        <message>
            <source>The recovery sheet that you have no longer opens it: print the new one in the window.</source>
            <translation>La hoja de recuperación que usted tiene ya no lo abre: imprima la nueva en la ventana.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña no coinciden.</translation>
        </message>
        <message>
            <source>There is no backup.</source>
            <translation>No hay ninguna copia.</translation>
        </message>
        <message>
            <source>There is no day {day} of the office in the calendar.</source>
            <translation>En el calendario no hay un día {day} de la oficina.</translation>
        </message>
        <message>
            <source>There is no person with that document.</source>
            <translation>No hay ninguna persona con ese documento.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on. “privdesk --help” names the commands.</source>
            <translation>No hay una pantalla en la cual abrir la ventana. «privdesk --help» nombra los comandos.</translation>
        </message>
        <message>
            <source>There is no template «{name}». A new one begins with its description between +++, as --save writes it.</source>
            <translation>No existe la plantilla «{name}». Una nueva comienza con su descripción entre +++, como la escribe --save.</translation>
        </message>
        <message>
            <source>There is no version {number}.</source>
            <translation>No existe la versión {number}.</translation>
        </message>
        <message>
            <source>This Privdesk brings other holidays or terms of the law than those accepted so far. See what moves, and accept them: privdesk calendar STORE --accept --yes, or open the file in the window.</source>
            <translation>Este Privdesk trae otros festivos o términos de la ley que los aceptados hasta ahora. Vea qué se mueve y acéptelos: privdesk calendar STORE --accept --yes, o abra el archivo en la ventana.</translation>
        </message>
        <message>
            <source>To be erased:</source>
            <translation>Se suprime:</translation>
        </message>
        <message>
            <source>What is printed could not be written.</source>
            <translation>No se pudo escribir lo que se imprime en la salida.</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Se escribió {path}.</translation>
        </message>
        <message>
            <source>Written to {path}: {count}.</source>
            <translation>Vencimientos escritos en {path}: {count}.</translation>
        </message>
        <message>
            <source>a JSON object of fields and texts</source>
            <translation>un objeto JSON de campos y textos</translation>
        </message>
        <message>
            <source>a JSON object of what the letter decides or announces, or -</source>
            <translation>un objeto JSON con lo que la carta decide o anuncia, o -</translation>
        </message>
        <message>
            <source>a closure of the office, which moves targets only</source>
            <translation>un cierre de la oficina, que solo mueve metas</translation>
        </message>
        <message>
            <source>a database on record</source>
            <translation>una base registrada</translation>
        </message>
        <message>
            <source>a day off by a law or an authority</source>
            <translation>un día no hábil por una ley o una autoridad</translation>
        </message>
        <message>
            <source>a file of any kind, up to 100 MB</source>
            <translation>un archivo de cualquier tipo, de hasta 100 MB</translation>
        </message>
        <message>
            <source>a holiday that a law or an authority made a business day</source>
            <translation>un festivo que una ley o una autoridad declaró hábil</translation>
        </message>
        <message>
            <source>a law by its id</source>
            <translation>una ley por su identificador</translation>
        </message>
        <message>
            <source>a month like 2026-11; this month if left out</source>
            <translation>un mes como 2026-11; el actual si se omite</translation>
        </message>
        <message>
            <source>a picture: PNG, JPEG, GIF, BMP, TIFF or WebP</source>
            <translation>una imagen: PNG, JPEG, GIF, BMP, TIFF o WebP</translation>
        </message>
        <message>
            <source>a request</source>
            <translation>una solicitud</translation>
        </message>
        <message>
            <source>a request's number, database:NAME, activity:NAME, party:NAME, contract:NAME, retention_rule:NAME, legal_hold:NAME, disposal:NUMBER, person:TYPE:NUMBER or organization</source>
            <translation>el número de una solicitud, database:NOMBRE, activity:NOMBRE, party:NOMBRE, contract:NOMBRE, retention_rule:NOMBRE, legal_hold:NOMBRE, disposal:NÚMERO, person:TIPO:NÚMERO u organization</translation>
        </message>
        <message>
            <source>a request, or an issued letter</source>
            <translation>una solicitud, o una carta emitida</translation>
        </message>
        <message>
            <source>a right exercised; given again, one more linked request</source>
            <translation>un derecho que se ejerce; si se repite, una solicitud vinculada más</translation>
        </message>
        <message>
            <source>a seal printed on a letter or an export</source>
            <translation>un sello impreso en una carta o exportación</translation>
        </message>
        <message>
            <source>a template by its name</source>
            <translation>una plantilla, por su nombre</translation>
        </message>
        <message>
            <source>a template by its name, as `templates` prints it</source>
            <translation>una plantilla por su nombre, como lo muestra `templates`</translation>
        </message>
        <message>
            <source>a template by its name; left out to print a letter again</source>
            <translation>una plantilla por su nombre; se omite para imprimir otra vez una carta</translation>
        </message>
        <message>
            <source>a term by its id: inquiry.answer, claim.answer, …</source>
            <translation>un término por su identificador: inquiry.answer, claim.answer, …</translation>
        </message>
        <message>
            <source>accept the holidays and terms that ship with this program</source>
            <translation>acepta los festivos y términos que trae este programa</translation>
        </message>
        <message>
            <source>add a record described in JSON and print its number</source>
            <translation>agrega un registro descrito en JSON e imprime su número</translation>
        </message>
        <message>
            <source>adopt the proposed rules for the program's own files</source>
            <translation>adopta las reglas propuestas para los archivos del propio programa</translation>
        </message>
        <message>
            <source>also the days that are not counted, in the .ics file</source>
            <translation>escribe también los días no hábiles en el archivo .ics</translation>
        </message>
        <message>
            <source>an activity on record</source>
            <translation>una actividad registrada</translation>
        </message>
        <message>
            <source>an earlier passphrase</source>
            <translation>una frase de contraseña anterior</translation>
        </message>
        <message>
            <source>an entry by its code</source>
            <translation>una entrada por su código</translation>
        </message>
        <message>
            <source>another folder with backups of the store; may be repeated</source>
            <translation>otra carpeta con copias de seguridad del archivo; puede repetirse</translation>
        </message>
        <message>
            <source>append what happened to a request, described in JSON</source>
            <translation>agrega a una solicitud lo que ocurrió, descrito en JSON</translation>
        </message>
        <message>
            <source>as it stood at the end of a past day</source>
            <translation>como estaba al final de una fecha pasada</translation>
        </message>
        <message>
            <source>attach files to a record, as evidence</source>
            <translation>adjunta archivos a un registro, como evidencia</translation>
        </message>
        <message>
            <source>attach it to the request too, as evidence</source>
            <translation>lo adjunta además a la solicitud, como evidencia</translation>
        </message>
        <message>
            <source>build a fictional office in a folder and show it</source>
            <translation>construye una oficina ficticia en una carpeta y la muestra</translation>
        </message>
        <message>
            <source>by which method; logical if left out</source>
            <translation>con qué método; si se omite, logical</translation>
        </message>
        <message>
            <source>carry it out; without it the command only tells what would move</source>
            <translation>hace el cambio; sin esto, solo se dice qué se movería</translation>
        </message>
        <message>
            <source>change the passphrase of a store</source>
            <translation>cambia la frase de contraseña de un archivo</translation>
        </message>
        <message>
            <source>change what this JSON object says; FILE|-</source>
            <translation>cambiar lo que diga este objeto JSON; ARCHIVO|-</translation>
        </message>
        <message>
            <source>check the audit chain and every record against it</source>
            <translation>verifica la cadena de auditoría y cada registro contra ella</translation>
        </message>
        <message>
            <source>count a term of the law from one or more dates</source>
            <translation>cuenta un término de la ley desde una o más fechas</translation>
        </message>
        <message>
            <source>create the encrypted file of an organization</source>
            <translation>crea el archivo cifrado de una organización</translation>
        </message>
        <message>
            <source>do it; without it only the plan is printed</source>
            <translation>lo hace; sin esto solo se muestra el plan</translation>
        </message>
        <message>
            <source>erase a person, after telling what goes and what stays</source>
            <translation>suprime a una persona, después de decir qué se va y qué queda</translation>
        </message>
        <message>
            <source>erase the copies of identity documents that are due</source>
            <translation>suprime las copias de documentos de identidad que ya deben irse</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>exit with status 3 when something is due</source>
            <translation>termina con estado 3 cuando algo vence</translation>
        </message>
        <message>
            <source>file whose first line is the new passphrase (else a prompt, asked twice)</source>
            <translation>archivo cuya primera línea es la frase nueva (si no, se pregunta dos veces)</translation>
        </message>
        <message>
            <source>file whose first line is the passphrase (else PRIVDESK_PASSPHRASE, else a prompt)</source>
            <translation>archivo cuya primera línea es la frase de contraseña (si no, PRIVDESK_PASSPHRASE; si no, se pregunta)</translation>
        </message>
        <message>
            <source>file whose first line is the passphrase of the backup, where it has another one</source>
            <translation>archivo cuya primera línea es la frase de contraseña de la copia, si tiene otra</translation>
        </message>
        <message>
            <source>file with the groups of the recovery sheet, for the passphrase</source>
            <translation>archivo con los grupos de la hoja de recuperación, en lugar de la frase</translation>
        </message>
        <message>
            <source>find any record by words, by a number or a part of one</source>
            <translation>encuentra cualquier registro por palabras, por un número o por una parte de él</translation>
        </message>
        <message>
            <source>give a planned one up</source>
            <translation>descarta una planeada</translation>
        </message>
        <message>
            <source>go back to the template of the program</source>
            <translation>volver a la plantilla del programa</translation>
        </message>
        <message>
            <source>how it was done</source>
            <translation>cómo se hizo</translation>
        </message>
        <message>
            <source>how many people</source>
            <translation>de cuántas personas</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>issue a letter of a request, or print an issued one again</source>
            <translation>emite una carta de una solicitud, o reimprime una emitida</translation>
        </message>
        <message>
            <source>issue one letter to many requests, all of them or none</source>
            <translation>emite una carta para varias solicitudes, todas o ninguna</translation>
        </message>
        <message>
            <source>its code in the form of the RNBD</source>
            <translation>su código en el formulario del RNBD</translation>
        </message>
        <message>
            <source>its day; that of the rule if left out</source>
            <translation>su día; si se omite, el de la regla</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>su nombre</translation>
        </message>
        <message>
            <source>leave out the white paper around it</source>
            <translation>quitar el papel blanco de alrededor</translation>
        </message>
        <message>
            <source>list disposals, plan one, record that it was done, write its act</source>
            <translation>lista las supresiones, planea una, registra que se hizo o escribe su acta</translation>
        </message>
        <message>
            <source>list the backups of a store</source>
            <translation>lista las copias de un archivo</translation>
        </message>
        <message>
            <source>list the templates with which letters are written</source>
            <translation>muestra las plantillas con que se escriben las cartas</translation>
        </message>
        <message>
            <source>list the versions of a letter's template, save, take or restore it</source>
            <translation>muestra las versiones de una plantilla de carta, la guarda, la recibe o la restaura</translation>
        </message>
        <message>
            <source>make a checked copy and print where it is</source>
            <translation>hace una copia de seguridad verificada e imprime dónde queda</translation>
        </message>
        <message>
            <source>make a new version of a file, in use from now on; FILE|-</source>
            <translation>hacer de un archivo una versión nueva, en uso desde ahora; FILE|-</translation>
        </message>
        <message>
            <source>make a store from a backup; never overwrites a file</source>
            <translation>crea un archivo a partir de una copia; nunca reemplaza uno existente</translation>
        </message>
        <message>
            <source>more for its act, without naming the person</source>
            <translation>más para su acta, sin nombrar a la persona</translation>
        </message>
        <message>
            <source>name or company name</source>
            <translation>nombre o razón social</translation>
        </message>
        <message>
            <source>name the people in the .ics file, which is not encrypted</source>
            <translation>nombra a las personas en el archivo .ics, que no está cifrado</translation>
        </message>
        <message>
            <source>names and surnames of the person</source>
            <translation>nombres y apellidos de la persona</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>of the program, v. {version}</source>
            <translation>del programa, v. {version}</translation>
        </message>
        <message>
            <source>offer a letter that the office added no more</source>
            <translation>dejar de ofrecer una carta que la oficina agregó</translation>
        </message>
        <message>
            <source>offer it again</source>
            <translation>volver a ofrecerla</translation>
        </message>
        <message>
            <source>offer it no more</source>
            <translation>no ofrecerla más</translation>
        </message>
        <message>
            <source>only the record of this name; repeatable</source>
            <translation>solo el registro de este nombre; se puede repetir</translation>
        </message>
        <message>
            <source>only what is overdue or due within N calendar days, today included</source>
            <translation>solo lo vencido o que vence en N días calendario, contando hoy</translation>
        </message>
        <message>
            <source>only what its list finds with these words</source>
            <translation>solo lo que su lista encuentra con estas palabras</translation>
        </message>
        <message>
            <source>only what this filter of its list lets through; repeatable</source>
            <translation>solo lo que deja pasar este filtro de su lista; se puede repetir</translation>
        </message>
        <message>
            <source>own, v. {version}</source>
            <translation>propia, v. {version}</translation>
        </message>
        <message>
            <source>plan the disposal of this, and print its id</source>
            <translation>planea la supresión de esto y muestra su id</translation>
        </message>
        <message>
            <source>print JSON, for a program</source>
            <translation>imprime JSON, para un programa</translation>
        </message>
        <message>
            <source>print a logo or a signature on letters, or no more</source>
            <translation>pone un logo o una firma en las cartas, o los quita</translation>
        </message>
        <message>
            <source>print letters without it</source>
            <translation>imprimir las cartas sin ella</translation>
        </message>
        <message>
            <source>print or change the days that terms count, telling what moves</source>
            <translation>imprime o cambia los días que cuentan los términos, y dice qué se mueve</translation>
        </message>
        <message>
            <source>print or change the organization's data</source>
            <translation>mostrar o cambiar los datos de la organización</translation>
        </message>
        <message>
            <source>print the files attached to a record, or save them</source>
            <translation>muestra los archivos adjuntos a un registro, o los guarda</translation>
        </message>
        <message>
            <source>print the inventory, or write it as a register, now or of a past day</source>
            <translation>muestra el inventario, o lo escribe como registro, de hoy o de una fecha pasada</translation>
        </message>
        <message>
            <source>print the lists of the office, or change an entry of one</source>
            <translation>mostrar las listas de la oficina, o cambiar una entrada</translation>
        </message>
        <message>
            <source>print the template in use</source>
            <translation>mostrar la plantilla en uso</translation>
        </message>
        <message>
            <source>print what is due</source>
            <translation>imprime lo que vence</translation>
        </message>
        <message>
            <source>print what is due for erasure; purge copies of identity documents</source>
            <translation>muestra lo que debe suprimirse; suprime copias de documentos de identidad</translation>
        </message>
        <message>
            <source>print what stands on each day of a month</source>
            <translation>imprime lo que hay en cada día de un mes</translation>
        </message>
        <message>
            <source>print where a request stands, what is due and what comes next</source>
            <translation>muestra en qué va una solicitud, qué vence y qué sigue</translation>
        </message>
        <message>
            <source>record a mail that was received before</source>
            <translation>registrar un correo que ya se había recibido</translation>
        </message>
        <message>
            <source>record that it was done</source>
            <translation>registra que se hizo</translation>
        </message>
        <message>
            <source>record the requests of a mail, .eml or .msg, kept as evidence</source>
            <translation>registra las solicitudes de un correo, .eml o .msg, que queda como prueba</translation>
        </message>
        <message>
            <source>save pictures of the screens instead of opening the window</source>
            <translation>guarda imágenes de las pantallas en vez de abrir la ventana</translation>
        </message>
        <message>
            <source>say what going back to a backup would lose and gain</source>
            <translation>dice qué se pierde y qué se gana al volver a una copia</translation>
        </message>
        <message>
            <source>take back a day that the office added</source>
            <translation>quita un día que la oficina añadió</translation>
        </message>
        <message>
            <source>take back what the office changed in it</source>
            <translation>deshacer lo que la oficina cambió en ella</translation>
        </message>
        <message>
            <source>take up the office's version N again</source>
            <translation>volver a usar la versión N de la oficina</translation>
        </message>
        <message>
            <source>the .eml or .msg file</source>
            <translation>el archivo .eml o .msg</translation>
        </message>
        <message>
            <source>the .privdesk file</source>
            <translation>el archivo .privdesk</translation>
        </message>
        <message>
            <source>the PDF; an existing file is replaced</source>
            <translation>el PDF; un archivo que ya existe se reemplaza</translation>
        </message>
        <message>
            <source>the day from which the rule counts</source>
            <translation>el día desde el que cuenta la regla</translation>
        </message>
        <message>
            <source>the day from which the term runs</source>
            <translation>el día desde el que corre el término</translation>
        </message>
        <message>
            <source>the day it reached the organization</source>
            <translation>el día en que llegó a la organización</translation>
        </message>
        <message>
            <source>the day it reached you, where a colleague passed it on</source>
            <translation>el día en que llegó a usted, si un colega la reenvió</translation>
        </message>
        <message>
            <source>the day it was done; this day if left out</source>
            <translation>el día en que se hizo; si se omite, hoy</translation>
        </message>
        <message>
            <source>the day to reckon from; this day if left out</source>
            <translation>el día desde el que se cuenta; hoy si se omite</translation>
        </message>
        <message>
            <source>the group it stands in</source>
            <translation>el grupo al que pertenece</translation>
        </message>
        <message>
            <source>the kind, where it does not follow from the right</source>
            <translation>la clase, cuando no es la que sigue del derecho</translation>
        </message>
        <message>
            <source>the norm or act that says so</source>
            <translation>la norma o el acto que lo dice</translation>
        </message>
        <message>
            <source>the number of its act, or its id</source>
            <translation>el número de su acta, o su id</translation>
        </message>
        <message>
            <source>the paper of the PDF</source>
            <translation>el papel del PDF</translation>
        </message>
        <message>
            <source>the person's document, like CC:9000000142</source>
            <translation>el documento de la persona, como CC:9000000142</translation>
        </message>
        <message>
            <source>the person's e-mail address</source>
            <translation>el correo electrónico de la persona</translation>
        </message>
        <message>
            <source>the planned disposal that this does</source>
            <translation>la supresión planeada que así se hace</translation>
        </message>
        <message>
            <source>the register; an existing file is replaced</source>
            <translation>el registro; si el archivo existe, se reemplaza</translation>
        </message>
        <message>
            <source>the request that it follows from</source>
            <translation>la solicitud de la que resulta</translation>
        </message>
        <message>
            <source>the requests, in the order of the letters' numbers</source>
            <translation>las solicitudes, en el orden de los números de las cartas</translation>
        </message>
        <message>
            <source>the retention rule it follows</source>
            <translation>la regla de conservación que sigue</translation>
        </message>
        <message>
            <source>the text of a field of the letter</source>
            <translation>el texto de un campo de la carta</translation>
        </message>
        <message>
            <source>the value of a UVT in pesos</source>
            <translation>el valor de una UVT en pesos</translation>
        </message>
        <message>
            <source>what the record must hold; accents and capitals are the same</source>
            <translation>lo que debe contener el registro; las tildes y las mayúsculas no cuentan</translation>
        </message>
        <message>
            <source>what was erased</source>
            <translation>qué se suprimió</translation>
        </message>
        <message>
            <source>what was kept, and why</source>
            <translation>qué se conservó y por qué</translation>
        </message>
        <message>
            <source>whether Saturday is a business day</source>
            <translation>si el sábado es día hábil</translation>
        </message>
        <message>
            <source>whether it is a sensitive datum</source>
            <translation>si es un dato sensible</translation>
        </message>
        <message>
            <source>whether the country's protection is adequate</source>
            <translation>si el país tiene un nivel adecuado de protección</translation>
        </message>
        <message>
            <source>which part of it, or a record of GDPR art. 30</source>
            <translation>qué parte de él, o un registro del art. 30 del RGPD</translation>
        </message>
        <message>
            <source>who answers for it</source>
            <translation>quién responde por ello</translation>
        </message>
        <message>
            <source>who saw it</source>
            <translation>quién lo presenció</translation>
        </message>
        <message>
            <source>write a checked copy of each there; nothing is overwritten</source>
            <translation>escribe allí una copia comprobada de cada uno; no se sobrescribe nada</translation>
        </message>
        <message>
            <source>write a copy of each to finish in Word, too</source>
            <translation>escribir además una copia de cada una para terminar en Word</translation>
        </message>
        <message>
            <source>write a copy to finish in Word</source>
            <translation>escribir una copia para terminar en Word</translation>
        </message>
        <message>
            <source>write a register to .pdf, .xlsx, .csv or .json</source>
            <translation>escribe un registro en .pdf, .xlsx, .csv o .json</translation>
        </message>
        <message>
            <source>write how every date of a request was counted, as a PDF</source>
            <translation>escribe en un PDF cómo se contó cada fecha de una solicitud</translation>
        </message>
        <message>
            <source>write its PDF</source>
            <translation>escribir su PDF</translation>
        </message>
        <message>
            <source>write its act as a PDF; an existing file is replaced</source>
            <translation>escribe su acta en PDF; se reemplaza el archivo que haya</translation>
        </message>
        <message>
            <source>write the draft of a mail with each PDF, too</source>
            <translation>escribir además el borrador de un correo con cada PDF</translation>
        </message>
        <message>
            <source>write the draft of a mail with its PDF</source>
            <translation>escribir el borrador de un correo con su PDF</translation>
        </message>
        <message>
            <source>write the draft without issuing it</source>
            <translation>escribe el borrador sin emitirlo</translation>
        </message>
        <message>
            <source>write the month to a PDF instead; an existing file is replaced</source>
            <translation>escribe el mes en un PDF; si el archivo existe, se reemplaza</translation>
        </message>
        <message>
            <source>write the new recovery sheet, to print and keep apart</source>
            <translation>escribe la hoja de recuperación nueva, para imprimirla y guardarla aparte</translation>
        </message>
        <message>
            <source>write the recovery sheet, to print and keep apart</source>
            <translation>escribe la hoja de recuperación, para imprimir y guardar aparte</translation>
        </message>
        <message>
            <source>write the sheet of a database for the RNBD as a PDF</source>
            <translation>escribe en PDF la hoja de una base de datos para el RNBD</translation>
        </message>
        <message>
            <source>write the template in use to a file</source>
            <translation>escribir la plantilla en uso en un archivo</translation>
        </message>
        <message>
            <source>write what is due to an .ics file, for any calendar</source>
            <translation>escribe lo que vence en un archivo .ics, para cualquier calendario</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>{count} dates of open requests move:</source>
            <translation>Se mueven {count} fechas de solicitudes abiertas:</translation>
        </message>
        <message>
            <source>{count} letters</source>
            <translation>{count} cartas</translation>
        </message>
        <message>
            <source>{kind}: and more than {count}; add a word.</source>
            <translation>{kind}: y más de {count}; agregue una palabra.</translation>
        </message>
        <message>
            <source>{number}: the same person asked for the same in {others}.</source>
            <translation>{number}: la misma persona pidió lo mismo en {others}.</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>No se puede leer {path}.</translation>
        </message>
        <message>
            <source>{path} exists already; nothing was changed.</source>
            <translation>{path} ya existe; no se cambió nada.</translation>
        </message>
        <message>
            <source>{path} exists already; nothing was created.</source>
            <translation>{path} ya existe; no se creó nada.</translation>
        </message>
        <message>
            <source>{path} exists already; nothing was issued.</source>
            <translation>{path} ya existe; no se emitió nada.</translation>
        </message>
        <message>
            <source>{path} is not in UTF-8.</source>
            <translation>{path} no está en UTF-8.</translation>
        </message>
        <message>
            <source>“{key}” moves dates: change it in the window, or Saturday with `calendar`.</source>
            <translation>«{key}» mueve fechas: cámbielo en la ventana, o el sábado con `calendar`.</translation>
        </message>
        <message>
            <source>“{name}” names no record: a request's number, database:NAME, activity:NAME, party:NAME, contract:NAME, retention_rule:NAME, legal_hold:NAME, disposal:NUMBER, person:TYPE:NUMBER or organization.</source>
            <translation>«{name}» no nombra ningún registro: el número de una solicitud, database:NOMBRE, activity:NOMBRE, party:NOMBRE, contract:NOMBRE, retention_rule:NOMBRE, legal_hold:NOMBRE, disposal:NÚMERO, person:TIPO:NÚMERO u organization.</translation>
        </message>
        <message>
            <source>“{name}” was attached already.</source>
            <translation>«{name}» ya estaba adjunto.</translation>
        </message>
        <message>
            <source>“{name}” was lawfully erased.</source>
            <translation>«{name}» se suprimió conforme a la ley.</translation>
        </message>
        <message>
            <source>“{text}” is no date like 2026-11-20</source>
            <translation>«{text}» no es una fecha como 2026-11-20</translation>
        </message>
        <message>
            <source>“{text}” is no document like CC:9000000142</source>
            <translation>«{text}» no es un documento como CC:9000000142</translation>
        </message>
        <message>
            <source>“{text}” is no month like 2026-11</source>
            <translation>«{text}» no es un mes como 2026-11</translation>
        </message>
        <message>
            <source>“{text}” is no number of days</source>
            <translation>«{text}» no es un número de días</translation>
        </message>
        <message>
            <source>“{text}” is no right. There are: {known}.</source>
            <translation>«{text}» no es un derecho. Hay: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Common</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>Origin of the data</source>
            <translation>Origen de los datos</translation>
        </message>
        <message>
            <source>What the third party is to the organization</source>
            <translation>Qué es el tercero para la organización</translation>
        </message>
    </context>
    <context>
        <name>Computation</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Computation made on {day}</source>
            <translation>Cómputo hecho el {day}</translation>
        </message>
        <message>
            <source>Computation of terms</source>
            <translation>Cómputo de términos</translation>
        </message>
        <message>
            <source>Computation of terms {number}, {day}.pdf</source>
            <translation>Cómputo de términos {number}, {day}.pdf</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Dates of the case</source>
            <translation>Fechas del caso</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Days of the legal limit</source>
            <translation>Días del límite legal</translation>
        </message>
        <message>
            <source>Days that are not counted</source>
            <translation>Días que no se cuentan</translation>
        </message>
        <message>
            <source>Done on {day}.</source>
            <translation>Hecho el {day}.</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Facts that terms count from</source>
            <translation>Hechos desde los que se cuenta</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>vie</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Holidays of {years}, {laws} included.</source>
            <translation>Festivos de {years}, incluida la {laws}.</translation>
        </message>
        <message>
            <source>Holidays of {years}.</source>
            <translation>Festivos de {years}.</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Cómo está</translation>
        </message>
        <message>
            <source>How {day} was counted</source>
            <translation>Cómo se contó el {day}</translation>
        </message>
        <message>
            <source>If extended</source>
            <translation>Si se prorroga</translation>
        </message>
        <message>
            <source>In backups until {day}</source>
            <translation>En copias de respaldo hasta el {day}</translation>
        </message>
        <message>
            <source>In bold, the days of the legal limit; in parentheses, those of the target.</source>
            <translation>En negrilla, los días del límite legal; entre paréntesis, los de la meta.</translation>
        </message>
        <message>
            <source>Internal date</source>
            <translation>Fecha interna</translation>
        </message>
        <message>
            <source>Internal date: {day}</source>
            <translation>Fecha interna: {day}</translation>
        </message>
        <message>
            <source>It does not run: the claim was asked to be completed in time, and the person's reply is awaited (art. 15, num. 1).</source>
            <translation>No corre: se requirió a tiempo completar el reclamo y se espera la respuesta de la persona (art. 15, num. 1).</translation>
        </message>
        <message>
            <source>It ended on {day}.</source>
            <translation>Terminó el {day}.</translation>
        </message>
        <message>
            <source>It has the dates of the answer: see how those were counted.</source>
            <translation>Tiene las fechas de la respuesta: vea cómo se contaron.</translation>
        </message>
        <message>
            <source>It is no work now: another term took its place.</source>
            <translation>No está en curso: otro término ocupa su lugar.</translation>
        </message>
        <message>
            <source>It is the office's own work: no days are counted.</source>
            <translation>Es trabajo propio de la oficina: no se cuentan días.</translation>
        </message>
        <message>
            <source>It runs for the person: the office waits until that day.</source>
            <translation>Corre para la persona: la oficina espera hasta ese día.</translation>
        </message>
        <message>
            <source>It runs no more: the claim was transferred.</source>
            <translation>Ya no corre: el reclamo se trasladó.</translation>
        </message>
        <message>
            <source>It runs no more: the person withdrew.</source>
            <translation>Ya no corre: hubo desistimiento.</translation>
        </message>
        <message>
            <source>It stands in the documents of the request.</source>
            <translation>Está en los documentos de la solicitud.</translation>
        </message>
        <message>
            <source>It was extended: the answer is due by the extended term.</source>
            <translation>Se prorrogó: se responde dentro del término prorrogado.</translation>
        </message>
        <message>
            <source>It was kept.</source>
            <translation>Quedó guardado.</translation>
        </message>
        <message>
            <source>It was not kept.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>It was not made.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>It was not printed.</source>
            <translation>No se imprimió.</translation>
        </message>
        <message>
            <source>Keep in the file</source>
            <translation>Guardar en el expediente</translation>
        </message>
        <message>
            <source>Kind and right</source>
            <translation>Clase y derecho</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Ley</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Límite legal</translation>
        </message>
        <message>
            <source>Legal limit and target</source>
            <translation>Límite legal y meta</translation>
        </message>
        <message>
            <source>Met on {day}, after the limit.</source>
            <translation>Cumplido el {day}, después del límite.</translation>
        </message>
        <message>
            <source>Met on {day}, in time.</source>
            <translation>Cumplido el {day}, en término.</translation>
        </message>
        <message>
            <source>Met on {day}: within the limit, after the target.</source>
            <translation>Cumplido el {day}: dentro del límite, pasada la meta.</translation>
        </message>
        <message>
            <source>Missing: {missing}</source>
            <translation>Faltaba: {missing}</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>lun</translation>
        </message>
        <message>
            <source>New date: {day}</source>
            <translation>Nueva fecha: {day}</translation>
        </message>
        <message>
            <source>No term of Ley 1581 governs it: the office's own date is that of an inquiry, the shortest; another law may set its own.</source>
            <translation>La Ley 1581 no le fija término: la fecha propia de la oficina es la de una consulta, la más corta; otra ley puede fijar la suya.</translation>
        </message>
        <message>
            <source>Not met when the case was closed.</source>
            <translation>Sin cumplir cuando se cerró el caso.</translation>
        </message>
        <message>
            <source>Pending.</source>
            <translation>Pendiente.</translation>
        </message>
        <message>
            <source>Print computation…</source>
            <translation>Imprimir cómputo…</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometida</translation>
        </message>
        <message>
            <source>Receipt of the request</source>
            <translation>Recibo de la solicitud</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Request {number} of {person}</source>
            <translation>Solicitud {number}, de {person}</translation>
        </message>
        <message>
            <source>Request {number} · computation made on {day}</source>
            <translation>Solicitud {number} · cómputo hecho el {day}</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>sáb</translation>
        </message>
        <message>
            <source>Saturday is a business day.</source>
            <translation>Sábado hábil.</translation>
        </message>
        <message>
            <source>Saturday is no business day.</source>
            <translation>Sábado no hábil.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>dom</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Terms of the law</source>
            <translation>Términos de la ley</translation>
        </message>
        <message>
            <source>The case has no such date any more.</source>
            <translation>El caso ya no tiene esa fecha.</translation>
        </message>
        <message>
            <source>The case was closed on {day}. These are the dates counted and kept then; a closed case is not counted anew.</source>
            <translation>El caso se cerró el {day}. Estas son las fechas que se contaron y se guardaron al cerrarlo; un caso cerrado no se vuelve a contar.</translation>
        </message>
        <message>
            <source>The case was closed on {day}: the dates are those kept then.</source>
            <translation>El caso se cerró el {day}: las fechas son las que se guardaron entonces.</translation>
        </message>
        <message>
            <source>The day from which nothing else was left to do.</source>
            <translation>El día desde el cual no queda nada más por hacer.</translation>
        </message>
        <message>
            <source>The day noted with the execution, until which backups hold data.</source>
            <translation>El día anotado en la ejecución, hasta el cual quedan datos en las copias de respaldo.</translation>
        </message>
        <message>
            <source>The day of the transfer: the person is told of it at once.</source>
            <translation>El día del traslado: se informa a la persona de inmediato.</translation>
        </message>
        <message>
            <source>The day on which the letter {number} was issued: only its sending counts.</source>
            <translation>El día en que se emitió la carta {number}: solo cuenta su envío.</translation>
        </message>
        <message>
            <source>The internal date that you set when you asked the area.</source>
            <translation>La fecha interna que se fijó al pedirlo al área.</translation>
        </message>
        <message>
            <source>The legal limit is the last day that the law gives on its usual reading. The target is the stricter reading, where its words admit two: who answers within it complies with both.</source>
            <translation>El límite legal es el último día que da la ley en su lectura usual. La meta es la lectura estricta, donde sus palabras admiten dos: quien responde dentro de ella cumple con ambas.</translation>
        </message>
        <message>
            <source>The legend stays until the claim is decided: it is lifted then.</source>
            <translation>La leyenda se mantiene hasta que el reclamo se decida: entonces se levanta.</translation>
        </message>
        <message>
            <source>The letter {number} waits for its sending.</source>
            <translation>La carta {number} está emitida y sin enviar.</translation>
        </message>
        <message>
            <source>The term stood still until the claim was complete (art. 15, num. 1)</source>
            <translation>El término estuvo detenido hasta que el reclamo quedó completo (art. 15, num. 1)</translation>
        </message>
        <message>
            <source>There is no such request any more.</source>
            <translation>Esa solicitud ya no existe.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>jue</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>mié</translation>
        </message>
        <message>
            <source>What the policy promises; it is shorter than the law.</source>
            <translation>Lo que promete la política; es más corto que la ley.</translation>
        </message>
        <message>
            <source>What was granted must be carried out within the term to answer: to decide is not enough.</source>
            <translation>Lo concedido se ejecuta dentro del término para responder: no basta con decidirlo.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde sale</translation>
        </message>
        <message>
            <source>Where {day} comes from</source>
            <translation>De dónde sale el {day}</translation>
        </message>
        <message>
            <source>Which count</source>
            <translation>Qué cuenta se ve</translation>
        </message>
        <message>
            <source>Work of the office, without a count</source>
            <translation>Trabajo de la oficina, sin cuenta de días</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>requer.</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>compl.</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>festivo</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>month {number}</source>
            <translation>mes {number}</translation>
        </message>
        <message>
            <source>start</source>
            <translation>recibo</translation>
        </message>
        <message>
            <source>target</source>
            <translation>meta</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{day}, at the latest</source>
            <translation>{day}, a más tardar</translation>
        </message>
        <message>
            <source>{day}, {weekday}</source>
            <translation>{day}, {weekday}</translation>
        </message>
        <message>
            <source>{fact} ({place})</source>
            <translation>{fact} ({place})</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <source>{month} {year}: {days}</source>
            <translation>{month} de {year}: {days}</translation>
        </message>
        <message>
            <source>{name} · {day}</source>
            <translation>{name} · {day}</translation>
        </message>
        <message>
            <source>{reading} Target: {day}.</source>
            <translation>{reading} Meta: {day}.</translation>
        </message>
        <message>
            <source>{step}: bounced, it meets nothing</source>
            <translation>{step}: devolución, no cumple ningún término</translation>
        </message>
        <message>
            <source>{step}: delivered</source>
            <translation>{step}: entrega</translation>
        </message>
        <message>
            <source>{step}: sent</source>
            <translation>{step}: envío</translation>
        </message>
        <message>
            <source>{step}: sent, letter {number}</source>
            <translation>{step}: envío, carta {number}</translation>
        </message>
        <message>
            <source>{task}. Request {number} of {person}.</source>
            <translation>{task}. Solicitud {number}, de {person}.</translation>
        </message>
        <message>
            <source>{term}: {length}. Request {number} of {person}.</source>
            <translation>{term}: {length}. Solicitud {number}, de {person}.</translation>
        </message>
        <message>
            <source>{term}: {length}. {record}.</source>
            <translation>{term}: {length}. {record}.</translation>
        </message>
        <message>
            <source>“… {quote} …” {article}</source>
            <translation>«… {quote} …» {article}.</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Keep mine</source>
            <translation>Dejar lo mío</translation>
        </message>
        <message>
            <source>This record changed while you were writing.</source>
            <translation>Este registro cambió mientras usted escribía.</translation>
        </message>
        <message>
            <source>This record was taken away in the meantime.</source>
            <translation>Este registro se quitó entretanto.</translation>
        </message>
        <message>
            <source>Use the new one</source>
            <translation>Usar lo nuevo</translation>
        </message>
        <message>
            <source>While you were writing this was changed elsewhere: {fields}. See what stands there now, and choose.</source>
            <translation>Mientras usted escribía, esto se cambió en otra parte: {fields}. Vea lo que dice ahora y elija.</translation>
        </message>
        <message>
            <source>{field}: it said “{stood}”, now it says “{now}”; you wrote “{typed}”.</source>
            <translation>{field}: decía «{stood}», ahora dice «{now}»; usted escribió «{typed}».</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>Content of a file</source>
            <translation>Contenido de un archivo</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>Parte de un archivo</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Tamaño en bytes</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>Calendar days of notice before its end</source>
            <translation>Días calendario de aviso</translation>
        </message>
        <message>
            <source>Circular externa 003 of 2025 of the SIC</source>
            <translation>Circular Externa 003 de 2025 de la SIC</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Clause of a contract</source>
            <translation>Cláusula de un contrato</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Confidencialidad</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Does it carry the model clauses of the RIPD?</source>
            <translation>¿Incluye las cláusulas modelo de la RIPD?</translation>
        </message>
        <message>
            <source>Does it renew by itself?</source>
            <translation>¿Se renueva automáticamente?</translation>
        </message>
        <message>
            <source>Does it say so?</source>
            <translation>¿Lo dice?</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Has no date of end</source>
            <translation>No tiene fecha de fin</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nombre o número</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Services with access to personal data</source>
            <translation>Servicios con acceso a datos personales</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado el</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Transfer or assignment (to a controller)</source>
            <translation>Transferencia o cesión (a un responsable)</translation>
        </message>
        <message>
            <source>Transmission (to a processor)</source>
            <translation>Transmisión (a un encargado)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <source>Where in the text</source>
            <translation>En qué parte del texto</translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>About to end</source>
            <translation>Por terminar</translation>
        </message>
        <message>
            <source>Act until</source>
            <translation>Actuar hasta</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Data go by it from</source>
            <translation>Por él salen datos de</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>If it was extended, write its new end and attach what says so. If another contract takes its place, duplicate this one, and once that one is signed name it in the transmissions that go by this one; then this one is ended.</source>
            <translation>Si se prorrogó, escriba la nueva fecha en «Hasta» y adjunte el documento. Si lo reemplaza otro contrato, duplíquelo y, cuando el nuevo esté firmado, póngalo en las transmisiones que van por este; después marque este como terminado.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>It carries the model clauses of the RIPD: voluntary, binding once adopted.</source>
            <translation>Incluye las cláusulas modelo de la RIPD: son voluntarias y obligan una vez adoptadas.</translation>
        </message>
        <message>
            <source>It does not say what it must: {clauses} (Decreto 1377 de 2013, art. 25).</source>
            <translation>No dice lo que debe: {clauses} (Decreto 1377 de 2013, art. 25).</translation>
        </message>
        <message>
            <source>It has no date of end</source>
            <translation>No tiene fecha de fin</translation>
        </message>
        <message>
            <source>It says all that article 25 asks for.</source>
            <translation>Dice todo lo que pide el artículo 25.</translation>
        </message>
        <message>
            <source>Its end is not on record</source>
            <translation>Su fin no está registrado</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nuevo contrato</translation>
        </message>
        <message>
            <source>Nobody checked whether it says: {clauses} (Decreto 1377 de 2013, art. 25).</source>
            <translation>Nadie ha verificado si dice: {clauses} (Decreto 1377 de 2013, art. 25).</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Hasta el {day}</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>You are told of it from</source>
            <translation>Se avisa desde</translation>
        </message>
        <message>
            <source>{said} of {asked}</source>
            <translation>{said} de {asked}</translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Crear el archivo</translation>
        </message>
        <message>
            <source>Create the file of my organization</source>
            <translation>Crear el archivo de mi organización</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Everything is kept in one encrypted file, on this computer. Only its passphrase or its recovery sheet opens it: nobody else can recover it.</source>
            <translation>Todo se guarda en un solo archivo cifrado, en este equipo. Solo lo abren su frase de contraseña o su hoja de recuperación: nadie más puede recuperarlo.</translation>
        </message>
        <message>
            <source>Four or five words that only you join, for example.</source>
            <translation>Por ejemplo, cuatro o cinco palabras que solo usted juntaría.</translation>
        </message>
        <message>
            <source>Making the encrypted file…</source>
            <translation>Creando el archivo cifrado…</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
        </message>
        <message>
            <source>Name or company name</source>
            <translation>Nombre o razón social</translation>
        </message>
        <message>
            <source>Only the name is needed now: the rest can be written later, in Settings.</source>
            <translation>Por ahora basta el nombre: lo demás puede escribirse después, en Ajustes.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>La frase otra vez</translation>
        </message>
        <message>
            <source>Privdesk files (*.privdesk)</source>
            <translation>Archivos de Privdesk (*.privdesk)</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>The file: {path}</source>
            <translation>El archivo: {path}</translation>
        </message>
        <message>
            <source>The two are not the same. Type it again.</source>
            <translation>Las dos no son iguales. Escríbala otra vez.</translation>
        </message>
        <message>
            <source>Use {count} characters or more: four or five words that only you join are good.</source>
            <translation>Use {count} caracteres o más: sirven cuatro o cinco palabras que solo usted juntaría.</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Dónde se guarda</translation>
        </message>
        <message>
            <source>Where the file is kept</source>
            <translation>Dónde se guarda el archivo</translation>
        </message>
        <message>
            <source>{count} more characters are needed.</source>
            <translation>Faltan caracteres: {count}.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Are data assigned or transferred inside Colombia?</source>
            <translation>¿Se ceden o transfieren datos dentro de Colombia?</translation>
        </message>
        <message>
            <source>Are data processed without authorization, by a legal ground?</source>
            <translation>¿Se tratan datos sin autorización por una causal legal?</translation>
        </message>
        <message>
            <source>Are data transferred abroad, to another controller?</source>
            <translation>¿Se transfieren datos al exterior, a otro responsable?</translation>
        </message>
        <message>
            <source>Are data transmitted abroad, to a processor?</source>
            <translation>¿Se transmiten datos al exterior, a un encargado?</translation>
        </message>
        <message>
            <source>As the policy says it: for example, February 2024.</source>
            <translation>Como lo dice la política: por ejemplo, febrero de 2024.</translation>
        </message>
        <message>
            <source>Channels of attention</source>
            <translation>Canales de atención</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada el</translation>
        </message>
        <message>
            <source>Closed down</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Contados el</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada el</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Decreto 1074 de 2015, 2.2.2.25.5.1 and 2.2.2.25.5.2</source>
            <translation>Decreto 1074 de 2015, arts. 2.2.2.25.5.1 y 2.2.2.25.5.2</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Does a processor handle its data for the organization?</source>
            <translation>¿Un encargado trata sus datos por cuenta de la organización?</translation>
        </message>
        <message>
            <source>Does it have the authorization of the data subjects?</source>
            <translation>¿Cuenta con la autorización de los titulares?</translation>
        </message>
        <message>
            <source>Does it hold data of people under 18?</source>
            <translation>¿Contiene datos de menores de 18 años?</translation>
        </message>
        <message>
            <source>Format in force</source>
            <translation>Formato vigente</translation>
        </message>
        <message>
            <source>From a third party</source>
            <translation>De un tercero</translation>
        </message>
        <message>
            <source>From another person</source>
            <translation>De otra persona</translation>
        </message>
        <message>
            <source>From the data subject</source>
            <translation>Del titular</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Vigente desde</translation>
        </message>
        <message>
            <source>In force since, where its day is not known</source>
            <translation>Vigente desde, si no se sabe el día</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Inferred or derived</source>
            <translation>Inferidos o derivados</translation>
        </message>
        <message>
            <source>Information contained</source>
            <translation>Información contenida</translation>
        </message>
        <message>
            <source>Is a copy of the authorization kept?</source>
            <translation>¿Se conserva copia de la autorización?</translation>
        </message>
        <message>
            <source>Is it processed by hand?</source>
            <translation>¿Se trata de forma manual?</translation>
        </message>
        <message>
            <source>Is it processed by machine?</source>
            <translation>¿Se trata de forma automatizada?</translation>
        </message>
        <message>
            <source>Is prior, express and informed authorization asked for?</source>
            <translation>¿Se pide autorización previa, expresa e informada?</translation>
        </message>
        <message>
            <source>Is proof kept of what was told when asking?</source>
            <translation>¿Se conserva prueba de lo que se informó al pedirla?</translation>
        </message>
        <message>
            <source>Legal ground of what has no authorization</source>
            <translation>Causal legal de lo que no tiene autorización</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 10</source>
            <translation>Ley 1581 de 2012, art. 10</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 12, paragraph</source>
            <translation>Ley 1581 de 2012, art. 12, parágrafo</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 17, b</source>
            <translation>Ley 1581 de 2012, art. 17, lit. b</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 26</source>
            <translation>Ley 1581 de 2012, art. 26</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 7</source>
            <translation>Ley 1581 de 2012, art. 7</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, arts. 9 and 10</source>
            <translation>Ley 1581 de 2012, arts. 9 y 10</translation>
        </message>
        <message>
            <source>Mode of the authorization</source>
            <translation>Modo de la autorización</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next review of the security measures</source>
            <translation>Próxima revisión de las medidas de seguridad</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No category is ticked yet.</source>
            <translation>Aún no se ha marcado ninguna categoría.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Number of data subjects</source>
            <translation>Número de titulares</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>Period of validity of the database</source>
            <translation>Período de vigencia de la base de datos</translation>
        </message>
        <message>
            <source>Policy of processing</source>
            <translation>Política de tratamiento</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Encargados</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalidades</translation>
        </message>
        <message>
            <source>RNBD number</source>
            <translation>Número RNBD</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrita el</translation>
        </message>
        <message>
            <source>Security measures</source>
            <translation>Medidas de seguridad</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensible</translation>
        </message>
        <message>
            <source>Silence never authorizes (Decreto 1074 de 2015, 2.2.2.25.2.4).</source>
            <translation>Escrito, oral o por conducta inequívoca; el silencio nunca autoriza (Decreto 1074 de 2015, art. 2.2.2.25.2.4).</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Still to be said: which data.</source>
            <translation>Falta decir qué datos.</translation>
        </message>
        <message>
            <source>The person or area to ask for its data.</source>
            <translation>La persona o el área a la que se piden sus datos.</translation>
        </message>
        <message>
            <source>The policy says it (Decreto 1074 de 2015, 2.2.2.25.3.1, num. 6).</source>
            <translation>Lo dice la política (Decreto 1074 de 2015, 2.2.2.25.3.1, num. 6).</translation>
        </message>
        <message>
            <source>Third party that supplies them</source>
            <translation>Tercero que los suministra</translation>
        </message>
        <message>
            <source>Ticked: {count}, none sensitive.</source>
            <translation>Marcadas: {count}; ninguna sensible.</translation>
        </message>
        <message>
            <source>Ticked: {count}, {sensitive} of them sensitive.</source>
            <translation>Marcadas: {count}; sensibles: {sensitive}.</translation>
        </message>
        <message>
            <source>Transfers and transmissions</source>
            <translation>Transferencias y transmisiones</translation>
        </message>
        <message>
            <source>Two months to register it run from here (2.2.2.26.3.1).</source>
            <translation>Desde aquí corren los dos meses para inscribirla (Decreto 1074 de 2015, art. 2.2.2.26.3.1).</translation>
        </message>
        <message>
            <source>Unambiguous conduct</source>
            <translation>Conducta inequívoca</translation>
        </message>
        <message>
            <source>Updates in the RNBD</source>
            <translation>Novedades en el RNBD</translation>
        </message>
        <message>
            <source>Version of the policy</source>
            <translation>Versión de la política</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Dónde se guarda</translation>
        </message>
        <message>
            <source>Where the policy is published</source>
            <translation>Dónde está publicada la política</translation>
        </message>
        <message>
            <source>Which data: {category}</source>
            <translation>Qué datos: {category}</translation>
        </message>
        <message>
            <source>Who keeps it</source>
            <translation>Quién la tiene</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>{category}, sensitive datum</source>
            <translation>{category}, dato sensible</translation>
        </message>
    </context>
    <context>
        <name>DatabaseChannel</name>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Personal service point</source>
            <translation>Punto de atención personal</translation>
        </message>
        <message>
            <source>Postal mail</source>
            <translation>Correo físico</translation>
        </message>
        <message>
            <source>Telephone line</source>
            <translation>Línea telefónica</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
    </context>
    <context>
        <name>DatabaseFiling</name>
        <message>
            <source>Annual update</source>
            <translation>Actualización anual</translation>
        </message>
        <message>
            <source>Nothing to report: the RNBD already said so</source>
            <translation>Nada que reportar: el RNBD ya lo decía</translation>
        </message>
        <message>
            <source>Removal of the database</source>
            <translation>Eliminación de la base de datos</translation>
        </message>
        <message>
            <source>Substantial changes</source>
            <translation>Cambios sustanciales</translation>
        </message>
    </context>
    <context>
        <name>DatabasePage</name>
        <message>
            <source>100,000 UVT of {year}</source>
            <translation>100.000 UVT de {year}</translation>
        </message>
        <message>
            <source>Activities that use it</source>
            <translation>Actividades que la usan</translation>
        </message>
        <message>
            <source>And {count} more</source>
            <translation>Y {count} más</translation>
        </message>
        <message>
            <source>Authorization</source>
            <translation>Autorización</translation>
        </message>
        <message>
            <source>Changes to be told</source>
            <translation>Cambios por informar</translation>
        </message>
        <message>
            <source>Children and adolescents</source>
            <translation>Niños, niñas y adolescentes</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Complete the settings</source>
            <translation>Completar los ajustes</translation>
        </message>
        <message>
            <source>Complete them in</source>
            <translation>Complételos en</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Database · 1 data subject</source>
            <translation>Base de datos · 1 titular</translation>
        </message>
        <message>
            <source>Database · {count} data subjects</source>
            <translation>Base de datos · {count} titulares</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>Supresiones</translation>
        </message>
        <message>
            <source>It is not known whether the RNBD asks for it</source>
            <translation>Falta saber si debe inscribirse en el RNBD</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Retenciones legales</translation>
        </message>
        <message>
            <source>Limit to register it</source>
            <translation>Límite para inscribirla</translation>
        </message>
        <message>
            <source>Linked with</source>
            <translation>Relacionada con</translation>
        </message>
        <message>
            <source>Must be registered in the RNBD</source>
            <translation>Debe inscribirse en el RNBD</translation>
        </message>
        <message>
            <source>Need not be registered in the RNBD</source>
            <translation>No está obligada a inscribirse en el RNBD</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Nueva base de datos</translation>
        </message>
        <message>
            <source>No activity uses it.</source>
            <translation>Ninguna actividad la usa.</translation>
        </message>
        <message>
            <source>Not obliged</source>
            <translation>No obligada</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin inscribir</translation>
        </message>
        <message>
            <source>Nothing substantial changed since the RNBD was last told.</source>
            <translation>Desde la última vez que se informó al RNBD no hay cambios sustanciales.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Origin of the data</source>
            <translation>Origen de los datos</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Inscripción vencida</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Venció</translation>
        </message>
        <message>
            <source>Policy of processing</source>
            <translation>Política de tratamiento</translation>
        </message>
        <message>
            <source>Proof of the registration and of its updates</source>
            <translation>Constancias de la inscripción y de sus actualizaciones</translation>
        </message>
        <message>
            <source>Put an update on record…</source>
            <translation>Registrar la actualización…</translation>
        </message>
        <message>
            <source>RNBD number</source>
            <translation>Número RNBD</translation>
        </message>
        <message>
            <source>RNBD sheet</source>
            <translation>Hoja RNBD</translation>
        </message>
        <message>
            <source>RNBD sheet of a past day</source>
            <translation>Hoja RNBD de un día pasado</translation>
        </message>
        <message>
            <source>RNBD sheet of a past day…</source>
            <translation>Hoja RNBD de un día pasado…</translation>
        </message>
        <message>
            <source>RNBD sheet: {name}</source>
            <translation>Hoja RNBD: {name}</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrita</translation>
        </message>
        <message>
            <source>Registered in the RNBD</source>
            <translation>Inscrita en el RNBD</translation>
        </message>
        <message>
            <source>Save the database first: its sheet says what is saved.</source>
            <translation>Guarde primero la base de datos: la hoja dice lo que está guardado.</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>Ver la hoja</translation>
        </message>
        <message>
            <source>The RNBD is to be told by {day} ({article}).</source>
            <translation>Debe informarse al RNBD a más tardar el {day} ({article}).</translation>
        </message>
        <message>
            <source>The RNBD sheet lacks 1 datum besides</source>
            <translation>A la hoja del RNBD le falta además 1 dato</translation>
        </message>
        <message>
            <source>The RNBD sheet lacks {count} data besides</source>
            <translation>A la hoja del RNBD le faltan además {count} datos</translation>
        </message>
        <message>
            <source>The sheet was not made.</source>
            <translation>La hoja no se hizo.</translation>
        </message>
        <message>
            <source>There is no sheet yet.</source>
            <translation>Todavía no hay hoja.</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>To be found out</source>
            <translation>Por determinar</translation>
        </message>
        <message>
            <source>Total assets</source>
            <translation>Activos totales</translation>
        </message>
        <message>
            <source>What changed since the last update</source>
            <translation>Qué cambió desde la última actualización</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambio</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creada</translation>
        </message>
        <message>
            <source>{sheet}, {day}</source>
            <translation>{sheet}, {day}</translation>
        </message>
    </context>
    <context>
        <name>DatabasePlace</name>
        <message>
            <source>Own paper archive</source>
            <translation>Archivo físico propio</translation>
        </message>
        <message>
            <source>Own server or computer</source>
            <translation>Servidor o computador propio</translation>
        </message>
        <message>
            <source>Paper archive of a third party</source>
            <translation>Archivo físico de un tercero</translation>
        </message>
        <message>
            <source>Server of a third party</source>
            <translation>Servidor de un tercero</translation>
        </message>
    </context>
    <context>
        <name>DatabaseRows</name>
        <message>
            <source>Address or service</source>
            <translation>Dirección o servicio</translation>
        </message>
        <message>
            <source>Address, number or page</source>
            <translation>Dirección, número o página</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Channel of attention</source>
            <translation>Canal de atención</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Radicada el</translation>
        </message>
        <message>
            <source>Filing number</source>
            <translation>Número de radicado</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Information contained</source>
            <translation>Información contenida</translation>
        </message>
        <message>
            <source>Is it met?</source>
            <translation>¿Se cumple?</translation>
        </message>
        <message>
            <source>Kind of channel</source>
            <translation>Clase de canal</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Clase de lugar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Place of a database</source>
            <translation>Lugar de una base de datos</translation>
        </message>
        <message>
            <source>Processor of a database</source>
            <translation>Encargado de una base de datos</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Purpose of a database</source>
            <translation>Finalidad de una base de datos</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Revisada el</translation>
        </message>
        <message>
            <source>Security measure</source>
            <translation>Medida de seguridad</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Update in the RNBD</source>
            <translation>Novedad en el RNBD</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Qué se reportó</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Qué datos</translation>
        </message>
    </context>
    <context>
        <name>DatabaseWarnings</name>
        <message>
            <source>A processor</source>
            <translation>Un encargado</translation>
        </message>
        <message>
            <source>It holds sensitive data: their authorization is explicit; unambiguous conduct is not enough (Ley 1581 de 2012, art. 6; Decreto 1074 de 2015, 2.2.2.25.2.3).</source>
            <translation>Contiene datos sensibles: su autorización debe ser explícita; no basta la conducta inequívoca (Ley 1581 de 2012, art. 6; Decreto 1074 de 2015, 2.2.2.25.2.3).</translation>
        </message>
        <message>
            <source>It says that it has no processors, and some stand here ({parties}).</source>
            <translation>Dice que no hay encargados, y aquí hay registrados ({parties}).</translation>
        </message>
        <message>
            <source>It says that it holds data of minors, and each activity that uses it says that it processes none.</source>
            <translation>Dice que tiene datos de menores de 18 años, y cada actividad que la usa dice que no los trata.</translation>
        </message>
        <message>
            <source>It says that it holds no data of minors, and activities that use no other database process some: {activities}.</source>
            <translation>Dice que no tiene datos de menores de 18 años, y los tratan actividades que no usan otra base: {activities}.</translation>
        </message>
        <message>
            <source>It says that it was created on a day that has not come yet.</source>
            <translation>Dice que se creó un día que aún no llega.</translation>
        </message>
        <message>
            <source>It says that no copy of the authorization is kept: it must be kept, to prove it (Ley 1581 de 2012, arts. 8 b and 17 b; Decreto 1074 de 2015, 2.2.2.25.2.5).</source>
            <translation>Dice que no se conserva copia de la autorización: debe conservarse para poder probarla (Ley 1581 de 2012, arts. 8, lit. b, y 17, lit. b; Decreto 1074 de 2015, 2.2.2.25.2.5).</translation>
        </message>
        <message>
            <source>It says that no proof is kept of what the data subject was told when the authorization was asked for: it must be kept (Ley 1581 de 2012, art. 12, par.).</source>
            <translation>Dice que no se conserva prueba de lo que se informó al titular al pedirle la autorización: debe conservarse (Ley 1581 de 2012, art. 12, par.).</translation>
        </message>
        <message>
            <source>It says that there are no international transfers, and some stand here ({parties}).</source>
            <translation>Dice que no hay transferencias internacionales, y aquí hay registradas ({parties}).</translation>
        </message>
        <message>
            <source>It says that there are no international transmissions, and some stand here ({parties}).</source>
            <translation>Dice que no hay transmisiones internacionales, y aquí hay registradas ({parties}).</translation>
        </message>
        <message>
            <source>It says that there are no national assignments, and some stand here ({parties}).</source>
            <translation>Dice que no hay cesiones ni transferencias nacionales, y aquí hay registradas ({parties}).</translation>
        </message>
        <message>
            <source>Its data stand with a third party in {country}, and no transmission or transfer to that country is on record (Decreto 1074 de 2015, 2.2.2.25.5.1).</source>
            <translation>Sus datos están donde un tercero en {country} y no hay registrada una transmisión ni una transferencia a ese país (Decreto 1074 de 2015, 2.2.2.25.5.1).</translation>
        </message>
        <message>
            <source>Neither the authorization nor a legal ground is there: without one of them the data may not be processed (Ley 1581 de 2012, arts. 9 and 10).</source>
            <translation>No hay autorización ni causal legal: sin una de las dos no se pueden tratar los datos (Ley 1581 de 2012, arts. 9 y 10).</translation>
        </message>
        <message>
            <source>Part of the data are processed without authorization, and the legal ground that frees from it is not said (Ley 1581 de 2012, art. 10).</source>
            <translation>Una parte de los datos se trata sin autorización y no se dice la causal legal que exime de ella (Ley 1581 de 2012, art. 10).</translation>
        </message>
        <message>
            <source>Security measures that it says it does not meet: {count} (Ley 1581 de 2012, art. 17, d).</source>
            <translation>Medidas de seguridad que dice no cumplir: {count} (Ley 1581 de 2012, art. 17, lit. d).</translation>
        </message>
        <message>
            <source>a third party</source>
            <translation>un tercero</translation>
        </message>
        <message>
            <source>{party} processes the data, and no contract of transmission or of services with access to data is on record (Decreto 1074 de 2015, 2.2.2.25.5.2).</source>
            <translation>{party} trata los datos y no hay registrado un contrato de transmisión ni de servicios con acceso a datos (Decreto 1074 de 2015, 2.2.2.25.5.2).</translation>
        </message>
        <message>
            <source>{party} receives a transmission, and is not among the processors.</source>
            <translation>{party} recibe una transmisión y no está entre los encargados de la base.</translation>
        </message>
        <message>
            <source>{party}: {lacking}</source>
            <translation>{party}: {lacking}</translation>
        </message>
    </context>
    <context>
        <name>DateOrder</name>
        <message>
            <source>It does not hold yet: that day has not come. Put it on record once it begins.</source>
            <translation>Todavía no rige: esa fecha no ha llegado. Regístrela cuando empiece.</translation>
        </message>
        <message>
            <source>It says that the contract has no end, and gives one: take one of them out.</source>
            <translation>Dice que el contrato no tiene fecha de fin y da una: quite una de las dos.</translation>
        </message>
        <message>
            <source>It was not assessed yet: that day has not come.</source>
            <translation>Todavía no se ha evaluado: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>It was not created yet: the two months to register it run from that day.</source>
            <translation>Todavía no se ha creado: los dos meses para inscribirla corren desde ese día.</translation>
        </message>
        <message>
            <source>It was not done yet: that day has not come.</source>
            <translation>Todavía no se ha hecho: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>It was not filed yet: that day has not come.</source>
            <translation>Todavía no se ha presentado: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>It was not registered yet: that day has not come.</source>
            <translation>Todavía no se ha inscrito: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>It was not signed yet: that day has not come.</source>
            <translation>Todavía no se ha firmado: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>Nobody counted them yet: that day has not come.</source>
            <translation>Todavía nadie los ha contado: ese día no ha llegado.</translation>
        </message>
        <message>
            <source>Nothing was done in the year {year}: correct it.</source>
            <translation>Nada se hizo en el año {year}: corríjalo.</translation>
        </message>
        <message>
            <source>The activity ends before it begins.</source>
            <translation>La actividad termina antes de empezar.</translation>
        </message>
        <message>
            <source>The contract ends before it starts.</source>
            <translation>El contrato termina antes de empezar.</translation>
        </message>
        <message>
            <source>The database is closed before it was created.</source>
            <translation>La base quedaría cerrada antes de crearse.</translation>
        </message>
        <message>
            <source>The database is registered before it was created.</source>
            <translation>La base quedaría inscrita antes de crearse.</translation>
        </message>
        <message>
            <source>The transfer ends before it begins.</source>
            <translation>La transferencia termina antes de empezar.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Clear the date</source>
            <translation>Vaciar la fecha</translation>
        </message>
        <message>
            <source>Hour, if known</source>
            <translation>Hora, si se conoce</translation>
        </message>
        <message>
            <source>It cannot be after {day}.</source>
            <translation>No puede ser posterior al {day}.</translation>
        </message>
        <message>
            <source>It cannot be before {day}.</source>
            <translation>No puede ser anterior al {day}.</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>Abrir el calendario (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>That day does not exist: {month} of {year} had {days}.</source>
            <translation>Ese día no existe: {month} de {year} tuvo {days}.</translation>
        </message>
        <message>
            <source>That day does not exist: {month} of {year} has {days}.</source>
            <translation>Ese día no existe: {month} de {year} tiene {days}.</translation>
        </message>
        <message>
            <source>The year must be between {first} and {last}.</source>
            <translation>El año debe estar entre {first} y {last}.</translation>
        </message>
        <message>
            <source>There is no month {month}: months go from 1 to 12.</source>
            <translation>No existe el mes {month}: los meses van del 1 al 12.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Write the date as day/month/year, for example 09/11/2026.</source>
            <translation>Escriba la fecha como día/mes/año, por ejemplo 09/11/2026.</translation>
        </message>
        <message>
            <source>Write the time as hours:minutes, for example 14:30.</source>
            <translation>Escriba la hora como horas:minutos, por ejemplo 14:30.</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/aaaa</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>hh:mm</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Denied</source>
            <translation>No procede</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Procede</translation>
        </message>
        <message>
            <source>Granted in part</source>
            <translation>Procede en parte</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Building a fictional office…</source>
            <translation>Se construye una oficina ficticia…</translation>
        </message>
        <message>
            <source>Due, the earliest first:</source>
            <translation>Por hacer, lo más próximo primero:</translation>
        </message>
        <message>
            <source>Its passphrase is: {passphrase}</source>
            <translation>Su frase de contraseña es: {passphrase}</translation>
        </message>
        <message>
            <source>Pictures of the screens: {folder}</source>
            <translation>Imágenes de las pantallas: {folder}</translation>
        </message>
        <message>
            <source>Registers of the inventory as it stood on {day}, rebuilt from the history: {files}</source>
            <translation>Registros del inventario como estaba el {day}, reconstruido del historial: {files}</translation>
        </message>
        <message>
            <source>The example is {path}</source>
            <translation>El ejemplo es {path}</translation>
        </message>
        <message>
            <source>{folder} holds other files: name an empty folder for the demo.</source>
            <translation>{folder} tiene otros archivos: indique una carpeta vacía para la demostración.</translation>
        </message>
        <message>
            <source>{letters} letters in {folder}; registers and a computation of terms beside them.</source>
            <translation>{letters} cartas en {folder}; al lado, los registros y un cómputo de términos.</translation>
        </message>
    </context>
    <context>
        <name>Disposal</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>By its rule the data are kept at least until {day}: they may be erased from then on.</source>
            <translation>Según su regla, los datos se conservan como mínimo hasta el {day}: pueden suprimirse desde entonces.</translation>
        </message>
        <message>
            <source>By its rule the data are kept for a time at least: say first since when it counts (“{field}”).</source>
            <translation>Según su regla, los datos se conservan al menos un tiempo: diga primero desde cuándo se cuenta («{field}»).</translation>
        </message>
        <message>
            <source>By the rule, from that day; or a day of your own.</source>
            <translation>Según la regla, desde ese día; o una fecha que usted fije.</translation>
        </message>
        <message>
            <source>Choose by which method.</source>
            <translation>Elija con qué método se hizo.</translation>
        </message>
        <message>
            <source>Copies of identity documents that had served</source>
            <translation>Copias de documentos de identidad que ya cumplieron su fin</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>Supresión</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hecha el</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Prevista para</translation>
        </message>
        <message>
            <source>Here the data are erased: choose a method by which nothing is kept.</source>
            <translation>Aquí los datos se suprimen: elija un método con el que no quede nada.</translation>
        </message>
        <message>
            <source>How it was done</source>
            <translation>Cómo se hizo</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Cuántas personas</translation>
        </message>
        <message>
            <source>Irreversible anonymization</source>
            <translation>Anonimización irreversible</translation>
        </message>
        <message>
            <source>It is done already, by the act {number}.</source>
            <translation>Ya se hizo, con el acta {number}.</translation>
        </message>
        <message>
            <source>It is due before the period begins that it counts from.</source>
            <translation>Está prevista para antes de que empiece su plazo.</translation>
        </message>
        <message>
            <source>It was given up: plan it anew.</source>
            <translation>Se descartó: planéela de nuevo.</translation>
        </message>
        <message>
            <source>Its period began on {day}: it was not done before.</source>
            <translation>Su plazo empezó el {day}: no se hizo antes.</translation>
        </message>
        <message>
            <source>Kept apart in the archive (not erased)</source>
            <translation>Archivo aparte (no se suprime)</translation>
        </message>
        <message>
            <source>Logical erasure</source>
            <translation>Borrado lógico</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>No copy of an identity document is due for erasure.</source>
            <translation>Ninguna copia de un documento de identidad debe suprimirse hoy.</translation>
        </message>
        <message>
            <source>Not to be done</source>
            <translation>No se hará</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing may be erased while a legal hold stands: {holds}.</source>
            <translation>Nada puede suprimirse mientras rija una retención legal: {holds}.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Older backups hold it until</source>
            <translation>Queda en copias de respaldo hasta</translation>
        </message>
        <message>
            <source>One of these files is not due for erasure.</source>
            <translation>Uno de esos archivos aún no debe suprimirse.</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Overwriting</source>
            <translation>Sobrescritura</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Physical destruction</source>
            <translation>Destrucción física</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planeada</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Request {number} asks for no erasure: say the reason in words.</source>
            <translation>La solicitud {number} no pide suprimir datos: diga el motivo con palabras.</translation>
        </message>
        <message>
            <source>Request {number} is about somebody else.</source>
            <translation>La solicitud {number} es de otra persona.</translation>
        </message>
        <message>
            <source>Request {number}: file with SHA-256 {hash}</source>
            <translation>Solicitud {number}: archivo con SHA-256 {hash}</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Regla de conservación</translation>
        </message>
        <message>
            <source>Rotation of the backups</source>
            <translation>Rotación de las copias de seguridad</translation>
        </message>
        <message>
            <source>Say who answers for the disposal.</source>
            <translation>Diga quién responde por la supresión.</translation>
        </message>
        <message>
            <source>Say why it is not to be done.</source>
            <translation>Diga por qué no se hará.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>Ese día no ha llegado.</translation>
        </message>
        <message>
            <source>The day of what the rule counts from.</source>
            <translation>El día del hecho desde el que cuenta la regla.</translation>
        </message>
        <message>
            <source>The period counts from</source>
            <translation>El plazo se cuenta desde</translation>
        </message>
        <message>
            <source>The rule “{rule}” says “{action}”: choose a method that does so, or say how it was done and why otherwise.</source>
            <translation>La regla «{rule}» dice «{action}»: elija un método que lo haga, o diga cómo se hizo y por qué de otro modo.</translation>
        </message>
        <message>
            <source>The rule “{rule}” says “{action}”: what is archived is still there.</source>
            <translation>La regla «{rule}» dice «{action}»: lo que se archiva sigue estando.</translation>
        </message>
        <message>
            <source>This disposal is of a person who stands in the file: erase the person, and its act is made of what went.</source>
            <translation>Esta supresión es de una persona que está en el archivo: suprima a la persona, y el acta se hace con lo que se suprimió.</translation>
        </message>
        <message>
            <source>What is disposed of</source>
            <translation>Qué se suprime</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>Qué se suprimió</translation>
        </message>
        <message>
            <source>What was kept, and why</source>
            <translation>Qué se conservó y por qué</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>Testigos</translation>
        </message>
    </context>
    <context>
        <name>DisposalAct</name>
        <message>
            <source>Act of anonymization {number}</source>
            <translation>Acta de anonimización {number}</translation>
        </message>
        <message>
            <source>Act of archiving {number}</source>
            <translation>Acta de archivo {number}</translation>
        </message>
        <message>
            <source>Act of disposal {number}</source>
            <translation>Acta de supresión {number}</translation>
        </message>
        <message>
            <source>By no rule on record; see request {number}.</source>
            <translation>Por ninguna regla registrada; vea la solicitud {number}.</translation>
        </message>
        <message>
            <source>By no rule on record; see the notes.</source>
            <translation>Por ninguna regla registrada; vea las notas.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Protección de datos</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>Pruebas adjuntas</translation>
        </message>
        <message>
            <source>How it was done</source>
            <translation>Cómo se hizo</translation>
        </message>
        <message>
            <source>Its source</source>
            <translation>Su fuente</translation>
        </message>
        <message>
            <source>On {day}, {organization} archived apart the personal data that this act describes, {why}. This is no erasure: the data are kept, and used for nothing but what keeps them.</source>
            <translation>El {day}, {organization} archivó aparte los datos personales que describe esta acta, {why}. No es una supresión: los datos se conservan y no se usan sino para lo que obliga a conservarlos.</translation>
        </message>
        <message>
            <source>On {day}, {organization} disposed of the personal data that this act describes, {why}.</source>
            <translation>El {day}, {organization} suprimió los datos personales que describe esta acta, {why}.</translation>
        </message>
        <message>
            <source>On {day}, {organization} made the personal data that this act describes anonymous, so that they can no longer be linked to anybody, {why}.</source>
            <translation>El {day}, {organization} anonimizó los datos personales que describe esta acta, de modo que ya no pueden asociarse a nadie, {why}.</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Registrada el</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable de la supresión</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>The one of record {number}</source>
            <translation>La del registro {number}</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Qué se conserva</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dispone</translation>
        </message>
        <message>
            <source>What was archived</source>
            <translation>Qué se archivó</translation>
        </message>
        <message>
            <source>What was disposed of</source>
            <translation>Qué se suprimió</translation>
        </message>
        <message>
            <source>What was done with them</source>
            <translation>Qué se hizo con ellos</translation>
        </message>
        <message>
            <source>What was made anonymous</source>
            <translation>Qué se anonimizó</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>as request {number} asks (Ley 1581 de 2012, art. 8, e; Decreto 1074 de 2015, art. 2.2.2.25.2.6)</source>
            <translation>como lo pide la solicitud {number} (Ley 1581 de 2012, art. 8, lit. e; Decreto 1074 de 2015, art. 2.2.2.25.2.6)</translation>
        </message>
        <message>
            <source>as the retention rule says (Decreto 1074 de 2015, art. 2.2.2.25.2.8)</source>
            <translation>como lo dice la regla de conservación (Decreto 1074 de 2015, art. 2.2.2.25.2.8)</translation>
        </message>
        <message>
            <source>for the reason that stands under “Notes”</source>
            <translation>por lo que dicen las notas de esta acta</translation>
        </message>
        <message>
            <source>for the reason that stands under “{field}”; its retention rule says “{action}”</source>
            <translation>por la razón que se explica en «{field}»; su regla de conservación dice «{action}»</translation>
        </message>
        <message>
            <source>{act} · printed on {day}</source>
            <translation>{act} · impresa el {day}</translation>
        </message>
    </context>
    <context>
        <name>DisposalPage</name>
        <message>
            <source>A legal hold stands against it: {holds}.</source>
            <translation>La detiene una retención legal: {holds}.</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Act of disposal</source>
            <translation>Acta de supresión</translation>
        </message>
        <message>
            <source>By its rule it is kept at least until then: it cannot go earlier.</source>
            <translation>Por su regla se conserva al menos hasta entonces: no puede suprimirse antes.</translation>
        </message>
        <message>
            <source>By its rule it is kept until erasure is asked for.</source>
            <translation>Por su regla se conserva hasta que se pida suprimirlo.</translation>
        </message>
        <message>
            <source>By the rule</source>
            <translation>Según la regla</translation>
        </message>
        <message>
            <source>By the rule, at the latest</source>
            <translation>Según la regla, a más tardar</translation>
        </message>
        <message>
            <source>By the rule, from</source>
            <translation>Según la regla, desde</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>Supresión</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Evidence of the disposal</source>
            <translation>Pruebas de la supresión</translation>
        </message>
        <message>
            <source>For the {day}</source>
            <translation>Para el {day}</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>No hacerla</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenida</translation>
        </message>
        <message>
            <source>How it was done</source>
            <translation>Cómo se hizo</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Cuántas personas</translation>
        </message>
        <message>
            <source>It becomes the act {number}, to be printed and signed, and is not changed any more. The data themselves are erased where they are kept.</source>
            <translation>Se convierte en el acta {number}, para imprimir y firmar, y ya no se cambia. Los datos mismos se suprimen donde se guardan.</translation>
        </message>
        <message>
            <source>It cannot be recorded as done.</source>
            <translation>No puede registrarse como hecha.</translation>
        </message>
        <message>
            <source>It has no act yet. Recorded as done it gets a number, and its act can be printed and signed.</source>
            <translation>Aún no tiene acta. Al registrarla como hecha recibe un número, y su acta puede imprimirse y firmarse.</translation>
        </message>
        <message>
            <source>It stays on record with the reason, and nothing falls due by it any more.</source>
            <translation>Queda registrada con el motivo, y nada más se vence por ella.</translation>
        </message>
        <message>
            <source>It was given up</source>
            <translation>Se desistió de ella</translation>
        </message>
        <message>
            <source>Legal holds against it</source>
            <translation>Retenciones legales que la detienen</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>New disposal</source>
            <translation>Nueva supresión</translation>
        </message>
        <message>
            <source>Not to be done</source>
            <translation>No se hará</translation>
        </message>
        <message>
            <source>Not to be done…</source>
            <translation>No se hará…</translation>
        </message>
        <message>
            <source>Nothing of it may be erased while a legal hold stands against it.</source>
            <translation>Nada de ello puede suprimirse mientras rija una retención legal.</translation>
        </message>
        <message>
            <source>Of the activity</source>
            <translation>De la actividad</translation>
        </message>
        <message>
            <source>Of the database</source>
            <translation>De la base de datos</translation>
        </message>
        <message>
            <source>Older backups hold it until</source>
            <translation>Queda en copias de respaldo hasta</translation>
        </message>
        <message>
            <source>People in the database</source>
            <translation>Titulares en la base</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planeada</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Record as done</source>
            <translation>Registrar como hecha</translation>
        </message>
        <message>
            <source>Record it as done…</source>
            <translation>Registrar como hecha…</translation>
        </message>
        <message>
            <source>Record the disposal as done</source>
            <translation>Registrar la supresión como hecha</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>See the act</source>
            <translation>Ver el acta</translation>
        </message>
        <message>
            <source>Systems, tools, place: what proves it.</source>
            <translation>Sistemas, herramientas, lugar: lo que lo prueba.</translation>
        </message>
        <message>
            <source>The act was not made.</source>
            <translation>El acta no se hizo.</translation>
        </message>
        <message>
            <source>The disposal is not to be done</source>
            <translation>La supresión no se hará</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>Por suprimir</translation>
        </message>
        <message>
            <source>What and when</source>
            <translation>Qué y cuándo</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>Qué se suprimió</translation>
        </message>
        <message>
            <source>What was kept, and why</source>
            <translation>Qué se conservó y por qué</translation>
        </message>
        <message>
            <source>Without a date yet</source>
            <translation>Sin fecha todavía</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>Testigos</translation>
        </message>
        <message>
            <source>{number}, of {day}</source>
            <translation>{number}, del {day}</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Audit seal in its foot</source>
            <translation>Sello de auditoría al pie</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>Huella del texto</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitida</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Template of the office</source>
            <translation>Plantilla propia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Version of the template</source>
            <translation>Versión de la plantilla</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>A letter was left half typed; it is not issued:</source>
            <translation>Una carta quedó a medio escribir; no está emitida:</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Adjuntar un archivo</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Nueva carta</translation>
        </message>
        <message>
            <source>No letter was issued and no file is attached yet.</source>
            <translation>Aún no se ha emitido ninguna carta ni hay archivos adjuntos.</translation>
        </message>
        <message>
            <source>Of the person: {name}</source>
            <translation>De la persona: {name}</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>The file was not opened.</source>
            <translation>No se abrió el archivo.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>A form</source>
            <translation>Un formulario</translation>
        </message>
        <message>
            <source>Attach again: {files}. They are no longer where they were.</source>
            <translation>Adjunte de nuevo: {files}. Ya no está donde estaba.</translation>
        </message>
        <message>
            <source>Attach again: {files}. They were too large to be kept with it.</source>
            <translation>Adjunte de nuevo: {files}. Era demasiado grande para conservarlo con el borrador.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Data of the request {number}</source>
            <translation>Datos de la solicitud {number}</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Discard what was half typed?</source>
            <translation>¿Descartar lo que está a medio escribir?</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>From {moment}; it is not saved yet.</source>
            <translation>De {moment}; todavía no está guardado.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Continuarla</translation>
        </message>
        <message>
            <source>It is not saved anywhere else and does not come back.</source>
            <translation>No está guardado en ninguna otra parte y no se puede recuperar.</translation>
        </message>
        <message>
            <source>It was damaged and was taken away; the records are whole.</source>
            <translation>Estaba dañado y se quitó; los registros están completos.</translation>
        </message>
        <message>
            <source>It was left half typed:</source>
            <translation>Quedó a medio escribir:</translation>
        </message>
        <message>
            <source>Letter of the request {number}: {title}</source>
            <translation>Carta de la solicitud {number}: {title}</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>New request of {name}</source>
            <translation>Nueva solicitud de {name}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Template of a letter: {title}</source>
            <translation>Plantilla de carta: {title}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The record changed since: look at it before you save.</source>
            <translation>El registro cambió desde entonces: revíselo antes de guardar.</translation>
        </message>
        <message>
            <source>There is another one half typed:</source>
            <translation>Hay otra a medio escribir:</translation>
        </message>
        <message>
            <source>What was half typed</source>
            <translation>Lo que quedó a medio escribir</translation>
        </message>
        <message>
            <source>What was half typed here could not be read.</source>
            <translation>Lo que había aquí a medio escribir no se pudo leer.</translation>
        </message>
        <message>
            <source>What you had typed was put back.</source>
            <translation>Se recuperó lo que usted había escrito.</translation>
        </message>
        <message>
            <source>What you type cannot be kept as a draft.</source>
            <translation>Lo que escribe no se puede conservar como borrador.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{form}: request {number}</source>
            <translation>{form}: solicitud {number}</translation>
        </message>
        <message>
            <source>{title} ({moment})</source>
            <translation>{title} ({moment})</translation>
        </message>
        <message>
            <source>{title} ({moment}). It cannot be read: it is damaged.</source>
            <translation>{title} ({moment}). No se puede leer: está dañado.</translation>
        </message>
        <message>
            <source>{title} ({moment}). Its record was taken away.</source>
            <translation>{title} ({moment}). Su registro se quitó.</translation>
        </message>
        <message>
            <source>{title}, {moment}</source>
            <translation>{title}, {moment}</translation>
        </message>
    </context>
    <context>
        <name>Due</name>
        <message>
            <source>Archive apart: {name}</source>
            <translation>Archivar aparte: {name}</translation>
        </message>
        <message>
            <source>Audit {name}</source>
            <translation>Auditar a {name}</translation>
        </message>
        <message>
            <source>Changed: {what}</source>
            <translation>Cambió: {what}</translation>
        </message>
        <message>
            <source>Erase: {name}</source>
            <translation>Suprimir: {name}</translation>
        </message>
        <message>
            <source>Make anonymous: {name}</source>
            <translation>Anonimizar: {name}</translation>
        </message>
        <message>
            <source>Register the database “{name}” in the RNBD</source>
            <translation>Inscribir la base «{name}» en el RNBD</translation>
        </message>
        <message>
            <source>Report the substantial changes of “{name}”</source>
            <translation>Reportar cambios sustanciales de «{name}»</translation>
        </message>
        <message>
            <source>Review the activity “{name}”</source>
            <translation>Revisar la actividad «{name}»</translation>
        </message>
        <message>
            <source>Review the measure “{row}”</source>
            <translation>Revisar la medida «{row}»</translation>
        </message>
        <message>
            <source>Review the security measures of “{name}”</source>
            <translation>Revisar las medidas de seguridad de «{name}»</translation>
        </message>
        <message>
            <source>Tell the RNBD that “{name}” is no more</source>
            <translation>Reportar al RNBD la eliminación de «{name}»</translation>
        </message>
        <message>
            <source>The contract “{name}” ends</source>
            <translation>Vence el contrato «{name}»</translation>
        </message>
        <message>
            <source>of the contract</source>
            <translation>del contrato</translation>
        </message>
        <message>
            <source>of the rule</source>
            <translation>de la regla</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>ERASE</source>
            <translation>SUPRIMIR</translation>
        </message>
        <message>
            <source>Erase a person's data</source>
            <translation>Suprimir los datos de una persona</translation>
        </message>
        <message>
            <source>Erase now</source>
            <translation>Suprimir ahora</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Suprimiendo…</translation>
        </message>
        <message>
            <source>Go to Retention</source>
            <translation>Ir a Conservación</translation>
        </message>
        <message>
            <source>It cannot be done now.</source>
            <translation>Ahora no puede hacerse.</translation>
        </message>
        <message>
            <source>Its act is {number}.</source>
            <translation>Su acta es la {number}.</translation>
        </message>
        <message>
            <source>Looking for what is on record…</source>
            <translation>Buscando lo que está registrado…</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Notes for the act</source>
            <translation>Notas para el acta</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>No se suprimió nada.</translation>
        </message>
        <message>
            <source>Older backups</source>
            <translation>Copias de seguridad anteriores</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>See the act</source>
            <translation>Ver el acta</translation>
        </message>
        <message>
            <source>The act outlives the data: do not name the person.</source>
            <translation>El acta dura más que los datos: no nombre a la persona.</translation>
        </message>
        <message>
            <source>The data were erased in part; the rest is kept until {day}.</source>
            <translation>Los datos se suprimieron en parte; lo demás se conserva hasta el {day}.</translation>
        </message>
        <message>
            <source>The data were erased in part; the rest is kept, and nobody knows yet until when.</source>
            <translation>Los datos se suprimieron en parte; lo demás se conserva y aún no se sabe hasta cuándo.</translation>
        </message>
        <message>
            <source>The data were erased.</source>
            <translation>Los datos se suprimieron.</translation>
        </message>
        <message>
            <source>To confirm, write {word}</source>
            <translation>Para confirmar, escriba {word}</translation>
        </message>
        <message>
            <source>What is erased</source>
            <translation>Qué se suprime</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back by Privdesk. The history stays whole: it says that something was erased, when and by whom.</source>
            <translation>Privdesk no puede recuperar lo que se suprime. El historial queda íntegro: dice que algo se suprimió, cuándo y quién lo hizo.</translation>
        </message>
        <message>
            <source>What stays, and why</source>
            <translation>Qué se conserva y por qué</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>Testigos</translation>
        </message>
        <message>
            <source>Write exactly: {word}</source>
            <translation>Escriba exactamente: {word}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message>
            <source>Attached files and mails</source>
            <translation>Archivos y correos adjuntos</translation>
        </message>
        <message>
            <source>Attached files of other records ({count})</source>
            <translation>Archivos adjuntos de otros registros ({count})</translation>
        </message>
        <message>
            <source>Backups hold the person until the {day}, if they go on being made: {names}. Going back to one brings the person back: erase them again then.</source>
            <translation>Las copias de seguridad contienen a la persona hasta el {day}, si se siguen haciendo: {names}. Volver a una trae de regreso a la persona: suprímala otra vez entonces.</translation>
        </message>
        <message>
            <source>Backups hold the person without end, for the last one of each month is never removed by itself: {names}. Once there is a newer one, remove them by hand. Going back to one brings the person back: erase them again then.</source>
            <translation>Hay copias de seguridad que contienen a la persona sin término, pues la última de cada mes nunca se borra sola: {names}. Cuando haya una más nueva, bórrelas a mano. Volver a una trae de regreso a la persona: suprímala otra vez entonces.</translation>
        </message>
        <message>
            <source>Backups hold these files until the {day}, if they go on being made: {names}.</source>
            <translation>Las copias de seguridad contienen estos archivos hasta el {day}, si se siguen haciendo: {names}.</translation>
        </message>
        <message>
            <source>Backups hold these files without end, for the last one of each month is never removed by itself: {names}. Once there is a newer one, remove them by hand.</source>
            <translation>Hay copias de seguridad que contienen estos archivos sin término, pues la última de cada mes nunca se borra sola: {names}. Cuando haya una más nueva, bórrelas a mano.</translation>
        </message>
        <message>
            <source>By the rule “{rule}” the correspondence of closed requests is erased too, and with it the proof that they were answered.</source>
            <translation>Por la regla «{rule}» también se suprime la correspondencia de las solicitudes cerradas, y con ella la prueba de que se atendieron.</translation>
        </message>
        <message>
            <source>Data of the person of record {number}</source>
            <translation>Datos de la persona del registro {number}</translation>
        </message>
        <message>
            <source>Data of the person of record {number}, erased before</source>
            <translation>Datos de la persona del registro {number}, ya suprimidos antes</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>E-mail, telephone, address, date of birth of the person</source>
            <translation>Correo, teléfono, dirección y fecha de nacimiento de la persona</translation>
        </message>
        <message>
            <source>Entries of the history ({count})</source>
            <translation>Asientos del historial ({count})</translation>
        </message>
        <message>
            <source>Erased person</source>
            <translation>Persona suprimida</translation>
        </message>
        <message>
            <source>Files of other records: {files}</source>
            <translation>Archivos de otros registros: {files}</translation>
        </message>
        <message>
            <source>Files taken off, for another record has them too</source>
            <translation>Archivos retirados, porque también están en otro registro</translation>
        </message>
        <message>
            <source>It is not known which backups there are.</source>
            <translation>No se sabe qué copias de seguridad hay.</translation>
        </message>
        <message>
            <source>It names them, but is about something else: change it by hand.</source>
            <translation>La nombra, pero trata de otra cosa: corríjalo a mano.</translation>
        </message>
        <message>
            <source>Kept filters that name them</source>
            <translation>Filtros guardados que la nombran</translation>
        </message>
        <message>
            <source>Legal hold: {holds}.</source>
            <translation>Retención legal: {holds}.</translation>
        </message>
        <message>
            <source>Legal holds and disposals that name them</source>
            <translation>Retenciones legales y supresiones que la nombran</translation>
        </message>
        <message>
            <source>Links to requests of others</source>
            <translation>Vínculos con solicitudes de otros</translation>
        </message>
        <message>
            <source>Name and document of the person</source>
            <translation>Nombre y documento de la persona</translation>
        </message>
        <message>
            <source>No known backup holds the person. Copies made by hand are not known.</source>
            <translation>Ninguna copia de seguridad conocida contiene a la persona. De las copias hechas a mano no se sabe.</translation>
        </message>
        <message>
            <source>No known backup holds these files. Copies made by hand are not known.</source>
            <translation>Ninguna copia de seguridad conocida contiene estos archivos. De las copias hechas a mano no se sabe.</translation>
        </message>
        <message>
            <source>Notes, reasons and addresses of what happened to them</source>
            <translation>Notas, motivos y direcciones de sus actuaciones</translation>
        </message>
        <message>
            <source>Nothing that was made after this backup could be read. Whoever was erased since is in it again: look up the acts of erasure that are later than the backup, and erase them again.</source>
            <translation>No se pudo leer nada posterior a esta copia. Quien se haya suprimido desde entonces está otra vez en ella: busque las actas de supresión posteriores a la copia y suprima de nuevo esos datos.</translation>
        </message>
        <message>
            <source>Number, day, SHA-256 and seal of the letters: {letters}</source>
            <translation>Número, día, SHA-256 y sello de las cartas: {letters}</translation>
        </message>
        <message>
            <source>PDF of issued letters</source>
            <translation>PDF de cartas expedidas</translation>
        </message>
        <message>
            <source>Request {number} with its letters and files</source>
            <translation>Solicitud {number} con sus cartas y archivos</translation>
        </message>
        <message>
            <source>Requests of others in which they asked: their address, their proof</source>
            <translation>Solicitudes de otros en las que pidió: su dirección y su acreditación</translation>
        </message>
        <message>
            <source>Requests: what was asked, where to answer</source>
            <translation>Solicitudes: lo que se pidió y dónde responder</translation>
        </message>
        <message>
            <source>Say why, for no request and no rule asks for it.</source>
            <translation>Diga por qué, pues ninguna solicitud ni regla lo pide.</translation>
        </message>
        <message>
            <source>That disposal is not planned for this person.</source>
            <translation>Esa supresión no está planeada para esta persona.</translation>
        </message>
        <message>
            <source>The act must not name who is erased: write it otherwise.</source>
            <translation>El acta no debe nombrar a quien se suprime: escríbala de otro modo.</translation>
        </message>
        <message>
            <source>The act {act} of {day} erased them after the restored backup was made: with it they came back.</source>
            <translation>El acta {act} del {day} los suprimió después de hecha la copia que se restauró: con ella volvieron.</translation>
        </message>
        <message>
            <source>The data are erased, but the file could not be written anew ({reason}): pieces that nothing reads may stay in it, encrypted. Try again when it can be done.</source>
            <translation>Los datos se suprimieron, pero el archivo no pudo escribirse de nuevo ({reason}): pueden quedar en él, cifrados, pedazos que nada lee. Inténtelo otra vez cuando se pueda.</translation>
        </message>
        <message>
            <source>The entries of the history of what is erased, without their values</source>
            <translation>Los asientos del historial de lo que se suprime, sin sus valores</translation>
        </message>
        <message>
            <source>The file with SHA-256 {hash}: another record has it.</source>
            <translation>El archivo con SHA-256 {hash}: también está en otro registro.</translation>
        </message>
        <message>
            <source>The file “{name}” of another record</source>
            <translation>El archivo «{name}» de otro registro</translation>
        </message>
        <message>
            <source>The legal hold “{name}” stands: {reason}</source>
            <translation>Rige la retención legal «{name}»: {reason}</translation>
        </message>
        <message>
            <source>The office has no rule on the correspondence about rights, which proves that the requests were answered: adopt the one proposed, or decide one, before erasing it.</source>
            <translation>La oficina no tiene una regla sobre la correspondencia sobre derechos, que prueba que las solicitudes se atendieron: adopte la propuesta, o decida una, antes de suprimirla.</translation>
        </message>
        <message>
            <source>The person is not erased whole: what is kept is planned for erasure when its day is known.</source>
            <translation>La persona no se suprime del todo: lo que se conserva queda planeado para suprimirse cuando se sabe su día.</translation>
        </message>
        <message>
            <source>The person was erased already, on {day}.</source>
            <translation>La persona ya se suprimió, el {day}.</translation>
        </message>
        <message>
            <source>The person's record</source>
            <translation>El registro de la persona</translation>
        </message>
        <message>
            <source>The rule “{rule}” keeps it: it may be erased from {day} on.</source>
            <translation>La regla «{rule}» la conserva: puede suprimirse desde el {day}.</translation>
        </message>
        <message>
            <source>The same bytes are attached there: they are another's too.</source>
            <translation>El mismo archivo está adjunto allí: también es de otra persona.</translation>
        </message>
        <message>
            <source>Their text names them: they are evidence of other records.</source>
            <translation>Su texto la nombra: son prueba de otros registros.</translation>
        </message>
        <message>
            <source>Their words in texts of other records, with a mark in their place</source>
            <translation>Lo que la nombra en textos de otros registros, con una marca en su lugar</translation>
        </message>
        <message>
            <source>There are open requests; close them first: {numbers}.</source>
            <translation>Hay solicitudes abiertas; ciérrelas antes: {numbers}.</translation>
        </message>
        <message>
            <source>They are about the data of others, for whom the person asked.</source>
            <translation>Tratan de los datos de otros, por quienes la persona pidió.</translation>
        </message>
        <message>
            <source>They are no text, hold what is none (a mail with files), or are too large: what they say is not known. Look through those that may name the person.</source>
            <translation>No son texto, llevan algo que no lo es (un correo con archivos) o son muy grandes: no se sabe qué dicen. Revise los que puedan nombrar a la persona.</translation>
        </message>
        <message>
            <source>They name them, but are about something else.</source>
            <translation>La nombran, pero tratan de otra cosa.</translation>
        </message>
        <message>
            <source>They prove that nothing else was changed; their values are gone.</source>
            <translation>Prueban que nada más se cambió; sus valores ya no están.</translation>
        </message>
        <message>
            <source>They prove that they were issued; they name nobody.</source>
            <translation>Prueban que se expidieron; no nombran a nadie.</translation>
        </message>
        <message>
            <source>They say who made them, under a name of the person.</source>
            <translation>Dicen quién los hizo, con un nombre de la persona.</translation>
        </message>
        <message>
            <source>This backup is older than these erasures and brings back whom they erased: {acts}. Erase them again.</source>
            <translation>Esta copia es anterior a estas supresiones y trae de vuelta a quienes se suprimió: {acts}. Suprima de nuevo sus datos.</translation>
        </message>
        <message>
            <source>This person is no longer on record.</source>
            <translation>Esta persona ya no está en el registro.</translation>
        </message>
        <message>
            <source>To know whose requests those are.</source>
            <translation>Para saber de quién son esas solicitudes.</translation>
        </message>
        <message>
            <source>Values in the history</source>
            <translation>Valores en el historial</translation>
        </message>
        <message>
            <source>Values in the history of other records ({count})</source>
            <translation>Valores del historial de otros registros ({count})</translation>
        </message>
        <message>
            <source>Values in the history of other records that name them</source>
            <translation>Valores del historial de otros registros que la nombran</translation>
        </message>
        <message>
            <source>What the requests {numbers} say, with their letters</source>
            <translation>Lo que dicen las solicitudes {numbers}, con sus cartas</translation>
        </message>
        <message>
            <source>What was kept of the person of record {number} when they were erased</source>
            <translation>Lo que se conservó de la persona del registro {number} al suprimirla</translation>
        </message>
        <message>
            <source>[erased]</source>
            <translation>[suprimido]</translation>
        </message>
        <message>
            <source>{act} of {day} (person of record {number})</source>
            <translation>{act} del {day} (persona del registro {number})</translation>
        </message>
        <message>
            <source>{kept}: a legal hold keeps it.</source>
            <translation>{kept}: la conserva una retención legal.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>Event</name>
        <message>
            <source>A new database: it is added when you record.</source>
            <translation>Base de datos nueva: se agrega al registrar.</translation>
        </message>
        <message>
            <source>A new third party: it is added when you record.</source>
            <translation>Tercero nuevo: se agrega al registrar.</translation>
        </message>
        <message>
            <source>An internal request with its own date; Today reminds of it until the reply is recorded. It moves no term of the law.</source>
            <translation>Una remisión interna con su propia fecha; Hoy la recuerda hasta que se registre la respuesta. No mueve ningún término de la ley.</translation>
        </message>
        <message>
            <source>Annul the request</source>
            <translation>Anular la solicitud</translation>
        </message>
        <message>
            <source>Anything that happened and is worth keeping. It moves no term.</source>
            <translation>Algo que pasó y conviene conservar. No mueve ningún término.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Ask an area</source>
            <translation>Pedir a un área</translation>
        </message>
        <message>
            <source>At the latest {day}, the longest extension that the law allows.</source>
            <translation>A más tardar el {day}, la prórroga más larga que permite la ley.</translation>
        </message>
        <message>
            <source>Attach proof…</source>
            <translation>Adjuntar prueba…</translation>
        </message>
        <message>
            <source>Choose how, or write it.</source>
            <translation>Elija cómo, o escríbalo.</translation>
        </message>
        <message>
            <source>Choose the event again.</source>
            <translation>Elija el hecho de nuevo.</translation>
        </message>
        <message>
            <source>Civil registry and document of the representative</source>
            <translation>Registro civil y documento del representante</translation>
        </message>
        <message>
            <source>Claim {number}: {right}</source>
            <translation>Reclamo {number}: {right}</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Cerrar el expediente</translation>
        </message>
        <message>
            <source>Copy of the identity document</source>
            <translation>Copia del documento de identidad</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Database or third party</source>
            <translation>Base de datos o tercero</translation>
        </message>
        <message>
            <source>Date announced</source>
            <translation>Fecha anunciada</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Empty if nothing is left. From that day on you are reminded to check it.</source>
            <translation>Vacía si no queda nada. Desde ese día se le recuerda comprobarlo.</translation>
        </message>
        <message>
            <source>Ground of the denial</source>
            <translation>Causal de la negación</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Identity document seen in person</source>
            <translation>Documento de identidad visto en persona</translation>
        </message>
        <message>
            <source>If it is known.</source>
            <translation>Si se conoce.</translation>
        </message>
        <message>
            <source>Internal date</source>
            <translation>Fecha interna</translation>
        </message>
        <message>
            <source>It can be recorded and will be marked:</source>
            <translation>Se puede registrar y quedará señalado:</translation>
        </message>
        <message>
            <source>It ends the duty to answer. The person may claim again at any time and is told so.</source>
            <translation>Termina el deber de responder. La persona puede reclamar de nuevo en cualquier momento, y se le informa.</translation>
        </message>
        <message>
            <source>It has the person's identification, the facts, an address and the documents, and answering it is up to you (Ley 1581 de 2012, art. 15, num. 1).</source>
            <translation>Trae la identificación del titular, los hechos, la dirección y los documentos, y le corresponde a usted responderlo (Ley 1581 de 2012, art. 15, num. 1).</translation>
        </message>
        <message>
            <source>It is not before the date by which you must act.</source>
            <translation>No es anterior a la fecha en que usted debe actuar.</translation>
        </message>
        <message>
            <source>It is of this kind and right already.</source>
            <translation>Ya es de esta clase y derecho.</translation>
        </message>
        <message>
            <source>It stays in the timeline, struck out, with your reason, and counts for nothing.</source>
            <translation>Queda en la cronología, tachado y con su motivo, y no cuenta para nada.</translation>
        </message>
        <message>
            <source>Its terms are counted anew, from the same receipt. How it came stays on record; striking this out brings it back.</source>
            <translation>Sus términos se cuentan de nuevo, desde el mismo recibo. Queda registrado cómo llegó; al tachar este hecho vuelve a lo anterior.</translation>
        </message>
        <message>
            <source>Its terms are kept as they were counted. What is recorded later is kept and marked, and moves no term. Striking out the closing opens it again.</source>
            <translation>Los términos se conservan como se contaron. Lo que se registre después se guarda con una marca y no mueve ningún término. Si se tacha el cierre, el expediente se reabre.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Legal limit from then on: {day}.</source>
            <translation>Límite legal desde entonces: {day}.</translation>
        </message>
        <message>
            <source>Letter of Privdesk</source>
            <translation>Carta de Privdesk</translation>
        </message>
        <message>
            <source>Mark at least one.</source>
            <translation>Marque al menos uno.</translation>
        </message>
        <message>
            <source>Motive</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norma</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>No se registró nada.</translation>
        </message>
        <message>
            <source>Number given by the SIC</source>
            <translation>Radicado de la SIC</translation>
        </message>
        <message>
            <source>Only for what was recorded by mistake, as twice. It keeps its number, has no terms and counts in no report. Striking out the annulment brings it back.</source>
            <translation>Solo para lo registrado por error, por ejemplo dos veces. Conserva su número, no tiene términos y no cuenta en ningún informe. Al tachar la anulación vuelve a estar vigente.</translation>
        </message>
        <message>
            <source>Only if it is known.</source>
            <translation>Solo si se conoce.</translation>
        </message>
        <message>
            <source>Only its sending meets a term; issuing a letter does not. Keep the proof.</source>
            <translation>Solo el envío cumple el término; emitir la carta no. Conserve la prueba.</translation>
        </message>
        <message>
            <source>Power of attorney and identity document</source>
            <translation>Poder y documento de identidad</translation>
        </message>
        <message>
            <source>Proof or note</source>
            <translation>Prueba o nota</translation>
        </message>
        <message>
            <source>Questions about the data on record</source>
            <translation>Preguntas sobre los datos registrados</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>Reclassify the request</source>
            <translation>Reclasificar la solicitud</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Record a complaint to the SIC</source>
            <translation>Registrar una queja ante la SIC</translation>
        </message>
        <message>
            <source>Record a delivery</source>
            <translation>Registrar una entrega</translation>
        </message>
        <message>
            <source>Record a note</source>
            <translation>Registrar una nota</translation>
        </message>
        <message>
            <source>Record a reply that is still incomplete</source>
            <translation>Registrar una respuesta aún incompleta</translation>
        </message>
        <message>
            <source>Record a sending</source>
            <translation>Registrar un envío</translation>
        </message>
        <message>
            <source>Record and go on</source>
            <translation>Registrar y seguir</translation>
        </message>
        <message>
            <source>Record and send again…</source>
            <translation>Registrar y enviar de nuevo…</translation>
        </message>
        <message>
            <source>Record and set in another</source>
            <translation>Registrar y poner en otra</translation>
        </message>
        <message>
            <source>Record that a sending bounced</source>
            <translation>Registrar una devolución</translation>
        </message>
        <message>
            <source>Record that the backups are gone</source>
            <translation>Registrar que ya no hay copias de respaldo</translation>
        </message>
        <message>
            <source>Record that the legend was lifted</source>
            <translation>Registrar que se levantó la leyenda</translation>
        </message>
        <message>
            <source>Record the claim as complete and ours</source>
            <translation>Registrar el reclamo como completo y de nuestra competencia</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Registrar la decisión</translation>
        </message>
        <message>
            <source>Record the execution</source>
            <translation>Registrar la ejecución</translation>
        </message>
        <message>
            <source>Record the identity as verified</source>
            <translation>Registrar la identidad como verificada</translation>
        </message>
        <message>
            <source>Record the legend “claim in process”</source>
            <translation>Registrar la leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>Record the reply of an area</source>
            <translation>Registrar la respuesta de un área</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Registrar el desistimiento</translation>
        </message>
        <message>
            <source>Right exercised</source>
            <translation>Derecho ejercido</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Medio de envío</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <source>Stays in backups until</source>
            <translation>Queda en copias de respaldo hasta</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Tachar</translation>
        </message>
        <message>
            <source>Strike out an event</source>
            <translation>Tachar un hecho</translation>
        </message>
        <message>
            <source>The copies that still held the data were overwritten or erased. It ends the reminder; if some are left, record the erasure again with its new date.</source>
            <translation>Las copias que aún tenían los datos se sobrescribieron o se borraron. Termina el recordatorio; si quedan algunas, registre otra vez la supresión con su nueva fecha.</translation>
        </message>
        <message>
            <source>The database says “claim in process” and why, within two business days of the complete claim, until it is decided (Ley 1581 de 2012, art. 15, num. 2).</source>
            <translation>La base de datos dice «reclamo en trámite» y el motivo, dentro de los dos días hábiles siguientes al reclamo completo y hasta que se decida (Ley 1581 de 2012, art. 15, num. 2).</translation>
        </message>
        <message>
            <source>The day is that on which the person's reply reached you.</source>
            <translation>El día es aquel en que llegó la respuesta de la persona.</translation>
        </message>
        <message>
            <source>The identity, and the capacity of who asks for somebody else, are proven sufficiently (Decreto 1074 de 2015, 2.2.2.25.4.1). It moves no term.</source>
            <translation>La identidad, y la calidad de quien pide por otra persona, están acreditadas en forma suficiente (Decreto 1074 de 2015, art. 2.2.2.25.4.1). No mueve ningún término.</translation>
        </message>
        <message>
            <source>The internal date.</source>
            <translation>La fecha interna.</translation>
        </message>
        <message>
            <source>The law, decree or article that makes you keep the data.</source>
            <translation>La ley, el decreto o el artículo que obliga a conservar los datos.</translation>
        </message>
        <message>
            <source>The legend says it beside “claim in process”.</source>
            <translation>La leyenda lo dice junto a «reclamo en trámite».</translation>
        </message>
        <message>
            <source>The legend stands until the claim is decided, no longer (Ley 1581 de 2012, art. 15, num. 2).</source>
            <translation>La leyenda se mantiene hasta que se decida el reclamo, no más (Ley 1581 de 2012, art. 15, num. 2).</translation>
        </message>
        <message>
            <source>The person complained to the Superintendencia de Industria y Comercio, which hears it once the inquiry or claim is exhausted (Ley 1581 de 2012, art. 16).</source>
            <translation>La persona se quejó ante la Superintendencia de Industria y Comercio, que la conoce una vez agotada la consulta o el reclamo (Ley 1581 de 2012, art. 16).</translation>
        </message>
        <message>
            <source>The person has until {day} to reply to the request to complete; from the next day on it may be declared (Ley 1581 de 2012, art. 15, num. 1).</source>
            <translation>La persona tiene hasta el {day} para responder al requerimiento; se puede declarar desde el día siguiente (Ley 1581 de 2012, art. 15, num. 1).</translation>
        </message>
        <message>
            <source>The sending did not reach the person: it meets no term, send it again.</source>
            <translation>El envío no llegó al titular: no cumple ningún término; envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The sending reached its addressee. It moves no term but the person's own two months to complete a claim.</source>
            <translation>El envío llegó a su destinatario. No mueve ningún término, salvo los dos meses de la persona para completar el reclamo.</translation>
        </message>
        <message>
            <source>The two months of the person run on from the first request to complete; a reply that is still incomplete gives no new ones.</source>
            <translation>Los dos meses de la persona siguen corriendo desde el primer requerimiento; una respuesta aún incompleta no da otros dos.</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>To a third party, not written here</source>
            <translation>A un tercero, no escrita aquí</translation>
        </message>
        <message>
            <source>To archive the data erases none of them.</source>
            <translation>Archivar los datos no suprime ninguno.</translation>
        </message>
        <message>
            <source>To decide is neither to answer nor to carry out: each has its own record. The letter of the answer takes the ground and the reasons from here.</source>
            <translation>Decidir no es responder ni ejecutar: cada cosa se registra aparte. La carta de respuesta toma de aquí la causal y los motivos.</translation>
        </message>
        <message>
            <source>To the person, not written here</source>
            <translation>A la persona, no escrita aquí</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>Qué falta todavía</translation>
        </message>
        <message>
            <source>What it is asked for</source>
            <translation>Qué se le pide</translation>
        </message>
        <message>
            <source>What it replied</source>
            <translation>Qué respondió</translation>
        </message>
        <message>
            <source>What the area replied, with the files it sent.</source>
            <translation>Lo que respondió el área, con los archivos que envió.</translation>
        </message>
        <message>
            <source>What the person wrote or said</source>
            <translation>Qué escribió o dijo la persona</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>What was missing</source>
            <translation>Qué faltaba</translation>
        </message>
        <message>
            <source>What was searched or done with the data, in one database or at one third party. What was granted must be done in time (Decreto 1074 de 2015, 2.2.2.25.2.6).</source>
            <translation>Lo que se buscó o se hizo con los datos, en una base de datos o con un tercero. Lo concedido debe hacerse en término (Decreto 1074 de 2015, art. 2.2.2.25.2.6).</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Qué se envió</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Wherever it was set</source>
            <translation>Donde se haya puesto</translation>
        </message>
        <message>
            <source>Which event</source>
            <translation>Cuál hecho</translation>
        </message>
        <message>
            <source>Which request</source>
            <translation>Cuál remisión</translation>
        </message>
        <message>
            <source>Which sending</source>
            <translation>Cuál envío</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Quién lo hizo</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Why it is annulled</source>
            <translation>Por qué se anula</translation>
        </message>
        <message>
            <source>Why it is reclassified</source>
            <translation>Por qué se reclasifica</translation>
        </message>
        <message>
            <source>Within the office, not written here</source>
            <translation>Dentro de la organización, no escrita aquí</translation>
        </message>
        <message>
            <source>Write the letter…</source>
            <translation>Escribir la carta…</translation>
        </message>
        <message>
            <source>Written from the e-mail on record</source>
            <translation>Escribió desde el correo registrado</translation>
        </message>
        <message>
            <source>or drop the file on this window.</source>
            <translation>o suelte el archivo en esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>EventKind</name>
        <message>
            <source>Annulled: recorded by mistake</source>
            <translation>Anulada: registrada por error</translation>
        </message>
        <message>
            <source>Bounced</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Claim found complete and ours</source>
            <translation>Reclamo completo y de nuestra competencia</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Complaint to the SIC</source>
            <translation>Queja ante la SIC</translation>
        </message>
        <message>
            <source>Decision taken</source>
            <translation>Decisión tomada</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregada</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Identity verified</source>
            <translation>Identidad verificada</translation>
        </message>
        <message>
            <source>Legend “claim in process” lifted</source>
            <translation>Leyenda «reclamo en trámite» levantada</translation>
        </message>
        <message>
            <source>Legend “claim in process” set</source>
            <translation>Leyenda «reclamo en trámite» puesta</translation>
        </message>
        <message>
            <source>Letter issued</source>
            <translation>Carta emitida</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Reclassified</source>
            <translation>Reclasificada</translation>
        </message>
        <message>
            <source>Reply of the area</source>
            <translation>Respuesta del área</translation>
        </message>
        <message>
            <source>Reply received, still incomplete</source>
            <translation>Respuesta recibida, aún incompleta</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Desistimiento</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Archivos adjuntos</translation>
        </message>
        <message>
            <source>Attaching</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <source>Attaching…</source>
            <translation>Adjuntando…</translation>
        </message>
        <message>
            <source>Cancelled: nothing was attached.</source>
            <translation>Cancelado: no se adjuntó nada.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy its SHA-256</source>
            <translation>Copiar su SHA-256</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>For a file attached by mistake. Its bytes go, unless another record has them too; the history keeps its name and its hash, and earlier backups keep the file.</source>
            <translation>Para un archivo adjuntado por error. Sus bytes se eliminan, salvo que otro registro también los tenga; el historial conserva su nombre y su huella, y las copias de seguridad anteriores conservan el archivo.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>If you cancel, nothing is attached.</source>
            <translation>Si cancela, no se adjunta nada.</translation>
        </message>
        <message>
            <source>It cannot be shown.</source>
            <translation>No se puede mostrar.</translation>
        </message>
        <message>
            <source>It is an issued letter: what was issued is kept as it is.</source>
            <translation>Es una carta expedida: lo expedido se conserva tal como salió.</translation>
        </message>
        <message>
            <source>It is recorded, but not all its files were attached.</source>
            <translation>Quedó registrado, pero no se adjuntaron todos sus archivos.</translation>
        </message>
        <message>
            <source>It is the mail by which the request came: it proves the day of receipt.</source>
            <translation>Es el correo con el que llegó la solicitud: prueba el día en que se recibió.</translation>
        </message>
        <message>
            <source>It was lawfully erased: its name and its SHA-256 say so.</source>
            <translation>Se suprimió conforme a la ley: su nombre y su SHA-256 lo dicen.</translation>
        </message>
        <message>
            <source>It was not opened.</source>
            <translation>No se abrió.</translation>
        </message>
        <message>
            <source>It was not taken off.</source>
            <translation>No se quitó.</translation>
        </message>
        <message>
            <source>Let go to attach it here.</source>
            <translation>Suelte para adjuntarlo aquí.</translation>
        </message>
        <message>
            <source>Letters bear it. Choose another logo or signature in Settings first.</source>
            <translation>Las cartas lo llevan. Elija primero otro logotipo u otra firma en Ajustes.</translation>
        </message>
        <message>
            <source>Next file (Alt+Right)</source>
            <translation>Archivo siguiente (Alt+→)</translation>
        </message>
        <message>
            <source>Nothing was attached.</source>
            <translation>No se adjuntó nada.</translation>
        </message>
        <message>
            <source>One file was attached; the others were not.</source>
            <translation>Se adjuntó un archivo; los demás no.</translation>
        </message>
        <message>
            <source>Only files of this computer can be attached.</source>
            <translation>Solo se adjuntan archivos de este computador.</translation>
        </message>
        <message>
            <source>Only its beginning is shown; a copy has all of it.</source>
            <translation>Solo se muestra el comienzo; una copia lo tiene todo.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Pasted picture {moment}.png</source>
            <translation>Imagen pegada {moment}.png</translation>
        </message>
        <message>
            <source>Pasted text {moment}.txt</source>
            <translation>Texto pegado {moment}.txt</translation>
        </message>
        <message>
            <source>Previous file (Alt+Left)</source>
            <translation>Archivo anterior (Alt+←)</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>Show more ({count} are left)</source>
            <translation>Mostrar más (faltan {count})</translation>
        </message>
        <message>
            <source>Shown reduced: the file has {width} × {height} points.</source>
            <translation>Se muestra reducida: el archivo tiene {width} × {height} puntos.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Take “{name}” off?</source>
            <translation>¿Quitar «{name}»?</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <source>The copied picture cannot be read.</source>
            <translation>La imagen copiada no se puede leer.</translation>
        </message>
        <message>
            <source>The copied picture is too large. Save it as a file and attach the file.</source>
            <translation>La imagen copiada es demasiado grande. Guárdela como archivo y adjunte el archivo.</translation>
        </message>
        <message>
            <source>The copy was not saved.</source>
            <translation>No se guardó la copia.</translation>
        </message>
        <message>
            <source>The file is no longer attached.</source>
            <translation>El archivo ya no está adjunto.</translation>
        </message>
        <message>
            <source>The first of its {count} pictures is shown; a copy has them all.</source>
            <translation>Se muestra la primera de sus {count} imágenes; una copia las tiene todas.</translation>
        </message>
        <message>
            <source>The other program did not hand over the file. Save it in a folder and drop it from there.</source>
            <translation>El otro programa no entregó el archivo. Guárdelo en una carpeta y suéltelo desde allí.</translation>
        </message>
        <message>
            <source>There is nothing to paste. Copy a file, a picture or a text first.</source>
            <translation>No hay nada que pegar. Copie antes un archivo, una imagen o un texto.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>View of the picture</source>
            <translation>Vista de la imagen</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>You cancelled.</source>
            <translation>Usted canceló.</translation>
        </message>
        <message>
            <source>or drop them here: any file up to 100 MB.</source>
            <translation>o suéltelos aquí: cualquier archivo de hasta 100 MB.</translation>
        </message>
        <message>
            <source>{count} files were attached; the others were not.</source>
            <translation>Se adjuntaron {count} archivos; los demás no.</translation>
        </message>
        <message>
            <source>{kind} · erased on {day}</source>
            <translation>{kind} · suprimido el {day}</translation>
        </message>
        <message>
            <source>{kind}, proof of a fact</source>
            <translation>{kind}, prueba de un hecho</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
        <message>
            <source>“{name}” is damaged: its bytes are not those that were kept. Look for it in a backup.</source>
            <translation>«{name}» está dañado: sus bytes no son los que se guardaron. Búsquelo en una copia de seguridad.</translation>
        </message>
        <message>
            <source>“{name}” was taken off.</source>
            <translation>Se quitó «{name}».</translation>
        </message>
    </context>
    <context>
        <name>Example</name>
        <message>
            <source>example.privdesk</source>
            <translation>ejemplo.privdesk</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>A JSON object, or a list of them, is expected.</source>
            <translation>Se espera un objeto JSON, o una lista de ellos.</translation>
        </message>
        <message>
            <source>Letter {number} was issued.</source>
            <translation>Se emitió la carta {number}.</translation>
        </message>
        <message>
            <source>No delivery or bounce stands with that event.</source>
            <translation>Con ese evento no consta ninguna entrega ni devolución.</translation>
        </message>
        <message>
            <source>Say what was decided.</source>
            <translation>Diga qué se decidió.</translation>
        </message>
        <message>
            <source>Say which right the claim exercises: {rights}.</source>
            <translation>Indique qué derecho ejerce el reclamo: {rights}.</translation>
        </message>
        <message>
            <source>This export has another format; {known} is read.</source>
            <translation>Esta exportación tiene otro formato; se lee {known}.</translation>
        </message>
        <message>
            <source>This is no JSON: line {line} cannot be read.</source>
            <translation>Esto no es JSON: la línea {line} no se puede leer.</translation>
        </message>
        <message>
            <source>{letter} is no letter of request {number}.</source>
            <translation>{letter} no es una carta de la solicitud {number}.</translation>
        </message>
        <message>
            <source>{name} is no value of JSON.</source>
            <translation>{name} no es un valor de JSON.</translation>
        </message>
        <message>
            <source>{number}: {day} · {event}: dated in the future; it is kept as it was told.</source>
            <translation>{number}: {day} · {event}: tiene fecha futura; se guarda tal como se indicó.</translation>
        </message>
        <message>
            <source>“about” is the place of an earlier event, from 1.</source>
            <translation>«about» es el lugar de un hecho anterior, desde 1.</translation>
        </message>
        <message>
            <source>“about” is the place of the request to the area, from 1.</source>
            <translation>«about» es el lugar, desde 1, de la solicitud interna al área.</translation>
        </message>
        <message>
            <source>“events” must be a list of objects.</source>
            <translation>«events» debe ser una lista de objetos.</translation>
        </message>
        <message>
            <source>“{event}” is no event. There are: {known}.</source>
            <translation>«{event}» no es un hecho. Los hay: {known}.</translation>
        </message>
        <message>
            <source>“{event}” is not sent: “{key}” does not belong to it. Its day is “on”.</source>
            <translation>«{event}» no es un envío: «{key}» no le corresponde. Su fecha va en «on».</translation>
        </message>
        <message>
            <source>“{event}” is sent: its day is “sent”, not “on”.</source>
            <translation>«{event}» es un envío: su fecha va en «sent», no en «on».</translation>
        </message>
        <message>
            <source>“{key}” does not belong to “{event}”.</source>
            <translation>«{key}» no corresponde a «{event}».</translation>
        </message>
        <message>
            <source>“{key}” is not known here. Known are: {known}.</source>
            <translation>«{key}» no se conoce aquí. Se conocen: {known}.</translation>
        </message>
        <message>
            <source>“{key}” must be a date like 2026-11-20.</source>
            <translation>«{key}» debe ser una fecha como 2026-11-20.</translation>
        </message>
        <message>
            <source>“{key}” must be a list of texts.</source>
            <translation>«{key}» debe ser una lista de textos.</translation>
        </message>
        <message>
            <source>“{key}” must be a text.</source>
            <translation>«{key}» debe ser un texto.</translation>
        </message>
        <message>
            <source>“{key}” must be an object.</source>
            <translation>«{key}» debe ser un objeto.</translation>
        </message>
        <message>
            <source>“{key}” must be true or false.</source>
            <translation>«{key}» debe ser true o false.</translation>
        </message>
    </context>
    <context>
        <name>Execution</name>
        <message>
            <source>Anonymized</source>
            <translation>Anonimizado</translation>
        </message>
        <message>
            <source>Another place…</source>
            <translation>Otra base o tercero…</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Respaldo</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Comprobar…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Lift…</source>
            <translation>Levantar…</translation>
        </message>
        <message>
            <source>Nothing was searched or done yet. Begin with the search in each database and at each third party that may hold the data.</source>
            <translation>Aún no se ha buscado ni hecho nada. Comience por la búsqueda en cada base de datos y con cada tercero que pueda tener los datos.</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Registrar…</translation>
        </message>
        <message>
            <source>Rectified</source>
            <translation>Rectificado</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Searched: data found</source>
            <translation>Búsqueda: hay datos</translation>
        </message>
        <message>
            <source>Searched: nothing found</source>
            <translation>Búsqueda: no hay datos</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>Poner…</translation>
        </message>
        <message>
            <source>Tell…</source>
            <translation>Comunicar…</translation>
        </message>
        <message>
            <source>The case as a whole</source>
            <translation>Todo el caso</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Comunicado</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualizado</translation>
        </message>
        <message>
            <source>Use stopped</source>
            <translation>Uso suspendido</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>data found</source>
            <translation>hay datos</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>ya no hay</translation>
        </message>
        <message>
            <source>lifted</source>
            <translation>levantada</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no hay datos</translation>
        </message>
        <message>
            <source>only archived</source>
            <translation>solo archivado</translation>
        </message>
        <message>
            <source>set</source>
            <translation>puesta</translation>
        </message>
        <message>
            <source>until</source>
            <translation>hasta</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>A list is saved as it stands today.</source>
            <translation>Una lista se guarda como está hoy.</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>A la fecha</translation>
        </message>
        <message>
            <source>CSV text</source>
            <translation>Texto CSV</translation>
        </message>
        <message>
            <source>CSV texts in a .zip, one for each table</source>
            <translation>Textos CSV en un .zip, uno por tabla</translation>
        </message>
        <message>
            <source>CSV text…</source>
            <translation>Texto CSV…</translation>
        </message>
        <message>
            <source>Excel workbook, a sheet for each table</source>
            <translation>Libro de Excel, una hoja por tabla</translation>
        </message>
        <message>
            <source>Excel workbook…</source>
            <translation>Libro de Excel…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>JSON, for another program</source>
            <translation>JSON, para otro programa</translation>
        </message>
        <message>
            <source>JSON, for another program…</source>
            <translation>JSON, para otro programa…</translation>
        </message>
        <message>
            <source>No file was saved.</source>
            <translation>No se guardó ningún archivo.</translation>
        </message>
        <message>
            <source>PDF, to print</source>
            <translation>PDF, para imprimir</translation>
        </message>
        <message>
            <source>PDF, to print…</source>
            <translation>PDF, para imprimir…</translation>
        </message>
        <message>
            <source>Record of activities as a controller (GDPR, art. 30.1)</source>
            <translation>Registro de actividades como responsable (RGPD, art. 30.1)</translation>
        </message>
        <message>
            <source>Record of activities as a processor (GDPR, art. 30.2)</source>
            <translation>Registro de actividades como encargado (RGPD, art. 30.2)</translation>
        </message>
        <message>
            <source>Record of art. 30</source>
            <translation>Registro del art. 30</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>The file is not encrypted: whoever has it reads what is in it.</source>
            <translation>El archivo no está cifrado: quien lo tenga lee lo que hay en él.</translation>
        </message>
        <message>
            <source>The marked rows ({count})</source>
            <translation>Las filas marcadas ({count})</translation>
        </message>
        <message>
            <source>This list as it is shown (records: {count})</source>
            <translation>Esta lista como se ve (registros: {count})</translation>
        </message>
        <message>
            <source>Today, or a day that has passed, since {first}: it is rebuilt from the history.</source>
            <translation>Hoy, o una fecha pasada desde el {first}: se reconstruye con el historial.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What the list shows ({count})</source>
            <translation>Lo que muestra la lista ({count})</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>Cuáles registros</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>You can go on working. Cancelling leaves no file.</source>
            <translation>Puede seguir trabajando. Si cancela, no queda archivo.</translation>
        </message>
        <message>
            <source>{path}, with 1 row.</source>
            <translation>{path}, con 1 fila.</translation>
        </message>
        <message>
            <source>{path}, with {count} rows.</source>
            <translation>{path}, con {count} filas.</translation>
        </message>
        <message>
            <source>{register}, each record whole</source>
            <translation>{register}, cada registro completo</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Annul the request…</source>
            <translation>Anular la solicitud…</translation>
        </message>
        <message>
            <source>Areas of the office</source>
            <translation>Áreas de la organización</translation>
        </message>
        <message>
            <source>Complaint to the SIC…</source>
            <translation>Queja ante la SIC…</translation>
        </message>
        <message>
            <source>Decision and execution</source>
            <translation>Decisión y ejecución</translation>
        </message>
        <message>
            <source>Decision…</source>
            <translation>Decisión…</translation>
        </message>
        <message>
            <source>Identity verified…</source>
            <translation>Identidad verificada…</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Legend lifted…</source>
            <translation>Leyenda levantada…</translation>
        </message>
        <message>
            <source>Reclassify…</source>
            <translation>Reclasificar…</translation>
        </message>
        <message>
            <source>Reply of an area…</source>
            <translation>Respuesta de un área…</translation>
        </message>
        <message>
            <source>Reply still incomplete…</source>
            <translation>Respuesta aún incompleta…</translation>
        </message>
        <message>
            <source>Request to an area…</source>
            <translation>Remisión a un área…</translation>
        </message>
        <message>
            <source>Search or execution…</source>
            <translation>Búsqueda o ejecución…</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>La persona</translation>
        </message>
        <message>
            <source>Withdrawal…</source>
            <translation>Desistimiento…</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>The list of “{field}” has no entry “{code}”.</source>
            <translation>La lista de «{field}» no tiene la entrada «{code}».</translation>
        </message>
        <message>
            <source>There is one like that already.</source>
            <translation>Ya hay uno igual.</translation>
        </message>
        <message>
            <source>“{field}” cannot be read from “{value}”.</source>
            <translation>«{field}» no se puede leer de «{value}».</translation>
        </message>
        <message>
            <source>“{field}” cannot be “{value}”. It is one of: {known}.</source>
            <translation>«{field}» no puede ser «{value}». Es uno de: {known}.</translation>
        </message>
        <message>
            <source>“{field}” is missing.</source>
            <translation>Falta «{field}».</translation>
        </message>
        <message>
            <source>“{field}” must be a number from 0 to {largest}.</source>
            <translation>«{field}» debe ser un número entre 0 y {largest}.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>There is no room left on the disk to write {path}. Nothing was written; free some space or choose another place.</source>
            <translation>No queda espacio en el disco para escribir {path}. No se escribió nada; libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>{path} cannot be written: the folder does not exist or does not allow it, or another program has the file open. Nothing was written; choose another place.</source>
            <translation>No se puede escribir {path}: la carpeta no existe o no lo permite, u otro programa tiene abierto el archivo. No se escribió nada; elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>GoingBack</name>
        <message>
            <source>Backing up what is left, then going back…</source>
            <translation>Copiando lo que se deja y volviendo a la copia…</translation>
        </message>
        <message>
            <source>Before going back, the file as it stands now is backed up: you can come back to it in the same way.</source>
            <translation>Antes de volver se hace una copia del archivo como está ahora: podrá regresar a él de la misma manera.</translation>
        </message>
        <message>
            <source>Checking and copying…</source>
            <translation>Comprobando y copiando…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Del {first} al {last}</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Volver a una copia</translation>
        </message>
        <message>
            <source>Go back to this backup</source>
            <translation>Volver a esta copia</translation>
        </message>
        <message>
            <source>It could not be done.</source>
            <translation>No se pudo hacer.</translation>
        </message>
        <message>
            <source>It holds exactly what the file holds now.</source>
            <translation>Contiene exactamente lo que el archivo contiene ahora.</translation>
        </message>
        <message>
            <source>It is no backup of this file: its history is another one. It can be restored to another file.</source>
            <translation>No es una copia de este archivo: su historial es otro. Puede restaurarse en otro archivo.</translation>
        </message>
        <message>
            <source>It opens with the passphrase of that backup, or with its sheet.</source>
            <translation>Se abre con la frase de contraseña de esa copia, o con su hoja de recuperación.</translation>
        </message>
        <message>
            <source>It was made under an earlier passphrase.</source>
            <translation>Se hizo con una frase de contraseña anterior.</translation>
        </message>
        <message>
            <source>It was restored to another file.</source>
            <translation>Se restauró en otro archivo.</translation>
        </message>
        <message>
            <source>On {day}</source>
            <translation>El {day}</translation>
        </message>
        <message>
            <source>One action that is not here would come.</source>
            <translation>Se ganaría una acción que aquí no está.</translation>
        </message>
        <message>
            <source>One action would be lost.</source>
            <translation>Se perdería una acción.</translation>
        </message>
        <message>
            <source>One person was erased since this backup.</source>
            <translation>Desde esta copia se suprimió a una persona.</translation>
        </message>
        <message>
            <source>Open the file as it was</source>
            <translation>Abrir el archivo como estaba</translation>
        </message>
        <message>
            <source>Passphrase of the backup, or the groups of its recovery sheet</source>
            <translation>Frase de contraseña de la copia, o los grupos de su hoja de recuperación</translation>
        </message>
        <message>
            <source>Restore to another file…</source>
            <translation>Restaurar en otro archivo…</translation>
        </message>
        <message>
            <source>The file was left as it was.</source>
            <translation>El archivo quedó como estaba.</translation>
        </message>
        <message>
            <source>The file went back to the backup of {moment}, and what was left is kept as “{left}”.</source>
            <translation>El archivo volvió a la copia del {moment} y el que había quedó guardado como «{left}».</translation>
        </message>
        <message>
            <source>The file went back to the backup that you chose. What was left is kept as “{left}”.</source>
            <translation>El archivo volvió a la copia elegida. El que había quedó guardado como «{left}».</translation>
        </message>
        <message>
            <source>Their data come back with it, and must be erased again afterwards.</source>
            <translation>Sus datos vuelven con la copia y hay que suprimirlos de nuevo después.</translation>
        </message>
        <message>
            <source>Write it.</source>
            <translation>Escríbala.</translation>
        </message>
        <message>
            <source>{count} actions that are not here would come.</source>
            <translation>Se ganarían {count} acciones que aquí no están.</translation>
        </message>
        <message>
            <source>{count} actions would be lost.</source>
            <translation>Se perderían {count} acciones.</translation>
        </message>
        <message>
            <source>{count} people were erased since this backup.</source>
            <translation>Desde esta copia se suprimió a {count} personas.</translation>
        </message>
        <message>
            <source>{kind}: {count} new ({names})</source>
            <translation>{kind}: {count} más ({names})</translation>
        </message>
    </context>
    <context>
        <name>Ground</name>
        <message>
            <source>Contractual duty to keep the data</source>
            <translation>Deber contractual de conservar los datos</translation>
        </message>
        <message>
            <source>Identity or standing not proven</source>
            <translation>Identidad o legitimación no acreditada</translation>
        </message>
        <message>
            <source>Legal duty to keep the data</source>
            <translation>Deber legal de conservar los datos</translation>
        </message>
        <message>
            <source>Public data, or no authorization needed (art. 10)</source>
            <translation>Dato público o autorización no necesaria (art. 10)</translation>
        </message>
        <message>
            <source>The data are correct</source>
            <translation>El dato es correcto</translation>
        </message>
        <message>
            <source>There are no data</source>
            <translation>No hay datos</translation>
        </message>
        <message>
            <source>We are not responsible</source>
            <translation>No somos responsables</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Back to where one was: a list, Today, another record</source>
            <translation>Volver a donde estaba: una lista, Hoy, otro registro</translation>
        </message>
        <message>
            <source>Every inquiry and claim: by when it must be answered and why, what happened, its letters. The next step says what the law expects now.</source>
            <translation>Cada consulta y reclamo: para cuándo debe responderse y por qué, qué ha pasado y sus cartas. El siguiente paso dice lo que la ley espera ahora.</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Exportar la lista</translation>
        </message>
        <message>
            <source>Help and keys</source>
            <translation>Ayuda y teclas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>In the month: the next one; arrows move by day, Home to today</source>
            <translation>En el mes: el siguiente; las flechas van de día en día e Inicio vuelve a hoy</translation>
        </message>
        <message>
            <source>Leave a form or a search</source>
            <translation>Salir de un formulario o de una búsqueda</translation>
        </message>
        <message>
            <source>Lock: the file is closed and asks for its passphrase</source>
            <translation>Bloquear: el archivo se cierra y pide su frase de contraseña</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>Open the calendar of a date or the list of a choice</source>
            <translation>Abrir el calendario de una fecha o la lista de opciones</translation>
        </message>
        <message>
            <source>Open the chosen row in full size; in Today, do what its button says</source>
            <translation>Abrir a tamaño completo la fila elegida; en Hoy, hacer lo que dice su botón</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Tratamientos</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Actualizar todo</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Guardar el formulario</translation>
        </message>
        <message>
            <source>Save the form, or issue the letter after one more question</source>
            <translation>Guardar el formulario, o emitir la carta tras una última pregunta</translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Search in the page</source>
            <translation>Buscar en la página</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>Las fechas</translation>
        </message>
        <message>
            <source>The days of the month, in Today; Ctrl+1 goes back to its list</source>
            <translation>Los días del mes, en Hoy; Ctrl+1 vuelve a su lista</translation>
        </message>
        <message>
            <source>The inventory: databases with what the RNBD asks, processing activities, third parties with their contracts, and how long data are kept.</source>
            <translation>El inventario: las bases de datos con lo que pide el RNBD, las actividades de tratamiento, los terceros con sus contratos y cuánto se conservan los datos.</translation>
        </message>
        <message>
            <source>The keys</source>
            <translation>Las teclas</translation>
        </message>
        <message>
            <source>The legal limit is the last day that the law gives. The target is the prudent reading where the law's words allow two: who answers by the target is in time by both. “How it was counted” names every day that was counted or skipped, with the article.</source>
            <translation>El límite legal es el último día que da la ley. La meta es la lectura prudente donde sus palabras admiten dos: quien responde dentro de la meta cumple con ambas. «Cómo se contó» nombra cada día contado y cada día que no se cuenta, con el artículo.</translation>
        </message>
        <message>
            <source>The organization, the days that do not count, and where numbers start.</source>
            <translation>La organización, los días que no cuentan y dónde empiezan los números.</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>Las páginas</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Esta ayuda</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Today; Ctrl+2 to Ctrl+8, the other pages</source>
            <translation>Hoy; de Ctrl+2 a Ctrl+8, las demás páginas</translation>
        </message>
        <message>
            <source>What is due, the overdue first, with the button that does it; as a list, or on the days of the month.</source>
            <translation>Lo que vence, primero lo vencido, con el botón que lo hace; en lista o en los días del mes.</translation>
        </message>
        <message>
            <source>Who did what and when, in a chain that cannot be changed unnoticed. “Verify” checks it whole.</source>
            <translation>Quién hizo qué y cuándo, en una cadena que no puede cambiarse sin que se note. «Verificar» la revisa completa.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>1 entry</source>
            <translation>1 asiento</translation>
        </message>
        <message>
            <source>All the records</source>
            <translation>Todos los registros</translation>
        </message>
        <message>
            <source>Audit seal {seal}</source>
            <translation>Sello de auditoría {seal}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed.</source>
            <translation>Elija un asiento para ver qué cambió.</translation>
        </message>
        <message>
            <source>Copy the whole seal</source>
            <translation>Copiar el sello completo</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Entry {number} · {when} · {who}</source>
            <translation>Asiento {number} · {when} · {who}</translation>
        </message>
        <message>
            <source>Everything done</source>
            <translation>Todo lo hecho</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>Solicitud {number}</translation>
        </message>
        <message>
            <source>The values were erased by law.</source>
            <translation>Los valores se suprimieron conforme a la ley.</translation>
        </message>
        <message>
            <source>The values were lawfully erased.</source>
            <translation>Los valores se suprimieron conforme a la ley.</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verificar…</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>number {id}</source>
            <translation>número {id}</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} asientos</translation>
        </message>
        <message>
            <source>{count} older entries are in the page History.</source>
            <translation>Hay {count} asientos anteriores en la página Historial.</translation>
        </message>
        <message>
            <source>{count} terms</source>
            <translation>{count} términos</translation>
        </message>
        <message>
            <source>{when}, by {actor}, entry {number}</source>
            <translation>{when}, por {actor}, asiento {number}</translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Go on working</source>
            <translation>Seguir trabajando</translation>
        </message>
        <message>
            <source>Move the mouse or press a key to go on; nothing is lost.</source>
            <translation>Mueva el ratón o pulse una tecla para seguir; no se pierde nada.</translation>
        </message>
        <message>
            <source>Privdesk locks in 1 second.</source>
            <translation>Privdesk se bloquea en 1 segundo.</translation>
        </message>
        <message>
            <source>Privdesk locks in {seconds} seconds.</source>
            <translation>Privdesk se bloquea en {seconds} segundos.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Reading the file took longer than {seconds} seconds and was stopped. Nothing was taken from it.</source>
            <translation>Leer el archivo tardó más de {seconds} segundos y se detuvo. No se tomó nada de él.</translation>
        </message>
        <message>
            <source>The file cannot be read: it is damaged, or made so that no program can read it. Nothing was taken from it.</source>
            <translation>El archivo no se puede leer: está dañado o hecho de modo que ningún programa lo lea. No se tomó nada de él.</translation>
        </message>
    </context>
    <context>
        <name>Inventory</name>
        <message>
            <source>Act.</source>
            <translation>Act.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Agregado</translation>
        </message>
        <message>
            <source>As it stood at the end of {day}, rebuilt from the history</source>
            <translation>Al {day}, reconstruido del historial</translation>
        </message>
        <message>
            <source>As of today, {day}</source>
            <translation>A hoy, {day}</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Attachments ({count})</source>
            <translation>Adjuntos ({count})</translation>
        </message>
        <message>
            <source>Changed by the organization</source>
            <translation>Cambiado por la organización</translation>
        </message>
        <message>
            <source>Contr.</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contratos</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Se cuenta desde</translation>
        </message>
        <message>
            <source>DB</source>
            <translation>BD</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data on record</source>
            <translation>Datos registrados</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Datum</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>Supresiones</translation>
        </message>
        <message>
            <source>Each file is UTF-8, with commas between its cells. Dates are year-month-day. A row of a table carries the number (id) of the record that it belongs to. A cell that begins with = + - @ or ' has a ' before it, so that no spreadsheet runs it as a formula: that first ' is no part of the datum.</source>
            <translation>Cada archivo está en UTF-8, con comas entre sus celdas. Las fechas van en el orden año-mes-día. Cada fila de una tabla lleva el número (id) del registro al que pertenece. La celda que comienza con = + - @ o ' lleva antes un ', para que ninguna hoja de cálculo la ejecute como fórmula: ese primer ' no hace parte del dato.</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>Expired since {day}</source>
            <translation>Vencido desde {day}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files, with how many rows each one has:</source>
            <translation>Archivos, con el número de filas de cada uno:</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Inventory of personal data</source>
            <translation>Inventario de datos personales</translation>
        </message>
        <message>
            <source>Its content was lawfully erased on {day}.</source>
            <translation>Su contenido se suprimió conforme a la ley el {day}.</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Retenciones legales</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
        </message>
        <message>
            <source>NIT {nit}</source>
            <translation>NIT {nit}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>Se menciona en</translation>
        </message>
        <message>
            <source>Named in (id)</source>
            <translation>Se menciona en (id)</translation>
        </message>
        <message>
            <source>None on record.</source>
            <translation>Sin registros.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Actividades de tratamiento</translation>
        </message>
        <message>
            <source>RNBD code</source>
            <translation>Código RNBD</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Register of databases</source>
            <translation>Registro de bases de datos</translation>
        </message>
        <message>
            <source>Register of processing activities</source>
            <translation>Registro de actividades de tratamiento</translation>
        </message>
        <message>
            <source>Register of retention and disposal</source>
            <translation>Registro de conservación y supresión</translation>
        </message>
        <message>
            <source>Register of third parties</source>
            <translation>Registro de terceros</translation>
        </message>
        <message>
            <source>Retention rules</source>
            <translation>Reglas de conservación</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Calidades</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SHA-256: {hash}</source>
            <translation>SHA-256: {hash}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>State on the day of the register</source>
            <translation>Estado al día del registro</translation>
        </message>
        <message>
            <source>There is no act of a disposal before it is done.</source>
            <translation>El acta de supresión se hace cuando la supresión se ha realizado.</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>This database was not on record on {day}.</source>
            <translation>Esta base de datos no estaba registrada el {day}.</translation>
        </message>
        <message>
            <source>This file begins on {first}: of {day} it knows nothing.</source>
            <translation>Este archivo comienza el {first}: nada consta en él del {day}.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Warnings: {count}</source>
            <translation>Advertencias: {count}</translation>
        </message>
        <message>
            <source>record {id}</source>
            <translation>registro {id}</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>El {day} aún no ha llegado.</translation>
        </message>
        <message>
            <source>{field} (id)</source>
            <translation>{field} (id)</translation>
        </message>
        <message>
            <source>{kind} ({how})</source>
            <translation>{kind} ({how})</translation>
        </message>
        <message>
            <source>{kind}: {count}</source>
            <translation>{kind}: {count}</translation>
        </message>
        <message>
            <source>{known} of {asked}</source>
            <translation>{known} de {asked}</translation>
        </message>
        <message>
            <source>{party}: {warning}</source>
            <translation>{party}: {warning}</translation>
        </message>
        <message>
            <source>{standing}; on record as “{status}”</source>
            <translation>{standing}; figura como «{status}»</translation>
        </message>
        <message>
            <source>“{kind}” is none of: {known}.</source>
            <translation>«{kind}» no es ninguno de estos: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Backing up and checking…</source>
            <translation>Haciendo y revisando la copia…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>It has no copy in the second place: {reason}</source>
            <translation>No llegó al segundo lugar: {reason}</translation>
        </message>
        <message>
            <source>It was carried to {folder} too.</source>
            <translation>También se llevó a {folder}.</translation>
        </message>
        <message>
            <source>Keep a copy of it on another disk too.</source>
            <translation>Guarde también una copia en otro disco.</translation>
        </message>
        <message>
            <source>The backup is made, and was opened and checked:
{path}</source>
            <translation>La copia está hecha, y se abrió y se comprobó:
{path}</translation>
        </message>
    </context>
    <context>
        <name>LegalHold</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Empty while nobody knows: it stands until it is lifted.</source>
            <translation>Vacía mientras no se sepa: rige hasta que se levante.</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Termina antes de empezar.</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Retención legal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Norm, process or order</source>
            <translation>Norma, proceso u orden</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Regla de conservación</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Why it is kept</source>
            <translation>Por qué se conserva</translation>
        </message>
    </context>
    <context>
        <name>LegalHoldPage</name>
        <message>
            <source>It holds everything</source>
            <translation>Lo retiene todo</translation>
        </message>
        <message>
            <source>It holds what is chosen</source>
            <translation>Retiene lo elegido</translation>
        </message>
        <message>
            <source>It names no rule, database, activity or person: while it stands nothing at all may be erased.</source>
            <translation>No nombra ninguna regla, base de datos, actividad ni persona: mientras rija no se puede suprimir nada.</translation>
        </message>
        <message>
            <source>It stands</source>
            <translation>Rige</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Retención legal</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Levantada</translation>
        </message>
        <message>
            <source>New legal hold</source>
            <translation>Nueva retención legal</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>Aún no rige</translation>
        </message>
        <message>
            <source>Of what is chosen, only what is all of it at once is held; what is left empty may be any.</source>
            <translation>Retiene solo lo que cumple a la vez todo lo elegido; lo que se deja vacío puede ser cualquiera.</translation>
        </message>
        <message>
            <source>Planned disposals that it stops</source>
            <translation>Supresiones planeadas que detiene</translation>
        </message>
        <message>
            <source>The first was due</source>
            <translation>La primera se cumple</translation>
        </message>
        <message>
            <source>What is not to be erased</source>
            <translation>Qué no debe suprimirse</translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Asked for by the law</source>
            <translation>Los pide la ley</translation>
        </message>
        <message>
            <source>At the latest {day}, the longest extension that the law allows.</source>
            <translation>A más tardar el {day}, la prórroga más larga que permite la ley.</translation>
        </message>
        <message>
            <source>Audit seal in its foot: {seal}</source>
            <translation>Sello de auditoría al pie: {seal}</translation>
        </message>
        <message>
            <source>Back to the request</source>
            <translation>Volver a la solicitud</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Volver al texto</translation>
        </message>
        <message>
            <source>Before it is issued:</source>
            <translation>Antes de emitirla:</translation>
        </message>
        <message>
            <source>Bold (Ctrl+B)</source>
            <translation>Negrita (Ctrl+B)</translation>
        </message>
        <message>
            <source>By silence</source>
            <translation>Tácito</translation>
        </message>
        <message>
            <source>Change the template…</source>
            <translation>Cambiar la plantilla…</translation>
        </message>
        <message>
            <source>Choose one, or write a new name.</source>
            <translation>Elija uno o escriba un nombre nuevo.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completar</translation>
        </message>
        <message>
            <source>Data and fields</source>
            <translation>Datos y campos</translation>
        </message>
        <message>
            <source>Data of the letter</source>
            <translation>Datos de la carta</translation>
        </message>
        <message>
            <source>Denial</source>
            <translation>Negación</translation>
        </message>
        <message>
            <source>Discard and leave</source>
            <translation>Descartar y salir</translation>
        </message>
        <message>
            <source>E-mail draft (.eml)…</source>
            <translation>Borrador de correo (.eml)…</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>Expreso</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>For the file</source>
            <translation>Para el expediente</translation>
        </message>
        <message>
            <source>From the records; change it only for this letter</source>
            <translation>De los registros; lo que cambie vale solo para esta carta</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Issue {number}</source>
            <translation>Emitir {number}</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Emitir…</translation>
        </message>
        <message>
            <source>It cannot be issued so:</source>
            <translation>Así no se puede emitir:</translation>
        </message>
        <message>
            <source>It cannot be printed:</source>
            <translation>No se puede imprimir:</translation>
        </message>
        <message>
            <source>It is a copy to work on; the letter is the PDF that was issued.</source>
            <translation>Es una copia para trabajar en ella; la carta es el PDF que se emitió.</translation>
        </message>
        <message>
            <source>It is issued and filed, and still to be sent. Only its sending, once recorded, meets the term.</source>
            <translation>Está emitida y archivada, y falta enviarla. Solo el envío, una vez registrado, cumple el término.</translation>
        </message>
        <message>
            <source>It is issued and filed. Record its handing over: from then on the area's reply is awaited by its internal date.</source>
            <translation>Está emitida y archivada. Registre su entrega: desde entonces se espera la respuesta del área en su fecha interna.</translation>
        </message>
        <message>
            <source>It is issued and stays in the file: nothing is to be sent.</source>
            <translation>Está emitida y queda en el expediente: no hay nada que enviar.</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>It will be issued as {number}, with its PDF frozen and filed. It cannot be changed afterwards.</source>
            <translation>Se emitirá como {number} y su PDF quedará archivado. Después no se puede cambiar.</translation>
        </message>
        <message>
            <source>Italic (Ctrl+I)</source>
            <translation>Cursiva (Ctrl+I)</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Elemento de una lista</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Keep this text as a template…</source>
            <translation>Guardar este texto como plantilla…</translation>
        </message>
        <message>
            <source>Leave the letter without issuing it?</source>
            <translation>¿Salir de la carta sin emitirla?</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012</source>
            <translation>Ley 1581 de 2012</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012 and Decreto 1074 de 2015</source>
            <translation>Ley 1581 de 2012 y Decreto 1074 de 2015</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Missing to issue it</source>
            <translation>Faltan para emitir</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>No es nuestra</translation>
        </message>
        <message>
            <source>One value is missing to issue it:</source>
            <translation>Falta un dato para emitir:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open it and write the addressee: no e-mail address is on record for this letter. Record the sending once it left.</source>
            <translation>Ábralo y escriba el destinatario: para esta carta no hay un correo registrado. Cuando lo envíe, registre el envío.</translation>
        </message>
        <message>
            <source>Open it: your mail program shows it ready to be sent to {address}. Record the sending once it left.</source>
            <translation>Ábralo: su programa de correo lo muestra listo para enviar a {address}. Cuando lo envíe, registre el envío.</translation>
        </message>
        <message>
            <source>Optional paragraph</source>
            <translation>Párrafo opcional</translation>
        </message>
        <message>
            <source>Optional: each brings its paragraph in</source>
            <translation>Opcionales: cada uno trae su párrafo</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Ready to be issued.</source>
            <translation>Lista para emitir.</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Motivos de la decisión</translation>
        </message>
        <message>
            <source>Record sending…</source>
            <translation>Registrar envío…</translation>
        </message>
        <message>
            <source>Record the verification…</source>
            <translation>Registrar la verificación…</translation>
        </message>
        <message>
            <source>Room for the signature</source>
            <translation>Espacio para la firma</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar PDF…</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Texto de la carta</translation>
        </message>
        <message>
            <source>The PDF could not be made.</source>
            <translation>No se pudo hacer el PDF.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>The law asks for more:</source>
            <translation>La ley pide además:</translation>
        </message>
        <message>
            <source>The letter cannot be issued yet. Missing: {names}.</source>
            <translation>Aún no se puede emitir la carta. Falta: {names}.</translation>
        </message>
        <message>
            <source>The letter cannot be issued: the printed font has no {characters}. Change or remove these characters.</source>
            <translation>La carta no se puede emitir: la fuente impresa no tiene {characters}. Cambie o quite estos caracteres.</translation>
        </message>
        <message>
            <source>The letter cannot be written.</source>
            <translation>No se puede redactar la carta.</translation>
        </message>
        <message>
            <source>The letter does not say: {items}.</source>
            <translation>La carta no dice: {items}.</translation>
        </message>
        <message>
            <source>The letter is not issued. Kept, Today reminds you of it.</source>
            <translation>La carta no está emitida. Si la conserva como borrador, Hoy se la recuerda.</translation>
        </message>
        <message>
            <source>The letter was not issued.</source>
            <translation>La carta no se emitió.</translation>
        </message>
        <message>
            <source>The organization</source>
            <translation>La organización</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>La persona</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>La solicitud</translation>
        </message>
        <message>
            <source>The request cannot be read.</source>
            <translation>No se puede leer la solicitud.</translation>
        </message>
        <message>
            <source>The text has a mistake.</source>
            <translation>El texto tiene un error.</translation>
        </message>
        <message>
            <source>There is no such request any more.</source>
            <translation>Esa solicitud ya no existe.</translation>
        </message>
        <message>
            <source>This line is only written with: {field}.</source>
            <translation>Esta línea solo sale si hay: {field}.</translation>
        </message>
        <message>
            <source>This line is only written without: {field}.</source>
            <translation>Esta línea solo sale si no hay: {field}.</translation>
        </message>
        <message>
            <source>This machine has no program for {name}.</source>
            <translation>En este equipo no hay un programa para abrir {name}.</translation>
        </message>
        <message>
            <source>To a third party</source>
            <translation>A un tercero</translation>
        </message>
        <message>
            <source>To an area of the office</source>
            <translation>A un área de la oficina</translation>
        </message>
        <message>
            <source>To the person</source>
            <translation>A la persona</translation>
        </message>
        <message>
            <source>View of the PDF</source>
            <translation>Vista del PDF</translation>
        </message>
        <message>
            <source>What else is missing</source>
            <translation>Qué más falta</translation>
        </message>
        <message>
            <source>What the law asks for</source>
            <translation>Contenido que pide la ley</translation>
        </message>
        <message>
            <source>What you typed cannot be kept in the file now: if you leave, it is lost.</source>
            <translation>Lo que escribió no se puede conservar ahora en el archivo: si sale, se pierde.</translation>
        </message>
        <message>
            <source>Which letter of this step</source>
            <translation>Cuál carta de este paso</translation>
        </message>
        <message>
            <source>With the digitized signature</source>
            <translation>Con firma digitalizada</translation>
        </message>
        <message>
            <source>Word (.docx)…</source>
            <translation>Word (.docx)…</translation>
        </message>
        <message>
            <source>if there is no: {field}</source>
            <translation>si no hay: {field}</translation>
        </message>
        <message>
            <source>if there is: {field}</source>
            <translation>si hay: {field}</translation>
        </message>
        <message>
            <source>legal limit {day}</source>
            <translation>límite legal {day}</translation>
        </message>
        <message>
            <source>{code} (character without a name)</source>
            <translation>{code} (carácter sin nombre)</translation>
        </message>
        <message>
            <source>{code} (control character)</source>
            <translation>{code} (carácter de control)</translation>
        </message>
        <message>
            <source>{code} «{name}»</source>
            <translation>{code} «{name}»</translation>
        </message>
        <message>
            <source>{count} of the things that the law asks for are not in it.</source>
            <translation>Faltan {count} de los contenidos que pide la ley.</translation>
        </message>
        <message>
            <source>{count} values are missing to issue it:</source>
            <translation>Faltan {count} datos para emitir:</translation>
        </message>
        <message>
            <source>{item}: not said yet</source>
            <translation>{item}: falta</translation>
        </message>
        <message>
            <source>{met} of {all}</source>
            <translation>{met} de {all}</translation>
        </message>
        <message>
            <source>{title} · issued on {moment}</source>
            <translation>{title} · emitida el {moment}</translation>
        </message>
        <message>
            <source>{title}, own, v. {version}</source>
            <translation>{title}, propia, v. {version}</translation>
        </message>
        <message>
            <source>{title}, v. {version}</source>
            <translation>{title}, v. {version}</translation>
        </message>
    </context>
    <context>
        <name>LetterTemplate</name>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Template of a letter</source>
            <translation>Plantilla de carta</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>A claim about data that are not ours is handed over within two business days, not denied (art. 15, num. 1).</source>
            <translation>Un reclamo sobre datos que no son nuestros se traslada dentro de dos días hábiles; no se niega (art. 15, num. 1).</translation>
        </message>
        <message>
            <source>It has one of this step already: {numbers}.</source>
            <translation>Ya tiene una de este paso: {numbers}.</translation>
        </message>
        <message>
            <source>It is recorded no more: choose another.</source>
            <translation>Ya no está registrado: elija otro.</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Falta: {names}.</translation>
        </message>
        <message>
            <source>No letter was issued: all are, or none.</source>
            <translation>No se emitió ninguna carta: se emiten todas o ninguna.</translation>
        </message>
        <message>
            <source>One of the requests is not there any more.</source>
            <translation>Una de las solicitudes ya no está.</translation>
        </message>
        <message>
            <source>One of this step was sent already.</source>
            <translation>Ya se envió una de este paso.</translation>
        </message>
        <message>
            <source>Only who is neither controller nor processor transfers a claim. Check your role in the request.</source>
            <translation>Solo traslada un reclamo quien no es responsable ni encargado. Revise la calidad de su organización en la solicitud.</translation>
        </message>
        <message>
            <source>The data subject is under 18 and no representative is recorded (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</source>
            <translation>El titular es menor de edad y no consta quién lo representa (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</translation>
        </message>
        <message>
            <source>The extension cannot go past {day}, the last day that the law allows.</source>
            <translation>La prórroga no puede pasar del {day}, último día que permite la ley.</translation>
        </message>
        <message>
            <source>The five days to ask for completion ended on {due}: the term of the answer goes on.</source>
            <translation>Los cinco días para requerir terminaron el {due}: el término de la respuesta sigue corriendo.</translation>
        </message>
        <message>
            <source>The letter cannot be issued yet. Missing: {names}.</source>
            <translation>Aún no se puede emitir la carta. Falta: {names}.</translation>
        </message>
        <message>
            <source>The letter {number} stays in the file: it goes to nobody.</source>
            <translation>La carta {number} queda en el expediente: no se envía a nadie.</translation>
        </message>
        <message>
            <source>The letter {number} was issued by an earlier version of Privdesk, which kept only its PDF: there is no Word copy of it.</source>
            <translation>La carta {number} se emitió con una versión anterior de Privdesk, que solo guardaba su PDF: de ella no hay copia para Word.</translation>
        </message>
        <message>
            <source>The person's two months have not passed: they end on {day}.</source>
            <translation>Los dos meses de la persona no han pasado: terminan el {day}.</translation>
        </message>
        <message>
            <source>The processor handles the claim itself (art. 18, lit. e): being only the processor is no reason to transfer it.</source>
            <translation>El encargado tramita él mismo el reclamo (art. 18, lit. e): ser solo encargado no es razón para trasladarlo.</translation>
        </message>
        <message>
            <source>The request was annulled.</source>
            <translation>La solicitud está anulada.</translation>
        </message>
        <message>
            <source>The term can no longer be extended: this letter would move no limit.</source>
            <translation>El término ya no se puede prorrogar: esta carta no movería ningún límite.</translation>
        </message>
        <message>
            <source>The words of the letter {number} cannot be read. Its PDF is the letter.</source>
            <translation>No se puede leer el texto de la carta {number}. La carta es su PDF.</translation>
        </message>
        <message>
            <source>There is no such letter for this kind: {kind}.</source>
            <translation>No hay esta carta para esta clase: {kind}.</translation>
        </message>
        <message>
            <source>This letter hands over personal data and the identity is not verified (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</source>
            <translation>Esta carta entrega datos personales y la identidad no está verificada (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</translation>
        </message>
        <message>
            <source>This letter tells another decision: choose its own letter.</source>
            <translation>Esta carta comunica otra decisión: elija la carta que le corresponde.</translation>
        </message>
        <message>
            <source>the area</source>
            <translation>el área</translation>
        </message>
        <message>
            <source>the change told</source>
            <translation>el cambio que se comunica</translation>
        </message>
        <message>
            <source>the database</source>
            <translation>la base de datos</translation>
        </message>
        <message>
            <source>the decision</source>
            <translation>la decisión</translation>
        </message>
        <message>
            <source>the ground of the denial</source>
            <translation>la causal de la negación</translation>
        </message>
        <message>
            <source>the internal date</source>
            <translation>la fecha interna</translation>
        </message>
        <message>
            <source>the new date</source>
            <translation>la nueva fecha</translation>
        </message>
        <message>
            <source>the reason of the legend</source>
            <translation>el motivo de la leyenda</translation>
        </message>
        <message>
            <source>the reason of the transfer</source>
            <translation>la razón del traslado</translation>
        </message>
        <message>
            <source>the reasons of the decision</source>
            <translation>las razones de la decisión</translation>
        </message>
        <message>
            <source>the reasons of the delay</source>
            <translation>los motivos de la demora</translation>
        </message>
        <message>
            <source>the rule that sets the legal duty</source>
            <translation>la norma que impone el deber legal</translation>
        </message>
        <message>
            <source>the third party</source>
            <translation>el tercero</translation>
        </message>
        <message>
            <source>what is to be proven</source>
            <translation>lo que se debe acreditar</translation>
        </message>
        <message>
            <source>what the area is asked for</source>
            <translation>lo que se pide al área</translation>
        </message>
        <message>
            <source>what the claim lacks</source>
            <translation>lo que le falta al reclamo</translation>
        </message>
        <message>
            <source>who is competent</source>
            <translation>el competente</translation>
        </message>
        <message>
            <source>{day} has passed: choose a later day.</source>
            <translation>El {day} ya pasó: elija un día posterior.</translation>
        </message>
        <message>
            <source>{day} is not after the present limit, {due}: no extension is needed.</source>
            <translation>El {day} no es posterior al límite actual, {due}: no hace falta prórroga.</translation>
        </message>
        <message>
            <source>“{name}” belongs to each person: write it in the letter of each.</source>
            <translation>«{name}» es de cada persona: escríbalo en la carta de cada una.</translation>
        </message>
        <message>
            <source>“{name}” is no field of a letter.</source>
            <translation>«{name}» no es un campo de carta.</translation>
        </message>
        <message>
            <source>“{value}” is not known here. It is one of: {known}.</source>
            <translation>Aquí no se conoce «{value}». Es uno de: {known}.</translation>
        </message>
        <message>
            <source>… and {count} more.</source>
            <translation>… y {count} más.</translation>
        </message>
    </context>
    <context>
        <name>LettersOfMany</name>
        <message>
            <source>All {count} are ready.</source>
            <translation>Las {count} están listas.</translation>
        </message>
        <message>
            <source>Choose one on record; add it in its own list first.</source>
            <translation>Elija uno registrado; si es nuevo, agréguelo antes en su lista.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>E-mail drafts in a folder…</source>
            <translation>Borradores de correo en una carpeta…</translation>
        </message>
        <message>
            <source>Each gets its number and is filed in its request, all or none. They cannot be changed afterwards.</source>
            <translation>Cada una recibe su número y queda en su solicitud; se emiten todas o ninguna. Después no se pueden cambiar.</translation>
        </message>
        <message>
            <source>Each is filed in its request, and still to be sent. Only its sending, once recorded, meets the term.</source>
            <translation>Cada una quedó en el expediente de su solicitud y falta enviarla. Solo el envío, una vez registrado, cumple el término.</translation>
        </message>
        <message>
            <source>Each is filed in its request: nothing is to be sent.</source>
            <translation>Cada una quedó en el expediente de su solicitud: no hay nada que enviar.</translation>
        </message>
        <message>
            <source>Each is recorded in its own request, as sent to its usual address. Only the sending meets a term.</source>
            <translation>Se registra en cada solicitud, como enviada a su dirección de siempre. Solo el envío cumple el término.</translation>
        </message>
        <message>
            <source>Each letter begins on a sheet of its own</source>
            <translation>Cada carta empieza en su propia hoja, para imprimir por las dos caras</translation>
        </message>
        <message>
            <source>Each with the date that is offered for it</source>
            <translation>Cada una con la fecha que se propone para ella</translation>
        </message>
        <message>
            <source>Issue the letter</source>
            <translation>Emitir la carta</translation>
        </message>
        <message>
            <source>Issue the letter…</source>
            <translation>Emitir la carta…</translation>
        </message>
        <message>
            <source>Issue {count} letters</source>
            <translation>Emitir {count} cartas</translation>
        </message>
        <message>
            <source>Issue {count} letters…</source>
            <translation>Emitir {count} cartas…</translation>
        </message>
        <message>
            <source>Issue “{title}” {count} times?</source>
            <translation>¿Emitir {count} cartas «{title}»?</translation>
        </message>
        <message>
            <source>Issue “{title}”?</source>
            <translation>¿Emitir la carta «{title}»?</translation>
        </message>
        <message>
            <source>Issuing the letters</source>
            <translation>Emitiendo las cartas</translation>
        </message>
        <message>
            <source>It announces the {day}.</source>
            <translation>Anuncia el {day}.</translation>
        </message>
        <message>
            <source>It is ready.</source>
            <translation>Está lista.</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>Joining the letters</source>
            <translation>Juntando las cartas</translation>
        </message>
        <message>
            <source>Leave out the one not ready</source>
            <translation>Dejar fuera la que no</translation>
        </message>
        <message>
            <source>Leave out the {count} not ready</source>
            <translation>Dejar fuera las {count} que no</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Letter for 1 request</source>
            <translation>Carta para 1 solicitud</translation>
        </message>
        <message>
            <source>Letters for {count} requests</source>
            <translation>Cartas para {count} solicitudes</translation>
        </message>
        <message>
            <source>Letters for {count} requests: {title}</source>
            <translation>Cartas para {count} solicitudes: {title}</translation>
        </message>
        <message>
            <source>Looking at each request</source>
            <translation>Revisando cada solicitud</translation>
        </message>
        <message>
            <source>Missing in one or more</source>
            <translation>Falta en una o más</translation>
        </message>
        <message>
            <source>No e-mail address is on record for {numbers}: write it in the draft.</source>
            <translation>Sin correo registrado: {numbers}. Escriba el destinatario en el borrador.</translation>
        </message>
        <message>
            <source>Of each person, so written in the letter of each: {names}.</source>
            <translation>Es de cada persona y se escribe en la carta de cada una: {names}.</translation>
        </message>
        <message>
            <source>One of them has warnings.</source>
            <translation>Una tiene advertencias.</translation>
        </message>
        <message>
            <source>PDFs in a folder…</source>
            <translation>PDF en una carpeta…</translation>
        </message>
        <message>
            <source>Print all…</source>
            <translation>Imprimir todas…</translation>
        </message>
        <message>
            <source>Proof or note</source>
            <translation>Constancia o nota</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Record sending…</source>
            <translation>Registrar envío…</translation>
        </message>
        <message>
            <source>Record the sending of {count} letters</source>
            <translation>Registrar el envío de {count} cartas</translation>
        </message>
        <message>
            <source>Recording the sendings</source>
            <translation>Registrando los envíos</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace what is in the folder?</source>
            <translation>¿Reemplazar lo que hay en la carpeta?</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Save all in one PDF…</source>
            <translation>Guardar todas en un PDF…</translation>
        </message>
        <message>
            <source>Saved: {place}</source>
            <translation>Guardado: {place}.</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviada por</translation>
        </message>
        <message>
            <source>The letters are not issued yet.</source>
            <translation>Las cartas todavía no se han emitido.</translation>
        </message>
        <message>
            <source>The same in all</source>
            <translation>Lo mismo en todas</translation>
        </message>
        <message>
            <source>The sending of {count} letters is recorded.</source>
            <translation>Quedó registrado el envío de {count} cartas.</translation>
        </message>
        <message>
            <source>There are too many at once</source>
            <translation>Son demasiadas a la vez</translation>
        </message>
        <message>
            <source>There is none for: {kinds}.</source>
            <translation>No la hay para: {kinds}.</translation>
        </message>
        <message>
            <source>This letter asks for nothing more.</source>
            <translation>Esta carta no pide más datos.</translation>
        </message>
        <message>
            <source>View the chosen one</source>
            <translation>Ver la elegida</translation>
        </message>
        <message>
            <source>Word files in a folder…</source>
            <translation>Archivos de Word en una carpeta…</translation>
        </message>
        <message>
            <source>Writing the files</source>
            <translation>Escribiendo los archivos</translation>
        </message>
        <message>
            <source>{count} letters were issued</source>
            <translation>Se emitieron {count} cartas</translation>
        </message>
        <message>
            <source>{count} of them have warnings.</source>
            <translation>{count} tienen advertencias.</translation>
        </message>
        <message>
            <source>{count} of these files are in {folder} already.</source>
            <translation>En {folder} ya hay {count} de estos archivos.</translation>
        </message>
        <message>
            <source>{count} requests are selected. Select {most} at most, and then the others.</source>
            <translation>Hay {count} solicitudes seleccionadas. Seleccione {most} como máximo, y después las demás.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{ready} of {count} are ready.</source>
            <translation>{ready} de {count} están listas.</translation>
        </message>
        <message>
            <source>{title} ({fits} of {count})</source>
            <translation>{title} ({fits} de {count})</translation>
        </message>
    </context>
    <context>
        <name>ListEntry</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Does the country have an adequate level of protection?</source>
            <translation>¿El país tiene un nivel adecuado de protección?</translation>
        </message>
        <message>
            <source>Entry of a list</source>
            <translation>Entrada de una lista</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Is it a sensitive datum?</source>
            <translation>¿Es un dato sensible?</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>RNBD code</source>
            <translation>Código RNBD</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Value in pesos</source>
            <translation>Valor en pesos</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>100,000 UVT</source>
            <translation>100.000 UVT</translation>
        </message>
        <message>
            <source>A code is of 1 to {longest} letters, digits or signs, without spaces.</source>
            <translation>Un código tiene de 1 a {longest} letras, cifras o signos, sin espacios.</translation>
        </message>
        <message>
            <source>A contract that is on record; Ctrl+Enter creates another.</source>
            <translation>Uno ya registrado; Ctrl+Intro crea otro.</translation>
        </message>
        <message>
            <source>A database that is on record; Ctrl+Enter creates another.</source>
            <translation>Una ya registrada; Ctrl+Intro crea otra.</translation>
        </message>
        <message>
            <source>A rule that is on record; Ctrl+Enter creates another.</source>
            <translation>Una ya registrada; Ctrl+Intro crea otra.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Agregar…</translation>
        </message>
        <message>
            <source>Adequate since {day}</source>
            <translation>Adecuado desde el {day}</translation>
        </message>
        <message>
            <source>Adequate, by the office</source>
            <translation>Adecuado, según la oficina</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modificar…</translation>
        </message>
        <message>
            <source>Choose the columns…</source>
            <translation>Elegir las columnas…</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Create another contract…</source>
            <translation>Crear otro contrato…</translation>
        </message>
        <message>
            <source>Create another database…</source>
            <translation>Crear otra base de datos…</translation>
        </message>
        <message>
            <source>Create another rule…</source>
            <translation>Crear otra regla…</translation>
        </message>
        <message>
            <source>Create another…</source>
            <translation>Crear otro…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete the filter “{name}”?</source>
            <translation>¿Eliminar el filtro «{name}»?</translation>
        </message>
        <message>
            <source>Empty all</source>
            <translation>Vaciar todo</translation>
        </message>
        <message>
            <source>Empty: {words}</source>
            <translation>Vacía: {words}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>It stands under “My filters”.</source>
            <translation>Está en «Mis filtros».</translation>
        </message>
        <message>
            <source>It was made by the subjects that the RNBD asks about. Write in “RNBD code” what you read in its form, and change the words where they differ.</source>
            <translation>Se hizo según los temas que pregunta el RNBD. Escriba en «Código RNBD» el que lea en su formulario, y cambie las palabras donde sean otras.</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>Guardar este filtro</translation>
        </message>
        <message>
            <source>Keep this filter under a name, or use one kept</source>
            <translation>Guardar este filtro con un nombre, o usar uno guardado</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>Guardar este filtro…</translation>
        </message>
        <message>
            <source>Level of protection</source>
            <translation>Nivel de protección</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>My filters</source>
            <translation>Mis filtros</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Nombre del filtro</translation>
        </message>
        <message>
            <source>None yet: they are made in Processing › Activities.</source>
            <translation>Aún no hay: se crean en Tratamientos › Actividades.</translation>
        </message>
        <message>
            <source>None yet: they are made in Processing › Databases.</source>
            <translation>Aún no hay: se crean en Tratamientos › Bases de datos.</translation>
        </message>
        <message>
            <source>None yet: they are recorded in Requests.</source>
            <translation>Aún no hay: se registran en Solicitudes.</translation>
        </message>
        <message>
            <source>None yet: they come on record with their requests.</source>
            <translation>Aún no hay: se registran con sus solicitudes.</translation>
        </message>
        <message>
            <source>Of the office</source>
            <translation>De la oficina</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Volver a ofrecer</translation>
        </message>
        <message>
            <source>One that is on record; Ctrl+Enter creates another.</source>
            <translation>Uno ya registrado; Ctrl+Intro crea otro.</translation>
        </message>
        <message>
            <source>Part of it rests on a secondary source</source>
            <translation>Una parte se apoya en una fuente secundaria</translation>
        </message>
        <message>
            <source>RNBD code</source>
            <translation>Código RNBD</translation>
        </message>
        <message>
            <source>RNBD code: {code}</source>
            <translation>Código RNBD: {code}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Rename the filter</source>
            <translation>Cambiar el nombre del filtro</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Say where it says so: the resolution or circular and its date.</source>
            <translation>Indique la fuente: la resolución o circular y su fecha.</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensible</translation>
        </message>
        <message>
            <source>Show only those that are like this</source>
            <translation>Mostrar solo las que sean así</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Source: {words}</source>
            <translation>Fuente: {words}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The code of a UVT is its year, like 2027.</source>
            <translation>El código de una UVT es su año, como 2027.</translation>
        </message>
        <message>
            <source>The code of a country is of two letters (ISO 3166), like CO.</source>
            <translation>El código de un país tiene dos letras (ISO 3166), como CO.</translation>
        </message>
        <message>
            <source>The countries that the European Commission declared adequate, and those that the SIC may add: check them before you rely on them.</source>
            <translation>Los países que la Comisión Europea declaró adecuados, y los que la SIC agregue: compruébelos antes de apoyarse en ellos.</translation>
        </message>
        <message>
            <source>The entry of the list is not saved.</source>
            <translation>La entrada de la lista no está guardada.</translation>
        </message>
        <message>
            <source>The filter was kept as “{name}”.</source>
            <translation>El filtro se guardó como «{name}».</translation>
        </message>
        <message>
            <source>The list has no entry “{code}”.</source>
            <translation>La lista no tiene la entrada «{code}».</translation>
        </message>
        <message>
            <source>The list “{list}” has none.</source>
            <translation>La lista «{list}» no lo tiene.</translation>
        </message>
        <message>
            <source>The office added “{code}”: it can only be retired.</source>
            <translation>«{code}» la agregó la oficina: solo puede retirarse.</translation>
        </message>
        <message>
            <source>The records stay as they are.</source>
            <translation>Los registros quedan como están.</translation>
        </message>
        <message>
            <source>The year, like 2027.</source>
            <translation>El año, como 2027.</translation>
        </message>
        <message>
            <source>There is no list “{name}”. There are: {known}.</source>
            <translation>No existe la lista «{name}». Existen: {known}.</translation>
        </message>
        <message>
            <source>This is not the SIC's own list</source>
            <translation>Esta no es la lista de la SIC</translation>
        </message>
        <message>
            <source>Two letters (ISO 3166), like CO.</source>
            <translation>Dos letras (ISO 3166), como CO.</translation>
        </message>
        <message>
            <source>UVT</source>
            <translation>UVT</translation>
        </message>
        <message>
            <source>What can be chosen in the inventory. They are dated data: change what the law or the SIC changes. What was chosen before keeps its words.</source>
            <translation>Lo que se puede elegir en el inventario. Son datos con fecha: cambie aquí lo que cambien la ley o la SIC. Lo ya elegido conserva sus palabras.</translation>
        </message>
        <message>
            <source>Write at most {longest} characters.</source>
            <translation>Escriba {longest} caracteres a lo sumo.</translation>
        </message>
        <message>
            <source>Write its name.</source>
            <translation>Escriba su nombre.</translation>
        </message>
        <message>
            <source>Write the value of one UVT, in whole pesos.</source>
            <translation>Escriba el valor de una UVT, en pesos enteros.</translation>
        </message>
        <message>
            <source>adequate since {day}</source>
            <translation>nivel adecuado desde el {day}</translation>
        </message>
        <message>
            <source>adequate, by the office</source>
            <translation>nivel adecuado, según la oficina</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retirada</translation>
        </message>
        <message>
            <source>{label} (no longer offered)</source>
            <translation>{label} (ya no se ofrece)</translation>
        </message>
        <message>
            <source>{label}, since {day}: {words}.</source>
            <translation>{label}, desde el {day}: {words}.</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Another part of the program is writing to the file.</source>
            <translation>Otra parte del programa está escribiendo en el archivo.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ya</translation>
        </message>
        <message>
            <source>Locking…</source>
            <translation>Bloqueando…</translation>
        </message>
        <message>
            <source>Privdesk is finishing what it had begun, and locks then. Locking now undoes what is not finished; what was saved before is kept.</source>
            <translation>Privdesk está terminando lo que había empezado y luego se bloquea. Si lo bloquea ya, se deshace lo que no esté terminado; lo guardado antes se conserva.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>What was being written could not be kept</source>
            <translation>No se pudo conservar lo que se estaba escribiendo</translation>
        </message>
        <message>
            <source>{reason}

Locking now loses what was typed and not saved.</source>
            <translation>{reason}

Si lo bloquea ya, se pierde lo escrito que no se haya guardado.</translation>
        </message>
    </context>
    <context>
        <name>Mail</name>
        <message>
            <source>As the last server noted it: when the mail reached the mailbox.</source>
            <translation>Según lo anotó el último servidor: cuándo llegó el correo al buzón.</translation>
        </message>
        <message>
            <source>As the mail program noted it: when the mail reached the mailbox.</source>
            <translation>Según lo anotó el programa de correo: cuándo llegó el correo al buzón.</translation>
        </message>
        <message>
            <source>From the forwarded mail itself, which is attached: when it reached the organization, not when it was passed on to you.</source>
            <translation>Del correo reenviado mismo, que viene adjunto: cuándo llegó a la organización, no cuándo se lo reenviaron a usted.</translation>
        </message>
        <message>
            <source>From the head of the forwarded mail: when the person sent it to the organization, not when it was passed on to you.</source>
            <translation>Del encabezado del correo reenviado: cuándo lo envió la persona a la organización, no cuándo se lo reenviaron a usted.</translation>
        </message>
        <message>
            <source>It is when the mail was sent. The mail does not say when it arrived: check it in the mailbox.</source>
            <translation>Es cuándo se envió. El correo no dice cuándo llegó: verifíquelo en el buzón.</translation>
        </message>
        <message>
            <source>Mails are attached within mails too deep to look into; the attached file is kept.</source>
            <translation>Hay correos adjuntos dentro de correos, a demasiada profundidad para leerlos; el archivo adjunto se conserva.</translation>
        </message>
        <message>
            <source>The head of the forwarded mail does not say when it arrived. Ask whoever passed it on and write the day yourself.</source>
            <translation>El encabezado del correo reenviado no dice cuándo llegó. Pregunte a quien lo reenvió y escriba usted el día.</translation>
        </message>
        <message>
            <source>The mail does not say its characters rightly; they were guessed. Check the accents.</source>
            <translation>El correo no declara bien sus caracteres y hubo que deducirlos. Revise las tildes.</translation>
        </message>
        <message>
            <source>The mail does not say when it arrived. Write the day yourself.</source>
            <translation>El correo no dice cuándo llegó. Escriba usted el día.</translation>
        </message>
        <message>
            <source>The mail has parts within parts without end. Nothing was read.</source>
            <translation>El correo tiene partes dentro de partes sin fin. No se leyó nada.</translation>
        </message>
        <message>
            <source>The mail is cut off or not quite in form. What could be read of it was read; compare it with the original.</source>
            <translation>El correo está cortado o no cumple del todo el formato. Se leyó lo que se pudo; compárelo con el original.</translation>
        </message>
        <message>
            <source>The mail is encrypted or sealed whole: its text cannot be read here. Open it in your mail program and paste the text.</source>
            <translation>El correo está cifrado o sellado por completo: su texto no se puede leer aquí. Ábralo en su programa de correo y pegue el texto.</translation>
        </message>
        <message>
            <source>There is no text to read.</source>
            <translation>No hay texto que leer.</translation>
        </message>
        <message>
            <source>This is no mail but another kind of file, perhaps an old .doc or .xls.</source>
            <translation>Esto no es un correo sino otra clase de archivo, quizás un .doc o .xls antiguo.</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>adjunto</translation>
        </message>
        <message>
            <source>winmail.dat is damaged: it is kept as it came. Ask for the files again.</source>
            <translation>winmail.dat está dañado: se conserva como llegó. Pida de nuevo los archivos.</translation>
        </message>
        <message>
            <source>{count} mails are attached; the proposal was taken from the first.</source>
            <translation>Hay {count} correos adjuntos; la propuesta se tomó del primero.</translation>
        </message>
        <message>
            <source>“{name}” is a link or an object that only Outlook opens; it stays within the mail's own file.</source>
            <translation>«{name}» es un enlace o un objeto que solo abre Outlook; queda dentro del archivo del correo.</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <source>“{name}” is larger than 100 MB, the most that is read.</source>
            <translation>«{name}» pesa más de 100 MB, lo máximo que se lee.</translation>
        </message>
        <message>
            <source>“{name}” is no mail: an .eml or .msg file is expected.</source>
            <translation>«{name}» no es un correo: se espera un archivo .eml o .msg.</translation>
        </message>
    </context>
    <context>
        <name>MailIntake</name>
        <message>
            <source>A text without the head of a mail.</source>
            <translation>Un texto sin encabezado de correo.</translation>
        </message>
        <message>
            <source>Copy the text of the mail first.</source>
            <translation>Copie primero el texto del correo.</translation>
        </message>
        <message>
            <source>Drop the mail here (.eml or .msg), or bring it:</source>
            <translation>Arrastre aquí el correo (.eml o .msg), o tráigalo:</translation>
        </message>
        <message>
            <source>From a mail</source>
            <translation>Desde un correo</translation>
        </message>
        <message>
            <source>From a mail…</source>
            <translation>Desde un correo…</translation>
        </message>
        <message>
            <source>If you cancel, the form stays as it is.</source>
            <translation>Si cancela, el formulario queda como está.</translation>
        </message>
        <message>
            <source>Mail of {who}: “{subject}”</source>
            <translation>Correo de {who}: «{subject}»</translation>
        </message>
        <message>
            <source>Mail of {who}: “{subject}”, passed on by {by}</source>
            <translation>Correo de {who}: «{subject}», reenviado por {by}</translation>
        </message>
        <message>
            <source>Mails (*.eml *.msg);;All files (*)</source>
            <translation>Correos (*.eml *.msg);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Pegar texto</translation>
        </message>
        <message>
            <source>Reading the mail</source>
            <translation>Leyendo el correo</translation>
        </message>
        <message>
            <source>Save the mail as .eml or .msg, or drag it to the desktop, and drop that file here. Nothing was changed.</source>
            <translation>Guarde el correo como .eml o .msg, o arrástrelo al escritorio, y suelte aquí ese archivo. Nada cambió.</translation>
        </message>
        <message>
            <source>The mail could not be read whole.</source>
            <translation>El correo no se pudo leer entero.</translation>
        </message>
        <message>
            <source>The mail program did not hand over the mail.</source>
            <translation>El programa de correo no entregó el correo.</translation>
        </message>
        <message>
            <source>The mail was not read; the form is as it was.</source>
            <translation>El correo no se leyó; el formulario está como estaba.</translation>
        </message>
        <message>
            <source>There is nothing to paste.</source>
            <translation>No hay nada que pegar.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({reason}).</source>
            <translation>«{name}» no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>“{name}” is larger than 100 MB, the most that is kept.</source>
            <translation>«{name}» pesa más de 100 MB, lo máximo que se guarda.</translation>
        </message>
    </context>
    <context>
        <name>MailRequest</name>
        <message>
            <source>Received on {day}, to be confirmed. {why}</source>
            <translation>Recibida el {day}, por confirmar. {why}</translation>
        </message>
        <message>
            <source>Say on which day it was received. {why}</source>
            <translation>Diga qué día se recibió. {why}</translation>
        </message>
        <message>
            <source>The document is the one that the mail tells.</source>
            <translation>El documento es el que menciona el correo; confírmelo.</translation>
        </message>
        <message>
            <source>The mail does not say which right it exercises: it is recorded as “{right}”, of the shortest term. Reclassify it if it is another.</source>
            <translation>El correo no dice qué derecho se ejerce: se registró como «{right}», de término más corto. Reclasifique la solicitud si es otro.</translation>
        </message>
        <message>
            <source>The mail does not say who writes: give the name.</source>
            <translation>El correo no dice quién escribe: indique el nombre.</translation>
        </message>
        <message>
            <source>The mail tells no document number: complete the person.</source>
            <translation>El correo no trae número de documento: complete los datos de la persona.</translation>
        </message>
        <message>
            <source>The mail tells no name: the address stands in its place.</source>
            <translation>El correo no dice el nombre: en su lugar quedó la dirección de correo.</translation>
        </message>
        <message>
            <source>The person is the one on record with this e-mail address.</source>
            <translation>La persona es la registrada con este correo electrónico; confírmelo.</translation>
        </message>
        <message>
            <source>The right is what the words of the mail say, to be confirmed: {rights}.</source>
            <translation>El derecho es el que indican las palabras del correo, por confirmar: {rights}.</translation>
        </message>
        <message>
            <source>This mail was received already: {numbers}. Nothing was recorded.</source>
            <translation>Este correo ya se recibió: {numbers}. No se registró nada.</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>3GP video</source>
            <translation>Video 3GP</translation>
        </message>
        <message>
            <source>AAC audio</source>
            <translation>Audio AAC</translation>
        </message>
        <message>
            <source>AMR audio</source>
            <translation>Audio AMR</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>Video AVI</translation>
        </message>
        <message>
            <source>AVIF picture</source>
            <translation>Imagen AVIF</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>BMP picture</source>
            <translation>Imagen BMP</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tabla CSV</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Cita de calendario</translation>
        </message>
        <message>
            <source>Compressed file (gz)</source>
            <translation>Archivo comprimido (gz)</translation>
        </message>
        <message>
            <source>Compressed folder (7z)</source>
            <translation>Carpeta comprimida (7z)</translation>
        </message>
        <message>
            <source>Compressed folder (RAR)</source>
            <translation>Carpeta comprimida (RAR)</translation>
        </message>
        <message>
            <source>Compressed folder (ZIP)</source>
            <translation>Carpeta comprimida (ZIP)</translation>
        </message>
        <message>
            <source>Contact card</source>
            <translation>Tarjeta de contacto</translation>
        </message>
        <message>
            <source>Database file</source>
            <translation>Archivo de base de datos</translation>
        </message>
        <message>
            <source>EPUB book</source>
            <translation>Libro EPUB</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>FLAC audio</source>
            <translation>Audio FLAC</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder in one file (tar)</source>
            <translation>Carpeta en un archivo (tar)</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>Imagen GIF</translation>
        </message>
        <message>
            <source>HEIC picture</source>
            <translation>Imagen HEIC</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>Imagen JPEG</translation>
        </message>
        <message>
            <source>JSON data</source>
            <translation>Datos JSON</translation>
        </message>
        <message>
            <source>LibreOffice document</source>
            <translation>Documento de LibreOffice</translation>
        </message>
        <message>
            <source>LibreOffice presentation</source>
            <translation>Presentación de LibreOffice</translation>
        </message>
        <message>
            <source>LibreOffice spreadsheet</source>
            <translation>Hoja de cálculo de LibreOffice</translation>
        </message>
        <message>
            <source>M4A audio</source>
            <translation>Audio M4A</translation>
        </message>
        <message>
            <source>MKV video</source>
            <translation>Video MKV</translation>
        </message>
        <message>
            <source>MOV video</source>
            <translation>Video MOV</translation>
        </message>
        <message>
            <source>MP3 audio</source>
            <translation>Audio MP3</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>Video MP4</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Office file</source>
            <translation>Archivo de Office</translation>
        </message>
        <message>
            <source>Ogg video</source>
            <translation>Video Ogg</translation>
        </message>
        <message>
            <source>Outlook mail</source>
            <translation>Correo de Outlook</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>PowerPoint presentation</source>
            <translation>Presentación de PowerPoint</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Program in text (script)</source>
            <translation>Programa en texto (script)</translation>
        </message>
        <message>
            <source>RTF document</source>
            <translation>Documento RTF</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dibujo SVG</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Acceso directo</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>Imagen TIFF</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Voice note (Ogg)</source>
            <translation>Nota de voz (Ogg)</translation>
        </message>
        <message>
            <source>WAV audio</source>
            <translation>Audio WAV</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>Video WebM</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>Imagen WebP</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>XML data</source>
            <translation>Datos XML</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;About Privdesk</source>
            <translation>A&amp;cerca de Privdesk</translation>
        </message>
        <message>
            <source>&amp;Back to where I was</source>
            <translation>Volver a &amp;donde estaba</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Hacer copia de seguridad ahora</translation>
        </message>
        <message>
            <source>&amp;Calendar of the office…</source>
            <translation>&amp;Calendario de la oficina…</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuros</translation>
        </message>
        <message>
            <source>&amp;Databases</source>
            <translation>&amp;Bases de datos</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find in this page</source>
            <translation>&amp;Buscar en esta página</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation>&amp;Ayuda y teclas</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>Histo&amp;rial</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claros</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Bloquear</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Mes</translation>
        </message>
        <message>
            <source>&amp;New request…</source>
            <translation>&amp;Nueva solicitud…</translation>
        </message>
        <message>
            <source>&amp;Open another file…</source>
            <translation>&amp;Abrir otro archivo…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Registro</translation>
        </message>
        <message>
            <source>&amp;Recovery sheet…</source>
            <translation>Hoja de &amp;recuperación…</translation>
        </message>
        <message>
            <source>&amp;Redo what was typed</source>
            <translation>&amp;Rehacer lo escrito</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Solicitudes</translation>
        </message>
        <message>
            <source>&amp;Save a report of failures…</source>
            <translation>&amp;Guardar un informe de fallas…</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>A&amp;justes</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoy</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Undo what was typed</source>
            <translation>&amp;Deshacer lo escrito</translation>
        </message>
        <message>
            <source>&amp;Verify the history…</source>
            <translation>&amp;Verificar el historial…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>E&amp;xit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Find &amp;everywhere</source>
            <translation>Buscar e&amp;n todo</translation>
        </message>
        <message>
            <source>Processing &amp;activities</source>
            <translation>Acti&amp;vidades</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <source>Re&amp;tention</source>
            <translation>Co&amp;nservación</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <source>Third &amp;parties</source>
            <translation>&amp;Terceros</translation>
        </message>
        <message>
            <source>Undo the last action…</source>
            <translation>Deshacer la última acción…</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close Privdesk</source>
            <translation>Cerrar Privdesk</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Conservar como borrador</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another folder.</source>
            <translation>Allí no se puede escribir. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Privdesk failed</source>
            <translation>Privdesk falló</translation>
        </message>
        <message>
            <source>Privdesk failed at this. What was saved before is kept, and the failure was written down.</source>
            <translation>Privdesk falló en esto. Lo guardado antes se conserva, y la falla quedó anotada.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the report of failures</source>
            <translation>Guardar el informe de fallas</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The program made a mistake of its own. What was saved before is kept; what was being done was undone whole. You may go on; if it fails again, close Privdesk and open it anew.

The report holds no personal data, and goes nowhere unless you send it.</source>
            <translation>El programa cometió un error propio. Lo guardado antes se conserva; lo que se estaba haciendo se deshizo por completo. Puede seguir; si vuelve a fallar, cierre Privdesk y ábralo de nuevo.

El informe no contiene datos personales y no sale de este equipo si usted no lo envía.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>El informe no se guardó</translation>
        </message>
        <message>
            <source>There are changes that are not saved</source>
            <translation>Hay cambios sin guardar</translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Description of the facts</source>
            <translation>Descripción de los hechos</translation>
        </message>
        <message>
            <source>Documents to be relied on</source>
            <translation>Documentos que se quieran hacer valer</translation>
        </message>
        <message>
            <source>Identification of the data subject</source>
            <translation>Identificación del titular</translation>
        </message>
        <message>
            <source>Something else, not of art. 15</source>
            <translation>Otra cosa, ajena al artículo 15</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>1 is overdue since before these days</source>
            <translation>1 vencida antes de estas semanas</translation>
        </message>
        <message>
            <source>1 matter</source>
            <translation>1 asunto</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Interna</translation>
        </message>
        <message>
            <source>As of {day}. Audit seal {seal}</source>
            <translation>Al {day}. Sello de auditoría {seal}</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditar</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Calendar .ics</source>
            <translation>Calendario .ics</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Días del mes</translation>
        </message>
        <message>
            <source>Days off and closures…</source>
            <translation>Días no hábiles y cierres…</translation>
        </message>
        <message>
            <source>Deadlines of {month}</source>
            <translation>Vencimientos de {month}</translation>
        </message>
        <message>
            <source>Deadlines {day}.ics</source>
            <translation>Vencimientos {day}.ics</translation>
        </message>
        <message>
            <source>Deadlines {month}.{ending}</source>
            <translation>Vencimientos {month}.{ending}</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message>
            <source>Each matter becomes an event of a whole day with its number, and a reminder the business day before. Saved again, the file changes the same events; what was done meanwhile must be taken out of the calendar by hand.</source>
            <translation>Cada asunto queda como un evento de todo el día con su número y un recordatorio el día hábil anterior. Si guarda el archivo otra vez, cambia los mismos eventos; lo que ya se cumplió se quita a mano del calendario.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Ir a hoy</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>En término</translation>
        </message>
        <message>
            <source>Include the holidays and days off</source>
            <translation>Incluir los festivos y días no hábiles</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Límite legal</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Levantar</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumplido</translation>
        </message>
        <message>
            <source>Met late</source>
            <translation>Cumplido tarde</translation>
        </message>
        <message>
            <source>Met late, {day}</source>
            <translation>Cumplido tarde, {day}</translation>
        </message>
        <message>
            <source>Name the people</source>
            <translation>Incluir los nombres de las personas</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>No hábil</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada por vencer.</translation>
        </message>
        <message>
            <source>Nothing stands on this day</source>
            <translation>Nada para este día</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Abrir la solicitud</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Inscribir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Reportar</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send the letter {number}</source>
            <translation>Enviar la carta {number}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Target passed</source>
            <translation>Meta pasada</translation>
        </message>
        <message>
            <source>Tell</source>
            <translation>Informar</translation>
        </message>
        <message>
            <source>The office is closed: {name}</source>
            <translation>La oficina está cerrada: {name}</translation>
        </message>
        <message>
            <source>This file is not encrypted: whoever has it or sees that calendar reads it.</source>
            <translation>Este archivo no está cifrado: lo lee quien lo tenga o vea ese calendario.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Today, {kind}</source>
            <translation>Hoy, {kind}</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Trasladar</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Vencimientos</translation>
        </message>
        <message>
            <source>What is due on {day}</source>
            <translation>Vencimientos al {day}</translation>
        </message>
        <message>
            <source>What is due, for any calendar</source>
            <translation>Vencimientos, para cualquier calendario</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Desistimiento</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>business day</source>
            <translation>día hábil</translation>
        </message>
        <message>
            <source>internal date</source>
            <translation>fecha interna</translation>
        </message>
        <message>
            <source>limit {day}</source>
            <translation>límite {day}</translation>
        </message>
        <message>
            <source>met on {day}</source>
            <translation>cumplido el {day}</translation>
        </message>
        <message>
            <source>target; limit {day}</source>
            <translation>meta; límite {day}</translation>
        </message>
        <message>
            <source>{count} are overdue since before these days</source>
            <translation>{count} vencidas antes de estas semanas</translation>
        </message>
        <message>
            <source>{count} matters</source>
            <translation>{count} asuntos</translation>
        </message>
        <message>
            <source>{day} today</source>
            <translation>{day} hoy</translation>
        </message>
        <message>
            <source>{mark}: {task}</source>
            <translation>{mark}: {task}</translation>
        </message>
        <message>
            <source>{mark}: {task}, {case}, {whose}</source>
            <translation>{mark}: {task}, {case}, {whose}</translation>
        </message>
        <message>
            <source>{month} of {year}</source>
            <translation>{month} de {year}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Dates of the inventory overdue or due today: {count}; overdue: {overdue}</source>
            <translation>Fechas del inventario vencidas o que vencen hoy: {count}; vencidas: {overdue}</translation>
        </message>
        <message>
            <source>Fictional example</source>
            <translation>Ejemplo ficticio</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>NIT {nit}</source>
            <translation>NIT {nit}</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Tratamientos</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Requests with a term overdue or due today: {count}; overdue: {overdue}</source>
            <translation>Solicitudes con un término vencido o que vence hoy: {count}; vencidas: {overdue}</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Terms overdue or due today: {count}; overdue: {overdue}</source>
            <translation>Términos vencidos o que vencen hoy: {count}; vencidos: {overdue}</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>Its clauses and its file are written on its own page, among the contracts of the third party; it is kept at once.</source>
            <translation>Las cláusulas y el archivo se llenan en su propia página, entre los contratos del tercero; se guarda de una vez.</translation>
        </message>
        <message>
            <source>Its source, its notice and its notes are written in Retention › Rules; it is kept at once.</source>
            <translation>La fuente, el aviso y las notas se llenan en Conservación › Reglas; se guarda de una vez.</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nuevo contrato</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Nueva base de datos</translation>
        </message>
        <message>
            <source>New retention rule</source>
            <translation>Nueva regla de conservación</translation>
        </message>
        <message>
            <source>New third party</source>
            <translation>Nuevo tercero</translation>
        </message>
        <message>
            <source>The rest is written on its own page; it is kept at once.</source>
            <translation>Lo demás se llena en su propia página; se guarda de una vez.</translation>
        </message>
        <message>
            <source>Write for how long.</source>
            <translation>Escriba por cuánto tiempo.</translation>
        </message>
    </context>
    <context>
        <name>NewRequest</name>
        <message>
            <source>A claim is transferred to who is competent within 2 business days (art. 15, num. 1); an inquiry is answered so within its 10 business days.</source>
            <translation>Un reclamo se traslada a quien sea competente en 2 días hábiles (art. 15, num. 1); una consulta se responde así en sus 10 días hábiles.</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Attach the proof…</source>
            <translation>Adjuntar la prueba…</translation>
        </message>
        <message>
            <source>By a power of attorney, which is attached.</source>
            <translation>Con un poder, que se adjunta.</translation>
        </message>
        <message>
            <source>By stipulation in favour of another, or for another.</source>
            <translation>Por estipulación a favor de otro o para otro.</translation>
        </message>
        <message>
            <source>Choose one on record, or write a new one.</source>
            <translation>Elija uno registrado o escriba uno nuevo.</translation>
        </message>
        <message>
            <source>Confirm the day of receipt below, or correct it.</source>
            <translation>Confirme abajo el día de recibo, o corríjalo.</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Fewer details</source>
            <translation>Menos datos</translation>
        </message>
        <message>
            <source>From the mail: check it</source>
            <translation>Del correo: revíselo</translation>
        </message>
        <message>
            <source>Heir of the data subject: the deed or judgment shows it.</source>
            <translation>Causahabiente del titular: lo acredita la escritura o la sentencia.</translation>
        </message>
        <message>
            <source>I confirm: it was received on {day}</source>
            <translation>Confirmo: se recibió el {day}</translation>
        </message>
        <message>
            <source>I confirm: it was received on {day} at {hour}</source>
            <translation>Confirmo: se recibió el {day} a las {hour}</translation>
        </message>
        <message>
            <source>If you cancel, nothing is recorded.</source>
            <translation>Si cancela, no se registra nada.</translation>
        </message>
        <message>
            <source>In which capacity</source>
            <translation>En qué calidad</translation>
        </message>
        <message>
            <source>It continues a request on record:</source>
            <translation>Continúa una solicitud registrada:</translation>
        </message>
        <message>
            <source>It decides on the database and its processing (Ley 1581 de 2012, art. 3 e).</source>
            <translation>Decide sobre la base de datos y su tratamiento (Ley 1581 de 2012, art. 3, lit. e).</translation>
        </message>
        <message>
            <source>It has the duties of both (art. 18, paragraph).</source>
            <translation>Tiene los deberes de ambos (art. 18, parágrafo).</translation>
        </message>
        <message>
            <source>It is another request: record it as well</source>
            <translation>Es otra solicitud: registrarla también</translation>
        </message>
        <message>
            <source>It is this person</source>
            <translation>Es esta persona</translation>
        </message>
        <message>
            <source>It processes the data for another (art. 3 d). It handles claims itself (art. 18 e): being the processor is no ground to transfer them.</source>
            <translation>Trata los datos por cuenta de otro (art. 3, lit. d). Tramita ella misma los reclamos (art. 18, lit. e): ser encargada no es razón para trasladarlos.</translation>
        </message>
        <message>
            <source>Kept as evidence</source>
            <translation>Se guardan como prueba</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>Link with {number}</source>
            <translation>Vincular con la {number}</translation>
        </message>
        <message>
            <source>More details of the person</source>
            <translation>Más datos de la persona</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>No term of Ley 1581: answer that it is not habeas data.</source>
            <translation>Sin término de la Ley 1581: responda que no es hábeas data.</translation>
        </message>
        <message>
            <source>No term of Ley 1581: {law} sets its own.</source>
            <translation>Sin término de la Ley 1581: rige el de la {law}.</translation>
        </message>
        <message>
            <source>None yet: add them under Processing, Databases.</source>
            <translation>Aún no hay: agréguelas en Tratamientos, Bases de datos.</translation>
        </message>
        <message>
            <source>Parent or guardian, of a minor above all: the civil registry shows it.</source>
            <translation>Padre, madre o tutor, ante todo de un menor: lo acredita el registro civil.</translation>
        </message>
        <message>
            <source>Proposed from the date of birth.</source>
            <translation>Propuesto por la fecha de nacimiento.</translation>
        </message>
        <message>
            <source>Proposed from the type of document.</source>
            <translation>Propuesto por el tipo de documento.</translation>
        </message>
        <message>
            <source>Recording the request with its files…</source>
            <translation>Registrando la solicitud con sus archivos…</translation>
        </message>
        <message>
            <source>Registered already:</source>
            <translation>Ya registrada:</translation>
        </message>
        <message>
            <source>Role of the organization</source>
            <translation>Papel de la organización</translation>
        </message>
        <message>
            <source>Save and record another of the same mail</source>
            <translation>Guardar y registrar otra del mismo correo</translation>
        </message>
        <message>
            <source>Save request</source>
            <translation>Guardar solicitud</translation>
        </message>
        <message>
            <source>Save {count} requests</source>
            <translation>Guardar {count} solicitudes</translation>
        </message>
        <message>
            <source>Say what else the same mail asks for.</source>
            <translation>Diga qué más pide el mismo correo.</translation>
        </message>
        <message>
            <source>The data subject</source>
            <translation>El titular</translation>
        </message>
        <message>
            <source>The document that shows it; its file is kept as evidence.</source>
            <translation>El documento que la acredita; su archivo se guarda como prueba.</translation>
        </message>
        <message>
            <source>The mail also asks for this. Record it as linked requests:</source>
            <translation>El correo pide además esto. Regístrelo en solicitudes vinculadas:</translation>
        </message>
        <message>
            <source>The new request</source>
            <translation>La nueva solicitud</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>La solicitud</translation>
        </message>
        <message>
            <source>The request was not recorded.</source>
            <translation>La solicitud no se registró.</translation>
        </message>
        <message>
            <source>The request was recorded.</source>
            <translation>La solicitud quedó registrada.</translation>
        </message>
        <message>
            <source>This e-mail is on record:</source>
            <translation>Este correo ya está registrado:</translation>
        </message>
        <message>
            <source>This mail is on record already:</source>
            <translation>Este correo ya está registrado:</translation>
        </message>
        <message>
            <source>This mail was recorded already: say above to go on.</source>
            <translation>Este correo ya se registró: para seguir, márquelo arriba.</translation>
        </message>
        <message>
            <source>This person asked for the same before:</source>
            <translation>Esta persona ya pidió lo mismo:</translation>
        </message>
        <message>
            <source>To be answered by {due} ({article}).</source>
            <translation>Responder a más tardar el {due} ({article}).</translation>
        </message>
        <message>
            <source>To be answered by {due} ({article}); target: {target}.</source>
            <translation>Responder a más tardar el {due} ({article}); meta: {target}.</translation>
        </message>
        <message>
            <source>To be updated by {due} ({article}); target: {target}.</source>
            <translation>Actualizar a más tardar el {due} ({article}); meta: {target}.</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Quien solicita</translation>
        </message>
        <message>
            <source>{name}, {document}.</source>
            <translation>{name}, {document}.</translation>
        </message>
        <message>
            <source>{name}. What you change here is changed in their record too.</source>
            <translation>{name}. Lo que cambie aquí cambia también en su registro.</translation>
        </message>
        <message>
            <source>{right}, received on {day}</source>
            <translation>{right}, recibida el {day}</translation>
        </message>
    </context>
    <context>
        <name>NumberSeries</name>
        <message>
            <source>Acts of disposal</source>
            <translation>Actas de supresión</translation>
        </message>
        <message>
            <source>First number of the year</source>
            <translation>Primer número del año</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Number {last} of {year} is given already: the next free one is {free}.</source>
            <translation>El número {last} de {year} ya está dado: el siguiente libre es {free}.</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>Numeración</translation>
        </message>
        <message>
            <source>Numbers of</source>
            <translation>Números de</translation>
        </message>
        <message>
            <source>Numbers start from 1 to {last}.</source>
            <translation>Los números empiezan entre 1 y {last}.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>Numbering</name>
        <message>
            <source>Every year begins with number 1. Who comes from another system continues its numbers here. A number that was given never changes.</source>
            <translation>Cada año empieza con el número 1. Si viene de otro sistema, continúe aquí su numeración. Un número ya dado nunca cambia.</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Primer número</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>None was given yet in that year.</source>
            <translation>En ese año aún no se ha dado ninguno.</translation>
        </message>
        <message>
            <source>Numbers of</source>
            <translation>Números de</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Starts that were set</source>
            <translation>Comienzos fijados</translation>
        </message>
        <message>
            <source>The last one given is {last}.</source>
            <translation>El último dado es {last}.</translation>
        </message>
        <message>
            <source>The start of the numbers is not saved.</source>
            <translation>El inicio de los consecutivos no está guardado.</translation>
        </message>
        <message>
            <source>Where numbers start</source>
            <translation>Dónde empiezan los números</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>OpenedCopy</name>
        <message>
            <source>Files of this type can do something by being opened (run, fetch from the network, open others). Privdesk only saves a copy of it.</source>
            <translation>Los archivos de este tipo pueden hacer algo al abrirse (ejecutarse, consultar la red, abrir otros). Privdesk solo guarda una copia.</translation>
        </message>
        <message>
            <source>It is a program: opening it would run it. Privdesk only saves a copy of it.</source>
            <translation>Es un programa: abrirlo sería ejecutarlo. Privdesk solo guarda una copia.</translation>
        </message>
        <message>
            <source>No program of this computer opens files of this type. Save a copy of it instead.</source>
            <translation>Ningún programa de este computador abre archivos de este tipo. Guarde una copia.</translation>
        </message>
        <message>
            <source>The copy to open cannot be written in {folder}. Save a copy elsewhere instead.</source>
            <translation>La copia que se iba a abrir no se puede escribir en {folder}. Guarde una copia en otra parte.</translation>
        </message>
        <message>
            <source>There is no room left on this computer for a copy to open. Make room and try again.</source>
            <translation>No queda espacio en este computador para la copia que se iba a abrir. Libere espacio e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Organization</name>
        <message>
            <source>0 never locks by itself.</source>
            <translation>Con 0 nunca se bloquea por sí solo.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>At the close of the year before.</source>
            <translation>Al cierre del año anterior.</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Date of the RUT</source>
            <translation>Fecha del RUT</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Economic activity (CIIU)</source>
            <translation>Actividad económica (CIIU)</translation>
        </message>
        <message>
            <source>Foreign person without a representative in Colombia</source>
            <translation>Persona extranjera sin representación en Colombia</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Representante legal</translation>
        </message>
        <message>
            <source>Lock after this many minutes without use</source>
            <translation>Bloquear tras estos minutos sin uso</translation>
        </message>
        <message>
            <source>Mixed legal person</source>
            <translation>Persona jurídica mixta</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
        </message>
        <message>
            <source>Name or company name</source>
            <translation>Nombre o razón social</translation>
        </message>
        <message>
            <source>Natural person</source>
            <translation>Persona natural</translation>
        </message>
        <message>
            <source>No by default: the SIC's own published dates count Monday to Friday.</source>
            <translation>De ordinario no: las fechas que publica la SIC se cuentan de lunes a viernes.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Position of who signs</source>
            <translation>Cargo de quien firma</translation>
        </message>
        <message>
            <source>Private legal person</source>
            <translation>Persona jurídica privada</translation>
        </message>
        <message>
            <source>Public legal person</source>
            <translation>Persona jurídica pública</translation>
        </message>
        <message>
            <source>Representative in the European Union</source>
            <translation>Representante en la Unión Europea</translation>
        </message>
        <message>
            <source>Saturday is a business day</source>
            <translation>El sábado es día hábil</translation>
        </message>
        <message>
            <source>Second e-mail</source>
            <translation>Segundo correo electrónico</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>The RNBD asks for one of less than three months.</source>
            <translation>El RNBD pide uno de menos de tres meses.</translation>
        </message>
        <message>
            <source>The RNBD asks for two different ones.</source>
            <translation>El RNBD pide dos distintos.</translation>
        </message>
        <message>
            <source>The person or area in charge (Decreto 1074 de 2015, 2.2.2.25.4.4).</source>
            <translation>La persona o el área encargada (Decreto 1074 de 2015, 2.2.2.25.4.4).</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Total assets, in pesos</source>
            <translation>Activos totales, en pesos</translation>
        </message>
        <message>
            <source>Type of person</source>
            <translation>Tipo de persona</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>Who signs the letters</source>
            <translation>Quién firma las cartas</translation>
        </message>
        <message>
            <source>With its check digit, for example 999.000.123-2.</source>
            <translation>Con su dígito de verificación, por ejemplo 999.000.123-2.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Escriba un número entre {least} y {most}.</translation>
        </message>
        <message>
            <source>Write the organization's name.</source>
            <translation>Escriba el nombre de la organización.</translation>
        </message>
        <message>
            <source>Year of those assets</source>
            <translation>Año de esos activos</translation>
        </message>
        <message>
            <source>“{name}” is no time zone, like America/Bogota.</source>
            <translation>«{name}» no es una zona horaria, como America/Bogota.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Cancelling: nothing will be left half done.</source>
            <translation>Cancelando: nada quedará a medias.</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Bloq Mayús está activado</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elija…</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>Delete key: take this filter away</source>
            <translation>Tecla Supr: quitar este filtro</translation>
        </message>
        <message>
            <source>Fill in this field.</source>
            <translation>Llene este campo.</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ocultar la frase de contraseña</translation>
        </message>
        <message>
            <source>It must be {least} or more.</source>
            <translation>Debe ser {least} o más.</translation>
        </message>
        <message>
            <source>It must be {most} or less.</source>
            <translation>Debe ser {most} o menos.</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>Remove the attachment</source>
            <translation>Quitar el adjunto</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de contraseña</translation>
        </message>
        <message>
            <source>Still to be verified.</source>
            <translation>Falta verificar.</translation>
        </message>
        <message>
            <source>Write a whole number, with digits only.</source>
            <translation>Escriba un número entero, solo con cifras.</translation>
        </message>
        <message>
            <source>{count} due today</source>
            <translation>{count} vencen hoy</translation>
        </message>
        <message>
            <source>{count} overdue or due today, {overdue} overdue</source>
            <translation>{count} vencidos o que vencen hoy; {overdue} vencidos</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{label}, required</source>
            <translation>{label}, obligatorio</translation>
        </message>
    </context>
    <context>
        <name>Party</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Audit of a third party</source>
            <translation>Auditoría a un tercero</translation>
        </message>
        <message>
            <source>Audits</source>
            <translation>Auditorías</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autoridad</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Quién la hizo</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Contact of a third party</source>
            <translation>Contacto de un tercero</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Create it</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Número de documento</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha el</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Names and surnames</source>
            <translation>Nombres y apellidos</translation>
        </message>
        <message>
            <source>Next audit</source>
            <translation>Próxima auditoría</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Position or area</source>
            <translation>Cargo o área</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Supplies data</source>
            <translation>Suministra datos</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Type of document</source>
            <translation>Tipo de documento</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>What it does with the data</source>
            <translation>Qué hace con los datos</translation>
        </message>
    </context>
    <context>
        <name>PartyPage</name>
        <message>
            <source>1 contract</source>
            <translation>1 contrato</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Clauses are missing</source>
            <translation>Faltan cláusulas</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Contract about to end</source>
            <translation>Contrato por terminar</translation>
        </message>
        <message>
            <source>Contract expired</source>
            <translation>Contrato vencido</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contratos</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>In which capacity it acts</source>
            <translation>En qué calidad actúa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Last audit</source>
            <translation>Última auditoría</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nuevo contrato</translation>
        </message>
        <message>
            <source>New third party</source>
            <translation>Nuevo tercero</translation>
        </message>
        <message>
            <source>Next audit</source>
            <translation>Próxima auditoría</translation>
        </message>
        <message>
            <source>Next end</source>
            <translation>Próximo fin</translation>
        </message>
        <message>
            <source>No contract on record</source>
            <translation>Sin contrato registrado</translation>
        </message>
        <message>
            <source>No database and no activity names it.</source>
            <translation>Ninguna base de datos ni actividad lo nombra.</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>Sin fin</translation>
        </message>
        <message>
            <source>None yet. Data go to a processor by a contract that says what it may do with them (Decreto 1074 de 2015, 2.2.2.25.5.2).</source>
            <translation>Ninguno todavía. Los datos se entregan a un encargado con un contrato que dice qué puede hacer con ellos (Decreto 1074 de 2015, art. 2.2.2.25.5.2).</translation>
        </message>
        <message>
            <source>Processor without a contract</source>
            <translation>Encargado sin contrato</translation>
        </message>
        <message>
            <source>Save the third party first; then it can have contracts.</source>
            <translation>Guarde primero el tercero; luego podrá tener contratos.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Dónde se usa</translation>
        </message>
        <message>
            <source>{country} is not on the list of countries with an adequate level of protection.</source>
            <translation>{country} no está en la lista de países con un nivel adecuado de protección.</translation>
        </message>
        <message>
            <source>{count} contracts</source>
            <translation>{count} contratos</translation>
        </message>
    </context>
    <context>
        <name>PartyWarnings</name>
        <message>
            <source>It processes data for the organization, and no contract of transmission or of services with access to data is on record that has not ended (Decreto 1074 de 2015, 2.2.2.25.5.2).</source>
            <translation>Trata datos por cuenta de la organización, y no hay registrado un contrato de transmisión o de servicios con acceso a datos que no haya terminado (Decreto 1074 de 2015, 2.2.2.25.5.2).</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>From now on only this sheet opens the file without its passphrase. Keep the old one as long as you keep backups made before today.</source>
            <translation>Desde ahora solo esta hoja abre el archivo sin su frase de contraseña. Conserve la anterior mientras conserve copias de seguridad hechas antes de hoy.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Frase de contraseña nueva</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Frase nueva otra vez</translation>
        </message>
        <message>
            <source>No backup was made after the change: {reason}</source>
            <translation>Después del cambio no se hizo copia de seguridad: {reason}</translation>
        </message>
        <message>
            <source>Or the groups of the recovery sheet, if it was forgotten.</source>
            <translation>O los grupos de la hoja de recuperación, si se olvidó.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <source>The file is written anew under the new passphrase, checked, and takes the place of the present one. The recovery sheet that you have will no longer open it: print the new one right after. Backups made until now keep opening with the present passphrase and its sheet.</source>
            <translation>El archivo se escribe de nuevo con la frase nueva, se comprueba y ocupa el lugar del actual. La hoja de recuperación que usted tiene ya no lo abrirá: imprima la nueva enseguida. Las copias de seguridad hechas hasta ahora se siguen abriendo con la frase actual y su hoja.</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>La frase de contraseña se cambió.</translation>
        </message>
        <message>
            <source>Writing the file under the new passphrase…</source>
            <translation>Escribiendo el archivo con la frase nueva…</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>A NIT is digits and a check digit, like 999.000.123-2.</source>
            <translation>Un NIT son dígitos y un dígito de verificación, como 999.000.123-2.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Another name is on record with this document. Check the number; if it is right, correct the name of the person on record first.</source>
            <translation>Con este documento está registrado otro nombre. Revise el número; si está bien, corrija primero el nombre de la persona registrada.</translation>
        </message>
        <message>
            <source>Another person is on record with this document.</source>
            <translation>Ya hay otra persona registrada con este documento.</translation>
        </message>
        <message>
            <source>As they stand in the document.</source>
            <translation>Como figuran en su documento.</translation>
        </message>
        <message>
            <source>Choose the type of document that this number is of.</source>
            <translation>Elija el tipo de documento al que corresponde este número.</translation>
        </message>
        <message>
            <source>Citizenship card (CC)</source>
            <translation>Cédula de ciudadanía (CC)</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Civil registry (RC)</source>
            <translation>Registro civil (RC)</translation>
        </message>
        <message>
            <source>Colombia, if left empty.</source>
            <translation>Colombia, si se deja vacío.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Número de documento</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Foreigner's card (CE)</source>
            <translation>Cédula de extranjería (CE)</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Señora o señor</translation>
        </message>
        <message>
            <source>Identity card of a minor (TI)</source>
            <translation>Tarjeta de identidad (TI)</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>Señor</translation>
        </message>
        <message>
            <source>Ms</source>
            <translation>Señora</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
        </message>
        <message>
            <source>Names and surnames</source>
            <translation>Nombres y apellidos</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Otro documento</translation>
        </message>
        <message>
            <source>Passport (PA)</source>
            <translation>Pasaporte (PA)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Temporary protection permit (PPT)</source>
            <translation>Permiso por protección temporal (PPT)</translation>
        </message>
        <message>
            <source>That day of birth has not come yet.</source>
            <translation>Esa fecha de nacimiento aún no ha llegado.</translation>
        </message>
        <message>
            <source>The check digit must be {right}: correct the number or the digit.</source>
            <translation>El dígito debe ser {right}: corrija el número o el dígito.</translation>
        </message>
        <message>
            <source>This person's data were lawfully erased: nothing more is written of them. If they ask again, they are a new person on record.</source>
            <translation>Los datos de esta persona se suprimieron conforme a la ley: no se escribe nada más de ella. Si vuelve a pedir algo, es una persona nueva en el registro.</translation>
        </message>
        <message>
            <source>Type of document</source>
            <translation>Tipo de documento</translation>
        </message>
        <message>
            <source>Without a document</source>
            <translation>Sin documento</translation>
        </message>
        <message>
            <source>Write an e-mail like name@domain.co, without spaces.</source>
            <translation>Escriba un correo como nombre@dominio.co, sin espacios.</translation>
        </message>
        <message>
            <source>Write the document number, or choose “Without a document”.</source>
            <translation>Escriba el número de documento, o elija «Sin documento».</translation>
        </message>
        <message>
            <source>Write the names and surnames of the person.</source>
            <translation>Escriba los nombres y apellidos de la persona.</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Digitized signature</source>
            <translation>Firma digitalizada</translation>
        </message>
        <message>
            <source>It stands at the top of the first page of each letter.</source>
            <translation>Va arriba en la primera página de cada carta.</translation>
        </message>
        <message>
            <source>It stands over the name of who signs. Each letter may also go without it, to be signed by hand.</source>
            <translation>Va sobre el nombre de quien firma. Cada carta puede ir también sin ella, para firmarla a mano.</translation>
        </message>
        <message>
            <source>Leave out the white paper around it</source>
            <translation>Quitar el papel blanco de alrededor</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>No picture was copied.</source>
            <translation>No hay una imagen copiada.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>Nothing was taken.</source>
            <translation>No se recibió nada.</translation>
        </message>
        <message>
            <source>Or drop it here. PNG, JPEG, GIF, BMP, TIFF or WebP.</source>
            <translation>O suéltela aquí. PNG, JPEG, GIF, BMP, TIFF o WebP.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Imágenes ({endings})</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The file is a drawing (SVG), not a picture. Save it as PNG and choose that file.</source>
            <translation>El archivo es un dibujo (SVG), no una imagen. Guárdelo como PNG y elija ese archivo.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Save the picture smaller.</source>
            <translation>El archivo pesa más de 20 MB. Guarde la imagen más pequeña.</translation>
        </message>
        <message>
            <source>The file is no picture. PNG, JPEG, GIF, BMP, TIFF and WebP can be taken.</source>
            <translation>El archivo no es una imagen. Se reciben PNG, JPEG, GIF, BMP, TIFF y WebP.</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>La imagen no se puede mostrar.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: it is damaged, or of a kind that is not known.</source>
            <translation>La imagen no se puede mostrar: está dañada o es de un tipo desconocido.</translation>
        </message>
        <message>
            <source>The picture is damaged or incomplete. Choose another file.</source>
            <translation>La imagen está dañada o incompleta. Elija otro archivo.</translation>
        </message>
        <message>
            <source>The picture is empty: nothing of it would show.</source>
            <translation>La imagen está vacía: no se vería nada.</translation>
        </message>
        <message>
            <source>The picture is too large to be shown: {width} × {height} points. Open or save a copy of it.</source>
            <translation>La imagen es demasiado grande para mostrarla: {width} × {height} puntos. Abra o guarde una copia.</translation>
        </message>
        <message>
            <source>The picture is too small or too narrow: nothing of it would be seen.</source>
            <translation>La imagen es demasiado pequeña o angosta: no se vería nada de ella.</translation>
        </message>
        <message>
            <source>The picture measures {width} × {height} pixels, more than can be taken. Save it smaller: {enough} pixels wide is enough.</source>
            <translation>La imagen mide {width} × {height} píxeles, más de lo que se puede recibir. Guárdela más pequeña: {enough} píxeles de ancho bastan.</translation>
        </message>
        <message>
            <source>“{name}” could not be read ({reason}).</source>
            <translation>«{name}» no se pudo leer ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>Placeholder</name>
        <message>
            <source>Address for the answer</source>
            <translation>Dirección de notificación</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Addressee's contact</source>
            <translation>Contacto del destinatario</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Answer on the merits</source>
            <translation>Respuesta de fondo</translation>
        </message>
        <message>
            <source>Applicant's capacity</source>
            <translation>Calidad del solicitante</translation>
        </message>
        <message>
            <source>Applicant's document</source>
            <translation>Documento del solicitante</translation>
        </message>
        <message>
            <source>Applicant's name</source>
            <translation>Nombre del solicitante</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Article of the term</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>By which means the person wants the answer.</source>
            <translation>Por qué medio quiere la persona recibir la respuesta.</translation>
        </message>
        <message>
            <source>By which means the request arrived.</source>
            <translation>Por qué medio llegó la solicitud.</translation>
        </message>
        <message>
            <source>Change told</source>
            <translation>Cambio comunicado</translation>
        </message>
        <message>
            <source>Channel of receipt</source>
            <translation>Medio de recibo</translation>
        </message>
        <message>
            <source>Channel of the answer</source>
            <translation>Medio de respuesta</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales de atención</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Contact of who is competent</source>
            <translation>Contacto del competente</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Data subject's data</source>
            <translation>Datos del titular</translation>
        </message>
        <message>
            <source>Data subject's document</source>
            <translation>Documento del titular</translation>
        </message>
        <message>
            <source>Data subject's name</source>
            <translation>Nombre del titular</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Databases with the legend</source>
            <translation>Bases con la leyenda</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Fecha de emisión</translation>
        </message>
        <message>
            <source>Date of receipt</source>
            <translation>Fecha de recibo</translation>
        </message>
        <message>
            <source>Date of the legend</source>
            <translation>Fecha de la leyenda</translation>
        </message>
        <message>
            <source>Date of the request to complete</source>
            <translation>Fecha del requerimiento</translation>
        </message>
        <message>
            <source>Date of the transfer</source>
            <translation>Fecha del traslado</translation>
        </message>
        <message>
            <source>Date of the withdrawal</source>
            <translation>Fecha del desistimiento</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Each database with the day its legend was set, and lifted.</source>
            <translation>Cada base de datos con el día en que se incluyó y se levantó la leyenda.</translation>
        </message>
        <message>
            <source>Each thing done with the data, and its date.</source>
            <translation>Cada cosa que se hizo con los datos y su fecha.</translation>
        </message>
        <message>
            <source>Enclosures</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <source>For how long the database keeps the data.</source>
            <translation>Por cuánto tiempo conserva los datos la base de datos.</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Ground of the denial</source>
            <translation>Causal de la negación</translation>
        </message>
        <message>
            <source>How long data are kept</source>
            <translation>Vigencia de la base</translation>
        </message>
        <message>
            <source>How the identity was checked, as in “a copy of the card”; empty until it is verified.</source>
            <translation>Cómo se comprobó la identidad, por ejemplo «copia de la cédula»; vacío hasta que se verifique.</translation>
        </message>
        <message>
            <source>Identity check</source>
            <translation>Verificación de identidad</translation>
        </message>
        <message>
            <source>Inquiry or claim</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Internal date</source>
            <translation>Fecha interna</translation>
        </message>
        <message>
            <source>Law of the ground</source>
            <translation>Fundamento de la causal</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Legend lifted</source>
            <translation>Leyenda levantada</translation>
        </message>
        <message>
            <source>Limit to complete</source>
            <translation>Límite para completar</translation>
        </message>
        <message>
            <source>Linked requests</source>
            <translation>Solicitudes relacionadas</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
        </message>
        <message>
            <source>Name and document of the data subject; says so when under 18.</source>
            <translation>Nombre y documento del titular; indica si es menor de edad.</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nueva fecha</translation>
        </message>
        <message>
            <source>One of the closed list of grounds, in words.</source>
            <translation>Una de la lista cerrada de causales, en palabras.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Organization's address</source>
            <translation>Dirección de la organización</translation>
        </message>
        <message>
            <source>Organization's e-mail</source>
            <translation>Correo de la organización</translation>
        </message>
        <message>
            <source>Organization's telephone</source>
            <translation>Teléfono de la organización</translation>
        </message>
        <message>
            <source>Origin of the data</source>
            <translation>Origen de los datos</translation>
        </message>
        <message>
            <source>Other law</source>
            <translation>Otra ley</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Aviso de privacidad</translation>
        </message>
        <message>
            <source>Processors and recipients</source>
            <translation>Encargados y destinatarios</translation>
        </message>
        <message>
            <source>Processors told</source>
            <translation>Comunicación a encargados</translation>
        </message>
        <message>
            <source>Proof of the authorization</source>
            <translation>Prueba de la autorización</translation>
        </message>
        <message>
            <source>Purposes and use</source>
            <translation>Finalidades y uso</translation>
        </message>
        <message>
            <source>Reason of the legend</source>
            <translation>Motivo de la leyenda</translation>
        </message>
        <message>
            <source>Reason of the transfer</source>
            <translation>Razón del traslado</translation>
        </message>
        <message>
            <source>Reason of the withdrawal</source>
            <translation>Motivo del desistimiento</translation>
        </message>
        <message>
            <source>Reasons of the delay</source>
            <translation>Motivos de la demora</translation>
        </message>
        <message>
            <source>Request number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Right exercised</source>
            <translation>Derecho ejercido</translation>
        </message>
        <message>
            <source>Rule cited</source>
            <translation>Norma citada</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>Señor, Señora or Señor(a), above the addressee's name.</source>
            <translation>Señor, Señora o Señor(a), sobre el nombre del destinatario.</translation>
        </message>
        <message>
            <source>Signer's name</source>
            <translation>Nombre del firmante</translation>
        </message>
        <message>
            <source>Signer's position</source>
            <translation>Cargo del firmante</translation>
        </message>
        <message>
            <source>Successor, representative or attorney of the data subject.</source>
            <translation>Causahabiente, representante o apoderado del titular.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Text of the request</source>
            <translation>Texto de la solicitud</translation>
        </message>
        <message>
            <source>The area of the organization that is asked.</source>
            <translation>El área de la organización a la que se pide.</translation>
        </message>
        <message>
            <source>The article and law that set the term.</source>
            <translation>El artículo y la ley que fijan el término.</translation>
        </message>
        <message>
            <source>The consecutive number under which the request was filed.</source>
            <translation>El número consecutivo con el que se radicó la solicitud.</translation>
        </message>
        <message>
            <source>The controller's name.</source>
            <translation>El nombre del responsable del tratamiento.</translation>
        </message>
        <message>
            <source>The day by which the area should reply, in words.</source>
            <translation>El día en que el área debe haber respondido, en letras.</translation>
        </message>
        <message>
            <source>The day on which the answer will be given, in words.</source>
            <translation>El día en que se dará la respuesta, en letras.</translation>
        </message>
        <message>
            <source>The day the claim was handed over, in words.</source>
            <translation>El día en que se trasladó el reclamo, en letras.</translation>
        </message>
        <message>
            <source>The day the legend «reclamo en trámite» was set, in words.</source>
            <translation>El día en que se incluyó la leyenda «reclamo en trámite», en letras.</translation>
        </message>
        <message>
            <source>The day the legend «reclamo en trámite» was taken off, in words.</source>
            <translation>El día en que se levantó la leyenda «reclamo en trámite», en palabras.</translation>
        </message>
        <message>
            <source>The day the letter is issued, in words.</source>
            <translation>El día en que se emite la carta, en palabras.</translation>
        </message>
        <message>
            <source>The day the person was asked to complete the claim, in words.</source>
            <translation>El día en que se pidió a la persona completar el reclamo, en letras.</translation>
        </message>
        <message>
            <source>The day the person withdrew, or the withdrawal was declared, in words.</source>
            <translation>El día en que la persona desistió o se declaró el desistimiento, en letras.</translation>
        </message>
        <message>
            <source>The day the request reached the organization, in words.</source>
            <translation>El día en que la solicitud llegó a la organización, en palabras.</translation>
        </message>
        <message>
            <source>The documents that show who asks and in which capacity, one a line.</source>
            <translation>Los documentos que acreditan quién pide y en qué calidad, uno por línea.</translation>
        </message>
        <message>
            <source>The e-mail or address of a third party that gets the letter.</source>
            <translation>El correo o la dirección del tercero que recibe la carta.</translation>
        </message>
        <message>
            <source>The end of the person's two months, in words.</source>
            <translation>El fin de los dos meses de la persona, en letras.</translation>
        </message>
        <message>
            <source>The full name of the person whose data are concerned.</source>
            <translation>El nombre completo de la persona de cuyos datos se trata.</translation>
        </message>
        <message>
            <source>The last day for the answer, in words.</source>
            <translation>El último día para responder, en palabras.</translation>
        </message>
        <message>
            <source>The law that governs what is asked.</source>
            <translation>La ley que rige lo que se pide.</translation>
        </message>
        <message>
            <source>The mailbox for inquiries and claims.</source>
            <translation>El buzón para consultas y reclamos.</translation>
        </message>
        <message>
            <source>The name of the database or databases searched.</source>
            <translation>El nombre de la base o las bases de datos consultadas.</translation>
        </message>
        <message>
            <source>The numbers of the requests that belong together with this one.</source>
            <translation>Los números de las solicitudes vinculadas con esta.</translation>
        </message>
        <message>
            <source>The opening words to the addressee, without the colon.</source>
            <translation>Las palabras iniciales al destinatario, sin los dos puntos.</translation>
        </message>
        <message>
            <source>The organization's tax number with its check digit.</source>
            <translation>El NIT de la organización con su dígito de verificación.</translation>
        </message>
        <message>
            <source>The part of the claim that does not succeed.</source>
            <translation>La parte del reclamo que no procede.</translation>
        </message>
        <message>
            <source>The part of the claim that succeeds.</source>
            <translation>La parte del reclamo que procede.</translation>
        </message>
        <message>
            <source>The physical or electronic address to which the letter is sent.</source>
            <translation>La dirección física o electrónica a la que se envía la carta.</translation>
        </message>
        <message>
            <source>The rule that sets the legal duty to keep the data, with its article.</source>
            <translation>La norma que impone el deber legal de conservar los datos, con su artículo.</translation>
        </message>
        <message>
            <source>The signer's position in the organization.</source>
            <translation>El cargo del firmante en la organización.</translation>
        </message>
        <message>
            <source>The telephone of the area that protects personal data.</source>
            <translation>El teléfono del área que protege los datos personales.</translation>
        </message>
        <message>
            <source>The term of the law in words, for example diez (10) días hábiles.</source>
            <translation>El término legal en palabras, por ejemplo diez (10) días hábiles.</translation>
        </message>
        <message>
            <source>The version of the notice that was shown when asking.</source>
            <translation>La versión del aviso que se mostró al solicitar los datos.</translation>
        </message>
        <message>
            <source>The whole individual record. Lines like «Teléfono: 300 000 0000» print as a table.</source>
            <translation>Todo el registro individual. Las líneas como «Teléfono: 300 000 0000» se imprimen como tabla.</translation>
        </message>
        <message>
            <source>The word consulta or reclamo.</source>
            <translation>La palabra consulta o reclamo.</translation>
        </message>
        <message>
            <source>To whom the letter goes: the person, a third party or an area.</source>
            <translation>A quién se dirige la carta: la persona, un tercero o un área.</translation>
        </message>
        <message>
            <source>Type and number of the applicant's identity document.</source>
            <translation>Tipo y número del documento de identidad del solicitante.</translation>
        </message>
        <message>
            <source>Type and number of the data subject's identity document.</source>
            <translation>Tipo y número del documento de identidad del titular.</translation>
        </message>
        <message>
            <source>What goes with the letter, one a line.</source>
            <translation>Lo que acompaña la carta, uno por línea.</translation>
        </message>
        <message>
            <source>What happened, as the person told it and as it was verified.</source>
            <translation>Qué ocurrió, como lo contó la persona y como se verificó.</translation>
        </message>
        <message>
            <source>What is asked of the area</source>
            <translation>Lo que se pide al área</translation>
        </message>
        <message>
            <source>What is asked of who holds the same data.</source>
            <translation>Lo que se pide a quien tiene los mismos datos.</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>Pretensión</translation>
        </message>
        <message>
            <source>What is claimed of which data, as the legend says it.</source>
            <translation>Qué se reclama y sobre qué datos, como lo dice la leyenda.</translation>
        </message>
        <message>
            <source>What is denied</source>
            <translation>Lo que se niega</translation>
        </message>
        <message>
            <source>What is granted</source>
            <translation>Lo que se concede</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>What is to be proven</source>
            <translation>Lo que se pide acreditar</translation>
        </message>
        <message>
            <source>What the area is to search, do or report.</source>
            <translation>Lo que el área debe buscar, hacer o informar.</translation>
        </message>
        <message>
            <source>What the claim lacks of what art. 15 asks for, one a line.</source>
            <translation>Lo que le falta al reclamo de lo que pide el art. 15, uno por línea.</translation>
        </message>
        <message>
            <source>What the data are for and how they have been used.</source>
            <translation>Para qué son los datos y cómo se han usado.</translation>
        </message>
        <message>
            <source>What the decision and what was done rest on.</source>
            <translation>En qué se apoyan la decisión y lo que se hizo.</translation>
        </message>
        <message>
            <source>What the law says about that ground.</source>
            <translation>Lo que la ley dice sobre esa causal.</translation>
        </message>
        <message>
            <source>What the organization answers to exactly what was asked.</source>
            <translation>Lo que la organización responde a exactamente lo que se preguntó.</translation>
        </message>
        <message>
            <source>What the person asks for, in the words of the law.</source>
            <translation>Lo que la persona solicita, en las palabras de la ley.</translation>
        </message>
        <message>
            <source>What the person wants to be done, in one sentence.</source>
            <translation>Lo que la persona quiere que se haga, en una frase.</translation>
        </message>
        <message>
            <source>What the person wrote, word for word.</source>
            <translation>Lo que la persona escribió, palabra por palabra.</translation>
        </message>
        <message>
            <source>What the third party should do</source>
            <translation>Lo que se pide al tercero</translation>
        </message>
        <message>
            <source>What was done and when</source>
            <translation>Acciones y fecha</translation>
        </message>
        <message>
            <source>What was done with the data that a third party must know of.</source>
            <translation>Lo que se hizo con los datos y un tercero debe saber.</translation>
        </message>
        <message>
            <source>Where the letter is dated: the organization's city.</source>
            <translation>Dónde se fecha la carta: la ciudad de la organización.</translation>
        </message>
        <message>
            <source>Where the organization receives post.</source>
            <translation>Dónde recibe correspondencia la organización.</translation>
        </message>
        <message>
            <source>Where the person can write to who is competent.</source>
            <translation>Dónde puede la persona escribir al competente.</translation>
        </message>
        <message>
            <source>Where to write to the organization at no cost: e-mail, address, telephone.</source>
            <translation>Dónde escribir a la organización sin costo: correo, dirección, teléfono.</translation>
        </message>
        <message>
            <source>Where, when and from whom the data came.</source>
            <translation>De dónde, cuándo y de quién provienen los datos.</translation>
        </message>
        <message>
            <source>Whether the claim succeeds, in part or not at all, and on what.</source>
            <translation>Si el reclamo procede, en todo, en parte o en nada, y sobre qué.</translation>
        </message>
        <message>
            <source>Which processors were told of the change, and when.</source>
            <translation>A qué encargados se informó la novedad y cuándo.</translation>
        </message>
        <message>
            <source>Which proof of the authorization is enclosed, with its date.</source>
            <translation>Qué prueba de la autorización se anexa, con su fecha.</translation>
        </message>
        <message>
            <source>Who asks, only when that is not the data subject.</source>
            <translation>Quién solicita, solo cuando no es el titular.</translation>
        </message>
        <message>
            <source>Who else has the data, and in which countries.</source>
            <translation>Quién más tiene los datos y en qué países.</translation>
        </message>
        <message>
            <source>Who gets the claim because it is competent to answer it.</source>
            <translation>A quién se traslada el reclamo por ser competente para resolverlo.</translation>
        </message>
        <message>
            <source>Who is competent</source>
            <translation>Competente</translation>
        </message>
        <message>
            <source>Who signs the letter.</source>
            <translation>Quién firma la carta.</translation>
        </message>
        <message>
            <source>Why Ley 1581 does not govern what is asked, and where to ask it.</source>
            <translation>Por qué la Ley 1581 no rige lo que se pide y dónde pedirlo.</translation>
        </message>
        <message>
            <source>Why another law applies</source>
            <translation>Fundamento de la otra ley</translation>
        </message>
        <message>
            <source>Why the answer cannot be given within the first term.</source>
            <translation>Por qué no es posible responder dentro del primer término.</translation>
        </message>
        <message>
            <source>Why the law leads to the decision.</source>
            <translation>Por qué la ley conduce a la decisión.</translation>
        </message>
        <message>
            <source>Why the organization is not competent and the other one is.</source>
            <translation>Por qué la organización no es competente y el otro sí.</translation>
        </message>
        <message>
            <source>Why the person withdrew, if it was said.</source>
            <translation>Por qué desistió la persona, si lo dijo.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar PDF…</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Se guardó.</translation>
        </message>
        <message>
            <source>This PDF cannot be shown: it is damaged, protected by a password, or no PDF.</source>
            <translation>Este PDF no se puede mostrar: está dañado, tiene contraseña o no es un PDF.</translation>
        </message>
        <message>
            <source>View of the PDF</source>
            <translation>Vista del PDF</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Al ancho</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Ampliación</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>página {page} de {pages}</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>E-mail message</source>
            <translation>Mensaje de correo</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>Print {title}</source>
            <translation>Imprimir {title}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>The printer did not take the document. Look whether it is on and has paper, or choose another one.</source>
            <translation>La impresora no recibió el documento. Revise que esté encendida y con papel, o elija otra.</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file's name.</source>
            <translation>{path} es una carpeta. Escriba el nombre de un archivo.</translation>
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>A legal duty is the ground: cite the norm that sets it.</source>
            <translation>La causal es un deber legal: cite la norma que lo impone.</translation>
        </message>
        <message>
            <source>A processor handles claims itself (art. 18 e): that is no ground to transfer.</source>
            <translation>El encargado tramita él mismo los reclamos (art. 18, lit. e): no es motivo para trasladar.</translation>
        </message>
        <message>
            <source>After {day}, the last day by the stricter reading; within the limit.</source>
            <translation>Después del {day}, último día según la lectura estricta; dentro del límite.</translation>
        </message>
        <message>
            <source>As processor you handle it yourself (art. 18 e) and tell the controller.</source>
            <translation>Como encargado, usted mismo la tramita (art. 18, lit. e) e informa al responsable.</translation>
        </message>
        <message>
            <source>Asked for again: it gives no new two months.</source>
            <translation>Se requirió otra vez: no da otros dos meses.</translation>
        </message>
        <message>
            <source>Asked for late: the answer counts from the first receipt.</source>
            <translation>Se requirió tarde: la respuesta se cuenta desde el primer recibo.</translation>
        </message>
        <message>
            <source>Before the answer and before its limit: the SIC hears it once the claim before the controller is exhausted (art. 16).</source>
            <translation>Antes de la respuesta y de su límite: la SIC la conoce una vez agotado el trámite ante el responsable (art. 16).</translation>
        </message>
        <message>
            <source>Before the end of the two months, {day}: it withdraws nothing.</source>
            <translation>Antes del fin de los dos meses, {day}: no hay desistimiento.</translation>
        </message>
        <message>
            <source>By then the limit to answer, {day}, had passed without an answer.</source>
            <translation>Para entonces ya había vencido, el {day}, el término para responder, sin respuesta.</translation>
        </message>
        <message>
            <source>Closed although the answer never reached the person.</source>
            <translation>Se cerró aunque la respuesta no llegó a la persona.</translation>
        </message>
        <message>
            <source>Closed while the legend was not lifted.</source>
            <translation>Se cerró sin levantar la leyenda.</translation>
        </message>
        <message>
            <source>Closed while the person was not told of the transfer.</source>
            <translation>Se cerró sin informar el traslado a la persona.</translation>
        </message>
        <message>
            <source>Closed while what was granted was not carried out.</source>
            <translation>Se cerró sin ejecutar lo concedido.</translation>
        </message>
        <message>
            <source>Closed without an answer, withdrawal or transfer in force.</source>
            <translation>Se cerró sin respuesta, desistimiento ni traslado que valga.</translation>
        </message>
        <message>
            <source>Denied for identity, but its proof was never asked for.</source>
            <translation>Negada por identidad, pero nunca se pidió acreditarla.</translation>
        </message>
        <message>
            <source>Denied without a ground from the list.</source>
            <translation>Negada sin una causal de la lista.</translation>
        </message>
        <message>
            <source>Denied without reasons; the ground is: {ground}.</source>
            <translation>Negada sin motivos; la causal es: {ground}.</translation>
        </message>
        <message>
            <source>It bounced: it meets no term.</source>
            <translation>Fue devuelto: no cumple ningún término.</translation>
        </message>
        <message>
            <source>It came after {day}, the end of the two months: it opens a new, linked claim.</source>
            <translation>Llegó después del {day}, fin de los dos meses: abre un reclamo nuevo, vinculado a este.</translation>
        </message>
        <message>
            <source>It cannot have arrived or bounced before it was sent.</source>
            <translation>No pudo llegar ni devolverse antes de enviarse.</translation>
        </message>
        <message>
            <source>It cannot have been closed before {day}, when the answer was sent.</source>
            <translation>No se pudo cerrar antes del {day}, día en que se envió la respuesta.</translation>
        </message>
        <message>
            <source>It cannot have been sent before it was issued.</source>
            <translation>No pudo enviarse antes de emitirse.</translation>
        </message>
        <message>
            <source>It cannot have happened on {day}: the request was received on {received}.</source>
            <translation>No pudo ocurrir el {day}: la solicitud se recibió el {received}.</translation>
        </message>
        <message>
            <source>It gives no reasons: it moves no term.</source>
            <translation>No da motivos: no mueve ningún término.</translation>
        </message>
        <message>
            <source>It names nothing of art. 15.1 that is missing: it moves no term.</source>
            <translation>No nombra nada del artículo 15, numeral 1, que falte: no mueve ningún término.</translation>
        </message>
        <message>
            <source>It says no date: it moves no term.</source>
            <translation>No dice fecha: no mueve ningún término.</translation>
        </message>
        <message>
            <source>It was answered already: there is nothing to withdraw.</source>
            <translation>Ya se había respondido: no hay de qué desistir.</translation>
        </message>
        <message>
            <source>It was withdrawn already.</source>
            <translation>Ya se había desistido.</translation>
        </message>
        <message>
            <source>It was written down before that day came: check the date.</source>
            <translation>Se registró antes de que llegara ese día: revise la fecha.</translation>
        </message>
        <message>
            <source>Its date is before the term began: it moves no term.</source>
            <translation>Su fecha es anterior al inicio del término: no lo mueve.</translation>
        </message>
        <message>
            <source>Late: the limit was {day}.</source>
            <translation>Tarde: el límite era el {day}.</translation>
        </message>
        <message>
            <source>Lifted before the claim was decided (art. 15.2).</source>
            <translation>Levantada antes de decidir el reclamo (art. 15, num. 2).</translation>
        </message>
        <message>
            <source>Neither controller nor processor: an inquiry is not transferred; answer so within its term.</source>
            <translation>No es responsable ni encargado: una consulta no se traslada; respóndala dentro de su término y dígalo así.</translation>
        </message>
        <message>
            <source>Neither controller nor processor: transfer it within two business days and tell the person (art. 15.1).</source>
            <translation>No es responsable ni encargado: trasládelo dentro de los dos días hábiles e infórmelo a la persona (art. 15, num. 1).</translation>
        </message>
        <message>
            <source>No completion was asked for: silence withdraws nothing (art. 15.1).</source>
            <translation>No se requirió completar el reclamo: el silencio no es desistimiento (art. 15, num. 1).</translation>
        </message>
        <message>
            <source>Nothing of art. 15.1 was missing: by silence about something else no claim is withdrawn.</source>
            <translation>No faltaba nada del artículo 15, numeral 1: el silencio sobre otra cosa no es desistimiento del reclamo.</translation>
        </message>
        <message>
            <source>On record as controller: only who is neither controller nor processor transfers.</source>
            <translation>Figura como responsable: solo traslada quien no es responsable ni encargado.</translation>
        </message>
        <message>
            <source>Only a claim is asked to be completed (art. 15.1): it moves no term.</source>
            <translation>Solo un reclamo se requiere para completarlo (art. 15, num. 1): no mueve ningún término.</translation>
        </message>
        <message>
            <source>Only a claim is transferred: this is to be answered within its term.</source>
            <translation>Solo se traslada un reclamo: esto debe responderse dentro de su término.</translation>
        </message>
        <message>
            <source>Record the sending of the answer first, then close the request.</source>
            <translation>Registre primero el envío de la respuesta; después cierre la solicitud.</translation>
        </message>
        <message>
            <source>Recorded after closing: it moves no term.</source>
            <translation>Registrado después del cierre: no mueve ningún término.</translation>
        </message>
        <message>
            <source>Say which request the area replied to.</source>
            <translation>Indique a qué remisión respondió el área.</translation>
        </message>
        <message>
            <source>Say which sending was delivered or bounced.</source>
            <translation>Diga qué envío se entregó o se devolvió.</translation>
        </message>
        <message>
            <source>Sent after the answer: it moves no term.</source>
            <translation>Enviada después de la respuesta: no mueve ningún término.</translation>
        </message>
        <message>
            <source>Sent after the limit, {day}: it moves no term.</source>
            <translation>Enviada después del límite, {day}: no mueve ningún término.</translation>
        </message>
        <message>
            <source>Sent while identity was not verified: data may be given only to who is entitled (art. 13).</source>
            <translation>Enviada sin verificar la identidad: los datos solo se entregan a quien tiene derecho (art. 13).</translation>
        </message>
        <message>
            <source>Struck out after closing: the file stays as it was when it was closed.</source>
            <translation>Se tachó después del cierre: el expediente queda como se cerró.</translation>
        </message>
        <message>
            <source>The answer says otherwise than what was decided.</source>
            <translation>La respuesta dice algo distinto de lo decidido.</translation>
        </message>
        <message>
            <source>The area cannot have replied before it was asked.</source>
            <translation>El área no pudo responder antes de que se le preguntara.</translation>
        </message>
        <message>
            <source>The claim was complete already on {day}: it moves no term.</source>
            <translation>El reclamo ya estaba completo el {day}: no mueve ningún término.</translation>
        </message>
        <message>
            <source>The data subject is under 18: a representative acts for them.</source>
            <translation>El titular es menor de 18 años: actúa por medio de su representante.</translation>
        </message>
        <message>
            <source>The date announced is after {day}, the last that the law allows: that day holds.</source>
            <translation>La fecha anunciada es posterior al {day}, la última que permite la ley: vale ese día.</translation>
        </message>
        <message>
            <source>The date announced is before the first limit: it is the earlier that holds.</source>
            <translation>La fecha anunciada es anterior al primer límite: vale la más temprana.</translation>
        </message>
        <message>
            <source>The legend “claim in process” was never recorded.</source>
            <translation>Nunca se registró la leyenda «reclamo en trámite».</translation>
        </message>
        <message>
            <source>The person replied in time: silence withdraws nothing.</source>
            <translation>La persona respondió a tiempo: no hubo silencio.</translation>
        </message>
        <message>
            <source>The request is closed already.</source>
            <translation>La solicitud ya está cerrada.</translation>
        </message>
        <message>
            <source>The term was extended already, once: this moves nothing.</source>
            <translation>El término ya se prorrogó una vez: esto no lo mueve.</translation>
        </message>
        <message>
            <source>There is no such event to strike out.</source>
            <translation>No hay tal hecho que tachar.</translation>
        </message>
        <message>
            <source>There is no term of the law to extend.</source>
            <translation>No hay término de la ley que prorrogar.</translation>
        </message>
        <message>
            <source>To archive data is not to erase them.</source>
            <translation>Archivar los datos no es suprimirlos.</translation>
        </message>
        <message>
            <source>What proves the applicant's capacity is not recorded (Decreto 1074, 2.2.2.25.4.1).</source>
            <translation>No se registró qué prueba la calidad del solicitante (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</translation>
        </message>
        <message>
            <source>What was decided is not recorded.</source>
            <translation>No está registrado qué se decidió.</translation>
        </message>
        <message>
            <source>{day} has not come yet. Record it when it has happened.</source>
            <translation>El {day} aún no ha llegado. Regístrelo cuando haya ocurrido.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nombre del archivo:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivo:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Go to my desk</source>
            <translation>Empezar a trabajar</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten, only this sheet opens the file. Keep it on paper, under lock, away from this computer. Who has it and the file can read everything.</source>
            <translation>Si se olvida la frase de contraseña, solo esta hoja abre el archivo. Guárdela en papel, bajo llave y lejos de este equipo. Quien tenga la hoja y el archivo puede leerlo todo.</translation>
        </message>
        <message>
            <source>Is the sheet kept? Say so above.</source>
            <translation>¿Ya guardó la hoja? Márquelo arriba.</translation>
        </message>
        <message>
            <source>Mark that it is kept: without it, a forgotten passphrase means that everything in the file is lost.</source>
            <translation>Marque que está guardada: sin ella, olvidar la frase de contraseña es perder todo lo que hay en el archivo.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print or save the sheet first.</source>
            <translation>Primero imprima o guarde la hoja.</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>Imprima la hoja de recuperación</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Guardar la hoja de recuperación</translation>
        </message>
        <message>
            <source>Saved as {name}, beside the file: who takes that folder has both. Take it off this computer.</source>
            <translation>Guardada como {name}, junto al archivo: quien tome esa carpeta tiene los dos. Sáquela de este equipo.</translation>
        </message>
        <message>
            <source>Saved as {name}. Take it off this computer: it is a key.</source>
            <translation>Guardada como {name}. Sáquela de este equipo: es una llave.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Enviada a la impresora.</translation>
        </message>
        <message>
            <source>The sheet is printed and kept in a safe place</source>
            <translation>La hoja está impresa y guardada en un lugar seguro</translation>
        </message>
        <message>
            <source>The sheet was not saved.</source>
            <translation>La hoja no se guardó.</translation>
        </message>
        <message>
            <source>recovery-sheet.pdf</source>
            <translation>hoja-de-recuperacion.pdf</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Changing the passphrase voids this sheet for the file. Backups made before the change keep opening with it: destroy it only when they are gone too.</source>
            <translation>Cambiar la frase de contraseña deja esta hoja sin efecto para el archivo. Las copias de seguridad anteriores al cambio se siguen abriendo con ella: destrúyala solo cuando tampoco existan esas copias.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Cómo usarla</translation>
        </message>
        <message>
            <source>On the unlock screen choose to open with the recovery sheet.</source>
            <translation>En la pantalla de desbloqueo, elija abrir con la hoja de recuperación.</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>The same key as a QR code</source>
            <translation>La misma clave como código QR</translation>
        </message>
        <message>
            <source>Type the groups in their order. Each one carries a check, so a mistyped group is pointed out. A code reader connected to the computer types them by itself.</source>
            <translation>Escriba los grupos en su orden. Cada uno lleva una verificación, de modo que un grupo mal escrito se señala. Un lector de códigos conectado al computador los escribe solo.</translation>
        </message>
        <message>
            <source>With this key the file opens without its passphrase. Whoever has this sheet and the file can read everything: keep it apart from the computer, under lock and key, and never photograph or e-mail it.</source>
            <translation>Con esta clave el archivo se abre sin su frase de contraseña. Quien tenga esta hoja y el archivo puede leerlo todo: guárdela lejos del computador, bajo llave, y nunca la fotografíe ni la envíe por correo.</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>1 record</source>
            <translation>1 registro</translation>
        </message>
        <message>
            <source>A cell holds {limit} characters. Longer texts continue in the rows below theirs, each piece numbered ({count} more rows).</source>
            <translation>Una celda admite {limit} caracteres. Los textos más largos continúan en las filas siguientes a la suya, con cada parte numerada ({count} filas más).</translation>
        </message>
        <message>
            <source>A sheet holds no more than {limit} rows. Export to csv, or a smaller selection.</source>
            <translation>Una hoja no admite más de {limit} filas. Exporte a csv, o una selección menor.</translation>
        </message>
        <message>
            <source>An organized set of personal data (Ley 1581 de 2012, art. 3, lit. b). A request names the one that it concerns.</source>
            <translation>Un conjunto organizado de datos personales (Ley 1581 de 2012, art. 3, lit. b). La solicitud nombra la base de que trata.</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Respondida el</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Archivos adjuntos</translation>
        </message>
        <message>
            <source>Audit seal</source>
            <translation>Sello de auditoría</translation>
        </message>
        <message>
            <source>Audit seal {seal}</source>
            <translation>Sello de auditoría {seal}</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>Calidades</translation>
        </message>
        <message>
            <source>Characters that the font does not have, shown as U+XXXX:</source>
            <translation>Caracteres que la fuente no tiene, mostrados como U+XXXX:</translation>
        </message>
        <message>
            <source>Choose by names, or by words and filters: not by both.</source>
            <translation>Escoja por nombres, o por palabras y filtros: no de ambas formas.</translation>
        </message>
        <message>
            <source>Choose one of the options of the list.</source>
            <translation>Escoja una de las opciones de la lista.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Cerrada el</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Complete (%)</source>
            <translation>Completa (%)</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Contrato hasta</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Titulares</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Generated</source>
            <translation>Generado</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>En término</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Incompletas</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Límite legal</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Listado</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Textos largos</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Nueva actividad</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Nueva base de datos</translation>
        </message>
        <message>
            <source>New third party</source>
            <translation>Nuevo tercero</translation>
        </message>
        <message>
            <source>Next end of a contract</source>
            <translation>Próximo fin de contrato</translation>
        </message>
        <message>
            <source>No activities yet</source>
            <translation>Aún no hay actividades</translation>
        </message>
        <message>
            <source>No databases yet</source>
            <translation>Aún no hay bases de datos</translation>
        </message>
        <message>
            <source>No third parties yet</source>
            <translation>Aún no hay terceros</translation>
        </message>
        <message>
            <source>Not on the list</source>
            <translation>No está en la lista</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin inscribir</translation>
        </message>
        <message>
            <source>Only of these can some be chosen: {known}.</source>
            <translation>Solo de estos se pueden escoger algunos: {known}.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Página {page} de {total}</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Actividades de tratamiento</translation>
        </message>
        <message>
            <source>Processors without a contract</source>
            <translation>Encargados sin contrato</translation>
        </message>
        <message>
            <source>RNBD</source>
            <translation>RNBD</translation>
        </message>
        <message>
            <source>Register of databases</source>
            <translation>Registro de bases de datos</translation>
        </message>
        <message>
            <source>Register of people</source>
            <translation>Registro de personas</translation>
        </message>
        <message>
            <source>Register of processing activities</source>
            <translation>Registro de actividades de tratamiento</translation>
        </message>
        <message>
            <source>Register of requests</source>
            <translation>Registro de solicitudes</translation>
        </message>
        <message>
            <source>Register of third parties</source>
            <translation>Registro de terceros</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save it first; then files can be attached to it.</source>
            <translation>Guárdelo primero; después podrá adjuntarle archivos.</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Selección</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>The name of the file must end in one of these: {endings}.</source>
            <translation>El nombre del archivo debe terminar en una de estas formas: {endings}.</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>To be reviewed</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Total: {count} rows</source>
            <translation>Total de registros: {count}</translation>
        </message>
        <message>
            <source>What is done with personal data, for what and with whom: the inventory that demonstrated accountability rests on (Decreto 1377 de 2013, arts. 26 and 27).</source>
            <translation>Qué se hace con los datos personales, para qué y con quién: el inventario en que se apoya la responsabilidad demostrada (Decreto 1377 de 2013, arts. 26 y 27).</translation>
        </message>
        <message>
            <source>What you typed is not on the office's list. Choose from the list, or go on only if the office will add it.</source>
            <translation>Lo que escribió no está en la lista de la oficina. Escoja de la lista; continúe solo si la oficina lo va a agregar.</translation>
        </message>
        <message>
            <source>What you wrote stands here: saved, it is a new one.</source>
            <translation>Lo que usted escribió sigue aquí: si lo guarda, será uno nuevo.</translation>
        </message>
        <message>
            <source>Who processes data for the organization or receives it (Ley 1581 de 2012, art. 3, lits. d and e).</source>
            <translation>Quien trata datos por cuenta de la organización o los recibe (Ley 1581 de 2012, art. 3, lits. d y e).</translation>
        </message>
        <message>
            <source>With a contract about to end</source>
            <translation>Con contrato por vencer</translation>
        </message>
        <message>
            <source>With changes to be told</source>
            <translation>Con cambios por informar</translation>
        </message>
        <message>
            <source>With open requests</source>
            <translation>Con solicitudes abiertas</translation>
        </message>
        <message>
            <source>With sensitive data</source>
            <translation>Con datos sensibles</translation>
        </message>
        <message>
            <source>[continues, {place} of {total}] {text}</source>
            <translation>[continúa, {place} de {total}] {text}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abiertas</translation>
        </message>
        <message>
            <source>received since {day}</source>
            <translation>recibidas desde {day}</translation>
        </message>
        <message>
            <source>received until {day}</source>
            <translation>recibidas hasta {day}</translation>
        </message>
        <message>
            <source>stage: {value}</source>
            <translation>etapa: {value}</translation>
        </message>
        <message>
            <source>state: {value}</source>
            <translation>estado: {value}</translation>
        </message>
        <message>
            <source>the chosen ones ({count}): {names}</source>
            <translation>los escogidos ({count}): {names}</translation>
        </message>
        <message>
            <source>with the words “{words}”</source>
            <translation>con las palabras «{words}»</translation>
        </message>
        <message>
            <source>{count} records</source>
            <translation>{count} registros</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{names}; and {more} more</source>
            <translation>{names}; y {more} más</translation>
        </message>
        <message>
            <source>{organization} · {title}</source>
            <translation>{organization} · {title}</translation>
        </message>
        <message>
            <source>{selection}; selected by what is on record today</source>
            <translation>{selection}; escogidos por lo que está registrado hoy</translation>
        </message>
        <message>
            <source>“{name}” is none of: {known}.</source>
            <translation>«{name}» no es ninguno de: {known}.</translation>
        </message>
        <message>
            <source>“{record}” has changes that are not saved.</source>
            <translation>«{record}» tiene cambios sin guardar.</translation>
        </message>
    </context>
    <context>
        <name>Registration</name>
        <message>
            <source>A mixed legal person is read as a public one, which registers whatever its assets are (Decreto 1074 de 2015, 2.2.2.26.1.2, b).</source>
            <translation>La persona jurídica mixta se lee como pública, que inscribe sus bases de datos sin importar sus activos (Decreto 1074 de 2015, art. 2.2.2.26.1.2, lit. b).</translation>
        </message>
        <message>
            <source>Its total assets are above 100,000 UVT (Decreto 1074 de 2015, 2.2.2.26.1.2, a).</source>
            <translation>Sus activos totales superan 100.000 UVT (Decreto 1074 de 2015, art. 2.2.2.26.1.2, lit. a).</translation>
        </message>
        <message>
            <source>Its total assets are not above 100,000 UVT (Decreto 1074 de 2015, 2.2.2.26.1.2, a). The other duties stand.</source>
            <translation>Sus activos totales no superan 100.000 UVT (Decreto 1074 de 2015, art. 2.2.2.26.1.2, lit. a). Los demás deberes siguen en pie.</translation>
        </message>
        <message>
            <source>Natural persons do not register (Decreto 1074 de 2015, 2.2.2.26.1.2).</source>
            <translation>Las personas naturales no inscriben sus bases de datos (Decreto 1074 de 2015, art. 2.2.2.26.1.2).</translation>
        </message>
        <message>
            <source>Public legal persons register whatever their assets are (Decreto 1074 de 2015, 2.2.2.26.1.2, b).</source>
            <translation>Las personas jurídicas públicas inscriben sus bases de datos sin importar sus activos (Decreto 1074 de 2015, art. 2.2.2.26.1.2, lit. b).</translation>
        </message>
        <message>
            <source>The UVT of {year} is not on record: that of {known} was used. Write it in the lists once the DIAN publishes it.</source>
            <translation>No consta la UVT de {year}: se usó la de {known}. Escríbala en las listas cuando la DIAN la publique.</translation>
        </message>
        <message>
            <source>The assets are those of the close of {year}; it is not on record of which year those in the settings are.</source>
            <translation>Deciden los activos al cierre de {year}; no consta de qué año son los de los ajustes.</translation>
        </message>
        <message>
            <source>The assets on record are of {year}; those of the close of {wanted} decide.</source>
            <translation>Los activos que constan son de {year}; deciden los del cierre de {wanted}.</translation>
        </message>
        <message>
            <source>The list of the UVT holds no value.</source>
            <translation>La lista de la UVT no tiene ningún valor.</translation>
        </message>
        <message>
            <source>The organization's total assets are missing in the settings.</source>
            <translation>Faltan los activos totales de la organización en los ajustes.</translation>
        </message>
        <message>
            <source>The organization's type of person is missing in the settings.</source>
            <translation>Falta el tipo de persona de la organización en los ajustes.</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>A representative asks for a minor (Decreto 1074, 2.2.2.25.2.9).</source>
            <translation>Por un menor solicita su representante (Decreto 1074 de 2015, art. 2.2.2.25.2.9).</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Solicitante</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Controller we process for</source>
            <translation>Responsable del que somos encargados</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Identifier of the e-mail</source>
            <translation>Identificador del correo</translation>
        </message>
        <message>
            <source>If a colleague passed it on later; the term runs from the receipt.</source>
            <translation>Si un colega la reenvió después; el término corre desde el recibo.</translation>
        </message>
        <message>
            <source>In which capacity the applicant asks (Decreto 1074 de 2015, 2.2.2.25.4.1).</source>
            <translation>En qué calidad solicita (Decreto 1074 de 2015, art. 2.2.2.25.4.1).</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Kind as received</source>
            <translation>Clase al recibirla</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Our role</source>
            <translation>Nuestro papel</translation>
        </message>
        <message>
            <source>Proof of the capacity</source>
            <translation>Prueba de la calidad</translation>
        </message>
        <message>
            <source>Proposed from the right exercised (Ley 1581 de 2012, arts. 14 and 15).</source>
            <translation>Se propone según el derecho ejercido (Ley 1581 de 2012, arts. 14 y 15).</translation>
        </message>
        <message>
            <source>Reached you</source>
            <translation>Llegó a usted</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Recibida por</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Right as received</source>
            <translation>Derecho al recibirla</translation>
        </message>
        <message>
            <source>Right exercised</source>
            <translation>Derecho ejercido</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The data subject is under 18</source>
            <translation>El titular es menor de 18 años</translation>
        </message>
        <message>
            <source>The date is the target</source>
            <translation>La fecha es la meta</translation>
        </message>
        <message>
            <source>The e-mail or address given in the request; else the last one registered.</source>
            <translation>El correo o la dirección que da la solicitud; si no, los últimos registrados.</translation>
        </message>
        <message>
            <source>The hour is known</source>
            <translation>Se conoce la hora</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Qué se pide</translation>
        </message>
        <message>
            <source>What the organization is to these data (art. 3 d and e).</source>
            <translation>Qué es la organización frente a estos datos (art. 3, lits. d y e).</translation>
        </message>
        <message>
            <source>When it reached the organization, in any mailbox or desk.</source>
            <translation>Cuándo llegó a la organización, a cualquier buzón o ventanilla.</translation>
        </message>
        <message>
            <source>Where to answer</source>
            <translation>Dónde responder</translation>
        </message>
        <message>
            <source>Who asks, when that is not the data subject.</source>
            <translation>Quién solicita, cuando no es el titular.</translation>
        </message>
    </context>
    <context>
        <name>RequestEvent</name>
        <message>
            <source>About the event</source>
            <translation>Sobre el hecho</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Ground of the denial</source>
            <translation>Causal de la negación</translation>
        </message>
        <message>
            <source>How the person withdrew</source>
            <translation>Cómo desistió la persona</translation>
        </message>
        <message>
            <source>Kind from then on</source>
            <translation>Clase desde entonces</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Right from then on</source>
            <translation>Derecho desde entonces</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <source>Terms as counted at closing</source>
            <translation>Términos como se contaron al cerrar</translation>
        </message>
        <message>
            <source>The day announced, asked for, or until which backups hold data.</source>
            <translation>El día anunciado, el pedido, o hasta el cual quedan copias de respaldo.</translation>
        </message>
        <message>
            <source>The hour is known</source>
            <translation>Se conoce la hora</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Lo que se hizo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Quién lo hizo</translation>
        </message>
    </context>
    <context>
        <name>RequestLink</name>
        <message>
            <source>Asked in the same message</source>
            <translation>Pedida en el mismo mensaje</translation>
        </message>
        <message>
            <source>Continues a closed or withdrawn request</source>
            <translation>Continúa una solicitud cerrada o desistida</translation>
        </message>
        <message>
            <source>Earlier request</source>
            <translation>Solicitud anterior</translation>
        </message>
        <message>
            <source>How they belong together</source>
            <translation>Cómo se relacionan</translation>
        </message>
        <message>
            <source>Link between requests</source>
            <translation>Vínculo entre solicitudes</translation>
        </message>
        <message>
            <source>Repeats an earlier request</source>
            <translation>Repite una solicitud anterior</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>1 business day ago</source>
            <translation>hace 1 día hábil</translation>
        </message>
        <message>
            <source>1 selected</source>
            <translation>1 seleccionada</translation>
        </message>
        <message>
            <source>A request is not linked to itself.</source>
            <translation>Una solicitud no se vincula consigo misma.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Ver todos</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Ver los {count}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Asks: {name}, {capacity}</source>
            <translation>Solicita: {name}, {capacity}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Came as: {kind}, {right}</source>
            <translation>Llegó como: {kind}, {right}</translation>
        </message>
        <message>
            <source>Change the search or take the filters away.</source>
            <translation>Cambie la búsqueda o quite los filtros.</translation>
        </message>
        <message>
            <source>Choose a request to see it here.</source>
            <translation>Elija una solicitud para verla aquí.</translation>
        </message>
        <message>
            <source>Choose in which capacity the applicant asks.</source>
            <translation>Elija la calidad en que actúa quien solicita.</translation>
        </message>
        <message>
            <source>Choose the internal date, not before the day of the request.</source>
            <translation>Elija la fecha interna; no puede ser anterior al día de la solicitud interna.</translation>
        </message>
        <message>
            <source>Choose the kind of the request.</source>
            <translation>Elija la clase de solicitud.</translation>
        </message>
        <message>
            <source>Choose the right that the person exercises.</source>
            <translation>Elija el derecho que ejerce la persona.</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Reclamos</translation>
        </message>
        <message>
            <source>Continued in {number}</source>
            <translation>Continúa en {number}</translation>
        </message>
        <message>
            <source>Continues {number}</source>
            <translation>Continúa la {number}</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Data subject or applicant</source>
            <translation>Titular o solicitante</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Decreto 1074 de 2015, art. 2.2.2.25.2.6</source>
            <translation>Decreto 1074 de 2015, art. 2.2.2.25.2.6</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Due from {day}</source>
            <translation>Vencen desde {day}</translation>
        </message>
        <message>
            <source>Due from…</source>
            <translation>Vencen desde…</translation>
        </message>
        <message>
            <source>Due until {day}</source>
            <translation>Vencen hasta {day}</translation>
        </message>
        <message>
            <source>Due until…</source>
            <translation>Vencen hasta…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Erase the person's data…</source>
            <translation>Suprimir los datos de la persona…</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Extended limit</source>
            <translation>Límite prorrogado</translation>
        </message>
        <message>
            <source>Extension: until {day}</source>
            <translation>Plazo para prorrogar: {day}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Tamaño completo</translation>
        </message>
        <message>
            <source>Here every inquiry and claim of the data subjects is recorded, with its term and its answer (Ley 1581 de 2012, arts. 14 and 15).</source>
            <translation>Aquí se registra cada consulta y reclamo de los titulares, con su término y su respuesta (Ley 1581 de 2012, arts. 14 y 15).</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>Cómo se contó</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Consultas</translation>
        </message>
        <message>
            <source>It is recorded as a fact of today, with its reason, and the terms are counted anew. What happened until now stays.</source>
            <translation>Queda registrado como un hecho de hoy, con su motivo, y los términos se vuelven a contar. Lo ocurrido hasta ahora se conserva.</translation>
        </message>
        <message>
            <source>It reached you between the receipt, {received}, and today.</source>
            <translation>Llegó a usted entre el recibo, {received}, y hoy.</translation>
        </message>
        <message>
            <source>Kind and right</source>
            <translation>Clase y derecho</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Límite legal</translation>
        </message>
        <message>
            <source>Letters for those selected…</source>
            <translation>Cartas para las seleccionadas…</translation>
        </message>
        <message>
            <source>Ley 1581 de 2012, art. 15, num. 1</source>
            <translation>Ley 1581 de 2012, art. 15, num. 1</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>No request is like that.</source>
            <translation>Ninguna solicitud coincide.</translation>
        </message>
        <message>
            <source>No term of Ley 1581</source>
            <translation>Sin término de la Ley 1581</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <source>Of a minor</source>
            <translation>De un menor de edad</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Open full size (Enter)</source>
            <translation>Abrir a tamaño completo (Enter)</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Own date to answer</source>
            <translation>Fecha interna para responder</translation>
        </message>
        <message>
            <source>Parts of the request</source>
            <translation>Partes de la solicitud</translation>
        </message>
        <message>
            <source>Received from {day}</source>
            <translation>Recibidas desde {day}</translation>
        </message>
        <message>
            <source>Received from…</source>
            <translation>Recibidas desde…</translation>
        </message>
        <message>
            <source>Received until {day}</source>
            <translation>Recibidas hasta {day}</translation>
        </message>
        <message>
            <source>Received until…</source>
            <translation>Recibidas hasta…</translation>
        </message>
        <message>
            <source>Repeated in {number}</source>
            <translation>Repetida en {number}</translation>
        </message>
        <message>
            <source>Repeats {number}</source>
            <translation>Repite la {number}</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Same mail: {number}</source>
            <translation>Del mismo correo: {number}</translation>
        </message>
        <message>
            <source>Say how the requests belong together.</source>
            <translation>Diga cómo se relacionan las solicitudes.</translation>
        </message>
        <message>
            <source>Say who asks: in this capacity it is not the data subject.</source>
            <translation>Diga quién solicita: en esta calidad no es el titular.</translation>
        </message>
        <message>
            <source>Say why the event is struck out.</source>
            <translation>Diga por qué se tacha el hecho.</translation>
        </message>
        <message>
            <source>Say why the request is annulled.</source>
            <translation>Diga por qué se anula la solicitud.</translation>
        </message>
        <message>
            <source>Search in requests</source>
            <translation>Buscar en solicitudes</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stricter reading</source>
            <translation>Lectura estricta</translation>
        </message>
        <message>
            <source>Stricter reading: the receipt is day 1</source>
            <translation>Lectura estricta: el recibo es el día 1</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Quitarlos</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>The data of the request</source>
            <translation>Los datos de la solicitud</translation>
        </message>
        <message>
            <source>The day of receipt, {day}, has not come yet.</source>
            <translation>El día de recibo, {day}, aún no ha llegado.</translation>
        </message>
        <message>
            <source>The person may reply until</source>
            <translation>El titular puede responder hasta</translation>
        </message>
        <message>
            <source>The person's time ended on</source>
            <translation>El plazo del titular terminó el</translation>
        </message>
        <message>
            <source>The receipt cannot be on {day}: something is recorded on {first} already. Strike it out first if it is wrong.</source>
            <translation>El recibo no puede ser el {day}: ya hay un hecho registrado del {first}. Si está mal, táchelo primero.</translation>
        </message>
        <message>
            <source>There are no requests yet</source>
            <translation>Aún no hay solicitudes</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
        </message>
        <message>
            <source>This reclassifies the request.</source>
            <translation>Esto reclasifica la solicitud.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Menor de 18 años</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualizado</translation>
        </message>
        <message>
            <source>We are: {role}</source>
            <translation>Somos: {role}</translation>
        </message>
        <message>
            <source>We are: {role}, for {party}</source>
            <translation>Somos: {role}, para {party}</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Quien solicita</translation>
        </message>
        <message>
            <source>Why it is reclassified</source>
            <translation>Por qué se reclasifica</translation>
        </message>
        <message>
            <source>With a letter not sent</source>
            <translation>Con carta sin enviar</translation>
        </message>
        <message>
            <source>Worth knowing:</source>
            <translation>Conviene saber:</translation>
        </message>
        <message>
            <source>Write what the area is asked for.</source>
            <translation>Escriba qué se le pide al área.</translation>
        </message>
        <message>
            <source>Write which area is asked.</source>
            <translation>Escriba a qué área se le pide.</translation>
        </message>
        <message>
            <source>a record that is gone</source>
            <translation>un registro que ya no está</translation>
        </message>
        <message>
            <source>data subject</source>
            <translation>titular</translation>
        </message>
        <message>
            <source>identity verified</source>
            <translation>identidad verificada</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>en término</translation>
        </message>
        <message>
            <source>late</source>
            <translation>fuera de término</translation>
        </message>
        <message>
            <source>{count} business days ago</source>
            <translation>hace {count} días hábiles</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} seleccionadas</translation>
        </message>
        <message>
            <source>{kind} (claim): {right}. Received on {day} {way}.</source>
            <translation>{kind}: {right}. Recibido el {day} {way}.</translation>
        </message>
        <message>
            <source>{kind} (inquiry): {right}. Received on {day} {way}.</source>
            <translation>{kind}: {right}. Recibida el {day} {way}.</translation>
        </message>
        <message>
            <source>{kind}. Received on {day} {way}.</source>
            <translation>{kind}. Recibida el {day} {way}.</translation>
        </message>
        <message>
            <source>{shown} of 1 request</source>
            <translation>{shown} de 1 solicitud</translation>
        </message>
        <message>
            <source>{shown} of {all} requests</source>
            <translation>{shown} de {all} solicitudes</translation>
        </message>
        <message>
            <source>“{key}” is nothing that can be missing. It is one of: {known}.</source>
            <translation>«{key}» no es algo que pueda faltar. Es uno de: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Backups (*.privdesk-backup *.privdesk);;All files (*)</source>
            <translation>Copias de seguridad (*.privdesk-backup *.privdesk);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Checking and copying the backup…</source>
            <translation>Revisando y copiando la copia de seguridad…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Look at who came back with this backup.</source>
            <translation>Mire quién volvió con esta copia.</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Archivo nuevo</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Frase de contraseña de la copia</translation>
        </message>
        <message>
            <source>Privdesk files (*.privdesk)</source>
            <translation>Archivos de Privdesk (*.privdesk)</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>The backup is checked and copied into a new file. Neither the backup nor any existing file is changed.</source>
            <translation>La copia se revisa y se pasa a un archivo nuevo. No se cambian ni la copia ni ningún archivo existente.</translation>
        </message>
        <message>
            <source>The one that the file had when the backup was made, or the groups of the recovery sheet of then.</source>
            <translation>La que tenía el archivo cuando se hizo la copia, o los grupos de la hoja de recuperación de entonces.</translation>
        </message>
        <message>
            <source>There is a file there already. Choose another name.</source>
            <translation>Ya hay un archivo allí. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Where the new file is kept</source>
            <translation>Dónde se guarda el archivo nuevo</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Qué copia de seguridad</translation>
        </message>
        <message>
            <source>{name} restored</source>
            <translation>{name}-restaurado</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>A period of {period} cannot be counted.</source>
            <translation>No se puede contar un período de {period}.</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>1 record</source>
            <translation>1 registro</translation>
        </message>
        <message>
            <source>A disposal is planned, falls due, and once done is an act with its number: method, responsible, what was erased and what was kept.</source>
            <translation>Una supresión se planea, se cumple su fecha y, una vez hecha, es un acta con su número: método, responsable, qué se suprimió y qué se conservó.</translation>
        </message>
        <message>
            <source>A legal or contractual duty, a process or an order may ask that something is not erased. While such a hold stands, nothing that it is about can be erased here.</source>
            <translation>Un deber legal o contractual, un proceso o una orden puede exigir que algo no se suprima. Mientras la retención rija, aquí no puede suprimirse nada de lo que ella cubre.</translation>
        </message>
        <message>
            <source>A rule says from when, how long and with what end data are kept. Each category of data of an activity follows one (Decreto 1074 de 2015, 2.2.2.25.2.8).</source>
            <translation>Una regla dice desde cuándo, cuánto y con qué fin se conservan los datos. Cada categoría de datos de una actividad sigue una (Decreto 1074 de 2015, art. 2.2.2.25.2.8).</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <source>Closed requests whose correspondence has served its time. Open one and choose “Erase the person's data…” in its menu.</source>
            <translation>Solicitudes cerradas cuya correspondencia cumplió su tiempo. Abra una y elija «Suprimir los datos de la persona…» en el menú Registro.</translation>
        </message>
        <message>
            <source>Copies of identity documents</source>
            <translation>Copias de documentos de identidad</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>Supresiones</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Se cumple</translation>
        </message>
        <message>
            <source>Erase 1 copy…</source>
            <translation>Suprimir 1 copia…</translation>
        </message>
        <message>
            <source>Erase copies of identity documents</source>
            <translation>Suprimir copias de documentos de identidad</translation>
        </message>
        <message>
            <source>Erase the copies</source>
            <translation>Suprimir las copias</translation>
        </message>
        <message>
            <source>Erase these copies…</source>
            <translation>Suprimir estas copias…</translation>
        </message>
        <message>
            <source>Erase {count} copies…</source>
            <translation>Suprimir {count} copias…</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>La detiene</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Retenciones legales</translation>
        </message>
        <message>
            <source>New legal hold</source>
            <translation>Nueva retención legal</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <source>Nothing is due for erasure.</source>
            <translation>No hay nada por suprimir.</translation>
        </message>
        <message>
            <source>Old correspondence</source>
            <translation>Correspondencia antigua</translation>
        </message>
        <message>
            <source>Plan a disposal</source>
            <translation>Planear una supresión</translation>
        </message>
        <message>
            <source>Planned disposals whose day has come, or its notice. Open one to record it as done.</source>
            <translation>Supresiones planeadas cuyo día, o el de su aviso, ya llegó. Abra una para registrarla como hecha.</translation>
        </message>
        <message>
            <source>Privdesk keeps files of its own, too.</source>
            <translation>Privdesk también guarda archivos propios.</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Rules are proposed for them: {rules}. Taken over, they are yours to change.</source>
            <translation>Se proponen reglas para ellos: {rules}. Una vez adoptadas, usted puede cambiarlas.</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Take them over</source>
            <translation>Adoptarlas</translation>
        </message>
        <message>
            <source>Their content is erased for good, with an act. That each was there stays: its name, its SHA-256 and the verification that it served.</source>
            <translation>Su contenido se suprime de forma definitiva, con un acta. Queda constancia de que cada una estuvo: su nombre, su SHA-256 y la verificación para la que sirvió.</translation>
        </message>
        <message>
            <source>They served to verify an identity; by your rule they need not stay. Their name and their SHA-256 do.</source>
            <translation>Sirvieron para verificar una identidad; según su regla no tienen que quedarse. Su nombre y su SHA-256 sí se conservan.</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>Por suprimir</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>at the latest</source>
            <translation>a más tardar</translation>
        </message>
        <message>
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <source>{count} records</source>
            <translation>{count} registros</translation>
        </message>
    </context>
    <context>
        <name>RetentionRule</name>
        <message>
            <source>Archive apart</source>
            <translation>Archivar aparte</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Al menos</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>A lo sumo</translation>
        </message>
        <message>
            <source>Business day</source>
            <translation>Día hábil</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Días hábiles</translation>
        </message>
        <message>
            <source>Calendar day</source>
            <translation>Día calendario</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>Días calendario</translation>
        </message>
        <message>
            <source>Calendar days of notice before</source>
            <translation>Días calendario de aviso previo</translation>
        </message>
        <message>
            <source>Copies of identity documents</source>
            <translation>Copias de documentos de identidad</translation>
        </message>
        <message>
            <source>Correspondence about rights</source>
            <translation>Correspondencia sobre derechos</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Se cuenta desde</translation>
        </message>
        <message>
            <source>Empty for a rule about the organization's own data.</source>
            <translation>Vacío si la regla es sobre los datos de la organización.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Evidence (the office plans its disposals)</source>
            <translation>Pruebas (la oficina planea su supresión)</translation>
        </message>
        <message>
            <source>Files of this program it governs</source>
            <translation>Archivos de este programa que rige</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>Make anonymous</source>
            <translation>Anonimizar</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Only anonymous data are kept without limit.</source>
            <translation>Solo los datos anónimos se conservan sin límite.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Regla de conservación</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otro hecho</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>The collection of the datum</source>
            <translation>La recolección del dato</translation>
        </message>
        <message>
            <source>The date of the document</source>
            <translation>La fecha del documento</translation>
        </message>
        <message>
            <source>The end of the relation</source>
            <translation>El fin de la relación</translation>
        </message>
        <message>
            <source>The last use</source>
            <translation>El último uso</translation>
        </message>
        <message>
            <source>The norm, policy or contract that says so.</source>
            <translation>La norma, política o contrato que lo dice.</translation>
        </message>
        <message>
            <source>The order of an authority</source>
            <translation>La orden de una autoridad</translation>
        </message>
        <message>
            <source>The purpose being reached</source>
            <translation>El cumplimiento de la finalidad</translation>
        </message>
        <message>
            <source>The rule “{rule}” governs these files already: change that one.</source>
            <translation>La regla «{rule}» ya rige estos archivos: cambie esa.</translation>
        </message>
        <message>
            <source>The unlawful processing being known</source>
            <translation>El conocimiento del tratamiento ilícito</translation>
        </message>
        <message>
            <source>The withdrawal of the authorization</source>
            <translation>El retiro de la autorización</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Until erasure is asked</source>
            <translation>Hasta que se pida suprimirlos</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Qué exactamente</translation>
        </message>
        <message>
            <source>What is done then</source>
            <translation>Qué se hace entonces</translation>
        </message>
        <message>
            <source>Without limit: they are anonymous</source>
            <translation>Sin límite: son anónimos</translation>
        </message>
        <message>
            <source>Write how long: the period.</source>
            <translation>Escriba cuánto tiempo: el plazo.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
        <message>
            <source>{bound} {period} {unit}</source>
            <translation>{bound} {period} {unit}</translation>
        </message>
        <message>
            <source>{period}, from: {trigger}. Then: {action}.</source>
            <translation>{period}, desde: {trigger}. Después: {action}.</translation>
        </message>
        <message>
            <source>{rule} Source: {norm}.</source>
            <translation>{rule} Fuente: {norm}.</translation>
        </message>
    </context>
    <context>
        <name>RetentionRulePage</name>
        <message>
            <source>Activities whose data follow it</source>
            <translation>Actividades cuyos datos la siguen</translation>
        </message>
        <message>
            <source>Anonymous data are kept without limit.</source>
            <translation>Los datos anónimos se conservan sin límite.</translation>
        </message>
        <message>
            <source>Counted from today</source>
            <translation>Contada desde hoy</translation>
        </message>
        <message>
            <source>Data are kept as long as is reasonable and necessary, and then erased unless a legal or contractual duty keeps them (Decreto 1074 de 2015, 2.2.2.25.2.8).</source>
            <translation>Los datos se conservan el tiempo razonable y necesario, y luego se suprimen, salvo deber legal o contractual de conservarlos (Decreto 1074 de 2015, art. 2.2.2.25.2.8).</translation>
        </message>
        <message>
            <source>Disposals by it</source>
            <translation>Supresiones según ella</translation>
        </message>
        <message>
            <source>Erased at the latest on</source>
            <translation>Se suprime a más tardar</translation>
        </message>
        <message>
            <source>Its period is missing: nothing falls due by it.</source>
            <translation>Falta su plazo: nada se cumple por ella.</translation>
        </message>
        <message>
            <source>Kept until their erasure is asked for.</source>
            <translation>Se conservan hasta que se pida suprimirlos.</translation>
        </message>
        <message>
            <source>Legal holds that stand on it</source>
            <translation>Retenciones legales que la detienen</translation>
        </message>
        <message>
            <source>May be erased from</source>
            <translation>Puede suprimirse desde</translation>
        </message>
        <message>
            <source>New retention rule</source>
            <translation>Nueva regla de conservación</translation>
        </message>
        <message>
            <source>Notice from</source>
            <translation>Aviso desde</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Regla de conservación</translation>
        </message>
        <message>
            <source>Under a legal hold</source>
            <translation>Con retención legal</translation>
        </message>
    </context>
    <context>
        <name>Right</name>
        <message>
            <source>A claim: the person asks to correct, update, erase or revoke, or says that a duty was breached (Ley 1581 de 2012, art. 15).</source>
            <translation>Reclamo: la persona pide corregir, actualizar, suprimir o revocar, o dice que se incumplió un deber (Ley 1581 de 2012, art. 15).</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceder</translation>
        </message>
        <message>
            <source>An inquiry: the person asks to know (Ley 1581 de 2012, art. 14).</source>
            <translation>Consulta: la persona pide conocer (Ley 1581 de 2012, art. 14).</translation>
        </message>
        <message>
            <source>Another law governs it: it is answered so, naming that law.</source>
            <translation>La rige otra ley: se responde así, con el nombre de esa ley.</translation>
        </message>
        <message>
            <source>Breach of a duty</source>
            <translation>Incumplimiento de un deber</translation>
        </message>
        <message>
            <source>Change reported by a controller</source>
            <translation>Novedad de un responsable</translation>
        </message>
        <message>
            <source>Change reported by a controller (we process for it)</source>
            <translation>Novedad de un responsable (somos su encargado)</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Reclamo</translation>
        </message>
        <message>
            <source>Credit data (Ley 1266)</source>
            <translation>Dato crediticio (Ley 1266)</translation>
        </message>
        <message>
            <source>Credit data under Ley 1266</source>
            <translation>Dato crediticio de la Ley 1266</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>It asks nothing about personal data: it is answered so.</source>
            <translation>No pide nada sobre datos personales: se responde así.</translation>
        </message>
        <message>
            <source>Know</source>
            <translation>Conocer</translation>
        </message>
        <message>
            <source>Ley 1581 does not name this right; only the policy or another law does. It is handled like the nearest one.</source>
            <translation>La Ley 1581 no nombra este derecho; solo la política u otra ley. Se tramita como el más cercano.</translation>
        </message>
        <message>
            <source>Not habeas data</source>
            <translation>No es hábeas data</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Oponerse</translation>
        </message>
        <message>
            <source>Petition (Ley 1755)</source>
            <translation>Petición (Ley 1755)</translation>
        </message>
        <message>
            <source>Petition under Ley 1755</source>
            <translation>Petición de la Ley 1755</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>Portabilidad</translation>
        </message>
        <message>
            <source>Proof of the authorization</source>
            <translation>Prueba de la autorización</translation>
        </message>
        <message>
            <source>Rectify</source>
            <translation>Rectificar</translation>
        </message>
        <message>
            <source>Restrict</source>
            <translation>Limitar</translation>
        </message>
        <message>
            <source>Review of automated decisions</source>
            <translation>Revisar decisiones automatizadas</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Something else, not habeas data</source>
            <translation>Otro asunto, ajeno al hábeas data</translation>
        </message>
        <message>
            <source>The controller reports a change: as its processor you update the data within five business days (Ley 1581 de 2012, art. 18 d).</source>
            <translation>El responsable reporta una novedad: como encargado, usted actualiza los datos dentro de cinco días hábiles (Ley 1581 de 2012, art. 18, lit. d).</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Use given</source>
            <translation>Uso dado</translation>
        </message>
    </context>
    <context>
        <name>Rnbd</name>
        <message>
            <source>(day not on record)</source>
            <translation>(fecha sin registrar)</translation>
        </message>
        <message>
            <source>Adequate level of protection</source>
            <translation>Nivel adecuado de protección</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Categories to tick</source>
            <translation>Categorías por marcar</translation>
        </message>
        <message>
            <source>Changed since the RNBD was last told: {count}</source>
            <translation>Lo que cambió desde la última novedad en el RNBD: {count}</translation>
        </message>
        <message>
            <source>Channel of contact</source>
            <translation>Canal de contacto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>Cerrada el {day}</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Responsable del tratamiento</translation>
        </message>
        <message>
            <source>Country where the data are received</source>
            <translation>País en que se reciben los datos</translation>
        </message>
        <message>
            <source>Data protection officer or area</source>
            <translation>Oficial o área de protección de datos</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>End: number of the registration</source>
            <translation>Finalizar: radicado de la inscripción</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>In the order of the SIC's form. Lists, questions and their RNBD codes are those of this office: check them against the drop-down lists of the form, which may say something else.</source>
            <translation>En el orden del formulario de la SIC. Las listas, las preguntas y sus códigos RNBD son los de esta oficina: compruébelos contra las listas desplegables del formulario, que pueden decir otra cosa.</translation>
        </message>
        <message>
            <source>It was added</source>
            <translation>Se agregó</translation>
        </message>
        <message>
            <source>It was taken away</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Last day to register it</source>
            <translation>Último día para inscribirla</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Missing: {gaps}</source>
            <translation>Falta: {gaps}</translation>
        </message>
        <message>
            <source>Must it be registered?</source>
            <translation>¿Debe inscribirse?</translation>
        </message>
        <message>
            <source>Neither its number nor its day are on record</source>
            <translation>No consta el número ni la fecha</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Nothing: it is ready to be typed in.</source>
            <translation>Nada: está lista para digitarse.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Parcial</translation>
        </message>
        <message>
            <source>Position of the officer</source>
            <translation>Cargo del oficial</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Purpose in words</source>
            <translation>Finalidad en palabras</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalidades</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>RNBD code</source>
            <translation>Código RNBD</translation>
        </message>
        <message>
            <source>RNBD · {database} · {day}</source>
            <translation>RNBD · {database} · {day}</translation>
        </message>
        <message>
            <source>Register the database</source>
            <translation>Inscribir la base de datos</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrita</translation>
        </message>
        <message>
            <source>Removed from the RNBD on {day}, filing number {number}.</source>
            <translation>Eliminada del RNBD el {day}, radicado {number}.</translation>
        </message>
        <message>
            <source>Sheet for the RNBD: {database}</source>
            <translation>Hoja RNBD: {database}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Step 1. Processors</source>
            <translation>Paso 1. Encargados del tratamiento</translation>
        </message>
        <message>
            <source>Step 10. National assignment or transfer</source>
            <translation>Paso 10. Cesión o transferencia nacional</translation>
        </message>
        <message>
            <source>Step 2. Channels of attention</source>
            <translation>Paso 2. Canales de atención al titular</translation>
        </message>
        <message>
            <source>Step 3. Policy of processing</source>
            <translation>Paso 3. Política de tratamiento</translation>
        </message>
        <message>
            <source>Step 4. Form of processing</source>
            <translation>Paso 4. Forma de tratamiento</translation>
        </message>
        <message>
            <source>Step 5. Information contained</source>
            <translation>Paso 5. Información contenida en la base de datos</translation>
        </message>
        <message>
            <source>Step 6. Security measures</source>
            <translation>Paso 6. Medidas de seguridad de la información</translation>
        </message>
        <message>
            <source>Step 7. Authorization of the data subject</source>
            <translation>Paso 7. Autorización del titular</translation>
        </message>
        <message>
            <source>Step 8. International transfer</source>
            <translation>Paso 8. Transferencia internacional</translation>
        </message>
        <message>
            <source>Step 9. International transmission</source>
            <translation>Paso 9. Transmisión internacional</translation>
        </message>
        <message>
            <source>The country is not on the list.</source>
            <translation>El país no está en la lista.</translation>
        </message>
        <message>
            <source>To be told until {day}.</source>
            <translation>Debe reportarse a más tardar el {day}.</translation>
        </message>
        <message>
            <source>Total assets and threshold</source>
            <translation>Activos totales y umbral</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>a RUT of less than three months</source>
            <translation>un RUT de menos de tres meses</translation>
        </message>
        <message>
            <source>a second e-mail, other than the first</source>
            <translation>un segundo correo, distinto del primero</translation>
        </message>
        <message>
            <source>not on record</source>
            <translation>sin registrar</translation>
        </message>
        <message>
            <source>where the policy is published, or its file attached</source>
            <translation>dónde está publicada la política, o su archivo adjunto</translation>
        </message>
        <message>
            <source>who receives the data</source>
            <translation>quién recibe los datos</translation>
        </message>
        <message>
            <source>{amount} (close of {year})</source>
            <translation>{amount} (cierre de {year})</translation>
        </message>
        <message>
            <source>{assets}; 100,000 UVT of {year}: {threshold}</source>
            <translation>{assets}; 100.000 UVT de {year}: {threshold}</translation>
        </message>
        <message>
            <source>{closed}. It was never registered in the RNBD.</source>
            <translation>{closed}. No consta que se haya inscrito en el RNBD.</translation>
        </message>
        <message>
            <source>{closed}. Its removal has not been told to the RNBD.</source>
            <translation>{closed}. Su eliminación aún no se ha reportado al RNBD.</translation>
        </message>
        <message>
            <source>{count} data, marked in each step.</source>
            <translation>Datos que faltan, señalados en cada paso: {count}.</translation>
        </message>
        <message>
            <source>{day}, number {number}</source>
            <translation>{day}, número {number}</translation>
        </message>
        <message>
            <source>{day}: {count} business days left</source>
            <translation>{day} (días hábiles que faltan: {count})</translation>
        </message>
        <message>
            <source>{day}: {count} business days overdue</source>
            <translation>{day} (venció; días hábiles pasados: {count})</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Controller</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Controller and processor</source>
            <translation>Responsable y encargado</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguno de los dos</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Encargado</translation>
        </message>
    </context>
    <context>
        <name>RowWords</name>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>Categoría de datos</translation>
        </message>
        <message>
            <source>Category of data subjects</source>
            <translation>Categoría de titulares</translation>
        </message>
        <message>
            <source>Channel of attention</source>
            <translation>Canal de atención</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Database of the activity</source>
            <translation>Base de datos de la actividad</translation>
        </message>
        <message>
            <source>International transfer</source>
            <translation>Transferencia internacional</translation>
        </message>
        <message>
            <source>International transmission</source>
            <translation>Transmisión internacional</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>National assignment</source>
            <translation>Cesión nacional</translation>
        </message>
        <message>
            <source>New audit</source>
            <translation>Nueva auditoría</translation>
        </message>
        <message>
            <source>New category of data</source>
            <translation>Nueva categoría de datos</translation>
        </message>
        <message>
            <source>New category of data subjects</source>
            <translation>Nueva categoría de titulares</translation>
        </message>
        <message>
            <source>New channel of attention</source>
            <translation>Nuevo canal de atención</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nuevo contacto</translation>
        </message>
        <message>
            <source>New international transfer</source>
            <translation>Nueva transferencia internacional</translation>
        </message>
        <message>
            <source>New international transmission</source>
            <translation>Nueva transmisión internacional</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Nueva medida</translation>
        </message>
        <message>
            <source>New national assignment</source>
            <translation>Nueva cesión nacional</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nueva ubicación</translation>
        </message>
        <message>
            <source>New processor</source>
            <translation>Nuevo encargado</translation>
        </message>
        <message>
            <source>New purpose</source>
            <translation>Nueva finalidad</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>Nuevo destinatario</translation>
        </message>
        <message>
            <source>New system or tracker</source>
            <translation>Nuevo sistema o rastreador</translation>
        </message>
        <message>
            <source>New transfer or transmission</source>
            <translation>Nueva transferencia o transmisión</translation>
        </message>
        <message>
            <source>New update of the RNBD</source>
            <translation>Nueva actualización en el RNBD</translation>
        </message>
        <message>
            <source>One more controller</source>
            <translation>Un responsable más</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>System or tracker</source>
            <translation>Sistema o rastreador</translation>
        </message>
        <message>
            <source>Transfer or transmission</source>
            <translation>Transferencia o transmisión</translation>
        </message>
        <message>
            <source>Update of the RNBD</source>
            <translation>Actualización en el RNBD</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Add a row (Ins)</source>
            <translation>Agregar una fila (Ins)</translation>
        </message>
        <message>
            <source>Add to {list}</source>
            <translation>Agregar a {list}</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Agregar…</translation>
        </message>
        <message>
            <source>Answered: {done} of {count}.</source>
            <translation>Respondidas: {done} de {count}.</translation>
        </message>
        <message>
            <source>Change (Enter)</source>
            <translation>Cambiar (Intro)</translation>
        </message>
        <message>
            <source>Date and note…</source>
            <translation>Fecha y nota…</translation>
        </message>
        <message>
            <source>It is in this list already.</source>
            <translation>Ya está en esta lista.</translation>
        </message>
        <message>
            <source>It is in this list twice.</source>
            <translation>Está dos veces en esta lista.</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Bajar (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Subir (Alt+Arriba)</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Sin registros todavía.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Volver a ponerla</translation>
        </message>
        <message>
            <source>Row {number}: {words}</source>
            <translation>Fila {number}: {words}</translation>
        </message>
        <message>
            <source>Still to be said: {field}.</source>
            <translation>Falta decir: {field}.</translation>
        </message>
        <message>
            <source>Take out (Del)</source>
            <translation>Quitar (Supr)</translation>
        </message>
        <message>
            <source>Taken out: {row}</source>
            <translation>Se quitó: {row}</translation>
        </message>
        <message>
            <source>This category is in the list already: say in each which it is.</source>
            <translation>Esta categoría ya está en la lista: diga en cada una de cuáles se trata.</translation>
        </message>
        <message>
            <source>Where it says so…</source>
            <translation>Dónde lo dice…</translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>A name has at most {count} characters; this one has {given}.</source>
            <translation>Un nombre tiene máximo {count} caracteres; este tiene {given}.</translation>
        </message>
        <message>
            <source>Give the filter a name.</source>
            <translation>Póngale un nombre al filtro.</translation>
        </message>
        <message>
            <source>There is a filter “{name}” already.</source>
            <translation>Ya hay un filtro «{name}».</translation>
        </message>
        <message>
            <source>There is no filter “{name}”.</source>
            <translation>No hay un filtro «{name}».</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Arrows choose · Enter opens · Esc closes</source>
            <translation>Flechas: elegir · Enter: abrir · Esc: cerrar</translation>
        </message>
        <message>
            <source>Closures of the office</source>
            <translation>Cierres de la oficina</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contratos</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Days of the calendar</source>
            <translation>Días del calendario</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>Supresiones</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>First number of the year: {start}</source>
            <translation>Primer número del año: {start}</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Del {first} al {last}</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Retenciones legales</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Nothing has “{words}”. Try fewer words, or a part of a number: accents, capitals and dots make no difference.</source>
            <translation>Nada contiene «{words}». Pruebe con menos palabras o con una parte del número: las tildes, las mayúsculas y los puntos no cuentan.</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>Numeración</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Actividades de tratamiento</translation>
        </message>
        <message>
            <source>Request {number} · {name}</source>
            <translation>Solicitud {number} · {name}</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Retention rules</source>
            <translation>Reglas de conservación</translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Búsqueda en todo</translation>
        </message>
        <message>
            <source>See all {count}: {what}</source>
            <translation>Ver todos los resultados ({count}): {what}</translation>
        </message>
        <message>
            <source>See all: {what}</source>
            <translation>Ver todos los resultados: {what}</translation>
        </message>
        <message>
            <source>Templates of letters</source>
            <translation>Plantillas de carta</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Version {version}, not in use</source>
            <translation>Versión {version}, que ya no se usa</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Your organization</source>
            <translation>Su organización</translation>
        </message>
        <message>
            <source>more than {count}</source>
            <translation>más de {count}</translation>
        </message>
    </context>
    <context>
        <name>SectionRemarks</name>
        <message>
            <source>Look at this:</source>
            <translation>Revise esto:</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Audits</source>
            <translation>Auditorías</translation>
        </message>
        <message>
            <source>Channels and policy</source>
            <translation>Canales y política</translation>
        </message>
        <message>
            <source>Circulation</source>
            <translation>Circulación</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Origin and authorization</source>
            <translation>Origen y autorización</translation>
        </message>
        <message>
            <source>People and data</source>
            <translation>Titulares y datos</translation>
        </message>
        <message>
            <source>Processing and place</source>
            <translation>Tratamiento y lugar</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalidades</translation>
        </message>
        <message>
            <source>RNBD</source>
            <translation>RNBD</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Systems and measures</source>
            <translation>Sistemas y medidas</translation>
        </message>
    </context>
    <context>
        <name>Security</name>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <source>A locked window asks for the passphrase again. What was being written is kept, and nothing of the file stays in the memory of the program. Ctrl+L locks at once.</source>
            <translation>La ventana bloqueada vuelve a pedir la frase de contraseña. Lo que se estaba escribiendo se conserva, y nada del archivo queda en la memoria del programa. Ctrl+L bloquea enseguida.</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Cambiar la frase de contraseña…</translation>
        </message>
        <message>
            <source>It opens the file when the passphrase is forgotten. Keep it on paper, under lock, away from this computer. It holds until the passphrase is changed.</source>
            <translation>Abre el archivo cuando se olvida la frase de contraseña. Guárdela en papel, bajo llave y lejos de este computador. Sirve hasta que se cambie la frase.</translation>
        </message>
        <message>
            <source>It opens the file, and nobody can recover it: neither the maker of the program nor who looks after this computer. Change it when somebody else may know it, or when the person in charge changes.</source>
            <translation>Abre el archivo, y nadie puede recuperarla: ni quien hizo el programa ni quien cuida este computador. Cámbiela cuando otra persona pueda conocerla o cuando cambie la persona encargada.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Lock without use after</source>
            <translation>Bloquear sin uso después de</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>See and print the sheet…</source>
            <translation>Ver e imprimir la hoja…</translation>
        </message>
        <message>
            <source>Since the last change ({when}), only a recovery sheet printed after it opens the file; backups made before open with the former passphrase or its sheet.</source>
            <translation>Desde el último cambio ({when}), solo una hoja de recuperación impresa después abre el archivo; las copias anteriores se abren con la frase de entonces o su hoja.</translation>
        </message>
        <message>
            <source>The window never locks by itself.</source>
            <translation>La ventana nunca se bloquea sola.</translation>
        </message>
        <message>
            <source>Who sits down at this computer while you are away can read and change everything. Lock it with Ctrl+L before you leave.</source>
            <translation>Quien se siente ante este computador mientras usted no está puede leer y cambiar todo. Bloquéela con Ctrl+L antes de irse.</translation>
        </message>
        <message>
            <source>{count} minutes</source>
            <translation>{count} minutos</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Assets: who has more than 100,000 UVT registers</source>
            <translation>Activos: quien supera 100.000 UVT inscribe sus bases de datos</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Files of the organization</source>
            <translation>Archivos de la organización</translation>
        </message>
        <message>
            <source>Go to Letters</source>
            <translation>Ir a Cartas</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>Numeración</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Other data</source>
            <translation>Otros datos</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save this change?</source>
            <translation>¿Guardar este cambio?</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The logo and the digitized signature are among the letters.</source>
            <translation>El logo y la firma digitalizada están en la pestaña Cartas.</translation>
        </message>
        <message>
            <source>The organization, as the RNBD asks for it</source>
            <translation>La organización, como la pide el RNBD</translation>
        </message>
        <message>
            <source>The person or area in charge</source>
            <translation>La persona o el área encargada</translation>
        </message>
        <message>
            <source>The settings have changes that are not saved.</source>
            <translation>Los ajustes tienen cambios sin guardar.</translation>
        </message>
        <message>
            <source>They are kept inside the encrypted file, and every change in its history.</source>
            <translation>Se guardan dentro del archivo cifrado, y cada cambio queda en su historial.</translation>
        </message>
        <message>
            <source>Where it is and how to reach it</source>
            <translation>Dónde está y cómo se la contacta</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>1 change not saved</source>
            <translation>1 cambio sin guardar</translation>
        </message>
        <message>
            <source>Back to where you came from (Esc)</source>
            <translation>Volver a donde estaba (Esc)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Todo está guardado</translation>
        </message>
        <message>
            <source>Go to the next missing datum</source>
            <translation>Ir al siguiente dato que falta</translation>
        </message>
        <message>
            <source>It was done by the act {number}: an act stays.</source>
            <translation>Se hizo con el acta {number}: un acta no se quita.</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Pestaña siguiente</translation>
        </message>
        <message>
            <source>Not on record yet</source>
            <translation>Todavía sin guardar</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Partes del registro</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Pestaña anterior</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Save it first: its sheet says what is on record.</source>
            <translation>Guárdelo primero: su hoja dice lo que está registrado.</translation>
        </message>
        <message>
            <source>The sheet was not made.</source>
            <translation>La hoja no se hizo.</translation>
        </message>
        <message>
            <source>{count} changes not saved</source>
            <translation>{count} cambios sin guardar</translation>
        </message>
        <message>
            <source>{given} of {asked} data</source>
            <translation>{given} de {asked} datos</translation>
        </message>
        <message>
            <source>{percent} % complete</source>
            <translation>Completa al {percent} %</translation>
        </message>
        <message>
            <source>{section}, missing: {count}</source>
            <translation>{section}, faltan: {count}</translation>
        </message>
        <message>
            <source>{section}: complete</source>
            <translation>{section}: completa</translation>
        </message>
        <message>
            <source>“{record}” is named by other records, or has files. It was not removed: take it out of them first.</source>
            <translation>Otros registros nombran «{record}», o tiene archivos. No se eliminó: sáquelo primero de ellos.</translation>
        </message>
        <message>
            <source>“{record}” is registered in the RNBD. Close it, and report its removal first.</source>
            <translation>«{record}» está inscrita en el RNBD. Primero ciérrela y reporte su eliminación.</translation>
        </message>
    </context>
    <context>
        <name>Shown</name>
        <message>
            <source>1 business day</source>
            <translation>1 día hábil</translation>
        </message>
        <message>
            <source>1 business day late</source>
            <translation>vencido hace 1 día hábil</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>venció</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{count} business days</source>
            <translation>{count} días hábiles</translation>
        </message>
        <message>
            <source>{count} business days late</source>
            <translation>vencido hace {count} días hábiles</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} de {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday} {day} de {month} de {year}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Annulled</source>
            <translation>Anulada</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Answered on {day}.</source>
            <translation>Se respondió el {day}.</translation>
        </message>
        <message>
            <source>Answered on {day}; what was granted is still to be carried out.</source>
            <translation>Se respondió el {day}; falta ejecutar lo concedido.</translation>
        </message>
        <message>
            <source>Answered, to be carried out</source>
            <translation>Respondida, por ejecutar</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Closed on {day}.</source>
            <translation>Se cerró el {day}.</translation>
        </message>
        <message>
            <source>Completion was asked for on {day}; the person's two months end on {until}.</source>
            <translation>Se requirió completar el reclamo el {day}; los dos meses de la persona terminan el {until}.</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Prorrogada</translation>
        </message>
        <message>
            <source>Extended on {day}: to be answered by {due}.</source>
            <translation>Se prorrogó el {day}: debe responderse a más tardar el {due}.</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>En trámite</translation>
        </message>
        <message>
            <source>It was asked for late: the term to answer runs on.</source>
            <translation>Se requirió tarde: el término para responder sigue corriendo.</translation>
        </message>
        <message>
            <source>No term of Ley 1581 governs it: answer so; your own date is {day}.</source>
            <translation>No la rige ningún término de la Ley 1581: dígalo en la respuesta; su fecha interna es el {day}.</translation>
        </message>
        <message>
            <source>Nothing of art. 15.1 was missing: the term to answer runs on.</source>
            <translation>No faltaba nada del artículo 15, numeral 1: el término para responder sigue corriendo.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Recorded by mistake, annulled on {day}.</source>
            <translation>Registrada por error, anulada el {day}.</translation>
        </message>
        <message>
            <source>The data are to be updated by {due}.</source>
            <translation>Los datos deben actualizarse a más tardar el {due}.</translation>
        </message>
        <message>
            <source>The proof of identity was asked for on {day}; the term to answer runs on.</source>
            <translation>Se pidió la prueba de identidad el {day}; el término para responder sigue corriendo.</translation>
        </message>
        <message>
            <source>To be answered by {due}.</source>
            <translation>Debe responderse a más tardar el {due}.</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Trasladada</translation>
        </message>
        <message>
            <source>Transferred on {day}.</source>
            <translation>Se trasladó el {day}.</translation>
        </message>
        <message>
            <source>Updated on {day}.</source>
            <translation>Actualizado el {day}.</translation>
        </message>
        <message>
            <source>Waiting for the claim to be completed</source>
            <translation>En espera de que se complete el reclamo</translation>
        </message>
        <message>
            <source>Waiting for the proof of identity</source>
            <translation>En espera de la prueba de identidad</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Desistida</translation>
        </message>
        <message>
            <source>Withdrawn on {day}.</source>
            <translation>Desistida el {day}.</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>En término</translation>
        </message>
        <message>
            <source>Issued, not sent</source>
            <translation>Emitida, sin enviar</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Target passed</source>
            <translation>Meta pasada</translation>
        </message>
        <message>
            <source>Waiting for the person</source>
            <translation>En espera del titular</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>En término</translation>
        </message>
        <message>
            <source>Issued, not sent</source>
            <translation>Emitida, sin enviar</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Target passed</source>
            <translation>Meta pasada</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting for the data subject</source>
            <translation>En espera del titular</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Acknowledgement of receipt</source>
            <translation>Acuse de recibo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Prórroga</translation>
        </message>
        <message>
            <source>Internal request to an area</source>
            <translation>Remisión interna a un área</translation>
        </message>
        <message>
            <source>Notice of the change to a third party</source>
            <translation>Comunicación de lo hecho a un tercero</translation>
        </message>
        <message>
            <source>Notice of the legend to a third party</source>
            <translation>Comunicación de la leyenda a un tercero</translation>
        </message>
        <message>
            <source>Notice of the transfer to the person</source>
            <translation>Aviso del traslado a la persona</translation>
        </message>
        <message>
            <source>Notice of the withdrawal</source>
            <translation>Comunicación del desistimiento</translation>
        </message>
        <message>
            <source>Record of the legend</source>
            <translation>Constancia de la leyenda</translation>
        </message>
        <message>
            <source>Request to complete the claim</source>
            <translation>Requerimiento para completar el reclamo</translation>
        </message>
        <message>
            <source>Request to prove identity</source>
            <translation>Solicitud de identificación</translation>
        </message>
        <message>
            <source>Transfer to who is competent</source>
            <translation>Traslado a quien es competente</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Acknowledge receipt…</source>
            <translation>Acusar recibo…</translation>
        </message>
        <message>
            <source>Annulled on {day}</source>
            <translation>Anulada el {day}</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Responder…</translation>
        </message>
        <message>
            <source>Ask an area…</source>
            <translation>Pedir a un área…</translation>
        </message>
        <message>
            <source>Ask for identification…</source>
            <translation>Pedir identificación…</translation>
        </message>
        <message>
            <source>Ask to complete…</source>
            <translation>Requerir…</translation>
        </message>
        <message>
            <source>Asking for the identification stopped no term. If it is not proven by the target, the answer may deny for that reason.</source>
            <translation>Pedir la identificación no detuvo ningún término. Si no se acredita a la fecha de la meta, la respuesta puede negar por esa causal.</translation>
        </message>
        <message>
            <source>At the latest {day}.</source>
            <translation>A más tardar el {day}.</translation>
        </message>
        <message>
            <source>Backups gone…</source>
            <translation>Comprobar copias…</translation>
        </message>
        <message>
            <source>Bounced sending…</source>
            <translation>Devolución…</translation>
        </message>
        <message>
            <source>Claim complete and ours…</source>
            <translation>Reclamo completo y de nuestra competencia…</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>Cerrada el {day}</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Cerrar…</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Cierre…</translation>
        </message>
        <message>
            <source>Data are handed over only to who may have them (Ley 1581 de 2012, art. 13). It moves no term.</source>
            <translation>Los datos solo se entregan a quien puede recibirlos (Ley 1581 de 2012, art. 13). No mueve ningún término.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Decidir…</translation>
        </message>
        <message>
            <source>Declare the withdrawal</source>
            <translation>Declarar el desistimiento</translation>
        </message>
        <message>
            <source>Declare withdrawal…</source>
            <translation>Declarar…</translation>
        </message>
        <message>
            <source>Delivery…</source>
            <translation>Entrega…</translation>
        </message>
        <message>
            <source>Deny: identity not proven…</source>
            <translation>Negar por identidad…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prorrogar…</translation>
        </message>
        <message>
            <source>Get the reply of {area}</source>
            <translation>Obtener la respuesta de {area}</translation>
        </message>
        <message>
            <source>Identity verified…</source>
            <translation>Verificar identidad…</translation>
        </message>
        <message>
            <source>In each database and at each third party, with date, person and proof (Decreto 1074 de 2015, 2.2.2.25.2.6).</source>
            <translation>En cada base de datos y con cada tercero, con fecha, persona y prueba (Decreto 1074 de 2015, art. 2.2.2.25.2.6).</translation>
        </message>
        <message>
            <source>In the database, within two business days of the complete claim (art. 15).</source>
            <translation>En la base de datos, dentro de los dos días hábiles siguientes al reclamo completo (art. 15).</translation>
        </message>
        <message>
            <source>It is issued. Only its sending meets the term.</source>
            <translation>Ya está emitida. Solo el envío cumple el término.</translation>
        </message>
        <message>
            <source>It stands until the claim is decided (Ley 1581 de 2012, art. 15, num. 2).</source>
            <translation>Se mantiene hasta que se decida el reclamo (Ley 1581 de 2012, art. 15, num. 2).</translation>
        </message>
        <message>
            <source>It tells the person the number and by when they will be answered.</source>
            <translation>Informa al titular el número y la fecha en que se le responderá.</translation>
        </message>
        <message>
            <source>It was answered. Closing keeps its terms as they were counted.</source>
            <translation>Ya se respondió. Al cerrar se conservan los términos como se contaron.</translation>
        </message>
        <message>
            <source>It was asked and has not replied yet. Record the reply when it comes.</source>
            <translation>Se le pidió y aún no responde. Registre la respuesta cuando llegue.</translation>
        </message>
        <message>
            <source>Legend “claim in process” set…</source>
            <translation>Leyenda «reclamo en trámite» puesta…</translation>
        </message>
        <message>
            <source>Lift the legend…</source>
            <translation>Levantar leyenda…</translation>
        </message>
        <message>
            <source>Next step: {step}</source>
            <translation>Siguiente paso: {step}</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Nothing is pending</source>
            <translation>No hay nada pendiente</translation>
        </message>
        <message>
            <source>Once, with the reasons and the new date, sent before the first term ends (Ley 1581 de 2012, arts. 14 and 15).</source>
            <translation>Una sola vez, con los motivos y la nueva fecha, enviada antes de que venza el primer término (Ley 1581 de 2012, arts. 14 y 15).</translation>
        </message>
        <message>
            <source>Open a linked request…</source>
            <translation>Abrir solicitud vinculada…</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Otros pasos</translation>
        </message>
        <message>
            <source>Record a fact</source>
            <translation>Registrar un hecho</translation>
        </message>
        <message>
            <source>Record as complete…</source>
            <translation>Dar por completo…</translation>
        </message>
        <message>
            <source>Record execution…</source>
            <translation>Registrar ejecución…</translation>
        </message>
        <message>
            <source>Record it once it has all that art. 15 asks for and it is for you to answer.</source>
            <translation>Regístrelo cuando traiga lo que pide el art. 15 y le corresponda responderlo.</translation>
        </message>
        <message>
            <source>Record sending…</source>
            <translation>Registrar envío…</translation>
        </message>
        <message>
            <source>Record what was decided and why; the answer's letter takes it from there.</source>
            <translation>Registre qué se decidió y por qué; la carta de respuesta lo toma de ahí.</translation>
        </message>
        <message>
            <source>Reply of the area…</source>
            <translation>Respuesta del área…</translation>
        </message>
        <message>
            <source>Send the answer {number}</source>
            <translation>Enviar la respuesta {number}</translation>
        </message>
        <message>
            <source>Send the letter {number}</source>
            <translation>Enviar la carta {number}</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envío…</translation>
        </message>
        <message>
            <source>Set the legend…</source>
            <translation>Poner leyenda…</translation>
        </message>
        <message>
            <source>Strike out an event…</source>
            <translation>Tachar un hecho…</translation>
        </message>
        <message>
            <source>Tell of the change…</source>
            <translation>Comunicar lo hecho…</translation>
        </message>
        <message>
            <source>Tell of the legend…</source>
            <translation>Comunicar leyenda…</translation>
        </message>
        <message>
            <source>Tell of the transfer…</source>
            <translation>Informar traslado…</translation>
        </message>
        <message>
            <source>Tell of the withdrawal…</source>
            <translation>Informar desistimiento…</translation>
        </message>
        <message>
            <source>The answer on the merits is still to be made.</source>
            <translation>Falta la respuesta de fondo.</translation>
        </message>
        <message>
            <source>The identity must be proven sufficiently (Decreto 1074 de 2015, 2.2.2.25.4.1). Asking for it stops no term.</source>
            <translation>La identidad debe acreditarse en forma suficiente (Decreto 1074 de 2015, art. 2.2.2.25.4.1). Pedirlo no detiene ningún término.</translation>
        </message>
        <message>
            <source>The person must know to whom it went (Ley 1581 de 2012, art. 15, num. 1).</source>
            <translation>La persona debe saber a quién se trasladó (Ley 1581 de 2012, art. 15, num. 1).</translation>
        </message>
        <message>
            <source>The person's term to complete</source>
            <translation>Plazo de la persona para completar</translation>
        </message>
        <message>
            <source>The processor must know that the person disputes the data (Ley 1581 de 2012, art. 17 l).</source>
            <translation>El encargado debe saber que la persona discute los datos (Ley 1581 de 2012, art. 17, lit. l).</translation>
        </message>
        <message>
            <source>They were to be gone by that day. Record what was done, with its proof.</source>
            <translation>Debían haber desaparecido ese día. Registre lo que se hizo, con su prueba.</translation>
        </message>
        <message>
            <source>Those who hold the data must update them too (Ley 1581 de 2012, art. 17 f and g).</source>
            <translation>Quienes tienen los datos también deben actualizarlos (Ley 1581 de 2012, art. 17, lits. f y g).</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Trasladar…</translation>
        </message>
        <message>
            <source>Two months passed since the request to complete, without a reply (Ley 1581 de 2012, art. 15, num. 1). It never happens by itself.</source>
            <translation>Pasaron dos meses desde el requerimiento sin respuesta (Ley 1581 de 2012, art. 15, num. 1). Nunca ocurre por sí solo.</translation>
        </message>
        <message>
            <source>What arrives after the withdrawal or the closing is a new request.</source>
            <translation>Lo que llega después del desistimiento o del cierre es una solicitud nueva.</translation>
        </message>
        <message>
            <source>What is recorded now is kept and marked, and moves no term.</source>
            <translation>Lo que se registre ahora se guarda con una marca y no mueve ningún término.</translation>
        </message>
        <message>
            <source>With an internal date, so that the reply comes before the law's.</source>
            <translation>Con una fecha interna, para que la respuesta llegue antes que la de la ley.</translation>
        </message>
        <message>
            <source>With the dates, and that a new claim may be made at any time.</source>
            <translation>Con las fechas, y que puede presentar otro reclamo en cualquier momento.</translation>
        </message>
        <message>
            <source>Within five days of the receipt, naming what is missing (Ley 1581 de 2012, art. 15, num. 1).</source>
            <translation>Dentro de los cinco días siguientes al recibo, nombrando lo que falta (Ley 1581 de 2012, art. 15, num. 1).</translation>
        </message>
        <message>
            <source>Within two business days, if you are neither controller nor processor of the data (Ley 1581 de 2012, art. 15, num. 1).</source>
            <translation>Dentro de dos días hábiles, si ustedes no son responsables ni encargados de los datos (Ley 1581 de 2012, art. 15, num. 1).</translation>
        </message>
        <message>
            <source>acknowledge receipt</source>
            <translation>acusar recibo</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>responder</translation>
        </message>
        <message>
            <source>answer the claim</source>
            <translation>responder el reclamo</translation>
        </message>
        <message>
            <source>answer the inquiry</source>
            <translation>responder la consulta</translation>
        </message>
        <message>
            <source>ask the area that has the data</source>
            <translation>pedir los datos al área que los tiene</translation>
        </message>
        <message>
            <source>ask the person to complete the claim</source>
            <translation>requerir a la persona para que complete el reclamo</translation>
        </message>
        <message>
            <source>ask to prove identity or capacity</source>
            <translation>pedir que acredite su identidad o calidad</translation>
        </message>
        <message>
            <source>carry out what was decided</source>
            <translation>ejecutar lo decidido</translation>
        </message>
        <message>
            <source>check that the backups no longer hold the data</source>
            <translation>comprobar que las copias de respaldo ya no tienen los datos</translation>
        </message>
        <message>
            <source>close the file</source>
            <translation>cerrar el expediente</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>decidir</translation>
        </message>
        <message>
            <source>declare the withdrawal</source>
            <translation>declarar el desistimiento</translation>
        </message>
        <message>
            <source>deny, as the identity was not proven</source>
            <translation>negar por identidad no acreditada</translation>
        </message>
        <message>
            <source>extend the term</source>
            <translation>prorrogar el término</translation>
        </message>
        <message>
            <source>get the reply of the area</source>
            <translation>obtener la respuesta del área</translation>
        </message>
        <message>
            <source>lift the legend “claim in process”</source>
            <translation>levantar la leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>open a linked request</source>
            <translation>abrir una solicitud vinculada</translation>
        </message>
        <message>
            <source>record the person's reply when it comes</source>
            <translation>registrar la respuesta de la persona cuando llegue</translation>
        </message>
        <message>
            <source>review the claim</source>
            <translation>revisar el reclamo</translation>
        </message>
        <message>
            <source>send the letter and record its sending</source>
            <translation>enviar la carta y registrar el envío</translation>
        </message>
        <message>
            <source>set the legend “claim in process”</source>
            <translation>poner la leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>tell the person of the transfer</source>
            <translation>informar el traslado a la persona</translation>
        </message>
        <message>
            <source>tell the person of the withdrawal</source>
            <translation>informar el desistimiento a la persona</translation>
        </message>
        <message>
            <source>tell the processor that the data are in dispute</source>
            <translation>informar al encargado que los datos están en discusión</translation>
        </message>
        <message>
            <source>tell the third parties of the change</source>
            <translation>comunicar lo hecho a los terceros</translation>
        </message>
        <message>
            <source>transfer the claim to who is competent</source>
            <translation>trasladar el reclamo a quien es competente</translation>
        </message>
        <message>
            <source>update the data as the controller reported</source>
            <translation>actualizar los datos según informó el responsable</translation>
        </message>
        <message>
            <source>verify the identity</source>
            <translation>verificar la identidad</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>A passphrase is needed.</source>
            <translation>Hace falta una frase de contraseña.</translation>
        </message>
        <message>
            <source>Group {number} (“{group}”) is not as the recovery sheet prints it. Compare it character by character.</source>
            <translation>El grupo {number} («{group}») no está como lo imprime la hoja de recuperación. Compárelo carácter por carácter.</translation>
        </message>
        <message>
            <source>Nothing can be written at “{path}”. Choose a folder of yours.</source>
            <translation>No se puede escribir en «{path}». Elija una carpeta suya.</translation>
        </message>
        <message>
            <source>Records that belong together would lose each other: one that is named is not there, or others depend on the one removed. Nothing was changed.</source>
            <translation>Registros que van juntos quedarían sueltos: uno de los nombrados no existe, u otros dependen del que se elimina. No se cambió nada.</translation>
        </message>
        <message>
            <source>The attached file “{name}” is damaged: its bytes are not those that were kept. Look for it in a backup.</source>
            <translation>El archivo adjunto «{name}» está dañado: su contenido no es el que se guardó. Búsquelo en una copia de seguridad.</translation>
        </message>
        <message>
            <source>The backup “{name}” is not as it was made: it was damaged or changed since. Use another backup.</source>
            <translation>La copia de seguridad «{name}» no está como se hizo: se dañó o se modificó después. Use otra copia.</translation>
        </message>
        <message>
            <source>The disk failed while the file was being read or written. What was being done was undone whole. Check the disk or its cable.</source>
            <translation>El disco falló mientras se leía o se escribía el archivo. Lo que se estaba haciendo se deshizo por completo. Revise el disco o su cable.</translation>
        </message>
        <message>
            <source>The disk is full. What was being done was undone whole and what was saved before is safe. Make room and try again.</source>
            <translation>El disco está lleno. Lo que se estaba haciendo se deshizo por completo y lo guardado antes está a salvo. Libere espacio e intente de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full: “{path}” could not be made.</source>
            <translation>El disco está lleno: no se pudo crear «{path}».</translation>
        </message>
        <message>
            <source>The file does not open with this passphrase. Either the passphrase is another one (look at capital letters and the keyboard's language), or the file belongs to another program, or its beginning is damaged: then restore the last backup. The file was left as it was.</source>
            <translation>El archivo no se abre con esta frase de contraseña. O la frase es otra (revise las mayúsculas y el idioma del teclado), o el archivo es de otro programa, o su comienzo está dañado: en ese caso restaure la última copia de seguridad. El archivo quedó como estaba.</translation>
        </message>
        <message>
            <source>The file is busy: something else is writing to it. Nothing was changed; try again in a moment.</source>
            <translation>El archivo está ocupado: algo más está escribiendo en él. No se cambió nada; intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The file is busy: this program is still reading it. Nothing was changed; try again in a moment.</source>
            <translation>El archivo está ocupado: este programa todavía lo está leyendo. No se cambió nada; intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The file is damaged: a part of it cannot be read. Stop working in it and restore the last backup.</source>
            <translation>El archivo está dañado: una parte no se puede leer. No siga trabajando en él y restaure la última copia de seguridad.</translation>
        </message>
        <message>
            <source>The file is in a place that cannot be written to. Copy it to a folder of yours, or ask for permission to write there.</source>
            <translation>El archivo está en un lugar donde no se puede escribir. Cópielo a una carpeta suya o pida permiso para escribir allí.</translation>
        </message>
        <message>
            <source>The file is open for reading only.</source>
            <translation>El archivo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>The file is open for writing in another place: {owner}. Close it there, or wait until it has finished.</source>
            <translation>El archivo está abierto para escritura en otra parte: {owner}. Ciérrelo allí o espere a que termine.</translation>
        </message>
        <message>
            <source>The file opens with this passphrase, but it is no Privdesk store.</source>
            <translation>El archivo se abre con esta frase de contraseña, pero no es un archivo de Privdesk.</translation>
        </message>
        <message>
            <source>The file was checked and is damaged. Stop working in it and restore the last backup.</source>
            <translation>El archivo se revisó y está dañado. Deje de trabajar en él y restaure la última copia de seguridad.</translation>
        </message>
        <message>
            <source>The file was lawfully erased on {day}: only its SHA-256 is kept.</source>
            <translation>El archivo se suprimió conforme a la ley el {day}: solo se conserva su SHA-256.</translation>
        </message>
        <message>
            <source>The file was made by an older Privdesk. Open it once in the window, or with a command that writes, so that it is brought up to date.</source>
            <translation>El archivo lo hizo una versión anterior de Privdesk. Ábralo una vez en la ventana, o con un comando que escriba, para ponerlo al día.</translation>
        </message>
        <message>
            <source>The folder “{folder}” is not there now.</source>
            <translation>La carpeta «{folder}» no está ahora.</translation>
        </message>
        <message>
            <source>The new passphrase is the present one. Nothing was changed.</source>
            <translation>La frase de contraseña nueva es la misma actual. No se cambió nada.</translation>
        </message>
        <message>
            <source>The recovery sheet has {expected} groups; {given} were given.</source>
            <translation>La hoja de recuperación tiene {expected} grupos; usted escribió {given}.</translation>
        </message>
        <message>
            <source>There is already a record with the same {fields}. Nothing was saved.</source>
            <translation>Ya hay un registro con el mismo valor en: {fields}. No se guardó nada.</translation>
        </message>
        <message>
            <source>There is already something at “{path}”. It was left as it was; choose another name.</source>
            <translation>Ya hay algo en «{path}». Quedó como estaba; elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no database with the name “{name}”.</source>
            <translation>No hay una base de datos con el nombre «{name}».</translation>
        </message>
        <message>
            <source>There is no disposal with the number {number}.</source>
            <translation>No hay ninguna supresión con el número {number}.</translation>
        </message>
        <message>
            <source>There is no file “{path}” any more, but “{log}” stands there yet, with the last that was written in it. It was left as it was; choose another name.</source>
            <translation>Ya no hay un archivo «{path}», pero junto a él quedó «{log}», con lo último que se escribió en él. Quedó como estaba; elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <source>There is no letter with the number {number}.</source>
            <translation>No hay una carta con el número {number}.</translation>
        </message>
        <message>
            <source>There is no request with the number {number}.</source>
            <translation>No hay una solicitud con el número {number}.</translation>
        </message>
        <message>
            <source>There is no third party with the name “{name}”.</source>
            <translation>No hay un tercero con el nombre «{name}».</translation>
        </message>
        <message>
            <source>There is no {kind} “{title}”.</source>
            <translation>No hay {kind} «{title}».</translation>
        </message>
        <message>
            <source>This file has no organization.</source>
            <translation>Este archivo no tiene organización.</translation>
        </message>
        <message>
            <source>This is a recovery sheet's key. Choose words of your own.</source>
            <translation>Esta es la clave de una hoja de recuperación. Elija palabras suyas.</translation>
        </message>
        <message>
            <source>This is not the present passphrase. Nothing was changed.</source>
            <translation>Esta no es la frase de contraseña actual. No se cambió nada.</translation>
        </message>
        <message>
            <source>This store was written by a newer Privdesk. Open it with version {version} or later; this is version {own}. The file was not changed.</source>
            <translation>Este archivo lo escribió un Privdesk más reciente. Ábralo con la versión {version} o posterior; esta es la versión {own}. El archivo no se modificó.</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>otro programa</translation>
        </message>
        <message>
            <source>{program}, {user} on {machine}, since {since}</source>
            <translation>{program}, {user} en {machine}, desde el {since}</translation>
        </message>
        <message>
            <source>“{name}”, the description beside the backup, cannot be read. Use another backup, or take that file away to restore without its checks.</source>
            <translation>«{name}», la descripción que acompaña a la copia de seguridad, no se puede leer. Use otra copia, o retire ese archivo para restaurar sin sus comprobaciones.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read ({reason}). The file was left as it was.</source>
            <translation>No se puede leer «{path}» ({reason}). El archivo quedó como estaba.</translation>
        </message>
        <message>
            <source>“{path}” cannot be the name of a file.</source>
            <translation>«{path}» no puede ser el nombre de un archivo.</translation>
        </message>
        <message>
            <source>“{path}” could not be written ({reason}).</source>
            <translation>No se pudo escribir «{path}» ({reason}).</translation>
        </message>
        <message>
            <source>“{path}” is a folder, not a Privdesk file.</source>
            <translation>«{path}» es una carpeta, no un archivo de Privdesk.</translation>
        </message>
        <message>
            <source>“{path}” is an empty file.</source>
            <translation>«{path}» es un archivo vacío.</translation>
        </message>
        <message>
            <source>“{path}” is not a Privdesk file. It belongs to another program and was left as it was.</source>
            <translation>«{path}» no es un archivo de Privdesk. Es de otro programa y quedó como estaba.</translation>
        </message>
        <message>
            <source>“{seal}” is not a seal. It is written NUMBER:HASH, as in the foot of a letter or in a backup.</source>
            <translation>«{seal}» no es un sello. Se escribe NÚMERO:HASH, como en el pie de una carta o en una copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>A word by itself is easy to guess.</source>
            <translation>Una sola palabra se adivina con facilidad.</translation>
        </message>
        <message>
            <source>Add another word or two. Uncommon words are better.</source>
            <translation>Agregue una o dos palabras más; mejor si son poco comunes.</translation>
        </message>
        <message>
            <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
            <translation>Todo en mayúsculas es casi tan fácil de adivinar como todo en minúsculas.</translation>
        </message>
        <message>
            <source>Avoid dates and years that are associated with you.</source>
            <translation>Evite las fechas y los años que tienen que ver con usted.</translation>
        </message>
        <message>
            <source>Avoid recent years.</source>
            <translation>Evite los años recientes.</translation>
        </message>
        <message>
            <source>Avoid repeated words and characters.</source>
            <translation>Evite repetir palabras y caracteres.</translation>
        </message>
        <message>
            <source>Avoid sequences.</source>
            <translation>Evite las secuencias.</translation>
        </message>
        <message>
            <source>Avoid years that are associated with you.</source>
            <translation>Evite los años que tienen que ver con usted.</translation>
        </message>
        <message>
            <source>Capitalization doesn't help very much.</source>
            <translation>Las mayúsculas ayudan poco.</translation>
        </message>
        <message>
            <source>Common names and surnames are easy to guess.</source>
            <translation>Los nombres y apellidos comunes se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>Dates are often easy to guess.</source>
            <translation>Las fechas suelen adivinarse con facilidad.</translation>
        </message>
        <message>
            <source>Fair.</source>
            <translation>Regular.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Buena.</translation>
        </message>
        <message>
            <source>Names and surnames by themselves are easy to guess.</source>
            <translation>Los nombres y apellidos solos se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>No need for symbols, digits, or uppercase letters.</source>
            <translation>No hacen falta símbolos, números ni mayúsculas.</translation>
        </message>
        <message>
            <source>Predictable substitutions like '@' instead of 'a' don't help very much.</source>
            <translation>Los cambios previsibles, como «@» en lugar de «a», ayudan poco.</translation>
        </message>
        <message>
            <source>Recent years are easy to guess.</source>
            <translation>Los años recientes se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>Repeats like "aaa" are easy to guess.</source>
            <translation>Las repeticiones como «aaa» se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>Repeats like "abcabcabc" are only slightly harder to guess than "abc".</source>
            <translation>Las repeticiones como «abcabcabc» son apenas más difíciles de adivinar que «abc».</translation>
        </message>
        <message>
            <source>Reversed words aren't much harder to guess.</source>
            <translation>Las palabras al revés no son mucho más difíciles de adivinar.</translation>
        </message>
        <message>
            <source>Sequences like "abc" or "6543" are easy to guess.</source>
            <translation>Las secuencias como «abc» o «6543» se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>Short keyboard patterns are easy to guess.</source>
            <translation>Los recorridos cortos del teclado se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>Straight rows of keys are easy to guess.</source>
            <translation>Las teclas en fila se adivinan con facilidad.</translation>
        </message>
        <message>
            <source>This is a top-10 common password.</source>
            <translation>Es una de las diez contraseñas más usadas del mundo.</translation>
        </message>
        <message>
            <source>This is a top-100 common password.</source>
            <translation>Es una de las cien contraseñas más usadas del mundo.</translation>
        </message>
        <message>
            <source>This is a very common password.</source>
            <translation>Es una contraseña muy usada.</translation>
        </message>
        <message>
            <source>This is similar to a commonly used password.</source>
            <translation>Se parece a una contraseña muy usada.</translation>
        </message>
        <message>
            <source>Use a few words, avoid common phrases.</source>
            <translation>Use varias palabras; evite frases conocidas.</translation>
        </message>
        <message>
            <source>Use a longer keyboard pattern with more turns.</source>
            <translation>Un recorrido del teclado tendría que ser más largo y con más vueltas.</translation>
        </message>
        <message>
            <source>Very good.</source>
            <translation>Muy buena.</translation>
        </message>
        <message>
            <source>Very weak.</source>
            <translation>Muy débil.</translation>
        </message>
        <message>
            <source>Weak.</source>
            <translation>Débil.</translation>
        </message>
        <message>
            <source>Who had the file would guess it in {time}, trying ten thousand a second.</source>
            <translation>Quien tuviera el archivo tardaría {time} en adivinarla, con diez mil intentos por segundo.</translation>
        </message>
        <message>
            <source>Words of your organization and the most used ones are the first to be tried.</source>
            <translation>Las palabras de su organización y las más usadas son las primeras que se prueban.</translation>
        </message>
        <message>
            <source>centuries</source>
            <translation>siglos</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>menos de un segundo</translation>
        </message>
        <message>
            <source>some days</source>
            <translation>unos días</translation>
        </message>
        <message>
            <source>some hours</source>
            <translation>unas horas</translation>
        </message>
        <message>
            <source>some minutes</source>
            <translation>unos minutos</translation>
        </message>
        <message>
            <source>some months</source>
            <translation>unos meses</translation>
        </message>
        <message>
            <source>some seconds</source>
            <translation>unos segundos</translation>
        </message>
        <message>
            <source>some years</source>
            <translation>unos años</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Activities that use it</source>
            <translation>Actividades que la usan</translation>
        </message>
        <message>
            <source>Activities · {how}</source>
            <translation>Actividades · {how}</translation>
        </message>
        <message>
            <source>Choose a record to see its files.</source>
            <translation>Elija un registro para ver sus archivos.</translation>
        </message>
        <message>
            <source>Choose one of the list to see it in brief.</source>
            <translation>Elija uno de la lista para verlo en resumen.</translation>
        </message>
        <message>
            <source>Complete: {percent} %</source>
            <translation>Completa al {percent} %</translation>
        </message>
        <message>
            <source>Databases · {how}</source>
            <translation>Bases de datos · {how}</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>Supresiones</translation>
        </message>
        <message>
            <source>It was not removed</source>
            <translation>No se eliminó</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Retenciones legales</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>No requests</source>
            <translation>Sin solicitudes</translation>
        </message>
        <message>
            <source>No sensitive category is ticked.</source>
            <translation>Ninguna categoría marcada es sensible.</translation>
        </message>
        <message>
            <source>Nobody is said to keep it</source>
            <translation>No se dice quién la guarda</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open it at full size (Enter)</source>
            <translation>Abrir a tamaño completo (Intro)</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove “{record}”?</source>
            <translation>¿Eliminar «{record}»?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Requests: {count}; open: {open}</source>
            <translation>Solicitudes: {count}; abiertas: {open}</translation>
        </message>
        <message>
            <source>Review of its security</source>
            <translation>Revisión de su seguridad</translation>
        </message>
        <message>
            <source>The history keeps what it said. Right after, it can be undone.</source>
            <translation>El historial conserva lo que decía. Puede deshacerse justo después.</translation>
        </message>
        <message>
            <source>{given} of {asked} data</source>
            <translation>{given} de {asked} datos</translation>
        </message>
        <message>
            <source>{given}; missing:</source>
            <translation>{given}; faltan:</translation>
        </message>
        <message>
            <source>{state}, until {day}</source>
            <translation>{state}, hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <source>Answer that another law applies</source>
            <translation>Responder que aplica otra ley</translation>
        </message>
        <message>
            <source>Answer the claim</source>
            <translation>Responder reclamo</translation>
        </message>
        <message>
            <source>Answer the extended claim</source>
            <translation>Responder el reclamo prorrogado</translation>
        </message>
        <message>
            <source>Answer the extended inquiry</source>
            <translation>Responder la consulta prorrogada</translation>
        </message>
        <message>
            <source>Answer the inquiry</source>
            <translation>Responder consulta</translation>
        </message>
        <message>
            <source>Audit the third party</source>
            <translation>Auditar al tercero</translation>
        </message>
        <message>
            <source>Carry out what was decided</source>
            <translation>Ejecutar lo decidido</translation>
        </message>
        <message>
            <source>Check that the backups are gone</source>
            <translation>Comprobar copias de respaldo</translation>
        </message>
        <message>
            <source>Check that the claim is complete</source>
            <translation>Revisar si el reclamo está completo</translation>
        </message>
        <message>
            <source>Check that we are competent, or transfer</source>
            <translation>Revisar la competencia o trasladar</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Cerrar el expediente</translation>
        </message>
        <message>
            <source>Dispose of the data</source>
            <translation>Suprimir los datos</translation>
        </message>
        <message>
            <source>Get the reply of the area</source>
            <translation>Obtener la respuesta del área</translation>
        </message>
        <message>
            <source>Lift the legend “claim in process”</source>
            <translation>Levantar leyenda del reclamo</translation>
        </message>
        <message>
            <source>Look after the contract that ends</source>
            <translation>Atender el contrato que vence</translation>
        </message>
        <message>
            <source>Register the database in the RNBD</source>
            <translation>Inscribir la base de datos en el RNBD</translation>
        </message>
        <message>
            <source>Review the activity</source>
            <translation>Revisar la actividad</translation>
        </message>
        <message>
            <source>Review the measure</source>
            <translation>Revisar la medida</translation>
        </message>
        <message>
            <source>Review the security measures</source>
            <translation>Revisar las medidas de seguridad</translation>
        </message>
        <message>
            <source>Send the letter</source>
            <translation>Enviar la carta</translation>
        </message>
        <message>
            <source>Set the legend “claim in process”</source>
            <translation>Poner leyenda «reclamo en trámite»</translation>
        </message>
        <message>
            <source>Tell the RNBD that the database is no more</source>
            <translation>Reportar la eliminación al RNBD</translation>
        </message>
        <message>
            <source>Tell the RNBD what changed</source>
            <translation>Actualizar el RNBD por cambios sustanciales</translation>
        </message>
        <message>
            <source>Tell the person of the transfer</source>
            <translation>Informar el traslado a la persona</translation>
        </message>
        <message>
            <source>The person's term to complete; then, withdrawal</source>
            <translation>Plazo de la persona para completar; después, desistimiento</translation>
        </message>
        <message>
            <source>Update the data as the controller reports</source>
            <translation>Actualizar según la novedad</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>Line 1: a template begins with its description between +++.</source>
            <translation>Línea 1: una plantilla comienza con su descripción entre +++.</translation>
        </message>
        <message>
            <source>Line {line}: a condition like «{example}» stands at the start of its line.</source>
            <translation>Línea {line}: una condición como «{example}» va al comienzo de su línea.</translation>
        </message>
        <message>
            <source>Line {line}: letters share no part «{name}».</source>
            <translation>Línea {line}: las cartas no comparten ninguna parte «{name}».</translation>
        </message>
        <message>
            <source>Line {line}: the brace opened before «{text}» is not closed. To print a brace, write a backslash before it.</source>
            <translation>Línea {line}: la llave abierta antes de «{text}» no se cierra. Para imprimir una llave, escriba antes una barra invertida.</translation>
        </message>
        <message>
            <source>Line {line}: the description is not valid TOML.</source>
            <translation>Línea {line}: la descripción no es TOML válido.</translation>
        </message>
        <message>
            <source>Line {line}: the optional paragraph that begins here has no text under it.</source>
            <translation>Línea {line}: el párrafo opcional que comienza aquí no tiene texto debajo.</translation>
        </message>
        <message>
            <source>Line {line}: the printed font has no {characters}.</source>
            <translation>Línea {line}: la letra de impresión no tiene {characters}.</translation>
        </message>
        <message>
            <source>Line {line}: there is no field «{name}».</source>
            <translation>Línea {line}: no existe el campo «{name}».</translation>
        </message>
        <message>
            <source>Line {line}: there is no field «{name}». Did you mean «{near}»?</source>
            <translation>Línea {line}: no existe el campo «{name}». ¿Quiso decir «{near}»?</translation>
        </message>
        <message>
            <source>Line {line}: «{name}» is missing, unknown or of the wrong kind in the description.</source>
            <translation>Línea {line}: en la descripción, «{name}» falta, es desconocido o no es de la clase debida.</translation>
        </message>
        <message>
            <source>The letter has no text.</source>
            <translation>La carta no tiene texto.</translation>
        </message>
        <message>
            <source>The text has {count} characters: a letter has {most} at most.</source>
            <translation>El texto tiene {count} caracteres: una carta tiene como máximo {most}.</translation>
        </message>
        <message>
            <source>There is no letter «{name}» for this kind of request. There are: {known}.</source>
            <translation>No existe la carta «{name}» para esta clase de solicitud. Existen: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>A fictional case: no request is like this.</source>
            <translation>Caso ficticio: no hay una solicitud que corresponda.</translation>
        </message>
        <message>
            <source>A letter of the office, not saved yet</source>
            <translation>Carta propia, sin guardar todavía</translation>
        </message>
        <message>
            <source>A title has {most} characters at most.</source>
            <translation>Un título tiene como máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Changes not saved.</source>
            <translation>Cambios sin guardar.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modificar…</translation>
        </message>
        <message>
            <source>Choose which requests the letter is for.</source>
            <translation>Elija para qué solicitudes es la carta.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Common part</source>
            <translation>Parte común</translation>
        </message>
        <message>
            <source>Complaint against the decision</source>
            <translation>Queja contra la decisión</translation>
        </message>
        <message>
            <source>Data of the request</source>
            <translation>Datos de la solicitud</translation>
        </message>
        <message>
            <source>Data of the request, for a third party</source>
            <translation>Datos de la solicitud, para un tercero</translation>
        </message>
        <message>
            <source>Difference from the one in use</source>
            <translation>Diferencia con la que está en uso</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Fields of letters</source>
            <translation>Campos de las cartas</translation>
        </message>
        <message>
            <source>Find a field to insert</source>
            <translation>Buscar un campo para insertar</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Go back to the program's letter?</source>
            <translation>¿Volver a la carta del programa?</translation>
        </message>
        <message>
            <source>I took it into account</source>
            <translation>Ya la tuve en cuenta</translation>
        </message>
        <message>
            <source>In this case</source>
            <translation>En este caso</translation>
        </message>
        <message>
            <source>It can be saved. The law asks for more than it says.</source>
            <translation>Se puede guardar. La ley pide más de lo que dice.</translation>
        </message>
        <message>
            <source>It cannot be saved: one thing is wrong.</source>
            <translation>No se puede guardar: hay un error.</translation>
        </message>
        <message>
            <source>It cannot be saved: {count} things are wrong.</source>
            <translation>No se puede guardar: hay {count} errores.</translation>
        </message>
        <message>
            <source>It comes with the program: it can be restored, not withdrawn.</source>
            <translation>Viene con el programa: se puede restaurar, no retirar.</translation>
        </message>
        <message>
            <source>It is a letter like</source>
            <translation>Es una carta como</translation>
        </message>
        <message>
            <source>It says the same as the program's own letter.</source>
            <translation>Dice lo mismo que la carta del programa.</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>No se hizo.</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se guardó.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Letters are written with this version now.</source>
            <translation>Las cartas se escriben ahora con esta versión.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Carta nueva</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nueva…</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Número de la solicitud</translation>
        </message>
        <message>
            <source>Of the program, v. {version}</source>
            <translation>Del programa, v. {version}</translation>
        </message>
        <message>
            <source>Opening for a third party</source>
            <translation>Encabezado para un tercero</translation>
        </message>
        <message>
            <source>Opening for an area</source>
            <translation>Encabezado para un área</translation>
        </message>
        <message>
            <source>Opening for the file</source>
            <translation>Encabezado para el expediente</translation>
        </message>
        <message>
            <source>Opening for the person</source>
            <translation>Encabezado para la persona</translation>
        </message>
        <message>
            <source>Own, v. {version}</source>
            <translation>Propia, v. {version}</translation>
        </message>
        <message>
            <source>Own, v. {version}: look at it</source>
            <translation>Propia, v. {version}: revísela</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Right to complain to the SIC</source>
            <translation>Derecho de queja ante la SIC</translation>
        </message>
        <message>
            <source>Salutation to a third party</source>
            <translation>Saludo a un tercero</translation>
        </message>
        <message>
            <source>Salutation to the person</source>
            <translation>Saludo a la persona</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>Guardar la plantilla</translation>
        </message>
        <message>
            <source>Saved as version {version}, in use from now on.</source>
            <translation>Guardada como versión {version}, en uso desde ahora.</translation>
        </message>
        <message>
            <source>Saved, and without mistakes.</source>
            <translation>Guardada y sin errores.</translation>
        </message>
        <message>
            <source>See the difference…</source>
            <translation>Ver la diferencia…</translation>
        </message>
        <message>
            <source>Seen on the request</source>
            <translation>Vista con la solicitud</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Templates of letters</source>
            <translation>Plantillas de las cartas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text of the template</source>
            <translation>Texto de la plantilla</translation>
        </message>
        <message>
            <source>Text of the version</source>
            <translation>Texto de la versión</translation>
        </message>
        <message>
            <source>The PDF could not be made.</source>
            <translation>No se pudo hacer el PDF.</translation>
        </message>
        <message>
            <source>The law asks for «{item}» ({article}): the template never says it.</source>
            <translation>La ley pide «{item}» ({article}): la plantilla no lo dice.</translation>
        </message>
        <message>
            <source>The letter is not for a request like {number}.</source>
            <translation>La carta no es para una solicitud como la {number}.</translation>
        </message>
        <message>
            <source>The paragraph with the cursor is then only written where the field has a value.</source>
            <translation>El párrafo donde está el cursor se escribe entonces solo si el campo tiene valor.</translation>
        </message>
        <message>
            <source>The program has no letter of that name to restore.</source>
            <translation>El programa no tiene una carta con ese nombre para restaurar.</translation>
        </message>
        <message>
            <source>The program's template changed since you changed it.</source>
            <translation>La plantilla del programa cambió desde que usted la modificó.</translation>
        </message>
        <message>
            <source>The template cannot be opened.</source>
            <translation>La plantilla no se puede abrir.</translation>
        </message>
        <message>
            <source>The template has changes that are not saved.</source>
            <translation>La plantilla tiene cambios sin guardar.</translation>
        </message>
        <message>
            <source>The versions of the office are kept, and can be taken up again.</source>
            <translation>Las versiones de la oficina se conservan y se pueden volver a usar.</translation>
        </message>
        <message>
            <source>There is no letter «{name}».</source>
            <translation>No existe la carta «{name}».</translation>
        </message>
        <message>
            <source>This Privdesk no longer understands this version.</source>
            <translation>Este Privdesk ya no entiende esta versión.</translation>
        </message>
        <message>
            <source>Title of the letter</source>
            <translation>Título de la carta</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <source>Use this version</source>
            <translation>Usar esta versión</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Versions of “{title}”</source>
            <translation>Versiones de «{title}»</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versiones…</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Lo que hay que revisar</translation>
        </message>
        <message>
            <source>What was issued stays as it is, whichever version is used.</source>
            <translation>Lo emitido queda como está, cualquiera que sea la versión en uso.</translation>
        </message>
        <message>
            <source>Whom the person can ask</source>
            <translation>Contacto para la persona</translation>
        </message>
        <message>
            <source>Whom the third party can ask</source>
            <translation>Contacto para el tercero</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Withdraw this letter?</source>
            <translation>¿Retirar esta carta?</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirar…</translation>
        </message>
        <message>
            <source>Write the letter's title.</source>
            <translation>Escriba el título de la carta.</translation>
        </message>
        <message>
            <source>Write them as your office does. Every version is kept, and each letter says which one made it.</source>
            <translation>Escríbalas como lo hace su oficina. Cada versión se conserva, y cada carta dice cuál la hizo.</translation>
        </message>
        <message>
            <source>Your own text is still the one in use.</source>
            <translation>Su texto sigue siendo el que se usa.</translation>
        </message>
        <message>
            <source>the last one seen, or the newest that fits</source>
            <translation>la última que vio, o la más reciente</translation>
        </message>
        <message>
            <source>{words}, in use</source>
            <translation>{words}, en uso</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Privdesk does not know the law “{law}”. It knows: {known}.</source>
            <translation>Privdesk no conoce la ley «{law}». Conoce: {known}.</translation>
        </message>
        <message>
            <source>Stricter reading: of the {count} business days, {ran} ran between the receipt, {received}, and the request to complete, {asked}; {left} are left after {completed}.</source>
            <translation>Lectura estricta: de los {count} días hábiles, {ran} corrieron entre el recibo, {received}, y el requerimiento, {asked}; quedan {left} después del {completed}.</translation>
        </message>
        <message>
            <source>The claim was complete on {completed}, before the request of {asked}: the term counts from the first receipt.</source>
            <translation>El reclamo quedó completo el {completed}, antes del requerimiento del {asked}: el término cuenta desde el primer recibo.</translation>
        </message>
        <message>
            <source>The day announced to the person, {announced}; the longest extension ends on {due}.</source>
            <translation>La fecha anunciada a la persona, {announced}; la prórroga máxima termina el {due}.</translation>
        </message>
        <message>
            <source>The office is closed then ({name}): the target is {target}.</source>
            <translation>La oficina está cerrada entonces ({name}): la meta es el {target}.</translation>
        </message>
        <message>
            <source>The request to complete was sent after its limit, {due}: the term counts from the first receipt.</source>
            <translation>El requerimiento se envió después de su límite, {due}: el término cuenta desde el primer recibo.</translation>
        </message>
        <message>
            <source>The request to complete was sent on {asked}, after its stricter term, {strict}: that the term counts from completion is arguable.</source>
            <translation>El requerimiento se envió el {asked}, después de su término estricto, {strict}: es discutible que el término cuente desde que el reclamo quedó completo.</translation>
        </message>
        <message>
            <source>{day} is before {first}, the day from which the term counts.</source>
            <translation>El {day} es anterior al {first}, día desde el que cuenta el término.</translation>
        </message>
        <message>
            <source>{day} is no business day ({why}): the target is {target}.</source>
            <translation>El {day} no es hábil ({why}): la meta es el {target}.</translation>
        </message>
        <message>
            <source>{law} has no term “{term}”. It has: {known}.</source>
            <translation>{law} no tiene el término «{term}». Tiene: {known}.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Acknowledgement bounced</source>
            <translation>Acuse de recibo devuelto</translation>
        </message>
        <message>
            <source>Acknowledgement delivered</source>
            <translation>Acuse de recibo entregado</translation>
        </message>
        <message>
            <source>Acknowledgement issued</source>
            <translation>Acuse de recibo emitido</translation>
        </message>
        <message>
            <source>Acknowledgement sent</source>
            <translation>Acuse de recibo enviado</translation>
        </message>
        <message>
            <source>Answer bounced</source>
            <translation>Respuesta devuelta</translation>
        </message>
        <message>
            <source>Answer delivered</source>
            <translation>Respuesta entregada</translation>
        </message>
        <message>
            <source>Answer issued</source>
            <translation>Respuesta emitida</translation>
        </message>
        <message>
            <source>Answer sent</source>
            <translation>Respuesta enviada</translation>
        </message>
        <message>
            <source>Asked: {what}</source>
            <translation>Se pide: {what}</translation>
        </message>
        <message>
            <source>Bounced: {what}</source>
            <translation>Devolución: {what}</translation>
        </message>
        <message>
            <source>By: {how}</source>
            <translation>Cómo: {how}</translation>
        </message>
        <message>
            <source>Delivered: {what}</source>
            <translation>Entrega: {what}</translation>
        </message>
        <message>
            <source>Done by {name}</source>
            <translation>Lo hizo: {name}</translation>
        </message>
        <message>
            <source>Extension issued</source>
            <translation>Prórroga emitida</translation>
        </message>
        <message>
            <source>Extension sent</source>
            <translation>Prórroga enviada</translation>
        </message>
        <message>
            <source>Ground: {ground}</source>
            <translation>Causal: {ground}</translation>
        </message>
        <message>
            <source>Internal date: {day}</source>
            <translation>Fecha interna: {day}</translation>
        </message>
        <message>
            <source>Internal reply of {area}</source>
            <translation>Respuesta interna de {area}</translation>
        </message>
        <message>
            <source>Internal request issued</source>
            <translation>Remisión interna emitida</translation>
        </message>
        <message>
            <source>Internal request sent</source>
            <translation>Remisión interna enviada</translation>
        </message>
        <message>
            <source>Internal request to {area}</source>
            <translation>Remisión interna a {area}</translation>
        </message>
        <message>
            <source>It reached you on {day}</source>
            <translation>Llegó a usted el {day}</translation>
        </message>
        <message>
            <source>Missing: {items}</source>
            <translation>Falta: {items}</translation>
        </message>
        <message>
            <source>New date: {day}</source>
            <translation>Nueva fecha: {day}</translation>
        </message>
        <message>
            <source>Notice of the change issued</source>
            <translation>Comunicación de lo hecho emitida</translation>
        </message>
        <message>
            <source>Notice of the change sent</source>
            <translation>Comunicación de lo hecho enviada</translation>
        </message>
        <message>
            <source>Notice of the legend issued</source>
            <translation>Comunicación de la leyenda emitida</translation>
        </message>
        <message>
            <source>Notice of the legend sent</source>
            <translation>Comunicación de la leyenda enviada</translation>
        </message>
        <message>
            <source>Notice of the transfer issued</source>
            <translation>Aviso del traslado emitido</translation>
        </message>
        <message>
            <source>Notice of the transfer sent</source>
            <translation>Aviso del traslado enviado</translation>
        </message>
        <message>
            <source>Notice of the withdrawal issued</source>
            <translation>Comunicación del desistimiento emitida</translation>
        </message>
        <message>
            <source>Notice of the withdrawal sent</source>
            <translation>Comunicación del desistimiento enviada</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation>Motivo: {reasons}</translation>
        </message>
        <message>
            <source>Received {way}</source>
            <translation>Recibida {way}</translation>
        </message>
        <message>
            <source>Record of the legend issued</source>
            <translation>Constancia de la leyenda emitida</translation>
        </message>
        <message>
            <source>Request to complete the claim issued</source>
            <translation>Requerimiento para completar emitido</translation>
        </message>
        <message>
            <source>Request to complete the claim sent</source>
            <translation>Requerimiento para completar enviado</translation>
        </message>
        <message>
            <source>Request to prove identity issued</source>
            <translation>Solicitud de identificación emitida</translation>
        </message>
        <message>
            <source>Request to prove identity sent</source>
            <translation>Solicitud de identificación enviada</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Enviar de nuevo…</translation>
        </message>
        <message>
            <source>Stays in backups until {day}</source>
            <translation>Queda en copias de respaldo hasta el {day}</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Struck out: {reason}</source>
            <translation>Tachado: {reason}</translation>
        </message>
        <message>
            <source>Third party or database: {name}</source>
            <translation>Tercero o base de datos: {name}</translation>
        </message>
        <message>
            <source>Transfer issued</source>
            <translation>Traslado emitido</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Traslado enviado</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Hasta el {day}</translation>
        </message>
        <message>
            <source>by another channel</source>
            <translation>por otro medio</translation>
        </message>
        <message>
            <source>by certified mail</source>
            <translation>por correo certificado</translation>
        </message>
        <message>
            <source>by courier</source>
            <translation>por mensajería</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>por correo electrónico</translation>
        </message>
        <message>
            <source>by letter on paper</source>
            <translation>por escrito en papel</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>by web form</source>
            <translation>por formulario web</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>personalmente</translation>
        </message>
        <message>
            <source>{way} to {address}</source>
            <translation>{way} a {address}</translation>
        </message>
        <message>
            <source>{what}: {place}</source>
            <translation>{what}: {place}</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A date of your office: no term of the law ends on it.</source>
            <translation>Fecha propia de la oficina: no es un término de la ley.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>Respondidas en término</translation>
        </message>
        <message>
            <source>Audit seal {seal}</source>
            <translation>Sello de auditoría {seal}</translation>
        </message>
        <message>
            <source>Backup: {when}</source>
            <translation>Copia de seguridad: {when}</translation>
        </message>
        <message>
            <source>Bus. days</source>
            <translation>Días háb.</translation>
        </message>
        <message>
            <source>By month of receipt and outcome</source>
            <translation>Por mes de recibo y resultado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerradas</translation>
        </message>
        <message>
            <source>Denied or other</source>
            <translation>No procede u otra</translation>
        </message>
        <message>
            <source>Extension: the last day to send it, with reasons and a date, is {day}.</source>
            <translation>Prórroga: último día para enviarla, con motivos y fecha: {day}.</translation>
        </message>
        <message>
            <source>Here stands what is due each day, once it is recorded: inquiries and claims (Ley 1581 de 2012, arts. 14 and 15), databases, contracts and disposals.</source>
            <translation>Aquí se ve lo que vence cada día, una vez registrado: consultas y reclamos (Ley 1581 de 2012, arts. 14 y 15), bases de datos, contratos y supresiones.</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Cómo se muestra</translation>
        </message>
        <message>
            <source>It is the person's own term. After {day} the withdrawal can be declared.</source>
            <translation>Es el término de la persona. Después del {day} se puede declarar el desistimiento.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Legal limit</source>
            <translation>Límite legal</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>Next five business days</source>
            <translation>Próximos cinco días hábiles</translation>
        </message>
        <message>
            <source>Next: {what}, on {day}.</source>
            <translation>Lo próximo: {what}, el {day}.</translation>
        </message>
        <message>
            <source>Next: {what}, on {due}; notice from {day}.</source>
            <translation>Lo próximo: {what}, el {due}; se avisa desde el {day}.</translation>
        </message>
        <message>
            <source>Next: {what}, on {due}; target: {day}.</source>
            <translation>Lo próximo: {what}, el {due}; meta: {day}.</translation>
        </message>
        <message>
            <source>Next: {what}, {case}, on {day}.</source>
            <translation>Lo próximo: {what}, {case}, el {day}.</translation>
        </message>
        <message>
            <source>No backup yet: one is made a while after opening, and on closing.</source>
            <translation>Sin copia de seguridad todavía: se hace poco después de abrir, y al cerrar.</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>No hay solicitudes abiertas.</translation>
        </message>
        <message>
            <source>No term of the law ends on that day.</source>
            <translation>Ese día no vence ningún término de ley.</translation>
        </message>
        <message>
            <source>Nothing is due in the next five business days.</source>
            <translation>Nada vence en los próximos cinco días hábiles.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada por vencer.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Open the activity</source>
            <translation>Abrir la actividad</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Abrir el contrato</translation>
        </message>
        <message>
            <source>Open the database</source>
            <translation>Abrir la base</translation>
        </message>
        <message>
            <source>Open the disposal</source>
            <translation>Abrir la supresión</translation>
        </message>
        <message>
            <source>Open the third party</source>
            <translation>Abrir el tercero</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Percentage: answered in time, by month.</source>
            <translation>Porcentaje: respondidas en término, por mes.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Requests of {year}</source>
            <translation>Solicitudes de {year}</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Resguardo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>There are no requests yet</source>
            <translation>Aún no hay solicitudes</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Waiting for the data subject</source>
            <translation>En espera del titular</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Lo que vence</translation>
        </message>
        <message>
            <source>What to do and whose</source>
            <translation>Qué hacer y de quién</translation>
        </message>
        <message>
            <source>You are told of it from {notice} on; act until {day}. No term of the law ends on that day.</source>
            <translation>Se avisa desde el {notice}; actúe hasta el {day}. Ese día no vence ningún término de la ley.</translation>
        </message>
        <message>
            <source>You are told of it from {notice} on; it may be done from {day} on.</source>
            <translation>Se avisa desde el {notice}; puede hacerse desde el {day}.</translation>
        </message>
        <message>
            <source>internal date</source>
            <translation>fecha interna</translation>
        </message>
        <message>
            <source>nothing to do before that day</source>
            <translation>nada que hacer antes de esa fecha</translation>
        </message>
        <message>
            <source>or extend</source>
            <translation>o prorrogar</translation>
        </message>
        <message>
            <source>the person's</source>
            <translation>de la persona</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>{day}, business day</source>
            <translation>{day}, día hábil</translation>
        </message>
        <message>
            <source>{day}, no business day: {why}</source>
            <translation>{day}, día no hábil ({why})</translation>
        </message>
        <message>
            <source>{group}, tasks: {count}</source>
            <translation>{group}, tareas: {count}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>A contract is no ground to transfer to another controller: it serves to transmit to a processor.</source>
            <translation>El contrato de transmisión no permite transferir a otro responsable: sirve para transmitir a un encargado.</translation>
        </message>
        <message>
            <source>A national assignment stays in Colombia: for another country it is a transfer or a transmission.</source>
            <translation>La cesión nacional queda en Colombia: hacia otro país es una transferencia o una transmisión.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>By the office's own list</source>
            <translation>Según la lista de la oficina</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country with an adequate level of protection</source>
            <translation>País con nivel adecuado de protección</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Declaration of conformity of the SIC</source>
            <translation>Declaración de conformidad de la SIC</translation>
        </message>
        <message>
            <source>Exception of art. 26</source>
            <translation>Excepción del art. 26</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Fundamento</translation>
        </message>
        <message>
            <source>In Colombia it is a national assignment, or no transfer at all.</source>
            <translation>En Colombia es una cesión nacional, o no es transferencia.</translation>
        </message>
        <message>
            <source>International transfer (to a controller)</source>
            <translation>Transferencia internacional (a un responsable)</translation>
        </message>
        <message>
            <source>International transmission (to a processor)</source>
            <translation>Transmisión internacional (a un encargado)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>National assignment or transfer</source>
            <translation>Cesión o transferencia nacional</translation>
        </message>
        <message>
            <source>No ground of article 26 is given.</source>
            <translation>No se indica ningún fundamento del artículo 26.</translation>
        </message>
        <message>
            <source>Number of the declaration of conformity</source>
            <translation>Número de la declaración de conformidad</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>The contract “{name}” does not say, or nobody checked it: {clauses}.</source>
            <translation>El contrato «{name}» no dice, o nadie ha verificado que diga: {clauses}.</translation>
        </message>
        <message>
            <source>The contract “{name}” ended on {day}, and nobody said that it was renewed.</source>
            <translation>El contrato «{name}» terminó el {day}, y no consta que se haya renovado.</translation>
        </message>
        <message>
            <source>The contract “{name}” has ended.</source>
            <translation>El contrato «{name}» terminó.</translation>
        </message>
        <message>
            <source>The contract “{name}” is still a draft.</source>
            <translation>El contrato «{name}» aún está en preparación.</translation>
        </message>
        <message>
            <source>The country is missing.</source>
            <translation>Falta el país.</translation>
        </message>
        <message>
            <source>The number of the SIC's declaration of conformity is missing.</source>
            <translation>Falta el número de la declaración de conformidad de la SIC.</translation>
        </message>
        <message>
            <source>There is no transmission contract.</source>
            <translation>No hay contrato de transmisión.</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Transmission contract</source>
            <translation>Contrato de transmisión</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Which data, and for what</source>
            <translation>Qué datos y para qué</translation>
        </message>
        <message>
            <source>Which exception of article 26 it is, is not said.</source>
            <translation>No se dice cuál de las excepciones del artículo 26 es.</translation>
        </message>
        <message>
            <source>Who exports, if not the organization</source>
            <translation>Quién exporta, si no es la organización</translation>
        </message>
        <message>
            <source>Who receives</source>
            <translation>Quién recibe</translation>
        </message>
        <message>
            <source>{country} is not on the list of countries with an adequate level of protection.</source>
            <translation>{country} no está en la lista de países con un nivel adecuado de protección.</translation>
        </message>
        <message>
            <source>{country} was not yet on the list of adequate countries on {day}.</source>
            <translation>{country} aún no estaba en la lista de países con nivel adecuado el {day}.</translation>
        </message>
    </context>
    <context>
        <name>TransferRemarks</name>
        <message>
            <source>Data go abroad only to an adequate country, by an exception or a declaration, or by a transmission contract (Ley 1581 de 2012, art. 26; Decreto 1074 de 2015, 2.2.2.25.5.2).</source>
            <translation>Los datos solo salen a un país adecuado, por una excepción o una declaración de conformidad, o con un contrato de transmisión (Ley 1581 de 2012, art. 26; Decreto 1074 de 2015, art. 2.2.2.25.5.2).</translation>
        </message>
        <message>
            <source>One row rests on no ground that holds.</source>
            <translation>Una fila no tiene fundamento que la sostenga.</translation>
        </message>
        <message>
            <source>One transfer rests on no ground that holds.</source>
            <translation>Una transferencia no tiene fundamento que la sostenga.</translation>
        </message>
        <message>
            <source>One transmission rests on no contract or ground that holds.</source>
            <translation>Una transmisión no tiene contrato ni fundamento que la sostenga.</translation>
        </message>
        <message>
            <source>{count} rows rest on no ground that holds.</source>
            <translation>{count} filas no tienen fundamento que las sostenga.</translation>
        </message>
        <message>
            <source>{count} transfers rest on no ground that holds.</source>
            <translation>{count} transferencias no tienen fundamento que las sostenga.</translation>
        </message>
        <message>
            <source>{count} transmissions rest on no contract or ground that holds.</source>
            <translation>{count} transmisiones no tienen contrato ni fundamento que las sostenga.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>A disposal is done or given up for good: its act is evidence.</source>
            <translation>Una supresión se hace o se descarta de una vez: su acta es prueba y no se deshace.</translation>
        </message>
        <message>
            <source>An act of disposal keeps its number and its words.</source>
            <translation>Un acta de supresión conserva su número y su texto.</translation>
        </message>
        <message>
            <source>It cannot be undone</source>
            <translation>No se puede deshacer</translation>
        </message>
        <message>
            <source>It is how the file counts from now on: it cannot be undone.</source>
            <translation>Así cuenta el archivo desde ahora: no se puede deshacer.</translation>
        </message>
        <message>
            <source>It was changed again since: change it back by hand.</source>
            <translation>Se cambió otra vez desde entonces: corríjalo a mano.</translation>
        </message>
        <message>
            <source>Its rows will be as they were before.</source>
            <translation>Sus filas quedarán como estaban.</translation>
        </message>
        <message>
            <source>Something else was recorded about what was struck out. Record it again by hand.</source>
            <translation>Sobre lo que se tachó hay algo más registrado. Vuelva a registrarlo a mano.</translation>
        </message>
        <message>
            <source>The calendar will be as it was before. What that moves is noted in each open request.</source>
            <translation>El calendario quedará como estaba antes. Lo que eso mueva se anota en cada solicitud abierta.</translation>
        </message>
        <message>
            <source>The file “{name}” will be taken off.</source>
            <translation>Se quitará el archivo «{name}».</translation>
        </message>
        <message>
            <source>The history keeps both: what was done and that it was undone.</source>
            <translation>El historial conserva ambas cosas: lo que se hizo y que se deshizo.</translation>
        </message>
        <message>
            <source>The last action was undone already.</source>
            <translation>La última acción ya se deshizo.</translation>
        </message>
        <message>
            <source>The request {number} will be annulled; it keeps its number.</source>
            <translation>La solicitud {number} quedará anulada y conservará su número.</translation>
        </message>
        <message>
            <source>There is nothing in it that can be undone.</source>
            <translation>No hay en ella nada que se pueda deshacer.</translation>
        </message>
        <message>
            <source>There is nothing that can be undone.</source>
            <translation>No hay nada que se pueda deshacer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo the last action?</source>
            <translation>¿Deshacer la última acción?</translation>
        </message>
        <message>
            <source>Undo “{action}”…</source>
            <translation>Deshacer «{action}»…</translation>
        </message>
        <message>
            <source>Undone right after it was recorded.</source>
            <translation>Deshecho enseguida de registrarlo.</translation>
        </message>
        <message>
            <source>Version {version} of “{title}” will not be used.</source>
            <translation>La versión {version} de «{title}» dejará de usarse.</translation>
        </message>
        <message>
            <source>What was lawfully erased cannot be given back.</source>
            <translation>Lo suprimido conforme a la ley no puede devolverse.</translation>
        </message>
        <message>
            <source>What was removed cannot be given back.</source>
            <translation>Lo que se quitó no se puede devolver.</translation>
        </message>
        <message>
            <source>What was sent has left the office. If it was recorded by mistake, strike it out in the timeline and say why.</source>
            <translation>Lo enviado ya salió de la oficina. Si se registró por error, táchelo en la cronología y diga por qué.</translation>
        </message>
        <message>
            <source>{series} of {year}: first number {start}</source>
            <translation>{series} de {year}: primer número {start}</translation>
        </message>
        <message>
            <source>“{event}” of the request {number} will be recorded again.</source>
            <translation>Se registrará de nuevo «{event}» en la solicitud {number}.</translation>
        </message>
        <message>
            <source>“{event}” of the request {number} will be struck out.</source>
            <translation>Se tachará «{event}» de la solicitud {number}.</translation>
        </message>
        <message>
            <source>“{record}” is used elsewhere already.</source>
            <translation>«{record}» ya se usa en otro lugar.</translation>
        </message>
        <message>
            <source>“{record}” will be as it was before.</source>
            <translation>«{record}» quedará como estaba antes.</translation>
        </message>
        <message>
            <source>“{record}” will be removed.</source>
            <translation>Se quitará «{record}».</translation>
        </message>
        <message>
            <source>“{record}” will stand again.</source>
            <translation>«{record}» volverá a estar.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>13 groups of five</source>
            <translation>Los 13 grupos de cinco caracteres</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Bringing the file to this version, once: {percent} %</source>
            <translation>Se actualiza el archivo a esta versión, una sola vez: {percent} %</translation>
        </message>
        <message>
            <source>It was opened with the recovery sheet. If the passphrase is forgotten, put a new one in Settings, Security.</source>
            <translation>Se abrió con la hoja de recuperación. Si olvidó la frase de contraseña, ponga una nueva en Ajustes, Seguridad.</translation>
        </message>
        <message>
            <source>Last backup: {when}</source>
            <translation>Última copia de seguridad: {when}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Usar la frase de contraseña</translation>
        </message>
        <message>
            <source>Use the recovery sheet…</source>
            <translation>Usar la hoja de recuperación…</translation>
        </message>
        <message>
            <source>Write the groups of the recovery sheet.</source>
            <translation>Escriba los grupos de la hoja de recuperación.</translation>
        </message>
        <message>
            <source>Write the passphrase.</source>
            <translation>Escriba la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s: error: %(message)s
</translation>
        </message>
        <message>
            <source>ambiguous option: %(option)s could match %(matches)s</source>
            <translation>%(option)s es ambiguo: puede ser %(matches)s</translation>
        </message>
        <message>
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>argumento %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <source>expected at least one argument</source>
            <translation>se espera al menos un argumento</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>se espera un argumento</translation>
        </message>
        <message>
            <source>ignored explicit argument %r</source>
            <translation>el argumento %r sobra</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>%(value)r no es una opción (elija entre %(choices)s)</translation>
        </message>
        <message>
            <source>not allowed with argument %s</source>
            <translation>no se admite junto con %s</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>argumentos</translation>
        </message>
        <message>
            <source>show program's version number and exit</source>
            <translation>muestra la versión del programa y termina</translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>muestra esta ayuda y termina</translation>
        </message>
        <message>
            <source>the following arguments are required: %s</source>
            <translation>faltan estos argumentos: %s</translation>
        </message>
        <message>
            <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
            <translation>no hay un comando %(parser_name)r (hay: %(choices)s)</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>argumentos desconocidos: %s</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>uso: </translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>Entry {entry} does not follow the one before it: one of the two was changed or exchanged.</source>
            <translation>El asiento {entry} no sigue al anterior: uno de los dos fue cambiado o intercambiado.</translation>
        </message>
        <message>
            <source>Entry {entry} was changed.</source>
            <translation>El asiento {entry} fue cambiado.</translation>
        </message>
        <message>
            <source>Every entry, value, record, attached file and term is checked against the chain. With a seal from the foot of a letter or from a backup it is also found whether entries were cut off or the whole history was written anew.</source>
            <translation>Se revisan contra la cadena cada asiento, valor, registro, archivo adjunto y término. Con un sello del pie de una carta o de una copia de seguridad se sabe además si se cortaron asientos o si todo el historial se escribió de nuevo.</translation>
        </message>
        <message>
            <source>It could not be verified.</source>
            <translation>No se pudo verificar.</translation>
        </message>
        <message>
            <source>Missing from the history: {entries}.</source>
            <translation>Falta en el historial: {entries}.</translation>
        </message>
        <message>
            <source>Seal to compare (optional)</source>
            <translation>Sello para comparar (opcional)</translation>
        </message>
        <message>
            <source>The deadlines cannot be counted from what the file holds.</source>
            <translation>No se pueden contar los términos con lo que contiene el archivo.</translation>
        </message>
        <message>
            <source>The deadlines kept of {case} are not those that the rules count.</source>
            <translation>Los términos guardados de {case} no son los que cuentan las reglas.</translation>
        </message>
        <message>
            <source>The first broken entry is {entry}.</source>
            <translation>El primer asiento roto es el {entry}.</translation>
        </message>
        <message>
            <source>The history ends at entry {entry}, but the seal {seal} proves that it went on.</source>
            <translation>El historial termina en el asiento {entry}, pero el sello {seal} prueba que seguía.</translation>
        </message>
        <message>
            <source>The history is not whole: {count} faults.</source>
            <translation>El historial no está íntegro: {count} fallas.</translation>
        </message>
        <message>
            <source>The history is whole.</source>
            <translation>El historial está íntegro.</translation>
        </message>
        <message>
            <source>The seal {seal} belongs to another history: entry {entry} is not the one that it was taken from.</source>
            <translation>El sello {seal} es de otro historial: el asiento {entry} no es aquel del que se tomó.</translation>
        </message>
        <message>
            <source>The values of entry {entry} are missing.</source>
            <translation>Faltan los valores del asiento {entry}.</translation>
        </message>
        <message>
            <source>The values of entry {entry} were changed or exchanged.</source>
            <translation>Los valores del asiento {entry} fueron cambiados o intercambiados.</translation>
        </message>
        <message>
            <source>There are values of entry {entry}, which is missing.</source>
            <translation>Hay valores del asiento {entry}, que falta.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Verificar ahora</translation>
        </message>
        <message>
            <source>Verifying the history…</source>
            <translation>Verificando el historial…</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message>
            <source>Write nothing more in this file; keep it as it is, and restore a backup.</source>
            <translation>No escriba más en este archivo: consérvelo como está y restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>{count} entries were checked. Seal: {seal}</source>
            <translation>Se revisaron {count} asientos. Sello: {seal}</translation>
        </message>
        <message>
            <source>{record} is gone, and no entry says that it was removed.</source>
            <translation>{record}: ya no está, y ningún asiento dice que se haya eliminado.</translation>
        </message>
        <message>
            <source>{record} is there without a history.</source>
            <translation>{record}: está sin historial.</translation>
        </message>
        <message>
            <source>{record} was changed past its history: {fields}.</source>
            <translation>{record}: fue cambiado por fuera de su historial: {fields}.</translation>
        </message>
        <message>
            <source>{record}: its bytes are not the ones attached.</source>
            <translation>{record}: sus bytes no son los que se adjuntaron.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A .privdesk file on this computer or on a memory stick</source>
            <translation>Un archivo .privdesk de este equipo o de una memoria</translation>
        </message>
        <message>
            <source>A fictional organization, apart from your real data</source>
            <translation>Una organización ficticia, aparte de sus datos reales</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Create the file of my organization</source>
            <translation>Crear el archivo de mi organización</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation>Ayuda (F1)</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>¿Cómo quiere empezar?</translation>
        </message>
        <message>
            <source>Into a new file; an existing one is never replaced</source>
            <translation>En un archivo nuevo; nunca reemplaza uno existente</translation>
        </message>
        <message>
            <source>It could not be done.</source>
            <translation>No se pudo hacer.</translation>
        </message>
        <message>
            <source>It opens only with your passphrase or the recovery sheet.</source>
            <translation>Solo se abre con su frase de contraseña o con la hoja de recuperación.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Leave the form?</source>
            <translation>¿Salir del formulario?</translation>
        </message>
        <message>
            <source>Making the example…</source>
            <translation>Preparando el ejemplo…</translation>
        </message>
        <message>
            <source>Name, passphrase and printed recovery sheet</source>
            <translation>Nombre, frase de contraseña y hoja de recuperación impresa</translation>
        </message>
        <message>
            <source>Nothing leaves this computer unless you ask for it.</source>
            <translation>Nada sale de este equipo sin que usted lo pida.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <source>Privdesk files (*.privdesk);;All files (*)</source>
            <translation>Archivos de Privdesk (*.privdesk);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>The example could not be made.</source>
            <translation>No se pudo preparar el ejemplo.</translation>
        </message>
        <message>
            <source>The file is not made yet, and what you typed is not kept.</source>
            <translation>El archivo aún no se ha creado, y lo que escribió no se conserva.</translation>
        </message>
        <message>
            <source>The requests of the data subjects, their terms and their proof, in one encrypted file.</source>
            <translation>Las solicitudes de los titulares, sus plazos y sus pruebas, en un solo archivo cifrado.</translation>
        </message>
        <message>
            <source>Try the example</source>
            <translation>Probar con el ejemplo</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>Home folder</source>
            <translation>Carpeta personal</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>hoy, {time}</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>ayer, {time}</translation>
        </message>
        <message>
            <source>{time} a.m.</source>
            <translation>{time} a. m.</translation>
        </message>
        <message>
            <source>{time} p.m.</source>
            <translation>{time} p. m.</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>By silence: two months without a reply</source>
            <translation>Tácito: dos meses sin respuesta</translation>
        </message>
        <message>
            <source>Express: the person withdrew</source>
            <translation>Expreso: la persona desistió</translation>
        </message>
    </context>
</TS>
