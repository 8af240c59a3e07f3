<?xml version="1.0" encoding="UTF-8"?>
<!-- A request for allocation as a request for youth help. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="client" select="*/*:Client"/>
    <xsl:sequence select="i:bundle(*, 'youth-help-request', ('referral', 'task'), map{}, (
        $client/*:AangevraagdeProducten/*:AangevraagdProduct ! i:work(., i:own(.)),
        i:family($client, ()), i:person($client, 'client', ())))"/>
  </xsl:template>

  <xsl:function name="i:own" as="map(*)">
    <xsl:param name="product" as="element()"/>
    <xsl:variable name="client" select="i:client($product)"/>
    <xsl:variable name="decision" select="f:identifier('case-number', $product/*:BeschikkingNummer)"/>
    <xsl:variable name="from" select="i:day($product/*:BeschikkingIngangsdatum)"/>
    <xsl:variable name="referrer" select="$product/*:Verwijzer"/>
    <xsl:sequence select="map{
        'referral': map{
            'identifier': array{f:identifier('case-number', $product/*:ReferentieAanbieder)},
            'requisition': map:merge(($decision, $from ! map{'period': map{'start': .}})),
            'occurrencePeriod': i:period($product/*:ToewijzingIngangsdatum, $product/*:ToewijzingEinddatum),
            'requester': f:ref('sender')},
        'task': map{'status': 'requested', 'owner': f:ref('receiver')},
        'named': (
            i:named($referrer, map{'valueCodeableConcept': i:coded('cod327', $referrer/*:Type)}),
            i:named($referrer/*:Naam, map{'valueString': f:text($referrer/*:Naam)}),
            i:named($referrer/*:ZorgverlenerCode, map{'valueIdentifier': f:identifier('http://fhir.nl/fhir/NamingSystem/agb-z', $referrer/*:ZorgverlenerCode)}),
            i:named-truth($product/*:Raamcontract)),
        'of-client': i:named-truth($client/*:GezagsdragerBekend)}"/>
  </xsl:function>
</xsl:stylesheet>
