<?xml version="1.0" encoding="UTF-8"?>
<!-- What became of a request for allocation, when it was rejected or is being looked into; an allocation is told with JW301. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-out.xsl"/>

  <xsl:template name="main">
    <xsl:if test="not($header?eventCoding?code = 'referral-response')"><xsl:sequence select="m:refuse('event')"/></xsl:if>
    <xsl:variable name="path" select="f:path($task)"/>
    <xsl:variable name="answer" select="i:needed(m:look-up('answer-of-status', $task?status), 'no-answer')"/>
    <xsl:variable name="reason" select="i:code($task?statusReason, 'wj759')[$answer = '1']"/>
    <xsl:variable name="asked" select="($task?focus?identifier?value, f:identifier(i:asked($task), 'case-number'))[1]"/>
    <xsl:sequence select="i:message((i:to-provider($task?lastModified), i:of-message('Antwoord', (
        i:el('ReferentieAanbieder', i:needed($asked ! f:fit(., 36, $path || '.focus'), 'no-case-number')),
        i:el('VerzoekAntwoord', $answer),
        i:el('RedenAfwijzingVerzoek', $reason),
        i:el('Woonplaatsbeginsel', i:el('Gemeente', i:named($task, 'Gemeente')?valueIdentifier?value))))))"/>
    <xsl:if test="exists($task?statusReason) and empty($reason)"><xsl:sequence select="m:lost($path || '.statusReason', 'reason')"/></xsl:if>
    <xsl:sequence select="$task?note?* ! m:lost($path || '.note', 'note')"/>
    <xsl:if test="not($task?status = ('rejected', 'received'))"><xsl:sequence select="m:lost($path || '.status', 'status')"/></xsl:if>
    <xsl:if test="not($task?priority = 'routine') or exists($task?restriction)"><xsl:sequence select="m:lost($path || '.priority', 'urgency')"/></xsl:if>
    <xsl:sequence select="('authoredOn', 'lastModified') ! i:tell-time($task, .)"/>
    <xsl:sequence select="i:tell-rest(($task))"/>
  </xsl:template>
</xsl:stylesheet>
