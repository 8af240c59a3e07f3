CodeSystem: ProtectionMeasureKind
Id: protection-measure
Title: "Measure of protection"
Description: "Which measure a court, a mayor or the law imposes to protect somebody, each with its article of law."
* insert OwnCodeSystem
* insert InDutch([[Beschermingsmaatregel]], [[Welke maatregel een rechter, een burgemeester of de wet oplegt om iemand te beschermen, elk met het wetsartikel.]])
* insert Term(supervision-order, [[Supervision order]], [[ondertoezichtstelling]], [[A child is put under the supervision of a certified institution.]], [[Burgerlijk Wetboek Boek 1 article 255]])
* insert Term(provisional-supervision-order, [[Provisional supervision order]], [[voorlopige ondertoezichtstelling]], [[A child is put under supervision for a short time, because an acute threat must be taken away.]], [[Burgerlijk Wetboek Boek 1 article 257]])
* insert Term(out-of-home-placement, [[Out-of-home placement]], [[machtiging tot uithuisplaatsing]], [[The certified institution is authorised to place a child outside the home, day and night.]], [[Burgerlijk Wetboek Boek 1 article 265b]])
* insert Term(termination-of-authority, [[Termination of parental authority]], [[gezagsbeëindiging]], [[The parental authority of a parent is ended.]], [[Burgerlijk Wetboek Boek 1 article 266]])
* insert Term(provisional-guardianship, [[Provisional guardianship]], [[voorlopige voogdij]], [[A certified institution gets guardianship for a short time, because nobody has authority over the child or can use it.]], [[Burgerlijk Wetboek Boek 1 article 241]])
* insert Term(guardianship, [[Guardianship]], [[voogdij]], [[A guardian has authority over a child in the place of its parents.]], [[Burgerlijk Wetboek Boek 1 article 280; Pilot vereenvoudiging jeugdbescherming Utrecht West: guardianship can pass to foster parents or a citizen guardian]])
* insert Term(youth-probation, [[Youth probation]], [[jeugdreclassering]], [[A young person is guided and supervised after an offence.]], [[Jeugdwet article 1.1]])
* insert Term(temporary-restraining-order, [[Temporary restraining order]], [[tijdelijk huisverbod]], [[Somebody may not enter the home nor contact those who live there, for some days.]], [[Wet tijdelijk huisverbod article 2]])
