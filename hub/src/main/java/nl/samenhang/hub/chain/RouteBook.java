package nl.samenhang.hub.chain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Routes;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * The route files of one configuration, in a Camel context of their own: another configuration is another context, so
 * that a change is taken as a whole and a wrong one touches nothing.
 */
public final class RouteBook implements Routes {

    private static final String FOLDER = "routes";

    private final List<MessageConsumer> consumers = new CopyOnWriteArrayList<>();
    private final CamelContext camel = new DefaultCamelContext();

    private RouteBook(ChainWords words) {
        camel.disableJMX();
        camel.setLoadTypeConverters(false);
        camel.addComponent("chain", new ChainComponent(consumers, words));
    }

    /** The routes of these files, running; what is wrong with them goes to the findings. */
    public static RouteBook open(
            ConfigurationFiles files, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        var book = new RouteBook(new ChainWords(codes, partners));
        book.camel.start();
        files.below(FOLDER).forEach((path, content) -> book.load(path, content, findings));
        return book;
    }

    private void load(String path, byte[] content, Findings findings) {
        try {
            PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromBytes(path, content));
        } catch (Exception e) {
            findings.add("route-refused", path, 0, "", e.getMessage());
        }
    }

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

    @Override
    public void close() {
        camel.stop();
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
}
