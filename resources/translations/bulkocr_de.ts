<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>At least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files need a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it here; without it the file fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them here; without them the files fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PDF is restricted by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} PDFs are restricted by their owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where text may not be copied, the page is recognised instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PDF has text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} PDFs have text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is done with pages that have text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file has the same content as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files have the same content as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is recognised and saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file has none of the pages you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files have none of the pages you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out. Change the pages where that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result would have too long a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results would have too long a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file lies in a folder that is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files lie in folders that are read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to one folder instead, or change the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them again from their source, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or copy it again, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or copy them again, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is larger than a page can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are larger than a page can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or cut it into parts; else it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan them at a lower resolution, or cut them into parts; else they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their permissions, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries are no ordinary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be listed as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be listed as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is neither picture nor PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are neither picture nor PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says otherwise. It will be listed as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names say otherwise. They will be listed as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is of a kind that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are of a kind that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or PDF, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as PNG, JPEG, TIFF or PDF, or they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result has a name that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results have names that are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a number: letter (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get a number: letter (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result replaces an older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results replace older files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your originals are never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is skipped: its result is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are skipped: their results are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that under “Names and joined files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture + text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word positions (hOCR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTO XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of pages (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of words (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be listed as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are not what their names say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried all the same; listed with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends pages to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends poor pages to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused when Bulk OCR was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused automatically: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for mains: this computer runs on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at the month&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} charged, {1} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} of them nobody knows: the call timed out or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were on their way (at most {0}) may be billed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR was closed while “{0}” ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at {0}. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR was closed while {0} jobs ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand at {0} pages. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” paused after {1} errors in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files stay failed until they are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages go back in the queue when you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} charged, {1} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR crashed the last time it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was running; nothing is lost. The report says where in the program it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have worked: try it again. Jobs go on, and what is finished is safe. If it happens again, start Bulk OCR anew, and send the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR crashed while “{0}” ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR crashed while {0} jobs ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” waits: this computer runs on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” waits for room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} are free where the results go, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} are free on the disk of Bulk OCR&apos;s own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: {0} are to stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” paused at the month&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” paused: the month&apos;s limit of {1} is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit in Settings, or resume next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” paused at its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” paused: its limit of {1} is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, allow as much again: {0} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow as much again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 1 finished page is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} finished pages are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with Bulk OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, checksum known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all of it is here, and is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is here. Its checksum is that of the release, and Tesseract opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is here. Tesseract opens it; its checksum was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was given up. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be fetched: there is no connection to github.com. Check the network and try again, or add the model from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the connection broke. Nothing of it was kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be fetched: the proxy does not let it through. Check the system&apos;s proxy settings, or add the model from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be fetched: github.com cannot prove who it is. Check the computer&apos;s clock and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not kept: what came is not the file of the release, its checksum is another. Try again; if it stays so, add the model from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was not kept: Tesseract does not open it. It is damaged, or of an old version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model of a language. Choose a file like deu.traineddata: its name is the language&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not among the models any more. Add it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not kept: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and results are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are the defaults again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept as {0}. Look through the settings before the next job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read, so the defaults hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions of {0}, then open Bulk OCR again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings were none that Bulk OCR knows, and are the defaults again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {0}. Look through the settings before the next job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR is free, and its source is open (MIT licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks GitHub for the newest version, only when you press this. Nothing is said of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {0}, Python {1}; engines are listed under Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first folder to the morning after, with pictures. F1 lists the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is in this program, and under which terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is there. Get it at {1} and install it over this one: jobs and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered. Check the connection and try again, or look at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and motion change at once, the language at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades; what the desktop wants still is still in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, notices and reports; which languages are recognised is set for each job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Bulk OCR and open it again: then it speaks this language. Jobs stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that ran when Bulk OCR was closed go on without asking; not after a crash of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if no job is paused or in error. Sleep and shutdown leave a minute to say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When all jobs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop tells what happens to your jobs while this window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a job runs, the computer does not go to sleep by itself. The screen may switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without mains, jobs wait; you can let one run all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that waited for mains go on by themselves once the charger is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume on mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs pause before less is left where results go, or where Bulk OCR keeps its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to &amp;leave on disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that waited for room go on by themselves once there is enough of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume when there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>It goes on from here the next time you open Bulk OCR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing “{0}” and closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing {0} jobs and closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last pages are still being recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, and they are kept. Quit now, and they are done again next time; all others are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the last pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR closes by itself when they are done. Close it again to quit now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Take all &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of this page; Ctrl+Z brings the corrections back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved files of this document get the corrections; an export has them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the&amp;m here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections of an earlier reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Google&apos;s price list; Bulk OCR does not look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each calendar month (UTC). Google counts other programs of your project too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free pages a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of your Google Cloud bill. Amounts are not converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs together. At the limit, jobs that cost money pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limit a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit what all jobs of a month cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month, Google Cloud Vision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: the computer stays on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Report of a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jobs and their results are safe. This report says where in the program it happened. It holds no text of your documents, no key, and your home folder as ~. Read it, and send it to those who make Bulk OCR; nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: {0}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>&amp;Show Bulk OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files by name or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files with this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder of scans here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, PDF and more, in any number, with subfolders. Your originals are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample scans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of these PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Files with this error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRowsModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Errors of the chosen job, by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors. {0} so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one file for the whole job: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one &amp;ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>one file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything in one ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report of “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{0}” as {1}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recognised again. Other jobs go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} saved as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved; Activity says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is not finished: export it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the job has a finished page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the re&amp;sult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy r&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recognised, and the report says so. Retry takes it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Names and &amp;joined files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s own name, {n} its number in the job, {ext} its ending, {folder} its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: letter (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the older file, skip the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them in the report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them in a folder, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them to a folder, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for all, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for the whole job: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for all: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ones sorted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each scan, named as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Choose a job above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatCards</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more formats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundKinds</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still listing. You can start now: the rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for 1 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for {0} PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with text in PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the passwords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Pages a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Pages a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark no hits any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hits on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: hit {1} of {2} on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: this is the last page that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: this is the first page that was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;iles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the results folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the folder&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and &amp;help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>The engine cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine reads nothing without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip pages done in an earlier job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were recognised before, in the same way, are taken over and cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobEndBar</name>
    <message>
        <source>Open re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {0} recognised, {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {0} recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed: see Errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are beside the originals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per cent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>“{0}” is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} jobs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of them failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the job from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobToolBar</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that the engine has here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages: get models that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is needed. Name those of the pages only where words come out in the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those the pages hold: each one more takes time. The first leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not on this computer. Get it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   · suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically; expect {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for “{0}” among more languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Tesseract needs a model for each language. Yours are kept beside those of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, or its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language that can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the chosen language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From github.com/tesseract-ocr/tessdata_fast, release {0}. Where the checksum is known it must be the same, and Tesseract must open every model. No page is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Tesseract&apos;s own project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .traineddata file; its name is the language&apos;s code. You can remove those that you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract looks at {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of each job this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid pages this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them possibly billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} under way now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is in doubt. After a crash or a time-out, at most the pages that were under way are billed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly billed: after a time-out or a crash nobody knows whether Google had recognised the pages that were under way. They count as billed here. When they are sent again, at most those pages are billed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests of the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; what runs is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job with the files that were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample scans (OCR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved files stay where they are. The scans stay too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are not recognised yet. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: github.com is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Then {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable files count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tesseract on PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the installed tesseract program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: dense text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: scattered words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: newer, may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC: faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST: through proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retries of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after errors in a ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pag&amp;e layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed Tesseract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mod&amp;el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpo&amp;int</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transp&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, turned pages too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers, retries, time limit, layout: all as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers, retries, detection, model: all as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed tesseract program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 subfolder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} will be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages are taken from earlier jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder: pictures and PDFs are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page images are sent to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of poor pages are sent to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} At most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Started now, it goes before “{1}”; queued, after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Stops the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the files: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Don&apos;t count unreadable files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the job; files that cannot be read no longer pause it. They are listed as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages of the job at the side (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document (Ctrl+Shift+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document (Ctrl+Shift+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page that failed, is blank or uncertain (F7; before: Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page (9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word to check (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Recognised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is right; on to the next to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was read: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the engine&apos;s text of the &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory for this job only, never written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 password is known and did not open these. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passwords are known and did not open these. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source>Jobs keep what they were started with; memory is shared out anew at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new jobs. Automatic is one a core: here {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new jobs. Engines use only what other programs leave of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make room for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all jobs, from the next page on. Pages wait where they would need more together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new jobs. After this a page counts as failed, never as blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limit for one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Opening the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationBoxes</name>
    <message>
        <source>Turn upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages whose text lies on its side or head are turned and read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages whose lines fall by some degrees are made level and read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off dark edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black borders and scanner beds round a poor page are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows, and coloured or faint paper, of a poor page are made white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poor page that is white on black is read as black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poor black-and-white scan is read again without its specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring down to 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of more than 400 dpi are read at 300: faster, and no worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: how the job is read and saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, rename or remove presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset for the new job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the preset under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the job is read and saved (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Pa&amp;use at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the job before it costs more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job pauses before it costs more. You can then let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the job may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0}: {1} × {2} per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {0}: {1} × {2} per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0}: poor pages only, {1} per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pages were recognised before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} that are still free this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pages that were recognised before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page was recognised before and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were recognised before and cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s free pages are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of this month are still free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month&apos;s limit leaves {0}: the job pauses there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries after a time-out can add to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once, to running jobs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that would send pages cannot be started or resumed; those that run stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never send pages to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Vision cannot be chosen. Tesseract works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages leave this computer only for jobs with a cloud provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a job shows the cloud sign before it starts and while it runs. Tesseract sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderChoice</name>
    <message>
        <source>Tesseract, built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract, installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads photos, receipts and price lists better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer · free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no page may leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are sent to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for photos; slower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to Google Cloud Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Vision: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Vision: connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where pages are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private endpoint, without https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC (faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new jobs. REST gets through proxies that block gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tra&amp;nsport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s own limit is 1,800 unless your project has another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages a minute, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request can carry up to 16 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests a minute, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google decides where they are processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new jobs. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: under Privacy, sending pages is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one tiny picture to Google. Costs the price of one page: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s answer. This can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings changed during the test. Test them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {0} read “{1}” in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {0} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>&amp;Use this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s text is what this engine read; the saved files are written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reading of the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other reading, not used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RerunPanel</name>
    <message>
        <source>Found by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cognise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page l&amp;ies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qua&amp;lity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text stays until that is done, and is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetriesPage</name>
    <message>
        <source>For new jobs; a job can have numbers of its own under “More options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after errors that may pass: a connection that broke, a time-out, an engine that was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempts for a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait before the second attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job stops before the rest of the folder fails for the same cause. A good page starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after errors in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, encrypted or empty files can pause a job, as lost connections do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unreadable files count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that failed is not tried again until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long before each further one, at most 30 s: {0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which job&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPageView</name>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to review, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise agai&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the page recognised again with other options (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being recognised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>One folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the results go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each result goes beside its scan, the report into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder structure is kept. Your originals are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PD&amp;F/A-2b, for archives that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep co&amp;lumns and tables in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of plain text stand where the page has them, held by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one format under “Save as”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all recognised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all recognised text ({0})
words  &quot;a phrase&quot;  begin*  AND OR NOT ( )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Pages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Search covers finished pages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ones recognised are shown. Another word finds fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest job first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be searched{1}answered in {2} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still indexing: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start for at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys of Bulk OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Google&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-account file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service account&apos;s key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Google&apos;s console: IAM, Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “gcloud auth application-default login” set up here, or GOOGLE_APPLICATION_CREDENTIALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the key of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simplest way: one key of your Google Cloud project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account&apos;s key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring; never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run only, because this computer has no keyring that can be used; never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot keep this computer awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running jobs are local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running job is local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} queued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Choose a page to see its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again in a moment. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left out. Retry it to have it recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page after this one failed, is blank or uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page before this one failed, is blank or uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thoroughness</name>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qual&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;oor pages to {0}, within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages that were read poorly here are sent, and no more than the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page is read once. The shortest time; poor pages stay poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor pages are read again, by Tesseract alone: RapidOCR is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as Balanced: RapidOCR, which would read all again, is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor pages are read again by RapidOCR. Good ones take no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RapidOCR reads every page too; the better words are kept. Four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages of the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All jobs are done, and everything is saved. Settings say what happens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer shuts down in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer goes to sleep in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer would not go to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer would not shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or this computer&apos;s rules forbid it. Do it by hand; all jobs are done and saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichPages</name>
    <message>
        <source>Whi&amp;ch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or 1-3, 7, 10-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each file. 10- is from page 10 to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or *.tif, 1790/**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with * and ?, with commas between them. Capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or *draft*, old/**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ages of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onl&amp;y files like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt in PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep real text, read the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep any text, read the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read scans again, keep real text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages of all files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>The word as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is right as it stands in the field (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word to check (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the page was checked, and go to the next one (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {0} of {1} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No word is left to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as “{0}”, {1} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number such as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing can be written to the output folder {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file lies in a folder that nothing can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files lie in folders that nothing can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an output folder instead of saving beside the originals, or change their permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files, or change pages and patterns in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} are needed on the disk of {1}, {2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, choose an output folder on another disk, or fewer formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are read poorly cannot be sent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one to see what is wrong; what stays as it is will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be understood: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them like “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between two commas, or after the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no page and no range of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first page is 1, not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs cannot be named {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace has no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {name} or {n} all outputs would have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be in a file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with a dot or a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes from job to job, and documents whose outputs are there are to be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “{0}” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder or file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file and 1 folder left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file and {0} folders left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files and 1 folder left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files and {1} folders left out by your patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file written by Bulk OCR for these folders: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files written by Bulk OCR for these folders: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are neither pictures nor PDFs: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be listed ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same folder as {0}, by a link: listed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file whose outputs are there already: not recognised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files whose outputs are there already: not recognised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file without any of the pages {0}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files without any of the pages {1}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of {0} pictures in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last of several pictures in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was taken, its pictures were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF&apos;s own text was kept, the rest was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen text of an earlier recognition was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF&apos;s own text has no meaning: the page was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of this PDF does not permit copying its text: it was read from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the provider at a lower quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the provider at {0} % of its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text lies turned by {0} degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines fall by {0} degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seemed poor ({0} %), read again: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read twice: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters are those of old print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second opinion, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page was prepared and taken as one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first reading is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was taken, with words of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to {0}, for the reading seemed poor ({1} %): {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reading was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read by {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: the limit of costs is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy, which has more text, and was taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an ordinary PDF and not PDF/A: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Empty file (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to go slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot read the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s API is not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud providers are forbidden in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of jobs is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of scans is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of scans cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month&apos;s limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays failed until fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Chinese (simplified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German (Fraktur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian (Latin letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek (Cyrillic letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani (Cyrillic letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraktur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cebuano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Māori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Attempt {0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sure</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per 1,000 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recognised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}: {2} on average, {3} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After {0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after errors in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the limit of the cost was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine or the provider could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the computer ran on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: too little space was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job had its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>why and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with little confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
