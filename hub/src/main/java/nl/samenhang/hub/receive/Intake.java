package nl.samenhang.hub.receive;

import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;

/** Steps 2 to 5 and the durable cut, as the intake route wires them. */
@FunctionalInterface
public interface Intake {

    /**
     * @throws nl.samenhang.hub.message.MessageRejected when the sender must act
     * @throws nl.samenhang.hub.message.TemporarilyUnavailable when the sender should try again
     */
    Receipt process(ReceivedMessage received);
}
