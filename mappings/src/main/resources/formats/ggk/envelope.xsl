<?xml version="1.0" encoding="UTF-8"?>
<!-- The GGK envelope around an iJw message. Given from outside: the message itself as $content and as $base64. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:GGK="http://www.stufstandaarden.nl/sectormodel/ggk/0210" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime" exclude-result-prefixes="xs">
  <xsl:param name="content" as="document-node()"/>
  <xsl:param name="base64" as="xs:string"/>
  <xsl:param name="format" as="xs:string"/>
  <xsl:param name="reference" as="xs:string"/>
  <xsl:param name="sent-at" as="xs:string"/>
  <xsl:param name="hub-application" as="xs:string"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="header" select="$content/*/*:Header"/>
  <xsl:variable name="function" select="upper-case(replace($format, '^ijw-', 'jw'))"/>
  <!-- a return message repeats the header of what it answers: its sender is who that one was sent to -->
  <xsl:variable name="returned" select="$header/*:IdentificatieRetour"/>
  <xsl:variable name="answered" select="$header/*:BerichtIdentificatie/*:Identificatie"/>

  <xsl:template name="main">
    <xsl:element name="GGK:envelop{if ($returned) then 'Retourbericht-ggk_Du01' else 'Heenbericht-ggk_Di01'}">
      <GGK:stuurgegevens>
        <StUF:berichtcode><xsl:value-of select="if ($returned) then 'Du01' else 'Di01'"/></StUF:berichtcode>
        <StUF:zender>
          <StUF:organisatie><xsl:value-of select="if ($returned) then $header/*:Ontvanger else $header/*:Afzender"/></StUF:organisatie>
          <StUF:applicatie><xsl:value-of select="substring($hub-application, 1, 50)"/></StUF:applicatie>
        </StUF:zender>
        <StUF:ontvanger>
          <StUF:organisatie><xsl:value-of select="if ($returned) then $header/*:Afzender else $header/*:Ontvanger"/></StUF:organisatie>
          <StUF:applicatie>GGk</StUF:applicatie>
        </StUF:ontvanger>
        <StUF:referentienummer><xsl:value-of select="substring($reference, 1, 40)"/></StUF:referentienummer>
        <StUF:tijdstipBericht><xsl:value-of select="$sent-at"/></StUF:tijdstipBericht>
        <xsl:if test="$returned"><StUF:crossRefnummer><xsl:value-of select="$answered"/></StUF:crossRefnummer></xsl:if>
        <StUF:functie><xsl:value-of select="$function"/></StUF:functie>
      </GGK:stuurgegevens>
      <GGK:parameters>
        <GGK:referentienummerBericht><xsl:value-of select="($returned, $answered)[1]"/></GGK:referentienummerBericht>
        <xsl:if test="$returned"><GGK:crossRefnummerBericht><xsl:value-of select="$answered"/></GGK:crossRefnummerBericht></xsl:if>
        <GGK:applicatieVersie>0001</GGK:applicatieVersie>
        <GGK:applicatieSubversie>0000</GGK:applicatieSubversie>
        <GGK:functieVersie><xsl:value-of select="format-number($header/*:BerichtVersie, '0000')"/></GGK:functieVersie>
        <GGK:functieSubversie><xsl:value-of select="format-number($header/*:BerichtSubversie, '0000')"/></GGK:functieSubversie>
        <GGK:bericht StUF:bestandsnaam="{$function}.xml" xmime:contentType="application/xml"><xsl:value-of select="$base64"/></GGK:bericht>
      </GGK:parameters>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
