<?xml version="1.0" encoding="UTF-8"?>
<!-- What the generic reports of StUF Jeugdzorg and their outcomes share on the way out. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">

  <xsl:variable name="destination" select="f:get($resources[1]?destination?*[1]?receiver)"/>

  <!-- the control data, with how the receiver can be reached -->
  <xsl:template name="generic-control">
    <xsl:param name="function" as="xs:string"/>
    <xsl:variable name="usual"><xsl:call-template name="control"><xsl:with-param name="function" select="$function"/></xsl:call-template></xsl:variable>
    <xsl:apply-templates select="$usual" mode="reach"/>
  </xsl:template>
  <xsl:mode name="reach" on-no-match="shallow-copy"/>
  <xsl:template match="StUF:ontvanger/StUF:applicatie" mode="reach">
    <xsl:copy-of select="."/>
    <xsl:variable name="at" select="f:path($destination) || '.telecom'"/>
    <xsl:variable name="phones" select="f:el('StUF:telefoonnummer', f:telecom($destination, 'phone') ! f:fit(., 20, $at))"/>
    <xsl:variable name="mails" select="f:el('StUF:emailadres', f:telecom($destination, 'email') ! f:fit(., 254, $at))"/>
    <!-- the standard has a choice here: telephone numbers or mail addresses -->
    <xsl:variable name="ways" select="if (exists($phones)) then $phones else $mails"/>
    <xsl:if test="exists($phones) and exists($mails)"><xsl:sequence select="m:lost($at, 'reach')"/></xsl:if>
    <xsl:if test="exists($ways)">
      <StUF:aanvullendeIdentificerendeGegevens><xsl:sequence select="$ways"/></StUF:aanvullendeIdentificerendeGegevens>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:unit" as="element()">
    <xsl:param name="party" as="map(*)"/>
    <xsl:variable name="numbers" select="map{'oin': f:identifier($party, 'oin'), 'instantiecode': f:identifier($party, 'chain-instance'),
        'vestiging': f:identifier($party, 'establishment'), 'rsin': f:identifier($party, 'rsin'), 'kvk': f:identifier($party, 'kvk')}"/>
    <!-- what reads as an OIN is one, and a number of another kind must not be taken for a number of the chain -->
    <xsl:variable name="main" select="('oin'[exists($numbers?oin)], 'instantiecode'[exists($numbers?instantiecode)])[1]"/>
    <ZKN:organisatorischeEenheid StUF:entiteittype="OEH">
      <xsl:sequence select="
          f:must('ZKN:identificatie', $main ! $numbers(.) ! f:fit(., 24, f:path($party) || '.identifier')),
          f:must('ZKN:naam', $party?name ! f:fit(., 50, f:path($party) || '.name')),
          f:extras(('oin', 'instantiecode', 'vestiging', 'rsin', 'kvk')[not(. = $main)] ! f:extra(., $numbers(.)))"/>
      <xsl:for-each select="$party?contact?*">
        <ZKN:heeftAlsContactpersoon StUF:entiteittype="OEHMDWCPR">
          <ZKN:gerelateerde StUF:entiteittype="MDW"><xsl:sequence select="f:worker(., f:path($party) || '.contact')"/></ZKN:gerelateerde>
        </ZKN:heeftAlsContactpersoon>
      </xsl:for-each>
    </ZKN:organisatorischeEenheid>
    <xsl:if test="exists($party?type)"><xsl:sequence select="m:lost(f:path($party) || '.type', 'organisation-type')"/></xsl:if>
  </xsl:function>
  <!-- a unit with room for one person to speak to -->
  <xsl:function name="f:unit-with-one" as="element()">
    <xsl:param name="party" as="map(*)"/>
    <xsl:if test="exists($party?contact?*[2])"><xsl:sequence select="m:lost(f:path($party) || '.contact[1]', 'contact')"/></xsl:if>
    <xsl:sequence select="f:unit(if (exists($party?contact?*[2])) then map:put($party, 'contact', [$party?contact?1]) else $party)"/>
  </xsl:function>
  <xsl:function name="f:worker" as="element()*">
    <xsl:param name="contact" as="map(*)"/>
    <xsl:param name="at" as="xs:string"/>
    <xsl:variable name="phones" select="f:telecom($contact, 'phone')"/>
    <xsl:variable name="mails" select="f:telecom($contact, 'email')"/>
    <xsl:sequence select="
        f:el('ZKN:telefoonnummer', $phones[1] ! f:fit(., 20, $at)), f:el('ZKN:emailadres', $mails[1] ! f:fit(., 254, $at)),
        f:extras((f:extra('afdeling', $contact?purpose?text), f:extra('telefoonnummer', tail($phones)), f:extra('emailadres', tail($mails)))),
        f:el('ZKN:naam', $contact?name ! (if (. instance of map(*)) then (?text, f:own-name(.))[1] else .) ! f:fit(., 80, $at))"/>
  </xsl:function>
</xsl:stylesheet>
