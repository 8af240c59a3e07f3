<?xml version="1.0" encoding="UTF-8"?>
<!-- The start (JW305) or the stop (JW307) of youth help. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="client" select="*/*:Client"/>
    <xsl:sequence select="i:bundle(*, 'youth-help-notification', ('referral', 'task'), map{}, (
        $client/(*:StartProducten/*:StartProduct, *:StopProducten/*:StopProduct) ! i:work(., i:own(.)),
        i:family($client, ()), i:person($client, 'client', ())))"/>
  </xsl:template>

  <xsl:function name="i:own" as="map(*)">
    <xsl:param name="product" as="element()"/>
    <xsl:variable name="stopped" select="exists($product/*:Einddatum)"/>
    <xsl:variable name="removed" select="$product/*:StatusAanlevering[f:text(.) = '3']"/>
    <xsl:sequence select="map{
        'referral': map{
            'identifier': array{f:identifier('case-number', $product/*:ToewijzingNummer)},
            'occurrencePeriod': i:period($product/*:ToewijzingIngangsdatum, ()),
            'authoredOn': i:day(($product/*:ToewijzingIngangsdatum, $product/*:Begindatum)[1]),
            'requester': f:ref('receiver')},
        'task': map{
            'status': if ($stopped) then 'completed' else 'in-progress',
            'businessStatus': f:concept('referral-outcome', 'completed'[$stopped], ()),
            'statusReason': i:coded('jz588', $product/*:RedenBeeindiging),
            'executionPeriod': i:period($product/*:Begindatum, $product/*:Einddatum),
            'lastModified': i:sent-on($product), 'owner': f:ref('sender'),
            'note': array{$removed ! map{'text': m:look-up('message', 'removed'), '@source': .}}},
        'named': i:named-code('delivery-status', $product/*:StatusAanlevering)}"/>
  </xsl:function>
</xsl:stylesheet>
