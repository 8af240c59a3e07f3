package nl.samenhang.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerCredentials;
import nl.samenhang.hub.partner.Successor;

/** Makes partners for tests: everywhere, by queue, without formats, unless more is said. */
public final class TestPartner {

    private final String id;
    private final List<String> roles;
    private final String oin;
    private final List<Successor> successors = new ArrayList<>();
    private String name;
    private List<String> municipalities = List.of("*");
    private List<String> formatsIn = List.of();
    private List<String> formatsOut = List.of();
    private Channel channel = new Channel.Queue();
    private PartnerCredentials credentials;
    private List<String> scopes = List.of();
    private LocalDate until;

    private TestPartner(String id, String oin, String... roles) {
        this.id = id;
        this.name = id;
        this.oin = oin;
        this.roles = List.of(roles);
        this.credentials = PartnerCredentials.of(id);
    }

    public static TestPartner partner(String id, String oin, String... roles) {
        return new TestPartner(id, oin, roles);
    }

    public TestPartner named(String words) {
        name = words;
        return this;
    }

    public TestPartner in(String... codes) {
        municipalities = List.of(codes);
        return this;
    }

    public TestPartner sends(String... formats) {
        formatsIn = List.of(formats);
        return this;
    }

    public TestPartner reads(String... formats) {
        formatsOut = List.of(formats);
        return this;
    }

    public TestPartner by(Channel way) {
        channel = way;
        return this;
    }

    public TestPartner with(PartnerCredentials proof) {
        credentials = proof;
        return this;
    }

    public TestPartner may(List<String> scopesOfTokens) {
        scopes = scopesOfTokens;
        return this;
    }

    public TestPartner until(LocalDate lastDay) {
        until = lastDay;
        return this;
    }

    public TestPartner succeededBy(Successor successor) {
        successors.add(successor);
        return this;
    }

    public Partner make() {
        return new Partner(
                id,
                name,
                List.of(),
                roles,
                oin,
                municipalities,
                formatsIn,
                formatsOut,
                channel,
                credentials,
                null,
                scopes,
                null,
                until,
                successors);
    }
}
