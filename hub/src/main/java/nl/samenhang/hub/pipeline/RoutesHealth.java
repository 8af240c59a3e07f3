package nl.samenhang.hub.pipeline;

import org.apache.camel.CamelContext;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only when every route runs: the web server answers before the queues are open. */
@Component("routes")
final class RoutesHealth implements HealthIndicator {

    private final CamelContext camel;

    RoutesHealth(CamelContext camel) {
        this.camel = camel;
    }

    @Override
    public Health health() {
        var controller = camel.getRouteController();
        var idle = camel.getRoutes().stream()
                .filter(route -> !controller.getRouteStatus(route.getRouteId()).isStarted())
                .count();
        return camel.isStarted() && idle == 0 && !camel.getRoutes().isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("notRunning", idle).build();
    }
}
