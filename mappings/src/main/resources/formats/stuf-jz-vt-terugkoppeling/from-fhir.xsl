<?xml version="1.0" encoding="UTF-8"?>
<!-- A response to a referral as the answer of Veilig Thuis to a report. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-response-out.xsl"/>

  <xsl:template name="main">
    <xsl:call-template name="answer-needed"/>
    <xsl:variable name="code" select="f:answer-code(('ZVH-01', 'ZVH-02', 'ZVH-03'))"/>
    <xsl:variable name="said" select="m:back('vt-status', $code)"/>
    <xsl:if test="empty($said)"><xsl:sequence select="error((), 'no answer that this format knows')"/></xsl:if>
    <JZ:vtTerugkoppelingDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'vtTerugkoppelingDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:sequence select="
            f:el('ZKN:identificatie', f:identifier($task, 'case-number') ! f:fit(., 40, f:path($task) || '.identifier')),
            f:extras((f:answer-extras($code), f:extra('notitie', tail($notes)), f:statement-extras($statements))),
            f:el('ZKN:toelichting', $notes[1] ! f:fit(., 1000, f:path($task) || '.note')),
            f:el('ZKN:uitkomst', (f:output('uitkomst')[1]?valueString, substring-after($said, ': '))[. != ''][1]),
            f:el('ZKN:status', tokenize($said, ': ')[1])"/>
        <xsl:call-template name="report"/>
        <xsl:call-template name="performer"/>
      </JZ:object>
    </JZ:vtTerugkoppelingDi01>
    <xsl:call-template name="tell-family"/>
    <xsl:call-template name="tell-outputs"><xsl:with-param name="placed" select="('uitkomst', 'zicht op de veiligheid')"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="report">
    <xsl:variable name="watcher" select="f:output('zicht op de veiligheid')[1] ! f:get(?valueReference)"/>
    <ZKN:naarAanleidingVan StUF:entiteittype="ZAKVTM">
      <ZKN:gerelateerde StUF:entiteittype="VTM">
        <xsl:sequence select="f:el('JZ:identificatieVtMelding', $answered)"/>
        <xsl:for-each select="$watcher">
          <JZ:betreft StUF:entiteittype="VTMZOS">
            <JZ:gerelateerde StUF:entiteittype="ZOS">
              <xsl:for-each select="?contact?*[1]">
                <JZ:contactgegevensVerantwoordelijkeOrganisatie>
                  <xsl:sequence select="f:el('JZ:naamContactpersoon', ?name?text), f:el('JZ:afdeling', ?purpose?text),
                      f:el('JZ:eMail', f:telecom(., 'email') ! f:fit(., 254, f:path($watcher) || '.contact')),
                      f:el('JZ:telefoonnummer', f:telecom(., 'phone') ! f:fit(., 20, f:path($watcher) || '.contact'))"/>
                </JZ:contactgegevensVerantwoordelijkeOrganisatie>
              </xsl:for-each>
              <JZ:verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij StUF:entiteittype="ZOSBTR">
                <JZ:gerelateerde StUF:entiteittype="BTR">
                  <xsl:sequence select="f:el('ZKN:naam', ?name ! f:fit(., 200, f:path($watcher) || '.name'))"/>
                </JZ:gerelateerde>
              </JZ:verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij>
            </JZ:gerelateerde>
          </JZ:betreft>
        </xsl:for-each>
      </ZKN:gerelateerde>
    </ZKN:naarAanleidingVan>
  </xsl:template>

  <xsl:template name="performer">
    <ZKN:isUitgevoerdDoor StUF:entiteittype="ZAKBTR">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:sequence select="f:el('ZKN:naam', ($owner?name, 'onbekend')[1] ! f:fit(., 200, f:path($owner) || '.name')),
            f:must('ZKN:oinNummer', f:identifier($owner, 'oin'))"/>
      </ZKN:gerelateerde>
    </ZKN:isUitgevoerdDoor>
  </xsl:template>
</xsl:stylesheet>
