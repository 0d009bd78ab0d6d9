<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
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
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are known</source>
        <translation>
            <numerusform>%Ln password is known</numerusform>
            <numerusform>%Ln passwords are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still change, or are not complete yet.</source>
        <translation>
            <numerusform>%n file still change, or is not complete yet.</numerusform>
            <numerusform>%n files still change, or are not complete yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken since the start.</source>
        <translation>
            <numerusform>%n file taken since the start.</numerusform>
            <numerusform>%n files taken since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message numerus="yes">
        <source>%Ln words corrected by hand</source>
        <translation>
            <numerusform>%Ln word corrected by hand</numerusform>
            <numerusform>%Ln words corrected by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections of an earlier reading</source>
        <translation>
            <numerusform>%Ln correction of an earlier reading</numerusform>
            <numerusform>%Ln corrections of an earlier reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPageView</name>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln word to check</numerusform>
            <numerusform>%Ln words to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln word to check</numerusform>
            <numerusform>%Ln words to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln retry</numerusform>
            <numerusform>%Ln retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words corrected</source>
        <translation>
            <numerusform>%Ln word corrected</numerusform>
            <numerusform>%Ln words corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to check</source>
        <translation>
            <numerusform>%Ln word to check</numerusform>
            <numerusform>%Ln words to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs paused</source>
        <translation>
            <numerusform>%Ln job paused</numerusform>
            <numerusform>%Ln jobs paused</numerusform>
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
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
</context>
</TS>
