CodeSystem: FamilyProfile
Id: family-profile
Title: "Family profile"
Description: "The profile that a family resembles most, of the five that research of the Verwey-Jonker Instituut found. Each asks for help of another kind."
* insert OwnCodeSystem
* insert InDutch([[Gezinsprofiel]], [[Op welk van de vijf profielen uit onderzoek van het Verwey-Jonker Instituut het gezin het meest lijkt. Elk profiel vraagt om andere hulp.]])
* insert Term(intimate-terror, [[Intimate terror]], [[intieme terreur]], [[One of the partners controls the other by lasting violence and fear.]], [[Een van de partners beheerst de ander met aanhoudend geweld en angst.]], [[Position paper Landelijk Netwerk Veilig Thuis (noot 9); Verwey-Jonker Instituut, vijf gezinsprofielen]])
* insert Term(family-under-stress, [[Family under stress]], [[gezin in de stress]], [[Tension, often from money, work or housing, ends in violence.]], [[Spanning, vaak door geld, werk of wonen, loopt uit op geweld.]], [[Position paper Landelijk Netwerk Veilig Thuis (noot 9); Verwey-Jonker Instituut, vijf gezinsprofielen]])
* insert Term(long-term-care, [[Long-term care]], [[langdurige zorg]], [[Problems on many sides at once ask for care that lasts.]], [[Problemen op veel gebieden tegelijk vragen om zorg die lang duurt.]], [[Position paper Landelijk Netwerk Veilig Thuis (noot 9); Verwey-Jonker Instituut, vijf gezinsprofielen]])
* insert Term(child-behaviour-and-parenting-stress, [[Behaviour of a child and parenting stress]], [[kindgedrag en opvoedstress]], [[The behaviour of a child and the bringing up bring tension that ends in violence.]], [[Het gedrag van een kind en de opvoeding geven spanning die op geweld uitloopt.]], [[Position paper Landelijk Netwerk Veilig Thuis (noot 9); Verwey-Jonker Instituut, vijf gezinsprofielen]])
* insert Term(complex-conflict-divorce, [[Divorce with complex conflict]], [[complexe conflictscheiding]], [[The conflict of parents who separate harms the children or one of the parents.]], [[De strijd van ouders die uit elkaar gaan schaadt de kinderen of een van de ouders.]], [[Position paper Landelijk Netwerk Veilig Thuis (noot 9); Verwey-Jonker Instituut, vijf gezinsprofielen]])
