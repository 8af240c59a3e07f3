package nl.samenhang.hub.keys;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.message.Destroyed;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the master keyset that belongs to the database, and makes one only when nothing was wrapped yet: a hub that
 * goes on with another one would keep messages that it cannot read.
 */
final class MasterKeysetAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeysetAtStart.class);

    private final JdbcClient jdbc;
    private final MasterKeyset keyset;

    MasterKeysetAtStart(JdbcClient jdbc, Path file) {
        this.jdbc = jdbc;
        this.keyset = new MasterKeyset(file);
    }

    /** @throws MasterKeysetRefused when it is absent or another one */
    MasterKeyset open() {
        var inUse = inUse();
        if (!keyset.exists()) {
            makeUnless(inUse);
        }
        var keys = read();
        if (!keys.ids().containsAll(inUse) || !inUse.isEmpty() && inUse.stream().noneMatch(id -> opens(id, keys))) {
            throw refused(
                    "met deze hoofdsleutels kan niet gelezen worden wat in de database staat",
                    "what is in the database cannot be read with these master keys",
                    null);
        }
        return keyset;
    }

    /** The same, but what another master key has wrapped is lost from now on: for a restored database. */
    MasterKeyset givingUp(Instant at) {
        keyset.make();
        var lost = inUse();
        lost.removeAll(read().ids());
        lost.forEach(master -> giveUp(master, at));
        return open();
    }

    private void giveUp(int master, Instant at) {
        LOG.warn("contents whose keys were wrapped by master key {} are lost", Integer.toUnsignedString(master));
        jdbc.sql("delete from mailbox where key_id in (select id from payload_key where master_key = :master)")
                .param("master", master)
                .update();
        jdbc.sql("delete from payload_key where master_key = :master and id <> message_id")
                .param("master", master)
                .update();
        jdbc.sql(
                        """
                        update payload_key set wrapped = null, master_key = null, live_since = null, destroyed_at = :at,
                          destroyed_because = :lost where master_key = :master""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lost", Destroyed.Cause.LOST.label())
                .param("master", master)
                .update();
    }

    private List<Integer> inUse() {
        return new ArrayList<>(jdbc.sql("select distinct master_key from payload_key where master_key is not null")
                .query(Integer.class)
                .list());
    }

    private void makeUnless(List<Integer> inUse) {
        if (!inUse.isEmpty()) {
            throw refused(
                    "het bestand met de hoofdsleutels ontbreekt, en de database bevat berichten die daarmee versleuteld zijn",
                    "the file with the master keys is missing, and the database holds messages that are encrypted with it",
                    null);
        }
        keyset.make();
    }

    private MasterKeyset.Keys read() {
        try {
            return keyset.now();
        } catch (TemporarilyUnavailable e) {
            throw refused(
                    "dit bestand kan niet als sleutelset (Tink, JSON) gelezen worden",
                    "this file cannot be read as a keyset (Tink, JSON)",
                    e);
        }
    }

    /**
     * An id can be the same by chance or by hand; a key cannot. One data key that was changed does not stop the hub.
     */
    private boolean opens(int master, MasterKeyset.Keys keys) {
        return jdbc.sql("select * from payload_key where master_key = :master limit 20")
                .param("master", master)
                .query((row, number) -> opens(row, keys))
                .list()
                .contains(true);
    }

    private static boolean opens(ResultSet row, MasterKeyset.Keys keys) throws SQLException {
        try {
            PayloadKeys.unwrapped(row, keys);
            return true;
        } catch (PayloadUnreadable e) {
            return false;
        }
    }

    private MasterKeysetRefused refused(String nl, String en, Exception e) {
        return new MasterKeysetRefused(keyset.file(), nl, en, e);
    }
}
