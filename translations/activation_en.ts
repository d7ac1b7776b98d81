<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>activation::ui::AssistantWizard</name>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>%n SmartServer read</numerusform>
            <numerusform>%n SmartServers read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n needs an activation file</numerusform>
            <numerusform>%n need an activation file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n without maintenance: Customer Success issues it</numerusform>
            <numerusform>%n without maintenance: Customer Success issues it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>Go on &amp;without the %n that failed</numerusform>
            <numerusform>Go on &amp;without the %n that failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n needs an activation file</numerusform>
            <numerusform>%n need an activation file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n to install</numerusform>
            <numerusform>%n to install</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n needs an activation file</numerusform>
            <numerusform>%n need an activation file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n to install</numerusform>
            <numerusform>%n to install</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n without maintenance</numerusform>
            <numerusform>%n without maintenance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitsPage</name>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>%n SmartServer in this site. Compare the Install Codes with the labels.</numerusform>
            <numerusform>%n SmartServers in this site. Compare the Install Codes with the labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
</TS>
