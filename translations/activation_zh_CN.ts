<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation>此处应为 capacity、maintenance 或 core 之一。</translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation>此处应为 portal、browser 或 added 之一。</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>此处应为 UUID。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation>激活文件至少有一个字节；下载可能中途中断了。</translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation>请重新下载或重新索取该文件。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation>它有 %1 字节；激活文件最多 %2 字节。</translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation>请确认这是激活文件，而不是压缩包或图片。</translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>名称“%1”中含有点号。激活文件没有扩展名，SmartServer 可能会拒绝带扩展名的文件；扩展名可能是浏览器或邮件程序添加的。名称保持原样：如果 SmartServer 拒绝该文件，请以原始名称重新获取。</translation>
    </message>
    <message>
        <source>The name “%1” has a number behind it, as browsers add one where a file of the same name was there already. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>名称“%1”末尾带有数字；如果已有同名文件，浏览器会添加这样的数字。名称保持原样：如果 SmartServer 拒绝该文件，请以原始名称重新获取。</translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation>“%1”不是 SmartServer 的地址。</translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation>请输入主机名或 IP 地址，例如 smartserver-17q5t6a、192.168.1.20 或 https://192.168.1.20:8443。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation>地址中不应包含用户名或密码。</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>无法将其识别为地址。</translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation>与 SmartServer 通信只使用 https。</translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation>主机和端口之后不得再有其他内容。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>IPv4 地址由四个 0 到 255 之间的数字组成，不带前导零。</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>无法连接端口 0。</translation>
    </message>
</context>
<context>
    <name>activation::AddressWords</name>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation>“%1”不是有效的地址范围。</translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation>其最后一个数字必须递增，且不得超过 255。</translation>
    </message>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>请输入主机名、IP 地址、Install Code 或地址范围（例如 192.168.1.20-29），以空格分隔。</translation>
    </message>
    <message>
        <source>“%1” cannot be searched.</source>
        <translation>无法搜索“%1”。</translation>
    </message>
    <message>
        <source>Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or single addresses. Large networks are searched in parts.</source>
        <translation>请输入 IPv4 网络（例如 192.168.1.0/24）、地址范围（例如 192.168.1.20-29）或单个地址。大型网络请分段搜索。</translation>
    </message>
    <message>
        <source>Networks of IPv6 have more addresses than can be asked.</source>
        <translation>IPv6 网络的地址过多，无法逐一询问。</translation>
    </message>
    <message>
        <source>It is no IPv4 address.</source>
        <translation>它不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>The number behind the slash is at most 32.</source>
        <translation>斜杠后的数字最大为 32。</translation>
    </message>
    <message>
        <source>It has more than %1 addresses (the number behind the slash is at least %2).</source>
        <translation>它的地址超过 %1 个（斜杠后的数字至少为 %2）。</translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation>准备好后请重新开始：将从中断处继续。</translation>
    </message>
</context>
<context>
    <name>activation::Cloud</name>
    <message>
        <source>%1 has no Customer ID yet, so no licenses can be ready for it.</source>
        <translation>%1 还没有 Customer ID，因此不可能有为它准备好的许可证。</translation>
    </message>
    <message>
        <source>The licensing service finds a unit&apos;s licenses by its Customer ID.</source>
        <translation>许可服务按 Customer ID 查找设备的许可证。</translation>
    </message>
    <message>
        <source>Set the Customer ID of the project first (on the command line: activationctl cloud account --set CUSTOMERID ADDRESS).</source>
        <translation>请先设置项目的 Customer ID（命令行：activationctl cloud account --set CUSTOMERID 地址）。</translation>
    </message>
    <message>
        <source>%1 is a Customer ID, not a License ID. Nothing was changed.</source>
        <translation>%1 是 Customer ID，不是 License ID。未作任何更改。</translation>
    </message>
    <message>
        <source>A unit is set to this Customer ID.</source>
        <translation>有设备设置为此 Customer ID。</translation>
    </message>
    <message>
        <source>List the licenses that are ready, and take one of their IDs (on the command line: activationctl cloud list ADDRESS).</source>
        <translation>请列出准备好的许可证，并使用其中一个 ID（命令行：activationctl cloud list 地址）。</translation>
    </message>
    <message>
        <source>License %1 is not for %2. Nothing was changed.</source>
        <translation>许可证 %1 不是给 %2 的。未作任何更改。</translation>
    </message>
    <message>
        <source>It was activated on %1.</source>
        <translation>它已在 %1 上激活。</translation>
    </message>
    <message>
        <source>It was asked for on %1, and whether it came there is not known.</source>
        <translation>它曾在 %1 上请求，是否到达未知。</translation>
    </message>
    <message>
        <source>Read that unit: when it no longer has the license, it is free. If that unit is gone for good, say so deliberately (on the command line: --elsewhere).</source>
        <translation>请读取那台设备：如果它不再有该许可证，许可证即可使用。如果那台设备已永久不在，请明确说明（命令行：--elsewhere）。</translation>
    </message>
    <message>
        <source>%1 never took license %2: it is ready still.</source>
        <translation>%1 从未取得许可证 %2：它仍处于就绪状态。</translation>
    </message>
    <message>
        <source>It was asked for before; the unit does not show it, and %1</source>
        <translation>它之前已请求过；设备不显示它，而 %1</translation>
    </message>
    <message>
        <source>does not list it as ready either.</source>
        <translation>也未将它列为就绪。</translation>
    </message>
    <message>
        <source>did not say whether it is ready still: %1</source>
        <translation>未说明它是否仍就绪：%1</translation>
    </message>
    <message>
        <source>What became of license %1 on %2 is not known.</source>
        <translation>许可证 %1 在 %2 上的结果未知。</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit; ask Customer Success where the license is. To ask for it once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>请在 CMS 的 Manage Licenses 中查看并重新启动设备；向 Customer Success 询问许可证在哪里。如仍要再请求一次，请明确说明（命令行：--upload-again）。</translation>
    </message>
    <message>
        <source>Asking %1 to take license %2.</source>
        <translation>正在请求 %1 取得许可证 %2。</translation>
    </message>
    <message>
        <source>%1 accepted the request (HTTP %2).</source>
        <translation>%1 已接受请求（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 Activating again looks first whether the unit took the license after all.</source>
        <translation>%1 再次激活时会先查看设备是否最终取得了许可证。</translation>
    </message>
    <message>
        <source>%1 accepted the request, but not every license showed.</source>
        <translation>%1 接受了请求，但并非所有许可证都出现了。</translation>
    </message>
    <message>
        <source>After %1 s there was still nothing of: %2.</source>
        <translation>%1 秒后仍未出现：%2。</translation>
    </message>
    <message>
        <source>Activate again: the assistant looks first whether it came after all, and asks again only when the license is ready still.</source>
        <translation>请再次激活：助手会先查看它是否最终到达，仅当许可证仍就绪时才再次请求。</translation>
    </message>
    <message>
        <source>%1 shows license %2.</source>
        <translation>%1 显示许可证 %2。</translation>
    </message>
    <message>
        <source>%1 is a License ID, not a Customer ID. Nothing was changed.</source>
        <translation>%1 是 License ID，不是 Customer ID。未作任何更改。</translation>
    </message>
    <message>
        <source>The unit %1 shows a license of this ID.</source>
        <translation>设备 %1 显示具有此 ID 的许可证。</translation>
    </message>
    <message>
        <source>The ledger knows a license of this ID.</source>
        <translation>账本中有具有此 ID 的许可证。</translation>
    </message>
    <message>
        <source>Take the Customer ID of the project from the partner: there is one for each customer project, and one License ID for each license.</source>
        <translation>请向合作伙伴索取项目的 Customer ID：每个客户项目一个，每个许可证一个 License ID。</translation>
    </message>
    <message>
        <source>%1 is set to another Customer ID. Nothing was changed.</source>
        <translation>%1 设置为另一个 Customer ID。未作任何更改。</translation>
    </message>
    <message>
        <source>It has %1; you gave %2.</source>
        <translation>它是 %1；您给出的是 %2。</translation>
    </message>
    <message>
        <source>Compare both with the partner&apos;s list. To put yours in its place deliberately, say so (on the command line: --replace).</source>
        <translation>请将两者与合作伙伴的清单核对。如要有意用您的替换，请明确说明（命令行：--replace）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 可以访问许可服务；有 %n 个许可证已为它准备好。</numerusform>
        </translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>它给出 %1。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It answered HTTP %1 %2</source>
        <translation>它回答 HTTP %1 %2</translation>
    </message>
    <message>
        <source>%1 did not take over the Customer ID %2.</source>
        <translation>%1 没有采用 Customer ID %2。</translation>
    </message>
    <message>
        <source>Look into Manage Customer Accounts in the CMS, and try again.</source>
        <translation>请在 CMS 的 Manage Customer Accounts 中查看，然后重试。</translation>
    </message>
    <message>
        <source>The Customer ID of %1 was set to %2.</source>
        <translation>%1 的 Customer ID 已设置为 %2。</translation>
    </message>
    <message>
        <source>It was %1 before.</source>
        <translation>之前是 %1。</translation>
    </message>
    <message>
        <source>The confirmation is for another unit. Nothing was returned.</source>
        <translation>确认针对的是另一台设备。未退回任何内容。</translation>
    </message>
    <message>
        <source>You confirmed %1; the unit at %2 is %3.</source>
        <translation>您确认的是 %1；%2 处的设备是 %3。</translation>
    </message>
    <message>
        <source>Check which unit is meant, and give its Install Code.</source>
        <translation>请检查是哪台设备，并给出其 Install Code。</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 已将 %n 个许可证退回云端。</numerusform>
        </translation>
    </message>
    <message>
        <source>All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop working until licenses are activated again, and for that the unit needs the internet: a return is not possible offline, and neither is its undoing with the same activation files.</source>
        <translation>%1 的所有许可证将退回云端。在重新激活许可证之前，其设备、调度程序和数据记录将停止工作，而重新激活需要该设备连接互联网：离线无法退回，也无法用相同的激活文件撤销。</translation>
    </message>
    <message>
        <source>%1 has nothing to return.</source>
        <translation>%1 没有可退回的内容。</translation>
    </message>
    <message>
        <source>It shows no license.</source>
        <translation>它没有显示任何许可证。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Asking %1 to return all its licenses.</source>
        <translation>正在请求 %1 退回其所有许可证。</translation>
    </message>
    <message>
        <source>%1 still shows all its licenses.</source>
        <translation>%1 仍显示其所有许可证。</translation>
    </message>
    <message>
        <source>Read the unit later: it may return them yet. Otherwise look into Manage Licenses in the CMS.</source>
        <translation>请稍后读取该设备：它可能还会退回。否则请在 CMS 的 Manage Licenses 中查看。</translation>
    </message>
    <message>
        <source>%1 returned %2 of %3 licenses.</source>
        <translation>%1 退回了 %3 个许可证中的 %2 个。</translation>
    </message>
    <message>
        <source>Licenses that came by an activation file may not be returnable; look into Manage Licenses in the CMS.</source>
        <translation>通过激活文件取得的许可证可能无法退回；请在 CMS 的 Manage Licenses 中查看。</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>正在读取标识和许可证</translation>
    </message>
    <message>
        <source>asking which licenses are ready</source>
        <translation>正在询问哪些许可证已就绪</translation>
    </message>
    <message>
        <source>looking for the outcome of an earlier attempt (%1 of %2 s)</source>
        <translation>正在查找之前尝试的结果（%1 / %2 秒）</translation>
    </message>
    <message>
        <source>asking the unit to make the change</source>
        <translation>正在请求设备进行更改</translation>
    </message>
    <message>
        <source>accepted; waiting until it shows (%1 of %2 s)</source>
        <translation>已接受；正在等待其出现（%1 / %2 秒）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was changed.</source>
        <translation>%1 处应答的是另一台设备。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is meant; it is %2.</source>
        <translation>本意是 %1；实际是 %2。</translation>
    </message>
    <message>
        <source>Connect to the unit that is meant, at its present address.</source>
        <translation>请连接到所指的设备的当前地址。</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>它报告：%1</translation>
    </message>
</context>
<context>
    <name>activation::CloudRoute</name>
    <message>
        <source>Asking for the licenses that are ready was canceled.</source>
        <translation>对就绪许可证的查询已取消。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again when ready.</source>
        <translation>未作任何更改。准备好后请再次查询。</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>它报告：%1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, is closed: %1</source>
        <translation>其 WebSocket（应答的唯一途径）已关闭：%1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, did not open.</source>
        <translation>其 WebSocket（应答的唯一途径）未能打开。</translation>
    </message>
    <message>
        <source>It took the question and never answered it.</source>
        <translation>它接受了问题，但从未回答。</translation>
    </message>
    <message>
        <source>%1 did not say which licenses are ready for it.</source>
        <translation>%1 没有说明哪些许可证已为它准备好。</translation>
    </message>
    <message>
        <source>Without internet at the unit, take the offline way with an activation file. Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.</source>
        <translation>如果设备没有互联网，请使用激活文件走离线方式。否则请在 CMS 中检查其网关、DNS、代理和 Customer ID，然后重试。</translation>
    </message>
    <message>
        <source>%1 listed the licenses that are ready in an unknown way.</source>
        <translation>%1 以未知方式列出了就绪的许可证。</translation>
    </message>
    <message>
        <source>Use Manage Licenses in the CMS, and keep this text for support.</source>
        <translation>请使用 CMS 中的 Manage Licenses，并保留此文本以供支持人员使用。</translation>
    </message>
</context>
<context>
    <name>activation::CredentialBook</name>
    <message>
        <source>There is no login for %1.</source>
        <translation>没有 %1 的登录信息。</translation>
    </message>
    <message>
        <source>It has none of its own, and none was given for all. Nothing was sent.</source>
        <translation>它没有自己的登录信息，也未提供适用于所有控制器的登录信息。未发送任何内容。</translation>
    </message>
    <message>
        <source>Give user and password of an Owner, for all units or for this one.</source>
        <translation>请提供 Owner 的用户名和密码，可适用于所有控制器，也可仅用于这一台。</translation>
    </message>
    <message>
        <source>“%1” is not a list of logins.</source>
        <translation>“%1”不是登录信息列表。</translation>
    </message>
    <message>
        <source>It has no column “password”.</source>
        <translation>其中没有“password”列。</translation>
    </message>
    <message>
        <source>It has no column “install code” or “address”.</source>
        <translation>其中没有“install code”列或“address”列。</translation>
    </message>
    <message>
        <source>Name the columns in the first line: install code, address, user, password.</source>
        <translation>请在第一行写明列名：install code、address、user、password。</translation>
    </message>
    <message>
        <source>the password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>“%1”在列表中出现了两次。</translation>
    </message>
    <message>
        <source>it names no unit.</source>
        <translation>未指明控制器。</translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation>缺少助手所需的加密功能。</translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation>QCA 中缺少：%1。找到的提供程序：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation>请安装 QCA 的 OpenSSL 插件 qca-ossl（Debian 上为软件包 libqca-qt6-plugins），然后重新启动助手。</translation>
    </message>
</context>
<context>
    <name>activation::CsvTable</name>
    <message>
        <source>“%1” is not a table that can be read.</source>
        <translation>“%1”不是可读取的表格。</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) with the names of the columns in the first line.</source>
        <translation>请将其保存为 CSV (UTF-8)，并在第一行写明列名。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>有引号未闭合。</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>其中含有不属于文本的字节。</translation>
    </message>
    <message>
        <source>text stands behind a closed quote.</source>
        <translation>闭合的引号之后还有文本。</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>字段超过 %1 个。</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>它超过 %1 行。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>它大于 %1 MB。</translation>
    </message>
    <message>
        <source>Its text is neither UTF-8 nor UTF-16.</source>
        <translation>其文本既不是 UTF-8，也不是 UTF-16。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>it has %1 fields, and there are only %2 columns.</source>
        <translation>它有 %1 个字段，而只有 %2 列。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>请检查其名称以及您是否有读取权限。</translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation>%1 不是有效的设备数量。</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>必须在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation>请输入许可证上的数量，例如 200。</translation>
    </message>
</context>
<context>
    <name>activation::Discover</name>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>You stopped it after %1 of %2 addresses.</source>
        <translation>您在询问了 %1/%2 个地址后停止了搜索。</translation>
    </message>
    <message>
        <source>Search again when ready.</source>
        <translation>准备好后请重新搜索。</translation>
    </message>
    <message>
        <source>No SmartServer was found.</source>
        <translation>未找到 SmartServer。</translation>
    </message>
    <message>
        <source>Check that the SmartServers are up, that this laptop is in their network, and that no firewall between them closes port 443. A unit whose address is on its label or in the site&apos;s list needs no search.</source>
        <translation>请检查 SmartServer 是否正在运行、此笔记本电脑是否在其网络中，以及两者之间是否有防火墙关闭了端口 443。如果控制器的地址已写在标签上或站点列表中，则无需搜索。</translation>
    </message>
</context>
<context>
    <name>activation::DownloadJudge</name>
    <message>
        <source>It is too large for an activation file.</source>
        <translation>它过大，不可能是激活文件。</translation>
    </message>
    <message>
        <source>It is something else.</source>
        <translation>它是其他内容。</translation>
    </message>
    <message>
        <source>Its name is an activation file&apos;s, its content looks like something else: perhaps a page that says what went wrong. Open it before you take it in.</source>
        <translation>其名称是激活文件的名称，但内容看起来是别的东西：可能是说明出错原因的网页。收录之前请先打开查看。</translation>
    </message>
    <message>
        <source>Its name says %1.</source>
        <translation>其名称指向 %1。</translation>
    </message>
    <message>
        <source>Its name speaks of several units.</source>
        <translation>其名称指向多台控制器。</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>其名称指向 %1，而该控制器不在此站点包中。</translation>
    </message>
    <message>
        <source>It came for %1, which is in progress.</source>
        <translation>它是在处理 %1 期间收到的。</translation>
    </message>
    <message>
        <source>Its name does not say which unit it is for.</source>
        <translation>其名称未说明它适用于哪台控制器。</translation>
    </message>
    <message>
        <source>Several files came at once, and its name does not say which unit it is for.</source>
        <translation>同时收到了多个文件，且其名称未说明它适用于哪台控制器。</translation>
    </message>
</context>
<context>
    <name>activation::DownloadWatch</name>
    <message>
        <source>“%1” cannot be watched.</source>
        <translation>无法监视“%1”。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>它不是文件夹。</translation>
    </message>
    <message>
        <source>Name the folder that your browser downloads to.</source>
        <translation>请指定浏览器保存下载内容的文件夹。</translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation>问题：%1
原因：%2
处理方法：%3</translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation>这不是 SmartServer 的标识码：“%1”。</translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation>请扫描或粘贴完整的代码，例如 SMARTSERVER:1;17q5t6a;4.40.012;200/37，或输入控制器标签上的 Install Code。</translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation>其容量“%1”不符合 TOTAL/USED（总量/已用）格式。</translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation>它不以 %1 开头</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>它超过了 %1 个字符。</translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation>它的版本为 %1；此版本的助手只能读取版本 %2。</translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation>应包含一个版本号及其后的三个字段，以 ; 分隔。</translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation>其版本“%1”的格式未知。</translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation>“%1”不适用于此控制器。未上传任何内容。</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation>请连接到该文件所对应的控制器，或选择此控制器的文件。</translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation>该文件适用于 %1；位于 %2 的控制器是 %3。</translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation>台账显示该文件是为 %1 获取的；位于 %2 的控制器是 %3。</translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation>其名称指向 %1；位于 %2 的控制器是 %3。</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>没有任何信息表明它适用于哪台控制器。</translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation>%1 已显示此许可证；未上传任何内容。</translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation>%1 已显示该许可证。</translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation>正在将“%1”上传到 %2。</translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation>%1 已接受该文件（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation>%1 文件已保留。再次安装时，会先检查控制器是否其实已经接受了该文件。</translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation>它返回了 HTTP %1，但 %2 秒后许可证仍未出现。</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>其原文：%1</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>它报告：%1</translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation>%1 已接受“%2”，但许可证始终未显示。</translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation>文件已保留。请在 CMS 中查看 Manage Licenses（管理许可证）；如果没有显示，请重新启动控制器，然后再次安装：助手会先检查，只有在您明确要求时才会再上传一次（命令行：--upload-again）。</translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation>%1 之前已接受“%2”，但未显示其许可证。</translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation>第二次上传同一文件会有什么后果，尚不清楚。</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>请在 CMS 中查看 Manage Licenses（管理许可证），并重新启动控制器。如果仍要再次上传该文件，请明确指定（命令行：--upload-again）。</translation>
    </message>
    <message>
        <source>On %1, “%2” was added by hand by the user&apos;s word, but its license does not show.</source>
        <translation>在 %1 上，“%2”已由用户人工确认为手动添加，但其许可证未显示。</translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message>
        <source>Another unit answers at %1. Nothing was confirmed.</source>
        <translation>在 %1 应答的是另一台控制器。未确认任何内容。</translation>
    </message>
    <message>
        <source>The file is for %1; the unit there is %2.</source>
        <translation>该文件适用于 %1；该处的控制器是 %2。</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for. If the file was added to this one, look into its Manage Licenses, and ask Customer Success.</source>
        <translation>请连接到该文件所对应的控制器。如果该文件已添加到此控制器，请查看其 Manage Licenses（管理许可证），并咨询 Customer Success。</translation>
    </message>
    <message>
        <source>%1 shows the license of “%2”, which was added by hand in the CMS.</source>
        <translation>%1 已显示在 CMS 中手动添加的“%2”的许可证。</translation>
    </message>
    <message>
        <source>Read from the unit: “%1”, License ID %2.</source>
        <translation>从控制器读取：“%1”，License ID %2。</translation>
    </message>
    <message>
        <source>Read from the unit: its device capacity has grown.</source>
        <translation>从控制器读取：其设备容量已增加。</translation>
    </message>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>控制器显示 %n 个许可证。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is certain to be this file&apos;s: its License ID is not known, and there is no new one of its kind for every such file.</source>
        <translation>无法确定其中哪一个属于此文件：其 License ID 未知，且新出现的同类许可证数量少于此类文件的数量。</translation>
    </message>
    <message>
        <source>None of them is new under the License ID %1.</source>
        <translation>其中没有 License ID 为 %1 的新许可证。</translation>
    </message>
    <message>
        <source>Its License ID is not known, and nobody read the unit before the file came: which of them is new cannot be told.</source>
        <translation>其 License ID 未知，且在收到文件之前未读取过该控制器：无法判断其中哪一个是新的。</translation>
    </message>
    <message>
        <source>It cannot be read from %1 that “%2” is installed.</source>
        <translation>无法从 %1 读取到“%2”已安装。</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS. If the file&apos;s row is there, confirm it by your word; if not, add the file there.</source>
        <translation>请在 CMS 中查看 Manage Licenses（管理许可证）。如果已有该文件对应的行，请人工确认；如果没有，请在那里添加该文件。</translation>
    </message>
    <message>
        <source>“%1” was added to %2 by hand in the CMS, by the user&apos;s word.</source>
        <translation>经用户人工确认，“%1”已在 CMS 中手动添加到 %2。</translation>
    </message>
    <message>
        <source>The user said that the license shows on the unit. Nothing was read from it.</source>
        <translation>用户表示许可证已在控制器上显示。未从控制器读取任何内容。</translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>“%1”不是 Install Code。</translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation>Install Code 由 1 到 64 个字母、数字、点、连字符和下划线组成，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation>请从 SmartServer 背面的标签上读取（“smartserver-”之后的部分），或在 CMS 的 Manage Customer Accounts（管理客户帐户）中查看；大多形如 17q5t6a。</translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation>请检查该文件是否存在、是否有读取权限，以及其所在的 U 盘是否已插入。</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>未收录“%1”。</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>没有任何信息表明它适用于哪台控制器。</translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation>请指明是哪一台（命令行：--for CODE）：%1。</translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation>它适用于 %1，而该控制器不在此站点包（%2）中。</translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation>请打开其所属站点的站点包，或先将该控制器读取到此站点包中。</translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation>其名称指向 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation>请为 %1 收录该文件；如果名称有误导，请明确指定（命令行：--despite-name）。</translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation>同一文件已于 %2 为 %1 获取。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation>“%1”不是激活文件。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是一个文件夹。</translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation>它是一个站点包。</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>请指定其中的文件。</translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation>请打开它，而不是添加它。</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>Install Code %1 的格式不常见；请与标签核对。</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation>已收录“%1”（%2 字节）。</translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1; or, if this one is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>一个激活文件只属于一台 SmartServer。请获取为 %1 生成的文件；如果此文件确实用于两台，请加入并说明原因（命令行：--shared-because WHY）。</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes), though it came for another unit too: %3</source>
        <translation>已加入“%1”（%2 字节），尽管它也是为另一台 SmartServer 而来：%3</translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation>此处的文本过长。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation>此处应为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation>此处应为 ISO 8601 UTC 格式的时间。</translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation>此处应为 SHA-256（64 位十六进制数字）。</translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation>%1在“%2”处的内容不符合要求。</translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation>请使用它的另一份副本，或请制作者重新提供一份。</translation>
    </message>
</context>
<context>
    <name>activation::JsonSchema</name>
    <message>
        <source>An object { } belongs there.</source>
        <translation>此处应为对象 { }。</translation>
    </message>
    <message>
        <source>A list [ ] belongs there.</source>
        <translation>此处应为列表 [ ]。</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs there.</source>
        <translation>此处应为带引号的文本。</translation>
    </message>
    <message>
        <source>true or false belongs there.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>A whole number belongs there.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>Only %1 is known there.</source>
        <translation>此处只认识 %1。</translation>
    </message>
    <message>
        <source>One of these belongs there: %1.</source>
        <translation>此处应为其中之一：%1。</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>此处不认识此名称。</translation>
    </message>
</context>
<context>
    <name>activation::KeyAccess</name>
    <message>
        <source>The keychain did not keep the signing key&apos;s passphrase.</source>
        <translation>密钥环未保留签名密钥的口令。</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain, or choose a passphrase.</source>
        <translation>请解锁或设置密钥环，或选择一个口令。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>口令少于 %1 个字符。</translation>
    </message>
    <message>
        <source>Choose a longer one: whoever finds the laptop may try millions of them.</source>
        <translation>请选择更长的口令：捡到笔记本电脑的人可能会尝试数百万个。</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask for a passphrase.</source>
        <translation>没有密钥环，也没有人可以询问口令。</translation>
    </message>
    <message>
        <source>Set up a keychain.</source>
        <translation>请设置密钥环。</translation>
    </message>
    <message>
        <source>The keychain is not to be asked.</source>
        <translation>不应询问密钥环。</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>请选择一个口令。</translation>
    </message>
    <message>
        <source>Its passphrase is needed, and nobody is there to type it.</source>
        <translation>需要它的口令，但没有人在场输入。</translation>
    </message>
    <message>
        <source>Put the passphrase into a file that only you can read and name it with --key-passphrase-file, or run it in a terminal.</source>
        <translation>请把口令放入只有您能读取的文件，并用 --key-passphrase-file 指明，或在终端中运行。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. Where it is gone, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>请解锁密钥环后重试。若密钥环已不存在，请创建新密钥（命令行：activationctl signer renew）；其他笔记本电脑需核对一次其指纹。</translation>
    </message>
    <message>
        <source>Its passphrase is in a file of the assistant&apos;s that is not there.</source>
        <translation>它的口令在助手的一个文件中，而该文件不存在。</translation>
    </message>
    <message>
        <source>Bring the file back, or make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>请找回该文件，或创建新密钥（命令行：activationctl signer renew）；其他笔记本电脑需核对一次其指纹。</translation>
    </message>
    <message>
        <source>Its passphrase is in a keychain that is not asked here.</source>
        <translation>它的口令在此处不询问的密钥环中。</translation>
    </message>
    <message>
        <source>Its passphrase is not in the keychain.</source>
        <translation>它的口令不在密钥环中。</translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>无法使用签名密钥“%1”。</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>请从备份恢复该文件。如果没有备份，请将其移走：助手会随后生成新密钥，其他笔记本电脑须重新核对其指纹。</translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation>其中没有完整的“%1”。</translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation>其中有多个“%1”。</translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation>其中的“%1”已损坏。</translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation>其中的私钥已损坏。</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>其中的私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation>无法读取签名密钥“%1”。</translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation>请检查该文件的所有者，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation>此计算机上的其他用户可以访问签名密钥“%1”。</translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation>他们可以用它以您的名义签署站点包。</translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>如果没有其他人使用此计算机，请收回这些权限（chmod 600）并重新启动。否则请将该文件移走：助手会随后生成新密钥，其他笔记本电脑须重新核对其指纹。</translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation>作为密钥，该文件过大。</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation>无法写入签名密钥“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation>无法创建用于存放签名密钥的文件夹“%1”。</translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation>该名称已被其他内容占用。</translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation>系统不允许，或磁盘已满。</translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation>请检查您是否有权在其上级文件夹中写入。</translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation>其他用户可以写入签名密钥所在的文件夹“%1”。</translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation>他们可能会在其中放入自己的密钥。</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation>请收回这些权限（chmod 700），或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>其中证书过多。</translation>
    </message>
    <message>
        <source>The private key in it is encrypted.</source>
        <translation>其中的私钥已加密。</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk. What was there before is still there.</source>
        <translation>请确认该文件夹属于您且磁盘有空间。原有内容仍在。</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>The private key in it is damaged, or encrypted in a way that is not known here.</source>
        <translation>其中的私钥已损坏，或以此处未知的方式加密。</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>加密提供程序未能将其加密。</translation>
    </message>
</context>
<context>
    <name>activation::KeyStore</name>
    <message>
        <source>This file has no key that can sign site packages.</source>
        <translation>此文件没有可以签署站点包的密钥。</translation>
    </message>
    <message>
        <source>It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its certificate, signed with SHA-256; openssl pkcs12 -export makes one.</source>
        <translation>它应为 PKCS #12 文件，包含 2048 位或以上的 RSA 密钥及其证书，用 SHA-256 签名；openssl pkcs12 -export 可制作。</translation>
    </message>
    <message>
        <source>A private key is only written out with a passphrase.</source>
        <translation>私钥只能带密码短语导出。</translation>
    </message>
    <message>
        <source>Whoever gets the file could sign in this laptop&apos;s name.</source>
        <translation>得到该文件的人可以以此笔记本电脑的名义签名。</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>请给出密码短语。</translation>
    </message>
    <message>
        <source>It does not sign.</source>
        <translation>它不能签名。</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>其中没有证书。</translation>
    </message>
    <message>
        <source>There is no RSA key in it that can sign.</source>
        <translation>其中没有可以签名的 RSA 密钥。</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>其中的私钥和证书不匹配。</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>其中证书过多。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>密码短语打不开此文件。</translation>
    </message>
    <message>
        <source>Its key is encrypted with another one.</source>
        <translation>其密钥用另一个密码短语加密。</translation>
    </message>
    <message>
        <source>Ask whoever made the file for its passphrase.</source>
        <translation>请向制作该文件的人索取密码短语。</translation>
    </message>
    <message>
        <source>The signing key could not be exported.</source>
        <translation>无法导出签名密钥。</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>加密提供程序没有加密它。</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>请重新启动助手；如果仍然如此，请重新安装 QCA。</translation>
    </message>
    <message>
        <source>The signing key could not be written.</source>
        <translation>无法写入签名密钥。</translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation>另一个程序占用“%1”且不释放。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and try again.</source>
        <translation>请关闭助手的其他窗口，确认该文件夹属于您，然后重试。</translation>
    </message>
    <message>
        <source>The signing key could not be encrypted.</source>
        <translation>无法加密签名密钥。</translation>
    </message>
    <message>
        <source>It is no PKCS #12 file, is damaged, or would take too long to open.</source>
        <translation>它不是 PKCS #12 文件、已损坏，或打开所需时间过长。</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>无法用其口令打开。</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase that it has now.</source>
        <translation>请重试，并输入它当前的口令。</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>请重试，并在询问时输入口令。</translation>
    </message>
</context>
<context>
    <name>activation::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>无法使用此计算机的密钥环。</translation>
    </message>
    <message>
        <source>The login stays in memory until the program ends; nothing of it is written to disk. Unlock or set up a keychain to have it remembered.</source>
        <translation>登录信息只保留在内存中，直到程序结束；不会写入磁盘。如需记住登录信息，请解锁或设置密钥环。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>它未及时应答。</translation>
    </message>
    <message>
        <source>Access was denied: %1</source>
        <translation>访问被拒绝：%1</translation>
    </message>
    <message>
        <source>There is none: %1</source>
        <translation>没有密钥环：%1</translation>
    </message>
</context>
<context>
    <name>activation::KnownIds</name>
    <message>
        <source>“%1” is a Customer ID.</source>
        <translation>“%1”是 Customer ID。</translation>
    </message>
    <message>
        <source>%1 shows it as the customer that it is set to. A License ID is wanted here; both look alike.</source>
        <translation>%1 将其显示为所设置的客户。此处需要 License ID；两者看起来一样。</translation>
    </message>
    <message>
        <source>Take the License ID from the partner&apos;s license list, or log in to the portal with an e-mail address.</source>
        <translation>请从合作伙伴的许可证列表中获取 License ID，或使用电子邮件地址登录门户。</translation>
    </message>
</context>
<context>
    <name>activation::LabelEntry</name>
    <message>
        <source>%1 is in the site package already, and was read there.</source>
        <translation>%1 已在站点包中，并且已在其中读取。</translation>
    </message>
    <message>
        <source>What was read from the unit says more than its label.</source>
        <translation>从控制器读取的内容比其标签更详细。</translation>
    </message>
    <message>
        <source>Go on with it as it is. If its login is closed now, install its files by hand.</source>
        <translation>请按现状继续使用。如果现在无法登录该控制器，请手动安装其文件。</translation>
    </message>
    <message>
        <source>%1 entered by its label.</source>
        <translation>已按标签录入 %1。</translation>
    </message>
    <message>
        <source>Nothing was read from the unit.</source>
        <translation>未从控制器读取任何内容。</translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation>该事件已被改动</translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation>另一个事件具有相同的 ID</translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation>存在两个编号相同但内容不同的事件</translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation>它在链中的位置不正确</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>它与前一个事件不衔接</translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation>它已无法读取</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation>笔记本电脑 %1：曾写入 %2 个事件，现有 %3 个。</translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation>笔记本电脑 %1：最后写入的事件缺失。</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation>笔记本电脑 %1：现有 %2 个事件，但没有一个是由助手写入的。</translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation>笔记本电脑 %1（本机）：事件 %2 至 %3 缺失。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation>笔记本电脑 %1，事件 %2：%3。</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation>%1：%2（SQLite 代码 %3）。</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>台账已损坏。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>无法打开台账。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation>未安装 Qt 的 SQLite 驱动程序（QSQLITE）；找到的驱动程序：%1。</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation>请安装该驱动程序（Debian 上为软件包 libqt6sql6-sqlite）或重新安装助手，然后重新启动。</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>无法读取或写入台账。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation>未作任何更改。请重试；如果问题依旧，请保留该文件的副本并报告此消息。</translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation>台账正被另一个进程使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation>未作任何更改。请等待另一个助手完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation>无法写入台账。</translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation>其中原有的内容完好无损。请释放磁盘空间，检查磁盘工作是否正常、配额是否已用完，然后重试。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation>无法以写入方式打开台账。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation>请让此用户有权写入该文件及其所在文件夹，或指定其他位置（命令行：--ledger FILE）。</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation>笔记本电脑 %2 的事件 %1 已无法读取。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation>笔记本电脑 %1，事件 %2：它在链中的位置不正确。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation>笔记本电脑 %1，事件 %2：另一个事件具有相同的 ID。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation>笔记本电脑 %1，事件 %2：存在两个编号相同但内容不同的事件。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation>笔记本电脑 %1，事件 %2：它与前一个事件不衔接。</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation>笔记本电脑 %1，事件 %2：后一个事件与它不衔接。</translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation>门户的激活不对应此台账中的任何请求。</translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation>其中没有请求 %1。</translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation>请求 %1 之前已得到激活 %2，现在却得到 %3。</translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation>在再次请求任何内容之前，请先在门户中查看该控制器的激活记录。</translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation>传入的历史记录不真实。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation>未采用其中任何内容。请使用该站点包的另一份副本，或请制作者重新提供一份。</translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation>此笔记本电脑的链已满。</translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation>无法记录该事件。</translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation>“%1”没有类型，或其详细信息不是有效文本。</translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation>请报告此问题，并说明之前的操作步骤。</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation>笔记本电脑 %2 的事件 %1：</translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation>其哈希值与内容不符。</translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation>它没有有效的 ID、时间或文本。</translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation>此笔记本电脑从未写入过它。</translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation>它未说明属于哪台笔记本电脑。</translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation>传入的历史记录与已知内容相矛盾。两者均已保留。</translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation>%1 的证书已确认。</translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation>由 %1 签名的站点包受信任。</translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation>站点包曾两次保存为修订版 %1，但内容不同。</translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation>清单的 SHA-256：%1 和 %2。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>它不是文件夹。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation>此文件系统无法存放台账（SQLite 在其上不支持预写日志）。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation>此用户无权读写该文件。</translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation>此用户无权在该文件夹中写入。</translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation>%1 是空的；台账绝不会是空的。</translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation>%1 的开头不像 SQLite 文件。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>%1 不完整：应有 %3 字节，仅有 %2 字节。</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation>此文件不是台账。</translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation>%1 是另一个程序的 SQLite 数据库；未对其作任何更改。</translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>请为台账指定其他文件（命令行：--ledger FILE）。</translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation>此台账由更新版本的助手写入。</translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation>%1 的格式为 %2；此版本最高支持格式 %3。未对其作任何更改。</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>请在此笔记本电脑上更新助手，或为台账指定其他文件（命令行：--ledger FILE）。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set %1 aside and begin a new ledger with all that can still be read (activationctl ledger salvage). Site packages that are opened, and a team&apos;s ledger, bring back the history that they carry.</source>
        <translation>其中的内容未作任何更改。请用备份替换它（activationctl ledger restore BACKUP），或将 %1 移开，并用仍可读取的全部内容新建台账（activationctl ledger salvage）。打开的站点包以及团队台账会带回其中所载的历史记录。</translation>
    </message>
    <message>
        <source>laptop %1 on %2: %3 devices of license %4, key %5</source>
        <translation>笔记本电脑 %1 于 %2：许可证 %4 的 %3 台设备，请求键 %5</translation>
    </message>
    <message>
        <source>Two laptops asked for a license for %1: %2; %3.</source>
        <translation>两台笔记本电脑为 %1 申请了许可证：%2；%3。</translation>
    </message>
    <message>
        <source>One key stands for two requests: %1 (%2); %3 (%4).</source>
        <translation>同一个请求键对应两个请求：%1（%2）；%3（%4）。</translation>
    </message>
    <message>
        <source>The request %1 for %2 led to two activations: %3 and %4.</source>
        <translation>%2 的请求 %1 产生了两个激活：%3 和 %4。</translation>
    </message>
    <message>
        <source>There is no ledger to check.</source>
        <translation>没有可检查的台账。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>Name the ledger (--ledger FILE); the assistant makes one at its first use.</source>
        <translation>请指定台账（--ledger FILE）；助手会在首次使用时创建台账。</translation>
    </message>
    <message>
        <source>%1 has another certificate here (%2) than there (%3).</source>
        <translation>%1 在此处的证书（%2）与那里的证书（%3）不同。</translation>
    </message>
    <message>
        <source>it is no UUID</source>
        <translation>它不是 UUID</translation>
    </message>
    <message>
        <source>The ledger could not be put in place.</source>
        <translation>无法将台账放入原位置。</translation>
    </message>
    <message>
        <source>Close every other assistant on this ledger, check the free space and that its folder can be written, and try again.</source>
        <translation>请关闭使用此台账的所有其他助手，检查可用空间以及其文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <source>The ledger was damaged and set aside as “%1”; a new one was begun.</source>
        <translation>台账已损坏，已移开并保存为“%1”；已新建台账。</translation>
    </message>
    <message>
        <source>Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.</source>
        <translation>已接管：%1 个事件。无法读取：%2 行。不再真实：%3 个事件。</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>台账完好。</translation>
    </message>
    <message>
        <source>%1 has no fault; there is nothing to salvage.</source>
        <translation>%1 没有错误；无需抢救。</translation>
    </message>
    <message>
        <source>Go on using it.</source>
        <translation>请继续使用它。</translation>
    </message>
    <message>
        <source>It could not be copied for reading.</source>
        <translation>无法复制它以供读取。</translation>
    </message>
    <message>
        <source>Its log could not be copied for reading.</source>
        <translation>无法复制其日志以供读取。</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>此备份已损坏。</translation>
    </message>
    <message>
        <source>The ledger was not touched. Use another backup.</source>
        <translation>台账未受影响。请使用其他备份。</translation>
    </message>
    <message>
        <source>Its folder could not be made.</source>
        <translation>无法创建其文件夹。</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>无法复制该备份。</translation>
    </message>
    <message>
        <source>Check that its folder can be written and that no other assistant is just putting another ledger in its place; then try again.</source>
        <translation>请检查其文件夹是否可写，且没有其他助手正在用另一个账本替换它；然后重试。</translation>
    </message>
    <message>
        <source>It is being made or replaced by %1.</source>
        <translation>%1 正在创建或替换它。</translation>
    </message>
    <message>
        <source>The lock file beside it could not be made.</source>
        <translation>无法在其旁边创建锁文件。</translation>
    </message>
    <message>
        <source>Another assistant has this ledger open.</source>
        <translation>另一个助手打开了此账本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again: what it still wrote would go into the file that is set aside. Where it runs on a computer that is gone for good, delete the lock file named above.</source>
        <translation>未作任何更改。请关闭它，然后重试：它仍要写入的内容会进入被移开的文件。如果它运行在一台已永久不在的计算机上，请删除上面所说的锁文件。</translation>
    </message>
</context>
<context>
    <name>activation::LedgerExport</name>
    <message>
        <source>“%1” is not a whole export of a ledger.</source>
        <translation>“%1”不是完整的台账导出文件。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy, or export the other ledger again.</source>
        <translation>未采用其中任何内容。请使用另一份副本，或重新导出另一个台账。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>第 %1 行过长。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>It does not say that it is one.</source>
        <translation>其中未注明它是台账导出文件。</translation>
    </message>
    <message>
        <source>It is of a format that this version does not know: %1</source>
        <translation>此版本不支持其格式：%1</translation>
    </message>
    <message>
        <source>Line %1 is no event, signer or key.</source>
        <translation>第 %1 行不是事件、签名者或请求键。</translation>
    </message>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>指纹已由用户确认。</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is not known yet.</source>
        <translation>此导出文件由一台尚属未知的笔记本电脑签名。</translation>
    </message>
    <message>
        <source>“%1”, certificate SHA-256 %2.</source>
        <translation>“%1”，证书 SHA-256 %2。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the other laptop&apos;s, then run it again with --trust %1.</source>
        <translation>请将该指纹与另一台笔记本电脑上的指纹核对，然后加上 --trust %1 重新运行。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>请检查其名称以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>It is larger than an export may be.</source>
        <translation>它超过了导出文件允许的大小。</translation>
    </message>
    <message>
        <source>It is empty or cut off.</source>
        <translation>它是空的或不完整。</translation>
    </message>
    <message>
        <source>Its last line is not a signature: it is cut off.</source>
        <translation>其最后一行不是签名：文件不完整。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>A backup never replaces a file: it may be the only good one.</source>
        <translation>备份绝不会替换已有文件：那可能是唯一完好的一份。</translation>
    </message>
    <message>
        <source>Name another file, for example with today&apos;s date in it.</source>
        <translation>请指定其他文件名，例如加上今天的日期。</translation>
    </message>
    <message>
        <source>The backup was written, but it has faults.</source>
        <translation>备份已写入，但存在错误。</translation>
    </message>
    <message>
        <source>Run: activationctl ledger verify. The faults may be in the ledger itself; keep older backups.</source>
        <translation>请运行：activationctl ledger verify。错误可能出在台账本身；请保留较早的备份。</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is trusted no more.</source>
        <translation>此导出由不再受信任的笔记本电脑签名。</translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation>它由 32 位十六进制数字组成，按 8-4-4-4-12 分组，例如 b1e52546-f2db-4053-b2dd-2ab2fa7732d2。</translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation>“%1”不是 License ID。</translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation>请从合作伙伴的许可证列表或 License Customer Portal 中获取。</translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation>“%1”不是 Customer ID。</translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation>请从合作伙伴处获取，或在 CMS 的 Manage Customer Accounts（管理客户帐户）中查看。</translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation>设备容量</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Remote CMS</source>
        <translation>Remote CMS</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>未知类型</translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1”中没有“%2”列。</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>其中的列：%1</translation>
    </message>
    <message>
        <source>Give the heading as it stands in the table.</source>
        <translation>请按表格中的原样输入列标题。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken in: its licenses are in doubt.</source>
        <translation>未收录“%1”：其中的许可证存疑。</translation>
    </message>
    <message>
        <source>Ask your partner which column is which (a Customer ID is one for each project, a License ID one for each license), and name the columns (on the command line: --columns license=HEADING,customer=HEADING).</source>
        <translation>请询问合作伙伴各列的含义（每个项目一个 Customer ID，每个许可证一个 License ID），并指定列（命令行：--columns license=HEADING,customer=HEADING）。</translation>
    </message>
    <message>
        <source>%1 stands as a License ID and as a Customer ID.</source>
        <translation>%1 既作为 License ID 又作为 Customer ID 出现。</translation>
    </message>
    <message>
        <source>The License ID %1 is the Customer ID of a SmartServer.</source>
        <translation>License ID %1 是某台 SmartServer 的 Customer ID。</translation>
    </message>
    <message>
        <source>The Customer ID %1 is a License ID at the portal.</source>
        <translation>Customer ID %1 在门户中是 License ID。</translation>
    </message>
    <message>
        <source>The License ID %1 stands in line %2 for another Customer ID: are the columns swapped?</source>
        <translation>License ID %1 在第 %2 行属于另一个 Customer ID：列是否颠倒了？</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>“%1”未指定任何列。</translation>
    </message>
    <message>
        <source>The columns are project, customer, license, kind and devices.</source>
        <translation>可用的列为 project、customer、license、kind 和 devices。</translation>
    </message>
    <message>
        <source>Such as: license=Entitlement,customer=Account</source>
        <translation>例如：license=Entitlement,customer=Account</translation>
    </message>
    <message>
        <source>“%1” has no column for the License IDs.</source>
        <translation>“%1”中没有 License ID 列。</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --columns license=HEADING).</source>
        <translation>请指明是哪一列（命令行：--columns license=HEADING）。</translation>
    </message>
    <message>
        <source>“%1” is no License ID.</source>
        <translation>“%1”不是 License ID。</translation>
    </message>
    <message>
        <source>“%1” is no Customer ID.</source>
        <translation>“%1”不是 Customer ID。</translation>
    </message>
    <message>
        <source>“%1” is no number of devices.</source>
        <translation>“%1”不是设备数。</translation>
    </message>
    <message>
        <source>No project in the list is called like the site “%1”.</source>
        <translation>列表中没有与站点“%1”同名的项目。</translation>
    </message>
    <message>
        <source>Several projects in the list could be the site “%1”.</source>
        <translation>列表中有多个项目可能是站点“%1”。</translation>
    </message>
    <message>
        <source>Its projects: %1</source>
        <translation>其中的项目：%1</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --project NAME).</source>
        <translation>请指明是哪一个（命令行：--project NAME）。</translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation>在 %1 之前可以安装功能版本。</translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation>可以安装功能版本；控制器未显示截止日期。</translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation>该控制器没有设备容量，因此维护没有可覆盖的对象。</translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation>当前没有有效的维护。控制器仍可按其容量继续工作，并可获得其所在版本的更新，但不能获得功能版本（例如从 4.3 升级到 4.4）。</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation>当前维护涵盖 %1 台设备，而容量为 %2 台或更多：维护不足。所有有效维护许可证的设备总数必须至少等于所有容量许可证的设备总数。在此之前，不能安装功能版本；当前版本的更新仍可安装。</translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation>当前维护涵盖至少 %1 台设备，可覆盖 %2 台的容量。</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation>当前维护涵盖 %1 台设备，可覆盖 %2 台的容量。</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation>当前维护涵盖 %1 台设备，多于 %2 台的容量。这已足够；不过厂商的某个页面要求两者数量相等。</translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation>无法确定维护是否覆盖容量：%1 安装功能版本之前，请在门户中核对许可证。</translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation>有一行未说明许可证的类型。</translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation>有一行维护许可证的状态无法识别。</translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation>有一行未注明设备数量。</translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation>一个许可证（%1）已于 %2 过期。</translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation>一个许可证（%1）将在 30 天内到期，到期日为 %2。</translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation>一个许可证（%1）将在 90 天内到期，到期日为 %2。</translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation>一个许可证（%1）的状态无法识别。</translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation>类型和设备数量是根据描述文字推断得出的。</translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation>各容量行合计 %1 台设备，而控制器自身报告为 %2 台。比较时采用了较大的数值。</translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation>已使用 %1 台设备，超过了 %2 台的容量。</translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation>%1 台设备的容量已用完。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation>90 天内到期</translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the unit&apos;s device capacity is not known.</source>
        <translation>控制器的设备容量未知。</translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation>已取消等待许可证。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation>请稍后再次安装：助手会先检查许可证在此期间是否已显示。</translation>
    </message>
</context>
<context>
    <name>activation::LockFile</name>
    <message>
        <source>process %1 (%2)</source>
        <translation>进程 %1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message>
        <source>%1 has refused the login of “%2” before. No password was sent.</source>
        <translation>%1 之前已拒绝“%2”的登录。未发送任何密码。</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>它在过去几小时内拒绝了 %n 次，尝试次数过多可能导致用户被锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure of name and password, in the unit&apos;s own CMS in a browser if need be, and give another password. To send one all the same, say so deliberately (on the command line: --login-again).</source>
        <translation>请确认用户名和密码是否正确（必要时在浏览器中通过该设备自己的 CMS 核实），然后提供另一个密码。如果仍要发送，请明确指定（命令行：--login-again）。</translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message>
        <source>An attachment in it is badly encoded.</source>
        <translation>其中有一个附件的编码有误。</translation>
    </message>
    <message>
        <source>An attachment in it is badly encoded, or cut off.</source>
        <translation>其中有一个附件的编码有误或不完整。</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>其各部分嵌套过深。</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>它的部分超过 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no saved e-mail: its header cannot be read.</source>
        <translation>它不是已保存的电子邮件：无法读取其邮件头。</translation>
    </message>
    <message>
        <source>What it says about one of its parts cannot be read.</source>
        <translation>无法读取其中某个部分的说明。</translation>
    </message>
    <message>
        <source>It is encrypted, or signed in a way that only a mail program reads.</source>
        <translation>它已加密，或采用了只有邮件程序才能读取的签名方式。</translation>
    </message>
    <message>
        <source>Its attachments are wrapped in Outlook&apos;s own format (winmail.dat).</source>
        <translation>其附件采用 Outlook 自有格式 (winmail.dat) 封装。</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>它在结尾之前中断了。</translation>
    </message>
    <message>
        <source>One of its parts is encoded in a way that is not known here (%1).</source>
        <translation>其中某个部分的编码方式不受支持 (%1)。</translation>
    </message>
    <message>
        <source>An attachment in it has no name, or one that cannot be read.</source>
        <translation>其中有一个附件没有名称，或其名称无法读取。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它过大。</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceDesk</name>
    <message>
        <source>Customer Success is asked for a maintenance activation file.</source>
        <translation>正在向 Customer Success 申请维护激活文件。</translation>
    </message>
    <message>
        <source>Maintenance of SmartServer %1 ends (%2)</source>
        <translation>SmartServer %1 的维护即将到期（%2）</translation>
    </message>
    <message>
        <source>From then on no feature release can be installed. Ask Customer Success for an offline maintenance activation file before that.</source>
        <translation>此后无法安装任何功能版本。请在此之前向 Customer Success 申请离线维护激活文件。</translation>
    </message>
    <message>
        <source>Ask Customer Success again for maintenance files (%1)</source>
        <translation>再次向 Customer Success 询问维护文件（%1）</translation>
    </message>
    <message>
        <source>Asked for on %1, not here yet for: %2</source>
        <translation>已于 %1 申请，尚未收到：%2</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Check that the folder is there, writable and not full; or name another.</source>
        <translation>请检查文件夹是否存在、可写且未满；或指定另一个。</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Maintained devices</source>
        <translation>有维护的设备</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]</source>
        <translation>
            <numerusform>离线维护激活文件：%1（%n 台 SmartServer）[%2]</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send the offline maintenance activation files for these SmartServers, which have no internet access. Site: %1.</source>
        <translation>请为以下无法访问互联网的 SmartServer 发送离线维护激活文件。站点：%1。</translation>
    </message>
    <message>
        <source>An upgrade to release %1.%2 is planned.</source>
        <translation>计划升级到版本 %1.%2。</translation>
    </message>
    <message>
        <source>Please leave the names of the files as they are, without an extension, and send several files in a ZIP archive.</source>
        <translation>请保持文件名原样，不加扩展名；多个文件请放入一个 ZIP 压缩包发送。</translation>
    </message>
    <message>
        <source>- %1: %2 devices, maintenance for %3 (%4)</source>
        <translation>- %1：%2 台设备，维护覆盖 %3（%4）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceNeed</name>
    <message>
        <source>no current maintenance</source>
        <translation>没有有效的维护</translation>
    </message>
    <message>
        <source>maintenance for fewer devices than the capacity</source>
        <translation>维护的设备数少于容量</translation>
    </message>
    <message>
        <source>maintenance expired</source>
        <translation>维护已过期</translation>
    </message>
    <message>
        <source>maintenance expires within 30 days</source>
        <translation>维护将在 30 天内到期</translation>
    </message>
    <message>
        <source>maintenance expires within 90 days</source>
        <translation>维护将在 90 天内到期</translation>
    </message>
    <message>
        <source>an upgrade is planned</source>
        <translation>计划升级</translation>
    </message>
    <message>
        <source>the unit does not tell what its maintenance covers</source>
        <translation>设备未说明其维护覆盖的内容</translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation>无法使用该站点包的清单。</translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation>请使用该站点包的另一份副本，例如制作它的笔记本电脑上的那一份。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 不是对象。</translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation>控制器 %1 在其中出现了两次。</translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation>激活文件 %1 在其中出现了两次。</translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation>激活文件 %1 位于“%2”，而这不是控制器 %3 的文件应在的位置。</translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation>有两个激活文件位于“%1”。</translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation>有一份回执在其中出现了两次。</translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation>有一个事件在其中出现了两次。</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>它有 %1 字节；最多允许 %2 字节。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>它是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>它不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation>它的格式版本为 %1；此版本的助手（%2）最高可读取版本 %3。</translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation>请安装能够读取格式版本 %1 的较新版本助手。</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>此处应为 UUID。</translation>
    </message>
    <message>
        <source>A field in it has a name with control characters.</source>
        <translation>其中有字段名包含控制字符。</translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>请先安装已有的文件。如果该控制器确实还需要一个许可证，请申请额外的许可证（命令行：--additional）。</translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation>%1 不在此站点包中。</translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation>许可证只会消耗在已读取的控制器上。</translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation>请检查 Install Code，或先将该控制器读取到站点包中。</translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation>%1 已有一个容量激活文件。</translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation>“%1”，License ID %2。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation>%1 已有此许可证。</translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation>控制器显示 %1（%2，%3）。</translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation>门户之前已为 %1 生成过另一个激活。</translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation>“%1”：License ID %2，%3 台设备。</translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation>门户未显示许可证 %1。</translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation>此登录可以看到 %1 个许可证。</translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation>请检查 License ID，或使用该许可证所属的登录信息登录。</translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation>许可证 %1 不支持自助服务。</translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation>其类型为“%1”；门户只为设备容量许可证生成文件。</translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation>请向 Customer Success 索取其离线激活文件，然后添加该文件。</translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation>许可证 %1 的剩余设备数不足。</translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation>剩余：%1/%2；申请：%3。</translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation>请选择其他许可证或减少设备数量，或向合作伙伴申请更多。未消耗任何内容。</translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation>已申请许可证 %2 的 %1 台设备。</translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation>门户恢复响应后，请再次执行同一步骤：助手会先检查门户已生成的内容，因此不会重复消耗。（%1）</translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation>已收到“%1”（%2 字节）。</translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation>在控制器现场、类型为 Owner 的 CMS 用户</translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation>登录 License Customer Portal 的人员</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation>尚未读取该控制器。</translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation>控制器拒绝了“%1”，HTTP 状态为 %2。</translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation>控制器拒绝了“%1”。</translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation>查明控制器答复原因的人员；如需另一个文件，则为 Customer Success 或门户</translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation>控制器接受了“%1”，但其许可证未及时显示。</translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation>“%1”的安装已开始，但结果未知。</translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation>“%1”已在站点包中，但尚未安装。</translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation>已于 %1 申请容量激活文件，但它不在站点包中。</translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation>尚无设备容量，也没有容量激活文件。（如果该控制器仅用作 LON RNI、LON 路由器或 BACnet 路由器，则不需要。）</translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation>当前维护只覆盖 %2 台设备中的 %1 台：缺少维护激活文件。</translation>
    </message>
    <message>
        <source>Its device capacity is not known: read the unit again.</source>
        <translation>其设备容量未知：请重新读取该控制器。</translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>指纹已由用户确认。</translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation>%2 的激活文件“%1”</translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation>%2 的“%1”回执</translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation>控制器 %1</translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation>那里的内容无法作为站点包读取：%1 %2</translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation>它是另一个站点“%1”的站点包。</translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation>它是此站点包的修订版 %1；您的是修订版 %2。</translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation>它在另一台笔记本电脑上被更改过：您的副本缺少%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>无法创建“%1”。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation>请插入 U 盘或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation>“%2”的修订版 %1 已保存。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation>它正是要复制的文件本身。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>“%1”将被覆盖。</translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation>请在已有的那一份上继续操作，或复制到其他文件夹。如果它已无用处，请将其删除后再次复制。</translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation>已复制到“%1”，经回读校验一致。</translation>
    </message>
    <message>
        <source>“%1” was signed by a laptop that is trusted no more.</source>
        <translation>“%1”由不再受信任的笔记本电脑签名。</translation>
    </message>
</context>
<context>
    <name>activation::PassphraseKeeper</name>
    <message>
        <source>Check the folder, who owns it, its permissions and free space.</source>
        <translation>请检查该文件夹、其所有者、权限和可用空间。</translation>
    </message>
    <message>
        <source>The passphrase in “%1” cannot be read.</source>
        <translation>无法读取“%1”中的口令。</translation>
    </message>
    <message>
        <source>Others on this computer can get at the passphrase in “%1”.</source>
        <translation>此计算机上的其他人可以得到“%1”中的口令。</translation>
    </message>
    <message>
        <source>With it and the key file they could sign site packages in your name.</source>
        <translation>有了它和密钥文件，他们就能以您的名义签署站点包。</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 600); where somebody may have read it, make a new key: activationctl signer renew.</source>
        <translation>请收回权限（chmod 600）；若可能已被他人读取，请创建新密钥：activationctl signer renew。</translation>
    </message>
    <message>
        <source>The passphrase cannot be written to “%1”.</source>
        <translation>无法将口令写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>无法删除“%1”。</translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation>门户返回的激活属于另一台控制器或另一个许可证。</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>它有 %1 字节，而应为 %2 字节。</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation>其 SHA-256 为 %1，而应为 %2。</translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation>License Customer Portal 不认识此登录信息。</translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation>请使用 License ID 登录，或使用合作伙伴已添加为联系人的电子邮件地址登录。Customer ID 不能用于登录。</translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation>License Customer Portal 拒绝了该验证码。</translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation>请重新登录，并输入最新一封电子邮件中的验证码。</translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation>License Customer Portal 的会话已结束。</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation>请重新登录；不会丢失任何内容，也不会重复消耗。</translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation>门户未为 %2 生成许可证 %1 的激活。</translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation>请选择剩余设备数足够的许可证，或向合作伙伴申请更多。未消耗任何内容。</translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation>License Customer Portal 未按预期答复“%1”。</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation>请几分钟后重试；如果问题依旧，请对照门户的文档检查门户配置文件。</translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation>激活文件“%1”未完整到达。</translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation>请重试：将再次下载同一激活，不会重复消耗。</translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation>门户的答复</translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation>此处的许可证类型未知。</translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation>此处应为单纯的文件名。</translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation>它指向门户之外。</translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n 台 SmartServer，%1 个设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has %1, afterwards %2.</source>
        <translation>门户现有 %1，之后为 %2。</translation>
    </message>
    <message>
        <source>Nothing is spent.</source>
        <translation>不消耗任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n 个之前已制作，不产生费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not see license %1.</source>
        <translation>此登录看不到许可证 %1。</translation>
    </message>
    <message>
        <source>License %1 has nothing left.</source>
        <translation>许可证 %1 已无剩余。</translation>
    </message>
    <message>
        <source>License %1 lacks %2 devices.</source>
        <translation>许可证 %1 缺少 %2 个设备。</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>其中 %n 台的维护不足：请向 Customer Success 申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>License %1 has changed since the plan was made.</source>
        <translation>自制定计划以来，许可证 %1 已发生变化。</translation>
    </message>
    <message>
        <source>By the plan %1 devices would be left now, and the portal has %2: somebody else used or returned some.</source>
        <translation>按计划现在应剩余 %1 个设备，而门户有 %2：有其他人使用或退回了一些。</translation>
    </message>
    <message>
        <source>Nothing more was spent. Look at the plan with the numbers of now, and confirm it.</source>
        <translation>没有再消耗任何内容。请查看包含当前数字的计划并确认。</translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation>无法使用该门户配置文件。</translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation>请修正该配置文件，或请提供者另给一份。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation>“%1”超过 %2 字节。</translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation>无法使用门户配置文件“%1”。</translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation>此处应为不含用户名或密码的 https 地址。</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation>“%1”中没有证书（PEM）。</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>第 %1 行，第 %2 列，%3：%4</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>此处出现了两次。</translation>
    </message>
    <message>
        <source>An e-mail address belongs there.</source>
        <translation>此处应为电子邮件地址。</translation>
    </message>
    <message>
        <source>The name of an HTTP header belongs there.</source>
        <translation>此处应为 HTTP 标头的名称。</translation>
    </message>
    <message>
        <source>It leads away from the baseUrl.</source>
        <translation>它指向 baseUrl 之外。</translation>
    </message>
    <message>
        <source>A file name belongs there, not one with folders.</source>
        <translation>此处应为文件名，不含文件夹。</translation>
    </message>
    <message>
        <source>In braces only {installCode} is known.</source>
        <translation>花括号中只认识 {installCode}。</translation>
    </message>
    <message>
        <source>“%1” holds no authority to trust.</source>
        <translation>“%1”不包含可信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators for the authority&apos;s certificate as a PEM file (it begins with -----BEGIN CERTIFICATE-----).</source>
        <translation>请向网络管理员索取证书颁发机构的证书（PEM 文件，以 -----BEGIN CERTIFICATE----- 开头）。</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in it.</source>
        <translation>其中没有证书（PEM）。</translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation>正在读取标识和许可证</translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation>正在查找先前上传的许可证（%1/%2 秒）</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation>已接受；正在等待许可证显示（%1/%2 秒）</translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation>许可证已显示</translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>无法用此文本生成二维码。</translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation>它有 %1 个字符，超出了二维码的容量。</translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation>请使用较短的文本。</translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation>标识已确定。</translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation>%1 自称是 %2，但之前是 %3。</translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation>其证书（SHA-256 %1）是为另一台控制器确认的。</translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation>请核对控制器背面的标签。如果两台控制器共用一个证书，请为此控制器配置单独的证书；如果该地址已转给另一台控制器，请使用主机名连接。</translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation>已读取 %1（地址：%2）。</translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation>此处的结果未知。</translation>
    </message>
    <message>
        <source>One of word and reading belongs there.</source>
        <translation>此处应为 word 或 reading 之一。</translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation>站点包 ID</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>签名者的 SHA-256</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation>清单的 SHA-256</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation>证书的 SHA-256</translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation>标识来源</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>标识码</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>移交状态</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>总容量</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>已用容量</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>读取时间 (UTC)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>回执 ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation>CMS 用户</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>完成时间 (UTC)</translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation>完成时间（本地）</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation>安装前总容量</translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation>安装后总容量</translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation>安装前已用容量</translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation>安装后已用容量</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>各控制器明细</translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation>移交报告：%1</translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation>SmartServer 许可 – 移交报告</translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation>该站点包中没有 SmartServer。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>尚待完成的事项</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>所有控制器</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation>%1 等待：%2。</translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation>此控制器标识的二维码</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>回执：</translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation>控制器的答复</translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation>移交人（姓名、日期、签字）</translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation>接收人（姓名、日期、签字）</translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation>%1…（另有 %2 个字符：参见 HTML 报告）</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>移交报告</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation>清单的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation>无法从“%1”看出报告应采用哪种格式。</translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation>其名称没有扩展名。</translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation>其扩展名为“.%1”。</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation>请输入以 .pdf、.html 或 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>无法将报告写入“%1”。</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation>请检查其文件夹是否存在、是否可写，以及是否有可用空间。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>已使用 %1/%2 台设备</translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation>已安装，许可证已显示</translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation>之前已安装；未上传任何内容</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>被控制器拒绝</translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation>已接受，但许可证未及时显示</translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation>Segment Controller 记录</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation>通过 MQTT 获取的 SID</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>站点包</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订版 %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2 保存</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation>标识依据</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation>CMS 用户 %1，笔记本电脑 %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>License rows</source>
        <translation>许可证行数</translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation>HTTP %1，无文本</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>激活日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation>激活文件：%1。回执：%2。</translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation>容量未知且未计入的控制器：%1。</translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation>90 天内到期的许可证：%1。</translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation>已过期的许可证：%1。</translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation>SmartServer：%1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 台已确认</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 台未完成</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 台被拒绝</translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation>设备容量：%1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; that the license shows is the user&apos;s word, and was not read</source>
        <translation>已在 CMS 中手动添加；许可证已显示一事由用户人工确认，并非读取所得</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; the license was read from the unit</source>
        <translation>已在 CMS 中手动添加；许可证已从控制器读取</translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>“%1”未写入。</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>U 盘或文件夹已不可用。（%1）</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation>请重新插入 U 盘并重试。原文件未受影响。</translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation>它是只读的。（%1）</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation>请拨动 U 盘的写保护开关，或使用其他 U 盘。</translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation>空间已满。（%1）</translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation>请释放一些空间，或使用其他 U 盘。其中原有的内容仍在。</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation>请重试；如果再次失败，请使用其他 U 盘。</translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation>U 盘上的内容未作任何更改。准备好后请重新复制。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>请检查它是否存在以及是否有读取权限。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation>需要 %1 字节，可用 %2 字节。</translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation>请释放一些空间，或使用其他 U 盘。其中原有的内容仍在。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>未能完整读取“%1”：%2</translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation>请检查原文件，然后重试。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation>“%1”在复制过程中被更改。</translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation>请等到不再有程序写入该文件，然后重新复制。</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>回读的内容与写入的内容不一致。</translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation>该 U 盘出现故障：请使用其他 U 盘。</translation>
    </message>
    <message>
        <source>It was pulled out.</source>
        <translation>它已被拔出。</translation>
    </message>
</context>
<context>
    <name>activation::SafeFile</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>未写入“%1”。</translation>
    </message>
    <message>
        <source>Try again. What was there before is still there.</source>
        <translation>请重试。之前的内容仍在。</translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation>另一个程序此刻正在那里保存。</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>无法在“%1”中写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: %2</source>
        <translation>无法在“%1”中写入任何内容：%2</translation>
    </message>
    <message>
        <source>The file that is there is write-protected.</source>
        <translation>那里的文件是写保护的。</translation>
    </message>
    <message>
        <source>The stick was pulled out meanwhile.</source>
        <translation>U 盘在此期间被拔出。</translation>
    </message>
</context>
<context>
    <name>activation::Scope</name>
    <message>
        <source>Name where to look: a network such as 192.168.1.0/24, a range such as 192.168.1.20-29, IP addresses, host names or Install Codes.</source>
        <translation>请指定搜索位置：网络（例如 192.168.1.0/24）、地址范围（例如 192.168.1.20-29）、IP 地址、主机名或 Install Code。</translation>
    </message>
    <message>
        <source>These are too many addresses for one search.</source>
        <translation>一次搜索的地址过多。</translation>
    </message>
    <message>
        <source>At most %1 are asked in one go.</source>
        <translation>一次最多询问 %1 个地址。</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>未指定要搜索的内容。</translation>
    </message>
    <message>
        <source>Nothing is searched unasked.</source>
        <translation>未经要求，不会进行任何搜索。</translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation>无法生成服务器证书。</translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation>请检查所给的名称、地址和颁发者。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
</context>
<context>
    <name>activation::Settings</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be used.</source>
        <translation>设置文件“%1”无法使用。</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever put it there; docs/administration.md names its keys.</source>
        <translation>请更正它，或询问放置它的人；docs/administration.md 列出了其键。</translation>
    </message>
    <message>
        <source>It is larger than a settings file can be.</source>
        <translation>它大于设置文件可能的大小。</translation>
    </message>
    <message>
        <source>It cannot be read, or is not of the form [section] and key=value.</source>
        <translation>它无法读取，或不是 [节] 和 键=值 的形式。</translation>
    </message>
    <message>
        <source>There is no such key; there are: %1</source>
        <translation>没有这样的键；现有：%1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation>它不是 DER 格式的分离式 CMS 签名。</translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation>它有多个签名者。</translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation>它不是使用 RSA 和 SHA-256 生成的。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation>其中不包含签名者的证书。</translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation>现有内容与签名时的内容不一致：签名之后被更改过。</translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation>它不是由其中所含的证书生成的。</translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation>其中所含的证书被更改过，或其颁发者证书不在其中。</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>签名无效。</translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation>请勿使用此文件。请从制作处重新获取一份，并核对其指纹。</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>无法读取该证书。</translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation>该证书不是使用 RSA 和 SHA-256 签名的。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation>该证书的密钥不是 2048 到 8192 位的 RSA 密钥。</translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation>加密库未能生成 %1 位的 RSA 密钥。</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation>无法生成证书。</translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation>其签名无效。</translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation>请检查颁发者的私钥与其证书是否匹配。</translation>
    </message>
</context>
<context>
    <name>activation::Signers</name>
    <message>
        <source>This laptop&apos;s own former key.</source>
        <translation>此笔记本电脑以前的密钥。</translation>
    </message>
    <message>
        <source>Fingerprint compared by the user.</source>
        <translation>指纹已由用户核对。</translation>
    </message>
    <message>
        <source>The revocation of the signer %1 was taken back.</source>
        <translation>已撤回对签名者 %1 的吊销。</translation>
    </message>
    <message>
        <source>This laptop&apos;s own key cannot be revoked while it is in use.</source>
        <translation>此笔记本电脑自己的密钥在使用期间不能吊销。</translation>
    </message>
    <message>
        <source>Everything that this laptop saves would be refused.</source>
        <translation>此笔记本电脑保存的一切都会被拒绝。</translation>
    </message>
    <message>
        <source>Renew the key first (on the command line: activationctl signer renew); then revoke the former one.</source>
        <translation>请先更新密钥（命令行：activationctl signer renew）；然后吊销以前的密钥。</translation>
    </message>
    <message>
        <source>The signer %1 is trusted no more.</source>
        <translation>签名者 %1 不再受信任。</translation>
    </message>
    <message>
        <source>The signer with the certificate %1 was revoked on %2.</source>
        <translation>具有证书 %1 的签名者已于 %2 被吊销。</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>给出的原因：%1</translation>
    </message>
    <message>
        <source>Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare the fingerprint again and trust it (on the command line: activationctl signer trust %1).</source>
        <translation>请由受信任的笔记本电脑重新保存。如果吊销有误，请再次核对指纹并信任它（命令行：activationctl signer trust %1）。</translation>
    </message>
    <message>
        <source>This laptop has a new key, %1.</source>
        <translation>此笔记本电脑有新密钥 %1。</translation>
    </message>
    <message>
        <source>The former one was %1.</source>
        <translation>以前的是 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>请检查其名称和位置。</translation>
    </message>
    <message>
        <source>This laptop signs with the key “%1”, %2.</source>
        <translation>此笔记本电脑用密钥“%1”（%2）签名。</translation>
    </message>
    <message>
        <source>It was imported; the former one was %1.</source>
        <translation>它是导入的；以前的是 %1。</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase.</source>
        <translation>密钥环保存着签名密钥的口令。</translation>
    </message>
    <message>
        <source>The signing key has a passphrase that was chosen.</source>
        <translation>签名密钥使用自选的口令。</translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation>无法生成签名密钥。</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>请重新启动助手；如果问题依旧，请重新安装 QCA。</translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation>无法对站点包签名。</translation>
    </message>
    <message>
        <source>Nothing can be signed: this laptop&apos;s signing key is locked.</source>
        <translation>无法签名：此笔记本电脑的签名密钥已锁定。</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file is damaged.</source>
        <translation>这不是“%1”的口令，或文件已损坏。</translation>
    </message>
    <message>
        <source>Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>请重试。若忘记口令，请创建新密钥（命令行：activationctl signer renew）；其他笔记本电脑需核对一次其指纹。</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>无法使用签名密钥“%1”。</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>其中的私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or make a new key (on the command line: activationctl signer renew).</source>
        <translation>请从备份恢复该文件，或创建新密钥（命令行：activationctl signer renew）。</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>无法用其口令打开。</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>请重试，并在询问时输入口令。</translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation>“%1”由一台此处未知的笔记本电脑签名。</translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation>签名者自称“%1”。其证书的指纹（SHA-256）：%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation>请将该指纹与另一台笔记本电脑上显示的指纹核对，仅在两者相同时确认；命令行：--trust %1</translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation>“%1”是某站点包的旧状态，比此处已知的更旧。</translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation>它是修订版 %1；此笔记本电脑之前已见过修订版 %2。</translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation>请使用站点包的最新副本。修订版 %1 之后发生的内容在此副本中缺失。只有在较新的副本已丢失时，才应明确选择从此副本继续；命令行：--accept-older</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation>“%1”在签名后被更改，或系伪造。</translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation>“%1”不是完整的站点包。</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation>请使用它的另一份副本，例如制作它的笔记本电脑上的那一份，并重新复制。请勿使用此站点包中的文件。</translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation>无法读取站点包“%1”。</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation>请检查 U 盘是否已插入、文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation>站点包“%1”未保存。</translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation>请重试，或保存到其他文件夹。原有的内容仍在。</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>U 盘或文件夹已不可用。（%1）</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation>请重新插入 U 盘或选择其他文件夹，然后再次保存。</translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation>磁盘是只读的。（%1）</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation>请拨动 U 盘的写保护开关，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation>磁盘已满：需要 %1 字节，可用 %2 字节。（%3）</translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation>磁盘已满。（%1）</translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation>请释放一些空间，或保存到其他磁盘。其中原有的内容仍在。</translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation>未作任何更改。准备好后请重新打开。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>“%1”处的内容无法确定。</translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation>其中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation>“%1”的大小与应有的大小不符。</translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation>清单中列出了“%1”，但该文件不存在。</translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation>“%1”的大小与清单所述不同。</translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation>“%1”在其中，但清单中未列出。</translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation>请打开现有的站点包并重新进行更改，或以其他名称保存。现有的内容未作任何更改。</translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation>它将有 %1 字节；站点包最多 %2 字节。</translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation>请为最后添加的文件另建一个站点包。</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>尚未开始写入。</translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation>未为控制器 %2 添加“%1”。</translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation>文件名须为 1 到 %1 个字符；此文件名有 %2 个字符。</translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation>请以门户提供的名称重新获取该文件。</translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation>并非所有系统都能保存这样名称的文件夹。</translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation>请核对控制器标签上的 Install Code。</translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation>站点包中已有同一文件，属于控制器 %1，名为“%2”。一个激活文件只适用于一台控制器。</translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation>站点包已满：其中有 %1 个文件。</translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation>请为其余文件另建一个站点包。</translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation>站点包中没有激活文件“%1”。</translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation>其中有 %1 个激活文件，各有不同的 ID。</translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation>请从站点包列出的文件中选择一个。</translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation>该名称下有一个文件，但不是此站点包。（%1）</translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation>在此处打开之后，有人保存过它：它现在是修订版 %1，而此处的更改基于修订版 %2。</translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation>该名称下有另一个站点包。</translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation>站点包未保存：无法重新打开它。</translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation>请移除最后添加的内容，然后再次保存。</translation>
    </message>
    <message>
        <source>What was read back is not what was written. %1</source>
        <translation>读回的内容与写入的不一致。%1</translation>
    </message>
    <message>
        <source>The stick or disk is failing: save on another one. What was there before is still there.</source>
        <translation>U 盘或磁盘出现故障：请保存到另一个。之前的内容仍在。</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>“%1”没有签名。</translation>
    </message>
    <message>
        <source>There is no “%1” in it: nobody can say who made it, or whether it was changed.</source>
        <translation>其中没有“%1”：无人能说出是谁制作的，或是否被更改。</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it. Do not use files out of this one.</source>
        <translation>请使用另一份副本，例如制作它的笔记本电脑上的副本。不要使用其中的文件。</translation>
    </message>
    <message>
        <source>Do not use it. Get another copy from the laptop that made it, and find out where this one comes from.</source>
        <translation>不要使用它。请从制作它的笔记本电脑取得另一份副本，并查明这一份的来源。</translation>
    </message>
    <message>
        <source>“%1” is mixed from two site packages.</source>
        <translation>“%1”由两个站点包混合而成。</translation>
    </message>
    <message>
        <source>Its signature is genuine, by %1, but of another manifest; the manifest in it says that it was saved with the certificate %2.</source>
        <translation>其签名是真实的，来自 %1，但属于另一个清单；其中的清单说是用证书 %2 保存的。</translation>
    </message>
    <message>
        <source>The signature itself is genuine, by %1: somebody edited the manifest, or put it together from two states or packages of that laptop.</source>
        <translation>签名本身是真实的，来自 %1：有人编辑了清单，或用那台笔记本电脑的两个状态或包拼成。</translation>
    </message>
    <message>
        <source>“%1” was signed anew by somebody else.</source>
        <translation>“%1”被他人重新签名。</translation>
    </message>
    <message>
        <source>It says that it was saved with the certificate %1, but the signature is by %2.</source>
        <translation>它说是用证书 %1 保存的，但签名来自 %2。</translation>
    </message>
    <message>
        <source>This very site package was seen here before, signed by a laptop that is known.</source>
        <translation>这个站点包以前在此见过，由已知的笔记本电脑签名。</translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed: it was changed, or comes from another package.</source>
        <translation>激活文件“%1”（%2）不是被签名的那个：它被更改，或来自另一个包。</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>它在读取期间发生了更改。</translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file. If it is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>请查明它属于哪一台，并获取另一台自己的文件。如果用于两台，请加入并说明原因（命令行：--shared-because WHY）。</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved safely.</source>
        <translation>站点包“%1”未能安全保存。</translation>
    </message>
    <message>
        <source>The stick or folder is gone: it was pulled out before all was written and proven. Nothing was put on the laptop&apos;s own disk in its place.</source>
        <translation>U 盘或文件夹已不在：在全部写入并验证之前被拔出。笔记本电脑自己的磁盘上没有存放任何替代内容。</translation>
    </message>
    <message>
        <source>Plug the stick in again and save again. What is on it is whole: the package of before, or the new one.</source>
        <translation>请重新插入 U 盘并再次保存。其上的内容是完整的：原来的包，或新的包。</translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation>没有任何来源提供 Install Code。</translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation>请从控制器背面的标签上读取 Install Code 并输入（命令行：--label CODE）。如果该标签属于另一台控制器，请检查地址。</translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation>该标签不属于此控制器。</translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation>各来源对此控制器的身份说法不一。</translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation>无法确定该控制器的 Install Code。</translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation>此处的来源未知。</translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation>它未设置会话 Cookie (cmsSID)。</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation>%1 拒绝了“%2”的登录。</translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation>请检查 CMS 用户的用户名和密码；apollo 的初始密码印在控制器背面，CMS、配置页面和 SSH 的密码可能各不相同。如果该站点通过 SAML 或 OAuth 登录，请在 CMS 中手动安装该文件：Manage Licenses（管理许可证）、Add License（添加许可证）。</translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation>此用户无权管理 %1 上的许可证。</translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation>请以类型为 Owner 的 CMS 用户登录，例如 apollo。</translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation>%1 不需要许可证。</translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation>它运行的版本为 %1；许可证机制自版本 3.3 起才存在。</translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation>此版本无需任何操作。如果要为该控制器授予许可，请先将其升级到 3.3 或更高版本，然后重新读取。</translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation>%1 拒绝了激活文件“%2”。</translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation>文件已保留。请检查它是否为此控制器的 Install Code 生成，以及其名称是否为不带扩展名的原始名称；然后重试，或将此答复发送给 Customer Success。</translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation>%1 未按预期答复“%2”。</translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation>请等待控制器启动完成后重试；如果问题依旧，请保留此文本以便获取支持。</translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation>请检查该地址是否为 SmartServer 的地址，以及控制器是否已启动完成。如果问题依旧，则此版本的答复方式是助手所不了解的：请保留此文本以便获取支持。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation>在 %1 应答的不是 SmartServer。</translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation>%1 以未知的方式描述了用户。</translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation>%1 未给出其 Segment Controller 的名称。</translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation>%1 以未知的方式给出了其 Segment Controller 的名称。</translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation>%1 以未知的方式列出了其许可证。</translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation>%1 以未知的方式给出了其容量。</translation>
    </message>
    <message>
        <source>%1 gave its account in an unknown way.</source>
        <translation>%1 以未知方式给出了其帐户。</translation>
    </message>
</context>
<context>
    <name>activation::SolidVolumes</name>
    <message>
        <source>It is not plugged in any more.</source>
        <translation>它已不再插入。</translation>
    </message>
    <message>
        <source>The system refused (error %1).</source>
        <translation>系统拒绝（错误 %1）。</translation>
    </message>
    <message>
        <source>It was pulled out before it was ejected: what was written last may be lost. Copy it again.</source>
        <translation>它在弹出前被拔出：最后写入的内容可能丢失。请再次复制。</translation>
    </message>
    <message>
        <source>The system refused: something else is being done with it.</source>
        <translation>系统拒绝：正在对它进行其他操作。</translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation>…（省略了另外 %1 个字符）</translation>
    </message>
</context>
<context>
    <name>activation::StoredZip</name>
    <message>
        <source>It would be larger than a site package can be.</source>
        <translation>它会超过站点包允许的大小。</translation>
    </message>
    <message>
        <source>“%1” cannot be in it.</source>
        <translation>“%1”不能包含在内。</translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation>“%1”未刷新到磁盘。</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation>请重试；如果再次失败，请使用其他 U 盘或磁盘。</translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>请输入主机名、IP 地址、Install Code 或地址范围（例如 192.168.1.20-29），以空格分隔。</translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation>一次指定的 SmartServer 过多。</translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation>一次最多读取 %1 台。</translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation>未指定 SmartServer。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>“%1” is a whole network.</source>
        <translation>“%1”是整个网络。</translation>
    </message>
    <message>
        <source>Only SmartServers that are named one by one are read.</source>
        <translation>只读取逐一指定的 SmartServer。</translation>
    </message>
    <message>
        <source>Search it first and choose among what is found: “Find SmartServers…” (on the command line: activationctl discover %1).</source>
        <translation>请先搜索该网络，再从找到的结果中选择：“查找 SmartServer…”（命令行：activationctl discover %1）。</translation>
    </message>
</context>
<context>
    <name>activation::TargetTable</name>
    <message>
        <source>“%1” is not a list of SmartServers.</source>
        <translation>“%1”不是 SmartServer 列表。</translation>
    </message>
    <message>
        <source>Name the columns in the first line: address, install code, or both.</source>
        <translation>请在第一行写明列名：address、install code，或两者都写。</translation>
    </message>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>“%1”不是 Install Code。</translation>
    </message>
    <message>
        <source>it names neither an address nor an Install Code.</source>
        <translation>既未指明地址，也未指明 Install Code。</translation>
    </message>
    <message>
        <source>It has neither a column “address” nor a column “install code”.</source>
        <translation>其中既没有“address”列，也没有“install code”列。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice, with another Install Code.</source>
        <translation>%1 在列表中出现了两次，且 Install Code 不同。</translation>
    </message>
    <message>
        <source>It has more than %1 SmartServers.</source>
        <translation>其中的 SmartServer 超过 %1 台。</translation>
    </message>
    <message>
        <source>It has no line behind the names of the columns.</source>
        <translation>列名之后没有任何行。</translation>
    </message>
</context>
<context>
    <name>activation::Team</name>
    <message>
        <source>The team&apos;s address could not be kept.</source>
        <translation>无法保存团队台账的地址。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>The password of the team&apos;s ledger cannot be read.</source>
        <translation>无法读取团队台账的密码。</translation>
    </message>
    <message>
        <source>“%1” is not there, not readable, or its first line is empty.</source>
        <translation>“%1”不存在、无法读取，或其第一行为空。</translation>
    </message>
    <message>
        <source>Write the password into the first line of a file that only you can read, and name it with --team-password-file.</source>
        <translation>请将密码写入只有您能读取的文件的第一行，并用 --team-password-file 指定该文件。</translation>
    </message>
    <message>
        <source>Nothing is spent while the team cannot be asked.</source>
        <translation>在无法询问团队期间，不会消耗任何许可证。</translation>
    </message>
    <message>
        <source>Another laptop may be getting a license for the same unit. Come back into reach of the team&apos;s ledger and try again; or, when you are certain that nobody else does, go on without the team (on the command line: --without-team). (%1)</source>
        <translation>另一台笔记本电脑可能正在为同一控制器获取许可证。请在能够重新连接团队台账后重试；如果您确定没有其他人在这样做，也可以不经团队继续（命令行：--without-team）。（%1）</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database?sslmode=verify-full, with the password in ~/.pgpass or in a file named by --team-password-file.</source>
        <translation>请写为 postgresql://user@host:port/database?sslmode=verify-full，并将密码放在 ~/.pgpass 中或 --team-password-file 指定的文件中。</translation>
    </message>
    <message>
        <source>This is not the address of a team&apos;s ledger.</source>
        <translation>这不是团队台账的地址。</translation>
    </message>
    <message>
        <source>It is no address of the form postgresql://….</source>
        <translation>它不是 postgresql://… 形式的地址。</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the team&apos;s ledger.</source>
        <translation>团队台账的地址中不应包含密码。</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a call. Change that password if it was the real one.</source>
        <translation>此计算机上的所有人都能看到命令行参数。如果这是真实密码，请更改该密码。</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the team&apos;s ledger.</source>
        <translation>不能为团队台账设置“%1”。</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>允许的有：%1。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>无法使用“%1”的值。</translation>
    </message>
    <message>
        <source>It is empty, or has a semicolon, quote or backslash in it.</source>
        <translation>它为空，或其中含有分号、引号或反斜杠。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s ledger is not whole.</source>
        <translation>团队台账的地址不完整。</translation>
    </message>
    <message>
        <source>It must name a user and a database.</source>
        <translation>必须指明用户和数据库。</translation>
    </message>
    <message>
        <source>Another laptop of the team has got a license for %1 already.</source>
        <translation>团队的另一台笔记本电脑已为 %1 获取了许可证。</translation>
    </message>
    <message>
        <source>Another laptop of the team is getting a license for %1.</source>
        <translation>团队的另一台笔记本电脑正在为 %1 获取许可证。</translation>
    </message>
    <message>
        <source>“%1” (laptop %2) asked for %3 devices of license %4 on %5.</source>
        <translation>“%1”（笔记本电脑 %2）已于 %5 申请许可证 %4 的 %3 台设备。</translation>
    </message>
    <message>
        <source>Nothing was spent. Ask whoever works there for the site package with the file. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>未消耗任何内容。请向在那里工作的人员索取包含该文件的站点包。如果该控制器确实还需要一个许可证，请申请额外的许可证（命令行：--additional）。</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached from this computer.</source>
        <translation>无法从此计算机连接到团队台账。</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver (QPSQL) is not installed.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动程序 (QPSQL)。</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-psql).</source>
        <translation>请安装该驱动程序（Debian 上为软件包 libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>The team&apos;s ledger said no.</source>
        <translation>团队台账拒绝了该操作。</translation>
    </message>
    <message>
        <source>Nothing of this step is in it. Show these words to whoever runs the server; work on this laptop goes on without it.</source>
        <translation>此步骤的任何内容都未写入其中。请将此消息告知服务器管理员；此笔记本电脑上的工作可在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>The team&apos;s ledger refused the login.</source>
        <translation>团队台账拒绝了登录。</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the file named by --team-password-file).</source>
        <translation>请检查地址中的用户，以及 ~/.pgpass（或 PGPASSFILE，或 --team-password-file 指定的文件）中的密码。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s ledger is not safe.</source>
        <translation>与团队台账的连接不安全。</translation>
    </message>
    <message>
        <source>The user lacks rights in that database: whoever runs the server must grant CREATE on its schema public for the first start, then SELECT, INSERT and UPDATE.</source>
        <translation>该用户在该数据库中缺少权限：服务器管理员须先授予其对 public 架构的 CREATE 权限以便首次启动，然后授予 SELECT、INSERT 和 UPDATE 权限。</translation>
    </message>
    <message>
        <source>Check the name at the end of the address; whoever runs the server makes the database.</source>
        <translation>请检查地址末尾的名称；数据库由服务器管理员创建。</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached.</source>
        <translation>无法连接到团队台账。</translation>
    </message>
    <message>
        <source>Work on this laptop goes on; what was written is sent once the server is in reach (activationctl ledger sync). Check the network, address and port.</source>
        <translation>此笔记本电脑上的工作可继续；已写入的内容会在能够连接服务器后发送 (activationctl ledger sync)。请检查网络、地址和端口。</translation>
    </message>
    <message>
        <source>The team&apos;s ledger holds something that cannot be read.</source>
        <translation>团队台账中有无法读取的内容。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Show these words to whoever runs the server.</source>
        <translation>未采用其中任何内容。请将此消息告知服务器管理员。</translation>
    </message>
    <message>
        <source>event %1 of the team&apos;s ledger</source>
        <translation>团队台账的事件 %1</translation>
    </message>
    <message>
        <source>A newer version of the assistant keeps this team&apos;s ledger.</source>
        <translation>此团队台账由更新版本的助手维护。</translation>
    </message>
    <message>
        <source>It has the format %1; this version knows formats up to %2. It was not changed.</source>
        <translation>其格式为 %1；此版本最高支持格式 %2。未对其作任何更改。</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop.</source>
        <translation>请在此笔记本电脑上更新助手。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be valid, issued by an authority that the address names (sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to the host of the address. Ask whoever runs the server for the authority&apos;s file. Nothing was sent.</source>
        <translation>服务器的证书必须有效，由地址中指定的证书颁发机构颁发（sslrootcert=FILE，或用 sslrootcert=system 表示此计算机的证书颁发机构），并且是为地址中的主机颁发的。请向服务器的运营者索取证书颁发机构的文件。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation>虽已过期，但已由用户确认。</translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation>已由用户确认。</translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation>首次使用时即信任，未经查看。</translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation>此证书已知来自 %1（Install Code %2）。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation>端口 %1：%2 端口 %3：%4</translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>无法创建“%1”。</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation>无法在台账所在的文件夹中写入。</translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation>请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation>另一个助手正在处理 %1。</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>请等待其完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>它是 %1。</translation>
    </message>
</context>
<context>
    <name>activation::UnitSocket</name>
    <message>
        <source>The unit closed the connection.</source>
        <translation>设备关闭了连接。</translation>
    </message>
    <message>
        <source>This assistant was built without WebSockets.</source>
        <translation>此助手构建时未包含 WebSocket。</translation>
    </message>
</context>
<context>
    <name>activation::Unpack</name>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>未接收“%1”。</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the activation files that are in it.</source>
        <translation>请自行解压，然后拖放其中的激活文件。</translation>
    </message>
    <message>
        <source>Its folders are nested too deeply.</source>
        <translation>其中的文件夹嵌套过深。</translation>
    </message>
    <message>
        <source>“%1” in it is a link.</source>
        <translation>其中的“%1”是链接。</translation>
    </message>
    <message>
        <source>It holds more than %1 files.</source>
        <translation>其中的文件超过 %1 个。</translation>
    </message>
    <message>
        <source>“%1” in it is too large for an activation file.</source>
        <translation>其中的“%1”过大，不可能是激活文件。</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message>
        <source>It could not be unpacked: %1</source>
        <translation>无法解压：%1</translation>
    </message>
    <message>
        <source>Open it in your mail program, save the attachment in a folder without changing its name, and drop that file.</source>
        <translation>请在邮件程序中打开它，将附件以原有名称保存到文件夹中，然后拖放该文件。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>它嵌套过深。</translation>
    </message>
    <message>
        <source>It is an e-mail in Outlook&apos;s own format, which only Outlook reads.</source>
        <translation>它是 Outlook 自有格式的电子邮件，只有 Outlook 能读取。</translation>
    </message>
    <message>
        <source>“%1” in it is no file name.</source>
        <translation>其中的“%1”不是文件名。</translation>
    </message>
    <message>
        <source>Nothing is attached to it but its text, pictures and signatures.</source>
        <translation>除正文、图片和签名外，没有其他附件。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>“%1”处的内容无法确定。</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: its checksum is wrong.</source>
        <translation>其中的“%1”已损坏：其校验和有误。</translation>
    </message>
</context>
<context>
    <name>activation::Volume</name>
    <message>
        <source>Stick of %1 (%2)</source>
        <translation>%1 的 U 盘（%2）</translation>
    </message>
</context>
<context>
    <name>activation::VolumeMonitor</name>
    <message>
        <source>Sticks cannot be seen on this computer.</source>
        <translation>在此计算机上看不到 U 盘。</translation>
    </message>
    <message>
        <source>That stick is not plugged in.</source>
        <translation>该 U 盘未插入。</translation>
    </message>
    <message>
        <source>It was pulled out, or has another name by now.</source>
        <translation>它已被拔出，或现在有了另一个名称。</translation>
    </message>
    <message>
        <source>Plug it in again and choose it anew.</source>
        <translation>请重新插入并重新选择。</translation>
    </message>
    <message>
        <source>The system has not answered within three minutes.</source>
        <translation>系统三分钟内没有应答。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Open it in the file manager, or use another stick or a folder.</source>
        <translation>请在文件管理器中打开它，或使用另一个 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not ejected: do not pull it out yet.</source>
        <translation>“%1”未弹出：请先不要拔出。</translation>
    </message>
    <message>
        <source>Close the programs and windows that use it, then eject it again.</source>
        <translation>请关闭使用它的程序和窗口，然后再次弹出。</translation>
    </message>
</context>
<context>
    <name>activation::WindowsVolumes</name>
    <message>
        <source>Another program uses it.</source>
        <translation>另一个程序正在使用它。</translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation>此外，无法写入台账：%1 %2</translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation>其目录与文件不符：它不完整、已损坏或不是 ZIP 存档。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation>它采用了存储 (store) 和 deflate 之外的压缩方法。</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>其各项大小相互矛盾。</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>它有 %1 字节；最多允许 %2 字节。</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation>它解压后超过其大小的 %1 倍。</translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation>它位于另一个磁盘上。</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>它带有注释。</translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation>它是链接、设备或文件夹，而此处应为文件。</translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation>该名称出现了两次，或有两个名称仅大小写不同。</translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation>有两个文件夹仅大小写不同。</translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation>所有条目解压后的总大小过大。</translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation>其自身的文件头与目录所述不符。</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>它的条目过多。</translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation>它与另一个条目重叠，或其前面存在其他内容。</translation>
    </message>
    <message>
        <source>It is encrypted or uses features that are not read here.</source>
        <translation>它已加密，或使用了此处无法读取的功能。</translation>
    </message>
    <message>
        <source>ZIP64 is not read here.</source>
        <translation>此处无法读取 ZIP64。</translation>
    </message>
    <message>
        <source>Nothing is expected under that name.</source>
        <translation>该名称下不应有任何内容。</translation>
    </message>
    <message>
        <source>It uses features that are not read here.</source>
        <translation>它使用了此处无法读取的功能。</translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation>命令行参数不正确。</translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation>参见：activationctl --help</translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>用法：activationctl [选项] 命令 [参数]

命令：
</translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation>
ADDRESS（地址）的形式为 host、host:port 或 https://host[:port]。
退出代码：0 完成，1 失败，2 用法错误，3 无法连接或超时，4 证书不受信任或已更改，
5 登录被拒绝，6 文件已损坏、系伪造或不符合要求，7 出于安全考虑而拒绝，8 部分完成。</translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation>--%1 须为秒数，大于 0 且不超过 86400；“%2”无效。</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation>在标准输出上输出一个 JSON 对象；消息输出到标准错误。</translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation>连接 License Customer Portal 的方式。</translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation>等待对端的时间：每次答复（默认 30），以及许可证显示（默认 90）。</translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation>许可证显示允许的最长时间（如与 --timeout 不同）。</translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation>CMS 用户，类型为 Owner（默认 apollo）。</translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation>第一行为该用户的密码；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation>您已核对的证书：予以接受并记住。可多次使用。</translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation>不经查看即接受并记住 SmartServer 的未知证书；但绝不接受已更改的证书。</translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation>从比之前所见更旧的站点包副本继续：较新的副本已丢失。</translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation>站点包。</translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation>站点名称，用于新建站点包。</translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation>控制器标签上的 Install Code，或其二维码中的标识码，用于各来源存在疑问时。</translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation>用于登录门户的 License ID 或电子邮件地址。</translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation>要使用的许可证。</translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation>控制器。可多次使用。</translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation>所添加文件的类型：capacity、maintenance 或 core。</translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation>明确要求为已有许可证的控制器再申请一个许可证。</translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation>即使文件名带有另一台控制器的代码，仍收录该文件。</translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation>再次上传控制器已接受但从未显示的文件。</translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation>要模拟的 SmartServer 数量（默认 1）。</translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation>要模拟的故障，为 JSON 文件。</translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation>将模拟器的状态保存在该处。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>未给出命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>“%1”接受的参数：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>“%1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation>--trust 须为 SHA-256 指纹，即 64 位十六进制数字；“%1”无效。</translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation>--kind 须为 capacity、maintenance 或 core。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation>“install”接受 --package FILE [ADDRESS…]，或 FILE ADDRESS。</translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation>需要该 CMS 用户的密码。</translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation>没有直接传递密码的选项：否则此计算机上的所有人都能看到密码。</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>无法读取密码文件“%1”。</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>请检查其名称以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation>“%1”的第一行没有任何字符。</translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation>请将密码写入其第一行。</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%2 项中有 %1 项失败：%3</translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation>%1  %2  版本 %3</translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation>  容量：已用 %1/%2</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation>完成：所有验证均已通过。</translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation>有 %1 项验证未通过。</translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation>此处的一切均为模拟：此计算机上的一台 SmartServer 和一个门户。</translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation>其证书未知：SHA-256 %1</translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation>控制器自身显示相同的指纹；已信任并记住。</translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation>1. 在现场</translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation>Install Code 为 %1，尚无许可证。</translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation>站点包已复制，经回读校验一致；其签名完好。</translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation>2. 联网</translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation>模拟门户中没有 200 台设备的许可证。</translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation>其许可证池与预期不符。</translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation>这是一个缺陷：请报告。</translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation>许可证 %1：%2，剩余 %3/%4 台设备。</translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation>激活文件“%1”，%2 字节，SHA-256 %3</translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation>门户账目：消耗了 %1 台设备，仅一次。</translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation>已收录来自 Customer Success 的维护文件“%1”。</translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation>3. 返回现场</translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation>控制器自身显示 %1 个许可证，容量为 %2；共上传了 %3 次。</translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation>全部重做一遍：不得重复消耗或重复安装任何内容</translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation>仍为 %1 次上传，已消耗 %2 台设备。</translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation>“%1”之前已安装；未上传任何内容。</translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation>“%1”已安装，并在 %2 秒后得到确认。</translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation>%1  “%2”之前已安装；未上传任何内容</translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation>%1  “%2”已安装并确认</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>请检查其名称和位置。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation>在 %1 应答的是另一台控制器。未上传任何内容。</translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation>站点包中该处记录的是 %1；实际为 %2。</translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation>请提供该控制器当前的地址：activationctl install --package FILE ADDRESS</translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation>站点包中没有位于 %1 的控制器的文件。</translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation>该控制器是 %1。</translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation>请检查地址，或为此控制器获取激活文件。</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>没有可安装的内容。</translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation>站点包中没有任何控制器的激活文件。</translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation>请先获取：activationctl portal activate 或 activationctl add。</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>没有作业“%1”。</translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation>此台账中没有具有该 ID 的激活，也没有具有该 Install Code 的控制器。</translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation>activationctl jobs 可列出所有作业。</translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation>“%1”对应多个作业。</translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation>它们是：%1</translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation>请提供其中一个 ID。</translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation>一个文件只适用于一台控制器。</translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation>--for 被指定了多次。</translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation>请逐台控制器添加文件。</translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation>%1  “%2”（%3），%4 字节，SHA-256 %5%6</translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation> – 已在站点包中</translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation>站点“%1”，修订版 %2，保存于 %3</translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation>由“%1”签名，SHA-256 %2</translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation>    文件“%1”（%2），%3 字节，SHA-256 %4</translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation>回执：%1 “%2” %3，%4</translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation>完整：%1 台控制器，%2 个激活文件，%3 份回执，修订版 %4。</translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation>由此笔记本电脑（“%1”）签名，SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation>由此笔记本电脑信任的“%1”签名，SHA-256 %2</translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation>未指定门户配置文件。</translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation>厂商未公布 License Customer Portal 的地址，因此由配置文件说明其所在；“%1”处也没有配置文件。</translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation>请用 --portal-profile FILE 指定一个。</translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation>此门户须在浏览器中使用。</translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation>配置文件“%1”没有 API。</translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation>验证码已通过电子邮件发送至 %1。请输入：</translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation>门户要求输入其通过电子邮件发送的验证码。</translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation>标准输入中没有验证码。</translation>
    </message>
    <message>
        <source>made now</source>
        <translation>刚刚生成</translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation>之前已生成，重新下载，未消耗任何内容</translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation>已在站点包中，未提出请求</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation>%1  %2  剩余 %3/%4 台设备  %5  %6</translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation>此站点包中的所有控制器都已有容量许可证；如果仍要为某台获取文件，请用 --for CODE 指定。</translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation>将有 %1 台控制器共用此许可证。</translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation>助手不会猜测每台控制器应分得多少台设备。</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation>%1  “%2”，%3 字节，SHA-256 %4（%5）</translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation>已写入：%1（控制器：已确认 %2，未完成 %3，被拒绝 %4）</translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation>模拟的 SmartServer 和门户仅在此计算机上运行。按 Ctrl-C 停止。</translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation>已记住 %1 的证书：SHA-256 %2</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>Install Code %1 的格式不常见；请与标签核对。</translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation>%2 的版本“%1”格式未知。</translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation>站点包：%1（修订版 %2）</translation>
    </message>
    <message>
        <source>%1: %2 Will try again in %3 s.</source>
        <translation>%1：%2 将在 %3 秒后重试。</translation>
    </message>
    <message>
        <source>%1 of %2 over: %3 done, %4 failed; %5 to be tried again</source>
        <translation>已结束 %1/%2：完成 %3，失败 %4；%5 将重试</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>没有可为 %1 确认的内容。</translation>
    </message>
    <message>
        <source>The package has no file for it that is not confirmed yet.</source>
        <translation>站点包中没有它的尚未确认的文件。</translation>
    </message>
    <message>
        <source>The package has no file “%1” for it.</source>
        <translation>站点包中没有它的文件“%1”。</translation>
    </message>
    <message>
        <source>See what it has: activationctl inspect FILE</source>
        <translation>查看其中的内容：activationctl inspect FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 有 %n 个文件：显示的是哪一个？</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each by itself, by its name or ID: --file NAME</source>
        <translation>请按名称或 ID 逐一确认：--file NAME</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; confirmed by your word, nothing was read</source>
        <translation>%1  “%2”已手动添加；由您人工确认，未读取任何内容</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; the license shows</source>
        <translation>%1  “%2”已手动添加；许可证已显示</translation>
    </message>
    <message>
        <source>%1  “%2” was confirmed before</source>
        <translation>%1  “%2”之前已确认</translation>
    </message>
    <message>
        <source>The ledger to use. A postgresql://user@host/database is a team&apos;s, with which it is exchanged; both may be given.</source>
        <translation>要使用的台账。postgresql://user@host/database 为团队台账，将与其交换数据；两者可同时指定。</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger (else ~/.pgpass).</source>
        <translation>第一行为团队台账的密码（否则使用 ~/.pgpass）。</translation>
    </message>
    <message>
        <source>Spends a license although the team&apos;s ledger cannot be asked.</source>
        <translation>即使无法询问团队台账，仍消耗许可证。</translation>
    </message>
    <message>
        <source>A CSV list of units with a login of their own: install code or address, user, password.</source>
        <translation>具有单独登录信息的控制器的 CSV 列表：install code 或 address、user、password。</translation>
    </message>
    <message>
        <source>Takes logins from the system&apos;s keychain (see: credentials store).</source>
        <translation>从系统密钥环获取登录信息（参见：credentials store）。</translation>
    </message>
    <message>
        <source>Sends a password although a unit has refused this user before: after two refusals it is not sent.</source>
        <translation>即使设备之前已拒绝该用户，也发送密码：两次拒绝后不再发送。</translation>
    </message>
    <message>
        <source>Searches the networks that this laptop is in.</source>
        <translation>搜索此笔记本电脑所在的网络。</translation>
    </message>
    <message>
        <source>The ports to search, separated by commas (default 443,8443).</source>
        <translation>要搜索的端口，以逗号分隔（默认 443,8443）。</translation>
    </message>
    <message>
        <source>Lists what answers and is no SmartServer too.</source>
        <translation>同时列出有应答但不是 SmartServer 的设备。</translation>
    </message>
    <message>
        <source>Where a unit&apos;s MQTT broker is asked for its segment ID, without a password (default 1883; 0: not asked).</source>
        <translation>在哪个端口上向控制器的 MQTT 代理询问其段 ID，不使用密码（默认 1883；0：不询问）。</translation>
    </message>
    <message>
        <source>A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both.</source>
        <translation>SmartServer 的表格 (CSV)，包含地址列、Install Code 列，或两者兼有。</translation>
    </message>
    <message>
        <source>The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show.</source>
        <translation>已在 CMS 中手动添加其文件的控制器：读取其许可证，并确认已显示的许可证。</translation>
    </message>
    <message>
        <source>With --by-hand: you saw that the license shows; nothing is read.</source>
        <translation>与 --by-hand 一起使用：您已看到许可证显示；不读取任何内容。</translation>
    </message>
    <message>
        <source>With --by-hand: only this file, by its name or ID.</source>
        <translation>与 --by-hand 一起使用：仅限此文件，以其名称或 ID 指定。</translation>
    </message>
    <message>
        <source>How many units are worked on at the same time (default 8).</source>
        <translation>同时处理的控制器数量（默认 8）。</translation>
    </message>
    <message>
        <source>How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for a single unit).</source>
        <translation>无应答或对端出现故障时，对控制器重试的次数（默认 2；单台控制器为 0）。</translation>
    </message>
    <message>
        <source>Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port.</source>
        <translation>每个模拟的 SmartServer 都有自己的环回地址（127.84.…），全部使用同一端口。</translation>
    </message>
    <message>
        <source>--ports takes at most 8 port numbers, such as 443,8443; not “%1”.</source>
        <translation>--ports 最多接受 8 个端口号，例如 443,8443；“%1”无效。</translation>
    </message>
    <message>
        <source>--mqtt-port takes a port from 1 to 65535, or 0.</source>
        <translation>--mqtt-port 须为 1 到 65535 之间的端口，或 0。</translation>
    </message>
    <message>
        <source>No SmartServer is named: give an ADDRESS, or --list.</source>
        <translation>未指定 SmartServer：请提供 ADDRESS 或 --list。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 须为 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“install --by-hand CODE” takes --package FILE and at most one ADDRESS.</source>
        <translation>“install --by-hand CODE”接受 --package FILE 和最多一个 ADDRESS。</translation>
    </message>
    <message>
        <source>--confirm-by-word and --file belong to --by-hand.</source>
        <translation>--confirm-by-word 和 --file 须与 --by-hand 一起使用。</translation>
    </message>
    <message>
        <source>It is not said which login is meant.</source>
        <translation>未说明指的是哪个登录信息。</translation>
    </message>
    <message>
        <source>The call names neither units nor a package.</source>
        <translation>命令行既未指定控制器，也未指定站点包。</translation>
    </message>
    <message>
        <source>Name units by Install Code or address, or the site by --package FILE.</source>
        <translation>请用 Install Code 或地址指定控制器，或用 --package FILE 指定站点。</translation>
    </message>
    <message>
        <source>The keychain remembers the login of %1.</source>
        <translation>密钥环已记住 %1 的登录信息。</translation>
    </message>
    <message>
        <source>The keychain has no login of %1 any more.</source>
        <translation>密钥环中已没有 %1 的登录信息。</translation>
    </message>
    <message>
        <source>%1 (%2, the part around this laptop)</source>
        <translation>%1（%2，此笔记本电脑附近的部分）</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>未指定要搜索的内容。</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>此笔记本电脑不在任何可搜索的网络中。</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>此笔记本电脑所在的网络：%1</translation>
    </message>
    <message>
        <source>Connect it to the SmartServers&apos; network, or name a network, such as: activationctl discover 192.168.1.0/24</source>
        <translation>请将其连接到 SmartServer 的网络，或指定网络，例如：activationctl discover 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Name one: activationctl discover %1; or all of them: --own-subnets</source>
        <translation>请指定其中一个：activationctl discover %1；或全部：--own-subnets</translation>
    </message>
    <message>
        <source>%1  is no SmartServer: %2</source>
        <translation>%1  不是 SmartServer：%2</translation>
    </message>
    <message>
        <source>%1  Install Code %2  release %3  SHA-256 %4</source>
        <translation>%1  Install Code %2  版本 %3  SHA-256 %4</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>正在搜索 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>找到 %n 台 SmartServer。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 完好：%n 个事件，所有链均正常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>台账有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set it aside and begin a new one with all that can still be read (activationctl ledger salvage). A contradiction alone is no damage: both sides of it are kept, look at them with activationctl jobs show.</source>
        <translation>未作任何更改。请用备份替换它（activationctl ledger restore BACKUP），或将其移开，并用仍可读取的全部内容新建台账（activationctl ledger salvage）。仅有矛盾并不算损坏：矛盾双方均已保留，可用 activationctl jobs show 查看。</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 signers, %4 keys, signed by this laptop.</source>
        <translation>%1：%2 个事件，%3 个签名者，%4 个请求键，由此笔记本电脑签名。</translation>
    </message>
    <message>
        <source>New here: %1 events, %2 signers, %3 keys.</source>
        <translation>此处新增：%1 个事件，%2 个签名者，%3 个请求键。</translation>
    </message>
    <message>
        <source>Contradiction, both are kept: %1</source>
        <translation>存在矛盾，两者均已保留：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1：%n 个事件，已回读并校验。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>备份已放入原位置。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有内容已保留为 %1。</translation>
    </message>
    <message>
        <source>The damaged ledger is kept as %1.</source>
        <translation>已损坏的台账已保留为 %1。</translation>
    </message>
    <message>
        <source>Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.</source>
        <translation>已接管：%1 个事件，%2 个签名者，%3 个请求键，%4 个控制器证书。</translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>无法读取：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>未接管：%1</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -. Logins of single units: --credentials-file; from the system&apos;s keychain: --keychain.</source>
        <translation>请将密码放入只有您能读取的文件，并用 --password-file 指定该文件；或使用 --password-file - 通过标准输入提供。单台控制器的登录信息：--credentials-file；来自系统密钥环：--keychain。</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>未与团队台账同步（%n 个事件待发送）：%1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger has no team.</source>
        <translation>此台账没有团队。</translation>
    </message>
    <message>
        <source>None is kept beside it, and the call names none.</source>
        <translation>台账旁未保存团队地址，命令行中也未指定。</translation>
    </message>
    <message>
        <source>Name one with --ledger postgresql://user@host/database, or keep it with: activationctl ledger team URL</source>
        <translation>请用 --ledger postgresql://user@host/database 指定一个，或用以下命令保存：activationctl ledger team URL</translation>
    </message>
    <message>
        <source>In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.</source>
        <translation>已与 %1 同步。已发送：%2 个事件。此处新增：%3 个事件，%4 个签名者，%5 个请求键。</translation>
    </message>
    <message>
        <source>No team: this laptop works alone.</source>
        <translation>没有团队：此笔记本电脑独立工作。</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n 个事件待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml).</source>
        <translation>要写入的文件：报告（.pdf、.html、.csv）或维护申请（.eml）。</translation>
    </message>
    <message>
        <source>A calendar file to write: when to ask again, and when maintenance ends.</source>
        <translation>要写入的日历文件：何时再次询问，以及维护何时到期。</translation>
    </message>
    <message>
        <source>Whom the maintenance request is for.</source>
        <translation>维护申请的收件人。</translation>
    </message>
    <message>
        <source>The feature release to which an upgrade is planned, such as 4.4.</source>
        <translation>计划升级到的功能版本，例如 4.4。</translation>
    </message>
    <message>
        <source>--target takes a release, such as 4.4; not “%1”.</source>
        <translation>--target 需要一个版本，例如 4.4；而不是“%1”。</translation>
    </message>
    <message>
        <source>--mail-to takes an e-mail address; not “%1”.</source>
        <translation>--mail-to 需要一个电子邮件地址；而不是“%1”。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>without</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>waiting for Customer Success since %1</source>
        <translation>自 %1 起等待 Customer Success</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>a maintenance file is here, to be installed</source>
        <translation>已有维护文件，等待安装</translation>
    </message>
    <message>
        <source>There is nothing to be reminded of, so no calendar file was written.</source>
        <translation>没有需要提醒的事项，因此未写入日历文件。</translation>
    </message>
    <message>
        <source>No unit shows a date on which its maintenance ends, and no request waits for an answer.</source>
        <translation>没有设备显示其维护的到期日期，也没有申请在等待答复。</translation>
    </message>
    <message>
        <source>Read the units again, or write a request first.</source>
        <translation>请重新读取设备，或先写一份申请。</translation>
    </message>
    <message>
        <source>There is no SmartServer to ask for.</source>
        <translation>没有需要申请的 SmartServer。</translation>
    </message>
    <message>
        <source>None in this package needs maintenance, or Customer Success is asked already.</source>
        <translation>此站点包中没有设备需要维护，或已向 Customer Success 申请。</translation>
    </message>
    <message>
        <source>Not every unit named with --for is in this package.</source>
        <translation>并非所有用 --for 指定的设备都在此站点包中。</translation>
    </message>
    <message>
        <source>See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.</source>
        <translation>请参阅：activationctl maintenance plan。用 --for CODE 指定设备可仍然申请。</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n 台 SmartServer 需要维护文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>已写入：%1，涉及 %n 台 SmartServer。请在邮件程序中打开，检查后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the portal e-mailed (else asked for on standard input).</source>
        <translation>门户通过电子邮件发送的代码（否则在标准输入上询问）。</translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, give it with --code, or log in with a License ID.</source>
        <translation>请在终端中运行并输入代码，用 --code 给出代码，或使用 License ID 登录。</translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left); “used”: as many as each unit manages.</source>
        <translation>要消耗多少设备（默认：许可证剩余的全部）；“used”：与每台设备所管理的一样多。</translation>
    </message>
    <message>
        <source>Only says what would be spent, and what the portal has left then.</source>
        <translation>只说明将消耗什么，以及之后门户还剩什么。</translation>
    </message>
    <message>
        <source>Only if the plan is still the one with this ID, as --plan said it.</source>
        <translation>仅当计划仍是具有此 ID 的计划（如 --plan 所示）。</translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1, or “used”.</source>
        <translation>--devices 接受 1 到 %1 之间的数字，或“used”。</translation>
    </message>
    <message>
        <source>License %1: %2 devices before, %3 left.</source>
        <translation>许可证 %1：之前 %2 个设备，剩余 %3 个。</translation>
    </message>
    <message>
        <source>Give --devices N (for each) or --devices used, name one unit with --for CODE, or leave --license out to be proposed one for each.</source>
        <translation>请给出 --devices N（用于每台）或 --devices used，用 --for CODE 指定一台设备，或省略 --license 以便为每台建议一个。</translation>
    </message>
    <message>
        <source>How many devices %1 manages is not known, or none.</source>
        <translation>%1 管理多少设备未知，或没有。</translation>
    </message>
    <message>
        <source>With --devices used, each unit gets as many as it manages already.</source>
        <translation>使用 --devices used 时，每台设备获得与其已管理的一样多。</translation>
    </message>
    <message>
        <source>Give --devices N for it.</source>
        <translation>请为它给出 --devices N。</translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>没有可为 %n 台 SmartServer 建议的许可证。未消耗任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have capacity or a file for it already, or this login sees no device capacity license with devices left: %1</source>
        <translation>它们已有容量或相应文件，或此登录看不到有剩余设备的设备容量许可证：%1</translation>
    </message>
    <message>
        <source>Name the others with --for CODE, give --license ID, or ask your partner for more.</source>
        <translation>请用 --for CODE 指定其他设备，给出 --license ID，或向合作伙伴索取更多。</translation>
    </message>
    <message>
        <source>The plan is no longer the one you confirmed. Nothing was spent.</source>
        <translation>该计划已不是您确认的计划。未消耗任何内容。</translation>
    </message>
    <message>
        <source>It is %1 now: %2</source>
        <translation>现在是 %1：%2</translation>
    </message>
    <message>
        <source>Look at it with --plan, then give its ID with --as-planned.</source>
        <translation>请用 --plan 查看，然后用 --as-planned 给出其 ID。</translation>
    </message>
    <message>
        <source>The licenses do not suffice for this plan. Nothing was spent.</source>
        <translation>许可证不足以执行此计划。未消耗任何内容。</translation>
    </message>
    <message>
        <source>Name fewer units or devices, another license, or ask your partner for more.</source>
        <translation>请指定更少的设备或数量、另一个许可证，或向合作伙伴索取更多。</translation>
    </message>
    <message>
        <source>in the package already</source>
        <translation>已在包中</translation>
    </message>
    <message>
        <source>made before</source>
        <translation>之前已制作</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>待制作</translation>
    </message>
    <message>
        <source>%1  %2 devices of license %3  (%4)</source>
        <translation>%1  许可证 %3 的 %2 个设备  （%4）</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>“%1” is in order: %2, %3, in the mode “%4”.</source>
        <translation>“%1”正常：%2，%3，模式为“%4”。</translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n 个许可证就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  license %2 was there already; nothing was asked for</source>
        <translation>%1  许可证 %2 已在；未请求任何内容</translation>
    </message>
    <message>
        <source>%1  license %2 activated and confirmed</source>
        <translation>%1  许可证 %2 已激活并确认</translation>
    </message>
    <message>
        <source>%1  returned all its licenses to the cloud</source>
        <translation>%1  已将其所有许可证退回云端</translation>
    </message>
    <message>
        <source>%1  has no Customer ID</source>
        <translation>%1  没有 Customer ID</translation>
    </message>
    <message>
        <source>%1  Customer ID %2</source>
        <translation>%1  Customer ID %2</translation>
    </message>
    <message>
        <source>All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging stop working, and a return is not possible offline. Type the unit&apos;s Install Code to go on:</source>
        <translation>%1 处设备的所有许可证将退回云端。其设备、调度程序和数据记录将停止工作，且离线无法退回。请输入该设备的 Install Code 以继续：</translation>
    </message>
    <message>
        <source>Nothing was returned: it was not confirmed.</source>
        <translation>未退回任何内容：未确认。</translation>
    </message>
    <message>
        <source>A return stops devices, scheduler and data logging of the unit.</source>
        <translation>退回会使设备的设备、调度程序和数据记录停止。</translation>
    </message>
    <message>
        <source>Give the unit&apos;s Install Code: --confirm CODE.</source>
        <translation>请给出设备的 Install Code：--confirm CODE。</translation>
    </message>
    <message>
        <source>--license is missing.</source>
        <translation>缺少 --license。</translation>
    </message>
    <message>
        <source>“cloud list” shows the IDs of the licenses that are ready.</source>
        <translation>“cloud list”显示就绪许可证的 ID。</translation>
    </message>
    <message>
        <source>--replace belongs to --set.</source>
        <translation>--replace 与 --set 一起使用。</translation>
    </message>
    <message>
        <source>Nothing else is put in a place.</source>
        <translation>没有其他内容会被替换。</translation>
    </message>
    <message>
        <source>--for names the unit behind the one ADDRESS.</source>
        <translation>--for 指定唯一 ADDRESS 处的设备。</translation>
    </message>
    <message>
        <source>Several of either do not fit together.</source>
        <translation>两者都不能有多个。</translation>
    </message>
    <message>
        <source>--confirm is missing.</source>
        <translation>缺少 --confirm。</translation>
    </message>
    <message>
        <source>A return of several units&apos; licenses is confirmed for each of them by its Install Code.</source>
        <translation>退回多台设备的许可证时，每台都需用其 Install Code 确认。</translation>
    </message>
    <message>
        <source>The Customer ID to set.</source>
        <translation>要设置的 Customer ID。</translation>
    </message>
    <message>
        <source>Puts it in the place of another Customer ID.</source>
        <translation>用它替换另一个 Customer ID。</translation>
    </message>
    <message>
        <source>The Install Code of a unit whose licenses are to be returned (else asked for on standard input). May stand several times.</source>
        <translation>要退回许可证的设备的 Install Code（否则从标准输入询问）。可多次出现。</translation>
    </message>
    <message>
        <source>Activates a license online although another unit had it: that unit is gone.</source>
        <translation>在线激活许可证，即使另一台设备曾有它：那台设备已不在。</translation>
    </message>
    <message>
        <source>What a signer is called.</source>
        <translation>签名者的名称。</translation>
    </message>
    <message>
        <source>Why a signer is revoked, for whoever is refused its packages.</source>
        <translation>吊销签名者的原因，供其包被拒绝的人查看。</translation>
    </message>
    <message>
        <source>The first line is the passphrase of a private key&apos;s file; - reads standard input.</source>
        <translation>第一行是私钥文件的密码短语；- 读取标准输入。</translation>
    </message>
    <message>
        <source>The folder, or a stick by its UUID or label, which is mounted if need be.</source>
        <translation>文件夹，或按 UUID 或标签指定的 U 盘，必要时会挂载。</translation>
    </message>
    <message>
        <source>Ejects the stick when the copy is proven, so that it is safe to remove.</source>
        <translation>副本得到验证后弹出 U 盘，以便安全移除。</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.</source>
        <translation>“%1”不是 SHA-256 指纹（64 位十六进制数字）。</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>此笔记本电脑</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>“%1”, valid until %2</source>
        <translation>“%1”，有效期至 %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and free space.</source>
        <translation>请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>--passphrase-file is missing.</source>
        <translation>缺少 --passphrase-file。</translation>
    </message>
    <message>
        <source>A private key&apos;s file is encrypted with a passphrase.</source>
        <translation>私钥文件用密码短语加密。</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, or give it on standard input: --passphrase-file -</source>
        <translation>请将其放入只有您能读取的文件，或从标准输入给出：--passphrase-file -</translation>
    </message>
    <message>
        <source>Site packages by %1 are opened from now on.</source>
        <translation>从现在起打开 %1 的站点包。</translation>
    </message>
    <message>
        <source>Site packages by %1 are refused from now on.</source>
        <translation>从现在起拒绝 %1 的站点包。</translation>
    </message>
    <message>
        <source>Other laptops have to compare the new fingerprint once:</source>
        <translation>其他笔记本电脑须核对一次新指纹：</translation>
    </message>
    <message>
        <source>The certificate is in “%1”.</source>
        <translation>证书在“%1”中。</translation>
    </message>
    <message>
        <source>The private key is in “%1”, encrypted with the passphrase.</source>
        <translation>私钥在“%1”中，用密码短语加密。</translation>
    </message>
    <message>
        <source>This laptop signs with it from now on:</source>
        <translation>此笔记本电脑从现在起用它签名：</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 free  %5  %6</source>
        <translation>%1  %2  %3 可用，共 %4  %5  %6</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未挂载</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>More than one stick is called “%1”.</source>
        <translation>有多个 U 盘名为“%1”。</translation>
    </message>
    <message>
        <source>There is no stick and no folder “%1”.</source>
        <translation>没有名为“%1”的 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>没有插入 U 盘。</translation>
    </message>
    <message>
        <source>Plugged in: %1.</source>
        <translation>已插入：%1。</translation>
    </message>
    <message>
        <source>Name the stick by its UUID, or give a folder. See: activationctl volumes</source>
        <translation>请用 UUID 指定 U 盘，或给出文件夹。参见：activationctl volumes</translation>
    </message>
    <message>
        <source>“%1” is ejected: it is safe to remove.</source>
        <translation>“%1”已弹出：可以安全移除。</translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1</source>
        <translation>已写入、刷新、读回且相同：%1</translation>
    </message>
    <message>
        <source>If it is on a stick, eject that before you pull it out.</source>
        <translation>如果在 U 盘上，拔出前请先弹出。</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>正在监视：%1</translation>
    </message>
    <message>
        <source>%1 of %2: SmartServer %3</source>
        <translation>%1/%2：SmartServer %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1：%2</translation>
    </message>
    <message>
        <source>    %1: %2 (%3)</source>
        <translation>    %1：%2（%3）</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>%1 has its file now.</source>
        <translation>%1 已有其文件。</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4%5</source>
        <translation>%1  “%2”，%3 字节，SHA-256 %4%5</translation>
    </message>
    <message>
        <source>“%1” was for %2, not for %3, which was in progress.</source>
        <translation>“%1”适用于 %2，而不是正在处理的 %3。</translation>
    </message>
    <message>
        <source>Left alone: “%1”. %2</source>
        <translation>未处理：“%1”。%2</translation>
    </message>
    <message>
        <source>Not certain: “%1”. %2
If it is an activation file: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</source>
        <translation>无法确定：“%1”。%2
如果它是激活文件：activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>请在浏览器中打开此地址：%1</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>Its file had not come yet.</source>
        <translation>其文件尚未收到。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Call it again; what came is in the package.</source>
        <translation>请再次调用；已收到的文件在站点包中。</translation>
    </message>
    <message>
        <source>Its file did not come.</source>
        <translation>未收到其文件。</translation>
    </message>
    <message>
        <source>Nothing arrived within the time of --timeout.</source>
        <translation>在 --timeout 的时间内未收到任何文件。</translation>
    </message>
    <message>
        <source>Download it, and call it again; or add it: activationctl add FILE --package PACKAGE --for CODE.</source>
        <translation>请下载该文件并再次调用；或添加该文件：activationctl add FILE --package PACKAGE --for CODE。</translation>
    </message>
    <message>
        <source>This portal has an API.</source>
        <translation>此门户有 API。</translation>
    </message>
    <message>
        <source>The profile “%1” is of the mode “api” and names no page to open.</source>
        <translation>配置文件“%1”的模式为“api”，未指定要打开的页面。</translation>
    </message>
    <message>
        <source>Get the files with: activationctl portal activate.</source>
        <translation>请用以下命令获取文件：activationctl portal activate。</translation>
    </message>
    <message>
        <source>No unit in this package needs a file; name one with --for CODE to get one for it all the same.</source>
        <translation>此站点包中没有需要文件的控制器；如果仍要为某台获取文件，请用 --for CODE 指定。</translation>
    </message>
    <message>
        <source>A folder in which files arrive, besides none: the system&apos;s. May stand several times.</source>
        <translation>接收文件的文件夹；不指定时为系统的下载文件夹。可多次使用。</translation>
    </message>
    <message>
        <source>Does not open the portal in the browser.</source>
        <translation>不在浏览器中打开门户。</translation>
    </message>
    <message>
        <source>Work in the browser with: activationctl portal browse --package PACKAGE</source>
        <translation>请用以下命令在浏览器中操作：activationctl portal browse --package PACKAGE</translation>
    </message>
    <message>
        <source>A unit whose API is closed: enters it into the package by the Install Code on its label, or by its identity code from a QR code. It is not asked for anything.</source>
        <translation>API 已关闭的控制器：按其标签上的 Install Code 或其二维码中的标识码录入站点包。不会向控制器查询任何内容。</translation>
    </message>
    <message>
        <source>The license list of a partner (CSV): only the licenses of this site&apos;s project are proposed.</source>
        <translation>合作伙伴的许可证列表（CSV）：仅建议此站点项目的许可证。</translation>
    </message>
    <message>
        <source>What the site is called in that list (default: the site&apos;s name).</source>
        <translation>该列表中此站点的名称（默认：站点名称）。</translation>
    </message>
    <message>
        <source>Its columns, where they have other headings: project, customer, license, kind, devices.</source>
        <translation>其中的列（如果列标题不同）：project、customer、license、kind、devices。</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s, where a company&apos;s proxy puts in certificates.</source>
        <translation>除系统的证书颁发机构外还要信任的证书颁发机构（PEM），用于公司代理会换用自己证书的情况。</translation>
    </message>
    <message>
        <source>The user for the proxy that the system names.</source>
        <translation>系统所设代理的用户。</translation>
    </message>
    <message>
        <source>The first line is the proxy user&apos;s password; - reads standard input.</source>
        <translation>第一行为代理用户的密码；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>--by-label enters one unit: at most one ADDRESS, no --list and no --label.</source>
        <translation>--by-label 只录入一台控制器：最多一个 ADDRESS，不能使用 --list 和 --label。</translation>
    </message>
    <message>
        <source>--license names one license, --license-list proposes among several.</source>
        <translation>--license 指定一个许可证，--license-list 从多个中建议。</translation>
    </message>
    <message>
        <source>--proxy-user and --proxy-password-file belong together.</source>
        <translation>--proxy-user 和 --proxy-password-file 必须一起使用。</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 devices  customer %5</source>
        <translation>%1  %2  %3  %4 台设备  客户 %5</translation>
    </message>
    <message>
        <source>%1  entered by its label; nothing was read</source>
        <translation>%1  已按标签录入；未读取任何内容</translation>
    </message>
    <message>
        <source>Takes a file in although the same one came for another unit; the reason is kept in the ledger.</source>
        <translation>即使同一文件已为另一台 SmartServer 收到，也将其加入；原因保存在台账中。</translation>
    </message>
    <message>
        <source>--shared-because takes the reason, in words.</source>
        <translation>--shared-because 需要用文字说明原因。</translation>
    </message>
    <message>
        <source>There are no simulators.</source>
        <translation>没有模拟器。</translation>
    </message>
    <message>
        <source>This assistant was built without them.</source>
        <translation>此助手构建时未包含模拟器。</translation>
    </message>
    <message>
        <source>Try the assistant on Debian, or use it here with real SmartServers.</source>
        <translation>请在 Debian 上试用助手，或在此处用于真实的 SmartServer。</translation>
    </message>
    <message>
        <source>“signer protect” takes keychain or passphrase.</source>
        <translation>“signer protect”接受 keychain 或 passphrase。</translation>
    </message>
    <message>
        <source>The first line is the passphrase of this laptop&apos;s signing key, where no keychain has it (else asked for at the terminal); - reads standard input.</source>
        <translation>第一行是此笔记本电脑签名密钥的口令，用于没有密钥环保存它时（否则在终端询问）；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Shows the fingerprint as a QR code too.</source>
        <translation>同时以二维码显示指纹。</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>未输入口令。</translation>
    </message>
    <message>
        <source>Run it again and type it, or name a file with it: --key-passphrase-file FILE</source>
        <translation>请重新运行并输入，或指明包含口令的文件：--key-passphrase-file 文件</translation>
    </message>
    <message>
        <source>The key “%1” with which this laptop signs is kept encrypted.</source>
        <translation>此笔记本电脑用于签名的密钥“%1”以加密方式保存。</translation>
    </message>
    <message>
        <source>No keychain keeps its passphrase: %1</source>
        <translation>没有密钥环保存其口令：%1</translation>
    </message>
    <message>
        <source>Choose a passphrase of %1 characters or more; it is asked for once in every call that signs. Whoever forgets it makes a new key.</source>
        <translation>请选择至少 %1 个字符的口令；每次需要签名的调用都会询问一次。忘记口令者需创建新密钥。</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>太短。</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>这不是该口令。</translation>
    </message>
    <message>
        <source>Passphrase of the signing key “%1”:</source>
        <translation>签名密钥“%1”的口令：</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask: the signing key&apos;s passphrase is kept in “%1”. Better: activationctl signer protect keychain|passphrase</source>
        <translation>没有密钥环，也没有人可以询问：签名密钥的口令保存在“%1”中。更好的做法：activationctl signer protect keychain|passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at a terminal, and there is none.</source>
        <translation>新口令需在终端中询问，但没有终端。</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase from now on.</source>
        <translation>从现在起，密钥环保存签名密钥的口令。</translation>
    </message>
    <message>
        <source>The signing key has the new passphrase from now on.</source>
        <translation>从现在起，签名密钥使用新口令。</translation>
    </message>
    <message>
        <source>Encrypted; the keychain has its passphrase.</source>
        <translation>已加密；密钥环保存其口令。</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase that you chose.</source>
        <translation>已用您选择的口令加密。</translation>
    </message>
    <message>
        <source>Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).</source>
        <translation>已加密；因没有密钥环，其口令在文件中（参见：signer protect）。</translation>
    </message>
    <message>
        <source>NOT ENCRYPTED</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1 %: writing %2</source>
        <translation>%1 %：正在写入 %2</translation>
    </message>
    <message>
        <source>%1 %: reading back %2</source>
        <translation>%1 %：正在读回 %2</translation>
    </message>
</context>
<context>
    <name>activation::doctor</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1，以 %2 构建</translation>
    </message>
    <message>
        <source>No SmartServer and no portal can be reached safely.</source>
        <translation>无法安全地访问任何 SmartServer 或门户。</translation>
    </message>
    <message>
        <source>Qt finds no TLS backend.</source>
        <translation>Qt 找不到 TLS 后端。</translation>
    </message>
    <message>
        <source>Qt finds these TLS backends, and none of them works: %1.</source>
        <translation>Qt 找到了这些 TLS 后端，但都无法使用：%1。</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the assistant again.</source>
        <translation>请安装 Qt 的 TLS 插件和 OpenSSL（在 Debian 上：软件包 libqt6network6），然后重新启动助手。</translation>
    </message>
    <message>
        <source>Signatures (QCA)</source>
        <translation>签名（QCA）</translation>
    </message>
    <message>
        <source>Ledger (SQLite)</source>
        <translation>台账（SQLite）</translation>
    </message>
    <message>
        <source>The ledger cannot be kept.</source>
        <translation>无法保存台账。</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start the assistant again.</source>
        <translation>请安装 Qt 的 SQLite 驱动（在 Debian 上：软件包 libqt6sql6-sqlite），然后重新启动助手。</translation>
    </message>
    <message>
        <source>Team ledger (PostgreSQL)</source>
        <translation>团队台账（PostgreSQL）</translation>
    </message>
    <message>
        <source>driver installed</source>
        <translation>驱动已安装</translation>
    </message>
    <message>
        <source>No team&apos;s ledger can be reached; this laptop works alone.</source>
        <translation>无法访问团队台账；这台笔记本独立工作。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install it where a team shares a ledger (on Debian: the package libqt6sql6-psql).</source>
        <translation>请在团队共享台账的地方安装它（在 Debian 上：软件包 libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>Site packages (KArchive)</source>
        <translation>站点包（KArchive）</translation>
    </message>
    <message>
        <source>Segment IDs (MQTT)</source>
        <translation>Segment ID（MQTT）</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥串</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>这是一个文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>无法在 %1 中写入任何内容。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Make the folder writable or free space there, or name another ledger with --ledger FILE.</source>
        <translation>请使该文件夹可写或在那里释放空间，或用 --ledger FILE 指定另一个台账。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Free space there, or set TMPDIR to a folder that is writable.</source>
        <translation>请在那里释放空间，或将 TMPDIR 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A file of the assistant is missing or was changed: install the assistant again.</source>
        <translation>助手的某个文件缺失或被更改：请重新安装助手。</translation>
    </message>
    <message>
        <source>The assistant for Windows comes without it. Exchange ledgers in site packages, or work on Debian where a team shares one.</source>
        <translation>Windows 版助手不包含此项。请通过站点包交换台账，或在团队共享台账时使用 Debian。</translation>
    </message>
    <message>
        <source>Sign in to Windows with an account that has a credential store. Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start.</source>
        <translation>请使用拥有凭据存储的帐户登录 Windows。否则登录信息仅在程序结束前保留在内存中，且每次启动后需输入一次签名密钥的口令。</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start (see: activationctl signer protect).</source>
        <translation>请解锁或设置密钥环（Debian：软件包 gnome-keyring，或 KWallet）。否则登录信息仅在程序结束前保留在内存中，且每次启动后需输入一次签名密钥的口令（参见：activationctl signer protect）。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>made when first something is signed</source>
        <translation>首次签名时创建</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in the keychain</source>
        <translation>已加密，口令在密钥环中</translation>
    </message>
    <message>
        <source>encrypted, with a passphrase that you chose</source>
        <translation>已加密，使用您选择的口令</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in a file</source>
        <translation>已加密，口令在文件中</translation>
    </message>
    <message>
        <source>Who reads this user&apos;s files can sign in this laptop&apos;s name.</source>
        <translation>能读取此用户文件的人可以以此笔记本电脑的名义签名。</translation>
    </message>
    <message>
        <source>The passphrase is in a file, for there was no keychain and nobody to ask.</source>
        <translation>口令在文件中，因为没有密钥环，也没有人可以询问。</translation>
    </message>
    <message>
        <source>Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: activationctl signer protect passphrase.</source>
        <translation>请设置密钥环并运行：activationctl signer protect keychain。或选择口令：activationctl signer protect passphrase。</translation>
    </message>
    <message>
        <source>not encrypted yet</source>
        <translation>尚未加密</translation>
    </message>
    <message>
        <source>Who reads the disk can sign in this laptop&apos;s name.</source>
        <translation>能读取磁盘的人可以以此笔记本电脑的名义签名。</translation>
    </message>
    <message>
        <source>An earlier version wrote the key, and nothing was signed since.</source>
        <translation>密钥由早期版本写入，此后没有签名过任何内容。</translation>
    </message>
    <message>
        <source>It is encrypted when next something is signed; at once: activationctl signer show.</source>
        <translation>下次签名时会加密；立即加密：activationctl signer show。</translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation>将隔离网络中的 SmartServer 从无许可证变为已获许可，并出具回执。</translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation>使用模拟的 SmartServer 和门户；不会触及任何真实内容。</translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation>License Customer Portal 的所在位置。</translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation>要打开的站点包，或要收录的激活文件。</translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation>命令行参数有误。</translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation>activation-assistant --help 可显示所有参数。</translation>
    </message>
    <message>
        <source>%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.</source>
        <translation>已接管 %1 个事件、%2 个请求键、%3 台受信任的笔记本电脑和 %4 个控制器证书。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n 项无法接管。</numerusform>
        </translation>
    </message>
    <message>
        <source>Site packages that you open bring back the history that they carry. The damaged file is kept as %1.</source>
        <translation>您打开的站点包会带回其中所载的历史记录。已损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>备份已放入原位置。原有内容已保留为 %1。</translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own; a postgresql://user@host/database is a team&apos;s.</source>
        <translation>使用用户自有台账之外的另一个台账；postgresql://user@host/database 为团队台账。</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger.</source>
        <translation>第一行为团队台账的密码。</translation>
    </message>
    <message>
        <source>The demo, with a portal that is used in the browser.</source>
        <translation>演示，使用须在浏览器中操作的门户。</translation>
    </message>
    <message>
        <source>There is no demo.</source>
        <translation>没有演示。</translation>
    </message>
    <message>
        <source>This assistant was built without simulators.</source>
        <translation>此助手构建时未包含模拟器。</translation>
    </message>
    <message>
        <source>Start it without --demo, for real SmartServers.</source>
        <translation>请不带 --demo 启动，用于真实的 SmartServer。</translation>
    </message>
    <message>
        <source>The assistant cannot start.</source>
        <translation>助手无法启动。</translation>
    </message>
    <message>
        <source>A part of it is missing or damaged: install it again.</source>
        <translation>它的某个部分缺失或损坏：请重新安装。</translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation>请检查地址、网线或 Wi-Fi 以及此笔记本电脑的 IP 地址，然后重试。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止该操作。</translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 的答复过大。</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>它超过 %1 字节。</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>请检查地址是否正确。</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>在 %1 秒内未收到完整的答复。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation>请检查设备是否正在运行、线路是否过载，然后重试，或允许更长的时间（命令行：--timeout SECONDS）。</translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation>（在收到 HTTP %1 和答复的 %2 字节之后）</translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation>答复中断：%2 字节中只收到 %1 字节。</translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation>它返回了 HTTP %1，但正文为空。</translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation>它返回了 HTTP %1：%2</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation>%1 返回的答复不是 JSON。</translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation>%1（%2，位于第 %3 字节）</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation>请检查地址是否正确，以及是否有代理或其他设备代替它应答，然后重试。</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>有效期为 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 无法证明其身份。</translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation>其证书（“%1”，SHA-256 %2）：%3</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 未出示证书。</translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation>没有证书，就无法确认应答者的身份。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation>%1 的证书尚属未知。</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation>“%1”，%2，SHA-256 %3</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation>请将此 SHA-256 与控制器自身显示的值核对（将笔记本电脑直接连接到控制器，或询问其安装人员）。如果两者相同，请信任该证书；命令行：--trust %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation>%1 出示的证书与您所信任的证书不同。未发送任何密码。</translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation>已信任：SHA-256 %1。现在出示：“%2”，%3，SHA-256 %4。</translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation>请查明原因：控制器是否重新刷写过镜像、被更换或换用了新证书，还是该地址对应另一台设备？只有在确定无误时，才信任新证书；命令行：--trust %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation>“%1”，%2，SHA-256 %3；此笔记本电脑的时钟显示 %4。</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation>请检查此笔记本电脑的时钟，或在控制器上更新证书。如果明确要使用已过期的证书继续，请再次信任它；命令行：--trust %1</translation>
    </message>
    <message>
        <source>The proxy refused the login given for it.</source>
        <translation>代理拒绝了为其提供的登录信息。</translation>
    </message>
    <message>
        <source>The proxy on the way wants a login.</source>
        <translation>途中的代理要求登录。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password (on the command line: --proxy-user and --proxy-password-file).</source>
        <translation>请提供代理的用户名和密码（命令行：--proxy-user 和 --proxy-password-file）。</translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile, or with --ca-file on the command line.</source>
        <translation>请检查门户配置文件中的地址和此笔记本电脑的时钟。如果公司的代理换用自己的证书，请在配置文件的 caCertificates 下指定其证书颁发机构，或在命令行中用 --ca-file 指定。</translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation>请更正故障文件；docs/simulator.md 说明了每个字段。</translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation>故障中没有这样的字段。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>路径以“/”开头。</translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation>它不是 HTTP 状态。</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation>此故障需要该字段。</translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation>无法读取故障文件“%1”。</translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation>故障文件“%1”过大。</translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>最多允许 %1 字节。</translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation>故障文件“%1”的第 %2 行不是 JSON。</translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation>没有这样的字段；只有“faults”这一个字段。</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>最多 %1 个故障。</translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation>%1：faults[%2] 不是对象。</translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation>每个故障都是一个对象，例如 {&quot;fault&quot;: &quot;hang&quot;}。</translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation>%1，第 %2 行：faults[%3]</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation>%1 的模拟器无法在 %2 的端口 %3 上侦听。</translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation>请停止占用该端口的其他程序，或使用其他状态文件夹启动模拟器。</translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation>模拟器只在环回地址上侦听。</translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation>没有这样的许可证类型。</translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation>无法模拟 %1 台 SmartServer。</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>必须在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>请减少数量。</translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation>无法创建状态文件夹“%1”。</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>系统不允许。</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>请指定一个您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation>无法读取模拟器的状态“%1”。</translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation>请指定其他状态文件夹，或删除此文件夹以从头开始。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation>模拟器无法写入“%1”。</translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation>请释放一些空间，或指定其他状态文件夹。</translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>SmartServer 激活助手</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation>演示：SmartServer 和门户均在此计算机上模拟。不会进行任何真实的授权。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>请逐项进行。</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation>有操作正在进行。请等待其完成或将其停止，然后再次拖放文件。</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>在现场</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation>标识和许可证</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>站点包</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>联网</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>激活文件</translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation>返回现场</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>已读取 %n 台 SmartServer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n 台需要激活文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n 台没有维护：由 Customer Success 签发</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>要停止正在进行的操作吗？</translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation>不会丢失任何内容：继续时会先检查已发出的内容。当前请求结束后，助手会立即关闭。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>继续工作(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>电子邮件中的验证码</translation>
    </message>
    <message>
        <source>The portal ended the session in the middle and e-mailed a new code to %1.
What was made is kept; with the code it goes on.</source>
        <translation>门户中途结束了会话，并已通过电子邮件将新的验证码发送至 %1。
已生成的内容会保留；输入验证码后即可继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n 台自 %1 起等待 Customer Success</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message>
        <source>Progress of all</source>
        <translation>总体进度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>What is under way ends, nothing more begins. The window may be closed meanwhile.</source>
        <translation>正在进行的操作会完成，不再开始新的操作。期间可以关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n 台需要询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n 台将重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>正在暂停：先完成 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>将在 %n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserController</name>
    <message>
        <source>“%1” was left alone. %2</source>
        <translation>未处理“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” was not taken in. %2</source>
        <translation>未收录“%1”。%2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1，SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1: “%2” was in the package already (%3).</source>
        <translation>%1：“%2”已在站点包中（%3）。</translation>
    </message>
    <message>
        <source>%1: “%2” is in the package (%3).</source>
        <translation>%1：“%2”现已在站点包中（%3）。</translation>
    </message>
    <message>
        <source>It was not for %1, which is still in progress.</source>
        <translation>它不适用于仍在进行中的 %1。</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation>在浏览器中打开门户(&amp;O)</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>From the partner&apos;s license list; to have it at hand for the portal</source>
        <translation>来自合作伙伴的许可证列表；便于在门户中随时使用</translation>
    </message>
    <message>
        <source>&amp;License ID:</source>
        <translation>License ID(&amp;L)：</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>SmartServer in progress</source>
        <translation>正在处理的 SmartServer</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>跳过这一台(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the %1 (%2)</source>
        <translation>复制 %1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>激活文件</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>系统中没有可打开 %1 的程序。</translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation>请自行在浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.</source>
        <translation>这是 %1 所显示的 Customer ID。它真的也是 License ID 吗？门户需要的是 License ID。</translation>
    </message>
    <message>
        <source>%1 – skipped</source>
        <translation>%1 – 已跳过</translation>
    </message>
    <message>
        <source>%1 – received</source>
        <translation>%1 – 已收到</translation>
    </message>
    <message>
        <source>No folder is watched: add the one that your browser downloads to.</source>
        <translation>未监视任何文件夹：请添加浏览器下载所用的文件夹。</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>正在监视 %1</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>正在下载：%1</translation>
    </message>
    <message>
        <source>%1 of %2 · SmartServer %3</source>
        <translation>第 %1 台，共 %2 台 · SmartServer %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>已跳过 %n 台 SmartServer：请选择一台以继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every SmartServer has its activation file.</source>
        <translation>每台 SmartServer 都已有其激活文件。</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>下载：%1</translation>
    </message>
</context>
<context>
    <name>activation::ui::ByHandDialog</name>
    <message>
        <source>Install by hand</source>
        <translation>手动安装</translation>
    </message>
    <message>
        <source>Install by hand on %1</source>
        <translation>在 %1 上手动安装</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the files are added in the CMS. This is how:</source>
        <translation>如果站点通过 SAML 或 OAuth 登录，或不开放 API，则须在 CMS 中添加文件。方法如下：</translation>
    </message>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>正在读取许可证，已用 %n 秒…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the licenses and confirm</source>
        <translation>读取许可证并确认(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm by my &amp;word</source>
        <translation>由我人工确认(&amp;W)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>confirmed by your word</source>
        <translation>已由您人工确认</translation>
    </message>
    <message>
        <source>confirmed: read from the SmartServer</source>
        <translation>已确认：从 SmartServer 读取</translation>
    </message>
    <message>
        <source>installed and confirmed</source>
        <translation>已安装并确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Tick what shows, then confirm it.</source>
        <translation>请勾选已显示的许可证，然后确认。</translation>
    </message>
    <message>
        <source>Compare the c&amp;ertificate…</source>
        <translation>核对证书(&amp;E)…</translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation>输入标签上的代码(&amp;B)…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>控制器背面的标签</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>标签上的 Install Code 或主机名：</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the CMS of this SmartServer, and log in as a user of type Owner.</source>
        <translation>打开此 SmartServer 的 CMS，并以类型为 Owner 的用户登录。</translation>
    </message>
    <message>
        <source>Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must be %1.</source>
        <translation>确认它是正确的 SmartServer：Manage Customer Accounts（管理客户帐户）中显示其 Install Code，该代码必须为 %1。</translation>
    </message>
    <message>
        <source>Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device capacity is zero or too small.)</source>
        <translation>打开 Manage Licenses（管理许可证），选择 Add License（添加许可证）。（设备容量为零或不足时，Manage Licenses 会自动打开。）</translation>
    </message>
    <message>
        <source>Pick the file there, or drag it from here onto the page. It must keep its exact name, without an extension.</source>
        <translation>在那里选择该文件，或将其从此处拖到页面上。文件必须保持原有名称，不带扩展名。</translation>
    </message>
    <message>
        <source>It can take a minute until the license shows as a new row. Tick what you see there yourself:</source>
        <translation>许可证可能需要一分钟才会显示为新的一行。请勾选您在那里亲眼看到的内容：</translation>
    </message>
    <message>
        <source>Confirm it. If a user and password work here, the licenses are read from the SmartServer, and the receipt holds what it showed. Otherwise the receipt says that it is your word.</source>
        <translation>确认。如果此处的用户名和密码有效，将从 SmartServer 读取许可证，回执中会记录其所显示的内容。否则，回执会注明由您人工确认。</translation>
    </message>
    <message>
        <source>Open the &amp;CMS</source>
        <translation>打开 CMS(&amp;C)</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>其地址未知。</translation>
    </message>
    <message>
        <source>Copy the address of the CMS</source>
        <translation>复制 CMS 的地址</translation>
    </message>
    <message>
        <source>Save to a &amp;folder…</source>
        <translation>保存到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Under the exact name, for a browser that takes nothing dragged.</source>
        <translation>以原有名称保存，用于不支持拖放的浏览器。</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>在文件管理器中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The row shows on %1</source>
        <translation>该行已在 %1 上显示</translation>
    </message>
    <message>
        <source>The row of %1 shows on %2</source>
        <translation>%1 的行已在 %2 上显示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its License ID is %1.</source>
        <translation>其 License ID 为 %1。</translation>
    </message>
    <message>
        <source>Its License ID is not known here: it is the row that was not there before.</source>
        <translation>此处不知道其 License ID：它就是之前没有的那一行。</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Owner 类型用户的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>用户 (Owner)(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”.</source>
        <translation>系统中没有可打开“%1”的程序。</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself.</source>
        <translation>请自行在浏览器中打开此地址。</translation>
    </message>
    <message>
        <source>Folder for the activation files</source>
        <translation>用于存放激活文件的文件夹</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>无法打开文件管理器。</translation>
    </message>
    <message>
        <source>The system knows no program for folders.</source>
        <translation>系统中没有可打开文件夹的程序。</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>文件位于 %1。</translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation>设备容量未知</translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation>尚无设备容量</translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation>已使用 %1 台设备，但只许可 %2 台：超出 %3 台</translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation>已使用 %1/%2 台设备：无剩余</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>已使用 %1/%2 台设备</translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation>设备容量</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation>带走站点包</translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation>它包含联网时所需的一切：SmartServer 的标识，不含密码。它由此笔记本电脑签名。</translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation>此阶段已完成。您可以关闭助手，随时从站点包继续，也可以在另一台笔记本电脑上继续。如果此笔记本电脑现在可以上网，请点击“下一步”。</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation>复制到(&amp;T)：</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>用于存放副本的 U 盘或文件夹</translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation>未插入 U 盘；请选择文件夹</translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation>复制并校验(&amp;P)</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>复制进度</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>用于存放副本的文件夹</translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation>站点包尚未保存。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Where the site package is saved</source>
        <translation>站点包的保存位置</translation>
    </message>
    <message>
        <source>Ch&amp;oose folder…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;ject</source>
        <translation>弹出(&amp;J)</translation>
    </message>
    <message>
        <source>Makes the stick safe to remove</source>
        <translation>使 U 盘可以安全移除</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>请选择 U 盘或文件夹</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>%1 (write-protected)</source>
        <translation>%1（写保护）</translation>
    </message>
    <message>
        <source>%1 (%2, %3, not open)</source>
        <translation>%1（%2，%3，未打开）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 free, %4)</source>
        <translation>%1（%2 可用，共 %3，%4）</translation>
    </message>
    <message>
        <source>%1
UUID %2</source>
        <translation>%1
UUID %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>正在写入：%1 / %2</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2</source>
        <translation>正在回读：%1 / %2</translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1.</source>
        <translation>✓ 已写入、刷新到磁盘，经回读校验一致：%1。</translation>
    </message>
    <message>
        <source>✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.</source>
        <translation>✓ “%1”已弹出：可以安全移除。其中的副本经回读校验一致。</translation>
    </message>
    <message>
        <source>“%1” was pulled out without being ejected. The copy had been flushed and read back; check it again before you rely on it.</source>
        <translation>“%1”未弹出就被拔出。副本此前已刷新到磁盘并回读；在依赖它之前，请再次检查。</translation>
    </message>
    <message>
        <source>Ejecting “%1”… do not pull it out yet.</source>
        <translation>正在弹出“%1”… 请先不要拔出。</translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>拔出 U 盘前请先弹出。</translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation>%1 出示的证书与之前不同</translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation>某些 SmartServer 出示的证书与之前不同</translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation>这确实是您的 SmartServer 吗？</translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation>这些确实是您的 SmartServer 吗？</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation>控制器重新刷写镜像、被更换或换用新证书之后会出现这种情况。有人介入此笔记本电脑与控制器之间时，也会出现这种情况。如果您不知道有此类变更，请取消，并询问负责维护该控制器的人员。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation>%1 出示的证书从未在此笔记本电脑上得到确认。SmartServer 会自行生成证书，因此只有在控制器上查看，才能证明证书正确无误。</translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation>%1 台控制器出示的证书从未在此笔记本电脑上得到确认。SmartServer 会自行生成证书，因此只有在每台控制器上查看，才能证明证书正确无误。请勾选您已核对的证书。</translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation>&lt;地址&gt;</translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation>请将笔记本电脑直接连接到控制器，在其浏览器中打开 https://%1/config/network.php，并查看证书的 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation>或向控制器的安装人员询问指纹。</translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation>收录(&amp;T)</translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation>激活文件</translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation>“%1”适用于哪台 SmartServer？</translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation>该文件中没有可读取的信息，其名称也未指明任何控制器。</translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation>%1 是最有可能的，但并不确定。</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>其名称指向 %1，而该控制器不在此站点包中。</translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation>%1 一个激活文件只能用于一台 SmartServer：请选择为其生成该文件的那一台。</translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation>筛选 SmartServer</translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation>按 Install Code、Segment Controller 或地址筛选</translation>
    </message>
    <message>
        <source>SmartServers</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>许可证类型</translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation>许可证类型(&amp;K)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>最有可能</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation>为 %1 收录(&amp;T)</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>%1 reaches the licensing service: it answered just now.</source>
        <translation>%1 可以访问许可服务：它刚刚应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>已激活 %n 个许可证：%1 显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is set to this Customer ID.</source>
        <translation>%1 已设置为此 Customer ID。</translation>
    </message>
    <message>
        <source>%1 returned all its licenses to the cloud.</source>
        <translation>%1 已将其所有许可证退回云端。</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudDialog</name>
    <message>
        <source>Se&amp;t</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask the SmartServer</source>
        <translation>询问 SmartServer(&amp;A)</translation>
    </message>
    <message>
        <source>Acti&amp;vate the ticked ones</source>
        <translation>激活勾选的(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Return all licenses…</source>
        <translation>退回所有许可证(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Licenses online: %1</source>
        <translation>在线许可证：%1</translation>
    </message>
    <message>
        <source>&amp;Customer ID:</source>
        <translation>Customer ID(&amp;C)：</translation>
    </message>
    <message>
        <source>Licenses that are ready</source>
        <translation>就绪的许可证</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转移日期</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>A SmartServer that reaches the internet itself can take its licenses without an activation file. Whether it does, only an answer of the licensing service shows: ask it.</source>
        <translation>自身可访问互联网的 SmartServer 可以不用激活文件取得许可证。是否可访问，只有许可服务的应答才能表明：请询问它。</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>of the project, from the partner; not a License ID</source>
        <translation>项目的，来自合作伙伴；不是 License ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>No license is ready for this Customer ID.</source>
        <translation>没有为此 Customer ID 准备好的许可证。</translation>
    </message>
    <message>
        <source>Put it in the other&apos;s place</source>
        <translation>替换另一个</translation>
    </message>
    <message>
        <source>That unit is gone: activate here</source>
        <translation>那台设备已不在：在此激活</translation>
    </message>
    <message>
        <source>Ask once more all the same</source>
        <translation>仍再请求一次</translation>
    </message>
    <message>
        <source>Return all licenses of %1</source>
        <translation>退回 %1 的所有许可证</translation>
    </message>
    <message>
        <source>Install Code, to confirm</source>
        <translation>Install Code，用于确认</translation>
    </message>
    <message>
        <source>&amp;Return all licenses</source>
        <translation>退回所有许可证(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Install Code, to confirm:</source>
        <translation>Install Code，用于确认(&amp;I)：</translation>
    </message>
    <message>
        <source>Return all licenses of %1?</source>
        <translation>退回 %1 的所有许可证？</translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation>连接到 SmartServer</translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation>将读取其标识和许可证，不作任何更改。一次连接多台：请以空格分隔，或输入地址范围。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation>SmartServer 的地址或 Install Code</translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation>smartserver-17q5t6a、192.168.1.20 或 192.168.1.20-29</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation>标签上的 Install Code</translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation>标签上的 Install Code 或主机名，例如 17q5t6a</translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation>模拟控制器自身的显示屏显示：SHA-256 %1</translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation>需要核对其证书</translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation>Install Code %1，版本 %2</translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation>输入标签上的代码(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>跳过失败的 %n 台并继续(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>仍然发送密码(&amp;S)</translation>
    </message>
    <message>
        <source>I can read the label on the bac&amp;k of the unit</source>
        <translation>我可以读到设备背面的标签(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>核对证书(&amp;M)…</translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>单台设备的登录(&amp;G)…</translation>
    </message>
    <message>
        <source>The API is closed: en&amp;ter it by its label…</source>
        <translation>API 已关闭：按标签输入(&amp;T)…</translation>
    </message>
    <message>
        <source>For a SmartServer that takes no login here (SAML, OAuth, a policy)</source>
        <translation>适用于无法在此处登录的 SmartServer（SAML、OAuth、策略限制）</translation>
    </message>
    <message>
        <source>By i&amp;ts label…</source>
        <translation>按标签(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>activation::ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>台账已损坏</translation>
    </message>
    <message>
        <source>Restoring puts a backup in its place. Without one, a new ledger is begun that takes over everything that can still be read and is genuine. The damaged file is kept beside it either way.</source>
        <translation>恢复操作会用备份替换台账。如果没有备份，则新建台账，并接管仍可读取且真实的全部内容。无论哪种方式，已损坏的文件都会保留在其旁边。</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Set aside and begin anew</source>
        <translation>移开并新建(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Backup of the ledger</source>
        <translation>台账的备份</translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation>复制错误文本</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation>原因：%1
处理方法：%2</translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation>请将文件拖出，或保存一份副本。</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation>%1，用于 %2 · %3 · SHA-256 %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>保存 %1 的副本</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation>“%1”已不是原来的文件。</translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation>其 SHA-256 应为 %1，而实际为 %2。</translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation>请勿使用。请从站点包的另一份副本中取出该文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>“%1”不能在此处用作文件名。</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>它是路径或为空，可能指向其他位置。</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>请改为以您自己指定的名称保存副本。</translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation>无法拖出“%1”。</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation>请释放此笔记本电脑的磁盘空间，或改为保存副本。</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>“%1”未保存。</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>请保存到其他文件夹，或释放该处的空间。</translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation>保存激活文件的副本</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesOut</name>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>“%1”不能在此处用作文件名。</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>它是路径或为空，可能指向其他位置。</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>请改为以您自己指定的名称保存副本。</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>“%1”将被覆盖。</translation>
    </message>
    <message>
        <source>A file of this name with other content is there.</source>
        <translation>该处已有同名但内容不同的文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>“%1”未保存。</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>请保存到其他文件夹，或释放该处的空间。</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation>激活文件</translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation>收到来自 Customer Success 的维护文件后，请以其原有名称拖放到此处。每个文件只属于一台 SmartServer。</translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation>将激活文件拖放到此处</translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation>或点击以选择文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>to install</source>
        <translation>待安装</translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation>尚无激活文件。</translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation>没有维护：如果要安装功能版本，请向 Customer Success 索取离线维护激活文件。</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>激活文件</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Its name misleads: ta&amp;ke it in all the same</source>
        <translation>名称有误导：仍然接收(&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Ask for &amp;maintenance…</source>
        <translation>申请维护(&amp;M)…</translation>
    </message>
    <message>
        <source>Maintenance: waiting for Customer Success since %1.</source>
        <translation>维护：自 %1 起等待 Customer Success。</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>用于两台(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>activation::ui::FindDialog</name>
    <message>
        <source>Show what is &amp;no SmartServer too</source>
        <translation>同时显示不是 SmartServer 的设备(&amp;N)</translation>
    </message>
    <message>
        <source>Find SmartServers</source>
        <translation>查找 SmartServer</translation>
    </message>
    <message>
        <source>Which network are the SmartServers in?</source>
        <translation>SmartServer 在哪个网络中？</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>已询问的地址</translation>
    </message>
    <message>
        <source>Each address is asked for its SmartServer release only: no password is sent, and nothing is trusted.</source>
        <translation>只向每个地址询问其 SmartServer 版本：不发送密码，也不信任任何内容。</translation>
    </message>
    <message>
        <source>Networks, ranges or addresses to search</source>
        <translation>要搜索的网络、地址范围或地址</translation>
    </message>
    <message>
        <source>192.168.1.0/24 or 192.168.1.20-29</source>
        <translation>192.168.1.0/24 或 192.168.1.20-29</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>搜索范围(&amp;I)：</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>此笔记本电脑不在任何可搜索的网络中。</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>此笔记本电脑所在的网络：%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书 (SHA-256)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no SmartServer</source>
        <translation>不是 SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>已询问 %1/%n 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>找到 %n 台 SmartServer。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>另有 %n 台其他设备应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the search.</source>
        <translation>您已停止搜索。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>采用 %n 台(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation>所有组均相同。</translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation>%2 组中有 %1 组不同；不同的组已加框标出。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
</context>
<context>
    <name>activation::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>Words from the guide or from a message</source>
        <translation>指南或消息中的词语</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation>安装许可证</translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation>重新读取各 SmartServer 的标识后，每个文件将安装到其对应的 SmartServer 中。许可证最多需要一分钟才会显示。</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation>%1 的地址：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation>此站点收到的所有文件均已安装，许可证已显示。</translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation>还没有可安装的激活文件。请先联网获取。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation>需要核对控制器的证书</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation>其余的稍后处理(&amp;L)</translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation>稍后处理(&amp;L)</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>控制器背面的标签</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>标签上的 Install Code 或主机名：</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>手动…</translation>
    </message>
    <message>
        <source>Install by hand in the CMS of %1</source>
        <translation>在 %1 的 CMS 中手动安装</translation>
    </message>
    <message>
        <source>Where the SmartServer takes no login here: install by hand in its CMS</source>
        <translation>如果无法在此处登录 SmartServer：在其 CMS 中手动安装</translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>仍然发送密码(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>核对证书(&amp;M)…</translation>
    </message>
    <message>
        <source>Upload it &amp;once more</source>
        <translation>再上传一次(&amp;O)</translation>
    </message>
    <message>
        <source>Install by han&amp;d in the CMS…</source>
        <translation>在 CMS 中手动安装(&amp;D)…</translation>
    </message>
    <message>
        <source>Type the code on the l&amp;abel…</source>
        <translation>输入标签上的代码(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation>您拖放的内容中没有文件。</translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation>该文件夹为空，或只包含隐藏文件。</translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation>请拖放激活文件本身，或站点包。</translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation>“%1”应归入站点包，但当前没有打开的站点包。</translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation>激活文件与其所对应的控制器一起保存。</translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation>请先打开站点包，然后再次拖放该文件。</translation>
    </message>
</context>
<context>
    <name>activation::ui::JobNotices</name>
    <message>
        <source>The SmartServers: reading has ended</source>
        <translation>SmartServer：读取已结束</translation>
    </message>
    <message>
        <source>The activation files: the portal has been asked</source>
        <translation>激活文件：已询问门户</translation>
    </message>
    <message>
        <source>The licenses: installing has ended</source>
        <translation>许可证：安装已结束</translation>
    </message>
</context>
<context>
    <name>activation::ui::KeyDialog</name>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>签名密钥的口令</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择口令</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>输入口令</translation>
    </message>
    <message>
        <source>This laptop signs its site packages with a key of its own, which is kept encrypted. There is no keychain here that keeps the passphrase, so it is yours: you type it once after each start, when first something is saved.</source>
        <translation>此笔记本电脑用自己的密钥签署站点包，该密钥以加密方式保存。这里没有密钥环来保存口令，因此由您掌管：每次启动后首次保存时输入一次。</translation>
    </message>
    <message>
        <source>This laptop&apos;s signing key “%1” is locked. It is asked for once after each start.</source>
        <translation>此笔记本电脑的签名密钥“%1”已锁定。每次启动后询问一次。</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再次输入(&amp;M)：</translation>
    </message>
    <message>
        <source>%1 characters or more. Whoever forgets it makes a new key, which other laptops compare once: activationctl signer renew.</source>
        <translation>至少 %1 个字符。忘记口令者需创建新密钥，其他笔记本电脑需核对一次：activationctl signer renew。</translation>
    </message>
    <message>
        <source>That was not the passphrase. Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>这不是该口令。若已忘记，请创建新密钥：activationctl signer renew。</translation>
    </message>
    <message>
        <source>Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>若已忘记，请创建新密钥：activationctl signer renew。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>No passphrase was entered. Nothing was saved.</source>
        <translation>未输入口令。未保存任何内容。</translation>
    </message>
    <message>
        <source>Try again and enter it. Where it is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>请重试并输入。若已忘记，请创建新密钥（命令行：activationctl signer renew）；其他笔记本电脑需核对一次其指纹。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>activation::ui::LabelDialog</name>
    <message>
        <source>Enter a SmartServer by its label</source>
        <translation>按标签输入 SmartServer</translation>
    </message>
    <message>
        <source>A SmartServer that cannot be read</source>
        <translation>无法读取的 SmartServer</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the Install Code on the label on its back is enough to get activation files. Nothing is asked of the SmartServer; its files are added in the CMS by hand.</source>
        <translation>如果站点通过 SAML 或 OAuth 登录，或关闭了 API，凭背面标签上的 Install Code 即可获取激活文件。不会向该 SmartServer 查询任何内容；其文件需在 CMS 中手动添加。</translation>
    </message>
    <message>
        <source>Install Code on the label, or scanned QR code</source>
        <translation>标签上的 Install Code，或扫描的二维码</translation>
    </message>
    <message>
        <source>17q5t6a, smartserver-17q5t6a, or scan the QR code</source>
        <translation>17q5t6a、smartserver-17q5t6a，或扫描二维码</translation>
    </message>
    <message>
        <source>Address of its CMS, where it is known</source>
        <translation>其 CMS 的地址（如果已知）</translation>
    </message>
    <message>
        <source>if another than smartserver- and the Install Code</source>
        <translation>如果不是 smartserver- 加 Install Code</translation>
    </message>
    <message>
        <source>&amp;Install Code:</source>
        <translation>Install Code(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Enter i&amp;t</source>
        <translation>输入(&amp;T)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare it with the label once more.</source>
        <translation>⚠ 不常见：所有已公布的 Install Code 都有 7 个字符，并以 17q 开头。请再次与标签核对。</translation>
    </message>
    <message>
        <source>From the QR code: %1, release %2.</source>
        <translation>来自二维码：%1，版本 %2。</translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation>关于此笔记本电脑</translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation>此笔记本电脑会对其站点包签名。首次在另一台笔记本电脑上打开站点包时，请将那里显示的内容与这些组进行核对。</translation>
    </message>
    <message>
        <source>The key is encrypted; the keychain has its passphrase.</source>
        <translation>密钥已加密；密钥环保存其口令。</translation>
    </message>
    <message>
        <source>The key is encrypted with a passphrase that you chose.</source>
        <translation>密钥已用您选择的口令加密。</translation>
    </message>
    <message>
        <source>The key is encrypted; its passphrase is in a file of yours.</source>
        <translation>密钥已加密；其口令在您的文件中。</translation>
    </message>
    <message>
        <source>The key is not encrypted yet.</source>
        <translation>密钥尚未加密。</translation>
    </message>
    <message>
        <source>The same as a QR code: its 64 digits are what “signer trust” takes.</source>
        <translation>同样内容的二维码：其 64 位数字就是“signer trust”所接受的。</translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. %2 Passwords are kept nowhere.</source>
        <translation>账本和签名密钥位于 %1，仅您可读。%2 密码不会保存在任何地方。</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseJudgement</name>
    <message>
        <source>Maintenance and capacity</source>
        <translation>维护与容量</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseListDialog</name>
    <message>
        <source>&amp;Propose only these</source>
        <translation>仅从这些中建议(&amp;P)</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>合作伙伴的许可证列表</translation>
    </message>
    <message>
        <source>Which licenses are for this site?</source>
        <translation>哪些许可证用于此站点？</translation>
    </message>
    <message>
        <source>Every partner names the columns in another way. Check that they were understood: a Customer ID and a License ID look alike.</source>
        <translation>每个合作伙伴的列名各不相同。请检查是否理解正确：Customer ID 和 License ID 看起来一样。</translation>
    </message>
    <message>
        <source>Column with the p&amp;roject:</source>
        <translation>项目所在列(&amp;R)：</translation>
    </message>
    <message>
        <source>… the &amp;Customer ID:</source>
        <translation>… Customer ID(&amp;C)：</translation>
    </message>
    <message>
        <source>… the &amp;License ID:</source>
        <translation>… License ID(&amp;L)：</translation>
    </message>
    <message>
        <source>… the &amp;kind of license:</source>
        <translation>… 许可证类型(&amp;K)：</translation>
    </message>
    <message>
        <source>… the &amp;devices:</source>
        <translation>… 设备数(&amp;D)：</translation>
    </message>
    <message>
        <source>Project of this &amp;site:</source>
        <translation>此站点的项目(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Say which project is this site.</source>
        <translation>请说明哪个项目是此站点。</translation>
    </message>
    <message>
        <source>Licenses in the list: %1; seen at the portal: %2; devices left: %3.</source>
        <translation>列表中的许可证：%1；门户中可见：%2；剩余设备数：%3。</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>today left</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>剩余 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation>%1 · 现已过期</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation>%1 · 仅%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>激活日期</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseTable</name>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>无许可证</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation>选择许可证</translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation>已为每台没有容量的 SmartServer 给出建议。点击“下一步”将生成激活文件；只有此时才会进行消耗，且每台只消耗一次。</translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation>各 SmartServer 的许可证</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation>%1，剩余 %2/%3 台设备</translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation>对于其中某些 SmartServer，门户中已没有剩余的设备容量许可证。请向合作伙伴申请更多，或使用其他 License ID 登录。</translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation>此处的每台 SmartServer 都已有容量或相应的文件。只有在某台还需要一个许可证时才勾选它。</translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation>%1 的许可证</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>无剩余</translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation>%1 的设备数</translation>
    </message>
    <message>
        <source>one license more</source>
        <translation>再加一个许可证</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation>已有容量</translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation>之前已生成，已收到</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation>生成激活文件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation>失败的稍后处理(&amp;L)</translation>
    </message>
    <message>
        <source>Spend &amp;without asking the team</source>
        <translation>不询问团队，直接消耗(&amp;W)</translation>
    </message>
    <message>
        <source>Spend &amp;one more license all the same</source>
        <translation>仍然再消耗一个许可证(&amp;O)</translation>
    </message>
    <message>
        <source>Propose from &amp;all</source>
        <translation>从全部中建议(&amp;A)</translation>
    </message>
    <message>
        <source>Partner&apos;s li&amp;cense list…</source>
        <translation>合作伙伴的许可证列表(&amp;L)…</translation>
    </message>
    <message>
        <source>A table (CSV) that says which licenses are for which project</source>
        <translation>说明哪些许可证用于哪个项目的表格 (CSV)</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>合作伙伴的许可证列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Proposed from “%1” only: project %2.</source>
        <translation>仅从“%1”中建议：项目 %2。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesSketch</name>
    <message>
        <source>Sketch of the Manage Licenses dialog</source>
        <translation>Manage Licenses（管理许可证）对话框示意图</translation>
    </message>
    <message>
        <source>A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; the new license is a row with %1. The button Add License stands below.</source>
        <translation>一个表格，包含 Segment Controller、Description（描述）、Status（状态）、Activation Date（激活日期）、License ID 和 Note（备注）列；新许可证是含有 %1 的一行。下方是 Add License（添加许可证）按钮。</translation>
    </message>
    <message>
        <source>A sketch: the real dialog looks different.</source>
        <translation>示意图：实际对话框与此不同。</translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation>Owner 类型用户的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>用户 (Owner)(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>在此计算机的密钥环中记住(&amp;R)</translation>
    </message>
    <message>
        <source>No keychain on this computer: the password is only kept in memory, until the program ends.</source>
        <translation>此计算机上没有密钥环：密码只保留在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>The keychain does not answer: the login that it remembers is still in it. To forget it, start again when the keychain is there.</source>
        <translation>钥匙串没有响应：它记住的登录仍在其中。要忘记它，请在钥匙串可用时重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>%n 台单独设备的登录(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>单台设备的登录(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceController</name>
    <message>
        <source>%1 maintenance request</source>
        <translation>%1 维护申请</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceDialog</name>
    <message>
        <source>covered until %1</source>
        <translation>维护覆盖至 %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>无需维护</translation>
    </message>
    <message>
        <source>Ask for maintenance</source>
        <translation>申请维护</translation>
    </message>
    <message>
        <source>Ask Customer Success for maintenance</source>
        <translation>向 Customer Success 申请维护</translation>
    </message>
    <message>
        <source>Maintenance files are not made at the portal. The assistant writes the mail; you look it over and send it from your own mail program.</source>
        <translation>维护文件不在门户中生成。助手会撰写邮件；请检查后从您自己的邮件程序发送。</translation>
    </message>
    <message>
        <source>Written: %1. Open it with your calendar.</source>
        <translation>已写入：%1。请用您的日历打开。</translation>
    </message>
    <message>
        <source>e-mail address of Customer Success</source>
        <translation>Customer Success 的电子邮件地址</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>收件人(&amp;T)：</translation>
    </message>
    <message>
        <source>none; or a release, such as 4.4</source>
        <translation>无；或某个版本，例如 4.4</translation>
    </message>
    <message>
        <source>&amp;Upgrade planned to:</source>
        <translation>计划升级到(&amp;U)：</translation>
    </message>
    <message>
        <source>SmartServers that maintenance is asked for</source>
        <translation>要申请维护的 SmartServer</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>日历文件(&amp;C)…</translation>
    </message>
    <message>
        <source>When to ask again, and when maintenance ends, with reminders</source>
        <translation>何时再次询问，以及维护何时到期，并带有提醒</translation>
    </message>
    <message>
        <source>&amp;Save the mail and open it</source>
        <translation>保存邮件并打开(&amp;S)</translation>
    </message>
    <message>
        <source>With a table and a CSV file attached</source>
        <translation>附带表格和 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Write it in the mail program</source>
        <translation>在邮件程序中撰写(&amp;W)</translation>
    </message>
    <message>
        <source>As text only, for mail programs that open no saved mails</source>
        <translation>仅含文本，适用于无法打开已保存邮件的邮件程序</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>已于 %1 申请</translation>
    </message>
    <message>
        <source>a file is here</source>
        <translation>已有文件</translation>
    </message>
    <message>
        <source>Waiting for Customer Success since %1. Drop the files on the window when they arrive.</source>
        <translation>自 %1 起等待 Customer Success。收到文件后，请拖放到窗口中。</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Nothing was noted.</source>
        <translation>无法打开邮件程序。未记录任何内容。</translation>
    </message>
    <message>
        <source>The system knows no program for mail addresses.</source>
        <translation>系统中没有用于邮件地址的程序。</translation>
    </message>
    <message>
        <source>Save the mail instead, and send it from another computer.</source>
        <translation>请改为保存邮件，并从另一台计算机发送。</translation>
    </message>
    <message>
        <source>Written and opened: %1. Look it over and send it.</source>
        <translation>已写入并打开：%1。请检查后发送。</translation>
    </message>
    <message>
        <source>Written: %1. Open it in a mail program, look it over and send it.</source>
        <translation>已写入：%1。请在邮件程序中打开，检查后发送。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceLine</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance: the upright mark is today, the bands the next 30 and 90 days</source>
        <translation>维护：竖线为今天，色带为未来 30 天和 90 天</translation>
    </message>
</context>
<context>
    <name>activation::ui::Notice</name>
    <message>
        <source>Show the assistant</source>
        <translation>显示助手</translation>
    </message>
</context>
<context>
    <name>activation::ui::Page</name>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation>使用这个旧副本继续(&amp;O)</translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation>按此笔记本电脑的时钟，此证书已过期。未联网的控制器常有这种证书；请格外仔细地核对。</translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation>我已核对全部 16 组，完全相同(&amp;C)</translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation>我已核对全部 16 组，完全相同</translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation>%1：我已核对全部 16 组，完全相同</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation>现在 (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation>自身（自签名，属正常情况）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation>请输入您从控制器或其安装人员处获得的指纹的最后 4 个字符</translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation>新指纹的最后 4 个字符</translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation>这不是当前所示证书的最后 4 个字符。</translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在此处</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation>此作业的各个地点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1，当前步骤</translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation>License ID 或电子邮件地址</translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation>License ID，或合作伙伴已添加为联系人的电子邮件地址</translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation>License ID 或电子邮件(&amp;L)：</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>电子邮件中的验证码</translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation>门户已通过电子邮件发送验证码。</translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation>电子邮件中的验证码(&amp;O)：</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation>门户的地址未公开，因此由门户配置文件说明您的门户所在。如果没有配置文件，请在浏览器中生成激活文件，然后拖放到此处。</translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation>选择门户配置文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>门户配置文件</translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation>门户配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation>获取激活文件</translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation>此步骤需要上网。在您选择许可证之前，不会消耗任何内容。</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation>选择其他配置文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Go on &amp;without the portal</source>
        <translation>不使用门户继续(&amp;W)</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Log in to the p&amp;roxy…</source>
        <translation>登录代理(&amp;R)…</translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation>名称有误导：仍然接收(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>用于两台(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>activation::ui::ProxyLoginDialog</name>
    <message>
        <source>Login of the proxy</source>
        <translation>代理的登录信息</translation>
    </message>
    <message>
        <source>Log in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The way to the portal leads through a proxy of your network. Its login is kept until the program ends, and never written down.</source>
        <translation>访问门户需要经过您网络中的代理。其登录信息保留到程序结束，绝不会写入磁盘。</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>正在读取标识和许可证</translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation>已安装并确认</translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation>之前已安装；未上传任何内容</translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation>被 SmartServer 拒绝</translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation>已接受，但始终未显示</translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation>保存移交报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation>SmartServer 已获许可</translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation>所有 SmartServer 均已获许可</translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation>许可证已在 SmartServer 自身上显示。回执保存在站点包和此笔记本电脑的台账中。</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n 台需要激活文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n 台待安装</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation>未完成：%1。可随时从站点包继续。</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation>尚未安装任何内容。</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>移交报告</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>可打印的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation>“%1”，SHA-256 %2
%3，由 %4 在 %5 执行，用时 %6 秒</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>其答复：%1</translation>
    </message>
    <message>
        <source>Installed by hand, confirmed by your word</source>
        <translation>已手动安装，由您人工确认</translation>
    </message>
    <message>
        <source>Installed by hand, and read from the SmartServer</source>
        <translation>已手动安装，并从 SmartServer 读取</translation>
    </message>
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>有 %n 个文件的许可证显示由您人工确认：未从该处的 SmartServer 读取任何内容。回执保存在站点包和此笔记本电脑的台账中，并注明了这一点。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, at %4</source>
        <translation>“%1”，SHA-256 %2
%3，%4</translation>
    </message>
    <message>
        <source>Added in the CMS by hand. You said that the license shows; nothing was read from the SmartServer.</source>
        <translation>已在 CMS 中手动添加。您表示许可证已显示；未从 SmartServer 读取任何内容。</translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>已连接：团队台账有 %n 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Team ledger</source>
        <translation>团队台账</translation>
    </message>
    <message>
        <source>In the demo nothing is exchanged: what is simulated is none of a team&apos;s business.</source>
        <translation>演示中不交换任何数据：模拟的内容与团队无关。</translation>
    </message>
    <message>
        <source>Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and know what the others did. This laptop goes on alone while the server is out of reach. Leave the address empty to work alone.</source>
        <translation>团队中共享 PostgreSQL 服务器的笔记本电脑绝不会为同一台控制器重复消耗许可证，并且知道其他笔记本电脑做了什么。无法连接服务器时，此笔记本电脑会独自继续工作。要独立工作，请将地址留空。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Authority&apos;s &amp;file…</source>
        <translation>颁发机构的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>The certificate of the authority that issued the server&apos;s, as a PEM file: puts sslrootcert into the address.</source>
        <translation>签发服务器证书的颁发机构的证书，PEM 文件：会将 sslrootcert 写入地址。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address of the team&apos;s ledger</source>
        <translation>团队台账的地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>在此计算机的密钥环中记住(&amp;R)</translation>
    </message>
    <message>
        <source>No keychain on this computer: a password typed here is only kept in memory, until the program ends. The file ~/.pgpass of PostgreSQL is read too.</source>
        <translation>此计算机上没有密钥环：在此输入的密码只保留在内存中，直到程序结束。也会读取 PostgreSQL 的文件 ~/.pgpass。</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>立即交换(&amp;E)</translation>
    </message>
    <message>
        <source>SmartServers at &amp;once:</source>
        <translation>同时处理的 SmartServer 数(&amp;O)：</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Where a SmartServer&apos;s own MQTT broker is asked for the segment ID, as one more proof of who it is. Most sites keep this port closed; nothing depends on it.</source>
        <translation>向 SmartServer 自身的 MQTT 代理查询段 ID 时所用的端口，作为其身份的又一项证明。大多数站点会关闭此端口；没有任何功能依赖于它。</translation>
    </message>
    <message>
        <source>&amp;MQTT port:</source>
        <translation>MQTT 端口(&amp;M)：</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>语言更改将在下次启动时生效。</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>已知；留空则保持不变</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>activation::ui::SharedFileDialog</name>
    <message>
        <source>The same file twice</source>
        <translation>同一文件出现两次</translation>
    </message>
    <message>
        <source>“%1” for a second SmartServer?</source>
        <translation>将“%1”用于第二台 SmartServer？</translation>
    </message>
    <message>
        <source>An activation file is made for one Install Code, and no other SmartServer takes it. If this one is for both all the same, say why: the reason is kept in the ledger.</source>
        <translation>激活文件是为一个 Install Code 生成的，其他 SmartServer 不会接受。如果此文件仍用于两台，请说明原因：原因保存在台账中。</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>原因(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>不加入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>加入(&amp;T)</translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation>站点包的签名者</translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation>此站点包是由您的某台笔记本电脑签名的吗？</translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation>在制作该站点包的笔记本电脑上，请在助手中查看其自身的指纹（“关于此笔记本电脑”）。</translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation>或致电制作者，请其读出指纹。</translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message>
        <source>This login does not see license %1.</source>
        <translation>此登录信息看不到许可证 %1。</translation>
    </message>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>许可证 %1 缺少 %n 台设备：请减少设备数，或选择其他许可证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices to be spent</source>
        <translation>将消耗的设备数</translation>
    </message>
    <message>
        <source>Left of these licenses now</source>
        <translation>这些许可证当前剩余</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>之后剩余</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>其中 %n 台的维护不足：只有 Customer Success 能签发维护。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n 台需要激活文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n 台待安装</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n 台没有维护</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation>无需互联网即可激活 SmartServer</translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation>在现场读取 SmartServer，在有互联网的地方获取其激活文件，再回到现场安装。U 盘上的一个文件即可承载全部内容。</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>新建站点(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation>站点名称(&amp;S)：</translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation>新站点的名称</translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation>将站点包或激活文件拖放到此处</translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation>或点击以选择文件。在每个页面上都可以拖放。</translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation>继续处理站点(&amp;G)：</translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation>之前处理过的站点</translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation>关于此笔记本电脑(&amp;A)…</translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation>该文件目前不在：%1</translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation>%1
上次处理时间：%2</translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation>站点包或激活文件</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>自 %1 起有 %n 台等待 Customer Success</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>请再次询问</translation>
    </message>
    <message>
        <source>maintenance ended on %1</source>
        <translation>维护已于 %1 到期</translation>
    </message>
    <message>
        <source>maintenance ends on %1</source>
        <translation>维护将于 %1 到期</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>On the stick “%1”</source>
        <translation>在 U 盘“%1”上</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>U 盘“%1”</translation>
    </message>
    <message>
        <source>Not open: press to see the site packages on it</source>
        <translation>未打开：点按以查看其中的站点包</translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>activation::ui::TargetFinder</name>
    <message>
        <source>&amp;Find SmartServers…</source>
        <translation>查找 SmartServer(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>A CSV file with a column for addresses, for Install Codes, or for both</source>
        <translation>包含地址列、Install Code 列或两者兼有的 CSV 文件</translation>
    </message>
    <message>
        <source>List of SmartServers</source>
        <translation>SmartServer 列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>团队台账：自 %1 起未同步，%n 个事件待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>团队台账：%n 处矛盾，双方均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: exchanging…</source>
        <translation>团队台账：正在交换数据…</translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>团队台账：%n 个事件待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: in step.</source>
        <translation>团队台账：已同步。</translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation>全部已核对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信任(&amp;T)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation>信任 %1/%2 项(&amp;T)</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation>复制 Install Code</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>二维码(&amp;Q)…</translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation>以二维码显示标识</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>标识来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>SmartServer %1</source>
        <translation>SmartServer %1</translation>
    </message>
    <message>
        <source>not read: entered by its label</source>
        <translation>未读取：按标签输入</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitExport</name>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>读取时间 (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>总容量</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>已用容量</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>维护截止日期</translation>
    </message>
    <message>
        <source>Files to install</source>
        <translation>待安装文件</translation>
    </message>
    <message>
        <source>Files installed</source>
        <translation>已安装文件</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Logins of single units</source>
        <translation>单台控制器的登录信息</translation>
    </message>
    <message>
        <source>Units with a login of their own</source>
        <translation>具有单独登录信息的控制器</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Install Code or address</source>
        <translation>Install Code 或地址</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Owner 类型用户的用户名</translation>
    </message>
    <message>
        <source>S&amp;martServer:</source>
        <translation>SmartServer(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>用户 (Owner)(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>These SmartServers have a user or password of their own. All others take the one login for the site.</source>
        <translation>这些 SmartServer 有单独的用户或密码。其他所有 SmartServer 均使用站点的同一登录信息。</translation>
    </message>
    <message>
        <source>A list is a CSV file with the columns install code (or address), user and password. It is read once and stays where it is: delete it when it was taken in.</source>
        <translation>列表是包含 install code（或 address）、user 和 password 列的 CSV 文件。它只被读取一次，并保留在原位置：读取后请将其删除。</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>List of logins</source>
        <translation>登录信息列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>已读取 %n 个登录信息。它们只保留在内存中；请立即删除该列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitOverview</name>
    <message>
        <source>Filter the SmartServers by any text of the table</source>
        <translation>按表格中的任意文本筛选 SmartServer</translation>
    </message>
    <message>
        <source>Filter: words of any column (Ctrl+F)</source>
        <translation>筛选：任意列中的文字 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the SmartServers by their state</source>
        <translation>按状态筛选 SmartServer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Need a file</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Await maintenance</source>
        <translation>等待维护许可证</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>正在等待 Customer Success：只有他们能签发维护。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 SmartServers shown</source>
        <translation>显示 %1 台 SmartServer</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message>
        <source>Needs a file</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>可以安装</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Licensed, awaits maintenance</source>
        <translation>已获许可，等待维护许可证</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>已获许可</translation>
    </message>
    <message>
        <source>Confirmed, awaits maintenance</source>
        <translation>已确认，等待维护许可证</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>No capacity is known of, and no activation file came for it yet.</source>
        <translation>尚不知其有容量，也尚未收到其激活文件。</translation>
    </message>
    <message>
        <source>Its activation files wait to be installed.</source>
        <translation>其激活文件正等待安装。</translation>
    </message>
    <message>
        <source>The last attempt at one of its files was rejected, or its license never showed.</source>
        <translation>其某个文件的上次安装被拒绝，或其许可证始终未显示。</translation>
    </message>
    <message>
        <source>It had capacity when it was read.</source>
        <translation>读取时它已有容量。</translation>
    </message>
    <message>
        <source>Every file that came for it is installed and shows.</source>
        <translation>收到的所有文件均已安装，许可证已显示。</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>正在等待 Customer Success：只有他们能签发维护。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已使用 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 installed</source>
        <translation>已安装 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n 个待安装</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>已安装 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>for too few devices</source>
        <translation>涵盖的设备数不足</translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>至 %1：仅剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>至 %1：剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>file to install</source>
        <translation>有文件待安装</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（地址：%2）</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitStoryDialog</name>
    <message>
        <source>What happened to %1</source>
        <translation>%1 的历史记录</translation>
    </message>
    <message>
        <source>Nothing is recorded of it yet.</source>
        <translation>尚无其任何记录。</translation>
    </message>
    <message>
        <source>The latest first; from this laptop&apos;s ledger and the site package.</source>
        <translation>最新的在最前；来自此笔记本电脑的台账和站点包。</translation>
    </message>
    <message>
        <source>Copy the whole story</source>
        <translation>复制全部历史记录</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>此笔记本电脑</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>笔记本电脑 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitTable</name>
    <message>
        <source>SmartServers of the site</source>
        <translation>站点的 SmartServer</translation>
    </message>
    <message>
        <source>No SmartServer matches the filter.</source>
        <translation>没有符合筛选条件的 SmartServer。</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitsPage</name>
    <message>
        <source>&amp;Read another SmartServer…</source>
        <translation>读取另一台 SmartServer(&amp;R)…</translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation>这就是该 SmartServer</translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation>这些就是该站点的 SmartServer</translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation>请将 Install Code 与控制器背面的标签核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>此站点有 %n 台 SmartServer。请将 Install Code 与标签核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>表格已保存到 %1。</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>重新读取(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy the Install Codes</source>
        <translation>复制 Install Code(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as a table (CSV)…</source>
        <translation>导出为表格 (CSV)(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>历史记录(&amp;W)…</translation>
    </message>
    <message>
        <source>With thi&amp;s SmartServer</source>
        <translation>对此 SmartServer(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>对所选的 %n 台 SmartServer(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected SmartServers</source>
        <translation>导出所选的 SmartServer</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Licenses &amp;online…</source>
        <translation>在线许可证(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its licenses online and needs no file.</source>
        <translation>%1 设置为 Customer ID %2：如果它自己能够访问互联网，就可以在线获取许可证，无需文件。</translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation>设备容量</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Segment controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation>控制器上的标签</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>installed by hand; that it shows is your word</source>
        <translation>已手动安装；许可证已显示由您人工确认</translation>
    </message>
    <message>
        <source>installed by hand, and the license shows</source>
        <translation>已手动安装，许可证已显示</translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation>之前已安装；未上传任何内容</translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation>已安装，许可证已显示</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>SmartServer 激活助手</translation>
    </message>
</context>
</TS>
