package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a statement still is what it says when its source may not be told (rule {@code safety-2}). */
class EvidenceTest {

    @ParameterizedTest(name = "a {0} by {1}, said by {2}: {3}")
    @CsvSource({
        "suspicion, document,        nobody,             true",
        "opinion,   document,        who is gone,        true",
        "fact,      own-observation, who is there,       true",
        "fact,      second-source,   who is there,       true",
        "fact,      second-source,   one gone one there, true",
        "fact,      own-observation, who is gone,        false",
        "fact,      own-observation, nobody,             false",
        "fact,      document,        who is there,       false",
    })
    void aFactNeedsSomebodyWhoSawOrConfirmedIt(String kind, String evidence, String said, boolean suffices) {
        var statement = statement(kind, Codes.STATEMENT_KIND, evidence, Codes.EVIDENCE_KIND);
        if (said.contains("gone")) {
            statement.addPerformer(new Reference("gone"));
        }
        if (said.contains("there")) {
            statement.addPerformer(new Reference("there"));
        }
        assertThat(Evidence.suffices(statement, Set.of("gone"))).isEqualTo(suffices);
    }

    @ParameterizedTest(name = "kind of {0}, evidence of {1}: {2}")
    @CsvSource({"elders, EVIDENCE, true", "KIND, elders, false"})
    void onlyCodesOfTheVocabularyCount(String kind, String evidence, boolean suffices) {
        var statement = statement(
                "fact",
                kind.equals("KIND") ? Codes.STATEMENT_KIND : kind,
                "own-observation",
                evidence.equals("EVIDENCE") ? Codes.EVIDENCE_KIND : evidence);
        assertThat(Evidence.suffices(statement.addPerformer(new Reference("there")), Set.of()))
                .isEqualTo(suffices);
    }

    private static Observation statement(String kind, String kinds, String evidence, String evidences) {
        var statement = new Observation();
        statement.addCategory().addCoding(new Coding(kinds, kind, null));
        statement.getMethod().addCoding(new Coding(evidences, evidence, null));
        return statement;
    }
}
