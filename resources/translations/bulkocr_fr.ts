<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <message>
        <source>1 password is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passwords are known</source>
        <translation type="unfinished"></translation>
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
    <name>DesktopNotice</name>
    <message>
        <source>Bulk OCR</source>
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
        <source>Filter files by name</source>
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
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files of the chosen job</source>
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
    <message>
        <source>Show &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the te&amp;xt file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
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
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes</source>
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
        <source>S&amp;ettings</source>
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
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results folder</source>
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
        <source>{0} %</source>
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
    <name>JobTable</name>
    <message>
        <source>Jobs</source>
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
        <source>None is needed. Name those of the pages only where words come out in the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those the pages hold: each one more takes time. The first leads.</source>
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
        <source>Done</source>
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
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
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
        <source>1 word to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words to check</source>
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
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture of the page</source>
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
    <name>PicturePane</name>
    <message>
        <source>Opening the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown. {0} {1}</source>
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
        <source>Privacy</source>
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
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} workers</source>
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
        <source>Not recognised yet.</source>
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
        <source>{0:.1f} s</source>
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
        <source>{0} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hits</source>
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
</context>
</TS>
