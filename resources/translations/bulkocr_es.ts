<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>At least {0}</source>
        <translation>Al menos {0}</translation>
    </message>
    <message>
        <source>1 file needs a password</source>
        <translation>1 archivo necesita una contraseña</translation>
    </message>
    <message>
        <source>{0} files need a password</source>
        <translation>{0} archivos necesitan una contraseña</translation>
    </message>
    <message>
        <source>Enter it here; without it the file fails.</source>
        <translation>Escríbala aquí; sin ella el archivo falla.</translation>
    </message>
    <message>
        <source>Enter them here; without them the files fail.</source>
        <translation>Escríbalas aquí; sin ellas los archivos fallan.</translation>
    </message>
    <message>
        <source>1 PDF is restricted by its owner</source>
        <translation>1 PDF está restringido por su propietario</translation>
    </message>
    <message>
        <source>{0} PDFs are restricted by their owners</source>
        <translation>{0} PDF están restringidos por sus propietarios</translation>
    </message>
    <message>
        <source>Where text may not be copied, the page is recognised instead.</source>
        <translation>Donde no se puede copiar el texto, se reconoce la página.</translation>
    </message>
    <message>
        <source>1 PDF has text already</source>
        <translation>1 PDF ya tiene texto</translation>
    </message>
    <message>
        <source>{0} PDFs have text already</source>
        <translation>{0} PDF ya tienen texto</translation>
    </message>
    <message>
        <source>Choose what is done with pages that have text.</source>
        <translation>Elija qué se hace con las páginas que tienen texto.</translation>
    </message>
    <message>
        <source>1 file has the same content as another</source>
        <translation>1 archivo tiene el mismo contenido que otro</translation>
    </message>
    <message>
        <source>{0} files have the same content as another</source>
        <translation>{0} archivos tienen el mismo contenido que otro</translation>
    </message>
    <message>
        <source>Each is recognised and saved all the same.</source>
        <translation>Cada uno se reconoce y se guarda de todos modos.</translation>
    </message>
    <message>
        <source>1 file has none of the pages you chose</source>
        <translation>1 archivo no tiene ninguna de las páginas elegidas</translation>
    </message>
    <message>
        <source>{0} files have none of the pages you chose</source>
        <translation>{0} archivos no tienen ninguna de las páginas elegidas</translation>
    </message>
    <message>
        <source>Left out. Change the pages where that is not meant.</source>
        <translation>Se omiten. Cambie las páginas si no es lo que quiere.</translation>
    </message>
    <message>
        <source>1 result would have too long a path</source>
        <translation>1 resultado tendría una ruta demasiado larga</translation>
    </message>
    <message>
        <source>{0} results would have too long a path</source>
        <translation>{0} resultados tendrían una ruta demasiado larga</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or it fails.</source>
        <translation>Elija una carpeta con una ruta más corta, o falla.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or they fail.</source>
        <translation>Elija una carpeta con una ruta más corta, o fallan.</translation>
    </message>
    <message>
        <source>1 file lies in a folder that is read-only</source>
        <translation>1 archivo está en una carpeta de solo lectura</translation>
    </message>
    <message>
        <source>{0} files lie in folders that are read-only</source>
        <translation>{0} archivos están en carpetas de solo lectura</translation>
    </message>
    <message>
        <source>Save to one folder instead, or change the permissions.</source>
        <translation>Guarde en una sola carpeta o cambie los permisos.</translation>
    </message>
    <message>
        <source>1 file is empty (0 bytes)</source>
        <translation>1 archivo está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>{0} files are empty (0 bytes)</source>
        <translation>{0} archivos están vacíos (0 bytes)</translation>
    </message>
    <message>
        <source>Copy it again from its source, or it fails.</source>
        <translation>Cópielo de nuevo de su origen, o falla.</translation>
    </message>
    <message>
        <source>Copy them again from their source, or they fail.</source>
        <translation>Cópielos de nuevo de su origen, o fallan.</translation>
    </message>
    <message>
        <source>1 file is damaged</source>
        <translation>1 archivo está dañado</translation>
    </message>
    <message>
        <source>{0} files are damaged</source>
        <translation>{0} archivos están dañados</translation>
    </message>
    <message>
        <source>Scan or copy it again, or it fails.</source>
        <translation>Escanéelo o cópielo de nuevo, o falla.</translation>
    </message>
    <message>
        <source>Scan or copy them again, or they fail.</source>
        <translation>Escanéelos o cópielos de nuevo, o fallan.</translation>
    </message>
    <message>
        <source>1 file is larger than a page can be</source>
        <translation>1 archivo es más grande de lo que puede ser una página</translation>
    </message>
    <message>
        <source>{0} files are larger than a page can be</source>
        <translation>{0} archivos son más grandes de lo que puede ser una página</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts; else it fails.</source>
        <translation>Escanéelo con menos resolución o córtelo en partes; si no, falla.</translation>
    </message>
    <message>
        <source>Scan them at a lower resolution, or cut them into parts; else they fail.</source>
        <translation>Escanéelos con menos resolución o córtelos en partes; si no, fallan.</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 archivo ya no está</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} archivos ya no están</translation>
    </message>
    <message>
        <source>Put it back, or it fails.</source>
        <translation>Devuélvalo a su sitio, o falla.</translation>
    </message>
    <message>
        <source>Put them back, or they fail.</source>
        <translation>Devuélvalos a su sitio, o fallan.</translation>
    </message>
    <message>
        <source>You may not read 1 file</source>
        <translation>No puede leer 1 archivo</translation>
    </message>
    <message>
        <source>You may not read {0} files</source>
        <translation>No puede leer {0} archivos</translation>
    </message>
    <message>
        <source>Change its permissions, or it fails.</source>
        <translation>Cambie sus permisos, o falla.</translation>
    </message>
    <message>
        <source>Change their permissions, or they fail.</source>
        <translation>Cambie sus permisos, o fallan.</translation>
    </message>
    <message>
        <source>1 entry is no ordinary file</source>
        <translation>1 entrada no es un archivo normal</translation>
    </message>
    <message>
        <source>{0} entries are no ordinary files</source>
        <translation>{0} entradas no son archivos normales</translation>
    </message>
    <message>
        <source>It will be listed as failed.</source>
        <translation>Aparecerá como fallido.</translation>
    </message>
    <message>
        <source>They will be listed as failed.</source>
        <translation>Aparecerán como fallidos.</translation>
    </message>
    <message>
        <source>1 file is neither picture nor PDF</source>
        <translation>1 archivo no es ni imagen ni PDF</translation>
    </message>
    <message>
        <source>{0} files are neither picture nor PDF</source>
        <translation>{0} archivos no son ni imagen ni PDF</translation>
    </message>
    <message>
        <source>Its name says otherwise. It will be listed as failed.</source>
        <translation>Su nombre dice otra cosa. Aparecerá como fallido.</translation>
    </message>
    <message>
        <source>Their names say otherwise. They will be listed as failed.</source>
        <translation>Sus nombres dicen otra cosa. Aparecerán como fallidos.</translation>
    </message>
    <message>
        <source>1 file is of a kind that cannot be read</source>
        <translation>1 archivo es de un tipo que no se puede leer</translation>
    </message>
    <message>
        <source>{0} files are of a kind that cannot be read</source>
        <translation>{0} archivos son de un tipo que no se puede leer</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF, or it fails.</source>
        <translation>Guárdelo como PNG, JPEG, TIFF o PDF, o falla.</translation>
    </message>
    <message>
        <source>Save them as PNG, JPEG, TIFF or PDF, or they fail.</source>
        <translation>Guárdelos como PNG, JPEG, TIFF o PDF, o fallan.</translation>
    </message>
    <message>
        <source>1 result has a name that is taken</source>
        <translation>1 resultado tiene un nombre ya ocupado</translation>
    </message>
    <message>
        <source>{0} results have names that are taken</source>
        <translation>{0} resultados tienen nombres ya ocupados</translation>
    </message>
    <message>
        <source>It gets a number: letter (2).</source>
        <translation>Recibe un número: carta (2).</translation>
    </message>
    <message>
        <source>They get a number: letter (2).</source>
        <translation>Reciben un número: carta (2).</translation>
    </message>
    <message>
        <source>1 result replaces an older file</source>
        <translation>1 resultado sustituye un archivo anterior</translation>
    </message>
    <message>
        <source>{0} results replace older files</source>
        <translation>{0} resultados sustituyen archivos anteriores</translation>
    </message>
    <message>
        <source>Your originals are never replaced.</source>
        <translation>Sus originales nunca se sustituyen.</translation>
    </message>
    <message>
        <source>1 file is skipped: its result is there already</source>
        <translation>1 archivo se omite: su resultado ya existe</translation>
    </message>
    <message>
        <source>{0} files are skipped: their results are there already</source>
        <translation>{0} archivos se omiten: sus resultados ya existen</translation>
    </message>
    <message>
        <source>Change that under “Names and joined files”.</source>
        <translation>Cámbielo en «Nombres y archivos unidos».</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF con búsqueda</translation>
    </message>
    <message>
        <source>picture + text</source>
        <translation>imagen + texto</translation>
    </message>
    <message>
        <source>searchable PDF</source>
        <translation>PDF con búsqueda</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>Word positions</source>
        <translation>Posición de palabras</translation>
    </message>
    <message>
        <source>word positions (hOCR)</source>
        <translation>posición de palabras (hOCR)</translation>
    </message>
    <message>
        <source>ALTO XML</source>
        <translation>ALTO XML</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>recuadros</translation>
    </message>
    <message>
        <source>Table of pages</source>
        <translation>Tabla de páginas</translation>
    </message>
    <message>
        <source>table of pages (CSV)</source>
        <translation>tabla de páginas (CSV)</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Tabla de palabras</translation>
    </message>
    <message>
        <source>table of words (TSV)</source>
        <translation>tabla de palabras (TSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are known</source>
        <translation>
            <numerusform>Se conoce %Ln contraseña</numerusform>
            <numerusform>Se conocen %Ln contraseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down</source>
        <translation>Solo en memoria y para este trabajo; nunca se escribe</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Will be listed as failed</source>
        <translation>Aparecerá como fallido</translation>
    </message>
    <message>
        <source>1 file is not what its name says</source>
        <translation>1 archivo no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>{0} files are not what their names say</source>
        <translation>{0} archivos no son lo que dicen sus nombres</translation>
    </message>
    <message>
        <source>Tried all the same; listed with the reason</source>
        <translation>Se intenta de todos modos; aparece con el motivo</translation>
    </message>
    <message>
        <source>No connection to {0}.</source>
        <translation>Sin conexión con {0}.</translation>
    </message>
    <message>
        <source>Sends pages to {0}</source>
        <translation>Envía páginas a {0}</translation>
    </message>
    <message>
        <source>Sends poor pages to {0}</source>
        <translation>Envía las páginas malas a {0}</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>No puede continuar</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>En pausa por usted</translation>
    </message>
    <message>
        <source>Interrupted {0}</source>
        <translation>Interrumpido: {0}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Paused when Bulk OCR was closed</source>
        <translation>En pausa desde que se cerró Bulk OCR</translation>
    </message>
    <message>
        <source>Paused automatically: {0}</source>
        <translation>En pausa automática: {0}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>Waits for mains: this computer runs on its battery</source>
        <translation>Espera la corriente: este equipo usa su batería</translation>
    </message>
    <message>
        <source>Waits for room on the disk</source>
        <translation>Espera espacio en el disco</translation>
    </message>
    <message>
        <source>Paused at the month&apos;s limit</source>
        <translation>En pausa por el límite del mes</translation>
    </message>
    <message>
        <source>Paused at its limit</source>
        <translation>En pausa por su límite</translation>
    </message>
    <message>
        <source>Waits for the hours of its watched folder</source>
        <translation>Espera las horas de su carpeta vigilada</translation>
    </message>
    <message>
        <source>Waits until nobody uses this computer</source>
        <translation>Espera a que nadie use este equipo</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>tardó {0}</translation>
    </message>
    <message>
        <source>Finished {0}</source>
        <translation>Terminado: {0}</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>costó {0}</translation>
    </message>
    <message>
        <source>Stopped {0}</source>
        <translation>Detenido: {0}</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} hasta ahora</translation>
    </message>
    <message>
        <source>{0}, this computer</source>
        <translation>{0}, este equipo</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most.</source>
        <translation>{0} cobrados, {1} como máximo.</translation>
    </message>
    <message>
        <source>Of {0} of them nobody knows: the call timed out or was cut off.</source>
        <translation>De {0} de ellas no se sabe: la llamada caducó o se cortó.</translation>
    </message>
    <message>
        <source>Pages that were on their way (at most {0}) may be billed twice.</source>
        <translation>Las páginas en camino (como máximo {0}) pueden cobrarse dos veces.</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while “{0}” ran</source>
        <translation>Bulk OCR se cerró mientras «{0}» estaba en marcha</translation>
    </message>
    <message>
        <source>It stands at {0}. Nothing is lost.</source>
        <translation>Va por {0}. No se pierde nada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while {0} jobs ran</source>
        <translation>Bulk OCR se cerró con {0} trabajos en marcha</translation>
    </message>
    <message>
        <source>They stand at {0} pages. Nothing is lost.</source>
        <translation>Van por {0} páginas. No se pierde nada.</translation>
    </message>
    <message>
        <source>Resume both</source>
        <translation>Reanudar ambos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todos</translation>
    </message>
    <message>
        <source>“{0}” paused after {1} errors in a row</source>
        <translation>«{0}» en pausa tras {1} errores seguidos</translation>
    </message>
    <message>
        <source>These files stay failed until they are fixed</source>
        <translation>Estos archivos siguen fallidos hasta que se arreglen</translation>
    </message>
    <message>
        <source>These pages go back in the queue when you resume</source>
        <translation>Estas páginas vuelven a la cola al reanudar</translation>
    </message>
    <message>
        <source>“{0}” cannot go on</source>
        <translation>«{0}» no puede continuar</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most</source>
        <translation>{0} cobrados, {1} como máximo</translation>
    </message>
    <message>
        <source>Bulk OCR crashed the last time it ran</source>
        <translation>Bulk OCR se bloqueó la última vez</translation>
    </message>
    <message>
        <source>No job was running; nothing is lost. The report says where in the program it was.</source>
        <translation>No había ningún trabajo en marcha; no se pierde nada. El informe dice en qué parte del programa ocurrió.</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR cometió un error</translation>
    </message>
    <message>
        <source>What you did last may not have worked: try it again. Jobs go on, and what is finished is safe. If it happens again, start Bulk OCR anew, and send the report.</source>
        <translation>Lo último que hizo puede no haber funcionado: inténtelo de nuevo. Los trabajos siguen y lo terminado está a salvo. Si se repite, cierre y abra Bulk OCR y envíe el informe.</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while “{0}” ran</source>
        <translation>Bulk OCR se bloqueó mientras «{0}» estaba en marcha</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while {0} jobs ran</source>
        <translation>Bulk OCR se bloqueó con {0} trabajos en marcha</translation>
    </message>
    <message>
        <source>“{0}” waits: this computer runs on its battery</source>
        <translation>«{0}» espera: este equipo usa su batería</translation>
    </message>
    <message>
        <source>Plug it in, and it goes on by itself.</source>
        <translation>Enchúfelo y sigue por sí solo.</translation>
    </message>
    <message>
        <source>Plug it in, then resume.</source>
        <translation>Enchúfelo y luego reanude.</translation>
    </message>
    <message>
        <source>Run on battery</source>
        <translation>Seguir con la batería</translation>
    </message>
    <message>
        <source>“{0}” waits for room on the disk</source>
        <translation>«{0}» espera espacio en el disco</translation>
    </message>
    <message>
        <source>Only {0} are free where the results go, {1}.</source>
        <translation>Solo hay {0} libres donde van los resultados, {1}.</translation>
    </message>
    <message>
        <source>Only {0} are free on the disk of Bulk OCR&apos;s own data.</source>
        <translation>Solo hay {0} libres en el disco de los datos de Bulk OCR.</translation>
    </message>
    <message>
        <source>It goes on by itself once there is room.</source>
        <translation>Sigue por sí solo en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Luego reanude.</translation>
    </message>
    <message>
        <source>Make room: {0} are to stay free.</source>
        <translation>Haga sitio: deben quedar libres {0}.</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} esperan</translation>
    </message>
    <message>
        <source>“{0}” paused at the month&apos;s limit</source>
        <translation>«{0}» en pausa por el límite del mes</translation>
    </message>
    <message>
        <source>“{0}” paused: the month&apos;s limit of {1} is reached</source>
        <translation>«{0}» en pausa: se alcanzó el límite del mes, {1}</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, or resume next month.</source>
        <translation>Suba el límite en Ajustes o reanude el mes que viene.</translation>
    </message>
    <message>
        <source>“{0}” paused at its limit</source>
        <translation>«{0}» en pausa por su límite</translation>
    </message>
    <message>
        <source>“{0}” paused: its limit of {1} is reached</source>
        <translation>«{0}» en pausa: se alcanzó su límite, {1}</translation>
    </message>
    <message>
        <source>To go on, allow as much again: {0} in all.</source>
        <translation>Para seguir, permita otro tanto: {0} en total.</translation>
    </message>
    <message>
        <source>Allow as much again</source>
        <translation>Permitir otro tanto</translation>
    </message>
    <message>
        <source>; 1 finished page is safe</source>
        <translation>; 1 página terminada está a salvo</translation>
    </message>
    <message>
        <source>; {0} finished pages are safe</source>
        <translation>; {0} páginas terminadas están a salvo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} h</source>
        <comment>days and hours</comment>
        <translation>{0} {1} h</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} páginas/min</translation>
    </message>
    <message>
        <source>{0} pages/s</source>
        <translation>{0} páginas/s</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>hoy, {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>date and time</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Listando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Espera otro intento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Fallido en parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>came with Bulk OCR</source>
        <translation>vino con Bulk OCR</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>instalado en este equipo</translation>
    </message>
    <message>
        <source>{0}, checksum known</source>
        <translation>{0}, suma de control conocida</translation>
    </message>
    <message>
        <source>checksum not known</source>
        <translation>suma de control desconocida</translation>
    </message>
    <message>
        <source>{0}: {1} so far</source>
        <translation>{0}: {1} hasta ahora</translation>
    </message>
    <message>
        <source>{0}: all of it is here, and is being checked</source>
        <translation>{0}: ya está todo aquí y se comprueba</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
    <message>
        <source>{0} is here. Its checksum is that of the release, and Tesseract opens it.</source>
        <translation>{0} está aquí. Su suma de control es la de la versión publicada y Tesseract lo abre.</translation>
    </message>
    <message>
        <source>{0} is here. Tesseract opens it; its checksum was not compared.</source>
        <translation>{0} está aquí. Tesseract lo abre; su suma de control no se comparó.</translation>
    </message>
    <message>
        <source>{0} was given up. Nothing of it was kept.</source>
        <translation>Se renunció a {0}. No se conservó nada.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: there is no connection to github.com. Check the network and try again, or add the model from a file.</source>
        <translation>No se pudo obtener {0}: no hay conexión con github.com. Compruebe la red e inténtelo de nuevo, o añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>{0}: the connection broke. Nothing of it was kept; try again.</source>
        <translation>{0}: se cortó la conexión. No se conservó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: the proxy does not let it through. Check the system&apos;s proxy settings, or add the model from a file.</source>
        <translation>No se pudo obtener {0}: el proxy no lo deja pasar. Compruebe el proxy del sistema o añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: github.com cannot prove who it is. Check the computer&apos;s clock and the network.</source>
        <translation>No se pudo obtener {0}: github.com no puede demostrar quién es. Compruebe el reloj del equipo y la red.</translation>
    </message>
    <message>
        <source>{0} was not kept: what came is not the file of the release, its checksum is another. Try again; if it stays so, add the model from a file.</source>
        <translation>No se conservó {0}: lo recibido no es el archivo publicado, su suma de control es otra. Inténtelo de nuevo; si se repite, añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>This model was not kept: Tesseract does not open it. It is damaged, or of an old version.</source>
        <translation>No se conservó el modelo: Tesseract no lo abre. Está dañado o es de una versión antigua.</translation>
    </message>
    <message>
        <source>This is not a model of a language. Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Esto no es un modelo de idioma. Elija un archivo como deu.traineddata: su nombre es el código del idioma.</translation>
    </message>
    <message>
        <source>{0} is not among the models any more. Add it from a file.</source>
        <translation>{0} ya no está entre los modelos. Añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>{0} was not kept: the disk is full. Free some space, then try again.</source>
        <translation>No se conservó {0}: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Jobs and results are safe.</source>
        <translation>Los trabajos y resultados están a salvo.</translation>
    </message>
    <message>
        <source>The settings were damaged and are the defaults again</source>
        <translation>Los ajustes estaban dañados y vuelven a ser los habituales</translation>
    </message>
    <message>
        <source>The old file is kept as {0}. Look through the settings before the next job.</source>
        <translation>El archivo antiguo se conserva como {0}. Revise los ajustes antes del próximo trabajo.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the defaults hold</source>
        <translation>No se pueden leer los ajustes; valen los habituales</translation>
    </message>
    <message>
        <source>Change the permissions of {0}, then open Bulk OCR again.</source>
        <translation>Cambie los permisos de {0} y vuelva a abrir Bulk OCR.</translation>
    </message>
    <message>
        <source>Some settings were none that Bulk OCR knows, and are the defaults again</source>
        <translation>Bulk OCR no conoce algunos ajustes; vuelven a ser los habituales</translation>
    </message>
    <message>
        <source>In the file: {0}. Look through the settings before the next job.</source>
        <translation>En el archivo: {0}. Revise los ajustes antes del próximo trabajo.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Se está mirando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>{0}, {1}. Results go to {2}.</source>
        <translation>{0}, {1}. Los resultados van a {2}.</translation>
    </message>
    <message>
        <source>{0}. Results go to {1}.</source>
        <translation>{0}. Los resultados van a {1}.</translation>
    </message>
    <message>
        <source>Originals stay where they are.</source>
        <translation>Los originales se quedan donde están.</translation>
    </message>
    <message>
        <source>Originals go to {0}.</source>
        <translation>Los originales van a {0}.</translation>
    </message>
    <message>
        <source>Only from {0} to {1}.</source>
        <translation>Solo de {0} a {1}.</translation>
    </message>
    <message>
        <source>Only on mains power.</source>
        <translation>Solo con corriente.</translation>
    </message>
    <message>
        <source>Only while nobody uses this computer.</source>
        <translation>Solo si nadie usa este equipo.</translation>
    </message>
    <message>
        <source>The folder is not there: its share or drive may be off. It is taken up again by itself once it is back.</source>
        <translation>La carpeta no está: quizá su recurso o unidad esté apagado. En cuanto vuelva, se sigue solo.</translation>
    </message>
    <message>
        <source>New files are left alone.</source>
        <translation>Los archivos nuevos no se tocan.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still change, or are not complete yet.</source>
        <translation>
            <numerusform>%n archivo aún cambia o no está completo.</numerusform>
            <numerusform>%n archivos aún cambian o no están completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken since the start.</source>
        <translation>
            <numerusform>%n archivo tomado desde el inicio.</numerusform>
            <numerusform>%n archivos tomados desde el inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>New files are recognised by themselves.</source>
        <translation>Los archivos nuevos se reconocen solos.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>no puede continuar</translation>
    </message>
    <message>
        <source>paused by itself</source>
        <translation>se pausó por sí solo</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>again later</source>
        <translation>de nuevo más tarde</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no avisado</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Bulk OCR is free, and its source is open (MIT licence).</source>
        <translation>Bulk OCR es gratuito y su código es abierto (licencia MIT).</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Buscar act&amp;ualizaciones</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Asks GitHub for the newest version, only when you press this. Nothing is said of you.</source>
        <translation>Pregunta a GitHub por la última versión, solo cuando usted pulsa aquí. No dice nada de usted.</translation>
    </message>
    <message>
        <source>Qt {0}, Python {1}; engines are listed under Providers</source>
        <translation>Qt {0}, Python {1}; los motores están en Proveedores</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Read the &amp;manual</source>
        <translation>Leer el &amp;manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Read the &amp;licences</source>
        <translation>Leer las &amp;licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>From the first folder to the morning after, with pictures. F1 lists the keys.</source>
        <translation>De la primera carpeta a la mañana siguiente, con imágenes. F1 muestra las teclas.</translation>
    </message>
    <message>
        <source>Whose work is in this program, and under which terms</source>
        <translation>De quién es el trabajo que hay en este programa y con qué condiciones</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la última versión.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Version {0} is there. Get it at {1} and install it over this one: jobs and settings stay.</source>
        <translation>Hay una versión {0}. Consígala en {1} e instálela encima de esta: trabajos y ajustes se conservan.</translation>
    </message>
    <message>
        <source>Nobody answered. Check the connection and try again, or look at {0}.</source>
        <translation>Nadie respondió. Compruebe la conexión e inténtelo de nuevo, o mire en {0}.</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of the chosen job</source>
        <translation>Actividad del trabajo elegido</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Elija un trabajo arriba.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>Scripts and other programs of this computer can start jobs and ask how they stand.</source>
        <translation>Los scripts y otros programas de este equipo pueden iniciar trabajos y preguntar cómo van.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Programs on this computer that know the token give orders over HTTP; nobody else can</source>
        <translation>Los programas de este equipo que conocen el token dan órdenes por HTTP; nadie más puede</translation>
    </message>
    <message>
        <source>&amp;Take orders from other programs</source>
        <translation>&amp;Aceptar órdenes de otros programas</translation>
    </message>
    <message>
        <source>The address is http://127.0.0.1 with this number; no other computer reaches it</source>
        <translation>La dirección es http://127.0.0.1 con este número; ningún otro equipo llega a ella</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Nuevo token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>&amp;Show the calls</source>
        <translation>&amp;Mostrar las llamadas</translation>
    </message>
    <message>
        <source>Every call with what it takes, in your browser; nothing is fetched from the internet</source>
        <translation>Cada llamada con lo que admite, en su navegador; no se toma nada de Internet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Mostrar las llamadas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Para programadores</translation>
    </message>
    <message>
        <source>It is in {0}, which only you can read</source>
        <translation>Está en {0}, que solo usted puede leer</translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation>A la escucha en {0}</translation>
    </message>
</context>
<context>
    <name>ApiTies</name>
    <message>
        <source>Port {0} cannot be used; perhaps another program uses it. Choose another number.</source>
        <translation>El puerto {0} no se puede usar; quizá lo usa otro programa. Elija otro número.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Whoever has it can start and stop jobs.</source>
        <translation>Está en el portapapeles. Quien lo tenga puede iniciar y detener trabajos.</translation>
    </message>
    <message>
        <source>There is a new token. Programs with the old one are not answered.</source>
        <translation>Hay un token nuevo. Los programas que tienen el anterior no reciben respuesta.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and motion change at once, the language at the next start.</source>
        <translation>Los colores y el movimiento cambian enseguida; el idioma, al volver a abrir.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Como el escritorio, o siempre igual</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what the desktop wants still is still in any case</source>
        <translation>Nada se desliza ni se desvanece; lo que el escritorio quiere quieto lo está siempre</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>Menos mo&amp;vimiento</translation>
    </message>
    <message>
        <source>Of menus, notices and reports; which languages are recognised is set for each job</source>
        <translation>De menús, avisos e informes; los idiomas que se reconocen se eligen en cada trabajo</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Close Bulk OCR and open it again: then it speaks this language. Jobs stay as they are.</source>
        <translation>Cierre Bulk OCR y ábralo de nuevo: entonces hablará este idioma. Los trabajos siguen como están.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Los cambios valen enseguida, también para los trabajos en marcha.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Jobs that ran when Bulk OCR was closed go on without asking; not after a crash of the program</source>
        <translation>Los trabajos en marcha al cerrar Bulk OCR siguen sin preguntar; no tras un bloqueo del programa</translation>
    </message>
    <message>
        <source>&amp;Go on at the start</source>
        <translation>&amp;Seguir al abrir</translation>
    </message>
    <message>
        <source>Only if no job is paused or in error. Sleep and shutdown leave a minute to say no</source>
        <translation>Solo si ningún trabajo está en pausa o con error. Suspender y apagar dejan un minuto para decir que no</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>&amp;When all jobs are done</source>
        <translation>&amp;Al terminar todos los trabajos</translation>
    </message>
    <message>
        <source>The desktop tells what happens to your jobs while this window is not in front</source>
        <translation>El escritorio dice qué pasa con sus trabajos cuando esta ventana no está delante</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>While a job runs, the computer does not go to sleep by itself. The screen may switch off</source>
        <translation>Mientras un trabajo está en marcha, el equipo no se suspende por sí solo. La pantalla puede apagarse</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Mantener despierto el equipo</translation>
    </message>
    <message>
        <source>Without mains, jobs wait; you can let one run all the same</source>
        <translation>Sin corriente, los trabajos esperan; puede dejar seguir uno de todos modos</translation>
    </message>
    <message>
        <source>&amp;Pause on battery</source>
        <translation>&amp;Pausa con batería</translation>
    </message>
    <message>
        <source>Jobs that waited for mains go on by themselves once the charger is connected</source>
        <translation>Los trabajos que esperaban la corriente siguen por sí solos al enchufar el cargador</translation>
    </message>
    <message>
        <source>&amp;Resume on mains</source>
        <translation>&amp;Reanudar con corriente</translation>
    </message>
    <message>
        <source>Jobs pause before less is left where results go, or where Bulk OCR keeps its data</source>
        <translation>Los trabajos se pausan antes de que quede menos donde van los resultados o los datos de Bulk OCR</translation>
    </message>
    <message>
        <source>Room to &amp;leave on disks</source>
        <translation>Espacio &amp;libre en los discos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Jobs that waited for room go on by themselves once there is enough of it</source>
        <translation>Los trabajos que esperaban espacio siguen por sí solos en cuanto haya bastante</translation>
    </message>
    <message>
        <source>R&amp;esume when there is room</source>
        <translation>R&amp;eanudar cuando haya espacio</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Principio y fin</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>It goes on from here the next time you open Bulk OCR.</source>
        <translation>Sigue desde aquí la próxima vez que abra Bulk OCR.</translation>
    </message>
    <message>
        <source>Pausing “{0}” and closing…</source>
        <translation>Pausando «{0}» y cerrando…</translation>
    </message>
    <message>
        <source>Pausing {0} jobs and closing…</source>
        <translation>Pausando {0} trabajos y cerrando…</translation>
    </message>
    <message>
        <source>The last pages are still being recognised</source>
        <translation>Aún se reconocen las últimas páginas</translation>
    </message>
    <message>
        <source>Wait, and they are kept. Quit now, and they are done again next time; all others are safe.</source>
        <translation>Espere y se conservan. Si sale ahora, se repiten la próxima vez; todas las demás están a salvo.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Waiting for the last pages…</source>
        <translation>Esperando las últimas páginas…</translation>
    </message>
    <message>
        <source>Bulk OCR closes by itself when they are done. Close it again to quit now.</source>
        <translation>Bulk OCR se cierra solo cuando estén hechas. Ciérrelo otra vez para salir ahora.</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Take all &amp;back</source>
        <translation>Deshacer &amp;todo</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of this page; Ctrl+Z brings the corrections back.</source>
        <translation>Volver al texto del motor en esta página; Ctrl+Z devuelve las correcciones.</translation>
    </message>
    <message>
        <source>&amp;Write files again</source>
        <translation>&amp;Escribir los archivos de nuevo</translation>
    </message>
    <message>
        <source>The saved files of this document get the corrections; an export has them too.</source>
        <translation>Los archivos guardados de este documento reciben las correcciones; una exportación también las tiene.</translation>
    </message>
    <message>
        <source>Use the&amp;m here</source>
        <translation>&amp;Usarlas aquí</translation>
    </message>
    <message>
        <source>Forget the&amp;se</source>
        <translation>&amp;Olvidarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected by hand</source>
        <translation>
            <numerusform>%Ln palabra corregida a mano</numerusform>
            <numerusform>%Ln palabras corregidas a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections of an earlier reading</source>
        <translation>
            <numerusform>%Ln corrección de una lectura anterior</numerusform>
            <numerusform>%Ln correcciones de una lectura anterior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Los cambios valen enseguida, también para los trabajos en marcha.</translation>
    </message>
    <message>
        <source>From Google&apos;s price list; Bulk OCR does not look it up</source>
        <translation>De la lista de precios de Google; Bulk OCR no la consulta</translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 pages</source>
        <translation>&amp;Precio de 1.000 páginas</translation>
    </message>
    <message>
        <source>Of each calendar month (UTC). Google counts other programs of your project too</source>
        <translation>De cada mes natural (UTC). Google cuenta también otros programas de su proyecto</translation>
    </message>
    <message>
        <source>&amp;Free pages a month</source>
        <translation>Páginas &amp;gratuitas al mes</translation>
    </message>
    <message>
        <source>The one of your Google Cloud bill. Amounts are not converted</source>
        <translation>La de su factura de Google Cloud. Los importes no se convierten</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>All jobs together. At the limit, jobs that cost money pause</source>
        <translation>Todos los trabajos juntos. En el límite, los trabajos que cuestan dinero se pausan</translation>
    </message>
    <message>
        <source>&amp;Limit a month</source>
        <translation>&amp;Límite al mes</translation>
    </message>
    <message>
        <source>Limit what all jobs of a month cost</source>
        <translation>Limitar lo que cuestan todos los trabajos de un mes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>This month, Google Cloud Vision</source>
        <translation>Este mes, Google Cloud Vision</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel: the computer stays on</source>
        <translation>Cancelar: el equipo sigue encendido</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Report of a mistake</source>
        <translation>Informe de un error</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR cometió un error</translation>
    </message>
    <message>
        <source>Your jobs and their results are safe. This report says where in the program it happened. It holds no text of your documents, no key, and your home folder as ~. Read it, and send it to those who make Bulk OCR; nothing is sent by itself.</source>
        <translation>Sus trabajos y resultados están a salvo. Este informe dice en qué parte del programa ocurrió. No contiene texto de sus documentos ni claves, y su carpeta personal aparece como ~. Léalo y envíelo a quienes hacen Bulk OCR; nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Conservado como {0}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Could not be saved: {0}. Choose another folder.</source>
        <translation>No se pudo guardar: {0}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>&amp;Show Bulk OCR</source>
        <translation>&amp;Mostrar Bulk OCR</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todos</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Bulk OCR</source>
        <translation>Bulk OCR</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the chosen job</source>
        <translation>Detalles del trabajo elegido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Filter files by name or note</source>
        <translation>Filtrar archivos por nombre o nota</translation>
    </message>
    <message>
        <source>Show files with this status</source>
        <translation>Mostrar archivos con este estado</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder of scans here</source>
        <translation>Suelte aquí una carpeta de escaneos</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, PDF and more, in any number, with subfolders. Your originals are never changed.</source>
        <translation>JPEG, PNG, TIFF, PDF y más, en cualquier número, con subcarpetas. Sus originales nunca se cambian.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Elegir arch&amp;ivos…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample scans</source>
        <translation>&amp;Probar con escaneos de ejemplo</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>This takes a second.</source>
        <translation>Tarda un segundo.</translation>
    </message>
    <message>
        <source>{0}: ready</source>
        <translation>{0}: listo</translation>
    </message>
    <message>
        <source>{0} more languages</source>
        <translation>{0} idiomas más</translation>
    </message>
    <message>
        <source>Runs on this computer · {0}</source>
        <translation>Funciona en este equipo · {0}</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>El motor no puede funcionar</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir contraseña…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation>Reintentar {0}</translation>
    </message>
    <message>
        <source>Password of these PDFs</source>
        <translation>Contraseña de estos PDF</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Ocultar los archivos</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Files with this error</source>
        <translation>Archivos con este error</translation>
    </message>
</context>
<context>
    <name>ErrorRowsModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
    <message>
        <source>, {0} attempts</source>
        <translation>, {0} intentos</translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Errors of the chosen job, by cause</source>
        <translation>Errores del trabajo elegido, por causa</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Elija un trabajo arriba.</translation>
    </message>
    <message>
        <source>No errors. {0} so far.</source>
        <translation>Ningún error. {0} hasta ahora.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export &amp;as…</source>
        <translation>Exportar &amp;como…</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Como {0}</translation>
    </message>
    <message>
        <source>As one file for the whole job: {0}</source>
        <translation>Como un solo archivo para todo el trabajo: {0}</translation>
    </message>
    <message>
        <source>As one &amp;ZIP…</source>
        <translation>Como un &amp;ZIP…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>one file: {0}</source>
        <translation>un solo archivo: {0}</translation>
    </message>
    <message>
        <source>Save everything in one ZIP</source>
        <translation>Guardar todo en un ZIP</translation>
    </message>
    <message>
        <source>ZIP archives ({0})</source>
        <translation>Archivos ZIP ({0})</translation>
    </message>
    <message>
        <source>one ZIP</source>
        <translation>un ZIP</translation>
    </message>
    <message>
        <source>Writing the report of “{0}”…</source>
        <translation>Escribiendo el informe de «{0}»…</translation>
    </message>
    <message>
        <source>It opens as soon as it is there.</source>
        <translation>Se abre en cuanto esté.</translation>
    </message>
    <message>
        <source>Saving “{0}” as {1}…</source>
        <translation>Guardando «{0}» como {1}…</translation>
    </message>
    <message>
        <source>Nothing is recognised again. Other jobs go on meanwhile.</source>
        <translation>No se reconoce nada de nuevo. Los demás trabajos siguen.</translation>
    </message>
    <message>
        <source>{0} saved as {1}</source>
        <translation>{0} guardados como {1}</translation>
    </message>
    <message>
        <source>They are in {0}.</source>
        <translation>Están en {0}.</translation>
    </message>
    <message>
        <source>Export cancelled: {0}</source>
        <translation>Exportación cancelada: {0}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>The rest was not written.</source>
        <translation>El resto no se escribió.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved as {0}</source>
        <translation>No se guardó nada como {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved; Activity says why.</source>
        <translation>{0} no se pudieron guardar; Actividad dice por qué.</translation>
    </message>
    <message>
        <source>The job is not finished: export it again then.</source>
        <translation>El trabajo no ha terminado: expórtelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>No file of the job has a finished page.</source>
        <translation>Ningún archivo del trabajo tiene una página terminada.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Está en {0}.</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show &amp;text</source>
        <translation>Mostrar &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation>&amp;Abrir el escaneo</translation>
    </message>
    <message>
        <source>Open the re&amp;sult</source>
        <translation>Abrir el re&amp;sultado</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Retry this file</source>
        <translation>&amp;Reintentar este archivo</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Omitir este archivo</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <source>Copy r&amp;eason</source>
        <translation>Copiar &amp;motivo</translation>
    </message>
    <message>
        <source>It is not recognised, and the report says so. Retry takes it in again.</source>
        <translation>No se reconoce, y el informe lo dice. Reintentar lo vuelve a incluir.</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Names and &amp;joined files</source>
        <translation>Nombres y archivos &amp;unidos</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s own name, {n} its number in the job, {ext} its ending, {folder} its folder.</source>
        <translation>{name} es el nombre del escaneo, {n} su número en el trabajo, {ext} su extensión, {folder} su carpeta.</translation>
    </message>
    <message>
        <source>Keep both: letter (2)</source>
        <translation>Conservar ambos: carta (2)</translation>
    </message>
    <message>
        <source>Replace the older file</source>
        <translation>Sustituir el archivo anterior</translation>
    </message>
    <message>
        <source>Keep the older file, skip the scan</source>
        <translation>Conservar el anterior y omitir el escaneo</translation>
    </message>
    <message>
        <source>List them in the report only</source>
        <translation>Solo listarlos en el informe</translation>
    </message>
    <message>
        <source>List them in a folder, by reason</source>
        <translation>Listarlos en una carpeta, por motivo</translation>
    </message>
    <message>
        <source>Copy them to a folder, by reason</source>
        <translation>Copiarlos a una carpeta, por motivo</translation>
    </message>
    <message>
        <source>One file for all, too</source>
        <translation>También un archivo para todos</translation>
    </message>
    <message>
        <source>One file for the whole job: {0}</source>
        <translation>Un archivo para todo el trabajo: {0}</translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation>Nombre de cada archivo</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Archivos fallidos</translation>
    </message>
    <message>
        <source>one for all: {0}</source>
        <translation>uno para todos: {0}</translation>
    </message>
    <message>
        <source>failed ones sorted out</source>
        <translation>fallidos aparte</translation>
    </message>
    <message>
        <source>One file for each scan, named as it is</source>
        <translation>Un archivo por escaneo, con su mismo nombre</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} pasa a ser {1}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files of the chosen job</source>
        <translation>Archivos del trabajo elegido</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar su texto</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Choose a job above.</source>
        <translation>Elija un trabajo arriba.</translation>
    </message>
    <message>
        <source>No file matches the filter.</source>
        <translation>Ningún archivo coincide con el filtro.</translation>
    </message>
    <message>
        <source>Listing the folder…</source>
        <translation>Listando la carpeta…</translation>
    </message>
    <message>
        <source>No files here.</source>
        <translation>No hay archivos aquí.</translation>
    </message>
</context>
<context>
    <name>FormatCards</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>Show {0} more formats</source>
        <translation>Mostrar {0} formatos más</translation>
    </message>
</context>
<context>
    <name>FoundKinds</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing to recognise</source>
        <translation>Nada que reconocer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Still listing. You can start now: the rest follows.</source>
        <translation>Aún se está listando. Puede empezar ya: el resto llega después.</translation>
    </message>
    <message>
        <source>Password for 1 PDF</source>
        <translation>Contraseña para 1 PDF</translation>
    </message>
    <message>
        <source>Password for {0} PDFs</source>
        <translation>Contraseña para {0} PDF</translation>
    </message>
    <message>
        <source>What is done with text in PDFs</source>
        <translation>Qué se hace con el texto de los PDF</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the passwords</source>
        <translation>Olvidar las contraseñas</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Pages a minute</source>
        <translation>Páginas por minuto</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Pages a minute</source>
        <translation>Páginas por minuto</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Mark no hits any more</source>
        <translation>Dejar de marcar coincidencias</translation>
    </message>
    <message>
        <source>“{0}” is not on this page</source>
        <translation>«{0}» no está en esta página</translation>
    </message>
    <message>
        <source>1 hit on this page</source>
        <translation>1 coincidencia en esta página</translation>
    </message>
    <message>
        <source>{0} hits on this page</source>
        <translation>{0} coincidencias en esta página</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}”: hit {1} of {2} on this page</source>
        <translation>«{0}»: coincidencia {1} de {2} en esta página</translation>
    </message>
    <message>
        <source>“{0}”: this is the last page that was found</source>
        <translation>«{0}»: es la última página encontrada</translation>
    </message>
    <message>
        <source>“{0}”: this is the first page that was found</source>
        <translation>«{0}»: es la primera página encontrada</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source>When a job ends or pauses by itself, others are told. No job ever waits for them.</source>
        <translation>Cuando un trabajo termina o se pausa por sí solo, se avisa a otros. Ningún trabajo los espera.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>It is completed, stopped, or cannot go on</source>
        <translation>Está completado, detenido o no puede continuar</translation>
    </message>
    <message>
        <source>When a job &amp;ends</source>
        <translation>Cuando un trabajo t&amp;ermina</translation>
    </message>
    <message>
        <source>After errors in a row, at a limit, on battery, or without room; not when you pause it</source>
        <translation>Tras errores seguidos, en un límite, con batería o sin espacio; no cuando usted lo pausa</translation>
    </message>
    <message>
        <source>When a job &amp;pauses by itself</source>
        <translation>Cuando un trabajo se &amp;pausa por sí solo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Program and arguments, without a shell; {name}, {status}, {output} and others are put in. At most 60 s</source>
        <translation>Programa y argumentos, sin shell; se sustituyen {name}, {status}, {output} y otros. Como máximo 60 s</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Try the command</source>
        <translation>Probar la orden</translation>
    </message>
    <message>
        <source>A program of this computer</source>
        <translation>Un programa de este equipo</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Names and counts of the job are sent as JSON, never a text; again later if nobody answers</source>
        <translation>Se envían en JSON nombres y cifras del trabajo, nunca un texto; de nuevo más tarde si nadie responde</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Try the webhook</source>
        <translation>Probar el webhook</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Nuevo secreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Who was told last</source>
        <translation>A quién se avisó por último</translation>
    </message>
    <message>
        <source>Told last</source>
        <translation>Últimos avisos</translation>
    </message>
    <message>
        <source>Nobody was told of anything yet.</source>
        <translation>Aún no se ha avisado a nadie.</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring; every message is signed with it</source>
        <translation>En el llavero del sistema; cada mensaje se firma con él</translation>
    </message>
    <message>
        <source>Until Bulk OCR ends: no keyring keeps it</source>
        <translation>Hasta que Bulk OCR termine: ningún llavero lo guarda</translation>
    </message>
    <message>
        <source>None: messages are not signed, and anybody could send such</source>
        <translation>Ninguno: los mensajes no van firmados, y cualquiera podría enviarlos</translation>
    </message>
    <message>
        <source>It is on the clipboard: enter it where the messages are received.</source>
        <translation>Está en el portapapeles: introdúzcalo donde se reciben los mensajes.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Close it, or take it away.</source>
        <translation>Ciérrelas, o quítelas.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add &amp;folder</source>
        <translation>Añadir &amp;carpeta</translation>
    </message>
    <message>
        <source>Add f&amp;iles</source>
        <translation>Añadir arch&amp;ivos</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Rein&amp;tentar fallidos</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>Em&amp;pezar ahora</translation>
    </message>
    <message>
        <source>Remove from the &amp;list…</source>
        <translation>Quitar de la &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Open the results folder</source>
        <translation>&amp;Abrir la carpeta de resultados</translation>
    </message>
    <message>
        <source>&amp;Copy the folder&apos;s path</source>
        <translation>&amp;Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Open the re&amp;port</source>
        <translation>Abrir el in&amp;forme</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Re&amp;view pages</source>
        <translation>Re&amp;visar páginas</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Keys and &amp;help</source>
        <translation>Teclas y ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>The engine cannot run</source>
        <translation>El motor no puede funcionar</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
    <message>
        <source>The engine reads nothing without one.</source>
        <translation>Sin ninguno, el motor no lee nada.</translation>
    </message>
    <message>
        <source>S&amp;kip pages done in an earlier job</source>
        <translation>Omitir páginas &amp;hechas en un trabajo anterior</translation>
    </message>
    <message>
        <source>Pages that were recognised before, in the same way, are taken over and cost nothing.</source>
        <translation>Las páginas reconocidas antes del mismo modo se toman de allí y no cuestan nada.</translation>
    </message>
    <message>
        <source>Recognise with</source>
        <translation>Reconocer con</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>JobEndBar</name>
    <message>
        <source>Open re&amp;port</source>
        <translation>Abrir in&amp;forme</translation>
    </message>
    <message>
        <source>Open results &amp;folder</source>
        <translation>Abrir &amp;carpeta de resultados</translation>
    </message>
    <message>
        <source>Stopped: {0} recognised, {1} left</source>
        <translation>Detenido: {0} reconocidas, {1} pendientes</translation>
    </message>
    <message>
        <source>Finished: {0} recognised</source>
        <translation>Terminado: {0} reconocidas</translation>
    </message>
    <message>
        <source>{0} failed: see Errors.</source>
        <translation>{0} fallidas: vea Errores.</translation>
    </message>
    <message>
        <source>{0} blank.</source>
        <translation>{0} en blanco.</translation>
    </message>
    <message>
        <source>{0} left out.</source>
        <translation>{0} omitidas.</translation>
    </message>
    <message>
        <source>Results are beside the originals.</source>
        <translation>Los resultados están junto a los originales.</translation>
    </message>
    <message>
        <source>Results are in {0}.</source>
        <translation>Los resultados están en {0}.</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{0} per cent done</source>
        <translation>{0} por ciento hecho</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Aún sin listar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fallidas</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Velocidad desconocida</translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation>Tiempo restante desconocido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>“{0}” is done</source>
        <translation>«{0}» está hecho</translation>
    </message>
    <message>
        <source>{0} jobs are done</source>
        <translation>{0} trabajos están hechos</translation>
    </message>
    <message>
        <source>{0}, {1} of them failed.</source>
        <translation>{0}, {1} de ellas fallidas.</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Pause or resume the job</source>
        <translation>Pausar o reanudar el trabajo</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar sus archivos</translation>
    </message>
    <message>
        <source>Remove the job from the list</source>
        <translation>Quitar el trabajo de la lista</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>Subir el trabajo en la cola</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Bajar el trabajo en la cola</translation>
    </message>
</context>
<context>
    <name>JobToolBar</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation>Cambiar los idiomas</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Languages that the engine has here</source>
        <translation>Idiomas que el motor tiene aquí</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Más idiomas…</translation>
    </message>
    <message>
        <source>More languages: get models that are not here</source>
        <translation>Más idiomas: obtener modelos que no están aquí</translation>
    </message>
    <message>
        <source>None is needed. Name those of the pages only where words come out in the wrong one.</source>
        <translation>No hace falta ninguno. Nombre los de las páginas solo si las palabras salen en otro.</translation>
    </message>
    <message>
        <source>Only those the pages hold: each one more takes time. The first leads.</source>
        <translation>Solo los de las páginas: cada uno más lleva tiempo. El primero guía.</translation>
    </message>
    <message>
        <source>{0} {1}: not on this computer yet.</source>
        <translation>{0} {1}: aún no están en este equipo.</translation>
    </message>
    <message>
        <source>{0}: not on this computer. Get it…</source>
        <translation>{0}: no está en este equipo. Obténgalo…</translation>
    </message>
    <message>
        <source>   · suggested</source>
        <translation>   · sugerido</translation>
    </message>
    <message>
        <source>Detect automatically; expect {0}</source>
        <translation>Detectar automáticamente; se espera {0}</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Elija al menos uno</translation>
    </message>
    <message>
        <source>Look for “{0}” among more languages…</source>
        <translation>Busque «{0}» entre más idiomas…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Tesseract needs a model for each language. Yours are kept beside those of the computer.</source>
        <translation>Tesseract necesita un modelo por idioma. Los suyos se guardan junto a los del equipo.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages on this computer</source>
        <translation>Idiomas en este equipo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation>Quitar el idioma elegido</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Its name, or its code</source>
        <translation>Su nombre o su código</translation>
    </message>
    <message>
        <source>Find a language that can be downloaded</source>
        <translation>Buscar un idioma que se pueda descargar</translation>
    </message>
    <message>
        <source>&amp;Find a language</source>
        <translation>&amp;Buscar un idioma</translation>
    </message>
    <message>
        <source>Languages that can be downloaded</source>
        <translation>Idiomas que se pueden descargar</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Download the chosen language</source>
        <translation>Descargar el idioma elegido</translation>
    </message>
    <message>
        <source>From github.com/tesseract-ocr/tessdata_fast, release {0}. Where the checksum is known it must be the same, and Tesseract must open every model. No page is sent</source>
        <translation>De github.com/tesseract-ocr/tessdata_fast, versión {0}. Donde se conoce la suma de control debe ser la misma, y Tesseract debe abrir cada modelo. No se envía ninguna página</translation>
    </message>
    <message>
        <source>From Tesseract&apos;s own project</source>
        <translation>Del propio proyecto de Tesseract</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>A .traineddata file; its name is the language&apos;s code. You can remove those that you added</source>
        <translation>Un archivo .traineddata; su nombre es el código del idioma. Puede quitar los que añadió</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Modelos ({0})</translation>
    </message>
    <message>
        <source>Model of a language</source>
        <translation>Modelo de un idioma</translation>
    </message>
    <message>
        <source>Tesseract looks at {0}</source>
        <translation>Tesseract examina {0}</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Cost of each job this month</source>
        <translation>Coste de cada trabajo este mes</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Possibly billed</source>
        <translation>Quizá cobradas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>No paid pages this month.</source>
        <translation>Ninguna página de pago este mes.</translation>
    </message>
    <message>
        <source>{0} of them possibly billed</source>
        <translation>{0} de ellas quizá cobradas</translation>
    </message>
    <message>
        <source>{0} under way now</source>
        <translation>{0} en camino ahora</translation>
    </message>
    <message>
        <source>the first {0} are free</source>
        <translation>las primeras {0} son gratuitas</translation>
    </message>
    <message>
        <source>No page is in doubt. After a crash or a time-out, at most the pages that were under way are billed twice.</source>
        <translation>No hay páginas dudosas. Tras un bloqueo o una espera agotada, como máximo se cobran dos veces las páginas en camino.</translation>
    </message>
    <message>
        <source>Possibly billed: after a time-out or a crash nobody knows whether Google had recognised the pages that were under way. They count as billed here. When they are sent again, at most those pages are billed twice.</source>
        <translation>Quizá cobradas: tras una espera agotada o un bloqueo nadie sabe si Google había reconocido las páginas en camino. Aquí cuentan como cobradas. Al enviarlas de nuevo, como máximo esas se cobran dos veces.</translation>
    </message>
    <message>
        <source>Tests of the connection</source>
        <translation>Pruebas de la conexión</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk OCR</source>
        <translation>Bulk OCR</translation>
    </message>
    <message>
        <source>Close the window; what runs is paused</source>
        <translation>Cerrar la ventana; lo que está en marcha se pausa</translation>
    </message>
    <message>
        <source>New job with the files that were copied</source>
        <translation>Nuevo trabajo con los archivos copiados</translation>
    </message>
    <message>
        <source>The saved files stay where they are. The scans stay too.</source>
        <translation>Los archivos guardados se quedan donde están. Los escaneos también.</translation>
    </message>
    <message>
        <source>{0} are not recognised yet. {1}</source>
        <translation>{0} aún sin reconocer. {1}</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>¿Quitar «{0}» de la lista?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Quitar trabajo</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>{0}: github.com is asked</source>
        <translation>{0}: se pregunta a github.com</translation>
    </message>
    <message>
        <source>{0}. Then {1} more</source>
        <translation>{0}. Después {1} más</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Unreadable files count</source>
        <translation>Los ilegibles cuentan</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>tesseract on PATH</source>
        <translation>tesseract en PATH</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the installed tesseract program</source>
        <translation>Elegir el programa tesseract instalado</translation>
    </message>
    <message>
        <source>Documents: dense text</source>
        <translation>Documentos: texto denso</translation>
    </message>
    <message>
        <source>Pictures: scattered words</source>
        <translation>Imágenes: palabras sueltas</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Latest: newer, may change</source>
        <translation>Más reciente: puede cambiar</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>la del proveedor</translation>
    </message>
    <message>
        <source>gRPC: faster</source>
        <translation>gRPC: más rápido</translation>
    </message>
    <message>
        <source>REST: through proxies</source>
        <translation>REST: a través de proxies</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>&amp;Páginas a la vez</translation>
    </message>
    <message>
        <source>&amp;Retries of a page</source>
        <translation>&amp;Reintentos de una página</translation>
    </message>
    <message>
        <source>Pause after errors in a ro&amp;w</source>
        <translation>Pausa tras errores se&amp;guidos</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>&amp;Tiempo máximo por página</translation>
    </message>
    <message>
        <source>Pag&amp;e layout</source>
        <translation>Disposici&amp;ón</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Installed Tesseract</source>
        <translation>Tesseract instalado</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;Detección</translation>
    </message>
    <message>
        <source>Mod&amp;el</source>
        <translation>Mod&amp;elo</translation>
    </message>
    <message>
        <source>Endpo&amp;int</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>Transp&amp;ort</source>
        <translation>Tran&amp;sporte</translation>
    </message>
    <message>
        <source>Automatic, turned pages too</source>
        <translation>Automático, también páginas giradas</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Un bloque de texto</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Palabras sueltas</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Workers, retries, time limit, layout: all as usual</source>
        <translation>Procesos, reintentos, tiempo, disposición: lo habitual</translation>
    </message>
    <message>
        <source>Workers, retries, detection, model: all as usual</source>
        <translation>Procesos, reintentos, detección, modelo: lo habitual</translation>
    </message>
    <message>
        <source>Some are changed</source>
        <translation>Algunas han cambiado</translation>
    </message>
    <message>
        <source>Installed tesseract program</source>
        <translation>Programa tesseract instalado</translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Close without a job</source>
        <translation>Cerrar sin trabajo</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Empezar el trabajo</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>1 subfolder</source>
        <translation>1 subcarpeta</translation>
    </message>
    <message>
        <source>{0} subfolders</source>
        <translation>{0} subcarpetas</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} con {1}</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> hasta ahora</translation>
    </message>
    <message>
        <source>{0}{1} will be recognised</source>
        <translation>{0}{1} se reconocerán</translation>
    </message>
    <message>
        <source>All pages are taken from earlier jobs</source>
        <translation>Todas las páginas se toman de trabajos anteriores</translation>
    </message>
    <message>
        <source>No scans were found</source>
        <translation>No se encontraron escaneos</translation>
    </message>
    <message>
        <source>Choose another folder: pictures and PDFs are looked for.</source>
        <translation>Elija otra carpeta: se buscan imágenes y PDF.</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Listando los archivos…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Page images are sent to {0}.</source>
        <translation>Las imágenes de las páginas se envían a {0}.</translation>
    </message>
    <message>
        <source>Images of poor pages are sent to {0}.</source>
        <translation>Las imágenes de las páginas malas se envían a {0}.</translation>
    </message>
    <message>
        <source>{0} At most {1}.</source>
        <translation>{0} Como máximo {1}.</translation>
    </message>
    <message>
        <source>{0} Started now, it goes before “{1}”; queued, after it.</source>
        <translation>{0} Si empieza ahora, va antes de «{1}»; en cola, después.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Show {0} more notes</source>
        <translation>Mostrar {0} notas más</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Stops the start</source>
        <translation>Impide empezar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the files: {0}</source>
        <translation>Ocultar los archivos: {0}</translation>
    </message>
    <message>
        <source>Show the files: {0}</source>
        <translation>Mostrar los archivos: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Don&apos;t count unreadable files</source>
        <translation>No contar archivos ilegibles</translation>
    </message>
    <message>
        <source>Goes on with the job; files that cannot be read no longer pause it. They are listed as failed.</source>
        <translation>El trabajo sigue; los archivos que no se pueden leer ya no lo pausan. Aparecen como fallidos.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Mostrar errores</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is saved already stays.</source>
        <translation>Lo ya guardado se queda.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages of the job at the side (F9)</source>
        <translation>Páginas del trabajo al lado (F9)</translation>
    </message>
    <message>
        <source>Previous document (Ctrl+Shift+Page Up)</source>
        <translation>Documento anterior (Ctrl+Mayús+Re Pág)</translation>
    </message>
    <message>
        <source>Next document (Ctrl+Shift+Page Down)</source>
        <translation>Documento siguiente (Ctrl+Mayús+Av Pág)</translation>
    </message>
    <message>
        <source>Next page that failed, is blank or uncertain (F7; before: Shift+F7)</source>
        <translation>Siguiente página fallida, en blanco o dudosa (F7; anterior: Mayús+F7)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>Ajustar al ancho (0)</translation>
    </message>
    <message>
        <source>Show the whole page (9)</source>
        <translation>Mostrar la página entera (9)</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>Girar la página (R)</translation>
    </message>
    <message>
        <source>Go to the next word to check (F8)</source>
        <translation>Ir a la siguiente palabra por revisar (F8)</translation>
    </message>
    <message>
        <source>{0}, page {1} of the file</source>
        <translation>{0}, página {1} del archivo</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}: ir a la siguiente</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Recognised text</source>
        <translation>Texto reconocido</translation>
    </message>
    <message>
        <source>The word is right; on to the next to check</source>
        <translation>La palabra es correcta; a la siguiente por revisar</translation>
    </message>
    <message>
        <source>Back to what was read: “{0}”</source>
        <translation>Volver a lo leído: «{0}»</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Quitar la palabra</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of the &amp;page</source>
        <translation>Volver al texto del motor en la &amp;página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tan ancha como quepa</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Girar un cuarto</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down.</source>
        <translation>Solo en memoria y para este trabajo; nunca se escribe.</translation>
    </message>
    <message>
        <source>1 password is known and did not open these. {0}</source>
        <translation>Se conoce 1 contraseña y no abrió estos. {0}</translation>
    </message>
    <message>
        <source>{0} passwords are known and did not open these. {1}</source>
        <translation>Se conocen {0} contraseñas y no abrieron estos. {1}</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source>Jobs keep what they were started with; memory is shared out anew at once.</source>
        <translation>Los trabajos conservan con lo que empezaron; la memoria se reparte de nuevo enseguida.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>For new jobs. Automatic is one a core: here {0}</source>
        <translation>Para trabajos nuevos. Automático es uno por núcleo: aquí {0}</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>&amp;Páginas a la vez</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>For new jobs. Engines use only what other programs leave of the processor</source>
        <translation>Para trabajos nuevos. Los motores usan solo lo que otros programas dejan del procesador</translation>
    </message>
    <message>
        <source>&amp;Make room for other programs</source>
        <translation>&amp;Dejar sitio a otros programas</translation>
    </message>
    <message>
        <source>For all jobs, from the next page on. Pages wait where they would need more together</source>
        <translation>Para todos los trabajos, desde la próxima página. Las páginas esperan si juntas necesitan más</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>&amp;Límite de memoria</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>For new jobs. After this a page counts as failed, never as blank</source>
        <translation>Para trabajos nuevos. Después, una página cuenta como fallida, nunca como en blanco</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>&amp;Tiempo máximo por página</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Opening the page…</source>
        <translation>Abriendo la página…</translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation>Mostrarla de &amp;nuevo</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Mostrar la página de nuevo</translation>
    </message>
    <message>
        <source>The page cannot be shown. {0} {1}</source>
        <translation>No se puede mostrar la página. {0} {1}</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Volver a lo &amp;habitual</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Volver a lo habitual en esta sección</translation>
    </message>
</context>
<context>
    <name>PreparationBoxes</name>
    <message>
        <source>Turn upright</source>
        <translation>Poner derecha</translation>
    </message>
    <message>
        <source>Pages whose text lies on its side or head are turned and read again</source>
        <translation>Las páginas cuyo texto está de lado o cabeza abajo se giran y se leen de nuevo</translation>
    </message>
    <message>
        <source>Make level</source>
        <translation>Nivelar</translation>
    </message>
    <message>
        <source>Pages whose lines fall by some degrees are made level and read again</source>
        <translation>Las páginas cuyas líneas caen unos grados se nivelan y se leen de nuevo</translation>
    </message>
    <message>
        <source>Cut off dark edges</source>
        <translation>Quitar bordes oscuros</translation>
    </message>
    <message>
        <source>Black borders and scanner beds round a poor page are cut off</source>
        <translation>Se quitan los bordes negros y el fondo del escáner alrededor de una página mala</translation>
    </message>
    <message>
        <source>Even the paper</source>
        <translation>Igualar el papel</translation>
    </message>
    <message>
        <source>Shadows, and coloured or faint paper, are made white</source>
        <translation>Las sombras y el papel de color o pálido se vuelven blancos</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>A poor page that is white on black is read as black on white</source>
        <translation>Una página mala en blanco sobre negro se lee como negro sobre blanco</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Quitar motas</translation>
    </message>
    <message>
        <source>A poor black-and-white scan is read again without its specks</source>
        <translation>Un mal escaneo en blanco y negro se lee de nuevo sin sus motas</translation>
    </message>
    <message>
        <source>Bring down to 300 dpi</source>
        <translation>Bajar a 300 ppp</translation>
    </message>
    <message>
        <source>Pages of more than 400 dpi are read at 300: faster, and no worse</source>
        <translation>Las páginas de más de 400 ppp se leen a 300: más rápido y no peor</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset: how the job is read and saved</source>
        <translation>Preajuste: cómo se lee y se guarda el trabajo</translation>
    </message>
    <message>
        <source>Save, rename or remove presets</source>
        <translation>Guardar, renombrar o quitar preajustes</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Choose a preset for the new job</source>
        <translation>Elegir un preajuste para el nuevo trabajo</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the preset under this name</source>
        <translation>Guardar el preajuste con este nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep no preset</source>
        <translation>No guardar ningún preajuste</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Su propia elección</translation>
    </message>
    <message>
        <source>Archive: searchable PDF</source>
        <translation>Archivo: PDF con búsqueda</translation>
    </message>
    <message>
        <source>Just the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>How the job is read and saved (Ctrl+Shift+P)</source>
        <translation>Cómo se lee y se guarda el trabajo (Ctrl+Mayús+P)</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Pa&amp;use at</source>
        <translation>P&amp;ausar en</translation>
    </message>
    <message>
        <source>Pause the job before it costs more than</source>
        <translation>Pausar el trabajo antes de que cueste más de</translation>
    </message>
    <message>
        <source>The job pauses before it costs more. You can then let it go on.</source>
        <translation>El trabajo se pausa antes de costar más. Después puede dejarlo seguir.</translation>
    </message>
    <message>
        <source>The most that the job may cost</source>
        <translation>Lo máximo que puede costar el trabajo</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} por 1.000 páginas</translation>
    </message>
    <message>
        <source>Nothing to pay: {0}</source>
        <translation>Nada que pagar: {0}</translation>
    </message>
    <message>
        <source>At most {0}: {1} × {2} per 1,000</source>
        <translation>Como máximo {0}: {1} × {2} por 1.000</translation>
    </message>
    <message>
        <source>So far {0}: {1} × {2} per 1,000</source>
        <translation>Hasta ahora {0}: {1} × {2} por 1.000</translation>
    </message>
    <message>
        <source>At most {0}: poor pages only, {1} per 1,000</source>
        <translation>Como máximo {0}: solo páginas malas, {1} por 1.000</translation>
    </message>
    <message>
        <source>all pages were recognised before</source>
        <translation>todas las páginas se reconocieron antes</translation>
    </message>
    <message>
        <source>{0} of the {1} that are still free this month</source>
        <translation>{0} de las {1} aún gratuitas este mes</translation>
    </message>
    <message>
        <source>Looking for pages that were recognised before…</source>
        <translation>Buscando páginas reconocidas antes…</translation>
    </message>
    <message>
        <source>1 page was recognised before and costs nothing.</source>
        <translation>1 página se reconoció antes y no cuesta nada.</translation>
    </message>
    <message>
        <source>{0} were recognised before and cost nothing.</source>
        <translation>{0} se reconocieron antes y no cuestan nada.</translation>
    </message>
    <message>
        <source>This month&apos;s free pages are not known yet.</source>
        <translation>Aún no se conocen las páginas gratuitas de este mes.</translation>
    </message>
    <message>
        <source>{0} of this month are still free.</source>
        <translation>{0} de este mes aún son gratuitas.</translation>
    </message>
    <message>
        <source>The month&apos;s limit leaves {0}: the job pauses there.</source>
        <translation>El límite del mes deja {0}: el trabajo se pausa ahí.</translation>
    </message>
    <message>
        <source>Retries after a time-out can add to it.</source>
        <translation>Los reintentos tras una espera agotada pueden sumarse.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Los cambios valen enseguida, también para los trabajos en marcha.</translation>
    </message>
    <message>
        <source>Jobs that would send pages cannot be started or resumed; those that run stop sending</source>
        <translation>Los trabajos que enviarían páginas no pueden empezar ni reanudarse; los que están en marcha dejan de enviar</translation>
    </message>
    <message>
        <source>&amp;Never send pages to the internet</source>
        <translation>&amp;Nunca enviar páginas a internet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Local: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Google Cloud Vision cannot be chosen. Tesseract works as before.</source>
        <translation>No se puede elegir Google Cloud Vision. Tesseract funciona como antes.</translation>
    </message>
    <message>
        <source>Pages leave this computer only for jobs with a cloud provider</source>
        <translation>Las páginas solo salen de este equipo en trabajos con un proveedor en la nube</translation>
    </message>
    <message>
        <source>Such a job shows the cloud sign before it starts and while it runs. Tesseract sends nothing.</source>
        <translation>Un trabajo así muestra el signo de la nube antes de empezar y mientras está en marcha. Tesseract no envía nada.</translation>
    </message>
</context>
<context>
    <name>ProviderChoice</name>
    <message>
        <source>Tesseract, built in</source>
        <translation>Tesseract, incorporado</translation>
    </message>
    <message>
        <source>Tesseract, installed</source>
        <translation>Tesseract, instalado</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Ajustes de {0}</translation>
    </message>
    <message>
        <source>It reads photos, receipts and price lists better.</source>
        <translation>Lee mejor fotos, recibos y listas de precios.</translation>
    </message>
    <message>
        <source>This computer · free</source>
        <translation>Este equipo · gratis</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The system&apos;s own copy</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Off: no page may leave this computer</source>
        <translation>Apagado: ninguna página puede salir de este equipo</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Pages are sent to {0}</source>
        <translation>Las páginas se envían a {0}</translation>
    </message>
    <message>
        <source>Best for photos; slower</source>
        <translation>El mejor para fotos; más lento</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios valen enseguida.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Test the connection to Google Cloud Vision</source>
        <translation>Probar la conexión con Google Cloud Vision</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Google Cloud Vision: sign in</source>
        <translation>Google Cloud Vision: inicio de sesión</translation>
    </message>
    <message>
        <source>Google Cloud Vision: connection</source>
        <translation>Google Cloud Vision: conexión</translation>
    </message>
    <message>
        <source>Google&apos;s default</source>
        <translation>La habitual de Google</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>&amp;Where pages are sent</source>
        <translation>&amp;Adónde se envían las páginas</translation>
    </message>
    <message>
        <source>A private endpoint, without https://</source>
        <translation>Un punto de acceso privado, sin https://</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>gRPC (faster)</source>
        <translation>gRPC (más rápido)</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>For new jobs. REST gets through proxies that block gRPC</source>
        <translation>Para trabajos nuevos. REST atraviesa proxies que bloquean gRPC</translation>
    </message>
    <message>
        <source>Tra&amp;nsport</source>
        <translation>Tra&amp;nsporte</translation>
    </message>
    <message>
        <source>Google&apos;s own limit is 1,800 unless your project has another</source>
        <translation>El límite de Google es 1.800 si su proyecto no tiene otro</translation>
    </message>
    <message>
        <source>&amp;Pages a minute, at most</source>
        <translation>&amp;Páginas por minuto, máximo</translation>
    </message>
    <message>
        <source>One request can carry up to 16 pages</source>
        <translation>Una petición puede llevar hasta 16 páginas</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, at most</source>
        <translation>P&amp;eticiones por minuto, máximo</translation>
    </message>
    <message>
        <source>Google decides where they are processed</source>
        <translation>Google decide dónde se procesan</translation>
    </message>
    <message>
        <source>For new jobs. {0}</source>
        <translation>Para trabajos nuevos. {0}</translation>
    </message>
    <message>
        <source>Nothing is sent: under Privacy, sending pages is switched off</source>
        <translation>No se envía nada: en Privacidad está desactivado el envío de páginas</translation>
    </message>
    <message>
        <source>Sends one tiny picture to Google. Costs the price of one page: {0}</source>
        <translation>Envía a Google una imagen diminuta. Cuesta el precio de una página: {0}</translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s answer. This can take half a minute.</source>
        <translation>Esperando la respuesta de Google. Puede tardar medio minuto.</translation>
    </message>
    <message>
        <source>The settings changed during the test. Test them again.</source>
        <translation>Los ajustes cambiaron durante la prueba. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>It works: {0} read “{1}” in the picture.</source>
        <translation>Funciona: {0} leyó «{1}» en la imagen.</translation>
    </message>
    <message>
        <source>It works: {0} answered.</source>
        <translation>Funciona: {0} respondió.</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>La prueba falló</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>&amp;Use this reading</source>
        <translation>&amp;Usar esta lectura</translation>
    </message>
    <message>
        <source>The page&apos;s text is what this engine read; the saved files are written anew.</source>
        <translation>El texto de la página es lo que leyó este motor; los archivos guardados se escriben de nuevo.</translation>
    </message>
    <message>
        <source>Show the &amp;other reading</source>
        <translation>Mostrar la &amp;otra lectura</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Show the other reading</source>
        <translation>Mostrar la otra lectura</translation>
    </message>
    <message>
        <source>Show the reading of the page again</source>
        <translation>Mostrar de nuevo la lectura de la página</translation>
    </message>
    <message>
        <source>The other reading, not used: {0}</source>
        <translation>La otra lectura, sin usar: {0}</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Leída por {0}</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
</context>
<context>
    <name>RerunPanel</name>
    <message>
        <source>Found by the engine</source>
        <translation>La encuentra el motor</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Un bloque de texto</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Palabras sueltas</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Girada a la derecha</translation>
    </message>
    <message>
        <source>On its head</source>
        <translation>Cabeza abajo</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Girada a la izquierda</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Re&amp;cognise again</source>
        <translation>Re&amp;conocer de nuevo</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Recognise wit&amp;h</source>
        <translation>&amp;Reconocer con</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Dispo&amp;sición</translation>
    </message>
    <message>
        <source>The page l&amp;ies</source>
        <translation>La página es&amp;tá</translation>
    </message>
    <message>
        <source>Qua&amp;lity</source>
        <translation>C&amp;alidad</translation>
    </message>
    <message>
        <source>Recognise this page again</source>
        <translation>Reconocer de nuevo esta página</translation>
    </message>
    <message>
        <source>Its text stays until that is done, and is kept beside the new one.</source>
        <translation>Su texto se queda hasta que esté hecho y se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>The page is sent to {0}, for {1} at most.</source>
        <translation>La página se envía a {0}, por {1} como máximo.</translation>
    </message>
</context>
<context>
    <name>RetriesPage</name>
    <message>
        <source>For new jobs; a job can have numbers of its own under “More options”.</source>
        <translation>Para trabajos nuevos; un trabajo puede tener sus propios números en «Más opciones».</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Errores y reintentos</translation>
    </message>
    <message>
        <source>Only after errors that may pass: a connection that broke, a time-out, an engine that was ended</source>
        <translation>Solo tras errores que pueden pasar: una conexión cortada, una espera agotada, un motor que se terminó</translation>
    </message>
    <message>
        <source>&amp;Attempts for a page</source>
        <translation>&amp;Intentos por página</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>&amp;Wait before the second attempt</source>
        <translation>&amp;Espera antes del segundo intento</translation>
    </message>
    <message>
        <source>The job stops before the rest of the folder fails for the same cause. A good page starts anew</source>
        <translation>El trabajo se detiene antes de que el resto de la carpeta falle por la misma causa. Una página buena empieza la cuenta de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pause after errors in a row</source>
        <translation>&amp;Pausa tras errores seguidos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Damaged, encrypted or empty files can pause a job, as lost connections do</source>
        <translation>Los archivos dañados, cifrados o vacíos pueden pausar un trabajo, como las conexiones perdidas</translation>
    </message>
    <message>
        <source>&amp;Unreadable files count</source>
        <translation>&amp;Contar archivos ilegibles</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Auto-pause</source>
        <translation>Pausa automática</translation>
    </message>
    <message>
        <source>A page that failed is not tried again until you say so</source>
        <translation>Una página fallida no se intenta de nuevo hasta que usted lo diga</translation>
    </message>
    <message>
        <source>Twice as long before each further one, at most 30 s: {0} s</source>
        <translation>El doble antes de cada intento más, como máximo 30 s: {0} s</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>&amp;Jobs</source>
        <translation>Traba&amp;jos</translation>
    </message>
    <message>
        <source>Which job&apos;s pages</source>
        <translation>De qué trabajo</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Leídas de nuevo</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>&amp;Finish review</source>
        <translation>&amp;Terminar revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>{0} of {1} pages checked</source>
        <translation>{0} de {1} páginas revisadas</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next word</source>
        <translation>palabra siguiente</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>leave as read</source>
        <translation>dejar como se leyó</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>página siguiente</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>página anterior</translation>
    </message>
    <message>
        <source>the page is right</source>
        <translation>la página es correcta</translation>
    </message>
    <message>
        <source>recognise again</source>
        <translation>reconocer de nuevo</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>ReviewPageView</name>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Texto reconocido</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Siguiente palabra por revisar</translation>
    </message>
    <message>
        <source>No page is left to look at.</source>
        <translation>No queda ninguna página por mirar.</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>La página está en blanco.</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Sin texto. {0}</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Se está reconociendo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln palabra por revisar</numerusform>
            <numerusform>%Ln palabras por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Pages to review, the worst first</source>
        <translation>Páginas por revisar, las peores primero</translation>
    </message>
    <message>
        <source>Recognise agai&amp;n…</source>
        <translation>Reco&amp;nocer de nuevo…</translation>
    </message>
    <message>
        <source>Have the page recognised again with other options (Ctrl+R)</source>
        <translation>Hacer reconocer la página de nuevo con otras opciones (Ctrl+R)</translation>
    </message>
    <message>
        <source>There is no page to review.</source>
        <translation>No hay ninguna página por revisar.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Las peores primero</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Se está reconociendo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>One folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>&amp;Beside the originals</source>
        <translation>&amp;Junto a los originales</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Elegir adónde van los resultados</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Each result goes beside its scan, the report into this folder.</source>
        <translation>Cada resultado va junto a su escaneo; el informe, a esta carpeta.</translation>
    </message>
    <message>
        <source>The folder structure is kept. Your originals are never changed.</source>
        <translation>Se conserva la estructura de carpetas. Sus originales nunca se cambian.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Save the results to</source>
        <translation>Guardar los resultados en</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PD&amp;F/A-2b, for archives that ask for it</source>
        <translation>PD&amp;F/A-2b, para archivos que lo piden</translation>
    </message>
    <message>
        <source>Keep co&amp;lumns and tables in line</source>
        <translation>Mantener &amp;columnas y tablas alineadas</translation>
    </message>
    <message>
        <source>Words of plain text stand where the page has them, held by spaces.</source>
        <translation>Las palabras del texto están donde las tiene la página, separadas por espacios.</translation>
    </message>
    <message>
        <source>Choose what to save</source>
        <translation>Elija qué guardar</translation>
    </message>
    <message>
        <source>Tick at least one format under “Save as”.</source>
        <translation>Marque al menos un formato en «Guardar como».</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search all text</source>
        <translation>Buscar texto</translation>
    </message>
    <message>
        <source>Search all recognised text</source>
        <translation>Buscar en todo el texto reconocido</translation>
    </message>
    <message>
        <source>Search all recognised text ({0})
words  &quot;a phrase&quot;  begin*  AND OR NOT ( )</source>
        <translation>Buscar en todo el texto reconocido ({0})
palabras  &quot;una frase&quot;  comien*  AND OR NOT ( )</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Salir de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation>&amp;Volver a los trabajos</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Search covers finished pages only.</source>
        <translation>No se encontró «{0}». La búsqueda abarca solo páginas terminadas.</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Más de {0}</translation>
    </message>
    <message>
        <source>The last ones recognised are shown. Another word finds fewer.</source>
        <translation>Se muestran las últimas reconocidas. Otra palabra encuentra menos.</translation>
    </message>
    <message>
        <source>The newest job first</source>
        <translation>El trabajo más reciente primero</translation>
    </message>
    <message>
        <source>{0} can be searched{1}answered in {2} s</source>
        <translation>Se puede buscar en {0}{1}respondido en {2} s</translation>
    </message>
    <message>
        <source>Still indexing: {0} left</source>
        <translation>Aún se indexa: quedan {0}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Errores y reintentos</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <translation>Volver a: {0}</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Añadir a la &amp;cola</translation>
    </message>
    <message>
        <source>&amp;Start for at most {0}</source>
        <translation>&amp;Empezar por {0} como máximo</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Empezar ahora</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys of Bulk OCR</source>
        <translation>Teclas de Bulk OCR</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Teclas y lo que hacen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Google&apos;s own tools</source>
        <translation>Herramientas de Google</translation>
    </message>
    <message>
        <source>Service-account file</source>
        <translation>Archivo de cuenta de servicio</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>Path of the .json file</source>
        <translation>Ruta del archivo .json</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the service account&apos;s key file</source>
        <translation>Elegir el archivo de claves de la cuenta de servicio</translation>
    </message>
    <message>
        <source>From Google&apos;s console: IAM, Service accounts</source>
        <translation>De la consola de Google: IAM, cuentas de servicio</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Archivo de cla&amp;ves</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the API key</source>
        <translation>Guardar la clave de API</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Olvidar la clave de API</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>Cla&amp;ve de API</translation>
    </message>
    <message>
        <source>What “gcloud auth application-default login” set up here, or GOOGLE_APPLICATION_CREDENTIALS</source>
        <translation>Lo que «gcloud auth application-default login» dejó aquí, o GOOGLE_APPLICATION_CREDENTIALS</translation>
    </message>
    <message>
        <source>A file with the key of a service account</source>
        <translation>Un archivo con la clave de una cuenta de servicio</translation>
    </message>
    <message>
        <source>The simplest way: one key of your Google Cloud project</source>
        <translation>Lo más sencillo: una clave de su proyecto de Google Cloud</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Choose the key file again.</source>
        <translation>Elija de nuevo el archivo de claves.</translation>
    </message>
    <message>
        <source>Key files ({0});;All files (*)</source>
        <translation>Archivos de claves ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Service account&apos;s key file</source>
        <translation>Archivo de claves de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation>No se guarda ninguna clave</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring; never shown again</source>
        <translation>En el llavero del sistema; no se muestra más</translation>
    </message>
    <message>
        <source>Kept for this run only, because this computer has no keyring that can be used; never shown again</source>
        <translation>Guardada solo hasta cerrar, porque este equipo no tiene un llavero utilizable; no se muestra nunca más</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>Sample scans (OCR)</source>
        <translation>Escaneos de ejemplo (OCR)</translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation>Carpeta de escaneos</translation>
    </message>
    <message>
        <source>Scans ({0});;All files (*)</source>
        <translation>Escaneos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>cannot keep this computer awake</source>
        <translation>no puede mantener despierto este equipo</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Local: nada sale de este equipo</translation>
    </message>
    <message>
        <source>The running jobs are local</source>
        <translation>Los trabajos en marcha son locales</translation>
    </message>
    <message>
        <source>The running job is local</source>
        <translation>El trabajo en marcha es local</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} en pausa</translation>
    </message>
    <message>
        <source>{0} in error</source>
        <translation>{0} con error</translation>
    </message>
    <message>
        <source>{0} queued</source>
        <translation>{0} en cola</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Choose a page to see its text.</source>
        <translation>Elija una página para ver su texto.</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Siguiente coincidencia de la búsqueda</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Next page with a problem</source>
        <translation>Siguiente página con un problema</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Siguiente palabra por revisar</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Aún no hay ninguna página.</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, página {1} de {2}</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Sin texto. {0}</translation>
    </message>
    <message>
        <source>It is tried again in a moment. {0}</source>
        <translation>Se intenta de nuevo en un momento. {0}</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>La página está en blanco.</translation>
    </message>
    <message>
        <source>The file is left out. Retry it to have it recognised.</source>
        <translation>El archivo está omitido. Reinténtelo para que se reconozca.</translation>
    </message>
    <message>
        <source>Not recognised yet.</source>
        <translation>Aún sin reconocer.</translation>
    </message>
    <message>
        <source>No page after this one failed, is blank or uncertain.</source>
        <translation>Ninguna página posterior está fallida, en blanco o dudosa.</translation>
    </message>
    <message>
        <source>No page before this one failed, is blank or uncertain.</source>
        <translation>Ninguna página anterior está fallida, en blanco o dudosa.</translation>
    </message>
</context>
<context>
    <name>Thoroughness</name>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Qual&amp;ity</source>
        <translation>C&amp;alidad</translation>
    </message>
    <message>
        <source>Quality: {0}</source>
        <translation>Calidad: {0}</translation>
    </message>
    <message>
        <source>P&amp;oor pages to {0}, within the limit</source>
        <translation>Páginas malas a {0}, &amp;dentro del límite</translation>
    </message>
    <message>
        <source>Only pages that were read poorly here are sent, and no more than the limit allows.</source>
        <translation>Solo se envían las páginas que aquí se leyeron mal, y no más de lo que permite el límite.</translation>
    </message>
    <message>
        <source>Each page is read once. The shortest time; poor pages stay poor.</source>
        <translation>Cada página se lee una vez. Lo más rápido; las páginas malas siguen malas.</translation>
    </message>
    <message>
        <source>Poor pages are read again, by Tesseract alone: RapidOCR is not here.</source>
        <translation>Las páginas malas se leen de nuevo, solo con Tesseract: RapidOCR no está.</translation>
    </message>
    <message>
        <source>The same as Balanced: RapidOCR, which would read all again, is not here.</source>
        <translation>Lo mismo que Equilibrada: RapidOCR, que leería todo de nuevo, no está.</translation>
    </message>
    <message>
        <source>Poor pages are read again by RapidOCR. Good ones take no longer.</source>
        <translation>RapidOCR lee de nuevo las páginas malas. Las buenas no tardan más.</translation>
    </message>
    <message>
        <source>RapidOCR reads every page too; the better words are kept. Four times as long.</source>
        <translation>RapidOCR lee también cada página; se toman las mejores palabras. Cuatro veces más lento.</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages of the job</source>
        <translation>Páginas del trabajo</translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>WatchFields</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se vigila</translation>
    </message>
    <message>
        <source>Files in it, and in folders below it, are recognised</source>
        <translation>Se reconocen sus archivos y los de sus subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Elegir adónde van los resultados</translation>
    </message>
    <message>
        <source>The folder structure is kept; the report of each day goes there, too</source>
        <translation>Se conserva la estructura; el informe de cada día también va allí</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>Guardar e&amp;n</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation>Se quedan donde están</translation>
    </message>
    <message>
        <source>Go to another folder</source>
        <translation>A otra carpeta</translation>
    </message>
    <message>
        <source>Once their results are on the disk. They are never deleted or written over</source>
        <translation>Cuando sus resultados están guardados. Nunca se borran ni se sobrescriben</translation>
    </message>
    <message>
        <source>&amp;Originals</source>
        <translation>&amp;Originales</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Eleg&amp;ir…</translation>
    </message>
    <message>
        <source>Choose where originals go</source>
        <translation>Elegir adónde van los originales</translation>
    </message>
    <message>
        <source>On the same drive as the watched folder</source>
        <translation>En la misma unidad que la carpeta vigilada</translation>
    </message>
    <message>
        <source>Or&amp;iginals go to</source>
        <translation>Los originales &amp;van a</translation>
    </message>
    <message>
        <source>How the pages are read, and what each file is saved as</source>
        <translation>Cómo se leen las páginas y cómo se guarda cada archivo</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Preaju&amp;ste</translation>
    </message>
    <message>
        <source>Recognise &amp;with</source>
        <translation>&amp;Reconocer con</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For so long a file must not have changed, and it must be complete, before it is taken</source>
        <translation>Tanto tiempo debe llevar un archivo sin cambios, y estar completo, antes de tomarse</translation>
    </message>
    <message>
        <source>&amp;Rest of a file</source>
        <translation>Reposo de un arc&amp;hivo</translation>
    </message>
    <message>
        <source>Look every few seconds: for shares that do not tell of changes, where that is not noticed</source>
        <translation>Mirar cada pocos segundos: para recursos que no avisan de cambios, si no se nota por sí solo</translation>
    </message>
    <message>
        <source>&amp;Network share</source>
        <translation>Recurso de re&amp;d</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>A partir de esta hora</translation>
    </message>
    <message>
        <source>Until this time of the day</source>
        <translation>Hasta esta hora</translation>
    </message>
    <message>
        <source>Files are taken at any time, and recognised then</source>
        <translation>Los archivos se toman a cualquier hora y se reconocen entonces</translation>
    </message>
    <message>
        <source>&amp;At certain hours only</source>
        <translation>Solo a ciertas hor&amp;as</translation>
    </message>
    <message>
        <source>On &amp;mains power only</source>
        <translation>Solo con corrien&amp;te</translation>
    </message>
    <message>
        <source>They wait while this computer runs on its battery</source>
        <translation>Esperan mientras el equipo usa la batería</translation>
    </message>
    <message>
        <source>As far as the desktop tells: while the screen is locked or dark. Else they do not wait</source>
        <translation>Si el escritorio lo dice: con la pantalla bloqueada o apagada. Si no, no esperan</translation>
    </message>
    <message>
        <source>While nobody &amp;uses this computer only</source>
        <translation>Solo si nadie &amp;usa el equipo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save: watch the folder so</source>
        <translation>Guardar: vigilar así la carpeta</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel: change nothing</source>
        <translation>Cancelar: no cambiar nada</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Every page that comes in is sent to {0}, and paid for within the month&apos;s limit. Nobody is asked before</source>
        <translation>Cada página que llega se envía a {0} y se paga dentro del límite del mes. No se pregunta antes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Indique la carpeta que hay que vigilar.</translation>
    </message>
    <message>
        <source>Name the folder for the results.</source>
        <translation>Indique la carpeta de los resultados.</translation>
    </message>
    <message>
        <source>Name the folder for originals.</source>
        <translation>Indique la carpeta de los originales.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Elija un idioma.</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>What comes into these folders is recognised by itself, each file once, while Bulk OCR runs. All files of a day are one job.</source>
        <translation>Lo que llega a estas carpetas se reconoce solo, cada archivo una vez, mientras Bulk OCR está abierto. Todos los archivos de un día son un trabajo.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>How its files are read</source>
        <translation>Cómo se leen sus archivos</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Change the chosen folder</source>
        <translation>Cambiar la carpeta elegida</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Quitar la carpeta elegida</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>A folder that a scanner, a phone or another program puts files into</source>
        <translation>Una carpeta en la que un escáner, un teléfono u otro programa deja archivos</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra más</translation>
    </message>
    <message>
        <source>Add a folder to watch</source>
        <translation>Añadir una carpeta para vigilar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Aún no se vigila ninguna carpeta.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All jobs are done, and everything is saved. Settings say what happens then.</source>
        <translation>Todos los trabajos están hechos y todo está guardado. Los ajustes dicen qué pasa entonces.</translation>
    </message>
    <message>
        <source>Sleep &amp;now</source>
        <translation>Suspender &amp;ahora</translation>
    </message>
    <message>
        <source>Shut down &amp;now</source>
        <translation>Apagar &amp;ahora</translation>
    </message>
    <message>
        <source>This computer shuts down in {0}</source>
        <translation>Este equipo se apaga en {0}</translation>
    </message>
    <message>
        <source>This computer goes to sleep in {0}</source>
        <translation>Este equipo se suspende en {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep</source>
        <translation>El equipo no quiso suspenderse</translation>
    </message>
    <message>
        <source>The computer would not shut down</source>
        <translation>El equipo no quiso apagarse</translation>
    </message>
    <message>
        <source>Another program or this computer&apos;s rules forbid it. Do it by hand; all jobs are done and saved.</source>
        <translation>Otro programa o las reglas de este equipo lo impiden. Hágalo a mano; todos los trabajos están hechos y guardados.</translation>
    </message>
</context>
<context>
    <name>WhichPages</name>
    <message>
        <source>Whi&amp;ch pages</source>
        <translation>&amp;Qué páginas</translation>
    </message>
    <message>
        <source>all, or 1-3, 7, 10-</source>
        <translation>todas, o 1-3, 7, 10-</translation>
    </message>
    <message>
        <source>Of each file. 10- is from page 10 to the last.</source>
        <translation>De cada archivo. 10- es de la página 10 a la última.</translation>
    </message>
    <message>
        <source>all, or *.tif, 1790/**</source>
        <translation>todos, o *.tif, 1790/**</translation>
    </message>
    <message>
        <source>Names with * and ?, with commas between them. Capitals do not matter.</source>
        <translation>Nombres con * y ?, separados por comas. Las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>none, or *draft*, old/**</source>
        <translation>ninguno, o *borrador*, viejo/**</translation>
    </message>
    <message>
        <source>P&amp;ages of each file</source>
        <translation>P&amp;áginas de cada archivo</translation>
    </message>
    <message>
        <source>Onl&amp;y files like</source>
        <translation>Solo archi&amp;vos como</translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Te&amp;xt in PDFs</source>
        <translation>Te&amp;xto en los PDF</translation>
    </message>
    <message>
        <source>Keep real text, read the scans</source>
        <translation>Conservar el texto real, leer los escaneos</translation>
    </message>
    <message>
        <source>Keep any text, read the rest</source>
        <translation>Conservar cualquier texto, leer el resto</translation>
    </message>
    <message>
        <source>Read scans again, keep real text</source>
        <translation>Leer de nuevo los escaneos, conservar el texto real</translation>
    </message>
    <message>
        <source>Read every page again</source>
        <translation>Leer de nuevo todas las páginas</translation>
    </message>
    <message>
        <source>Pages {0}</source>
        <translation>Páginas {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>solo {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>sin {0}</translation>
    </message>
    <message>
        <source>PDFs: {0}</source>
        <translation>PDF: {0}</translation>
    </message>
    <message>
        <source>All pages of all files</source>
        <translation>Todas las páginas de todos los archivos</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>New &amp;job</source>
        <translation>Nuevo &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Traba&amp;jos</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>The word as it should be</source>
        <translation>La palabra como debe ser</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>The word is right as it stands in the field (Enter)</source>
        <translation>La palabra es correcta como está en el campo (Intro)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>Go to the next word to check (Tab)</source>
        <translation>Ir a la siguiente palabra por revisar (Tab)</translation>
    </message>
    <message>
        <source>The page is ri&amp;ght</source>
        <translation>La página es &amp;correcta</translation>
    </message>
    <message>
        <source>Note that the page was checked, and go to the next one (Ctrl+Enter)</source>
        <translation>Anotar que la página se revisó e ir a la siguiente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>No hay texto por revisar.</translation>
    </message>
    <message>
        <source>Word {0} of {1} to check</source>
        <translation>Palabra {0} de {1} por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln palabra por revisar</numerusform>
            <numerusform>%Ln palabras por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No word is left to check.</source>
        <translation>No queda ninguna palabra por revisar.</translation>
    </message>
    <message>
        <source>Read as “{0}”, {1} % sure</source>
        <translation>Leído como «{0}», {1} % seguro</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>Type a number such as {0}.</source>
        <translation>Escriba un número como {0}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing can be written to the output folder {0} ({1}).</source>
        <translation>No se puede escribir en la carpeta de salida {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change its permissions.</source>
        <translation>Elija otra carpeta de salida o cambie sus permisos.</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} no es una carpeta</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>1 file lies in a folder that nothing can be written to.</source>
        <translation>1 archivo está en una carpeta en la que no se puede escribir.</translation>
    </message>
    <message>
        <source>{0} files lie in folders that nothing can be written to.</source>
        <translation>{0} archivos están en carpetas en las que no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose an output folder instead of saving beside the originals, or change their permissions.</source>
        <translation>Elija una carpeta de salida en vez de guardar junto a los originales, o cambie sus permisos.</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>No hay nada que reconocer.</translation>
    </message>
    <message>
        <source>Choose other files, or change pages and patterns in the options.</source>
        <translation>Elija otros archivos o cambie páginas y patrones en las opciones.</translation>
    </message>
    <message>
        <source>About {0} are needed on the disk of {1}, {2} are free.</source>
        <translation>Hacen falta unos {0} en el disco de {1}; hay {2} libres.</translation>
    </message>
    <message>
        <source>Make room, choose an output folder on another disk, or fewer formats.</source>
        <translation>Haga sitio, elija una carpeta en otro disco o menos formatos.</translation>
    </message>
    <message>
        <source>Pages that are read poorly cannot be sent: {0}</source>
        <translation>Las páginas mal leídas no se pueden enviar: {0}</translation>
    </message>
    <message>
        <source>1 file cannot be opened.</source>
        <translation>1 archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>{0} files cannot be opened.</source>
        <translation>{0} archivos no se pueden abrir.</translation>
    </message>
    <message>
        <source>Open one to see what is wrong; what stays as it is will fail.</source>
        <translation>Abra uno para ver qué le pasa; lo que siga como está fallará.</translation>
    </message>
    <message>
        <source>The pages cannot be understood: {0}.</source>
        <translation>No se entienden las páginas: {0}.</translation>
    </message>
    <message>
        <source>Write them like “{0}”.</source>
        <translation>Escríbalas como «{0}».</translation>
    </message>
    <message>
        <source>there is nothing between two commas, or after the last one</source>
        <translation>no hay nada entre dos comas o tras la última</translation>
    </message>
    <message>
        <source>“{0}” is no page and no range of pages</source>
        <translation>«{0}» no es una página ni un intervalo de páginas</translation>
    </message>
    <message>
        <source>“{0}” has no comma</source>
        <translation>«{0}» no tiene coma</translation>
    </message>
    <message>
        <source>the first page is 1, not 0</source>
        <translation>la primera página es 1, no 0</translation>
    </message>
    <message>
        <source>“{0}” runs backwards</source>
        <translation>«{0}» va hacia atrás</translation>
    </message>
    <message>
        <source>Outputs cannot be named {0}: {1}.</source>
        <translation>Los resultados no se pueden llamar {0}: {1}.</translation>
    </message>
    <message>
        <source>a brace has no other</source>
        <translation>una llave no tiene pareja</translation>
    </message>
    <message>
        <source>without {name} or {n} all outputs would have one name</source>
        <translation>sin {name} ni {n} todos los resultados tendrían el mismo nombre</translation>
    </message>
    <message>
        <source>{0} cannot be in a file&apos;s name</source>
        <translation>{0} no puede estar en el nombre de un archivo</translation>
    </message>
    <message>
        <source>it begins with a dot or a space</source>
        <translation>empieza por un punto o un espacio</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation>Windows reserva este nombre para un dispositivo</translation>
    </message>
    <message>
        <source>{n} changes from job to job, and documents whose outputs are there are to be skipped</source>
        <translation>{n} cambia de un trabajo a otro, y se omiten los documentos cuyos resultados existen</translation>
    </message>
    <message>
        <source>The pattern “{0}” cannot be understood.</source>
        <translation>No se entiende el patrón «{0}».</translation>
    </message>
    <message>
        <source>Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”.</source>
        <translation>Escriba * por cualquier parte de un nombre y ** por cualesquiera carpetas: «*.tif», «1790/**».</translation>
    </message>
    <message>
        <source>No folder or file was given.</source>
        <translation>No se dio ninguna carpeta ni archivo.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nombre al menos uno.</translation>
    </message>
    <message>
        <source>1 file left out by your patterns.</source>
        <translation>1 archivo omitido por sus patrones.</translation>
    </message>
    <message>
        <source>{0} files left out by your patterns.</source>
        <translation>{0} archivos omitidos por sus patrones.</translation>
    </message>
    <message>
        <source>1 folder left out by your patterns.</source>
        <translation>1 carpeta omitida por sus patrones.</translation>
    </message>
    <message>
        <source>{0} folders left out by your patterns.</source>
        <translation>{0} carpetas omitidas por sus patrones.</translation>
    </message>
    <message>
        <source>1 file and 1 folder left out by your patterns.</source>
        <translation>1 archivo y 1 carpeta omitidos por sus patrones.</translation>
    </message>
    <message>
        <source>1 file and {0} folders left out by your patterns.</source>
        <translation>1 archivo y {0} carpetas omitidos por sus patrones.</translation>
    </message>
    <message>
        <source>{0} files and 1 folder left out by your patterns.</source>
        <translation>{0} archivos y 1 carpeta omitidos por sus patrones.</translation>
    </message>
    <message>
        <source>{0} files and {1} folders left out by your patterns.</source>
        <translation>{0} archivos y {1} carpetas omitidos por sus patrones.</translation>
    </message>
    <message>
        <source>1 file written by Bulk OCR for these folders: left out.</source>
        <translation>1 archivo escrito por Bulk OCR para estas carpetas: omitido.</translation>
    </message>
    <message>
        <source>{0} files written by Bulk OCR for these folders: left out.</source>
        <translation>{0} archivos escritos por Bulk OCR para estas carpetas: omitidos.</translation>
    </message>
    <message>
        <source>{0} files are neither pictures nor PDFs: left out.</source>
        <translation>{0} archivos no son ni imágenes ni PDF: omitidos.</translation>
    </message>
    <message>
        <source>The folder cannot be listed ({0}).</source>
        <translation>No se puede listar la carpeta ({0}).</translation>
    </message>
    <message>
        <source>The same folder as {0}, by a link: listed once.</source>
        <translation>La misma carpeta que {0}, por un enlace: listada una vez.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>No se puede leer el archivo ({0}).</translation>
    </message>
    <message>
        <source>1 file whose outputs are there already: not recognised again.</source>
        <translation>1 archivo cuyos resultados ya existen: no se reconoce de nuevo.</translation>
    </message>
    <message>
        <source>{0} files whose outputs are there already: not recognised again.</source>
        <translation>{0} archivos cuyos resultados ya existen: no se reconocen de nuevo.</translation>
    </message>
    <message>
        <source>1 file without any of the pages {0}: left out.</source>
        <translation>1 archivo sin ninguna de las páginas {0}: omitido.</translation>
    </message>
    <message>
        <source>{0} files without any of the pages {1}: left out.</source>
        <translation>{0} archivos sin ninguna de las páginas {1}: omitidos.</translation>
    </message>
    <message>
        <source>first of {0} pictures in the file</source>
        <translation>primera de {0} imágenes del archivo</translation>
    </message>
    <message>
        <source>last of several pictures in the file</source>
        <translation>última de varias imágenes del archivo</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken</source>
        <translation>se tomó el texto propio del PDF</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken, its pictures were not read</source>
        <translation>se tomó el texto propio del PDF; sus imágenes no se leyeron</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was kept, the rest was recognised</source>
        <translation>se conservó el texto propio del PDF; el resto se reconoció</translation>
    </message>
    <message>
        <source>unseen text of an earlier recognition was not used</source>
        <translation>no se usó el texto invisible de un reconocimiento anterior</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text has no meaning: the page was recognised</source>
        <translation>el texto propio del PDF no tiene sentido: se reconoció la página</translation>
    </message>
    <message>
        <source>the owner of this PDF does not permit copying its text: it was read from the picture</source>
        <translation>el propietario de este PDF no permite copiar su texto: se leyó de la imagen</translation>
    </message>
    <message>
        <source>sent to the provider at a lower quality</source>
        <translation>enviada al proveedor con menos calidad</translation>
    </message>
    <message>
        <source>sent to the provider at {0} % of its size</source>
        <translation>enviada al proveedor al {0} % de su tamaño</translation>
    </message>
    <message>
        <source>the text lies turned by {0} degrees</source>
        <translation>el texto está girado {0} grados</translation>
    </message>
    <message>
        <source>the lines fall by {0} degrees</source>
        <translation>las líneas caen {0} grados</translation>
    </message>
    <message>
        <source>a shadow lies on the page</source>
        <translation>hay una sombra sobre la página</translation>
    </message>
    <message>
        <source>the page has specks</source>
        <translation>la página tiene motas</translation>
    </message>
    <message>
        <source>seemed poor ({0} %), read again: {1}</source>
        <translation>parecía mala ({0} %), leída de nuevo: {1}</translation>
    </message>
    <message>
        <source>read twice: {0}</source>
        <translation>leída dos veces: {0}</translation>
    </message>
    <message>
        <source>the letters are those of old print</source>
        <translation>las letras son de imprenta antigua</translation>
    </message>
    <message>
        <source>no second opinion, {0}</source>
        <translation>sin segunda opinión, {0}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it ended in the middle</source>
        <translation>se terminó a la mitad</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>the page was prepared and taken as one block</source>
        <translation>la página se preparó y se tomó como un bloque</translation>
    </message>
    <message>
        <source>the first reading is kept</source>
        <translation>se conserva la primera lectura</translation>
    </message>
    <message>
        <source>{0} was taken</source>
        <translation>se tomó {0}</translation>
    </message>
    <message>
        <source>{0} was taken, with words of {1}</source>
        <translation>se tomó {0}, con palabras de {1}</translation>
    </message>
    <message>
        <source>sent to {0}, for the reading seemed poor ({1} %): {2}</source>
        <translation>enviada a {0}, porque la lectura parecía mala ({1} %): {2}</translation>
    </message>
    <message>
        <source>its reading was taken</source>
        <translation>se tomó su lectura</translation>
    </message>
    <message>
        <source>not read by {0}: {1}</source>
        <translation>no leída por {0}: {1}</translation>
    </message>
    <message>
        <source>not sent to {0}: {1}</source>
        <translation>no enviada a {0}: {1}</translation>
    </message>
    <message>
        <source>not sent: the limit of costs is reached</source>
        <translation>no enviada: se alcanzó el límite de costes</translation>
    </message>
    <message>
        <source>{0} was chosen by hand</source>
        <translation>{0} se eligió a mano</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Omitido a mano</translation>
    </message>
    <message>
        <source>it had failed: {0}</source>
        <translation>había fallado: {0}</translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy, which has more text, and was taken out of it.</source>
        <translation>La firma del original no vale para esta copia, que tiene más texto, y se quitó de ella.</translation>
    </message>
    <message>
        <source>It is an ordinary PDF and not PDF/A: {0}.</source>
        <translation>Es un PDF normal y no PDF/A: {0}.</translation>
    </message>
    <message>
        <source>Starting background processing for job {0}</source>
        <translation>El trabajo {0} comienza en segundo plano</translation>
    </message>
    <message>
        <source>Using parallel processing with {0} workers</source>
        <translation>Reconocimiento en paralelo con {0} procesos</translation>
    </message>
    <message>
        <source>Pause requested for job {0}</source>
        <translation>Pausa pedida para el trabajo {0}</translation>
    </message>
    <message>
        <source>Resume requested for job {0}</source>
        <translation>Reanudación pedida para el trabajo {0}</translation>
    </message>
    <message>
        <source>Job {0} resumed</source>
        <translation>Trabajo {0} reanudado</translation>
    </message>
    <message>
        <source>Job {0} stopped</source>
        <translation>Trabajo {0} detenido</translation>
    </message>
    <message>
        <source>Job {0} paused: {1}</source>
        <translation>Trabajo {0} en pausa: {1}</translation>
    </message>
    <message>
        <source>Job {0} cannot go on: {1}</source>
        <translation>El trabajo {0} no puede continuar: {1}</translation>
    </message>
    <message>
        <source>Job {0} completed successfully</source>
        <translation>Trabajo {0} terminado correctamente</translation>
    </message>
    <message>
        <source>Files of job {0} could not be written anew: {1}</source>
        <translation>No se pudieron reescribir archivos del trabajo {0}: {1}</translation>
    </message>
    <message>
        <source>Limit of the cost of job {0}: {1}</source>
        <translation>Límite de coste del trabajo {0}: {1}</translation>
    </message>
    <message>
        <source>Too many consecutive errors ({0}), auto-pausing job {1}</source>
        <translation>Demasiados errores seguidos ({0}), el trabajo {1} se pone en pausa</translation>
    </message>
    <message>
        <source>{0}: not saved as {1}: {2}</source>
        <translation>{0}: no guardado como {1}: {2}</translation>
    </message>
    <message>
        <source>{0}: not saved: {1}</source>
        <translation>{0}: no guardado: {1}</translation>
    </message>
    <message>
        <source>{0}: not in the merged PDF: {1}</source>
        <translation>{0}: no está en el PDF combinado: {1}</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} (attempt {3}/{4})</source>
        <translation>Procesando {0}/{1}: {2} (intento {3}/{4})</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} page {3}/{4} (attempt {5}/{6})</source>
        <translation>Procesando {0}/{1}: {2} página {3}/{4} (intento {5}/{6})</translation>
    </message>
    <message>
        <source>Error processing {0} (attempt {1}/{2}): {3}</source>
        <translation>Error en {0} (intento {1}/{2}): {3}</translation>
    </message>
    <message>
        <source>Error processing {0} page {1}/{2} (attempt {3}/{4}): {5}</source>
        <translation>Error en {0} página {1}/{2} (intento {3}/{4}): {5}</translation>
    </message>
    <message>
        <source>Retrying {0} in {1}s...</source>
        <translation>Nuevo intento con {0} en {1} s...</translation>
    </message>
    <message>
        <source>{0} page {1}/{2}: taken from an earlier result</source>
        <translation>{0} página {1}/{2}: tomada de un resultado anterior</translation>
    </message>
    <message>
        <source>{0}: taken from an earlier result</source>
        <translation>{0}: tomado de un resultado anterior</translation>
    </message>
    <message>
        <source>Exporting job {0} as {1} to {2}</source>
        <translation>Exportando el trabajo {0} como {1} a {2}</translation>
    </message>
    <message>
        <source>Export of job {0} cancelled: {1} files written</source>
        <translation>Exportación del trabajo {0} cancelada, archivos escritos: {1}</translation>
    </message>
    <message>
        <source>Exported job {0} as {1}: {2} files written</source>
        <translation>Trabajo {0} exportado como {1}, archivos escritos: {2}</translation>
    </message>
    <message>
        <source>Exporting job {0}: {1} files written</source>
        <translation>Exportando el trabajo {0}, archivos escritos: {1}</translation>
    </message>
    <message>
        <source>Export of job {0} failed: {1}</source>
        <translation>La exportación del trabajo {0} falló: {1}</translation>
    </message>
    <message>
        <source>Report of job {0} failed: {1}</source>
        <translation>El informe del trabajo {0} falló: {1}</translation>
    </message>
    <message>
        <source>What failed is listed but not copied: that needs {0} bytes, and {1} are free.</source>
        <translation>Lo que falló se enumera pero no se copia: hacen falta {0} bytes, y hay {1} libres.</translation>
    </message>
    <message>
        <source>{0}: not copied: {1}</source>
        <translation>{0}: no copiado: {1}</translation>
    </message>
    <message>
        <source>Copied {0} file that failed</source>
        <translation>{0} archivo fallido copiado</translation>
    </message>
    <message>
        <source>Copied {0} files that failed</source>
        <translation>{0} archivos fallidos copiados</translation>
    </message>
    <message>
        <source>{0} is not in it: {1}</source>
        <translation>{0} no figura en él: {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be read ({1})</source>
        <translation>El modelo {0} no puede leerse ({1})</translation>
    </message>
    <message>
        <source>Read {0} originals for the manifest of job {1}</source>
        <translation>Originales leídos para el manifiesto del trabajo {1}: {0}</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0}: no se pudo escribir: {1}</translation>
    </message>
    <message>
        <source>{0} could not be written; the log has more</source>
        <translation>{0}: no se pudo escribir; el registro dice más</translation>
    </message>
    <message>
        <source>The merged files</source>
        <translation>Los archivos combinados</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Tesseract {0}, built in</source>
        <translation>Tesseract {0}, integrado</translation>
    </message>
    <message>
        <source>Tesseract {0}, installed</source>
        <translation>Tesseract {0}, instalado</translation>
    </message>
    <message>
        <source>no way known</source>
        <translation>no se conoce ninguna manera</translation>
    </message>
    <message>
        <source>its command is not there</source>
        <translation>no existe su orden</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep ({0}).</source>
        <translation>El equipo no quiso suspenderse ({0}).</translation>
    </message>
    <message>
        <source>The computer would not shut down ({0}).</source>
        <translation>El equipo no quiso apagarse ({0}).</translation>
    </message>
    <message>
        <source>Another program or the system&apos;s rules forbid it; do it by hand. All jobs are done and saved.</source>
        <translation>Otro programa o las reglas del sistema lo prohíben; hágalo a mano. Todos los trabajos están hechos y guardados.</translation>
    </message>
    <message>
        <source>This file is not in the list any more.</source>
        <translation>Este archivo ya no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>The program that shows pages</source>
        <translation>El programa que muestra las páginas</translation>
    </message>
    <message>
        <source>The process that puts PDFs together</source>
        <translation>El proceso que une los PDF</translation>
    </message>
    <message>
        <source>The process that prepares pages</source>
        <translation>El proceso que prepara las páginas</translation>
    </message>
    <message>
        <source>The process that writes the PDF</source>
        <translation>El proceso que escribe el PDF</translation>
    </message>
    <message>
        <source>The full installer has it.</source>
        <translation>El instalador completo lo incluye.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Instálelo: pip install {0}.</translation>
    </message>
    <message>
        <source>this endpoint</source>
        <translation>este punto de acceso</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre demasiado largo</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la conexión con la unidad de red ha caducado</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la unidad de red no está conectada</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>ya lo usa otro programa</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>The local API cannot listen on port {0}: {1}.</source>
        <translation>La API local no puede escuchar en el puerto {0}: {1}.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>{0} is not a currency.</source>
        <translation>{0} no es una moneda.</translation>
    </message>
    <message>
        <source>Give its three letters, such as USD.</source>
        <translation>Indique sus tres letras, por ejemplo USD.</translation>
    </message>
    <message>
        <source>The settings hold for this run only: their file cannot be written.</source>
        <translation>Los ajustes solo valen para esta sesión: su archivo no puede escribirse.</translation>
    </message>
    <message>
        <source>Free some space or change the permissions of the data folder, then set them again.</source>
        <translation>Libere espacio o cambie los permisos de la carpeta de datos, y vuelva a ajustarlos.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Another Bulk OCR runs with the data folder {0}.</source>
        <translation>Otro Bulk OCR usa la carpeta de datos {0}.</translation>
    </message>
    <message>
        <source>Use its window, wait until it ends, or name another folder with --data-dir.</source>
        <translation>Use su ventana, espere a que termine, o indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>The setting {0} must lie between {1} and {2}.</source>
        <translation>El ajuste {0} debe estar entre {1} y {2}.</translation>
    </message>
    <message>
        <source>The local API ended by a mistake of the program.</source>
        <translation>La API local terminó por un error del programa.</translation>
    </message>
    <message>
        <source>Switch it on again; the log has the details, please report it.</source>
        <translation>Actívela de nuevo; el registro tiene los detalles; infórmelo, por favor.</translation>
    </message>
    <message>
        <source>The setting {0} is too long.</source>
        <translation>El ajuste {0} es demasiado largo.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>El ajuste {0} no puede ser {1}.</translation>
    </message>
    <message>
        <source>This page has no earlier corrections.</source>
        <translation>Esta página no tiene correcciones anteriores.</translation>
    </message>
    <message>
        <source>Look at the page again.</source>
        <translation>Mire la página de nuevo.</translation>
    </message>
    <message>
        <source>The files of this document are not written yet.</source>
        <translation>Los archivos de este documento aún no se han escrito.</translation>
    </message>
    <message>
        <source>They are, with all corrections, once its last page is done.</source>
        <translation>Se escribirán, con todas las correcciones, cuando termine su última página.</translation>
    </message>
    <message>
        <source>The job database {0} cannot be written ({1}).</source>
        <translation>No se puede escribir en la base de datos de trabajos {0} ({1}).</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk, then resume. Nothing is lost.</source>
        <translation>Compruebe los permisos de la carpeta y el disco, y reanude. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The job database {0} is damaged ({1}).</source>
        <translation>La base de datos de trabajos {0} está dañada ({1}).</translation>
    </message>
    <message>
        <source>Move it away to start afresh, or put back a copy. The results on disk are not affected.</source>
        <translation>Muévala para empezar de cero, o ponga una copia. Los resultados en el disco no se ven afectados.</translation>
    </message>
    <message>
        <source>There is no job {0}.</source>
        <translation>No hay ningún trabajo {0}.</translation>
    </message>
    <message>
        <source>`bulkocr jobs` lists those there are.</source>
        <translation>`bulkocr jobs` muestra los que hay.</translation>
    </message>
    <message>
        <source>The limit of {0} for this job is reached: {1} sent.</source>
        <translation>Se alcanzó el límite de {0} de este trabajo: {1} enviados.</translation>
    </message>
    <message>
        <source>Raise the job&apos;s limit, then resume.</source>
        <translation>Suba el límite del trabajo, y reanude.</translation>
    </message>
    <message>
        <source>The limit of {0} for this month is reached: {1} sent.</source>
        <translation>Se alcanzó el límite de {0} de este mes: {1} enviados.</translation>
    </message>
    <message>
        <source>Raise the month&apos;s limit in the settings, or wait for the next month; then resume.</source>
        <translation>Suba el límite del mes en los ajustes, o espere al mes siguiente; después reanude.</translation>
    </message>
    <message>
        <source>The job database is of a newer Bulk OCR (version {0}; this one knows {1}).</source>
        <translation>La base de datos de trabajos es de un Bulk OCR más reciente (versión {0}; este conoce {1}).</translation>
    </message>
    <message>
        <source>Install the newer program again, or choose another data folder.</source>
        <translation>Instale de nuevo el programa más reciente, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>There are {0}; for example {name}.ocr.</source>
        <translation>Existen {0}; por ejemplo {name}.ocr.</translation>
    </message>
    <message>
        <source>This page has no other reading.</source>
        <translation>Esta página no tiene otra lectura.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>This page was read again meanwhile.</source>
        <translation>Entretanto, esta página se leyó de nuevo.</translation>
    </message>
    <message>
        <source>This page has not been recognised yet.</source>
        <translation>Esta página aún no se ha reconocido.</translation>
    </message>
    <message>
        <source>Wait until the job has come to it.</source>
        <translation>Espere a que el trabajo llegue a ella.</translation>
    </message>
    <message>
        <source>{0} must stand between two words.</source>
        <translation>{0} debe estar entre dos palabras.</translation>
    </message>
    <message>
        <source>Add a word, or quote it to find it: &quot;{0}&quot;.</source>
        <translation>Añada una palabra, o póngala entre comillas para encontrarla: &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>The search has more than {0} characters.</source>
        <translation>La búsqueda tiene más de {0} caracteres.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Use menos palabras.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>No hay ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Escriba al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>{0}* would find too much.</source>
        <translation>{0}* encontraría demasiado.</translation>
    </message>
    <message>
        <source>Type at least {0} letters before the *.</source>
        <translation>Escriba al menos {0} letras antes del *.</translation>
    </message>
    <message>
        <source>The search has more than {0} words.</source>
        <translation>La búsqueda tiene más de {0} palabras.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Put one at the end of the phrase: &quot;like this&quot;.</source>
        <translation>Ponga unas al final de la frase: &quot;así&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <translation>Hay demasiados paréntesis.</translation>
    </message>
    <message>
        <source>Use fewer of them.</source>
        <translation>Use menos.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <source>Put ) where it ends.</source>
        <translation>Ponga ) donde termina.</translation>
    </message>
    <message>
        <source>NOT has nothing before it.</source>
        <translation>No hay nada antes de NOT.</translation>
    </message>
    <message>
        <source>Say first what to find, then what to leave out: letter NOT envelope. To find it: &quot;not&quot;.</source>
        <translation>Diga primero qué buscar, y después qué excluir: carta NOT sobre. Para encontrar la palabra: &quot;not&quot;.</translation>
    </message>
    <message>
        <source>{0} cannot be left out: it is being recognised, or is already.</source>
        <translation>{0} no puede dejarse fuera: se está reconociendo, o ya lo está.</translation>
    </message>
    <message>
        <source>Only files that wait or failed can be left out.</source>
        <translation>Solo pueden dejarse fuera los archivos que esperan o han fallado.</translation>
    </message>
    <message>
        <source>No page of {0} failed.</source>
        <translation>Ninguna página de {0} falló.</translation>
    </message>
    <message>
        <source>There is nothing to retry.</source>
        <translation>No hay nada que reintentar.</translation>
    </message>
    <message>
        <source>This is no checkpoint: {0}.</source>
        <translation>Esto no es un punto de control: {0}.</translation>
    </message>
    <message>
        <source>This program has no provider {0}.</source>
        <translation>Este programa no tiene ningún proveedor {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra opción.</translation>
    </message>
    <message>
        <source>Poor pages of {0} cannot be sent to {1} once more.</source>
        <translation>Las páginas mal leídas de {0} no pueden enviarse otra vez a {1}.</translation>
    </message>
    <message>
        <source>Choose another provider for them.</source>
        <translation>Elija otro proveedor para ellas.</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be made ({1}).</source>
        <translation>No se puede crear la carpeta de salida {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change the folder&apos;s permissions.</source>
        <translation>Elija otra carpeta de salida, o cambie los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} no está.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>A job cannot be saved as one file in {0}.</source>
        <translation>Un trabajo no puede guardarse en un solo archivo {0}.</translation>
    </message>
    <message>
        <source>A mistake of the program came between ({0}).</source>
        <translation>Se produjo un error del programa ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; try it again.</source>
        <translation>El registro tiene los detalles; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Change its permissions, then resume.</source>
        <translation>Cambie sus permisos, y reanude.</translation>
    </message>
    <message>
        <source>The preset {0} cannot be used.</source>
        <translation>El preajuste {0} no puede usarse.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Créelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>No hay ningún preajuste {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to 60 letters.</source>
        <translation>Un preajuste necesita un nombre de 1 a 60 letras.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Póngale otro nombre.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Ya hay un preajuste {0}.</translation>
    </message>
    <message>
        <source>There are {0} presets already.</source>
        <translation>Ya hay {0} preajustes.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quite uno primero.</translation>
    </message>
    <message>
        <source>{0} is a name of the program&apos;s.</source>
        <translation>{0} es un nombre del programa.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read by this installation.</source>
        <translation>Esta instalación no puede leer archivos de este tipo ({0}).</translation>
    </message>
    <message>
        <source>Install the package {0}, or save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Instale el paquete {0}, o guárdelo como PNG, JPEG, TIFF o PDF.</translation>
    </message>
    <message>
        <source>The page is too large for the provider ({0} x {1} pixels).</source>
        <translation>La página es demasiado grande para el proveedor ({0} x {1} píxeles).</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts.</source>
        <translation>Escanéela con menos resolución, o divídala en partes.</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <translation>La imagen necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>Use fewer workers, or scan the page at a lower resolution.</source>
        <translation>Use menos procesos, o escanee la página con menos resolución.</translation>
    </message>
    <message>
        <source>The picture&apos;s header cannot be read: it is damaged, or of a rare kind.</source>
        <translation>No se puede leer la cabecera de la imagen: está dañada, o es de un tipo poco común.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG, or copy it again from the source.</source>
        <translation>Ábrala en otro programa y guárdela como PNG, o cópiela de nuevo desde el origen.</translation>
    </message>
    <message>
        <source>Check the drive, then retry it.</source>
        <translation>Compruebe la unidad, y reinténtelo.</translation>
    </message>
    <message>
        <source>The file is damaged ({0}).</source>
        <translation>El archivo está dañado ({0}).</translation>
    </message>
    <message>
        <source>Scan it again, or copy it again from the source.</source>
        <translation>Escanéelo de nuevo, o cópielo otra vez desde el origen.</translation>
    </message>
    <message>
        <source>There is no page {0}: the file has {1}.</source>
        <translation>No hay página {0}: el archivo tiene {1}.</translation>
    </message>
    <message>
        <source>The file has changed; start a new job.</source>
        <translation>El archivo ha cambiado; inicie un trabajo nuevo.</translation>
    </message>
    <message>
        <source>The file is neither a picture nor a PDF, whatever its name says.</source>
        <translation>El archivo no es ni una imagen ni un PDF, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Open it to see what it is; scan or download it again.</source>
        <translation>Ábralo para ver qué es; escanéelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read yet.</source>
        <translation>Los archivos de este tipo ({0}) aún no pueden leerse.</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Guárdelo como PNG, JPEG, TIFF o PDF.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Put it back, then retry it.</source>
        <translation>Devuélvalo a su sitio, y reinténtelo.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>No se permite leer el archivo.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry it.</source>
        <translation>Cambie sus permisos, y reinténtelo.</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>no tiene superficie</translation>
    </message>
    <message>
        <source>The page is too large ({0} x {1} pixels).</source>
        <translation>La página es demasiado grande ({0} x {1} píxeles).</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Leave it out, or copy what it holds.</source>
        <translation>Déjelo fuera, o copie lo que contiene.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>Often an interrupted copy: copy it again from the source.</source>
        <translation>A menudo una copia interrumpida: cópielo de nuevo desde el origen.</translation>
    </message>
    <message>
        <source>the page has no area</source>
        <translation>la página no tiene superficie</translation>
    </message>
    <message>
        <source>A picture in the page is too large ({0} megapixels).</source>
        <translation>Una imagen de la página es demasiado grande ({0} megapíxeles).</translation>
    </message>
    <message>
        <source>Save the page at a lower resolution.</source>
        <translation>Guarde la página con menos resolución.</translation>
    </message>
    <message>
        <source>The page has letters that cannot be drawn: their font is not in the file.</source>
        <translation>La página tiene letras que no pueden dibujarse: su fuente no está en el archivo.</translation>
    </message>
    <message>
        <source>Install the font, or print the PDF to a new one where it is shown well.</source>
        <translation>Instale la fuente, o imprima el PDF en uno nuevo donde se vea bien.</translation>
    </message>
    <message>
        <source>a picture of the page cannot be read</source>
        <translation>no puede leerse una imagen de la página</translation>
    </message>
    <message>
        <source>its list of objects is broken, and nothing of the page was found</source>
        <translation>su lista de objetos está rota, y no se encontró nada de la página</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>the picture of the page ends too early</source>
        <translation>la imagen de la página termina demasiado pronto</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>la página no puede leerse</translation>
    </message>
    <message>
        <source>The PDF needs a password.</source>
        <translation>El PDF necesita una contraseña.</translation>
    </message>
    <message>
        <source>Give its password for the job, then retry it.</source>
        <translation>Indique su contraseña para el trabajo, y reinténtelo.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is.</source>
        <translation>La página necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>Use fewer workers, or save the page at a lower resolution.</source>
        <translation>Use menos procesos, o guarde la página con menos resolución.</translation>
    </message>
    <message>
        <source>The PDF needs a password, and none of those given opens it.</source>
        <translation>El PDF necesita una contraseña, y ninguna de las indicadas lo abre.</translation>
    </message>
    <message>
        <source>Give the right password for the job, then retry it.</source>
        <translation>Indique la contraseña correcta para el trabajo, y reinténtelo.</translation>
    </message>
    <message>
        <source>it is not a PDF that can be read</source>
        <translation>no es un PDF que pueda leerse</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that no password opens here.</source>
        <translation>El PDF está cifrado de un modo que aquí no abre ninguna contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without encryption and add that one.</source>
        <translation>Guarde una copia sin cifrar y añada esa.</translation>
    </message>
    <message>
        <source>its pixels cannot be kept</source>
        <translation>sus píxeles no pueden conservarse</translation>
    </message>
    <message>
        <source>The program made a mistake on this page ({0}).</source>
        <translation>El programa cometió un error en esta página ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; retry it, and report it if it stays.</source>
        <translation>El registro tiene los detalles; reinténtelo, e infórmelo si sigue igual.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then resume. Nothing is lost.</source>
        <translation>Libere espacio, y reanude. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written ({1}).</source>
        <translation>No se puede escribir en la carpeta de datos {0} ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir or BULKOCR_DATA_DIR.</source>
        <translation>Cambie sus permisos, o elija otra con --data-dir o BULKOCR_DATA_DIR.</translation>
    </message>
    <message>
        <source>The program made a mistake on this page: {0}.</source>
        <translation>El programa cometió un error en esta página: {0}.</translation>
    </message>
    <message>
        <source>Report it; retry later.</source>
        <translation>Infórmelo; reinténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection failed: {0}.</source>
        <translation>La conexión falló: {0}.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Compruebe la red.</translation>
    </message>
    <message>
        <source>The connection failed ({0}).</source>
        <translation>La conexión falló ({0}).</translation>
    </message>
    <message>
        <source>No format was given.</source>
        <translation>No se indicó ningún formato.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Elija entre: {0}.</translation>
    </message>
    <message>
        <source>It could not be made because of an error in Bulk OCR.</source>
        <translation>No pudo crearse por un error de Bulk OCR.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>El registro tiene los detalles; infórmelo, por favor.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>No puede leerse ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} is gone.</source>
        <translation>La carpeta {0} ya no está.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume.</source>
        <translation>Conecte la unidad o devuelva la carpeta a su sitio, y reanude.</translation>
    </message>
    <message>
        <source>Tesseract could not start with the languages {0}.</source>
        <translation>Tesseract no pudo iniciarse con los idiomas {0}.</translation>
    </message>
    <message>
        <source>A model may be damaged: remove it and add it again.</source>
        <translation>Puede que un modelo esté dañado: quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page.</source>
        <translation>Tesseract se rindió con la página.</translation>
    </message>
    <message>
        <source>Retry it, or scan it again.</source>
        <translation>Reinténtelo, o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>{0} ended in the middle of the page.</source>
        <translation>{0} terminó en mitad de la página.</translation>
    </message>
    <message>
        <source>Often memory ran out: use fewer workers, then retry it.</source>
        <translation>A menudo faltó memoria: use menos procesos, y reinténtelo.</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense.</source>
        <translation>{0} dio una respuesta que no tiene sentido.</translation>
    </message>
    <message>
        <source>Retry the page; report it if it stays.</source>
        <translation>Reintente la página; infórmelo si sigue igual.</translation>
    </message>
    <message>
        <source>The page took longer than {0} s.</source>
        <translation>La página tardó más de {0} s.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or cut the page into parts.</source>
        <translation>Dé más tiempo a cada página, o divídala en partes.</translation>
    </message>
    <message>
        <source>Its owner does not permit its pages to be put into another PDF.</source>
        <translation>Su propietario no permite poner sus páginas en otro PDF.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password, or use the document&apos;s own PDF.</source>
        <translation>Indique la contraseña del propietario, o use el PDF propio del documento.</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>necesita una contraseña</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>El archivo se modificó mientras se leía.</translation>
    </message>
    <message>
        <source>Retry it when it is whole.</source>
        <translation>Reinténtelo cuando esté completo.</translation>
    </message>
    <message>
        <source>The folder could not be listed: the listing ended by itself.</source>
        <translation>No se pudo recorrer la carpeta: el recorrido terminó por sí solo.</translation>
    </message>
    <message>
        <source>Resume to try again; the log has the details.</source>
        <translation>Reanude para volver a intentarlo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Tesseract cannot be run as {0}.</source>
        <translation>Tesseract no puede ejecutarse como {0}.</translation>
    </message>
    <message>
        <source>Install it, name the right file, or use the built-in engine.</source>
        <translation>Instálelo, indique el archivo correcto, o use el motor integrado.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page (exit code {0}).</source>
        <translation>Tesseract se rindió con la página (código de salida {0}).</translation>
    </message>
    <message>
        <source>Tesseract was ended in the middle of the page.</source>
        <translation>Tesseract fue terminado en mitad de la página.</translation>
    </message>
    <message>
        <source>The PDF may not be changed: its owner forbids it.</source>
        <translation>El PDF no puede modificarse: su propietario lo prohíbe.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password for the job, save a copy without restrictions, or choose another format.</source>
        <translation>Indique la contraseña del propietario para el trabajo, guarde una copia sin restricciones, o elija otro formato.</translation>
    </message>
    <message>
        <source>a page&apos;s description cannot be read</source>
        <translation>no puede leerse la descripción de una página</translation>
    </message>
    <message>
        <source>the document&apos;s description cannot be read</source>
        <translation>no puede leerse la descripción del documento</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be written ({1}).</source>
        <translation>No se puede escribir en la carpeta de salida {0} ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions or choose another, then resume. Nothing is lost.</source>
        <translation>Cambie sus permisos o elija otra, y reanude. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The output folder {0} is gone.</source>
        <translation>La carpeta de salida {0} ya no está.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume. Nothing is lost.</source>
        <translation>Conecte la unidad o devuelva la carpeta a su sitio, y reanude. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{0} is not a format that text can be saved in.</source>
        <translation>{0} no es un formato en el que pueda guardarse texto.</translation>
    </message>
    <message>
        <source>{0} is not an address of the form HOST or HOST:PORT.</source>
        <translation>{0} no es una dirección de la forma HOST o HOST:PUERTO.</translation>
    </message>
    <message>
        <source>Give only the name, such as eu-vision.googleapis.com, without https:// and without a path.</source>
        <translation>Indique solo el nombre, por ejemplo eu-vision.googleapis.com, sin https:// y sin ruta.</translation>
    </message>
    <message>
        <source>The source of the models answers with an error ({0}).</source>
        <translation>El origen de los modelos responde con un error ({0}).</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection broke before the model was whole.</source>
        <translation>La conexión se cortó antes de que el modelo estuviera completo.</translation>
    </message>
    <message>
        <source>Try it again; nothing of it was kept.</source>
        <translation>Vuelva a intentarlo; no se guardó nada.</translation>
    </message>
    <message>
        <source>There is no connection to github.com, where the models are.</source>
        <translation>No hay conexión con github.com, donde están los modelos.</translation>
    </message>
    <message>
        <source>Check the network, then try again; or add the model from a file that was fetched elsewhere.</source>
        <translation>Compruebe la red, y vuelva a intentarlo; o añada el modelo desde un archivo descargado en otro sitio.</translation>
    </message>
    <message>
        <source>There is no model {0} at the source.</source>
        <translation>En el origen no hay ningún modelo {0}.</translation>
    </message>
    <message>
        <source>Add it from a file.</source>
        <translation>Añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>The proxy does not let the download through.</source>
        <translation>El proxy no deja pasar la descarga.</translation>
    </message>
    <message>
        <source>Check the proxy that HTTPS_PROXY or the system&apos;s settings name, or add the model from a file.</source>
        <translation>Compruebe el proxy que indican HTTPS_PROXY o los ajustes del sistema, o añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>The source of the models cannot prove who it is.</source>
        <translation>El origen de los modelos no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock and the network, or add the model from a file.</source>
        <translation>Compruebe el reloj del equipo y la red, o añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>What came for {0} is not the file that is meant: its checksum is another.</source>
        <translation>Lo que llegó para {0} no es el archivo esperado: su suma de comprobación es otra.</translation>
    </message>
    <message>
        <source>Try it again. If it stays so, something on the way changes it: add it from a file.</source>
        <translation>Vuelva a intentarlo. Si sigue igual, algo lo cambia por el camino: añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>What comes for {0} is far larger than any model.</source>
        <translation>Lo que llega para {0} es mucho mayor que cualquier modelo.</translation>
    </message>
    <message>
        <source>Try it later, or add the model from a file.</source>
        <translation>Inténtelo más tarde, o añada el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>{0} is not the name of a language&apos;s model.</source>
        <translation>{0} no es el nombre del modelo de un idioma.</translation>
    </message>
    <message>
        <source>Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Elija un archivo como deu.traineddata: su nombre es el código del idioma.</translation>
    </message>
    <message>
        <source>Tesseract is not installed.</source>
        <translation>Tesseract no está instalado.</translation>
    </message>
    <message>
        <source>Install it first.</source>
        <translation>Instálelo primero.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no puede leerse ({1}).</translation>
    </message>
    <message>
        <source>Check it and its permissions.</source>
        <translation>Compruébelo, y también sus permisos.</translation>
    </message>
    <message>
        <source>Tesseract does not open it.</source>
        <translation>Tesseract no lo abre.</translation>
    </message>
    <message>
        <source>{0} is far larger than any model.</source>
        <translation>{0} es mucho mayor que cualquier modelo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Tesseract does not open {0}: the file is damaged, or of an old version.</source>
        <translation>Tesseract no abre {0}: el archivo está dañado, o es de una versión antigua.</translation>
    </message>
    <message>
        <source>Choose a file of tessdata_fast or tessdata_best, whole.</source>
        <translation>Elija un archivo completo de tessdata_fast o tessdata_best.</translation>
    </message>
    <message>
        <source>RapidOCR could not start.</source>
        <translation>RapidOCR no pudo iniciarse.</translation>
    </message>
    <message>
        <source>Install it again: pip install --force-reinstall rapidocr onnxruntime.</source>
        <translation>Instálelo de nuevo: pip install --force-reinstall rapidocr onnxruntime.</translation>
    </message>
    <message>
        <source>RapidOCR gave up on the page.</source>
        <translation>RapidOCR se rindió con la página.</translation>
    </message>
    <message>
        <source>Use Tesseract for it.</source>
        <translation>Use Tesseract para ella.</translation>
    </message>
    <message>
        <source>RapidOCR does not know the letters of: {0}.</source>
        <translation>RapidOCR no conoce las letras de: {0}.</translation>
    </message>
    <message>
        <source>Leave the language out, or use Tesseract.</source>
        <translation>Quite ese idioma, o use Tesseract.</translation>
    </message>
    <message>
        <source>RapidOCR is not part of this installation.</source>
        <translation>RapidOCR no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>There is no Tesseract model for: {0}.</source>
        <translation>No hay modelo de Tesseract para: {0}.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr-{0}), or copy {1}.traineddata into {2}.</source>
        <translation>Instálelo (Debian y Ubuntu: apt install tesseract-ocr-{0}), o copie {1}.traineddata en {2}.</translation>
    </message>
    <message>
        <source>No Tesseract model was found.</source>
        <translation>No se encontró ningún modelo de Tesseract.</translation>
    </message>
    <message>
        <source>Copy eng.traineddata into {0}, or install Bulk OCR again.</source>
        <translation>Copie eng.traineddata en {0}, o instale Bulk OCR de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not be started.</source>
        <translation>No se pudo iniciar {0}.</translation>
    </message>
    <message>
        <source>Install it again, or use the other engine.</source>
        <translation>Instálelo de nuevo, o use el otro motor.</translation>
    </message>
    <message>
        <source>Tesseract is not installed as {0}.</source>
        <translation>Tesseract no está instalado como {0}.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr), or use the built-in engine.</source>
        <translation>Instálelo (Debian y Ubuntu: apt install tesseract-ocr), o use el motor integrado.</translation>
    </message>
    <message>
        <source>The built-in Tesseract is not part of this installation.</source>
        <translation>El Tesseract integrado no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use an installed Tesseract.</source>
        <translation>Instale Bulk OCR de nuevo, o use un Tesseract instalado.</translation>
    </message>
    <message>
        <source>The key file {0} cannot be read.</source>
        <translation>El archivo de clave {0} no puede leerse.</translation>
    </message>
    <message>
        <source>{0} is not the key file of a service account.</source>
        <translation>{0} no es el archivo de clave de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>The application-default credentials cannot be used.</source>
        <translation>Las credenciales predeterminadas de aplicaciones no pueden usarse.</translation>
    </message>
    <message>
        <source>Google did not accept the credentials of this computer.</source>
        <translation>Google no aceptó las credenciales de este equipo.</translation>
    </message>
    <message>
        <source>Google Cloud Vision is not at {0}.</source>
        <translation>Google Cloud Vision no está en {0}.</translation>
    </message>
    <message>
        <source>Correct the endpoint in Settings, or leave it empty for Google&apos;s own.</source>
        <translation>Corrija el punto de acceso en los ajustes, o déjelo vacío para usar el de Google.</translation>
    </message>
    <message>
        <source>No credentials for Google Cloud Vision were found.</source>
        <translation>No se encontraron credenciales para Google Cloud Vision.</translation>
    </message>
    <message>
        <source>Choose a key in Settings (make one at {0}), or run: gcloud auth application-default login.</source>
        <translation>Elija una clave en los ajustes (créela en {0}), o ejecute: gcloud auth application-default login.</translation>
    </message>
    <message>
        <source>Make a new key at {0}, and choose it in Settings.</source>
        <translation>Cree una clave nueva en {0}, y elíjala en los ajustes.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not accept the key.</source>
        <translation>Google Cloud Vision no aceptó la clave.</translation>
    </message>
    <message>
        <source>Check it at {0}, choose another in Settings, then resume.</source>
        <translation>Compruébela en {0}, elija otra en los ajustes, y reanude.</translation>
    </message>
    <message>
        <source>Google Cloud Vision could not read the page&apos;s picture.</source>
        <translation>Google Cloud Vision no pudo leer la imagen de la página.</translation>
    </message>
    <message>
        <source>Open the file to see whether it is damaged; save it anew, or use another provider.</source>
        <translation>Abra el archivo para ver si está dañado; guárdelo de nuevo, o use otro proveedor.</translation>
    </message>
    <message>
        <source>The page is too large for Google Cloud Vision.</source>
        <translation>La página es demasiado grande para Google Cloud Vision.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it.</source>
        <translation>Escanéela con menos resolución, o córtela.</translation>
    </message>
    <message>
        <source>Google Cloud Vision asks for fewer calls.</source>
        <translation>Google Cloud Vision pide menos llamadas.</translation>
    </message>
    <message>
        <source>The program slows down by itself; see your limits at {0}, and set them in Settings.</source>
        <translation>El programa va más despacio por sí solo; vea sus límites en {0}, e indíquelos en los ajustes.</translation>
    </message>
    <message>
        <source>Google Cloud Vision had a fault of its own.</source>
        <translation>Google Cloud Vision tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Wait, then resume; https://status.cloud.google.com tells of outages.</source>
        <translation>Espere, y reanude; https://status.cloud.google.com informa de las averías.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not answer in time; the page may have been charged.</source>
        <translation>Google Cloud Vision no respondió a tiempo; puede que la página se haya cobrado.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or check the network.</source>
        <translation>Dé más tiempo a cada página, o compruebe la red.</translation>
    </message>
    <message>
        <source>The connection to Google Cloud Vision was cut before the answer; the page may have been charged.</source>
        <translation>La conexión con Google Cloud Vision se cortó antes de la respuesta; puede que la página se haya cobrado.</translation>
    </message>
    <message>
        <source>Check the network; the program tries again.</source>
        <translation>Compruebe la red; el programa vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The answer of Google Cloud Vision made no sense; the page may have been charged.</source>
        <translation>La respuesta de Google Cloud Vision no tenía sentido; puede que la página se haya cobrado.</translation>
    </message>
    <message>
        <source>Retry the page; if it stays, check for a proxy or a log-in page of your network in between.</source>
        <translation>Reintente la página; si sigue igual, busque un proxy o una página de inicio de sesión de su red de por medio.</translation>
    </message>
    <message>
        <source>{0} could not be reached.</source>
        <translation>No se pudo contactar con {0}.</translation>
    </message>
    <message>
        <source>Check the network, then resume.</source>
        <translation>Compruebe la red, y reanude.</translation>
    </message>
    <message>
        <source>The name {0} could not be resolved.</source>
        <translation>No se pudo resolver el nombre {0}.</translation>
    </message>
    <message>
        <source>Check the network and its DNS, and the endpoint in Settings.</source>
        <translation>Compruebe la red y su DNS, y el punto de acceso en los ajustes.</translation>
    </message>
    <message>
        <source>The certificate of {0} was not accepted.</source>
        <translation>No se aceptó el certificado de {0}.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, the endpoint in Settings, and whether a proxy of your network looks into encrypted connections; nothing was sent.</source>
        <translation>Compruebe el reloj del equipo, el punto de acceso en los ajustes y si un proxy de su red mira dentro de las conexiones cifradas; no se envió nada.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the call through.</source>
        <translation>El proxy de su red no dejó pasar la llamada.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and the proxy&apos;s log-in.</source>
        <translation>Compruebe HTTPS_PROXY y el inicio de sesión en el proxy.</translation>
    </message>
    <message>
        <source>Billing is off for this Google Cloud project.</source>
        <translation>La facturación está desactivada en este proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Turn it on at {0}, then resume.</source>
        <translation>Actívela en {0}, y reanude.</translation>
    </message>
    <message>
        <source>The Cloud Vision API is not enabled for this Google Cloud project.</source>
        <translation>La API de Cloud Vision no está activada en este proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Enable it at {0}, wait a few minutes, then resume.</source>
        <translation>Actívela en {0}, espere unos minutos, y reanude.</translation>
    </message>
    <message>
        <source>The key may not be used for Cloud Vision from here.</source>
        <translation>La clave no puede usarse desde aquí para Cloud Vision.</translation>
    </message>
    <message>
        <source>Change the key&apos;s restrictions at {0}, then resume.</source>
        <translation>Cambie las restricciones de la clave en {0}, y reanude.</translation>
    </message>
    <message>
        <source>The account may not use Cloud Vision in this Google Cloud project.</source>
        <translation>La cuenta no puede usar Cloud Vision en este proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Give it the permission at {0}, then resume.</source>
        <translation>Dele el permiso en {0}, y reanude.</translation>
    </message>
    <message>
        <source>No API key for Google Cloud Vision is kept.</source>
        <translation>No hay guardada ninguna clave de API de Google Cloud Vision.</translation>
    </message>
    <message>
        <source>Enter one in Settings; make it at {0}.</source>
        <translation>Introduzca una en los ajustes; créela en {0}.</translation>
    </message>
    <message>
        <source>The client of Google Cloud Vision is not part of this installation.</source>
        <translation>El cliente de Google Cloud Vision no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use another provider.</source>
        <translation>Instale Bulk OCR de nuevo, o use otro proveedor.</translation>
    </message>
    <message>
        <source>Providers that send pages away are forbidden on this computer.</source>
        <translation>Los proveedores que envían páginas están prohibidos en este equipo.</translation>
    </message>
    <message>
        <source>Allow them in Settings, or use Tesseract.</source>
        <translation>Permítalos en los ajustes, o use Tesseract.</translation>
    </message>
    <message>
        <source>{0} is not a file of Google credentials.</source>
        <translation>{0} no es un archivo de credenciales de Google.</translation>
    </message>
    <message>
        <source>{0} is not a whole path.</source>
        <translation>{0} no es una ruta completa.</translation>
    </message>
    <message>
        <source>Name the folder from its root.</source>
        <translation>Indique la carpeta desde la raíz.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Elija otro tiempo.</translation>
    </message>
    <message>
        <source>These are no two times of the day.</source>
        <translation>No son dos horas del día.</translation>
    </message>
    <message>
        <source>Name them as 22:00-06:00.</source>
        <translation>Escríbalas así: 22:00-06:00.</translation>
    </message>
    <message>
        <source>A file must rest between 0.1 and 3600 seconds.</source>
        <translation>Un archivo debe estar quieto entre 0,1 y 3600 segundos.</translation>
    </message>
    <message>
        <source>{0} and {1}, which is watched already, lie within each other.</source>
        <translation>{0} y {1}, que ya se vigila, están una dentro de otra.</translation>
    </message>
    <message>
        <source>Watch the outer one alone, or two that lie beside each other.</source>
        <translation>Vigile solo la exterior, o dos que estén una al lado de otra.</translation>
    </message>
    <message>
        <source>Originals cannot be moved to the folder that is watched.</source>
        <translation>Los originales no pueden moverse a la carpeta que se vigila.</translation>
    </message>
    <message>
        <source>Originals would be moved to {0}, which is watched too.</source>
        <translation>Los originales irían a {0}, que también se vigila.</translation>
    </message>
    <message>
        <source>Choose another folder for originals.</source>
        <translation>Elija otra carpeta para los originales.</translation>
    </message>
    <message>
        <source>{0} is on another drive than {1}: originals are only renamed, never copied.</source>
        <translation>{0} está en otra unidad que {1}: los originales solo se renombran, nunca se copian.</translation>
    </message>
    <message>
        <source>Choose a folder for originals on the same drive.</source>
        <translation>Elija para los originales una carpeta en la misma unidad.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This folder is not watched any more.</source>
        <translation>Esta carpeta ya no se vigila.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádala de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not be moved to {1} ({2}).</source>
        <translation>{0} no se pudo mover a {1} ({2}).</translation>
    </message>
    <message>
        <source>The program made a mistake at this folder.</source>
        <translation>El programa cometió un error con esta carpeta.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>This is no command.</source>
        <translation>Esto no es una orden.</translation>
    </message>
    <message>
        <source>Give a program and its arguments.</source>
        <translation>Indique un programa y sus argumentos.</translation>
    </message>
    <message>
        <source>{0} is no address of a webhook.</source>
        <translation>{0} no es la dirección de un webhook.</translation>
    </message>
    <message>
        <source>Give one such as https://example.org/scans.</source>
        <translation>Indique una como https://example.org/scans.</translation>
    </message>
    <message>
        <source>A webhook of another computer needs https: on the way others could read it.</source>
        <translation>Un webhook de otro equipo necesita https: otros podrían leerlo por el camino.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Indique una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The program was closed before.</source>
        <translation>El programa se cerró antes.</translation>
    </message>
    <message>
        <source>The command {0} cannot be run ({1}).</source>
        <translation>La orden {0} no puede ejecutarse ({1}).</translation>
    </message>
    <message>
        <source>The command took longer than {0} s.</source>
        <translation>La orden tardó más de {0} s.</translation>
    </message>
    <message>
        <source>The command ended with {0}: {1}</source>
        <translation>La orden terminó con {0}: {1}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation>La orden terminó bien.</translation>
    </message>
    <message>
        <source>The address does not answer in time.</source>
        <translation>La dirección no responde a tiempo.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>No se aceptó el certificado de la dirección.</translation>
    </message>
    <message>
        <source>There is no connection to the address.</source>
        <translation>No hay conexión con la dirección.</translation>
    </message>
    <message>
        <source>The address answered with {0}.</source>
        <translation>La dirección respondió con {0}.</translation>
    </message>
    <message>
        <source>There is no command any more.</source>
        <translation>Ya no hay ninguna orden.</translation>
    </message>
    <message>
        <source>There is no webhook any more.</source>
        <translation>Ya no hay ningún webhook.</translation>
    </message>
    <message>
        <source>{0} that is to be told of this was not: {1}</source>
        <translation>{0} a quien había que avisar no recibió el aviso: {1}</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>La orden</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>El webhook</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Empty file (0 bytes)</source>
        <translation>Archivo vacío (0 bytes)</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>Not a picture or PDF</source>
        <translation>Ni imagen ni PDF</translation>
    </message>
    <message>
        <source>Kind of file that cannot be read</source>
        <translation>Tipo de archivo que no se puede leer</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Necesita una contraseña</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Sin permiso de lectura</translation>
    </message>
    <message>
        <source>Page is missing</source>
        <translation>Falta la página</translation>
    </message>
    <message>
        <source>Not enough memory for the page</source>
        <translation>Sin memoria suficiente para la página</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>The engine was ended</source>
        <translation>El motor se terminó</translation>
    </message>
    <message>
        <source>Language is missing</source>
        <translation>Falta el idioma</translation>
    </message>
    <message>
        <source>Engine is missing</source>
        <translation>Falta el motor</translation>
    </message>
    <message>
        <source>Provider is missing</source>
        <translation>Falta el proveedor</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>La carpeta de salida ya no está</translation>
    </message>
    <message>
        <source>The output folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta de salida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The provider&apos;s name was not found</source>
        <translation>No se encontró el nombre del proveedor</translation>
    </message>
    <message>
        <source>Connection was cut</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>Certificate was not accepted</source>
        <translation>No se aceptó el certificado</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>El proxy se negó</translation>
    </message>
    <message>
        <source>The provider has a fault</source>
        <translation>El proveedor tiene un fallo</translation>
    </message>
    <message>
        <source>Asked to go slower</source>
        <translation>Piden ir más despacio</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>The provider cannot read the picture</source>
        <translation>El proveedor no puede leer la imagen</translation>
    </message>
    <message>
        <source>Endpoint is wrong</source>
        <translation>El punto de acceso es incorrecto</translation>
    </message>
    <message>
        <source>Credentials are missing</source>
        <translation>Faltan las credenciales</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>No se pueden usar las credenciales</translation>
    </message>
    <message>
        <source>Key was not accepted</source>
        <translation>No se aceptó la clave</translation>
    </message>
    <message>
        <source>Billing is off</source>
        <translation>La facturación está desactivada</translation>
    </message>
    <message>
        <source>The provider&apos;s API is not enabled</source>
        <translation>La API del proveedor no está activada</translation>
    </message>
    <message>
        <source>Not permitted by the provider</source>
        <translation>El proveedor no lo permite</translation>
    </message>
    <message>
        <source>Cloud providers are forbidden in Settings</source>
        <translation>Los ajustes prohíben proveedores en la nube</translation>
    </message>
    <message>
        <source>The job&apos;s limit is reached</source>
        <translation>Se alcanzó el límite del trabajo</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Un error del programa</translation>
    </message>
    <message>
        <source>The local API ended</source>
        <translation>La API local terminó</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>El motor se rindió</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>El motor no puede funcionar</translation>
    </message>
    <message>
        <source>The engine&apos;s answer makes no sense</source>
        <translation>La respuesta del motor no tiene sentido</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>El archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>A font is missing</source>
        <translation>Falta una fuente</translation>
    </message>
    <message>
        <source>A format could not be written</source>
        <translation>No se pudo escribir un formato</translation>
    </message>
    <message>
        <source>Restricted by its owner</source>
        <translation>Restringido por su propietario</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The list of jobs is damaged</source>
        <translation>La lista de trabajos está dañada</translation>
    </message>
    <message>
        <source>The folder of scans is gone</source>
        <translation>La carpeta de escaneos ya no está</translation>
    </message>
    <message>
        <source>The folder of scans cannot be read</source>
        <translation>No se puede leer la carpeta de escaneos</translation>
    </message>
    <message>
        <source>The folder could not be listed</source>
        <translation>No se pudo listar la carpeta</translation>
    </message>
    <message>
        <source>The month&apos;s limit is reached</source>
        <translation>Se alcanzó el límite del mes</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Pasajero</translation>
    </message>
    <message>
        <source>Stays failed until fixed</source>
        <translation>Sigue fallido hasta que se arregle</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chino (simplificado)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chino (tradicional)</translation>
    </message>
    <message>
        <source>German (Fraktur)</source>
        <translation>Alemán (Fraktur)</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>Inglés medio</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>Francés medio</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Griego antiguo</translation>
    </message>
    <message>
        <source>Italian (old)</source>
        <translation>Italiano (antiguo)</translation>
    </message>
    <message>
        <source>Spanish (old)</source>
        <translation>Español (antiguo)</translation>
    </message>
    <message>
        <source>Georgian (old)</source>
        <translation>Georgiano (antiguo)</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latín</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Serbian (Latin letters)</source>
        <translation>Serbio (letras latinas)</translation>
    </message>
    <message>
        <source>Uzbek (Cyrillic letters)</source>
        <translation>Uzbeko (letras cirílicas)</translation>
    </message>
    <message>
        <source>Azerbaijani (Cyrillic letters)</source>
        <translation>Azerí (letras cirílicas)</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>Fraktur</source>
        <translation>Fraktur</translation>
    </message>
    <message>
        <source>{0} script</source>
        <translation>Escritura {0}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerí</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Vasco</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Cebuano</source>
        <translation>Cebuano</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cheroqui</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Divehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Feroés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirguís</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maorí</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sánscrito</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Gaélico escocés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Siríaco</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetano</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigriña</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>Tongano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Frisón occidental</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Attempt {0} failed</source>
        <translation>El intento {0} falló</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <comment>per cent</comment>
        <translation>{0} seguro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected</source>
        <translation>
            <numerusform>%Ln palabra corregida</numerusform>
            <numerusform>%Ln palabras corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln palabra por revisar</numerusform>
            <numerusform>%Ln palabras por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % seguro</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nada que pagar</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como máximo {0}</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} por 1.000 páginas</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} páginas/min</translation>
    </message>
    <message>
        <source>Nothing was recognised yet.</source>
        <translation>Aún no se ha reconocido nada.</translation>
    </message>
    <message>
        <source>{0} in {1}: {2} on average, {3} at most.</source>
        <translation>{0} en {1}: {2} de media, {3} como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln reintento</numerusform>
            <numerusform>%Ln reintentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln pausa</numerusform>
            <numerusform>%Ln pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>After {0}: {1}, {2}</source>
        <translation>Después de {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fallidas</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>En pausa por usted</translation>
    </message>
    <message>
        <source>Paused after errors in a row</source>
        <translation>En pausa tras errores seguidos</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>El programa se terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Se cerró el programa</translation>
    </message>
    <message>
        <source>Paused: the limit of the cost was reached</source>
        <translation>En pausa: se alcanzó el límite del coste</translation>
    </message>
    <message>
        <source>The engine or the provider could not go on</source>
        <translation>El motor o el proveedor no pudo continuar</translation>
    </message>
    <message>
        <source>The computer could not go on</source>
        <translation>El equipo no pudo continuar</translation>
    </message>
    <message>
        <source>Paused: the computer ran on its battery</source>
        <translation>En pausa: el equipo usaba su batería</translation>
    </message>
    <message>
        <source>Paused: too little space was left</source>
        <translation>En pausa: quedaba muy poco espacio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Another job had its turn</source>
        <translation>Otro trabajo tuvo su turno</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>why and when</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, for {2}</source>
        <translation>{0}, {1}, durante {2}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Reading and rendering</source>
        <translation>Lectura y preparación</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Escritura de archivos</translation>
    </message>
    <message>
        <source>below 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Read with little confidence</source>
        <translation>Leída con poca confianza</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Espera otro intento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs paused</source>
        <translation>
            <numerusform>%Ln trabajo en pausa</numerusform>
            <numerusform>%Ln trabajos en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
</context>
</TS>
