<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF Jeugdzorg answers to a referral share on the way out. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-out.xsl"/>

  <xsl:variable name="header" select="$resources[1]"/>
  <xsl:variable name="owner" select="(f:get($task?owner), f:get($header?sender))[1]"/>
  <xsl:variable name="asker" select="f:get($task?requester)"/>
  <xsl:variable name="answered" select="$task?focus ! (?identifier?value, f:get(.) ! f:identifier(., 'case-number'))[1]"/>
  <xsl:variable name="outcome" select="$task?businessStatus?coding?*[ends-with(?system, '/referral-outcome')][1]?code"/>

  <!-- the code of this format for what became of the referral: the one whose text is said, else the one that comes nearest;
       $unknown are codes in the list that this format does not have -->
  <xsl:function name="f:answer-code" as="xs:string?">
    <xsl:param name="unknown" as="xs:string*"/>
    <xsl:variable name="said" select="m:back('answer-text', $task?businessStatus?text)[not(. = $unknown)]"/>
    <xsl:variable name="nearest" select="(m:look-up('answer-nearest', $outcome), m:look-up('answer-nearest', $task?status))[1]"/>
    <xsl:if test="empty($said) and exists($nearest)">
      <xsl:sequence select="m:lost(f:path($task) || '.businessStatus', 'answer-nearest')"/>
    </xsl:if>
    <xsl:sequence select="($said, $nearest)[1]"/>
  </xsl:function>
  <xsl:template name="answer-needed">
    <xsl:if test="empty($task) or empty($answered)"><xsl:sequence select="error((), 'no answer to a referral')"/></xsl:if>
  </xsl:template>

  <!-- what the answer says that the code of this format does not -->
  <xsl:function name="f:answer-extras" as="element()*">
    <xsl:param name="native" as="xs:string?"/>
    <xsl:variable name="text" select="$task?businessStatus?text"/>
    <xsl:variable name="reason" select="($task?statusReason?text, $task?statusReason?coding?* ! (?display, ?code)[1])[1]"/>
    <xsl:variable name="own" select="($outcome, 'geen')[1][not(. = (m:look-up('answer-outcome', $native), 'geen')[1])]"/>
    <xsl:variable name="told" select="m:look-up('answer-text', $native)[empty($own)]"/>
    <xsl:sequence select="
        f:extra('uitkomst', $own),
        f:extra('uitkomstTekst', $text[not(. = $told)]),
        f:extra('stand', $task?status[not(. = m:look-up('answer-status', $native))]),
        f:extra('reden', $reason[not(. = ($told, $text) and $outcome = 'returned-with-reason')]),
        f:extra('urgentie', $task?priority[not(. = 'routine')] ! m:back('urgency', .)),
        f:extra('grondslag', f:code(f:extension($header, 'legal-basis')?valueCodeableConcept)[not(. = m:look-up('defaults', 'legal-basis'))]),
        f:extra('doel', f:code(f:extension($header, 'processing-purpose')?valueCodeableConcept)[not(. = m:look-up('defaults', 'processing-purpose'))]),
        f:extra('gevraagdOp', $task?authoredOn), f:extra('bijgewerktOp', $task?lastModified),
        f:extra('begonnenOp', $task?executionPeriod?start), f:extra('beeindigdOp', $task?executionPeriod?end),
        f:extra('uiterlijk', $task?restriction?period?end),
        f:extra('gezin', (f:identifier($family, 'family'), $task?for?identifier[ends-with(?system, '/family')]?value)[1])"/>
  </xsl:function>

  <!-- what came with the answer under a label -->
  <xsl:function name="f:output" as="map(*)*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:sequence select="$task?output?*[?type?text = $label]"/>
  </xsl:function>
  <xsl:template name="tell-outputs">
    <xsl:param name="placed" as="xs:string*"/>
    <xsl:if test="$task?code?text and not($placed = 'Task.code')"><xsl:sequence select="m:lost(f:path($task) || '.code', 'answer-detail')"/></xsl:if>
    <xsl:for-each select="$task?input?*">
      <xsl:sequence select="m:lost(f:path($task) || '.input[' || (position() - 1) || ']', 'answer-detail')"/>
    </xsl:for-each>
    <xsl:for-each select="$task?output?*">
      <xsl:if test="not(?type?text = ($placed, 'uitspraak'))">
        <xsl:sequence select="m:lost(f:path($task) || '.output[' || (position() - 1) || ']', 'answer-detail')"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
  <!-- the family and whoever is in it, where a format has no place for persons -->
  <xsl:template name="tell-family">
    <xsl:sequence select="$family ! m:lost(f:path(.), 'persons'), f:of-type('Patient') ! m:lost(f:path(.), 'persons'),
        f:of-type('RelatedPerson') ! m:lost(f:path(.), 'persons')"/>
  </xsl:template>
  <!-- the texts of the answer: the first one has a place of its own, the others follow as notes -->
  <xsl:variable name="notes" select="$task?note?*?text"/>
</xsl:stylesheet>
