package nl.samenhang.hub.chain;

import nl.samenhang.hub.release.Routes.Choice;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/**
 * {@code to: chain:deliver}: chooses the organisation of a role that serves the family's municipality, or one partner
 * by id.
 */
public final class DeliverEndpoint extends DefaultEndpoint {

    private final ChainWords words;

    @UriParam(description = "code of CodeSystem organisation-role")
    private String role;

    @UriParam(description = "partner id")
    private String partner;

    DeliverEndpoint(String uri, ChainComponent component, ChainWords words) {
        super(uri, component);
        this.words = words;
    }

    @Override
    public Producer createProducer() {
        if ((role == null) == (partner == null)) {
            throw new IllegalArgumentException("chain:deliver needs a role or a partner, and not both");
        }
        if (role != null) {
            words.checkRole(role);
        } else {
            words.checkPartner(partner);
        }
        return new DefaultProducer(this) {
            @Override
            public void process(Exchange exchange) {
                var plan = exchange.getIn().getBody(RoutePlan.class);
                plan.add(new Choice(role, partner, exchange.getFromRouteId()));
            }
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new IllegalArgumentException("chain:deliver stands at the end of a route");
    }

    public void setRole(String role) {
        this.role = role;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
