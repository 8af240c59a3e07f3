<?xml version="1.0" encoding="UTF-8"?>
<!-- A response to a referral as the outcome of a generic report. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-response-out.xsl"/>
  <xsl:include href="../shared/stuf-generic-out.xsl"/>

  <xsl:variable name="placed" select="('betrokken', 'doorgestuurd naar', 'contact over de casus', 'meer informatie')"/>

  <xsl:template name="main">
    <xsl:call-template name="answer-needed"/>
    <!-- an assessment of which the outcome is not said has no code here -->
    <xsl:variable name="code" select="f:answer-code('VT-01')"/>
    <xsl:if test="empty($code)"><xsl:sequence select="error((), 'no outcome that this format knows')"/></xsl:if>
    <JZ:uitkomstMeldingGeneriekDi01>
      <xsl:call-template name="generic-control"><xsl:with-param name="function" select="'uitkomstMeldingGeneriekDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:sequence select="
            f:must('ZKN:identificatie', f:identifier($task, 'case-number') ! f:fit(., 40, f:path($task) || '.identifier')),
            f:extras((f:answer-extras($code), f:extra('notitie', tail($notes)), f:statement-extras($statements)))"/>
        <xsl:call-template name="parties"/>
        <xsl:sequence select="f:el('JZ:uwIdentificatie', $answered ! f:fit(., 40, f:path($task) || '.focus'))"/>
        <xsl:call-template name="kind"><xsl:with-param name="code" select="$code"/></xsl:call-template>
        <xsl:sequence select="f:el('JZ:statuscode', $code)"/>
        <xsl:call-template name="case"/>
        <xsl:call-template name="more"/>
      </JZ:object>
    </JZ:uitkomstMeldingGeneriekDi01>
    <xsl:call-template name="tell-family"/>
    <xsl:call-template name="tell-outputs"><xsl:with-param name="placed" select="$placed, 'Task.code'"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="parties">
    <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit-with-one($asker)"/></ZKN:gerelateerde>
    </ZKN:heeftAlsInitiator>
    <ZKN:heeftAlsUitvoerende StUF:entiteittype="ZAKBTRUTV">
      <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit-with-one($owner)"/></ZKN:gerelateerde>
    </ZKN:heeftAlsUitvoerende>
    <xsl:for-each select="f:output('betrokken') ! f:get(?valueReference)">
      <ZKN:heeftAlsOverigBetrokkene StUF:entiteittype="ZAKBTROVR">
        <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:get(?organization) ! f:unit(.)"/></ZKN:gerelateerde>
        <xsl:sequence select="f:el('ZKN:betrokkenheidRelatie', m:back('involved-profession', ?code?*[1]?text))"/>
      </ZKN:heeftAlsOverigBetrokkene>
    </xsl:for-each>
  </xsl:template>

  <!-- the kind of report, or else the kind that the status code begins with; of this type no value is nil without a reason -->
  <xsl:template name="kind">
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="kind" select="m:back('report-kind', $task?code?text)"/>
    <JZ:soortmeldingCode>
      <xsl:if test="empty($kind)"><xsl:attribute name="xsi:nil" select="'true'"/></xsl:if>
      <xsl:value-of select="$kind"/>
    </JZ:soortmeldingCode>
    <xsl:if test="empty($kind) and exists($task?code)"><xsl:sequence select="m:lost(f:path($task) || '.code', 'answer-detail')"/></xsl:if>
  </xsl:template>

  <xsl:template name="case">
    <xsl:variable name="contact" select="f:output('contact over de casus')[1]?valueContactDetail"/>
    <xsl:if test="exists(($contact, $task?groupIdentifier))">
      <JZ:casus>
        <xsl:sequence select="f:must('JZ:registratienummer', $task?groupIdentifier?value)"/>
        <JZ:contact>
          <xsl:if test="empty($contact)"><xsl:attribute name="xsi:nil" select="'true'"/></xsl:if>
          <xsl:sequence select="$contact ! f:worker(., f:path($task) || '.output')"/>
        </JZ:contact>
      </JZ:casus>
    </xsl:if>
  </xsl:template>

  <xsl:template name="more">
    <xsl:variable name="link" select="f:output('meer informatie')[1]?valueUrl"/>
    <xsl:if test="exists(($notes, $link))">
      <JZ:toelichtendeinformatie>
        <xsl:sequence select="f:must('JZ:omschrijving', $notes[1]), f:el('JZ:url', $link ! f:fit(., 200, f:path($task) || '.output'))"/>
      </JZ:toelichtendeinformatie>
    </xsl:if>
    <xsl:for-each select="f:output('doorgestuurd naar')[1] ! f:get(?valueReference)">
      <JZ:routerenNaarInstantie>
        <xsl:sequence select="f:must('JZ:identificatie', f:identifier(., 'oin')), f:must('JZ:naam', ?name ! f:fit(., 200, f:path($task) || '.output'))"/>
      </JZ:routerenNaarInstantie>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
