<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>At least {0}</source>
        <translation>Mindestens {0}</translation>
    </message>
    <message>
        <source>1 file needs a password</source>
        <translation>1 Datei braucht ein Passwort</translation>
    </message>
    <message>
        <source>{0} files need a password</source>
        <translation>{0} Dateien brauchen ein Passwort</translation>
    </message>
    <message>
        <source>Enter it here; without it the file fails.</source>
        <translation>Hier eingeben; ohne Passwort schlägt die Datei fehl.</translation>
    </message>
    <message>
        <source>Enter them here; without them the files fail.</source>
        <translation>Hier eingeben; ohne Passwort schlagen die Dateien fehl.</translation>
    </message>
    <message>
        <source>1 PDF is restricted by its owner</source>
        <translation>1 PDF ist vom Eigentümer eingeschränkt</translation>
    </message>
    <message>
        <source>{0} PDFs are restricted by their owners</source>
        <translation>{0} PDFs sind von ihren Eigentümern eingeschränkt</translation>
    </message>
    <message>
        <source>Where text may not be copied, the page is recognised instead.</source>
        <translation>Wo Text nicht kopiert werden darf, wird die Seite erkannt.</translation>
    </message>
    <message>
        <source>1 PDF has text already</source>
        <translation>1 PDF hat schon Text</translation>
    </message>
    <message>
        <source>{0} PDFs have text already</source>
        <translation>{0} PDFs haben schon Text</translation>
    </message>
    <message>
        <source>Choose what is done with pages that have text.</source>
        <translation>Wählen Sie, was mit Seiten geschieht, die Text haben.</translation>
    </message>
    <message>
        <source>1 file has the same content as another</source>
        <translation>1 Datei hat den gleichen Inhalt wie eine andere</translation>
    </message>
    <message>
        <source>{0} files have the same content as another</source>
        <translation>{0} Dateien haben den gleichen Inhalt wie eine andere</translation>
    </message>
    <message>
        <source>Each is recognised and saved all the same.</source>
        <translation>Jede wird trotzdem erkannt und gespeichert.</translation>
    </message>
    <message>
        <source>1 file has none of the pages you chose</source>
        <translation>1 Datei hat keine der gewählten Seiten</translation>
    </message>
    <message>
        <source>{0} files have none of the pages you chose</source>
        <translation>{0} Dateien haben keine der gewählten Seiten</translation>
    </message>
    <message>
        <source>Left out. Change the pages where that is not meant.</source>
        <translation>Ausgelassen. Ändern Sie die Seiten, wenn das nicht gemeint ist.</translation>
    </message>
    <message>
        <source>1 result would have too long a path</source>
        <translation>1 Ergebnis hätte einen zu langen Pfad</translation>
    </message>
    <message>
        <source>{0} results would have too long a path</source>
        <translation>{0} Ergebnisse hätten einen zu langen Pfad</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or it fails.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad, sonst schlägt es fehl.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or they fail.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 file lies in a folder that is read-only</source>
        <translation>1 Datei liegt in einem schreibgeschützten Ordner</translation>
    </message>
    <message>
        <source>{0} files lie in folders that are read-only</source>
        <translation>{0} Dateien liegen in schreibgeschützten Ordnern</translation>
    </message>
    <message>
        <source>Save to one folder instead, or change the permissions.</source>
        <translation>Speichern Sie in einen Ordner, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>1 file is empty (0 bytes)</source>
        <translation>1 Datei ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>{0} files are empty (0 bytes)</source>
        <translation>{0} Dateien sind leer (0 Bytes)</translation>
    </message>
    <message>
        <source>Copy it again from its source, or it fails.</source>
        <translation>Kopieren Sie sie neu von der Quelle, sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Copy them again from their source, or they fail.</source>
        <translation>Kopieren Sie sie neu von der Quelle, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 file is damaged</source>
        <translation>1 Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{0} files are damaged</source>
        <translation>{0} Dateien sind beschädigt</translation>
    </message>
    <message>
        <source>Scan or copy it again, or it fails.</source>
        <translation>Scannen oder kopieren Sie sie neu, sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Scan or copy them again, or they fail.</source>
        <translation>Scannen oder kopieren Sie sie neu, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 file is larger than a page can be</source>
        <translation>1 Datei ist größer, als eine Seite sein kann</translation>
    </message>
    <message>
        <source>{0} files are larger than a page can be</source>
        <translation>{0} Dateien sind größer, als eine Seite sein kann</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts; else it fails.</source>
        <translation>Scannen Sie sie mit geringerer Auflösung, oder teilen Sie sie; sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Scan them at a lower resolution, or cut them into parts; else they fail.</source>
        <translation>Scannen Sie sie mit geringerer Auflösung, oder teilen Sie sie; sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} Dateien sind nicht mehr da</translation>
    </message>
    <message>
        <source>Put it back, or it fails.</source>
        <translation>Legen Sie sie zurück, sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Put them back, or they fail.</source>
        <translation>Legen Sie sie zurück, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>You may not read 1 file</source>
        <translation>1 Datei dürfen Sie nicht lesen</translation>
    </message>
    <message>
        <source>You may not read {0} files</source>
        <translation>{0} Dateien dürfen Sie nicht lesen</translation>
    </message>
    <message>
        <source>Change its permissions, or it fails.</source>
        <translation>Ändern Sie ihre Rechte, sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Change their permissions, or they fail.</source>
        <translation>Ändern Sie ihre Rechte, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 entry is no ordinary file</source>
        <translation>1 Eintrag ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{0} entries are no ordinary files</source>
        <translation>{0} Einträge sind keine gewöhnlichen Dateien</translation>
    </message>
    <message>
        <source>It will be listed as failed.</source>
        <translation>Er wird als fehlgeschlagen aufgeführt.</translation>
    </message>
    <message>
        <source>They will be listed as failed.</source>
        <translation>Sie werden als fehlgeschlagen aufgeführt.</translation>
    </message>
    <message>
        <source>1 file is neither picture nor PDF</source>
        <translation>1 Datei ist weder Bild noch PDF</translation>
    </message>
    <message>
        <source>{0} files are neither picture nor PDF</source>
        <translation>{0} Dateien sind weder Bild noch PDF</translation>
    </message>
    <message>
        <source>Its name says otherwise. It will be listed as failed.</source>
        <translation>Ihr Name sagt etwas anderes. Sie wird als fehlgeschlagen aufgeführt.</translation>
    </message>
    <message>
        <source>Their names say otherwise. They will be listed as failed.</source>
        <translation>Ihre Namen sagen etwas anderes. Sie werden als fehlgeschlagen aufgeführt.</translation>
    </message>
    <message>
        <source>1 file is of a kind that cannot be read</source>
        <translation>1 Datei ist von einer Art, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>{0} files are of a kind that cannot be read</source>
        <translation>{0} Dateien sind von einer Art, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF, or it fails.</source>
        <translation>Speichern Sie sie als PNG, JPEG, TIFF oder PDF, sonst schlägt sie fehl.</translation>
    </message>
    <message>
        <source>Save them as PNG, JPEG, TIFF or PDF, or they fail.</source>
        <translation>Speichern Sie sie als PNG, JPEG, TIFF oder PDF, sonst schlagen sie fehl.</translation>
    </message>
    <message>
        <source>1 result has a name that is taken</source>
        <translation>1 Ergebnis hat einen Namen, der vergeben ist</translation>
    </message>
    <message>
        <source>{0} results have names that are taken</source>
        <translation>{0} Ergebnisse haben Namen, die vergeben sind</translation>
    </message>
    <message>
        <source>It gets a number: letter (2).</source>
        <translation>Es bekommt eine Nummer: Brief (2).</translation>
    </message>
    <message>
        <source>They get a number: letter (2).</source>
        <translation>Sie bekommen eine Nummer: Brief (2).</translation>
    </message>
    <message>
        <source>1 result replaces an older file</source>
        <translation>1 Ergebnis ersetzt eine ältere Datei</translation>
    </message>
    <message>
        <source>{0} results replace older files</source>
        <translation>{0} Ergebnisse ersetzen ältere Dateien</translation>
    </message>
    <message>
        <source>Your originals are never replaced.</source>
        <translation>Ihre Originale werden nie ersetzt.</translation>
    </message>
    <message>
        <source>1 file is skipped: its result is there already</source>
        <translation>1 Datei wird übersprungen: ihr Ergebnis ist schon da</translation>
    </message>
    <message>
        <source>{0} files are skipped: their results are there already</source>
        <translation>{0} Dateien werden übersprungen: ihre Ergebnisse sind schon da</translation>
    </message>
    <message>
        <source>Change that under “Names and joined files”.</source>
        <translation>Ändern Sie das unter „Namen und verbundene Dateien“.</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF mit Text</translation>
    </message>
    <message>
        <source>picture + text</source>
        <translation>Bild + Text</translation>
    </message>
    <message>
        <source>searchable PDF</source>
        <translation>durchsuchbares PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>Word positions</source>
        <translation>Orte der Wörter</translation>
    </message>
    <message>
        <source>word positions (hOCR)</source>
        <translation>Orte der Wörter (hOCR)</translation>
    </message>
    <message>
        <source>ALTO XML</source>
        <translation>ALTO XML</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Table of pages</source>
        <translation>Seitentabelle</translation>
    </message>
    <message>
        <source>table of pages (CSV)</source>
        <translation>Seitentabelle (CSV)</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Worttabelle</translation>
    </message>
    <message>
        <source>table of words (TSV)</source>
        <translation>Worttabelle (TSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are known</source>
        <translation>
            <numerusform>%Ln Passwort ist bekannt</numerusform>
            <numerusform>%Ln Passwörter sind bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down</source>
        <translation>Nur für diesen Auftrag im Speicher, nie aufgeschrieben</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Will be listed as failed</source>
        <translation>Wird als fehlgeschlagen aufgeführt</translation>
    </message>
    <message>
        <source>1 file is not what its name says</source>
        <translation>1 Datei ist nicht, was ihr Name sagt</translation>
    </message>
    <message>
        <source>{0} files are not what their names say</source>
        <translation>{0} Dateien sind nicht, was ihre Namen sagen</translation>
    </message>
    <message>
        <source>Tried all the same; listed with the reason</source>
        <translation>Wird trotzdem versucht; mit dem Grund aufgeführt</translation>
    </message>
    <message>
        <source>No connection to {0}.</source>
        <translation>Keine Verbindung zu {0}.</translation>
    </message>
    <message>
        <source>Sends pages to {0}</source>
        <translation>Sendet Seiten an {0}</translation>
    </message>
    <message>
        <source>Sends poor pages to {0}</source>
        <translation>Sendet schlechte Seiten an {0}</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>Kann nicht weiter</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Interrupted {0}</source>
        <translation>Unterbrochen {0}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused when Bulk OCR was closed</source>
        <translation>Angehalten, als Bulk OCR geschlossen wurde</translation>
    </message>
    <message>
        <source>Paused automatically: {0}</source>
        <translation>Automatisch angehalten: {0}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Waits for mains: this computer runs on its battery</source>
        <translation>Wartet auf Netzstrom: der Computer läuft mit Akku</translation>
    </message>
    <message>
        <source>Waits for room on the disk</source>
        <translation>Wartet auf Platz auf der Platte</translation>
    </message>
    <message>
        <source>Paused at the month&apos;s limit</source>
        <translation>Angehalten am Monatslimit</translation>
    </message>
    <message>
        <source>Paused at its limit</source>
        <translation>Angehalten an seinem Limit</translation>
    </message>
    <message>
        <source>Waits for the hours of its watched folder</source>
        <translation>Wartet auf die Zeiten seines überwachten Ordners</translation>
    </message>
    <message>
        <source>Waits until nobody uses this computer</source>
        <translation>Wartet, bis niemand am Computer ist</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>dauerte {0}</translation>
    </message>
    <message>
        <source>Finished {0}</source>
        <translation>Fertig {0}</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>kostete {0}</translation>
    </message>
    <message>
        <source>Stopped {0}</source>
        <translation>Abgebrochen {0}</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>bisher {0}</translation>
    </message>
    <message>
        <source>{0}, this computer</source>
        <translation>{0}, dieser Computer</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most.</source>
        <translation>{0} berechnet, höchstens {1}.</translation>
    </message>
    <message>
        <source>Of {0} of them nobody knows: the call timed out or was cut off.</source>
        <translation>Bei {0} davon weiß es niemand: der Aufruf dauerte zu lange oder brach ab.</translation>
    </message>
    <message>
        <source>Pages that were on their way (at most {0}) may be billed twice.</source>
        <translation>Seiten, die unterwegs waren (höchstens {0}), können doppelt berechnet werden.</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while “{0}” ran</source>
        <translation>Bulk OCR wurde geschlossen, während „{0}“ lief</translation>
    </message>
    <message>
        <source>It stands at {0}. Nothing is lost.</source>
        <translation>Er steht bei {0}. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while {0} jobs ran</source>
        <translation>Bulk OCR wurde geschlossen, während {0} Aufträge liefen</translation>
    </message>
    <message>
        <source>They stand at {0} pages. Nothing is lost.</source>
        <translation>Sie stehen bei {0} Seiten. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Resume both</source>
        <translation>Beide fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>“{0}” paused after {1} errors in a row</source>
        <translation>„{0}“ hielt nach {1} Fehlern in Folge an</translation>
    </message>
    <message>
        <source>These files stay failed until they are fixed</source>
        <translation>Diese Dateien schlagen fehl, bis sie repariert sind</translation>
    </message>
    <message>
        <source>These pages go back in the queue when you resume</source>
        <translation>Diese Seiten kommen beim Fortsetzen wieder in die Schlange</translation>
    </message>
    <message>
        <source>“{0}” cannot go on</source>
        <translation>„{0}“ kann nicht weiter</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most</source>
        <translation>{0} berechnet, höchstens {1}</translation>
    </message>
    <message>
        <source>Bulk OCR crashed the last time it ran</source>
        <translation>Bulk OCR stürzte beim letzten Mal ab</translation>
    </message>
    <message>
        <source>No job was running; nothing is lost. The report says where in the program it was.</source>
        <translation>Kein Auftrag lief; nichts ist verloren. Der Bericht sagt, wo im Programm es geschah.</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>What you did last may not have worked: try it again. Jobs go on, and what is finished is safe. If it happens again, start Bulk OCR anew, and send the report.</source>
        <translation>Was Sie zuletzt taten, hat vielleicht nicht gewirkt: versuchen Sie es noch einmal. Aufträge laufen weiter, und was fertig ist, ist sicher. Geschieht es wieder, starten Sie Bulk OCR neu und senden Sie den Bericht.</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while “{0}” ran</source>
        <translation>Bulk OCR stürzte ab, während „{0}“ lief</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while {0} jobs ran</source>
        <translation>Bulk OCR stürzte ab, während {0} Aufträge liefen</translation>
    </message>
    <message>
        <source>“{0}” waits: this computer runs on its battery</source>
        <translation>„{0}“ wartet: der Computer läuft mit Akku</translation>
    </message>
    <message>
        <source>Plug it in, and it goes on by itself.</source>
        <translation>Stecken Sie ihn ein, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Plug it in, then resume.</source>
        <translation>Stecken Sie ihn ein, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>Run on battery</source>
        <translation>Mit Akku weiter</translation>
    </message>
    <message>
        <source>“{0}” waits for room on the disk</source>
        <translation>„{0}“ wartet auf Platz auf der Platte</translation>
    </message>
    <message>
        <source>Only {0} are free where the results go, {1}.</source>
        <translation>Nur {0} sind frei, wo die Ergebnisse hinkommen, {1}.</translation>
    </message>
    <message>
        <source>Only {0} are free on the disk of Bulk OCR&apos;s own data.</source>
        <translation>Nur {0} sind frei auf der Platte mit den Daten von Bulk OCR.</translation>
    </message>
    <message>
        <source>It goes on by itself once there is room.</source>
        <translation>Es geht von selbst weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>Make room: {0} are to stay free.</source>
        <translation>Schaffen Sie Platz: {0} sollen frei bleiben.</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>“{0}” paused at the month&apos;s limit</source>
        <translation>„{0}“ hielt am Monatslimit an</translation>
    </message>
    <message>
        <source>“{0}” paused: the month&apos;s limit of {1} is reached</source>
        <translation>„{0}“ hielt an: das Monatslimit von {1} ist erreicht</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, or resume next month.</source>
        <translation>Erhöhen Sie das Limit in den Einstellungen, oder setzen Sie nächsten Monat fort.</translation>
    </message>
    <message>
        <source>“{0}” paused at its limit</source>
        <translation>„{0}“ hielt an seinem Limit an</translation>
    </message>
    <message>
        <source>“{0}” paused: its limit of {1} is reached</source>
        <translation>„{0}“ hielt an: sein Limit von {1} ist erreicht</translation>
    </message>
    <message>
        <source>To go on, allow as much again: {0} in all.</source>
        <translation>Damit es weitergeht, erlauben Sie noch einmal so viel: insgesamt {0}.</translation>
    </message>
    <message>
        <source>Allow as much again</source>
        <translation>Noch einmal so viel erlauben</translation>
    </message>
    <message>
        <source>; 1 finished page is safe</source>
        <translation>; 1 fertige Seite ist sicher</translation>
    </message>
    <message>
        <source>; {0} finished pages are safe</source>
        <translation>; {0} fertige Seiten sind sicher</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} h</source>
        <comment>days and hours</comment>
        <translation>{0} {1} h</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} Seiten/min</translation>
    </message>
    <message>
        <source>{0} pages/s</source>
        <translation>{0} Seiten/s</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>date and time</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Listet auf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Zum Teil fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>came with Bulk OCR</source>
        <translation>kam mit Bulk OCR</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>auf diesem Computer installiert</translation>
    </message>
    <message>
        <source>{0}, checksum known</source>
        <translation>{0}, Prüfsumme bekannt</translation>
    </message>
    <message>
        <source>checksum not known</source>
        <translation>Prüfsumme nicht bekannt</translation>
    </message>
    <message>
        <source>{0}: {1} so far</source>
        <translation>{0}: bisher {1}</translation>
    </message>
    <message>
        <source>{0}: all of it is here, and is being checked</source>
        <translation>{0}: alles ist da und wird geprüft</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>{0} is here. Its checksum is that of the release, and Tesseract opens it.</source>
        <translation>{0} ist da. Die Prüfsumme ist die der Veröffentlichung, und Tesseract öffnet es.</translation>
    </message>
    <message>
        <source>{0} is here. Tesseract opens it; its checksum was not compared.</source>
        <translation>{0} ist da. Tesseract öffnet es; die Prüfsumme wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>{0} was given up. Nothing of it was kept.</source>
        <translation>{0} wurde aufgegeben. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: there is no connection to github.com. Check the network and try again, or add the model from a file.</source>
        <translation>{0} konnte nicht geholt werden: keine Verbindung zu github.com. Prüfen Sie das Netz und versuchen Sie es noch einmal, oder fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{0}: the connection broke. Nothing of it was kept; try again.</source>
        <translation>{0}: die Verbindung brach ab. Nichts davon wurde behalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: the proxy does not let it through. Check the system&apos;s proxy settings, or add the model from a file.</source>
        <translation>{0} konnte nicht geholt werden: der Proxy lässt es nicht durch. Prüfen Sie den Proxy des Systems, oder fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: github.com cannot prove who it is. Check the computer&apos;s clock and the network.</source>
        <translation>{0} konnte nicht geholt werden: github.com kann sich nicht ausweisen. Prüfen Sie Uhr und Netz des Computers.</translation>
    </message>
    <message>
        <source>{0} was not kept: what came is not the file of the release, its checksum is another. Try again; if it stays so, add the model from a file.</source>
        <translation>{0} wurde nicht behalten: was kam, ist nicht die veröffentlichte Datei, die Prüfsumme ist eine andere. Versuchen Sie es noch einmal; bleibt es so, fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>This model was not kept: Tesseract does not open it. It is damaged, or of an old version.</source>
        <translation>Dieses Modell wurde nicht behalten: Tesseract öffnet es nicht. Es ist beschädigt oder von einer alten Version.</translation>
    </message>
    <message>
        <source>This is not a model of a language. Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Das ist kein Modell einer Sprache. Wählen Sie eine Datei wie deu.traineddata: ihr Name ist der Code der Sprache.</translation>
    </message>
    <message>
        <source>{0} is not among the models any more. Add it from a file.</source>
        <translation>{0} ist nicht mehr unter den Modellen. Fügen Sie es aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{0} was not kept: the disk is full. Free some space, then try again.</source>
        <translation>{0} wurde nicht behalten: die Platte ist voll. Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Jobs and results are safe.</source>
        <translation>Aufträge und Ergebnisse sind sicher.</translation>
    </message>
    <message>
        <source>The settings were damaged and are the defaults again</source>
        <translation>Die Einstellungen waren beschädigt und sind wieder wie üblich</translation>
    </message>
    <message>
        <source>The old file is kept as {0}. Look through the settings before the next job.</source>
        <translation>Die alte Datei bleibt als {0}. Sehen Sie die Einstellungen vor dem nächsten Auftrag durch.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the defaults hold</source>
        <translation>Die Einstellungen sind nicht lesbar; es gelten die üblichen</translation>
    </message>
    <message>
        <source>Change the permissions of {0}, then open Bulk OCR again.</source>
        <translation>Ändern Sie die Rechte von {0}, dann öffnen Sie Bulk OCR neu.</translation>
    </message>
    <message>
        <source>Some settings were none that Bulk OCR knows, and are the defaults again</source>
        <translation>Manche Einstellungen kennt Bulk OCR nicht; sie sind wieder wie üblich</translation>
    </message>
    <message>
        <source>In the file: {0}. Look through the settings before the next job.</source>
        <translation>In der Datei: {0}. Sehen Sie die Einstellungen vor dem nächsten Auftrag durch.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Wird durchgesehen</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird überwacht</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>Wartet auf ihn</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>{0}, {1}. Results go to {2}.</source>
        <translation>{0}, {1}. Ergebnisse kommen nach {2}.</translation>
    </message>
    <message>
        <source>{0}. Results go to {1}.</source>
        <translation>{0}. Ergebnisse kommen nach {1}.</translation>
    </message>
    <message>
        <source>Originals stay where they are.</source>
        <translation>Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Originals go to {0}.</source>
        <translation>Originale kommen nach {0}.</translation>
    </message>
    <message>
        <source>Only from {0} to {1}.</source>
        <translation>Nur von {0} bis {1}.</translation>
    </message>
    <message>
        <source>Only on mains power.</source>
        <translation>Nur am Stromnetz.</translation>
    </message>
    <message>
        <source>Only while nobody uses this computer.</source>
        <translation>Nur wenn niemand am Computer ist.</translation>
    </message>
    <message>
        <source>The folder is not there: its share or drive may be off. It is taken up again by itself once it is back.</source>
        <translation>Der Ordner ist nicht da: vielleicht ist seine Freigabe oder sein Laufwerk aus. Sobald er wieder da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>New files are left alone.</source>
        <translation>Neue Dateien bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still change, or are not complete yet.</source>
        <translation>
            <numerusform>%n Datei ändert sich noch oder ist noch nicht vollständig.</numerusform>
            <numerusform>%n Dateien ändern sich noch oder sind noch nicht vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken since the start.</source>
        <translation>
            <numerusform>%n Datei seit dem Start genommen.</numerusform>
            <numerusform>%n Dateien seit dem Start genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New files are recognised by themselves.</source>
        <translation>Neue Dateien werden von selbst erkannt.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>kann nicht weitergehen</translation>
    </message>
    <message>
        <source>paused by itself</source>
        <translation>hat sich selbst angehalten</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>again later</source>
        <translation>später noch einmal</translation>
    </message>
    <message>
        <source>told</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht benachrichtigt</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Bulk OCR is free, and its source is open (MIT licence).</source>
        <translation>Bulk OCR ist frei, und sein Quelltext ist offen (MIT-Lizenz).</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach &amp;Updates suchen</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Asks GitHub for the newest version, only when you press this. Nothing is said of you.</source>
        <translation>Fragt GitHub nach der neuesten Version, nur wenn Sie hier drücken. Über Sie wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Qt {0}, Python {1}; engines are listed under Providers</source>
        <translation>Qt {0}, Python {1}; die Erkenner stehen unter Anbieter</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Read the &amp;manual</source>
        <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Read the &amp;licences</source>
        <translation>&amp;Lizenzen lesen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>From the first folder to the morning after, with pictures. F1 lists the keys.</source>
        <translation>Vom ersten Ordner bis zum Morgen danach, mit Bildern. F1 nennt die Tasten.</translation>
    </message>
    <message>
        <source>Whose work is in this program, and under which terms</source>
        <translation>Wessen Arbeit in diesem Programm steckt, und unter welchen Bedingungen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>Version {0} is there. Get it at {1} and install it over this one: jobs and settings stay.</source>
        <translation>Version {0} ist da. Holen Sie sie bei {1} und installieren Sie sie über diese: Aufträge und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Nobody answered. Check the connection and try again, or look at {0}.</source>
        <translation>Niemand antwortete. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder sehen Sie bei {0} nach.</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of the chosen job</source>
        <translation>Verlauf des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Wählen Sie oben einen Auftrag.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>Scripts and other programs of this computer can start jobs and ask how they stand.</source>
        <translation>Skripte und andere Programme dieses Computers können Aufträge starten und nach ihrem Stand fragen.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Programs on this computer that know the token give orders over HTTP; nobody else can</source>
        <translation>Programme auf diesem Computer, die das Token kennen, geben Anweisungen über HTTP; sonst niemand</translation>
    </message>
    <message>
        <source>&amp;Take orders from other programs</source>
        <translation>Anweisungen anderer Programme &amp;annehmen</translation>
    </message>
    <message>
        <source>The address is http://127.0.0.1 with this number; no other computer reaches it</source>
        <translation>Die Adresse ist http://127.0.0.1 mit dieser Nummer; kein anderer Computer erreicht sie</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Neues Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Show the calls</source>
        <translation>Aufrufe an&amp;zeigen</translation>
    </message>
    <message>
        <source>Every call with what it takes, in your browser; nothing is fetched from the internet</source>
        <translation>Jeder Aufruf mit seinen Angaben, in Ihrem Browser; aus dem Internet wird nichts geholt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Für Programmierer</translation>
    </message>
    <message>
        <source>It is in {0}, which only you can read</source>
        <translation>Es steht in {0}; nur Sie können die Datei lesen</translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation>Erreichbar unter {0}</translation>
    </message>
</context>
<context>
    <name>ApiTies</name>
    <message>
        <source>Port {0} cannot be used; perhaps another program uses it. Choose another number.</source>
        <translation>Port {0} kann nicht benutzt werden; vielleicht benutzt ihn ein anderes Programm. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Whoever has it can start and stop jobs.</source>
        <translation>Es ist in der Zwischenablage. Wer es hat, kann Aufträge starten und anhalten.</translation>
    </message>
    <message>
        <source>There is a new token. Programs with the old one are not answered.</source>
        <translation>Es gibt ein neues Token. Programme mit dem alten bekommen keine Antwort.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and motion change at once, the language at the next start.</source>
        <translation>Farben und Bewegung ändern sich sofort, die Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Wie der Desktop, oder immer gleich</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what the desktop wants still is still in any case</source>
        <translation>Nichts gleitet oder blendet; was der Desktop still will, ist immer still</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Of menus, notices and reports; which languages are recognised is set for each job</source>
        <translation>Von Menüs, Hinweisen und Berichten; welche Sprachen erkannt werden, gilt je Auftrag</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Close Bulk OCR and open it again: then it speaks this language. Jobs stay as they are.</source>
        <translation>Schließen Sie Bulk OCR und öffnen Sie es neu: dann spricht es diese Sprache. Aufträge bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Änderungen gelten sofort, auch für laufende Aufträge.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Jobs that ran when Bulk OCR was closed go on without asking; not after a crash of the program</source>
        <translation>Aufträge, die beim Schließen liefen, gehen ohne Frage weiter; nicht nach einem Absturz des Programms</translation>
    </message>
    <message>
        <source>&amp;Go on at the start</source>
        <translation>Beim Start &amp;weitermachen</translation>
    </message>
    <message>
        <source>Only if no job is paused or in error. Sleep and shutdown leave a minute to say no</source>
        <translation>Nur wenn kein Auftrag angehalten oder im Fehler ist. Ruhezustand und Abschalten lassen eine Minute für Nein</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>&amp;When all jobs are done</source>
        <translation>Wenn alle Aufträge fertig &amp;sind</translation>
    </message>
    <message>
        <source>The desktop tells what happens to your jobs while this window is not in front</source>
        <translation>Der Desktop sagt, was mit Ihren Aufträgen geschieht, wenn dieses Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>While a job runs, the computer does not go to sleep by itself. The screen may switch off</source>
        <translation>Solange ein Auftrag läuft, schläft der Computer nicht von selbst ein. Der Bildschirm darf ausgehen</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Computer wach halten</translation>
    </message>
    <message>
        <source>Without mains, jobs wait; you can let one run all the same</source>
        <translation>Ohne Netzstrom warten Aufträge; einen können Sie trotzdem laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause on battery</source>
        <translation>Bei &amp;Akku anhalten</translation>
    </message>
    <message>
        <source>Jobs that waited for mains go on by themselves once the charger is connected</source>
        <translation>Aufträge, die auf Netzstrom warteten, gehen von selbst weiter, sobald das Ladegerät steckt</translation>
    </message>
    <message>
        <source>&amp;Resume on mains</source>
        <translation>Bei &amp;Netzstrom fortsetzen</translation>
    </message>
    <message>
        <source>Jobs pause before less is left where results go, or where Bulk OCR keeps its data</source>
        <translation>Aufträge halten an, bevor weniger übrig ist, wo Ergebnisse oder Daten von Bulk OCR liegen</translation>
    </message>
    <message>
        <source>Room to &amp;leave on disks</source>
        <translation>&amp;Freier Platz auf Platten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Jobs that waited for room go on by themselves once there is enough of it</source>
        <translation>Aufträge, die auf Platz warteten, gehen von selbst weiter, sobald genug da ist</translation>
    </message>
    <message>
        <source>R&amp;esume when there is room</source>
        <translation>Fortsetzen, wenn &amp;Platz ist</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>It goes on from here the next time you open Bulk OCR.</source>
        <translation>Es geht von hier weiter, wenn Sie Bulk OCR das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>Pausing “{0}” and closing…</source>
        <translation>„{0}“ wird angehalten und geschlossen…</translation>
    </message>
    <message>
        <source>Pausing {0} jobs and closing…</source>
        <translation>{0} Aufträge werden angehalten und geschlossen…</translation>
    </message>
    <message>
        <source>The last pages are still being recognised</source>
        <translation>Die letzten Seiten werden noch erkannt</translation>
    </message>
    <message>
        <source>Wait, and they are kept. Quit now, and they are done again next time; all others are safe.</source>
        <translation>Warten Sie, und sie bleiben. Gehen Sie jetzt, werden sie nächstes Mal neu gemacht; alle anderen sind sicher.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Waiting for the last pages…</source>
        <translation>Wartet auf die letzten Seiten…</translation>
    </message>
    <message>
        <source>Bulk OCR closes by itself when they are done. Close it again to quit now.</source>
        <translation>Bulk OCR schließt sich selbst, wenn sie fertig sind. Noch einmal schließen beendet jetzt.</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Take all &amp;back</source>
        <translation>Alle &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of this page; Ctrl+Z brings the corrections back.</source>
        <translation>Zurück zum Text des Erkenners für diese Seite; Strg+Z bringt die Korrekturen wieder.</translation>
    </message>
    <message>
        <source>&amp;Write files again</source>
        <translation>Dateien neu &amp;schreiben</translation>
    </message>
    <message>
        <source>The saved files of this document get the corrections; an export has them too.</source>
        <translation>Die gespeicherten Dateien dieses Dokuments bekommen die Korrekturen; ein Export hat sie auch.</translation>
    </message>
    <message>
        <source>Use the&amp;m here</source>
        <translation>Hier &amp;verwenden</translation>
    </message>
    <message>
        <source>Forget the&amp;se</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected by hand</source>
        <translation>
            <numerusform>%Ln Wort von Hand korrigiert</numerusform>
            <numerusform>%Ln Wörter von Hand korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections of an earlier reading</source>
        <translation>
            <numerusform>%Ln Korrektur einer früheren Lesung</numerusform>
            <numerusform>%Ln Korrekturen einer früheren Lesung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Änderungen gelten sofort, auch für laufende Aufträge.</translation>
    </message>
    <message>
        <source>From Google&apos;s price list; Bulk OCR does not look it up</source>
        <translation>Aus Googles Preisliste; Bulk OCR schlägt nicht nach</translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 pages</source>
        <translation>&amp;Preis für 1.000 Seiten</translation>
    </message>
    <message>
        <source>Of each calendar month (UTC). Google counts other programs of your project too</source>
        <translation>Je Kalendermonat (UTC). Google zählt andere Programme Ihres Projekts mit</translation>
    </message>
    <message>
        <source>&amp;Free pages a month</source>
        <translation>&amp;Freie Seiten im Monat</translation>
    </message>
    <message>
        <source>The one of your Google Cloud bill. Amounts are not converted</source>
        <translation>Die Ihrer Google-Cloud-Rechnung. Beträge werden nicht umgerechnet</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>All jobs together. At the limit, jobs that cost money pause</source>
        <translation>Alle Aufträge zusammen. Am Limit halten Aufträge an, die Geld kosten</translation>
    </message>
    <message>
        <source>&amp;Limit a month</source>
        <translation>&amp;Limit im Monat</translation>
    </message>
    <message>
        <source>Limit what all jobs of a month cost</source>
        <translation>Begrenzen, was alle Aufträge eines Monats kosten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>This month, Google Cloud Vision</source>
        <translation>Dieser Monat, Google Cloud Vision</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: the computer stays on</source>
        <translation>Abbrechen: der Computer bleibt an</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Report of a mistake</source>
        <translation>Bericht über einen Fehler</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Your jobs and their results are safe. This report says where in the program it happened. It holds no text of your documents, no key, and your home folder as ~. Read it, and send it to those who make Bulk OCR; nothing is sent by itself.</source>
        <translation>Ihre Aufträge und Ergebnisse sind sicher. Dieser Bericht sagt, wo im Programm es geschah. Er enthält keinen Text Ihrer Dokumente und keinen Schlüssel; Ihr Benutzerordner steht als ~ darin. Lesen Sie ihn und senden Sie ihn denen, die Bulk OCR machen; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Behalten als {0}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Could not be saved: {0}. Choose another folder.</source>
        <translation>Konnte nicht gespeichert werden: {0}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>&amp;Show Bulk OCR</source>
        <translation>Bulk OCR &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>noch {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the chosen job</source>
        <translation>Einzelheiten des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Filter files by name or note</source>
        <translation>Dateien nach Name oder Notiz filtern</translation>
    </message>
    <message>
        <source>Show files with this status</source>
        <translation>Dateien mit diesem Stand zeigen</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder of scans here</source>
        <translation>Ordner mit Scans hier ablegen</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, PDF and more, in any number, with subfolders. Your originals are never changed.</source>
        <translation>JPEG, PNG, TIFF, PDF und mehr, beliebig viele, mit Unterordnern. Ihre Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample scans</source>
        <translation>Mit &amp;Beispielscans ausprobieren</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Sucht den Erkenner…</translation>
    </message>
    <message>
        <source>This takes a second.</source>
        <translation>Das dauert eine Sekunde.</translation>
    </message>
    <message>
        <source>{0}: ready</source>
        <translation>{0}: bereit</translation>
    </message>
    <message>
        <source>{0} more languages</source>
        <translation>{0} weitere Sprachen</translation>
    </message>
    <message>
        <source>Runs on this computer · {0}</source>
        <translation>Läuft auf diesem Computer · {0}</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>Der Erkenner kann nicht laufen</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation>{0} erneut versuchen</translation>
    </message>
    <message>
        <source>Password of these PDFs</source>
        <translation>Passwort dieser PDFs</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Files with this error</source>
        <translation>Dateien mit diesem Fehler</translation>
    </message>
</context>
<context>
    <name>ErrorRowsModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
    <message>
        <source>, {0} attempts</source>
        <translation>, {0} Versuche</translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Errors of the chosen job, by cause</source>
        <translation>Fehler des gewählten Auftrags, nach Ursache</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Wählen Sie oben einen Auftrag.</translation>
    </message>
    <message>
        <source>No errors. {0} so far.</source>
        <translation>Keine Fehler. Bisher {0}.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export &amp;as…</source>
        <translation>Exportieren &amp;als…</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Als {0}</translation>
    </message>
    <message>
        <source>As one file for the whole job: {0}</source>
        <translation>Als eine Datei für den ganzen Auftrag: {0}</translation>
    </message>
    <message>
        <source>As one &amp;ZIP…</source>
        <translation>Als ein &amp;ZIP…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>one file: {0}</source>
        <translation>eine Datei: {0}</translation>
    </message>
    <message>
        <source>Save everything in one ZIP</source>
        <translation>Alles in einem ZIP speichern</translation>
    </message>
    <message>
        <source>ZIP archives ({0})</source>
        <translation>ZIP-Archive ({0})</translation>
    </message>
    <message>
        <source>one ZIP</source>
        <translation>ein ZIP</translation>
    </message>
    <message>
        <source>Writing the report of “{0}”…</source>
        <translation>Schreibt den Bericht von „{0}“…</translation>
    </message>
    <message>
        <source>It opens as soon as it is there.</source>
        <translation>Er öffnet sich, sobald er da ist.</translation>
    </message>
    <message>
        <source>Saving “{0}” as {1}…</source>
        <translation>Speichert „{0}“ als {1}…</translation>
    </message>
    <message>
        <source>Nothing is recognised again. Other jobs go on meanwhile.</source>
        <translation>Nichts wird neu erkannt. Andere Aufträge laufen weiter.</translation>
    </message>
    <message>
        <source>{0} saved as {1}</source>
        <translation>{0} gespeichert als {1}</translation>
    </message>
    <message>
        <source>They are in {0}.</source>
        <translation>Sie sind in {0}.</translation>
    </message>
    <message>
        <source>Export cancelled: {0}</source>
        <translation>Export abgebrochen: {0}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>The rest was not written.</source>
        <translation>Der Rest wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was saved as {0}</source>
        <translation>Nichts wurde als {0} gespeichert</translation>
    </message>
    <message>
        <source>{0} could not be saved; Activity says why.</source>
        <translation>{0} konnten nicht gespeichert werden; der Verlauf sagt, warum.</translation>
    </message>
    <message>
        <source>The job is not finished: export it again then.</source>
        <translation>Der Auftrag ist nicht fertig: exportieren Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>No file of the job has a finished page.</source>
        <translation>Keine Datei des Auftrags hat eine fertige Seite.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Es ist in {0}.</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show &amp;text</source>
        <translation>&amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation>&amp;Scan öffnen</translation>
    </message>
    <message>
        <source>Open the re&amp;sult</source>
        <translation>&amp;Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Retry this file</source>
        <translation>Datei erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>Datei aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy r&amp;eason</source>
        <translation>&amp;Grund kopieren</translation>
    </message>
    <message>
        <source>It is not recognised, and the report says so. Retry takes it in again.</source>
        <translation>Sie wird nicht erkannt, und der Bericht sagt es. „Erneut versuchen“ nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Names and &amp;joined files</source>
        <translation>&amp;Namen und verbundene Dateien</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s own name, {n} its number in the job, {ext} its ending, {folder} its folder.</source>
        <translation>{name} ist der Name des Scans, {n} seine Nummer im Auftrag, {ext} seine Endung, {folder} sein Ordner.</translation>
    </message>
    <message>
        <source>Keep both: letter (2)</source>
        <translation>Beide behalten: Brief (2)</translation>
    </message>
    <message>
        <source>Replace the older file</source>
        <translation>Ältere Datei ersetzen</translation>
    </message>
    <message>
        <source>Keep the older file, skip the scan</source>
        <translation>Ältere Datei behalten, Scan überspringen</translation>
    </message>
    <message>
        <source>List them in the report only</source>
        <translation>Nur im Bericht aufführen</translation>
    </message>
    <message>
        <source>List them in a folder, by reason</source>
        <translation>In einem Ordner aufführen, nach Grund</translation>
    </message>
    <message>
        <source>Copy them to a folder, by reason</source>
        <translation>In einen Ordner kopieren, nach Grund</translation>
    </message>
    <message>
        <source>One file for all, too</source>
        <translation>Auch eine Datei für alle</translation>
    </message>
    <message>
        <source>One file for the whole job: {0}</source>
        <translation>Eine Datei für den ganzen Auftrag: {0}</translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation>Name jeder Datei</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Wenn sie schon da ist</translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>one for all: {0}</source>
        <translation>eine für alle: {0}</translation>
    </message>
    <message>
        <source>failed ones sorted out</source>
        <translation>Fehlgeschlagene aussortiert</translation>
    </message>
    <message>
        <source>One file for each scan, named as it is</source>
        <translation>Eine Datei je Scan, mit seinem Namen</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>Aus {0} wird {1}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files of the chosen job</source>
        <translation>Dateien des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Ihren Text zeigen</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Choose a job above.</source>
        <translation>Wählen Sie oben einen Auftrag.</translation>
    </message>
    <message>
        <source>No file matches the filter.</source>
        <translation>Keine Datei passt zum Filter.</translation>
    </message>
    <message>
        <source>Listing the folder…</source>
        <translation>Listet den Ordner auf…</translation>
    </message>
    <message>
        <source>No files here.</source>
        <translation>Keine Dateien hier.</translation>
    </message>
</context>
<context>
    <name>FormatCards</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Show {0} more formats</source>
        <translation>{0} weitere Formate zeigen</translation>
    </message>
</context>
<context>
    <name>FoundKinds</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing to recognise</source>
        <translation>Nichts zu erkennen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>Still listing. You can start now: the rest follows.</source>
        <translation>Listet noch auf. Sie können schon starten: der Rest folgt.</translation>
    </message>
    <message>
        <source>Password for 1 PDF</source>
        <translation>Passwort für 1 PDF</translation>
    </message>
    <message>
        <source>Password for {0} PDFs</source>
        <translation>Passwort für {0} PDFs</translation>
    </message>
    <message>
        <source>What is done with text in PDFs</source>
        <translation>Was mit Text in PDFs geschieht</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the passwords</source>
        <translation>Passwörter vergessen</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Pages a minute</source>
        <translation>Seiten je Minute</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Pages a minute</source>
        <translation>Seiten je Minute</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Mark no hits any more</source>
        <translation>Treffer nicht mehr markieren</translation>
    </message>
    <message>
        <source>“{0}” is not on this page</source>
        <translation>„{0}“ ist nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>1 hit on this page</source>
        <translation>1 Treffer auf dieser Seite</translation>
    </message>
    <message>
        <source>{0} hits on this page</source>
        <translation>{0} Treffer auf dieser Seite</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>“{0}”: hit {1} of {2} on this page</source>
        <translation>„{0}“: Treffer {1} von {2} auf dieser Seite</translation>
    </message>
    <message>
        <source>“{0}”: this is the last page that was found</source>
        <translation>„{0}“: das ist die letzte gefundene Seite</translation>
    </message>
    <message>
        <source>“{0}”: this is the first page that was found</source>
        <translation>„{0}“: das ist die erste gefundene Seite</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source>When a job ends or pauses by itself, others are told. No job ever waits for them.</source>
        <translation>Wenn ein Auftrag endet oder sich selbst anhält, erfahren es andere. Kein Auftrag wartet je auf sie.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>It is completed, stopped, or cannot go on</source>
        <translation>Er ist fertig, gestoppt oder kann nicht weitergehen</translation>
    </message>
    <message>
        <source>When a job &amp;ends</source>
        <translation>Wenn ein Auftrag &amp;endet</translation>
    </message>
    <message>
        <source>After errors in a row, at a limit, on battery, or without room; not when you pause it</source>
        <translation>Nach Fehlern in Folge, an einer Grenze, auf Akku oder ohne Platz; nicht, wenn Sie ihn anhalten</translation>
    </message>
    <message>
        <source>When a job &amp;pauses by itself</source>
        <translation>Wenn sich ein Auftrag selbst an&amp;hält</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Program and arguments, without a shell; {name}, {status}, {output} and others are put in. At most 60 s</source>
        <translation>Programm und Argumente, ohne Shell; {name}, {status}, {output} und andere werden eingesetzt. Höchstens 60 s</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>Try the command</source>
        <translation>Den Befehl ausprobieren</translation>
    </message>
    <message>
        <source>A program of this computer</source>
        <translation>Ein Programm dieses Computers</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Names and counts of the job are sent as JSON, never a text; again later if nobody answers</source>
        <translation>Namen und Zahlen des Auftrags werden als JSON gesendet, nie ein Text; später noch einmal, wenn niemand antwortet</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Try the webhook</source>
        <translation>Den Webhook ausprobieren</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Neues Geheimnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Who was told last</source>
        <translation>Wer zuletzt benachrichtigt wurde</translation>
    </message>
    <message>
        <source>Told last</source>
        <translation>Zuletzt benachrichtigt</translation>
    </message>
    <message>
        <source>Nobody was told of anything yet.</source>
        <translation>Bis jetzt wurde niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring; every message is signed with it</source>
        <translation>Im Schlüsselbund des Systems; jede Nachricht wird damit unterschrieben</translation>
    </message>
    <message>
        <source>Until Bulk OCR ends: no keyring keeps it</source>
        <translation>Bis Bulk OCR endet: Kein Schlüsselbund bewahrt es auf</translation>
    </message>
    <message>
        <source>None: messages are not signed, and anybody could send such</source>
        <translation>Keines: Nachrichten sind nicht unterschrieben, und jeder könnte solche senden</translation>
    </message>
    <message>
        <source>It is on the clipboard: enter it where the messages are received.</source>
        <translation>Es ist in der Zwischenablage: Geben Sie es dort ein, wo die Nachrichten ankommen.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or take it away.</source>
        <translation>Schließen Sie es, oder nehmen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add &amp;folder</source>
        <translation>&amp;Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add f&amp;iles</source>
        <translation>&amp;Dateien hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Fehler ern&amp;eut versuchen</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Remove from the &amp;list…</source>
        <translation>Von der &amp;Liste nehmen…</translation>
    </message>
    <message>
        <source>&amp;Open the results folder</source>
        <translation>Er&amp;gebnisordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the folder&apos;s path</source>
        <translation>&amp;Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Open the re&amp;port</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Re&amp;view pages</source>
        <translation>Seiten &amp;durchsehen</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Keys and &amp;help</source>
        <translation>Tasten und &amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>The engine cannot run</source>
        <translation>Der Erkenner kann nicht laufen</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Wählen Sie eine Sprache</translation>
    </message>
    <message>
        <source>The engine reads nothing without one.</source>
        <translation>Ohne eine liest der Erkenner nichts.</translation>
    </message>
    <message>
        <source>S&amp;kip pages done in an earlier job</source>
        <translation>Seiten früherer Aufträge &amp;überspringen</translation>
    </message>
    <message>
        <source>Pages that were recognised before, in the same way, are taken over and cost nothing.</source>
        <translation>Seiten, die schon einmal ebenso erkannt wurden, werden übernommen und kosten nichts.</translation>
    </message>
    <message>
        <source>Recognise with</source>
        <translation>Erkennen mit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>JobEndBar</name>
    <message>
        <source>Open re&amp;port</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>Open results &amp;folder</source>
        <translation>Er&amp;gebnisordner öffnen</translation>
    </message>
    <message>
        <source>Stopped: {0} recognised, {1} left</source>
        <translation>Abgebrochen: {0} erkannt, {1} übrig</translation>
    </message>
    <message>
        <source>Finished: {0} recognised</source>
        <translation>Fertig: {0} erkannt</translation>
    </message>
    <message>
        <source>{0} failed: see Errors.</source>
        <translation>{0} fehlgeschlagen: siehe Fehler.</translation>
    </message>
    <message>
        <source>{0} blank.</source>
        <translation>{0} leer.</translation>
    </message>
    <message>
        <source>{0} left out.</source>
        <translation>{0} ausgelassen.</translation>
    </message>
    <message>
        <source>Results are beside the originals.</source>
        <translation>Die Ergebnisse sind bei den Originalen.</translation>
    </message>
    <message>
        <source>Results are in {0}.</source>
        <translation>Die Ergebnisse sind in {0}.</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>{0} per cent done</source>
        <translation>{0} Prozent fertig</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Noch nicht aufgelistet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Tempo unbekannt</translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation>Restzeit unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächster</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>“{0}” is done</source>
        <translation>„{0}“ ist fertig</translation>
    </message>
    <message>
        <source>{0} jobs are done</source>
        <translation>{0} Aufträge sind fertig</translation>
    </message>
    <message>
        <source>{0}, {1} of them failed.</source>
        <translation>{0}, {1} davon fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pause or resume the job</source>
        <translation>Auftrag anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Seine Dateien zeigen</translation>
    </message>
    <message>
        <source>Remove the job from the list</source>
        <translation>Auftrag von der Liste nehmen</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>Auftrag in der Schlange nach oben</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Auftrag in der Schlange nach unten</translation>
    </message>
</context>
<context>
    <name>JobToolBar</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation>Sprachen ändern</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Sprache finden</translation>
    </message>
    <message>
        <source>Languages that the engine has here</source>
        <translation>Sprachen, die der Erkenner hier hat</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Weitere Sprachen…</translation>
    </message>
    <message>
        <source>More languages: get models that are not here</source>
        <translation>Weitere Sprachen: Modelle holen, die hier fehlen</translation>
    </message>
    <message>
        <source>None is needed. Name those of the pages only where words come out in the wrong one.</source>
        <translation>Keine ist nötig. Nennen Sie die der Seiten nur, wenn Wörter in der falschen herauskommen.</translation>
    </message>
    <message>
        <source>Only those the pages hold: each one more takes time. The first leads.</source>
        <translation>Nur die der Seiten: jede weitere kostet Zeit. Die erste führt.</translation>
    </message>
    <message>
        <source>{0} {1}: not on this computer yet.</source>
        <translation>{0} {1}: noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{0}: not on this computer. Get it…</source>
        <translation>{0}: nicht auf diesem Computer. Holen…</translation>
    </message>
    <message>
        <source>   · suggested</source>
        <translation>   · vorgeschlagen</translation>
    </message>
    <message>
        <source>Detect automatically; expect {0}</source>
        <translation>Selbst finden; erwartet {0}</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Selbst finden</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Wählen Sie mindestens eine</translation>
    </message>
    <message>
        <source>Look for “{0}” among more languages…</source>
        <translation>„{0}“ bei weiteren Sprachen suchen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Tesseract needs a model for each language. Yours are kept beside those of the computer.</source>
        <translation>Tesseract braucht ein Modell je Sprache. Ihre liegen neben denen des Computers.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages on this computer</source>
        <translation>Sprachen auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation>Gewählte Sprache entfernen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Its name, or its code</source>
        <translation>Ihr Name oder ihr Code</translation>
    </message>
    <message>
        <source>Find a language that can be downloaded</source>
        <translation>Eine Sprache finden, die geladen werden kann</translation>
    </message>
    <message>
        <source>&amp;Find a language</source>
        <translation>Sprache &amp;finden</translation>
    </message>
    <message>
        <source>Languages that can be downloaded</source>
        <translation>Sprachen, die geladen werden können</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Download the chosen language</source>
        <translation>Gewählte Sprache laden</translation>
    </message>
    <message>
        <source>From github.com/tesseract-ocr/tessdata_fast, release {0}. Where the checksum is known it must be the same, and Tesseract must open every model. No page is sent</source>
        <translation>Von github.com/tesseract-ocr/tessdata_fast, Veröffentlichung {0}. Wo die Prüfsumme bekannt ist, muss sie stimmen, und Tesseract muss jedes Modell öffnen. Es wird keine Seite gesendet</translation>
    </message>
    <message>
        <source>From Tesseract&apos;s own project</source>
        <translation>Aus Tesseracts eigenem Projekt</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>A .traineddata file; its name is the language&apos;s code. You can remove those that you added</source>
        <translation>Eine .traineddata-Datei; ihr Name ist der Code der Sprache. Was Sie hinzugefügt haben, können Sie entfernen</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Modelle ({0})</translation>
    </message>
    <message>
        <source>Model of a language</source>
        <translation>Modell einer Sprache</translation>
    </message>
    <message>
        <source>Tesseract looks at {0}</source>
        <translation>Tesseract sieht {0} an</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Adding up…</source>
        <translation>Rechnet zusammen…</translation>
    </message>
    <message>
        <source>Cost of each job this month</source>
        <translation>Kosten jedes Auftrags in diesem Monat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Possibly billed</source>
        <translation>Vielleicht berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>No paid pages this month.</source>
        <translation>Keine bezahlten Seiten in diesem Monat.</translation>
    </message>
    <message>
        <source>{0} of them possibly billed</source>
        <translation>{0} davon vielleicht berechnet</translation>
    </message>
    <message>
        <source>{0} under way now</source>
        <translation>{0} gerade unterwegs</translation>
    </message>
    <message>
        <source>the first {0} are free</source>
        <translation>die ersten {0} sind frei</translation>
    </message>
    <message>
        <source>No page is in doubt. After a crash or a time-out, at most the pages that were under way are billed twice.</source>
        <translation>Keine Seite ist im Zweifel. Nach Absturz oder Zeitablauf werden höchstens die Seiten doppelt berechnet, die unterwegs waren.</translation>
    </message>
    <message>
        <source>Possibly billed: after a time-out or a crash nobody knows whether Google had recognised the pages that were under way. They count as billed here. When they are sent again, at most those pages are billed twice.</source>
        <translation>Vielleicht berechnet: nach Zeitablauf oder Absturz weiß niemand, ob Google die Seiten erkannt hatte, die unterwegs waren. Hier zählen sie als berechnet. Werden sie neu gesendet, werden höchstens diese doppelt berechnet.</translation>
    </message>
    <message>
        <source>Tests of the connection</source>
        <translation>Proben der Verbindung</translation>
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
        <translation>Fenster schließen; was läuft, wird angehalten</translation>
    </message>
    <message>
        <source>New job with the files that were copied</source>
        <translation>Neuer Auftrag mit den kopierten Dateien</translation>
    </message>
    <message>
        <source>The saved files stay where they are. The scans stay too.</source>
        <translation>Die gespeicherten Dateien bleiben, wo sie sind. Die Scans auch.</translation>
    </message>
    <message>
        <source>{0} are not recognised yet. {1}</source>
        <translation>{0} sind noch nicht erkannt. {1}</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>„{0}“ von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Auftrag entfernen</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>{0}: github.com is asked</source>
        <translation>{0}: github.com wird gefragt</translation>
    </message>
    <message>
        <source>{0}. Then {1} more</source>
        <translation>{0}. Danach {1} weitere</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mehr Optionen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Unreadable files count</source>
        <translation>Unlesbare Dateien zählen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>tesseract on PATH</source>
        <translation>tesseract im PATH</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the installed tesseract program</source>
        <translation>Installiertes Programm tesseract wählen</translation>
    </message>
    <message>
        <source>Documents: dense text</source>
        <translation>Dokumente: dichter Text</translation>
    </message>
    <message>
        <source>Pictures: scattered words</source>
        <translation>Bilder: verstreute Wörter</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Latest: newer, may change</source>
        <translation>Neueste: ändert sich vielleicht</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>die des Anbieters</translation>
    </message>
    <message>
        <source>gRPC: faster</source>
        <translation>gRPC: schneller</translation>
    </message>
    <message>
        <source>REST: through proxies</source>
        <translation>REST: durch Proxys hindurch</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>Seiten &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Retries of a page</source>
        <translation>Neue &amp;Versuche je Seite</translation>
    </message>
    <message>
        <source>Pause after errors in a ro&amp;w</source>
        <translation>Halt nach Fehlern in &amp;Folge</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>&amp;Zeitgrenze je Seite</translation>
    </message>
    <message>
        <source>Pag&amp;e layout</source>
        <translation>Seitenaufteil&amp;ung</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Installed Tesseract</source>
        <translation>Installiertes Tesseract</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>T&amp;extart</translation>
    </message>
    <message>
        <source>Mod&amp;el</source>
        <translation>Mo&amp;dell</translation>
    </message>
    <message>
        <source>Endpo&amp;int</source>
        <translation>Endpun&amp;kt</translation>
    </message>
    <message>
        <source>Transp&amp;ort</source>
        <translation>Transp&amp;ort</translation>
    </message>
    <message>
        <source>Automatic, turned pages too</source>
        <translation>Automatisch, auch gedrehte Seiten</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Ein Textblock</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Verstreute Wörter</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Workers, retries, time limit, layout: all as usual</source>
        <translation>Prozesse, Versuche, Zeitgrenze, Aufteilung: wie üblich</translation>
    </message>
    <message>
        <source>Workers, retries, detection, model: all as usual</source>
        <translation>Prozesse, Versuche, Textart, Modell: wie üblich</translation>
    </message>
    <message>
        <source>Some are changed</source>
        <translation>Manches ist geändert</translation>
    </message>
    <message>
        <source>Installed tesseract program</source>
        <translation>Installiertes Programm tesseract</translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Close without a job</source>
        <translation>Ohne Auftrag schließen</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Auftrag starten</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>1 subfolder</source>
        <translation>1 Unterordner</translation>
    </message>
    <message>
        <source>{0} subfolders</source>
        <translation>{0} Unterordner</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> bisher</translation>
    </message>
    <message>
        <source>{0}{1} will be recognised</source>
        <translation>{0}{1} werden erkannt</translation>
    </message>
    <message>
        <source>All pages are taken from earlier jobs</source>
        <translation>Alle Seiten werden aus früheren Aufträgen übernommen</translation>
    </message>
    <message>
        <source>No scans were found</source>
        <translation>Keine Scans gefunden</translation>
    </message>
    <message>
        <source>Choose another folder: pictures and PDFs are looked for.</source>
        <translation>Wählen Sie einen anderen Ordner: gesucht werden Bilder und PDFs.</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Listet die Dateien auf…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Page images are sent to {0}.</source>
        <translation>Bilder der Seiten werden an {0} gesendet.</translation>
    </message>
    <message>
        <source>Images of poor pages are sent to {0}.</source>
        <translation>Bilder schlechter Seiten werden an {0} gesendet.</translation>
    </message>
    <message>
        <source>{0} At most {1}.</source>
        <translation>{0} Höchstens {1}.</translation>
    </message>
    <message>
        <source>{0} Started now, it goes before “{1}”; queued, after it.</source>
        <translation>{0} Jetzt gestartet läuft er vor „{1}“; eingereiht danach.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Show {0} more notes</source>
        <translation>{0} weitere Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Stops the start</source>
        <translation>Verhindert den Start</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the files: {0}</source>
        <translation>Dateien ausblenden: {0}</translation>
    </message>
    <message>
        <source>Show the files: {0}</source>
        <translation>Dateien zeigen: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Don&apos;t count unreadable files</source>
        <translation>Unlesbare Dateien nicht zählen</translation>
    </message>
    <message>
        <source>Goes on with the job; files that cannot be read no longer pause it. They are listed as failed.</source>
        <translation>Der Auftrag geht weiter; unlesbare Dateien halten ihn nicht mehr an. Sie werden als fehlgeschlagen aufgeführt.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is saved already stays.</source>
        <translation>Was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages of the job at the side (F9)</source>
        <translation>Seiten des Auftrags an der Seite (F9)</translation>
    </message>
    <message>
        <source>Previous document (Ctrl+Shift+Page Up)</source>
        <translation>Voriges Dokument (Strg+Umschalt+Bild auf)</translation>
    </message>
    <message>
        <source>Next document (Ctrl+Shift+Page Down)</source>
        <translation>Nächstes Dokument (Strg+Umschalt+Bild ab)</translation>
    </message>
    <message>
        <source>Next page that failed, is blank or uncertain (F7; before: Shift+F7)</source>
        <translation>Nächste fehlgeschlagene, leere oder unsichere Seite (F7; davor: Umschalt+F7)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Vorige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>In der Breite einpassen (0)</translation>
    </message>
    <message>
        <source>Show the whole page (9)</source>
        <translation>Ganze Seite zeigen (9)</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>Seite drehen (R)</translation>
    </message>
    <message>
        <source>Go to the next word to check (F8)</source>
        <translation>Zum nächsten Wort zum Prüfen (F8)</translation>
    </message>
    <message>
        <source>{0}, page {1} of the file</source>
        <translation>{0}, Seite {1} der Datei</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}: zum nächsten gehen</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Recognised text</source>
        <translation>Erkannter Text</translation>
    </message>
    <message>
        <source>The word is right; on to the next to check</source>
        <translation>Das Wort stimmt; weiter zum nächsten</translation>
    </message>
    <message>
        <source>Back to what was read: “{0}”</source>
        <translation>Zurück zum Gelesenen: „{0}“</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of the &amp;page</source>
        <translation>Zurück zum Text des Erkenners für die &amp;Seite</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Bild der Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit wie Platz ist</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Um ein Viertel drehen</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down.</source>
        <translation>Nur für diesen Auftrag im Speicher, nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>1 password is known and did not open these. {0}</source>
        <translation>1 Passwort ist bekannt und öffnete diese nicht. {0}</translation>
    </message>
    <message>
        <source>{0} passwords are known and did not open these. {1}</source>
        <translation>{0} Passwörter sind bekannt und öffneten diese nicht. {1}</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source>Jobs keep what they were started with; memory is shared out anew at once.</source>
        <translation>Aufträge behalten, womit sie begannen; Speicher wird sofort neu verteilt.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>For new jobs. Automatic is one a core: here {0}</source>
        <translation>Für neue Aufträge. Automatisch ist einer je Kern: hier {0}</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>Seiten &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>For new jobs. Engines use only what other programs leave of the processor</source>
        <translation>Für neue Aufträge. Erkenner nehmen nur, was andere Programme vom Prozessor übrig lassen</translation>
    </message>
    <message>
        <source>&amp;Make room for other programs</source>
        <translation>Anderen Programmen &amp;Platz machen</translation>
    </message>
    <message>
        <source>For all jobs, from the next page on. Pages wait where they would need more together</source>
        <translation>Für alle Aufträge, ab der nächsten Seite. Seiten warten, wenn sie zusammen mehr bräuchten</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>Speicher&amp;limit</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>For new jobs. After this a page counts as failed, never as blank</source>
        <translation>Für neue Aufträge. Danach zählt eine Seite als fehlgeschlagen, nie als leer</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>&amp;Zeitgrenze je Seite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Opening the page…</source>
        <translation>Öffnet die Seite…</translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation>&amp;Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Seite noch einmal zeigen</translation>
    </message>
    <message>
        <source>The page cannot be shown. {0} {1}</source>
        <translation>Die Seite kann nicht gezeigt werden. {0} {1}</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Diesen Abschnitt auf das Übliche zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PreparationBoxes</name>
    <message>
        <source>Turn upright</source>
        <translation>Aufrecht drehen</translation>
    </message>
    <message>
        <source>Pages whose text lies on its side or head are turned and read again</source>
        <translation>Seiten, deren Text auf der Seite oder dem Kopf liegt, werden gedreht und neu gelesen</translation>
    </message>
    <message>
        <source>Make level</source>
        <translation>Gerade richten</translation>
    </message>
    <message>
        <source>Pages whose lines fall by some degrees are made level and read again</source>
        <translation>Seiten, deren Zeilen um einige Grad fallen, werden gerade gerichtet und neu gelesen</translation>
    </message>
    <message>
        <source>Cut off dark edges</source>
        <translation>Dunkle Ränder abschneiden</translation>
    </message>
    <message>
        <source>Black borders and scanner beds round a poor page are cut off</source>
        <translation>Schwarze Ränder und Scannerflächen um eine schlechte Seite werden abgeschnitten</translation>
    </message>
    <message>
        <source>Even the paper</source>
        <translation>Papier ebnen</translation>
    </message>
    <message>
        <source>Shadows, and coloured or faint paper, are made white</source>
        <translation>Schatten und farbiges oder blasses Papier werden weiß gemacht</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>A poor page that is white on black is read as black on white</source>
        <translation>Eine schlechte Seite in Weiß auf Schwarz wird als Schwarz auf Weiß gelesen</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Flecken entfernen</translation>
    </message>
    <message>
        <source>A poor black-and-white scan is read again without its specks</source>
        <translation>Ein schlechter Schwarzweiß-Scan wird ohne seine Flecken neu gelesen</translation>
    </message>
    <message>
        <source>Bring down to 300 dpi</source>
        <translation>Auf 300 dpi verkleinern</translation>
    </message>
    <message>
        <source>Pages of more than 400 dpi are read at 300: faster, and no worse</source>
        <translation>Seiten mit mehr als 400 dpi werden mit 300 gelesen: schneller und nicht schlechter</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Preset: how the job is read and saved</source>
        <translation>Vorlage: wie gelesen und gespeichert wird</translation>
    </message>
    <message>
        <source>Save, rename or remove presets</source>
        <translation>Vorlagen speichern, umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Choose a preset for the new job</source>
        <translation>Vorlage für den neuen Auftrag wählen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the preset under this name</source>
        <translation>Vorlage unter diesem Namen behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep no preset</source>
        <translation>Keine Vorlage behalten</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Ihre eigene Wahl</translation>
    </message>
    <message>
        <source>Archive: searchable PDF</source>
        <translation>Archiv: durchsuchbares PDF</translation>
    </message>
    <message>
        <source>Just the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>How the job is read and saved (Ctrl+Shift+P)</source>
        <translation>Wie gelesen und gespeichert wird (Strg+Umschalt+P)</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Pa&amp;use at</source>
        <translation>Anhal&amp;ten bei</translation>
    </message>
    <message>
        <source>Pause the job before it costs more than</source>
        <translation>Auftrag anhalten, bevor er mehr kostet als</translation>
    </message>
    <message>
        <source>The job pauses before it costs more. You can then let it go on.</source>
        <translation>Der Auftrag hält an, bevor er mehr kostet. Danach können Sie ihn weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>The most that the job may cost</source>
        <translation>Was der Auftrag höchstens kosten darf</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} je 1.000 Seiten</translation>
    </message>
    <message>
        <source>Nothing to pay: {0}</source>
        <translation>Nichts zu bezahlen: {0}</translation>
    </message>
    <message>
        <source>At most {0}: {1} × {2} per 1,000</source>
        <translation>Höchstens {0}: {1} × {2} je 1.000</translation>
    </message>
    <message>
        <source>So far {0}: {1} × {2} per 1,000</source>
        <translation>Bisher {0}: {1} × {2} je 1.000</translation>
    </message>
    <message>
        <source>At most {0}: poor pages only, {1} per 1,000</source>
        <translation>Höchstens {0}: nur schlechte Seiten, {1} je 1.000</translation>
    </message>
    <message>
        <source>all pages were recognised before</source>
        <translation>alle Seiten wurden schon erkannt</translation>
    </message>
    <message>
        <source>{0} of the {1} that are still free this month</source>
        <translation>{0} der {1}, die diesen Monat noch frei sind</translation>
    </message>
    <message>
        <source>Looking for pages that were recognised before…</source>
        <translation>Sucht Seiten, die schon erkannt wurden…</translation>
    </message>
    <message>
        <source>1 page was recognised before and costs nothing.</source>
        <translation>1 Seite wurde schon erkannt und kostet nichts.</translation>
    </message>
    <message>
        <source>{0} were recognised before and cost nothing.</source>
        <translation>{0} wurden schon erkannt und kosten nichts.</translation>
    </message>
    <message>
        <source>This month&apos;s free pages are not known yet.</source>
        <translation>Die freien Seiten dieses Monats sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{0} of this month are still free.</source>
        <translation>{0} dieses Monats sind noch frei.</translation>
    </message>
    <message>
        <source>The month&apos;s limit leaves {0}: the job pauses there.</source>
        <translation>Das Monatslimit lässt {0}: dort hält der Auftrag an.</translation>
    </message>
    <message>
        <source>Retries after a time-out can add to it.</source>
        <translation>Neue Versuche nach Zeitablauf können dazukommen.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Änderungen gelten sofort, auch für laufende Aufträge.</translation>
    </message>
    <message>
        <source>Jobs that would send pages cannot be started or resumed; those that run stop sending</source>
        <translation>Aufträge, die Seiten senden würden, lassen sich nicht starten oder fortsetzen; laufende senden nichts mehr</translation>
    </message>
    <message>
        <source>&amp;Never send pages to the internet</source>
        <translation>Seiten &amp;nie ins Internet senden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Lokal: nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Google Cloud Vision cannot be chosen. Tesseract works as before.</source>
        <translation>Google Cloud Vision ist nicht wählbar. Tesseract arbeitet wie bisher.</translation>
    </message>
    <message>
        <source>Pages leave this computer only for jobs with a cloud provider</source>
        <translation>Seiten verlassen den Computer nur bei Aufträgen mit einem Cloud-Anbieter</translation>
    </message>
    <message>
        <source>Such a job shows the cloud sign before it starts and while it runs. Tesseract sends nothing.</source>
        <translation>Ein solcher Auftrag zeigt das Cloud-Zeichen vor dem Start und während er läuft. Tesseract sendet nichts.</translation>
    </message>
</context>
<context>
    <name>ProviderChoice</name>
    <message>
        <source>Tesseract, built in</source>
        <translation>Tesseract, eingebaut</translation>
    </message>
    <message>
        <source>Tesseract, installed</source>
        <translation>Tesseract, installiert</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Einstellungen von {0}</translation>
    </message>
    <message>
        <source>It reads photos, receipts and price lists better.</source>
        <translation>Es liest Fotos, Quittungen und Preislisten besser.</translation>
    </message>
    <message>
        <source>This computer · free</source>
        <translation>Dieser Computer · kostenlos</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>The system&apos;s own copy</source>
        <translation>Das des Systems</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Off: no page may leave this computer</source>
        <translation>Aus: keine Seite darf diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Pages are sent to {0}</source>
        <translation>Seiten werden an {0} gesendet</translation>
    </message>
    <message>
        <source>Best for photos; slower</source>
        <translation>Am besten für Fotos; langsamer</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>Test the connection to Google Cloud Vision</source>
        <translation>Verbindung zu Google Cloud Vision erproben</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung erproben</translation>
    </message>
    <message>
        <source>Google Cloud Vision: sign in</source>
        <translation>Google Cloud Vision: Anmeldung</translation>
    </message>
    <message>
        <source>Google Cloud Vision: connection</source>
        <translation>Google Cloud Vision: Verbindung</translation>
    </message>
    <message>
        <source>Google&apos;s default</source>
        <translation>Googles übliche</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>&amp;Where pages are sent</source>
        <translation>Wohin Seiten &amp;gesendet werden</translation>
    </message>
    <message>
        <source>A private endpoint, without https://</source>
        <translation>Ein eigener Endpunkt, ohne https://</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>gRPC (faster)</source>
        <translation>gRPC (schneller)</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>For new jobs. REST gets through proxies that block gRPC</source>
        <translation>Für neue Aufträge. REST kommt durch Proxys, die gRPC sperren</translation>
    </message>
    <message>
        <source>Tra&amp;nsport</source>
        <translation>Tra&amp;nsport</translation>
    </message>
    <message>
        <source>Google&apos;s own limit is 1,800 unless your project has another</source>
        <translation>Googles Grenze ist 1.800, wenn Ihr Projekt keine andere hat</translation>
    </message>
    <message>
        <source>&amp;Pages a minute, at most</source>
        <translation>Höchstens &amp;Seiten je Minute</translation>
    </message>
    <message>
        <source>One request can carry up to 16 pages</source>
        <translation>Eine Anfrage kann bis zu 16 Seiten tragen</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, at most</source>
        <translation>Höchstens An&amp;fragen je Minute</translation>
    </message>
    <message>
        <source>Google decides where they are processed</source>
        <translation>Google bestimmt, wo sie verarbeitet werden</translation>
    </message>
    <message>
        <source>For new jobs. {0}</source>
        <translation>Für neue Aufträge. {0}</translation>
    </message>
    <message>
        <source>Nothing is sent: under Privacy, sending pages is switched off</source>
        <translation>Nichts wird gesendet: unter Datenschutz ist das Senden abgeschaltet</translation>
    </message>
    <message>
        <source>Sends one tiny picture to Google. Costs the price of one page: {0}</source>
        <translation>Sendet ein winziges Bild an Google. Kostet den Preis einer Seite: {0}</translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s answer. This can take half a minute.</source>
        <translation>Wartet auf Googles Antwort. Das kann eine halbe Minute dauern.</translation>
    </message>
    <message>
        <source>The settings changed during the test. Test them again.</source>
        <translation>Die Einstellungen änderten sich während der Probe. Erproben Sie sie neu.</translation>
    </message>
    <message>
        <source>It works: {0} read “{1}” in the picture.</source>
        <translation>Es geht: {0} las „{1}“ im Bild.</translation>
    </message>
    <message>
        <source>It works: {0} answered.</source>
        <translation>Es geht: {0} antwortete.</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Die Probe schlug fehl</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>&amp;Use this reading</source>
        <translation>Diese Lesung &amp;nehmen</translation>
    </message>
    <message>
        <source>The page&apos;s text is what this engine read; the saved files are written anew.</source>
        <translation>Der Text der Seite ist, was dieser Erkenner las; die gespeicherten Dateien werden neu geschrieben.</translation>
    </message>
    <message>
        <source>Show the &amp;other reading</source>
        <translation>Die &amp;andere Lesung zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Show the other reading</source>
        <translation>Andere Lesung zeigen</translation>
    </message>
    <message>
        <source>Show the reading of the page again</source>
        <translation>Wieder die Lesung der Seite zeigen</translation>
    </message>
    <message>
        <source>The other reading, not used: {0}</source>
        <translation>Die andere Lesung, nicht verwendet: {0}</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Gelesen von {0}</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Voriger Teil</translation>
    </message>
</context>
<context>
    <name>RerunPanel</name>
    <message>
        <source>Found by the engine</source>
        <translation>Findet der Erkenner</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Ein Textblock</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Verstreute Wörter</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Nach rechts gedreht</translation>
    </message>
    <message>
        <source>On its head</source>
        <translation>Auf dem Kopf</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Nach links gedreht</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Re&amp;cognise again</source>
        <translation>Neu e&amp;rkennen</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Jetzt &amp;nicht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Recognise wit&amp;h</source>
        <translation>Er&amp;kennen mit</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Auf&amp;teilung</translation>
    </message>
    <message>
        <source>The page l&amp;ies</source>
        <translation>Seite l&amp;iegt</translation>
    </message>
    <message>
        <source>Qua&amp;lity</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Recognise this page again</source>
        <translation>Diese Seite neu erkennen</translation>
    </message>
    <message>
        <source>Its text stays until that is done, and is kept beside the new one.</source>
        <translation>Ihr Text bleibt, bis das fertig ist, und wird neben dem neuen behalten.</translation>
    </message>
    <message>
        <source>The page is sent to {0}, for {1} at most.</source>
        <translation>Die Seite wird an {0} gesendet, für höchstens {1}.</translation>
    </message>
</context>
<context>
    <name>RetriesPage</name>
    <message>
        <source>For new jobs; a job can have numbers of its own under “More options”.</source>
        <translation>Für neue Aufträge; ein Auftrag kann unter „Mehr Optionen“ eigene Zahlen haben.</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Fehler und Versuche</translation>
    </message>
    <message>
        <source>Only after errors that may pass: a connection that broke, a time-out, an engine that was ended</source>
        <translation>Nur nach Fehlern, die vorübergehen: eine Verbindung brach ab, Zeitablauf, ein Erkenner wurde beendet</translation>
    </message>
    <message>
        <source>&amp;Attempts for a page</source>
        <translation>&amp;Versuche je Seite</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>&amp;Wait before the second attempt</source>
        <translation>&amp;Wartezeit vor dem zweiten Versuch</translation>
    </message>
    <message>
        <source>The job stops before the rest of the folder fails for the same cause. A good page starts anew</source>
        <translation>Der Auftrag hält, bevor der Rest des Ordners aus demselben Grund scheitert. Eine gute Seite zählt neu</translation>
    </message>
    <message>
        <source>&amp;Pause after errors in a row</source>
        <translation>&amp;Halt nach Fehlern in Folge</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Damaged, encrypted or empty files can pause a job, as lost connections do</source>
        <translation>Beschädigte, verschlüsselte oder leere Dateien können einen Auftrag anhalten wie verlorene Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Unreadable files count</source>
        <translation>&amp;Unlesbare Dateien zählen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neue Versuche</translation>
    </message>
    <message>
        <source>Auto-pause</source>
        <translation>Automatischer Halt</translation>
    </message>
    <message>
        <source>A page that failed is not tried again until you say so</source>
        <translation>Eine fehlgeschlagene Seite wird erst neu versucht, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>Twice as long before each further one, at most 30 s: {0} s</source>
        <translation>Doppelt so lang vor jedem weiteren, höchstens 30 s: {0} s</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>Which job&apos;s pages</source>
        <translation>Seiten welches Auftrags</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal gelesen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>&amp;Finish review</source>
        <translation>Durchsicht &amp;beenden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>{0} of {1} pages checked</source>
        <translation>{0} von {1} Seiten geprüft</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next word</source>
        <translation>nächstes Wort</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>leave as read</source>
        <translation>lassen wie gelesen</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>nächste Seite</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>vorige Seite</translation>
    </message>
    <message>
        <source>the page is right</source>
        <translation>die Seite stimmt</translation>
    </message>
    <message>
        <source>recognise again</source>
        <translation>neu erkennen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>ReviewPageView</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Erkannter Text</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Nächstes Wort zum Prüfen</translation>
    </message>
    <message>
        <source>No page is left to look at.</source>
        <translation>Keine Seite ist mehr anzusehen.</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Kein Text. {0}</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Sie wird neu erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln Wort zu prüfen</numerusform>
            <numerusform>%Ln Wörter zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Pages to review, the worst first</source>
        <translation>Seiten zum Durchsehen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Recognise agai&amp;n…</source>
        <translation>Neu erke&amp;nnen…</translation>
    </message>
    <message>
        <source>Have the page recognised again with other options (Ctrl+R)</source>
        <translation>Die Seite mit anderen Optionen neu erkennen lassen (Strg+R)</translation>
    </message>
    <message>
        <source>There is no page to review.</source>
        <translation>Es gibt keine Seite durchzusehen.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Sie wird neu erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>One folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>&amp;Beside the originals</source>
        <translation>&amp;Bei den Originalen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Wählen, wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Each result goes beside its scan, the report into this folder.</source>
        <translation>Jedes Ergebnis kommt zu seinem Scan, der Bericht in diesen Ordner.</translation>
    </message>
    <message>
        <source>The folder structure is kept. Your originals are never changed.</source>
        <translation>Die Ordnerstruktur bleibt. Ihre Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Ordner des Berichts</translation>
    </message>
    <message>
        <source>Save the results to</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PD&amp;F/A-2b, for archives that ask for it</source>
        <translation>PD&amp;F/A-2b, für Archive, die danach fragen</translation>
    </message>
    <message>
        <source>Keep co&amp;lumns and tables in line</source>
        <translation>Spa&amp;lten und Tabellen in Reihe</translation>
    </message>
    <message>
        <source>Words of plain text stand where the page has them, held by spaces.</source>
        <translation>Wörter im reinen Text stehen, wo die Seite sie hat, mit Leerzeichen.</translation>
    </message>
    <message>
        <source>Choose what to save</source>
        <translation>Wählen Sie, was gespeichert wird</translation>
    </message>
    <message>
        <source>Tick at least one format under “Save as”.</source>
        <translation>Kreuzen Sie unter „Speichern als“ mindestens ein Format an.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search all text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Search all recognised text</source>
        <translation>Allen erkannten Text durchsuchen</translation>
    </message>
    <message>
        <source>Search all recognised text ({0})
words  &quot;a phrase&quot;  begin*  AND OR NOT ( )</source>
        <translation>Allen erkannten Text durchsuchen ({0})
Wörter  &quot;ein Satz&quot;  Anfang*  AND OR NOT ( )</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Pages found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Suche verlassen</translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation>&amp;Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Search covers finished pages only.</source>
        <translation>Nichts gefunden für „{0}“. Gesucht wird nur in fertigen Seiten.</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Mehr als {0}</translation>
    </message>
    <message>
        <source>The last ones recognised are shown. Another word finds fewer.</source>
        <translation>Gezeigt werden die zuletzt erkannten. Ein weiteres Wort findet weniger.</translation>
    </message>
    <message>
        <source>The newest job first</source>
        <translation>Der neueste Auftrag zuerst</translation>
    </message>
    <message>
        <source>{0} can be searched{1}answered in {2} s</source>
        <translation>{0} sind durchsuchbar{1}beantwortet in {2} s</translation>
    </message>
    <message>
        <source>Still indexing: {0} left</source>
        <translation>Verzeichnis wächst noch: {0} übrig</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Fehler und Versuche</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <translation>Zurück zu: {0}</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>&amp;Start for at most {0}</source>
        <translation>&amp;Starten für höchstens {0}</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Jetzt &amp;starten</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys of Bulk OCR</source>
        <translation>Tasten von Bulk OCR</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Google&apos;s own tools</source>
        <translation>Googles eigene Werkzeuge</translation>
    </message>
    <message>
        <source>Service-account file</source>
        <translation>Dienstkontodatei</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>Anmelden &amp;mit</translation>
    </message>
    <message>
        <source>Path of the .json file</source>
        <translation>Pfad der .json-Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the service account&apos;s key file</source>
        <translation>Schlüsseldatei des Dienstkontos wählen</translation>
    </message>
    <message>
        <source>From Google&apos;s console: IAM, Service accounts</source>
        <translation>Aus Googles Konsole: IAM, Dienstkonten</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Schlüssel&amp;datei</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep the API key</source>
        <translation>API-Schlüssel behalten</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Schlüssel&amp;wort</translation>
    </message>
    <message>
        <source>What “gcloud auth application-default login” set up here, or GOOGLE_APPLICATION_CREDENTIALS</source>
        <translation>Was „gcloud auth application-default login“ hier eingerichtet hat, oder GOOGLE_APPLICATION_CREDENTIALS</translation>
    </message>
    <message>
        <source>A file with the key of a service account</source>
        <translation>Eine Datei mit dem Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>The simplest way: one key of your Google Cloud project</source>
        <translation>Am einfachsten: ein Schlüssel Ihres Google-Cloud-Projekts</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose the key file again.</source>
        <translation>Wählen Sie die Schlüsseldatei neu.</translation>
    </message>
    <message>
        <source>Key files ({0});;All files (*)</source>
        <translation>Schlüsseldateien ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Service account&apos;s key file</source>
        <translation>Schlüsseldatei des Dienstkontos</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Fragt den Schlüsselbund…</translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation>Kein Schlüssel ist aufgehoben</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring; never shown again</source>
        <translation>Im Schlüsselbund des Systems; wird nie mehr gezeigt</translation>
    </message>
    <message>
        <source>Kept for this run only, because this computer has no keyring that can be used; never shown again</source>
        <translation>Nur für diesen Lauf, denn dieser Computer hat keinen brauchbaren Schlüsselbund; wird nie mehr gezeigt</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Wartet auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>Sample scans (OCR)</source>
        <translation>Beispielscans (OCR)</translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation>Ordner mit Scans</translation>
    </message>
    <message>
        <source>Scans ({0});;All files (*)</source>
        <translation>Scans ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Sucht den Erkenner…</translation>
    </message>
    <message>
        <source>cannot keep this computer awake</source>
        <translation>kann diesen Computer nicht wach halten</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Lokal: nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>The running jobs are local</source>
        <translation>Die laufenden Aufträge sind lokal</translation>
    </message>
    <message>
        <source>The running job is local</source>
        <translation>Der laufende Auftrag ist lokal</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} angehalten</translation>
    </message>
    <message>
        <source>{0} in error</source>
        <translation>{0} im Fehler</translation>
    </message>
    <message>
        <source>{0} queued</source>
        <translation>{0} wartend</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Choose a page to see its text.</source>
        <translation>Wählen Sie eine Seite, um ihren Text zu sehen.</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Text und Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Nächster Treffer der Suche</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Next page with a problem</source>
        <translation>Nächste Seite mit einem Problem</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Nächstes Wort zum Prüfen</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Noch ist keine Seite da.</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, Seite {1} von {2}</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Kein Text. {0}</translation>
    </message>
    <message>
        <source>It is tried again in a moment. {0}</source>
        <translation>Sie wird gleich neu versucht. {0}</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The file is left out. Retry it to have it recognised.</source>
        <translation>Die Datei ist ausgelassen. Erneut versuchen, um sie erkennen zu lassen.</translation>
    </message>
    <message>
        <source>Not recognised yet.</source>
        <translation>Noch nicht erkannt.</translation>
    </message>
    <message>
        <source>No page after this one failed, is blank or uncertain.</source>
        <translation>Keine Seite danach ist fehlgeschlagen, leer oder unsicher.</translation>
    </message>
    <message>
        <source>No page before this one failed, is blank or uncertain.</source>
        <translation>Keine Seite davor ist fehlgeschlagen, leer oder unsicher.</translation>
    </message>
</context>
<context>
    <name>Thoroughness</name>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Qual&amp;ity</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Quality: {0}</source>
        <translation>Qualität: {0}</translation>
    </message>
    <message>
        <source>P&amp;oor pages to {0}, within the limit</source>
        <translation>Schlechte Seiten &amp;an {0}, im Limit</translation>
    </message>
    <message>
        <source>Only pages that were read poorly here are sent, and no more than the limit allows.</source>
        <translation>Nur was hier schlecht gelesen wurde, wird gesendet, und nicht mehr, als das Limit erlaubt.</translation>
    </message>
    <message>
        <source>Each page is read once. The shortest time; poor pages stay poor.</source>
        <translation>Jede Seite wird einmal gelesen. Am schnellsten; schlechte Seiten bleiben schlecht.</translation>
    </message>
    <message>
        <source>Poor pages are read again, by Tesseract alone: RapidOCR is not here.</source>
        <translation>Schlechte Seiten werden neu gelesen, von Tesseract allein: RapidOCR fehlt.</translation>
    </message>
    <message>
        <source>The same as Balanced: RapidOCR, which would read all again, is not here.</source>
        <translation>Wie Ausgewogen: RapidOCR, das alles neu läse, fehlt.</translation>
    </message>
    <message>
        <source>Poor pages are read again by RapidOCR. Good ones take no longer.</source>
        <translation>Schlechte Seiten liest RapidOCR neu. Gute dauern nicht länger.</translation>
    </message>
    <message>
        <source>RapidOCR reads every page too; the better words are kept. Four times as long.</source>
        <translation>RapidOCR liest auch jede Seite; die besseren Wörter bleiben. Viermal so lang.</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
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
        <translation>Seiten des Auftrags</translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
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
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Den Ordner wählen, der überwacht wird</translation>
    </message>
    <message>
        <source>Files in it, and in folders below it, are recognised</source>
        <translation>Dateien darin und in Ordnern darunter werden erkannt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Wählen, wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>The folder structure is kept; the report of each day goes there, too</source>
        <translation>Die Ordnerstruktur bleibt; auch der Bericht jedes Tages kommt dorthin</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation>Bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Go to another folder</source>
        <translation>In einen anderen Ordner</translation>
    </message>
    <message>
        <source>Once their results are on the disk. They are never deleted or written over</source>
        <translation>Sobald ihre Ergebnisse gespeichert sind. Sie werden nie gelöscht oder überschrieben</translation>
    </message>
    <message>
        <source>&amp;Originals</source>
        <translation>Ori&amp;ginale</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wähl&amp;en…</translation>
    </message>
    <message>
        <source>Choose where originals go</source>
        <translation>Wählen, wohin Originale kommen</translation>
    </message>
    <message>
        <source>On the same drive as the watched folder</source>
        <translation>Auf demselben Laufwerk wie der überwachte Ordner</translation>
    </message>
    <message>
        <source>Or&amp;iginals go to</source>
        <translation>Originale &amp;nach</translation>
    </message>
    <message>
        <source>How the pages are read, and what each file is saved as</source>
        <translation>Wie die Seiten gelesen und wie Dateien gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Recognise &amp;with</source>
        <translation>Erkennen &amp;mit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For so long a file must not have changed, and it must be complete, before it is taken</source>
        <translation>So lange muss eine Datei unverändert und sie muss vollständig sein, bevor sie genommen wird</translation>
    </message>
    <message>
        <source>&amp;Rest of a file</source>
        <translation>R&amp;uhezeit einer Datei</translation>
    </message>
    <message>
        <source>Look every few seconds: for shares that do not tell of changes, where that is not noticed</source>
        <translation>Alle paar Sekunden nachsehen: für Freigaben, die Änderungen nicht melden, wo das nicht bemerkt wird</translation>
    </message>
    <message>
        <source>&amp;Network share</source>
        <translation>Netzwer&amp;kfreigabe</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>Ab dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Until this time of the day</source>
        <translation>Bis zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Files are taken at any time, and recognised then</source>
        <translation>Dateien werden jederzeit genommen und dann erkannt</translation>
    </message>
    <message>
        <source>&amp;At certain hours only</source>
        <translation>Nur zu bestimmten &amp;Zeiten</translation>
    </message>
    <message>
        <source>On &amp;mains power only</source>
        <translation>Nur &amp;am Stromnetz</translation>
    </message>
    <message>
        <source>They wait while this computer runs on its battery</source>
        <translation>Sie warten, solange der Computer mit Akku läuft</translation>
    </message>
    <message>
        <source>As far as the desktop tells: while the screen is locked or dark. Else they do not wait</source>
        <translation>Soweit der Desktop es meldet: bei gesperrtem oder dunklem Bildschirm. Sonst warten sie nicht</translation>
    </message>
    <message>
        <source>While nobody &amp;uses this computer only</source>
        <translation>Nur wenn n&amp;iemand am Computer ist</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save: watch the folder so</source>
        <translation>Speichern: den Ordner so überwachen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel: change nothing</source>
        <translation>Abbrechen: nichts ändern</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Every page that comes in is sent to {0}, and paid for within the month&apos;s limit. Nobody is asked before</source>
        <translation>Jede Seite, die hereinkommt, wird an {0} gesendet und innerhalb des Monatslimits bezahlt. Niemand wird vorher gefragt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Nennen Sie den Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>Name the folder for the results.</source>
        <translation>Nennen Sie den Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Name the folder for originals.</source>
        <translation>Nennen Sie den Ordner für Originale.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Wählen Sie eine Sprache.</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>What comes into these folders is recognised by itself, each file once, while Bulk OCR runs. All files of a day are one job.</source>
        <translation>Was in diese Ordner kommt, wird von selbst erkannt, jede Datei einmal, solange Bulk OCR läuft. Alle Dateien eines Tages sind ein Auftrag.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>How its files are read</source>
        <translation>Wie seine Dateien gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>Ü&amp;berwachen</translation>
    </message>
    <message>
        <source>Change the chosen folder</source>
        <translation>Den gewählten Ordner ändern</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Den gewählten Ordner entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>A folder that a scanner, a phone or another program puts files into</source>
        <translation>Ein Ordner, in den ein Scanner, ein Telefon oder ein anderes Programm Dateien legt</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Add a folder to watch</source>
        <translation>Einen Ordner zum Überwachen hinzufügen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Noch wird kein Ordner überwacht.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All jobs are done, and everything is saved. Settings say what happens then.</source>
        <translation>Alle Aufträge sind fertig, und alles ist gespeichert. Die Einstellungen sagen, was dann geschieht.</translation>
    </message>
    <message>
        <source>Sleep &amp;now</source>
        <translation>&amp;Jetzt Ruhezustand</translation>
    </message>
    <message>
        <source>Shut down &amp;now</source>
        <translation>&amp;Jetzt abschalten</translation>
    </message>
    <message>
        <source>This computer shuts down in {0}</source>
        <translation>Dieser Computer schaltet ab in {0}</translation>
    </message>
    <message>
        <source>This computer goes to sleep in {0}</source>
        <translation>Dieser Computer geht in den Ruhezustand in {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep</source>
        <translation>Der Computer ging nicht in den Ruhezustand</translation>
    </message>
    <message>
        <source>The computer would not shut down</source>
        <translation>Der Computer schaltete nicht ab</translation>
    </message>
    <message>
        <source>Another program or this computer&apos;s rules forbid it. Do it by hand; all jobs are done and saved.</source>
        <translation>Ein anderes Programm oder die Regeln dieses Computers verbieten es. Tun Sie es von Hand; alle Aufträge sind fertig und gespeichert.</translation>
    </message>
</context>
<context>
    <name>WhichPages</name>
    <message>
        <source>Whi&amp;ch pages</source>
        <translation>Wel&amp;che Seiten</translation>
    </message>
    <message>
        <source>all, or 1-3, 7, 10-</source>
        <translation>alle, oder 1-3, 7, 10-</translation>
    </message>
    <message>
        <source>Of each file. 10- is from page 10 to the last.</source>
        <translation>Jeder Datei. 10- ist von Seite 10 bis zur letzten.</translation>
    </message>
    <message>
        <source>all, or *.tif, 1790/**</source>
        <translation>alle, oder *.tif, 1790/**</translation>
    </message>
    <message>
        <source>Names with * and ?, with commas between them. Capitals do not matter.</source>
        <translation>Namen mit * und ?, dazwischen Kommas. Großbuchstaben zählen nicht.</translation>
    </message>
    <message>
        <source>none, or *draft*, old/**</source>
        <translation>keine, oder *entwurf*, alt/**</translation>
    </message>
    <message>
        <source>P&amp;ages of each file</source>
        <translation>Seiten &amp;jeder Datei</translation>
    </message>
    <message>
        <source>Onl&amp;y files like</source>
        <translation>Nur Dateien w&amp;ie</translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation>Au&amp;slassen</translation>
    </message>
    <message>
        <source>Te&amp;xt in PDFs</source>
        <translation>Te&amp;xt in PDFs</translation>
    </message>
    <message>
        <source>Keep real text, read the scans</source>
        <translation>Echten Text behalten, Scans lesen</translation>
    </message>
    <message>
        <source>Keep any text, read the rest</source>
        <translation>Jeden Text behalten, den Rest lesen</translation>
    </message>
    <message>
        <source>Read scans again, keep real text</source>
        <translation>Scans neu lesen, echten Text behalten</translation>
    </message>
    <message>
        <source>Read every page again</source>
        <translation>Jede Seite neu lesen</translation>
    </message>
    <message>
        <source>Pages {0}</source>
        <translation>Seiten {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>PDFs: {0}</source>
        <translation>PDFs: {0}</translation>
    </message>
    <message>
        <source>All pages of all files</source>
        <translation>Alle Seiten aller Dateien</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>New &amp;job</source>
        <translation>Neuer &amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>The word as it should be</source>
        <translation>Das Wort, wie es sein soll</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>The word is right as it stands in the field (Enter)</source>
        <translation>Das Wort stimmt, wie es im Feld steht (Eingabe)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Üb&amp;erspringen</translation>
    </message>
    <message>
        <source>Go to the next word to check (Tab)</source>
        <translation>Zum nächsten Wort zum Prüfen (Tab)</translation>
    </message>
    <message>
        <source>The page is ri&amp;ght</source>
        <translation>Die Seite &amp;stimmt</translation>
    </message>
    <message>
        <source>Note that the page was checked, and go to the next one (Ctrl+Enter)</source>
        <translation>Merken, dass die Seite geprüft ist, und zur nächsten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>Es gibt keinen Text zu prüfen.</translation>
    </message>
    <message>
        <source>Word {0} of {1} to check</source>
        <translation>Wort {0} von {1} zum Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln Wort zu prüfen</numerusform>
            <numerusform>%Ln Wörter zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No word is left to check.</source>
        <translation>Kein Wort ist mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Read as “{0}”, {1} % sure</source>
        <translation>Gelesen als „{0}“, {1} % sicher</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Das ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>Type a number such as {0}.</source>
        <translation>Geben Sie eine Zahl wie {0} ein.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing can be written to the output folder {0} ({1}).</source>
        <translation>In den Ausgabeordner {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change its permissions.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} ist kein Ordner</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>1 file lies in a folder that nothing can be written to.</source>
        <translation>1 Datei liegt in einem Ordner, in den nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{0} files lie in folders that nothing can be written to.</source>
        <translation>{0} Dateien liegen in Ordnern, in die nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose an output folder instead of saving beside the originals, or change their permissions.</source>
        <translation>Wählen Sie einen Ausgabeordner, statt bei den Originalen zu speichern, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>Es gibt nichts zu erkennen.</translation>
    </message>
    <message>
        <source>Choose other files, or change pages and patterns in the options.</source>
        <translation>Wählen Sie andere Dateien, oder ändern Sie Seiten und Muster in den Optionen.</translation>
    </message>
    <message>
        <source>About {0} are needed on the disk of {1}, {2} are free.</source>
        <translation>Etwa {0} werden auf der Platte von {1} gebraucht, {2} sind frei.</translation>
    </message>
    <message>
        <source>Make room, choose an output folder on another disk, or fewer formats.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen Ordner auf einer anderen Platte oder weniger Formate.</translation>
    </message>
    <message>
        <source>Pages that are read poorly cannot be sent: {0}</source>
        <translation>Schlecht gelesene Seiten können nicht gesendet werden: {0}</translation>
    </message>
    <message>
        <source>1 file cannot be opened.</source>
        <translation>1 Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} files cannot be opened.</source>
        <translation>{0} Dateien können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open one to see what is wrong; what stays as it is will fail.</source>
        <translation>Öffnen Sie eine, um zu sehen, was fehlt; was so bleibt, schlägt fehl.</translation>
    </message>
    <message>
        <source>The pages cannot be understood: {0}.</source>
        <translation>Die Seiten sind nicht zu verstehen: {0}.</translation>
    </message>
    <message>
        <source>Write them like “{0}”.</source>
        <translation>Schreiben Sie sie wie „{0}“.</translation>
    </message>
    <message>
        <source>there is nothing between two commas, or after the last one</source>
        <translation>zwischen zwei Kommas oder nach dem letzten steht nichts</translation>
    </message>
    <message>
        <source>“{0}” is no page and no range of pages</source>
        <translation>„{0}“ ist keine Seite und kein Bereich von Seiten</translation>
    </message>
    <message>
        <source>“{0}” has no comma</source>
        <translation>„{0}“ hat kein Komma</translation>
    </message>
    <message>
        <source>the first page is 1, not 0</source>
        <translation>die erste Seite ist 1, nicht 0</translation>
    </message>
    <message>
        <source>“{0}” runs backwards</source>
        <translation>„{0}“ läuft rückwärts</translation>
    </message>
    <message>
        <source>Outputs cannot be named {0}: {1}.</source>
        <translation>Ausgaben können nicht {0} heißen: {1}.</translation>
    </message>
    <message>
        <source>a brace has no other</source>
        <translation>eine Klammer hat keine zweite</translation>
    </message>
    <message>
        <source>without {name} or {n} all outputs would have one name</source>
        <translation>ohne {name} oder {n} hätten alle Ausgaben einen Namen</translation>
    </message>
    <message>
        <source>{0} cannot be in a file&apos;s name</source>
        <translation>{0} kann nicht im Namen einer Datei stehen</translation>
    </message>
    <message>
        <source>it begins with a dot or a space</source>
        <translation>er beginnt mit einem Punkt oder Leerzeichen</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation>Windows hält diesen Namen für ein Gerät frei</translation>
    </message>
    <message>
        <source>{n} changes from job to job, and documents whose outputs are there are to be skipped</source>
        <translation>{n} ändert sich von Auftrag zu Auftrag, und Dokumente mit vorhandenen Ausgaben sollen übersprungen werden</translation>
    </message>
    <message>
        <source>The pattern “{0}” cannot be understood.</source>
        <translation>Das Muster „{0}“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”.</source>
        <translation>Schreiben Sie * für einen Teil eines Namens und ** für beliebige Ordner: „*.tif“, „1790/**“.</translation>
    </message>
    <message>
        <source>No folder or file was given.</source>
        <translation>Es wurde kein Ordner und keine Datei angegeben.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nennen Sie mindestens eins.</translation>
    </message>
    <message>
        <source>1 file left out by your patterns.</source>
        <translation>1 Datei durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files left out by your patterns.</source>
        <translation>{0} Dateien durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>1 folder left out by your patterns.</source>
        <translation>1 Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>{0} folders left out by your patterns.</source>
        <translation>{0} Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>1 file and 1 folder left out by your patterns.</source>
        <translation>1 Datei und 1 Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>1 file and {0} folders left out by your patterns.</source>
        <translation>1 Datei und {0} Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files and 1 folder left out by your patterns.</source>
        <translation>{0} Dateien und 1 Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files and {1} folders left out by your patterns.</source>
        <translation>{0} Dateien und {1} Ordner durch Ihre Muster ausgelassen.</translation>
    </message>
    <message>
        <source>1 file written by Bulk OCR for these folders: left out.</source>
        <translation>1 Datei, die Bulk OCR für diese Ordner schrieb: ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files written by Bulk OCR for these folders: left out.</source>
        <translation>{0} Dateien, die Bulk OCR für diese Ordner schrieb: ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files are neither pictures nor PDFs: left out.</source>
        <translation>{0} Dateien sind weder Bilder noch PDFs: ausgelassen.</translation>
    </message>
    <message>
        <source>The folder cannot be listed ({0}).</source>
        <translation>Der Ordner kann nicht aufgelistet werden ({0}).</translation>
    </message>
    <message>
        <source>The same folder as {0}, by a link: listed once.</source>
        <translation>Derselbe Ordner wie {0}, über einen Link: einmal aufgelistet.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>Die Datei kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>1 file whose outputs are there already: not recognised again.</source>
        <translation>1 Datei, deren Ausgaben schon da sind: nicht neu erkannt.</translation>
    </message>
    <message>
        <source>{0} files whose outputs are there already: not recognised again.</source>
        <translation>{0} Dateien, deren Ausgaben schon da sind: nicht neu erkannt.</translation>
    </message>
    <message>
        <source>1 file without any of the pages {0}: left out.</source>
        <translation>1 Datei ohne eine der Seiten {0}: ausgelassen.</translation>
    </message>
    <message>
        <source>{0} files without any of the pages {1}: left out.</source>
        <translation>{0} Dateien ohne eine der Seiten {1}: ausgelassen.</translation>
    </message>
    <message>
        <source>first of {0} pictures in the file</source>
        <translation>erstes von {0} Bildern der Datei</translation>
    </message>
    <message>
        <source>last of several pictures in the file</source>
        <translation>letztes von mehreren Bildern der Datei</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken</source>
        <translation>der eigene Text des PDFs wurde genommen</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken, its pictures were not read</source>
        <translation>der eigene Text des PDFs wurde genommen, seine Bilder nicht gelesen</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was kept, the rest was recognised</source>
        <translation>der eigene Text des PDFs wurde behalten, der Rest erkannt</translation>
    </message>
    <message>
        <source>unseen text of an earlier recognition was not used</source>
        <translation>unsichtbarer Text einer früheren Erkennung wurde nicht verwendet</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text has no meaning: the page was recognised</source>
        <translation>der eigene Text des PDFs hat keinen Sinn: die Seite wurde erkannt</translation>
    </message>
    <message>
        <source>the owner of this PDF does not permit copying its text: it was read from the picture</source>
        <translation>der Eigentümer dieses PDFs erlaubt kein Kopieren des Textes: gelesen wurde das Bild</translation>
    </message>
    <message>
        <source>sent to the provider at a lower quality</source>
        <translation>dem Anbieter in geringerer Qualität gesendet</translation>
    </message>
    <message>
        <source>sent to the provider at {0} % of its size</source>
        <translation>dem Anbieter mit {0} % der Größe gesendet</translation>
    </message>
    <message>
        <source>the text lies turned by {0} degrees</source>
        <translation>der Text liegt um {0} Grad gedreht</translation>
    </message>
    <message>
        <source>the lines fall by {0} degrees</source>
        <translation>die Zeilen fallen um {0} Grad</translation>
    </message>
    <message>
        <source>a shadow lies on the page</source>
        <translation>auf der Seite liegt ein Schatten</translation>
    </message>
    <message>
        <source>the page has specks</source>
        <translation>auf der Seite sind Flecken</translation>
    </message>
    <message>
        <source>seemed poor ({0} %), read again: {1}</source>
        <translation>schien schlecht ({0} %), neu gelesen: {1}</translation>
    </message>
    <message>
        <source>read twice: {0}</source>
        <translation>zweimal gelesen: {0}</translation>
    </message>
    <message>
        <source>the letters are those of old print</source>
        <translation>die Buchstaben sind die alten Drucks</translation>
    </message>
    <message>
        <source>no second opinion, {0}</source>
        <translation>keine zweite Meinung, {0}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it ended in the middle</source>
        <translation>es endete mittendrin</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es schlug fehl</translation>
    </message>
    <message>
        <source>the page was prepared and taken as one block</source>
        <translation>die Seite wurde vorbereitet und als ein Block genommen</translation>
    </message>
    <message>
        <source>the first reading is kept</source>
        <translation>die erste Lesung bleibt</translation>
    </message>
    <message>
        <source>{0} was taken</source>
        <translation>{0} wurde genommen</translation>
    </message>
    <message>
        <source>{0} was taken, with words of {1}</source>
        <translation>{0} wurde genommen, mit Wörtern von {1}</translation>
    </message>
    <message>
        <source>sent to {0}, for the reading seemed poor ({1} %): {2}</source>
        <translation>an {0} gesendet, denn die Lesung schien schlecht ({1} %): {2}</translation>
    </message>
    <message>
        <source>its reading was taken</source>
        <translation>dessen Lesung wurde genommen</translation>
    </message>
    <message>
        <source>not read by {0}: {1}</source>
        <translation>von {0} nicht gelesen: {1}</translation>
    </message>
    <message>
        <source>not sent to {0}: {1}</source>
        <translation>nicht an {0} gesendet: {1}</translation>
    </message>
    <message>
        <source>not sent: the limit of costs is reached</source>
        <translation>nicht gesendet: das Kostenlimit ist erreicht</translation>
    </message>
    <message>
        <source>{0} was chosen by hand</source>
        <translation>{0} wurde von Hand gewählt</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>it had failed: {0}</source>
        <translation>war fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy, which has more text, and was taken out of it.</source>
        <translation>Die Signatur des Originals gilt nicht für diese Kopie, die mehr Text hat, und wurde herausgenommen.</translation>
    </message>
    <message>
        <source>It is an ordinary PDF and not PDF/A: {0}.</source>
        <translation>Es ist ein gewöhnliches PDF und kein PDF/A: {0}.</translation>
    </message>
    <message>
        <source>Starting background processing for job {0}</source>
        <translation>Auftrag {0} beginnt im Hintergrund</translation>
    </message>
    <message>
        <source>Using parallel processing with {0} workers</source>
        <translation>Seiten werden nebeneinander erkannt, Prozesse: {0}</translation>
    </message>
    <message>
        <source>Pause requested for job {0}</source>
        <translation>Pause für Auftrag {0} gewünscht</translation>
    </message>
    <message>
        <source>Resume requested for job {0}</source>
        <translation>Fortsetzen von Auftrag {0} gewünscht</translation>
    </message>
    <message>
        <source>Job {0} resumed</source>
        <translation>Auftrag {0} fortgesetzt</translation>
    </message>
    <message>
        <source>Job {0} stopped</source>
        <translation>Auftrag {0} gestoppt</translation>
    </message>
    <message>
        <source>Job {0} paused: {1}</source>
        <translation>Auftrag {0} angehalten: {1}</translation>
    </message>
    <message>
        <source>Job {0} cannot go on: {1}</source>
        <translation>Auftrag {0} kann nicht weitergehen: {1}</translation>
    </message>
    <message>
        <source>Job {0} completed successfully</source>
        <translation>Auftrag {0} erfolgreich abgeschlossen</translation>
    </message>
    <message>
        <source>Files of job {0} could not be written anew: {1}</source>
        <translation>Dateien von Auftrag {0} konnten nicht neu geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>Limit of the cost of job {0}: {1}</source>
        <translation>Kostengrenze von Auftrag {0}: {1}</translation>
    </message>
    <message>
        <source>Too many consecutive errors ({0}), auto-pausing job {1}</source>
        <translation>Zu viele Fehler in Folge ({0}), Auftrag {1} hält sich selbst an</translation>
    </message>
    <message>
        <source>{0}: not saved as {1}: {2}</source>
        <translation>{0}: nicht als {1} gespeichert: {2}</translation>
    </message>
    <message>
        <source>{0}: not saved: {1}</source>
        <translation>{0}: nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>{0}: not in the merged PDF: {1}</source>
        <translation>{0}: nicht im zusammengefassten PDF: {1}</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} (attempt {3}/{4})</source>
        <translation>Bearbeite {0}/{1}: {2} (Versuch {3}/{4})</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} page {3}/{4} (attempt {5}/{6})</source>
        <translation>Bearbeite {0}/{1}: {2} Seite {3}/{4} (Versuch {5}/{6})</translation>
    </message>
    <message>
        <source>Error processing {0} (attempt {1}/{2}): {3}</source>
        <translation>Fehler bei {0} (Versuch {1}/{2}): {3}</translation>
    </message>
    <message>
        <source>Error processing {0} page {1}/{2} (attempt {3}/{4}): {5}</source>
        <translation>Fehler bei {0} Seite {1}/{2} (Versuch {3}/{4}): {5}</translation>
    </message>
    <message>
        <source>Retrying {0} in {1}s...</source>
        <translation>Neuer Versuch mit {0} in {1} s...</translation>
    </message>
    <message>
        <source>{0} page {1}/{2}: taken from an earlier result</source>
        <translation>{0} Seite {1}/{2}: aus einem früheren Ergebnis übernommen</translation>
    </message>
    <message>
        <source>{0}: taken from an earlier result</source>
        <translation>{0}: aus einem früheren Ergebnis übernommen</translation>
    </message>
    <message>
        <source>Exporting job {0} as {1} to {2}</source>
        <translation>Auftrag {0} wird als {1} nach {2} exportiert</translation>
    </message>
    <message>
        <source>Export of job {0} cancelled: {1} files written</source>
        <translation>Export von Auftrag {0} abgebrochen, geschriebene Dateien: {1}</translation>
    </message>
    <message>
        <source>Exported job {0} as {1}: {2} files written</source>
        <translation>Auftrag {0} als {1} exportiert, geschriebene Dateien: {2}</translation>
    </message>
    <message>
        <source>Exporting job {0}: {1} files written</source>
        <translation>Auftrag {0} wird exportiert, geschriebene Dateien: {1}</translation>
    </message>
    <message>
        <source>Export of job {0} failed: {1}</source>
        <translation>Export von Auftrag {0} fehlgeschlagen: {1}</translation>
    </message>
    <message>
        <source>Report of job {0} failed: {1}</source>
        <translation>Bericht von Auftrag {0} fehlgeschlagen: {1}</translation>
    </message>
    <message>
        <source>What failed is listed but not copied: that needs {0} bytes, and {1} are free.</source>
        <translation>Was fehlgeschlagen ist, wird aufgeführt, aber nicht kopiert: Dafür werden {0} Byte gebraucht, frei sind {1}.</translation>
    </message>
    <message>
        <source>{0}: not copied: {1}</source>
        <translation>{0}: nicht kopiert: {1}</translation>
    </message>
    <message>
        <source>Copied {0} file that failed</source>
        <translation>{0} fehlgeschlagene Datei kopiert</translation>
    </message>
    <message>
        <source>Copied {0} files that failed</source>
        <translation>{0} fehlgeschlagene Dateien kopiert</translation>
    </message>
    <message>
        <source>{0} is not in it: {1}</source>
        <translation>{0} ist nicht darin: {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be read ({1})</source>
        <translation>Das Modell {0} kann nicht gelesen werden ({1})</translation>
    </message>
    <message>
        <source>Read {0} originals for the manifest of job {1}</source>
        <translation>Für das Verzeichnis von Auftrag {1} wurden Originale gelesen: {0}</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0} nicht geschrieben: {1}</translation>
    </message>
    <message>
        <source>{0} could not be written; the log has more</source>
        <translation>{0} nicht geschrieben; im Protokoll steht mehr</translation>
    </message>
    <message>
        <source>The merged files</source>
        <translation>Die zusammengefassten Dateien</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Tesseract {0}, built in</source>
        <translation>Tesseract {0}, eingebaut</translation>
    </message>
    <message>
        <source>Tesseract {0}, installed</source>
        <translation>Tesseract {0}, installiert</translation>
    </message>
    <message>
        <source>no way known</source>
        <translation>kein Weg bekannt</translation>
    </message>
    <message>
        <source>its command is not there</source>
        <translation>der Befehl dafür ist nicht da</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>Rückgabewert {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep ({0}).</source>
        <translation>Der Computer wollte nicht schlafen ({0}).</translation>
    </message>
    <message>
        <source>The computer would not shut down ({0}).</source>
        <translation>Der Computer wollte sich nicht ausschalten ({0}).</translation>
    </message>
    <message>
        <source>Another program or the system&apos;s rules forbid it; do it by hand. All jobs are done and saved.</source>
        <translation>Ein anderes Programm oder die Regeln des Systems verbieten es; tun Sie es von Hand. Alle Aufträge sind erledigt und gespeichert.</translation>
    </message>
    <message>
        <source>This file is not in the list any more.</source>
        <translation>Diese Datei steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>The program that shows pages</source>
        <translation>Das Programm, das Seiten zeigt,</translation>
    </message>
    <message>
        <source>The process that puts PDFs together</source>
        <translation>Der Prozess, der PDFs zusammenfügt,</translation>
    </message>
    <message>
        <source>The process that prepares pages</source>
        <translation>Der Prozess, der Seiten vorbereitet,</translation>
    </message>
    <message>
        <source>The process that writes the PDF</source>
        <translation>Der Prozess, der das PDF schreibt,</translation>
    </message>
    <message>
        <source>The full installer has it.</source>
        <translation>Im vollen Installationspaket ist es dabei.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Installieren Sie es: pip install {0}.</translation>
    </message>
    <message>
        <source>this endpoint</source>
        <translation>diesem Endpunkt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Platz ist voll</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur lesbarer Datenträger</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Verbindung zum Netzlaufwerk ist veraltet</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>das Netzlaufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The local API cannot listen on port {0}: {1}.</source>
        <translation>Die lokale API kann auf Port {0} nicht lauschen: {1}.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>{0} is not a currency.</source>
        <translation>{0} ist keine Währung.</translation>
    </message>
    <message>
        <source>Give its three letters, such as USD.</source>
        <translation>Geben Sie ihre drei Buchstaben an, etwa USD.</translation>
    </message>
    <message>
        <source>The settings hold for this run only: their file cannot be written.</source>
        <translation>Die Einstellungen gelten nur bis zum Beenden: Ihre Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or change the permissions of the data folder, then set them again.</source>
        <translation>Schaffen Sie Platz, oder ändern Sie die Rechte des Datenordners; stellen Sie sie dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>Another Bulk OCR runs with the data folder {0}.</source>
        <translation>Ein anderes Bulk OCR läuft mit dem Datenordner {0}.</translation>
    </message>
    <message>
        <source>Use its window, wait until it ends, or name another folder with --data-dir.</source>
        <translation>Nehmen Sie dessen Fenster, warten Sie, bis es endet, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>The setting {0} must lie between {1} and {2}.</source>
        <translation>Die Einstellung {0} muss zwischen {1} und {2} liegen.</translation>
    </message>
    <message>
        <source>The local API ended by a mistake of the program.</source>
        <translation>Die lokale API endete durch einen Fehler des Programms.</translation>
    </message>
    <message>
        <source>Switch it on again; the log has the details, please report it.</source>
        <translation>Schalten Sie sie wieder ein; im Protokoll stehen Einzelheiten, bitte melden Sie es.</translation>
    </message>
    <message>
        <source>The setting {0} is too long.</source>
        <translation>Die Einstellung {0} ist zu lang.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>This page has no earlier corrections.</source>
        <translation>Diese Seite hat keine früheren Korrekturen.</translation>
    </message>
    <message>
        <source>Look at the page again.</source>
        <translation>Sehen Sie sich die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>The files of this document are not written yet.</source>
        <translation>Die Dateien dieses Dokuments sind noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>They are, with all corrections, once its last page is done.</source>
        <translation>Sie werden mit allen Korrekturen geschrieben, sobald die letzte Seite fertig ist.</translation>
    </message>
    <message>
        <source>The job database {0} cannot be written ({1}).</source>
        <translation>In die Auftragsdatenbank {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk, then resume. Nothing is lost.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger, und setzen Sie dann fort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The job database {0} is damaged ({1}).</source>
        <translation>Die Auftragsdatenbank {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>Move it away to start afresh, or put back a copy. The results on disk are not affected.</source>
        <translation>Verschieben Sie sie, um neu zu beginnen, oder legen Sie eine Kopie zurück. Die Ergebnisse auf dem Datenträger sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is no job {0}.</source>
        <translation>Es gibt keinen Auftrag {0}.</translation>
    </message>
    <message>
        <source>`bulkocr jobs` lists those there are.</source>
        <translation>`bulkocr jobs` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The limit of {0} for this job is reached: {1} sent.</source>
        <translation>Die Grenze von {0} für diesen Auftrag ist erreicht: {1} gesendet.</translation>
    </message>
    <message>
        <source>Raise the job&apos;s limit, then resume.</source>
        <translation>Erhöhen Sie die Grenze des Auftrags, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The limit of {0} for this month is reached: {1} sent.</source>
        <translation>Die Grenze von {0} für diesen Monat ist erreicht: {1} gesendet.</translation>
    </message>
    <message>
        <source>Raise the month&apos;s limit in the settings, or wait for the next month; then resume.</source>
        <translation>Erhöhen Sie die Grenze des Monats in den Einstellungen, oder warten Sie auf den nächsten Monat; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The job database is of a newer Bulk OCR (version {0}; this one knows {1}).</source>
        <translation>Die Auftragsdatenbank stammt von einem neueren Bulk OCR (Version {0}; dieses kennt {1}).</translation>
    </message>
    <message>
        <source>Install the newer program again, or choose another data folder.</source>
        <translation>Installieren Sie wieder das neuere Programm, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>There are {0}; for example {name}.ocr.</source>
        <translation>Es gibt {0}; zum Beispiel {name}.ocr.</translation>
    </message>
    <message>
        <source>This page has no other reading.</source>
        <translation>Diese Seite hat keine andere Lesung.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This page was read again meanwhile.</source>
        <translation>Diese Seite wurde inzwischen noch einmal gelesen.</translation>
    </message>
    <message>
        <source>This page has not been recognised yet.</source>
        <translation>Diese Seite ist noch nicht erkannt worden.</translation>
    </message>
    <message>
        <source>Wait until the job has come to it.</source>
        <translation>Warten Sie, bis der Auftrag so weit ist.</translation>
    </message>
    <message>
        <source>{0} must stand between two words.</source>
        <translation>{0} muss zwischen zwei Wörtern stehen.</translation>
    </message>
    <message>
        <source>Add a word, or quote it to find it: &quot;{0}&quot;.</source>
        <translation>Fügen Sie ein Wort hinzu, oder setzen Sie es in Anführungszeichen, um es zu finden: &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>The search has more than {0} characters.</source>
        <translation>Die Suche hat mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Nehmen Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>Es ist kein Wort da, das gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Geben Sie mindestens einen Buchstaben oder eine Ziffer ein.</translation>
    </message>
    <message>
        <source>{0}* would find too much.</source>
        <translation>{0}* würde zu viel finden.</translation>
    </message>
    <message>
        <source>Type at least {0} letters before the *.</source>
        <translation>Geben Sie vor dem * mindestens {0} Buchstaben ein.</translation>
    </message>
    <message>
        <source>The search has more than {0} words.</source>
        <translation>Die Suche hat mehr als {0} Wörter.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Put one at the end of the phrase: &quot;like this&quot;.</source>
        <translation>Setzen Sie eines ans Ende der Wortfolge: &quot;so wie hier&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <translation>Es sind zu viele Klammern.</translation>
    </message>
    <message>
        <source>Use fewer of them.</source>
        <translation>Nehmen Sie weniger davon.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Put ) where it ends.</source>
        <translation>Setzen Sie ) dorthin, wo sie endet.</translation>
    </message>
    <message>
        <source>NOT has nothing before it.</source>
        <translation>Vor NOT steht nichts.</translation>
    </message>
    <message>
        <source>Say first what to find, then what to leave out: letter NOT envelope. To find it: &quot;not&quot;.</source>
        <translation>Sagen Sie zuerst, was gefunden, und dann, was ausgelassen werden soll: Brief NOT Umschlag. Um das Wort selbst zu finden: &quot;not&quot;.</translation>
    </message>
    <message>
        <source>{0} cannot be left out: it is being recognised, or is already.</source>
        <translation>{0} kann nicht ausgelassen werden: Die Datei wird gerade erkannt oder ist es schon.</translation>
    </message>
    <message>
        <source>Only files that wait or failed can be left out.</source>
        <translation>Nur Dateien, die warten oder fehlgeschlagen sind, können ausgelassen werden.</translation>
    </message>
    <message>
        <source>No page of {0} failed.</source>
        <translation>Keine Seite von {0} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is nothing to retry.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This is no checkpoint: {0}.</source>
        <translation>Das ist kein Wiederherstellungspunkt: {0}.</translation>
    </message>
    <message>
        <source>This program has no provider {0}.</source>
        <translation>Dieses Programm hat keinen Anbieter {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere Angabe.</translation>
    </message>
    <message>
        <source>Poor pages of {0} cannot be sent to {1} once more.</source>
        <translation>Schlecht gelesene Seiten von {0} können nicht noch einmal an {1} gesendet werden.</translation>
    </message>
    <message>
        <source>Choose another provider for them.</source>
        <translation>Wählen Sie für sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be made ({1}).</source>
        <translation>Der Ausgabeordner {0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change the folder&apos;s permissions.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder ändern Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>A job cannot be saved as one file in {0}.</source>
        <translation>Ein Auftrag kann nicht als eine Datei in {0} gespeichert werden.</translation>
    </message>
    <message>
        <source>A mistake of the program came between ({0}).</source>
        <translation>Ein Fehler des Programms kam dazwischen ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; try it again.</source>
        <translation>Im Protokoll stehen Einzelheiten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Change its permissions, then resume.</source>
        <translation>Ändern Sie die Rechte, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The preset {0} cannot be used.</source>
        <translation>Die Vorlage {0} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Es gibt keine Vorlage {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to 60 letters.</source>
        <translation>Eine Vorlage braucht einen Namen mit 1 bis 60 Buchstaben.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Es gibt schon eine Vorlage {0}.</translation>
    </message>
    <message>
        <source>There are {0} presets already.</source>
        <translation>Es gibt schon {0} Vorlagen.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>{0} is a name of the program&apos;s.</source>
        <translation>{0} ist ein Name des Programms.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read by this installation.</source>
        <translation>Dateien dieser Art ({0}) kann diese Installation nicht lesen.</translation>
    </message>
    <message>
        <source>Install the package {0}, or save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Installieren Sie das Paket {0}, oder speichern Sie sie als PNG, JPEG, TIFF oder PDF.</translation>
    </message>
    <message>
        <source>The page is too large for the provider ({0} x {1} pixels).</source>
        <translation>Die Seite ist zu groß für den Anbieter ({0} x {1} Pixel).</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts.</source>
        <translation>Scannen Sie sie mit geringerer Auflösung, oder zerteilen Sie sie.</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <translation>Das Bild braucht mehr Arbeitsspeicher, als da ist.</translation>
    </message>
    <message>
        <source>Use fewer workers, or scan the page at a lower resolution.</source>
        <translation>Nehmen Sie weniger Prozesse, oder scannen Sie die Seite mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>The picture&apos;s header cannot be read: it is damaged, or of a rare kind.</source>
        <translation>Der Kopf des Bildes kann nicht gelesen werden: Es ist beschädigt oder von einer seltenen Art.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG, or copy it again from the source.</source>
        <translation>Öffnen Sie es in einem anderen Programm, und speichern Sie es als PNG, oder kopieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>Check the drive, then retry it.</source>
        <translation>Prüfen Sie das Laufwerk, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>The file is damaged ({0}).</source>
        <translation>Die Datei ist beschädigt ({0}).</translation>
    </message>
    <message>
        <source>Scan it again, or copy it again from the source.</source>
        <translation>Scannen Sie sie neu, oder kopieren Sie sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>There is no page {0}: the file has {1}.</source>
        <translation>Es gibt keine Seite {0}: Die Datei hat {1}.</translation>
    </message>
    <message>
        <source>The file has changed; start a new job.</source>
        <translation>Die Datei hat sich geändert; beginnen Sie einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>The file is neither a picture nor a PDF, whatever its name says.</source>
        <translation>Die Datei ist weder ein Bild noch ein PDF, was immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>Open it to see what it is; scan or download it again.</source>
        <translation>Öffnen Sie sie, um zu sehen, was sie ist; scannen oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read yet.</source>
        <translation>Dateien dieser Art ({0}) können noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Speichern Sie sie als PNG, JPEG, TIFF oder PDF.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back, then retry it.</source>
        <translation>Legen Sie sie zurück, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry it.</source>
        <translation>Ändern Sie die Rechte, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>es hat keine Fläche</translation>
    </message>
    <message>
        <source>The page is too large ({0} x {1} pixels).</source>
        <translation>Die Seite ist zu groß ({0} x {1} Pixel).</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Leave it out, or copy what it holds.</source>
        <translation>Lassen Sie sie aus, oder kopieren Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>Often an interrupted copy: copy it again from the source.</source>
        <translation>Oft ein abgebrochener Kopiervorgang: Kopieren Sie sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>the page has no area</source>
        <translation>die Seite hat keine Fläche</translation>
    </message>
    <message>
        <source>A picture in the page is too large ({0} megapixels).</source>
        <translation>Ein Bild der Seite ist zu groß ({0} Megapixel).</translation>
    </message>
    <message>
        <source>Save the page at a lower resolution.</source>
        <translation>Speichern Sie die Seite mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>The page has letters that cannot be drawn: their font is not in the file.</source>
        <translation>Die Seite hat Buchstaben, die nicht gezeichnet werden können: Ihre Schrift ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Install the font, or print the PDF to a new one where it is shown well.</source>
        <translation>Installieren Sie die Schrift, oder drucken Sie das PDF in ein neues, wo es richtig angezeigt wird.</translation>
    </message>
    <message>
        <source>a picture of the page cannot be read</source>
        <translation>ein Bild der Seite kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its list of objects is broken, and nothing of the page was found</source>
        <translation>das Verzeichnis der Objekte ist kaputt, und nichts von der Seite wurde gefunden</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>es hat keine Seiten</translation>
    </message>
    <message>
        <source>the picture of the page ends too early</source>
        <translation>das Bild der Seite endet zu früh</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>die Seite kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The PDF needs a password.</source>
        <translation>Das PDF braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Give its password for the job, then retry it.</source>
        <translation>Geben Sie dem Auftrag das Passwort, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is.</source>
        <translation>Die Seite braucht mehr Arbeitsspeicher, als da ist.</translation>
    </message>
    <message>
        <source>Use fewer workers, or save the page at a lower resolution.</source>
        <translation>Nehmen Sie weniger Prozesse, oder speichern Sie die Seite mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>The PDF needs a password, and none of those given opens it.</source>
        <translation>Das PDF braucht ein Passwort, und keines der angegebenen öffnet es.</translation>
    </message>
    <message>
        <source>Give the right password for the job, then retry it.</source>
        <translation>Geben Sie dem Auftrag das richtige Passwort, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>it is not a PDF that can be read</source>
        <translation>es ist kein PDF, das gelesen werden kann</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that no password opens here.</source>
        <translation>Das PDF ist so verschlüsselt, dass es hier kein Passwort öffnet.</translation>
    </message>
    <message>
        <source>Save a copy without encryption and add that one.</source>
        <translation>Speichern Sie eine Kopie ohne Verschlüsselung, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>its pixels cannot be kept</source>
        <translation>seine Bildpunkte können nicht behalten werden</translation>
    </message>
    <message>
        <source>The program made a mistake on this page ({0}).</source>
        <translation>Das Programm hat bei dieser Seite einen Fehler gemacht ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; retry it, and report it if it stays.</source>
        <translation>Im Protokoll stehen Einzelheiten; wiederholen Sie, und melden Sie es, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then resume. Nothing is lost.</source>
        <translation>Schaffen Sie Platz, und setzen Sie dann fort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written ({1}).</source>
        <translation>In den Datenordner {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir or BULKOCR_DATA_DIR.</source>
        <translation>Ändern Sie seine Rechte, oder wählen Sie mit --data-dir oder BULKOCR_DATA_DIR einen anderen.</translation>
    </message>
    <message>
        <source>The program made a mistake on this page: {0}.</source>
        <translation>Das Programm hat bei dieser Seite einen Fehler gemacht: {0}.</translation>
    </message>
    <message>
        <source>Report it; retry later.</source>
        <translation>Melden Sie es; wiederholen Sie später.</translation>
    </message>
    <message>
        <source>The connection failed: {0}.</source>
        <translation>Die Verbindung ist fehlgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The connection failed ({0}).</source>
        <translation>Die Verbindung ist fehlgeschlagen ({0}).</translation>
    </message>
    <message>
        <source>No format was given.</source>
        <translation>Es wurde kein Format angegeben.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Wählen Sie unter: {0}.</translation>
    </message>
    <message>
        <source>It could not be made because of an error in Bulk OCR.</source>
        <translation>Sie konnte wegen eines Fehlers in Bulk OCR nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>Im Protokoll stehen Einzelheiten; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>Sie kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} is gone.</source>
        <translation>Der Ordner {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume.</source>
        <translation>Schließen Sie das Laufwerk an, oder legen Sie den Ordner zurück; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Tesseract could not start with the languages {0}.</source>
        <translation>Tesseract konnte mit den Sprachen {0} nicht starten.</translation>
    </message>
    <message>
        <source>A model may be damaged: remove it and add it again.</source>
        <translation>Ein Modell ist vielleicht beschädigt: Entfernen Sie es und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page.</source>
        <translation>Tesseract hat bei der Seite aufgegeben.</translation>
    </message>
    <message>
        <source>Retry it, or scan it again.</source>
        <translation>Wiederholen Sie, oder scannen Sie die Seite neu.</translation>
    </message>
    <message>
        <source>{0} ended in the middle of the page.</source>
        <translation>{0} endete mitten in der Seite.</translation>
    </message>
    <message>
        <source>Often memory ran out: use fewer workers, then retry it.</source>
        <translation>Oft war der Arbeitsspeicher voll: Nehmen Sie weniger Prozesse, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense.</source>
        <translation>{0} gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Retry the page; report it if it stays.</source>
        <translation>Wiederholen Sie die Seite; melden Sie es, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The page took longer than {0} s.</source>
        <translation>Die Seite hat länger als {0} s gebraucht.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or cut the page into parts.</source>
        <translation>Geben Sie der Seite mehr Zeit, oder zerteilen Sie sie.</translation>
    </message>
    <message>
        <source>Its owner does not permit its pages to be put into another PDF.</source>
        <translation>Der Besitzer erlaubt nicht, dass die Seiten in ein anderes PDF kommen.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password, or use the document&apos;s own PDF.</source>
        <translation>Geben Sie das Passwort des Besitzers an, oder nehmen Sie das eigene PDF des Dokuments.</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>es braucht ein Passwort</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Retry it when it is whole.</source>
        <translation>Wiederholen Sie, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The folder could not be listed: the listing ended by itself.</source>
        <translation>Der Ordner konnte nicht aufgelistet werden: Die Auflistung endete von selbst.</translation>
    </message>
    <message>
        <source>Resume to try again; the log has the details.</source>
        <translation>Setzen Sie fort, um es noch einmal zu versuchen; im Protokoll stehen Einzelheiten.</translation>
    </message>
    <message>
        <source>Tesseract cannot be run as {0}.</source>
        <translation>Tesseract lässt sich nicht als {0} starten.</translation>
    </message>
    <message>
        <source>Install it, name the right file, or use the built-in engine.</source>
        <translation>Installieren Sie es, nennen Sie die richtige Datei, oder nehmen Sie die eingebaute Engine.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page (exit code {0}).</source>
        <translation>Tesseract hat bei der Seite aufgegeben (Rückgabewert {0}).</translation>
    </message>
    <message>
        <source>Tesseract was ended in the middle of the page.</source>
        <translation>Tesseract wurde mitten in der Seite beendet.</translation>
    </message>
    <message>
        <source>The PDF may not be changed: its owner forbids it.</source>
        <translation>Das PDF darf nicht verändert werden: Sein Besitzer verbietet es.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password for the job, save a copy without restrictions, or choose another format.</source>
        <translation>Geben Sie dem Auftrag das Passwort des Besitzers, speichern Sie eine Kopie ohne Einschränkungen, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>a page&apos;s description cannot be read</source>
        <translation>die Beschreibung einer Seite kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the document&apos;s description cannot be read</source>
        <translation>die Beschreibung des Dokuments kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be written ({1}).</source>
        <translation>In den Ausgabeordner {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions or choose another, then resume. Nothing is lost.</source>
        <translation>Ändern Sie seine Rechte, oder wählen Sie einen anderen; setzen Sie dann fort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The output folder {0} is gone.</source>
        <translation>Der Ausgabeordner {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume. Nothing is lost.</source>
        <translation>Schließen Sie das Laufwerk an, oder legen Sie den Ordner zurück; setzen Sie dann fort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>{0} is not a format that text can be saved in.</source>
        <translation>{0} ist kein Format, in dem Text gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{0} is not an address of the form HOST or HOST:PORT.</source>
        <translation>{0} ist keine Adresse der Form HOST oder HOST:PORT.</translation>
    </message>
    <message>
        <source>Give only the name, such as eu-vision.googleapis.com, without https:// and without a path.</source>
        <translation>Geben Sie nur den Namen an, etwa eu-vision.googleapis.com, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>The source of the models answers with an error ({0}).</source>
        <translation>Die Quelle der Modelle antwortet mit einem Fehler ({0}).</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before the model was whole.</source>
        <translation>Die Verbindung brach ab, bevor das Modell vollständig war.</translation>
    </message>
    <message>
        <source>Try it again; nothing of it was kept.</source>
        <translation>Versuchen Sie es noch einmal; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>There is no connection to github.com, where the models are.</source>
        <translation>Es gibt keine Verbindung zu github.com, wo die Modelle liegen.</translation>
    </message>
    <message>
        <source>Check the network, then try again; or add the model from a file that was fetched elsewhere.</source>
        <translation>Prüfen Sie das Netz, und versuchen Sie es dann noch einmal; oder fügen Sie das Modell aus einer Datei hinzu, die anderswo geladen wurde.</translation>
    </message>
    <message>
        <source>There is no model {0} at the source.</source>
        <translation>An der Quelle gibt es kein Modell {0}.</translation>
    </message>
    <message>
        <source>Add it from a file.</source>
        <translation>Fügen Sie es aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>The proxy does not let the download through.</source>
        <translation>Der Proxy lässt das Laden nicht zu.</translation>
    </message>
    <message>
        <source>Check the proxy that HTTPS_PROXY or the system&apos;s settings name, or add the model from a file.</source>
        <translation>Prüfen Sie den Proxy, den HTTPS_PROXY oder die Einstellungen des Systems nennen, oder fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>The source of the models cannot prove who it is.</source>
        <translation>Die Quelle der Modelle kann nicht beweisen, wer sie ist.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock and the network, or add the model from a file.</source>
        <translation>Prüfen Sie die Uhr des Computers und das Netz, oder fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>What came for {0} is not the file that is meant: its checksum is another.</source>
        <translation>Was für {0} kam, ist nicht die gemeinte Datei: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>Try it again. If it stays so, something on the way changes it: add it from a file.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, verändert sie etwas auf dem Weg: Fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>What comes for {0} is far larger than any model.</source>
        <translation>Was für {0} kommt, ist viel größer als jedes Modell.</translation>
    </message>
    <message>
        <source>Try it later, or add the model from a file.</source>
        <translation>Versuchen Sie es später, oder fügen Sie das Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{0} is not the name of a language&apos;s model.</source>
        <translation>{0} ist nicht der Name des Modells einer Sprache.</translation>
    </message>
    <message>
        <source>Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Wählen Sie eine Datei wie deu.traineddata: Ihr Name ist das Kürzel der Sprache.</translation>
    </message>
    <message>
        <source>Tesseract is not installed.</source>
        <translation>Tesseract ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it first.</source>
        <translation>Installieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>Check it and its permissions.</source>
        <translation>Prüfen Sie sie und ihre Rechte.</translation>
    </message>
    <message>
        <source>Tesseract does not open it.</source>
        <translation>Tesseract öffnet es nicht.</translation>
    </message>
    <message>
        <source>{0} is far larger than any model.</source>
        <translation>{0} ist viel größer als jedes Modell.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Tesseract does not open {0}: the file is damaged, or of an old version.</source>
        <translation>Tesseract öffnet {0} nicht: Die Datei ist beschädigt oder von einer alten Version.</translation>
    </message>
    <message>
        <source>Choose a file of tessdata_fast or tessdata_best, whole.</source>
        <translation>Wählen Sie eine ganze Datei von tessdata_fast oder tessdata_best.</translation>
    </message>
    <message>
        <source>RapidOCR could not start.</source>
        <translation>RapidOCR konnte nicht starten.</translation>
    </message>
    <message>
        <source>Install it again: pip install --force-reinstall rapidocr onnxruntime.</source>
        <translation>Installieren Sie es neu: pip install --force-reinstall rapidocr onnxruntime.</translation>
    </message>
    <message>
        <source>RapidOCR gave up on the page.</source>
        <translation>RapidOCR hat bei der Seite aufgegeben.</translation>
    </message>
    <message>
        <source>Use Tesseract for it.</source>
        <translation>Nehmen Sie dafür Tesseract.</translation>
    </message>
    <message>
        <source>RapidOCR does not know the letters of: {0}.</source>
        <translation>RapidOCR kennt die Buchstaben dieser Sprachen nicht: {0}.</translation>
    </message>
    <message>
        <source>Leave the language out, or use Tesseract.</source>
        <translation>Lassen Sie die Sprache weg, oder nehmen Sie Tesseract.</translation>
    </message>
    <message>
        <source>RapidOCR is not part of this installation.</source>
        <translation>RapidOCR ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>There is no Tesseract model for: {0}.</source>
        <translation>Es gibt kein Modell von Tesseract für: {0}.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr-{0}), or copy {1}.traineddata into {2}.</source>
        <translation>Installieren Sie es (Debian und Ubuntu: apt install tesseract-ocr-{0}), oder kopieren Sie {1}.traineddata nach {2}.</translation>
    </message>
    <message>
        <source>No Tesseract model was found.</source>
        <translation>Es wurde kein Modell für Tesseract gefunden.</translation>
    </message>
    <message>
        <source>Copy eng.traineddata into {0}, or install Bulk OCR again.</source>
        <translation>Kopieren Sie eng.traineddata nach {0}, oder installieren Sie Bulk OCR neu.</translation>
    </message>
    <message>
        <source>{0} could not be started.</source>
        <translation>{0} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install it again, or use the other engine.</source>
        <translation>Installieren Sie sie neu, oder nehmen Sie die andere Engine.</translation>
    </message>
    <message>
        <source>Tesseract is not installed as {0}.</source>
        <translation>Tesseract ist nicht als {0} installiert.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr), or use the built-in engine.</source>
        <translation>Installieren Sie es (Debian und Ubuntu: apt install tesseract-ocr), oder nehmen Sie die eingebaute Engine.</translation>
    </message>
    <message>
        <source>The built-in Tesseract is not part of this installation.</source>
        <translation>Das eingebaute Tesseract ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use an installed Tesseract.</source>
        <translation>Installieren Sie Bulk OCR neu, oder nehmen Sie ein installiertes Tesseract.</translation>
    </message>
    <message>
        <source>The key file {0} cannot be read.</source>
        <translation>Die Schlüsseldatei {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is not the key file of a service account.</source>
        <translation>{0} ist nicht die Schlüsseldatei eines Dienstkontos.</translation>
    </message>
    <message>
        <source>The application-default credentials cannot be used.</source>
        <translation>Die Standard-Anmeldedaten für Anwendungen können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Google did not accept the credentials of this computer.</source>
        <translation>Google hat die Anmeldedaten dieses Computers nicht angenommen.</translation>
    </message>
    <message>
        <source>Google Cloud Vision is not at {0}.</source>
        <translation>Google Cloud Vision ist nicht unter {0} zu finden.</translation>
    </message>
    <message>
        <source>Correct the endpoint in Settings, or leave it empty for Google&apos;s own.</source>
        <translation>Berichtigen Sie den Endpunkt in den Einstellungen, oder lassen Sie ihn für den von Google leer.</translation>
    </message>
    <message>
        <source>No credentials for Google Cloud Vision were found.</source>
        <translation>Es wurden keine Anmeldedaten für Google Cloud Vision gefunden.</translation>
    </message>
    <message>
        <source>Choose a key in Settings (make one at {0}), or run: gcloud auth application-default login.</source>
        <translation>Wählen Sie in den Einstellungen einen Schlüssel (anlegen unter {0}), oder rufen Sie auf: gcloud auth application-default login.</translation>
    </message>
    <message>
        <source>Make a new key at {0}, and choose it in Settings.</source>
        <translation>Legen Sie unter {0} einen neuen Schlüssel an, und wählen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not accept the key.</source>
        <translation>Google Cloud Vision hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Check it at {0}, choose another in Settings, then resume.</source>
        <translation>Prüfen Sie ihn unter {0}, wählen Sie in den Einstellungen einen anderen, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Google Cloud Vision could not read the page&apos;s picture.</source>
        <translation>Google Cloud Vision konnte das Bild der Seite nicht lesen.</translation>
    </message>
    <message>
        <source>Open the file to see whether it is damaged; save it anew, or use another provider.</source>
        <translation>Öffnen Sie die Datei, um zu sehen, ob sie beschädigt ist; speichern Sie sie neu, oder nehmen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>The page is too large for Google Cloud Vision.</source>
        <translation>Die Seite ist zu groß für Google Cloud Vision.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it.</source>
        <translation>Scannen Sie sie mit geringerer Auflösung, oder zerschneiden Sie sie.</translation>
    </message>
    <message>
        <source>Google Cloud Vision asks for fewer calls.</source>
        <translation>Google Cloud Vision bittet um weniger Aufrufe.</translation>
    </message>
    <message>
        <source>The program slows down by itself; see your limits at {0}, and set them in Settings.</source>
        <translation>Das Programm wird von selbst langsamer; Ihre Grenzen sehen Sie unter {0}; stellen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Google Cloud Vision had a fault of its own.</source>
        <translation>Google Cloud Vision hatte selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Wait, then resume; https://status.cloud.google.com tells of outages.</source>
        <translation>Warten Sie, und setzen Sie dann fort; über Ausfälle berichtet https://status.cloud.google.com.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not answer in time; the page may have been charged.</source>
        <translation>Google Cloud Vision hat nicht rechtzeitig geantwortet; die Seite wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or check the network.</source>
        <translation>Geben Sie der Seite mehr Zeit, oder prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The connection to Google Cloud Vision was cut before the answer; the page may have been charged.</source>
        <translation>Die Verbindung zu Google Cloud Vision wurde vor der Antwort getrennt; die Seite wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Check the network; the program tries again.</source>
        <translation>Prüfen Sie das Netz; das Programm versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of Google Cloud Vision made no sense; the page may have been charged.</source>
        <translation>Die Antwort von Google Cloud Vision ergab keinen Sinn; die Seite wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Retry the page; if it stays, check for a proxy or a log-in page of your network in between.</source>
        <translation>Wiederholen Sie die Seite; wenn es bleibt, sehen Sie nach, ob ein Proxy oder eine Anmeldeseite Ihres Netzes dazwischen ist.</translation>
    </message>
    <message>
        <source>{0} could not be reached.</source>
        <translation>{0} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network, then resume.</source>
        <translation>Prüfen Sie das Netz, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The name {0} could not be resolved.</source>
        <translation>Der Name {0} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the network and its DNS, and the endpoint in Settings.</source>
        <translation>Prüfen Sie das Netz und sein DNS und den Endpunkt in den Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate of {0} was not accepted.</source>
        <translation>Das Zertifikat von {0} wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, the endpoint in Settings, and whether a proxy of your network looks into encrypted connections; nothing was sent.</source>
        <translation>Prüfen Sie die Uhr des Computers, den Endpunkt in den Einstellungen und ob ein Proxy Ihres Netzes in verschlüsselte Verbindungen hineinsieht; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the call through.</source>
        <translation>Der Proxy Ihres Netzes hat den Aufruf nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and the proxy&apos;s log-in.</source>
        <translation>Prüfen Sie HTTPS_PROXY und die Anmeldung am Proxy.</translation>
    </message>
    <message>
        <source>Billing is off for this Google Cloud project.</source>
        <translation>Für dieses Google-Cloud-Projekt ist die Abrechnung ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn it on at {0}, then resume.</source>
        <translation>Schalten Sie sie unter {0} ein, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The Cloud Vision API is not enabled for this Google Cloud project.</source>
        <translation>Die Cloud Vision API ist für dieses Google-Cloud-Projekt nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Enable it at {0}, wait a few minutes, then resume.</source>
        <translation>Schalten Sie sie unter {0} ein, warten Sie einige Minuten, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The key may not be used for Cloud Vision from here.</source>
        <translation>Der Schlüssel darf von hier aus nicht für Cloud Vision verwendet werden.</translation>
    </message>
    <message>
        <source>Change the key&apos;s restrictions at {0}, then resume.</source>
        <translation>Ändern Sie die Einschränkungen des Schlüssels unter {0}, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The account may not use Cloud Vision in this Google Cloud project.</source>
        <translation>Das Konto darf Cloud Vision in diesem Google-Cloud-Projekt nicht nutzen.</translation>
    </message>
    <message>
        <source>Give it the permission at {0}, then resume.</source>
        <translation>Geben Sie ihm unter {0} die Berechtigung, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>No API key for Google Cloud Vision is kept.</source>
        <translation>Es ist kein API-Schlüssel für Google Cloud Vision hinterlegt.</translation>
    </message>
    <message>
        <source>Enter one in Settings; make it at {0}.</source>
        <translation>Geben Sie in den Einstellungen einen ein; anlegen unter {0}.</translation>
    </message>
    <message>
        <source>The client of Google Cloud Vision is not part of this installation.</source>
        <translation>Der Client für Google Cloud Vision ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use another provider.</source>
        <translation>Installieren Sie Bulk OCR neu, oder nehmen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>Providers that send pages away are forbidden on this computer.</source>
        <translation>Anbieter, die Seiten fortsenden, sind auf diesem Computer verboten.</translation>
    </message>
    <message>
        <source>Allow them in Settings, or use Tesseract.</source>
        <translation>Erlauben Sie sie in den Einstellungen, oder nehmen Sie Tesseract.</translation>
    </message>
    <message>
        <source>{0} is not a file of Google credentials.</source>
        <translation>{0} ist keine Datei mit Anmeldedaten von Google.</translation>
    </message>
    <message>
        <source>{0} is not a whole path.</source>
        <translation>{0} ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Name the folder from its root.</source>
        <translation>Nennen Sie den Ordner von der Wurzel an.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>These are no two times of the day.</source>
        <translation>Das sind keine zwei Uhrzeiten.</translation>
    </message>
    <message>
        <source>Name them as 22:00-06:00.</source>
        <translation>Schreiben Sie sie so: 22:00-06:00.</translation>
    </message>
    <message>
        <source>A file must rest between 0.1 and 3600 seconds.</source>
        <translation>Eine Datei muss zwischen 0,1 und 3600 Sekunden ruhen.</translation>
    </message>
    <message>
        <source>{0} and {1}, which is watched already, lie within each other.</source>
        <translation>{0} und {1}, der schon überwacht wird, liegen ineinander.</translation>
    </message>
    <message>
        <source>Watch the outer one alone, or two that lie beside each other.</source>
        <translation>Überwachen Sie nur den äußeren, oder zwei, die nebeneinander liegen.</translation>
    </message>
    <message>
        <source>Originals cannot be moved to the folder that is watched.</source>
        <translation>Originale können nicht in den Ordner verschoben werden, der überwacht wird.</translation>
    </message>
    <message>
        <source>Originals would be moved to {0}, which is watched too.</source>
        <translation>Originale kämen nach {0}, das auch überwacht wird.</translation>
    </message>
    <message>
        <source>Choose another folder for originals.</source>
        <translation>Wählen Sie einen anderen Ordner für Originale.</translation>
    </message>
    <message>
        <source>{0} is on another drive than {1}: originals are only renamed, never copied.</source>
        <translation>{0} liegt auf einem anderen Laufwerk als {1}: Originale werden nur umbenannt, nie kopiert.</translation>
    </message>
    <message>
        <source>Choose a folder for originals on the same drive.</source>
        <translation>Wählen Sie für Originale einen Ordner auf demselben Laufwerk.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder is not watched any more.</source>
        <translation>Dieser Ordner wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>{0} could not be moved to {1} ({2}).</source>
        <translation>{0} konnte nicht nach {1} verschoben werden ({2}).</translation>
    </message>
    <message>
        <source>The program made a mistake at this folder.</source>
        <translation>Das Programm hat bei diesem Ordner einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>This is no command.</source>
        <translation>Das ist kein Befehl.</translation>
    </message>
    <message>
        <source>Give a program and its arguments.</source>
        <translation>Geben Sie ein Programm und seine Argumente an.</translation>
    </message>
    <message>
        <source>{0} is no address of a webhook.</source>
        <translation>{0} ist keine Adresse eines Webhooks.</translation>
    </message>
    <message>
        <source>Give one such as https://example.org/scans.</source>
        <translation>Geben Sie eine an wie https://example.org/scans.</translation>
    </message>
    <message>
        <source>A webhook of another computer needs https: on the way others could read it.</source>
        <translation>Ein Webhook auf einem anderen Computer braucht https: Unterwegs könnten andere mitlesen.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The program was closed before.</source>
        <translation>Das Programm wurde vorher geschlossen.</translation>
    </message>
    <message>
        <source>The command {0} cannot be run ({1}).</source>
        <translation>Der Befehl {0} kann nicht ausgeführt werden ({1}).</translation>
    </message>
    <message>
        <source>The command took longer than {0} s.</source>
        <translation>Der Befehl hat länger als {0} s gebraucht.</translation>
    </message>
    <message>
        <source>The command ended with {0}: {1}</source>
        <translation>Der Befehl endete mit {0}: {1}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>er sagte nichts</translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation>Der Befehl endete gut.</translation>
    </message>
    <message>
        <source>The address does not answer in time.</source>
        <translation>Die Adresse antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>Das Zertifikat der Adresse wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no connection to the address.</source>
        <translation>Es gibt keine Verbindung zu der Adresse.</translation>
    </message>
    <message>
        <source>The address answered with {0}.</source>
        <translation>Die Adresse hat mit {0} geantwortet.</translation>
    </message>
    <message>
        <source>There is no command any more.</source>
        <translation>Es gibt keinen Befehl mehr.</translation>
    </message>
    <message>
        <source>There is no webhook any more.</source>
        <translation>Es gibt keinen Webhook mehr.</translation>
    </message>
    <message>
        <source>{0} that is to be told of this was not: {1}</source>
        <translation>{0}, der davon erfahren soll, hat es nicht: {1}</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Der Webhook</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Empty file (0 bytes)</source>
        <translation>Leere Datei (0 Bytes)</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Not a picture or PDF</source>
        <translation>Weder Bild noch PDF</translation>
    </message>
    <message>
        <source>Kind of file that cannot be read</source>
        <translation>Art von Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Kein Leserecht</translation>
    </message>
    <message>
        <source>Page is missing</source>
        <translation>Seite fehlt</translation>
    </message>
    <message>
        <source>Not enough memory for the page</source>
        <translation>Zu wenig Speicher für die Seite</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>The engine was ended</source>
        <translation>Der Erkenner wurde beendet</translation>
    </message>
    <message>
        <source>Language is missing</source>
        <translation>Sprache fehlt</translation>
    </message>
    <message>
        <source>Engine is missing</source>
        <translation>Erkenner fehlt</translation>
    </message>
    <message>
        <source>Provider is missing</source>
        <translation>Anbieter fehlt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>Der Ausgabeordner ist weg</translation>
    </message>
    <message>
        <source>The output folder cannot be written to</source>
        <translation>In den Ausgabeordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The provider&apos;s name was not found</source>
        <translation>Der Name des Anbieters wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Connection was cut</source>
        <translation>Verbindung brach ab</translation>
    </message>
    <message>
        <source>Certificate was not accepted</source>
        <translation>Zertifikat wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Der Proxy lehnte ab</translation>
    </message>
    <message>
        <source>The provider has a fault</source>
        <translation>Der Anbieter hat eine Störung</translation>
    </message>
    <message>
        <source>Asked to go slower</source>
        <translation>Bittet um langsamer</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort hat keinen Sinn</translation>
    </message>
    <message>
        <source>The provider cannot read the picture</source>
        <translation>Der Anbieter kann das Bild nicht lesen</translation>
    </message>
    <message>
        <source>Endpoint is wrong</source>
        <translation>Endpunkt ist falsch</translation>
    </message>
    <message>
        <source>Credentials are missing</source>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>Zugangsdaten sind nicht brauchbar</translation>
    </message>
    <message>
        <source>Key was not accepted</source>
        <translation>Schlüssel wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>Billing is off</source>
        <translation>Abrechnung ist aus</translation>
    </message>
    <message>
        <source>The provider&apos;s API is not enabled</source>
        <translation>Die API des Anbieters ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Not permitted by the provider</source>
        <translation>Vom Anbieter nicht erlaubt</translation>
    </message>
    <message>
        <source>Cloud providers are forbidden in Settings</source>
        <translation>Cloud-Anbieter sind in den Einstellungen verboten</translation>
    </message>
    <message>
        <source>The job&apos;s limit is reached</source>
        <translation>Das Limit des Auftrags ist erreicht</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <source>The local API ended</source>
        <translation>Die lokale API endete</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>Der Erkenner gab auf</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>Der Erkenner kann nicht laufen</translation>
    </message>
    <message>
        <source>The engine&apos;s answer makes no sense</source>
        <translation>Die Antwort des Erkenners hat keinen Sinn</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Die Datei änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>A font is missing</source>
        <translation>Eine Schrift fehlt</translation>
    </message>
    <message>
        <source>A format could not be written</source>
        <translation>Ein Format konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Restricted by its owner</source>
        <translation>Vom Eigentümer eingeschränkt</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>In den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The list of jobs is damaged</source>
        <translation>Die Liste der Aufträge ist beschädigt</translation>
    </message>
    <message>
        <source>The folder of scans is gone</source>
        <translation>Der Ordner der Scans ist weg</translation>
    </message>
    <message>
        <source>The folder of scans cannot be read</source>
        <translation>Der Ordner der Scans kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The folder could not be listed</source>
        <translation>Der Ordner konnte nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The month&apos;s limit is reached</source>
        <translation>Das Monatslimit ist erreicht</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Vorübergehend</translation>
    </message>
    <message>
        <source>Stays failed until fixed</source>
        <translation>Schlägt fehl, bis es behoben ist</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>German (Fraktur)</source>
        <translation>Deutsch (Fraktur)</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>Mittelenglisch</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>Mittelfranzösisch</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Altgriechisch</translation>
    </message>
    <message>
        <source>Italian (old)</source>
        <translation>Italienisch (alt)</translation>
    </message>
    <message>
        <source>Spanish (old)</source>
        <translation>Spanisch (alt)</translation>
    </message>
    <message>
        <source>Georgian (old)</source>
        <translation>Georgisch (alt)</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Serbian (Latin letters)</source>
        <translation>Serbisch (lateinische Schrift)</translation>
    </message>
    <message>
        <source>Uzbek (Cyrillic letters)</source>
        <translation>Usbekisch (kyrillische Schrift)</translation>
    </message>
    <message>
        <source>Azerbaijani (Cyrillic letters)</source>
        <translation>Aserbaidschanisch (kyrillische Schrift)</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>Fraktur</source>
        <translation>Fraktur</translation>
    </message>
    <message>
        <source>{0} script</source>
        <translation>Schrift {0}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Cebuano</source>
        <translation>Cebuano</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>Korsisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Dhivehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haitianisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Schottisches Gälisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syrisch</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>Tongaisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Westfriesisch</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
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
        <translation>Versuch {0} schlug fehl</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <comment>per cent</comment>
        <translation>{0} sicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected</source>
        <translation>
            <numerusform>%Ln Wort korrigiert</numerusform>
            <numerusform>%Ln Wörter korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln Wort zu prüfen</numerusform>
            <numerusform>%Ln Wörter zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % sicher</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nichts zu bezahlen</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} je 1.000 Seiten</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} Seiten/min</translation>
    </message>
    <message>
        <source>Nothing was recognised yet.</source>
        <translation>Noch ist nichts erkannt.</translation>
    </message>
    <message>
        <source>{0} in {1}: {2} on average, {3} at most.</source>
        <translation>{0} in {1}: im Mittel {2}, höchstens {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln neuer Versuch</numerusform>
            <numerusform>%Ln neue Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln Halt</numerusform>
            <numerusform>%Ln Halte</numerusform>
        </translation>
    </message>
    <message>
        <source>After {0}: {1}, {2}</source>
        <translation>Nach {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Paused after errors in a row</source>
        <translation>Angehalten nach Fehlern in Folge</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Das Programm endete unerwartet</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Das Programm wurde geschlossen</translation>
    </message>
    <message>
        <source>Paused: the limit of the cost was reached</source>
        <translation>Angehalten: das Kostenlimit war erreicht</translation>
    </message>
    <message>
        <source>The engine or the provider could not go on</source>
        <translation>Erkenner oder Anbieter konnte nicht weiter</translation>
    </message>
    <message>
        <source>The computer could not go on</source>
        <translation>Der Computer konnte nicht weiter</translation>
    </message>
    <message>
        <source>Paused: the computer ran on its battery</source>
        <translation>Angehalten: der Computer lief mit Akku</translation>
    </message>
    <message>
        <source>Paused: too little space was left</source>
        <translation>Angehalten: es war zu wenig Platz</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Another job had its turn</source>
        <translation>Ein anderer Auftrag war an der Reihe</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>why and when</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, for {2}</source>
        <translation>{0}, {1}, für {2}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Reading and rendering</source>
        <translation>Lesen und Aufbereiten</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>below 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Read with little confidence</source>
        <translation>Mit wenig Sicherheit gelesen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs paused</source>
        <translation>
            <numerusform>%Ln Auftrag angehalten</numerusform>
            <numerusform>%Ln Aufträge angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
</context>
</TS>
