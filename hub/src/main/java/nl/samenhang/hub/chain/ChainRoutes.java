package nl.samenhang.hub.chain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.route.Routes;
import org.springframework.stereotype.Component;

/** The route files as running Camel routes, asked for their choices. */
@Component
final class ChainRoutes implements Routes {

    private final List<MessageConsumer> consumers = new CopyOnWriteArrayList<>();

    @Override
    public List<Choice> choose(AuthorisedMessage message) {
        var plan = new RoutePlan(message);
        for (var consumer : consumers) {
            if (consumer.takes(plan)) {
                pass(consumer, plan);
            }
        }
        return plan.choices();
    }

    private static void pass(MessageConsumer consumer, RoutePlan plan) {
        try {
            consumer.pass(plan);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a route file failed: " + consumer.getRouteId(), e);
        }
    }

    void add(MessageConsumer consumer) {
        consumers.add(consumer);
    }

    void remove(MessageConsumer consumer) {
        consumers.remove(consumer);
    }
}
