package nl.samenhang.hub.consent;

import java.util.Set;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which words stand in which consents. */
record PartyIndex(JdbcClient jdbc) {

    /**
     * Adds what is not there yet; a word that a later version leaves out stays.
     *
     * @throws TemporarilyUnavailable when another message about the same consent adds it at the same time
     */
    void add(ConsentTerms terms) {
        var known = Set.copyOf(jdbc.sql("select party from consent_party where consent = :consent")
                .param("consent", terms.consent())
                .query(String.class)
                .list());
        PartyWords.of(terms).stream().filter(word -> !known.contains(word)).forEach(word -> add(terms.consent(), word));
    }

    private void add(String consent, String word) {
        try {
            jdbc.sql("insert into consent_party (consent, party) values (:consent, :party)")
                    .param("consent", consent)
                    .param("party", word)
                    .update();
        } catch (DuplicateKeyException e) {
            // who receives messages would take it for a message that came twice, and refuse this one for good
            throw new TemporarilyUnavailable("another message adds to the same consent", e);
        }
    }
}
