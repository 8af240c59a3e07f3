<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF messages without a referral share on the way out: legal basis and purpose stand in the header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-out.xsl"/>
  <xsl:include href="../shared/stuf-extra-names.xsl"/>
  <!-- which of the messages that this one takes is written -->
  <xsl:param name="part" as="xs:integer" select="1"/>
  <xsl:variable name="header" select="$resources[1]"/>

  <xsl:function name="f:basis-extras" as="element()*">
    <xsl:variable name="basis" select="f:code(f:extension($header, 'legal-basis')?valueCodeableConcept)"/>
    <xsl:variable name="purpose" select="f:code(f:extension($header, 'processing-purpose')?valueCodeableConcept)"/>
    <xsl:variable name="consent" select="f:extension($header, 'consent')[1]?valueReference"/>
    <xsl:sequence select="
        f:extra('grondslag', $basis[not(. = m:look-up('defaults', 'legal-basis'))]),
        f:extra('doel', $purpose[not(. = m:look-up('defaults', 'processing-purpose'))]),
        f:extra('toestemming', $consent?identifier?value)"/>
    <xsl:if test="exists($consent) and empty($consent?identifier)"><xsl:sequence select="m:lost(f:path($header) || '.extension', 'consent')"/></xsl:if>
  </xsl:function>

  <!-- a note that begins with a name is the extra element of that name, unless the name has a meaning of its own here -->
  <xsl:function name="f:note-extras" as="element()*">
    <xsl:param name="notes" as="xs:string*"/>
    <xsl:param name="known" as="xs:string*"/>
    <xsl:for-each select="$notes">
      <xsl:variable name="name" select="replace(., '^(\p{L}\S*?): .*$', '$1', 's')[not(. = $known)]"/>
      <xsl:sequence select="if (matches(., '^\p{L}\S*?: .', 's') and exists($name)) then f:extra($name, substring-after(., $name || ': '))
          else f:extra('notitie', .)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- prefix, initials and given names, in the order of the schema -->
  <xsl:function name="f:first-names" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:variable name="at" select="f:path($person) || '.name'"/>
    <xsl:sequence select="f:el('BG:voorvoegselGeslachtsnaam', f:prefix($name) ! f:fit(., 10, $at)),
        f:el('BG:voorletters', f:given($name, 'IN') ! f:fit(., 20, $at)),
        f:el('BG:voornamen', f:given($name, 'BR') ! f:fit(., 200, $at))"/>
  </xsl:function>
</xsl:stylesheet>
