package nl.samenhang.hub.pipeline;

import java.util.Map;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.ReleaseComing;
import nl.samenhang.hub.release.Releases;
import org.apache.camel.CamelContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The routes of each partner, from the templates. A route that does not start stops the hub. */
@Component
@Order(2)
final class PartnerRoutes implements ApplicationRunner {

    private final Releases releases;
    private final Journal journal;
    private final CamelContext camel;

    PartnerRoutes(Releases releases, Journal journal, CamelContext camel) {
        this.releases = releases;
        this.journal = journal;
        this.camel = camel;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        addMissing(releases.inForce());
        // a partner may have left while something waited for it
        for (var partner : journal.recipientsWaiting()) {
            add("deliver-to", partner);
        }
    }

    /** A partner that left keeps its routes until the next start: something may still be on its way. */
    @EventListener
    @Order(2)
    void comes(ReleaseComing coming) throws Exception {
        addMissing(coming.release());
    }

    private void addMissing(Release release) throws Exception {
        for (var partner : release.partners().all()) {
            add("deliver-to", partner.id());
            add("queue-in", partner.id());
            add("async-in", partner.id());
        }
    }

    private void add(String template, String partner) throws Exception {
        var id = template + "-" + partner;
        if (camel.getRoute(id) == null) {
            camel.addRouteFromTemplate(id, template, Map.of("partner", partner));
        }
    }
}
