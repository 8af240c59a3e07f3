<?xml version="1.0" encoding="UTF-8"?>
<!-- A referral as a report to Veilig Thuis. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-out.xsl"/>

  <xsl:variable name="placed" select="('incident-description', 'incident-location', 'concern', 'additional-information',
      'existing-help', 'temporary-restraining-order', 'arrest', 'criminal-complaint', 'honour-related-violence', 'informing')"/>
  <xsl:variable name="whole" select="('prior-registration', 'coordination-meeting-wanted', 'sash-level', 'indicatieSASHIngevuld')"/>

  <xsl:template name="main">
    <xsl:if test="empty($referral) or empty($family)"><xsl:sequence select="error((), 'no referral about a family')"/></xsl:if>
    <JZ:vtMeldingDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'vtMeldingDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="VTM">
        <xsl:call-template name="report"/>
        <JZ:betreft StUF:entiteittype="VTMZOS">
          <JZ:gerelateerde StUF:entiteittype="ZOS"><xsl:call-template name="situation"/></JZ:gerelateerde>
        </JZ:betreft>
        <xsl:for-each select="f:of-type('Communication')[not(?status = 'not-done')]"><xsl:call-template name="informed"/></xsl:for-each>
        <xsl:call-template name="submitter"/>
      </JZ:object>
    </JZ:vtMeldingDi01>
    <xsl:sequence select="f:of-type('DocumentReference') ! m:lost(f:path(.), 'document'),
        f:of-type('Communication')[?status = 'not-done'] ! m:lost(f:path(.), 'not-informed')"/>
  </xsl:template>

  <xsl:template name="report">
    <xsl:variable name="level" select="f:about-family('sash-level')[1] ! f:code(?valueCodeableConcept)"/>
    <xsl:variable name="sash" select="$level ! m:back('sash-level', .)"/>
    <xsl:variable name="wish" select="f:about-family('coordination-meeting-wanted')[1]"/>
    <xsl:variable name="filled" select="exists($sash) or exists(f:about-family('indicatieSASHIngevuld'))"/>
    <xsl:sequence select="
        f:must('JZ:identificatieVtMelding', f:identifier($referral, 'case-number')),
        f:must('JZ:datumMelding', f:digits($referral?authoredOn)),
        f:must('JZ:datumIncident', f:digits($incident-date)),
        f:must('JZ:locatieIncident', f:say(f:about-family('incident-location')[1])),
        f:must('JZ:omschrijvingIncident', f:say(f:about-family('incident-description')[1])),
        f:indication('JZ:indicatieAgenderingAfstemmingsoverlegGewenst', f:in-code($wish, f:yes($wish) ! (if (.) then 'Ja' else 'Nee')))"/>
    <JZ:contactgegevensVerdiepingOpInfo><xsl:call-template name="contact"/></JZ:contactgegevensVerdiepingOpInfo>
    <xsl:sequence select="f:el('JZ:informering', f:say(f:about-family('informing')[1])),
        f:el('JZ:indicatieSASHIngevuld', if ($filled) then 'Ja' else 'Nee'),
        f:el('JZ:SASHniveau', f:in-code(f:about-family('sash-level')[1], $sash)),
        f:extras((f:referral-extras('routine'), f:statement-extras((
            $placed ! tail(f:about-family(.)),
            $statements[not(f:topic(.) = ($placed, $whole))][not(f:get(?subject)?resourceType = 'Patient')]))))"/>
  </xsl:template>

  <!-- an indication is the one type whose noValue has no prefix -->
  <xsl:function name="f:indication" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:element name="{$name}">
      <xsl:if test="empty($value)">
        <xsl:attribute name="xsi:nil" select="'true'"/>
        <xsl:attribute name="noValue" select="'waardeOnbekend'"/>
      </xsl:if>
      <xsl:value-of select="$value"/>
    </xsl:element>
  </xsl:function>

  <xsl:template name="contact">
    <xsl:variable name="contact" select="$requesting?contact?*[1]"/>
    <xsl:variable name="professional" select="$requester[?resourceType = 'PractitionerRole']"/>
    <xsl:variable name="practitioner" select="f:get($professional?practitioner)"/>
    <xsl:variable name="name" select="f:name($practitioner)"/>
    <xsl:variable name="own" select="string-join((f:given($name, 'BR'), f:given($name, 'IN')[empty(f:given($name, 'BR'))], f:prefix($name), f:own-name($name)), ' ')[. != '']"/>
    <xsl:variable name="telecom" select="$contact, $professional, $practitioner, $requesting[empty($contact)]"/>
    <xsl:sequence select="
        f:el('JZ:naamContactpersoon', ($contact?name?text, $own)[1]),
        f:el('JZ:afdeling', ($contact?purpose?text, $professional?code?*[1]?text)[1]),
        $telecom ! f:el('JZ:eMail', f:telecom(., 'email') ! f:fit(., 254, f:path($requesting) || '.contact')),
        $telecom ! f:el('JZ:telefoonnummer', f:telecom(., 'phone') ! f:fit(., 20, f:path($requesting) || '.contact')),
        tail($requesting?contact?*) ! m:lost(f:path($requesting) || '.contact', 'contact')"/>
  </xsl:template>

  <xsl:template name="situation">
    <xsl:sequence select="
        f:must('JZ:omschrijvingZorgelijkeSituatie', f:say(f:about-family('concern')[1])),
        f:about-family('prior-registration') ! f:el('JZ:relevanteRegistratie', f:say(.)),
        f:el('JZ:aanvullendeInformatie', f:say(f:about-family('additional-information')[1])),
        f:el('JZ:bestaandeHulpverlening', f:say(f:about-family('existing-help')[1])),
        f:el('JZ:tijdelijkHuisverbod', f:say(f:about-family('temporary-restraining-order')[1])),
        f:el('JZ:aanhouding', f:say(f:about-family('arrest')[1])),
        f:el('JZ:aangifte', f:say(f:about-family('criminal-complaint')[1])),
        f:el('JZ:eergerelateerdGeweld', f:say(f:about-family('honour-related-violence')[1]))"/>
    <xsl:for-each select="$members">
      <xsl:variable name="person" select="f:get(?entity)"/>
      <xsl:choose>
        <xsl:when test="$person?resourceType = 'Patient'">
          <xsl:call-template name="involved">
            <xsl:with-param name="person" select="$person"/>
            <xsl:with-param name="member" select="."/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="m:lost(f:path($family) || '.member[' || (position() - 1) || ']', 'organisation-involved')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="involved">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="at" select="f:path($person)"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <JZ:heeftBetrokken StUF:entiteittype="ZOSNPS">
      <JZ:gerelateerde>
        <xsl:sequence select="
            f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
            f:must('BG:geslachtsnaam', f:own-name($name) ! f:fit(., 200, $at || '.name[0].family')),
            f:el('BG:voorvoegselGeslachtsnaam', f:prefix($name) ! f:fit(., 10, $at || '.name[0].family')),
            f:el('BG:voornamen', f:given($name, 'BR') ! f:fit(., 200, $at || '.name[0].given')),
            f:must('BG:geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
            f:incomplete-date('BG:geboortedatum', $person?birthDate),
            f:extras((f:person-extras($person, $member, ('telefoonnummer', 'nationaliteit', 'taal', 'vreemdelingennummer', 'rni')),
                f:statement-extras((tail(f:about-person('person-information', $person)), tail(f:about-person('care-for-minor', $person)),
                    f:said-of($person)[not(f:topic(.) = ('person-information', 'care-for-minor'))])))),
            f:el('BG:vreemdelingennummer', f:identifier($person, 'alien-number')),
            f:el('BG:rni', f:identifier($person, 'rni')),
            f:el('BG:telefoonnummer', f:telecom($person, 'phone') ! f:fit(., 20, $at || '.telecom')),
            f:el('BG:nationaliteit', f:nationality($person) ! f:fit(., 42, $at || '.extension')),
            f:el('BG:taal', $person?communication?*[1]?language?text)"/>
        <xsl:call-template name="addresses"><xsl:with-param name="person" select="$person"/></xsl:call-template>
        <xsl:for-each select="f:of-type('RelatedPerson')[f:get(?patient)?id = $person?id]">
          <BG:staatInRelatieTot StUF:entiteittype="NPSNPSSIR">
            <BG:gerelateerde><xsl:sequence select="f:identity(.)"/></BG:gerelateerde>
            <xsl:sequence select="f:must('BG:omschrijvingSocialeRelatie', (?relationship?*?text, ?relationship?* ! f:code(.))[1])"/>
          </BG:staatInRelatieTot>
        </xsl:for-each>
      </JZ:gerelateerde>
      <JZ:jeugzorgrol><xsl:value-of select="f:role-text(f:role($member))"/></JZ:jeugzorgrol>
      <xsl:sequence select="f:el('JZ:aanvullendeInformatieBetrokkenPersoon', f:say(f:about-person('person-information', $person)[1])),
          f:el('JZ:overigeZorgMinderjarige', f:say(f:about-person('care-for-minor', $person)[1]))"/>
    </JZ:heeftBetrokken>
  </xsl:template>

  <xsl:template name="addresses">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="formal" select="$person?address?*[not(?use = 'temp')]"/>
    <xsl:variable name="actual" select="$person?address?*[?use = 'temp']"/>
    <xsl:variable name="groups" select="$formal[f:is-foreign(.)][1], $formal[not(f:is-foreign(.))][1],
        $actual[f:is-foreign(.)][1], $actual[not(f:is-foreign(.))][1]"/>
    <xsl:for-each select="$groups">
      <xsl:variable name="kind" select="if (?use = 'temp') then 'feitelijk' else 'formeel'"/>
      <xsl:choose>
        <xsl:when test="f:is-foreign(.)">
          <xsl:element name="BG:{$kind}VerblijfsadresBuitenland"><xsl:sequence select="f:foreign-address(., $person, false())"/></xsl:element>
        </xsl:when>
        <!-- the standard spells the formal one without its s -->
        <xsl:otherwise>
          <xsl:element name="BG:{if ($kind = 'formeel') then 'formeelVerblijfadres' else 'feitelijkVerblijfsadres'}Binnenland">
            <xsl:sequence select="f:home-address(., $person)"/>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="count($person?address?*) gt count($groups)"><xsl:sequence select="m:lost(f:path($person) || '.address', 'address')"/></xsl:if>
  </xsl:template>
  <xsl:function name="f:home-address" as="element()*">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="at" select="f:path($person) || '.address'"/>
    <xsl:variable name="street" select="f:street($address)"/>
    <xsl:sequence select="
        f:must('BG:wpl.woonplaatsNaam', $address?city ! f:fit(., 80, $at)),
        f:must('BG:gor.openbareRuimteNaam', ($street?street, $street?rest[empty($street?street)])[1] ! f:fit(., 80, $at)),
        f:el('BG:aoa.postcode', f:postcode($address)),
        f:must('BG:aoa.huisnummer', $street?number),
        f:el('BG:aoa.huisletter', $street?letter),
        f:el('BG:aoa.huisnummertoevoeging', $street?addition ! f:fit(., 4, $at))"/>
    <xsl:if test="exists($street?rest[exists($street?street)]) or exists($address?period)"><xsl:sequence select="m:lost($at, 'address-lines')"/></xsl:if>
  </xsl:function>

  <!-- a person known by name and numbers only -->
  <xsl:function name="f:identity" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:sequence select="
        f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
        f:el('BG:geslachtsnaam', f:own-name($name)[exists($name?family)] ! f:fit(., 200, f:path($person) || '.name')),
        f:el('BG:voorvoegselGeslachtsnaam', f:prefix($name)),
        f:el('BG:voornamen', f:given($name, 'BR')),
        f:extras(f:identity-extras($person)),
        f:el('BG:vreemdelingennummer', f:identifier($person, 'alien-number')),
        f:el('BG:rni', f:identifier($person, 'rni')),
        f:el('BG:volledigeNaam', $name?text ! f:fit(., 412, f:path($person) || '.name'))"/>
  </xsl:function>

  <!-- of somebody who is no member everything is said here; of a member only that the address is secret -->
  <xsl:function name="f:identity-extras" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="member" select="$members ! f:get(?entity)?id = $person?id"/>
    <xsl:sequence select="if ($member = true()) then f:extra('indicatieGeheim', '7'[f:is-secret($person)])
        else (f:person-extras($person, (), ('rol', 'betrokkenheid', 'vreemdelingennummer', 'rni')),
            f:extra('geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
            f:extra('geboortedatum', f:digits($person?birthDate)))"/>
  </xsl:function>

  <xsl:template name="informed">
    <xsl:variable name="message" select="."/>
    <xsl:variable name="way" select="$message?medium?*[1]?text"/>
    <xsl:variable name="ways" select="('mondeling', 'schriftelijk', 'telefonisch', 'e-mail', 'onbenoemd')"/>
    <xsl:for-each select="$message?recipient?*">
      <JZ:isGeinformeerdAan StUF:entiteittype="VTMNPS">
        <JZ:gerelateerde><xsl:sequence select="f:get(.) ! f:identity(.)"/></JZ:gerelateerde>
        <xsl:sequence select="
            f:el('JZ:wijzeVanInformering', $way ! (if (. = $ways) then . else 'onbenoemd')),
            f:el('JZ:indicatieGereageerd', if (exists($message?payload) or $message?note?*?text = 'heeft gereageerd') then 'Ja' else 'Nee'),
            f:el('JZ:strekkingReactie', string-join($message?payload?*?contentString, ' ')),
            f:el('JZ:datumGeinformeerd', f:digits($message?sent)),
            f:extras($message?note?*?text[not(. = 'heeft gereageerd')] ! f:note(.))"/>
      </JZ:isGeinformeerdAan>
    </xsl:for-each>
    <xsl:if test="exists($way) and not($way = $ways)"><xsl:sequence select="m:lost(f:path($message) || '.medium', 'way-of-informing')"/></xsl:if>
    <xsl:if test="empty($message?recipient)"><xsl:sequence select="m:lost(f:path($message), 'informed-nobody')"/></xsl:if>
  </xsl:template>

  <!-- a note that came from an extra element begins with its name -->
  <xsl:function name="f:note" as="element()*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="name" select="replace($text, '^([A-Za-z][A-Za-z0-9:\-]*): .+$', '$1', 's')[. != $text]"/>
    <xsl:sequence select="if ($name) then f:extra($name, substring($text, string-length($name) + 3)) else f:extra('notitie', $text)"/>
  </xsl:function>

  <xsl:template name="submitter">
    <xsl:variable name="vestiging" select="f:identifier($requesting, 'establishment')"/>
    <xsl:variable name="rsin" select="f:identifier($requesting, 'rsin')"/>
    <xsl:variable name="kvk" select="f:identifier($requesting, 'kvk')"/>
    <JZ:isIngediendDoor StUF:entiteittype="VTMBTR">
      <JZ:gerelateerde>
        <xsl:if test="$vestiging"><ZKN:vestiging StUF:entiteittype="VES"><xsl:sequence select="f:el('BG:vestigingsNummer', $vestiging)"/></ZKN:vestiging></xsl:if>
        <xsl:sequence select="f:el('ZKN:naam', $requesting?name ! f:fit(., 200, f:path($requesting) || '.name')),
            f:el('ZKN:instantiecode', f:identifier($requesting, 'chain-instance'))"/>
        <xsl:choose>
          <xsl:when test="$rsin"><ZKN:ingeschrevenNietNatuurlijkPersoon StUF:entiteittype="NNPINN"><xsl:sequence select="f:el('BG:rsin', $rsin)"/></ZKN:ingeschrevenNietNatuurlijkPersoon></xsl:when>
          <xsl:when test="$kvk"><ZKN:maatschappelijkeActiviteit StUF:entiteittype="MAC"><xsl:sequence select="f:el('BG:kvkNummer', $kvk)"/></ZKN:maatschappelijkeActiviteit></xsl:when>
        </xsl:choose>
      </JZ:gerelateerde>
      <xsl:sequence select="f:extras((f:extra('oin', f:identifier($requesting, 'oin')), f:extra('kvk', $kvk[exists($rsin)])))"/>
    </JZ:isIngediendDoor>
    <xsl:if test="exists($requesting?type)"><xsl:sequence select="m:lost(f:path($requesting) || '.type', 'organisation-type')"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
