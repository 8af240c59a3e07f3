<?xml version="1.0" encoding="UTF-8"?>
<!-- What the iJw 3.2 messages share on the way in. A message is about one child and holds one or more products; each product
     is a referral with its task, and the task of the first names the others as its input. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:m="https://fhir.samenhang.nl/mapping" xmlns:f="urn:samenhang:stuf" xmlns:i="urn:samenhang:ijw"
    exclude-result-prefixes="#all">
  <!-- for the pieces of FHIR, which are the same for every format in XML -->
  <xsl:include href="../shared/stuf-in.xsl"/>

  <xsl:variable name="lists" select="'https://informatiemodel.istandaarden.nl/informatiemodel/ijw/3.2/codelijsten/'"/>
  <xsl:variable name="native" select="$base || '/mapping/native/'"/>

  <!-- the parts of the message that a node of it belongs to -->
  <xsl:function name="i:header" as="element()">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="root($node)/*/*:Header"/>
  </xsl:function>
  <xsl:function name="i:client" as="element()">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="root($node)/*/*:Client"/>
  </xsl:function>
  <xsl:function name="i:sent-on" as="xs:string?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="i:day(i:header($node)/*:BerichtIdentificatie/*:Dagtekening)"/>
  </xsl:function>

  <!-- values -->
  <xsl:function name="i:day" as="xs:string?">
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="f:text($node) ! substring(., 1, 10)"/>
  </xsl:function>
  <xsl:function name="i:moment" as="xs:string?">
    <xsl:param name="day" as="xs:string?"/>
    <xsl:param name="time" as="xs:string?"/>
    <xsl:sequence select="$day ! m:instant(replace(. || $time, '[^0-9]', ''))"/>
  </xsl:function>
  <xsl:function name="i:period" as="map(*)">
    <xsl:param name="start" as="element()?"/>
    <xsl:param name="end" as="element()?"/>
    <xsl:sequence select="map{'start': i:day($start), 'end': i:day($end), '@source': ($start, $end)[1]}"/>
  </xsl:function>
  <xsl:function name="i:number" as="xs:integer?">
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="f:text($node)[. castable as xs:integer] ! xs:integer(.)"/>
  </xsl:function>
  <!-- a code of the standard with its system, and what it means in words -->
  <xsl:function name="i:coded" as="map(*)?">
    <xsl:param name="list" as="xs:string"/>
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="$node[f:present(.)] ! map{'coding': array{map{'system': i:system($list), 'code': f:text(.)}},
        'text': m:translate('ijw-' || $list, f:text(.), .), '@source': .}"/>
  </xsl:function>
  <xsl:function name="i:system" as="xs:string">
    <xsl:param name="list" as="xs:string"/>
    <xsl:sequence select="if (matches($list, '^[a-z]+[0-9]+$')) then $lists || $list || '/' else $native || 'ijw-' || $list"/>
  </xsl:function>
  <!-- what has no element of its own in FHIR is an input of the task, under the name that iJw gives it -->
  <xsl:function name="i:named" as="map(*)?">
    <xsl:param name="node" as="element()?"/>
    <xsl:param name="value" as="map(*)?"/>
    <xsl:sequence select="$node[f:present(.)] ! map:merge((
        map{'type': map{'coding': array{map{'system': $native || 'ijw-element', 'code': local-name(.)}}, 'text': local-name(.)}, '@source': .}, $value))"/>
  </xsl:function>
  <xsl:function name="i:named-code" as="map(*)?">
    <xsl:param name="list" as="xs:string"/>
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="i:named($node, map{'valueCodeableConcept': i:coded($list, $node)})"/>
  </xsl:function>
  <xsl:function name="i:named-truth" as="map(*)?">
    <xsl:param name="node" as="element()?"/>
    <xsl:sequence select="i:named($node, map{'valueBoolean': f:text($node) = '1'})"/>
  </xsl:function>

  <!-- remarks: lines, of which those that begin with a name in brackets say what iJw has no element for -->
  <xsl:variable name="remark-names" select="('urgentie', 'kader', 'grondslag', 'doel', 'gevraagd', 'minderIngrijpendeMaatregel', 'reden', 'uiterlijk', 'toestemming')"/>
  <xsl:function name="i:remarks" as="map(*)*">
    <xsl:param name="comment" as="element()?"/>
    <xsl:variable name="begins" select="'^\[(' || string-join($remark-names, '|') || ')\] '"/>
    <xsl:for-each-group select="tokenize(f:text($comment), '\r?\n')" group-starting-with=".[matches(., $begins)]">
      <xsl:variable name="whole" select="string-join(current-group(), '&#10;')"/>
      <xsl:sequence select="map{'name': if (matches(., $begins)) then replace(., $begins || '.*$', '$1') else 'notitie',
          'text': replace($whole, $begins, ''), 'node': $comment}"/>
    </xsl:for-each-group>
  </xsl:function>
  <xsl:function name="i:said" as="xs:string*">
    <xsl:param name="remarks" as="map(*)*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$remarks[?name = $name]?text"/>
  </xsl:function>

  <!-- the work: $own holds what the message says of the referral and the task of this product -->
  <xsl:function name="i:key" as="xs:string">
    <xsl:param name="product" as="element()"/>
    <xsl:param name="of" as="xs:string"/>
    <xsl:sequence select="$of || (if ($product/preceding-sibling::*[local-name() = local-name($product)]) then path($product) else '')"/>
  </xsl:function>
  <xsl:function name="i:work" as="map(*)*">
    <xsl:param name="product" as="element()"/>
    <xsl:param name="own" as="map(*)"/>
    <xsl:variable name="remarks" select="i:remarks($product/*:Commentaar)"/>
    <xsl:variable name="priority" select="(i:said($remarks, 'urgentie')[1] ! m:translate('urgency', ., $product/*:Commentaar), 'routine')[1]"/>
    <xsl:sequence select="
        f:entry(i:key($product, 'referral'), 'ServiceRequest', $product, map:merge(($own?referral, i:referral($product, $remarks, $priority)), map{'duplicates': 'use-first'})),
        f:entry(i:key($product, 'task'), 'Task', $product, map:merge(($own?task, i:task($product, $remarks, $priority, $own)), map{'duplicates': 'use-first'}))"/>
  </xsl:function>
  <xsl:function name="i:referral" as="map(*)">
    <xsl:param name="product" as="element()"/>
    <xsl:param name="remarks" as="map(*)*"/>
    <xsl:param name="priority" as="xs:string"/>
    <xsl:variable name="referrer" select="f:text($product/*:Verwijzer/*:Type)"/>
    <xsl:variable name="basis" select="(i:said($remarks, 'grondslag')[1], $referrer ! m:look-up('ijw-basis-of-referrer', .), m:look-up('message', 'legal-basis'))[1]"/>
    <xsl:variable name="purpose" select="(i:said($remarks, 'doel')[1], $referrer ! m:look-up('ijw-purpose-of-referrer', .), m:look-up('message', 'processing-purpose'))[1]"/>
    <xsl:sequence select="map:merge((f:profile('SafetyReferral'), map{
        'extension': array{
            f:extension('legal-basis', map{'valueCodeableConcept': f:concept('legal-basis', $basis, ())}),
            f:extension('processing-purpose', map{'valueCodeableConcept': f:concept('processing-purpose', $purpose, ())}),
            i:said($remarks, 'toestemming')[1] ! f:extension('consent', map{'valueReference': map{
                'identifier': map{'value': ., 'system': $base || '/NamingSystem/consent'}}}),
            i:said($remarks, 'minderIngrijpendeMaatregel') ! f:extension('less-intrusive-measure', map{'valueString': .})},
        'status': 'active', 'intent': 'order', 'priority': $priority,
        'category': array{f:concept('framework', i:said($remarks, 'kader')[1], ())},
        'code': f:concept('referral-kind', m:look-up('message', 'referral-kind'), ()),
        'orderDetail': array{i:product($product/*:Product), i:said($remarks, 'gevraagd') ! map{'text': .}},
        'quantityRatio': i:volume($product/*:Omvang),
        'subject': f:ref('family'),
        'authoredOn': i:sent-on($product),
        'reasonCode': array{i:said($remarks, 'reden') ! i:reason(.)},
        'note': array{i:said($remarks, 'notitie') ! map{'text': ., '@source': $product/*:Commentaar}}}))"/>
  </xsl:function>
  <xsl:function name="i:reason" as="map(*)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="parts" select="tokenize($text, ':')"/>
    <xsl:sequence select="if (count($parts) = 2) then f:concept($parts[1], $parts[2], ()) else map{'text': $text}"/>
  </xsl:function>
  <xsl:function name="i:product" as="map(*)?">
    <xsl:param name="product" as="element()?"/>
    <xsl:variable name="category" select="i:coded('jz020', $product/*:Categorie)"/>
    <xsl:variable name="code" select="f:text($product/*:Code)"/>
    <xsl:sequence select="$category ! map{'text': ?text, '@source': $product,
        'coding': array{?coding?*, $code ! map{'system': $native || 'ijw-product', 'code': .}}}"/>
  </xsl:function>
  <xsl:function name="i:volume" as="map(*)?">
    <xsl:param name="volume" as="element()?"/>
    <xsl:variable name="unit" select="i:coded('unit', $volume/*:Eenheid)"/>
    <xsl:variable name="frequency" select="i:coded('frequency', $volume/*:Frequentie)"/>
    <xsl:sequence select="$volume ! map{'@source': .,
        'numerator': map:merge((map{'value': i:number(*:Volume), 'unit': $unit?text}, $unit?coding?*)),
        'denominator': map:merge((map{'value': 1, 'unit': $frequency?text}, $frequency?coding?*))}"/>
  </xsl:function>
  <xsl:function name="i:task" as="map(*)">
    <xsl:param name="product" as="element()"/>
    <xsl:param name="remarks" as="map(*)*"/>
    <xsl:param name="priority" as="xs:string"/>
    <xsl:param name="own" as="map(*)"/>
    <xsl:variable name="first" select="i:key($product, '') = ''"/>
    <xsl:variable name="others" select="$product/following-sibling::*[local-name() = local-name($product)]"/>
    <xsl:sequence select="map:merge((f:profile('ReferralTask'), map{
        'intent': 'order', 'priority': $priority, 'focus': f:ref(i:key($product, 'referral')), 'for': f:ref('family'),
        'authoredOn': ($own?referral?authoredOn, i:sent-on($product))[1], 'requester': $own?referral?requester,
        'restriction': map{'period': map{'end': i:said($remarks, 'uiterlijk')[1]}},
        'note': array{if ($first) then i:client($product)/*:Commentaar ! map{'text': f:text(.), '@source': .} else ()},
        'input': array{$own?named,
            i:named($product/*:Budget, map{'valueMoney': map{'value': i:cents($product/*:Budget), 'currency': 'EUR'}}),
            if ($first) then ($own?of-client, $others ! map{'type': map{'text': 'Volgend product'}, 'valueReference': f:ref(i:key(., 'task'))}) else ()}}))"/>
  </xsl:function>
  <!-- an amount in hundredths: written without floating point -->
  <xsl:function name="i:cents" as="item()?">
    <xsl:param name="amount" as="element()?"/>
    <xsl:sequence select="i:number($amount) ! (. div 100)"/>
  </xsl:function>

  <!-- persons -->
  <xsl:function name="i:birth" as="xs:string?">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="day" select="i:day($person/*:Geboortedatum/*:Datum)"/>
    <xsl:variable name="known" select="map{'1': 7, '2': 4, '3': 0}((f:text($person/*:Geboortedatum/*:DatumGebruik), '')[1])"/>
    <xsl:sequence select="$day ! substring(., 1, ($known, 10)[1])[. != '']"/>
  </xsl:function>
  <xsl:function name="i:family-name" as="map(*)*">
    <xsl:param name="name" as="element()?"/>
    <xsl:param name="whose" as="xs:string"/>
    <xsl:sequence select="
        f:text($name/*:Voorvoegsel) ! f:extension($hl7 || '/humanname-' || $whose || '-prefix', map{'valueString': .}),
        f:text($name/*:Achternaam) ! f:extension($hl7 || '/humanname-' || $whose || '-name', map{'valueString': .})"/>
  </xsl:function>
  <xsl:function name="i:name" as="map(*)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="use" select="f:text($name/*:NaamGebruik)"/>
    <xsl:variable name="own" select="string-join($name/*:Geslachtsnaam ! (*:Voorvoegsel, *:Achternaam) ! f:text(.), ' ')"/>
    <xsl:variable name="partner" select="string-join($name/*:Partnernaam ! (*:Voorvoegsel, *:Achternaam) ! f:text(.), ' ')"/>
    <xsl:variable name="given" select="f:text($name/*:Voornamen)"/>
    <xsl:variable name="initials" select="f:text($name/*:Voorletters) ! replace(., '(\p{L}\p{Ll}*)', '$1.')"/>
    <xsl:sequence select="map{'@source': $name, 'use': if ($use = '5') then 'anonymous' else 'official',
        'extension': array{$use ! f:extension($hl7 || '/humanname-assembly-order', map{'valueCode': m:look-up('ijw-name-use', .)})},
        'family': string-join((if ($use = '2') then ($partner[. != ''], $own)[1] else if ($use = '3') then ($partner, $own)[. != '']
            else if ($use = '4') then ($own, $partner)[. != ''] else $own), '-'),
        '_family': map{'extension': array{i:family-name($name/*:Geslachtsnaam, 'own'), i:family-name($name/*:Partnernaam, 'partner')}},
        'given': array{$given, $initials},
        '_given': array{$given ! f:qualifier('BR'), $initials ! f:qualifier('IN')}}"/>
  </xsl:function>
  <xsl:function name="i:person" as="map(*)">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="contacts" as="element()*"/>
    <xsl:sequence select="f:entry($key, 'Patient', $person, map:merge((f:profile('SafetyPerson'), map{
        'identifier': array{f:identifier('http://fhir.nl/fhir/NamingSystem/bsn', $person/*:Bsn), f:identifier($native || 'ijw-person', $person/*:Nummer)},
        'name': array{$person/*:Naam ! i:name(.)},
        'gender': $person/*:Geslacht[f:present(.)] ! m:translate('ijw-cod046', f:text(.), .),
        'birthDate': i:birth($person),
        'telecom': array{$contacts ! i:telecom(.)},
        'address': array{$contacts ! i:address(.)},
        'communication': array{f:text($person/*:Communicatie/*:Taal) ! map{'language': map{'text': .}, '@source': $person/*:Communicatie}}})))"/>
  </xsl:function>
  <xsl:function name="i:family" as="map(*)">
    <xsl:param name="client" as="element()"/>
    <xsl:param name="related" as="element()*"/>
    <xsl:variable name="municipality" select="i:header($client)/(*:Afzender, *:Ontvanger)[matches(., '^[0-9]{4}$')][1]"/>
    <xsl:sequence select="f:entry('family', 'Group', $client, map:merge((f:profile('Family'), map{
        'type': 'person', 'actual': true(),
        'extension': array{$municipality ! f:extension('municipality', map{'@source': ., 'valueIdentifier': f:identifier('municipality', .)})},
        'member': array{
            i:member('client', f:concept('family-role', 'client-child', ())),
            $related ! i:member(path(.), i:role(*:Soort))}})))"/>
  </xsl:function>
  <xsl:function name="i:member" as="map(*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="role" as="map(*)?"/>
    <xsl:sequence select="map{'entity': f:ref($key), 'extension': array{f:extension('family-role', map{'valueCodeableConcept': $role})}}"/>
  </xsl:function>
  <!-- the relation as role of the shared vocabulary, with the words of iJw beside it -->
  <xsl:function name="i:role" as="map(*)">
    <xsl:param name="relation" as="element()"/>
    <xsl:sequence select="map:merge((f:concept('family-role', m:translate('ijw-cod472', f:text($relation), $relation), $relation),
        map{'text': m:look-up('ijw-relation', f:text($relation))}))"/>
  </xsl:function>

  <!-- contact data: a kind of address is a use and a type; phones go with the use -->
  <xsl:function name="i:kind" as="xs:string*">
    <xsl:param name="contact" as="element()"/>
    <xsl:sequence select="tokenize(m:translate('ijw-cod757', f:text($contact/*:Soort), $contact/*:Soort), ' ')"/>
  </xsl:function>
  <xsl:function name="i:telecom" as="map(*)*">
    <xsl:param name="contact" as="element()"/>
    <xsl:variable name="use" select="i:kind($contact)[1]"/>
    <xsl:sequence select="
        $contact/*:Telefoon/(*:Telefoon01, *:Telefoon02) ! map{'system': 'phone', 'use': $use, '@source': .,
            'value': string-join((*:Landnummer, *:Telefoonnummer) ! f:text(.), ' ')},
        f:telecom('email', $contact/*:Emailadres) ! map:put(., 'use', $use)"/>
  </xsl:function>
  <xsl:function name="i:address" as="map(*)">
    <xsl:param name="contact" as="element()"/>
    <xsl:variable name="kind" select="i:kind($contact)"/>
    <xsl:variable name="address" select="$contact/*:Adres"/>
    <xsl:variable name="house" select="$address/*:Huis"/>
    <xsl:variable name="suffix" select="string-join($house/(*:Huisletter, *:HuisnummerToevoeging) ! f:text(.), ' ')[. != '']"/>
    <xsl:variable name="number" select="string-join((f:text($house/*:Huisnummer) || f:text($house/*:Huisletter), f:text($house/*:HuisnummerToevoeging))[. != ''], '-')"/>
    <xsl:variable name="sign" select="f:text($house/*:AanduidingWoonadres)"/>
    <xsl:variable name="parts" select="map{'streetName': f:text($address/*:Straatnaam), 'houseNumber': f:text($house/*:Huisnummer),
        'buildingNumberSuffix': $suffix, 'additionalLocator': $sign ! m:look-up('ijw-address-indication', .),
        'unitID': $sign[empty(m:look-up('ijw-address-indication', .))], 'careOf': f:text($contact/*:Organisatie)}"/>
    <xsl:variable name="said" select="('streetName', 'houseNumber', 'buildingNumberSuffix', 'additionalLocator', 'unitID', 'careOf')
        ! (for $part in . return $parts($part) ! f:extension($hl7 || '/iso21090-ADXP-' || $part, map{'valueString': .}))"/>
    <xsl:sequence select="map{'use': $kind[1], 'type': $kind[2], '@source': $contact,
        'line': array{string-join(($parts?streetName, $number)[. != ''], ' ')},
        '_line': array{if (exists($said)) then map{'extension': array{$said}} else ()},
        'postalCode': f:text($address/*:Postcode), 'city': f:text($address/*:Plaatsnaam), 'country': f:text($address/*:LandCode),
        'period': i:period($contact/*:Periode/*:Begindatum, $contact/*:Periode/*:Einddatum)}"/>
  </xsl:function>

  <!-- the envelope -->
  <xsl:function name="i:organisation" as="map(*)">
    <xsl:param name="code" as="element()"/>
    <xsl:variable name="municipality" select="matches(f:text($code), '^[0-9]{4}$')"/>
    <xsl:sequence select="map:merge((f:profile('ChainOrganization'), map{
        'identifier': array{f:identifier(if ($municipality) then 'municipality' else 'http://fhir.nl/fhir/NamingSystem/agb-z', $code)},
        'type': array{f:concept('organisation-role', 'municipality'[$municipality], ())},
        'name': i:organisation-name($code)}))"/>
  </xsl:function>
  <xsl:function name="i:organisation-name" as="xs:string">
    <xsl:param name="code" as="element()"/>
    <xsl:sequence select="(if (string-length(f:text($code)) = 4) then 'Gemeente ' else 'Aanbieder met AGB-code ') || f:text($code)"/>
  </xsl:function>
  <!-- a message of substance: its header names the first product, $sender and $receiver are elements of the native header -->
  <xsl:function name="i:bundle" as="map(*)">
    <xsl:param name="message" as="element()"/>
    <xsl:param name="event" as="xs:string"/>
    <xsl:param name="focus" as="xs:string*"/>
    <xsl:param name="more" as="map(*)"/>
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:variable name="header" select="i:header($message)"/>
    <xsl:variable name="parties" select="map:merge((map{'sender': $header/*:Afzender, 'receiver': $header/*:Ontvanger,
        'number': $header/*:BerichtIdentificatie/*:Identificatie, 'day': i:sent-on($message)}, $more?parties), map{'duplicates': 'use-last'})"/>
    <xsl:sequence select="map:merge((f:profile('SafetyMessage'), map{
        'resourceType': 'Bundle', 'id': m:uuid('message'), 'type': 'message',
        'identifier': f:identifier('message-id', $parties?number),
        'timestamp': (i:moment($parties?day, ''), $received-at)[1],
        'entry': array{
            f:entry('header', 'MessageHeader', $header, map:merge((map{
                'eventCoding': map{'system': $base || '/CodeSystem/message-event', 'code': $event},
                'source': map{'@source': $parties?sender, 'name': i:organisation-name($parties?sender), 'endpoint': 'urn:samenhang:directory'},
                'sender': f:ref('sender'),
                'destination': array{map{'@source': $parties?receiver, 'name': i:organisation-name($parties?receiver),
                    'endpoint': 'urn:samenhang:directory', 'receiver': f:ref('receiver')}},
                'focus': array{$focus ! f:ref(.)}}, $more?header))),
            f:entry('sender', 'Organization', $parties?sender, i:organisation($parties?sender)),
            f:entry('receiver', 'Organization', $parties?receiver, i:organisation($parties?receiver)),
            $entries}}))"/>
  </xsl:function>
</xsl:stylesheet>
