package nl.samenhang.hub.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.message.ConsentTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A register with what a test tells it. */
public final class RegisterAtHand implements Consents {

    private final List<ConsentTerms> versions = new ArrayList<>();
    private final Map<String, List<String>> recipients = new HashMap<>();

    public RegisterAtHand(ConsentTerms... versions) {
        this.versions.addAll(List.of(versions));
    }

    @Override
    public List<ConsentTerms> versions(String reference) {
        return versions.stream()
                .filter(terms -> terms.consent().equals(reference))
                .toList();
    }

    @Override
    public List<String> recipientsOn(String reference) {
        return recipients.getOrDefault(reference, List.of());
    }

    /** These partners received data on a consent. */
    public RegisterAtHand served(String reference, String... partners) {
        recipients.put(reference, List.of(partners));
        return this;
    }

    public ConsentGround ground(Clock clock) {
        return new ConsentGround(this, clock);
    }

    public WithdrawalNotice notices() {
        return new WithdrawalNotice(this);
    }

    /** A real one. */
    public static ConsentRegister in(JdbcClient database) {
        return new ConsentRegister(database, new JsonMapper(), Clock.systemUTC());
    }
}
