package nl.samenhang.hub.retention;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class H2RetentionTest extends RetentionContract {

    @Override
    DataSource newDatabase() {
        return inMemory();
    }

    private static DataSource inMemory() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        return database;
    }

    @Override
    String binary() {
        return "blob";
    }
}
