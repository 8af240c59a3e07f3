package nl.samenhang.hub.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationZip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of releases. All instances of the hub look here for the one in force. */
@Repository
@Transactional
class ReleaseStore {

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the release in force; 0 when there was none yet. */
    int inForce() {
        return jdbc.sql("select release from release_in_force")
                .query(Integer.class)
                .single();
    }

    Optional<ConfigurationFiles> files(int number) {
        return jdbc.sql("select files from configuration_release where number = :number")
                .param("number", number)
                .query((row, position) -> ConfigurationZip.read(row.getBytes("files")))
                .optional();
    }

    /** What was in force before it was this one. */
    Optional<Integer> inForceBefore(int number) {
        return jdbc.sql("select release from release_change where release <> :number order by number desc limit 1")
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    /** The hash of the last configuration that was taken. */
    Optional<String> lastHash() {
        return jdbc.sql("select hash from configuration_release order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    /** The hash of the last configuration that was taken in this way. */
    Optional<String> lastHashBy(String takenBy) {
        return jdbc.sql("select hash from configuration_release where taken_by = :by order by number desc limit 1")
                .param("by", takenBy)
                .query(String.class)
                .optional();
    }

    List<ReleaseSummary> all() {
        return jdbc.sql("select number, hash, taken_at, taken_by, note from configuration_release order by number desc")
                .query(ReleaseStore::summary)
                .list();
    }

    /**
     * Keeps a configuration as the next release and puts it in force, in one transaction; two that come at once get two
     * numbers.
     */
    int take(ConfigurationFiles files, String takenBy, String note, Instant at) {
        lock();
        var next = jdbc.sql("select coalesce(max(number), 0) + 1 from configuration_release")
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        insert into configuration_release (number, hash, taken_at, taken_by, note, files)
                        values (:number, :hash, :at, :by, :note, :files)""")
                .param("number", next)
                .param("hash", files.hash())
                .param("at", moment(at))
                .param("by", takenBy)
                .param("note", note)
                .param("files", ConfigurationZip.write(files))
                .update();
        putInForce(next, takenBy, at);
        return next;
    }

    /** Puts an earlier release in force again. */
    void goBackTo(int number, String by, Instant at) {
        lock();
        putInForce(number, by, at);
    }

    private void lock() {
        jdbc.sql("select release from release_in_force for update")
                .query(Integer.class)
                .single();
    }

    private void putInForce(int number, String by, Instant at) {
        jdbc.sql("update release_in_force set release = :number")
                .param("number", number)
                .update();
        jdbc.sql("insert into release_change (release, at, by_whom) values (:number, :at, :by)")
                .param("number", number)
                .param("at", moment(at))
                .param("by", by)
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ReleaseSummary summary(ResultSet row, int position) throws SQLException {
        return new ReleaseSummary(
                row.getInt("number"),
                row.getString("hash").trim(),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                row.getString("note"));
    }
}
