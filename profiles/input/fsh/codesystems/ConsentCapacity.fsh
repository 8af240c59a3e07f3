CodeSystem: ConsentCapacity
Id: consent-capacity
Title: "Capacity of who consents"
Description: "As whom somebody gives or withdraws a consent."
* insert OwnCodeSystem
* insert InDutch([[Als wie iemand toestemt]], [[Of iemand voor zichzelf toestemming geeft of intrekt, als ouder met gezag of als voogd.]])
* insert Term(self, [[The person]], [[de persoon zelf]], [[The person whom the consent is about, from 12 years on.]], [[De persoon over wie de toestemming gaat, vanaf 12 jaar.]], [[Jeugdwet article 7.3.4]])
* insert Term(parental-authority, [[Parental authority]], [[ouderlijk gezag]], [[A parent who has authority over the child whom the consent is about.]], [[Een ouder met gezag over het kind over wie de toestemming gaat.]], [[Jeugdwet article 7.3.4; Burgerlijk Wetboek article 1:245]])
* insert Term(guardian, [[Guardian]], [[voogd]], [[Somebody other than a parent who has guardianship of the child whom the consent is about.]], [[Iemand anders dan een ouder, die de voogdij heeft over het kind over wie de toestemming gaat.]], [[Jeugdwet article 7.3.4; Burgerlijk Wetboek article 1:245]])
