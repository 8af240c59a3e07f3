<?xml version="1.0" encoding="UTF-8"?>
<!-- A return message (JW302, 306, 308, 316, 320) as an acknowledgement: it repeats the message it answers, with a return code
     on each part. The codes are issues, each with the path of the part it stands on. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/ijw-in.xsl"/>

  <xsl:variable name="no-remark" select="'0200'"/>

  <xsl:template match="/">
    <xsl:variable name="header" select="*/*:Header"/>
    <xsl:variable name="original" select="$header/*:BerichtIdentificatie"/>
    <xsl:variable name="codes" select="//*:RetourCode[not(f:text(.) = $no-remark)]"/>
    <xsl:variable name="well" select="empty($codes)"/>
    <!-- the sender in the header is that of the message that is answered -->
    <xsl:sequence select="i:bundle(*, 'acknowledgement', (), map{
        'parties': map{'sender': $header/*:Ontvanger, 'receiver': $header/*:Afzender,
            'number': $header/*:IdentificatieRetour, 'day': i:day($header/*:DagtekeningRetour)},
        'header': map{
            'reason': map{'text': string-join((m:look-up('message', 'answers'), f:text($original/*:Identificatie), 'van', i:sent-on($original)), ' '), '@source': $original/*:Dagtekening},
            'response': map{'@source': $original, 'identifier': replace(f:text($original/*:Identificatie), '[^A-Za-z0-9.\-]', '-'),
                'code': if ($well) then 'ok' else 'fatal-error', 'details': if ($well) then () else f:ref('outcome')}}},
        if ($well) then () else f:entry('outcome', 'OperationOutcome', $header, map{'issue': array{$codes ! i:issue(.)}}))"/>
  </xsl:template>

  <xsl:function name="i:issue" as="map(*)">
    <xsl:param name="code" as="element()"/>
    <xsl:variable name="kind" select="m:translate('ijw-wj001', f:text($code), $code)"/>
    <xsl:sequence select="map{'@source': $code, 'code': $kind,
        'severity': if ($kind = ('informational', 'incomplete')) then 'information' else 'error',
        'details': map{'coding': array{map{'system': i:system('wj001'), 'code': f:text($code)}}, 'text': 'iJw-retourcode ' || f:text($code)},
        'expression': array{i:place($code/../..)}}"/>
  </xsl:function>
  <!-- the part that a code stands on, in names without namespaces and with a number where there are several -->
  <xsl:function name="i:place" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="string-join($part/ancestor-or-self::* ! (local-name()
        || (let $name := local-name(), $same := ../*[local-name() = $name] return if (count($same) gt 1) then '[' || (count(preceding-sibling::*[local-name() = $name]) + 1) || ']' else '')), '/')"/>
  </xsl:function>
</xsl:stylesheet>
