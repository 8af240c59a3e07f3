<?xml version="1.0" encoding="UTF-8"?>
<!-- The shared message in @id@; what has no place is told with m:lost(FHIR path, key in dropped.yaml). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:m="https://fhir.samenhang.nl/mapping" exclude-result-prefixes="#all">
  <xsl:param name="bundle" as="map(*)"/>
  <xsl:param name="reference" as="xs:string"/>
  <xsl:param name="sent-at" as="xs:string"/>
  <xsl:param name="hub-organisation" as="xs:string"/>
  <xsl:param name="hub-application" as="xs:string"/>
  <xsl:param name="recipient-organisation" as="xs:string"/>
  <xsl:param name="recipient-application" as="xs:string"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:variable name="resources" select="$bundle?entry?*?resource"/>

  <xsl:template name="main">
    <xsl:variable name="referral" select="$resources[?resourceType = 'ServiceRequest'][1]"/>
    <xsl:variable name="child" select="$resources[?resourceType = 'Patient'][1]"/>
    <message xmlns="https://example.org/@id@" version="1">
      <number><xsl:value-of select="$reference"/></number>
      <sent><xsl:value-of select="$bundle?timestamp"/></sent>
      <from name="{$hub-application}"><xsl:value-of select="$hub-organisation"/></from>
      <urgency><xsl:value-of select="m:back('@id@-urgency', string($referral?priority))"/></urgency>
      <child municipality="{$resources[?resourceType = 'Group'][1]?extension?1?valueIdentifier?value}">
        <xsl:for-each select="$child?identifier?*[?system = 'http://fhir.nl/fhir/NamingSystem/bsn']">
          <bsn><xsl:value-of select="?value"/></bsn>
        </xsl:for-each>
        <xsl:for-each select="$child?name?1?given?*"><givenName><xsl:value-of select="."/></givenName></xsl:for-each>
        <familyName><xsl:value-of select="$child?name?1?family"/></familyName>
        <xsl:for-each select="$child?birthDate"><birthDate><xsl:value-of select="."/></birthDate></xsl:for-each>
      </child>
      <worry><xsl:value-of select="$resources[?resourceType = 'Observation'][1]?valueString"/></worry>
    </message>
  </xsl:template>
</xsl:stylesheet>
