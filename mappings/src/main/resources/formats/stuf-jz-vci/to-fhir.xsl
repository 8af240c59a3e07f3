<?xml version="1.0" encoding="UTF-8"?>
<!-- A request for case information as an inquiry. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-inquiry-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:vciDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:vciDi01/JZ:object"/>
    <xsl:variable name="member" select="f:asked-member($object/JZ:heeftBetrekkingOp)"/>
    <xsl:variable name="in-family" select="exists($member?role)"/>
    <xsl:variable name="others" select="f:other-notes($object, $inquiry-extras),
        f:other-notes(($member?person, $member?relation), ($person-extras, 'geslacht'))"/>
    <xsl:sequence select="f:basis-bundle($control, 'case-information-request', 'task', $object, (
        f:inquiry($object, 'case-information', f:request($control, $object, map{
            'for': f:ref(if ($in-family) then 'family' else $member?key),
            'input': array{$object/JZ:specifiekeVraag/JZ:code ! f:question(.)},
            'note': $others})),
        if ($in-family) then f:family($object, $member) else (),
        f:asked-about($object/JZ:heeftBetrekkingOp),
        f:unit('requester', $object/JZ:heeftAlsInitiator, $object/JZ:soortVerzoeker)))"/>
  </xsl:template>
</xsl:stylesheet>
