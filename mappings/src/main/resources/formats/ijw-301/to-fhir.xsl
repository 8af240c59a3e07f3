<?xml version="1.0" encoding="UTF-8"?>
<!-- An allocation of youth help. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="client" select="*/*:Client"/>
    <xsl:variable name="related" select="$client/*:Relaties/*:Relatie"/>
    <xsl:sequence select="i:bundle(*, 'youth-help-allocation', ('referral', 'task'), map{}, (
        $client/*:ToegewezenProducten/*:ToegewezenProduct ! i:work(., i:own(.)),
        i:family($client, $related),
        i:person($client, 'client', $client/*:Contactgegevens/*:Contact),
        $related ! i:person(., path(.), *:Contact)))"/>
  </xsl:template>

  <xsl:function name="i:own" as="map(*)">
    <xsl:param name="product" as="element()"/>
    <xsl:variable name="client" select="i:client($product)"/>
    <xsl:variable name="asked" select="f:identifier('case-number', $product/*:ReferentieAanbieder)"/>
    <xsl:sequence select="map{
        'referral': map{
            'identifier': array{f:identifier('case-number', $product/*:ToewijzingNummer)},
            'basedOn': array{$asked ! map{'identifier': .}},
            'occurrencePeriod': i:period($product/*:Ingangsdatum, $product/*:Einddatum),
            'authoredOn': i:moment(i:day($product/*:Toewijzingsdatum), f:text($product/*:Toewijzingstijd)),
            'requester': f:ref('sender')},
        'task': map{'status': 'requested', 'owner': f:ref('receiver'), 'reasonCode': i:coded('jz002', $product/*:RedenWijziging)},
        'of-client': (
            i:named-code('communication', $client/*:Communicatie/*:Vorm),
            i:named-code('wj232', $client/*:JuridischeStatus),
            i:named-code('wj003', $client/*:WettelijkeVertegenwoordiging),
            $client/*:Relaties/*:Relatie/*:Volgorde ! i:named(., map{'valueReference': map:put(f:ref(path(..)), 'display', f:text(.))}))}"/>
  </xsl:function>
</xsl:stylesheet>
