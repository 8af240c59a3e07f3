<?xml version="1.0" encoding="UTF-8"?>
<!-- What the StUF Jeugdzorg answers to a referral share on the way in. A format brings the lists answer-outcome, answer-status
     and answer-text, by its own code for what became of the referral. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf"
    xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:include href="../shared/stuf-basis-in.xsl"/>

  <xsl:variable name="answer-extras" select="($message-extras, 'uitkomst', 'uitkomstTekst', 'stand', 'gevraagdOp', 'bijgewerktOp',
      'begonnenOp', 'beeindigdOp', 'oin')"/>

  <!-- the work that was asked and what became of it; $parts: native (the format's code), node (where it stands), case (the number
       of the referral), own (the number of whoever answers), same (whether a referral was named and has that same number), owner and requester (keys), family (whether there is one),
       outputs and notes (maps), code -->
  <xsl:function name="f:answer" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="parts" as="map(*)"/>
    <xsl:variable name="native" select="$parts?native"/>
    <xsl:variable name="own" select="f:extras($object, 'uitkomst')[1] ! f:text(.)"/>
    <xsl:variable name="outcome" select="($own, m:look-up('answer-outcome', $native))[1][not(. = 'geen')]"/>
    <xsl:variable name="text" select="(f:extras($object, 'uitkomstTekst')[1] ! f:text(.), m:look-up('answer-text', $native)[empty($own)])[1]"/>
    <xsl:variable name="reasons" select="f:extras($object, 'reden')"/>
    <xsl:variable name="asked" select="f:extras($object, 'gevraagdOp')[1]"/>
    <xsl:variable name="due" select="f:extras($object, 'uiterlijk')[1]"/>
    <xsl:sequence select="f:entry('task', 'Task', $object, map:merge((f:profile('ReferralTask'), map{
        'identifier': array{$parts?own ! f:identifier('case-number', .)},
        'groupIdentifier': $parts?group ! f:identifier('case-number', .),
        'status': (f:extras($object, 'stand')[1] ! f:text(.), m:look-up('answer-status', $native))[1],
        'statusReason': if (exists($reasons)) then f:answer-reason($reasons) else map{'text': $text[$outcome = 'returned-with-reason']},
        'businessStatus': $outcome ! map:merge((f:concept('referral-outcome', ., $parts?node), map{'text': $text})),
        'intent': 'order', 'priority': f:priority($object), 'code': $parts?code,
        'focus': map{'type': 'ServiceRequest', 'identifier': f:identifier('case-number', $parts?case) !
            (if ($parts?same) then map:put(., 'use', 'official') else .)},
        'for': f:answered-family($object, $parts),
        'authoredOn': f:text($asked),
        '_authoredOn': if ($asked) then () else map{'extension': array{
            f:extension($hl7 || '/data-absent-reason', map{'valueCode': 'unknown'})}},
        'lastModified': f:extras($object, 'bijgewerktOp')[1] ! f:text(.),
        'executionPeriod': map{'start': f:extras($object, 'begonnenOp')[1] ! f:text(.), 'end': f:extras($object, 'beeindigdOp')[1] ! f:text(.)},
        'requester': f:ref(($parts?requester, 'receiver')[1]), 'owner': f:ref(($parts?owner, 'sender')[1]),
        'note': array{$parts?notes, f:extras($object, 'notitie') ! map{'text': f:text(.), '@source': .}},
        'restriction': map{'period': map{'end': f:text($due)}, '@source': $due},
        'output': array{$parts?outputs}})))"/>
  </xsl:function>
  <xsl:function name="f:answer-reason" as="map(*)">
    <xsl:param name="reasons" as="element()+"/>
    <xsl:sequence select="map{'text': string-join($reasons ! f:text(.), '; '), '@source': $reasons[1]}"/>
  </xsl:function>

  <!-- the family in the message, or else the family that the referral was about -->
  <xsl:function name="f:answered-family" as="map(*)">
    <xsl:param name="object" as="element()"/>
    <xsl:param name="parts" as="map(*)"/>
    <xsl:variable name="number" select="f:extras($object, 'gezin')[1]"/>
    <xsl:sequence select="if ($parts?family) then f:ref('family') else map{'type': 'Group', 'identifier':
        if ($number) then f:identifier('family', $number) else f:identifier('case-number', $parts?case)}"/>
  </xsl:function>

  <!-- something that came with the answer, under the name by which the way out finds it -->
  <xsl:function name="f:output" as="map(*)">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="value" as="map(*)"/>
    <xsl:sequence select="map:merge((map{'type': map{'text': $label}}, $value))"/>
  </xsl:function>
  <!-- statements in the extra elements, about the family of the answer, by whoever answers -->
  <xsl:function name="f:answer-statements" as="map(*)*">
    <xsl:param name="holders" as="element()*"/>
    <xsl:param name="known" as="xs:string*"/>
    <xsl:param name="about" as="map(*)"/>
    <xsl:param name="owner" as="xs:string"/>
    <xsl:sequence select="f:other-statements($holders, $known, 'family') ! map:put(., 'resource', map:merge((?resource,
        map{'subject': $about, 'performer': array{f:ref($owner)}}), map{'duplicates': 'use-last'}))"/>
  </xsl:function>
  <xsl:function name="f:statement-outputs" as="map(*)*">
    <xsl:param name="statements" as="map(*)*"/>
    <xsl:sequence select="$statements ! f:output('uitspraak', map{'valueReference': map{'reference': ?fullUrl}})"/>
  </xsl:function>

  <xsl:function name="f:answer-bundle" as="map(*)">
    <xsl:param name="control" as="element()"/>
    <xsl:param name="event" as="xs:string"/>
    <xsl:param name="focus" as="xs:string*"/>
    <xsl:param name="object" as="element()"/>
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:sequence select="f:basis-bundle($control, $event, $focus, $object, $entries)"/>
  </xsl:function>
</xsl:stylesheet>
