package nl.samenhang.hub.broker;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** How the embedded broker stores, which queues it has and what happens to a message that cannot be processed. */
final class BrokerLayout {

    private static final int ADDRESS_BYTES = 10 * 1024 * 1024;
    private static final int PAGE_BYTES = 2 * 1024 * 1024;
    private static final long ALL_ADDRESSES_BYTES = 64L * 1024 * 1024;
    /** Below this the broker stops taking messages; a percentage would refuse to work on a large, well-filled disk. */
    private static final long FREE_DISK_BYTES = 256L * 1024 * 1024;
    /** A second hub on the same folder gives up instead of waiting for ever. */
    private static final long LOCK_TIMEOUT_MS = 5_000;

    private BrokerLayout() {}

    static Configuration of(Path folder, PartnerDirectory directory) {
        var layout = new ConfigurationImpl();
        layout.setName("samenhang").setSecurityEnabled(true).setJMXManagementEnabled(false);
        // the broker has a cluster user that may do anything, with a well-known default password
        layout.setClusterPassword(UUID.randomUUID().toString());
        // the cache would let a login through, or refuse it, by what was found for the same name over another
        // connection
        layout.setAuthenticationCacheSize(0);
        storeIn(folder, layout);
        Stream.concat(directory.all().stream().flatMap(Queues::of), Stream.of(Queues.DEAD))
                .forEach(name -> layout.addAddressConfiguration(queue(name)));
        addSettings(layout);
        return layout;
    }

    private static void storeIn(Path folder, Configuration layout) {
        layout.setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setJournalDirectory(folder.resolve("journal").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString());
        // the default waits 3.3 ms for more to write with each sync, which caps a single sender at 128 messages a
        // second
        layout.setJournalBufferTimeout_NIO(0);
        layout.setGlobalMaxSize(ALL_ADDRESSES_BYTES);
        layout.setMinDiskFree(FREE_DISK_BYTES);
        layout.setJournalLockAcquisitionTimeout(LOCK_TIMEOUT_MS);
    }

    private static CoreAddressConfiguration queue(String name) {
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfiguration(queueOf(name));
    }

    /** A durable queue on an address of the same name. */
    static QueueConfiguration queueOf(String name) {
        return QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
    }

    /**
     * A message that came in and keeps failing goes to the dead queue after some two hours of ever rarer attempts: long
     * enough for a database that is down, and findable afterwards. Work items and what partners read are tried without
     * end, since the journal, respectively the partner, decides when to stop; for partners without delay, because a
     * delay would let later messages pass.
     */
    private static void addSettings(Configuration layout) {
        layout.addAddressSetting("#", settings().setMaxDeliveryAttempts(-1));
        layout.addAddressSetting("in.#", delayed(1_000, 300_000).setMaxDeliveryAttempts(30));
        layout.addAddressSetting("hub.async.#", delayed(1_000, 300_000).setMaxDeliveryAttempts(30));
    }

    private static AddressSettings delayed(long first, long most) {
        return settings().setRedeliveryDelay(first).setRedeliveryMultiplier(2).setMaxRedeliveryDelay(most);
    }

    private static AddressSettings settings() {
        return new AddressSettings()
                .setAutoCreateAddresses(false)
                .setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setDeadLetterAddress(SimpleString.of(Queues.DEAD))
                .setExpiryAddress(SimpleString.of(Queues.DEAD))
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(ADDRESS_BYTES)
                .setPageSizeBytes(PAGE_BYTES);
    }
}
