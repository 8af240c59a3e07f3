package nl.samenhang.hub.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/**
 * Refuses what a partner sends when it is too long, at the moment of sending. Deliveries are not limited: they may grow
 * in translation.
 *
 * @param bytes the most that a message may have
 */
record SizeLimit(long bytes) implements ActiveMQServerPlugin {

    @Override
    public void beforeSend(
            ServerSession session, Transaction tx, Message message, boolean direct, boolean noAutoCreateQueue)
            throws ActiveMQException {
        var fromPartner = session != null && !PartnerLogins.HUB.equals(session.getUsername());
        if (fromPartner && message.getWholeMessageSize() > bytes) {
            throw new ActiveMQException(
                    "Het bericht is te groot / the message is too long: more than " + bytes + " bytes",
                    ActiveMQExceptionType.LARGE_MESSAGE_ERROR_BODY);
        }
    }
}
