package nl.samenhang.hub.pipeline;

import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.receive.Intake;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
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
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
