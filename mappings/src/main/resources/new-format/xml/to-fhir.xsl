<?xml version="1.0" encoding="UTF-8"?>
<!-- A message of @id@ as the shared message. "@source" on a map says where it came from, so that a fault is told in the words of this format. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:@id@"
    xpath-default-namespace="https://example.org/@id@" exclude-result-prefixes="#all">
  <xsl:param name="received-at" as="xs:string"/>
  <xsl:variable name="base" select="'https://fhir.samenhang.nl'"/>

  <xsl:function name="f:ref" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="map{'reference': 'urn:uuid:' || m:uuid($key)}"/>
  </xsl:function>
  <xsl:function name="f:entry" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="profile" as="xs:string?"/>
    <xsl:param name="source" as="node()?"/>
    <xsl:param name="content" as="map(*)"/>
    <xsl:sequence select="map{'fullUrl': 'urn:uuid:' || m:uuid($key), 'resource': m:merge((map{
        'resourceType': $type, 'id': m:uuid($key), '@source': $source,
        'meta': $profile ! map{'profile': array{$base || '/StructureDefinition/' || .}}}, $content))}"/>
  </xsl:function>
  <xsl:function name="f:concept" as="map(*)">
    <xsl:param name="system" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="map{'coding': array{map{'system': $base || '/CodeSystem/' || $system, 'code': $code}}}"/>
  </xsl:function>
  <xsl:function name="f:extension" as="map(*)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="map(*)"/>
    <xsl:sequence select="map:put($value, 'url', $base || '/StructureDefinition/' || $name)"/>
  </xsl:function>

  <xsl:template match="/message">
    <xsl:variable name="priority" select="(urgency ! m:translate('@id@-urgency', string(.), .), 'urgent')[1]"/>
    <xsl:sequence select="map{
        'resourceType': 'Bundle', 'id': m:uuid('message'), 'type': 'message', 'timestamp': string(sent),
        'meta': map{'profile': array{$base || '/StructureDefinition/SafetyMessage'}},
        'identifier': map{'system': $base || '/NamingSystem/message-id', 'value': string(number), '@source': number},
        'entry': array{
            f:entry('header', 'MessageHeader', (), ., map{
                'eventCoding': map{'system': $base || '/CodeSystem/message-event', 'code': 'referral'},
                'source': map{'name': string(from/@name), 'endpoint': 'urn:oin:' || from, '@source': from},
                'destination': array{map{'endpoint': 'urn:samenhang:directory'}},
                'sender': f:ref('sender'), 'focus': array{f:ref('referral'), f:ref('task')}}),
            f:entry('sender', 'Organization', 'ChainOrganization', from, map{
                'name': string(from/@name),
                'identifier': array{map{'system': $base || '/NamingSystem/oin', 'value': string(from)}}}),
            f:entry('referral', 'ServiceRequest', 'SafetyReferral', ., map{
                'status': 'active', 'intent': 'order', 'priority': $priority,
                'extension': array{
                    (: TO DO: on which legal basis does this format share? Choose both codes (vocabulary: legal-basis,
                       processing-purpose) and take away the two lines that only open and close a comment. :)
                    (:
                    f:extension('legal-basis', map{'valueCodeableConcept': f:concept('legal-basis', 'report-right')}),
                    f:extension('processing-purpose', map{'valueCodeableConcept': f:concept('processing-purpose', 'safety-weighing')})
                    :)
                    },
                'code': f:concept('referral-kind', 'report'), 'authoredOn': string(sent),
                'subject': f:ref('family'), 'requester': f:ref('sender'), 'supportingInfo': array{f:ref('worry')}}),
            f:entry('task', 'Task', 'ReferralTask', ., map{
                'status': 'requested', 'intent': 'order', 'priority': $priority, 'authoredOn': string(sent),
                'focus': f:ref('referral'), 'for': f:ref('family'), 'requester': f:ref('sender')}),
            f:entry('family', 'Group', 'Family', child, map{
                'type': 'person', 'actual': true(),
                'extension': array{child/@municipality ! f:extension('municipality', map{'valueIdentifier': map{
                    'system': $base || '/NamingSystem/municipality', 'value': string(.)}})},
                'member': array{map{'entity': f:ref('child'), 'extension': array{
                    f:extension('family-role', map{'valueCodeableConcept': f:concept('family-role', 'child')})}}}}),
            f:entry('child', 'Patient', 'SafetyPerson', child, map{
                'identifier': array{child/bsn ! map{'system': 'http://fhir.nl/fhir/NamingSystem/bsn', 'value': string(.), '@source': .}},
                'birthDate': child/birthDate ! string(.),
                (: BR says that it is the name of birth; an initial is IN, a name by which someone is called CL :)
                'name': array{map{'use': 'official', 'family': string(child/familyName), '@source': child/familyName,
                    'given': array{child/givenName ! string(.)},
                    '_given': array{child/givenName ! map{'extension': array{map{
                        'url': 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', 'valueCode': 'BR'}}}}}}}),
            f:entry('worry', 'Observation', 'SafetyStatement', worry, map{
                'status': 'final', 'category': array{f:concept('statement-kind', 'suspicion')},
                'code': f:concept('statement-topic', 'concern'), 'subject': f:ref('family'),
                'performer': array{f:ref('sender')}, 'valueString': string(worry)})}}"/>
  </xsl:template>
</xsl:stylesheet>
