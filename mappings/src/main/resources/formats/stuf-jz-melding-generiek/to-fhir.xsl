<?xml version="1.0" encoding="UTF-8"?>
<!-- A generic report as a referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-in.xsl"/>
  <xsl:include href="../shared/stuf-case-in.xsl"/>
  <xsl:include href="../shared/stuf-generic-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:meldingGeneriekDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:meldingGeneriekDi01/JZ:object"/>
    <xsl:variable name="situation" select="$object/ZKN:betreft/ZKN:gerelateerde"/>
    <xsl:variable name="executor" select="$object/ZKN:heeftAlsUitvoerende[f:present(.)]"/>
    <xsl:variable name="members" select="$object/ZKN:heeftBetrekkingOp/ZKN:gerelateerde/ZKN:natuurlijkPersoon ! f:subject(.),
        $object/ZKN:heeftAlsOverigBetrokkene/ZKN:gerelateerde/(ZKN:natuurlijkPersoon | ZKN:organisatorischeEenheid) ! f:relation(.)"/>
    <xsl:variable name="people" select="$members[?person/self::ZKN:natuurlijkPersoon]"/>
    <xsl:variable name="family" select="f:case-family($members, $object/ZKN:identificatie)"/>
    <xsl:variable name="statements" select="$people ! f:about-person(.),
        (f:about-situation($situation), f:about-incident($situation/JZ:kent/JZ:gerelateerde), f:about-report($object), f:loose-ends($object))
            ! map:put(., 'resource', map:put(?resource, 'subject', $family))"/>
    <xsl:variable name="documents" select="$object/JZ:overigeInformatie/JZ:url[f:present(.)] ! f:link(.)"/>
    <xsl:variable name="informed" select="$members ! f:informed(.)"/>
    <xsl:variable name="authored" select="f:moment($object/JZ:datumTijdMelding)"/>
    <xsl:variable name="task" select="f:task($object, $authored)"/>
    <xsl:sequence select="f:with-reach(f:bundle($control, 'referral', ('referral', 'task'), (
        f:referral($object, map{'requester': 'performer', 'own': f:asked($object, $situation, $family, $authored), 'code': f:kind-of-report($object)},
            ($statements, $documents, $informed)),
        map:put($task, 'resource', map:merge((map{'for': $family, 'owner': f:ref(if ($executor) then 'executor' else 'receiver')}, $task?resource))),
        f:with-municipality(f:family($object, $members), $people)[exists($members)],
        f:unit('performer', $object/ZKN:heeftAlsInitiator, f:text($control/StUF:zender/StUF:organisatie)),
        $executor ! f:unit('executor', ., f:text($control/StUF:ontvanger/StUF:organisatie)),
        $people ! f:entry(?key, 'Patient', ?person, f:someone(.)),
        $members[?person/self::ZKN:organisatorischeEenheid] ! f:organisation-involved(.),
        $statements, $documents, $informed)), $control)"/>
  </xsl:template>

  <!-- a time as exact as the sender gives it -->
  <xsl:function name="f:moment" as="xs:string?">
    <xsl:param name="node" as="element()?"/>
    <xsl:variable name="digits" select="f:text($node)"/>
    <xsl:sequence select="if (string-length($digits) = 8) then f:date($node) else $digits ! m:instant(.)"/>
  </xsl:function>

  <!-- what is asked, and when it happened -->
  <xsl:function name="f:asked" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="situation" as="element()?"/>
    <xsl:param name="family" as="map(*)"/>
    <xsl:param name="authored" as="xs:string?"/>
    <xsl:variable name="incident" select="$situation/JZ:kent/JZ:gerelateerde"/>
    <xsl:variable name="period" select="$incident/JZ:periodeVanTot[f:present(.)]"/>
    <xsl:variable name="wish" select="$object/JZ:verzoekOmschrijving"/>
    <xsl:variable name="reason" select="$object/JZ:redenMelding/JZ:omschrijving"/>
    <xsl:sequence select="map{
        'identifier': array{f:identifier('case-number', $object/ZKN:identificatie)}, 'subject': $family, 'authoredOn': $authored,
        'requisition': f:identifier('case-number', f:extras($object, 'zaaknummerOntvanger')[1]),
        'occurrenceDateTime': (f:moment($incident/JZ:datumTijd), f:extras($object, 'startdatum')[1] ! f:text(.))[1],
        'occurrencePeriod': map{'start': f:moment($period/JZ:datumtijdBegin), 'end': f:moment($period/JZ:datumtijdEinde), '@source': $period},
        'orderDetail': array{($wish[f:present(.)], f:extras($object, 'gevraagd')) ! map{'text': f:text(.), '@source': .}},
        'reasonCode': array{$reason[f:present(.)] ! map{'text': f:text(.), '@source': .}, f:extras($object, 'reden') ! f:coding-of(.)}}"/>
  </xsl:function>
  <xsl:function name="f:kind-of-report" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:sequence select="map{'text': $object/JZ:soortmeldingCode[f:present(.)] ! m:translate('report-kind', f:text(.), .)}"/>
  </xsl:function>

  <!-- whom the report is about: a client, with a capacity in the case; of unknown age nobody is made a child or an adult -->
  <xsl:function name="f:subject" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="relation" select="$person/../.."/>
    <xsl:variable name="capacity" select="$relation/ZKN:hoedanigheid"/>
    <xsl:variable name="born" select="f:date(f:named($person, $relation, 'geboortedatum')[1])"/>
    <xsl:variable name="grown" select="xs:integer(substring($received-at, 1, 4)) - 18 || substring($received-at, 5, 6)"/>
    <xsl:sequence select="map{'person': $person, 'relation': $relation, 'key': path($person),
        'role': (f:extras(($person, $relation), 'rol')[1] ! f:text(.), $born ! (if (. gt $grown) then 'client-child' else 'client-adult'), 'other-relative')[1],
        'involvement': $capacity[f:present(.)] ! map:put(f:concept('involvement', m:translate('capacity', f:text(.), .), .), 'text',
            m:look-up('capacity-text', f:text(.)))}"/>
  </xsl:function>
  <xsl:function name="f:relation" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="relation" select="$person/../.."/>
    <xsl:variable name="code" select="$relation/ZKN:betrokkenheidRelatie"/>
    <xsl:sequence select="map{'person': $person, 'relation': $relation, 'key': path($person),
        'role': (f:extras(($person, $relation), 'rol')[1] ! f:text(.), $code ! m:translate('relation', f:text(.), .))[1]}"/>
  </xsl:function>

  <xsl:function name="f:someone" as="map(*)">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="person" select="$member?person"/>
    <xsl:variable name="language" select="$person/BG:taal/BG:omschrijving[f:present(.)]"/>
    <xsl:variable name="secret" select="f:secret($person, $member?relation)"/>
    <xsl:variable name="usual" select="f:patient($person, $member?relation, $member?role)"/>
    <xsl:sequence select="map:merge((map{
        'extension': array{$usual?extension?*, $person/BG:inp.heeftAlsNationaliteit/BG:gerelateerde[f:present(.)] ! f:nationality(.)},
        'communication': array{$usual?communication?*[empty($language)], $language ! map{'language': map{'text': f:text(.)}, '@source': .}},
        'address': array{$person/BG:adres[f:present(.)] ! f:kinded-address(., $secret)}}, $usual))"/>
  </xsl:function>
  <xsl:function name="f:nationality" as="map(*)?">
    <xsl:param name="table" as="element()"/>
    <xsl:variable name="code" select="$table/BG:code"/>
    <xsl:sequence select="($code, $table/BG:omschrijving)[f:present(.)][1] ! f:extension($hl7 || '/patient-nationality', map{'extension': array{map{'url': 'code', 'valueCodeableConcept': map{
        'coding': array{f:text($code) ! map{'system': 'urn:oid:2.16.840.1.113883.2.4.4.16.32', 'code': ., '@source': $code}},
        'text': f:text($table/BG:omschrijving)}}}})"/>
  </xsl:function>
  <!-- the kind of address stands in words before the address itself -->
  <xsl:function name="f:kinded-address" as="map(*)">
    <xsl:param name="group" as="element()"/>
    <xsl:param name="secret" as="xs:boolean"/>
    <xsl:variable name="kind" select="$group/BG:soortadres[f:present(.)]"/>
    <xsl:variable name="place" select="$group/(BG:nederlandsadres | BG:buitenlandsAdres)"/>
    <xsl:variable name="parts" select="if ($place/self::BG:buitenlandsAdres) then f:foreign($place) else f:dutch(($place, $group)[1])"/>
    <xsl:variable name="label" select="$kind ! m:look-up('address-kind-text', f:text(.))"/>
    <xsl:sequence select="map:merge(($parts, map{
        'use': ($kind ! m:translate('address-kind', f:text(.), .), 'home')[1], '@source': $group,
        'text': $label ! (. || ': ' || string-join(($parts?line?*, $parts?postalCode, $parts?city, $parts?country), ', ')),
        'extension': array{if ($secret) then f:extension('data-class', map{'valueCoding': map{
            'system': $base || '/CodeSystem/data-class', 'code': 'secret-address'}}) else ()}}))"/>
  </xsl:function>
  <!-- without a known place name the municipality of registration tells where the family belongs -->
  <xsl:function name="f:with-municipality" as="map(*)">
    <xsl:param name="family" as="map(*)"/>
    <xsl:param name="people" as="map(*)*"/>
    <xsl:variable name="registered" select="($people ! ?person/BG:inp.gemeenteVanInschrijving[f:present(.)])[1]"/>
    <xsl:sequence select="if (exists($family?resource?extension?*) or empty($registered)) then $family
        else map:put($family, 'resource', map:put($family?resource, 'extension', array{f:extension('municipality', map{'valueIdentifier':
            map{'system': $base || '/NamingSystem/municipality', 'value': format-number(xs:integer(f:text($registered)), '0000')}})}))"/>
  </xsl:function>

  <!-- an organisation that has to do with it -->
  <xsl:function name="f:organisation-involved" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="key" select="$member?key || '/organisation'"/>
    <xsl:variable name="words" select="m:look-up('relation-text', f:text($member?relation/ZKN:betrokkenheidRelatie))"/>
    <xsl:sequence select="
        f:entry($member?key, 'PractitionerRole', $member?person, map:merge((f:profile('ChainProfessional'), map{
            'organization': f:ref($key), 'code': array{$words ! map{'text': .}}}))),
        f:unit($key, $member?relation, ())"/>
  </xsl:function>

  <!-- statements -->
  <xsl:function name="f:fact" as="map(*)?">
    <xsl:param name="topic" as="xs:string"/>
    <xsl:param name="node" as="element()?"/>
    <xsl:param name="subject" as="xs:string"/>
    <xsl:sequence select="f:statement($topic, $node, $subject, map{'category': array{map{'coding': array{map{
        'system': $base || '/CodeSystem/statement-kind', 'code': 'fact', 'userSelected': false()}}}}})"/>
  </xsl:function>
  <xsl:function name="f:about-person" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="person" select="$member?person"/>
    <xsl:variable name="words" select="$member?relation/ZKN:betrokkenheidRelatie"/>
    <xsl:sequence select="
        ($person/*, $person/BG:taal/BG:code)[f:present(.)][exists(m:look-up('person-fact', local-name(.)))]
            ! f:fact(m:look-up('person-fact', local-name(.)), ., $member?key),
        $words[f:present(.)] ! f:in-words(f:fact('relatie', ., $member?key), m:look-up('relation-text', f:text(.))),
        f:other-statements(($person, $member?relation), $person-extras, $member?key)"/>
  </xsl:function>
  <xsl:function name="f:in-words" as="map(*)">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="map:put($statement, 'resource', map:put($statement?resource, 'valueString', $words))"/>
  </xsl:function>
  <xsl:function name="f:about-situation" as="map(*)*">
    <xsl:param name="situation" as="element()?"/>
    <xsl:variable name="others" select="$situation/JZ:indicatieInstantiesBetrokken[f:present(.)]"/>
    <xsl:sequence select="
        f:statement('concern', $situation/JZ:omschrijvingZorgelijkeSituatie, 'family', map{}),
        f:statement('case-description', $situation/JZ:nadereOmschrijving, 'family', map{}),
        $situation/JZ:vraagAntwoord ! f:statement(m:translate('question', f:text(JZ:vraagCode), JZ:vraagCode), JZ:antwoord, 'family', map{}),
        $situation/JZ:leefgebied ! f:statement(m:translate('life-domain', f:text(JZ:leefgebiedCode), JZ:leefgebiedCode),
            (JZ:toelichting[f:present(.)], JZ:leefgebiedCode)[1], 'family',
            map{'code': map:put(f:topic(m:look-up('life-domain', f:text(JZ:leefgebiedCode))), '@source', JZ:leefgebiedCode)}),
        $others ! f:coded('instanties betrokken', ., map{'valueBoolean': f:text(.) = 'J'})"/>
  </xsl:function>
  <xsl:function name="f:about-incident" as="map(*)*">
    <xsl:param name="incident" as="element()?"/>
    <xsl:variable name="date" select="map{'effectiveDateTime': f:moment($incident/JZ:datumTijd)}"/>
    <xsl:sequence select="
        f:statement('incident-description', $incident/JZ:omschrijving, 'family', $date),
        f:statement('incident-location', $incident/JZ:locatieAanduiding, 'family', $date)"/>
  </xsl:function>
  <xsl:function name="f:about-report" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="answer" select="$object/JZ:indicatieTerugkoppelingGewenst[f:present(.)]"/>
    <xsl:sequence select="
        f:statement('additional-information', $object/JZ:overigeInformatie/JZ:omschrijving, 'family', map{}),
        $object/JZ:redenMelding/JZ:code ! f:fact('code van de reden', ., 'family'),
        $answer ! f:coded('terugkoppeling gewenst', ., map{'valueBoolean': f:text(.) = 'Ja'})"/>
  </xsl:function>
  <!-- extra elements that stand on no person -->
  <xsl:function name="f:loose-ends" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="holders" select="$object/descendant-or-self::*[StUF:extraElementen]
        [not(ancestor-or-self::ZKN:natuurlijkPersoon)][not(self::ZKN:heeftBetrekkingOp or self::ZKN:heeftAlsOverigBetrokkene)]"/>
    <xsl:sequence select="f:other-statements($holders, ($message-extras, $unit-extras, 'startdatum', 'zaaknummerOntvanger'), 'family')"/>
  </xsl:function>

  <xsl:function name="f:link" as="map(*)">
    <xsl:param name="url" as="element()"/>
    <xsl:sequence select="f:entry(path($url), 'DocumentReference', $url, map{'status': 'current',
        'content': array{map{'attachment': map{'url': f:text($url), '@source': $url}}}})"/>
  </xsl:function>

  <!-- whether somebody was told of the report, and what he or she said to it -->
  <xsl:function name="f:informed" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:for-each select="$member?relation/ZKN:informering">
      <xsl:variable name="told" select="f:text(BG:indicatieGeinformeerd) = 'Ja'"/>
      <xsl:sequence select="f:entry(path(.), 'Communication', ., map{
          'status': if ($told) then 'completed' else 'not-done', 'category': array{map{'text': 'informing'}},
          'statusReason': BG:redenNietGeinformeerd[f:present(.)] ! map{'text': f:text(.), '@source': .},
          'recipient': array{f:ref($member?key)}, 'sent': f:date(BG:datum),
          'payload': array{BG:reactie[f:present(.)] ! map{'contentString': f:text(.), '@source': .}}})"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
