// Addresses as the national core profiles (nl-core) want them.
RuleSet: NationalAddress
* address obeys address-part and address-locator
