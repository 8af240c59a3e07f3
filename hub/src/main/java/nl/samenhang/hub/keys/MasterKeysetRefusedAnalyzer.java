package nl.samenhang.hub.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends such a start with what to do about it instead of a stack trace. */
final class MasterKeysetRefusedAnalyzer extends AbstractFailureAnalyzer<MasterKeysetRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeysetRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                """
                Zet het bestand terug dat bij deze database hoort, of noem het met samenhang.keys.file.
                Is het voorgoed weg: met samenhang.keys.give-up-unreadable=true gelden die berichten als verloren.
                Put back the file that belongs to this database, or name it with samenhang.keys.file.
                If it is gone for good: with samenhang.keys.give-up-unreadable=true those messages count as lost.""",
                cause);
    }
}
