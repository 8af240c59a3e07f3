<?xml version="1.0" encoding="UTF-8"?>
<!-- The outcome of a generic report, as a response to a referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-response-in.xsl"/>
  <xsl:include href="../shared/stuf-generic-in.xsl"/>

  <xsl:template match="/">
    <xsl:variable name="control" select="JZ:uitkomstMeldingGeneriekDi01/JZ:stuurgegevens"/>
    <xsl:variable name="object" select="JZ:uitkomstMeldingGeneriekDi01/JZ:object"/>
    <xsl:variable name="kind" select="$object/JZ:soortmeldingCode[f:present(.)]"/>
    <xsl:variable name="more" select="$object/JZ:toelichtendeinformatie"/>
    <xsl:variable name="parts" select="map{
        'native': m:look-up('answer-text', f:text($object/JZ:statuscode)) ! f:text($object/JZ:statuscode), 'node': $object/JZ:statuscode,
        'case': $object/JZ:uwIdentificatie, 'own': $object/ZKN:identificatie, 'group': $object/JZ:casus/JZ:registratienummer,
        'owner': 'performer', 'requester': 'asker',
        'code': $kind ! map{'text': m:translate('report-kind', f:text(.), .), '@source': .},
        'notes': f:text($more/JZ:omschrijving) ! map{'text': ., '@source': $more/JZ:omschrijving}}"/>
    <xsl:variable name="involved" select="$object/ZKN:heeftAlsOverigBetrokkene ! f:involved(.)"/>
    <xsl:variable name="routed" select="$object/JZ:routerenNaarInstantie[*] ! f:routed(.)"/>
    <xsl:variable name="holders" select="$object, $object/(ZKN:heeftAlsInitiator | ZKN:heeftAlsUitvoerende | ZKN:heeftAlsOverigBetrokkene)
        /descendant-or-self::*[StUF:extraElementen], $object/JZ:casus/JZ:contact"/>
    <xsl:variable name="statements" select="f:answer-statements($holders, ($answer-extras, $unit-extras), f:answered-family($object, $parts), 'performer')"/>
    <xsl:variable name="outputs" select="
        $involved[?resource?resourceType = 'PractitionerRole'] ! f:output('betrokken', map{'valueReference': map{'reference': ?fullUrl}}),
        $routed ! f:output('doorgestuurd naar', map{'valueReference': map{'reference': ?fullUrl}}),
        $object/JZ:casus/JZ:contact ! f:case-contact(.) ! f:output('contact over de casus', map{'valueContactDetail': .}),
        $more/JZ:url[f:present(.)] ! f:output('meer informatie', map{'valueUrl': f:text(.), '@source': .}),
        f:statement-outputs($statements)"/>
    <xsl:sequence select="f:with-reach(f:answer-bundle($control, 'referral-response', 'task', $object, (
        f:answer($object, map:put($parts, 'outputs', $outputs)),
        f:unit('performer', $object/ZKN:heeftAlsUitvoerende, f:text($control/StUF:zender/StUF:organisatie)),
        f:unit('asker', $object/ZKN:heeftAlsInitiator, f:text($control/StUF:ontvanger/StUF:organisatie)),
        $involved, $routed, $statements)), $control)"/>
  </xsl:template>

  <!-- an organisation that has to do with it, by what its people do -->
  <xsl:function name="f:involved" as="map(*)*">
    <xsl:param name="relation" as="element()"/>
    <xsl:variable name="key" select="path($relation) || '/organisation'"/>
    <xsl:variable name="work" select="$relation/ZKN:betrokkenheidRelatie"/>
    <xsl:sequence select="
        f:entry(path($relation), 'PractitionerRole', $relation, map:merge((f:profile('ChainProfessional'), map{
            'organization': f:ref($key),
            'code': array{map{'text': m:translate('involved-profession', f:text($work), $work), '@source': $work}}}))),
        f:unit($key, $relation, ())"/>
  </xsl:function>

  <!-- to which authority the report was sent on -->
  <xsl:function name="f:routed" as="map(*)">
    <xsl:param name="authority" as="element()"/>
    <xsl:sequence select="f:entry('routed', 'Organization', $authority, map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier('oin', $authority/JZ:identificatie)},
        'name': (f:text($authority/JZ:naam), 'onbekend')[1]})))"/>
  </xsl:function>

  <xsl:function name="f:case-contact" as="map(*)?">
    <xsl:param name="contact" as="element()"/>
    <xsl:variable name="made" select="f:contact($contact)"/>
    <xsl:sequence select="$made[exists((?name, ?telecom?*))] ! map{'name': $made?name?text, 'telecom': $made?telecom, '@source': $contact}"/>
  </xsl:function>
</xsl:stylesheet>
