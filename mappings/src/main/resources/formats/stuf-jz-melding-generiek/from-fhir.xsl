<?xml version="1.0" encoding="UTF-8"?>
<!-- A referral as a generic report. -->
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
  <xsl:include href="../shared/stuf-generic-out.xsl"/>

  <!-- the report is about the first person of whom a capacity is known; nobody is made a victim or a suspect here -->
  <xsl:variable name="capable" select="$members[f:get(?entity)?resourceType = 'Patient'][exists(f:capacity(.))]"/>
  <xsl:variable name="subject" select="($capable[exists(f:extension(., 'involvement')?valueCodeableConcept?text)], $capable[starts-with(f:role(.), 'client')], $capable)[1]"/>
  <xsl:variable name="others" select="$members[not(?entity?reference = $subject?entity?reference)]"/>
  <xsl:variable name="of-situation" select="('concern', 'case-description', 'additional-information', 'incident-description', 'incident-location',
      'instanties betrokken', 'terugkoppeling gewenst', 'code van de reden')"/>
  <xsl:variable name="about-family" select="$statements[not(f:get(?subject)?resourceType = 'Patient')]"/>
  <xsl:variable name="incident-said" select="exists((f:about-family('incident-description'), f:about-family('incident-location'), $referral?occurrencePeriod))"/>
  <xsl:variable name="executor" select="f:get($task?owner)"/>

  <xsl:template name="main">
    <xsl:if test="empty($referral)"><xsl:sequence select="error((), 'no referral')"/></xsl:if>
    <JZ:meldingGeneriekDi01>
      <xsl:call-template name="generic-control"><xsl:with-param name="function" select="'meldingGeneriekDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:call-template name="case"/>
        <xsl:call-template name="subject"/>
        <xsl:call-template name="parties"/>
        <xsl:for-each select="$others"><xsl:call-template name="other"/></xsl:for-each>
        <ZKN:betreft StUF:entiteittype="ZAKZOS">
          <ZKN:gerelateerde StUF:entiteittype="ZOS"><xsl:call-template name="situation"/></ZKN:gerelateerde>
        </ZKN:betreft>
        <xsl:call-template name="report"/>
      </JZ:object>
    </JZ:meldingGeneriekDi01>
    <xsl:sequence select="f:of-type('RelatedPerson') ! m:lost(f:path(.), 'related-person'),
        f:of-type('DocumentReference')[not(?content?*?attachment?url) or exists(?content?*?attachment?data)] ! m:lost(f:path(.), 'document'),
        f:of-type('Communication')[not(?recipient?*?reference = $members?entity?reference)] ! m:lost(f:path(.), 'informed-stranger')"/>
  </xsl:template>

  <xsl:template name="case">
    <xsl:variable name="asked" select="$referral?orderDetail?*[1]?text"/>
    <xsl:variable name="rest" select="f:referral-extras('routine')[not(@naam = 'gevraagd')], f:extra('gevraagd', tail($referral?orderDetail?*?text)),
        f:extra('startdatum', $referral?occurrenceDateTime[not(f:in-incident(.))]), f:extra('zaaknummerOntvanger', $referral?requisition?value),
        f:statement-extras(($of-situation ! tail(f:about-family(.)),
            $about-family[not(f:topic(.) = $of-situation)][empty(m:back('question', f:topic(.)))][empty(m:back('life-domain', f:topic(.)))]))"/>
    <xsl:variable name="reason" select="$referral?reasonCode?*[empty(?coding)][1]?text"/>
    <xsl:sequence select="f:must('ZKN:identificatie', f:identifier($referral, 'case-number') ! f:fit(., 40, f:path($referral) || '.identifier')),
        f:extras($rest[not(@naam = 'reden' and . = $reason)])"/>
  </xsl:template>
  <!-- the time of the incident has a place when there is an incident to tell of -->
  <xsl:function name="f:in-incident" as="xs:boolean">
    <xsl:param name="time" as="xs:string"/>
    <xsl:sequence select="$incident-said and empty($referral?occurrencePeriod) and string-length($time) ge 10"/>
  </xsl:function>
  <xsl:function name="f:time" as="xs:string?">
    <xsl:param name="time" as="xs:string?"/>
    <xsl:sequence select="if (contains($time, 'T')) then format-dateTime(xs:dateTime($time), '[Y0001][M01][D01][H01][m01][s01][f001]', 'en', (), 'Europe/Amsterdam')
        else f:digits($time)"/>
  </xsl:function>

  <!-- the capacity in this format of a member of the family -->
  <xsl:function name="f:capacity" as="xs:string?">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="concepts" select="f:extension($member, 'involvement')?valueCodeableConcept"/>
    <xsl:sequence select="($concepts ! m:back('capacity-text', ?text), $concepts ! m:back('capacity', f:code(.)))[1]"/>
  </xsl:function>

  <xsl:template name="subject">
    <xsl:if test="empty($subject)">
      <ZKN:heeftBetrekkingOp xsi:nil="true"/>
    </xsl:if>
    <xsl:for-each select="$subject">
      <xsl:variable name="member" select="."/>
      <xsl:variable name="person" select="f:get(?entity)"/>
      <xsl:variable name="name" select="f:name($person)"/>
      <xsl:variable name="at" select="f:path($person) || '.name'"/>
      <xsl:variable name="told" select="f:extension($member, 'involvement')[not(f:code(?valueCodeableConcept) = m:look-up('capacity', f:capacity($member)))] ! f:code(?valueCodeableConcept)"/>
      <ZKN:heeftBetrekkingOp>
        <ZKN:gerelateerde StUF:entiteittype="OBJ">
          <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
            <xsl:sequence select="f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
                f:must('BG:geslachtsnaam', f:own-name($name) ! f:fit(., 200, $at)), f:el('BG:voorvoegselGeslachtsnaam', f:prefix($name) ! f:fit(., 10, $at)),
                f:must('BG:voornamen', f:given($name, 'BR') ! f:fit(., 200, $at)),
                f:must('BG:geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
                f:incomplete-date('BG:geboortedatum', $person?birthDate),
                f:known-facts($person, ('inp.geboorteplaats', 'inp.geboorteLand')), f:reach($person), f:known-facts($person, 'inp.gemeenteVanInschrijving'),
                f:extras((f:extra('rol', f:role($member)), f:extra('betrokkenheid', $told),
                    f:person-extras($person, $member, ('rol', 'betrokkenheid', 'sub.telefoonnummer', 'sub.emailadres', 'nationaliteit', 'taal', 'vreemdelingennummer')), f:statements-of($person))),
                f:nationalities($person), f:known-facts($person, ('geboortplaatsnaamBuitenland', 'geboortelandNaam')), f:languages($person)"/>
            <xsl:sequence select="if (exists($person?address?*)) then $person?address?* ! f:address(., $person) else f:no-address()"/>
          </ZKN:natuurlijkPersoon>
        </ZKN:gerelateerde>
        <xsl:sequence select="f:el('ZKN:hoedanigheid', f:capacity($member)), f:informing($member)"/>
      </ZKN:heeftBetrekkingOp>
    </xsl:for-each>
  </xsl:template>
  <xsl:function name="f:no-address" as="element()"><BG:adres xsi:nil="true" StUF:noValue="waardeOnbekend"/></xsl:function>

  <xsl:template name="other">
    <xsl:variable name="member" select="."/>
    <xsl:variable name="who" select="f:get(?entity)"/>
    <xsl:variable name="said" select="($who ! f:about-person('relatie', .)[1]?valueString, $who[?resourceType = 'PractitionerRole']?code?*[1]?text)[1]"/>
    <xsl:variable name="relation" select="($said ! m:back('relation-text', .), f:role($member) ! m:look-up('relation-nearest', .), '004')[1]"/>
    <ZKN:heeftAlsOverigBetrokkene StUF:entiteittype="ZAKBTROVR">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <xsl:choose>
          <xsl:when test="$who?resourceType = 'Patient'"><xsl:sequence select="f:involved($who, $member, $relation)"/></xsl:when>
          <xsl:otherwise><xsl:sequence select="f:get($who?organization) ! f:unit-with-one(.)"/></xsl:otherwise>
        </xsl:choose>
      </ZKN:gerelateerde>
      <xsl:sequence select="f:el('ZKN:betrokkenheidRelatie', $relation), f:informing($member)"/>
      <xsl:if test="$who?resourceType = 'PractitionerRole'">
        <xsl:sequence select="f:extras(f:organisation-extras($member, f:role-text(f:role($member)))), $who[?practitioner] ! m:lost(f:path(.) || '.practitioner', 'organisation-detail')"/>
      </xsl:if>
    </ZKN:heeftAlsOverigBetrokkene>
  </xsl:template>
  <!-- somebody of whom the format knows one whole name; its parts and the birth date travel in extra elements -->
  <xsl:function name="f:involved" as="element()">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="member" as="map(*)"/>
    <xsl:param name="relation" as="xs:string"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
      <xsl:sequence select="f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
          f:must('BG:geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]), f:reach($person), f:known-facts($person, 'inp.gemeenteVanInschrijving'),
          f:extras((f:extra('rol', f:role($member)[not(. = m:look-up('relation', $relation))]),
              if (exists($name?family)) then (f:extra('voornamen', f:given($name, 'BR')), f:extra('voorvoegselGeslachtsnaam', f:prefix($name)),
                  f:extra('geslachtsnaam', f:own-name($name))) else (),
              f:extra('geboortedatum', f:digits($person?birthDate)),
              f:person-extras($person, $member, ('rol', 'sub.telefoonnummer', 'sub.emailadres', 'nationaliteit', 'taal', 'vreemdelingennummer')), f:statements-of($person))),
          f:nationalities($person), f:languages($person)[self::BG:vreemdelingennummer],
          f:must('BG:naam', (f:whole-name($name)[exists($name?family)], $name?text)[1] ! f:fit(., 200, f:path($person) || '.name')),
          f:languages($person)[self::BG:taal], $person?address?* ! f:address(., $person)"/>
    </ZKN:natuurlijkPersoon>
  </xsl:function>

  <!-- pieces of a person -->
  <xsl:function name="f:statements-of" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="f:statement-extras(f:said-of($person)[not(f:topic(.) = 'relatie')][empty(m:back('person-fact', f:topic(.)))])"/>
  </xsl:function>
  <xsl:function name="f:known-facts" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:for-each select="$names">
      <xsl:sequence select="f:el('BG:' || ., f:about-person(m:look-up('person-fact', .), $person)[1]?valueString)"/>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:nationalities" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:for-each select="f:extension($person, $hl7 || '/patient-nationality')?extension?*[?url = 'code']?valueCodeableConcept">
      <BG:inp.heeftAlsNationaliteit StUF:entiteittype="NPSNAT">
        <BG:gerelateerde StUF:entiteittype="NAT">
          <xsl:sequence select="f:must('BG:code', f:code(.)[matches(., '^[0-9]{1,4}$')]),
              f:el('BG:omschrijving', (?text, ?coding?*?display)[1] ! f:fit(., 42, f:path($person) || '.extension'))"/>
        </BG:gerelateerde>
      </BG:inp.heeftAlsNationaliteit>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="f:languages" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="text" select="$person?communication?*[1]?language ! (?text, ?coding?*?display, f:code(.))[1]"/>
    <xsl:variable name="code" select="f:about-person('taalcode', $person)[1]?valueString"/>
    <xsl:sequence select="f:el('BG:vreemdelingennummer', f:identifier($person, 'alien-number'))"/>
    <xsl:if test="exists(($text, $code))">
      <BG:taal><xsl:sequence select="f:el('BG:code', $code), f:must('BG:omschrijving', $text)"/></BG:taal>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:address" as="element()">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="at" select="f:path($person) || '.address'"/>
    <xsl:variable name="street" select="f:street($address)"/>
    <xsl:variable name="kind" select="(m:back('address-kind-text', substring-before($address?text, ':')), m:back('address-kind', $address?use))[1]"/>
    <BG:adres>
      <!-- of this type no value is nil without a reason -->
      <BG:soortadres><xsl:if test="empty($kind)"><xsl:attribute name="xsi:nil" select="'true'"/></xsl:if><xsl:value-of select="$kind"/></BG:soortadres>
      <xsl:choose>
        <xsl:when test="f:is-foreign($address)">
          <BG:buitenlandsAdres>
            <xsl:variable name="lines" select="f:foreign-address($address, $person, true())"/>
            <xsl:sequence select="$lines[not(@xsi:nil)], f:must('BG:sub.adresBuitenland1', ())[empty($lines[self::BG:sub.adresBuitenland1])]"/>
          </BG:buitenlandsAdres>
        </xsl:when>
        <xsl:otherwise>
          <BG:nederlandsadres>
            <xsl:sequence select="f:must('BG:wpl.woonplaatsNaam', $address?city ! f:fit(., 80, $at)),
                f:el('BG:gor.openbareRuimteNaam', ($street?street, $street?rest[empty($street?street)])[1] ! f:fit(., 80, $at)),
                f:must('BG:aoa.postcode', f:postcode($address)), f:el('BG:aoa.huisnummer', $street?number),
                f:el('BG:aoa.huisletter', $street?letter), f:el('BG:aoa.huisnummertoevoeging', $street?addition ! f:fit(., 4, $at))"/>
          </BG:nederlandsadres>
          <xsl:if test="exists($street?rest[exists($street?street)]) or exists($address?period)"><xsl:sequence select="m:lost($at, 'address-lines')"/></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </BG:adres>
  </xsl:function>
  <xsl:function name="f:informing" as="element()*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="messages" select="f:of-type('Communication')[?recipient?*?reference = $member?entity?reference]"/>
    <xsl:for-each select="$messages[1]">
      <ZKN:informering>
        <xsl:sequence select="f:incomplete-date('BG:datum', substring(?sent, 1, 10)[. != '']),
            f:el('BG:reactie', string-join(?payload?*?contentString, ' ') ! f:fit(., 1000, f:path($messages[1]) || '.payload')),
            f:el('BG:redenNietGeinformeerd', ?statusReason?text), f:el('BG:indicatieGeinformeerd', if (?status = 'not-done') then 'Nee' else 'Ja')"/>
      </ZKN:informering>
    </xsl:for-each>
    <xsl:sequence select="tail($messages) ! m:lost(f:path(.), 'informed-again'),
        $messages[1][exists((?medium, ?note))] ! m:lost(f:path(.), 'informed-detail')"/>
  </xsl:function>

  <xsl:template name="parties">
    <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit-with-one(f:with-worker($requesting))"/></ZKN:gerelateerde>
    </ZKN:heeftAlsInitiator>
    <xsl:choose>
      <xsl:when test="exists($executor)">
        <ZKN:heeftAlsUitvoerende StUF:entiteittype="ZAKBTRUTV">
          <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit-with-one($executor)"/></ZKN:gerelateerde>
        </ZKN:heeftAlsUitvoerende>
      </xsl:when>
      <xsl:otherwise><ZKN:heeftAlsUitvoerende xsi:nil="true"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- a professional who asks is the person to speak to at the organisation -->
  <xsl:function name="f:with-worker" as="map(*)">
    <xsl:param name="party" as="map(*)"/>
    <xsl:variable name="role" select="$requester[?resourceType = 'PractitionerRole']"/>
    <xsl:variable name="worker" select="f:get($role?practitioner)"/>
    <xsl:sequence select="$worker ! m:lost(f:path(.), 'organisation-detail')"/>
    <xsl:sequence select="if (empty($role) or exists($party?contact?*)) then $party else map:put($party, 'contact', [map{
        'name': map{'text': f:whole-name(f:name($worker))}, 'purpose': map{'text': $role?code?*[1] ! (?text, f:code(.))[1]},
        'telecom': array{$role?telecom?*, $worker?telecom?*}}])"/>
  </xsl:function>

  <xsl:template name="situation">
    <xsl:sequence select="f:must('JZ:omschrijvingZorgelijkeSituatie', f:say(f:about-family('concern')[1])),
        f:el('JZ:nadereOmschrijving', f:say(f:about-family('case-description')[1]))"/>
    <xsl:for-each select="$about-family[exists(m:back('question', f:topic(.)))]">
      <JZ:vraagAntwoord><xsl:sequence select="f:el('JZ:vraagCode', m:back('question', f:topic(.))), f:el('JZ:antwoord', f:say(.))"/></JZ:vraagAntwoord>
    </xsl:for-each>
    <xsl:for-each select="$about-family[exists(m:back('life-domain', f:topic(.)))]">
      <xsl:variable name="code" select="m:back('life-domain', f:topic(.))"/>
      <JZ:leefgebied><xsl:sequence select="f:el('JZ:leefgebiedCode', $code), f:el('JZ:toelichting', f:say(.)[not(. = $code)])"/></JZ:leefgebied>
    </xsl:for-each>
    <xsl:sequence select="f:about-family('instanties betrokken')[1] ! f:el('JZ:indicatieInstantiesBetrokken', f:in-code(., f:yes(.) ! (if (.) then 'J' else 'N')))"/>
    <xsl:if test="$incident-said"><xsl:call-template name="incident"/></xsl:if>
  </xsl:template>
  <xsl:template name="incident">
    <xsl:variable name="time" select="($referral?occurrenceDateTime, f:about-family('incident-description')?effectiveDateTime, f:about-family('incident-location')?effectiveDateTime)[string-length(.) ge 10][1]"/>
    <xsl:for-each select="$referral?occurrencePeriod[empty(?start) or empty(?end)]">
      <xsl:sequence select="m:lost(f:path($referral) || '.occurrencePeriod', 'period-open')"/>
    </xsl:for-each>
    <JZ:kent StUF:entiteittype="ZOSINC">
      <JZ:gerelateerde StUF:entiteittype="INC">
        <xsl:choose>
          <xsl:when test="exists($referral?occurrencePeriod)">
            <JZ:periodeVanTot>
              <xsl:sequence select="f:el('JZ:datumtijdBegin', $referral?occurrencePeriod ! f:time((?start, ?end)[1])),
                  f:el('JZ:datumtijdEinde', $referral?occurrencePeriod ! f:time((?end, ?start)[1]))"/>
            </JZ:periodeVanTot>
          </xsl:when>
          <xsl:otherwise><xsl:sequence select="f:el('JZ:datumTijd', $time ! f:time(.))"/></xsl:otherwise>
        </xsl:choose>
        <xsl:sequence select="f:el('JZ:omschrijving', f:say(f:about-family('incident-description')[1])),
            f:must('JZ:locatieAanduiding', f:say(f:about-family('incident-location')[1]))"/>
      </JZ:gerelateerde>
    </JZ:kent>
  </xsl:template>

  <xsl:template name="report">
    <xsl:variable name="kind" select="m:back('report-kind', $referral?code?text)"/>
    <xsl:variable name="more" select="f:say(f:about-family('additional-information')[1])"/>
    <xsl:variable name="links" select="f:of-type('DocumentReference')?content?*?attachment?url"/>
    <xsl:variable name="answer" select="f:about-family('terugkoppeling gewenst')[1]"/>
    <xsl:sequence select="f:el('JZ:datumTijdMelding', f:time($referral?authoredOn))"/>
    <JZ:soortmeldingCode><xsl:if test="empty($kind)"><xsl:attribute name="xsi:nil" select="'true'"/></xsl:if><xsl:value-of select="$kind"/></JZ:soortmeldingCode>
    <JZ:redenMelding>
      <xsl:sequence select="f:el('JZ:code', f:about-family('code van de reden')[1]?valueString),
          f:el('JZ:omschrijving', $referral?reasonCode?*[empty(?coding)][1]?text)"/>
    </JZ:redenMelding>
    <xsl:sequence select="$answer ! f:el('JZ:indicatieTerugkoppelingGewenst', f:in-code(., f:yes(.) ! (if (.) then 'Ja' else 'Nee'))),
        f:must('JZ:verzoekOmschrijving', $referral?orderDetail?*[1]?text)"/>
    <xsl:if test="exists(($more, $links))">
      <JZ:overigeInformatie>
        <xsl:sequence select="f:must('JZ:omschrijving', $more), f:el('JZ:url', $links ! f:fit(., 200, 'Bundle'))"/>
      </JZ:overigeInformatie>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
