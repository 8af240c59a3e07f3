package nl.samenhang.hub.broker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenhang.hub.partner.Partner;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.core.server.impl.AddressInfo;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.springframework.context.SmartLifecycle;

/** The broker inside the hub: starts before everything that uses it and stops after it. */
public final class EmbeddedBroker implements SmartLifecycle {

    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static final String NETWORK = "network";

    private final ActiveMQServer server;
    private final String urlInside = "vm://" + INSIDE.incrementAndGet();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    EmbeddedBroker(Configuration layout, ActiveMQSecurityManager logins, int port) {
        try {
            layout.addAcceptorConfiguration("inside", urlInside);
            layout.addAcceptorConfiguration(
                    NETWORK, "tcp://0.0.0.0:" + port + "?protocols=AMQP,CORE;saslMechanisms=PLAIN");
        } catch (Exception e) {
            throw new IllegalArgumentException("The addresses of the broker are not well-formed", e);
        }
        server = ActiveMQServers.newActiveMQServer(layout, null, logins);
        server.registerActivationFailureListener(failure::set);
    }

    /** The URL for clients in this process. */
    String urlInside() {
        return urlInside;
    }

    /** The port for partners; only known once the broker runs. */
    public int port() {
        return server.getRemotingService().getAcceptor(NETWORK).getActualPort();
    }

    /**
     * Makes the queues of a partner, as far as they are not there.
     *
     * @throws IllegalStateException when the broker does not make them
     */
    void addQueuesOf(Partner partner) {
        try {
            for (var name : Queues.of(partner).toList()) {
                server.addOrUpdateAddressInfo(new AddressInfo(SimpleString.of(name), RoutingType.ANYCAST));
                server.createQueue(BrokerLayout.queueOf(name), true);
            }
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not make the queues of " + partner.id(), e);
        }
    }

    /**
     * Starts the broker whole; left to itself it would only log that its folder is locked or its port taken, and carry
     * on without.
     *
     * @throws BrokerNotStarted with the reason
     */
    @Override
    public void start() {
        try {
            failure.set(null);
            server.start();
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
        if (!isRunning()) {
            stop();
            throw new BrokerNotStarted(failure.get());
        }
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not stop", e);
        }
    }

    /** Asks for both, since the server calls itself active before it was ever started. */
    @Override
    public boolean isRunning() {
        return server.isStarted() && server.isActive() && failure.get() == null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
