package nl.samenhang.hub.keys;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class H2RotationTest extends RotationContract {

    @Override
    DataSource newDatabase() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        return database;
    }

    @Override
    String binary() {
        return "blob";
    }
}
