package nl.samenhang.hub.learning;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The extracts that were made: added, never changed, kept for good, since they hold nothing about anyone. */
@Repository
public class LearningExtracts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LearningExtracts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The extract of a month; empty when it was not made, or not yet. */
    public Optional<LearningExtract> of(YearMonth month) {
        return jdbc.sql("select content from learning_extract where extract_month = :month")
                .param("month", month.toString())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, LearningExtract.class));
    }

    Optional<YearMonth> latest() {
        return jdbc.sql("select extract_month from learning_extract order by extract_month desc limit 1")
                .query(String.class)
                .optional()
                .map(YearMonth::parse);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when that month has one */
    void add(LearningExtract extract) {
        jdbc.sql("insert into learning_extract (extract_month, content) values (:month, :content)")
                .param("month", extract.month().toString())
                .param("content", json.writeValueAsString(extract))
                .update();
    }
}
