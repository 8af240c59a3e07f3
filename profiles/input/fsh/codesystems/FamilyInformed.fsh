CodeSystem: FamilyInformed
Id: family-informed
Title: "Informing the family"
Description: "Whether and when a family must be told that data about it are shared."
* insert OwnCodeSystem
* insert InDutch([[Het gezin informeren]], [[Of en wanneer een gezin te horen krijgt dat er gegevens over hen worden gedeeld.]])
* insert Term(informed-beforehand, [[Informed beforehand]], [[vooraf geïnformeerd]], [[The family knows before anything is shared.]], [[Het gezin weet het voordat er iets wordt gedeeld.]], [[AVG artikel 13]])
* insert Term(informed-unless-unsafe, [[Informed unless unsafe]], [[geïnformeerd, tenzij onveilig]], [[The family is told when data are shared, unless the safety of somebody forbids it.]], [[Het gezin hoort het als er gegevens worden gedeeld, tenzij dat iemand in gevaar brengt.]], [[AVG artikel 14 en 23; KNMG-meldcode kindermishandeling en huiselijk geweld]])
* insert Term(informed-when-safe, [[Informed when safe]], [[geïnformeerd zodra veilig]], [[The family is told afterwards, as soon as that is safe.]], [[Het gezin hoort het achteraf, zodra dat veilig is.]], [[AVG artikel 14 en 23]])
