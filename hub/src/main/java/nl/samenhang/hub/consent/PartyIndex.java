package nl.samenhang.hub.consent;

import java.util.Set;
import nl.samenhang.hub.message.ConsentTerms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which words stand in which consents. */
record PartyIndex(JdbcClient jdbc) {

    /**
     * Adds what is not there yet; a word that a later version leaves out stays.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another message about the same consent adds it at the
     *     same time: whoever receives messages looks at this one again
     */
    void add(ConsentTerms terms) {
        var known = Set.copyOf(jdbc.sql("select party from consent_party where consent = :consent")
                .param("consent", terms.consent())
                .query(String.class)
                .list());
        PartyWords.of(terms).stream().filter(word -> !known.contains(word)).forEach(word -> add(terms.consent(), word));
    }

    private void add(String consent, String word) {
        jdbc.sql("insert into consent_party (consent, party) values (:consent, :party)")
                .param("consent", consent)
                .param("party", word)
                .update();
    }
}
