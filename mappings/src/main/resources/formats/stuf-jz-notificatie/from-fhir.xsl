<?xml version="1.0" encoding="UTF-8"?>
<!-- A response to a referral as notifications of the Child Protection Board: one for each child. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-response-out.xsl"/>

  <xsl:include href="../shared/stuf-case-out.xsl"/>
  <!-- which of the messages that this one takes is written -->
  <xsl:param name="part" as="xs:integer" select="1"/>

  <xsl:variable name="parent-roles" select="('parent-authority-unknown', 'parent-with-authority', 'parent-without-authority', 'non-legal-parent')"/>
  <xsl:variable name="persons" select="$members[f:get(?entity)?resourceType = 'Patient']"/>
  <xsl:variable name="clients" select="$persons[f:role(.) = $client-roles], $persons[f:role(.) = $child-roles][not($persons[f:role(.) = $client-roles])]"/>
  <xsl:variable name="client" select="$clients[$part]"/>
  <!-- the schema wants a number and a name of the one parent that it has room for -->
  <xsl:variable name="parent" select="$persons[f:role(.) = $parent-roles][exists(f:get(?entity) ! f:numbers(.)) and exists(f:get(?entity) ! f:own-name(f:name(.)))][1]"/>
  <xsl:variable name="written" select="($client, $parent) ! f:get(?entity)"/>
  <xsl:variable name="decisions" select="$statements[f:topic(.) = 'besluit'][exists(?effectiveDateTime)][exists(?valueString)]"/>

  <xsl:template name="main">
    <xsl:call-template name="answer-needed"/>
    <xsl:variable name="code" select="f:answer-code(())"/>
    <xsl:if test="empty($code)"><xsl:sequence select="m:refuse('no-state')"/></xsl:if>
    <xsl:sequence select="m:split(count($clients)), $clients[position() ne $part] ! m:lost(f:path(f:get(?entity)), 'other-message')"/>
    <JZ:notificatieDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'notificatieDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:call-template name="case"><xsl:with-param name="code" select="$code"/></xsl:call-template>
        <xsl:call-template name="client"/>
        <xsl:for-each select="$parent"><xsl:call-template name="parent"/></xsl:for-each>
        <xsl:call-template name="request"/>
        <ZKN:heeft StUF:entiteittype="ZAKSTT">
          <ZKN:gerelateerde StUF:entiteittype="STT"><xsl:sequence select="f:el('ZKN:omschrijving', tokenize($code, ': ')[1])"/></ZKN:gerelateerde>
          <ZKN:datumStatusGezet><xsl:value-of select="f:moment((f:output('stand bereikt op')?valueDateTime, $task?lastModified, $bundle?timestamp)[1])"/></ZKN:datumStatusGezet>
        </ZKN:heeft>
        <xsl:for-each select="$decisions[f:is-told(.)]"><xsl:call-template name="decision"/></xsl:for-each>
      </JZ:object>
    </JZ:notificatieDi01>
    <xsl:call-template name="tell-outputs"><xsl:with-param name="placed" select="'stand bereikt op'"/></xsl:call-template>
    <!-- a family of whom nobody is written is not read back -->
    <xsl:sequence select="$family[empty($written)] ! m:lost(f:path(.), 'other-member'),
        $members[not(f:get(?entity)?id = ($written, $clients ! f:get(?entity))?id)] ! m:lost(f:path(f:get(?entity)), 'other-member'),
        for $at in 1 to count($members) return $members[$at][not(f:get(?entity)?id = $written?id)] ! m:lost(f:path($family) || '.member[' || ($at - 1) || ']', 'other-member')"/>
  </xsl:template>

  <!-- what is about another child goes in the message about that child -->
  <xsl:function name="f:is-told" as="xs:boolean">
    <xsl:param name="statement" as="map(*)"/>
    <xsl:sequence select="not(f:get($statement?subject)?id = $clients[position() ne $part] ! f:get(?entity)?id)"/>
  </xsl:function>
  <xsl:function name="f:moment" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:sequence select="if (string-length($when) le 10) then f:digits($when)
        else format-dateTime(xs:dateTime($when), '[Y0001][M01][D01][H01][m01][s01]', 'en', (), 'Europe/Amsterdam')"/>
  </xsl:function>

  <xsl:template name="case">
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="result" select="substring-after($code, ': ')[. != '']"/>
    <xsl:sequence select="f:el('ZKN:identificatie', f:identifier($task, 'case-number') ! f:fit(., 40, f:path($task) || '.identifier'))"/>
    <xsl:if test="$result"><ZKN:resultaat><xsl:sequence select="f:el('ZKN:omschrijving', $result)"/></ZKN:resultaat></xsl:if>
    <xsl:sequence select="f:extras((f:answer-extras($code), f:extra('notitie', $notes),
        f:extra('gemeente', f:municipality($written)),
        f:statement-extras($statements[f:is-told(.)][not(?id = $decisions?id)][not(f:get(?subject)?id = $written?id)])))"/>
    <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
      <ZKN:omschrijvingGeneriek>Uitvoeren onderzoek kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>
    </ZKN:gerelateerde></ZKN:isVan>
  </xsl:template>

  <xsl:template name="client">
    <xsl:for-each select="$client ! f:get(?entity)">
      <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
        <ZKN:gerelateerde StUF:entiteittype="OBJ">
          <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
            <xsl:sequence select="f:el('BG:inp.bsn', f:identifier(., 'http://fhir.nl/fhir/NamingSystem/bsn')),
                f:el('BG:geslachtsnaam', f:own-name(f:name(.)) ! f:fit(., 200, 'Bundle')), f:person(.), f:residence(., true()),
                f:extras((f:extra('rol', f:role($client)[not(. = $client-roles)]), f:person-extras(., $client, ('voorletters', 'rol')), f:told-of(.)))"/>
          </ZKN:natuurlijkPersoon>
        </ZKN:gerelateerde>
        <ZKN:omschrijving><xsl:value-of select="if (f:role($client) = 'client-unborn-child') then 'Client (ongeboren kind)' else 'Client (kind)'"/></ZKN:omschrijving>
      </ZKN:heeftBetrekkingOp>
    </xsl:for-each>
    <xsl:if test="empty($client)"><xsl:sequence select="f:nil('ZKN:heeftBetrekkingOp', 'ZAKOBJ')"/></xsl:if>
  </xsl:template>
  <xsl:function name="f:told-of" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="f:statement-extras(f:said-of($person)[not(?id = $decisions?id)])"/>
  </xsl:function>

  <xsl:template name="parent">
    <xsl:variable name="member" select="."/>
    <xsl:for-each select="f:get(?entity)">
      <xsl:variable name="numbers" select="f:numbers(.)"/>
      <ZKN:heeftAlsBelanghebbende StUF:entiteittype="ZAKBTRBLH">
        <ZKN:gerelateerde StUF:entiteittype="BTR">
          <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
            <xsl:sequence select="$numbers[1], f:el('BG:geslachtsnaam', f:own-name(f:name(.)) ! f:fit(., 200, 'Bundle')),
                f:person(.), f:residence(., false()), f:reach(.),
                f:extras((f:extra('rol', f:role($member)[not(. = 'parent-authority-unknown')]),
                    f:person-extras(., $member, ('voorletters', 'rol', 'sub.telefoonnummer', 'sub.emailadres',
                        'anp.identificatie'[$numbers[1]/self::BG:anp.identificatie])), f:told-of(.)))"/>
          </ZKN:natuurlijkPersoon>
        </ZKN:gerelateerde>
        <ZKN:omschrijving>ouder, gezag niet benoemd</ZKN:omschrijving>
      </ZKN:heeftAlsBelanghebbende>
    </xsl:for-each>
  </xsl:template>

  <!-- the case of whoever asked; the board also works of its own accord, and then there is none. The number of a case that
       was asked for is the official one when it happens to be that of the board too. -->
  <xsl:template name="request">
    <xsl:if test="not($answered = f:identifier($task, 'case-number')) or $task?focus?identifier?use = 'official'">
      <ZKN:heeftBetrekkingOpAndere StUF:entiteittype="ZAKZAKBTR">
        <ZKN:gerelateerde StUF:entiteittype="ZAK">
          <xsl:sequence select="f:el('ZKN:identificatie', $answered ! f:fit(., 40, f:path($task) || '.focus'))"/>
          <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
            <ZKN:omschrijvingGeneriek>Overwegen kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>
          </ZKN:gerelateerde></ZKN:isVan>
        </ZKN:gerelateerde>
      </ZKN:heeftBetrekkingOpAndere>
    </xsl:if>
  </xsl:template>

  <xsl:template name="decision">
    <xsl:variable name="days" select="?component?*"/>
    <ZKN:leidtTot StUF:entiteittype="ZAKBSL">
      <ZKN:gerelateerde StUF:entiteittype="BSL">
        <xsl:sequence select="f:el('ZKN:datumBeslissing', f:digits(?effectiveDateTime)),
            f:el('ZKN:toelichting', f:fit(f:say(map:remove(., 'effectiveDateTime'), 'fact'), 1000, f:path(.))),
            for $name in ('ingangsdatumWerking', 'einddatumWerking') return f:el('ZKN:' || $name, f:digits(($days[?code?text = $name]?valueDateTime)[1]))"/>
      </ZKN:gerelateerde>
    </ZKN:leidtTot>
  </xsl:template>
</xsl:stylesheet>
