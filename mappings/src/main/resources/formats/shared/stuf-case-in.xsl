<?xml version="1.0" encoding="UTF-8"?>
<!-- What the messages of StUF Jeugdzorg that are a case (zaak) share on the way in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="#all">

  <!-- somebody whom the case is about or who has an interest in it; the role is free text here, so one that is not in the
       list is a relative, and the words themselves follow as a statement -->
  <xsl:function name="f:member" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="relation" as="element()"/>
    <xsl:variable name="own" select="f:extras(($person, $relation), 'rol')[1]"/>
    <xsl:variable name="code" select="$relation/ZKN:code[f:present(.)] ! m:look-up('family-role-code', f:text(.))"/>
    <xsl:variable name="role" select="(f:text($own), m:look-up('family-role', f:text($relation/ZKN:omschrijving)), $code, 'other-relative')[1]"/>
    <xsl:sequence select="map{'person': $person, 'relation': $relation, 'key': path($person), 'role': $role,
        'code': $relation/ZKN:code[f:present(.)][not(m:look-up('family-role-code', f:text(.)) = $role)]}"/>
  </xsl:function>
  <xsl:function name="f:role-in-words" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="words" select="$member?relation/ZKN:omschrijving"/>
    <xsl:sequence select="
        $words[empty(m:look-up('family-role', f:text(.)))] ! f:statement('rol in woorden', ., $member?key, map{}),
        $member?code ! f:statement('rolcode', ., $member?key, map{})"/>
  </xsl:function>
  <!-- the family in the message, or else the family of the case with this number -->
  <xsl:function name="f:case-family" as="map(*)">
    <xsl:param name="members" as="map(*)*"/>
    <xsl:param name="number" as="element()?"/>
    <xsl:variable name="identifier" select="f:identifier('case-number', $number)"/>
    <xsl:sequence select="if (exists($members)) then f:ref('family')
        else map{'type': 'Group', 'identifier': $identifier, 'display': if (exists($identifier)) then () else 'gezin van deze melding'}"/>
  </xsl:function>

  <!-- an organisation that has an interest -->
  <xsl:function name="f:party" as="map(*)*">
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="place" select="$member?person"/>
    <xsl:variable name="key" select="$member?key || '/organisation'"/>
    <xsl:sequence select="
        f:entry($member?key, 'PractitionerRole', $place, map:merge((f:profile('ChainProfessional'), map{
            'organization': f:ref($key), 'code': array{($member?relation/ZKN:omschrijving, $member?code)[f:present(.)] ! map{'text': f:text(.), '@source': .}}}))),
        f:entry($key, 'Organization', $place, map:merge((f:profile('ChainOrganization'), map{
            'identifier': array{f:identifier('establishment', $place/BG:vestigingsNummer)},
            'name': (f:text($place/BG:handelsnaamVerkort), 'onbekend')[1],
            'telecom': array{f:telecom('phone', $place/BG:sub.telefoonnummer), f:telecom('email', $place/BG:sub.emailadres)}})))"/>
  </xsl:function>

  <xsl:function name="f:document" as="map(*)">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="content" select="$document/ZKN:inhoud"/>
    <xsl:variable name="name" select="string($content/@StUF:bestandsnaam)"/>
    <xsl:variable name="ending" select="lower-case(tokenize($name, '\.')[last()])"/>
    <xsl:variable name="language" select="f:text($document/ZKN:taal)"/>
    <xsl:variable name="state" select="f:text($document/ZKN:status)"/>
    <xsl:sequence select="f:entry(path($document), 'DocumentReference', $document, map{
        'masterIdentifier': f:identifier('document', $document/ZKN:identificatie),
        'status': 'current',
        'docStatus': $state ! m:look-up('document-status', lower-case(.)),
        'type': map{'text': f:text($document/ZKN:dct.omschrijving)},
        'category': array{f:text($document/ZKN:dct.omschrijvingGeneriek) ! map{'text': .}},
        'description': f:text($document/ZKN:titel),
        'author': array{f:text($document/ZKN:auteur) ! map{'display': .}},
        'securityLabel': array{f:text($document/ZKN:vertrouwelijkAanduiding) ! map{'text': .}},
        'content': array{map{'attachment': map{'@source': $content,
            'contentType': (string($content/@xmime:contentType)[. != ''], m:look-up('document-type', $ending), 'application/octet-stream')[1],
            'language': $language ! m:look-up('document-language', lower-case(.)),
            'data': replace($content, '\s', ''), 'title': $name, 'creation': f:date($document/ZKN:creatiedatum)}},
            f:text($document/ZKN:link) ! map{'attachment': map{'url': .}}},
        'context': map{'related': array{
            $language[empty(m:look-up('document-language', lower-case(.)))] ! map{'display': 'taal: ' || .},
            $state[empty(m:look-up('document-status', lower-case(.)))] ! map{'display': 'status: ' || .}}}})"/>
  </xsl:function>
</xsl:stylesheet>
