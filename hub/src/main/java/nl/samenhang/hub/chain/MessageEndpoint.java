package nl.samenhang.hub.chain;

import java.util.List;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;

/** {@code from: chain:message}: takes each authorised message of an event and, if named, a kind. */
@UriEndpoint(scheme = "chain", title = "Chain", syntax = "chain:word", firstVersion = "1.0.0")
public final class MessageEndpoint extends DefaultEndpoint {

    private final List<MessageConsumer> consumers;
    private final ChainWords words;

    @UriPath(description = "message")
    private String word;

    @UriParam(description = "code of CodeSystem message-event")
    private String event;

    @UriParam(description = "code of CodeSystem referral-kind; empty takes every kind")
    private String kind;

    MessageEndpoint(String uri, ChainComponent component, List<MessageConsumer> consumers, ChainWords words) {
        super(uri, component);
        this.consumers = consumers;
        this.words = words;
    }

    @Override
    public Producer createProducer() {
        throw new IllegalArgumentException("chain:message stands at the beginning of a route");
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        words.checkEvent(event);
        return new MessageConsumer(this, processor, consumers);
    }

    boolean takes(String messageEvent, String messageKind) {
        return messageEvent.equals(event) && (kind == null || kind.equals(messageKind));
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
