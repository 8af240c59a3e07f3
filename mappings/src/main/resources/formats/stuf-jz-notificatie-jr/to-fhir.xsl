<?xml version="1.0" encoding="UTF-8"?>
<!-- A notification of youth probation. StUF tells neither the article of law nor the start nor who executes it: these are marked as unknown, unless the extra elements tell. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-basis-in.xsl"/>

  <xsl:variable name="unknown" select="map{'extension': array{f:extension($hl7 || '/data-absent-reason', map{'valueCode': 'unknown'})}}"/>

  <xsl:template match="/">
    <xsl:variable name="object" select="JZ:notificatiejrDi01/JZ:object"/>
    <xsl:variable name="relation" select="$object/ZKN:heeftBetrekkingOp"/>
    <xsl:variable name="persons" select="$relation/ZKN:gerelateerde/ZKN:natuurlijkPersoon"/>
    <!-- a measure is of one young person: several are as many messages -->
    <xsl:variable name="person" select="$persons[$part]"/>
    <xsl:sequence select="m:split(count($persons))"/>
    <xsl:variable name="member" select="map{'person': $person, 'relation': $relation, 'key': ($person ! path(.), 'person')[1],
        'role': $relation ! f:role(., ZKN:omschrijving)}"/>
    <xsl:sequence select="f:basis-bundle(JZ:notificatiejrDi01/JZ:stuurgegevens, 'measure-notification', 'measure', $object, (
        f:measure($object, $member),
        f:family($object, $member[?person]),
        $person ! f:entry($member?key, 'Patient', ., f:patient(., $relation, $member?role)),
        f:initiator($object/ZKN:heeftAlsInitiator),
        f:performer($object)))"/>
  </xsl:template>

  <xsl:function name="f:measure" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="member" as="map(*)"/>
    <xsl:variable name="said" select="map:merge($measure-extras ! map{.: f:extras($object, .)[1]})"/>
    <xsl:variable name="phase" select="(f:text($said?fase), m:look-up('defaults', 'phase'))[1]"/>
    <xsl:variable name="initiator" select="$object/ZKN:heeftAlsInitiator"/>
    <xsl:sequence select="f:entry('measure', 'ServiceRequest', $object, map:merge((f:profile('ProtectionMeasure'), map{
        'extension': array{
            f:extension('legal-ground', map:merge((map{'valueString': f:text($said?artikel), '@source': $said?artikel},
                map{'_valueString': $unknown}[empty($said?artikel)]))),
            f:extension('measure-phase', map{'valueCodeableConcept': f:concept('measure-phase', $phase, $said?fase)})},
        'identifier': array{f:identifier('case-number', $said?zaaknummer)},
        'status': (f:text($said?status), if ($phase = 'end') then 'completed' else 'active')[1], 'intent': 'order',
        'category': array{$object/ZKN:isVan/ZKN:gerelateerde/ZKN:code[f:present(.)] ! map{'text': f:text(.), '@source': .}},
        'code': map:merge((f:concept('protection-measure', m:look-up('defaults', 'measure'), ()), map{'text': f:text($object/ZKN:omschrijving)})),
        'subject': f:ref($member?key),
        'occurrencePeriod': map:merge((map{'start': f:text($said?ingangsdatum), 'end': f:text($said?einddatum)},
            map{'_start': $unknown}[empty($said?ingangsdatum)])),
        'authoredOn': f:text($said?besluitdatum),
        'requester': $initiator[f:present(.) or .//*[f:present(.)]] ! map:put(f:ref('requester'), 'display', (f:text(ZKN:omschrijving), f:text(ZKN:code))[1]),
        'performer': array{if ($said?uitvoerder) then f:ref('performer') else map{'type': 'Organization', 'display': m:look-up('defaults', 'performer')}},
        'supportingInfo': array{f:ref('family')},
        'note': array{$initiator/ZKN:toelichting[f:present(.)] ! map{'text': f:text(.), '@source': ., 'authorReference': f:ref('requester')},
            f:extras($object, 'notitie') ! map{'text': f:text(.), '@source': .},
            f:other-notes(($object, $initiator, $initiator//*[StUF:extraElementen]), $measure-extras),
            f:other-notes(($member?person, $member?relation), $person-extras)}})))"/>
  </xsl:function>

  <!-- the organisation that notifies, with somebody to speak to -->
  <xsl:function name="f:initiator" as="map(*)*">
    <xsl:param name="relation" as="element()?"/>
    <xsl:variable name="party" select="$relation/ZKN:gerelateerde/ZKN:nietNatuurlijkPersoon"/>
    <xsl:variable name="contact" select="$relation/ZKN:heeftAlsAanspreekpunt/ZKN:gerelateerde"/>
    <xsl:sequence select="$relation[.//*[f:present(.)]] ! f:entry('requester', 'Organization', ., map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{$party/BG:inn.nnpId ! f:identifier('rsin', .), f:identifier('oin', f:extras(.., 'opdrachtgeverOin')[1])},
        'name': (f:text($party/BG:statutaireNaam), 'onbekend')[1],
        'contact': array{$contact[*[f:present(.)]] ! map{'@source': .,
            'purpose': map{'text': f:text(ZKN:functie)},
            'name': f:text(ZKN:naam) ! map{'use': 'official', 'text': .},
            'telecom': array{f:telecom('phone', ZKN:telefoonnummer), f:telecom('email', ZKN:emailadres)}}}})))"/>
  </xsl:function>
  <xsl:function name="f:performer" as="map(*)?">
    <xsl:param name="object" as="element()"/>
    <xsl:sequence select="f:extras($object, 'uitvoerder')[1] ! f:entry('performer', 'Organization', ., map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier('oin', f:extras($object, 'uitvoerderOin')[1])}, 'name': f:text(.)})))"/>
  </xsl:function>
</xsl:stylesheet>
