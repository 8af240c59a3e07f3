<?xml version="1.0" encoding="UTF-8"?>
<!-- What the messages of StUF Jeugdzorg that are a case (zaak) share on the way out. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="map array m f xs xmime">

  <xsl:variable name="client-roles" select="('client-child', 'client-unborn-child')"/>
  <xsl:variable name="child-roles" select="('child', 'young-person')"/>

  <xsl:function name="f:nil" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:element name="{$name}" namespace="{$namespaces(substring-before($name, ':'))}">
      <xsl:attribute name="xsi:nil" select="'true'"/>
      <xsl:attribute name="StUF:noValue" select="'geenWaarde'"/>
      <xsl:attribute name="StUF:entiteittype" select="$type"/>
    </xsl:element>
  </xsl:function>
  <xsl:function name="f:label" as="xs:string?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="upper-case(replace($text, '^\[.*\] ', ''))[. = ('ZEER GEHEIM', 'GEHEIM', 'CONFIDENTIEEL', 'VERTROUWELIJK',
        'ZAAKVERTROUWELIJK', 'INTERN', 'BEPERKT OPENBAAR', 'OPENBAAR')]"/>
  </xsl:function>
  <xsl:function name="f:numbers" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="f:el('BG:inp.bsn', f:identifier($person, 'http://fhir.nl/fhir/NamingSystem/bsn')),
        f:el('BG:anp.identificatie', f:identifier($person, 'anp')[matches(., '^[0-9]{17}$')])"/>
  </xsl:function>
  <xsl:function name="f:person" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:variable name="name" select="f:name($person)"/>
    <xsl:variable name="at" select="f:path($person) || '.name'"/>
    <xsl:sequence select="f:el('BG:voorvoegselGeslachtsnaam', f:prefix($name) ! f:fit(., 10, $at)),
        f:el('BG:voorletters', f:given($name, 'IN') ! f:fit(., 20, $at)),
        f:el('BG:voornamen', f:given($name, 'BR') ! f:fit(., 200, $at)),
        f:el('BG:geslachtsaanduiding', $person?gender ! (m:back('gender', .), 'O')[1]),
        f:incomplete-date('BG:geboortedatum', $person?birthDate)"/>
  </xsl:function>
  <xsl:function name="f:reach" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="f:el('BG:sub.telefoonnummer', f:telecom($person, 'phone')[1] ! f:fit(., 20, f:path($person) || '.telecom')),
        f:el('BG:sub.emailadres', f:telecom($person, 'email')[1] ! f:fit(., 150, f:path($person) || '.telecom'))"/>
  </xsl:function>
  <xsl:function name="f:extras-of" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="known" select="'voorletters', 'sub.telefoonnummer', 'sub.emailadres',
        'anp.identificatie'[f:identifier($person, 'anp')[matches(., '^[0-9]{17}$')]], 'rol'[f:role($member) = ($client-roles, $child-roles)]"/>
    <xsl:sequence select="f:person-extras($person, $member, $known), f:statement-extras(f:said-of($person))"/>
  </xsl:function>

  <!-- one Dutch and (for adults) one foreign address; the actual one when there is no formal one -->
  <xsl:function name="f:residence" as="element()*">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="child" as="xs:boolean"/>
    <xsl:variable name="dutch" select="($person?address?*[not(?use = 'temp')], $person?address?*)[not(f:is-foreign(.))][1]"/>
    <xsl:variable name="foreign" select="($person?address?*[not(?use = 'temp')], $person?address?*)[f:is-foreign(.)][1][not($child)]"/>
    <xsl:if test="exists($dutch)"><BG:verblijfsadres><xsl:sequence select="f:dutch-address($dutch, $person, $child)"/></BG:verblijfsadres></xsl:if>
    <xsl:if test="exists($foreign)"><BG:sub.verblijfBuitenland><xsl:sequence select="f:foreign-address($foreign, $person, true())"/></BG:sub.verblijfBuitenland></xsl:if>
    <xsl:if test="count($person?address?*) gt count(($dutch, $foreign)) or ($dutch, $foreign)?use = 'temp'">
      <xsl:sequence select="m:lost(f:path($person) || '.address', 'address')"/>
    </xsl:if>
  </xsl:function>
  <xsl:function name="f:dutch-address" as="element()*">
    <xsl:param name="address" as="map(*)"/>
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="child" as="xs:boolean"/>
    <xsl:variable name="at" select="f:path($person) || '.address'"/>
    <xsl:variable name="street" select="f:street($address)"/>
    <xsl:sequence select="f:el('BG:wpl.woonplaatsNaam', $address?city ! f:fit(., 80, $at)),
        f:el('BG:gor.openbareRuimteNaam', $street?street ! f:fit(., 80, $at)),
        f:el('BG:aoa.postcode', f:postcode($address)), f:el('BG:aoa.huisnummer', $street?number),
        f:el('BG:aoa.huisletter', $street?letter), f:el('BG:aoa.huisnummertoevoeging', $street?addition ! f:fit(., 4, $at)),
        f:el('BG:inp.locatiebeschrijving', $street?rest[1] ! f:fit(., 35, $at))"/>
    <xsl:if test="not($child)"><xsl:sequence select="f:incomplete-date('BG:begindatumVerblijf', $address?period?start)"/></xsl:if>
    <xsl:if test="exists($street?rest[2]) or ($child and exists($address?period))"><xsl:sequence select="m:lost($at, 'address-lines')"/></xsl:if>
  </xsl:function>
  <xsl:function name="f:establishment" as="element()">
    <xsl:param name="role" as="map(*)"/>
    <xsl:variable name="place" select="f:get($role?organization)"/>
    <xsl:variable name="phone" select="(f:telecom($place, 'phone'), f:telecom($role, 'phone'))[1]"/>
    <ZKN:vestiging StUF:entiteittype="VES">
      <xsl:sequence select="f:el('BG:vestigingsNummer', f:identifier($place, 'establishment')[string-length(.) = 12]),
          f:el('BG:handelsnaamVerkort', ($place?name, 'onbekend')[1] ! f:fit(., 45, f:path($place) || '.name')),
          f:el('BG:sub.telefoonnummer', ($phone, 'onbekend')[1] ! f:fit(., 20, f:path($place) || '.telecom')),
          f:el('BG:sub.emailadres', (f:telecom($place, 'email'), f:telecom($role, 'email'))[1] ! f:fit(., 150, f:path($place) || '.telecom'))"/>
    </ZKN:vestiging>
    <xsl:if test="exists($role?practitioner)"><xsl:sequence select="m:lost(f:path($role) || '.practitioner', 'member-detail')"/></xsl:if>
  </xsl:function>
  <xsl:function name="f:after" as="xs:string?">
    <xsl:param name="texts" as="xs:string*"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:sequence select="$texts[starts-with(., $label)][1] ! substring-after(., $label)"/>
  </xsl:function>
  <!-- what is said of an organisation in its place around the family; $words are what is said of its role -->
  <xsl:function name="f:organisation-extras" as="element()*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="f:extra('rol', f:role($member)[not(. = (m:look-up('family-role', $words), 'other-relative')[1])]),
        f:extra('betrokkenheid', f:extension($member, 'involvement') ! f:code(?valueCodeableConcept))"/>
  </xsl:function>
  <xsl:function name="f:whole-name" as="xs:string?">
    <xsl:param name="name" as="map(*)?"/>
    <xsl:variable name="given" select="(f:given($name, 'BR'), f:given($name, 'IN'))[1]"/>
    <xsl:sequence select="string-join(($given, f:prefix($name), f:own-name($name)), ' ')[. != '']"/>
  </xsl:function>

</xsl:stylesheet>
