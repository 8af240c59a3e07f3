package nl.samenhang.hub.pipeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import nl.samenhang.hub.partner.HubSettings;
import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the route files of the configuration: those of the folder that is named, or else the shipped ones. A route that
 * does not load stops the hub.
 */
@Component
@Order(1)
final class RouteFiles implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RouteFiles.class);

    private static final String FILES = "/routes/*.camel.yaml";

    private final HubSettings settings;
    private final CamelContext camel;

    RouteFiles(HubSettings settings, CamelContext camel) {
        this.settings = settings;
        this.camel = camel;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        for (var file : files()) {
            var content = file.getInputStream().readAllBytes();
            var route = ResourceHelper.fromBytes(file.getFilename(), content);
            PluginHelper.getRoutesLoader(camel).loadRoutes(route);
        }
    }

    private Resource[] files() throws IOException {
        var folder = settings.configFolder()
                .map(path -> "file:" + path.toAbsolutePath())
                .orElse("classpath:config");
        var files = new PathMatchingResourcePatternResolver().getResources(folder + FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        if (files.length == 0) {
            LOG.warn("the configuration has no routes: every message will be refused");
        }
        return files;
    }
}
