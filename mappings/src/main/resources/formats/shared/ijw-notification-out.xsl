<?xml version="1.0" encoding="UTF-8"?>
<!-- The start (JW305) or the stop (JW307) of youth help; which of the two and its names stand in message.json of the format. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-out.xsl"/>

  <xsl:template name="main">
    <xsl:if test="not($header?eventCoding?code = 'youth-help-notification')"><xsl:sequence select="m:refuse('event')"/></xsl:if>
    <xsl:if test="$tasks?status != m:look-up('message', 'status')"><xsl:sequence select="m:refuse('other-status')"/></xsl:if>
    <xsl:sequence select="i:message((i:to-municipality($task?lastModified), i:of-message('Client', (
        i:child(false()), i:of-message(m:look-up('message', 'products'), $tasks ! i:delivered(.))))))"/>
    <xsl:sequence select="i:tell-roles(()), i:tell-work(map{'StatusAanlevering': 'delivery-status'})"/>
    <xsl:sequence select="$tasks ! (i:tell-time(., 'authoredOn'), i:tell-time(., 'lastModified'), i:tell-time(i:asked(.), 'authoredOn'))"/>
    <xsl:sequence select="i:tell-rest(($family, $children, f:of-type('Task'), f:of-type('Task') ! i:asked(.)))"/>
  </xsl:template>

  <xsl:function name="i:delivered" as="element()">
    <xsl:param name="task" as="map(*)"/>
    <xsl:variable name="referral" select="i:asked($task)"/>
    <xsl:variable name="done" select="$task?executionPeriod"/>
    <xsl:variable name="stopped" select="$task?status = 'completed'"/>
    <xsl:sequence select="i:of-message(m:look-up('message', 'product'), (
        i:el('ToewijzingNummer', i:whole(f:identifier($referral, 'case-number'), f:path($referral) || '.identifier', 'number')),
        i:product($referral),
        i:el('ToewijzingIngangsdatum', i:day($referral?occurrencePeriod?start)),
        i:el('Begindatum', i:needed(i:day($done?start), 'no-start')),
        if ($stopped) then (i:el('RedenBeeindiging', i:needed(i:code($task?statusReason, 'jz588'), 'no-end-reason')),
            i:el('Einddatum', i:needed(i:day($done?end), 'no-end'))) else (),
        i:el('StatusAanlevering', (i:named-code($task, 'StatusAanlevering', 'delivery-status'), '1')[1])))"/>
    <xsl:if test="i:remarks($task, m:look-up('message', 'legal-basis'), m:look-up('message', 'processing-purpose'))
        or $task?note?*[?text != m:look-up('message', 'removed')]">
      <xsl:sequence select="m:lost(f:path($referral), 'remarks')"/>
    </xsl:if>
    <xsl:if test="$stopped"><xsl:sequence select="$task?statusReason ! i:tell-words(., 'jz588', f:path($task) || '.statusReason')"/></xsl:if>
    <xsl:if test="not(f:code($task?businessStatus) = 'completed'[$stopped])"><xsl:sequence select="$task?businessStatus ! m:lost(f:path($task) || '.businessStatus', 'no-place')"/></xsl:if>
    <xsl:if test="not($task?priority = 'routine')"><xsl:sequence select="m:lost(f:path($task) || '.priority', 'remarks')"/></xsl:if>
    <xsl:sequence select="$referral?basedOn?* ! m:lost(f:path($referral) || '.basedOn', 'asked')"/>
  </xsl:function>
</xsl:stylesheet>
