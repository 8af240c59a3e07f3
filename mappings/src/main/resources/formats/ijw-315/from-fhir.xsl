<?xml version="1.0" encoding="UTF-8"?>
<!-- A request for youth help as a request for allocation. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-out.xsl"/>

  <xsl:template name="main">
    <xsl:if test="not($header?eventCoding?code = 'youth-help-request')"><xsl:sequence select="m:refuse('event')"/></xsl:if>
    <xsl:sequence select="i:message((i:to-municipality($referral?authoredOn), i:of-message('Client', (
        i:child(false()),
        i:el('GezagsdragerBekend', i:named-truth($task, 'GezagsdragerBekend')),
        i:el('Commentaar', string-join($task?note?*?text, '&#10;')),
        i:of-message('AangevraagdeProducten', $tasks ! i:requested(.))))))"/>
    <xsl:sequence select="i:tell-roles(()), i:tell-work(map{'Verwijzer': 'cod327', 'Naam': '', 'ZorgverlenerCode': '', 'Raamcontract': '', 'Budget': '', 'GezagsdragerBekend': ''})"/>
    <xsl:sequence select="$tasks ! (i:tell-time(., 'authoredOn'), i:tell-time(i:asked(.), 'authoredOn'))"/>
    <xsl:sequence select="i:tell-rest(($family, $children, f:of-type('Task'), f:of-type('Task') ! i:asked(.)))"/>
  </xsl:template>

  <xsl:function name="i:requested" as="element()">
    <xsl:param name="task" as="map(*)"/>
    <xsl:variable name="referral" select="i:asked($task)"/>
    <xsl:variable name="path" select="f:path($referral)"/>
    <xsl:variable name="decision" select="$referral?requisition"/>
    <xsl:variable name="referrer" select="i:referrer($task, $referral)"/>
    <xsl:sequence select="i:of-message('AangevraagdProduct', (
        i:el('ReferentieAanbieder', i:needed(f:identifier($referral, 'case-number') ! f:fit(., 36, $path || '.identifier'), 'no-case-number')),
        i:el('BeschikkingNummer', i:whole($decision?value, $path || '.requisition', 'number')),
        i:product($referral),
        i:el('BeschikkingIngangsdatum', i:day($decision?period?start)),
        i:el('ToewijzingIngangsdatum', i:needed(i:day(($referral?occurrencePeriod?start, $referral?occurrenceDateTime)[1]), 'no-start')),
        i:el('ToewijzingEinddatum', i:day($referral?occurrencePeriod?end)),
        i:volume($referral), i:budget($task),
        i:el('Verwijzer', (i:in('Type', $referrer), i:in('Naam', i:named($task, 'Naam')?valueString ! f:fit(., 64, f:path($task) || '.input')),
            i:in('ZorgverlenerCode', i:named($task, 'ZorgverlenerCode')?valueIdentifier?value))),
        i:el('Raamcontract', i:named-truth($task, 'Raamcontract')),
        i:remarks($task, m:look-up('ijw-basis-of-referrer', $referrer), m:look-up('ijw-purpose-of-referrer', $referrer))))"/>
  </xsl:function>

  <!-- who referred: as said, else a court when a certified institution carries out a measure -->
  <xsl:function name="i:referrer" as="xs:string">
    <xsl:param name="task" as="map(*)"/>
    <xsl:param name="referral" as="map(*)"/>
    <xsl:variable name="basis" select="f:code(f:extension($referral, 'legal-basis')?valueCodeableConcept)"/>
    <xsl:variable name="roles" select="$requesting?type?*?coding?*?code"/>
    <xsl:sequence select="i:needed((i:named-code($task, 'Verwijzer', 'cod327'),
        '08'[$basis = ('execution-of-measure', 'court-order')], '04'[$roles = 'certified-institution'], '01'[$roles = ('municipality', 'local-team')])[1], 'no-referrer')"/>
  </xsl:function>
</xsl:stylesheet>
