<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to a request for case information in StUF: one object for each person. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="map array m f xs xmime">
  <xsl:include href="../shared/stuf-inquiry-out.xsl"/>

  <xsl:variable name="answers" select="$task?output?*[f:code(?type) = 'answer'] ! f:get(?valueReference)"/>
  <xsl:variable name="explained" select="$answers[f:topic(.) = 'toelichtendeInformatie'][string-length(f:say(.)) le 80][1]"/>
  <xsl:variable name="about-documents" select="$answers[f:topic(.) = 'document'][exists(f:get(?derivedFrom?*)?content?*?attachment?data)]"/>
  <xsl:variable name="spoken" select="$answers[not(?id = ($explained, $about-documents)?id)]"/>
  <xsl:variable name="documents" select="($answers ! ?derivedFrom?* ! f:get(.))[?resourceType = 'DocumentReference']"/>

  <xsl:template name="main">
    <xsl:if test="empty($about-persons)"><xsl:sequence select="m:refuse('no-person')"/></xsl:if>
    <JZ:uciDi01>
      <xsl:call-template name="answer-control"><xsl:with-param name="function" select="'uciDi01'"/></xsl:call-template>
      <xsl:for-each select="$about-persons">
        <xsl:variable name="person" select="."/>
        <xsl:variable name="first" select="position() = 1"/>
        <xsl:call-template name="answer">
          <xsl:with-param name="position" select="position()"/>
          <xsl:with-param name="person" select="$person"/>
          <xsl:with-param name="explanation" select="if ($first) then f:explanation() else ()"/>
          <xsl:with-param name="extras" select="if ($first) then f:questions() else ()"/>
          <xsl:with-param name="answers" select="($spoken[f:get(?subject)?id = $person?id] ! f:answer(., '')),
              if ($first) then $spoken[not(f:get(?subject)?id = $about-persons?id)] ! f:answer(., '[gezin] ') else ()"/>
          <xsl:with-param name="documents" select="if ($first) then $documents[?content?*?attachment?data] ! f:document(.) else ()"/>
        </xsl:call-template>
      </xsl:for-each>
    </JZ:uciDi01>
    <xsl:sequence select="$documents[not(?content?*?attachment?data)][not(?id = $explained ! f:get(?derivedFrom?*)?id)] ! m:lost(f:path(.), 'document-without-content'),
        $spoken[f:get(?subject)[?resourceType = 'Patient'][not(?id = $about-persons?id)]] ! m:lost(f:path(.) || '.subject', 'outsider'),
        $about?member?*[not(f:get(?entity)?id = $about-persons?id)] ! m:lost(f:path($about) || '.member', 'outsider')"/>
  </xsl:template>

  <xsl:function name="f:answer" as="element()">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:variable name="said" select="f:say($statement)"/>
    <xsl:variable name="kind" select="if (matches($said, '^\[(feit|vermoeden|mening)\] ')) then substring-before($said, '] ') || '] ' else ''"/>
    <ZKN:specifiekeVraag>
      <xsl:sequence select="f:el('BG:code', f:topic($statement)), f:el('BG:antwoord', $kind || $mark || substring($said, string-length($kind) + 1))"/>
    </ZKN:specifiekeVraag>
  </xsl:function>
  <xsl:function name="f:explanation" as="element()*">
    <xsl:for-each select="$explained">
      <JZ:toelichtendeInformatie>
        <xsl:sequence select="f:el('JZ:omschrijving', f:say(.)), f:el('JZ:url', (?derivedFrom?* ! f:get(.))?content?*?attachment?url[1] ! f:fit(., 200, f:path($explained)))"/>
      </JZ:toelichtendeInformatie>
    </xsl:for-each>
  </xsl:function>
  <!-- the questions, unless the answers name the same -->
  <xsl:function name="f:questions" as="element()*">
    <xsl:variable name="asked" select="$task?input?* ! f:asked(.)"/>
    <xsl:variable name="answered" select="distinct-values($spoken ! f:topic(.))"/>
    <xsl:if test="not(deep-equal(sort($asked), sort($answered)))"><xsl:sequence select="f:extra('vraag', $asked)"/></xsl:if>
    <xsl:sequence select="f:extra('omschrijving', $task?description)"/>
  </xsl:function>

  <xsl:function name="f:document" as="element()">
    <xsl:param name="document" as="map(*)"/>
    <xsl:variable name="attachment" select="$document?content?*?attachment[?data][1]"/>
    <xsl:variable name="at" select="f:path($document)"/>
    <xsl:variable name="name" select="($document?description, $attachment?title, 'document')[1]"/>
    <xsl:variable name="said" select="$about-documents[f:get(?derivedFrom?*)?id = $document?id][1]"/>
    <xsl:variable name="words" select="$said ! f:say(., 'fact')"/>
    <JZ:heeftRelevant StUF:entiteittype="ZAKEDC">
      <ZKN:gerelateerde StUF:entiteittype="EDC">
        <xsl:sequence select="f:el('ZKN:link', ($document?content?*?attachment?url)[1] ! f:fit(., 200, $at))"/>
        <ZKN:inhoud StUF:bestandsnaam="{substring(($attachment?title, 'document')[1], 1, 255)}" xmime:contentType="{$attachment?contentType}"><xsl:value-of select="$attachment?data"/></ZKN:inhoud>
        <xsl:sequence select="f:el('ZKN:naam', f:fit($name, 80, $at || '.description')), f:el('ZKN:toelichting', $words[not(. = $name)] ! f:fit(., 80, f:path($said) || '.valueString'))"/>
      </ZKN:gerelateerde>
    </JZ:heeftRelevant>
  </xsl:function>

  <!-- a statement stands in one field here: its date, an author other than who answers, and what it follows from have no place -->
  <xsl:function name="f:tell-lost">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:variable name="at" select="f:path($statement)"/>
    <xsl:sequence select="
        $statement?effectiveDateTime ! m:lost($at || '.effectiveDateTime', 'statement-date'),
        $statement?performer?*[not(f:get(.)?id = $answerer?id)] ! m:lost($at || '.performer', 'statement-author'),
        $statement?derivedFrom?*[not(f:get(.)?resourceType = 'DocumentReference')] ! m:lost($at || '.derivedFrom', 'statement-evidence')"/>
  </xsl:function>
</xsl:stylesheet>
