<?xml version="1.0" encoding="UTF-8"?>
<!-- What a check on acquaintance, a request for case information and their answers share on the way in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-basis-in.xsl"/>


  <!-- the task: $own holds what the direction of the inquiry decides -->
  <xsl:function name="f:inquiry" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="own" as="map(*)"/>
    <xsl:variable name="reason" select="($object/JZ:redenVerzoek/JZ:code, f:extras($object, 'redenVerzoek'))[f:present(.)][1]"/>
    <xsl:variable name="due" select="f:extras($object, 'uiterlijk')[1]"/>
    <xsl:sequence select="f:entry('task', 'Task', $object, map:merge((map:remove($own, 'note'), f:profile('InquiryTask'), map{
        'intent': 'order', 'code': f:concept('inquiry-kind', $kind, ()),
        'requester': f:ref('requester'),
        'priority': f:extras($object, 'urgentie')[1] ! m:translate('urgency', f:text(.), .),
        'reasonCode': $reason ! f:concept('inquiry-reason', m:translate('inquiry-reason', f:text(.), .), .),
        'restriction': map{'period': map{'end': f:text($due)}, '@source': $due},
        'description': f:text(($object/JZ:omschrijving, f:extras($object, 'omschrijving'))[1]),
        'note': array{$own?note, f:extras($object, 'notitie') ! map{'text': f:text(.), '@source': .}}})))"/>
  </xsl:function>
  <xsl:function name="f:request" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="object" as="element()"/>
    <xsl:param name="own" as="map(*)"/>
    <xsl:sequence select="map:merge(($own, map{
        'identifier': array{f:identifier('case-number', $object/JZ:identificatie)},
        'status': 'requested', 'owner': f:ref('receiver'),
        'authoredOn': (f:text(f:extras($object, 'gevraagdOp')[1]), f:sent($control), $received-at)[1]}))"/>
  </xsl:function>
  <!-- an answer: the number of the question comes first, because by it the two find each other -->
  <xsl:function name="f:answered" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="object" as="element()"/>
    <xsl:param name="own" as="map(*)"/>
    <xsl:variable name="asked" select="f:extras($object, 'gevraagdOp')[1]"/>
    <xsl:variable name="number" select="f:identifier('case-number', $object/JZ:identificatie)"/>
    <xsl:variable name="known" select="$object/JZ:heeftBetrekkingOp/ZKN:indicatieBekend"/>
    <xsl:sequence select="map:merge((map{
        'identifier': array{f:identifier('case-number', $object/JZ:verzoekidentificatie),
            $number ! map:put(., 'use', 'secondary'), f:identifier('message-id', $control/StUF:crossRefnummer)},
        'status': 'completed', 'owner': f:ref('performer'),
        'authoredOn': f:text($asked),
        '_authoredOn': if ($asked) then () else map{'extension': array{
            f:extension($hl7 || '/data-absent-reason', map{'valueCode': 'unknown'})}},
        'lastModified': f:text(f:extras($object, 'bijgewerktOp')[1])[exists($asked)],
        'output': array{map{'@source': $known, 'type': f:concept('inquiry-output', 'known', ()),
            'valueBoolean': m:translate('known', f:text($known), $known) = 'true'}, $own?output}}, map:remove($own, 'output')))"/>
  </xsl:function>
  <xsl:function name="f:sent" as="xs:string?">
    <xsl:param name="control" as="element()"/>
    <xsl:sequence select="$control/StUF:tijdstipBericht[f:present(.)] ! m:instant(f:text(.))"/>
  </xsl:function>

  <!-- the person. The schema asks 10 and 17 digits of anp.identificatie at once, so nobody can fill it validly: either is read.
       The gender has no element of its own. -->
  <xsl:function name="f:person-key" as="xs:string">
    <xsl:param name="relation" as="element()?"/>
    <xsl:sequence select="($relation/ZKN:gerelateerde/ZKN:natuurlijkPersoon ! path(.), 'person')[1]"/>
  </xsl:function>
  <xsl:function name="f:asked-about" as="map(*)*">
    <xsl:param name="relation" as="element()?"/>
    <xsl:variable name="person" select="$relation/ZKN:gerelateerde/ZKN:natuurlijkPersoon"/>
    <xsl:variable name="number" select="$person/BG:anp.identificatie[f:present(.)]"/>
    <xsl:variable name="gender" select="f:extras(($person, $relation), 'geslacht')[1]"/>
    <xsl:sequence select="$person ! f:entry(f:person-key($relation), 'Patient', $person, map:merge((map{
        'gender': f:text($gender),
        'identifier': array{
            f:identifier('http://fhir.nl/fhir/NamingSystem/bsn', $person/BG:inp.bsn),
            f:identifier('alien-number', ($number[string-length(f:text(.)) = 10], f:extras($person, 'vreemdelingennummer'))[1]),
            f:identifier('anp', ($number[string-length(f:text(.)) = 17], f:extras($person, 'anp.identificatie'))[1]),
            f:identifier('rni', f:extras($person, 'rni')[1])}}, f:patient($person, $relation, ()))))"/>
  </xsl:function>

  <!-- a question: the topic of a statement when the code is one, else in words -->
  <xsl:function name="f:question" as="map(*)">
    <xsl:param name="code" as="element()"/>
    <xsl:variable name="topic" select="f:text($code)[exists(m:look-up('statement-kind-of-topic', .))]"/>
    <xsl:sequence select="map:merge((map{'@source': $code, 'type': f:concept('inquiry-input', 'question', ())},
        if ($topic) then map{'valueCodeableConcept': f:concept('statement-topic', $topic, ())} else map{'valueString': f:text($code)}))"/>
  </xsl:function>
  <!-- the person as a member of a family: only when the message tells which role he or she has in it -->
  <xsl:function name="f:asked-member" as="map(*)">
    <xsl:param name="relation" as="element()?"/>
    <xsl:sequence select="map{'key': f:person-key($relation), 'relation': $relation,
        'person': $relation/ZKN:gerelateerde/ZKN:natuurlijkPersoon, 'role': $relation ! f:role(., ())}"/>
  </xsl:function>

  <!-- an organisation that asks or answers; $kind is what it calls whoever asks -->
  <xsl:function name="f:unit" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="relation" as="element()?"/>
    <xsl:param name="kind" as="element()?"/>
    <xsl:variable name="unit" select="$relation/ZKN:gerelateerde/ZKN:organisatorischeEenheid"/>
    <xsl:variable name="number" select="$unit/ZKN:identificatie"/>
    <xsl:variable name="named" select="f:extras($unit, 'soortOrganisatie')"/>
    <xsl:variable name="type" select="$kind[empty($named)] ! m:look-up('requester-organisation', f:text(.))"/>
    <xsl:variable name="purpose" select="$kind ! m:translate('requester-kind', f:text(.), .) ! map{'purpose': map{'text': ., '@source': $kind}}"/>
    <xsl:sequence select="f:entry($key, 'Organization', $unit, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier(if (f:is-oin($number)) then 'oin' else 'chain-instance', $number)},
        'type': array{$named ! f:concept('organisation-role', f:text(.), .), f:concept('organisation-role', $type, $kind)},
        'name': (f:text($unit/ZKN:naam), 'onbekend')[1],
        'contact': array{map:merge(($purpose, f:unit-contact($unit/ZKN:heeftAlsContactpersoon/ZKN:gerelateerde)))}})))"/>
  </xsl:function>
  <xsl:function name="f:unit-contact" as="map(*)?">
    <xsl:param name="contact" as="element()?"/>
    <xsl:if test="exists($contact/*[f:present(.)])">
      <xsl:sequence select="map{'@source': $contact,
          'name': f:text($contact/ZKN:naam) ! map{'use': 'official', 'text': .},
          'telecom': array{f:telecom('phone', $contact/ZKN:telefoonnummer), f:telecom('email', $contact/ZKN:emailadres)}}"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
