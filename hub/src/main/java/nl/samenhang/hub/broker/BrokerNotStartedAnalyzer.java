package nl.samenhang.hub.broker;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without a broker with what to do about it instead of a stack trace. */
final class BrokerNotStartedAnalyzer extends AbstractFailureAnalyzer<BrokerNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokerNotStarted cause) {
        return new FailureAnalysis(
                "De ingebouwde broker start niet / the embedded broker does not start: " + cause.getMessage(),
                """
                Kijk of er al een hub draait op deze map of poort (samenhang.data, samenhang.broker.port).
                See whether a hub already runs on this folder or port (samenhang.data, samenhang.broker.port).""",
                cause);
    }
}
