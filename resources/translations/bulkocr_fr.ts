<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>At least {0}</source>
        <translation>Au moins {0}</translation>
    </message>
    <message>
        <source>1 file needs a password</source>
        <translation>1 fichier demande un mot de passe</translation>
    </message>
    <message>
        <source>{0} files need a password</source>
        <translation>{0} fichiers demandent un mot de passe</translation>
    </message>
    <message>
        <source>Enter it here; without it the file fails.</source>
        <translation>Saisissez-le ici&#xa0;; sans lui, le fichier échoue.</translation>
    </message>
    <message>
        <source>Enter them here; without them the files fail.</source>
        <translation>Saisissez-les ici&#xa0;; sans eux, les fichiers échouent.</translation>
    </message>
    <message>
        <source>1 PDF is restricted by its owner</source>
        <translation>1 PDF est restreint par son propriétaire</translation>
    </message>
    <message>
        <source>{0} PDFs are restricted by their owners</source>
        <translation>{0} PDF sont restreints par leur propriétaire</translation>
    </message>
    <message>
        <source>Where text may not be copied, the page is recognised instead.</source>
        <translation>Si le texte ne peut être copié, la page est reconnue à la place.</translation>
    </message>
    <message>
        <source>1 PDF has text already</source>
        <translation>1 PDF contient déjà du texte</translation>
    </message>
    <message>
        <source>{0} PDFs have text already</source>
        <translation>{0} PDF contiennent déjà du texte</translation>
    </message>
    <message>
        <source>Choose what is done with pages that have text.</source>
        <translation>Choisissez que faire des pages qui ont du texte.</translation>
    </message>
    <message>
        <source>1 file has the same content as another</source>
        <translation>1 fichier a le même contenu qu’un autre</translation>
    </message>
    <message>
        <source>{0} files have the same content as another</source>
        <translation>{0} fichiers ont le même contenu qu’un autre</translation>
    </message>
    <message>
        <source>Each is recognised and saved all the same.</source>
        <translation>Chacun est tout de même reconnu et enregistré.</translation>
    </message>
    <message>
        <source>1 file has none of the pages you chose</source>
        <translation>1 fichier n’a aucune des pages choisies</translation>
    </message>
    <message>
        <source>{0} files have none of the pages you chose</source>
        <translation>{0} fichiers n’ont aucune des pages choisies</translation>
    </message>
    <message>
        <source>Left out. Change the pages where that is not meant.</source>
        <translation>Exclu. Changez les pages si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>1 result would have too long a path</source>
        <translation>1 résultat aurait un chemin trop long</translation>
    </message>
    <message>
        <source>{0} results would have too long a path</source>
        <translation>{0} résultats auraient un chemin trop long</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or it fails.</source>
        <translation>Choisissez un dossier au chemin plus court, sinon il échoue.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or they fail.</source>
        <translation>Choisissez un dossier au chemin plus court, sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 file lies in a folder that is read-only</source>
        <translation>1 fichier est dans un dossier en lecture seule</translation>
    </message>
    <message>
        <source>{0} files lie in folders that are read-only</source>
        <translation>{0} fichiers sont dans des dossiers en lecture seule</translation>
    </message>
    <message>
        <source>Save to one folder instead, or change the permissions.</source>
        <translation>Enregistrez dans un seul dossier, ou changez les droits.</translation>
    </message>
    <message>
        <source>1 file is empty (0 bytes)</source>
        <translation>1 fichier est vide (0 octet)</translation>
    </message>
    <message>
        <source>{0} files are empty (0 bytes)</source>
        <translation>{0} fichiers sont vides (0 octet)</translation>
    </message>
    <message>
        <source>Copy it again from its source, or it fails.</source>
        <translation>Recopiez-le depuis sa source, sinon il échoue.</translation>
    </message>
    <message>
        <source>Copy them again from their source, or they fail.</source>
        <translation>Recopiez-les depuis leur source, sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 file is damaged</source>
        <translation>1 fichier est endommagé</translation>
    </message>
    <message>
        <source>{0} files are damaged</source>
        <translation>{0} fichiers sont endommagés</translation>
    </message>
    <message>
        <source>Scan or copy it again, or it fails.</source>
        <translation>Numérisez-le ou recopiez-le, sinon il échoue.</translation>
    </message>
    <message>
        <source>Scan or copy them again, or they fail.</source>
        <translation>Numérisez-les ou recopiez-les, sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 file is larger than a page can be</source>
        <translation>1 fichier est plus grand qu’une page possible</translation>
    </message>
    <message>
        <source>{0} files are larger than a page can be</source>
        <translation>{0} fichiers sont plus grands qu’une page possible</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts; else it fails.</source>
        <translation>Numérisez-le à une résolution plus basse ou découpez-le&#xa0;; sinon il échoue.</translation>
    </message>
    <message>
        <source>Scan them at a lower resolution, or cut them into parts; else they fail.</source>
        <translation>Numérisez-les à une résolution plus basse ou découpez-les&#xa0;; sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 fichier n’est plus là</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} fichiers ne sont plus là</translation>
    </message>
    <message>
        <source>Put it back, or it fails.</source>
        <translation>Remettez-le en place, sinon il échoue.</translation>
    </message>
    <message>
        <source>Put them back, or they fail.</source>
        <translation>Remettez-les en place, sinon ils échouent.</translation>
    </message>
    <message>
        <source>You may not read 1 file</source>
        <translation>Vous ne pouvez pas lire 1 fichier</translation>
    </message>
    <message>
        <source>You may not read {0} files</source>
        <translation>Vous ne pouvez pas lire {0} fichiers</translation>
    </message>
    <message>
        <source>Change its permissions, or it fails.</source>
        <translation>Changez ses droits, sinon il échoue.</translation>
    </message>
    <message>
        <source>Change their permissions, or they fail.</source>
        <translation>Changez leurs droits, sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 entry is no ordinary file</source>
        <translation>1 entrée n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{0} entries are no ordinary files</source>
        <translation>{0} entrées ne sont pas des fichiers ordinaires</translation>
    </message>
    <message>
        <source>It will be listed as failed.</source>
        <translation>Elle figurera parmi les échecs.</translation>
    </message>
    <message>
        <source>They will be listed as failed.</source>
        <translation>Elles figureront parmi les échecs.</translation>
    </message>
    <message>
        <source>1 file is neither picture nor PDF</source>
        <translation>1 fichier n’est ni image ni PDF</translation>
    </message>
    <message>
        <source>{0} files are neither picture nor PDF</source>
        <translation>{0} fichiers ne sont ni images ni PDF</translation>
    </message>
    <message>
        <source>Its name says otherwise. It will be listed as failed.</source>
        <translation>Son nom dit le contraire. Il figurera parmi les échecs.</translation>
    </message>
    <message>
        <source>Their names say otherwise. They will be listed as failed.</source>
        <translation>Leurs noms disent le contraire. Ils figureront parmi les échecs.</translation>
    </message>
    <message>
        <source>1 file is of a kind that cannot be read</source>
        <translation>1 fichier est d’un type illisible</translation>
    </message>
    <message>
        <source>{0} files are of a kind that cannot be read</source>
        <translation>{0} fichiers sont d’un type illisible</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF, or it fails.</source>
        <translation>Enregistrez-le en PNG, JPEG, TIFF ou PDF, sinon il échoue.</translation>
    </message>
    <message>
        <source>Save them as PNG, JPEG, TIFF or PDF, or they fail.</source>
        <translation>Enregistrez-les en PNG, JPEG, TIFF ou PDF, sinon ils échouent.</translation>
    </message>
    <message>
        <source>1 result has a name that is taken</source>
        <translation>1 résultat a un nom déjà pris</translation>
    </message>
    <message>
        <source>{0} results have names that are taken</source>
        <translation>{0} résultats ont un nom déjà pris</translation>
    </message>
    <message>
        <source>It gets a number: letter (2).</source>
        <translation>Il reçoit un numéro&#xa0;: lettre (2).</translation>
    </message>
    <message>
        <source>They get a number: letter (2).</source>
        <translation>Ils reçoivent un numéro&#xa0;: lettre (2).</translation>
    </message>
    <message>
        <source>1 result replaces an older file</source>
        <translation>1 résultat remplace un ancien fichier</translation>
    </message>
    <message>
        <source>{0} results replace older files</source>
        <translation>{0} résultats remplacent d’anciens fichiers</translation>
    </message>
    <message>
        <source>Your originals are never replaced.</source>
        <translation>Vos originaux ne sont jamais remplacés.</translation>
    </message>
    <message>
        <source>1 file is skipped: its result is there already</source>
        <translation>1 fichier est ignoré&#xa0;: son résultat existe déjà</translation>
    </message>
    <message>
        <source>{0} files are skipped: their results are there already</source>
        <translation>{0} fichiers sont ignorés&#xa0;: leurs résultats existent déjà</translation>
    </message>
    <message>
        <source>Change that under “Names and joined files”.</source>
        <translation>Modifiez cela sous «&#xa0;Noms et fichiers réunis&#xa0;».</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF cherchable</translation>
    </message>
    <message>
        <source>picture + text</source>
        <translation>image + texte</translation>
    </message>
    <message>
        <source>searchable PDF</source>
        <translation>PDF cherchable</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>Word positions</source>
        <translation>Position des mots</translation>
    </message>
    <message>
        <source>word positions (hOCR)</source>
        <translation>position des mots (hOCR)</translation>
    </message>
    <message>
        <source>ALTO XML</source>
        <translation>ALTO XML</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>cadres</translation>
    </message>
    <message>
        <source>Table of pages</source>
        <translation>Table des pages</translation>
    </message>
    <message>
        <source>table of pages (CSV)</source>
        <translation>table des pages (CSV)</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Table des mots</translation>
    </message>
    <message>
        <source>table of words (TSV)</source>
        <translation>table des mots (TSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are known</source>
        <translation>
            <numerusform>%Ln mot de passe est connu</numerusform>
            <numerusform>%Ln mots de passe sont connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down</source>
        <translation>Gardé en mémoire pour ce travail seul, jamais écrit</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>Will be listed as failed</source>
        <translation>Figurera parmi les échecs</translation>
    </message>
    <message>
        <source>1 file is not what its name says</source>
        <translation>1 fichier n’est pas ce que dit son nom</translation>
    </message>
    <message>
        <source>{0} files are not what their names say</source>
        <translation>{0} fichiers ne sont pas ce que dit leur nom</translation>
    </message>
    <message>
        <source>Tried all the same; listed with the reason</source>
        <translation>Essayé tout de même&#xa0;; listé avec la raison</translation>
    </message>
    <message>
        <source>No connection to {0}.</source>
        <translation>Pas de connexion à {0}.</translation>
    </message>
    <message>
        <source>Sends pages to {0}</source>
        <translation>Envoie les pages à {0}</translation>
    </message>
    <message>
        <source>Sends poor pages to {0}</source>
        <translation>Envoie les pages médiocres à {0}</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>Ne peut continuer</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Mis en pause par vous</translation>
    </message>
    <message>
        <source>Interrupted {0}</source>
        <translation>Interrompu {0}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Paused when Bulk OCR was closed</source>
        <translation>En pause depuis la fermeture de Bulk OCR</translation>
    </message>
    <message>
        <source>Paused automatically: {0}</source>
        <translation>Pause automatique&#xa0;: {0}</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>Waits for mains: this computer runs on its battery</source>
        <translation>Attend le secteur&#xa0;: l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Waits for room on the disk</source>
        <translation>Attend de la place sur le disque</translation>
    </message>
    <message>
        <source>Paused at the month&apos;s limit</source>
        <translation>En pause à la limite du mois</translation>
    </message>
    <message>
        <source>Paused at its limit</source>
        <translation>En pause à sa limite</translation>
    </message>
    <message>
        <source>Waits for the hours of its watched folder</source>
        <translation>Attend les heures de son dossier surveillé</translation>
    </message>
    <message>
        <source>Waits until nobody uses this computer</source>
        <translation>Attend que personne n’utilise cet ordinateur</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>a pris {0}</translation>
    </message>
    <message>
        <source>Finished {0}</source>
        <translation>Terminé {0}</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>a coûté {0}</translation>
    </message>
    <message>
        <source>Stopped {0}</source>
        <translation>Arrêté {0}</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} jusqu’ici</translation>
    </message>
    <message>
        <source>{0}, this computer</source>
        <translation>{0}, cet ordinateur</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most.</source>
        <translation>{0} facturé, {1} au plus.</translation>
    </message>
    <message>
        <source>Of {0} of them nobody knows: the call timed out or was cut off.</source>
        <translation>Pour {0} d’entre elles, nul ne sait&#xa0;: l’appel a expiré ou a été coupé.</translation>
    </message>
    <message>
        <source>Pages that were on their way (at most {0}) may be billed twice.</source>
        <translation>Les pages en cours d’envoi (au plus {0}) peuvent être facturées deux fois.</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while “{0}” ran</source>
        <translation>Bulk OCR a été fermé pendant «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>It stands at {0}. Nothing is lost.</source>
        <translation>Il en est à {0}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bulk OCR was closed while {0} jobs ran</source>
        <translation>Bulk OCR a été fermé pendant {0} travaux</translation>
    </message>
    <message>
        <source>They stand at {0} pages. Nothing is lost.</source>
        <translation>Ils en sont à {0} pages. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Resume both</source>
        <translation>Reprendre les deux</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>“{0}” paused after {1} errors in a row</source>
        <translation>«&#xa0;{0}&#xa0;» en pause après {1} erreurs de suite</translation>
    </message>
    <message>
        <source>These files stay failed until they are fixed</source>
        <translation>Ces fichiers restent en échec jusqu’à leur correction</translation>
    </message>
    <message>
        <source>These pages go back in the queue when you resume</source>
        <translation>Ces pages retournent dans la file à la reprise</translation>
    </message>
    <message>
        <source>“{0}” cannot go on</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut continuer</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>{0} charged, {1} at most</source>
        <translation>{0} facturé, {1} au plus</translation>
    </message>
    <message>
        <source>Bulk OCR crashed the last time it ran</source>
        <translation>Bulk OCR s’est interrompu à sa dernière exécution</translation>
    </message>
    <message>
        <source>No job was running; nothing is lost. The report says where in the program it was.</source>
        <translation>Aucun travail n’était en cours&#xa0;; rien n’est perdu. Le rapport dit où en était le programme.</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR a fait une erreur</translation>
    </message>
    <message>
        <source>What you did last may not have worked: try it again. Jobs go on, and what is finished is safe. If it happens again, start Bulk OCR anew, and send the report.</source>
        <translation>Votre dernière action n’a peut-être pas abouti&#xa0;: réessayez. Les travaux continuent, et ce qui est fini est sauf. Si cela se reproduit, relancez Bulk OCR et envoyez le rapport.</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while “{0}” ran</source>
        <translation>Bulk OCR s’est interrompu pendant «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Bulk OCR crashed while {0} jobs ran</source>
        <translation>Bulk OCR s’est interrompu pendant {0} travaux</translation>
    </message>
    <message>
        <source>“{0}” waits: this computer runs on its battery</source>
        <translation>«&#xa0;{0}&#xa0;» attend&#xa0;: l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Plug it in, and it goes on by itself.</source>
        <translation>Branchez-le, et il continue de lui-même.</translation>
    </message>
    <message>
        <source>Plug it in, then resume.</source>
        <translation>Branchez-le, puis reprenez.</translation>
    </message>
    <message>
        <source>Run on battery</source>
        <translation>Continuer sur batterie</translation>
    </message>
    <message>
        <source>“{0}” waits for room on the disk</source>
        <translation>«&#xa0;{0}&#xa0;» attend de la place sur le disque</translation>
    </message>
    <message>
        <source>Only {0} are free where the results go, {1}.</source>
        <translation>Il ne reste que {0} là où vont les résultats, {1}.</translation>
    </message>
    <message>
        <source>Only {0} are free on the disk of Bulk OCR&apos;s own data.</source>
        <translation>Il ne reste que {0} sur le disque des données de Bulk OCR.</translation>
    </message>
    <message>
        <source>It goes on by itself once there is room.</source>
        <translation>Il continue de lui-même dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Puis reprenez.</translation>
    </message>
    <message>
        <source>Make room: {0} are to stay free.</source>
        <translation>Faites de la place&#xa0;: {0} doivent rester libres.</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} attendent</translation>
    </message>
    <message>
        <source>“{0}” paused at the month&apos;s limit</source>
        <translation>«&#xa0;{0}&#xa0;» en pause à la limite du mois</translation>
    </message>
    <message>
        <source>“{0}” paused: the month&apos;s limit of {1} is reached</source>
        <translation>«&#xa0;{0}&#xa0;» en pause&#xa0;: la limite du mois, {1}, est atteinte</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, or resume next month.</source>
        <translation>Relevez la limite dans les réglages, ou reprenez le mois prochain.</translation>
    </message>
    <message>
        <source>“{0}” paused at its limit</source>
        <translation>«&#xa0;{0}&#xa0;» en pause à sa limite</translation>
    </message>
    <message>
        <source>“{0}” paused: its limit of {1} is reached</source>
        <translation>«&#xa0;{0}&#xa0;» en pause&#xa0;: sa limite de {1} est atteinte</translation>
    </message>
    <message>
        <source>To go on, allow as much again: {0} in all.</source>
        <translation>Pour continuer, autorisez autant de nouveau&#xa0;: {0} en tout.</translation>
    </message>
    <message>
        <source>Allow as much again</source>
        <translation>Autoriser autant encore</translation>
    </message>
    <message>
        <source>; 1 finished page is safe</source>
        <translation>; 1 page finie est sauve</translation>
    </message>
    <message>
        <source>; {0} finished pages are safe</source>
        <translation>; {0} pages finies sont sauves</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} h</source>
        <comment>days and hours</comment>
        <translation>{0} {1} h</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} pages/min</translation>
    </message>
    <message>
        <source>{0} pages/s</source>
        <translation>{0} pages/s</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>aujourd’hui, {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>date and time</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Listage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>came with Bulk OCR</source>
        <translation>fourni avec Bulk OCR</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>installé sur cet ordinateur</translation>
    </message>
    <message>
        <source>{0}, checksum known</source>
        <translation>{0}, somme de contrôle connue</translation>
    </message>
    <message>
        <source>checksum not known</source>
        <translation>somme de contrôle inconnue</translation>
    </message>
    <message>
        <source>{0}: {1} so far</source>
        <translation>{0}&#xa0;: {1} jusqu’ici</translation>
    </message>
    <message>
        <source>{0}: all of it is here, and is being checked</source>
        <translation>{0}&#xa0;: tout est là, vérification en cours</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} is here. Its checksum is that of the release, and Tesseract opens it.</source>
        <translation>{0} est là. Sa somme de contrôle est celle de la version, et Tesseract l’ouvre.</translation>
    </message>
    <message>
        <source>{0} is here. Tesseract opens it; its checksum was not compared.</source>
        <translation>{0} est là. Tesseract l’ouvre&#xa0;; sa somme de contrôle n’a pas été comparée.</translation>
    </message>
    <message>
        <source>{0} was given up. Nothing of it was kept.</source>
        <translation>{0} a été abandonné. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: there is no connection to github.com. Check the network and try again, or add the model from a file.</source>
        <translation>{0} n’a pu être téléchargé&#xa0;: pas de connexion à github.com. Vérifiez le réseau et réessayez, ou ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{0}: the connection broke. Nothing of it was kept; try again.</source>
        <translation>{0}&#xa0;: la connexion s’est rompue. Rien n’en est gardé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: the proxy does not let it through. Check the system&apos;s proxy settings, or add the model from a file.</source>
        <translation>{0} n’a pu être téléchargé&#xa0;: le proxy ne le laisse pas passer. Vérifiez les réglages de proxy du système, ou ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} could not be fetched: github.com cannot prove who it is. Check the computer&apos;s clock and the network.</source>
        <translation>{0} n’a pu être téléchargé&#xa0;: github.com ne peut prouver son identité. Vérifiez l’horloge de l’ordinateur et le réseau.</translation>
    </message>
    <message>
        <source>{0} was not kept: what came is not the file of the release, its checksum is another. Try again; if it stays so, add the model from a file.</source>
        <translation>{0} n’a pas été gardé&#xa0;: ce n’est pas le fichier de la version, sa somme de contrôle diffère. Réessayez&#xa0;; si cela persiste, ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>This model was not kept: Tesseract does not open it. It is damaged, or of an old version.</source>
        <translation>Ce modèle n’a pas été gardé&#xa0;: Tesseract ne l’ouvre pas. Il est endommagé, ou d’une ancienne version.</translation>
    </message>
    <message>
        <source>This is not a model of a language. Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Ce n’est pas un modèle de langue. Choisissez un fichier comme deu.traineddata&#xa0;: son nom est le code de la langue.</translation>
    </message>
    <message>
        <source>{0} is not among the models any more. Add it from a file.</source>
        <translation>{0} n’est plus parmi les modèles. Ajoutez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} was not kept: the disk is full. Free some space, then try again.</source>
        <translation>{0} n’a pas été gardé&#xa0;: le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Jobs and results are safe.</source>
        <translation>Travaux et résultats sont saufs.</translation>
    </message>
    <message>
        <source>The settings were damaged and are the defaults again</source>
        <translation>Les réglages étaient endommagés et sont de nouveau ceux par défaut</translation>
    </message>
    <message>
        <source>The old file is kept as {0}. Look through the settings before the next job.</source>
        <translation>L’ancien fichier est gardé sous {0}. Vérifiez les réglages avant le prochain travail.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the defaults hold</source>
        <translation>Les réglages sont illisibles, ceux par défaut s’appliquent</translation>
    </message>
    <message>
        <source>Change the permissions of {0}, then open Bulk OCR again.</source>
        <translation>Changez les droits de {0}, puis rouvrez Bulk OCR.</translation>
    </message>
    <message>
        <source>Some settings were none that Bulk OCR knows, and are the defaults again</source>
        <translation>Certains réglages étaient inconnus de Bulk OCR et sont de nouveau ceux par défaut</translation>
    </message>
    <message>
        <source>In the file: {0}. Look through the settings before the next job.</source>
        <translation>Dans le fichier&#xa0;: {0}. Vérifiez les réglages avant le prochain travail.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>{0}, {1}. Results go to {2}.</source>
        <translation>{0}, {1}. Les résultats vont dans {2}.</translation>
    </message>
    <message>
        <source>{0}. Results go to {1}.</source>
        <translation>{0}. Les résultats vont dans {1}.</translation>
    </message>
    <message>
        <source>Originals stay where they are.</source>
        <translation>Les originaux restent où ils sont.</translation>
    </message>
    <message>
        <source>Originals go to {0}.</source>
        <translation>Les originaux vont dans {0}.</translation>
    </message>
    <message>
        <source>Only from {0} to {1}.</source>
        <translation>Seulement de {0} à {1}.</translation>
    </message>
    <message>
        <source>Only on mains power.</source>
        <translation>Seulement sur secteur.</translation>
    </message>
    <message>
        <source>Only while nobody uses this computer.</source>
        <translation>Seulement tant que personne n’utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder is not there: its share or drive may be off. It is taken up again by itself once it is back.</source>
        <translation>Le dossier n’est pas là : son partage ou son disque est peut-être éteint. Il est repris tout seul dès son retour.</translation>
    </message>
    <message>
        <source>New files are left alone.</source>
        <translation>Les nouveaux fichiers sont laissés tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still change, or are not complete yet.</source>
        <translation>
            <numerusform>%n fichier change encore ou n’est pas encore complet.</numerusform>
            <numerusform>%n fichiers changent encore ou ne sont pas encore complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken since the start.</source>
        <translation>
            <numerusform>%n fichier pris depuis le démarrage.</numerusform>
            <numerusform>%n fichiers pris depuis le démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>New files are recognised by themselves.</source>
        <translation>Les nouveaux fichiers sont reconnus tout seuls.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>ne peut pas continuer</translation>
    </message>
    <message>
        <source>paused by itself</source>
        <translation>s’est mis en pause</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>again later</source>
        <translation>de nouveau plus tard</translation>
    </message>
    <message>
        <source>told</source>
        <translation>averti</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>pas averti</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Bulk OCR is free, and its source is open (MIT licence).</source>
        <translation>Bulk OCR est gratuit et son code est ouvert (licence MIT).</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Chercher des mises à &amp;jour</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Asks GitHub for the newest version, only when you press this. Nothing is said of you.</source>
        <translation>Demande à GitHub la dernière version, seulement si vous cliquez. Rien n’est dit de vous.</translation>
    </message>
    <message>
        <source>Qt {0}, Python {1}; engines are listed under Providers</source>
        <translation>Qt {0}, Python {1}&#xa0;; les moteurs sont listés sous Fournisseurs</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Read the &amp;manual</source>
        <translation>Lire le &amp;manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Read the &amp;licences</source>
        <translation>Lire les &amp;licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>From the first folder to the morning after, with pictures. F1 lists the keys.</source>
        <translation>Du premier dossier au lendemain matin, en images. F1 liste les touches.</translation>
    </message>
    <message>
        <source>Whose work is in this program, and under which terms</source>
        <translation>De qui vient ce que contient ce programme, et à quelles conditions</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la dernière version.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Version {0} is there. Get it at {1} and install it over this one: jobs and settings stay.</source>
        <translation>La version {0} est là. Prenez-la sur {1} et installez-la par-dessus&#xa0;: travaux et réglages restent.</translation>
    </message>
    <message>
        <source>Nobody answered. Check the connection and try again, or look at {0}.</source>
        <translation>Pas de réponse. Vérifiez la connexion et réessayez, ou consultez {0}.</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of the chosen job</source>
        <translation>Activité du travail choisi</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Choisissez un travail ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>Scripts and other programs of this computer can start jobs and ask how they stand.</source>
        <translation>Les scripts et les autres programmes de cet ordinateur peuvent lancer des travaux et demander où ils en sont.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Programs on this computer that know the token give orders over HTTP; nobody else can</source>
        <translation>Les programmes de cet ordinateur qui connaissent le jeton donnent des ordres par HTTP ; personne d’autre ne le peut</translation>
    </message>
    <message>
        <source>&amp;Take orders from other programs</source>
        <translation>&amp;Accepter les ordres d’autres programmes</translation>
    </message>
    <message>
        <source>The address is http://127.0.0.1 with this number; no other computer reaches it</source>
        <translation>L’adresse est http://127.0.0.1 avec ce numéro ; aucun autre ordinateur ne l’atteint</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Nouveau jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;Show the calls</source>
        <translation>A&amp;fficher les appels</translation>
    </message>
    <message>
        <source>Every call with what it takes, in your browser; nothing is fetched from the internet</source>
        <translation>Chaque appel avec ses paramètres, dans votre navigateur ; rien n’est pris sur Internet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Afficher les appels</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Pour les programmeurs</translation>
    </message>
    <message>
        <source>It is in {0}, which only you can read</source>
        <translation>Il se trouve dans {0}, que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation>À l’écoute sur {0}</translation>
    </message>
</context>
<context>
    <name>ApiTies</name>
    <message>
        <source>Port {0} cannot be used; perhaps another program uses it. Choose another number.</source>
        <translation>Le port {0} ne peut pas être utilisé ; un autre programme l’utilise peut-être. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Whoever has it can start and stop jobs.</source>
        <translation>Il est dans le presse-papiers. Quiconque l’a peut lancer et arrêter des travaux.</translation>
    </message>
    <message>
        <source>There is a new token. Programs with the old one are not answered.</source>
        <translation>Il y a un nouveau jeton. Les programmes qui ont l’ancien n’obtiennent pas de réponse.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and motion change at once, the language at the next start.</source>
        <translation>Couleurs et mouvement changent aussitôt, la langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Comme le bureau, ou toujours les mêmes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what the desktop wants still is still in any case</source>
        <translation>Rien ne glisse ni ne s’estompe&#xa0;; ce que le bureau veut immobile le reste toujours</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Moins de mouvement</translation>
    </message>
    <message>
        <source>Of menus, notices and reports; which languages are recognised is set for each job</source>
        <translation>Des menus, avis et rapports&#xa0;; les langues à reconnaître se règlent pour chaque travail</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Close Bulk OCR and open it again: then it speaks this language. Jobs stay as they are.</source>
        <translation>Fermez Bulk OCR et rouvrez-le&#xa0;: il parlera cette langue. Les travaux restent tels quels.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Les changements valent aussitôt, même pour les travaux en cours.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Jobs that ran when Bulk OCR was closed go on without asking; not after a crash of the program</source>
        <translation>Les travaux en cours à la fermeture continuent sans demander&#xa0;; pas après un plantage</translation>
    </message>
    <message>
        <source>&amp;Go on at the start</source>
        <translation>&amp;Continuer au démarrage</translation>
    </message>
    <message>
        <source>Only if no job is paused or in error. Sleep and shutdown leave a minute to say no</source>
        <translation>Seulement si aucun travail n’est en pause ou en erreur. Veille et arrêt laissent une minute pour refuser</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>&amp;When all jobs are done</source>
        <translation>&amp;Une fois tout terminé</translation>
    </message>
    <message>
        <source>The desktop tells what happens to your jobs while this window is not in front</source>
        <translation>Le bureau annonce ce qui arrive à vos travaux quand cette fenêtre n’est pas devant</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>While a job runs, the computer does not go to sleep by itself. The screen may switch off</source>
        <translation>Pendant un travail, l’ordinateur ne se met pas en veille de lui-même. L’écran peut s’éteindre</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Without mains, jobs wait; you can let one run all the same</source>
        <translation>Sans secteur, les travaux attendent&#xa0;; vous pouvez en laisser un continuer</translation>
    </message>
    <message>
        <source>&amp;Pause on battery</source>
        <translation>&amp;Pause sur batterie</translation>
    </message>
    <message>
        <source>Jobs that waited for mains go on by themselves once the charger is connected</source>
        <translation>Les travaux qui attendaient le secteur reprennent d’eux-mêmes une fois le chargeur branché</translation>
    </message>
    <message>
        <source>&amp;Resume on mains</source>
        <translation>&amp;Reprendre sur secteur</translation>
    </message>
    <message>
        <source>Jobs pause before less is left where results go, or where Bulk OCR keeps its data</source>
        <translation>Les travaux se mettent en pause avant qu’il reste moins là où vont les résultats ou les données de Bulk OCR</translation>
    </message>
    <message>
        <source>Room to &amp;leave on disks</source>
        <translation>Place à &amp;laisser libre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Jobs that waited for room go on by themselves once there is enough of it</source>
        <translation>Les travaux qui attendaient de la place reprennent d’eux-mêmes dès qu’il y en a assez</translation>
    </message>
    <message>
        <source>R&amp;esume when there is room</source>
        <translation>R&amp;eprendre avec de la place</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>It goes on from here the next time you open Bulk OCR.</source>
        <translation>Il continuera d’ici à la prochaine ouverture de Bulk OCR.</translation>
    </message>
    <message>
        <source>Pausing “{0}” and closing…</source>
        <translation>Pause de «&#xa0;{0}&#xa0;» et fermeture…</translation>
    </message>
    <message>
        <source>Pausing {0} jobs and closing…</source>
        <translation>Pause de {0} travaux et fermeture…</translation>
    </message>
    <message>
        <source>The last pages are still being recognised</source>
        <translation>Les dernières pages sont encore en reconnaissance</translation>
    </message>
    <message>
        <source>Wait, and they are kept. Quit now, and they are done again next time; all others are safe.</source>
        <translation>Attendez, et elles sont gardées. Quittez, et elles seront refaites la prochaine fois&#xa0;; les autres sont sauves.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Waiting for the last pages…</source>
        <translation>Attente des dernières pages…</translation>
    </message>
    <message>
        <source>Bulk OCR closes by itself when they are done. Close it again to quit now.</source>
        <translation>Bulk OCR se ferme de lui-même ensuite. Fermez de nouveau pour quitter tout de suite.</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Take all &amp;back</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of this page; Ctrl+Z brings the corrections back.</source>
        <translation>Revenir au texte du moteur pour cette page&#xa0;; Ctrl+Z rétablit les corrections.</translation>
    </message>
    <message>
        <source>&amp;Write files again</source>
        <translation>Réé&amp;crire les fichiers</translation>
    </message>
    <message>
        <source>The saved files of this document get the corrections; an export has them too.</source>
        <translation>Les fichiers enregistrés de ce document reçoivent les corrections&#xa0;; un export les a aussi.</translation>
    </message>
    <message>
        <source>Use the&amp;m here</source>
        <translation>Les e&amp;mployer ici</translation>
    </message>
    <message>
        <source>Forget the&amp;se</source>
        <translation>Les &amp;oublier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected by hand</source>
        <translation>
            <numerusform>%Ln mot corrigé à la main</numerusform>
            <numerusform>%Ln mots corrigés à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections of an earlier reading</source>
        <translation>
            <numerusform>%Ln correction d&apos;une lecture passée</numerusform>
            <numerusform>%Ln corrections d’une lecture passée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Les changements valent aussitôt, même pour les travaux en cours.</translation>
    </message>
    <message>
        <source>From Google&apos;s price list; Bulk OCR does not look it up</source>
        <translation>Selon la liste de prix de Google&#xa0;; Bulk OCR ne la consulte pas</translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 pages</source>
        <translation>&amp;Prix de 1&#xa0;000 pages</translation>
    </message>
    <message>
        <source>Of each calendar month (UTC). Google counts other programs of your project too</source>
        <translation>De chaque mois civil (UTC). Google compte aussi les autres programmes de votre projet</translation>
    </message>
    <message>
        <source>&amp;Free pages a month</source>
        <translation>Pages &amp;gratuites par mois</translation>
    </message>
    <message>
        <source>The one of your Google Cloud bill. Amounts are not converted</source>
        <translation>Celle de votre facture Google Cloud. Les montants ne sont pas convertis</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>All jobs together. At the limit, jobs that cost money pause</source>
        <translation>Tous les travaux ensemble. À la limite, les travaux payants se mettent en pause</translation>
    </message>
    <message>
        <source>&amp;Limit a month</source>
        <translation>&amp;Limite par mois</translation>
    </message>
    <message>
        <source>Limit what all jobs of a month cost</source>
        <translation>Limiter le coût de tous les travaux d’un mois</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>This month, Google Cloud Vision</source>
        <translation>Ce mois-ci, Google Cloud Vision</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel: the computer stays on</source>
        <translation>Annuler&#xa0;: l’ordinateur reste allumé</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Report of a mistake</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation>Bulk OCR a fait une erreur</translation>
    </message>
    <message>
        <source>Your jobs and their results are safe. This report says where in the program it happened. It holds no text of your documents, no key, and your home folder as ~. Read it, and send it to those who make Bulk OCR; nothing is sent by itself.</source>
        <translation>Vos travaux et leurs résultats sont saufs. Ce rapport dit où l’erreur s’est produite dans le programme. Il ne contient ni texte de vos documents, ni clé, et votre dossier personnel y figure sous ~. Lisez-le et envoyez-le aux auteurs de Bulk OCR&#xa0;; rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Gardé sous {0}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Could not be saved: {0}. Choose another folder.</source>
        <translation>Impossible d’enregistrer&#xa0;: {0}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>&amp;Show Bulk OCR</source>
        <translation>&amp;Afficher Bulk OCR</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Tout mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Bulk OCR</source>
        <translation>Bulk OCR</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the chosen job</source>
        <translation>Détails du travail choisi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Filter files by name or note</source>
        <translation>Filtrer les fichiers par nom ou note</translation>
    </message>
    <message>
        <source>Show files with this status</source>
        <translation>Montrer les fichiers de ce statut</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Montrer {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder of scans here</source>
        <translation>Déposez ici un dossier de numérisations</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, PDF and more, in any number, with subfolders. Your originals are never changed.</source>
        <translation>JPEG, PNG, TIFF, PDF et autres, en tout nombre, avec sous-dossiers. Vos originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Choisir des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample scans</source>
        <translation>&amp;Essayer avec des exemples</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>This takes a second.</source>
        <translation>Cela prend une seconde.</translation>
    </message>
    <message>
        <source>{0}: ready</source>
        <translation>{0}&#xa0;: prêt</translation>
    </message>
    <message>
        <source>{0} more languages</source>
        <translation>{0} langues de plus</translation>
    </message>
    <message>
        <source>Runs on this computer · {0}</source>
        <translation>Sur cet ordinateur · {0}</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>Le moteur ne peut fonctionner</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show the files</source>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation>Réessayer {0}</translation>
    </message>
    <message>
        <source>Password of these PDFs</source>
        <translation>Mot de passe de ces PDF</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Montrer {0} de plus</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Files with this error</source>
        <translation>Fichiers avec cette erreur</translation>
    </message>
</context>
<context>
    <name>ErrorRowsModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
    <message>
        <source>, {0} attempts</source>
        <translation>, {0} essais</translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Errors of the chosen job, by cause</source>
        <translation>Erreurs du travail choisi, par cause</translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation>Choisissez un travail ci-dessus.</translation>
    </message>
    <message>
        <source>No errors. {0} so far.</source>
        <translation>Aucune erreur. {0} jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export &amp;as…</source>
        <translation>E&amp;xporter en…</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>En {0}</translation>
    </message>
    <message>
        <source>As one file for the whole job: {0}</source>
        <translation>En un fichier pour tout le travail&#xa0;: {0}</translation>
    </message>
    <message>
        <source>As one &amp;ZIP…</source>
        <translation>En un &amp;ZIP…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>one file: {0}</source>
        <translation>un fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Save everything in one ZIP</source>
        <translation>Tout enregistrer en un ZIP</translation>
    </message>
    <message>
        <source>ZIP archives ({0})</source>
        <translation>Archives ZIP ({0})</translation>
    </message>
    <message>
        <source>one ZIP</source>
        <translation>un ZIP</translation>
    </message>
    <message>
        <source>Writing the report of “{0}”…</source>
        <translation>Écriture du rapport de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>It opens as soon as it is there.</source>
        <translation>Il s’ouvre dès qu’il est là.</translation>
    </message>
    <message>
        <source>Saving “{0}” as {1}…</source>
        <translation>Enregistrement de «&#xa0;{0}&#xa0;» en {1}…</translation>
    </message>
    <message>
        <source>Nothing is recognised again. Other jobs go on meanwhile.</source>
        <translation>Rien n’est reconnu de nouveau. Les autres travaux continuent.</translation>
    </message>
    <message>
        <source>{0} saved as {1}</source>
        <translation>{0} enregistré en {1}</translation>
    </message>
    <message>
        <source>They are in {0}.</source>
        <translation>Ils sont dans {0}.</translation>
    </message>
    <message>
        <source>Export cancelled: {0}</source>
        <translation>Export annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export annulé</translation>
    </message>
    <message>
        <source>The rest was not written.</source>
        <translation>Le reste n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was saved as {0}</source>
        <translation>Rien n’a été enregistré en {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved; Activity says why.</source>
        <translation>{0} n’ont pu être enregistrés&#xa0;; Activité dit pourquoi.</translation>
    </message>
    <message>
        <source>The job is not finished: export it again then.</source>
        <translation>Le travail n’est pas fini&#xa0;: exportez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>No file of the job has a finished page.</source>
        <translation>Aucun fichier du travail n’a de page finie.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Il est dans {0}.</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Le rapport est écrit</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show &amp;text</source>
        <translation>Montrer le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation>&amp;Ouvrir la numérisation</translation>
    </message>
    <message>
        <source>Open the re&amp;sult</source>
        <translation>Ouvrir le ré&amp;sultat</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Retry this file</source>
        <translation>&amp;Réessayer ce fichier</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Exclure ce fichier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Copy r&amp;eason</source>
        <translation>Copier la r&amp;aison</translation>
    </message>
    <message>
        <source>It is not recognised, and the report says so. Retry takes it in again.</source>
        <translation>Il n’est pas reconnu, et le rapport le dit. Réessayer le reprend.</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Le fichier choisi</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Names and &amp;joined files</source>
        <translation>&amp;Noms et fichiers réunis</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s own name, {n} its number in the job, {ext} its ending, {folder} its folder.</source>
        <translation>{name} est le nom de la numérisation, {n} son numéro dans le travail, {ext} son extension, {folder} son dossier.</translation>
    </message>
    <message>
        <source>Keep both: letter (2)</source>
        <translation>Garder les deux&#xa0;: lettre (2)</translation>
    </message>
    <message>
        <source>Replace the older file</source>
        <translation>Remplacer l’ancien fichier</translation>
    </message>
    <message>
        <source>Keep the older file, skip the scan</source>
        <translation>Garder l’ancien, ignorer la numérisation</translation>
    </message>
    <message>
        <source>List them in the report only</source>
        <translation>Les lister dans le rapport seulement</translation>
    </message>
    <message>
        <source>List them in a folder, by reason</source>
        <translation>Les lister dans un dossier, par raison</translation>
    </message>
    <message>
        <source>Copy them to a folder, by reason</source>
        <translation>Les copier dans un dossier, par raison</translation>
    </message>
    <message>
        <source>One file for all, too</source>
        <translation>Un fichier pour tous, en plus</translation>
    </message>
    <message>
        <source>One file for the whole job: {0}</source>
        <translation>Un fichier pour tout le travail&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation>Nom de chaque fichier</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>S’il existe déjà</translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <source>one for all: {0}</source>
        <translation>un pour tous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>failed ones sorted out</source>
        <translation>échecs mis à part</translation>
    </message>
    <message>
        <source>One file for each scan, named as it is</source>
        <translation>Un fichier par numérisation, du même nom</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} devient {1}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files of the chosen job</source>
        <translation>Fichiers du travail choisi</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Montrer son texte</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Choose a job above.</source>
        <translation>Choisissez un travail ci-dessus.</translation>
    </message>
    <message>
        <source>No file matches the filter.</source>
        <translation>Aucun fichier ne répond au filtre.</translation>
    </message>
    <message>
        <source>Listing the folder…</source>
        <translation>Listage du dossier…</translation>
    </message>
    <message>
        <source>No files here.</source>
        <translation>Aucun fichier ici.</translation>
    </message>
</context>
<context>
    <name>FormatCards</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>Show {0} more formats</source>
        <translation>Montrer {0} formats de plus</translation>
    </message>
</context>
<context>
    <name>FoundKinds</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing to recognise</source>
        <translation>Rien à reconnaître</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Still listing. You can start now: the rest follows.</source>
        <translation>Listage en cours. Vous pouvez démarrer&#xa0;: le reste suit.</translation>
    </message>
    <message>
        <source>Password for 1 PDF</source>
        <translation>Mot de passe pour 1 PDF</translation>
    </message>
    <message>
        <source>Password for {0} PDFs</source>
        <translation>Mot de passe pour {0} PDF</translation>
    </message>
    <message>
        <source>What is done with text in PDFs</source>
        <translation>Que faire du texte des PDF</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the passwords</source>
        <translation>Oublier les mots de passe</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Pages a minute</source>
        <translation>Pages par minute</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Pages a minute</source>
        <translation>Pages par minute</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Mark no hits any more</source>
        <translation>Ne plus marquer les résultats</translation>
    </message>
    <message>
        <source>“{0}” is not on this page</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas sur cette page</translation>
    </message>
    <message>
        <source>1 hit on this page</source>
        <translation>1 résultat sur cette page</translation>
    </message>
    <message>
        <source>{0} hits on this page</source>
        <translation>{0} résultats sur cette page</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}”: hit {1} of {2} on this page</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: résultat {1} sur {2} de cette page</translation>
    </message>
    <message>
        <source>“{0}”: this is the last page that was found</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: c’est la dernière page trouvée</translation>
    </message>
    <message>
        <source>“{0}”: this is the first page that was found</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: c’est la première page trouvée</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source>When a job ends or pauses by itself, others are told. No job ever waits for them.</source>
        <translation>Quand un travail se termine ou se met lui-même en pause, d’autres en sont avertis. Aucun travail ne les attend.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>It is completed, stopped, or cannot go on</source>
        <translation>Il est terminé, arrêté, ou ne peut pas continuer</translation>
    </message>
    <message>
        <source>When a job &amp;ends</source>
        <translation>Quand un travail se t&amp;ermine</translation>
    </message>
    <message>
        <source>After errors in a row, at a limit, on battery, or without room; not when you pause it</source>
        <translation>Après des erreurs de suite, à une limite, sur batterie ou sans place ; pas quand vous le mettez en pause</translation>
    </message>
    <message>
        <source>When a job &amp;pauses by itself</source>
        <translation>Quand un travail se met lui-même en &amp;pause</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Program and arguments, without a shell; {name}, {status}, {output} and others are put in. At most 60 s</source>
        <translation>Programme et arguments, sans shell ; {name}, {status}, {output} et d’autres sont remplacés. Au plus 60 s</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>Try the command</source>
        <translation>Essayer la commande</translation>
    </message>
    <message>
        <source>A program of this computer</source>
        <translation>Un programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Ess&amp;ayer</translation>
    </message>
    <message>
        <source>Names and counts of the job are sent as JSON, never a text; again later if nobody answers</source>
        <translation>Les noms et les nombres du travail sont envoyés en JSON, jamais un texte ; de nouveau plus tard si personne ne répond</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Try the webhook</source>
        <translation>Essayer le webhook</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Nouveau secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Who was told last</source>
        <translation>Qui a été averti en dernier</translation>
    </message>
    <message>
        <source>Told last</source>
        <translation>Avertis en dernier</translation>
    </message>
    <message>
        <source>Nobody was told of anything yet.</source>
        <translation>Personne n’a encore été averti.</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring; every message is signed with it</source>
        <translation>Dans le trousseau du système ; chaque message est signé avec lui</translation>
    </message>
    <message>
        <source>Until Bulk OCR ends: no keyring keeps it</source>
        <translation>Jusqu’à la fermeture de Bulk OCR : aucun trousseau ne le garde</translation>
    </message>
    <message>
        <source>None: messages are not signed, and anybody could send such</source>
        <translation>Aucun : les messages ne sont pas signés, et n’importe qui pourrait en envoyer de tels</translation>
    </message>
    <message>
        <source>It is on the clipboard: enter it where the messages are received.</source>
        <translation>Il est dans le presse-papiers : saisissez-le là où les messages sont reçus.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Close it, or take it away.</source>
        <translation>Fermez-le, ou enlevez-le.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add &amp;folder</source>
        <translation>Ajouter un &amp;dossier</translation>
    </message>
    <message>
        <source>Add f&amp;iles</source>
        <translation>Ajouter des f&amp;ichiers</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Réessa&amp;yer les échecs</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>Démarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>Remove from the &amp;list…</source>
        <translation>Retirer de la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Open the results folder</source>
        <translation>&amp;Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>&amp;Copy the folder&apos;s path</source>
        <translation>Copier le chemin d&amp;u dossier</translation>
    </message>
    <message>
        <source>Open the re&amp;port</source>
        <translation>Ouvrir le rappor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Re&amp;view pages</source>
        <translation>Relire le&amp;s pages</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Keys and &amp;help</source>
        <translation>Touc&amp;hes et aide</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>The engine cannot run</source>
        <translation>Le moteur ne peut fonctionner</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisissez une langue</translation>
    </message>
    <message>
        <source>The engine reads nothing without one.</source>
        <translation>Le moteur ne lit rien sans langue.</translation>
    </message>
    <message>
        <source>S&amp;kip pages done in an earlier job</source>
        <translation>Sauter les pages dé&amp;jà faites</translation>
    </message>
    <message>
        <source>Pages that were recognised before, in the same way, are taken over and cost nothing.</source>
        <translation>Les pages déjà reconnues de la même façon sont reprises et ne coûtent rien.</translation>
    </message>
    <message>
        <source>Recognise with</source>
        <translation>Reconnaître avec</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>JobEndBar</name>
    <message>
        <source>Open re&amp;port</source>
        <translation>Ouvrir le ra&amp;pport</translation>
    </message>
    <message>
        <source>Open results &amp;folder</source>
        <translation>Ouvrir les &amp;résultats</translation>
    </message>
    <message>
        <source>Stopped: {0} recognised, {1} left</source>
        <translation>Arrêté&#xa0;: {0} reconnues, reste {1}</translation>
    </message>
    <message>
        <source>Finished: {0} recognised</source>
        <translation>Terminé&#xa0;: {0} reconnues</translation>
    </message>
    <message>
        <source>{0} failed: see Errors.</source>
        <translation>{0} en échec&#xa0;: voir Erreurs.</translation>
    </message>
    <message>
        <source>{0} blank.</source>
        <translation>{0} vides.</translation>
    </message>
    <message>
        <source>{0} left out.</source>
        <translation>{0} exclus.</translation>
    </message>
    <message>
        <source>Results are beside the originals.</source>
        <translation>Les résultats sont à côté des originaux.</translation>
    </message>
    <message>
        <source>Results are in {0}.</source>
        <translation>Les résultats sont dans {0}.</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>{0} per cent done</source>
        <translation>Fait à {0} pour cent</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Pas encore listé</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Vitesse inconnue</translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation>Temps restant inconnu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>“{0}” is done</source>
        <translation>«&#xa0;{0}&#xa0;» est terminé</translation>
    </message>
    <message>
        <source>{0} jobs are done</source>
        <translation>{0} travaux sont terminés</translation>
    </message>
    <message>
        <source>{0}, {1} of them failed.</source>
        <translation>{0}, dont {1} en échec.</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Pause or resume the job</source>
        <translation>Mettre en pause ou reprendre le travail</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Montrer ses fichiers</translation>
    </message>
    <message>
        <source>Remove the job from the list</source>
        <translation>Retirer le travail de la liste</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>Monter le travail dans la file</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Descendre le travail dans la file</translation>
    </message>
</context>
<context>
    <name>JobToolBar</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation>Changer les langues</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Chercher une langue</translation>
    </message>
    <message>
        <source>Languages that the engine has here</source>
        <translation>Langues dont le moteur dispose ici</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Plus de langues…</translation>
    </message>
    <message>
        <source>More languages: get models that are not here</source>
        <translation>Plus de langues&#xa0;: obtenir les modèles absents</translation>
    </message>
    <message>
        <source>None is needed. Name those of the pages only where words come out in the wrong one.</source>
        <translation>Aucune n’est nécessaire. Nommez celles des pages seulement si des mots sortent dans une autre.</translation>
    </message>
    <message>
        <source>Only those the pages hold: each one more takes time. The first leads.</source>
        <translation>Seulement celles des pages&#xa0;: chacune de plus prend du temps. La première prime.</translation>
    </message>
    <message>
        <source>{0} {1}: not on this computer yet.</source>
        <translation>{0} {1}&#xa0;: pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0}: not on this computer. Get it…</source>
        <translation>{0}&#xa0;: pas sur cet ordinateur. L’obtenir…</translation>
    </message>
    <message>
        <source>   · suggested</source>
        <translation>   · suggérée</translation>
    </message>
    <message>
        <source>Detect automatically; expect {0}</source>
        <translation>Détecter automatiquement&#xa0;; attendre {0}</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Choisissez-en au moins une</translation>
    </message>
    <message>
        <source>Look for “{0}” among more languages…</source>
        <translation>Chercher «&#xa0;{0}&#xa0;» parmi d’autres langues…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Tesseract needs a model for each language. Yours are kept beside those of the computer.</source>
        <translation>Tesseract demande un modèle par langue. Les vôtres sont gardés à côté de ceux de l’ordinateur.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages on this computer</source>
        <translation>Langues sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Ajouter un modèle depuis un fichier</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation>Retirer la langue choisie</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its name, or its code</source>
        <translation>Son nom, ou son code</translation>
    </message>
    <message>
        <source>Find a language that can be downloaded</source>
        <translation>Chercher une langue à télécharger</translation>
    </message>
    <message>
        <source>&amp;Find a language</source>
        <translation>&amp;Chercher une langue</translation>
    </message>
    <message>
        <source>Languages that can be downloaded</source>
        <translation>Langues téléchargeables</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Download the chosen language</source>
        <translation>Télécharger la langue choisie</translation>
    </message>
    <message>
        <source>From github.com/tesseract-ocr/tessdata_fast, release {0}. Where the checksum is known it must be the same, and Tesseract must open every model. No page is sent</source>
        <translation>De github.com/tesseract-ocr/tessdata_fast, version {0}. La somme de contrôle, si elle est connue, doit être la même, et Tesseract doit ouvrir chaque modèle. Aucune page n’est envoyée</translation>
    </message>
    <message>
        <source>From Tesseract&apos;s own project</source>
        <translation>Du projet Tesseract lui-même</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Plus de langues</translation>
    </message>
    <message>
        <source>A .traineddata file; its name is the language&apos;s code. You can remove those that you added</source>
        <translation>Un fichier .traineddata&#xa0;; son nom est le code de la langue. Vous pouvez retirer ceux que vous avez ajoutés</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Modèles ({0})</translation>
    </message>
    <message>
        <source>Model of a language</source>
        <translation>Modèle d’une langue</translation>
    </message>
    <message>
        <source>Tesseract looks at {0}</source>
        <translation>Tesseract examine {0}</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>Cost of each job this month</source>
        <translation>Coût de chaque travail ce mois-ci</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Possibly billed</source>
        <translation>Peut-être facturées</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>No paid pages this month.</source>
        <translation>Aucune page payante ce mois-ci.</translation>
    </message>
    <message>
        <source>{0} of them possibly billed</source>
        <translation>{0} d’entre elles peut-être facturées</translation>
    </message>
    <message>
        <source>{0} under way now</source>
        <translation>{0} en cours</translation>
    </message>
    <message>
        <source>the first {0} are free</source>
        <translation>les {0} premières sont gratuites</translation>
    </message>
    <message>
        <source>No page is in doubt. After a crash or a time-out, at most the pages that were under way are billed twice.</source>
        <translation>Aucune page n’est incertaine. Après un plantage ou un délai dépassé, au plus les pages en cours sont facturées deux fois.</translation>
    </message>
    <message>
        <source>Possibly billed: after a time-out or a crash nobody knows whether Google had recognised the pages that were under way. They count as billed here. When they are sent again, at most those pages are billed twice.</source>
        <translation>Peut-être facturées&#xa0;: après un délai dépassé ou un plantage, nul ne sait si Google avait reconnu les pages en cours. Elles comptent ici comme facturées. Renvoyées, au plus ces pages sont facturées deux fois.</translation>
    </message>
    <message>
        <source>Tests of the connection</source>
        <translation>Tests de la connexion</translation>
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
        <translation>Fermer la fenêtre&#xa0;; ce qui est en cours passe en pause</translation>
    </message>
    <message>
        <source>New job with the files that were copied</source>
        <translation>Nouveau travail avec les fichiers copiés</translation>
    </message>
    <message>
        <source>The saved files stay where they are. The scans stay too.</source>
        <translation>Les fichiers enregistrés restent en place. Les numérisations aussi.</translation>
    </message>
    <message>
        <source>{0} are not recognised yet. {1}</source>
        <translation>{0} ne sont pas encore reconnues. {1}</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Retirer le travail</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>{0}: github.com is asked</source>
        <translation>{0}&#xa0;: demande à github.com</translation>
    </message>
    <message>
        <source>{0}. Then {1} more</source>
        <translation>{0}. Puis {1} de plus</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Unreadable files count</source>
        <translation>Compter les illisibles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>tesseract on PATH</source>
        <translation>tesseract du PATH</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the installed tesseract program</source>
        <translation>Choisir le programme tesseract installé</translation>
    </message>
    <message>
        <source>Documents: dense text</source>
        <translation>Documents&#xa0;: texte dense</translation>
    </message>
    <message>
        <source>Pictures: scattered words</source>
        <translation>Images&#xa0;: mots épars</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Latest: newer, may change</source>
        <translation>Récent&#xa0;: plus neuf, peut changer</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>celui du fournisseur</translation>
    </message>
    <message>
        <source>gRPC: faster</source>
        <translation>gRPC&#xa0;: plus rapide</translation>
    </message>
    <message>
        <source>REST: through proxies</source>
        <translation>REST&#xa0;: à travers les proxys</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>Pages &amp;en même temps</translation>
    </message>
    <message>
        <source>&amp;Retries of a page</source>
        <translation>Nou&amp;veaux essais par page</translation>
    </message>
    <message>
        <source>Pause after errors in a ro&amp;w</source>
        <translation>Pause après e&amp;rreurs de suite</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>Temps ma&amp;x. par page</translation>
    </message>
    <message>
        <source>Pag&amp;e layout</source>
        <translation>T&amp;ype de page</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Installed Tesseract</source>
        <translation>Tesseract installé</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>T&amp;ype de texte</translation>
    </message>
    <message>
        <source>Mod&amp;el</source>
        <translation>Mod&amp;èle</translation>
    </message>
    <message>
        <source>Endpo&amp;int</source>
        <translation>Po&amp;int d’accès</translation>
    </message>
    <message>
        <source>Transp&amp;ort</source>
        <translation>Transp&amp;ort</translation>
    </message>
    <message>
        <source>Automatic, turned pages too</source>
        <translation>Automatique, pages tournées aussi</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Un bloc de texte</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Mots épars</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Workers, retries, time limit, layout: all as usual</source>
        <translation>Processus, essais, temps, type de page&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>Workers, retries, detection, model: all as usual</source>
        <translation>Processus, essais, type de texte, modèle&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>Some are changed</source>
        <translation>Certaines sont modifiées</translation>
    </message>
    <message>
        <source>Installed tesseract program</source>
        <translation>Programme tesseract installé</translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Close without a job</source>
        <translation>Fermer sans travail</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Démarrer le travail</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>1 subfolder</source>
        <translation>1 sous-dossier</translation>
    </message>
    <message>
        <source>{0} subfolders</source>
        <translation>{0} sous-dossiers</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} avec {1}</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> jusqu’ici</translation>
    </message>
    <message>
        <source>{0}{1} will be recognised</source>
        <translation>{0}{1} à reconnaître</translation>
    </message>
    <message>
        <source>All pages are taken from earlier jobs</source>
        <translation>Toutes les pages viennent de travaux passés</translation>
    </message>
    <message>
        <source>No scans were found</source>
        <translation>Aucune numérisation trouvée</translation>
    </message>
    <message>
        <source>Choose another folder: pictures and PDFs are looked for.</source>
        <translation>Choisissez un autre dossier&#xa0;: images et PDF sont cherchés.</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Listage des fichiers…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Page images are sent to {0}.</source>
        <translation>Les images des pages sont envoyées à {0}.</translation>
    </message>
    <message>
        <source>Images of poor pages are sent to {0}.</source>
        <translation>Les images des pages médiocres sont envoyées à {0}.</translation>
    </message>
    <message>
        <source>{0} At most {1}.</source>
        <translation>{0} Au plus {1}.</translation>
    </message>
    <message>
        <source>{0} Started now, it goes before “{1}”; queued, after it.</source>
        <translation>{0} Démarré maintenant, il passe avant «&#xa0;{1}&#xa0;»&#xa0;; mis en file, après.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Show {0} more notes</source>
        <translation>Montrer {0} notes de plus</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Stops the start</source>
        <translation>Empêche le démarrage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the files: {0}</source>
        <translation>Masquer les fichiers&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show the files: {0}</source>
        <translation>Montrer les fichiers&#xa0;: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Don&apos;t count unreadable files</source>
        <translation>Ne pas compter les illisibles</translation>
    </message>
    <message>
        <source>Goes on with the job; files that cannot be read no longer pause it. They are listed as failed.</source>
        <translation>Continue le travail&#xa0;; les fichiers illisibles ne le mettent plus en pause. Ils figurent parmi les échecs.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Montrer les erreurs</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is saved already stays.</source>
        <translation>Ce qui est déjà enregistré reste.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages of the job at the side (F9)</source>
        <translation>Pages du travail sur le côté (F9)</translation>
    </message>
    <message>
        <source>Previous document (Ctrl+Shift+Page Up)</source>
        <translation>Document précédent (Ctrl+Maj+Page préc.)</translation>
    </message>
    <message>
        <source>Next document (Ctrl+Shift+Page Down)</source>
        <translation>Document suivant (Ctrl+Maj+Page suiv.)</translation>
    </message>
    <message>
        <source>Next page that failed, is blank or uncertain (F7; before: Shift+F7)</source>
        <translation>Prochaine page en échec, vide ou incertaine (F7&#xa0;; avant&#xa0;: Maj+F7)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>Ajuster à la largeur (0)</translation>
    </message>
    <message>
        <source>Show the whole page (9)</source>
        <translation>Montrer la page entière (9)</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>Tourner la page (R)</translation>
    </message>
    <message>
        <source>Go to the next word to check (F8)</source>
        <translation>Aller au prochain mot à vérifier (F8)</translation>
    </message>
    <message>
        <source>{0}, page {1} of the file</source>
        <translation>{0}, page {1} du fichier</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}&#xa0;: aller au suivant</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Recognised text</source>
        <translation>Texte reconnu</translation>
    </message>
    <message>
        <source>The word is right; on to the next to check</source>
        <translation>Le mot est juste&#xa0;; au prochain à vérifier</translation>
    </message>
    <message>
        <source>Back to what was read: “{0}”</source>
        <translation>Revenir à la lecture&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Supprimer le mot</translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of the &amp;page</source>
        <translation>Revenir au texte du moteur pour la &amp;page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Tourner d’un quart</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down.</source>
        <translation>Gardé en mémoire pour ce travail seul, jamais écrit.</translation>
    </message>
    <message>
        <source>1 password is known and did not open these. {0}</source>
        <translation>1 mot de passe est connu et n’a pas ouvert ceux-ci. {0}</translation>
    </message>
    <message>
        <source>{0} passwords are known and did not open these. {1}</source>
        <translation>{0} mots de passe sont connus et n’ont pas ouvert ceux-ci. {1}</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source>Jobs keep what they were started with; memory is shared out anew at once.</source>
        <translation>Les travaux gardent leurs réglages de départ&#xa0;; la mémoire est aussitôt répartie.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>For new jobs. Automatic is one a core: here {0}</source>
        <translation>Pour les nouveaux travaux. Automatique&#xa0;: une par cœur, ici {0}</translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation>&amp;Pages en même temps</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>For new jobs. Engines use only what other programs leave of the processor</source>
        <translation>Pour les nouveaux travaux. Les moteurs n’utilisent que ce que les autres programmes laissent du processeur</translation>
    </message>
    <message>
        <source>&amp;Make room for other programs</source>
        <translation>&amp;Laisser place aux autres</translation>
    </message>
    <message>
        <source>For all jobs, from the next page on. Pages wait where they would need more together</source>
        <translation>Pour tous les travaux, dès la page suivante. Les pages attendent si elles demandaient plus ensemble</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>Limite de &amp;mémoire</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>For new jobs. After this a page counts as failed, never as blank</source>
        <translation>Pour les nouveaux travaux. Passé ce délai, une page compte comme échec, jamais comme vide</translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation>Délai par pa&amp;ge</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Opening the page…</source>
        <translation>Ouverture de la page…</translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation>Montrer de no&amp;uveau</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Montrer de nouveau la page</translation>
    </message>
    <message>
        <source>The page cannot be shown. {0} {1}</source>
        <translation>La page ne peut être montrée. {0} {1}</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Rétablir par &amp;défaut</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Rétablir les valeurs par défaut de cette section</translation>
    </message>
</context>
<context>
    <name>PreparationBoxes</name>
    <message>
        <source>Turn upright</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Pages whose text lies on its side or head are turned and read again</source>
        <translation>Les pages dont le texte est couché ou à l’envers sont tournées et relues</translation>
    </message>
    <message>
        <source>Make level</source>
        <translation>Mettre de niveau</translation>
    </message>
    <message>
        <source>Pages whose lines fall by some degrees are made level and read again</source>
        <translation>Les pages dont les lignes penchent de quelques degrés sont mises de niveau et relues</translation>
    </message>
    <message>
        <source>Cut off dark edges</source>
        <translation>Ôter les bords noirs</translation>
    </message>
    <message>
        <source>Black borders and scanner beds round a poor page are cut off</source>
        <translation>Les bords noirs et le fond du scanner autour d’une mauvaise page sont ôtés</translation>
    </message>
    <message>
        <source>Even the paper</source>
        <translation>Égaliser le papier</translation>
    </message>
    <message>
        <source>Shadows, and coloured or faint paper, are made white</source>
        <translation>Les ombres et le papier coloré ou pâle sont rendus blancs</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>A poor page that is white on black is read as black on white</source>
        <translation>Une mauvaise page en blanc sur noir est lue comme noir sur blanc</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Ôter les taches</translation>
    </message>
    <message>
        <source>A poor black-and-white scan is read again without its specks</source>
        <translation>Une mauvaise numérisation en noir et blanc est relue sans ses taches</translation>
    </message>
    <message>
        <source>Bring down to 300 dpi</source>
        <translation>Réduire à 300 ppp</translation>
    </message>
    <message>
        <source>Pages of more than 400 dpi are read at 300: faster, and no worse</source>
        <translation>Les pages de plus de 400 ppp sont lues à 300&#xa0;: plus vite, et pas plus mal</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset: how the job is read and saved</source>
        <translation>Préréglage&#xa0;: comment le travail est lu et enregistré</translation>
    </message>
    <message>
        <source>Save, rename or remove presets</source>
        <translation>Enregistrer, renommer ou supprimer des préréglages</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Enregistrer ce préréglage…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Choose a preset for the new job</source>
        <translation>Choisir un préréglage pour le nouveau travail</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the preset under this name</source>
        <translation>Garder le préréglage sous ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep no preset</source>
        <translation>Ne garder aucun préréglage</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Votre propre choix</translation>
    </message>
    <message>
        <source>Archive: searchable PDF</source>
        <translation>Archives&#xa0;: PDF cherchable</translation>
    </message>
    <message>
        <source>Just the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>How the job is read and saved (Ctrl+Shift+P)</source>
        <translation>Comment le travail est lu et enregistré (Ctrl+Maj+P)</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Pa&amp;use at</source>
        <translation>Pa&amp;use à</translation>
    </message>
    <message>
        <source>Pause the job before it costs more than</source>
        <translation>Mettre le travail en pause avant qu’il coûte plus de</translation>
    </message>
    <message>
        <source>The job pauses before it costs more. You can then let it go on.</source>
        <translation>Le travail se met en pause avant de coûter plus. Vous pouvez ensuite le laisser continuer.</translation>
    </message>
    <message>
        <source>The most that the job may cost</source>
        <translation>Le plus que le travail peut coûter</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} pour 1&#xa0;000 pages</translation>
    </message>
    <message>
        <source>Nothing to pay: {0}</source>
        <translation>Rien à payer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>At most {0}: {1} × {2} per 1,000</source>
        <translation>Au plus {0}&#xa0;: {1} × {2} pour 1&#xa0;000</translation>
    </message>
    <message>
        <source>So far {0}: {1} × {2} per 1,000</source>
        <translation>Jusqu’ici {0}&#xa0;: {1} × {2} pour 1&#xa0;000</translation>
    </message>
    <message>
        <source>At most {0}: poor pages only, {1} per 1,000</source>
        <translation>Au plus {0}&#xa0;: pages médiocres seules, {1} pour 1&#xa0;000</translation>
    </message>
    <message>
        <source>all pages were recognised before</source>
        <translation>toutes les pages ont déjà été reconnues</translation>
    </message>
    <message>
        <source>{0} of the {1} that are still free this month</source>
        <translation>{0} sur les {1} encore gratuites ce mois-ci</translation>
    </message>
    <message>
        <source>Looking for pages that were recognised before…</source>
        <translation>Recherche des pages déjà reconnues…</translation>
    </message>
    <message>
        <source>1 page was recognised before and costs nothing.</source>
        <translation>1 page a déjà été reconnue et ne coûte rien.</translation>
    </message>
    <message>
        <source>{0} were recognised before and cost nothing.</source>
        <translation>{0} ont déjà été reconnues et ne coûtent rien.</translation>
    </message>
    <message>
        <source>This month&apos;s free pages are not known yet.</source>
        <translation>Les pages gratuites de ce mois ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>{0} of this month are still free.</source>
        <translation>{0} de ce mois sont encore gratuites.</translation>
    </message>
    <message>
        <source>The month&apos;s limit leaves {0}: the job pauses there.</source>
        <translation>La limite du mois laisse {0}&#xa0;: le travail s’y met en pause.</translation>
    </message>
    <message>
        <source>Retries after a time-out can add to it.</source>
        <translation>De nouveaux essais après un délai dépassé peuvent s’y ajouter.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation>Les changements valent aussitôt, même pour les travaux en cours.</translation>
    </message>
    <message>
        <source>Jobs that would send pages cannot be started or resumed; those that run stop sending</source>
        <translation>Les travaux qui enverraient des pages ne peuvent démarrer ni reprendre&#xa0;; ceux en cours cessent d’envoyer</translation>
    </message>
    <message>
        <source>&amp;Never send pages to the internet</source>
        <translation>Ne &amp;jamais envoyer de pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Local&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Google Cloud Vision cannot be chosen. Tesseract works as before.</source>
        <translation>Google Cloud Vision ne peut être choisi. Tesseract fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Pages leave this computer only for jobs with a cloud provider</source>
        <translation>Les pages ne quittent cet ordinateur que pour les travaux avec un fournisseur en ligne</translation>
    </message>
    <message>
        <source>Such a job shows the cloud sign before it starts and while it runs. Tesseract sends nothing.</source>
        <translation>Un tel travail montre le signe du nuage avant de démarrer et pendant qu’il tourne. Tesseract n’envoie rien.</translation>
    </message>
</context>
<context>
    <name>ProviderChoice</name>
    <message>
        <source>Tesseract, built in</source>
        <translation>Tesseract, intégré</translation>
    </message>
    <message>
        <source>Tesseract, installed</source>
        <translation>Tesseract, installé</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Réglages de {0}</translation>
    </message>
    <message>
        <source>It reads photos, receipts and price lists better.</source>
        <translation>Il lit mieux photos, reçus et listes de prix.</translation>
    </message>
    <message>
        <source>This computer · free</source>
        <translation>Cet ordinateur · gratuit</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The system&apos;s own copy</source>
        <translation>La copie du système</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Off: no page may leave this computer</source>
        <translation>Non&#xa0;: aucune page ne peut sortir</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Pas configuré</translation>
    </message>
    <message>
        <source>Pages are sent to {0}</source>
        <translation>Les pages sont envoyées à {0}</translation>
    </message>
    <message>
        <source>Best for photos; slower</source>
        <translation>Idéal pour photos&#xa0;; plus lent</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements valent aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test the connection to Google Cloud Vision</source>
        <translation>Tester la connexion à Google Cloud Vision</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <source>Google Cloud Vision: sign in</source>
        <translation>Google Cloud Vision&#xa0;: identification</translation>
    </message>
    <message>
        <source>Google Cloud Vision: connection</source>
        <translation>Google Cloud Vision&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Google&apos;s default</source>
        <translation>Choix de Google</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>&amp;Where pages are sent</source>
        <translation>Où &amp;vont les pages</translation>
    </message>
    <message>
        <source>A private endpoint, without https://</source>
        <translation>Un point d’accès privé, sans https://</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>gRPC (faster)</source>
        <translation>gRPC (plus rapide)</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>For new jobs. REST gets through proxies that block gRPC</source>
        <translation>Pour les nouveaux travaux. REST traverse les proxys qui bloquent gRPC</translation>
    </message>
    <message>
        <source>Tra&amp;nsport</source>
        <translation>Tra&amp;nsport</translation>
    </message>
    <message>
        <source>Google&apos;s own limit is 1,800 unless your project has another</source>
        <translation>La limite de Google est de 1&#xa0;800, sauf si votre projet en a une autre</translation>
    </message>
    <message>
        <source>&amp;Pages a minute, at most</source>
        <translation>&amp;Pages par minute, au plus</translation>
    </message>
    <message>
        <source>One request can carry up to 16 pages</source>
        <translation>Une requête peut porter jusqu’à 16 pages</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, at most</source>
        <translation>&amp;Requêtes par minute, au plus</translation>
    </message>
    <message>
        <source>Google decides where they are processed</source>
        <translation>Google décide où elles sont traitées</translation>
    </message>
    <message>
        <source>For new jobs. {0}</source>
        <translation>Pour les nouveaux travaux. {0}</translation>
    </message>
    <message>
        <source>Nothing is sent: under Privacy, sending pages is switched off</source>
        <translation>Rien n’est envoyé&#xa0;: l’envoi de pages est désactivé sous Confidentialité</translation>
    </message>
    <message>
        <source>Sends one tiny picture to Google. Costs the price of one page: {0}</source>
        <translation>Envoie une toute petite image à Google. Coûte le prix d’une page&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s answer. This can take half a minute.</source>
        <translation>Attente de la réponse de Google. Cela peut prendre une demi-minute.</translation>
    </message>
    <message>
        <source>The settings changed during the test. Test them again.</source>
        <translation>Les réglages ont changé pendant le test. Testez de nouveau.</translation>
    </message>
    <message>
        <source>It works: {0} read “{1}” in the picture.</source>
        <translation>Cela fonctionne&#xa0;: {0} a lu «&#xa0;{1}&#xa0;» dans l’image.</translation>
    </message>
    <message>
        <source>It works: {0} answered.</source>
        <translation>Cela fonctionne&#xa0;: {0} a répondu.</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Le test a échoué</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>&amp;Use this reading</source>
        <translation>&amp;Utiliser cette lecture</translation>
    </message>
    <message>
        <source>The page&apos;s text is what this engine read; the saved files are written anew.</source>
        <translation>Le texte de la page est ce que ce moteur a lu&#xa0;; les fichiers enregistrés sont réécrits.</translation>
    </message>
    <message>
        <source>Show the &amp;other reading</source>
        <translation>Montrer l’autre &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Show the other reading</source>
        <translation>Montrer l’autre lecture</translation>
    </message>
    <message>
        <source>Show the reading of the page again</source>
        <translation>Montrer de nouveau la lecture de la page</translation>
    </message>
    <message>
        <source>The other reading, not used: {0}</source>
        <translation>L’autre lecture, non utilisée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Lu par {0}</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
</context>
<context>
    <name>RerunPanel</name>
    <message>
        <source>Found by the engine</source>
        <translation>Trouvée par le moteur</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation>Un bloc de texte</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>Mots épars</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Tournée à droite</translation>
    </message>
    <message>
        <source>On its head</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Tournée à gauche</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Re&amp;cognise again</source>
        <translation>Re&amp;connaître à nouveau</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Recognise wit&amp;h</source>
        <translation>Reconnaître a&amp;vec</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>The page l&amp;ies</source>
        <translation>Sens de la pa&amp;ge</translation>
    </message>
    <message>
        <source>Qua&amp;lity</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Recognise this page again</source>
        <translation>Reconnaître à nouveau cette page</translation>
    </message>
    <message>
        <source>Its text stays until that is done, and is kept beside the new one.</source>
        <translation>Son texte reste jusque-là, et est gardé à côté du nouveau.</translation>
    </message>
    <message>
        <source>The page is sent to {0}, for {1} at most.</source>
        <translation>La page est envoyée à {0}, pour {1} au plus.</translation>
    </message>
</context>
<context>
    <name>RetriesPage</name>
    <message>
        <source>For new jobs; a job can have numbers of its own under “More options”.</source>
        <translation>Pour les nouveaux travaux&#xa0;; un travail peut avoir ses propres valeurs sous «&#xa0;Plus d’options&#xa0;».</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Erreurs et nouveaux essais</translation>
    </message>
    <message>
        <source>Only after errors that may pass: a connection that broke, a time-out, an engine that was ended</source>
        <translation>Seulement après des erreurs passagères&#xa0;: connexion rompue, délai dépassé, moteur interrompu</translation>
    </message>
    <message>
        <source>&amp;Attempts for a page</source>
        <translation>&amp;Essais par page</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>&amp;Wait before the second attempt</source>
        <translation>&amp;Attente avant le deuxième essai</translation>
    </message>
    <message>
        <source>The job stops before the rest of the folder fails for the same cause. A good page starts anew</source>
        <translation>Le travail s’arrête avant que le reste du dossier échoue pour la même cause. Une bonne page remet à zéro</translation>
    </message>
    <message>
        <source>&amp;Pause after errors in a row</source>
        <translation>&amp;Pause après erreurs de suite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Damaged, encrypted or empty files can pause a job, as lost connections do</source>
        <translation>Des fichiers endommagés, chiffrés ou vides peuvent mettre un travail en pause, comme les connexions perdues</translation>
    </message>
    <message>
        <source>&amp;Unreadable files count</source>
        <translation>Compter les &amp;illisibles</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Auto-pause</source>
        <translation>Pause automatique</translation>
    </message>
    <message>
        <source>A page that failed is not tried again until you say so</source>
        <translation>Une page en échec n’est pas réessayée avant que vous le disiez</translation>
    </message>
    <message>
        <source>Twice as long before each further one, at most 30 s: {0} s</source>
        <translation>Deux fois plus long avant chaque essai suivant, au plus 30 s&#xa0;: {0} s</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>&amp;Jobs</source>
        <translation>Travau&amp;x</translation>
    </message>
    <message>
        <source>Which job&apos;s pages</source>
        <translation>Pages de quel travail</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confiance faible</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Réessayées</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>&amp;Finish review</source>
        <translation>&amp;Finir la relecture</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tous les travaux</translation>
    </message>
    <message>
        <source>{0} of {1} pages checked</source>
        <translation>Pages vérifiées : {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next word</source>
        <translation>mot suivant</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>leave as read</source>
        <translation>laisser tel que lu</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>page suivante</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>page précédente</translation>
    </message>
    <message>
        <source>the page is right</source>
        <translation>la page est juste</translation>
    </message>
    <message>
        <source>recognise again</source>
        <translation>reconnaître à nouveau</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
</context>
<context>
    <name>ReviewPageView</name>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Texte reconnu</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Prochain mot à vérifier</translation>
    </message>
    <message>
        <source>No page is left to look at.</source>
        <translation>Aucune page ne reste à voir.</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Pas de texte. {0}</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Elle est en cours de nouvelle reconnaissance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln mot à vérifier</numerusform>
            <numerusform>%Ln mots à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Pages to review, the worst first</source>
        <translation>Pages à relire, les pires d’abord</translation>
    </message>
    <message>
        <source>Recognise agai&amp;n…</source>
        <translation>Reconnaître à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Have the page recognised again with other options (Ctrl+R)</source>
        <translation>Faire reconnaître à nouveau la page avec d’autres options (Ctrl+R)</translation>
    </message>
    <message>
        <source>There is no page to review.</source>
        <translation>Aucune page à relire.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les pires d’abord</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation>Elle est en cours de nouvelle reconnaissance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>One folder</source>
        <translation>Un seul dossier</translation>
    </message>
    <message>
        <source>&amp;Beside the originals</source>
        <translation>À &amp;côté des originaux</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Choisir où vont les résultats</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Each result goes beside its scan, the report into this folder.</source>
        <translation>Chaque résultat va à côté de sa numérisation, le rapport dans ce dossier.</translation>
    </message>
    <message>
        <source>The folder structure is kept. Your originals are never changed.</source>
        <translation>La structure des dossiers est gardée. Vos originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Save the results to</source>
        <translation>Enregistrer les résultats dans</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PD&amp;F/A-2b, for archives that ask for it</source>
        <translation>PDF/A-&amp;2b, pour les archives qui le demandent</translation>
    </message>
    <message>
        <source>Keep co&amp;lumns and tables in line</source>
        <translation>Garder colonnes et ta&amp;bleaux alignés</translation>
    </message>
    <message>
        <source>Words of plain text stand where the page has them, held by spaces.</source>
        <translation>Les mots du texte brut sont placés comme sur la page, par des espaces.</translation>
    </message>
    <message>
        <source>Choose what to save</source>
        <translation>Choisissez quoi enregistrer</translation>
    </message>
    <message>
        <source>Tick at least one format under “Save as”.</source>
        <translation>Cochez au moins un format sous «&#xa0;Enregistrer en&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search all text</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all recognised text</source>
        <translation>Chercher dans tout le texte reconnu</translation>
    </message>
    <message>
        <source>Search all recognised text ({0})
words  &quot;a phrase&quot;  begin*  AND OR NOT ( )</source>
        <translation>Chercher dans tout le texte reconnu ({0})
mots  &quot;une phrase&quot;  début*  AND OR NOT ( )</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Pages found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Quitter la recherche</translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation>&amp;Retour aux travaux</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Search covers finished pages only.</source>
        <translation>Rien trouvé pour «&#xa0;{0}&#xa0;». La recherche ne couvre que les pages finies.</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Plus de {0}</translation>
    </message>
    <message>
        <source>The last ones recognised are shown. Another word finds fewer.</source>
        <translation>Les dernières reconnues sont montrées. Un autre mot en trouve moins.</translation>
    </message>
    <message>
        <source>The newest job first</source>
        <translation>Le travail le plus récent d’abord</translation>
    </message>
    <message>
        <source>{0} can be searched{1}answered in {2} s</source>
        <translation>{0} cherchables{1}réponse en {2} s</translation>
    </message>
    <message>
        <source>Still indexing: {0} left</source>
        <translation>Indexation en cours&#xa0;: reste {0}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Erreurs et essais</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <translation>Retour à&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Mettre en &amp;file</translation>
    </message>
    <message>
        <source>&amp;Start for at most {0}</source>
        <translation>&amp;Démarrer pour au plus {0}</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Démarrer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys of Bulk OCR</source>
        <translation>Touches de Bulk OCR</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Chercher une touche, ou son effet</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et leur effet</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Google&apos;s own tools</source>
        <translation>Outils de Google</translation>
    </message>
    <message>
        <source>Service-account file</source>
        <translation>Fichier de compte de service</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>&amp;S’identifier avec</translation>
    </message>
    <message>
        <source>Path of the .json file</source>
        <translation>Chemin du fichier .json</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the service account&apos;s key file</source>
        <translation>Choisir le fichier de clé du compte de service</translation>
    </message>
    <message>
        <source>From Google&apos;s console: IAM, Service accounts</source>
        <translation>De la console de Google&#xa0;: IAM, Comptes de service</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Keep the API key</source>
        <translation>Garder la clé d’API</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Oublier la clé d’API</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>Clé d’AP&amp;I</translation>
    </message>
    <message>
        <source>What “gcloud auth application-default login” set up here, or GOOGLE_APPLICATION_CREDENTIALS</source>
        <translation>Ce que «&#xa0;gcloud auth application-default login&#xa0;» a configuré ici, ou GOOGLE_APPLICATION_CREDENTIALS</translation>
    </message>
    <message>
        <source>A file with the key of a service account</source>
        <translation>Un fichier avec la clé d’un compte de service</translation>
    </message>
    <message>
        <source>The simplest way: one key of your Google Cloud project</source>
        <translation>Le plus simple&#xa0;: une clé de votre projet Google Cloud</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose the key file again.</source>
        <translation>Choisissez de nouveau le fichier de clé.</translation>
    </message>
    <message>
        <source>Key files ({0});;All files (*)</source>
        <translation>Fichiers de clé ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Service account&apos;s key file</source>
        <translation>Fichier de clé du compte de service</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Demande au trousseau…</translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation>Aucune clé gardée</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring; never shown again</source>
        <translation>Gardée dans le trousseau du système&#xa0;; jamais remontrée</translation>
    </message>
    <message>
        <source>Kept for this run only, because this computer has no keyring that can be used; never shown again</source>
        <translation>Gardée pour cette session seule, car cet ordinateur n’a pas de trousseau utilisable&#xa0;; jamais remontrée</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Attente du trousseau…</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>Sample scans (OCR)</source>
        <translation>Exemples de numérisations (OCR)</translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation>Dossier de numérisations</translation>
    </message>
    <message>
        <source>Scans ({0});;All files (*)</source>
        <translation>Numérisations ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Numérisations</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>cannot keep this computer awake</source>
        <translation>ne peut garder cet ordinateur éveillé</translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation>Local&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The running jobs are local</source>
        <translation>Les travaux en cours sont locaux</translation>
    </message>
    <message>
        <source>The running job is local</source>
        <translation>Le travail en cours est local</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aucun travail</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} en pause</translation>
    </message>
    <message>
        <source>{0} in error</source>
        <translation>{0} en erreur</translation>
    </message>
    <message>
        <source>{0} queued</source>
        <translation>{0} en file</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Choose a page to see its text.</source>
        <translation>Choisissez une page pour voir son texte.</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Résultat suivant de la recherche</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Next page with a problem</source>
        <translation>Prochaine page à problème</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Prochain mot à vérifier</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Miniatures des pages</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Il n’y a pas encore de page.</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} sur {2}</translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation>Pas de texte. {0}</translation>
    </message>
    <message>
        <source>It is tried again in a moment. {0}</source>
        <translation>Elle est réessayée dans un instant. {0}</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>The file is left out. Retry it to have it recognised.</source>
        <translation>Le fichier est exclu. Réessayez-le pour qu’il soit reconnu.</translation>
    </message>
    <message>
        <source>Not recognised yet.</source>
        <translation>Pas encore reconnue.</translation>
    </message>
    <message>
        <source>No page after this one failed, is blank or uncertain.</source>
        <translation>Aucune page après celle-ci n’est en échec, vide ou incertaine.</translation>
    </message>
    <message>
        <source>No page before this one failed, is blank or uncertain.</source>
        <translation>Aucune page avant celle-ci n’est en échec, vide ou incertaine.</translation>
    </message>
</context>
<context>
    <name>Thoroughness</name>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Qual&amp;ity</source>
        <translation>Qual&amp;ité</translation>
    </message>
    <message>
        <source>Quality: {0}</source>
        <translation>Qualité&#xa0;: {0}</translation>
    </message>
    <message>
        <source>P&amp;oor pages to {0}, within the limit</source>
        <translation>Pages médi&amp;ocres à {0}, selon la limite</translation>
    </message>
    <message>
        <source>Only pages that were read poorly here are sent, and no more than the limit allows.</source>
        <translation>Seules les pages mal lues ici sont envoyées, et pas plus que la limite ne permet.</translation>
    </message>
    <message>
        <source>Each page is read once. The shortest time; poor pages stay poor.</source>
        <translation>Chaque page est lue une fois. Le plus court&#xa0;; les pages médiocres le restent.</translation>
    </message>
    <message>
        <source>Poor pages are read again, by Tesseract alone: RapidOCR is not here.</source>
        <translation>Les pages médiocres sont relues, par Tesseract seul&#xa0;: RapidOCR n’est pas là.</translation>
    </message>
    <message>
        <source>The same as Balanced: RapidOCR, which would read all again, is not here.</source>
        <translation>Comme Équilibrée&#xa0;: RapidOCR, qui relirait tout, n’est pas là.</translation>
    </message>
    <message>
        <source>Poor pages are read again by RapidOCR. Good ones take no longer.</source>
        <translation>Les pages médiocres sont relues par RapidOCR. Les bonnes ne prennent pas plus de temps.</translation>
    </message>
    <message>
        <source>RapidOCR reads every page too; the better words are kept. Four times as long.</source>
        <translation>RapidOCR lit aussi chaque page&#xa0;; les meilleurs mots sont gardés. Quatre fois plus long.</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages of the job</source>
        <translation>Pages du travail</translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>Where the time went</source>
        <translation>Où est passé le temps</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}&#xa0;: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>WatchFields</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Files in it, and in folders below it, are recognised</source>
        <translation>Ses fichiers et ceux de ses sous-dossiers sont reconnus</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation>Choisir où vont les résultats</translation>
    </message>
    <message>
        <source>The folder structure is kept; the report of each day goes there, too</source>
        <translation>L’arborescence est conservée ; le rapport de chaque jour y va aussi</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>Enregistrer d&amp;ans</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation>Restent où ils sont</translation>
    </message>
    <message>
        <source>Go to another folder</source>
        <translation>Dans un autre dossier</translation>
    </message>
    <message>
        <source>Once their results are on the disk. They are never deleted or written over</source>
        <translation>Une fois leurs résultats enregistrés. Ils ne sont jamais supprimés ni écrasés</translation>
    </message>
    <message>
        <source>&amp;Originals</source>
        <translation>&amp;Originaux</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>Choose where originals go</source>
        <translation>Choisir où vont les originaux</translation>
    </message>
    <message>
        <source>On the same drive as the watched folder</source>
        <translation>Sur le même disque que le dossier surveillé</translation>
    </message>
    <message>
        <source>Or&amp;iginals go to</source>
        <translation>Les originaux &amp;vont dans</translation>
    </message>
    <message>
        <source>How the pages are read, and what each file is saved as</source>
        <translation>Comment lire les pages et sous quelle forme enregistrer</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Recognise &amp;with</source>
        <translation>&amp;Reconnaître avec</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For so long a file must not have changed, and it must be complete, before it is taken</source>
        <translation>Un fichier doit rester inchangé aussi longtemps, et être complet, avant d’être pris</translation>
    </message>
    <message>
        <source>&amp;Rest of a file</source>
        <translation>Repos d’un &amp;fichier</translation>
    </message>
    <message>
        <source>Look every few seconds: for shares that do not tell of changes, where that is not noticed</source>
        <translation>Regarder toutes les quelques secondes : pour les partages qui ne signalent rien, si cela n’est pas remarqué</translation>
    </message>
    <message>
        <source>&amp;Network share</source>
        <translation>Partage résea&amp;u</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>Until this time of the day</source>
        <translation>Jusqu’à cette heure</translation>
    </message>
    <message>
        <source>Files are taken at any time, and recognised then</source>
        <translation>Les fichiers sont pris à toute heure, et reconnus alors</translation>
    </message>
    <message>
        <source>&amp;At certain hours only</source>
        <translation>À certaines heures seule&amp;ment</translation>
    </message>
    <message>
        <source>On &amp;mains power only</source>
        <translation>Sur sec&amp;teur seulement</translation>
    </message>
    <message>
        <source>They wait while this computer runs on its battery</source>
        <translation>Ils attendent tant que l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>As far as the desktop tells: while the screen is locked or dark. Else they do not wait</source>
        <translation>Si le bureau le dit : écran verrouillé ou éteint. Sinon ils n’attendent pas</translation>
    </message>
    <message>
        <source>While nobody &amp;uses this computer only</source>
        <translation>Tant &amp;que personne n’utilise cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save: watch the folder so</source>
        <translation>Enregistrer : surveiller ainsi le dossier</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel: change nothing</source>
        <translation>Annuler : ne rien changer</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every page that comes in is sent to {0}, and paid for within the month&apos;s limit. Nobody is asked before</source>
        <translation>Chaque page qui arrive est envoyée à {0} et payée dans la limite du mois. Personne n’est consulté avant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Indiquez le dossier à surveiller.</translation>
    </message>
    <message>
        <source>Name the folder for the results.</source>
        <translation>Indiquez le dossier des résultats.</translation>
    </message>
    <message>
        <source>Name the folder for originals.</source>
        <translation>Indiquez le dossier des originaux.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Choisissez une langue.</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>What comes into these folders is recognised by itself, each file once, while Bulk OCR runs. All files of a day are one job.</source>
        <translation>Ce qui arrive dans ces dossiers est reconnu tout seul, chaque fichier une fois, tant que Bulk OCR tourne. Tous les fichiers d’un jour forment un seul travail.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>How its files are read</source>
        <translation>Comment ses fichiers sont lus</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Change the chosen folder</source>
        <translation>Modifier le dossier choisi</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Retirer le dossier choisi</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>A folder that a scanner, a phone or another program puts files into</source>
        <translation>Un dossier où un scanner, un téléphone ou un autre programme dépose des fichiers</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Add a folder to watch</source>
        <translation>Ajouter un dossier à surveiller</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Aucun dossier n’est encore surveillé.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All jobs are done, and everything is saved. Settings say what happens then.</source>
        <translation>Tous les travaux sont finis, et tout est enregistré. Les réglages disent la suite.</translation>
    </message>
    <message>
        <source>Sleep &amp;now</source>
        <translation>&amp;Veille maintenant</translation>
    </message>
    <message>
        <source>Shut down &amp;now</source>
        <translation>&amp;Éteindre maintenant</translation>
    </message>
    <message>
        <source>This computer shuts down in {0}</source>
        <translation>Cet ordinateur s’éteint dans {0}</translation>
    </message>
    <message>
        <source>This computer goes to sleep in {0}</source>
        <translation>Cet ordinateur se met en veille dans {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep</source>
        <translation>L’ordinateur n’a pu se mettre en veille</translation>
    </message>
    <message>
        <source>The computer would not shut down</source>
        <translation>L’ordinateur n’a pu s’éteindre</translation>
    </message>
    <message>
        <source>Another program or this computer&apos;s rules forbid it. Do it by hand; all jobs are done and saved.</source>
        <translation>Un autre programme ou les règles de cet ordinateur l’interdisent. Faites-le à la main&#xa0;; tous les travaux sont finis et enregistrés.</translation>
    </message>
</context>
<context>
    <name>WhichPages</name>
    <message>
        <source>Whi&amp;ch pages</source>
        <translation>&amp;Quelles pages</translation>
    </message>
    <message>
        <source>all, or 1-3, 7, 10-</source>
        <translation>toutes, ou 1-3, 7, 10-</translation>
    </message>
    <message>
        <source>Of each file. 10- is from page 10 to the last.</source>
        <translation>De chaque fichier. 10- va de la page 10 à la dernière.</translation>
    </message>
    <message>
        <source>all, or *.tif, 1790/**</source>
        <translation>tous, ou *.tif, 1790/**</translation>
    </message>
    <message>
        <source>Names with * and ?, with commas between them. Capitals do not matter.</source>
        <translation>Noms avec * et&#xa0;?, séparés par des virgules. Les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>none, or *draft*, old/**</source>
        <translation>aucun, ou *brouillon*, ancien/**</translation>
    </message>
    <message>
        <source>P&amp;ages of each file</source>
        <translation>P&amp;ages de chaque fichier</translation>
    </message>
    <message>
        <source>Onl&amp;y files like</source>
        <translation>Seuls fichiers co&amp;mme</translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation>&amp;Sans</translation>
    </message>
    <message>
        <source>Te&amp;xt in PDFs</source>
        <translation>&amp;Texte des PDF</translation>
    </message>
    <message>
        <source>Keep real text, read the scans</source>
        <translation>Garder le vrai texte, lire le reste</translation>
    </message>
    <message>
        <source>Keep any text, read the rest</source>
        <translation>Garder tout texte, lire le reste</translation>
    </message>
    <message>
        <source>Read scans again, keep real text</source>
        <translation>Relire les images, garder le vrai texte</translation>
    </message>
    <message>
        <source>Read every page again</source>
        <translation>Relire chaque page</translation>
    </message>
    <message>
        <source>Pages {0}</source>
        <translation>Pages {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>seulement {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>sans {0}</translation>
    </message>
    <message>
        <source>PDFs: {0}</source>
        <translation>PDF&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All pages of all files</source>
        <translation>Toutes les pages de tous les fichiers</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>New &amp;job</source>
        <translation>&amp;Nouveau travail</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Travau&amp;x</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>The word as it should be</source>
        <translation>Le mot tel qu’il doit être</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>The word is right as it stands in the field (Enter)</source>
        <translation>Le mot est juste tel qu’il est dans le champ (Entrée)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Sauter</translation>
    </message>
    <message>
        <source>Go to the next word to check (Tab)</source>
        <translation>Aller au prochain mot à vérifier (Tab)</translation>
    </message>
    <message>
        <source>The page is ri&amp;ght</source>
        <translation>La page est &amp;juste</translation>
    </message>
    <message>
        <source>Note that the page was checked, and go to the next one (Ctrl+Enter)</source>
        <translation>Noter que la page est vérifiée, et passer à la suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>Aucun texte à vérifier.</translation>
    </message>
    <message>
        <source>Word {0} of {1} to check</source>
        <translation>Mot {0} sur {1} à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln mot à vérifier</numerusform>
            <numerusform>%Ln mots à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>No word is left to check.</source>
        <translation>Plus aucun mot à vérifier.</translation>
    </message>
    <message>
        <source>Read as “{0}”, {1} % sure</source>
        <translation>Lu «&#xa0;{0}&#xa0;», sûr à {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>Type a number such as {0}.</source>
        <translation>Saisissez un nombre comme {0}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing can be written to the output folder {0} ({1}).</source>
        <translation>Rien ne peut être écrit dans le dossier de sortie {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change its permissions.</source>
        <translation>Choisissez un autre dossier de sortie, ou changez ses droits.</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} n’est pas un dossier</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>1 file lies in a folder that nothing can be written to.</source>
        <translation>1 fichier est dans un dossier où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>{0} files lie in folders that nothing can be written to.</source>
        <translation>{0} fichiers sont dans des dossiers où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>Choose an output folder instead of saving beside the originals, or change their permissions.</source>
        <translation>Choisissez un dossier de sortie au lieu d’enregistrer à côté des originaux, ou changez leurs droits.</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>Il n’y a rien à reconnaître.</translation>
    </message>
    <message>
        <source>Choose other files, or change pages and patterns in the options.</source>
        <translation>Choisissez d’autres fichiers, ou changez pages et motifs dans les options.</translation>
    </message>
    <message>
        <source>About {0} are needed on the disk of {1}, {2} are free.</source>
        <translation>Il faut environ {0} sur le disque de {1}, {2} sont libres.</translation>
    </message>
    <message>
        <source>Make room, choose an output folder on another disk, or fewer formats.</source>
        <translation>Faites de la place, choisissez un dossier de sortie sur un autre disque, ou moins de formats.</translation>
    </message>
    <message>
        <source>Pages that are read poorly cannot be sent: {0}</source>
        <translation>Les pages mal lues ne peuvent être envoyées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>1 file cannot be opened.</source>
        <translation>1 fichier ne peut être ouvert.</translation>
    </message>
    <message>
        <source>{0} files cannot be opened.</source>
        <translation>{0} fichiers ne peuvent être ouverts.</translation>
    </message>
    <message>
        <source>Open one to see what is wrong; what stays as it is will fail.</source>
        <translation>Ouvrez-en un pour voir ce qui ne va pas&#xa0;; ce qui reste tel quel échouera.</translation>
    </message>
    <message>
        <source>The pages cannot be understood: {0}.</source>
        <translation>Les pages ne sont pas comprises&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Write them like “{0}”.</source>
        <translation>Écrivez-les comme «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>there is nothing between two commas, or after the last one</source>
        <translation>il n’y a rien entre deux virgules, ou après la dernière</translation>
    </message>
    <message>
        <source>“{0}” is no page and no range of pages</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni une page ni une plage de pages</translation>
    </message>
    <message>
        <source>“{0}” has no comma</source>
        <translation>il manque une virgule à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>the first page is 1, not 0</source>
        <translation>la première page est 1, et non 0</translation>
    </message>
    <message>
        <source>“{0}” runs backwards</source>
        <translation>«&#xa0;{0}&#xa0;» va à rebours</translation>
    </message>
    <message>
        <source>Outputs cannot be named {0}: {1}.</source>
        <translation>Les sorties ne peuvent se nommer {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>a brace has no other</source>
        <translation>une accolade est seule</translation>
    </message>
    <message>
        <source>without {name} or {n} all outputs would have one name</source>
        <translation>sans {name} ni {n}, toutes les sorties auraient le même nom</translation>
    </message>
    <message>
        <source>{0} cannot be in a file&apos;s name</source>
        <translation>{0} ne peut figurer dans un nom de fichier</translation>
    </message>
    <message>
        <source>it begins with a dot or a space</source>
        <translation>il commence par un point ou une espace</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation>Windows réserve ce nom à un périphérique</translation>
    </message>
    <message>
        <source>{n} changes from job to job, and documents whose outputs are there are to be skipped</source>
        <translation>{n} change d’un travail à l’autre, et les documents dont les sorties existent doivent être sautés</translation>
    </message>
    <message>
        <source>The pattern “{0}” cannot be understood.</source>
        <translation>Le motif «&#xa0;{0}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”.</source>
        <translation>Écrivez * pour une partie de nom et ** pour des dossiers&#xa0;: «&#xa0;*.tif&#xa0;», «&#xa0;1790/**&#xa0;».</translation>
    </message>
    <message>
        <source>No folder or file was given.</source>
        <translation>Aucun dossier ni fichier n’a été donné.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nommez-en au moins un.</translation>
    </message>
    <message>
        <source>1 file left out by your patterns.</source>
        <translation>1 fichier exclu par vos motifs.</translation>
    </message>
    <message>
        <source>{0} files left out by your patterns.</source>
        <translation>{0} fichiers exclus par vos motifs.</translation>
    </message>
    <message>
        <source>1 folder left out by your patterns.</source>
        <translation>1 dossier exclu par vos motifs.</translation>
    </message>
    <message>
        <source>{0} folders left out by your patterns.</source>
        <translation>{0} dossiers exclus par vos motifs.</translation>
    </message>
    <message>
        <source>1 file and 1 folder left out by your patterns.</source>
        <translation>1 fichier et 1 dossier exclus par vos motifs.</translation>
    </message>
    <message>
        <source>1 file and {0} folders left out by your patterns.</source>
        <translation>1 fichier et {0} dossiers exclus par vos motifs.</translation>
    </message>
    <message>
        <source>{0} files and 1 folder left out by your patterns.</source>
        <translation>{0} fichiers et 1 dossier exclus par vos motifs.</translation>
    </message>
    <message>
        <source>{0} files and {1} folders left out by your patterns.</source>
        <translation>{0} fichiers et {1} dossiers exclus par vos motifs.</translation>
    </message>
    <message>
        <source>1 file written by Bulk OCR for these folders: left out.</source>
        <translation>1 fichier écrit par Bulk OCR pour ces dossiers&#xa0;: exclu.</translation>
    </message>
    <message>
        <source>{0} files written by Bulk OCR for these folders: left out.</source>
        <translation>{0} fichiers écrits par Bulk OCR pour ces dossiers&#xa0;: exclus.</translation>
    </message>
    <message>
        <source>{0} files are neither pictures nor PDFs: left out.</source>
        <translation>{0} fichiers ne sont ni images ni PDF&#xa0;: exclus.</translation>
    </message>
    <message>
        <source>The folder cannot be listed ({0}).</source>
        <translation>Le dossier ne peut être listé ({0}).</translation>
    </message>
    <message>
        <source>The same folder as {0}, by a link: listed once.</source>
        <translation>Le même dossier que {0}, par un lien&#xa0;: listé une fois.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>Le fichier ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>1 file whose outputs are there already: not recognised again.</source>
        <translation>1 fichier dont les sorties existent déjà&#xa0;: pas reconnu de nouveau.</translation>
    </message>
    <message>
        <source>{0} files whose outputs are there already: not recognised again.</source>
        <translation>{0} fichiers dont les sorties existent déjà&#xa0;: pas reconnus de nouveau.</translation>
    </message>
    <message>
        <source>1 file without any of the pages {0}: left out.</source>
        <translation>1 fichier sans aucune des pages {0}&#xa0;: exclu.</translation>
    </message>
    <message>
        <source>{0} files without any of the pages {1}: left out.</source>
        <translation>{0} fichiers sans aucune des pages {1}&#xa0;: exclus.</translation>
    </message>
    <message>
        <source>first of {0} pictures in the file</source>
        <translation>première des {0} images du fichier</translation>
    </message>
    <message>
        <source>last of several pictures in the file</source>
        <translation>dernière de plusieurs images du fichier</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken</source>
        <translation>le texte propre du PDF a été pris</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken, its pictures were not read</source>
        <translation>le texte propre du PDF a été pris, ses images n’ont pas été lues</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was kept, the rest was recognised</source>
        <translation>le texte propre du PDF a été gardé, le reste a été reconnu</translation>
    </message>
    <message>
        <source>unseen text of an earlier recognition was not used</source>
        <translation>le texte invisible d’une reconnaissance antérieure n’a pas été utilisé</translation>
    </message>
    <message>
        <source>the PDF&apos;s own text has no meaning: the page was recognised</source>
        <translation>le texte propre du PDF n’a pas de sens&#xa0;: la page a été reconnue</translation>
    </message>
    <message>
        <source>the owner of this PDF does not permit copying its text: it was read from the picture</source>
        <translation>le propriétaire de ce PDF n’autorise pas la copie du texte&#xa0;: il a été lu sur l’image</translation>
    </message>
    <message>
        <source>sent to the provider at a lower quality</source>
        <translation>envoyée au fournisseur en qualité réduite</translation>
    </message>
    <message>
        <source>sent to the provider at {0} % of its size</source>
        <translation>envoyée au fournisseur à {0}&#xa0;% de sa taille</translation>
    </message>
    <message>
        <source>the text lies turned by {0} degrees</source>
        <translation>le texte est tourné de {0} degrés</translation>
    </message>
    <message>
        <source>the lines fall by {0} degrees</source>
        <translation>les lignes penchent de {0} degrés</translation>
    </message>
    <message>
        <source>a shadow lies on the page</source>
        <translation>une ombre couvre la page</translation>
    </message>
    <message>
        <source>the page has specks</source>
        <translation>la page a des taches</translation>
    </message>
    <message>
        <source>seemed poor ({0} %), read again: {1}</source>
        <translation>semblait médiocre ({0}&#xa0;%), relue&#xa0;: {1}</translation>
    </message>
    <message>
        <source>read twice: {0}</source>
        <translation>lue deux fois&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the letters are those of old print</source>
        <translation>les lettres sont d’une impression ancienne</translation>
    </message>
    <message>
        <source>no second opinion, {0}</source>
        <translation>pas de second avis, {0}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>c’était trop long</translation>
    </message>
    <message>
        <source>it ended in the middle</source>
        <translation>il s’est arrêté au milieu</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>il a échoué</translation>
    </message>
    <message>
        <source>the page was prepared and taken as one block</source>
        <translation>la page a été préparée et prise comme un bloc</translation>
    </message>
    <message>
        <source>the first reading is kept</source>
        <translation>la première lecture est gardée</translation>
    </message>
    <message>
        <source>{0} was taken</source>
        <translation>{0} a été pris</translation>
    </message>
    <message>
        <source>{0} was taken, with words of {1}</source>
        <translation>{0} a été pris, avec des mots de {1}</translation>
    </message>
    <message>
        <source>sent to {0}, for the reading seemed poor ({1} %): {2}</source>
        <translation>envoyée à {0}, car la lecture semblait médiocre ({1}&#xa0;%)&#xa0;: {2}</translation>
    </message>
    <message>
        <source>its reading was taken</source>
        <translation>sa lecture a été prise</translation>
    </message>
    <message>
        <source>not read by {0}: {1}</source>
        <translation>pas lue par {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>not sent to {0}: {1}</source>
        <translation>pas envoyée à {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>not sent: the limit of costs is reached</source>
        <translation>pas envoyée&#xa0;: la limite des coûts est atteinte</translation>
    </message>
    <message>
        <source>{0} was chosen by hand</source>
        <translation>{0} a été choisi à la main</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Exclu à la main</translation>
    </message>
    <message>
        <source>it had failed: {0}</source>
        <translation>il avait échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy, which has more text, and was taken out of it.</source>
        <translation>La signature de l’original ne vaut pas pour cette copie, qui a plus de texte&#xa0;; elle en a été retirée.</translation>
    </message>
    <message>
        <source>It is an ordinary PDF and not PDF/A: {0}.</source>
        <translation>C’est un PDF ordinaire et non un PDF/A&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Starting background processing for job {0}</source>
        <translation>Le travail {0} commence en arrière-plan</translation>
    </message>
    <message>
        <source>Using parallel processing with {0} workers</source>
        <translation>Reconnaissance parallèle avec {0} processus</translation>
    </message>
    <message>
        <source>Pause requested for job {0}</source>
        <translation>Pause demandée pour le travail {0}</translation>
    </message>
    <message>
        <source>Resume requested for job {0}</source>
        <translation>Reprise demandée pour le travail {0}</translation>
    </message>
    <message>
        <source>Job {0} resumed</source>
        <translation>Travail {0} repris</translation>
    </message>
    <message>
        <source>Job {0} stopped</source>
        <translation>Travail {0} arrêté</translation>
    </message>
    <message>
        <source>Job {0} paused: {1}</source>
        <translation>Travail {0} en pause : {1}</translation>
    </message>
    <message>
        <source>Job {0} cannot go on: {1}</source>
        <translation>Le travail {0} ne peut pas continuer : {1}</translation>
    </message>
    <message>
        <source>Job {0} completed successfully</source>
        <translation>Travail {0} terminé avec succès</translation>
    </message>
    <message>
        <source>Files of job {0} could not be written anew: {1}</source>
        <translation>Des fichiers du travail {0} n’ont pas pu être réécrits : {1}</translation>
    </message>
    <message>
        <source>Limit of the cost of job {0}: {1}</source>
        <translation>Limite de coût du travail {0} : {1}</translation>
    </message>
    <message>
        <source>Too many consecutive errors ({0}), auto-pausing job {1}</source>
        <translation>Trop d’erreurs de suite ({0}), le travail {1} se met en pause</translation>
    </message>
    <message>
        <source>{0}: not saved as {1}: {2}</source>
        <translation>{0} : pas enregistré en {1} : {2}</translation>
    </message>
    <message>
        <source>{0}: not saved: {1}</source>
        <translation>{0} : pas enregistré : {1}</translation>
    </message>
    <message>
        <source>{0}: not in the merged PDF: {1}</source>
        <translation>{0} : absent du PDF fusionné : {1}</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} (attempt {3}/{4})</source>
        <translation>Traitement {0}/{1} : {2} (essai {3}/{4})</translation>
    </message>
    <message>
        <source>Processing {0}/{1}: {2} page {3}/{4} (attempt {5}/{6})</source>
        <translation>Traitement {0}/{1} : {2} page {3}/{4} (essai {5}/{6})</translation>
    </message>
    <message>
        <source>Error processing {0} (attempt {1}/{2}): {3}</source>
        <translation>Erreur sur {0} (essai {1}/{2}) : {3}</translation>
    </message>
    <message>
        <source>Error processing {0} page {1}/{2} (attempt {3}/{4}): {5}</source>
        <translation>Erreur sur {0} page {1}/{2} (essai {3}/{4}) : {5}</translation>
    </message>
    <message>
        <source>Retrying {0} in {1}s...</source>
        <translation>Nouvel essai de {0} dans {1} s...</translation>
    </message>
    <message>
        <source>{0} page {1}/{2}: taken from an earlier result</source>
        <translation>{0} page {1}/{2} : repris d’un résultat antérieur</translation>
    </message>
    <message>
        <source>{0}: taken from an earlier result</source>
        <translation>{0} : repris d’un résultat antérieur</translation>
    </message>
    <message>
        <source>Exporting job {0} as {1} to {2}</source>
        <translation>Exportation du travail {0} en {1} vers {2}</translation>
    </message>
    <message>
        <source>Export of job {0} cancelled: {1} files written</source>
        <translation>Exportation du travail {0} annulée, fichiers écrits : {1}</translation>
    </message>
    <message>
        <source>Exported job {0} as {1}: {2} files written</source>
        <translation>Travail {0} exporté en {1}, fichiers écrits : {2}</translation>
    </message>
    <message>
        <source>Exporting job {0}: {1} files written</source>
        <translation>Exportation du travail {0}, fichiers écrits : {1}</translation>
    </message>
    <message>
        <source>Export of job {0} failed: {1}</source>
        <translation>L’exportation du travail {0} a échoué : {1}</translation>
    </message>
    <message>
        <source>Report of job {0} failed: {1}</source>
        <translation>Le rapport du travail {0} a échoué : {1}</translation>
    </message>
    <message>
        <source>What failed is listed but not copied: that needs {0} bytes, and {1} are free.</source>
        <translation>Ce qui a échoué est listé mais pas copié : il faut {0} octets, et {1} sont libres.</translation>
    </message>
    <message>
        <source>{0}: not copied: {1}</source>
        <translation>{0} : pas copié : {1}</translation>
    </message>
    <message>
        <source>Copied {0} file that failed</source>
        <translation>{0} fichier en échec copié</translation>
    </message>
    <message>
        <source>Copied {0} files that failed</source>
        <translation>{0} fichiers en échec copiés</translation>
    </message>
    <message>
        <source>{0} is not in it: {1}</source>
        <translation>{0} n’y figure pas : {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be read ({1})</source>
        <translation>Le modèle {0} ne peut pas être lu ({1})</translation>
    </message>
    <message>
        <source>Read {0} originals for the manifest of job {1}</source>
        <translation>Originaux lus pour le manifeste du travail {1} : {0}</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0} : écriture impossible : {1}</translation>
    </message>
    <message>
        <source>{0} could not be written; the log has more</source>
        <translation>{0} : écriture impossible ; le journal en dit plus</translation>
    </message>
    <message>
        <source>The merged files</source>
        <translation>Les fichiers fusionnés</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Tesseract {0}, built in</source>
        <translation>Tesseract {0}, intégré</translation>
    </message>
    <message>
        <source>Tesseract {0}, installed</source>
        <translation>Tesseract {0}, installé</translation>
    </message>
    <message>
        <source>no way known</source>
        <translation>aucun moyen connu</translation>
    </message>
    <message>
        <source>its command is not there</source>
        <translation>sa commande n’existe pas</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <source>The computer would not go to sleep ({0}).</source>
        <translation>L’ordinateur n’a pas voulu se mettre en veille ({0}).</translation>
    </message>
    <message>
        <source>The computer would not shut down ({0}).</source>
        <translation>L’ordinateur n’a pas voulu s’éteindre ({0}).</translation>
    </message>
    <message>
        <source>Another program or the system&apos;s rules forbid it; do it by hand. All jobs are done and saved.</source>
        <translation>Un autre programme ou les règles du système l’interdisent ; faites-le à la main. Tous les travaux sont terminés et enregistrés.</translation>
    </message>
    <message>
        <source>This file is not in the list any more.</source>
        <translation>Ce fichier n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>The program that shows pages</source>
        <translation>Le programme qui montre les pages</translation>
    </message>
    <message>
        <source>The process that puts PDFs together</source>
        <translation>Le processus qui assemble les PDF</translation>
    </message>
    <message>
        <source>The process that prepares pages</source>
        <translation>Le processus qui prépare les pages</translation>
    </message>
    <message>
        <source>The process that writes the PDF</source>
        <translation>Le processus qui écrit le PDF</translation>
    </message>
    <message>
        <source>The full installer has it.</source>
        <translation>L’installateur complet le contient.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Installez-le : pip install {0}.</translation>
    </message>
    <message>
        <source>this endpoint</source>
        <translation>ce point d’accès</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom trop long</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la connexion au lecteur réseau est périmée</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le lecteur réseau n’est pas connecté</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>déjà utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>The local API cannot listen on port {0}: {1}.</source>
        <translation>L’API locale ne peut pas écouter sur le port {0} : {1}.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>{0} is not a currency.</source>
        <translation>{0} n’est pas une devise.</translation>
    </message>
    <message>
        <source>Give its three letters, such as USD.</source>
        <translation>Indiquez ses trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>The settings hold for this run only: their file cannot be written.</source>
        <translation>Les réglages ne valent que pour cette session : leur fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Free some space or change the permissions of the data folder, then set them again.</source>
        <translation>Libérez de l’espace ou modifiez les droits du dossier de données, puis refaites ces réglages.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <source>Another Bulk OCR runs with the data folder {0}.</source>
        <translation>Un autre Bulk OCR utilise le dossier de données {0}.</translation>
    </message>
    <message>
        <source>Use its window, wait until it ends, or name another folder with --data-dir.</source>
        <translation>Utilisez sa fenêtre, attendez qu’il se termine, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>The setting {0} must lie between {1} and {2}.</source>
        <translation>Le réglage {0} doit se situer entre {1} et {2}.</translation>
    </message>
    <message>
        <source>The local API ended by a mistake of the program.</source>
        <translation>L’API locale s’est arrêtée à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>Switch it on again; the log has the details, please report it.</source>
        <translation>Réactivez-la ; le journal donne les détails, merci de le signaler.</translation>
    </message>
    <message>
        <source>The setting {0} is too long.</source>
        <translation>Le réglage {0} est trop long.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>Le réglage {0} ne peut pas être {1}.</translation>
    </message>
    <message>
        <source>This page has no earlier corrections.</source>
        <translation>Cette page n’a pas de corrections antérieures.</translation>
    </message>
    <message>
        <source>Look at the page again.</source>
        <translation>Regardez de nouveau la page.</translation>
    </message>
    <message>
        <source>The files of this document are not written yet.</source>
        <translation>Les fichiers de ce document ne sont pas encore écrits.</translation>
    </message>
    <message>
        <source>They are, with all corrections, once its last page is done.</source>
        <translation>Ils le seront, avec toutes les corrections, une fois sa dernière page terminée.</translation>
    </message>
    <message>
        <source>The job database {0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire dans la base des travaux {0} ({1}).</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk, then resume. Nothing is lost.</source>
        <translation>Vérifiez les droits du dossier et le disque, puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The job database {0} is damaged ({1}).</source>
        <translation>La base des travaux {0} est endommagée ({1}).</translation>
    </message>
    <message>
        <source>Move it away to start afresh, or put back a copy. The results on disk are not affected.</source>
        <translation>Déplacez-la pour repartir de zéro, ou remettez une copie. Les résultats sur le disque ne sont pas touchés.</translation>
    </message>
    <message>
        <source>There is no job {0}.</source>
        <translation>Il n’y a pas de travail {0}.</translation>
    </message>
    <message>
        <source>`bulkocr jobs` lists those there are.</source>
        <translation>`bulkocr jobs` donne la liste de ceux qui existent.</translation>
    </message>
    <message>
        <source>The limit of {0} for this job is reached: {1} sent.</source>
        <translation>La limite de {0} pour ce travail est atteinte : {1} envoyés.</translation>
    </message>
    <message>
        <source>Raise the job&apos;s limit, then resume.</source>
        <translation>Relevez la limite du travail, puis reprenez.</translation>
    </message>
    <message>
        <source>The limit of {0} for this month is reached: {1} sent.</source>
        <translation>La limite de {0} pour ce mois est atteinte : {1} envoyés.</translation>
    </message>
    <message>
        <source>Raise the month&apos;s limit in the settings, or wait for the next month; then resume.</source>
        <translation>Relevez la limite du mois dans les réglages, ou attendez le mois prochain ; puis reprenez.</translation>
    </message>
    <message>
        <source>The job database is of a newer Bulk OCR (version {0}; this one knows {1}).</source>
        <translation>La base des travaux vient d’un Bulk OCR plus récent (version {0} ; celui-ci connaît {1}).</translation>
    </message>
    <message>
        <source>Install the newer program again, or choose another data folder.</source>
        <translation>Réinstallez le programme plus récent, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>There are {0}; for example {name}.ocr.</source>
        <translation>Il existe {0} ; par exemple {name}.ocr.</translation>
    </message>
    <message>
        <source>This page has no other reading.</source>
        <translation>Cette page n’a pas d’autre lecture.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez de nouveau.</translation>
    </message>
    <message>
        <source>This page was read again meanwhile.</source>
        <translation>Cette page a été relue entre-temps.</translation>
    </message>
    <message>
        <source>This page has not been recognised yet.</source>
        <translation>Cette page n’a pas encore été reconnue.</translation>
    </message>
    <message>
        <source>Wait until the job has come to it.</source>
        <translation>Attendez que le travail en soit là.</translation>
    </message>
    <message>
        <source>{0} must stand between two words.</source>
        <translation>{0} doit se trouver entre deux mots.</translation>
    </message>
    <message>
        <source>Add a word, or quote it to find it: &quot;{0}&quot;.</source>
        <translation>Ajoutez un mot, ou mettez-le entre guillemets pour le trouver : &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>The search has more than {0} characters.</source>
        <translation>La recherche a plus de {0} caractères.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Utilisez moins de mots.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>Il n’y a aucun mot à chercher.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Tapez au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>{0}* would find too much.</source>
        <translation>{0}* trouverait trop de choses.</translation>
    </message>
    <message>
        <source>Type at least {0} letters before the *.</source>
        <translation>Tapez au moins {0} lettres avant le *.</translation>
    </message>
    <message>
        <source>The search has more than {0} words.</source>
        <translation>La recherche a plus de {0} mots.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Put one at the end of the phrase: &quot;like this&quot;.</source>
        <translation>Mettez-en un à la fin de l’expression : &quot;comme ceci&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <translation>Il y a trop de parenthèses.</translation>
    </message>
    <message>
        <source>Use fewer of them.</source>
        <translation>Utilisez-en moins.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>Put ) where it ends.</source>
        <translation>Mettez ) là où elle se termine.</translation>
    </message>
    <message>
        <source>NOT has nothing before it.</source>
        <translation>Il n’y a rien avant NOT.</translation>
    </message>
    <message>
        <source>Say first what to find, then what to leave out: letter NOT envelope. To find it: &quot;not&quot;.</source>
        <translation>Dites d’abord ce qu’il faut trouver, puis ce qu’il faut exclure : lettre NOT enveloppe. Pour trouver le mot : &quot;not&quot;.</translation>
    </message>
    <message>
        <source>{0} cannot be left out: it is being recognised, or is already.</source>
        <translation>{0} ne peut pas être laissé de côté : il est en cours de reconnaissance, ou déjà reconnu.</translation>
    </message>
    <message>
        <source>Only files that wait or failed can be left out.</source>
        <translation>Seuls les fichiers en attente ou en échec peuvent être laissés de côté.</translation>
    </message>
    <message>
        <source>No page of {0} failed.</source>
        <translation>Aucune page de {0} n’a échoué.</translation>
    </message>
    <message>
        <source>There is nothing to retry.</source>
        <translation>Il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>This is no checkpoint: {0}.</source>
        <translation>Ce n’est pas un point de reprise : {0}.</translation>
    </message>
    <message>
        <source>This program has no provider {0}.</source>
        <translation>Ce programme n’a pas de fournisseur {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Faites un autre choix.</translation>
    </message>
    <message>
        <source>Poor pages of {0} cannot be sent to {1} once more.</source>
        <translation>Les pages mal lues de {0} ne peuvent pas être envoyées encore une fois à {1}.</translation>
    </message>
    <message>
        <source>Choose another provider for them.</source>
        <translation>Choisissez un autre fournisseur pour elles.</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be made ({1}).</source>
        <translation>Le dossier de sortie {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
        <source>Choose another output folder, or change the folder&apos;s permissions.</source>
        <translation>Choisissez un autre dossier de sortie, ou modifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} n’est pas là.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>A job cannot be saved as one file in {0}.</source>
        <translation>Un travail ne peut pas être enregistré en un seul fichier {0}.</translation>
    </message>
    <message>
        <source>A mistake of the program came between ({0}).</source>
        <translation>Une erreur du programme est survenue ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; try it again.</source>
        <translation>Le journal donne les détails ; réessayez.</translation>
    </message>
    <message>
        <source>Change its permissions, then resume.</source>
        <translation>Modifiez ses droits, puis reprenez.</translation>
    </message>
    <message>
        <source>The preset {0} cannot be used.</source>
        <translation>Le préréglage {0} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Recréez-le.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Il n’y a pas de préréglage {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to 60 letters.</source>
        <translation>Un préréglage doit avoir un nom de 1 à 60 lettres.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Il y a déjà un préréglage {0}.</translation>
    </message>
    <message>
        <source>There are {0} presets already.</source>
        <translation>Il y a déjà {0} préréglages.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>{0} is a name of the program&apos;s.</source>
        <translation>{0} est un nom du programme.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read by this installation.</source>
        <translation>Cette installation ne peut pas lire les fichiers de ce type ({0}).</translation>
    </message>
    <message>
        <source>Install the package {0}, or save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Installez le paquet {0}, ou enregistrez-le en PNG, JPEG, TIFF ou PDF.</translation>
    </message>
    <message>
        <source>The page is too large for the provider ({0} x {1} pixels).</source>
        <translation>La page est trop grande pour le fournisseur ({0} x {1} pixels).</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts.</source>
        <translation>Numérisez-la à une résolution plus basse, ou découpez-la.</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <translation>L’image demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Use fewer workers, or scan the page at a lower resolution.</source>
        <translation>Utilisez moins de processus, ou numérisez la page à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The picture&apos;s header cannot be read: it is damaged, or of a rare kind.</source>
        <translation>L’en-tête de l’image ne peut pas être lu : elle est endommagée, ou d’un type rare.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG, or copy it again from the source.</source>
        <translation>Ouvrez-la dans un autre programme et enregistrez-la en PNG, ou copiez-la de nouveau depuis la source.</translation>
    </message>
    <message>
        <source>Check the drive, then retry it.</source>
        <translation>Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged ({0}).</source>
        <translation>Le fichier est endommagé ({0}).</translation>
    </message>
    <message>
        <source>Scan it again, or copy it again from the source.</source>
        <translation>Numérisez-le de nouveau, ou copiez-le de nouveau depuis la source.</translation>
    </message>
    <message>
        <source>There is no page {0}: the file has {1}.</source>
        <translation>Il n’y a pas de page {0} : le fichier en a {1}.</translation>
    </message>
    <message>
        <source>The file has changed; start a new job.</source>
        <translation>Le fichier a changé ; lancez un nouveau travail.</translation>
    </message>
    <message>
        <source>The file is neither a picture nor a PDF, whatever its name says.</source>
        <translation>Le fichier n’est ni une image ni un PDF, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>Open it to see what it is; scan or download it again.</source>
        <translation>Ouvrez-le pour voir ce que c’est ; numérisez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Files of this type ({0}) cannot be read yet.</source>
        <translation>Les fichiers de ce type ({0}) ne peuvent pas encore être lus.</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF.</source>
        <translation>Enregistrez-le en PNG, JPEG, TIFF ou PDF.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Put it back, then retry it.</source>
        <translation>Remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>La lecture du fichier n’est pas permise.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry it.</source>
        <translation>Modifiez ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>elle n’a pas de surface</translation>
    </message>
    <message>
        <source>The page is too large ({0} x {1} pixels).</source>
        <translation>La page est trop grande ({0} x {1} pixels).</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Leave it out, or copy what it holds.</source>
        <translation>Laissez-le de côté, ou copiez ce qu’il contient.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>Often an interrupted copy: copy it again from the source.</source>
        <translation>Souvent une copie interrompue : copiez-le de nouveau depuis la source.</translation>
    </message>
    <message>
        <source>the page has no area</source>
        <translation>la page n’a pas de surface</translation>
    </message>
    <message>
        <source>A picture in the page is too large ({0} megapixels).</source>
        <translation>Une image de la page est trop grande ({0} mégapixels).</translation>
    </message>
    <message>
        <source>Save the page at a lower resolution.</source>
        <translation>Enregistrez la page à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The page has letters that cannot be drawn: their font is not in the file.</source>
        <translation>La page a des lettres qui ne peuvent pas être dessinées : leur police n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Install the font, or print the PDF to a new one where it is shown well.</source>
        <translation>Installez la police, ou imprimez le PDF dans un nouveau là où il s’affiche bien.</translation>
    </message>
    <message>
        <source>a picture of the page cannot be read</source>
        <translation>une image de la page ne peut pas être lue</translation>
    </message>
    <message>
        <source>its list of objects is broken, and nothing of the page was found</source>
        <translation>sa liste d’objets est cassée, et rien de la page n’a été trouvé</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>il n’a pas de pages</translation>
    </message>
    <message>
        <source>the picture of the page ends too early</source>
        <translation>l’image de la page se termine trop tôt</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>la page ne peut pas être lue</translation>
    </message>
    <message>
        <source>The PDF needs a password.</source>
        <translation>Le PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>Give its password for the job, then retry it.</source>
        <translation>Donnez son mot de passe pour ce travail, puis réessayez.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is.</source>
        <translation>La page demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Use fewer workers, or save the page at a lower resolution.</source>
        <translation>Utilisez moins de processus, ou enregistrez la page à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The PDF needs a password, and none of those given opens it.</source>
        <translation>Le PDF demande un mot de passe, et aucun de ceux donnés ne l’ouvre.</translation>
    </message>
    <message>
        <source>Give the right password for the job, then retry it.</source>
        <translation>Donnez le bon mot de passe pour ce travail, puis réessayez.</translation>
    </message>
    <message>
        <source>it is not a PDF that can be read</source>
        <translation>ce n’est pas un PDF lisible</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that no password opens here.</source>
        <translation>Le PDF est chiffré d’une façon qu’aucun mot de passe n’ouvre ici.</translation>
    </message>
    <message>
        <source>Save a copy without encryption and add that one.</source>
        <translation>Enregistrez une copie sans chiffrement et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>its pixels cannot be kept</source>
        <translation>ses pixels ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>The program made a mistake on this page ({0}).</source>
        <translation>Le programme a fait une erreur sur cette page ({0}).</translation>
    </message>
    <message>
        <source>The log has the details; retry it, and report it if it stays.</source>
        <translation>Le journal donne les détails ; réessayez, et signalez-le si cela persiste.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then resume. Nothing is lost.</source>
        <translation>Libérez de l’espace, puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire dans le dossier de données {0} ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir or BULKOCR_DATA_DIR.</source>
        <translation>Modifiez ses droits, ou choisissez-en un autre avec --data-dir ou BULKOCR_DATA_DIR.</translation>
    </message>
    <message>
        <source>The program made a mistake on this page: {0}.</source>
        <translation>Le programme a fait une erreur sur cette page : {0}.</translation>
    </message>
    <message>
        <source>Report it; retry later.</source>
        <translation>Signalez-la ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection failed: {0}.</source>
        <translation>La connexion a échoué : {0}.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The connection failed ({0}).</source>
        <translation>La connexion a échoué ({0}).</translation>
    </message>
    <message>
        <source>No format was given.</source>
        <translation>Aucun format n’a été indiqué.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
        <source>It could not be made because of an error in Bulk OCR.</source>
        <translation>Il n’a pas pu être créé à cause d’une erreur de Bulk OCR.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>Le journal donne les détails ; merci de le signaler.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>Il ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} is gone.</source>
        <translation>Le dossier {0} n’est plus là.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume.</source>
        <translation>Branchez le lecteur ou remettez le dossier en place, puis reprenez.</translation>
    </message>
    <message>
        <source>Tesseract could not start with the languages {0}.</source>
        <translation>Tesseract n’a pas pu démarrer avec les langues {0}.</translation>
    </message>
    <message>
        <source>A model may be damaged: remove it and add it again.</source>
        <translation>Un modèle est peut-être endommagé : supprimez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page.</source>
        <translation>Tesseract a abandonné la page.</translation>
    </message>
    <message>
        <source>Retry it, or scan it again.</source>
        <translation>Réessayez, ou numérisez-la de nouveau.</translation>
    </message>
    <message>
        <source>{0} ended in the middle of the page.</source>
        <translation>{0} s’est arrêté au milieu de la page.</translation>
    </message>
    <message>
        <source>Often memory ran out: use fewer workers, then retry it.</source>
        <translation>Souvent la mémoire a manqué : utilisez moins de processus, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} gave an answer that makes no sense.</source>
        <translation>{0} a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Retry the page; report it if it stays.</source>
        <translation>Réessayez la page ; signalez-le si cela persiste.</translation>
    </message>
    <message>
        <source>The page took longer than {0} s.</source>
        <translation>La page a pris plus de {0} s.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or cut the page into parts.</source>
        <translation>Accordez plus de temps à une page, ou découpez-la.</translation>
    </message>
    <message>
        <source>Its owner does not permit its pages to be put into another PDF.</source>
        <translation>Son propriétaire ne permet pas de mettre ses pages dans un autre PDF.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password, or use the document&apos;s own PDF.</source>
        <translation>Donnez le mot de passe du propriétaire, ou utilisez le PDF propre du document.</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>il demande un mot de passe</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Le fichier a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Retry it when it is whole.</source>
        <translation>Réessayez quand il sera complet.</translation>
    </message>
    <message>
        <source>The folder could not be listed: the listing ended by itself.</source>
        <translation>Le dossier n’a pas pu être parcouru : le parcours s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>Resume to try again; the log has the details.</source>
        <translation>Reprenez pour réessayer ; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Tesseract cannot be run as {0}.</source>
        <translation>Tesseract ne peut pas être lancé comme {0}.</translation>
    </message>
    <message>
        <source>Install it, name the right file, or use the built-in engine.</source>
        <translation>Installez-le, indiquez le bon fichier, ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <source>Tesseract gave up on the page (exit code {0}).</source>
        <translation>Tesseract a abandonné la page (code de sortie {0}).</translation>
    </message>
    <message>
        <source>Tesseract was ended in the middle of the page.</source>
        <translation>Tesseract a été arrêté au milieu de la page.</translation>
    </message>
    <message>
        <source>The PDF may not be changed: its owner forbids it.</source>
        <translation>Le PDF ne doit pas être modifié : son propriétaire l’interdit.</translation>
    </message>
    <message>
        <source>Give the owner&apos;s password for the job, save a copy without restrictions, or choose another format.</source>
        <translation>Donnez le mot de passe du propriétaire pour ce travail, enregistrez une copie sans restrictions, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>a page&apos;s description cannot be read</source>
        <translation>la description d’une page ne peut pas être lue</translation>
    </message>
    <message>
        <source>the document&apos;s description cannot be read</source>
        <translation>la description du document ne peut pas être lue</translation>
    </message>
    <message>
        <source>The output folder {0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire dans le dossier de sortie {0} ({1}).</translation>
    </message>
    <message>
        <source>Change its permissions or choose another, then resume. Nothing is lost.</source>
        <translation>Modifiez ses droits ou choisissez-en un autre, puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The output folder {0} is gone.</source>
        <translation>Le dossier de sortie {0} n’est plus là.</translation>
    </message>
    <message>
        <source>Connect the drive or put the folder back, then resume. Nothing is lost.</source>
        <translation>Branchez le lecteur ou remettez le dossier en place, puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{0} is not a format that text can be saved in.</source>
        <translation>{0} n’est pas un format dans lequel du texte peut être enregistré.</translation>
    </message>
    <message>
        <source>{0} is not an address of the form HOST or HOST:PORT.</source>
        <translation>{0} n’est pas une adresse de la forme HÔTE ou HÔTE:PORT.</translation>
    </message>
    <message>
        <source>Give only the name, such as eu-vision.googleapis.com, without https:// and without a path.</source>
        <translation>Indiquez seulement le nom, par exemple eu-vision.googleapis.com, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>The source of the models answers with an error ({0}).</source>
        <translation>La source des modèles répond par une erreur ({0}).</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection broke before the model was whole.</source>
        <translation>La connexion a été coupée avant que le modèle soit complet.</translation>
    </message>
    <message>
        <source>Try it again; nothing of it was kept.</source>
        <translation>Réessayez ; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>There is no connection to github.com, where the models are.</source>
        <translation>Il n’y a pas de connexion à github.com, où sont les modèles.</translation>
    </message>
    <message>
        <source>Check the network, then try again; or add the model from a file that was fetched elsewhere.</source>
        <translation>Vérifiez le réseau, puis réessayez ; ou ajoutez le modèle depuis un fichier téléchargé ailleurs.</translation>
    </message>
    <message>
        <source>There is no model {0} at the source.</source>
        <translation>Il n’y a pas de modèle {0} à la source.</translation>
    </message>
    <message>
        <source>Add it from a file.</source>
        <translation>Ajoutez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>The proxy does not let the download through.</source>
        <translation>Le proxy ne laisse pas passer le téléchargement.</translation>
    </message>
    <message>
        <source>Check the proxy that HTTPS_PROXY or the system&apos;s settings name, or add the model from a file.</source>
        <translation>Vérifiez le proxy indiqué par HTTPS_PROXY ou par les réglages du système, ou ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>The source of the models cannot prove who it is.</source>
        <translation>La source des modèles ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock and the network, or add the model from a file.</source>
        <translation>Vérifiez l’horloge de l’ordinateur et le réseau, ou ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>What came for {0} is not the file that is meant: its checksum is another.</source>
        <translation>Ce qui est arrivé pour {0} n’est pas le fichier voulu : sa somme de contrôle est différente.</translation>
    </message>
    <message>
        <source>Try it again. If it stays so, something on the way changes it: add it from a file.</source>
        <translation>Réessayez. Si cela persiste, quelque chose le modifie en chemin : ajoutez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>What comes for {0} is far larger than any model.</source>
        <translation>Ce qui arrive pour {0} est bien plus gros que tout modèle.</translation>
    </message>
    <message>
        <source>Try it later, or add the model from a file.</source>
        <translation>Réessayez plus tard, ou ajoutez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{0} is not the name of a language&apos;s model.</source>
        <translation>{0} n’est pas le nom du modèle d’une langue.</translation>
    </message>
    <message>
        <source>Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation>Choisissez un fichier comme deu.traineddata : son nom est le code de la langue.</translation>
    </message>
    <message>
        <source>Tesseract is not installed.</source>
        <translation>Tesseract n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it first.</source>
        <translation>Installez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>Check it and its permissions.</source>
        <translation>Vérifiez-le, ainsi que ses droits.</translation>
    </message>
    <message>
        <source>Tesseract does not open it.</source>
        <translation>Tesseract ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>{0} is far larger than any model.</source>
        <translation>{0} est bien plus gros que tout modèle.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Tesseract does not open {0}: the file is damaged, or of an old version.</source>
        <translation>Tesseract n’ouvre pas {0} : le fichier est endommagé, ou d’une ancienne version.</translation>
    </message>
    <message>
        <source>Choose a file of tessdata_fast or tessdata_best, whole.</source>
        <translation>Choisissez un fichier entier de tessdata_fast ou tessdata_best.</translation>
    </message>
    <message>
        <source>RapidOCR could not start.</source>
        <translation>RapidOCR n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Install it again: pip install --force-reinstall rapidocr onnxruntime.</source>
        <translation>Réinstallez-le : pip install --force-reinstall rapidocr onnxruntime.</translation>
    </message>
    <message>
        <source>RapidOCR gave up on the page.</source>
        <translation>RapidOCR a abandonné la page.</translation>
    </message>
    <message>
        <source>Use Tesseract for it.</source>
        <translation>Utilisez Tesseract pour elle.</translation>
    </message>
    <message>
        <source>RapidOCR does not know the letters of: {0}.</source>
        <translation>RapidOCR ne connaît pas les lettres de : {0}.</translation>
    </message>
    <message>
        <source>Leave the language out, or use Tesseract.</source>
        <translation>Retirez cette langue, ou utilisez Tesseract.</translation>
    </message>
    <message>
        <source>RapidOCR is not part of this installation.</source>
        <translation>RapidOCR ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>There is no Tesseract model for: {0}.</source>
        <translation>Il n’y a pas de modèle Tesseract pour : {0}.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr-{0}), or copy {1}.traineddata into {2}.</source>
        <translation>Installez-le (Debian et Ubuntu : apt install tesseract-ocr-{0}), ou copiez {1}.traineddata dans {2}.</translation>
    </message>
    <message>
        <source>No Tesseract model was found.</source>
        <translation>Aucun modèle Tesseract n’a été trouvé.</translation>
    </message>
    <message>
        <source>Copy eng.traineddata into {0}, or install Bulk OCR again.</source>
        <translation>Copiez eng.traineddata dans {0}, ou réinstallez Bulk OCR.</translation>
    </message>
    <message>
        <source>{0} could not be started.</source>
        <translation>{0} n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Install it again, or use the other engine.</source>
        <translation>Réinstallez-le, ou utilisez l’autre moteur.</translation>
    </message>
    <message>
        <source>Tesseract is not installed as {0}.</source>
        <translation>Tesseract n’est pas installé comme {0}.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt install tesseract-ocr), or use the built-in engine.</source>
        <translation>Installez-le (Debian et Ubuntu : apt install tesseract-ocr), ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <source>The built-in Tesseract is not part of this installation.</source>
        <translation>Le Tesseract intégré ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use an installed Tesseract.</source>
        <translation>Réinstallez Bulk OCR, ou utilisez un Tesseract installé.</translation>
    </message>
    <message>
        <source>The key file {0} cannot be read.</source>
        <translation>Le fichier de clé {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} is not the key file of a service account.</source>
        <translation>{0} n’est pas le fichier de clé d’un compte de service.</translation>
    </message>
    <message>
        <source>The application-default credentials cannot be used.</source>
        <translation>Les identifiants par défaut des applications ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Google did not accept the credentials of this computer.</source>
        <translation>Google n’a pas accepté les identifiants de cet ordinateur.</translation>
    </message>
    <message>
        <source>Google Cloud Vision is not at {0}.</source>
        <translation>Google Cloud Vision n’est pas à l’adresse {0}.</translation>
    </message>
    <message>
        <source>Correct the endpoint in Settings, or leave it empty for Google&apos;s own.</source>
        <translation>Corrigez le point d’accès dans les réglages, ou laissez-le vide pour celui de Google.</translation>
    </message>
    <message>
        <source>No credentials for Google Cloud Vision were found.</source>
        <translation>Aucun identifiant pour Google Cloud Vision n’a été trouvé.</translation>
    </message>
    <message>
        <source>Choose a key in Settings (make one at {0}), or run: gcloud auth application-default login.</source>
        <translation>Choisissez une clé dans les réglages (créez-en une sur {0}), ou lancez : gcloud auth application-default login.</translation>
    </message>
    <message>
        <source>Make a new key at {0}, and choose it in Settings.</source>
        <translation>Créez une nouvelle clé sur {0}, et choisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not accept the key.</source>
        <translation>Google Cloud Vision n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Check it at {0}, choose another in Settings, then resume.</source>
        <translation>Vérifiez-la sur {0}, choisissez-en une autre dans les réglages, puis reprenez.</translation>
    </message>
    <message>
        <source>Google Cloud Vision could not read the page&apos;s picture.</source>
        <translation>Google Cloud Vision n’a pas pu lire l’image de la page.</translation>
    </message>
    <message>
        <source>Open the file to see whether it is damaged; save it anew, or use another provider.</source>
        <translation>Ouvrez le fichier pour voir s’il est endommagé ; enregistrez-le de nouveau, ou utilisez un autre fournisseur.</translation>
    </message>
    <message>
        <source>The page is too large for Google Cloud Vision.</source>
        <translation>La page est trop grande pour Google Cloud Vision.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it.</source>
        <translation>Numérisez-la à une résolution plus basse, ou coupez-la.</translation>
    </message>
    <message>
        <source>Google Cloud Vision asks for fewer calls.</source>
        <translation>Google Cloud Vision demande moins d’appels.</translation>
    </message>
    <message>
        <source>The program slows down by itself; see your limits at {0}, and set them in Settings.</source>
        <translation>Le programme ralentit de lui-même ; voyez vos limites sur {0}, et indiquez-les dans les réglages.</translation>
    </message>
    <message>
        <source>Google Cloud Vision had a fault of its own.</source>
        <translation>Google Cloud Vision a eu une panne.</translation>
    </message>
    <message>
        <source>Wait, then resume; https://status.cloud.google.com tells of outages.</source>
        <translation>Attendez, puis reprenez ; https://status.cloud.google.com signale les pannes.</translation>
    </message>
    <message>
        <source>Google Cloud Vision did not answer in time; the page may have been charged.</source>
        <translation>Google Cloud Vision n’a pas répondu à temps ; la page a peut-être été facturée.</translation>
    </message>
    <message>
        <source>Allow more time for a page, or check the network.</source>
        <translation>Accordez plus de temps à une page, ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The connection to Google Cloud Vision was cut before the answer; the page may have been charged.</source>
        <translation>La connexion à Google Cloud Vision a été coupée avant la réponse ; la page a peut-être été facturée.</translation>
    </message>
    <message>
        <source>Check the network; the program tries again.</source>
        <translation>Vérifiez le réseau ; le programme réessaie.</translation>
    </message>
    <message>
        <source>The answer of Google Cloud Vision made no sense; the page may have been charged.</source>
        <translation>La réponse de Google Cloud Vision n’avait pas de sens ; la page a peut-être été facturée.</translation>
    </message>
    <message>
        <source>Retry the page; if it stays, check for a proxy or a log-in page of your network in between.</source>
        <translation>Réessayez la page ; si cela persiste, cherchez un proxy ou une page de connexion de votre réseau entre les deux.</translation>
    </message>
    <message>
        <source>{0} could not be reached.</source>
        <translation>{0} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the network, then resume.</source>
        <translation>Vérifiez le réseau, puis reprenez.</translation>
    </message>
    <message>
        <source>The name {0} could not be resolved.</source>
        <translation>Le nom {0} n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the network and its DNS, and the endpoint in Settings.</source>
        <translation>Vérifiez le réseau et son DNS, ainsi que le point d’accès dans les réglages.</translation>
    </message>
    <message>
        <source>The certificate of {0} was not accepted.</source>
        <translation>Le certificat de {0} n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, the endpoint in Settings, and whether a proxy of your network looks into encrypted connections; nothing was sent.</source>
        <translation>Vérifiez l’horloge de l’ordinateur, le point d’accès dans les réglages, et si un proxy de votre réseau regarde dans les connexions chiffrées ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the call through.</source>
        <translation>Le proxy de votre réseau n’a pas laissé passer l’appel.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and the proxy&apos;s log-in.</source>
        <translation>Vérifiez HTTPS_PROXY et la connexion au proxy.</translation>
    </message>
    <message>
        <source>Billing is off for this Google Cloud project.</source>
        <translation>La facturation est désactivée pour ce projet Google Cloud.</translation>
    </message>
    <message>
        <source>Turn it on at {0}, then resume.</source>
        <translation>Activez-la sur {0}, puis reprenez.</translation>
    </message>
    <message>
        <source>The Cloud Vision API is not enabled for this Google Cloud project.</source>
        <translation>L’API Cloud Vision n’est pas activée pour ce projet Google Cloud.</translation>
    </message>
    <message>
        <source>Enable it at {0}, wait a few minutes, then resume.</source>
        <translation>Activez-la sur {0}, attendez quelques minutes, puis reprenez.</translation>
    </message>
    <message>
        <source>The key may not be used for Cloud Vision from here.</source>
        <translation>La clé ne peut pas être utilisée d’ici pour Cloud Vision.</translation>
    </message>
    <message>
        <source>Change the key&apos;s restrictions at {0}, then resume.</source>
        <translation>Modifiez les restrictions de la clé sur {0}, puis reprenez.</translation>
    </message>
    <message>
        <source>The account may not use Cloud Vision in this Google Cloud project.</source>
        <translation>Le compte ne peut pas utiliser Cloud Vision dans ce projet Google Cloud.</translation>
    </message>
    <message>
        <source>Give it the permission at {0}, then resume.</source>
        <translation>Donnez-lui l’autorisation sur {0}, puis reprenez.</translation>
    </message>
    <message>
        <source>No API key for Google Cloud Vision is kept.</source>
        <translation>Aucune clé d’API pour Google Cloud Vision n’est conservée.</translation>
    </message>
    <message>
        <source>Enter one in Settings; make it at {0}.</source>
        <translation>Saisissez-en une dans les réglages ; créez-la sur {0}.</translation>
    </message>
    <message>
        <source>The client of Google Cloud Vision is not part of this installation.</source>
        <translation>Le client de Google Cloud Vision ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>Install Bulk OCR again, or use another provider.</source>
        <translation>Réinstallez Bulk OCR, ou utilisez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Providers that send pages away are forbidden on this computer.</source>
        <translation>Les fournisseurs qui envoient des pages sont interdits sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Allow them in Settings, or use Tesseract.</source>
        <translation>Autorisez-les dans les réglages, ou utilisez Tesseract.</translation>
    </message>
    <message>
        <source>{0} is not a file of Google credentials.</source>
        <translation>{0} n’est pas un fichier d’identifiants Google.</translation>
    </message>
    <message>
        <source>{0} is not a whole path.</source>
        <translation>{0} n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>Name the folder from its root.</source>
        <translation>Indiquez le dossier depuis la racine.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez une autre durée.</translation>
    </message>
    <message>
        <source>These are no two times of the day.</source>
        <translation>Ce ne sont pas deux heures du jour.</translation>
    </message>
    <message>
        <source>Name them as 22:00-06:00.</source>
        <translation>Écrivez-les ainsi : 22:00-06:00.</translation>
    </message>
    <message>
        <source>A file must rest between 0.1 and 3600 seconds.</source>
        <translation>Un fichier doit rester inchangé entre 0,1 et 3600 secondes.</translation>
    </message>
    <message>
        <source>{0} and {1}, which is watched already, lie within each other.</source>
        <translation>{0} et {1}, déjà surveillé, se trouvent l’un dans l’autre.</translation>
    </message>
    <message>
        <source>Watch the outer one alone, or two that lie beside each other.</source>
        <translation>Surveillez seulement le dossier extérieur, ou deux dossiers distincts.</translation>
    </message>
    <message>
        <source>Originals cannot be moved to the folder that is watched.</source>
        <translation>Les originaux ne peuvent pas être déplacés dans le dossier surveillé.</translation>
    </message>
    <message>
        <source>Originals would be moved to {0}, which is watched too.</source>
        <translation>Les originaux iraient dans {0}, qui est aussi surveillé.</translation>
    </message>
    <message>
        <source>Choose another folder for originals.</source>
        <translation>Choisissez un autre dossier pour les originaux.</translation>
    </message>
    <message>
        <source>{0} is on another drive than {1}: originals are only renamed, never copied.</source>
        <translation>{0} est sur un autre lecteur que {1} : les originaux sont seulement renommés, jamais copiés.</translation>
    </message>
    <message>
        <source>Choose a folder for originals on the same drive.</source>
        <translation>Choisissez pour les originaux un dossier sur le même lecteur.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder is not watched any more.</source>
        <translation>Ce dossier n’est plus surveillé.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} could not be moved to {1} ({2}).</source>
        <translation>{0} n’a pas pu être déplacé vers {1} ({2}).</translation>
    </message>
    <message>
        <source>The program made a mistake at this folder.</source>
        <translation>Le programme a fait une erreur pour ce dossier.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
    <message>
        <source>This is no command.</source>
        <translation>Ce n’est pas une commande.</translation>
    </message>
    <message>
        <source>Give a program and its arguments.</source>
        <translation>Indiquez un programme et ses arguments.</translation>
    </message>
    <message>
        <source>{0} is no address of a webhook.</source>
        <translation>{0} n’est pas l’adresse d’un webhook.</translation>
    </message>
    <message>
        <source>Give one such as https://example.org/scans.</source>
        <translation>Indiquez-en une comme https://example.org/scans.</translation>
    </message>
    <message>
        <source>A webhook of another computer needs https: on the way others could read it.</source>
        <translation>Un webhook d’un autre ordinateur exige https : d’autres pourraient le lire en chemin.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Indiquez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The program was closed before.</source>
        <translation>Le programme a été fermé avant.</translation>
    </message>
    <message>
        <source>The command {0} cannot be run ({1}).</source>
        <translation>La commande {0} ne peut pas être lancée ({1}).</translation>
    </message>
    <message>
        <source>The command took longer than {0} s.</source>
        <translation>La commande a pris plus de {0} s.</translation>
    </message>
    <message>
        <source>The command ended with {0}: {1}</source>
        <translation>La commande s’est terminée par {0} : {1}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>elle n’a rien dit</translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation>La commande s’est bien terminée.</translation>
    </message>
    <message>
        <source>The address does not answer in time.</source>
        <translation>L’adresse ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>Le certificat de l’adresse n’a pas été accepté.</translation>
    </message>
    <message>
        <source>There is no connection to the address.</source>
        <translation>Il n’y a pas de connexion à l’adresse.</translation>
    </message>
    <message>
        <source>The address answered with {0}.</source>
        <translation>L’adresse a répondu par {0}.</translation>
    </message>
    <message>
        <source>There is no command any more.</source>
        <translation>Il n’y a plus de commande.</translation>
    </message>
    <message>
        <source>There is no webhook any more.</source>
        <translation>Il n’y a plus de webhook.</translation>
    </message>
    <message>
        <source>{0} that is to be told of this was not: {1}</source>
        <translation>{0} qui doit en être averti ne l’a pas été : {1}</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Le webhook</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Empty file (0 bytes)</source>
        <translation>Fichier vide (0 octet)</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Not a picture or PDF</source>
        <translation>Ni image ni PDF</translation>
    </message>
    <message>
        <source>Kind of file that cannot be read</source>
        <translation>Type de fichier illisible</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe nécessaire</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier disparu</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Pas de droit de lecture</translation>
    </message>
    <message>
        <source>Page is missing</source>
        <translation>Page manquante</translation>
    </message>
    <message>
        <source>Not enough memory for the page</source>
        <translation>Pas assez de mémoire pour la page</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>The engine was ended</source>
        <translation>Le moteur a été interrompu</translation>
    </message>
    <message>
        <source>Language is missing</source>
        <translation>Langue manquante</translation>
    </message>
    <message>
        <source>Engine is missing</source>
        <translation>Moteur manquant</translation>
    </message>
    <message>
        <source>Provider is missing</source>
        <translation>Fournisseur manquant</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>Le dossier de sortie a disparu</translation>
    </message>
    <message>
        <source>The output folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier de sortie</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The provider&apos;s name was not found</source>
        <translation>Nom du fournisseur introuvable</translation>
    </message>
    <message>
        <source>Connection was cut</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>Certificate was not accepted</source>
        <translation>Certificat refusé</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Le proxy a refusé</translation>
    </message>
    <message>
        <source>The provider has a fault</source>
        <translation>Le fournisseur a une panne</translation>
    </message>
    <message>
        <source>Asked to go slower</source>
        <translation>Demande de ralentir</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La réponse n’a pas de sens</translation>
    </message>
    <message>
        <source>The provider cannot read the picture</source>
        <translation>Le fournisseur ne peut lire l’image</translation>
    </message>
    <message>
        <source>Endpoint is wrong</source>
        <translation>Point d’accès incorrect</translation>
    </message>
    <message>
        <source>Credentials are missing</source>
        <translation>Identifiants manquants</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>Identifiants inutilisables</translation>
    </message>
    <message>
        <source>Key was not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Billing is off</source>
        <translation>Facturation désactivée</translation>
    </message>
    <message>
        <source>The provider&apos;s API is not enabled</source>
        <translation>L’API du fournisseur n’est pas activée</translation>
    </message>
    <message>
        <source>Not permitted by the provider</source>
        <translation>Non autorisé par le fournisseur</translation>
    </message>
    <message>
        <source>Cloud providers are forbidden in Settings</source>
        <translation>Fournisseurs en ligne interdits dans les réglages</translation>
    </message>
    <message>
        <source>The job&apos;s limit is reached</source>
        <translation>La limite du travail est atteinte</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>The local API ended</source>
        <translation>L’API locale s’est arrêtée</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>Le moteur a abandonné</translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation>Le moteur ne peut fonctionner</translation>
    </message>
    <message>
        <source>The engine&apos;s answer makes no sense</source>
        <translation>La réponse du moteur n’a pas de sens</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>A font is missing</source>
        <translation>Police manquante</translation>
    </message>
    <message>
        <source>A format could not be written</source>
        <translation>Un format n’a pu être écrit</translation>
    </message>
    <message>
        <source>Restricted by its owner</source>
        <translation>Restreint par son propriétaire</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>The list of jobs is damaged</source>
        <translation>La liste des travaux est endommagée</translation>
    </message>
    <message>
        <source>The folder of scans is gone</source>
        <translation>Le dossier de numérisations a disparu</translation>
    </message>
    <message>
        <source>The folder of scans cannot be read</source>
        <translation>Le dossier de numérisations est illisible</translation>
    </message>
    <message>
        <source>The folder could not be listed</source>
        <translation>Le dossier n’a pu être listé</translation>
    </message>
    <message>
        <source>The month&apos;s limit is reached</source>
        <translation>La limite du mois est atteinte</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Stays failed until fixed</source>
        <translation>Reste en échec jusqu’à correction</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinois (simplifié)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
    </message>
    <message>
        <source>German (Fraktur)</source>
        <translation>Allemand (Fraktur)</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>Moyen anglais</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>Moyen français</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Grec ancien</translation>
    </message>
    <message>
        <source>Italian (old)</source>
        <translation>Italien (ancien)</translation>
    </message>
    <message>
        <source>Spanish (old)</source>
        <translation>Espagnol (ancien)</translation>
    </message>
    <message>
        <source>Georgian (old)</source>
        <translation>Géorgien (ancien)</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Serbian (Latin letters)</source>
        <translation>Serbe (lettres latines)</translation>
    </message>
    <message>
        <source>Uzbek (Cyrillic letters)</source>
        <translation>Ouzbek (lettres cyrilliques)</translation>
    </message>
    <message>
        <source>Azerbaijani (Cyrillic letters)</source>
        <translation>Azéri (lettres cyrilliques)</translation>
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
        <translation>Écriture {0}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azéri</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnien</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
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
        <translation>Corse</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Divehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Odia</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Gaélique écossais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syriaque</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrigna</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>Tongien</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Ouïghour</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Frison occidental</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yiddish</translation>
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
        <translation>Essai {0} échoué</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <comment>per cent</comment>
        <translation>sûr à {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected</source>
        <translation>
            <numerusform>%Ln mot corrigé</numerusform>
            <numerusform>%Ln mots corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln mot à vérifier</numerusform>
            <numerusform>%Ln mots à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>sûr à {0}&#xa0;%</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation>{0} pour 1&#xa0;000 pages</translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation>{0} pages/min</translation>
    </message>
    <message>
        <source>Nothing was recognised yet.</source>
        <translation>Rien n’a encore été reconnu.</translation>
    </message>
    <message>
        <source>{0} in {1}: {2} on average, {3} at most.</source>
        <translation>{0} en {1}&#xa0;: {2} en moyenne, {3} au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln nouvel essai</numerusform>
            <numerusform>%Ln nouveaux essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>After {0}: {1}, {2}</source>
        <translation>Après {0}&#xa0;: {1}, {2}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Mis en pause par vous</translation>
    </message>
    <message>
        <source>Paused after errors in a row</source>
        <translation>En pause après des erreurs de suite</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Le programme a été fermé</translation>
    </message>
    <message>
        <source>Paused: the limit of the cost was reached</source>
        <translation>En pause&#xa0;: la limite de coût a été atteinte</translation>
    </message>
    <message>
        <source>The engine or the provider could not go on</source>
        <translation>Le moteur ou le fournisseur ne pouvait continuer</translation>
    </message>
    <message>
        <source>The computer could not go on</source>
        <translation>L’ordinateur ne pouvait continuer</translation>
    </message>
    <message>
        <source>Paused: the computer ran on its battery</source>
        <translation>En pause&#xa0;: l’ordinateur était sur batterie</translation>
    </message>
    <message>
        <source>Paused: too little space was left</source>
        <translation>En pause&#xa0;: il restait trop peu de place</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Another job had its turn</source>
        <translation>Un autre travail a eu son tour</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>why and when</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, for {2}</source>
        <translation>{0}, {1}, pendant {2}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Reading and rendering</source>
        <translation>Lecture et rendu</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>below 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>Read with little confidence</source>
        <translation>Lu avec peu de confiance</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs paused</source>
        <translation>
            <numerusform>%Ln travail en pause</numerusform>
            <numerusform>%Ln travaux en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
</context>
</TS>
