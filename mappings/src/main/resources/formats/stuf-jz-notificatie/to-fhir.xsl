<?xml version="1.0" encoding="UTF-8"?>
<!-- A notification of the Child Protection Board as a response to the request for investigation. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-response-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="object" select="JZ:notificatieDi01/JZ:object"/>
    <xsl:variable name="state" select="$object/ZKN:heeft/ZKN:gerelateerde/ZKN:omschrijving"/>
    <xsl:variable name="result" select="$object/ZKN:resultaat/ZKN:omschrijving"/>
    <xsl:variable name="request" select="$object/ZKN:heeftBetrekkingOpAndere/ZKN:gerelateerde/ZKN:identificatie"/>
    <xsl:variable name="members" select="$object/(ZKN:heeftBetrekkingOp | ZKN:heeftAlsBelanghebbende)/ZKN:gerelateerde/ZKN:natuurlijkPersoon ! f:member(., ../..)"/>
    <xsl:variable name="parts" select="map{
        'native': string-join((f:text($state), f:text($result)), ': '), 'node': $state, 'own': $object/ZKN:identificatie,
        'case': ($request, $object/ZKN:identificatie)[f:present(.)][1], 'family': exists($members),
        'same': f:present($request) and f:text($request) = f:text($object/ZKN:identificatie)}"/>
    <xsl:variable name="statements" select="
        f:answer-statements(($object, $object/ZKN:heeftBetrekkingOpAndere, $object/ZKN:heeftBetrekkingOpAndere/ZKN:gerelateerde),
            $answer-extras, f:answered-family($object, $parts), 'sender'),
        $members ! f:answer-statements((?person, ?relation), $person-extras, f:ref(?key), 'sender'),
        $object/ZKN:leidtTot/ZKN:gerelateerde ! f:decision(., ($members?key, 'family')[1])"/>
    <xsl:variable name="answer" select="f:answer($object, map:put($parts, 'outputs', (
        f:reached($object/ZKN:heeft/ZKN:datumStatusGezet), f:statement-outputs($statements))))"/>
    <xsl:sequence select="f:answer-bundle(JZ:notificatieDi01/JZ:stuurgegevens, 'referral-response', 'task', $object, (
        $answer,
        if (exists($members)) then f:family($object, $members) else (),
        $members ! f:entry(?key, 'Patient', ?person, f:patient(?person, ?relation, ?role)),
        $statements))"/>
  </xsl:template>

  <xsl:function name="f:member" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:sequence select="map{'person': $person, 'relation': $relation, 'key': path($person),
        'role': f:role($relation, $relation/ZKN:omschrijving)}"/>
  </xsl:function>

  <!-- the day or the moment on which the state was reached -->
  <xsl:function name="f:reached" as="map(*)*">
    <xsl:param name="when" as="element()?"/>
    <xsl:variable name="at" select="if (string-length(f:text($when)) = 8) then f:date($when) else m:instant(string(f:text($when)))"/>
    <xsl:sequence select="$at ! f:output('stand bereikt op', map{'valueDateTime': ., '@source': $when})"/>
  </xsl:function>

  <!-- a decision of the court that the case led to -->
  <xsl:function name="f:decision" as="map(*)*">
    <xsl:param name="decision" as="element()"/>
    <xsl:param name="about" as="xs:string"/>
    <xsl:variable name="days" select="$decision/(ZKN:ingangsdatumWerking | ZKN:einddatumWerking)[f:present(.)]"/>
    <xsl:sequence select="f:fact(f:statement('besluit', $decision/ZKN:toelichting, $about, map{
        'effectiveDateTime': f:date($decision/ZKN:datumBeslissing),
        'performer': array{f:ref('sender')},
        'component': array{$days ! map{'@source': ., 'code': map{'text': local-name(.)}, 'valueDateTime': f:date(.)}}})),
        f:answer-statements($decision, (), f:ref($about), 'sender')"/>
  </xsl:function>
</xsl:stylesheet>
