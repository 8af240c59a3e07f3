<?xml version="1.0" encoding="UTF-8"?>
<!-- A referral as a request for investigation. -->
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

  <!-- without a client the children of the family are the clients -->
  <xsl:variable name="clients" select="$members[f:role(.) = $client-roles], $members[f:role(.) = $child-roles][empty($members[f:role(.) = $client-roles])]"/>
  <xsl:variable name="parties" select="$members[not(f:role(.) = ($client-roles, $child-roles))], $members[f:role(.) = $child-roles][exists($members[f:role(.) = $client-roles])]"/>
  <xsl:variable name="placed" select="('case-description', 'confidentiality')"/>

  <xsl:template name="main">
    <xsl:if test="empty($referral) or empty($family)"><xsl:sequence select="error((), 'no referral about a family')"/></xsl:if>
    <JZ:vtoDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'vtoDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:call-template name="case"/>
        <xsl:for-each select="$clients"><xsl:call-template name="client"/></xsl:for-each>
        <xsl:if test="empty($clients)"><xsl:sequence select="f:nil('ZKN:heeftBetrekkingOp', 'ZAKOBJ')"/></xsl:if>
        <xsl:for-each select="$parties"><xsl:call-template name="party"/></xsl:for-each>
        <xsl:if test="empty($parties)"><xsl:sequence select="f:nil('ZKN:heeftAlsBelanghebbende', 'ZAKBTRBLH')"/></xsl:if>
        <xsl:call-template name="worker"/>
        <ZKN:heeftBetrekkingOpAndere StUF:entiteittype="ZAKZAKBTR">
          <ZKN:gerelateerde StUF:entiteittype="ZAK">
            <xsl:sequence select="f:el('ZKN:identificatie', $referral?requisition?value ! f:fit(., 40, f:path($referral) || '.requisition'))"/>
            <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
              <ZKN:omschrijvingGeneriek>Uitvoeren onderzoek kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>
            </ZKN:gerelateerde></ZKN:isVan>
          </ZKN:gerelateerde>
        </ZKN:heeftBetrekkingOpAndere>
        <xsl:variable name="documents" select="f:of-type('DocumentReference')[?content?*?attachment?data]"/>
        <xsl:for-each select="$documents"><xsl:call-template name="document"/></xsl:for-each>
        <xsl:if test="empty($documents)"><xsl:sequence select="f:nil('ZKN:heeftRelevant', 'ZAKEDC')"/></xsl:if>
      </JZ:object>
    </JZ:vtoDi01>
    <xsl:sequence select="f:of-type('DocumentReference')[not(?content?*?attachment?data)] ! m:lost(f:path(.), 'document-without-content'),
        f:of-type('RelatedPerson') ! m:lost(f:path(.), 'related-person'), f:of-type('Communication') ! m:lost(f:path(.), 'informed')"/>
  </xsl:template>

  <xsl:template name="case">
    <xsl:variable name="number" select="f:identifier($referral, 'case-number')"/>
    <xsl:variable name="description" select="f:about-family('case-description')[1]"/>
    <xsl:variable name="said" select="f:say($description)"/>
    <xsl:variable name="rest" select="f:referral-extras('routine'), f:statement-extras((
        $description[string-length($said) gt 80], $placed ! tail(f:about-family(.)),
        $statements[not(f:topic(.) = $placed)][not(f:get(?subject)?resourceType = 'Patient')]))"/>
    <xsl:sequence select="
        f:el('ZKN:identificatie', ($number, $reference)[1] ! f:fit(., 40, f:path($referral) || '.identifier')),
        f:el('ZKN:omschrijving', $said[string-length(.) le 80]),
        f:el('ZKN:startdatum', f:digits(($referral?occurrenceDateTime, $referral?authoredOn)[1])),
        f:el('ZKN:registratiedatum', f:digits($referral?authoredOn)),
        f:extras(if (exists($rest)) then $rest else f:extra('bron', 'samenhang'))"/>
    <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
      <xsl:sequence select="f:el('ZKN:omschrijving', $referral?code?text ! f:fit(., 80, f:path($referral) || '.code.text')),
          f:el('ZKN:omschrijvingGeneriek', 'Overwegen kinderbeschermingsmaatregel'),
          f:el('ZKN:vertrouwelijkAanduiding', f:label(f:about-family('confidentiality')[1] ! f:say(.)))"/>
    </ZKN:gerelateerde></ZKN:isVan>
    <xsl:for-each select="f:about-family('confidentiality')[1][empty(f:label(?valueString))]"><xsl:sequence select="m:lost(f:path(.), 'document-detail')"/></xsl:for-each>
  </xsl:template>

  <xsl:template name="client">
    <xsl:variable name="member" select="."/>
    <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      <ZKN:gerelateerde StUF:entiteittype="OBJ">
        <xsl:for-each select="f:get(?entity)">
          <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
            <xsl:sequence select="f:numbers(.), f:el('BG:geslachtsnaam', f:own-name(f:name(.)) ! f:fit(., 200, 'Bundle')),
                f:person(.), f:residence(., true()), f:reach(.),
                f:extras((f:extra('rol', f:role($member)[not(. = $client-roles)]), f:extras-of(., $member)))"/>
          </ZKN:natuurlijkPersoon>
        </xsl:for-each>
      </ZKN:gerelateerde>
      <ZKN:omschrijving><xsl:value-of select="if (f:role(.) = 'client-unborn-child') then 'Client (ongeboren kind)' else 'Client (kind)'"/></ZKN:omschrijving>
    </ZKN:heeftBetrekkingOp>
  </xsl:template>

  <xsl:template name="party">
    <xsl:variable name="member" select="."/>
    <xsl:variable name="who" select="f:get(?entity)"/>
    <ZKN:heeftAlsBelanghebbende StUF:entiteittype="ZAKBTRBLH">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:choose>
          <xsl:when test="$who?resourceType = 'Patient'">
            <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
              <xsl:sequence select="f:numbers($who),
                  f:el('BG:geslachtsnaam', (f:own-name(f:name($who)), 'onbekend')[1] ! f:fit(., 200, f:path($who) || '.name')),
                  f:person($who), f:residence($who, false()), f:reach($who), f:extras(f:extras-of($who, $member))"/>
            </ZKN:natuurlijkPersoon>
          </xsl:when>
          <xsl:otherwise><xsl:sequence select="$who ! f:establishment(.)"/></xsl:otherwise>
        </xsl:choose>
      </ZKN:gerelateerde>
      <ZKN:omschrijving><xsl:value-of select="f:role-text(f:role($member))"/></ZKN:omschrijving>
      <xsl:if test="$who?resourceType != 'Patient'">
        <xsl:sequence select="f:extras(f:organisation-extras($member, f:role-text(f:role($member))))"/>
      </xsl:if>
    </ZKN:heeftAlsBelanghebbende>
  </xsl:template>

  <xsl:template name="worker">
    <xsl:variable name="role" select="$requester[?resourceType = 'PractitionerRole']"/>
    <xsl:variable name="worker" select="f:get($role?practitioner)"/>
    <xsl:variable name="name" select="f:name($worker)"/>
    <xsl:variable name="contact" select="$requesting?contact?*[1][empty($worker)]"/>
    <xsl:variable name="at" select="f:path(($worker, $requesting)[1])"/>
    <ZKN:heeftAlsUitvoerende StUF:entiteittype="ZAKBTRUTV">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:choose>
          <xsl:when test="exists(($name, $contact))">
            <ZKN:medewerker StUF:entiteittype="MDW">
              <xsl:sequence select="f:el('ZKN:identificatie', f:identifier($worker, 'employee') ! f:fit(., 24, $at || '.identifier')),
                  f:el('ZKN:achternaam', (f:own-name($name), $contact?name?text, 'onbekend')[1] ! f:fit(., 200, $at || '.name')),
                  f:el('ZKN:voorletters', (f:given($name, 'IN'), f:given($name, 'BR') ! string-join(tokenize(.) ! (substring(., 1, 1) || '.')))[1] ! f:fit(., 20, $at || '.name')),
                  f:el('ZKN:voorvoegselAchternaam', f:prefix($name) ! f:fit(., 10, $at || '.name')),
                  f:el('ZKN:roepnaam', $worker?name?*[?use = 'usual']?given?*[1] ! f:fit(., 30, $at || '.name')),
                  f:el('ZKN:geslachtsaanduiding', $worker?gender ! (m:back('gender', .), 'O')[1]),
                  f:el('ZKN:functie', ($role?code?*[1] ! (?text, f:code(.))[1], $contact?purpose?text)[1] ! f:fit(., 50, $at)),
                  f:el('ZKN:telefoonnummer', (f:telecom($role, 'phone'), f:telecom($worker, 'phone'), f:telecom($contact, 'phone'))[1] ! f:fit(., 20, $at || '.telecom')),
                  f:el('ZKN:emailadres', (f:telecom($role, 'email'), f:telecom($worker, 'email'), f:telecom($contact, 'email'))[1] ! f:fit(., 254, $at || '.telecom'))"/>
            </ZKN:medewerker>
          </xsl:when>
          <xsl:otherwise><xsl:sequence select="f:nil('ZKN:medewerker', 'MDW')"/></xsl:otherwise>
        </xsl:choose>
        <ZKN:nietNatuurlijkPersoon StUF:entiteittype="NNP">
          <xsl:sequence select="f:el('BG:inn.nnpId', f:identifier($requesting, 'rsin')[matches(., '^[0-9]{9}$')]),
              f:el('BG:statutaireNaam', ($requesting?name, 'onbekend')[1] ! f:fit(., 500, f:path($requesting) || '.name'))"/>
        </ZKN:nietNatuurlijkPersoon>
      </ZKN:gerelateerde>
      <xsl:sequence select="f:el('ZKN:omschrijving', $role?specialty?*[1]?text ! f:fit(., 80, f:path($role) || '.specialty')),
          f:extras(f:extra('oin', f:identifier($requesting, 'oin')))"/>
    </ZKN:heeftAlsUitvoerende>
    <xsl:if test="exists($requesting?type)"><xsl:sequence select="m:lost(f:path($requesting) || '.type', 'organisation-type')"/></xsl:if>
    <xsl:if test="exists(($requesting?contact?*[exists($worker)], tail($requesting?contact?*)))"><xsl:sequence select="m:lost(f:path($requesting) || '.contact', 'contact')"/></xsl:if>
    <xsl:if test="exists(('establishment', 'kvk', 'chain-instance') ! f:identifier($requesting, .))"><xsl:sequence select="m:lost(f:path($requesting) || '.identifier', 'member-detail')"/></xsl:if>
  </xsl:template>

  <xsl:template name="document">
    <xsl:variable name="document" select="."/>
    <xsl:variable name="attachment" select="?content?*?attachment[?data][1]"/>
    <xsl:variable name="at" select="f:path(.)"/>
    <xsl:variable name="types" select="('Verzoek tot onderzoek RvdK', 'Gezinsgeschiedenis', 'Diagnostisch onderzoek', 'Hulpverleningsrapportage')"/>
    <xsl:variable name="type" select="(?type?text, ?type?coding?*?display)[1]"/>
    <xsl:variable name="number" select="(?masterIdentifier?value, ?identifier?*[1]?value, ?id)[1]"/>
    <xsl:variable name="said" select="?context?related?*?display"/>
    <ZKN:heeftRelevant StUF:entiteittype="ZAKEDC">
      <ZKN:gerelateerde StUF:entiteittype="EDC">
        <xsl:sequence select="
            f:el('ZKN:identificatie', $number ! f:fit(., 40, $at || '.masterIdentifier')),
            f:el('ZKN:dct.omschrijving', ($type[. = $types], 'Hulpverleningsrapportage')[1]),
            f:el('ZKN:dct.omschrijvingGeneriek', (?category?*[1]?text, $type[not(. = $types)])[1] ! f:fit(., 80, $at || '.category')),
            f:el('ZKN:creatiedatum', f:digits(($attachment?creation, ?date, $referral?authoredOn)[1])),
            f:el('ZKN:titel', ?description ! f:fit(., 200, $at || '.description')),
            f:el('ZKN:taal', ($attachment?language ! (m:back('document-language', .), .)[1], f:after($said, 'taal: '))[1]),
            f:el('ZKN:status', (?docStatus ! (m:back('document-status', .), .)[1], f:after($said, 'status: '))[1]),
            f:el('ZKN:vertrouwelijkAanduiding', f:label(?securityLabel?*[1]?text)),
            f:el('ZKN:auteur', ?author?*[1] ! (?display, f:get(.) ! (?name[. instance of xs:string], f:own-name(f:name(.)))[1])[1] ! f:fit(., 200, $at || '.author')),
            f:el('ZKN:link', ?content?*?attachment?url[1] ! f:fit(., 200, $at || '.content'))"/>
        <ZKN:inhoud StUF:bestandsnaam="{($attachment?title, $number || '.bin')[1]}">
          <xsl:if test="exists($attachment?contentType)"><xsl:attribute name="xmime:contentType" select="$attachment?contentType"/></xsl:if>
          <xsl:value-of select="$attachment?data"/>
        </ZKN:inhoud>
      </ZKN:gerelateerde>
    </ZKN:heeftRelevant>
    <xsl:if test="exists(?type) and not($type = $types)"><xsl:sequence select="m:lost($at || '.type', 'document-type')"/></xsl:if>
    <xsl:if test="exists(tail(?content?*?attachment[?data])) or exists(tail(?author?*))"><xsl:sequence select="m:lost($at || '.content', 'document-detail')"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
