CodeSystem: ViolenceKind
Id: violence-kind
Title: "Kind of violence"
Description: "Of which kind the violence, abuse or neglect is."
* insert OwnCodeSystem
* insert InDutch([[Soort geweld]], [[Om welk geweld, welke mishandeling of welke verwaarlozing het gaat.]])
* insert Term(physical-child-abuse, [[Physical child abuse]], [[lichamelijke kindermishandeling]], [[A child is hurt physically.]], [[Jeugdwet artikel 1.1; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(emotional-child-abuse, [[Emotional child abuse]], [[psychische kindermishandeling]], [[A child is hurt by words, threats or rejection.]], [[Jeugdwet artikel 1.1; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(physical-neglect, [[Physical neglect]], [[lichamelijke verwaarlozing]], [[A child does not get the bodily care it needs.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(emotional-neglect, [[Emotional neglect]], [[psychische verwaarlozing]], [[A child does not get the attention and warmth it needs.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(sexual-abuse, [[Sexual abuse]], [[seksueel misbruik]], [[A child is sexually abused.]], [[Jeugdwet artikel 1.1; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(witness-of-violence, [[Witness of violence]], [[getuige van geweld]], [[A child sees or hears violence between people around it.]], [[Verdrag van Istanbul artikel 26]])
* insert Term(partner-violence, [[Partner violence]], [[partnergeweld]], [[Violence between partners.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(ex-partner-violence, [[Ex-partner violence]], [[ex-partnergeweld]], [[Violence between former partners.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(elder-abuse, [[Elder abuse]], [[ouderenmishandeling]], [[An older person is abused or neglected by somebody on whom he or she depends.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(intimate-terror, [[Intimate terror]], [[intieme terreur]], [[Lasting, one-sided violence with which somebody controls another.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(honour-related-violence, [[Honour-related violence]], [[eergerelateerd geweld]], [[Violence to protect or restore the honour of a family.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis; StUF Jeugdzorg (eergerelateerd geweld)]])
* insert Term(stalking, [[Stalking]], [[stalking]], [[Somebody is followed or harassed time after time.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(sexual-violence, [[Sexual violence]], [[seksueel geweld]], [[Sexual acts against somebody's will.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(exploitation, [[Exploitation]], [[uitbuiting]], [[Somebody is forced to work, to crime or to sex for another's gain.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(parental-abuse, [[Parental abuse]], [[oudermishandeling]], [[A parent is abused by a child.]], [[Wmo 2015 artikel 1.1.1 (huiselijk geweld)]])
* insert Term(complex-divorce, [[Complex divorce]], [[complexe scheiding]], [[Children suffer from the conflict of parents who separate.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(developmental-threat, [[Developmental threat]], [[ontwikkelingsbedreiging]], [[The development of a child is seriously threatened.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
