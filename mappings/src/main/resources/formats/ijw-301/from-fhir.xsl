<?xml version="1.0" encoding="UTF-8"?>
<!-- An allocation of youth help. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-out.xsl"/>
  <xsl:variable name="related" select="$members[not(f:get(?entity)?id = $children?id)]"/>

  <xsl:template name="main">
    <xsl:if test="not($header?eventCoding?code = 'youth-help-allocation')"><xsl:sequence select="m:refuse('event')"/></xsl:if>
    <xsl:sequence select="i:message((i:to-provider(()), i:of-message('Client', (
        i:child(true()), i:communication(),
        i:el('JuridischeStatus', i:named-code($task, 'JuridischeStatus', 'wj232')),
        i:el('WettelijkeVertegenwoordiging', i:named-code($task, 'WettelijkeVertegenwoordiging', 'wj003')),
        i:el('Commentaar', string-join($task?note?*?text, '&#10;')),
        i:el('Relaties', $related ! i:relation(.)),
        i:el('Contactgegevens', i:contacts($child)),
        i:of-message('ToegewezenProducten', $tasks ! i:allocated(.))))))"/>
    <xsl:sequence select="i:tell-roles($related[i:kind(.) ! m:look-up('ijw-cod472', .) = f:role(.)]),
        i:tell-work(map{'Vorm': 'communication', 'JuridischeStatus': 'wj232', 'WettelijkeVertegenwoordiging': 'wj003', 'Volgorde': '', 'Budget': ''})"/>
    <xsl:for-each select="$tasks">
      <xsl:variable name="told" select="."/>
      <xsl:sequence select="?reasonCode ! i:tell-words(., 'jz002', f:path($told) || '.reasonCode')"/>
      <xsl:if test="not(?authoredOn = i:asked(.)?authoredOn)"><xsl:sequence select="m:lost(f:path(.) || '.authoredOn', 'no-place')"/></xsl:if>
    </xsl:for-each>
    <xsl:sequence select="i:tell-rest(($family, $members ! f:get(?entity), $tasks, $tasks ! i:asked(.)))"/>
  </xsl:template>

  <xsl:function name="i:communication" as="element()?">
    <xsl:variable name="form" select="i:named-code($task, 'Vorm', 'communication')"/>
    <xsl:variable name="language" select="$child?communication?*[1]?language ! (?text, f:code(.))[1]"/>
    <xsl:if test="exists($language) and empty($form)"><xsl:sequence select="m:lost(f:path($child) || '.communication', 'language')"/></xsl:if>
    <xsl:sequence select="i:el('Communicatie', (i:in('Vorm', $form), i:in('Taal', $language[exists($form)] ! f:fit(., 25, f:path($child) || '.communication'))))"/>
  </xsl:function>

  <xsl:function name="i:allocated" as="element()">
    <xsl:param name="task" as="map(*)"/>
    <xsl:variable name="referral" select="i:asked($task)"/>
    <xsl:variable name="path" select="f:path($referral)"/>
    <xsl:variable name="period" select="$referral?occurrencePeriod"/>
    <xsl:sequence select="i:of-message('ToegewezenProduct', (
        i:el('ToewijzingNummer', i:needed(f:identifier($referral, 'case-number')[matches(., '^[0-9]{1,9}$')], 'no-allocation-number')),
        i:el('ReferentieAanbieder', $referral?basedOn?*?identifier?value[1] ! f:fit(., 36, $path || '.basedOn')),
        i:product($referral),
        i:el('Toewijzingsdatum', i:needed(i:day($referral?authoredOn), 'no-start')), i:el('Toewijzingstijd', i:time($referral?authoredOn)),
        i:el('Ingangsdatum', i:needed(i:day(($period?start, $referral?occurrenceDateTime)[1]), 'no-start')), i:el('Einddatum', i:day($period?end)),
        i:el('RedenWijziging', i:code($task?reasonCode, 'jz002')),
        i:volume($referral), i:budget($task),
        i:remarks($task, m:look-up('message', 'legal-basis'), m:look-up('message', 'processing-purpose'))))"/>
  </xsl:function>

  <!-- those around the child -->
  <xsl:function name="i:kind" as="xs:string">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="role" select="f:extension($member, 'family-role')[1]?valueCodeableConcept"/>
    <xsl:sequence select="($role?text ! m:back('ijw-relation', .), m:look-up('ijw-relation-of-role', f:code($role)), '09')[1]"/>
  </xsl:function>
  <xsl:function name="i:relation" as="element()?">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="person" select="f:get($member?entity)"/>
    <xsl:variable name="order" select="$task?input?*[?type?coding?*?code = 'Volgorde'][f:get(?valueReference)?id = $person?id]?valueReference?display"/>
    <xsl:if test="not($person?resourceType = 'Patient') or empty(f:own-name(f:name($person)))"><xsl:sequence select="m:lost(f:path($person), 'relation')"/></xsl:if>
    <xsl:if test="$person?resourceType = 'Patient' and f:own-name(f:name($person))">
      <xsl:sequence select="i:of-message('Relatie', (
          i:el('Nummer', (f:identifier($person, $native || 'ijw-person'), string($position($person?id)))[1]), i:el('Volgorde', $order),
          i:el('Soort', i:kind($member)),
          i:birth($person, false()), i:el('Geslacht', i:gender($person)[exists($person?gender)]), i:name($person, true()),
          i:contacts($person)[1])),
          f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn') ! m:lost(f:path($person) || '.identifier', 'relation-bsn')"/>
      <xsl:if test="count(i:contacts($person)) gt 1"><xsl:sequence select="m:lost(f:path($person) || '.address', 'address')"/></xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- contact data: an address, with the phones of the same use -->
  <xsl:function name="i:contacts" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="secret" select="f:is-secret($person)"/>
    <xsl:variable name="addresses" select="$person?address?*[not($secret)]"/>
    <xsl:if test="$secret"><xsl:sequence select="m:lost(f:path($person) || '.address', 'secret-address')"/></xsl:if>
    <xsl:variable name="places" select="if (exists($addresses)) then $addresses else map{'use': 'home'}"/>
    <xsl:for-each select="$places">
      <xsl:variable name="at" select="position()"/>
      <xsl:variable name="use" select="?use"/>
      <xsl:variable name="first-of-use" select="not($use = $places[position() lt $at]?use)"/>
      <xsl:sequence select="i:contact(., $person, $person?telecom?*[if ($places?use = ?use) then $first-of-use and ?use = $use else $at = 1])"/>
    </xsl:for-each>
  </xsl:function>
  <xsl:function name="i:contact" as="element()">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="telecom" as="map(*)*"/>
    <xsl:variable name="path" select="f:path($person) || '.address'"/>
    <xsl:variable name="kind" select="m:back('ijw-cod757', string-join(($address?use, $address?type), ' '))"/>
    <xsl:variable name="phones" select="$telecom[?system = 'phone'] ! i:phone(., $person)"/>
    <xsl:if test="count($phones) gt 2 or count($telecom[?system = 'email']) gt 1 or $telecom[not(?system = ('phone', 'email'))]">
      <xsl:sequence select="m:lost(f:path($person) || '.telecom', 'telecom')"/>
    </xsl:if>
    <xsl:sequence select="i:of-message('Contact', (i:el('Soort', ($kind, m:back('ijw-cod757', $address?use), '01')[1]), i:address($address, $path),
        i:el('Organisatie', f:line-part($address, 'careOf') ! f:fit(., 35, $path)),
        i:el('Telefoon', for $p in (1, 2) return i:in('Telefoon0' || $p, $phones[$p]?*)),
        i:el('Emailadres', $telecom[?system = 'email'][1]?value ! f:fit(., 80, f:path($person) || '.telecom')),
        i:el('Periode', (i:in('Begindatum', i:day($address?period?start)), i:in('Einddatum', i:day($address?period?end))))))"/>
  </xsl:function>
  <xsl:function name="i:address" as="element()?">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="street" select="f:street($address)"/>
    <xsl:variable name="sign" select="(f:line-part($address, 'additionalLocator') ! m:back('ijw-address-indication', .), f:line-part($address, 'unitID'))[1]"/>
    <xsl:variable name="house" select="i:in('Huisnummer', $street?number), i:in('Huisletter', $street?letter),
        i:in('HuisnummerToevoeging', $street?addition ! f:fit(., 4, $path)), i:in('AanduidingWoonadres', $sign)"/>
    <xsl:variable name="country" select="($address?country[matches(., '^[A-Z]{2}$')], 'NL'[$address?country and not(f:is-foreign($address))])[1]"/>
    <xsl:if test="$address?country and empty($country)"><xsl:sequence select="m:lost($path || '.country', 'country')"/></xsl:if>
    <xsl:sequence select="i:el('Adres', (i:in('Huis', $house[exists($street?number)]), i:in('Postcode', $address?postalCode ! f:fit(., 8, $path || '.postalCode')),
        i:in('Straatnaam', ($street?street, $address?line?*[1][empty($street?number)])[1] ! f:fit(., 24, $path)),
        i:in('Plaatsnaam', $address?city ! f:fit(., 80, $path)),
        i:in('LandCode', $country)))"/>
  </xsl:function>
  <!-- a number with its country, which differs from an area code in having no single zero before it; a Dutch number is written without -->
  <xsl:function name="i:phone" as="array(*)?">
    <xsl:param name="telecom" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="parts" select="tokenize($telecom?value, ' ')"/>
    <xsl:variable name="country" select="$parts[1][count($parts) = 2][matches(., '^(\+|00)?[1-9][0-9]{0,2}$')][string-length(.) le 4]"/>
    <xsl:variable name="digits" select="replace(if ($country) then $parts[2] else $telecom?value, '[^0-9]', '')"/>
    <xsl:if test="string-length($digits) gt 15 or $digits = ''"><xsl:sequence select="m:lost(f:path($person) || '.telecom', 'phone')"/></xsl:if>
    <xsl:if test="$digits != '' and string-length($digits) le 15">
      <xsl:sequence select="[i:in('Telefoonnummer', $digits), i:in('Landnummer', ($country, '0031')[1])]"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
