package nl.samenhang.hub.journal;

import org.h2.jdbcx.JdbcDataSource;

class H2JournalTest extends JournalContract {

    H2JournalTest() {
        super(database(), "blob");
    }

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:journal;DB_CLOSE_DELAY=-1");
        return database;
    }
}
