<?xml version="1.0" encoding="UTF-8"?>
<!-- A care report as a referral. -->
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
    <xsl:variable name="control" select="JZ:zorgmeldingDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:zorgmeldingDi01/JZ:object"/>
    <xsl:variable name="initiator" select="$object/ZKN:heeftAlsInitiator"/>
    <xsl:variable name="number" select="$object/ZKN:kenmerk/ZKN:kenmerk"/>
    <xsl:variable name="members" select="$object/ZKN:heeftBetrekkingOp/ZKN:gerelateerde/ZKN:natuurlijkPersoon[f:present(.)] ! f:member(., ../..),
        $object/ZKN:heeftAlsBelanghebbende/ZKN:gerelateerde/(ZKN:natuurlijkPersoon | ZKN:vestiging) ! f:member(., ../..)"/>
    <xsl:variable name="people" select="$members[not(?person/self::ZKN:vestiging)]"/>
    <xsl:variable name="family" select="f:case-family($members, $number)"/>
    <xsl:variable name="explanation" select="$initiator/ZKN:toelichting[f:present(.)]"/>
    <xsl:variable name="statements" select="
        $people ! f:role-in-words(.), $people ! f:other-statements((?person, ?relation[ZKN:natuurlijkPersoon]), $person-extras, ?key),
        f:about-case($object, $initiator) ! map:put(., 'resource', map:put(?resource, 'subject', $family))"/>
    <xsl:variable name="documents" select="$object/ZKN:heeftRelevant/ZKN:gerelateerde[ZKN:inhoud] ! f:document(.)"/>
    <xsl:variable name="sent" select="$control/StUF:tijdstipBericht[f:present(.)] ! m:instant(f:text(.))"/>
    <xsl:variable name="authored" select="(f:extras($object, 'opgesteldOp')[1] ! f:text(.), $sent, $received-at)[1]"/>
    <xsl:variable name="referral" select="f:referral($object, map{'requester': 'performer', 'own': map{
        'identifier': array{f:identifier('case-number', $number)}, 'subject': $family,
        'requisition': f:identifier('case-number', f:extras($object, 'zaaknummerOntvanger')[1]),
        'occurrenceDateTime': f:extras($object, 'startdatum')[1] ! f:text(.), 'authoredOn': $authored}}, ($statements, $documents))"/>
    <xsl:variable name="task" select="f:task($object, $authored)"/>
    <xsl:sequence select="f:bundle($control, 'referral', ('referral', 'task'), (
        f:with-note($referral, $explanation), map:put($task, 'resource', map:put($task?resource, 'for', $family)),
        f:family($object, $members)[exists($members)],
        f:initiator($initiator, $control),
        $people ! f:entry(?key, 'Patient', ?person, f:patient(?person, ?relation, ?role)),
        $members[?person/self::ZKN:vestiging] ! f:party(.),
        $statements, $documents))"/>
  </xsl:template>

  <!-- the explanation of whoever reports stands before the other notes -->
  <xsl:function name="f:with-note" as="map(*)">
    <xsl:param name="referral" as="map(*)"/>
    <xsl:param name="explanation" as="element()?"/>
    <xsl:variable name="notes" select="array{$explanation ! map{'text': f:text(.), '@source': .}, $referral?resource?note?*}"/>
    <xsl:sequence select="map:put($referral, 'resource', map:put($referral?resource, 'note', $notes))"/>
  </xsl:function>

  <!-- what the report says of itself and of whoever makes it, without a place of its own in a referral -->
  <xsl:function name="f:about-case" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="initiator" as="element()?"/>
    <xsl:sequence select="
        f:statement('code van de initiator', $initiator/ZKN:code, 'family', map{}),
        f:statement('omschrijving van de initiator', $initiator/ZKN:omschrijving, 'family', map{}),
        f:other-statements(($object, $object/ZKN:heeftBetrekkingOp, $object/ZKN:heeftRelevant, $initiator),
            ($message-extras, 'oin', 'opgesteldOp', 'startdatum', 'zaaknummerOntvanger'), 'family')"/>
  </xsl:function>

  <!-- the initiator is an organisation with somebody to speak to -->
  <xsl:function name="f:initiator" as="map(*)">
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="control" as="element()"/>
    <xsl:variable name="party" select="$relation/ZKN:gerelateerde/ZKN:nietNatuurlijkPersoon"/>
    <xsl:sequence select="f:entry('performer', 'Organization', $relation, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier('rsin', $party/BG:inn.nnpId), f:identifier('oin', f:extras($relation, 'oin')[1])},
        'name': (f:text($party/BG:statutaireNaam), f:text($control/StUF:zender/StUF:organisatie), 'onbekend')[1],
        'contact': array{f:contact($relation/ZKN:heeftAlsAanspreekpunt/ZKN:gerelateerde)}})))"/>
  </xsl:function>
</xsl:stylesheet>
