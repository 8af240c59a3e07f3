package nl.samenhang.hub.pipeline;

import java.util.concurrent.RejectedExecutionException;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.receive.Intake;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.springframework.stereotype.Component;

/** Calls the intake route and gives its exceptions back as they were thrown. */
@Component
final class CamelIntake implements Intake {

    private final ProducerTemplate camel;

    CamelIntake(ProducerTemplate camel) {
        this.camel = camel;
    }

    @Override
    public Receipt process(ReceivedMessage received) {
        try {
            return camel.requestBody("direct:intake", received, Receipt.class);
        } catch (CamelExecutionException e) {
            throw cause(e);
        }
    }

    /** While the routes start or stop there is nobody to take the message: the sender comes again. */
    private static RuntimeException cause(CamelExecutionException e) {
        if (e.getCause() instanceof RejectedExecutionException
                || e.getCause() instanceof DirectConsumerNotAvailableException) {
            return new TemporarilyUnavailable("the routes are not running", e);
        }
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }
}
