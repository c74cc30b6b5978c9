<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
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
</TS>
