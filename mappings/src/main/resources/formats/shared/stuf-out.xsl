<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF Jeugdzorg messages share on the way out. Paths in m:lost are FHIR paths in the canonical message. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="map array m f xs xmime">

  <xsl:param name="bundle" as="map(*)"/>
  <xsl:param name="reference" as="xs:string"/>
  <xsl:param name="sent-at" as="xs:string"/>
  <xsl:param name="hub-organisation" as="xs:string"/>
  <xsl:param name="hub-application" as="xs:string"/>
  <xsl:param name="recipient-organisation" as="xs:string"/>
  <xsl:param name="recipient-application" as="xs:string"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="base" select="'https://fhir.samenhang.nl'"/>
  <xsl:variable name="hl7" select="'http://hl7.org/fhir/StructureDefinition'"/>
  <xsl:variable name="namespaces" select="map{'JZ': 'http://www.stufstandaarden.nl/koppelvlak/jz0100',
      'StUF': 'http://www.egem.nl/StUF/StUF0301', 'BG': 'http://www.egem.nl/StUF/sector/bg/0310',
      'ZKN': 'http://www.egem.nl/StUF/sector/zkn/0310'}"/>

  <!-- the message as a graph -->
  <xsl:variable name="entries" select="$bundle?entry?*"/>
  <xsl:variable name="by-url" select="m:merge($entries ! map{string(?fullUrl): ?resource})"/>
  <xsl:variable name="position" select="m:merge(for $i in 1 to count($entries) return map{string($entries[$i]?resource?id): $i - 1})"/>
  <xsl:variable name="resources" select="$entries?resource"/>
  <xsl:variable name="url" select="m:merge($entries ! map{string(?resource?id): string(?fullUrl)})"/>
  <xsl:variable name="by-type" select="map:merge($resources ! map{string(?resourceType): .}, map{'duplicates': 'combine'})"/>
  <xsl:variable name="referral" select="f:of-type('ServiceRequest')[1]"/>
  <xsl:variable name="task" select="f:of-type('Task')[1]"/>
  <xsl:variable name="family" select="f:of-type('Group')[1]"/>
  <xsl:variable name="statements" select="f:of-type('Observation')"/>
  <xsl:variable name="members" select="$family?member?*"/>
  <!-- who speaks: whoever refers, or in an answer whoever does the work -->
  <xsl:variable name="requester" select="(f:get($referral?requester), f:get($task[empty($referral)]?owner))[1]"/>
  <xsl:variable name="requesting" select="if ($requester?resourceType = 'PractitionerRole') then f:get($requester?organization) else $requester"/>

  <xsl:function name="f:of-type" as="map(*)*">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="$by-type($type)"/>
  </xsl:function>
  <xsl:function name="f:get" as="map(*)?">
    <xsl:param name="reference" as="map(*)?"/>
    <xsl:sequence select="$reference?reference ! $by-url(.)"/>
  </xsl:function>
  <xsl:function name="f:path" as="xs:string">
    <xsl:param name="resource" as="map(*)?"/>
    <xsl:sequence select="if (exists($resource)) then 'Bundle.entry[' || $position(string($resource?id)) || '].resource' else 'Bundle'"/>
  </xsl:function>
  <xsl:function name="f:url" as="xs:string">
    <xsl:param name="resource" as="map(*)"/>
    <xsl:sequence select="string($url(string($resource?id)))"/>
  </xsl:function>
  <xsl:function name="f:extension" as="map(*)*">
    <xsl:param name="element" as="map(*)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="url" select="if (contains($name, ':')) then $name else $base || '/StructureDefinition/' || $name"/>
    <xsl:sequence select="$element?extension?*[?url = $url]"/>
  </xsl:function>
  <xsl:function name="f:code" as="xs:string?">
    <xsl:param name="concept" as="map(*)?"/>
    <xsl:sequence select="$concept?coding?*?code[1] ! string(.)"/>
  </xsl:function>
  <xsl:function name="f:identifier" as="xs:string?">
    <xsl:param name="resource" as="map(*)?"/>
    <xsl:param name="system" as="xs:string"/>
    <xsl:variable name="url" select="if (contains($system, ':')) then $system else $base || '/NamingSystem/' || $system"/>
    <xsl:sequence select="($resource?identifier ! (if (. instance of array(*)) then ?* else .))[?system = $url][1]?value"/>
  </xsl:function>
  <xsl:function name="f:telecom" as="xs:string*">
    <xsl:param name="resource" as="map(*)?"/>
    <xsl:param name="system" as="xs:string"/>
    <xsl:sequence select="$resource?telecom?*[?system = $system]?value"/>
  </xsl:function>

  <!-- writing elements -->
  <xsl:function name="f:el" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:for-each select="$values[normalize-space(.) != '']">
      <xsl:element name="{$name}" namespace="{$namespaces(substring-before($name, ':'))}"><xsl:value-of select="."/></xsl:element>
    </xsl:for-each>
  </xsl:function>
  <!-- an element that must be there: absent is told the StUF way -->
  <xsl:function name="f:must" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="normalize-space($value) != ''"><xsl:sequence select="f:el($name, $value)"/></xsl:when>
      <xsl:otherwise>
        <xsl:element name="{$name}" namespace="{$namespaces(substring-before($name, ':'))}">
          <xsl:attribute name="xsi:nil" select="'true'"/>
          <xsl:attribute name="StUF:noValue" select="'waardeOnbekend'"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
  <xsl:function name="f:fit" as="xs:string?">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:if test="exists($value) and string-length($value) gt $length"><xsl:sequence select="m:lost($path, 'too-long')"/></xsl:if>
    <xsl:sequence select="$value ! substring(., 1, $length)"/>
  </xsl:function>
  <xsl:function name="f:digits" as="xs:string?">
    <xsl:param name="date" as="xs:string?"/>
    <xsl:variable name="digits" select="translate(substring($date, 1, 10), '-', '')"/>
    <xsl:sequence select="$digits[. != ''] ! substring(. || '0000', 1, 8)"/>
  </xsl:function>
  <xsl:function name="f:incomplete-date" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="date" as="xs:string?"/>
    <xsl:for-each select="$date[normalize-space(.) != '']">
      <xsl:element name="{$name}" namespace="{$namespaces(substring-before($name, ':'))}">
        <xsl:if test="string-length(.) lt 10">
          <xsl:attribute name="StUF:indOnvolledigeDatum" select="if (string-length(.) = 4) then 'M' else 'D'"/>
        </xsl:if>
        <xsl:value-of select="f:digits(.)"/>
      </xsl:element>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:extra" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:for-each select="$values[normalize-space(.) != '']">
      <StUF:extraElement naam="{$name}"><xsl:value-of select="."/></StUF:extraElement>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:extras" as="element()?">
    <xsl:param name="elements" as="element()*"/>
    <xsl:if test="exists($elements)">
      <StUF:extraElementen><xsl:sequence select="$elements"/></StUF:extraElementen>
    </xsl:if>
  </xsl:function>

  <!-- the envelope -->
  <xsl:template name="control">
    <xsl:param name="function" as="xs:string"/>
    <JZ:stuurgegevens>
      <StUF:berichtcode>Di01</StUF:berichtcode>
      <StUF:zender>
        <StUF:organisatie><xsl:value-of select="substring($hub-organisation, 1, 200)"/></StUF:organisatie>
        <StUF:applicatie><xsl:value-of select="substring($hub-application, 1, 50)"/></StUF:applicatie>
      </StUF:zender>
      <StUF:ontvanger>
        <StUF:organisatie><xsl:value-of select="substring($recipient-organisation, 1, 200)"/></StUF:organisatie>
        <StUF:applicatie><xsl:value-of select="substring($recipient-application, 1, 50)"/></StUF:applicatie>
      </StUF:ontvanger>
      <StUF:referentienummer><xsl:value-of select="substring($reference, 1, 40)"/></StUF:referentienummer>
      <StUF:tijdstipBericht><xsl:value-of select="$sent-at"/></StUF:tijdstipBericht>
      <StUF:functie><xsl:value-of select="$function"/></StUF:functie>
    </JZ:stuurgegevens>
  </xsl:template>

  <!-- statements -->
  <xsl:variable name="by-topic" select="map:merge($statements ! map{f:topic(.): .}, map{'duplicates': 'combine'})"/>
  <xsl:function name="f:topic" as="xs:string">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:variable name="code" select="f:code($statement?code)"/>
    <xsl:sequence select="if ($code = 'other' and $statement?code?text) then $statement?code?text else string($code)"/>
  </xsl:function>
  <xsl:variable name="by-subject" select="map:merge($statements ! map{string(?subject?reference): .}, map{'duplicates': 'combine'})"/>
  <!-- all that is said of one person -->
  <xsl:function name="f:said-of" as="map(*)*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="$by-subject(f:url($person))"/>
  </xsl:function>
  <xsl:function name="f:about-family" as="map(*)*">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:sequence select="$by-topic($topic)[not(f:get(?subject)?resourceType = 'Patient')]"/>
  </xsl:function>
  <xsl:function name="f:about-person" as="map(*)*">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="f:said-of($person)[f:topic(.) = $topic]"/>
  </xsl:function>
  <!-- the text, with its kind in words where the reader could not know it -->
  <xsl:function name="f:say" as="xs:string?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:sequence select="$statement ! f:say(., (m:look-up('statement-kind-of-topic', f:topic(.)), 'suspicion')[1])"/>
  </xsl:function>
  <xsl:function name="f:say" as="xs:string?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:param name="usual" as="xs:string"/>
    <xsl:for-each select="$statement">
      <xsl:variable name="kind" select="?category?*?coding?*[1]"/>
      <xsl:variable name="stated" select="not($kind?userSelected = false())"/>
      <!-- another kind than the reader would presume is always said -->
      <xsl:variable name="marked" select="not($kind?code = $usual) or ($stated and $kind?code = ('suspicion', 'opinion'))"/>
      <!-- the words of a code, but not of a level: that is read back as a code -->
      <xsl:variable name="words" select="?valueCodeableConcept[not(f:topic($statement) = 'sash-level')]?coding?*[1]?display"/>
      <xsl:variable name="text" select="(?valueString, ?valueCodeableConcept?text, $words, f:code(?valueCodeableConcept),
          ?valueBoolean ! (if (.) then 'Ja' else 'Nee'))[1]"/>
      <xsl:sequence select="$text ! ((if ($marked) then '[' || m:back('statement-mark', $kind?code) || '] ' else '') || .)"/>
      <xsl:sequence select="f:tell-lost(.)"/>
      <!-- in words a presumed kind reads as a stated one -->
      <xsl:if test="$marked and not($stated)"><xsl:sequence select="m:lost(f:path(.) || '.category[0].coding[0].userSelected', 'kind-presumed')"/></xsl:if>
    </xsl:for-each>
  </xsl:function>
  <!-- a statement that stands in a code or a yes: its kind is the usual one for its topic -->
  <xsl:function name="f:in-code" as="xs:string?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:param name="code" as="xs:string?"/>
    <xsl:for-each select="$statement[exists($code)]">
      <xsl:sequence select="$code, f:tell-lost(.)"/>
      <xsl:if test="not(f:code(?category?*) = (m:look-up('statement-kind-of-topic', f:topic(.)), 'suspicion')[1])">
        <xsl:sequence select="m:lost(f:path(.) || '.category', 'kind-of-code')"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:yes" as="xs:boolean?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:sequence select="($statement?valueBoolean, $statement?valueString[. = ('Ja', 'J', 'true')] ! true(), $statement?valueString[. = ('Nee', 'N', 'false')] ! false())[1]"/>
  </xsl:function>
  <xsl:variable name="incident-date" select="substring((f:about-family('incident-description')?effectiveDateTime,
      f:about-family('incident-location')?effectiveDateTime, $referral?occurrenceDateTime)[1], 1, 10)"/>
  <xsl:function name="f:tell-lost">
    <xsl:param name="statement" as="map(*)"/>
    <!-- some formats date the incident, and so what is said of it -->
    <xsl:variable name="of-incident" select="m:look-up('defaults', 'date-of-incident') = 'carried' and f:topic($statement) = ('incident-description', 'incident-location')"/>
    <xsl:if test="$statement?effectiveDateTime and not($of-incident and substring($statement?effectiveDateTime, 1, 10) = $incident-date)">
      <xsl:sequence select="m:lost(f:path($statement) || '.effectiveDateTime', 'statement-date')"/>
    </xsl:if>
    <xsl:if test="exists($statement?performer?*[not(f:get(.)?id = $requesting?id)])">
      <xsl:sequence select="m:lost(f:path($statement) || '.performer', 'statement-author')"/>
    </xsl:if>
    <xsl:if test="exists($statement?derivedFrom)">
      <xsl:sequence select="m:lost(f:path($statement) || '.derivedFrom', 'statement-evidence')"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:statement-extras" as="element()*">
    <xsl:param name="statements" as="map(*)*"/>
    <xsl:for-each select="$statements">
      <xsl:variable name="named" select="f:code(?code) = 'other' and ?code?text"/>
      <xsl:sequence select="f:extra((if ($named) then '' else 'uitspraak:') || f:topic(.), f:say(.))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- what the referral says that StUF has no field for -->
  <xsl:function name="f:referral-extras" as="element()*">
    <xsl:param name="usual-priority" as="xs:string"/>
    <xsl:variable name="codes" select="map{
        'grondslag': f:code(f:extension($referral, 'legal-basis')?valueCodeableConcept)[not(. = m:look-up('defaults', 'legal-basis'))],
        'doel': f:code(f:extension($referral, 'processing-purpose')?valueCodeableConcept)[not(. = m:look-up('defaults', 'processing-purpose'))],
        'soortVerzoek': f:code($referral?code)[not(. = m:look-up('defaults', 'referral-kind'))]}"/>
    <xsl:sequence select="
        f:extra('urgentie', $referral?priority[not(. = $usual-priority)] ! m:back('urgency', .)),
        f:extra('kader', $referral?category?* ! f:code(.)),
        ('grondslag', 'doel', 'soortVerzoek') ! f:extra(., $codes(.)),
        f:extra('gevraagd', $referral?orderDetail?*?text),
        f:extra('minderIngrijpendeMaatregel', f:extension($referral, 'less-intrusive-measure')?valueString),
        f:extra('reden', $referral?reasonCode?* ! f:reason(.)),
        f:extra('notitie', $referral?note?*?text),
        f:extra('uiterlijk', $task?restriction?period?end),
        f:extra('toestemming', f:extension($referral, 'consent')?valueReference?identifier?value),
        f:extra('gezin', f:identifier($family, 'family')),
        f:extra('gemeente', f:municipality())"/>
    <xsl:sequence select="$referral[not(?status = 'active')] ! m:lost(f:path(.) || '.status', 'referral-status')"/>
    <xsl:sequence select="f:extension($referral, 'consent')[empty(?valueReference?identifier)]
        ! m:lost(f:path($referral) || '.extension', 'consent')"/>
  </xsl:function>
  <xsl:function name="f:reason" as="xs:string?">
    <xsl:param name="concept" as="map(*)"/>
    <xsl:sequence select="($concept?coding?*[1] ! (tokenize(?system, '/')[last()] || ':' || ?code), $concept?text)[1]"/>
  </xsl:function>
  <!-- the municipality, unless the addresses of the persons that are written tell it already -->
  <xsl:function name="f:municipality" as="xs:string?">
    <xsl:sequence select="f:municipality($members ! f:get(?entity)[?resourceType = 'Patient'])"/>
  </xsl:function>
  <xsl:function name="f:municipality" as="xs:string?">
    <xsl:param name="persons" as="map(*)*"/>
    <xsl:variable name="code" select="f:extension($family, 'municipality')[1]?valueIdentifier?value"/>
    <xsl:variable name="open" select="$persons[not(f:is-secret(.))]"/>
    <xsl:variable name="told" select="distinct-values(($open, $persons[empty($open)])?address?*?city ! m:look-up('municipality', lower-case(normalize-space(.))))"/>
    <xsl:sequence select="$code[not(count($told) = 1 and $told = $code)]"/>
  </xsl:function>

  <!-- persons -->
  <xsl:function name="f:name" as="map(*)?">
    <xsl:param name="person" as="map(*)?"/>
    <xsl:sequence select="($person?name?*[?use = 'official'], $person?name?*)[1]"/>
  </xsl:function>
  <xsl:function name="f:own-name" as="xs:string?">
    <xsl:param name="name" as="map(*)?"/>
    <xsl:sequence select="(f:extension($name?_family, $hl7 || '/humanname-own-name')?valueString, $name?family, $name?text)[1]"/>
  </xsl:function>
  <xsl:function name="f:prefix" as="xs:string?">
    <xsl:param name="name" as="map(*)?"/>
    <xsl:sequence select="f:extension($name?_family, $hl7 || '/humanname-own-prefix')?valueString"/>
  </xsl:function>
  <xsl:function name="f:given" as="xs:string?">
    <xsl:param name="name" as="map(*)?"/>
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:variable name="given" select="($name?given, [])[1]"/>
    <xsl:variable name="said" select="($name?_given, [])[1]"/>
    <xsl:variable name="chosen" select="for $i in 1 to array:size($given) return $given($i)[
        (f:extension(if ($i le array:size($said)) then $said($i) else (), $hl7 || '/iso21090-EN-qualifier')?valueCode, 'BR')[1] = $qualifier]"/>
    <xsl:sequence select="string-join($chosen, ' ')[. != '']"/>
  </xsl:function>
  <xsl:function name="f:is-secret" as="xs:boolean">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="$person?meta?security?*?code = 'secret-address' or exists($person?address?* ! f:extension(., 'data-class'))"/>
  </xsl:function>
  <!-- extra elements of a person; $without names what the format has an element for -->
  <xsl:function name="f:person-extras" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="member" as="map(*)?"/>
    <xsl:param name="without" as="xs:string*"/>
    <xsl:variable name="role" select="f:role($member)"/>
    <xsl:variable name="phones" select="f:telecom($person, 'phone')"/>
    <xsl:variable name="mails" select="f:telecom($person, 'email')"/>
    <xsl:variable name="values" select="map{
        'indicatieGeheim': if (f:is-secret($person)) then '7' else (),
        'rol': $role[not(m:back('family-role', .) = f:role-text(.))],
        'betrokkenheid': f:extension($member, 'involvement') ! f:code(?valueCodeableConcept),
        'voorletters': f:given(f:name($person), 'IN'),
        'telefoonnummer': if ($without = 'telefoonnummer') then () else if ($without = 'sub.telefoonnummer') then tail($phones) else $phones,
        'emailadres': if ($without = 'sub.emailadres') then tail($mails) else $mails,
        'nationaliteit': f:nationality($person), 'taal': $person?communication?*?language?text,
        'vreemdelingennummer': f:identifier($person, 'alien-number'), 'rni': f:identifier($person, 'rni'),
        'anp.identificatie': f:identifier($person, 'anp')}"/>
    <xsl:for-each select="('indicatieGeheim', 'rol', 'betrokkenheid', 'voorletters', 'telefoonnummer', 'emailadres',
        'nationaliteit', 'taal', 'vreemdelingennummer', 'rni', 'anp.identificatie')[not(. = $without)]">
      <xsl:sequence select="f:extra(., $values(.))"/>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:nationality" as="xs:string?">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="extension" select="f:extension($person, $hl7 || '/patient-nationality')[1]"/>
    <xsl:variable name="concept" select="$extension?extension?*[?url = 'code']?valueCodeableConcept"/>
    <xsl:sequence select="($concept?text, $concept?coding?*?display, f:code($concept))[1]"/>
  </xsl:function>
  <xsl:function name="f:role" as="xs:string?">
    <xsl:param name="member" as="map(*)?"/>
    <xsl:sequence select="f:extension($member, 'family-role')[1] ! f:code(?valueCodeableConcept)"/>
  </xsl:function>
  <xsl:function name="f:role-text" as="xs:string?">
    <xsl:param name="code" as="xs:string?"/>
    <xsl:sequence select="(m:look-up('family-role-nearest', $code), 'overige verwant')[1]"/>
  </xsl:function>

  <!-- addresses -->
  <xsl:function name="f:is-foreign" as="xs:boolean">
    <xsl:param name="address" as="map(*)"/>
    <!-- of a foreign address without a country it is said that the country is unknown -->
    <xsl:sequence select="exists($address?_country[empty($address?country)]) or exists($address?country) and not(lower-case($address?country) = ('nl', 'nld', 'nederland', 'netherlands', '6030'))"/>
  </xsl:function>
  <xsl:function name="f:line-part" as="xs:string*">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="$address?_line?* ! f:extension(., $hl7 || '/iso21090-ADXP-' || $part)?valueString"/>
  </xsl:function>
  <!-- street, number, letter, addition: from the parts, else from the line as people write it -->
  <xsl:function name="f:street" as="map(*)">
    <xsl:param name="address" as="map(*)"/>
    <xsl:variable name="suffixes" select="f:line-part($address, 'buildingNumberSuffix') ! tokenize(., '\s+')"/>
    <xsl:variable name="line" select="string($address?line?*[1])"/>
    <!-- what follows a dash is an addition, even one that begins with a single letter -->
    <xsl:variable name="letter" select="$suffixes[1][matches(., '^[a-zA-Z]$')][not(ends-with($line, '-' || string-join($suffixes, ' ')))]"/>
    <xsl:variable name="written" select="analyze-string($line, '^(.*\S)\s+(\d{1,5})\s*([a-zA-Z])?(?:[-\s]+([a-zA-Z0-9]{1,4}))?$')//*:group"/>
    <xsl:sequence select="if (exists((f:line-part($address, 'streetName'), f:line-part($address, 'houseNumber'), $suffixes)))
        then map{'street': f:line-part($address, 'streetName')[1], 'number': f:line-part($address, 'houseNumber')[1],
            'letter': $letter, 'addition': string-join($suffixes[not(. = $letter and position() = 1)], ' ')[. != ''], 'rest': tail($address?line?*)}
        else if (exists($written)) then map{'street': string($written[@nr = 1]), 'number': string($written[@nr = 2]),
            'letter': $written[@nr = 3] ! string(.), 'addition': $written[@nr = 4] ! string(.), 'rest': tail($address?line?*)}
        else map{'rest': $address?line?*}"/>
  </xsl:function>
  <xsl:function name="f:postcode" as="xs:string?">
    <xsl:param name="address" as="map(*)"/>
    <xsl:sequence select="upper-case(replace($address?postalCode, '\s', ''))[matches(., '^[1-9][0-9]{3}[A-Z]{0,2}$')]"/>
  </xsl:function>
  <xsl:function name="f:foreign-address" as="element()*">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="with-name" as="xs:boolean"/>
    <xsl:variable name="code" select="(f:extension($address?_country, $hl7 || '/iso21090-SC-coding')?valueCoding?code,
        $address?country ! m:back('country', .), $address?country[matches(., '^[0-9]{4}$')])[1]"/>
    <xsl:variable name="place" select="string-join(($address?postalCode, $address?city), ' ')[. != '']"/>
    <xsl:variable name="country" select="$address?country[not($with-name) and empty($code)]"/>
    <xsl:variable name="lines" select="$address?line?*, $place, $country"/>
    <xsl:sequence select="f:must('BG:lnd.landcode', $code)"/>
    <xsl:if test="$with-name"><xsl:sequence select="f:el('BG:lnd.landnaam', $address?country[not(. = $code)] ! f:fit(., 40, f:path($person) || '.address'))"/></xsl:if>
    <xsl:for-each select="$lines[position() le 3]">
      <xsl:sequence select="f:el('BG:sub.adresBuitenland' || position(), f:fit(., 35, f:path($person) || '.address'))"/>
    </xsl:for-each>
    <xsl:if test="count($lines) gt 3"><xsl:sequence select="m:lost(f:path($person) || '.address', 'address-lines')"/></xsl:if>
  </xsl:function>
</xsl:stylesheet>
