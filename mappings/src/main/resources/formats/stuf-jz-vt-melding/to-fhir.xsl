<?xml version="1.0" encoding="UTF-8"?>
<!-- A report to Veilig Thuis as a referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:vtMeldingDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:vtMeldingDi01/JZ:object"/>
    <xsl:variable name="situation" select="$object/JZ:betreft/JZ:gerelateerde"/>
    <xsl:variable name="members" select="$situation/JZ:heeftBetrokken[JZ:gerelateerde] ! map{
        'person': JZ:gerelateerde, 'relation': ., 'key': path(.), 'role': f:role(., JZ:jeugzorgrol)}"/>
    <xsl:variable name="statements" select="f:about-incident($object), f:about-situation($situation),
        $members ! f:about-person(.), f:other-statements(($object, $situation, $situation/.., $object/JZ:isIngediendDoor), ($message-extras, 'oin', 'kvk'), 'family')"/>
    <xsl:variable name="informed" select="$object/JZ:isGeinformeerdAan[*] ! f:informed(., $members)"/>
    <xsl:variable name="authored" select="(f:date($object/JZ:datumMelding), substring($received-at, 1, 10))[1]"/>
    <xsl:sequence select="f:bundle($control, 'referral', ('referral', 'task'), (
        f:referral($object, map{'requester': 'performer', 'own': map{
            'identifier': array{f:identifier('case-number', $object/JZ:identificatieVtMelding)},
            'occurrenceDateTime': f:date($object/JZ:datumIncident), 'authoredOn': $authored}},
            ($statements, $informed[?resource?resourceType = 'Communication'])),
        f:task($object, $authored),
        f:family($object, $members),
        f:submitter($object, $control),
        $members ! f:entry(?key, 'Patient', ?person, f:patient(?person, ?relation, ?role, f:told-secret(?person, ?relation, $object))),
        $members ! f:related(.),
        $statements, $informed))"/>
  </xsl:template>

  <xsl:function name="f:about-incident" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="date" select="map{'effectiveDateTime': f:date($object/JZ:datumIncident)}"/>
    <xsl:variable name="wish" select="$object/JZ:indicatieAgenderingAfstemmingsoverlegGewenst"/>
    <xsl:variable name="level" select="$object/JZ:SASHniveau[m:text(.)]"/>
    <xsl:sequence select="
        f:statement('incident-description', $object/JZ:omschrijvingIncident, 'family', $date),
        f:statement('incident-location', $object/JZ:locatieIncident, 'family', $date),
        f:coded('coordination-meeting-wanted', $wish, map{'valueBoolean': f:text($wish) = 'Ja'}),
        f:statement('informing', $object/JZ:informering, 'family', map{}),
        f:coded('sash-level', $level, map{'valueCodeableConcept':
            $level ! f:concept('sash-level', m:translate('sash-level', f:text(.), .), .)}),
        $object/JZ:indicatieSASHIngevuld[empty($level) and f:text(.) = 'Ja']
            ! f:statement('indicatieSASHIngevuld', ., 'family', map{})"/>
  </xsl:function>

  <xsl:function name="f:about-situation" as="map(*)*">
    <xsl:param name="situation" as="element()?"/>
    <xsl:sequence select="
        f:statement('concern', $situation/JZ:omschrijvingZorgelijkeSituatie, 'family', map{}),
        $situation/JZ:relevanteRegistratie ! f:statement('prior-registration', ., 'family', map{}),
        f:statement('additional-information', $situation/JZ:aanvullendeInformatie, 'family', map{}),
        f:statement('existing-help', $situation/JZ:bestaandeHulpverlening, 'family', map{}),
        f:statement('temporary-restraining-order', $situation/JZ:tijdelijkHuisverbod, 'family', map{}),
        f:statement('arrest', $situation/JZ:aanhouding, 'family', map{}),
        f:statement('criminal-complaint', $situation/JZ:aangifte, 'family', map{}),
        f:statement('honour-related-violence', $situation/JZ:eergerelateerdGeweld, 'family', map{})"/>
  </xsl:function>

  <xsl:function name="f:about-person" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:sequence select="
        f:statement('person-information', $member?relation/JZ:aanvullendeInformatieBetrokkenPersoon, $member?key, map{}),
        f:statement('care-for-minor', $member?relation/JZ:overigeZorgMinderjarige, $member?key, map{}),
        f:other-statements(($member?person, $member?relation), $person-extras, $member?key)"/>
  </xsl:function>

  <!-- whoever stands in relation to a person without being a member -->
  <xsl:function name="f:related" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:for-each select="$member?person/BG:staatInRelatieTot[BG:gerelateerde]">
      <xsl:variable name="other" select="f:patient(BG:gerelateerde, ., ())"/>
      <xsl:sequence select="f:entry(path(.), 'RelatedPerson', ., m:merge((map{
          'patient': f:ref($member?key), 'identifier': $other?identifier, 'name': $other?name,
          'telecom': $other?telecom, 'gender': $other?gender, 'birthDate': $other?birthDate,
          'meta': map:put(f:profile('SafetyRelatedPerson')?meta, 'security', $other?meta?security),
          'relationship': array{f:text(BG:omschrijvingSocialeRelatie) ! map{'text': .}}}, f:profile('SafetyRelatedPerson'))))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- somebody who was informed: a member of the family when all that is said of them is said of the member too -->
  <xsl:function name="f:informed" as="map(*)*">
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="members" as="map(*)*"/>
    <xsl:variable name="person" select="$relation/JZ:gerelateerde"/>
    <xsl:variable name="same" select="$members[f:same($person, ?person)][1]"/>
    <xsl:variable name="key" select="if (exists($same)) then $same?key else path($person)"/>
    <xsl:if test="empty($same) and exists($person)">
      <xsl:sequence select="f:entry($key, 'Patient', $person, f:patient($person, $relation, ()))"/>
    </xsl:if>
    <xsl:sequence select="f:entry(path($relation), 'Communication', $relation, map{
        'status': 'completed', 'category': array{map{'text': 'informing'}},
        'recipient': array{if (exists($person)) then f:ref($key) else ()},
        'medium': array{$relation/JZ:wijzeVanInformering[m:text(.)] ! map{'text': f:text(.), '@source': .}},
        'sent': f:date($relation/JZ:datumGeinformeerd),
        'payload': array{$relation/JZ:strekkingReactie[m:text(.)] ! map{'contentString': f:text(.), '@source': .}},
        'note': array{
            $relation/JZ:indicatieGereageerd[f:text(.) = 'Ja'][not($relation/JZ:strekkingReactie[m:text(.)])]
                ! map{'text': 'heeft gereageerd', '@source': .},
            $relation/StUF:extraElementen/StUF:extraElement[not(@naam = 'indicatieGeheim')][m:text(.)] ! map{'text': (if (@naam = 'notitie') then '' else @naam || ': ') || f:text(.), '@source': .}}})"/>
  </xsl:function>
  <!-- a member who is informed may be marked only there -->
  <xsl:function name="f:told-secret" as="xs:boolean">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="again" select="$object/JZ:isGeinformeerdAan[f:same(JZ:gerelateerde, $person)]"/>
    <xsl:sequence select="f:secret($person, $relation) or (some $one in $again satisfies f:secret($one/JZ:gerelateerde, $one))"/>
  </xsl:function>
  <xsl:function name="f:same" as="xs:boolean">
    <xsl:param name="informed" as="element()?"/>
    <xsl:param name="member" as="element()"/>
    <xsl:variable name="said" select="$informed/*[m:text(.)][not(self::StUF:extraElementen)]"/>
    <xsl:sequence select="exists($said) and (every $value in $said satisfies
        $member/*[node-name() = node-name($value)][m:text(.)] ! f:text(.) = f:text($value))"/>
  </xsl:function>

  <!-- who submitted the report, with whom to speak about it -->
  <xsl:function name="f:submitter" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="control" as="element()"/>
    <xsl:variable name="party" select="$object/JZ:isIngediendDoor/JZ:gerelateerde"/>
    <xsl:variable name="contact" select="$object/JZ:contactgegevensVerdiepingOpInfo"/>
    <xsl:variable name="name" select="f:text($party/ZKN:naam)"/>
    <xsl:sequence select="f:entry('performer', 'Organization', $object/JZ:isIngediendDoor, m:merge((f:profile('ChainOrganization'), map{
        'identifier': array{
            f:identifier('establishment', $party//BG:vestigingsNummer), f:identifier('rsin', $party//BG:rsin),
            f:identifier('kvk', ($party//BG:kvkNummer, f:extras($object/JZ:isIngediendDoor, 'kvk'))[f:present(.)][1]),
            f:identifier('oin', f:extras($object/JZ:isIngediendDoor, 'oin')[1]), f:identifier('chain-instance', $party/ZKN:instantiecode)},
        'name': ($name, f:text($control/StUF:zender/StUF:organisatie), 'onbekend')[1],
        'contact': array{if ($contact/*[m:text(.)]) then map{'@source': $contact,
            'purpose': map{'text': f:text($contact/JZ:afdeling)},
            'name': f:text($contact/JZ:naamContactpersoon) ! map{'use': 'official', 'text': .},
            'telecom': array{f:telecom('phone', $contact/JZ:telefoonnummer), f:telecom('email', $contact/JZ:eMail)}} else ()}})))"/>
  </xsl:function>
</xsl:stylesheet>
