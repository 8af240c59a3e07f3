package nl.samenhang.hub.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.samenhang.profiles.Vocabulary;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the audit trail also goes, as Logboek Dataverwerkingen: {@code samenhang.audit.ldv.*}.
 *
 * @param endpoint of a logbook that takes OTLP over HTTP, with its path; when absent nothing is sent
 * @param headers that the logbook asks for, such as Authorization
 * @param answerTimeout until the logbook has confirmed what it was sent
 * @param register address of the register of processing activities; the event is put behind it
 */
@Validated
@ConfigurationProperties("samenhang.audit.ldv")
record LdvSettings(
        URI endpoint,
        @DefaultValue Map<String, String> headers,
        @NotNull @DefaultValue("10s") Duration answerTimeout,
        @NotBlank @DefaultValue(Vocabulary.BASE + "/processing-activity") String register) {}
