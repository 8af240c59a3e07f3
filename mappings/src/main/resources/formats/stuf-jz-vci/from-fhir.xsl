<?xml version="1.0" encoding="UTF-8"?>
<!-- A request for case information in StUF, one for each person it is about. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-inquiry-out.xsl"/>

  <xsl:template name="main">
    <xsl:variable name="person" select="$about-persons[$part]"/>
    <xsl:if test="empty($person)"><xsl:sequence select="m:refuse('no-person')"/></xsl:if>
    <xsl:sequence select="m:split(count($about-persons)), $about-persons[not(?id = $person?id)] ! m:lost(f:path(.), 'other-message')"/>
    <JZ:vciDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'vciDi01'"/></xsl:call-template>
      <xsl:call-template name="request">
        <xsl:with-param name="person" select="$person"/>
        <xsl:with-param name="description" select="f:el('JZ:omschrijving', $task?description)"/>
        <xsl:with-param name="questions" as="element()*">
          <xsl:for-each select="$task?input?*"><JZ:specifiekeVraag><xsl:sequence select="f:el('JZ:code', f:asked(.))"/></JZ:specifiekeVraag></xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </JZ:vciDi01>
    <xsl:sequence select="$about?member?*[not(f:get(?entity)?id = $about-persons?id)] ! m:lost(f:path($about) || '.member', 'outsider')"/>
  </xsl:template>
</xsl:stylesheet>
