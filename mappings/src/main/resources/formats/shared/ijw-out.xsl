<?xml version="1.0" encoding="UTF-8"?>
<!-- What the iJw 3.2 messages share on the way out. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <!-- for reading the message as a graph, which is the same for every format in XML -->
  <xsl:include href="../shared/stuf-out.xsl"/>

  <xsl:variable name="agb" select="'http://fhir.nl/fhir/NamingSystem/agb-z'"/>
  <xsl:variable name="native" select="$base || '/mapping/native/'"/>
  <xsl:variable name="header" select="f:of-type('MessageHeader')[1]"/>
  <xsl:variable name="from" select="f:get($header?sender)"/>
  <xsl:variable name="to" select="f:get($header?destination?*[1]?receiver)"/>
  <!-- which of the messages that this one takes is written: one for each child -->
  <xsl:param name="part" as="xs:integer" select="1"/>
  <xsl:variable name="tasks" select="i:tasks-of($child?id)"/>
  <xsl:variable name="today" select="replace(substring($sent-at, 1, 8), '^(....)(..)(..)$', '$1-$2-$3')"/>
  <!-- twelve characters, which is what a number of a message may have -->
  <xsl:variable name="number" select="i:short($reference)"/>

  <!-- writing elements: of the message itself, or of the parts that all messages share -->
  <xsl:function name="i:of-message" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="item()*"/>
    <xsl:element name="{m:look-up('message', 'prefix')}:{$name}" namespace="{m:look-up('message', 'namespace')}"><xsl:sequence select="$content"/></xsl:element>
  </xsl:function>
  <!-- the message itself, which declares the namespace of the shared parts once -->
  <xsl:function name="i:message" as="element()">
    <xsl:param name="content" as="element()*"/>
    <xsl:element name="{m:look-up('message', 'prefix')}:Bericht" namespace="{m:look-up('message', 'namespace')}">
      <xsl:namespace name="ijw" select="'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'"/>
      <xsl:sequence select="$content"/>
    </xsl:element>
  </xsl:function>
  <xsl:function name="i:part" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="item()*"/>
    <xsl:element name="ijw:{$name}" namespace="http://www.istandaarden.nl/ijw/3_2/basisschema/schema"><xsl:sequence select="$content"/></xsl:element>
  </xsl:function>
  <xsl:function name="i:el" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="item()*"/>
    <xsl:sequence select="if (i:is-there($content)) then i:of-message($name, $content) else ()"/>
  </xsl:function>
  <xsl:function name="i:in" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="item()*"/>
    <xsl:sequence select="if (i:is-there($content)) then i:part($name, $content) else ()"/>
  </xsl:function>
  <xsl:function name="i:is-there" as="xs:boolean">
    <xsl:param name="content" as="item()*"/>
    <xsl:sequence select="$content instance of element()+ or normalize-space(string-join($content ! string(.))) != ''"/>
  </xsl:function>
  <!-- a value that iJw cannot do without -->
  <xsl:function name="i:needed" as="item()*">
    <xsl:param name="value" as="item()*"/>
    <xsl:param name="reason" as="xs:string"/>
    <xsl:sequence select="if (i:is-there($value)) then $value else m:refuse($reason)"/>
  </xsl:function>

  <!-- values -->
  <xsl:function name="i:short" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="plain" select="replace($id, '-', '')"/>
    <xsl:sequence select="if (string-length($id) le 12) then $id else substring($plain, string-length($plain) - 11)"/>
  </xsl:function>
  <!-- a whole day in Dutch time; an incomplete date is no day -->
  <xsl:function name="i:day" as="xs:string?">
    <xsl:param name="date" as="xs:string?"/>
    <xsl:sequence select="if ($date castable as xs:dateTime) then format-dateTime(xs:dateTime($date), '[Y0001]-[M01]-[D01]', (), (), 'Europe/Amsterdam')
        else $date[. castable as xs:date]"/>
  </xsl:function>
  <!-- a day is what iJw knows of when something was written: the time is told as lost -->
  <xsl:function name="i:tell-time">
    <xsl:param name="resource" as="map(*)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:if test="string-length($resource($name)) gt 10"><xsl:sequence select="m:lost(f:path($resource) || '.' || $name, 'time')"/></xsl:if>
  </xsl:function>
  <xsl:function name="i:time" as="xs:string">
    <xsl:param name="date" as="xs:string?"/>
    <xsl:sequence select="if ($date castable as xs:dateTime) then format-dateTime(xs:dateTime($date), '[H01]:[m01]:[s01]', (), (), 'Europe/Amsterdam') else '00:00:00'"/>
  </xsl:function>
  <xsl:function name="i:whole" as="xs:string?">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="reason" as="xs:string"/>
    <xsl:variable name="fits" select="matches(string($value), '^[0-9]{1,9}$')"/>
    <xsl:if test="exists($value) and not($fits)"><xsl:sequence select="m:lost($path, $reason)"/></xsl:if>
    <xsl:sequence select="if ($fits) then string($value) else ()"/>
  </xsl:function>
  <xsl:function name="i:system" as="xs:string">
    <xsl:param name="list" as="xs:string"/>
    <xsl:sequence select="if (matches($list, '^[a-z]+[0-9]+$')) then 'https://informatiemodel.istandaarden.nl/informatiemodel/ijw/3.2/codelijsten/' || $list || '/'
        else $native || 'ijw-' || $list"/>
  </xsl:function>
  <xsl:function name="i:code" as="xs:string?">
    <xsl:param name="concept" as="map(*)?"/>
    <xsl:param name="list" as="xs:string"/>
    <xsl:sequence select="$concept?coding?*[?system = i:system($list)][1]?code[exists(m:look-up('ijw-' || $list, .))]"/>
  </xsl:function>
  <xsl:function name="i:named" as="map(*)?">
    <xsl:param name="task" as="map(*)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$task?input?*[?type?coding?*?code = $name][1]"/>
  </xsl:function>
  <xsl:function name="i:named-code" as="xs:string?">
    <xsl:param name="task" as="map(*)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="list" as="xs:string"/>
    <xsl:sequence select="i:named($task, $name)?valueCodeableConcept ! i:code(., $list)"/>
  </xsl:function>
  <xsl:function name="i:named-truth" as="xs:string?">
    <xsl:param name="task" as="map(*)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="i:named($task, $name)?valueBoolean ! (if (.) then '1' else '2')"/>
  </xsl:function>

  <!-- the envelope -->
  <xsl:function name="i:municipality-of" as="xs:string">
    <xsl:param name="party" as="map(*)?"/>
    <xsl:variable name="family-code" select="f:extension($family, 'municipality')[1]?valueIdentifier?value"/>
    <xsl:variable name="is-municipality" select="$party?type?*?coding?*?code = 'municipality'"/>
    <xsl:sequence select="i:needed((f:identifier($party, 'municipality'), $family-code[$is-municipality])[1][matches(., '^[0-9]{4}$')], 'no-municipality')"/>
  </xsl:function>
  <xsl:function name="i:provider-of" as="xs:string">
    <xsl:param name="party" as="map(*)?"/>
    <xsl:sequence select="i:needed(f:identifier($party, $agb)[matches(., '^[0-9]{8}$')], 'no-agb')"/>
  </xsl:function>
  <xsl:function name="i:head" as="element()*">
    <xsl:param name="sender" as="xs:string"/>
    <xsl:param name="receiver" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="day" as="xs:string"/>
    <xsl:sequence select="i:el('BerichtCode', m:look-up('message', 'message-code')), i:el('BerichtVersie', '3'), i:el('BerichtSubversie', '2'),
        i:el('Afzender', $sender), i:el('Ontvanger', $receiver),
        i:el('BerichtIdentificatie', (i:in('Identificatie', $number), i:in('Dagtekening', $day))), i:versions('XsdVersie')"/>
  </xsl:function>
  <xsl:function name="i:versions" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="version" select="m:look-up('message', 'schema-version')"/>
    <xsl:sequence select="i:el($name, (i:in('BasisschemaXsdVersie', $version), i:in('BerichtXsdVersie', $version)))"/>
  </xsl:function>
  <!-- from a provider to a municipality, or the other way; $written is when the sender drew it up -->
  <xsl:function name="i:to-municipality" as="element()">
    <xsl:param name="written" as="xs:string?"/>
    <xsl:sequence select="i:el('Header', i:head(i:provider-of($from), i:municipality-of($to), $number, (i:day($written), $today)[1]))"/>
  </xsl:function>
  <xsl:function name="i:to-provider" as="element()">
    <xsl:param name="written" as="xs:string?"/>
    <xsl:sequence select="i:el('Header', i:head(i:municipality-of($from), i:provider-of($to), $number, (i:day($written), $today)[1]))"/>
  </xsl:function>

  <!-- the child: an iJw message is about one, who must have a BSN; what is asked for the family is asked for each child of it -->
  <xsl:variable name="marked" select="$members[f:role(.) = 'client-child']"/>
  <xsl:variable name="named" select="(if (exists($marked)) then $marked else $members[f:role(.) = ('child', 'young-person')]) ! f:get(?entity)"/>
  <xsl:variable name="children" select="$named[exists(i:tasks-of(?id))]"/>
  <xsl:variable name="child" select="$children[$part]"/>
  <xsl:function name="i:tasks-of" as="map(*)*">
    <xsl:param name="child" as="xs:string?"/>
    <xsl:sequence select="f:of-type('Task')[not(f:get(?for)?id = $named[not(?id = $child)]?id)]"/>
  </xsl:function>
  <xsl:function name="i:child" as="element()*">
    <xsl:param name="whole-name" as="xs:boolean"/>
    <xsl:if test="empty($child)"><xsl:sequence select="m:refuse('no-child')"/></xsl:if>
    <xsl:sequence select="m:split(count($children)), i:el('Bsn', i:needed(f:identifier($child, 'http://fhir.nl/fhir/NamingSystem/bsn'), 'no-bsn')), i:birth($child, true()),
        i:el('Geslacht', i:gender($child)), i:name($child, $whole-name)"/>
  </xsl:function>
  <xsl:function name="i:birth" as="element()?">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="needed" as="xs:boolean"/>
    <xsl:variable name="known" select="string-length($person?birthDate)"/>
    <xsl:variable name="day" select="$person?birthDate ! substring(. || '-01-01', 1, 10)"/>
    <xsl:variable name="use" select="map{0: '3', 4: '2', 7: '1'}($known)"/>
    <xsl:if test="exists($day) or $needed">
      <xsl:sequence select="i:el('Geboortedatum', (i:in('Datum', ($day, '1900-01-01')[1]), i:in('DatumGebruik', $use)))"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="i:gender" as="xs:string">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="code" select="$person?gender ! m:back('ijw-cod046', .)"/>
    <xsl:if test="exists($person?gender) and empty($code)"><xsl:sequence select="m:lost(f:path($person) || '.gender', 'gender')"/></xsl:if>
    <xsl:sequence select="($code, '0')[1]"/>
  </xsl:function>
  <xsl:function name="i:name" as="element()">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="whole" as="xs:boolean"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:variable name="path" select="f:path($person) || '.name'"/>
    <xsl:variable name="order" select="f:extension($name, $hl7 || '/humanname-assembly-order')?valueCode"/>
    <xsl:variable name="letters" select="replace(f:given($name, 'IN'), '[^a-zA-ZÀ-ỳ]', '')[. != '']"/>
    <xsl:variable name="partner" select="i:surname($name, 'partner', $path)"/>
    <xsl:variable name="usual" select="if ($name?use = 'anonymous') then '5' else if ($order = 'UNK') then '6' else '1'"/>
    <xsl:if test="not($whole) and exists($partner)"><xsl:sequence select="m:lost($path, 'partner-name')"/></xsl:if>
    <xsl:sequence select="i:tell-names($person, $name)"/>
    <xsl:variable name="use" select="($usual[. = '5'], ($order ! m:back('ijw-name-use', .))[not($order = 'UNK')], $usual)[1]"/>
    <xsl:sequence select="i:el('Naam', (i:in('Geslachtsnaam', i:needed(i:surname($name, 'own', $path), 'no-name')),
        i:in('Partnernaam', $partner[$whole]),
        i:in('Voornamen', f:given($name, 'BR') ! f:fit(., 200, $path)), i:in('Voorletters', $letters ! f:fit(., 6, $path)),
        i:in('NaamGebruik', $use[$whole])))"/>
  </xsl:function>
  <!-- there is room for one name, of first names and initials -->
  <xsl:function name="i:tell-names">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="name" as="map(*)?"/>
    <xsl:variable name="path" select="f:path($person) || '.name'"/>
    <xsl:for-each select="$person?name?*">
      <xsl:if test="not(deep-equal(., $name))"><xsl:sequence select="m:lost($path || '[' || (position() - 1) || ']', 'name')"/></xsl:if>
    </xsl:for-each>
    <xsl:if test="$name?_given?* ! f:extension(., $hl7 || '/iso21090-EN-qualifier')?valueCode[not(. = ('BR', 'IN'))]"><xsl:sequence select="m:lost($path, 'name')"/></xsl:if>
  </xsl:function>
  <xsl:function name="i:surname" as="element()*">
    <xsl:param name="name" as="map(*)?"/>
    <xsl:param name="whose" as="xs:string"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="parts" select="('name', 'prefix') ! f:extension($name?_family, $hl7 || '/humanname-' || $whose || '-' || .)"/>
    <xsl:variable name="surname" select="if ($whose = 'own') then f:own-name($name) else $parts[ends-with(?url, '-name')]?valueString"/>
    <xsl:sequence select="i:in('Achternaam', $surname ! f:fit(., 200, $path)),
        i:in('Voorvoegsel', $parts[ends-with(?url, '-prefix')][exists($surname)]?valueString ! f:fit(., 10, $path))"/>
  </xsl:function>

  <!-- the work: every task of the message with the referral that it names -->
  <xsl:function name="i:asked" as="map(*)?">
    <xsl:param name="task" as="map(*)"/>
    <xsl:sequence select="f:get($task?focus)"/>
  </xsl:function>
  <xsl:function name="i:product" as="element()?">
    <xsl:param name="referral" as="map(*)?"/>
    <xsl:variable name="coded" select="$referral?orderDetail?*[exists(i:code(., 'jz020'))][1]"/>
    <xsl:sequence select="i:el('Product', (i:in('Categorie', i:code($coded, 'jz020')), i:in('Code', $coded?coding?*[?system = $native || 'ijw-product']?code)))"/>
  </xsl:function>
  <xsl:function name="i:volume" as="element()?">
    <xsl:param name="referral" as="map(*)?"/>
    <xsl:variable name="ratio" select="$referral?quantityRatio"/>
    <xsl:variable name="unit" select="$ratio?numerator[?system = i:system('unit')]?code"/>
    <xsl:variable name="frequency" select="$ratio?denominator[?system = i:system('frequency')]?code"/>
    <xsl:sequence select="if (exists($unit) and exists($frequency)) then i:el('Omvang', (i:in('Volume', format-number($ratio?numerator?value, '0')),
        i:in('Eenheid', $unit), i:in('Frequentie', $frequency))) else ()"/>
    <xsl:if test="map:keys(($referral, map{})[1])[starts-with(., 'quantity')] and (empty($unit) or empty($frequency))">
      <xsl:sequence select="m:lost(f:path($referral) || '.quantity', 'quantity')"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="i:budget" as="element()?">
    <xsl:param name="task" as="map(*)"/>
    <xsl:sequence select="i:el('Budget', i:named($task, 'Budget')?valueMoney?value ! format-number(. * 100, '0'))"/>
  </xsl:function>

  <!-- what these messages say of the work in another form is told when they cannot; $inputs has the elements of iJw with their lists -->
  <xsl:function name="i:tell-work">
    <xsl:param name="inputs" as="map(*)"/>
    <xsl:for-each select="$tasks">
      <xsl:variable name="path" select="f:path(.) || '.input['"/>
      <xsl:for-each select="?input?*[not(?type?text = 'Volgend product')]">
        <xsl:sequence select="i:tell-input(., $path || (position() - 1) || ']', $inputs)"/>
      </xsl:for-each>
      <xsl:variable name="referral" select="i:asked(.)"/>
      <xsl:if test="not(f:code($referral?code) = m:look-up('message', 'referral-kind'))"><xsl:sequence select="m:lost(f:path($referral) || '.code', 'kind')"/></xsl:if>
      <xsl:for-each select="$referral?orderDetail?*"><xsl:sequence select="i:tell-words(., 'jz020', f:path($referral) || '.orderDetail[' || (position() - 1) || ']')"/></xsl:for-each>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="i:tell-input">
    <xsl:param name="input" as="map(*)"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="inputs" as="map(*)"/>
    <xsl:variable name="list" select="($input?type?coding?*?code ! $inputs(.))[1]"/>
    <xsl:if test="empty($list)"><xsl:sequence select="m:lost($path, 'no-place')"/></xsl:if>
    <xsl:if test="exists($list)"><xsl:sequence select="$input?valueCodeableConcept ! i:tell-words(., $list, $path || '.valueCodeableConcept')"/></xsl:if>
    <xsl:if test="$input?valueMoney[not(?currency = 'EUR')]"><xsl:sequence select="m:lost($path || '.valueMoney.currency', 'money')"/></xsl:if>
    <xsl:if test="$input?valueMoney?value[. * 100 != round(. * 100)]"><xsl:sequence select="m:lost($path || '.valueMoney.value', 'cents')"/></xsl:if>
  </xsl:function>
  <xsl:function name="i:tell-words">
    <xsl:param name="concept" as="map(*)"/>
    <xsl:param name="list" as="xs:string"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="code" select="i:code($concept, $list)"/>
    <xsl:if test="exists($code) and exists($concept?text) and not($concept?text = m:look-up('ijw-' || $list, $code))"><xsl:sequence select="m:lost($path || '.text', 'words')"/></xsl:if>
    <xsl:if test="empty($code) and $list != 'jz020' and exists($concept?text)"><xsl:sequence select="m:lost($path || '.text', 'no-place')"/></xsl:if>
  </xsl:function>
  <!-- the roles in the family, but for that of the child and those that the message says itself -->
  <xsl:function name="i:tell-roles">
    <xsl:param name="said" as="map(*)*"/>
    <xsl:for-each select="$members">
      <xsl:if test="not(f:role(.) = 'client-child' or ?entity?reference = $said?entity?reference)"><xsl:sequence select="m:lost(f:path($family) || '.member[' || (position() - 1) || '].extension', 'role')"/></xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- a message has a header, the two parties, and what the mapping says that it wrote; all else is told -->
  <xsl:function name="i:tell-rest">
    <xsl:param name="written" as="map(*)*"/>
    <xsl:sequence select="$resources[not(?id = ($header, $from, $to, $written)?id)] ! m:lost(f:path(.), 'no-place')"/>
  </xsl:function>

  <!-- remarks: notes first, then what iJw has no element for, each on a line of its own that begins with its name -->
  <xsl:function name="i:remarks" as="element()?">
    <xsl:param name="task" as="map(*)"/>
    <xsl:param name="legal-basis" as="xs:string"/>
    <xsl:param name="purpose" as="xs:string"/>
    <xsl:variable name="referral" select="i:asked($task)"/>
    <xsl:variable name="codes" select="map{
        'grondslag': f:code(f:extension($referral, 'legal-basis')?valueCodeableConcept)[not(. = $legal-basis)],
        'doel': f:code(f:extension($referral, 'processing-purpose')?valueCodeableConcept)[not(. = $purpose)],
        'urgentie': $referral?priority[not(. = 'routine')] ! m:back('urgency', .),
        'kader': $referral?category?* ! f:code(.),
        'gevraagd': $referral?orderDetail?*[empty(i:code(., 'jz020'))] ! (?text, f:code(.))[1],
        'minderIngrijpendeMaatregel': f:extension($referral, 'less-intrusive-measure')?valueString,
        'reden': $referral?reasonCode?* ! f:reason(.),
        'uiterlijk': $task?restriction?period?end,
        'toestemming': f:extension($referral, 'consent')?valueReference?identifier?value}"/>
    <xsl:variable name="named" select="for $name in ('urgentie', 'kader', 'grondslag', 'doel', 'gevraagd', 'minderIngrijpendeMaatregel', 'reden', 'uiterlijk', 'toestemming')
        return $codes($name) ! ('[' || $name || '] ' || .)"/>
    <xsl:sequence select="i:el('Commentaar', string-join(($referral?note?*?text, $named), '&#10;'))"/>
  </xsl:function>
</xsl:stylesheet>
