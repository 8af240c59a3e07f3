<?xml version="1.0" encoding="UTF-8"?>
<!-- A measure of youth probation as a notification: one for each measure. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <xsl:include href="../shared/stuf-basis-out.xsl"/>

  <xsl:variable name="measures" select="$header?focus?* ! f:get(.)"/>
  <xsl:variable name="probation" select="$measures[f:code(?code) = m:look-up('defaults', 'measure')]"/>
  <xsl:variable name="measure" select="$probation[$part]"/>
  <xsl:variable name="at" select="f:path($measure)"/>
  <xsl:variable name="person" select="f:get($measure?subject)"/>
  <xsl:variable name="phase" select="f:code(f:extension($measure, 'measure-phase')?valueCodeableConcept)"/>
  <xsl:variable name="initiator" select="f:get($measure?requester)"/>
  <xsl:variable name="executor" select="f:get($measure?performer?*[1])"/>

  <xsl:template name="main">
    <xsl:if test="empty($measure)"><xsl:sequence select="m:refuse('no-youth-probation')"/></xsl:if>
    <xsl:if test="empty($person)"><xsl:sequence select="m:refuse('no-person')"/></xsl:if>
    <xsl:sequence select="m:split(count($probation)), $probation[not(?id = $measure?id)] ! m:lost(f:path(.), 'other-message')"/>
    <JZ:notificatiejrDi01>
      <xsl:call-template name="control"><xsl:with-param name="function" select="'notificatiejrDi01'"/></xsl:call-template>
      <JZ:object StUF:entiteittype="ZAK">
        <xsl:variable name="extras" select="f:measure-extras()"/>
        <xsl:sequence select="
            f:el('ZKN:omschrijving', ($measure?code?text, m:back('phase-text', $phase))[1] ! f:fit(., 80, $at || '.code.text')),
            f:extras(if (exists($extras)) then $extras else f:extra('bron', 'samenhang'))"/>
        <ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT">
          <xsl:sequence select="f:el('ZKN:code', $measure?category?*[1]?text ! f:fit(., 10, $at || '.category'))"/>
          <ZKN:omschrijvingGeneriek>Signaal behandelen</ZKN:omschrijvingGeneriek>
        </ZKN:gerelateerde></ZKN:isVan>
        <xsl:call-template name="child"/>
        <xsl:if test="exists($initiator)"><xsl:call-template name="initiator"/></xsl:if>
      </JZ:object>
    </JZ:notificatiejrDi01>
    <xsl:sequence select="$measures[not(?id = $probation?id)] ! m:lost(f:path(.), 'other-measure'),
        $members[not(f:get(?entity)?id = $probation ! f:get(?subject)?id)] ! m:lost(f:path($family) || '.member', 'other-member'),
        $person[exists(?address)] ! m:lost(f:path(.) || '.address', 'no-address')"/>
  </xsl:template>

  <xsl:function name="f:measure-extras" as="element()*">
    <xsl:sequence select="f:basis-extras(),
        f:extra('zaaknummer', f:identifier($measure, 'case-number')),
        f:extra('artikel', f:extension($measure, 'legal-ground')?valueString),
        f:extra('fase', $phase[not(. = m:look-up('defaults', 'phase'))]),
        f:extra('status', $measure?status[not(. = (if ($phase = 'end') then 'completed' else 'active'))]),
        f:extra('ingangsdatum', $measure?occurrencePeriod?start), f:extra('einddatum', $measure?occurrencePeriod?end),
        f:extra('besluitdatum', $measure?authoredOn),
        f:extra('uitvoerder', $executor?name), f:extra('uitvoerderOin', f:identifier($executor, 'oin')),
        f:extra('opdrachtgeverOin', f:identifier($initiator, 'oin')),
        f:note-extras($measure?note?*[not(f:is-explanation(.))]?text, $measure-extras),
        f:extra('gezin', f:identifier($family, 'family')),
        f:extra('gemeente', f:extension($family, 'municipality')[1]?valueIdentifier?value)"/>
  </xsl:function>
  <!-- what whoever notifies says with it has an element of its own, of at most 1000 characters -->
  <xsl:function name="f:is-explanation" as="xs:boolean">
    <xsl:param name="note" as="map(*)"/>
    <xsl:sequence select="exists($initiator) and f:get($note?authorReference)?id = $initiator?id and string-length($note?text) le 1000
        and $note?text = ($measure?note?*[f:get(?authorReference)?id = $initiator?id]?text)[1]"/>
  </xsl:function>

  <xsl:template name="child">
    <xsl:variable name="member" select="$members[f:get(?entity)?id = $person?id][1]"/>
    <xsl:variable name="role" select="f:role($member)[not(. = 'young-person')]"/>
    <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      <ZKN:gerelateerde StUF:entiteittype="OBJ">
        <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
          <xsl:sequence select="
              f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
              f:el('BG:geslachtsnaam', f:own-name(f:name($person)) ! f:fit(., 200, f:path($person) || '.name')), f:first-names($person),
              f:el('BG:geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
              f:incomplete-date('BG:geboortedatum', $person?birthDate),
              f:extras((f:extra('rol', $role), f:person-extras($person, $member, ('rol', 'voorletters'))))"/>
        </ZKN:natuurlijkPersoon>
      </ZKN:gerelateerde>
      <ZKN:omschrijving>jeugdige</ZKN:omschrijving>
    </ZKN:heeftBetrekkingOp>
  </xsl:template>

  <xsl:template name="initiator">
    <xsl:variable name="contact" select="$initiator?contact?*[exists(?name?text)][1]"/>
    <xsl:variable name="where" select="f:path($initiator)"/>
    <ZKN:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <ZKN:gerelateerde StUF:entiteittype="BTR">
        <ZKN:nietNatuurlijkPersoon StUF:entiteittype="NNP">
          <xsl:sequence select="f:el('BG:inn.nnpId', $initiator?identifier?*[ends-with(?system, '/rsin')][position() le 2]?value), f:el('BG:statutaireNaam', $initiator?name[not(. = 'onbekend')])"/>
        </ZKN:nietNatuurlijkPersoon>
      </ZKN:gerelateerde>
      <xsl:sequence select="f:el('ZKN:omschrijving', $measure?requester?display ! f:fit(., 80, $at || '.requester')),
          f:el('ZKN:toelichting', $measure?note?*[f:is-explanation(.)][1]?text)"/>
      <xsl:if test="exists($contact)">
        <ZKN:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRINICTP">
          <ZKN:gerelateerde StUF:entiteittype="CTP">
            <xsl:sequence select="f:el('ZKN:naam', $contact?name?text ! f:fit(., 40, $where || '.contact')),
                f:el('ZKN:functie', $contact?purpose?text ! f:fit(., 50, $where || '.contact')),
                f:el('ZKN:telefoonnummer', f:telecom($contact, 'phone')[1] ! f:fit(., 20, $where || '.contact')),
                f:el('ZKN:emailadres', f:telecom($contact, 'email')[1] ! f:fit(., 254, $where || '.contact'))"/>
          </ZKN:gerelateerde>
        </ZKN:heeftAlsAanspreekpunt>
      </xsl:if>
    </ZKN:heeftAlsInitiator>
  </xsl:template>
</xsl:stylesheet>
