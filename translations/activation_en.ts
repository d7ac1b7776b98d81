<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>activation::Cloud</name>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 reaches the licensing service; %n license is ready for it.</numerusform>
            <numerusform>%1 reaches the licensing service; %n licenses are ready for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 returned %n license to the cloud.</numerusform>
            <numerusform>%1 returned %n licenses to the cloud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>The unit shows %n license.</numerusform>
            <numerusform>The unit shows %n licenses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>It refused %n time within the last hours, and a user may be locked out after too many.</numerusform>
            <numerusform>It refused %n times within the last hours, and a user may be locked out after too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>It has more than %n part.</numerusform>
            <numerusform>It has more than %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message numerus="yes">
        <source>Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]</source>
        <translation>
            <numerusform>Offline maintenance activation files: %1 (%n SmartServer) [%2]</numerusform>
            <numerusform>Offline maintenance activation files: %1 (%n SmartServers) [%2]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n SmartServer, %1 devices.</numerusform>
            <numerusform>%n SmartServers, %1 devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n made before, at no cost.</numerusform>
            <numerusform>%n made before, at no cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>Maintenance falls short on %n of them: ask Customer Success for it.</numerusform>
            <numerusform>Maintenance falls short on %n of them: ask Customer Success for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 has %n file: which one shows?</numerusform>
            <numerusform>%1 has %n files: which one shows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer found.</numerusform>
            <numerusform>%n SmartServers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 is whole: %n event, every chain in order.</numerusform>
            <numerusform>%1 is whole: %n events, every chain in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>The ledger has %n fault.</numerusform>
            <numerusform>The ledger has %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1: %n event, read back and checked.</numerusform>
            <numerusform>%1: %n events, read back and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>Not readable: %n row.</numerusform>
            <numerusform>Not readable: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>Not in step with the team&apos;s ledger (%n event to send): %1 %2</numerusform>
            <numerusform>Not in step with the team&apos;s ledger (%n events to send): %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n event to send.</numerusform>
            <numerusform>%n events to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n SmartServer needs a maintenance file.</numerusform>
            <numerusform>%n SmartServers need a maintenance file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>Written: %1, for %n SmartServer. Open it in a mail program, look it over and send it.</numerusform>
            <numerusform>Written: %1, for %n SmartServers. Open it in a mail program, look it over and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>There is no license to propose for %n SmartServer. Nothing was spent.</numerusform>
            <numerusform>There is no license to propose for %n SmartServers. Nothing was spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n license ready</numerusform>
            <numerusform>%1  Customer ID %2  %n licenses ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n waits for Customer Success since %1</numerusform>
            <numerusform>%n wait for Customer Success since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n to be asked about</numerusform>
            <numerusform>%n to be asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n will be tried again</numerusform>
            <numerusform>%n will be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>pausing: %n ends first</numerusform>
            <numerusform>pausing: %n end first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>will try again in %n s</numerusform>
            <numerusform>will try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>%n SmartServer skipped: choose one to go on.</numerusform>
            <numerusform>%n SmartServers skipped: choose one to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::ByHandDialog</name>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>Reading the licenses for %n s…</numerusform>
            <numerusform>Reading the licenses for %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>%n license activated: %1 shows it.</numerusform>
            <numerusform>%n licenses activated: %1 shows them.</numerusform>
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
    <name>activation::ui::FindDialog</name>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>%1 of %n address asked.</numerusform>
            <numerusform>%1 of %n addresses asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer found.</numerusform>
            <numerusform>%n SmartServers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>%n other device answered.</numerusform>
            <numerusform>%n other devices answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Take %n over</numerusform>
            <numerusform>&amp;Take %n over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>Lo&amp;gin of %n single unit…</numerusform>
            <numerusform>Lo&amp;gins of %n single units…</numerusform>
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
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>That the license shows is your word for %n file: nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</numerusform>
            <numerusform>That the license shows is your word for %n files: nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>Connected: the team&apos;s ledger has %n event.</numerusform>
            <numerusform>Connected: the team&apos;s ledger has %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>License %1 has %n device too few: choose fewer, or another license.</numerusform>
            <numerusform>License %1 has %n devices too few: choose fewer, or another license.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>Maintenance falls short on %n of them: only Customer Success can issue it.</numerusform>
            <numerusform>Maintenance falls short on %n of them: only Customer Success can issue it.</numerusform>
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
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n waits for Customer Success since %1</numerusform>
            <numerusform>%n wait for Customer Success since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>Team ledger: not in step since %1, %n event to send.</numerusform>
            <numerusform>Team ledger: not in step since %1, %n events to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>Team ledger: %n contradiction, both sides are kept.</numerusform>
            <numerusform>Team ledger: %n contradictions, both sides are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>Team ledger: %n event to send.</numerusform>
            <numerusform>Team ledger: %n events to send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>%n login taken in. They are in memory only; delete the list now.</numerusform>
            <numerusform>%n logins taken in. They are in memory only; delete the list now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n to install</numerusform>
            <numerusform>%n to install</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installed</numerusform>
            <numerusform>%n installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>until %1: only %n day</numerusform>
            <numerusform>until %1: only %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>until %1: %n day</numerusform>
            <numerusform>until %1: %n days</numerusform>
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
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>With %n &amp;selected SmartServer</numerusform>
            <numerusform>With %n &amp;selected SmartServers</numerusform>
        </translation>
    </message>
</context>
</TS>
