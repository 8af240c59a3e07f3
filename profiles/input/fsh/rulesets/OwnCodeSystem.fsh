// Every code system of ours is complete and says in Dutch what users say aloud, and where the code came from.
RuleSet: OwnCodeSystem
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* ^language = #en
* ^property[0].code = #source
* ^property[0].description = "The document or practice the concept was taken from"
* ^property[0].type = #string
