<?xml version="1.0" encoding="UTF-8"?>
<!-- An acknowledgement as a return message (JW302, 306, 308, 316, 320), with its header alone: the shared message does not repeat
     what is answered. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-out.xsl"/>

  <xsl:variable name="response" select="$header?response"/>
  <xsl:variable name="outcome" select="f:of-type('OperationOutcome')[1]"/>

  <xsl:template name="main">
    <xsl:if test="not($header?eventCoding?code = 'acknowledgement')"><xsl:sequence select="m:refuse('event')"/></xsl:if>
    <!-- which message is answered: as its number and its day, which a return message must repeat -->
    <xsl:variable name="said" select="analyze-string($header?reason?text, '^JW[0-9]{3} (.{1,12}) van ([0-9]{4}-[0-9]{2}-[0-9]{2})$')//*:group ! string()"/>
    <xsl:variable name="answered" select="($said[1], i:short($response?identifier))[1]"/>
    <xsl:variable name="day" select="i:needed($said[2][. castable as xs:date], 'no-day')"/>
    <xsl:variable name="by-provider" select="m:look-up('message', 'by') = 'provider'"/>
    <!-- the sender in the header is that of the message that is answered -->
    <xsl:variable name="head" select="if ($by-provider) then i:head(i:provider-of($to), i:municipality-of($from), $answered, $day)
        else i:head(i:municipality-of($to), i:provider-of($from), $answered, $day)"/>
    <xsl:sequence select="i:message(i:of-message('Header', ($head,
        i:el('IdentificatieRetour', $number), i:el('DagtekeningRetour', $today), i:versions('XsdVersieRetour'),
        i:el('RetourCodes', i:codes() ! i:el('RetourCode', .)))))"/>
    <xsl:sequence select="i:tell-rest(($outcome))"/>
  </xsl:template>

  <!-- what went well has code 0200; what iJw has no code for is a rejection on technical grounds -->
  <xsl:function name="i:codes" as="xs:string*">
    <xsl:variable name="path" select="f:path($outcome) || '.issue['"/>
    <xsl:variable name="issues" select="$outcome?issue?*"/>
    <xsl:sequence select="if ($response?code = 'ok') then '0200' else if (empty($issues)) then '0001' else $issues ! (i:code(?details, 'wj001'), '0001')[1]"/>
    <xsl:for-each select="$issues">
      <xsl:variable name="at" select="$path || (position() - 1) || ']'"/>
      <xsl:if test="empty(i:code(?details, 'wj001'))"><xsl:sequence select="m:lost($at, 'no-code')"/></xsl:if>
      <xsl:if test="exists(i:code(?details, 'wj001')) and ?details?text != 'iJw-retourcode ' || i:code(?details, 'wj001')"><xsl:sequence select="m:lost($at || '.details.text', 'text')"/></xsl:if>
      <xsl:if test="not(?expression?* = 'Bericht/Header')"><xsl:sequence select="m:lost($at || '.expression', 'place')"/></xsl:if>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
