<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to an acquaintance check in StUF. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-inquiry-out.xsl"/>

  <xsl:template name="main">
    <xsl:if test="not(count($about-persons) = 1)"><xsl:sequence select="m:refuse('no-person')"/></xsl:if>
    <JZ:ucobDi01>
      <xsl:call-template name="answer-control"><xsl:with-param name="function" select="'ucobDi01'"/></xsl:call-template>
      <xsl:call-template name="answer"><xsl:with-param name="person" select="$about-persons"/></xsl:call-template>
    </JZ:ucobDi01>
  </xsl:template>
</xsl:stylesheet>
