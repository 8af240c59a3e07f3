<?xml version="1.0" encoding="UTF-8"?>
<!-- A referral as a care report. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="map array m f xs xmime">
  <xsl:include href="../shared/stuf-out.xsl"/>
  <xsl:include href="../shared/stuf-case-out.xsl"/>

  <xsl:variable name="children" select="$members[f:role(.) = ($client-roles, $child-roles)][f:get(?entity)?resourceType = 'Patient']"/>
  <xsl:variable name="parties" select="$members[not(some $child in $children satisfies $child?entity?reference = ?entity?reference)]"/>
  <xsl:variable name="of-initiator" select="('code van de initiator', 'omschrijving van de initiator')"/>
  <xsl:variable name="of-role" select="('rol in woorden', 'rolcode')"/>

  <xsl:template name="main">
    <xsl:if test="empty($referral)"><xsl:sequence select="error((), 'no referral')"/></xsl:if>
    <JZ:zorgmeldingDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'zorgmeldingDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:call-template name="case"/>
        <xsl:if test="exists($children)"><xsl:call-template name="children"/></xsl:if>
        <xsl:for-each select="$parties"><xsl:call-template name="party"/></xsl:for-each>
        <xsl:call-template name="initiator"/>
        <xsl:call-template name="document"/>
      </JZ:object>
    </JZ:zorgmeldingDi01>
    <xsl:sequence select="f:of-type('RelatedPerson') ! m:lost(f:path(.), 'related-person'), f:of-type('Communication') ! m:lost(f:path(.), 'informed')"/>
  </xsl:template>

  <xsl:template name="case">
    <xsl:variable name="number" select="f:identifier($referral, 'case-number')"/>
    <xsl:variable name="rest" select="f:referral-extras('routine'),
        f:extra('opgesteldOp', $referral?authoredOn), f:extra('startdatum', $referral?occurrenceDateTime),
        f:extra('zaaknummerOntvanger', $referral?requisition?value),
        f:statement-extras($statements[not(f:topic(.) = $of-initiator)][not(f:get(?subject)?resourceType = 'Patient')])"/>
    <xsl:choose>
      <xsl:when test="exists($number)">
        <ZKN:kenmerk>
          <xsl:sequence select="f:el('ZKN:kenmerk', f:fit($number, 40, f:path($referral) || '.identifier')), f:el('ZKN:bron', 'Zorgmelding')"/>
        </ZKN:kenmerk>
      </xsl:when>
      <xsl:otherwise><ZKN:kenmerk xsi:nil="true"/></xsl:otherwise>
    </xsl:choose>
    <!-- the first note is the explanation of the initiator -->
    <xsl:sequence select="f:extras($rest[not(@naam = 'notitie' and . = $explanation)])"/>
    <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
      <ZKN:omschrijvingGeneriek>Signaal behandelen</ZKN:omschrijvingGeneriek>
    </ZKN:gerelateerde></ZKN:isVan>
  </xsl:template>
  <xsl:variable name="explanation" select="$referral?note?*[1]?text[string-length(.) le 1000]"/>

  <xsl:template name="children">
    <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      <ZKN:gerelateerde StUF:entiteittype="OBJ">
        <xsl:for-each select="$children">
          <xsl:variable name="member" select="."/>
          <!-- of whom nothing else is known, at least the role is said -->
          <xsl:variable name="usual" select="'young-person'[exists((f:get($member?entity)?identifier, f:get($member?entity)?name))]"/>
          <xsl:for-each select="f:get(?entity)">
            <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
              <xsl:sequence select="f:numbers(.), f:el('BG:geslachtsnaam', f:own-name(f:name(.)) ! f:fit(., 200, 'Bundle')),
                  f:person(.), f:residence(., true()), f:reach(.),
                  f:extras((f:extra('rol', f:role($member)[not(. = $usual)]), f:extras-of(., $member)))"/>
            </ZKN:natuurlijkPersoon>
          </xsl:for-each>
        </xsl:for-each>
      </ZKN:gerelateerde>
      <ZKN:omschrijving>jeugdige</ZKN:omschrijving>
    </ZKN:heeftBetrekkingOp>
  </xsl:template>

  <xsl:template name="party">
    <xsl:variable name="member" select="."/>
    <xsl:variable name="who" select="f:get(?entity)"/>
    <xsl:variable name="words" select="($who ! f:about-person('rol in woorden', .)[1] ! f:say(.), $who[?resourceType = 'PractitionerRole']?code?*[1]?text)[1]"/>
    <xsl:variable name="code" select="($who ! f:about-person('rolcode', .)[1] ! f:say(.), $who[?resourceType = 'PractitionerRole']?code?*[2]?text)[1]"/>
    <ZKN:heeftAlsBelanghebbende StUF:entiteittype="ZAKBTRBLH">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:choose>
          <xsl:when test="$who?resourceType = 'Patient'">
            <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
              <xsl:sequence select="f:numbers($who),
                  f:el('BG:geslachtsnaam', (f:own-name(f:name($who)), 'onbekend')[1] ! f:fit(., 200, f:path($who) || '.name')),
                  f:person($who), f:residence($who, false()), f:reach($who),
                  f:extras(f:extras-of($who, $member)[not(@naam = $of-role)])"/>
            </ZKN:natuurlijkPersoon>
          </xsl:when>
          <xsl:otherwise><xsl:sequence select="$who ! f:establishment(.)"/></xsl:otherwise>
        </xsl:choose>
      </ZKN:gerelateerde>
      <xsl:sequence select="f:el('ZKN:code', ($code, m:back('family-role-code', f:role($member)))[1]),
          f:el('ZKN:omschrijving', ($words, f:role-text(f:role($member)))[1] ! f:fit(., 80, f:path($family) || '.member'))"/>
      <xsl:if test="$who?resourceType != 'Patient'"><xsl:sequence select="f:extras(f:organisation-extras($member, ($words, f:role-text(f:role($member)))[1]))"/></xsl:if>
    </ZKN:heeftAlsBelanghebbende>
  </xsl:template>

  <xsl:template name="initiator">
    <xsl:variable name="worker" select="f:get($requester[?resourceType = 'PractitionerRole']?practitioner)"/>
    <xsl:variable name="role" select="$requester[?resourceType = 'PractitionerRole']"/>
    <xsl:variable name="contact" select="$requesting?contact?*[1]"/>
    <xsl:variable name="name" select="($contact?name?text, f:whole-name(f:name($worker)))[1]"/>
    <xsl:variable name="at" select="f:path($requesting) || '.contact'"/>
    <xsl:variable name="phones" select="f:telecom($contact, 'phone'), f:telecom($role, 'phone'), f:telecom($worker, 'phone')"/>
    <xsl:variable name="mails" select="f:telecom($contact, 'email'), f:telecom($role, 'email'), f:telecom($worker, 'email')"/>
    <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <ZKN:nietNatuurlijkPersoon StUF:entiteittype="NNP">
          <xsl:sequence select="f:el('BG:inn.nnpId', f:identifier($requesting, 'rsin')[string-length(.) le 17]),
              f:el('BG:statutaireNaam', $requesting?name ! f:fit(., 500, f:path($requesting) || '.name'))"/>
        </ZKN:nietNatuurlijkPersoon>
      </ZKN:gerelateerde>
      <xsl:sequence select="
          f:el('ZKN:code', f:about-family('code van de initiator')[1] ! f:say(.) ! f:fit(., 10, 'Bundle')),
          f:el('ZKN:omschrijving', (f:about-family('omschrijving van de initiator')[1] ! f:say(.), $role?code?*[1] ! (?text, f:code(.))[1])[1] ! f:fit(., 80, 'Bundle')),
          f:el('ZKN:toelichting', $explanation),
          f:extras(f:extra('oin', f:identifier($requesting, 'oin')))"/>
      <xsl:choose>
        <xsl:when test="exists($name)">
          <ZKN:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRINICTP">
            <ZKN:gerelateerde StUF:entiteittype="CTP">
              <xsl:sequence select="f:el('ZKN:naam', f:fit($name, 40, $at)), f:el('ZKN:telefoonnummer', $phones[1] ! f:fit(., 20, $at)),
                  f:el('ZKN:emailadres', $mails[1] ! f:fit(., 254, $at)),
                  f:extras((f:extra('afdeling', $contact?purpose?text), f:extra('telefoonnummer', tail($phones)), f:extra('emailadres', tail($mails))))"/>
            </ZKN:gerelateerde>
          </ZKN:heeftAlsAanspreekpunt>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="f:nil('ZKN:heeftAlsAanspreekpunt', 'ZAKBTRINICTP')"/></xsl:otherwise>
      </xsl:choose>
    </ZKN:heeftAlsInitiator>
    <xsl:if test="exists($requesting?type)"><xsl:sequence select="m:lost(f:path($requesting) || '.type', 'organisation-type')"/></xsl:if>
    <xsl:if test="exists($requesting?contact?*[2])"><xsl:sequence select="m:lost(f:path($requesting) || '.contact', 'contact')"/></xsl:if>
    <xsl:if test="exists($worker)"><xsl:sequence select="m:lost(f:path($worker), 'organisation-detail')"/></xsl:if>
    <xsl:if test="exists(('establishment', 'kvk', 'chain-instance') ! f:identifier($requesting, .))"><xsl:sequence select="m:lost(f:path($requesting) || '.identifier', 'organisation-detail')"/></xsl:if>
  </xsl:template>

  <!-- there is room for one document with its content -->
  <xsl:template name="document">
    <xsl:variable name="documents" select="f:of-type('DocumentReference')"/>
    <xsl:variable name="document" select="$documents[?content?*?attachment?data][1]"/>
    <xsl:variable name="attachment" select="$document?content?*?attachment[?data][1]"/>
    <xsl:variable name="at" select="f:path($document)"/>
    <xsl:choose>
      <xsl:when test="exists($document)">
        <ZKN:heeftRelevant StUF:entiteittype="ZAKEDC">
          <ZKN:gerelateerde StUF:entiteittype="EDC">
            <xsl:sequence select="
                f:el('ZKN:identificatie', $document ! (?masterIdentifier?value, ?identifier?*[1]?value)[1] ! f:fit(., 40, $at || '.masterIdentifier')),
                f:el('ZKN:dct.omschrijving', 'Zorgmelding'),
                f:el('ZKN:creatiedatum', f:digits(($attachment?creation, $document?date, $referral?authoredOn)[1])),
                f:el('ZKN:titel', $document?description ! f:fit(., 200, $at || '.description')),
                f:el('ZKN:auteur', $document?author?*[1] ! (?display, f:get(.) ! (?name[. instance of xs:string], f:own-name(f:name(.)))[1])[1] ! f:fit(., 200, $at || '.author'))"/>
            <ZKN:inhoud>
              <xsl:if test="exists($attachment?title)"><xsl:attribute name="StUF:bestandsnaam" select="substring($attachment?title, 1, 255)"/></xsl:if>
              <xsl:if test="exists($attachment?contentType)"><xsl:attribute name="xmime:contentType" select="$attachment?contentType"/></xsl:if>
              <xsl:value-of select="$attachment?data"/>
            </ZKN:inhoud>
          </ZKN:gerelateerde>
        </ZKN:heeftRelevant>
        <xsl:if test="exists(($document?docStatus, $document?category, $document?securityLabel, $document?context, tail($document?author?*), tail($document?content?*)))
            or not($document?type?text = 'Zorgmelding')"><xsl:sequence select="m:lost($at, 'document-detail')"/></xsl:if>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="f:nil('ZKN:heeftRelevant', 'ZAKEDC')"/></xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="$documents[not(?id = $document?id)] ! m:lost(f:path(.), 'one-document')"/>
  </xsl:template>
</xsl:stylesheet>
