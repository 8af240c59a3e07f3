<?xml version="1.0" encoding="UTF-8"?>
<!-- A check on acquaintance as an inquiry that asks nothing but whether somebody is known. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-inquiry-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:vcobDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:vcobDi01/JZ:object"/>
    <xsl:variable name="relation" select="$object/JZ:heeftBetrekkingOp"/>
    <xsl:variable name="person" select="f:person-key($relation)"/>
    <xsl:sequence select="f:basis-bundle($control, 'acquaintance-check', ('task', $person), $object, (
        f:inquiry($object, 'acquaintance-check', f:request($control, $object, map{'for': f:ref($person)})),
        f:asked-about($relation),
        f:unit('requester', $object/JZ:heeftAlsInitiator, $object/JZ:soortVerzoeker)))"/>
  </xsl:template>
</xsl:stylesheet>
