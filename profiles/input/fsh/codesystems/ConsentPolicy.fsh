CodeSystem: ConsentPolicy
Id: consent-policy
Title: "Policy of a consent"
Description: "What holds for everything that a consent does not name."
* insert OwnCodeSystem
* insert InDutch([[Regel bij een toestemming]], [[Wat geldt voor alles wat een toestemming niet noemt.]])
* insert Term(only-what-is-permitted, [[Only what is permitted]], [[alleen wat is toegestaan]], [[What the consent does not permit is not shared on the ground of this consent; another legal basis may still hold.]], [[Wat de toestemming niet toestaat, wordt niet op grond van deze toestemming gedeeld; een andere grondslag kan nog wel gelden.]], [[GDPR article 4 (11)]])
