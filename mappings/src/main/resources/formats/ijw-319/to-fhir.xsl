<?xml version="1.0" encoding="UTF-8"?>
<!-- An answer to a request for allocation: rejected, or being looked into. It names the request by its number and no child. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="answer" select="*/*:Antwoord"/>
    <xsl:variable name="asked" select="f:identifier('case-number', $answer/*:ReferentieAanbieder)"/>
    <xsl:variable name="said" select="$answer/*:VerzoekAntwoord"/>
    <xsl:variable name="status" select="m:translate('answer', f:text($said), $said)"/>
    <xsl:variable name="rejected" select="$status = 'rejected'"/>
    <xsl:variable name="elsewhere" select="$answer/*:Woonplaatsbeginsel/*:Gemeente"/>
    <xsl:sequence select="i:bundle(*, 'referral-response', 'task', map{'header': map{'extension': array{
            ('legal-basis', 'processing-purpose') ! f:extension(., map{'valueCodeableConcept': f:concept(., m:look-up('message', .), ())})}}},
        f:entry('task', 'Task', $answer, map:merge((f:profile('ReferralTask'), map{
            'status': $status, 'intent': 'order', 'priority': 'routine', '@source': $said,
            'businessStatus': f:concept('referral-outcome', 'returned-with-reason'[$rejected], ()),
            'statusReason': if ($answer/*:RedenAfwijzingVerzoek) then i:coded('wj759', $answer/*:RedenAfwijzingVerzoek) else (),
            'focus': map{'identifier': $asked}, 'for': map{'type': 'Group', 'identifier': $asked},
            'authoredOn': i:sent-on($answer), 'lastModified': i:sent-on($answer),
            'requester': f:ref('receiver'), 'owner': f:ref('sender'),
            'input': array{i:named($elsewhere, map{'valueIdentifier': f:identifier('municipality', $elsewhere)})}}))))"/>
  </xsl:template>
</xsl:stylesheet>
