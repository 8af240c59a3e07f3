package nl.samenhang.hub.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.Routes;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * The route files of one configuration, in a Camel context of their own: another configuration is another context, so
 * that a change is taken as a whole and a wrong one touches nothing.
 */
public final class RouteBook implements Routes {

    private static final String FOLDER = "routes";
    private static final String EXTENSION = ".camel.yaml";

    private final CamelContext camel = new DefaultCamelContext();
    private final Map<String, MessageConsumer> consumers = new ConcurrentHashMap<>();
    private final List<RouteOutline> outlines = new ArrayList<>();
    /** Camel knows one template by an id, whatever file it stands in. */
    private final Set<String> templates = new HashSet<>();

    private RouteBook() {
        camel.disableJMX();
        camel.setLoadTypeConverters(false);
        // Camel would log what a condition says when it fails, and that may quote the message
        camel.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        camel.addComponent("chain", new ChainComponent(consumers));
        camel.getRegistry().bind(FhirPathLanguage.NAME, new FhirPathLanguage());
    }

    /** The routes of these files, running; what is wrong with them goes to the findings. */
    public static RouteBook open(
            ConfigurationFiles files, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        var book = new RouteBook();
        book.camel.start();
        files.below(FOLDER).forEach((path, content) -> book.add(path, content, codes, partners, findings));
        return book;
    }

    /** A file with a finding is not run: what it says is told with its lines, and the configuration is not taken. */
    private void add(String path, byte[] content, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        if (!path.endsWith(EXTENSION)) {
            findings.add("file-extension", path, 0, "", EXTENSION);
            return;
        }
        var own = new Findings();
        var file = new RouteFile(path, codes, partners, own);
        var read = file.read(content);
        file.templates().forEach((id, line) -> {
            if (!templates.add(id)) {
                own.add("template-twice", path, line, "id", id);
            }
        });
        for (var route : read) {
            if (isKnown(route.id())) {
                own.add("route-twice", path, route.line(), "id", route.id());
            }
            outlines.add(route);
        }
        if (!own.hasErrors()) {
            load(path, content, own);
        }
        findings.addAll(own);
    }

    private boolean isKnown(String id) {
        return outlines.stream().anyMatch(route -> route.id().equals(id));
    }

    private void load(String path, byte[] content, Findings findings) {
        try {
            PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromBytes(path, content));
        } catch (Exception e) {
            findings.add("route-refused", path, 0, "", e.getMessage());
        }
    }

    @Override
    public List<RouteOutline> outlines() {
        return List.copyOf(outlines);
    }

    @Override
    public List<Choice> choose(AuthorisedMessage message) {
        var plan = new RoutePlan(message);
        taking(message.message()).stream()
                .map(RouteOutline::id)
                .map(consumers::get)
                .forEach(consumer -> pass(consumer, plan));
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
