<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to a request for case information; several answers are as many messages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-inquiry-in.xsl"/>

  <xsl:variable name="family-mark" select="'[gezin] '"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:uciDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:uciDi01/JZ:object[$part]"/>
    <xsl:variable name="member" select="f:asked-member($object/JZ:heeftBetrekkingOp)"/>
    <xsl:variable name="in-family" select="exists($member?role)"/>
    <xsl:variable name="about" select="if ($in-family) then 'family' else $member?key"/>
    <xsl:variable name="statements" select="f:statements($object, $about)"/>
    <xsl:variable name="asked" select="f:extras($object, 'vraag')"/>
    <xsl:variable name="questions" select="if ($asked) then $asked else $object//ZKN:specifiekeVraag/BG:code"/>
    <xsl:sequence select="m:split(count(JZ:uciDi01/JZ:object))"/>
    <xsl:sequence select="f:basis-bundle($control, 'case-information-result', 'task', $object, (
        f:inquiry($object, 'case-information', f:answered($control, $object, map{
            'for': f:ref($about),
            'input': array{for $text in distinct-values($questions ! f:text(.)) return f:question($questions[f:text(.) = $text][1])},
            'output': $statements ! map{'type': f:concept('inquiry-output', 'answer', ()), 'valueReference': map{'reference': ?fullUrl}}})),
        if ($in-family) then f:family($object, $member) else (),
        f:asked-about($object/JZ:heeftBetrekkingOp), $statements, f:documents($object),
        f:unit('requester', $object/JZ:heeftAlsInitiator, ()),
        f:unit('performer', $object/JZ:heeftAlsUitvoerende, ())))"/>
  </xsl:template>

  <xsl:function name="f:statements" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="about" as="xs:string"/>
    <xsl:variable name="relation" select="$object/JZ:heeftBetrekkingOp"/>
    <xsl:variable name="person" select="f:person-key($relation)"/>
    <xsl:variable name="more" select="$object/JZ:toelichtendeInformatie"/>
    <xsl:sequence select="
        $relation/ZKN:specifiekeVraag ! f:of-family(f:statement(f:text(BG:code), BG:antwoord, $person, map{}), $about),
        f:other-statements($relation, $person-extras, $person),
        f:other-statements($relation/ZKN:gerelateerde/ZKN:natuurlijkPersoon, ($person-extras, 'geslacht'), $person),
        f:other-statements($object, $inquiry-extras, $about),
        f:statement('toelichtendeInformatie', $more/JZ:omschrijving, $about, map{
            'derivedFrom': array{$more/JZ:url[f:present(.)] ! f:ref(path(.))}}),
        f:held($object) ! f:fact(f:statement('document', (ZKN:toelichting, ZKN:naam)[f:present(.)][1], $about, map{
            'derivedFrom': array{f:ref(path(.))}}))"/>
  </xsl:function>
  <!-- an answer that begins with the mark is about the family as a whole, not about the person of this object -->
  <xsl:function name="f:of-family" as="map(*)?">
    <xsl:param name="statement" as="map(*)?"/>
    <xsl:param name="about" as="xs:string"/>
    <xsl:variable name="text" select="string($statement?resource?valueString)"/>
    <xsl:sequence select="if (not(starts-with($text, $family-mark))) then $statement
        else map:put($statement, 'resource', map:merge((map{'subject': f:ref($about),
            'valueString': substring-after($text, $family-mark)}, $statement?resource)))"/>
  </xsl:function>

  <!-- the documents with the answer; one that says to be nothing is none -->
  <xsl:function name="f:held" as="element()*">
    <xsl:param name="object" as="element()"/>
    <xsl:sequence select="$object/JZ:heeftRelevant/ZKN:gerelateerde[*]"/>
  </xsl:function>
  <xsl:function name="f:documents" as="map(*)*">
    <xsl:param name="object" as="element()"/>
    <xsl:sequence select="$object/JZ:toelichtendeInformatie/JZ:url[f:present(.)] ! f:entry(path(.), 'DocumentReference', ., map{
        'status': 'current', 'content': array{map{'attachment': map{'url': f:text(.)}}}})"/>
    <xsl:for-each select="f:held($object)">
      <xsl:variable name="name" select="string(ZKN:inhoud/@StUF:bestandsnaam)"/>
      <xsl:variable name="ending" select="lower-case(tokenize($name, '\.')[last()])"/>
      <xsl:sequence select="f:entry(path(.), 'DocumentReference', ., map{
          'status': 'current', 'description': f:text(ZKN:naam),
          'content': array{map{'attachment': map{'@source': ZKN:inhoud, 'title': $name,
              'contentType': (string(ZKN:inhoud/@xmime:contentType)[. != ''], m:look-up('document-type', $ending), 'application/octet-stream')[1],
              'data': replace(ZKN:inhoud, '\s', '')}},
              f:text(ZKN:link) ! map{'attachment': map{'url': .}}}})"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
