<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF messages without a referral share on the way in: legal basis and purpose stand in the header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-in.xsl"/>
  <!-- which of the messages that the native one takes this run is about -->
  <xsl:param name="part" as="xs:integer" select="1"/>

  <!-- the whole message: its legal basis and purpose stand in the header, as there is no referral to say them -->
  <xsl:function name="f:basis-bundle" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="event" as="xs:string"/>
    <xsl:param name="focus" as="xs:string*"/>
    <xsl:param name="object" as="element()"/>
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:variable name="bundle" select="f:bundle($control, $event, $focus, $entries)"/>
    <xsl:variable name="header" select="$bundle?entry?1"/>
    <xsl:variable name="told" select="map:put($header, 'resource', map:put($header?resource, 'extension', f:basis($object)))"/>
    <xsl:variable name="id" select="if ($part = 1) then $bundle?identifier else map:put($bundle?identifier, 'value', $bundle?identifier?value || '-' || $part)"/>
    <xsl:sequence select="map:put(map:put($bundle, 'identifier', $id), 'entry', array:put($bundle?entry, 1, $told))"/>
  </xsl:function>
  <xsl:function name="f:basis" as="array(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:variable name="basis" select="f:extras($object, 'grondslag')[1]"/>
    <xsl:variable name="purpose" select="f:extras($object, 'doel')[1]"/>
    <xsl:sequence select="array{
        f:extension('legal-basis', map{'@source': $basis, 'valueCodeableConcept':
            f:concept('legal-basis', (f:text($basis), m:look-up('defaults', 'legal-basis'))[1], $basis)}),
        f:extension('processing-purpose', map{'@source': $purpose, 'valueCodeableConcept':
            f:concept('processing-purpose', (f:text($purpose), m:look-up('defaults', 'processing-purpose'))[1], $purpose)}),
        f:extras($object, 'toestemming')[1] ! f:extension('consent', map{'valueReference': map{
            'identifier': map{'value': f:text(.), 'system': $base || '/NamingSystem/consent'}}, '@source': .})}"/>
  </xsl:function>

  <!-- extra elements that only the sender knows, in a message without statements -->
  <xsl:function name="f:other-notes" as="map(*)*">
    <xsl:param name="holders" as="element()*"/>
    <xsl:param name="known" as="xs:string*"/>
    <xsl:sequence select="$holders/StUF:extraElementen/StUF:extraElement[not(@naam = $known)][f:present(.)]
        ! map{'text': @naam || ': ' || f:text(.), '@source': .}"/>
  </xsl:function>

  <!-- that a document came or a decision was taken is no matter of opinion, unless the sender says so -->
  <xsl:function name="f:fact" as="map(*)?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:variable name="presumed" select="$statement?resource?category?*?coding?*?userSelected = false()"/>
    <xsl:sequence select="$statement ! (if (not($presumed)) then . else map:put(., 'resource', map:put(?resource, 'category', array{map{'coding': array{map{
        'system': $base || '/CodeSystem/statement-kind', 'code': 'fact', 'userSelected': false()}}}})))"/>
  </xsl:function>
</xsl:stylesheet>
