<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to a care report, as a response to a referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-response-in.xsl"/>
  <xsl:include href="../shared/stuf-case-in.xsl"/>

  <xsl:variable name="own-extras" select="('uitvoerder', 'oinUitvoerder', 'vrager', 'oinVrager')"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:zorgmeldingTerugkoppelingDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:zorgmeldingTerugkoppelingDi01/JZ:object"/>
    <xsl:variable name="result" select="$object/ZKN:resultaat/ZKN:omschrijving"/>
    <xsl:variable name="members" select="$object/ZKN:heeftBetrekkingOp/ZKN:gerelateerde/ZKN:natuurlijkPersoon[f:present(.)] ! f:member(., ../..),
        $object/ZKN:heeftAlsBelanghebbende/ZKN:gerelateerde/(ZKN:natuurlijkPersoon | ZKN:vestiging)[f:present(.)] ! f:member(., ../..)"/>
    <xsl:variable name="people" select="$members[not(?person/self::ZKN:vestiging)]"/>
    <xsl:variable name="executor" select="f:extras($object, 'uitvoerder')[1]"/>
    <xsl:variable name="owner" select="if ($executor) then 'performer' else 'sender'"/>
    <xsl:variable name="parts" select="map{
        'native': f:text($result), 'node': $result, 'case': $object/ZKN:kenmerk/ZKN:kenmerk, 'own': $object/ZKN:identificatie,
        'owner': $owner, 'requester': 'asker', 'family': exists($members)}"/>
    <xsl:variable name="type" select="$object/ZKN:isVan/ZKN:gerelateerde/ZKN:code[f:present(.)]"/>
    <xsl:variable name="statements" select="
        ($people ! f:role-in-words(.), $people ! f:other-statements(?person, $person-extras, ?key)) ! f:by(., $owner),
        f:answer-statements(($object, $object/ZKN:isVan, $object/ZKN:heeftBetrekkingOp, $object/ZKN:heeftAlsInitiator),
            ($answer-extras, $own-extras), f:answered-family($object, $parts), $owner)"/>
    <xsl:variable name="outputs" select="
        $type ! f:output('code van het zaaktype', map{'valueString': f:text(.), '@source': .}), f:statement-outputs($statements)"/>
    <xsl:sequence select="f:answer-bundle($control, 'referral-response', 'task', $object, (
        f:answer($object, map:put($parts, 'outputs', $outputs)),
        f:family($object, $members)[exists($members)],
        $executor ! f:party-of('performer', ., f:extras($object, 'oinUitvoerder')[1], f:text(.), ()),
        f:party-of('asker', $object/ZKN:heeftAlsInitiator, f:extras($object, 'oinVrager')[1],
            (f:extras($object, 'vrager')[1] ! f:text(.), f:text($control/StUF:ontvanger/StUF:organisatie), 'onbekend')[1],
            $object/ZKN:heeftAlsInitiator/ZKN:heeftAlsAanspreekpunt/ZKN:gerelateerde),
        $people ! f:entry(?key, 'Patient', ?person, map:merge((f:patient(?person, ?relation, ?role), map{'contact': array{f:speaker(.)}}))),
        $members[?person/self::ZKN:vestiging] ! f:reachable(f:party(.), f:speaker(.)),
        $statements))"/>
  </xsl:template>

  <xsl:function name="f:by" as="map(*)">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:param name="owner" as="xs:string"/>
    <xsl:sequence select="map:put($statement, 'resource', map:put($statement?resource, 'performer', array{f:ref($owner)}))"/>
  </xsl:function>
  <xsl:function name="f:party-of" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="source" as="element()"/>
    <xsl:param name="oin" as="element()?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="contact" as="element()?"/>
    <xsl:sequence select="f:entry($key, 'Organization', $source, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier('oin', $oin)}, 'name': $name, 'contact': array{f:contact($contact)}})))"/>
  </xsl:function>
  <!-- with whom to speak about somebody who has an interest -->
  <xsl:function name="f:speaker" as="map(*)?">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="contact" select="f:contact($member?relation/ZKN:heeftAlsAanspreekpunt/ZKN:gerelateerde)"/>
    <xsl:sequence select="$contact ! map:remove(., 'purpose')"/>
  </xsl:function>
  <xsl:function name="f:reachable" as="map(*)*">
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:param name="contact" as="map(*)?"/>
    <xsl:sequence select="$entries ! (if (?resource?resourceType = 'Organization')
        then map:put(., 'resource', map:put(?resource, 'contact', array{$contact})) else .)"/>
  </xsl:function>
</xsl:stylesheet>
