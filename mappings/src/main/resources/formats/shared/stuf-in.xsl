<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF Jeugdzorg messages share on the way in: persons, addresses, organisations, statements, the envelope. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">

  <xsl:include href="../shared/stuf-extra-names.xsl"/>
  <xsl:variable name="base" select="'https://fhir.samenhang.nl'"/>
  <xsl:variable name="hl7" select="'http://hl7.org/fhir/StructureDefinition'"/>

  <!-- values: an element that is nil or empty has none -->
  <xsl:function name="f:present" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists(m:text($node))"/>
  </xsl:function>
  <xsl:function name="f:text" as="xs:string?">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="m:text($node)"/>
  </xsl:function>
  <xsl:function name="f:extras" as="element()*">
    <xsl:param name="holders" as="element()*"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="($holders ! StUF:extraElementen)/StUF:extraElement[@naam = $names][m:text(.)]"/>
  </xsl:function>
  <!-- a value by its StUF name, whether it stands in its own element or in an extra element of that name -->
  <xsl:function name="f:named" as="element()*">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="$person/*[local-name() = $names][m:text(.)], f:extras(($person, $relation), $names)"/>
  </xsl:function>

  <!-- pieces of FHIR -->
  <xsl:function name="f:ref" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="map{'reference': 'urn:uuid:' || m:uuid($key)}"/>
  </xsl:function>
  <xsl:function name="f:entry" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="source" as="node()?"/>
    <xsl:param name="content" as="map(*)"/>
    <xsl:variable name="id" select="m:uuid($key)"/>
    <xsl:sequence select="map{'fullUrl': 'urn:uuid:' || $id,
        'resource': m:merge((map{'resourceType': $type, 'id': $id, '@source': $source}, $content))}"/>
  </xsl:function>
  <xsl:function name="f:profile" as="map(*)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="map{'meta': map{'profile': array{$base || '/StructureDefinition/' || $name}}}"/>
  </xsl:function>
  <xsl:function name="f:concept" as="map(*)?">
    <xsl:param name="system" as="xs:string"/>
    <xsl:param name="code" as="xs:string?"/>
    <xsl:param name="source" as="node()?"/>
    <xsl:sequence select="$code ! map{'coding': array{map{'system': $base || '/CodeSystem/' || $system, 'code': .}}, '@source': $source}"/>
  </xsl:function>
  <xsl:function name="f:identifier" as="map(*)?">
    <xsl:param name="system" as="xs:string"/>
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="url" select="if (contains($system, ':')) then $system else $base || '/NamingSystem/' || $system"/>
    <xsl:sequence select="f:text($node) ! map{'system': $url, 'value': ., '@source': $node}"/>
  </xsl:function>
  <xsl:function name="f:extension" as="map(*)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="map(*)"/>
    <xsl:variable name="url" select="if (contains($name, ':')) then $name else $base || '/StructureDefinition/' || $name"/>
    <xsl:sequence select="m:merge((map{'url': $url}, $value))"/>
  </xsl:function>
  <xsl:function name="f:telecom" as="map(*)*">
    <xsl:param name="system" as="xs:string"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="$nodes[m:text(.)] ! map{'system': $system, 'value': f:text(.), '@source': .}"/>
  </xsl:function>

  <!-- dates: 8 digits; unknown parts are zero or told by indOnvolledigeDatum (D, M, J) -->
  <xsl:function name="f:date" as="xs:string?">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="digits" select="f:text($node)"/>
    <xsl:variable name="unknown" select="string($node/@StUF:indOnvolledigeDatum)"/>
    <xsl:variable name="year" select="substring($digits, 1, 4)"/>
    <xsl:variable name="month" select="substring($digits, 5, 2)"/>
    <xsl:variable name="day" select="substring($digits, 7, 2)"/>
    <xsl:choose>
      <xsl:when test="empty($digits) or $unknown = 'J' or string-length($digits) != 8 or translate($digits, '0123456789', '') != '' or $year = '0000'"/>
      <xsl:when test="$unknown = 'M' or $month = '00'"><xsl:sequence select="$year"/></xsl:when>
      <xsl:when test="$unknown = 'D' or $day = '00'"><xsl:sequence select="$year || '-' || $month"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="$year || '-' || $month || '-' || $day"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- persons -->
  <xsl:function name="f:secret" as="xs:boolean">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:sequence select="exists(f:extras(($person, $relation), 'indicatieGeheim')[f:text(.) != '0'])"/>
  </xsl:function>
  <xsl:function name="f:role" as="xs:string?">
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="role" as="element()?"/>
    <xsl:variable name="own" select="f:extras(($relation, $relation//*[StUF:extraElementen][1]), 'rol')[1]"/>
    <xsl:sequence select="if ($own) then f:text($own) else $role[m:text(.)] ! m:translate('family-role', f:text(.), .)"/>
  </xsl:function>
  <xsl:function name="f:name" as="map(*)?">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:variable name="own" select="f:text(f:named($person, $relation, ('geslachtsnaam', 'achternaam'))[1])"/>
    <xsl:variable name="prefix" select="f:text(f:named($person, $relation, ('voorvoegselGeslachtsnaam', 'voorvoegselAchternaam'))[1])"/>
    <xsl:variable name="given" select="f:text(f:named($person, $relation, 'voornamen')[1])"/>
    <xsl:variable name="initials" select="f:text(f:named($person, $relation, 'voorletters')[1])"/>
    <xsl:variable name="whole" select="f:text($person/*[local-name() = ('volledigeNaam', 'naam')][1])"/>
    <xsl:if test="exists(($own, $prefix, $given, $initials, $whole))">
      <xsl:sequence select="map{'use': 'official', 'text': $whole, 'family': string-join(($prefix, $own), ' '),
          '_family': map{'extension': array{
              $prefix ! f:extension($hl7 || '/humanname-own-prefix', map{'valueString': .}),
              $own ! f:extension($hl7 || '/humanname-own-name', map{'valueString': .})}},
          'given': array{$given, $initials},
          '_given': array{$given ! f:qualifier('BR'), $initials ! f:qualifier('IN')},
          '@source': $person/*[local-name() = ('geslachtsnaam', 'achternaam', 'volledigeNaam', 'naam')][1]}"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:qualifier" as="map(*)">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="map{'extension': array{f:extension($hl7 || '/iso21090-EN-qualifier', map{'valueCode': $code})}}"/>
  </xsl:function>
  <xsl:function name="f:patient" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="role" as="xs:string?"/>
    <xsl:sequence select="f:patient($person, $relation, $role, f:secret($person, $relation))"/>
  </xsl:function>
  <!-- the address of one person may be told to be secret in several places -->
  <xsl:function name="f:patient" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="role" as="xs:string?"/>
    <xsl:param name="secret" as="xs:boolean"/>
    <xsl:variable name="labels" select="'secret-address'[$secret], 'reporter-identity'[$role = 'reporter']"/>
    <xsl:variable name="nationality" select="f:named($person, $relation, 'nationaliteit')[1]"/>
    <xsl:variable name="language" select="f:named($person, $relation, 'taal')[1]"/>
    <xsl:variable name="gender" select="f:named($person, $relation, 'geslachtsaanduiding')[1]"/>
    <xsl:sequence select="map{
        'meta': map{'profile': array{$base || '/StructureDefinition/SafetyPerson'},
            'security': array{$labels ! map{'system': $base || '/CodeSystem/data-class', 'code': .}}},
        'extension': array{$nationality ! f:extension($hl7 || '/patient-nationality', map{
            'extension': array{map{'url': 'code', 'valueCodeableConcept': map{'text': f:text(.)}}}})},
        'identifier': array{
            f:identifier('http://fhir.nl/fhir/NamingSystem/bsn', $person/*[local-name() = 'inp.bsn'][1]),
            f:identifier('anp', f:named($person, $relation, 'anp.identificatie')[1]),
            f:identifier('alien-number', f:named($person, $relation, 'vreemdelingennummer')[1]),
            f:identifier('rni', f:named($person, $relation, 'rni')[1])},
        'name': array{f:name($person, $relation)},
        'telecom': array{f:telecom('phone', f:named($person, $relation, ('telefoonnummer', 'sub.telefoonnummer'))),
            f:telecom('email', f:named($person, $relation, ('emailadres', 'sub.emailadres')))},
        'gender': $gender ! m:translate('gender', f:text(.), .),
        'birthDate': f:date(f:named($person, $relation, 'geboortedatum')[1]),
        'address': array{$person/*[*] ! f:address(., $secret)},
        'communication': array{$language ! map{'language': map{'text': f:text(.)}, '@source': .}}}"/>
  </xsl:function>

  <!-- addresses: formal ones are home, actual ones temp -->
  <xsl:function name="f:address" as="map(*)?">
    <xsl:param name="group" as="element()"/>
    <xsl:param name="secret" as="xs:boolean"/>
    <xsl:variable name="kind" select="m:look-up('address-group', local-name($group))"/>
    <!-- what a register says of it is no address yet -->
    <xsl:if test="$kind and exists($group//*[empty(*)][m:text(.)][not(self::BG:authentiek or ends-with(local-name(), '.identificatie'))])">
      <xsl:sequence select="m:merge((
          if (contains(lower-case(local-name($group)), 'buitenland')) then f:foreign($group) else f:dutch($group),
          map{'use': $kind, '@source': $group,
              'extension': array{if ($secret) then f:extension('data-class', map{'valueCoding': map{
                  'system': $base || '/CodeSystem/data-class', 'code': 'secret-address'}}) else ()}}))"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:foreign" as="map(*)">
    <xsl:param name="group" as="element()"/>
    <xsl:variable name="code" select="f:text($group/BG:lnd.landcode)"/>
    <xsl:sequence select="map{
        'line': array{$group/*[starts-with(local-name(), 'sub.adresBuitenland')] ! f:text(.)},
        'country': (f:text($group/BG:lnd.landnaam), $code ! m:look-up('country', .), $code)[1],
        '_country': map{'extension': array{
            f:extension($hl7 || '/data-absent-reason', map{'valueCode': 'unknown'})[empty(($code, f:text($group/BG:lnd.landnaam)))],
            $code ! f:extension($hl7 || '/iso21090-SC-coding', map{'valueCoding': map{
            'system': 'urn:oid:2.16.840.1.113883.2.4.4.16.34', 'code': .}})}}}"/>
  </xsl:function>
  <xsl:function name="f:dutch" as="map(*)">
    <xsl:param name="group" as="element()"/>
    <xsl:variable name="street" select="(f:text($group/BG:gor.openbareRuimteNaam), f:text($group/BG:gor.straatnaam))[1]"/>
    <xsl:variable name="number" select="f:text($group/BG:aoa.huisnummer)"/>
    <xsl:variable name="letter" select="f:text($group/BG:aoa.huisletter)"/>
    <xsl:variable name="addition" select="f:text($group/BG:aoa.huisnummertoevoeging)"/>
    <xsl:variable name="parts" select="
        $street ! f:extension($hl7 || '/iso21090-ADXP-streetName', map{'valueString': .}),
        $number ! f:extension($hl7 || '/iso21090-ADXP-houseNumber', map{'valueString': .}),
        string-join(($letter, $addition), ' ')[. != ''] ! f:extension($hl7 || '/iso21090-ADXP-buildingNumberSuffix', map{'valueString': .})"/>
    <xsl:variable name="first" select="string-join(($street, string-join(($number || $letter, $addition)[. != ''], '-')[. != '']), ' ')"/>
    <xsl:variable name="place" select="$group//BG:wpl.woonplaatsNaam[m:text(.)][1]"/>
    <xsl:sequence select="map{
        'line': array{$first[. != ''], f:text($group/BG:inp.locatiebeschrijving)},
        '_line': array{if (exists($parts)) then map{'extension': array{$parts}} else ()},
        'postalCode': f:text($group/BG:aoa.postcode),
        'city': f:text(($group/BG:wpl.woonplaatsNaam[m:text(.)], $place)[1]),
        'period': map{'start': f:date($group/BG:begindatumVerblijf)}}"/>
  </xsl:function>

  <!-- the municipality of the family: children first, and a secret address only when nothing else is known -->
  <xsl:variable name="child-roles" select="('child', 'young-person', 'client-child', 'client-unborn-child')"/>
  <xsl:variable name="outsiders" select="('reporter', 'informant', 'contact-person', 'care-worker', 'medical-professional',
      'teacher', 'other-professional')"/>
  <xsl:function name="f:municipality" as="map(*)?">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="members" as="map(*)*"/>
    <xsl:variable name="own" select="f:extras($object, 'gemeente')[1]"/>
    <xsl:variable name="family" select="$members[?role = $child-roles], $members[not(?role = ($child-roles, $outsiders))]"/>
    <xsl:variable name="ordered" select="$family[not(f:secret(?person, ?relation))], $family[f:secret(?person, ?relation)]"/>
    <xsl:variable name="places" select="$ordered ! ?person//BG:wpl.woonplaatsNaam[m:text(.)]"/>
    <xsl:variable name="known" select="$places[exists(m:look-up('municipality', lower-case(normalize-space(.))))][1]"/>
    <xsl:variable name="code" select="(f:text($own), $known ! m:look-up('municipality', lower-case(normalize-space(.))))[1]"/>
    <xsl:sequence select="$code ! f:extension('municipality', map{'@source': ($own, $known)[1], 'valueIdentifier': map{
        'system': $base || '/NamingSystem/municipality', 'value': .}})"/>
  </xsl:function>

  <!-- statements: the kind is what the text says of itself ([vermoeden], [mening], [feit]), else what is usual for the topic -->
  <xsl:function name="f:statement" as="map(*)?">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:param name="node" as="element()?"/>
    <xsl:param name="subject" as="xs:string"/>
    <xsl:param name="more" as="map(*)"/>
    <xsl:variable name="text" select="f:text($node)"/>
    <xsl:variable name="mark" select="$text[starts-with(., '[')] ! replace(., '^\[(feit|vermoeden|mening)\]\s*.*$', '$1', 's')[. != $text]"/>
    <xsl:if test="exists($text)">
      <xsl:sequence select="f:entry(path($node), 'Observation', $node, m:merge(($more,
          f:profile('SafetyStatement'), map{'status': 'final',
          'category': array{map{'coding': array{f:kind($topic, $mark)}}},
          'code': f:topic($topic),
          'subject': f:ref($subject),
          'performer': array{f:ref('performer')},
          'valueString': if ($mark) then replace($text, '^\[(feit|vermoeden|mening)\]\s*', '') else $text})))"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:topic" as="map(*)">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:variable name="known" select="m:look-up('statement-kind-of-topic', $topic)"/>
    <xsl:sequence select="if (exists($known)) then f:concept('statement-topic', $topic, ())
        else map:put(f:concept('statement-topic', 'other', ()), 'text', $topic)"/>
  </xsl:function>
  <xsl:function name="f:kind" as="map(*)">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:param name="mark" as="xs:string?"/>
    <xsl:variable name="usual" select="(m:look-up('statement-kind-of-topic', $topic), 'suspicion')[1]"/>
    <xsl:sequence select="map{'system': $base || '/CodeSystem/statement-kind',
        'code': if ($mark) then m:look-up('statement-mark', $mark) else $usual,
        'userSelected': if ($mark) then () else false()}"/>
  </xsl:function>
  <xsl:function name="f:coded" as="map(*)?">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:param name="node" as="element()?"/>
    <xsl:param name="value" as="map(*)"/>
    <xsl:variable name="made" select="f:statement($topic, $node, 'family', $value)"/>
    <xsl:sequence select="$made ! map:put(., 'resource', map:remove(?resource, 'valueString'))"/>
  </xsl:function>
  <!-- extra elements that hold a statement, or that only the sender knows: carried as statements under their own name -->
  <xsl:function name="f:other-statements" as="map(*)*">
    <xsl:param name="holders" as="element()*"/>
    <xsl:param name="known" as="xs:string*"/>
    <xsl:param name="subject" as="xs:string"/>
    <xsl:sequence select="$holders/StUF:extraElementen/StUF:extraElement[not(@naam = $known)]
        ! f:statement(replace(@naam, '^uitspraak:', ''), ., $subject, map{}) ! f:typed(.)"/>
  </xsl:function>
  <!-- two topics are not said in free text: a level and a yes or no -->
  <xsl:function name="f:typed" as="map(*)">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:variable name="said" select="$statement?resource"/>
    <xsl:variable name="topic" select="$said?code?coding?1?code"/>
    <xsl:variable name="value" select="
        if ($topic = 'sash-level') then map{'valueCodeableConcept': f:concept('sash-level', $said?valueString, ())}
        else if ($topic = 'coordination-meeting-wanted') then map{'valueBoolean': $said?valueString = ('Ja', 'true')}
        else ()"/>
    <xsl:sequence select="if (empty($value)) then $statement
        else map:put($statement, 'resource', map:merge((map:remove($said, 'valueString'), $value)))"/>
  </xsl:function>

  <!-- the envelope and what every referral has -->
  <xsl:function name="f:organisation" as="map(*)">
    <xsl:param name="system" as="element()"/>
    <xsl:variable name="name" select="f:text($system/StUF:organisatie)"/>
    <xsl:sequence select="m:merge((f:profile('ChainOrganization'), map{
        'identifier': array{$system/StUF:organisatie[f:is-oin(.)] ! f:identifier('oin', .)},
        'name': ($name, 'onbekend')[1]}))"/>
  </xsl:function>
  <xsl:function name="f:is-oin" as="xs:boolean">
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="string-length(m:text($node)) = 20 and translate(m:text($node), '0123456789', '') = ''"/>
  </xsl:function>
  <xsl:function name="f:endpoint" as="xs:string">
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="if (f:is-oin($node)) then 'urn:oin:' || f:text($node) else 'urn:samenhang:directory'"/>
  </xsl:function>
  <xsl:function name="f:header" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="event" as="xs:string"/>
    <xsl:param name="focus" as="xs:string*"/>
    <xsl:variable name="sender" select="$control/StUF:zender"/>
    <xsl:variable name="receiver" select="$control/StUF:ontvanger"/>
    <xsl:sequence select="f:entry('header', 'MessageHeader', $control, map{
        'eventCoding': map{'system': $base || '/CodeSystem/message-event', 'code': $event},
        'source': map{'@source': $sender, 'name': (f:text($sender/StUF:organisatie), 'onbekend')[1],
            'software': f:text($sender/StUF:applicatie), 'endpoint': f:endpoint($sender/StUF:organisatie)},
        'sender': f:ref('sender'),
        'destination': array{map{'@source': $receiver, 'name': f:text($receiver/StUF:organisatie),
            'endpoint': f:endpoint($receiver/StUF:organisatie), 'receiver': f:ref('receiver')}},
        'focus': array{$focus ! f:ref(.)}})"/>
  </xsl:function>
  <xsl:function name="f:priority" as="xs:string">
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="own" select="f:extras($object, 'urgentie')[1] ! m:translate('urgency', f:text(.), .)"/>
    <xsl:variable name="sash" select="$object/JZ:SASHniveau[m:text(.)][1] ! m:look-up('sash-urgency', f:text(.))"/>
    <xsl:sequence select="($own, $sash, 'routine')[1]"/>
  </xsl:function>
  <xsl:function name="f:coding-of" as="map(*)">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="parts" select="tokenize(f:text($node), ':')"/>
    <xsl:sequence select="if (count($parts) = 2) then f:concept($parts[1], $parts[2], $node)
        else map{'text': f:text($node), '@source': $node}"/>
  </xsl:function>
  <xsl:function name="f:referral" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="parts" as="map(*)"/>
    <xsl:param name="supporting" as="map(*)*"/>
    <xsl:variable name="basis" select="f:extras($object, 'grondslag')[1]"/>
    <xsl:variable name="purpose" select="f:extras($object, 'doel')[1]"/>
    <xsl:variable name="kind" select="f:extras($object, 'soortVerzoek')[1]"/>
    <xsl:variable name="frame" select="f:extras($object, 'kader')[1]"/>
    <xsl:sequence select="f:entry('referral', 'ServiceRequest', $object, m:merge((f:profile('SafetyReferral'), $parts?own, map{
        'extension': array{
            f:extension('legal-basis', map{'@source': $basis, 'valueCodeableConcept':
                f:concept('legal-basis', (f:text($basis), m:look-up('defaults', 'legal-basis'))[1], $basis)}),
            f:extension('processing-purpose', map{'@source': $purpose, 'valueCodeableConcept':
                f:concept('processing-purpose', (f:text($purpose), m:look-up('defaults', 'processing-purpose'))[1], $purpose)}),
            f:extras($object, 'toestemming')[1] ! f:extension('consent', map{'valueReference': map{
                'identifier': map{'value': f:text(.), 'system': $base || '/NamingSystem/consent'}}, '@source': .}),
            f:extras($object, 'minderIngrijpendeMaatregel') !
                f:extension('less-intrusive-measure', map{'valueString': f:text(.), '@source': .})},
        'status': 'active', 'intent': 'order',
        'category': array{f:concept('framework', f:text($frame), $frame)},
        'priority': f:priority($object),
        'code': m:merge((f:concept('referral-kind', (f:text($kind), m:look-up('defaults', 'referral-kind'))[1], $kind), $parts?code)),
        'orderDetail': array{f:extras($object, 'gevraagd') ! map{'text': f:text(.), '@source': .}},
        'subject': f:ref('family'),
        'requester': f:ref($parts?requester),
        'reasonCode': array{f:extras($object, 'reden') ! f:coding-of(.)},
        'supportingInfo': array{$supporting ! map{'reference': ?fullUrl}},
        'note': array{f:extras($object, 'notitie') ! map{'text': f:text(.), '@source': .}}})))"/>
  </xsl:function>
  <xsl:function name="f:task" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="authored" as="xs:string?"/>
    <xsl:variable name="due" select="f:extras($object, 'uiterlijk')[1]"/>
    <xsl:sequence select="f:entry('task', 'Task', $object, m:merge((f:profile('ReferralTask'), map{
        'status': 'requested', 'intent': 'order', 'priority': f:priority($object),
        'focus': f:ref('referral'), 'for': f:ref('family'), 'authoredOn': $authored,
        'requester': f:ref('sender'), 'owner': f:ref('receiver'),
        'restriction': map{'period': map{'end': f:text($due)}, '@source': $due}})))"/>
  </xsl:function>
  <xsl:function name="f:family" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="members" as="map(*)*"/>
    <xsl:sequence select="f:entry('family', 'Group', $object, m:merge((f:profile('Family'), map{
        'extension': array{f:municipality($object, $members)},
        'identifier': array{f:identifier('family', f:extras($object, 'gezin')[1])},
        'type': 'person', 'actual': true(),
        'member': array{$members ! map{'entity': f:ref(?key), '@source': ?relation, 'extension': array{
            ?role ! f:extension('family-role', map{'valueCodeableConcept': f:concept('family-role', ., ())}),
            ?involvement ! f:extension('involvement', map{'valueCodeableConcept': .}),
            f:extras((?relation, ?person), 'betrokkenheid') ! f:extension('involvement', map{
                'valueCodeableConcept': f:concept('involvement', f:text(.), .)})}}}})))"/>
  </xsl:function>
  <!-- the whole message: $focus holds the keys of the entries that the header names -->
  <xsl:function name="f:bundle" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="event" as="xs:string"/>
    <xsl:param name="focus" as="xs:string*"/>
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:variable name="sent" select="$control/StUF:tijdstipBericht[m:text(.)] ! m:instant(f:text(.))"/>
    <xsl:sequence select="m:merge((f:profile('SafetyMessage'), map{
        'resourceType': 'Bundle', 'id': m:uuid('message'), 'type': 'message',
        'identifier': f:identifier('message-id', $control/StUF:referentienummer),
        'timestamp': ($sent, $received-at)[1],
        'entry': array{f:header($control, $event, $focus),
            f:entry('sender', 'Organization', $control/StUF:zender, f:organisation($control/StUF:zender)),
            f:entry('receiver', 'Organization', $control/StUF:ontvanger, f:organisation($control/StUF:ontvanger)),
            $entries}}))"/>
  </xsl:function>
  <xsl:param name="received-at" as="xs:string"/>

  <!-- somebody to speak to at an organisation -->
  <xsl:function name="f:contact" as="map(*)?">
    <xsl:param name="contact" as="element()?"/>
    <xsl:variable name="name" select="$contact/*[local-name() = ('naamContactpersoon', 'naam')][1]"/>
    <xsl:if test="exists($contact/*[f:present(.)])">
      <xsl:sequence select="map{'@source': $contact,
          'purpose': map{'text': f:text(f:named($contact, $contact, 'afdeling')[1])},
          'name': f:text($name) ! map{'use': 'official', 'text': .},
          'telecom': array{f:telecom('phone', f:named($contact, $contact, 'telefoonnummer')),
              f:telecom('email', f:named($contact, $contact, ('eMail', 'emailadres')))}}"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
