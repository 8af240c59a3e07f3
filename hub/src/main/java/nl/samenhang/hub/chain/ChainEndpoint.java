package nl.samenhang.hub.chain;

import java.time.Duration;
import java.util.Map;
import nl.samenhang.hub.release.Routes.Choice;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.MultipleConsumersSupport;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/**
 * The words of a route file. Their values are judged by {@link RouteFile} before a route runs; here they only stand, so
 * that editors complete them: {@code META-INF/nl/samenhang/hub/chain/chain.json} tells Camel's tools the same, and a
 * test keeps the two equal.
 */
@UriEndpoint(
        scheme = "chain",
        title = "Chain",
        syntax = "chain:word",
        firstVersion = "0.1.0",
        category = Category.CORE,
        remote = false)
public final class ChainEndpoint extends DefaultEndpoint implements MultipleConsumersSupport {

    private final Map<String, MessageConsumer> consumers;

    @UriPath(
            enums = "message,deliver,copy,hold",
            description = "message begins a route; deliver chooses a recipient; copy informs one; hold delivers later")
    @Metadata(required = true)
    private String word;

    @UriParam(label = "consumer", description = "code of message-event")
    private String event;

    @UriParam(label = "consumer", description = "codes of referral-kind, with commas; empty takes every kind")
    private String kind;

    @UriParam(label = "consumer", description = "codes of urgency, with commas; empty takes every urgency")
    private String urgency;

    @UriParam(label = "consumer", description = "codes of framework, with commas; empty takes every framework")
    private String framework;

    @UriParam(label = "consumer", description = "codes of family-profile, with commas; empty takes every profile")
    private String familyProfile;

    @UriParam(
            label = "consumer",
            description = "CBS codes of the family's municipality, with commas; empty: everywhere")
    private String municipality;

    @UriParam(label = "consumer", description = "first day, yyyy-mm-dd")
    private String since;

    @UriParam(label = "consumer", description = "last day, yyyy-mm-dd")
    private String until;

    @UriParam(label = "consumer", defaultValue = "false", description = "take only what no other route takes")
    private boolean otherwise;

    @UriParam(
            label = "producer",
            description = "code of organisation-role: whoever has it in the family's municipality")
    private String role;

    @UriParam(label = "producer", description = "partner id, in the place of a role")
    private String partner;

    @UriParam(label = "producer", description = "of hold: how long it waits, from PT1M to P31D; a crisis never waits")
    private String delay;

    ChainEndpoint(String uri, ChainComponent component, String word, Map<String, MessageConsumer> consumers) {
        super(uri, component);
        this.word = word;
        this.consumers = consumers;
    }

    @Override
    public Producer createProducer() {
        return new DefaultProducer(this) {
            @Override
            public void process(Exchange exchange) {
                var plan = exchange.getIn().getBody(RoutePlan.class);
                var hold = delay == null ? Duration.ZERO : Duration.parse(delay);
                plan.add(new Choice(role, partner, "copy".equals(word), hold, exchange.getFromRouteId()));
            }
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new MessageConsumer(this, processor, consumers);
    }

    /** Two routes may take the same messages. */
    @Override
    public boolean isMultipleConsumersSupported() {
        return true;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public void setFramework(String framework) {
        this.framework = framework;
    }

    public void setFamilyProfile(String familyProfile) {
        this.familyProfile = familyProfile;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public void setOtherwise(boolean otherwise) {
        this.otherwise = otherwise;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public void setDelay(String delay) {
        this.delay = delay;
    }
}
