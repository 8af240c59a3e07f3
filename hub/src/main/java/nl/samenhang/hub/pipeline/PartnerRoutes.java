package nl.samenhang.hub.pipeline;

import java.util.Map;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/** One inbound and one outbound route per partner, from the two templates. */
@Component
final class PartnerRoutes implements CamelContextConfiguration {

    private final PartnerDirectory directory;

    PartnerRoutes(PartnerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        // nothing: the templates are not loaded yet
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {
        for (var partner : directory.all()) {
            add(camel, "deliver-to", partner.id());
            add(camel, "queue-in", partner.id());
        }
    }

    private static void add(CamelContext camel, String template, String partner) {
        try {
            camel.addRouteFromTemplate(template + "-" + partner, template, Map.of("partner", partner));
        } catch (Exception e) {
            throw new IllegalStateException("route " + template + " of partner " + partner + " does not start", e);
        }
    }
}
