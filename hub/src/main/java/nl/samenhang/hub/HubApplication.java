package nl.samenhang.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.validate.WarmValidator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** {@code java -jar samenhang-hub.jar}: the whole hub in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HubApplication {

    public static void main(String[] arguments) {
        if (HubCommand.isAskedBy(arguments)) {
            System.exit(HubCommand.run(arguments));
        }
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(help());
            return;
        }
        // a data folder may be named without ./ before it
        System.setProperty("h2.implicitRelativePath", "true");
        WarmValidator.begin();
        SpringApplication.run(HubApplication.class, arguments);
    }

    private static String help() {
        try (var text = HubApplication.class.getResourceAsStream("/help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the help text is not in the jar", e);
        }
    }
}
