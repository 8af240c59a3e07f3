<?xml version="1.0" encoding="UTF-8"?>
<!-- What the generic reports of StUF Jeugdzorg and their outcomes share on the way in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">

  <xsl:variable name="unit-extras" select="('oin', 'vestiging', 'rsin', 'kvk', 'instantiecode', 'afdeling', 'telefoonnummer', 'emailadres')"/>

  <!-- an organisational unit; its number is an OIN when it looks like one -->
  <xsl:function name="f:unit" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="otherwise" as="xs:string?"/>
    <xsl:variable name="unit" select="$relation/ZKN:gerelateerde/ZKN:organisatorischeEenheid"/>
    <xsl:variable name="number" select="$unit/ZKN:identificatie"/>
    <xsl:sequence select="f:entry($key, 'Organization', $relation, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{
            f:identifier(if (f:is-oin($number)) then 'oin' else 'chain-instance', $number),
            f:identifier('oin', f:extras($unit, 'oin')[1]), f:identifier('chain-instance', f:extras($unit, 'instantiecode')[1]),
            f:identifier('establishment', f:extras($unit, 'vestiging')[1]), f:identifier('rsin', f:extras($unit, 'rsin')[1]),
            f:identifier('kvk', f:extras($unit, 'kvk')[1])},
        'name': (f:text($unit/ZKN:naam), $otherwise, 'onbekend')[1],
        'contact': array{$unit/ZKN:heeftAlsContactpersoon/ZKN:gerelateerde ! f:contact(.)}})))"/>
  </xsl:function>

  <!-- the receiver may be known by telephone and mail as well -->
  <xsl:function name="f:with-reach" as="map(*)">
    <xsl:param name="bundle" as="map(*)"/>
    <xsl:param name="control" as="element()"/>
    <xsl:variable name="more" select="$control/StUF:ontvanger/StUF:aanvullendeIdentificerendeGegevens"/>
    <xsl:variable name="telecom" select="array{f:telecom('phone', $more/StUF:telefoonnummer), f:telecom('email', $more/StUF:emailadres)}"/>
    <xsl:variable name="receiver" select="$bundle?entry?3"/>
    <xsl:sequence select="map:put($bundle, 'entry', array:put($bundle?entry, 3,
        map:put($receiver, 'resource', map:put($receiver?resource, 'telecom', $telecom))))"/>
  </xsl:function>
</xsl:stylesheet>
