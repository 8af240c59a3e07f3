package nl.samenhang.hub.journal;

import java.sql.Types;
import java.util.UUID;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Involved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of whom accepted messages tell of; it stays when contents are destroyed. */
@Repository
class MessagePeople {

    private final JdbcClient jdbc;

    MessagePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those of a message that was just stored. */
    void accepted(CanonicalMessage message) {
        Involved.in(message).forEach(one -> add(message.received().id().value(), one));
    }

    private void add(UUID message, Involved one) {
        jdbc.sql(
                        """
                        insert into message_person (message_id, person, role, secret, told)
                        values (:message, :person, :role, :secret, :told)""")
                .param("message", message)
                .param("person", one.person())
                .param("role", one.role())
                .param("secret", one.secret())
                .param("told", one.told(), Types.BOOLEAN)
                .update();
    }
}
