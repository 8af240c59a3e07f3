<?xml version="1.0" encoding="UTF-8"?>
<!-- A response to a referral as the answer to a care report. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="map array m f xs xmime">
  <xsl:include href="../shared/stuf-response-out.xsl"/>
  <xsl:include href="../shared/stuf-case-out.xsl"/>

  <xsl:variable name="child" select="$members[f:role(.) = ($client-roles, $child-roles)][f:get(?entity)?resourceType = 'Patient'][1]"/>
  <xsl:variable name="others" select="$members[not(?entity?reference = $child?entity?reference)]"/>
  <!-- those with authority first: there is room for two -->
  <xsl:variable name="parties" select="($others[starts-with(f:role(.), 'parent') or f:role(.) = 'guardian'],
      $others[not(starts-with(f:role(.), 'parent') or f:role(.) = 'guardian')])[position() le 2]"/>
  <xsl:variable name="of-role" select="('rol in woorden', 'rolcode')"/>

  <xsl:template name="main">
    <xsl:call-template name="answer-needed"/>
    <xsl:variable name="code" select="f:answer-code(())"/>
    <xsl:if test="empty($code)"><xsl:sequence select="error((), 'no answer that this format knows')"/></xsl:if>
    <JZ:zorgmeldingTerugkoppelingDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'zorgmeldingTerugkoppelingDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:call-template name="case"><xsl:with-param name="code" select="$code"/></xsl:call-template>
        <xsl:for-each select="$child"><xsl:call-template name="child"/></xsl:for-each>
        <xsl:for-each select="$parties"><xsl:call-template name="party"/></xsl:for-each>
        <xsl:call-template name="initiator"/>
      </JZ:object>
    </JZ:zorgmeldingTerugkoppelingDi01>
    <xsl:call-template name="tell-outputs"><xsl:with-param name="placed" select="'code van het zaaktype'"/></xsl:call-template>
    <xsl:sequence select="$others[not(?entity?reference = $parties?entity?reference)] ! f:get(?entity) ! m:lost(f:path(.), 'no-persons'),
        f:of-type('RelatedPerson') ! m:lost(f:path(.), 'related-person')"/>
  </xsl:template>

  <xsl:template name="case">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="f:el('ZKN:identificatie', (f:identifier($task, 'case-number'), $reference)[1] ! f:fit(., 40, f:path($task) || '.identifier'))"/>
    <ZKN:kenmerk>
      <xsl:sequence select="f:el('ZKN:kenmerk', $answered ! f:fit(., 40, f:path($task) || '.focus')), f:el('ZKN:bron', 'Zorgmelding')"/>
    </ZKN:kenmerk>
    <ZKN:resultaat><xsl:sequence select="f:el('ZKN:omschrijving', $code)"/></ZKN:resultaat>
    <xsl:sequence select="f:extras((f:answer-extras($code), f:extra('notitie', $notes),
        f:extra('gemeente', f:extension($family, 'municipality')[1]?valueIdentifier?value),
        f:extra('uitvoerder', $owner?name), f:extra('oinUitvoerder', f:identifier($owner, 'oin')),
        f:extra('vrager', $asker?name), f:extra('oinVrager', f:identifier($asker, 'oin')),
        f:statement-extras($statements[not(f:get(?subject)?resourceType = 'Patient')])))"/>
    <ZKN:isVan StUF:entiteittype="ZAKZKT">
      <ZKN:gerelateerde StUF:entiteittype="ZKT">
        <xsl:sequence select="f:el('ZKN:code', f:output('code van het zaaktype')[1]?valueString ! f:fit(., 10, f:path($task) || '.output')),
            f:el('ZKN:omschrijvingGeneriek', 'Signaal behandelen')"/>
      </ZKN:gerelateerde>
    </ZKN:isVan>
  </xsl:template>

  <xsl:template name="child">
    <xsl:variable name="member" select="."/>
    <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      <ZKN:gerelateerde StUF:entiteittype="OBJ">
        <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
          <xsl:sequence select="f:get(?entity) ! f:known(., $member, f:extra('rol', f:role($member)[not(. = 'young-person')]))"/>
        </ZKN:natuurlijkPersoon>
      </ZKN:gerelateerde>
      <ZKN:omschrijving>jeugdige</ZKN:omschrijving>
    </ZKN:heeftBetrekkingOp>
  </xsl:template>

  <xsl:template name="party">
    <xsl:variable name="member" select="."/>
    <xsl:variable name="who" select="f:get(?entity)"/>
    <xsl:variable name="place" select="f:get($who?organization)"/>
    <xsl:variable name="words" select="(f:about-person('rol in woorden', $who)[1] ! f:say(.), $who[?resourceType = 'PractitionerRole']?code?*[1]?text,
        f:role-text(f:role($member)))[1]"/>
    <ZKN:heeftAlsBelanghebbende StUF:entiteittype="ZAKBTRBLH">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:choose>
          <xsl:when test="$who?resourceType = 'Patient'">
            <ZKN:natuurlijkPersoon StUF:entiteittype="NPS"><xsl:sequence select="f:known($who, $member, ())"/></ZKN:natuurlijkPersoon>
          </xsl:when>
          <xsl:otherwise>
            <ZKN:vestiging StUF:entiteittype="VES">
              <xsl:sequence select="f:el('BG:handelsnaamVerkort', ($place?name, 'onbekend')[1] ! f:fit(., 45, 'Bundle')), f:extras(f:organisation-extras($member, $words))"/>
            </ZKN:vestiging>
          </xsl:otherwise>
        </xsl:choose>
      </ZKN:gerelateerde>
      <xsl:sequence select="f:el('ZKN:omschrijving', $words ! f:fit(., 80, f:path($family) || '.member'))"/>
      <xsl:for-each select="($who[?resourceType = 'Patient'], $place)?contact?*[1]">
        <ZKN:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRBLHCTP">
          <ZKN:gerelateerde StUF:entiteittype="CTP">
            <xsl:sequence select="f:el('ZKN:naam', ((?name?text, f:whole-name(?name))[1], 'onbekend')[1] ! f:fit(., 40, f:path($who) || '.contact')),
                f:el('ZKN:telefoonnummer', f:telecom(., 'phone')[1] ! f:fit(., 20, f:path($who) || '.contact')),
                f:el('ZKN:emailadres', f:telecom(., 'email')[1] ! f:fit(., 254, f:path($who) || '.contact')),
                f:extras((f:extra('telefoonnummer', tail(f:telecom(., 'phone'))), f:extra('emailadres', tail(f:telecom(., 'email')))))"/>
          </ZKN:gerelateerde>
        </ZKN:heeftAlsAanspreekpunt>
      </xsl:for-each>
    </ZKN:heeftAlsBelanghebbende>
  </xsl:template>

  <!-- a person of whom the format knows a number, a name and a birth date; the rest of the name travels in extra elements -->
  <xsl:function name="f:known" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="member" as="map(*)"/>
    <xsl:param name="more" as="element()*"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:variable name="child" select="f:role($member) = ($client-roles, $child-roles)"/>
    <xsl:sequence select="
        f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
        f:el('BG:geslachtsnaam', (f:own-name($name), 'onbekend')[1] ! f:fit(., 200, f:path($person) || '.name')),
        if (exists($person?birthDate)) then f:incomplete-date('BG:geboortedatum', $person?birthDate) else f:no-birth-date()[not($child)],
        f:extras(($more, f:person-extras($person, $member, 'rol'[$child]),
            f:extra('voornamen', f:given($name, 'BR')), f:extra('voorvoegselGeslachtsnaam', f:prefix($name)),
            f:extra('geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
            f:statement-extras(f:said-of($person)[not(f:topic(.) = $of-role)])))"/>
    <xsl:if test="exists($person?address)"><xsl:sequence select="m:lost(f:path($person) || '.address', 'no-address')"/></xsl:if>
  </xsl:function>
  <!-- of an adult this format must have a date: of an unknown one every part is unknown -->
  <xsl:function name="f:no-birth-date" as="element()">
    <BG:geboortedatum StUF:indOnvolledigeDatum="J">00000000</BG:geboortedatum>
  </xsl:function>

  <xsl:template name="initiator">
    <xsl:variable name="contact" select="$asker?contact?*[1]"/>
    <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <xsl:choose>
        <xsl:when test="exists($contact?name?text)">
          <ZKN:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRINICTP">
            <ZKN:gerelateerde StUF:entiteittype="CTP">
              <xsl:sequence select="f:el('ZKN:naam', $contact?name?text ! f:fit(., 40, f:path($asker) || '.contact')),
                  f:extras((f:extra('afdeling', $contact?purpose?text), f:extra('telefoonnummer', f:telecom($contact, 'phone')),
                      f:extra('emailadres', f:telecom($contact, 'email'))))"/>
            </ZKN:gerelateerde>
          </ZKN:heeftAlsAanspreekpunt>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="f:nil('ZKN:heeftAlsAanspreekpunt', 'ZAKBTRINICTP')"/></xsl:otherwise>
      </xsl:choose>
    </ZKN:heeftAlsInitiator>
    <xsl:if test="exists($asker?contact?*[2])"><xsl:sequence select="m:lost(f:path($asker) || '.contact', 'contact')"/></xsl:if>
    <xsl:sequence select="($asker, $owner)[exists(?type)] ! m:lost(f:path(.) || '.type', 'organisation-type')"/>
  </xsl:template>
</xsl:stylesheet>
