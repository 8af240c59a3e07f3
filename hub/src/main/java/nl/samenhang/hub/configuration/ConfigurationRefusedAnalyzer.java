package nl.samenhang.hub.configuration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on a faulty configuration with the list of faults instead of a stack trace. */
final class ConfigurationRefusedAnalyzer extends AbstractFailureAnalyzer<ConfigurationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationRefused cause) {
        return new FailureAnalysis(
                "De configuratie is geweigerd / the configuration is refused:\n\n" + cause.getMessage(),
                "Verbeter de genoemde bestanden en start opnieuw. / Correct the named files and start again.",
                cause);
    }
}
