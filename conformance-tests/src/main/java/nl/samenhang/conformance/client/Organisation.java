package nl.samenhang.conformance.client;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Optional;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;

/** A simulated organisation: its own key, its own connections, its own listener. It shares nothing with the others. */
public final class Organisation implements AutoCloseable {
    private final PartnerConfig partner;
    private final HubDoor door;
    private final Tokens tokens;
    private final Queues queues;
    private final Inbox deliveries;
    private final Inbox receipts;
    private final PushListener listener;

    private Organisation(PartnerConfig partner, HubDoor door, Tokens tokens, Queues queues, PushListener listener)
            throws JMSException {
        this.partner = partner;
        this.door = door;
        this.tokens = tokens;
        this.queues = queues;
        this.listener = listener;
        this.deliveries = queues == null ? new Inbox() : queues.collect("out." + partner.id());
        this.receipts = queues == null ? new Inbox() : queues.collect("receipts." + partner.id());
    }

    /**
     * Opens what this partner has: queues when it has a broker login, a listener when it has a port.
     *
     * @throws IOException when a key cannot be read, the port is taken or the broker cannot be reached
     */
    public static Organisation open(PartnerConfig partner, KitConfig config) throws IOException {
        HttpClient http = HubDoor.client(config.patience().answer());
        Tokens tokens = new Tokens(
                http,
                config.hub(),
                ClientKey.read(partner.clientId(), partner.keyFile()),
                config.patience().answer());
        HubDoor door = new HubDoor(http, config.hub(), tokens, config.patience().answer());
        PushListener listener = partner.listener() == null
                ? null
                : PushListener.open(
                        partner.listener().port(), partner.listener().path());
        try {
            return new Organisation(partner, door, tokens, queuesOf(partner, config), listener);
        } catch (JMSException | IOException e) {
            if (listener != null) {
                listener.close();
            }
            throw new IOException(
                    partner.id() + " cannot use its queues at " + config.broker() + ": " + e.getMessage(), e);
        }
    }

    private static Queues queuesOf(PartnerConfig partner, KitConfig config) throws IOException, JMSException {
        if (partner.brokerPasswordFile() == null) {
            return null;
        }
        QueueLogin login = QueueLogin.read(config.broker(), partner.brokerUser(), partner.brokerPasswordFile());
        return Queues.open(login, config.patience().answer());
    }

    /** Who it is. */
    public PartnerConfig partner() {
        return partner;
    }

    /** The hub's HTTP doors, opened with its own key. */
    public HubDoor door() {
        return door;
    }

    /** Its own access tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** Its queues, when it has a broker login. */
    public Optional<Queues> queues() {
        return Optional.ofNullable(queues);
    }

    /** What arrived on {@code out.<id>}. */
    public Inbox deliveries() {
        return deliveries;
    }

    /** What arrived on {@code receipts.<id>}. */
    public Inbox receipts() {
        return receipts;
    }

    /** Its own HTTP listener, when it has one. */
    public Optional<PushListener> listener() {
        return Optional.ofNullable(listener);
    }

    /** Where messages for it arrive: its listener when it has one, its queue otherwise. */
    public Inbox arrivals() {
        return listener == null ? deliveries : listener.accepted();
    }

    @Override
    public void close() throws IOException {
        if (listener != null) {
            listener.close();
        }
        if (queues != null) {
            try {
                queues.close();
            } catch (JMSException e) {
                throw new IOException("closing the queues of " + partner.id(), e);
            }
        }
    }
}
