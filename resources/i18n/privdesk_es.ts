<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Attached a file</source>
            <translation>Adjuntó un archivo</translation>
        </message>
        <message>
            <source>Changed the calendar</source>
            <translation>Cambió el calendario</translation>
        </message>
        <message>
            <source>Changed the organization or settings</source>
            <translation>Cambió la organización o los ajustes</translation>
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
            <source>Issued a letter</source>
            <translation>Emitió una carta</translation>
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
            <source>Recorded a sending</source>
            <translation>Registró un envío</translation>
        </message>
        <message>
            <source>Recorded what happened</source>
            <translation>Registró un hecho</translation>
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
            <source>“{name}” could not be read ({reason}). Nothing was attached.</source>
            <translation>«{name}» no se pudo leer ({reason}). No se adjuntó nada.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
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
            <source>The closure “{name}” ends before it begins.</source>
            <translation>El cierre «{name}» termina antes de empezar.</translation>
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
            <source>--set takes FIELD=TEXT.</source>
            <translation>--set recibe CAMPO=TEXTO.</translation>
        </message>
        <message>
            <source>--values takes a JSON object of texts.</source>
            <translation>--values recibe un objeto JSON de textos.</translation>
        </message>
        <message>
            <source>Created {path}.</source>
            <translation>Se creó {path}.</translation>
        </message>
        <message>
            <source>Give the passphrase: --passphrase-file or PRIVDESK_PASSPHRASE.</source>
            <translation>Indique la frase de contraseña: --passphrase-file o PRIVDESK_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Nada por vencer.</translation>
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
            <source>Restored to {path}.</source>
            <translation>Restaurado en {path}.</translation>
        </message>
        <message>
            <source>Rows written to {path}: {count}.</source>
            <translation>Filas escritas en {path}: {count}.</translation>
        </message>
        <message>
            <source>The chain of {count} entries is whole. Seal: {seal}</source>
            <translation>La cadena de {count} asientos está íntegra. Sello: {seal}</translation>
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
            <source>The recovery sheet is {path}: print it, keep it apart.</source>
            <translation>La hoja de recuperación es {path}: imprímala y guárdela aparte.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña no coinciden.</translation>
        </message>
        <message>
            <source>a JSON object of fields and texts</source>
            <translation>un objeto JSON de campos y textos</translation>
        </message>
        <message>
            <source>a request, or an issued letter</source>
            <translation>una solicitud, o una carta emitida</translation>
        </message>
        <message>
            <source>a seal printed on a letter or an export</source>
            <translation>un sello impreso en una carta o exportación</translation>
        </message>
        <message>
            <source>acknowledgement or answer; left out to print a letter again</source>
            <translation>acknowledgement (acuse) o answer (respuesta); se omite para reimprimir una carta</translation>
        </message>
        <message>
            <source>add a record described in JSON and print its number</source>
            <translation>agrega un registro descrito en JSON e imprime su número</translation>
        </message>
        <message>
            <source>append what happened to a request, described in JSON</source>
            <translation>agrega a una solicitud lo que ocurrió, descrito en JSON</translation>
        </message>
        <message>
            <source>build a fictional office in a folder and show it</source>
            <translation>construye una oficina ficticia en una carpeta y la muestra</translation>
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
            <source>exit with status 3 when something is due</source>
            <translation>termina con estado 3 cuando algo vence</translation>
        </message>
        <message>
            <source>file whose first line is the passphrase (else PRIVDESK_PASSPHRASE, else a prompt)</source>
            <translation>archivo cuya primera línea es la frase de contraseña (si no, PRIVDESK_PASSPHRASE; si no, se pregunta)</translation>
        </message>
        <message>
            <source>issue a letter of a request, or print an issued one again</source>
            <translation>emite una carta de una solicitud, o reimprime una emitida</translation>
        </message>
        <message>
            <source>make a checked copy and print where it is</source>
            <translation>hace una copia de seguridad verificada e imprime dónde queda</translation>
        </message>
        <message>
            <source>make a store from a backup; never overwrites a file</source>
            <translation>crea un archivo a partir de una copia; nunca reemplaza uno existente</translation>
        </message>
        <message>
            <source>only what is overdue or due within N calendar days, today included</source>
            <translation>solo lo vencido o que vence en N días calendario, contando hoy</translation>
        </message>
        <message>
            <source>print JSON, for a program</source>
            <translation>imprime JSON, para un programa</translation>
        </message>
        <message>
            <source>print what is due</source>
            <translation>imprime lo que vence</translation>
        </message>
        <message>
            <source>save pictures of the screens instead of opening the window</source>
            <translation>guarda imágenes de las pantallas en vez de abrir la ventana</translation>
        </message>
        <message>
            <source>the .privdesk file</source>
            <translation>el archivo .privdesk</translation>
        </message>
        <message>
            <source>the day from which the term runs</source>
            <translation>el día desde el que corre el término</translation>
        </message>
        <message>
            <source>the day to reckon from; this day if left out</source>
            <translation>el día desde el que se cuenta; hoy si se omite</translation>
        </message>
        <message>
            <source>the text of a field of the letter</source>
            <translation>el texto de un campo de la carta</translation>
        </message>
        <message>
            <source>write a register to .pdf, .xlsx, .csv or .json</source>
            <translation>escribe un registro en .pdf, .xlsx, .csv o .json</translation>
        </message>
        <message>
            <source>write the draft without issuing it</source>
            <translation>escribe el borrador sin emitirlo</translation>
        </message>
        <message>
            <source>write the recovery sheet, to print and keep apart</source>
            <translation>escribe la hoja de recuperación, para imprimir y guardar aparte</translation>
        </message>
        <message>
            <source>{count} rows written to {path}.</source>
            <translation>{count} filas escritas en {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>No se puede leer {path}.</translation>
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
            <source>“{text}” is no date like 2026-11-20</source>
            <translation>«{text}» no es una fecha como 2026-11-20</translation>
        </message>
        <message>
            <source>“{text}” is no number of days</source>
            <translation>«{text}» no es un número de días</translation>
        </message>
    </context>
    <context>
        <name>Common</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
        <name>Database</name>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>The person or area to ask for its data.</source>
            <translation>La persona o el área a la que se piden sus datos.</translation>
        </message>
        <message>
            <source>Who keeps it</source>
            <translation>Quién la tiene</translation>
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
            <source>The example is {path}</source>
            <translation>El ejemplo es {path}</translation>
        </message>
        <message>
            <source>{folder} holds other files: name an empty folder for the demo.</source>
            <translation>{folder} tiene otros archivos: indique una carpeta vacía para la demostración.</translation>
        </message>
        <message>
            <source>{letters} letters in {folder}, registers beside them.</source>
            <translation>{letters} cartas en {folder}; al lado, los registros.</translation>
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
        <name>EventKind</name>
        <message>
            <source>Bounced</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>Claim found complete and ours</source>
            <translation>Reclamo completo y de nuestra competencia</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entrega</translation>
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
            <source>Sent</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Hecho tachado</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>A JSON object between { and } is expected.</source>
            <translation>Se espera un objeto JSON entre { y }.</translation>
        </message>
        <message>
            <source>Letter {number} was issued.</source>
            <translation>Se emitió la carta {number}.</translation>
        </message>
        <message>
            <source>This is no JSON: line {line} cannot be read.</source>
            <translation>Esto no es JSON: la línea {line} no se puede leer.</translation>
        </message>
        <message>
            <source>{name} is no value of JSON.</source>
            <translation>{name} no es un valor de JSON.</translation>
        </message>
        <message>
            <source>“about” is the place of an earlier event, from 1.</source>
            <translation>«about» es el lugar de un hecho anterior, desde 1.</translation>
        </message>
        <message>
            <source>“events” must be a list of objects.</source>
            <translation>«events» debe ser una lista de objetos.</translation>
        </message>
        <message>
            <source>“person” must be an object.</source>
            <translation>«person» debe ser un objeto.</translation>
        </message>
        <message>
            <source>“{event}” is no event. There are: {known}.</source>
            <translation>«{event}» no es un hecho. Los hay: {known}.</translation>
        </message>
        <message>
            <source>“{key}” is not known here. Known are: {known}.</source>
            <translation>«{key}» no se conoce aquí. Se conocen: {known}.</translation>
        </message>
        <message>
            <source>“{key}” must be a date like 2026-11-20.</source>
            <translation>«{key}» debe ser una fecha como 2026-11-20.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
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
        <name>Letter</name>
        <message>
            <source>The letter cannot be issued yet. Missing: {names}.</source>
            <translation>La carta no se puede emitir todavía. Falta: {names}.</translation>
        </message>
        <message>
            <source>The letter cannot be issued: the printed font has no {characters}. Change or remove these characters.</source>
            <translation>La carta no se puede emitir: la fuente impresa no tiene {characters}. Cambie o quite estos caracteres.</translation>
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
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>The letter cannot be issued yet. Missing: {names}.</source>
            <translation>Aún no se puede emitir la carta. Falta: {names}.</translation>
        </message>
        <message>
            <source>“{name}” is no field of a letter.</source>
            <translation>«{name}» no es un campo de carta.</translation>
        </message>
    </context>
    <context>
        <name>NumberSeries</name>
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
            <source>Numbers start at 1 or later.</source>
            <translation>Los números empiezan en 1 o más.</translation>
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
        <name>Organization</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
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
            <source>Saturday is a business day</source>
            <translation>El sábado es día hábil</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
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
            <source>Who signs the letters</source>
            <translation>Quién firma las cartas</translation>
        </message>
        <message>
            <source>With its check digit, for example 999.000.123-2.</source>
            <translation>Con su dígito de verificación, por ejemplo 999.000.123-2.</translation>
        </message>
        <message>
            <source>Write the organization's name.</source>
            <translation>Escriba el nombre de la organización.</translation>
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
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tercero</translation>
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
            <source>As they stand in the document.</source>
            <translation>Como figuran en su documento.</translation>
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
            <translation>Tratamiento</translation>
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
            <source>The check digit must be {right}: correct the number or the digit.</source>
            <translation>El dígito debe ser {right}: corrija el número o el dígito.</translation>
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
            <source>Write the document number, or choose “Without a document”.</source>
            <translation>Escriba el número de documento, o elija «Sin documento».</translation>
        </message>
        <message>
            <source>Write the names and surnames of the person.</source>
            <translation>Escriba los nombres y apellidos de la persona.</translation>
        </message>
    </context>
    <context>
        <name>Placeholder</name>
        <message>
            <source>Address for the answer</source>
            <translation>Dirección de notificación</translation>
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
            <source>Channel of receipt</source>
            <translation>Medio de recibo</translation>
        </message>
        <message>
            <source>Channel of the answer</source>
            <translation>Medio de respuesta</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
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
            <source>Date of issue</source>
            <translation>Fecha de emisión</translation>
        </message>
        <message>
            <source>Date of receipt</source>
            <translation>Fecha de recibo</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
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
            <source>How long data are kept</source>
            <translation>Vigencia de la base</translation>
        </message>
        <message>
            <source>How the identity was checked; empty until it is verified.</source>
            <translation>Cómo se comprobó la identidad; vacío hasta que se verifique.</translation>
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
            <source>Legal limit</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Legend lifted</source>
            <translation>Leyenda levantada</translation>
        </message>
        <message>
            <source>NIT</source>
            <translation>NIT</translation>
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
            <source>Request number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Right exercised</source>
            <translation>Derecho ejercido</translation>
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
            <source>The day the legend «reclamo en trámite» was taken off, in words.</source>
            <translation>El día en que se levantó la leyenda «reclamo en trámite», en palabras.</translation>
        </message>
        <message>
            <source>The day the letter is issued, in words.</source>
            <translation>El día en que se emite la carta, en palabras.</translation>
        </message>
        <message>
            <source>The day the request reached the organization, in words.</source>
            <translation>El día en que la solicitud llegó a la organización, en palabras.</translation>
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
            <source>The mailbox for inquiries and claims.</source>
            <translation>El buzón para consultas y reclamos.</translation>
        </message>
        <message>
            <source>The name of the database or databases searched.</source>
            <translation>El nombre de la base o las bases de datos consultadas.</translation>
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
            <source>The physical or electronic address to which the letter is sent.</source>
            <translation>La dirección física o electrónica a la que se envía la carta.</translation>
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
            <source>What is claimed</source>
            <translation>Pretensión</translation>
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
            <source>What was done and when</source>
            <translation>Acciones y fecha</translation>
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
            <source>Who signs the letter.</source>
            <translation>Quién firma la carta.</translation>
        </message>
        <message>
            <source>Why the law leads to the decision.</source>
            <translation>Por qué la ley conduce a la decisión.</translation>
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
            <source>{path} is a folder. Choose a file's name.</source>
            <translation>{path} es una carpeta. Escriba el nombre de un archivo.</translation>
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>After {day}, the last day by the stricter reading; within the limit.</source>
            <translation>Después del {day}, último día según la lectura estricta; dentro del límite.</translation>
        </message>
        <message>
            <source>It bounced: it meets no term.</source>
            <translation>Fue devuelto: no cumple ningún término.</translation>
        </message>
        <message>
            <source>It cannot have arrived or bounced before it was sent.</source>
            <translation>No pudo llegar ni devolverse antes de enviarse.</translation>
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
            <source>Late: the limit was {day}.</source>
            <translation>Tarde: el límite era el {day}.</translation>
        </message>
        <message>
            <source>Recorded after closing: it moves no term.</source>
            <translation>Registrado después del cierre: no mueve ningún término.</translation>
        </message>
        <message>
            <source>Say which sending was delivered or bounced.</source>
            <translation>Diga qué envío se entregó o se devolvió.</translation>
        </message>
        <message>
            <source>The legend “claim in process” was never recorded.</source>
            <translation>Nunca se registró la leyenda «reclamo en trámite».</translation>
        </message>
        <message>
            <source>The request is closed already.</source>
            <translation>La solicitud ya está cerrada.</translation>
        </message>
        <message>
            <source>There is no such event to strike out.</source>
            <translation>No hay tal hecho que tachar.</translation>
        </message>
        <message>
            <source>{day} has not come yet. Record it when it has happened.</source>
            <translation>El {day} aún no ha llegado. Regístrelo cuando haya ocurrido.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Changing the passphrase voids this sheet for the file. Backups made before the change keep opening with it: destroy it only when they are gone too.</source>
            <translation>Cambiar la frase de acceso deja esta hoja sin efecto para el archivo. Las copias de seguridad anteriores al cambio se siguen abriendo con ella: destrúyala solo cuando tampoco existan esas copias.</translation>
        </message>
        <message>
            <source>Choose a new passphrase, and print the new sheet.</source>
            <translation>Elija una nueva frase de acceso e imprima la nueva hoja.</translation>
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
            <source>Organization</source>
            <translation>Organización</translation>
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
            <source>The same key, to be read with a camera</source>
            <translation>La misma clave, para leerla con una cámara</translation>
        </message>
        <message>
            <source>Type the groups in their order. Each one carries a check, so a mistyped group is pointed out.</source>
            <translation>Escriba los grupos en su orden. Cada uno lleva una verificación, de modo que un grupo mal escrito se señala.</translation>
        </message>
        <message>
            <source>With this key the file opens without its passphrase. Whoever has this sheet and the file can read everything: keep it apart from the computer, under lock and key, and never photograph or e-mail it.</source>
            <translation>Con esta clave el archivo se abre sin su frase de acceso. Quien tenga esta hoja y el archivo puede leerlo todo: guárdela lejos del computador, bajo llave, y nunca la fotografíe ni la envíe por correo.</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>A cell holds {limit} characters. Longer texts continue in the rows below theirs, each piece numbered ({count} more rows).</source>
            <translation>Una celda admite {limit} caracteres. Los textos más largos continúan en las filas siguientes a la suya, con cada parte numerada ({count} filas más).</translation>
        </message>
        <message>
            <source>A sheet holds no more than {limit} rows. Export to csv, or a smaller selection.</source>
            <translation>Una hoja no admite más de {limit} filas. Exporte a csv, o una selección menor.</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Respondida el</translation>
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
            <source>Characters that the font does not have, shown as U+XXXX:</source>
            <translation>Caracteres que la fuente no tiene, mostrados como U+XXXX:</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Cerrada el</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
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
            <source>No</source>
            <translation>No</translation>
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
            <source>Register of databases</source>
            <translation>Registro de bases de datos</translation>
        </message>
        <message>
            <source>Register of people</source>
            <translation>Registro de personas</translation>
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
            <source>Rows</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Selección</translation>
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
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Total: {count} rows</source>
            <translation>Total de registros: {count}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
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
            <source>state: {value}</source>
            <translation>estado: {value}</translation>
        </message>
        <message>
            <source>with the words “{words}”</source>
            <translation>con las palabras «{words}»</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{organization} · {title}</source>
            <translation>{organization} · {title}</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
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
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Proposed from the right exercised (Ley 1581 de 2012, arts. 14 and 15).</source>
            <translation>Se propone según el derecho ejercido (Ley 1581 de 2012, arts. 14 y 15).</translation>
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
            <source>Right exercised</source>
            <translation>Derecho ejercido</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
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
            <source>When it reached the organization, in any mailbox or desk.</source>
            <translation>Cuándo llegó a la organización, a cualquier buzón o ventanilla.</translation>
        </message>
        <message>
            <source>Where to answer</source>
            <translation>Dónde responder</translation>
        </message>
    </context>
    <context>
        <name>RequestEvent</name>
        <message>
            <source>About the event</source>
            <translation>Sobre el hecho</translation>
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
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
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
            <source>The hour is known</source>
            <translation>Se conoce la hora</translation>
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
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Choose the right that the person exercises.</source>
            <translation>Elija el derecho que ejerce la persona.</translation>
        </message>
        <message>
            <source>Record the sending of the answer first, then close the request.</source>
            <translation>Registre primero el envío de la respuesta; después cierre la solicitud.</translation>
        </message>
        <message>
            <source>Say why the event is struck out.</source>
            <translation>Diga por qué se tacha el hecho.</translation>
        </message>
        <message>
            <source>The day of receipt, {day}, has not come yet.</source>
            <translation>El día de recibo, {day}, aún no ha llegado.</translation>
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
            <source>Breach of a duty</source>
            <translation>Incumplimiento de un deber</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Reclamo</translation>
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
            <source>Know</source>
            <translation>Conocer</translation>
        </message>
        <message>
            <source>Ley 1581 does not name this right; only the policy or another law does. It is handled like the nearest one.</source>
            <translation>La Ley 1581 no nombra este derecho; solo la política u otra ley. Se tramita como el más cercano.</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Oponerse</translation>
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
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Use given</source>
            <translation>Uso dado</translation>
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
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Acknowledge receipt…</source>
            <translation>Acusar recibo…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Responder…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Cerrar…</translation>
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
            <source>It tells the person the number and by when they will be answered.</source>
            <translation>Informa al titular el número y la fecha en que se le responderá.</translation>
        </message>
        <message>
            <source>It was answered. Closing keeps its terms as they were counted.</source>
            <translation>Ya se respondió. Al cerrar se conservan los términos como se contaron.</translation>
        </message>
        <message>
            <source>Record as complete…</source>
            <translation>Registrar completo…</translation>
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
            <source>Record the sending of the answer…</source>
            <translation>Registrar el envío de la respuesta…</translation>
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
            <source>Set the legend…</source>
            <translation>Poner leyenda…</translation>
        </message>
        <message>
            <source>The answer on the merits is still to be made.</source>
            <translation>Falta la respuesta de fondo.</translation>
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
            <source>close the file</source>
            <translation>cerrar el expediente</translation>
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
            <source>The file does not open with this passphrase, not even with the beginning that its backups keep. It was left as it was; restore the last backup.</source>
            <translation>El archivo no se abre con esta frase de contraseña, ni siquiera con el comienzo que guardan sus copias de seguridad. Quedó como estaba; restaure la última copia.</translation>
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
            <source>The file was made by an older Privdesk. Open it once in the window, or with a command that writes, so that it is brought up to date.</source>
            <translation>El archivo lo hizo una versión anterior de Privdesk. Ábralo una vez en la ventana, o con un comando que escriba, para ponerlo al día.</translation>
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
            <source>This file has no organization.</source>
            <translation>Este archivo no tiene organización.</translation>
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
        <name>Task</name>
        <message>
            <source>Answer the claim</source>
            <translation>Responder reclamo</translation>
        </message>
        <message>
            <source>Answer the inquiry</source>
            <translation>Responder consulta</translation>
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
            <source>Send the letter</source>
            <translation>Enviar la carta</translation>
        </message>
        <message>
            <source>Set the legend “claim in process”</source>
            <translation>Poner leyenda «reclamo en trámite»</translation>
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
            <source>Line {line}: the brace opened before «{text}» is not closed. To print a brace, write a backslash before it.</source>
            <translation>Línea {line}: la llave abierta antes de «{text}» no se cierra. Para imprimir una llave, escriba antes una barra invertida.</translation>
        </message>
        <message>
            <source>Line {line}: the description is not valid TOML.</source>
            <translation>Línea {line}: la descripción no es TOML válido.</translation>
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
            <source>There is no letter «{name}» for this kind of request. There are: {known}.</source>
            <translation>No existe la carta «{name}» para esta clase de solicitud. Existen: {known}.</translation>
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
        <name>Today</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
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
            <source>Closed in time</source>
            <translation>Cerradas en término</translation>
        </message>
        <message>
            <source>Denied or other</source>
            <translation>No procede u otra</translation>
        </message>
        <message>
            <source>Here stands what is due each day once inquiries and claims are recorded (Ley 1581 de 2012, arts. 14 and 15).</source>
            <translation>Aquí se ve lo que vence cada día, una vez registradas las consultas y los reclamos (Ley 1581 de 2012, arts. 14 y 15).</translation>
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
            <source>New request</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>Next five business days</source>
            <translation>Próximos cinco días hábiles</translation>
        </message>
        <message>
            <source>Next: {what}, {case}, on {day}.</source>
            <translation>Lo próximo: {what}, {case}, el {day}.</translation>
        </message>
        <message>
            <source>No backup yet: one is made when the window closes.</source>
            <translation>Sin copia de seguridad todavía: se hace al cerrar la ventana.</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>No hay solicitudes abiertas.</translation>
        </message>
        <message>
            <source>Nothing is due in the next five business days.</source>
            <translation>Nada vence en los próximos cinco días hábiles.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Nada está por vencer.</translation>
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
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Percentage: answered in time, by month.</source>
            <translation>Porcentaje: respondidas en término, por mes.</translation>
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
            <source>What is due</source>
            <translation>Lo que vence</translation>
        </message>
        <message>
            <source>What to do and whose</source>
            <translation>Qué hacer y de quién</translation>
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
            <translation>{day}, día no hábil: {why}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
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
            <source>Missing from the history: {entries}.</source>
            <translation>Falta en el historial: {entries}.</translation>
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
            <source>The history ends at entry {entry}, but the seal {seal} proves that it went on.</source>
            <translation>El historial termina en el asiento {entry}, pero el sello {seal} prueba que seguía.</translation>
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
</TS>
