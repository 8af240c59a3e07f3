<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer of Veilig Thuis to a report, as a response to a referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-response-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:vtTerugkoppelingDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:vtTerugkoppelingDi01/JZ:object"/>
    <xsl:variable name="report" select="$object/ZKN:naarAanleidingVan/ZKN:gerelateerde"/>
    <xsl:variable name="situation" select="$report/JZ:betreft/JZ:gerelateerde"/>
    <xsl:variable name="outcome" select="f:text($object/ZKN:uitkomst)"/>
    <xsl:variable name="status" select="f:text($object/ZKN:status)"/>
    <xsl:variable name="both" select="m:look-up('vt-status', string-join(($status, $outcome), ': '))"/>
    <xsl:variable name="parts" select="map{
        'native': ($both, m:look-up('vt-status', $status))[1], 'node': $object/ZKN:status, 'case': $report/JZ:identificatieVtMelding,
        'own': $object/ZKN:identificatie, 'owner': 'performer',
        'notes': f:text($object/ZKN:toelichting) ! map{'text': ., '@source': $object/ZKN:toelichting}}"/>
    <xsl:variable name="watcher" select="$situation[f:present(.)] ! f:watcher(.)"/>
    <xsl:variable name="statements" select="f:answer-statements(($object, $object/ZKN:naarAanleidingVan, $report, $report/JZ:betreft,
        $situation, $object/ZKN:isUitgevoerdDoor), $answer-extras, f:answered-family($object, $parts), 'performer')"/>
    <xsl:variable name="outputs" select="
        $outcome[empty($both)] ! f:output('uitkomst', map{'valueString': ., '@source': $object/ZKN:uitkomst}),
        $watcher ! f:output('zicht op de veiligheid', map{'valueReference': map{'reference': ?fullUrl}}),
        f:statement-outputs($statements)"/>
    <xsl:sequence select="f:answer-bundle($control, 'referral-response', 'task', $object, (
        f:answer($object, map:put($parts, 'outputs', $outputs)), f:performer($object, $control), $watcher, $statements))"/>
  </xsl:template>

  <xsl:function name="f:performer" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="control" as="element()"/>
    <xsl:variable name="party" select="$object/ZKN:isUitgevoerdDoor/ZKN:gerelateerde"/>
    <xsl:sequence select="f:entry('performer', 'Organization', $object/ZKN:isUitgevoerdDoor, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier('oin', $party/ZKN:oinNummer)},
        'name': (f:text($party/ZKN:naam), f:text($control/StUF:zender/StUF:organisatie), 'onbekend')[1]})))"/>
  </xsl:function>

  <!-- who keeps watch over the safety from now on -->
  <xsl:function name="f:watcher" as="map(*)">
    <xsl:param name="situation" as="element()"/>
    <xsl:variable name="name" select="$situation/JZ:verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij/JZ:gerelateerde/ZKN:naam"/>
    <xsl:sequence select="f:entry('watcher', 'Organization', $situation, map:merge((f:profile('ChainOrganization'), map{
        'name': (f:text($name), 'onbekend')[1],
        'contact': array{f:contact($situation/JZ:contactgegevensVerantwoordelijkeOrganisatie)}})))"/>
  </xsl:function>
</xsl:stylesheet>
