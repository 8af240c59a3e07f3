package nl.samenhang.hub.consent;

import java.util.List;
import nl.samenhang.hub.message.ConsentTerms;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the parties of consents found that were recorded before there was an index of them; once, after its table is
 * made.
 */
@Component
public final class EarlierConsents implements JavaMigration {

    private static final int AT_ONCE = 500;

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public MigrationVersion getVersion() {
        // repeatable: after all that have a version, and again only when the checksum changes
        return null;
    }

    @Override
    public String getDescription() {
        return "parties to earlier consents";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var index = new PartyIndex(jdbc);
        var last = 0L;
        List<Earlier> some;
        do {
            some = after(last, jdbc);
            some.forEach(earlier -> index.add(earlier.terms()));
            last = some.isEmpty() ? last : some.get(some.size() - 1).number();
        } while (!some.isEmpty());
    }

    private record Earlier(long number, ConsentTerms terms) {}

    private static List<Earlier> after(long number, JdbcClient jdbc) {
        return jdbc.sql("select number, terms from consent_version where number > :after order by number limit :most")
                .param("after", number)
                .param("most", AT_ONCE)
                .query((row, index) ->
                        new Earlier(row.getLong("number"), JSON.readValue(row.getString("terms"), ConsentTerms.class)))
                .list();
    }
}
