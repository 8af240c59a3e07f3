package nl.samenhang.hub.disclosures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * One exchange in plain Dutch, with the codes that stand behind the words.
 *
 * @param when {@code at} as people say it in the Netherlands
 * @param note something about it that matters; null without
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        Instant at,
        String when,
        Party from,
        Party to,
        Word message,
        List<Word> data,
        Why why,
        List<Word> keptBack,
        Party ask,
        String note) {

    /** A code of the shared vocabulary and what it is called in Dutch. */
    record Word(String code, String nl) {}

    /**
     * An organisation.
     *
     * @param name or the words for one that is not named
     * @param oin null for one that is not named
     * @param phone null when it gives none
     * @param email null when it gives none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(String name, String oin, String phone, String email) {}

    /**
     * Why it was allowed.
     *
     * @param nl in plain words
     * @param law the articles
     */
    record Why(Word legalBasis, Word purpose, String nl, String law) {}
}
