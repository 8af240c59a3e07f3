package nl.samenhang.hub.consent;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.hub.message.ContentHash;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register on PostgreSQL with as many consents as asked, numbered from 1, and a message on each. One in five has a
 * second version, one in thirty was withdrawn; 342 organisations recorded them, a few of them most. Ten consents are of
 * some six people, of some four families.
 */
final class FilledRegister implements AutoCloseable {

    /** Under which each consent has its number. */
    static final String SYSTEM = "https://lokaal-team.example/toestemming";

    private static final int PER_WITHDRAWAL = 30;

    private final int size;
    private final HikariDataSource database;
    private final JdbcClient jdbc;

    private FilledRegister(int size, DataSource server) {
        this.size = size;
        // as the hub: connections are kept, and statements with them
        var pool = new HikariConfig();
        pool.setDataSource(server);
        pool.setMaximumPoolSize(2);
        this.database = new HikariDataSource(pool);
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Makes it; a million take some minutes.
     *
     * @param terms in JSON, as the register keeps them, with {@code {consent}}, {@code {recorder}}, {@code {person}}
     *     and {@code {family}} where these stand
     * @param withdrawn the same of a withdrawal
     */
    static FilledRegister with(int size, EmbeddedPostgres server, List<String> terms, String withdrawn) {
        var name = "register_of_" + size;
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var register = new FilledRegister(size, server.getDatabase("postgres", name));
        register.fill(terms, withdrawn);
        return register;
    }

    private void fill(List<String> terms, String withdrawn) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", "bytea"))
                .javaMigrations(new EarlierConsents())
                .load()
                .migrate();
        name();
        for (int i = 0; i < terms.size(); i++) {
            add("active", terms.get(i), "n % " + terms.size() + " = " + i);
        }
        add("active", terms.get(0), "n % 5 = 1");
        add("inactive", withdrawn, "n % " + PER_WITHDRAWAL + " = 0");
        rest();
        jdbc.sql("vacuum analyze").update();
        jdbc.sql("checkpoint").update();
    }

    /** Who and what each number stands for, in a table that the register does not know. */
    private void name() {
        jdbc.sql(
                        """
                        create table named as select n,
                          encode(sha256(convert_to('%s|T-' || n, 'UTF8')), 'hex') consent,
                          encode(sha256(convert_to('person ' || n %% (:size * 6 / 10 + 1), 'UTF8')), 'hex') person,
                          encode(sha256(convert_to('family ' || n %% (:size * 35 / 100 + 1), 'UTF8')), 'hex') family,
                          '0000009900001' || lpad(trunc(342 * power(random(), 3))::text, 7, '0') recorder
                        from generate_series(1, :size) n"""
                                .formatted(SYSTEM))
                .param("size", size)
                .update();
    }

    private void add(String status, String terms, String which) {
        jdbc.sql(
                        """
                        insert into consent_version
                          (consent, message_id, family, status, terms, recorded_at, municipality)
                        select consent, lpad(to_hex(n), 32, '0')::uuid, family, :status,
                          replace(replace(replace(replace(:terms, '{consent}', consent), '{recorder}', recorder),
                            '{person}', person), '{family}', family),
                          now(), '0589'
                        from named where\s"""
                                + which)
                .param("status", status)
                .param("terms", terms)
                .update();
    }

    /** A message on each consent, and by which words its parties find it. */
    private void rest() {
        jdbc.sql(
                        """
                        insert into message (id, sender, content_hash, status, received_at)
                        select lpad(to_hex(n), 32, '0')::uuid, 'lokaal-team', consent, 'accepted', now() from named""")
                .update();
        jdbc.sql(
                        """
                        insert into message_consent (message_id, consent)
                        select lpad(to_hex(n), 32, '0')::uuid, consent from named""")
                .update();
        jdbc.sql(
                        """
                        insert into consent_party (consent, party)
                        select consent, recorder from named
                        union all select consent, '00000099000000002000' from named""")
                .update();
        jdbc.sql("drop table named").update();
    }

    int size() {
        return size;
    }

    boolean isWithdrawn(int number) {
        return number % PER_WITHDRAWAL == 0;
    }

    String person(int number) {
        return reference("person " + number % ((long) size * 6 / 10 + 1));
    }

    String family(int number) {
        return reference("family " + number % ((long) size * 35 / 100 + 1));
    }

    private static String reference(String words) {
        return ContentHash.of(words.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Of the message that rests on it. */
    UUID message(int number) {
        return new UUID(0, number);
    }

    ConsentRegister register() {
        return RegisterAtHand.in(jdbc);
    }

    ConsentGround ground(Clock clock) {
        return new ConsentGround(register(), clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
