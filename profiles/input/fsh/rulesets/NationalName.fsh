// Names as the national core profiles (nl-core) want them.
RuleSet: NationalName
* obeys name-official
* name obeys name-qualifier and name-prefix and name-usual
