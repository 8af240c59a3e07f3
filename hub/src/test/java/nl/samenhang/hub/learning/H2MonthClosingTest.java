package nl.samenhang.hub.learning;

import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.hub.retention.StorageOfAHub;
import org.h2.jdbcx.JdbcDataSource;

class H2MonthClosingTest extends MonthClosingContract {

    @Override
    DataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        return StorageOfAHub.migrated(database, "blob");
    }
}
