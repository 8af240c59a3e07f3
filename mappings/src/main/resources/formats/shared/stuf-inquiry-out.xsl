<?xml version="1.0" encoding="UTF-8"?>
<!-- What a check on acquaintance, a request for case information and their answers share on the way out. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="map array m f xs">
  <!-- imported, so that what a referral says can be said here of an inquiry -->
  <xsl:import href="../shared/stuf-basis-out.xsl"/>

  <xsl:variable name="asker" select="f:get($task?requester)"/>
  <xsl:variable name="answerer" select="(f:get($task?owner), f:get($header?sender))[1]"/>
  <xsl:variable name="requesting" select="$answerer"/>
  <xsl:variable name="about" select="f:get($task?for)"/>
  <xsl:variable name="outsiders" select="('reporter', 'informant', 'contact-person', 'care-worker', 'medical-professional',
      'teacher', 'other-professional')"/>
  <!-- whom it is about: a person, or everybody in the family who does not stand outside it -->
  <xsl:variable name="about-members" select="$about[?resourceType = 'Group'] ! ?member?*[not(f:role(.) = $outsiders)][f:get(?entity)?resourceType = 'Patient']"/>
  <xsl:variable name="about-persons" select="$about[?resourceType = 'Patient'], $about-members ! f:get(?entity)"/>

  <xsl:function name="f:member-of" as="map(*)?">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="$about-members[f:get(?entity)?id = $person?id][1]"/>
  </xsl:function>

  <xsl:function name="f:asked" as="xs:string?">
    <xsl:param name="input" as="map(*)"/>
    <xsl:variable name="concept" select="$input?valueCodeableConcept"/>
    <xsl:sequence select="($input?valueString, f:code($concept)[not(. = 'other' and $concept?text)], $concept?text)[1]"/>
  </xsl:function>

  <!-- a question; $questions are the elements that only a request for case information has -->
  <xsl:template name="request">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="description" as="element()*"/>
    <xsl:param name="questions" as="element()*"/>
    <xsl:variable name="kind" select="(m:back('requester-kind', $asker?contact?*[1]?purpose?text),
        m:back('requester-organisation', $asker?type?* ! f:code(.)))[1]"/>
    <xsl:variable name="reason" select="f:code($task?reasonCode) ! m:back('inquiry-reason', .)"/>
    <xsl:if test="empty($kind)"><xsl:sequence select="m:refuse('requester-kind')"/></xsl:if>
    <JZ:object StUF:entiteittype="VVZ">
      <xsl:sequence select="
          f:el('JZ:identificatie', (f:identifier($task, 'case-number'), $reference)[1] ! f:fit(., 40, f:path($task) || '.identifier')),
          f:el('JZ:soortVerzoeker', $kind), $description"/>
      <JZ:redenVerzoek>
        <JZ:code>
          <xsl:if test="empty($reason)"><xsl:attribute name="xsi:nil" select="'true'"/></xsl:if>
          <xsl:value-of select="$reason"/>
        </JZ:code>
      </JZ:redenVerzoek>
      <xsl:sequence select="$questions, f:extras(f:task-extras(()))"/>
      <JZ:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
        <xsl:call-template name="person"><xsl:with-param name="person" select="$person"/></xsl:call-template>
      </JZ:heeftBetrekkingOp>
      <xsl:call-template name="asker"/>
    </JZ:object>
    <xsl:sequence select="$answerer[exists(?type)][not(?id = $header?destination?* ! f:get(?receiver)?id)] ! m:lost(f:path(.) || '.type', 'asked-type')"/>
    <xsl:if test="exists($task?reasonCode) and empty($reason)"><xsl:sequence select="m:lost(f:path($task) || '.reasonCode', 'reason')"/></xsl:if>
  </xsl:template>

  <!-- an answer about one person; $answers are the elements that only an answer with case information has -->
  <xsl:template name="answer">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="explanation" as="element()*"/>
    <xsl:param name="extras" as="element()*"/>
    <xsl:param name="answers" as="element()*"/>
    <xsl:param name="documents" as="element()*"/>
    <xsl:param name="position" as="xs:integer" select="1"/>
    <xsl:variable name="known" select="$task?output?*[f:code(?type) = 'known']?valueBoolean"/>
    <xsl:if test="empty($known)"><xsl:sequence select="m:refuse('not-known')"/></xsl:if>
    <xsl:variable name="own" select="$task?identifier?*[?use = 'secondary'][ends-with(?system, '/case-number')][1]?value"/>
    <JZ:object StUF:entiteittype="VVZ">
      <xsl:sequence select="
          f:el('JZ:identificatie', ($own, $reference)[1] ! (if ($position = 1) then . else . || '-' || $position) ! f:fit(., 40, f:path($task) || '.identifier')),
          f:el('JZ:verzoekidentificatie', f:identifier($task, 'case-number') ! f:fit(., 40, f:path($task) || '.identifier')),
          $explanation,
          f:extras((f:task-extras(f:code($task?reasonCode) ! m:back('inquiry-reason', .)), $extras))"/>
      <JZ:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
        <xsl:call-template name="person"><xsl:with-param name="person" select="$person"/></xsl:call-template>
        <xsl:sequence select="f:el('ZKN:indicatieBekend', m:back('known', string($known[1]))), $answers"/>
      </JZ:heeftBetrekkingOp>
      <xsl:call-template name="asker"/>
      <JZ:heeftAlsUitvoerende StUF:entiteittype="ZAKBTRUTV">
        <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit($answerer)"/></ZKN:gerelateerde>
      </JZ:heeftAlsUitvoerende>
      <xsl:sequence select="$documents"/>
    </JZ:object>
  </xsl:template>

  <xsl:template name="answer-control">
    <xsl:param name="function" as="xs:string"/>
    <xsl:variable name="control" as="element()">
      <xsl:call-template name="control"><xsl:with-param name="function" select="$function"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="asked-in" select="f:identifier($task, 'message-id')"/>
    <JZ:stuurgegevens>
      <xsl:copy-of select="$control/*[not(self::StUF:functie)]" copy-namespaces="no"/>
      <xsl:sequence select="f:el('StUF:crossRefnummer', ($asked-in, f:identifier($task, 'case-number'))[1] ! substring(., 1, 40))"/>
      <xsl:copy-of select="$control/StUF:functie" copy-namespaces="no"/>
    </JZ:stuurgegevens>
    <xsl:if test="empty($asked-in)"><xsl:sequence select="m:lost(f:path($task) || '.identifier', 'message-asked-in')"/></xsl:if>
  </xsl:template>

  <xsl:function name="f:task-extras" as="element()*">
    <xsl:param name="reason" as="xs:string?"/>
    <xsl:sequence select="f:basis-extras(), f:extra('urgentie', $task?priority ! m:back('urgency', .)),
        f:extra('gevraagdOp', $task?authoredOn), f:extra('bijgewerktOp', $task?lastModified),
        f:extra('uiterlijk', $task?restriction?period?end), f:extra('redenVerzoek', $reason),
        f:extra('gezin', f:identifier($family, 'family')), f:extra('gemeente', f:extension($family, 'municipality')[1]?valueIdentifier?value),
        f:note-extras($task?note?*?text, $inquiry-extras)"/>
  </xsl:function>

  <!-- anp.identificatie cannot be filled validly (see the way in): the number of an alien is an extra element -->
  <xsl:template name="person">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:variable name="at" select="f:path($person) || '.name'"/>
    <xsl:variable name="member" select="f:member-of($person)"/>
    <ZKN:gerelateerde StUF:entiteittype="OBJ">
      <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
        <xsl:sequence select="
            f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
            f:must('BG:geslachtsnaam', f:own-name($name) ! f:fit(., 200, $at)), f:first-names($person),
            f:incomplete-date('BG:geboortedatum', $person?birthDate),
            f:extras((f:extra('geslacht', $person?gender), f:extra('rol', f:role($member)),
                f:person-extras($person, $member, ('rol', 'voorletters'))))"/>
      </ZKN:natuurlijkPersoon>
    </ZKN:gerelateerde>
    <xsl:if test="exists($person?address)"><xsl:sequence select="m:lost(f:path($person) || '.address', 'no-address')"/></xsl:if>
  </xsl:template>

  <xsl:template name="asker">
    <JZ:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI">
      <ZKN:gerelateerde StUF:entiteittype="BTR"><xsl:sequence select="f:unit($asker)"/></ZKN:gerelateerde>
    </JZ:heeftAlsInitiator>
  </xsl:template>
  <xsl:function name="f:unit" as="element()">
    <xsl:param name="organisation" as="map(*)?"/>
    <xsl:variable name="at" select="f:path($organisation)"/>
    <xsl:variable name="contact" select="$organisation?contact?*[1]"/>
    <ZKN:organisatorischeEenheid StUF:entiteittype="OEH">
      <xsl:sequence select="
          f:must('ZKN:identificatie', (f:identifier($organisation, 'oin'), f:identifier($organisation, 'chain-instance'))[1] ! f:fit(., 24, $at || '.identifier')),
          f:must('ZKN:naam', $organisation?name[not(. = 'onbekend')] ! f:fit(., 50, $at || '.name')),
          f:extras(f:extra('soortOrganisatie', $organisation?type?* ! f:code(.)))"/>
      <xsl:if test="exists($contact?name?text) or exists($contact?telecom)">
        <ZKN:heeftAlsContactpersoon StUF:entiteittype="OEHMDWCPR">
          <ZKN:gerelateerde StUF:entiteittype="MDW">
            <xsl:sequence select="
                f:el('ZKN:telefoonnummer', f:telecom($contact, 'phone')[1] ! f:fit(., 20, $at || '.contact')),
                f:el('ZKN:emailadres', f:telecom($contact, 'email')[1] ! f:fit(., 254, $at || '.contact')),
                f:el('ZKN:naam', $contact?name?text ! f:fit(., 80, $at || '.contact'))"/>
          </ZKN:gerelateerde>
        </ZKN:heeftAlsContactpersoon>
      </xsl:if>
    </ZKN:organisatorischeEenheid>
  </xsl:function>
</xsl:stylesheet>
