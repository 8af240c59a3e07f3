<?xml version="1.0" encoding="UTF-8"?>
<!-- A request for investigation as a referral. -->
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

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:vtoDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:vtoDi01/JZ:object"/>
    <xsl:variable name="children" select="$object/ZKN:heeftBetrekkingOp/ZKN:gerelateerde/ZKN:natuurlijkPersoon ! f:involved(., ../..)"/>
    <xsl:variable name="parties" select="$object/ZKN:heeftAlsBelanghebbende/ZKN:gerelateerde/(ZKN:natuurlijkPersoon | ZKN:vestiging) ! f:involved(., ../..)"/>
    <xsl:variable name="members" select="$children, $parties"/>
    <xsl:variable name="people" select="$members[not(?person/self::ZKN:vestiging)]"/>
    <xsl:variable name="holders" select="$object, $object/ZKN:isVan, $object/ZKN:heeftBetrekkingOpAndere, $object/ZKN:heeftRelevant, $object/ZKN:heeftAlsUitvoerende,
        $object/ZKN:heeftBetrekkingOp[count(ZKN:gerelateerde/ZKN:natuurlijkPersoon) gt 1]"/>
    <xsl:variable name="statements" select="
        f:statement('case-description', $object/ZKN:omschrijving, 'family', map{}),
        f:statement('confidentiality', $object/ZKN:isVan/ZKN:gerelateerde/ZKN:vertrouwelijkAanduiding, 'family', map{}),
        $people ! f:other-statements((?person, ?relation[count(ZKN:gerelateerde/ZKN:natuurlijkPersoon) = 1]), $person-extras, ?key),
        f:other-statements($holders, ($message-extras, 'oin', 'indicatieGeheim'), 'family')"/>
    <xsl:variable name="documents" select="$object/ZKN:heeftRelevant/ZKN:gerelateerde ! f:document(.)"/>
    <xsl:variable name="authored" select="(f:date($object/ZKN:registratiedatum), substring($received-at, 1, 10))[1]"/>
    <xsl:sequence select="f:bundle($control, 'referral', ('referral', 'task'), (
        f:referral($object, map{'requester': 'worker', 'own': map{
            'identifier': array{f:identifier('case-number', $object/ZKN:identificatie)},
            'requisition': f:identifier('case-number', $object/ZKN:heeftBetrekkingOpAndere/ZKN:gerelateerde/ZKN:identificatie),
            'occurrenceDateTime': f:date($object/ZKN:startdatum), 'authoredOn': $authored},
            'code': map{'text': f:text($object/ZKN:isVan/ZKN:gerelateerde/ZKN:omschrijving)}}, ($statements, $documents)),
        f:task($object, $authored),
        f:family($object, $members),
        f:worker($object, $control),
        $people ! f:entry(?key, 'Patient', ?person, f:patient(?person, ?relation, ?role)),
        $members[?person/self::ZKN:vestiging] ! f:party(.),
        $statements, $documents))"/>
  </xsl:template>

  <xsl:function name="f:involved" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:sequence select="map{'person': $person, 'relation': $relation, 'key': path($person),
        'role': f:role($relation, $relation/ZKN:omschrijving)}"/>
  </xsl:function>

  <!-- who handles the request: a worker of an organisation -->
  <xsl:function name="f:worker" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="control" as="element()"/>
    <xsl:variable name="relation" select="$object/ZKN:heeftAlsUitvoerende"/>
    <xsl:variable name="worker" select="$relation/ZKN:gerelateerde/ZKN:medewerker[*][1]"/>
    <xsl:variable name="party" select="$relation/ZKN:gerelateerde/ZKN:nietNatuurlijkPersoon[*][1]"/>
    <xsl:variable name="telecom" select="array{f:telecom('phone', $worker/ZKN:telefoonnummer), f:telecom('email', $worker/ZKN:emailadres)}"/>
    <xsl:sequence select="
        f:entry('worker', 'PractitionerRole', $relation, m:merge((f:profile('ChainProfessional'), map{
            'practitioner': if ($worker) then f:ref('practitioner') else (),
            'organization': f:ref('performer'),
            'code': array{f:text($worker/ZKN:functie) ! map{'text': ., '@source': $worker/ZKN:functie}},
            'specialty': array{f:text($relation/ZKN:omschrijving) ! map{'text': .}},
            'telecom': $telecom}))),
        f:entry('performer', 'Organization', ($party, $relation)[1], m:merge((f:profile('ChainOrganization'), map{
            'identifier': array{f:identifier('rsin', $party/BG:inn.nnpId), f:identifier('oin', f:extras($relation, 'oin')[1])},
            'name': (f:text($party/BG:statutaireNaam), f:text($control/StUF:zender/StUF:organisatie), 'onbekend')[1]})))"/>
    <xsl:if test="$worker">
      <xsl:sequence select="f:entry('practitioner', 'Practitioner', $worker, map{
          'identifier': array{f:identifier('employee', $worker/ZKN:identificatie)},
          'name': array{f:name($worker, $relation), f:text($worker/ZKN:roepnaam) ! map{'use': 'usual', 'given': array{.}}},
          'gender': $worker/ZKN:geslachtsaanduiding[m:text(.)] ! m:translate('gender', f:text(.), .)})"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
